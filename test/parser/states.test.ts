import assert from 'node:assert/strict';
import { putQuestions } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { isDelay, isOfWithdrawn, stateOf } from '../../server/src/parser/states';

suite('states', () => {
  test('how it stands with a question that has several answers, or one along others', () => {
    checkStates(['Vraag 1', 'A?', 'Antwoord', '', 'Antwoord op vraag 1', 'Ja.'], 'answered');
    checkStates(['Vraag 1', 'A?', 'Antwoord', 'PM', 'Antwoord op vraag 1', 'Zie vraag 2.'], 'unwritten');
    const third = ['Vraag 3', 'C?', 'Antwoord 3', 'Zie antwoord 1 en 2.'];
    checkStates(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Zie antwoord 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.', ...third],
      'referred answered referred',
    );
    checkStates(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Zie antwoord 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'PM', ...third],
      'unwritten unwritten unwritten',
    );
    checkStates(
      ['Vraag 1 en 2', 'Over geld:', 'Vraag 2a', 'B?', 'Antwoord 2a', 'Ja.'],
      'unanswered introduction answered',
    );
    const referring = (number: number, other: number) => [`Vraag ${number}`, 'A?', 'Antwoord', `Zie vraag ${other}.`];
    checkStates(
      [...referring(1, 2), ...referring(2, 4), ...referring(3, 2), 'Vraag 4', 'B?', 'Antwoord', 'Ja.'],
      'referred referred referred answered',
    );
    const parts = ['Vraag 2a', 'A?', 'Antwoord', '', 'Vraag 2b', 'B?', 'Antwoord'];
    checkStates([...referring(1, 2), ...parts, 'Ja.'], 'referred unwritten answered');
    checkStates([...referring(1, 2), ...parts], 'unwritten unwritten unwritten');
    const toPart = ['Vraag 1', 'A?', 'Antwoord', 'Zie vraag 2b.'];
    checkStates([...toPart, 'Vraag 2', 'B? En b: C?', 'Antwoord', 'Ja.'], 'referred answered');
    checkStates([...toPart, ...parts], 'unwritten unwritten unwritten');
    checkStates(['Vraag 1', 'A?', 'Toelichting:', 'Later meer.'], 'unanswered');
    checkStates(['Vraag 1', 'A?', 'Mededeling', 'Later meer.'], 'deferred');
    checkStates(
      [...referring(2, 1), 'Vraag 1', 'B?', 'Antwoord', 'Ja.', 'Vraag 3', 'C?', 'Antwoord 3'].concat(
        'Voor het antwoord op vraag 3 wordt verwezen naar het antwoord op vraag 1.',
      ),
      'referred answered referred',
    );
    assert.equal(stateOf(parse('Vraag 1\nA?'), '7'), 'unanswered');
  });

  test('a part without an answer keeps its question open', () => {
    checkStates(['Vraag 1', 'a. A?', 'b. B?', 'Antwoord 1a', 'Ja.', 'Antwoord 1b', 'Nee.'], 'answered');
    checkStates(['Vraag 1', 'a. A?', 'b. B?', 'Antwoord 1a', 'Ja.'], 'unwritten');
  });

  test('an answer that need not have a text, as all its questions are withdrawn', () => {
    const areOfWithdrawn = (lines: readonly string[]) => {
      const structure = parse(lines.join('\n'));
      return structure.answers.map((answer) => isOfWithdrawn(structure, answer));
    };
    const first = ['Vraag 1', 'A?', 'Vraag 2', '(vervallen)'];
    assert.deepEqual(areOfWithdrawn([...first, 'Antwoord 1', 'Ja.', 'Antwoord 2', '']), [false, true]);
    assert.deepEqual(areOfWithdrawn([...first, 'Antwoord 1 en 2', '']), [false]);
    assert.deepEqual(areOfWithdrawn(['Vraag 1', '(vervallen)', 'Vraag 2', 'vervallen', 'Antwoord 1 en 2', '']), [true]);
  });

  test('a document that answers nothing, and puts it off', () => {
    const letter =
      'Geachte voorzitter,\n\nDe vragen van het lid Bo kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    assert.ok(isDelay(parse(letter)));
    assert.ok(!isDelay(parse('Vraag 1\nA?')));
    assert.ok(
      !isDelay(parse('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nHet antwoord volgt later.')),
    );
  });

  test('an answer that only refers to another set of questions, of which the title calls it an “inbreng”', () => {
    const set = (party: string, answer: string) =>
      `Inbreng van de leden van de ${party}-fractie\n\nVraag 1\nA?\n\nAntwoord 1\n${answer}\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n`;
    const { sets } = parse(set('VVD', 'Ja.') + set('D66', 'Zie het antwoord op vraag 1 van de VVD-fractie.'));
    assert.deepEqual(
      sets.map((one) => stateOf(one, '1')),
      ['answered', 'referred'],
    );
  });

  test('an answer that only refers to another set of questions', () => {
    const statesOf = (first: string, second: string) => {
      const set = (title: string, answer: string) => `${title}\n\nVraag 1\nA?\n\nAntwoord 1\n${answer}\n\n`;
      const { sets } = parse(
        set('Vragen van de leden van de ABC-fractie', first) + set('Vragen van het lid De Boer', second),
      );
      return sets.map((one) => stateOf(one, '1')).join(' ');
    };
    const toFirst = 'Zie het antwoord op vraag 1 van de leden van de ABC-fractie.';
    assert.equal(statesOf('Ja.', toFirst), 'answered referred');
    assert.equal(statesOf('Ja.', `Ja. ${toFirst}`), 'answered answered');
    assert.equal(statesOf('PM', toFirst), 'unwritten unwritten');
    assert.equal(statesOf('Ja.', toFirst.replace('vraag 1', 'vraag 3')), 'answered unwritten');
    assert.equal(statesOf('Ja.', toFirst.replace('ABC', 'XYZ')), 'answered answered');
    assert.equal(statesOf('Zie het antwoord op vraag 1 van het lid De Boer.', toFirst), 'unwritten unwritten');
    assert.equal(statesOf('Ja.', 'Zie het antwoord op vraag 1 van het lid De Boer.'), 'answered unwritten');
  });

  test('an answer that only refers to two other sets of questions', () => {
    const statesOf = (first: string, second: string, third: string) => {
      const answers = { 'de leden van de ABC-fractie': first, 'het lid De Boer': second, 'het lid Jansen': third };
      const texts = Object.entries(answers).map(
        ([who, answer]) => `Vragen van ${who}\n\nVraag 1\nA?\n\nAntwoord 1\n${answer}\n\n`,
      );
      return parse(texts.join(''))
        .sets.map((one) => stateOf(one, '1'))
        .join(' ');
    };
    for (const both of [
      'Zie het antwoord op vraag 1 van de ABC-fractie en vraag 1 van het lid De Boer.',
      'Zie het antwoord op vraag 1 van de ABC en het antwoord op vraag 1 (De Boer).',
      'Zie de antwoorden op de vragen 1 van de ABC-fractie en 1 van het lid De Boer.',
      'Ik verwijs u naar mijn antwoord op vraag 1 van de ABC en naar het antwoord op vraag 1 van De Boer.',
    ]) {
      assert.equal(statesOf('Ja.', 'Nee.', both), 'answered answered referred', both);
      assert.equal(statesOf('Ja.', 'PM', both), 'answered unwritten referred', both);
      assert.equal(statesOf('PM', 'Nee.', both), 'unwritten answered referred', both);
      assert.equal(statesOf('PM', '', both), 'unwritten unwritten unwritten', both);
      assert.equal(statesOf('PM', '', `${both} Dat is zo.`), 'unwritten unwritten answered', both);
    }
    for (const more of [
      'Zie vraag 1 van de ABC-fractie, en in 2024 vraag 1 van het lid De Boer.',
      'Zie vraag 1 van de ABC-fractie en vraag 1 van het lid Bakker.',
      'Zie vraag 1 van de ABC-fractie en vraag 1 van het lid De Boer van 3 mei.',
    ]) {
      assert.equal(statesOf('PM', 'PM', more), 'unwritten unwritten answered', more);
    }
  });

  test('an answer that refers to one that refers to another set of questions', () => {
    const states = (first: string) => {
      const { sets } = parse(
        `Vragen van de leden van de ABC-fractie\n\nVraag 1\nA?\n\nAntwoord 1\n${first}\n\n` +
          'Vragen van het lid De Boer\n\nVraag 1\nA?\n\nAntwoord 1\nZie antwoord 2.\n\n' +
          'Vraag 2\nB?\n\nAntwoord 2\nZie het antwoord op vraag 1 van de leden van de ABC-fractie.',
      );
      return sets.flatMap((set) => putQuestions(set).map(({ asked: { number } }) => stateOf(set, number))).join(' ');
    };
    assert.equal(states('Ja.'), 'answered referred referred');
    assert.equal(states('PM'), 'unwritten unwritten unwritten');
    assert.equal(states('Zie het antwoord op vraag 1 van het lid De Boer.'), 'unwritten unwritten unwritten');
  });
});

/** How it stands with each question. */
function checkStates(lines: readonly string[], expected: string): void {
  const structure = parse(lines.join('\n'));
  assert.equal(
    putQuestions(structure)
      .map(({ asked: { number } }) => stateOf(structure, number))
      .join(' '),
    expected,
  );
}
