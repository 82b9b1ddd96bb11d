import assert from 'node:assert/strict';
import { formatted, runsOf } from '../../server/src/convert/formatted';

suite('What the signs of Markdown mean', () => {
  for (const [line, expected] of [
    ['Van **Van Ojik** over *due diligence*.', 'Van <b>Van Ojik</b> over <i>due diligence</i>.'],
    ['__Kop__ en _nadruk_', '<b>Kop</b> en <i>nadruk</i>'],
    ['***beide*** en **_beide_**', '<bi>beide</bi> en <bi>beide</bi>'],
    ['**vet *schuin* vet**', '<b>vet </b><bi>schuin</bi><b> vet</b>'],
    ['(*zie aldaar*), «**vet**»', '(<i>zie aldaar</i>), «<b>vet</b>»'],
    ['*due diligence*-beleid', '<i>due diligence</i>-beleid'],
    ['**vet *half** van*', '<b>vet *half</b> van*'],
  ] as const) {
    test(line, () => check(line, expected));
  }

  for (const line of [
    '5 * 3 en 5*3*2 en 2 ** 3',
    '* punt\t* en *',
    'Prijs* en kosten*',
    '*) zie de toelichting*)',
    '(*.docx, *.pdf)',
    'naam_van_bestand en https://example.org/_map_/naam_',
    '**half',
    'half* en **heel*',
    '* * *',
    '____ naam ____',
    '****',
  ]) {
    test(`${line} stays`, () => check(line, line));
  }

  test('around and beside the mark of a footnote, which looks as it does elsewhere', () => {
    const note = { note: { label: '1', text: 'De Courant', isMarked: true } };
    const runs = runsOf(['**het', note, ' bericht** van *nu*', note, '.']);
    assert.deepEqual(runs.map(shown), ['<b>het</b>', '[1]', '<b> bericht</b>', ' van ', '<i>nu</i>', '[1]', '.']);
  });

  test('a line of a paragraph that is a title', () => {
    const lines = [['# Antwoorden op *vragen*'], ['Eerst dit.'], ['## Dan'], ['#dit en # dat'], ['#']];
    assert.deepEqual(
      formatted([{ kind: 'paragraph', lines }]).map((block) =>
        block.kind === 'paragraph' ? block.lines.map(together) : block.kind === 'title' && together(block.text),
      ),
      ['Antwoorden op <i>vragen</i>', ['Eerst dit.'], 'Dan', ['#dit en # dat', '#']],
    );
  });

  test('what goes on over the lines of a paragraph', () => {
    const note = { note: { label: '1', text: 'De Courant', isMarked: true } };
    const lines = [['Ja, **zeker'], ['weten', note], ['wel** en', note], ['', '*dat*'], ['5 *'], ['* 3']];
    assert.deepEqual(
      formatted([{ kind: 'paragraph', lines }]).map((block) => block.kind === 'paragraph' && block.lines.map(together)),
      [['Ja, <b>zeker</b>', '<b>weten</b>[1]', '<b>wel</b> en[1]', '<i>dat</i>', '5 *', '* 3']],
    );
  });

  test('many signs take no long time', () => {
    for (const line of ['*a '.repeat(100_000) + 'b** '.repeat(100_000), '*_'.repeat(100_000), '*'.repeat(100_000)]) {
      assert.equal(together(runsOf([line])), line);
    }
  });
});

function check(line: string, expected: string): void {
  assert.equal(together(runsOf([line])), expected);
}

function together(runs: ReturnType<typeof runsOf>): string {
  return runs.map(shown).join('');
}

function shown({ inline, isBold, isItalic }: ReturnType<typeof runsOf>[number]): string {
  const text = typeof inline === 'string' ? inline : `[${inline.note.label}]`;
  const tag = `${isBold ? 'b' : ''}${isItalic ? 'i' : ''}`;
  return tag === '' ? text : `<${tag}>${text}</${tag}>`;
}
