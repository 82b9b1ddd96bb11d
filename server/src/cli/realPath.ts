import { realpathSync } from 'node:fs';

/**
 * The file itself, whatever path or link leads to it. A path that does not exist stays as it is; reading it will tell.
 */
export function realPath(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place;
  }
}
