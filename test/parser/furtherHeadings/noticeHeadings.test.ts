import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

const title = 'Vragen van het lid Jansen (CDA) aan de minister van IenW over sluizen (ingezonden 3 mei 2024)';
const questions = [title, '', 'Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
const late = 'De vragen van het lid Jansen (CDA) kunnen niet binnen de gebruikelijke termijn worden beantwoord.';

suite('headings of notices of delay that say who gives them', () => {
  for (const notice of [
    'Mededeling van minister Visser (Infrastructuur en Waterstaat) (ontvangen 3 juni 2024)',
    'Mededeling van de staatssecretaris van Infrastructuur en Waterstaat',
    '**Mededeling van de minister-president, minister van Algemene Zaken (ontvangen 3 juni 2024)**',
  ]) {
    test(notice, () => {
      const lines = [...questions, notice, '', late];
      assert.equal(pairsOf(lines), '1→deferred 2→deferred');
      const { notes, questions: asked } = parse(lines.join('\n'));
      assert.deepEqual(
        notes.map(({ kind, heading }) => `${kind} ${heading}`),
        [`notice-of-delay ${notice.replaceAll('*', '')}`],
      );
      assert.equal(asked[1]?.range.end.line, 6);
    });
  }

  test('below answers to some of the questions', () => {
    const notice = 'Mededeling van minister Visser (ontvangen 3 juni 2024)';
    assert.equal(pairsOf([...questions, 'Antwoord 1', 'Ja.', '', notice, '', late]), '1→9 2→deferred');
  });

  test('above an explanatory note', () => {
    const notice = 'Mededeling van minister Visser (ontvangen 3 juni 2024)';
    assert.equal(pairsOf([...questions, notice, '', late, '', 'Toelichting', 'Zie ook.']), '1→deferred 2→deferred');
  });

  test('none above or between the questions, and none in a sentence', () => {
    const notice = 'Mededeling van minister Visser (Infrastructuur en Waterstaat) (ontvangen 3 juni 2024)';
    const { notes, frontMatter } = parse([title, notice, '', ...questions.slice(2), 'Antwoord 1', 'Ja.'].join('\n'));
    assert.deepEqual(
      notes.map(({ heading }) => heading),
      [undefined],
    );
    assert.equal(frontMatter?.range.end.line, 1);
    for (const line of ['Mededeling van de minister dat het later wordt', 'Mededeling van de minister.', notice]) {
      const answers = ['Antwoord 1', 'Ja.', line, '', 'Antwoord 2', 'Nee.'];
      assert.deepEqual(parse([...questions, ...answers].join('\n')).notes, [], line);
    }
    for (const lines of [
      ['Mededeling van de minister dat het later wordt', '', late],
      ['Staat dat in deze', notice, '', late],
      [notice, '', 'De sluis is open.'],
      [notice],
    ]) {
      assert.deepEqual(parse([...questions.slice(0, -1), '', ...lines].join('\n')).notes, [], lines.join('\n'));
    }
    const between = ['Antwoord 1', 'Ja.', '', notice, '', late, '', 'Antwoord 2', 'Nee.'];
    assert.deepEqual(parse([...questions, ...between].join('\n')).notes, []);
    const above = ['Vraag 1', late, '', notice, '', 'De sluis is open.'];
    assert.deepEqual(parse(above.join('\n')).notes, []);
  });
});
