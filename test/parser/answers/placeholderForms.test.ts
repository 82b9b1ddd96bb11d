import assert from 'node:assert/strict';
import {
  hasEmptyLabels,
  isPlaceholder,
  isPrompt,
  mayAnswer,
  namesDepartments,
  opensWithWhat,
  placeholderForms,
  withoutAddressee,
} from '../../../server/src/parser/answers/placeholderForms';

suite('The words that hold the place of an answer', () => {
  test('may begin with the letters that their form says', () => {
    for (const { example, initials } of placeholderForms) {
      const first = example.replace(/^\[/, '').charAt(0).toLowerCase();
      assert.ok(initials === '' || initials.includes(first), example);
    }
  });

  test('say nothing but that it has still to come', () => {
    const texts = [
      ...['PM', 'pm', 'p.m.', 'p m', 'pro memorie', 'Pro memorie'],
      ...['PM BZK', 'NTB FIN', 'n.t.b. – JenV', 'NNB BZK, VWS', 'PM BZK en JenV', 'PM OCW / SZW'],
      ...['PM cijfers FEZ', 'pm tabel met bedragen', 'P.M. bedragen'],
      ...['@@ aanvullen @@', '@@ cijfers', 'cijfers volgen @@', 'bijv. cijfers @@'],
      ...['n.t.b.', 'ntb', 'n n t b', 'nntb', 'n.n.b.', 'nnb', 'n n b'],
      ...['nader te bepalen', 'Nog te beantwoorden', 'nog nader in te vullen', 'nog uit te werken door FIN'],
      ...['nog aan te vullen', 'nog op te stellen door het ministerie'],
      ...['volgt', 'volgt nog', 'volgt later', 'Antwoord volgt', 'het antwoord volgt', 'De bijdrage van BZK volgt'],
      ...['Tabel volgt', 'tabel volgt nog', 'cijfers volgen', 'Bedragen volgen later'],
      ...['tekst FIN volgt nog', 'reactie volgt van directie FEZ', 'volgt van VWS', 'input van het CBS volgt'],
      ...[
        'in afstemming',
        'nog in afstemming met FIN',
        'af te stemmen met het IPO, VNG',
        'Nog af te stemmen met BZK en OCW',
      ],
      ...[
        'Wordt nog aangeleverd',
        'wordt later aangevuld door OCW',
        'Het antwoord wordt nader ingevuld met FIN en BZK',
      ],
      ...['Wordt nagekomen', 'wordt nog nagestuurd', 'De tekst wordt later nagezonden'],
      ...['In bewerking', 'nog in bewerking bij JenV', 'in bewerking door de directie'],
      ...['Hier komt de tekst van FIN', 'hier komt nog een passage over bruggen', 'hier komt tekst'],
      ...['concept', 'Conceptantwoord', 'concept tekst'],
      ...['hier antwoord invullen', 'invullen', 'nog aanvullen door FIN', 'graag de tekst invoegen', 'svp aanvullen'],
      ...['antwoord hier invullen', 'svp nog invullen', 's.v.p. aanvullen'],
      ...['Door BZK te beantwoorden', 'nog door JenV/DGSenB in te vullen', 'door FIN en BZK nog aan te leveren'],
      ...['Ligt bij JenV', 'ligt nu bij FIN', 'ligt nog bij BZK, VWS'],
      ...['Input van JenV', 'bijdrage FIN', 'input FEZ'],
      ...['Bijdrage FEZ nog niet ontvangen', 'antwoord nog niet binnen', 'tekst van het CBS nog niet aangeleverd'],
      ...['Nog geen antwoord ontvangen', 'nog geen input', 'Nog geen bijdrage beschikbaar'],
      ...['Zie het antwoord op vraag …', 'zie vraag', 'Zie ook antwoord op de vragen x en y', 'zie vraag nr xx'],
      ...['Ik verwijs u naar het antwoord op vraag', 'ik verwijs naar vraag xxx', 'wij verwijzen u naar de vragen'],
      ...['Graag verwijs ik u naar het antwoord bij vraag …', 'graag verwijs ik naar vraag x t/m y'],
      ...['verwezen wordt naar mijn antwoorden op vragen'],
      ...['Klik of tik om tekst in te voeren', 'klik hier als u een datum wilt invoeren', 'Kies een item'],
      ...['klik om tekst in te voeren', 'Click or tap here to enter text', 'click to enter a date', 'Choose an item'],
      ...['antwoord', 'Tekst', 'xx', 'XXX', 'TODO', 'to do', 'to-do', 'tbd', 't.b.c.'],
      ...['JenV/DGSenB: svp aanvullen', 'Concept: nog af te stemmen met FIN'],
    ];
    assert.deepEqual(
      texts.filter((text) => !isPlaceholder(text)),
      [],
    );
  });

  test('are not part of a sentence that says more', () => {
    const texts = [
      ...['De cijfers volgen', 'Cijfers volgen een trend', 'Een tabel volgt'],
      ...['pmt', 'De pm', 'een pro memorie', 'pro memorie geraamd'],
      ...[
        'PM Rutte was er',
        'PM10',
        'de PM BZK',
        'PM is geen eenheid',
        'PM cijfers zijn bekend',
        'pm waarden worden gemeten',
      ],
      ...['@@ aanvullen @@ En verder', 'Dit is bekend. Meer @@'],
      ...['ntbs', 'een n.t.b.', 'nnbr', 'de n.n.b.'],
      ...['Dat is nog te bepalen', 'nog te bepalen is dat', 'nader te beantwoorden vragen'],
      ...['De rest volgt', 'het antwoord volgt uit de wet', 'Het antwoord volgt daarna vanzelf', 'Een advies volgt'],
      ...['Dit is in afstemming', 'in afstemming is voorzien', 'in afstemming met de provincies en de gemeenten'],
      ...['Het wordt nog aangeleverd', 'wordt nog aangeleverd door alle gemeenten', 'wordt aangevuld'],
      ...['Dat wordt nagekomen', 'wordt nagekomen door ons'],
      ...['Het is in bewerking', 'in bewerking genomen'],
      ...['En hier komt de tekst', 'hier komt de trein'],
      ...['het concept', 'concepten', 'concept besluit'],
      ...['formulieren invullen', 'invullen is verplicht', 'Ik wil dit graag aanvullen'],
      ...['Ook door BZK te beantwoorden', 'door BZK te beantwoorden vragen', 'door mij te beantwoorden'],
      ...['Dat ligt bij JenV', 'ligt bij JenV en wordt besproken', 'ligt bij de minister'],
      ...['Met input van JenV', 'input van JenV gevraagd', 'bijdrage van gemeenten'],
      ...['Het antwoord nog niet ontvangen', 'antwoord nog niet ontvangen van u', 'brief nog niet ontvangen'],
      ...['Ik heb nog geen antwoord', 'nog geen antwoord op die brief', 'nog geen besluit'],
      ...['Ik zie het antwoord op vraag', 'zie het antwoord op vraag 3', 'zie vraag en antwoord', 'zie de vragenlijst'],
      ...['Hij zegt: kies een item', 'kies een item uit', 'You can choose an item', 'click to enter text there'],
      ...['geen antwoord', 'tekstvak', 'x', 'axx', 'xxl', 'Wat een todo', 'todos'],
      ...['Bevestigd: volgt', 'ja'],
    ];
    assert.deepEqual(texts.filter(isPlaceholder), []);
  });

  test('may be an answer where they are a sentence that says how it stands', () => {
    for (const text of [
      ...['Ligt bij JenV.', 'Input van JenV.', 'Bijdrage FEZ nog niet ontvangen.', 'Nog geen antwoord ontvangen.'],
    ]) {
      assert.ok(mayAnswer(text), text);
      assert.ok(!mayAnswer(text.slice(0, -1)), text);
    }
    for (const text of ['Antwoord volgt.', 'PM.', 'Zie het antwoord op vraag.', 'Ligt bij de minister.']) {
      assert.ok(!mayAnswer(text), text);
    }
  });

  test('are those of an empty field of Word', () => {
    for (const text of ['Klik of tik om tekst in te voeren', 'Kies een item', 'Click or tap here to enter text']) {
      assert.ok(isPrompt(text), text);
      assert.ok(!isPrompt(`${text} of niet`) && !isPrompt(`Of ${text}`), text);
    }
    assert.ok(!isPrompt('PM'));
  });

  test('open with what has still to come, and may go on', () => {
    assert.ok(opensWithWhat('PM cijfers FEZ, met de tabel'));
    assert.ok(opensWithWhat('P.M. tabel'));
    assert.ok(!opensWithWhat('De PM cijfers'));
    assert.ok(!opensWithWhat('PM Rutte'));
    assert.ok(!opensWithWhat('PM cijfers zijn er'));
    assert.ok(!opensWithWhat('PM cijfers FEZ gaat over geld'));
    assert.ok(!opensWithWhat('PM betekent fijnstof'));
  });

  test('are said to somebody', () => {
    assert.equal(withoutAddressee('JenV/DGSenB: svp aanvullen'), 'svp aanvullen');
    assert.equal(withoutAddressee('Concept: volgt'), 'volgt');
    assert.equal(withoutAddressee('concept: volgt'), 'volgt');
    assert.equal(withoutAddressee('BZK: '), 'BZK: ');
    assert.equal(withoutAddressee('Bevestigd: volgt'), 'Bevestigd: volgt');
    assert.equal(withoutAddressee('Zie JenV: volgt'), 'Zie JenV: volgt');
    assert.equal(withoutAddressee(`${'A'.repeat(21)}: volgt`), `${'A'.repeat(21)}: volgt`);
  });

  test('are the letters of who has to write', () => {
    for (const text of ['BZK', 'BZ', 'BZK/VWS', 'DGSenB', 'JenV en FIN', 'OCW, SZW']) {
      assert.ok(namesDepartments(text), text);
      assert.ok(!namesDepartments(`${text}?`) && !namesDepartments(`${text}-`), text);
      assert.ok(!namesDepartments(`Ook ${text}`), text);
    }
    assert.ok(!namesDepartments('BZK en ik') && !namesDepartments('CBS') && !namesDepartments(''));
  });

  test('are labels with nothing behind them', () => {
    assert.ok(hasEmptyLabels('BZK:') && hasEmptyLabels('BZK: JenV:') && hasEmptyLabels('BZK/FIN: VWS: OCW:'));
    assert.ok(!hasEmptyLabels('BZK: ja'));
    assert.ok(!hasEmptyLabels('Zie BZK:') && !hasEmptyLabels('BZK JenV:') && !hasEmptyLabels('BZK'));
  });
});
