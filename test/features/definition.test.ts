import assert from 'node:assert/strict';
import { getDefinition } from '../../server/src/features/definition';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const uri = 'file:///vragen.txt';

suite('definition', () => {
  test('from anywhere in a question to its answer', () => {
    check('V<|>raag 1\nKlopt dit?\n\n<|Antwoord|>\nJa.');
    check('Vraag <|>1\nKlopt dit?\n\n<|Antwoord|>\nJa.');
    check('Vraag 1\nKlopt <|>dit?\n\n<|Antwoord|>\nJa.');
    check('Vraag 1\nKlopt dit?\n<|>\n<|Antwoord|>\nJa.');
  });

  test('from anywhere in an answer to its question', () => {
    check('<|Vraag 1|>\nKlopt dit?\n\nAnt<|>woord\nJa.');
    check('<|Vraag 1|>\nKlopt dit?\n\nAntwoord\nJa<|>.');
  });

  test('to the answer that says the number, wherever it stands', () => {
    check('Vraag 1\nKl<|>opt dit?\n\nVraag 2\nEcht?\n\n<|Antwoord op vraag 1 en 2|>\nJa.');
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nEc<|>ht?\n\nAntwoord op vraag 1\nJa.\n\n<|Antwoord op vraag 2|>\nEcht.');
  });

  test('from an answer to all its questions, from one number to that question alone', () => {
    check('<|Vraag 1|>\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\nAntwoord op vraag 1 en 2\nJ<|>a.');
    check('<|Vraag 1|>\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\nAnt<|>woord op vraag 1 en 2\nJa.');
    check('<|Vraag 1|>\nKlopt dit?\n\nVraag 2\nEcht?\n\nAntwoord op vraag 1<|> en 2\nJa.');
    check('Vraag 1\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\nAntwoord op vraag 1 en <|>2\nJa.');
  });

  test('from one number to its number in a merged question heading', () => {
    check('Vraag <|1|> en 2\nKlopt dit?\n\nEcht?\n\nAntwoord <|>1 en 2\nJa.');
    check('<|Vraag 1 en 2|>\nKlopt dit?\n\nEcht?\n\nAntwoord 1 en 2\nJ<|>a.');
  });

  test('in a span the ends are questions of their own, and the words between them the rest', () => {
    const questions = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?\n\n';
    check(`${questions.replace('Vraag 2', '<|Vraag 2|>')}Antwoord <|>2 t/m 4\nJa.`);
    check(`${questions.replace('Vraag 3', '<|Vraag 3|>')}Antwoord 2 t<|>/m 4\nJa.`);
    check(`${questions.replace('Vraag 4', '<|Vraag 4|>')}Antwoord 2 t/m <|>4\nJa.`);
  });

  test('a paragraph of a merged heading is one of its questions', () => {
    const answers = (first: string, second: string) => `\n\n${first}\nJa.\n\n${second}\nEcht.`;
    check(`Vraag 1 en 2\nKl<|>opt dit?\n\nEcht?${answers('<|Antwoord 1|>', 'Antwoord 2')}`);
    check(`Vraag 1 en 2\nKlopt dit?\n\nEc<|>ht?${answers('Antwoord 1', '<|Antwoord 2|>')}`);
    check(`Vraag 1 en <|>2\nKlopt dit?\n\nEcht?${answers('Antwoord 1', '<|Antwoord 2|>')}`);
    check(`Vra<|>ag 1 en 2\nKlopt dit?\n\nEcht?${answers('<|Antwoord 1|>', '<|Antwoord 2|>')}`);
  });

  test('from a reference to the answer', () => {
    check(
      'Vraag 1\nKlopt dit?\n\n<|Antwoord 1|>\nJa.\n\nVraag 2\nEcht?\n\nAntwoord 2\nZie antwoord vr<|>aag 1.',
      'antwoord vraag 1',
    );
    check('Vraag 1\nKlopt dit?\n\n<|Antwoord 1|>\nJa.\n\nVraag 2\nEcht?\n\nAntwoord 2\nZie antwoord vraag 1<|>.', '1');
  });

  test('from one number of a reference to that answer alone', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\n<|Antwoord 2|>\nNee.\n\nVraag 3\nC?\n\n';
    check(`${start}Antwoord 3\nZie de antwoorden op vraag 1 en <|>2.`);
  });

  test('from a reference without a number to the answer before', () => {
    const start = 'Vraag 1\nA?\n\n<|Antwoord 1|>\nJa.\n\nVraag 2\nB?\n\n';
    check(`${start}Antwoord 2\nZie mijn vor<|>ige antwoord.`, 'Zie mijn vorige antwoord');
    check(`${start}Antwoord 2\nIdem<|>.`, 'Idem');
  });

  test('a reference to a question that is open leads to the question', () => {
    check('<|Vraag 1|>\nA?\n\nVraag 2\nB?\n\nAntwoord 2\nZie antwoord vraag <|>1.');
  });

  test('from a footnote mark to its text and back', () => {
    check('Vraag 1\nKent u het bericht?¹<|>\n\nAntwoord 1\nJa.\n\n<|¹|> <https://example.org/bericht>', '¹');
    check('Vraag 1\nKent u het bericht?<|¹|>\n\nAntwoord 1\nJa.\n\n¹ <https://exa<|>mple.org/bericht>');
  });

  test('nowhere to go', () => {
    check('Vraag 1\nKl<|>opt dit?');
    check('Vragen van het lid Jan<|>sen\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.');
    check('<|>');
  });

  test('a position below the document stands in its last section', () => {
    const links = getDefinition(parse('Vraag 1\nA?\n\nAntwoord\nJa.'), { line: 99, character: 3 }, uri);
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange.start.line),
      [0],
    );
  });

  test('from a reference to another set of questions to that set', () => {
    const set = (title: string, answer = 'Ja.') => `Vragen van ${title}\n\nVraag 1\nA?\n\nAntwoord 1\n${answer}\n\n`;
    const first = set('de leden van de ABC-fractie');
    const answered = first.replace('Antwoord 1', '<|Antwoord 1|>');
    check(`${answered}${set('het lid De Boer', 'Ja, zie vraag <|>1 van de leden van de ABC-fractie.')}`, '1');
    check(
      `${answered}${set('het lid De Boer', 'Zie het antwoord op vraag 1 van de A<|>BC-fractie.')}`,
      'antwoord op vraag 1 van de ABC-fractie',
    );
    check(`${first}${set('het lid De Boer', 'Ja, zie vraag <|>3 van de leden van de ABC-fractie.')}`);
    check(`${first}${set('het lid De Boer', 'Ja, zie vraag <|>1 van de leden van de XYZ-fractie.')}`);
    check(`${first}${set('het lid De Boer', 'Ja, zie vraag <|>1 van het lid Jansen.')}`);
  });

  test('a heading and a number are underlined as a whole, running text as the editor likes', () => {
    check('Vra<|>ag 1\nKlopt dit?\n\n<|Antwoord|>\nJa.', 'Vraag 1');
    check('Vraag <|>1\nKlopt dit?\n\n<|Antwoord|>\nJa.', '1');
    check('Vraag 1\nKlopt <|>dit?\n\n<|Antwoord|>\nJa.', 'none');
  });
});

/** The definition from the cursor is the marked ranges; `origin` is the text that is underlined, or `none`. */
function check(marked: string, origin?: string): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const links = getDefinition(parse(text), position, uri);
  assert.deepEqual(
    links.map(({ targetSelectionRange }) => targetSelectionRange),
    ranges,
    marked,
  );
  for (const { targetUri, originSelectionRange: range } of links) {
    assert.equal(targetUri, uri);
    if (origin === undefined) continue;
    const underlined = range && text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character);
    assert.equal(underlined ?? 'none', origin, marked);
  }
}
