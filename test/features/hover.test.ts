import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { getHover, type HoverOptions } from '../../server/src/features/hover';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const markdown: HoverOptions = { language: 'nl', format: MarkupKind.Markdown };
const plainText: HoverOptions = { language: 'nl', format: MarkupKind.PlainText };

suite('hover', () => {
  test('a question heading shows the answer', () => {
    check('<|V<|>raag 1|>\nKlopt dit?\n\nAntwoord\nJa.', '**Antwoord op vraag 1**\n\nJa.');
    check('Vraag <|<|>1|>\nKlopt dit?\n\nAntwoord\nJa.', '**Antwoord op vraag 1**\n\nJa.');
  });

  test('an answer heading shows the question', () => {
    check('Vraag 1\nKlopt dit?\n\n<|Antw<|>oord|>\nJa.', '**Vraag 1**\n\nKlopt dit?');
  });

  test('a number in an answer heading shows that question', () => {
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nEcht?\n\nAntwoord op vraag 1 en <|<|>2|>\nJa.', '**Vraag 2**\n\nEcht?');
  });

  test('the words of an answer heading show all its questions', () => {
    check(
      'Vraag 1\nKlopt dit?\n\nVraag 2\nEcht?\n\n<|An<|>twoord op vraag 1 en 2|>\nJa.',
      '**Vraag 1**\n\nKlopt dit?\n\n**Vraag 2**\n\nEcht?',
    );
  });

  test('under a merged heading one number has its own paragraph', () => {
    check('Vraag 1 en 2\nKlopt dit?\n\nEcht?\n\nAntwoord 1 en <|<|>2|>\nJa.', '**Vraag 2**\n\nEcht?');
  });

  test('a reference shows the answer that it names', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nZie <|antwoord vr<|>aag 1|>.',
      '**Antwoord op vraag 1**\n\nJa.',
    );
  });

  test('a reference without a number shows the answer before', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|Zie hier<|>boven|>.',
      '**Antwoord op vraag 1**\n\nJa.',
    );
  });

  test('a footnote mark shows the note', () => {
    check(
      'Vraag 1\nKent u het bericht?<|<|>¹|>\n\nAntwoord 1\nJa.\n\n¹ De Krant, 3 maart 2021',
      '**Voetnoot 1**\n\nDe Krant, 3 maart 2021',
    );
  });

  test('an open question shows nothing, because the finding there says that it is open', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\nV<|>raag 2\nB?', undefined);
  });

  test('a question that is put off shows the notice', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nMededeling\nDe antwoorden volgen in juni.',
      '**Mededeling**\n\nDe antwoorden volgen in juni.',
    );
  });

  test('what a page repeats, and footnotes, are left out', () => {
    check(
      `Vraag <|<|>1|>
Klopt dit?

Antwoord 1
Ja, dat is
ah-tk-20232024-1314
ISSN 0921 - 7398
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
al jaren zo.¹

¹ De Krant, 3 maart 2021

Het blijft zo.`,
      '**Antwoord op vraag 1**\n\nJa, dat is al jaren zo.¹\n\nHet blijft zo.',
    );
    check(
      'Vraag 1\nKent u dit?¹\n’s-Gravenhage 2024\n\n¹ De Krant, 2021\n\n<|Antw<|>oord 1|>\nJa.',
      '**Vraag 1**\n\nKent u dit?¹',
    );
  });

  test('the dates in the front matter say how long the answers took', () => {
    const dates = (submitted: string, answered: string, who: string) =>
      `Vragen van het lid Jansen (PvdO) over bruggen (ingezonden ${submitted})\n${who} van minister De Wit (Verkeer) (ontvangen ${answered})\n\nVraag 1\nA?\n\n`;
    const sentence =
      'Ingezonden 13 juli 2023, beantwoord 15 september 2023: 64 dagen. De gebruikelijke termijn is drie weken.';
    check(`${dates('<|13<|> juli 2023|>', '15 september 2023', 'Antwoord')}Antwoord 1\nJa.`, sentence);
    check(`${dates('13 juli 2023', '<|15 september 2023<|>|>', 'Antwoord')}Antwoord 1\nJa.`, sentence);
    check(
      `${dates('<|13<|> juli 2023|>', '14 juli 2023', 'Mededeling')}Mededeling\nDe antwoorden volgen.`,
      'Ingezonden 13 juli 2023, mededeling 14 juli 2023: 1 dag. De gebruikelijke termijn voor een antwoord is drie weken.',
    );
    check('Vragen van het lid Jansen over bruggen (ingezonden 13<|> juli 2023)\n\nVraag 1\nA?', undefined);
  });

  test('running text shows nothing', () => {
    check('Vraag 1\nKlopt <|>dit?\n\nAntwoord\nJa.', undefined);
    check('Vraag 1\nKlopt dit?\n\nAntwoord\nJ<|>a.', undefined);
  });

  test('signs of Markdown mean nothing', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nAntwoord 1\nHet *hele* <b>bedrag</b> van a_b_c, [5] & `meer` | ~niets~ $(alert).',
      '**Antwoord op vraag 1**\n\nHet \\*hele\\* \\<b\\>bedrag\\</b\\> van a\\_b\\_c, \\[5\\] \\& \\`meer\\` \\| \\~niets\\~ \\$(alert).',
    );
    check('<|V<|>raag 1|>\nA?\n\nAntwoord 1\n# Geen kop', '**Antwoord op vraag 1**\n\n\\# Geen kop');
  });

  test('a web address stays one', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nAntwoord 1\nZie https://example.org/a_b_c, daar staat het.',
      '**Antwoord op vraag 1**\n\nZie <https://example.org/a_b_c>, daar staat het.',
    );
  });

  test('lines of a paragraph are joined, paragraphs stay apart', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nAntwoord 1\nJa, dat\n  is zo.\n\nEcht.',
      '**Antwoord op vraag 1**\n\nJa, dat is zo.\n\nEcht.',
    );
  });

  test('a client without Markdown gets the text as it is', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nAntwoord 1\nHet *hele* bedrag.',
      'Antwoord op vraag 1\n\nHet *hele* bedrag.',
      plainText,
    );
  });

  test('in English', () => {
    check(
      '<|V<|>raag 1|>\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.',
      '**Answer to questions 1 and 2**\n\nJa.',
      {
        ...markdown,
        language: 'en',
      },
    );
  });

  test('a reference to another set of questions', () => {
    check(
      'Vragen van de ABC-fractie\n\nVraag 1\nA?\n\nAntwoord\nJa.\n\nVragen van het lid De Boer\n\nVraag 1\nB?\n\nAntwoord\nZie vraag <|<|>1|> van de ABC-fractie.',
      '**Antwoord op vraag 1**\n\nJa.',
    );
  });

  test('a long text is cut after a whole word', () => {
    const { text, positions } = parseMarkers(`Vraag <|>1\nA?\n\nAntwoord 1\n${'woorden '.repeat(1000)}`);
    const [position] = positions;
    const hover = position && getHover(parse(text), position, plainText);
    assert.ok(MarkupContent.is(hover?.contents));
    assert.ok(hover.contents.value.length < 1500);
    assert.match(hover.contents.value, /woorden…$/);
  });
});

/** The hover at the cursor says this about the marked range. */
function check(marked: string, expected: string | undefined, options = markdown): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const hover = getHover(parse(text), position, options);
  assert.deepEqual(hover?.contents, expected === undefined ? undefined : { kind: options.format, value: expected });
  assert.deepEqual(hover?.range, ranges[0]);
}
