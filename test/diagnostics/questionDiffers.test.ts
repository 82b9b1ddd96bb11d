import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const submitted = `Vraag 1
Hoeveel scholen doen steeds mee?

Vraag 2
Wie betaalt de proef met digitale examens op deze scholen?`;
const uri = 'file:///ingezonden%20vragen.txt';
const check = checksOf('question-differs', { uri, text: submitted, certainty: 'certain' });

suite('question-differs', () => {
  test('a word is changed', () => {
    const [found] = check(
      answers('Hoeveel scholen doen <|soms|> mee?'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “steeds” is hier “soms”.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    assert.deepEqual(
      found.relatedInformation?.map(({ location, message }) => [location.uri, location.range.start, message]),
      [[uri, { line: 0, character: 0 }, 'Vraag 1 in ingezonden vragen.txt']],
    );
  });

  test('words are left out, or added', () => {
    check(
      answers('Hoeveel scholen doen mee?', 'marked'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “steeds” ontbreekt hier.',
    );
    check(
      answers('Hoeveel scholen doen <|nog|> steeds mee?'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “nog” is hier toegevoegd.',
    );
  });

  test('the mark stands at the first words that are others, over several lines', () => {
    check(
      answers('Hoeveel grote scholen doen mee?').replace('grote', '<|grote|>'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “grote” is hier toegevoegd; “steeds” ontbreekt hier.',
    );
    check(
      answers('Hoeveel scholen doen mee, <|en\r\n  hoe|>?'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “steeds” ontbreekt hier; “en hoe” is hier toegevoegd.',
    );
  });

  test('many and long differences are shortened', () => {
    const text =
      'Vraag 1\nKunnen alle scholen, ook die in kleine dorpen zonder station of bushalte in de buurt, dit jaar, volgend jaar of later nog meedoen aan de proef met examens op de computer?';
    const [found] = checksOf('question-differs', { uri, text, certainty: 'certain' })(
      'Vraag 1\n<|Mogen|> alle scholen, dit schooljaar, volgend schooljaar of eerder nog meedoen aan de proef met examens op de computer?\n\nAntwoord\nJa.',
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “Kunnen” is hier “Mogen”; “ook die in kleine dorpen zonder station…” ontbreekt hier; en nog 3 verschillen.',
    );
    assert.deepEqual(
      found?.relatedInformation?.slice(1).map(({ message }) => message),
      ['“jaar” is hier “schooljaar”', '“jaar” is hier “schooljaar”', '“later” is hier “eerder”'],
    );
  });

  test('what only a conversion changed is no difference', () => {
    check(answers('Hoeveel scho-\nlen  doen «steeds» mee?1'));
    check(answers('HOEVEEL SCHOLEN DOENSTEEDS MÉÉ?*'));
  });

  test('in the document of the submitted questions it is not said', () => {
    const asked = checksOf('question-differs', {
      uri,
      text: 'Vraag 1\nHoeveel scholen doen soms mee?\n\nAntwoord\nTien.',
      certainty: 'certain',
    });
    asked('Vraag 1\nHoeveel scholen doen steeds mee?');
  });

  test('in a document that only probably belongs to it, a question has to be nearly the same', () => {
    const probably = checksOf('question-differs', { uri, text: submitted, certainty: 'likely' });
    probably('Vraag 1\nHoeveel mensen doen soms mee?\n\nAntwoord 1\nTien.');
    probably(
      answers('Hoeveel scholen doen <|soms|> mee?'),
      'Deze vraag wijkt af van vraag 1 uit ingezonden vragen.txt: “steeds” is hier “soms”.',
    );
  });

  test('without another document nothing is known', () => {
    checksOf('question-differs')(answers('Hoeveel scholen doen soms mee?'));
  });
});

/** A document of answers with the second question first; the heading of the first one may be marked. */
function answers(first: string, heading: 'marked' | 'unmarked' = 'unmarked'): string {
  return `Vraag 1\nWie betaalt de proef met digitale examens op deze scholen?\n\n${heading === 'marked' ? '<|Vraag 2|>' : 'Vraag 2'}\n${first}\n\nAntwoord op vraag 1 en 2\nDe scholen.`;
}
