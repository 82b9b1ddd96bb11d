import assert from 'node:assert/strict';
import { markForms } from '../../../server/src/parser/footnotes/footnoteMarks';
import { footnoteForms } from '../../../server/src/parser/footnotes/footnotes';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

suite('marks of footnotes', () => {
  test('each example is a mark', () => {
    for (const { example } of markForms) {
      const labels = example.normalize('NFKC').match(/\d+/g) ?? [];
      assert.ok(labels.length > 0, example);
      const notes = labels.map((label) => `[${label}] De Courant`);
      const { footnoteMarks } = parse(`Vraag 1\nKent u de ${example}\n\n${notes.join('\n')}`);
      assert.deepEqual(
        footnoteMarks.map(({ label }) => label),
        labels,
        example,
      );
    }
  });

  test('each example is a footnote', () => {
    for (const { example } of footnoteForms) {
      const { footnotes } = parse(`Vraag 1\nKent u dit?1\n\n${example}\nKamerstuk 22 112`);
      assert.deepEqual(
        footnotes.map(({ label }) => label),
        ['1'],
        example,
      );
    }
  });

  test('behind the number of a heading', () => {
    for (const heading of ['Vraag 1<|[1]|>', 'Vraag 2, 3 <|[1]|>:', 'Antwoord op vraag 1<|[1]|>', 'Vraag 1<|[^1]|>']) {
      const { text, ranges } = parseMarkers(`Vraag 1\n\n${heading}\nDat is zo.\n\n[1] De Courant`);
      assert.deepEqual(parse(text).footnoteMarks, [{ label: '1', range: ranges[0] }], heading);
    }
  });

  test('behind words and signs', () => {
    for (const marked of [
      'Kent u dit?<|1|>',
      'Kent u dit!<|1|> En dat?',
      'Kent u «dit»<|1|>?',
      'Kent u “dit”<|1|>, en dat?',
      'Kent u ‘dit’<|1|>; en dat?',
      'Kent u "dit"<|1|>: en dat?',
      'Kent u "dit".<|1|>',
      'Kent u "dit",<|1|> en dat?',
      'Kent u dat (ABC)<|1|>?',
      'Kent u (alles)<|1|>)',
      'Dat is bekend.<|1|> En dit?',
      'Dat bekend,<|1|> en dit?',
      'Dat is bekend;<|1|>',
      'Dat is bekend:<|1|>',
      'Dat is bekend<|1|>.',
      'Een maat<|1|>, en meer',
      'Kent u dit? <|1)|>',
      'Kent u dit?<|1)|>',
      'Kent u alles.<|1)|>',
      'Kent u alles.<|1|>',
      'Zij zijn verplaatst. <|1)|> En dat?',
      'Zij zijn verplaatst<|1)|>, en dat?',
      'Kent u dit?<|[1]|>',
      'Kent u dit? <|[1]|>',
      'Kent u dit <|[1 ]|>?',
      'Kent u dit?<|[^1]|>',
      'Kent u dit? <|[^1]|>',
      'Kent u dit?<|¹|>',
      'Kent u dit<|¹|>?',
      'Kent u dit\n<|¹|> en dat?',
    ]) {
      check(marked, '1');
    }
  });

  test('digits that are none', () => {
    for (const text of [
      'Op 1 mei',
      'In de A1.',
      'Dat is 3,1 procent.',
      'Dat kost € 1.',
      'Een (1) twee',
      'Bij mei1a staat het.',
      'Ja1.',
      'Dat is x.1',
      'Dat is nu.1 zo',
      'Dat is zo? 1 keer',
      'Dat is al 1)',
      'Kent u dit? 1)a',
      'Kent u dit?123456789',
      'Dat is bekend.06 12345678',
      '12 m¹ en 3 km¹, 4 cm¹, 5 dm¹',
      'Dat is (¹',
      'Dat is ¹',
      'Dat is 5¹',
      'Dat is [1234]',
      '1)',
      'dit-1 dat',
    ]) {
      check(text, '1');
    }
    check('Zij is verplaatst7 naar elders.', '1');
    check('Zij is verplaatst<|1|> <|2|>.', '1', '2');
  });

  test('several at once', () => {
    check('Kent u dit?<|1|>, <|2|>,<|3|>', '1', '2', '3');
    check('Kent u dit?<|1|><|2|><|3|>', '1', '2', '3');
    check('Kent u dit?<|9|><|10|>', '9', '10');
    check('Kent u dit?<|10|><|11|>', '10', '11');
    check('Kent u dit?<|12|>', '12');
    check('Kent u dit?<|13|>', '3');
    check('Kent u dit?135', '1', '3', '5');
    check('Kent u dit?1235', '1', '2', '3', '5');
    check('Kent u dit?<|123|>', '123');
    check('Kent u dit?<|[^12]|>', '12');
    check('Zij is verplaatst<|1|> <|2|> <|3|> <|4|> <|5|>.', '1', '2', '3', '4', '5');
    check('Zij is verplaatst<|1|> 7.', '1');
    check('Zij is verplaatst<|1|> <|12|>, en het bericht<|13|>.', '1', '12', '13');
    check('Kent u dit? <|12)|> En «dit»<|1|>, <|13|>?', '1', '12', '13');
    check('Kent u dit? <|[12]|> En dat? <|[123]|>', '12', '123');
    check('Kent u dit<|¹|>, en dat?<|²|>', '1', '2');
    check('Kent u dit<|¹²³|>?', '123');
  });

  test('on a line of their own below the text', () => {
    check('Kent u dit, en dat?\n  <|1|>, <|2|>  <|3|> ', '1', '2', '3');
    check('Kent u dit?\n<|12|>', '12');
    check('Kent u dit?\n<|1|> <|12|> <|123|>', '1', '12', '123');
    check('Kent u dit?\n1 7', '1');
    check('Kent u dit?\n\n1 2', '1', '2');
    check('Kent u dit?\n1 2 3 4 5 6', '1', '2');
    check('Kent u dit?\n1.2', '1', '2');
    check('\n1 2', '1', '2');
    check('Kent  iemand  dit\n<|1|>', '1');
    check('Bijlage nummer\n1', '1');
    check('A?\nAntwoord op vraag 1\n1', '1');
  });

  test('the number of a heading is none', () => {
    const { text, ranges } = parseMarkers('Vraag 3\nKent u dit?<|[3]|>\nAntwoord3\nJa.\n\n[3] De Courant');
    assert.deepEqual(
      parse(text).footnoteMarks.map(({ range }) => range),
      ranges,
    );
  });

  test('behind a heading on its line, but not in it', () => {
    const { text, ranges } = parseMarkers(
      'Vraag 1: Kent u dit?<|¹|>\nAntwoord 1\nJa.<|²|>\n\n¹ De Courant\n² De Bode<|²|>',
    );
    assert.deepEqual(
      parse(text).footnoteMarks.map(({ range }) => range),
      ranges.slice(0, 2),
    );
  });

  test('in what the page repeats there are none', () => {
    check('Kent u dit?<|1|>\n’s-Gravenhage 2024 [1]', '1');
  });
});

/** The marks in a question with footnotes of these labels are those that are marked. */
function check(body: string, ...labels: readonly string[]): void {
  const notes = labels.map((label) => `[${label}] De Courant, 2020`);
  const { text, ranges } = parseMarkers(`Vraag 1\n${body}\n\n${notes.join('\n')}`);
  const { footnoteMarks } = parse(text);
  const marks = footnoteMarks.filter(({ range }) => range.start.line < text.split('\n').length - labels.length);
  assert.deepEqual(
    marks.map(({ range }) => range),
    ranges,
    text,
  );
  const lines = text.split('\n');
  for (const { label, range } of marks) {
    const written = lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
    assert.equal(label, written.normalize('NFKC').replace(/\D/g, ''));
  }
}
