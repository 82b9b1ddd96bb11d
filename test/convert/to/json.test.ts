import assert from 'node:assert/strict';
import { brief, written } from '../documents';

suite('Writing JSON', () => {
  test('a document with a bit of everything', async () => {
    const { text, ...document } = JSON.parse(await written(brief, 'json'));
    assert.equal(text, brief);
    assert.deepEqual(document, {
      version: 1,
      path: 'brief.txt',
      layout: 'headings',
      title: '<bruggen> & sluizen',
      frontMatter: {
        'document-number': '2024Z12345',
        subject: '<bruggen> & sluizen',
        'asked-by': 'het lid De Boer (ABC)',
        'answered-by': 'minister Visser (Verkeer)',
        submitted: '3 mei 2024',
        answered: '26 mei 2024',
      },
      questions: [
        {
          number: '1',
          line: 7,
          column: 1,
          text: 'Kent u het bericht «Brug dicht»?[1]',
          status: 'answered',
          answer: {
            line: 10,
            column: 1,
            heading: 'Antwoord 1',
            numbers: ['1'],
            text: 'Ja. Het gaat om:\n• de brug[2] in Delft;\n• de sluis.',
          },
        },
        { number: '2', line: 15, column: 1, text: 'Hoeveel bruggen zijn dicht?', status: 'answered', answer: merged },
        { number: '3', line: 18, column: 1, text: 'Waarom?', status: 'answered', answer: merged },
      ],
      footnotes: [
        { label: '1', text: 'De Courant, 3 mei 2024, https://example.org/a_b' },
        { label: '2', text: 'Kamerstuk 22 112, nr. 3' },
      ],
    });
  });

  test('a question without an answer', async () => {
    const { questions } = JSON.parse(await written('Vraag 1\nKent u de brug?\n', 'json'));
    assert.deepEqual(questions, [
      { number: '1', line: 1, column: 1, text: 'Kent u de brug?', status: 'unanswered', answer: null },
    ]);
  });
});

const merged = {
  line: 21,
  column: 1,
  heading: 'Antwoord op vraag 2 en 3',
  numbers: ['2', '3'],
  text: 'Dit zijn ze:\n\n| Gemeente | Bruggen |\n| Delft | 3 |\n\nZo is het.\nMeer niet.',
};
