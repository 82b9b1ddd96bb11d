import assert from 'node:assert/strict';
import { definitionsOf, openSeed } from '../documents';

suite('jumps', () => {
  check('000_41dde034a3926c80.txt', 'from a question to its answer', 4, 'Vraag', [8]);
  check('000_41dde034a3926c80.txt', 'from a question to an answer to several', 18, 'Vraag', [36]);
  check('000_41dde034a3926c80.txt', 'from the text of a question to its answer', 20, 'racisme', [36]);
  check('000_41dde034a3926c80.txt', 'from an answer to its question', 8, 'Antwoord', [4]);
  check('000_41dde034a3926c80.txt', 'from an answer to all its questions', 36, 'Antwoord', [18, 22, 28]);
  check('000_41dde034a3926c80.txt', 'from the first number to just that question', 36, '3', [18]);
  check('000_41dde034a3926c80.txt', 'from the second number to just that question', 36, '4', [22]);
  check('000_41dde034a3926c80.txt', 'from the last number to just that question', 36, '5', [28]);
  check('000_41dde034a3926c80.txt', 'nowhere from the title', 1, 'Antwoord', []);

  check('001_6ae4c03786fa8873.txt', 'from a question to its answer in the other document', 4, 'Vraag', [8]);
  check('001_6ae4c03786fa8873.txt', 'from a question to an answer to several there', 15, 'Vraag', [36]);
  check('001_6ae4c03786fa8873.txt', 'from a footnote mark to its text', 57, '2', [90]);
  check('001_6ae4c03786fa8873.txt', 'from the text of a footnote to its mark', 90, '2', [57]);

  check('002_5e27be113e6668df.txt', 'from a question to an answer without a heading', 17, 'Vraag', [20]);
  check('002_5e27be113e6668df.txt', 'from an answer without a heading to its question', 20, 'Dual-Use', [17]);

  check('003_254789672661caf9.txt', 'from a reference to the answer that it names', 35, '4', [30]);
  check('003_254789672661caf9.txt', 'from another reference', 62, 'antwoord', [55]);

  check('004_25cd1198d9592f0c.txt', 'from a number of a joint heading to the answer', 19, '3', [25]);
  check('004_25cd1198d9592f0c.txt', 'from an answer to the joint heading', 79, 'Antwoord', [71]);
});

/** The word on the line leads to those lines; lines count from 1. */
function check(seed: string, title: string, line: number, word: string, lines: readonly number[]): void {
  test(`${seed.slice(0, 3)}: ${title}`, async () => {
    assert.deepEqual(await definitionsOf(await openSeed(seed), line, word), lines);
  });
}
