import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import { isNoticeOfDelay } from '../../server/src/parser/structure';
import { parseMarkers } from '../markers';

suite('parse', () => {
  test('the layout of a document', () => {
    for (const [text, layout] of [
      ['', 'none'],
      ['Wat eten we?', 'none'],
      ['Antwoord 1\nJa.', 'none'],
      ['Vraag 1\nA?', 'headings'],
      ['  Vraag 1\nA?', 'headings'],
      [' • Vraag 1\nA?', 'bullets'],
      ['▪ Vraag 1\nA?\n◦ Vraag 2\nB?\nVraag 3\nC?', 'bullets'],
      ['‣ Vraag 1\nA?\nVraag 2\nB?', 'headings'],
      ['- Vraag 1\nA?', 'headings'],
      ['1. Klopt dit?\n2. Waarom?', 'numbers'],
      ['1\nKlopt dit?\nAntwoord\nJa.', 'numbers'],
      ['Vraag:\nA?\nAntwoord:\nJa.', 'unnumbered'],
      ['Vragen van het lid De Wit\n\nKlopt dit?\n\nWaarom?', 'unnumbered'],
      [`Inleiding ${'woorden '.repeat(130)} Vraag 1 Klopt dit? Ja. Vraag 2 Waarom? Daarom.`, 'flat'],
      ['Vraag 1: Klopt dit? Antwoord 1: Ja. Vraag 2: Waarom? Antwoord 2: Daarom.', 'flat'],
      ['Vraag 1\nWeet u dat er staat: Vraag 2 Klopt dit? Antwoord 2 Ja.', 'headings'],
      [`Vraag 1: Klopt dit? Antwoord 1: Ja. Vraag 2: Waarom? Antwoord 2: Daarom.${'\nTekst.'.repeat(20)}`, 'headings'],
      [`Inleiding ${'woorden '.repeat(130)}`, 'none'],
    ] as const) {
      assert.equal(parse(text).layout, layout, text);
    }
  });

  test('a notice of delay in the title', () => {
    for (const title of [
      'Mededeling van de minister van Verkeer',
      '** Mededeling van Staatssecretaris Bo',
      'mededeling van minister Bo',
    ]) {
      checkDelay(`Brief\n<|<|${title}|><||>|>\n\nVraag 1\nA?`);
      checkDelay(`Brief\n<|<|${title}|>\n\n  <|Het duurt langer.\nDat spijt mij.|>|>\n\nVraag 1\nA?`);
    }
    checkDelay('<|<|Mededeling van minister Bo|><||>|>');
    checkDelay('<|<|Mededeling van minister Bo|>\n<|Het duurt langer.|>|>\nVraag 1\nA?');
    for (const text of [
      'De Mededeling van minister Bo\n\nVraag 1\nA?',
      'Mededeling van het lid Bo\n\nVraag 1\nA?',
      'Vraag 1\nA?\nMededeling van minister Bo\n',
    ]) {
      assert.deepEqual(parse(text).notes, []);
    }
  });

  test('a notice of delay in a letter that holds nothing else', () => {
    const delay = '<|<|De vragen over bruggen|>\n  kunnen niet binnen de gebruikelijke termijn worden beantwoord.|>';
    for (const marked of [`Geachte Voorzitter,\n\n${delay}\n\nDat spijt mij.`, delay.replace('\n', '\r\n')]) {
      const { text, ranges } = parseMarkers(marked);
      const [whole, firstLine] = ranges;
      const [note] = parse(text).notes;
      assert.deepEqual([note?.kind, note?.heading], ['notice-of-delay', undefined]);
      assert.deepEqual([note?.range, note?.selectionRange, note?.body], [whole, firstLine, whole], marked);
    }
    for (const section of ['Vraag 1\nA?', 'Antwoord 1\nJa.', 'Toelichting:\nEr is overleg nodig.']) {
      const { notes } = parse(`${delay.replaceAll(/<\||\|>/g, '')}\n\n${section}`);
      assert.deepEqual(notes.filter(isNoticeOfDelay), []);
    }
  });

  test('a notice of delay with a heading goes before that in the title', () => {
    const { notes } = parse('Mededeling van minister Bo\n\nVraag 1\nA?\n\nMededeling\nHet duurt langer.');
    assert.deepEqual(
      notes.map(({ kind, heading }) => [kind, heading]),
      [['notice-of-delay', 'Mededeling']],
    );
    const both = parse('Mededeling van minister Bo\n\nVraag 1\nA?\n\nToelichting:\nHet duurt langer.').notes;
    assert.deepEqual(
      both.map(({ kind, heading }) => [kind, heading]),
      [
        ['notice-of-delay', undefined],
        ['explanatory-note', 'Toelichting:'],
      ],
    );
  });

  test('a typing error in a heading', () => {
    const { text, ranges } = parseMarkers('Vraag 1\nA?\n  <|Anwoord op vraag 1|>:\nJa.\nVraag 2\nB?');
    assert.deepEqual(parse(text).headingTypos, [{ range: ranges[0], suggestion: 'Antwoord op vraag 1' }]);
    assert.deepEqual(parse('Vraag 1\nA?\nAntwoord 1').headingTypos, []);
  });

  test('the sets of a document', () => {
    const first = ['Vraag 1', 'A?¹', 'Antwoord', 'Ja.', 'Vraag 2', 'Zie vraag 1?', 'Antwoord', 'Zie vraag 1.'];
    const note = ['Toelichting:', 'Tot zover.'];
    const title = ['', 'Vragen van de leden van de ABC-fractie', '', '¹ De Courant', ''];
    const structure = parse(['Brief aan de leden', ...note, ...first, ...note, ...title, ...first, ...note].join('\n'));
    const { sets } = structure;
    assert.deepEqual(
      sets.map(({ questions, answers, references, notes, frontMatter }) => [
        questions.map(({ range }) => range.start.line),
        answers.map(({ range }) => range.start.line),
        references.map(({ range }) => range.start.line),
        notes.map(({ range }) => range.start.line),
        frontMatter?.title,
      ]),
      [
        [[3, 7], [5, 9], [8, 10], [1, 11], 'Brief aan de leden'],
        [[18, 22], [20, 24], [23, 25], [26], 'Vragen van de leden van de ABC-fractie'],
      ],
    );
    assert.equal(sets[0]?.frontMatter, structure.frontMatter);
    for (const set of sets) {
      assert.equal(set.lines, structure.lines);
      assert.equal(set.layout, structure.layout);
      assert.equal(set.footnoteMarks, structure.footnoteMarks);
      assert.equal(set.footnotes, structure.footnotes);
      assert.equal(set.headingTypos, structure.headingTypos);
      assert.deepEqual(set.sets, []);
    }
    assert.deepEqual(structure.references.length, 4);
    assert.deepEqual(structure.footnoteMarks.length, 2);
    assert.deepEqual(parse(first.join('\n')).sets, []);
  });
});

/** The announcement of a delay: its range, its title and its text are those that are marked. */
function checkDelay(marked: string): void {
  const { text, ranges } = parseMarkers(marked);
  const [note] = parse(text).notes;
  assert.deepEqual([note?.kind, note?.heading], ['notice-of-delay', undefined]);
  assert.deepEqual([note?.range, note?.selectionRange, note?.body], ranges, marked);
}
