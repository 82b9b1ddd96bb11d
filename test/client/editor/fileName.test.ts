import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { fileName, fileStem } from '../../../client/src/editor/fileName';

suite('The name of a file', () => {
  test('with and without its ending', () => {
    check('/map.oud/brief van 3.5.docx', 'brief van 3.5.docx', 'brief van 3.5');
    check('/map.oud/brief', 'brief', 'brief');
    check('/map/.va', '.va', '.va');
  });
});

function check(path: string, name: string, stem: string): void {
  const file = { path } as Uri;
  assert.deepEqual([fileName(file), fileStem(file)], [name, stem]);
}
