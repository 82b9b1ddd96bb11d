import path from 'node:path';

/** The folder of this package; the compiled scripts stand two folders below it. */
export const projectFolder = path.resolve(__dirname, '../..');

/** Where the editors are kept that the scripts install; git ignores it. */
export const editorsFolder = path.join(projectFolder, '.vscode-test');
