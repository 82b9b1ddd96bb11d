import assert from 'node:assert/strict';
import { delayIn } from '../../../server/src/parser/delays/delayIn';

suite('where a letter puts answers off', () => {
  test('in the words that ministries use', () => {
    for (const sentence of [
      'Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
      'deel ik u mee dat de vragen niet binnen de gebruikelijke termijn kunnen worden beantwoord, omdat overleg nodig is.',
      'De vragen van 3 mei jl. kunnen tot mijn spijt niet binnen\nde gebruikelijke\ntermijn van drie weken worden beantwoord.',
      'Helaas is het niet mogelijk de vragen binnen de gestelde termijn te beantwoorden.',
      'Beantwoording binnen de gebruikelijke termijn is niet mogelijk.',
      'Het lukt niet om u binnen de daarvoor gestelde termijn te antwoorden en de vragen te beantwoorden?',
    ]) {
      assert.match(sentence.slice(delayIn(sentence)), /^binnen/, sentence);
    }
  });

  test('in words that name no term', () => {
    for (const [sentence, words] of [
      [
        'Voor een zorgvuldige beantwoording van de vragen van het lid Bo (ABC) is meer tijd nodig. Ik zal ze snel beantwoorden.',
        'tijd',
      ],
      [
        'Hierbij deel ik u mede dat beantwoording van deze vragen meer tijd vergt dan de gebruikelijke drie weken.',
        'tijd',
      ],
      ['De vragen van het lid Bo zullen meer tijd vergen. U ontvangt de antwoorden zo spoedig mogelijk.', 'tijd'],
      ['Hierbij verzoek ik om uitstel voor de beantwoording van de vragen van het lid Bo (ABC).', 'uitstel'],
      ['De vragen van de VVD-fractie kan ik helaas niet tijdig beantwoorden.', 'tijdig'],
      ['De vragen van de leden Bo en Li kunnen niet tijdig worden beantwoord.', 'tijdig'],
      ['Het is helaas niet mogelijk gebleken de vragen van het lid Bo over\nbruggen tijdig te beantwoorden.', 'tijdig'],
      [
        'Ik bericht u dat ik uw Kamer de antwoorden op de vragen niet binnen de gestelde termijn kan doen toekomen.',
        'binnen de gestelde termijn',
      ],
    ] as const) {
      assert.ok(sentence.slice(delayIn(sentence)).startsWith(words), sentence);
    }
    for (const sentence of [
      'Voor de beantwoording van de vragen van het lid Bo was meer tijd nodig.',
      'Hierbij de antwoorden op de vragen van het lid Bo, waarvan de beantwoording meer tijd vergt dan gedacht.',
      'Complexe plannen vragen meer tijd, en de vragen van het lid Bo gaan daarover.',
      'De vragen van het lid Bo gaan over uitstel van betaling, waarom hij verzoekt.',
      'Studenten krijgen op verzoek uitstel voor de beantwoording van een brief.',
      'DUO kan brieven niet tijdig beantwoorden.',
      'Uitvoeringsorganisaties kunnen deze vragen van burgers niet altijd tijdig beantwoorden, zo bleek uit onderzoek.',
      'Gemeenten kunnen de vragen van burgers niet tijdig beantwoorden.',
      'De vragen van de burgers kunnen niet tijdig worden beantwoord.',
      'Gemeenten kunnen deze vragen niet tijdig beantwoorden.',
      'Het beantwoorden van de vragen van ouders kost de scholen meer tijd.',
      'De vragen van het lid Bo zijn tijdig beantwoord.',
    ]) {
      assert.equal(delayIn(sentence), undefined, sentence);
    }
  });

  test('not where answers were late, or were given in time', () => {
    for (const sentence of [
      'De vragen konden niet binnen de gebruikelijke termijn worden beantwoord. De antwoorden kan ik nu geven.',
      'Deze vragen kunnen binnen de gebruikelijke termijn worden beantwoord.',
      'Waarom is niet binnen de gebruikelijke termijn betaald? Kunt u dat beantwoorden?',
      'Ik kan niet binnen de gebruikelijke termijn betalen. De vragen zijn beantwoord.',
      'De vragen kunnen niet worden beantwoord.',
    ]) {
      assert.equal(delayIn(sentence), undefined, sentence);
    }
  });

  test('not in a letter with the answers, which may say why they are late', () => {
    const late = 'De beantwoording van de vragen vergt meer tijd dan gebruikelijk.';
    for (const sentence of [
      'De beantwoording van de vragen heeft meer tijd gekost dan gebruikelijk.',
      'De beantwoording van de vragen heeft extra tijd van alle betrokkenen gevergd.',
      'De beantwoording van uw vragen vergde meer tijd dan gebruikelijk.',
      'De beantwoording van de vragen nam helaas meer tijd in beslag.',
      'Mijn excuses dat de beantwoording van uw vragen meer tijd kostte.',
      'Het beantwoorden van de vragen heeft langere tijd geduurd.',
      'Voor de beantwoording van de vragen hebben wij meer tijd moeten nemen.',
      'Mijn excuses dat de beantwoording van deze vragen meer tijd in beslag heeft genomen.',
      'Voor de beantwoording van uw vragen bleek meer tijd nodig.',
      'In de brief van 3 mei heb ik u om uitstel van de beantwoording van de vragen verzocht.',
      'In antwoord op uw verzoek om uitstel voor de beantwoording van de vragen bericht ik u.',
      'Na het verzoek om uitstel deel ik u mee dat de vragen op 3 mei zijn beantwoord.',
      'Gemeenten krijgen extra tijd voor de beantwoording van de vragen in de enquête.',
      `Hierbij ontvangt u de antwoorden op de vragen van het lid Bo. ${late}`,
      `${late} Hierbij zend ik u, mede namens de minister van FIN, de antwoorden op de vragen.`,
      `${late} Bijgaand de antwoorden.`,
    ]) {
      assert.equal(delayIn(sentence), undefined, sentence);
    }
    for (const [sentence, words] of [
      [`Hierbij ontvangt u bericht dat ik de antwoorden nog niet kan geven. ${late}`, 'tijd'],
      [
        'Hierbij zend ik u de antwoorden op de vragen 1 en 2. De beantwoording van de vragen 3 en 4 vergt meer tijd.',
        'tijd',
      ],
      ['Bijgaand de antwoorden. De beantwoording van de overige vragen van het lid Bo vergt meer tijd.', 'tijd'],
      ['Hierbij de beantwoording. Voor de beantwoording van een deel van de vragen is meer tijd nodig.', 'tijd nodig'],
      [
        'Hierbij zend ik u de antwoorden op de vragen van het lid Li (DEF). De beantwoording van de vragen van het lid Bo (ABC) vergt meer tijd.',
        'tijd',
      ],
      [
        'Hierbij zend ik u de antwoorden op de vragen van het lid Li (DEF). De beantwoording van de vragen van het lid Bo (ABC) kost meer tijd.',
        'tijd',
      ],
    ] as const) {
      assert.ok(sentence.slice(delayIn(sentence)).startsWith(words), sentence);
    }
  });

  test('whatever was asked or given beside it', () => {
    for (const sentence of [
      'Hierbij deel ik u mede dat voor de beantwoording van de vragen van het lid Bo meer tijd nodig is, omdat afstemming nodig bleek.',
      'De minister van BZK heeft mij verzocht u te berichten dat voor de beantwoording van de vragen van het lid Bo meer tijd nodig is.',
      'De beantwoording van de vragen van het lid Bo vergt meer tijd, omdat ik Rijkswaterstaat om gegevens heb gevraagd.',
      'De beantwoording van de vragen van het lid Bo vergt meer tijd, omdat de afstemming meer tijd heeft gekost.',
      'De beantwoording van de vragen van het lid Bo vergt meer tijd, omdat de afstemming meer tijd vergde.',
      'De beantwoording van de vragen van het lid Bo vergt extra tijd van alle betrokkenen.',
      'Ik zal voor de beantwoording van de vragen van het lid Bo meer tijd moeten nemen.',
      'De beantwoording van de vragen van het lid Bo over de subsidie die gemeenten krijgen voor bruggen vergt meer tijd.',
      'Voor de beantwoording van de vragen van het lid Bo over geld dat provincies krijgen voor bruggen is meer tijd nodig.',
      'Voor de beantwoording van de vragen van het lid Bo is meer tijd nodig, omdat ProRail gegevens zal geven.',
      'Hierbij verzoek ik u om uitstel voor de beantwoording van de vragen van het lid Bo, die hij op 3 mei heeft gevraagd.',
    ]) {
      assert.notEqual(delayIn(sentence), undefined, sentence);
    }
  });

  test('not in a text that is too long for such a letter', () => {
    const letter = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';
    assert.notEqual(delayIn(letter + 'Dat is jammer.\n'.repeat(600)), undefined);
    assert.equal(delayIn(letter + 'Dat is jammer.\n'.repeat(700)), undefined);
  });
});
