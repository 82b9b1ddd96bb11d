import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { joinSuccessive } from '../../../server/src/features/drafting/successiveEdits';
import { compare } from '../../../server/src/parser/text/ranges';

suite('changes behind each other, all at once', () => {
  test('text that is put in, replaced again and taken away', () => {
    check('Vraag 1\nA?', [[edit(10, 10, '\nVraag 3')], [edit(17, 18, '2')]], [[10, 10, '\nVraag 2']]);
    check(
      'Vraag 1\nA?',
      [[edit(6, 7, '2')], [edit(6, 7, '3'), edit(10, 10, '!')]],
      [
        [6, 7, '3'],
        [10, 10, '!'],
      ],
    );
    check('Vraag 1\nA?', [[edit(0, 0, 'x')], [edit(0, 1, '')]], []);
    check('Vraag 1\nA?', [], []);
  });

  test('make the same text in any case, in order and without overlap', () => {
    const piece = fc.record({ skipped: fc.nat(4), taken: fc.nat(3), newText: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.array(piece), { maxLength: 4 }), (text, changes) => {
        const document = documentOf(text);
        const steps: ReturnType<typeof edit>[][] = [];
        let expected = text;
        for (const pieces of changes) {
          let place = 0;
          const after = documentOf(expected);
          const edits = pieces.map(({ skipped, taken, newText }) => {
            const start = Math.min(place + skipped, expected.length);
            place = Math.min(start + taken, expected.length);
            return { range: { start: after.positionAt(start), end: after.positionAt(place) }, newText };
          });
          steps.push(edits);
          expected = TextDocument.applyEdits(after, edits);
        }
        const joined = joinSuccessive(document, steps);
        assert.equal(TextDocument.applyEdits(document, [...joined]), expected);
        for (const [index, { range }] of joined.entries()) {
          const next = joined[index + 1];
          assert.ok(next === undefined || compare(range.end, next.range.start) < 0);
        }
      }),
    );
  });
});

/** By the places in a document of four lines. */
function edit(from: number, to: number, newText: string) {
  const document = documentOf('Vraag 1\nA?\nVraag 2\nB?');
  return { range: { start: document.positionAt(from), end: document.positionAt(to) }, newText };
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('', '', 0, text);
}

type Expected = readonly [from: number, to: number, newText: string];

function check(
  text: string,
  steps: readonly (readonly ReturnType<typeof edit>[])[],
  expected: readonly Expected[],
): void {
  const document = documentOf(text);
  const joined = joinSuccessive(document, steps);
  assert.deepEqual(
    joined.map(({ range, newText }) => [document.offsetAt(range.start), document.offsetAt(range.end), newText]),
    expected,
  );
}
