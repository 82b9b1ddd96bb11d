import path from 'node:path';
import { parseArgs } from 'node:util';

/** The folder in which a script works: `dist`, unless `--outdir` names another. Whatever else is asked ends the program. */
export function outputFolder() {
  try {
    const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
    return values.outdir;
  } catch (error) {
    console.error(`${error.message}\nUsage: node scripts/${path.basename(process.argv[1])} [--outdir FOLDER]`);
    process.exit(2);
  }
}
