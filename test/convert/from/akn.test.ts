import assert from 'node:assert/strict';
import { brief, written } from '../documents';
import { sayingsOf, seedTexts, textIn } from '../reading';

suite('Reading Akoma Ntoso', () => {
  for (const [name, text] of seedTexts) {
    test(`${name} says the same`, async () =>
      assert.deepEqual(sayingsOf(await textIn(await written(text, 'akn'))), sayingsOf(text)));
  }

  test('what was written is read back as the same text', async () =>
    assert.equal(await written(await textIn(await written(brief, 'akn')), 'text'), brief));

  test('a second mark of a footnote, and a footnote without a mark', async () => {
    const text = 'Vraag 1\n\nKent u dit?[1] En dit?[1]\n\n[1] De Courant\n[2] Kamerstuk 22 112, nr. 3\n';
    assert.equal(
      await textIn(await written(text, 'akn')),
      'Vraag 1\n\nKent u dit?[1] En dit?[1]\n[2] Kamerstuk 22 112, nr. 3\n\n[1] De Courant\n',
    );
  });

  test('a number without a heading', async () =>
    assert.equal(
      await textIn(
        '<!-- een --><akn:akomaNtoso><akn:question><akn:num>3</akn:num><akn:p>Waarom?</akn:p></akn:question></akn:akomaNtoso>',
      ),
      'Vraag 3\n\nWaarom?\n',
    ));

  test('what was deleted is gone, and what was inserted is there', async () =>
    assert.equal(
      await textIn('<akomaNtoso><p>De brug is <del>open</del><ins>dicht</ins>.</p></akomaNtoso>'),
      'De brug is dicht.\n',
    ));

  test('cells that go over several columns, and line ends', async () =>
    assert.equal(
      await textIn(
        '<?xml version="1.0"?><akomaNtoso><p>een<eol/>twee</p><table><tr><th colspan="2"><p>a</p></th></tr><tr><td>b</td><td>c</td></tr></table></akomaNtoso>',
      ),
      'een\ntwee\n\n| a |  |\n| b | c |\n',
    ));
});
