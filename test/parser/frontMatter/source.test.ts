import assert from 'node:assert/strict';
import { haveSameNumber, haveSameOrigin, sourceIn } from '../../../server/src/parser/frontMatter/source';

suite('where questions come from', () => {
  for (const [text, members] of [
    ['Vragen van het lid Jansen (ABC) aan de Minister', 'jansen'],
    ['Vragen van het Kamerlid Van der Berg over bruggen', 'berg'],
    ['Vragen van de leden Van Nispen (ABC) en Agnes Mulder (DEF) aan de Minister', 'nispen mulder'],
    ['Vragen van de leden Bo, De Vries en Li inzake bruggen', 'bo vries li'],
    ['Vragen van het lid Jansen c.s. over bruggen', 'jansen'],
    ['Vragen van het lid Jansen(ABC)', 'jansen'],
    ['Vragen van het lid Jansen (ABC', 'jansen'],
    ['Vragen van het lid Jansen(ingezonden 3 mei 2024)', 'jansen'],
    ['Vragen van het lid Jansen (ingezonden 3 mei 2024)', 'jansen'],
    ['Vragen van het lid Jansen. Over bruggen', 'jansen'],
    ['Vragen van het lid Jansen . Over bruggen', 'jansen'],
    ['De vragen die het lid Jansen heeft gesteld', 'jansen'],
    ['Vragen van het lid El-Khatib-Ünal over bruggen', 'elkhatibunal'],
    ['Vragen van het lid D’Hondt B over bruggen', 'dhondt'],
    ['Vragen van het lid Jansen. En van het lid Jansen over bruggen', 'jansen'],
    ['Vragen van het lid Jansen(ABC)De Vries over bruggen', 'vries'],
    ['Vragen gesteld door de leden der Kamer', ''],
    ['Vragen van het lid dat iets vroeg over bruggen', ''],
    ['Vragen van het lid ABC over bruggen', ''],
    ['Vragen van het lid 5 over bruggen', ''],
    ['Het overleden lid. Jansen over bruggen', ''],
  ] as const) {
    test(`“${text}”`, () => assert.equal(sourceIn(text).members.join(' '), members));
  }

  test('the numbers of parliament', () => {
    assert.deepEqual(sourceIn('Kamervragen 2024Z01234, 2024Z 05678 en 2024Z01234').documentNumbers, [
      '2024Z01234',
      '2024Z05678',
    ]);
    assert.deepEqual(sourceIn('Kenmerk 12024Z01234, 2024Z012345, 2024Y01234').documentNumbers, []);
  });
});

suite('whether two texts have the same origin', () => {
  const jansen = sourceIn('Vragen van het lid Jansen over bruggen');
  const both = sourceIn('Vragen van de leden Li en Jansen over bruggen (2024Z01234)');
  const numbered = sourceIn('Vragen van het lid Vos over bruggen (2024Z01234)');
  const other = sourceIn('Vragen van het lid Jansen over bruggen (2024Z05678)');
  const nobody = sourceIn('Vragen over bruggen');

  test('the number of parliament says more than the names', () => {
    assert.equal(haveSameOrigin(both, numbered), true);
    assert.equal(haveSameOrigin(both, other), false);
  });

  test('one name that both have is enough', () => {
    assert.equal(haveSameOrigin(jansen, both), true);
    assert.equal(haveSameOrigin(jansen, numbered), false);
  });

  test('a text that names nobody does not tell', () => {
    assert.equal(haveSameOrigin(jansen, nobody), undefined);
    assert.equal(haveSameOrigin(nobody, jansen), undefined);
  });

  test('the same number', () => {
    assert.equal(haveSameNumber(both, numbered), true);
    assert.equal(haveSameNumber(both, other), false);
    assert.equal(haveSameNumber(jansen, jansen), false);
  });
});
