import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { writeDocument } from '../../../server/src/convert/writeDocument';
import { brief, signed, written } from '../documents';
import { lettersOf, seedTexts, textIn } from '../reading';

suite('Writing a Word document', () => {
  for (const [name, text] of [['brief.txt', brief] as const, ...seedTexts]) {
    test(`every letter of ${name} comes back`, async () => {
      const plain = await written(text, 'text');
      assert.equal(lettersOf(await textIn(await wordOf(text))), lettersOf(plain));
    });
  }

  test('what is read back is the same text', async () =>
    assert.equal(await written(await textIn(await wordOf(brief)), 'text'), brief));

  test('headings are in the styles for headings', () =>
    check(
      'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.\n',
      '<h1>Vraag 1</h1><p>Kent u de brug?</p><h2>Antwoord 1</h2><p>Ja.</p>',
    ));

  test('signs that no document of Word may hold are left out', () =>
    check(
      'Vraag 1 (p. 3\uffff)\nKent u\u0001 de\ufffe brug?[1]\n\n[1] De\ufffe Courant\n',
      '<h1>Vraag 1 (p. 3)</h1><p>Kent u de brug?<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>De Courant <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ));

  test('lists and tables are those of Word', () =>
    check(
      'Antwoord 1\n• een\n  • dieper\n• twee\n\n| a | b |\n| c | d |\n',
      '<h2>Antwoord 1</h2><ul><li>een<ul><li>dieper</li></ul></li><li>twee</li></ul><table><thead><tr><th><p>a</p></th><th><p>b</p></th></tr></thead><tbody><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>',
    ));

  test('the signs of Markdown become what they mean', () =>
    check(
      signed,
      '<h1>Antwoorden op de vragen van <strong>het lid Visser</strong> over bruggen</h1><h1>Vraag 1</h1><p>Kent u <strong>het bericht</strong><sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> over <em>due diligence</em> en 5 * 3?</p><h2>Antwoord 1</h2><p>* Ja, <em>dat</em>.</p><h3>De <strong>brug</strong></h3><table><thead><tr><th><p><strong>Gemeente</strong></p></th><th><p>Bruggen</p></th></tr></thead><tbody><tr><td><p>Delft</p></td><td><p><em>3</em></p></td></tr></tbody></table><p>[2] De <strong>Bode</strong>, 4 mei 2024</p><ol><li id="footnote-1"><p>De <em>Courant</em>, 3 mei 2024 <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ));

  test('no author is made up', async () => {
    const { 'docProps/core.xml': properties } = unzipSync(await wordOf(brief));
    assert.doesNotMatch(strFromU8(properties as Uint8Array), /creator|lastModifiedBy|Un-named/);
  });

  test('a footnote is one of Word', () =>
    check(
      'Vraag 1\nKent u dit?[1]\n\n[1] De Courant\n',
      '<h1>Vraag 1</h1><p>Kent u dit?<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>De Courant <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ));
});

async function check(text: string, html: string): Promise<void> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await wordOf(text)) },
    { styleMap: ["p[style-name='Title'] => h1"] },
  );
  assert.equal(value, html);
}

async function wordOf(text: string): Promise<Uint8Array> {
  return (await writeDocument({ path: 'brief.txt', text }, 'docx')) as Uint8Array;
}
