import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { getSelectionRanges } from '../../server/src/features/selectionRanges';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('selection ranges', () => {
  test('word, sentence, paragraph, text, section, question with answer, document', () => {
    check(`<|Vragen van het lid Jansen over fietspaden.

<|Vraag 1
Klopt dit bericht?

<|Antwoord
<|<|<|Ja, <|d<|>at|> klopt.|> Het is al jaren zo
op elke weg.|>

Echt waar.|>|>|>

Vraag 2
Waarom?
|>`);
  });

  test('from a heading', () => {
    check(`<|<|<|<|<|Vr<|>aag|> 1|>
Klopt dit?|>

Antwoord
Ja.|>

Vraag 2
Waarom?|>`);
  });

  test('a sentence goes on over line ends, but not over an empty line', () => {
    check(`<|Vraag 1
<|<|Klopt dit? <|Is het bericht in de krant
<|wa<|>ar|>?|>|>

Zo nee, waarom niet?|>|>`);
  });

  test('under a merged heading each question is a step', () => {
    check(`<|<|<|Vraag 1 en 2
<|<|Klopt dit? <|Is <|h<|>et|> waar?|>|>

Waarom?|>|>

Antwoord 1 en 2
Ja.|>

Vraag 3
Sinds wanneer?|>`);
  });

  test('several sets of questions', () => {
    check(`<|Vraag 1
Klopt dit?

Antwoord 1
Ja.

Vraag 2
Echt?

Antwoord 2
Ja.

<|<|<|Vraag 1
<|<|W<|>aarom|>?|>|>

Antwoord 1
Daarom.|>

Vraag 2
Hoe?

Antwoord 2
Zo.|>|>`);
  });

  test('an answer without a heading, below a bullet', () => {
    check(`<| • <|Vraag 1
  Klopt dit?

  <|<|<|J<|>a|>, dat klopt.|> Al jaren.|>|>

 • Vraag 2
  Waarom?

  Daarom.
|>`);
  });

  test('text behind its heading on the same line', () => {
    check(
      '<|<|Vraag 1: Klopt dit?\n<|Antwoord op vraag 1: <|<|J<|>a|>.|>|>|>\n\nVraag 2: Echt?\nAntwoord op vraag 2: Ja.|>',
    );
  });

  test('bare numbers', () => {
    check('<|<|<|1. <|<|K<|>lopt|> dit?|>|>\n\nAntwoord:\nJa.|>\n\n2. Waarom?\n\nAntwoord:\nDaarom.|>');
  });

  test('a footnote', () => {
    check(`<|<|Vraag 1
Klopt dit?1

<|Antwoord
<|Ja.

<|1 <|<|K<|>rant|>, 3 maart 2021|>|>

Echt waar.|>|>|>

Vraag 2
Waarom?|>`);
  });

  test('an empty line selects what it stands in', () => {
    check('<|<|Vraag 1\n<|Klopt dit?\n<|>\nEcht?|>|>\n\nVraag 2\nWaarom?|>');
  });

  test('all line ends', () => {
    const document = '<|<|<|Vraag 1\n<|<|K<|>lopt|>\ndit?|>|>\n\nAntwoord\nJa.|>\n\nVraag 2\nWaarom?|>';
    check(document);
    check(document.replaceAll('\n', '\r\n'));
    check(document.replaceAll('\n', '\r'));
  });

  test('an empty document, and a place behind the end', () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(getSelectionRanges(parse(''), [whole.start, { line: 7, character: 3 }]), [
      { range: whole },
      { range: whole },
    ]);
  });

  test('each cursor has its own steps', () => {
    const [first, second] = getSelectionRanges(parse('Vraag 1\nKlopt dit?'), [
      { line: 1, character: 1 },
      { line: 1, character: 7 },
    ]);
    assert.deepEqual([first?.range.end.character, second?.range.start.character], [5, 6]);
  });
});

/** The marked ranges hold the cursor, and are the steps from the document down to the word. */
function check(marked: string): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const steps = getSelectionRanges(parse(text), positions).flatMap(stepsOf);
  assert.deepEqual(steps.reverse(), ranges);
}

function stepsOf({ range, parent }: SelectionRange): readonly SelectionRange['range'][] {
  return [range, ...(parent === undefined ? [] : stepsOf(parent))];
}
