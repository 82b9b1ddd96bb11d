import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path in a folder, as text (saved in UTF-8) or as bytes. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Gives `use` a folder with these files, which is gone when it is done. */
export async function withFiles(files: Files, use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
