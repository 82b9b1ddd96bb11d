import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { headingOf, lowerCaseHeadingOf } from '../server/src/parser/headings/headings';
import { parse } from '../server/src/parser/parse';
import { parseMarkers } from './markers';

const project = resolve(__dirname, '..', '..');
const seeds = join(project, 'seeds');
const fixtures = join(project, 'test', 'fixtures');

const question = 'markup.heading.question';
const answer = 'markup.heading.answer';
const note = 'markup.heading.note';
const number = 'constant.numeric.question';
const label = 'constant.numeric.label';
const reference = 'string.other.reference';
const mark = 'constant.numeric.footnote-mark';
const footnote = 'comment.line.footnote';
const furniture = 'comment.line.furniture';
const key = 'entity.name.tag.front-matter';
const date = 'constant.numeric.date';

suite('Grammar', () => {
  let grammar: IGrammar;

  suiteSetup(async () => {
    grammar = await loadGrammar();
  });

  /** The marked ranges of the document, and nothing else in it, have the scope. */
  function check(scope: string, ...marked: string[]): void {
    const { text, ranges } = parseMarkers(marked.join('\n'));
    const expected = ranges.map(({ start, end }) => [start.line, start.character, end.character]);
    assert.deepEqual(rangesOf(scope, text), expected);
  }

  /** The lines and characters of all text that has a scope, as [line, start, end]. */
  function rangesOf(scope: string, text: string): number[][] {
    let state = INITIAL;
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      const found: number[][] = [];
      for (const { scopes, startIndex, endIndex } of tokens) {
        if (!scopes.some((name) => name.startsWith(`${scope}.`))) continue;
        const last = found.at(-1);
        if (last?.[2] === startIndex) last[2] = Math.min(endIndex, line.length);
        else found.push([index, startIndex, Math.min(endIndex, line.length)]);
      }
      return found;
    });
  }

  test('question headings', () => {
    check(question, '<|Vraag 1|>', 'Klopt dit bericht?');
    check(question, '  <|Vraag 1|>  ');
    check(question, '\f<|Vraag 4|>', '\u00a0<|Vraag 5|>');
    check(question, '<|VRAAG 1|>', '<|Vraag .11|>', '<|Vraag 3 (pagina 4)|>');
    check(
      question,
      '<|Vraag 1|>:',
      '<|Vraag 2|>.',
      '<|Vraag 3|>: Er staat op pag 6 een getal.',
      '<|Vraag 4|>. Klopt dit?',
    );
    check(question, '<|Vraag 2 en 3|>', '<|Vraag 3, 4 en 5|>', '<|Vraag 2 t/m 6|>', '<|Vraag 7, 8, 9 10 en 11|>');
    check(question, '<|Vraag 1 a|>', '<|Vraag 1b|>', '<|Vraag 1 C|>', '<|Vragen 1 en 2|>');
    check(
      question,
      ' • <|Vraag 1|>',
      '- <|Vraag 2|>',
      '## <|Vraag 3|>',
      '**<|Vraag 4|>**',
      '**<|Vraag 5|>:** Klopt dit?',
    );
  });

  test('answer headings', () => {
    check(answer, '<|Antwoord|>', 'Ja.', '<|Antwoord|>:', '<|Antwoord|>: Nee.', '<|ANTWOORD|>', '<|Antwoorden|>:');
    check(answer, '<|Antwoord 1|>', '<|Antwoord 2|>:', '<|Antwoord 2 en 3|>', '<|Antwoorden 5 en 6|>');
    check(answer, '<|Antwoord op vraag 3, 4 en 5|>', '<|Antwoord op de vragen 1 en 2|>', '<|Antwoord vraag 4-7|>:');
    check(
      answer,
      '<|Antwoord op vragen 7, 8, en 9|>',
      '<|Antwoorden op vraag 3, 4, 5, 9 en 10|>',
      '<|Antwoord 1 tot en met 4|>',
    );
    check(answer, '<|Antwoord vragen 1,2,3,4 en 5|>', '<|Antwoord op vraag 3 en 4|> ', '<|Beantwoording vraag 3|>');
    check(answer, '<|Antwoord op vraag 1|>: Dat is in gesprek.', '<|Antwoord|> In lijn met uw wensen is dat zo.');
    check(answer, '**<|Antwoord op vraag 2|>**', '### <|Antwoord 3|>');
  });

  test('the rarer forms of headings', () => {
    check(
      question,
      '*<|Vraag 1|>*',
      '[<|Vraag 2|>]{.underline}',
      '> <|Vraag 3|>',
      '***<|Vraag 4|>***',
      '_<|Vraag 5|>_:',
    );
    check(question, '<|Vraag nr. 2|>', '<|Vraag nummer 3|>', '<|Vraag. 4|>', '<|Vraag 5|>;', '<|Vraag 6|>) Klopt dit?');
    check(question, '<|Vraag 1 van de ABC-fractie|>', '<|Vraag 2 (ABC)|>', '<|Vraag 3|> – Klopt dit?');
    check(answer, '<|Antwoord 1 (en 4)|>', '<|Antwoord 2 (tevens antwoord op vraag 3)|>', '<|Antwoord 7|>Het kabinet');
    check(answer, '*<|Antwoord|>*', '[<|Antwoord 2|>]{.underline}', '> <|Antwoord|>: Ja.', '<|Antwoord|> - Ja.');
    check(answer, '<|Antwoord op de vragen 3, 4 tot 7|>', '<|Antwoord op vraag 3, 4,|>'.replace(',|>', '|>,'));
    check(
      answer,
      '<|Antwoord op vragen 1 en 2 van het lid Van der Berg (CDA)|>',
      '<|Antwoord op vraag 3 gezamenlijk|>',
    );
    check(answer, '<|Antw. 1 en 2|>:', '<|Antwoord nr. 3|>', '<|Antwoord van de minister op vraag 4|>');
    check(answer, '<|Antwoord 1‑3|>', '<|Antwoord 4. en 5|>.', '<|Antwoord op de vragen 6 respectievelijk 7|>');
    check(answer, '<|Conceptantwoord 1|>', '<|Concept-antwoord 2|>:', '<|Conceptantwoord|>', '<|Concept antwoord|>:');
    check(
      answer,
      '<|Antwoord BZK 2|>',
      '<|Antwoord minister 3|>',
      '<|Antwoord JenV|>',
      'Conceptantwoorden aan de Kamer',
    );
    check(
      answer,
      '<|Antwoord op beide vragen|>',
      '**<|Gezamenlijk antwoord op beide vragen|>**',
      '<|Antwoord op beide vragen|>: Ja.',
      'Antwoord op beide vragen is ja.',
    );
    check(number, 'Antwoord <|1|> (en <|4|>)');
    check(question, 'Vraag 1    CDA    10', 'Vraag 2023');
  });

  test('headings in lower case, alone on their line', () => {
    check(question, '<|vraag 4|>', '  <|vragen 2 en 3|>:', '**<|vraag 5|>**', '> <|vraag 6|>', '<|vragen 2/3|>');
    check(answer, '<|antwoord|>', '<|antwoord|>:', '<|antwoord op vraag 4|>', '## <|antwoord 4 t/m 6|>:');
    check(question, 'vraag 4.', 'vraag 4 gaat over iets', 'vraag', 'vraag 2023', 'vraag 2/10');
    check(answer, 'antwoord op vraag 4.', 'antwoord: ja', 'antwoorden', 'antwoord 5/10');
  });

  test('a slash that is another “en”', () => {
    check(
      question,
      '<|Vraag 2/3|>',
      '<|Vraag 9/10|>',
      '<|Vraag 19/20|>',
      '<|Vragen 2/5|>',
      '<|Vragen 2 / 5|>: Klopt dit?',
    );
    check(answer, '<|Antwoord 2/3|>', '<|Antwoord op vraag 2/5|>', '<|Antwoorden op de vragen 2/5 en 7|>');
    check(question, 'Vraag 2/10', 'Vragen 3/5/2024', 'Vraag 12/23');
    check(number, 'Vragen <|2|>/<|3|>');
  });

  test('who asks, a footnote and a withdrawal behind the number', () => {
    check(
      question,
      '<|Vraag 3 (van het lid Bo (ABC))|>',
      '<|Vraag 4 (namens de leden Bo en Li)|>:',
      '<|Vraag 5|>[1]',
      '<|Vraag 6|>¹',
      '<|Vraag 7|> vervallen.',
      'Vraag 8 vervalt morgen.',
    );
    check(mark, 'Vraag 5<|[1]|>');
    check(answer, '<|Gezamenlijk antwoord op vraag 2 en 3|>', '<|Antwoord van het college|>: Ja.');
  });

  test('headings with a typing error', () => {
    check(
      question,
      '<|Vraag1|>',
      '<|Vrag 3|>:',
      '**<|Vaag 2|>**',
      '<|Vraag l|>',
      '<|Vraag 1O|>.',
      '<|Vraag3, 4 en 5|>',
    );
    check(answer, '<|Antwoord3|>', '<|Anwoord op vraag 4|>', '<|Antwood 2 en 3|>:', '<|Awntoord vragen 1 en 2|>');
    check(answer, '<|Antwoord l|>', '<|Antwoord op vraag 1O|>:');
    check(
      answer,
      '<|Antwoord op vrag 3|>',
      '<|Antwoord vraagje 4|>:',
      '<|Antwoorden op de vragn 2 en 3|>',
      '<|Antwoord op vraag3|>',
    );
    check(answer, 'Antwoord op vrag 3 is niet te geven.', 'Antwoord op de vlag 3');
    check(reference, 'Anwoord op vraag 4', 'Antwoordt op vraag 3.');
    check(question, 'Vrag 3 gaat over iets.', 'Vraag1 Klopt dit?', 'Vraag los van dit');
  });

  test('the numbers of a heading', () => {
    check(number, 'Vraag <|3|>');
    check(number, 'Vraag <|1a|> en <|1 b|>');
    check(number, 'Antwoord op vraag <|3|>, <|4|> en <|5|>');
    check(number, 'Vraag <|3|> (pagina 4)', 'Antwoord 5/10');
  });

  test('a number that may be a heading, or an item in an answer', () => {
    check(label, '<|1.|> Klopt dit?', '<|2.)|>', '<|3|>');
    check(label, '<|Ad 1.|>', '<|Ad 2:|> Ja.', '<|Ad vraag 3 en 4|>', '<|**Ad 5**|>');
    check(label, '<|Ad 1, 2 en 4.|> Dat is zo.', 'Ad 1 stelt de Kamer een vraag.', 'Ad 3 mei', 'Jan Ad 1.', 'Ad Bos');
    check(answer, 'Ad 1. Ja.');
  });

  test('headings of notes', () => {
    check(note, '<|Mededeling|>', '<|Toelichting|>:', 'Toelichting op de cijfers staat hieronder.');
  });

  test('headings inside a long line', () => {
    const line =
      '<|Vraag 1|> Klopt dit bericht?    Antwoord op vraag 1 Ja. <|Vraag 2|> Wat gaat u doen? Antwoord Niets.';
    check(question, line);
    check(answer, line.replaceAll(/<\||\|>/g, '').replaceAll(/(Antwoord(?: op vraag 1)?)/g, '<|$1|>'));
    check(answer, 'Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1<|Antwoord 3|>');
  });

  test('prose is no heading', () => {
    const prose = [
      'antwoord op vraag 9 en 10 is het ingewikkeld om af te bakenen welke',
      'antwoord op vraag 10 aangegeven, zie ik geen aanleiding.',
      'vraag 4. De zorgaanbieder ontvangt een vergoeding.',
      'vraagt? 1)',
      'Vraag 3 gaat over iets anders.',
      'Antwoord van minister Berends (Algemene Zaken) (ontvangen 2 mei 2024)',
      'Antwoorden van de minister van Algemene Zaken.',
      'Vragen van het lid Smit (Partij) aan de minister van Algemene Zaken',
      'Vragen gesteld door de leden der Kamer, met de daarop door de',
      'vragen over studiefinanciering voor 12 studenten',
      'Klik hier voor de antwoorden.',
    ];
    for (const scope of [question, answer, note]) check(scope, ...prose);
  });

  test('references', () => {
    check(
      reference,
      '<|Zie antwoord vraag 4|>.',
      '<|Zie het antwoord op de vragen 2 en 3|>.',
      'Ja, <|zie antwoord vraag 3|>.',
    );
    check(
      reference,
      'Wij verwijzen u naar <|ons antwoord op vraag 2|>.',
      'zoals gemeld bij <|vraag 7|>.',
      '<|Zie vraag 3|>.',
    );
    check(reference, '<|Zie de beantwoording van vraag 2|>.', '<|antwoord op vraag 9 en 10|> is het ingewikkeld');
    check(reference, 'Vraag 1', 'Op die vraag 12 procent zegt niemand ja.', 'Een vraag uit 2019.');
    check(number, 'Zie de antwoorden op de vragen <|6|> en <|7|>.');
  });

  test('footnote marks', () => {
    check(
      mark,
      'Klopt dat?<|1|>',
      'Klopt dat?<|¹|> En dit<|²|>?',
      'Het «bericht»<|1|>?<|, 2|>'.replace('?<|, 2|>', '?, 2'),
    );
    check(
      mark,
      'Wat dan?<|234|>',
      'de organisaties<|2|> die waarschuwen',
      'Is dat zo?<|[1]|> Ja <|[1 ]|>',
      'Klopt dat? <|1)|>',
    );
    check(mark, 'CO2 en 5 m² in 2020, zie https://voorbeeld.nl/artikel12.', 'artikel 5202012', 'covid19x');
  });

  test('footnotes', () => {
    check(
      footnote,
      '¹ <|Kamerstuk 22 112, nr. 2686|>',
      '1 <|https://voorbeeld.nl/bericht|>',
      '(Noot 1) <|Trouw, 3 mei 2024.|>',
    );
    check(
      footnote,
      '1) <|Dagblad, 17 november 2024, een bericht|>',
      '2. De Commissie werkt eraan.',
      '1. Kunt u dit bevestigen?',
    );
  });

  test('front matter', () => {
    check(
      key,
      '<|Ingediend|> 13 juli 2023',
      '<|Indiener|> Jan Smit (Partij)',
      '<|Beantwoord door|> Petra Berends (minister)',
    );
    check(key, '<|Onderwerpen|> internationaal beleid', '<|Bron vraag|> https://voorbeeld.nl/kv-tk-2023Z1.html');
    check(key, '<|Vragen van het lid|> Smit (Partij) over geluid (<|ingezonden|> 22 december 2020).');
    check(key, '<|Antwoord van minister|> Berends (<|ontvangen|> 13 april', '2021)', '<|Kamervraag|> 2023Z00001');
    check(
      date,
      'Ingediend <|13 juli 2023|>',
      'Beantwoord <|15 september 2023|> (na 64 dagen)',
      'Dat was op 3 mei 2022 bekend.',
    );
    check(date, 'Antwoord van minister Berends (ontvangen <|13 april|>', '2021)');
  });

  test('page furniture', () => {
    check(furniture, '<|ah-tk-20232024-1314|>', '<|ISSN 0921 - 7398|>', '<|’s-Gravenhage 2024|>', '<|Pagina 2 van 6|>');
    check(furniture, '<|Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel|>', 'De Tweede Kamer, die in 2023 vergadert.');
  });

  for (const file of [...textsIn(seeds), ...textsIn(fixtures)]) {
    test(`the headings of ${basename(file, '.txt')} are those that the parser knows`, () => {
      const text = readFileSync(file, 'utf8');
      const found = [question, answer, note].flatMap((scope) =>
        rangesOf(scope, text).map(([line, start]) => `${line}:${start} ${scope}`),
      );
      assert.deepEqual(found.sort(), headingsIn(text).sort());
    });
  }
});

function textsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'));
  return names.map((name) => join(folder, name));
}

/**
 * Where a line of a document has the form of a heading, and the scope of each; a colophon is coloured as front matter.
 * That such a line may be text where it stands, a grammar cannot know.
 */
function headingsIn(text: string): string[] {
  return parse(text).lines.flatMap((piece) => {
    const heading = piece.kind === 'furniture' ? undefined : (headingOf(piece.text) ?? lowerCaseHeadingOf(piece.text));
    if (heading === undefined || heading.kind === 'colophon') return [];
    const scope = heading.kind === 'question' ? question : heading.kind === 'answer' ? answer : note;
    return [`${piece.line}:${piece.character + heading.start} ${scope}`];
  });
}

async function loadGrammar(): Promise<IGrammar> {
  const wasm = require.resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const path = join(project, 'syntaxes', 'vraagantwoord.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.vraagantwoord');
  assert(grammar);
  return grammar;
}
