import assert from 'node:assert/strict';
import { delayForms } from '../../../server/src/parser/answers/delayAnswer';
import { placeholderForms } from '../../../server/src/parser/answers/placeholderForms';
import { writingIn } from '../../../server/src/parser/answers/writing';
import { parse } from '../../../server/src/parser/parse';

suite('writing', () => {
  test('nothing', () => {
    for (const text of ['', ' ', '\n\t\n']) check(text, 'empty');
  });

  test('signs without a word', () => {
    for (const text of ['…', '[...]', '-', '???', ' – ', '. . .', '*', '>', '€']) check(text, 'placeholder');
  });

  test('many signs, with or without a word behind them', () => {
    for (const text of ['.'.repeat(80), '… '.repeat(80), '-\n'.repeat(80)]) {
      check(text, 'placeholder');
      check(`${text}volgt`, 'text');
      check(`${text}\n1`, 'text');
      check(`${text}é`, 'text');
    }
  });

  test('each example holds the place of an answer', () => {
    for (const { example } of placeholderForms) check(example, 'placeholder');
  });

  test('words that hold the place of an answer, in any capitals and with marks around them', () => {
    for (const words of placeholders) {
      for (const text of [
        words,
        words.toLowerCase(),
        `[${words}]`,
        `**${words}**`,
        ` ( ${words} ). `,
        `<${words}>;`,
        `_${words}_:`,
      ]) {
        check(text, 'placeholder');
      }
      check(words.replaceAll(' ', '\n  '), 'placeholder');
      check(words.replaceAll(' ', '\n'), 'placeholder');
      check(`${words}\nISSN 0921 - 7398`, 'placeholder');
    }
  });

  test('the same words in a sentence', () => {
    for (const words of placeholders) {
      check(`Ja ${words}`, 'text');
      check(`Ja${words}`, 'text');
      check(`${words} niet`, 'text');
      check(`${words}x`, words.toLowerCase() === 'xx' || words === 'XXX' ? 'placeholder' : 'text');
    }
  });

  test('who has to write it, or what has still to come', () => {
    for (const text of [
      'PM BZK',
      'PM BZK/VWS',
      'PM - BZK',
      'PM / BZK – VWS',
      'PM: cijfers volgen',
      'PM : cijfers',
      'PM – aantal',
      'PM  : x',
      'PM DGMo',
      'PM (ProRail levert cijfers aan)',
      'P.M. – wordt aangevuld door DGMo',
      `PM: ${'dat volgt nog van ProRail '.repeat(10)}`,
      'PM\nDe cijfers over dit jaar zijn nog niet bekend.',
      '\n [PM]\nDe cijfers over dit jaar zijn nog niet bekend.',
      'NTB DGM',
      'n.t.b. BZK',
      '[nog aan te vullen door DGMo]',
      'Nader in te vullen door het OM.',
      '[tekst volgt van DGMo]',
      'Volgt nog van FIN.',
      'nog in afstemming met FIN',
      'In afstemming met het OM en BZK/VWS.',
      'Wordt nog aangeleverd door OCW.',
      'Antwoord wordt later ingevuld door BZ, VWS',
    ]) {
      check(text, 'placeholder');
    }
    for (const text of [
      '@@ aanvullen',
      '@@',
      '@@ wie weet dit? @@',
      'Graag een cijfer @@',
      'ca. 10 personen @@',
      '@@cijfers? @@ graag',
    ])
      check(text, 'placeholder');
    for (const text of [
      'PM10 is fijnstof',
      'PMx: iets',
      'PM 5 miljoen',
      'PM:cijfers',
      'de PM: cijfers',
      'De PM BZK',
      'PM is het\nbedrag.',
      'Dat is PM',
    ]) {
      check(text, 'text');
    }
    for (const text of [
      'Wordt aangeleverd door OCW.',
      'Dit is nog in afstemming met FIN',
      'Nog in afstemming met FIN is de hoogte',
      'Wordt nog uitgewerkt door het kabinet in een plan.',
      'Het concept',
      'Dit wordt nog uitgewerkt.',
    ]) {
      check(text, 'text');
    }
    for (const text of ['PM BZK is', 'PM B', 'PM BZKVWSX', 'PM is minister', 'jan@@piet.nl', 'Zie @@ hier'])
      check(text, 'text');
  });

  test('a note of who writes it', () => {
    for (const text of [
      'PM minister',
      'PM de staatssecretaris',
      'PM JenV',
      'PM BZK en IenW',
      'PM cijfers FEZ',
      'PM tekst van BZK',
      'PM JenV: aantallen',
      'PM BZK: zij leveren aantallen',
      'PM FIN (bedragen)',
      `PM JenV – ${'de aantallen per regio '.repeat(10)}`,
      'pm – input FIN',
      'PM tekst van BZK over de aantallen wijkagenten per gemeente, uitgesplitst naar leeftijd',
      'pm: aantallen',
      'Bijdrage JenV volgt.',
      'Tekst van FIN volgt later',
      'Concept volgt van directie PO.',
      'Wordt nagekomen.',
      'Antwoord wordt nog nagestuurd',
      'In bewerking',
      'Nog in bewerking bij DGMo',
      'Hier komt de tekst van FIN',
      'Hier komt nog een passage over de haven.',
      '@Karin: kun jij dit nalopen?',
      '@Karin graag aanvullen',
      '@Karin: kun jij dit\nnalopen?',
      '@@ check bij BZK\nen bij de gemeente @@',
      '@Karin, kun jij bij de politie navragen hoeveel wijkagenten er nu zijn in alle gemeenten?',
    ]) {
      check(text, 'placeholder');
    }
    for (const text of [
      '@Karin: graag check\n\nDe gemeente betaalt de proef.',
      '@Karin: graag check\nDe gemeente betaalt de proef.',
      '@@ check @@ De gemeente.',
      '@@ check @@\n\nDe gemeente.',
      '@@ check\n\nDe gemeente.',
      'De gemeente. @@',
      'PM in de lucht is schadelijk.',
      'PM Smit heeft dit gezegd.',
      'PM 2.5 komt vrij.',
      'PM minister niet',
      'PM staat voor pro memorie.',
      'PM betekent pro memorie.',
      'PM (particulate matter) is de verzamelnaam voor fijne deeltjes in de lucht. Deze zijn schadelijk voor de longen.',
      'PM (pro memorie) betekent dat het bedrag niet bekend is.',
      'PM – pro memorie – betekent dat het bedrag niet bekend is.',
      'PM - pro memorie - staat voor een bedrag dat nog niet bekend is, en dat later wordt ingevuld.',
      'PM cijfers\n\nDe politie telt veel agenten, meer dan ooit, zo blijkt uit de cijfers.',
      'PM uit de landbouw, het verkeer en de industrie\ndaalt al jaren, zo blijkt uit de cijfers.',
      'PM uit de landbouw, het verkeer of de industrie daalt al jaren, zo blijkt uit de cijfers.',
      'PM en stikstof worden gemeten.',
      'Bijdrage is er niet.',
      'De bijdrage van de gemeente volgt uit de wet.',
      'In bewerking is een voorstel.',
      'Wordt nagekomen door de gemeente.',
      'Hier komt een brug.',
      '@politie: dit is een bericht.',
      '@Politie is het officiële account van de politie op X.',
      '@Karin: klopt dit? Er zijn 400 agenten.',
    ]) {
      check(text, 'text');
    }
  });

  test('a note that is all in square brackets', () => {
    for (const text of [
      '[nog afstemmen met BZK]',
      '[PM cijfers FEZ]',
      '[PM tekst van BZK]',
      '[input BZK]',
      '[Tekst BZK]',
      '[tekst van FIN]',
      '[BZK]',
      '[Bijdrage JenV volgt]',
      '[In afwachting van besluit MR 27/11]',
      '[opmerking JZ: hier nog cijfers invoegen]',
      '[opmerking JZ: hier nog cijfers invoegen.\nGraag voor vrijdag, want dan gaat het stuk naar de minister]',
      '**[nog afstemmen met BZK]**',
      '[invullen]',
      '[cijfers invoegen]',
      '[BZK/VWS]',
      '[input BZK]\n\n[input FIN].',
    ]) {
      check(text, 'placeholder');
    }
    for (const text of [
      '[Zie het antwoord op vraag 2]',
      '[Ja.]',
      '[nee]',
      '[n.v.t.]',
      '[niet openbaar]',
      '[Beantwoord bij de vorige vraag]',
      '[Samen met vraag 3]',
      '[Deze vraag is vervallen]',
      '[vervallen]',
      '[Tabel 3]',
      '[Tekst is niet openbaar]',
      '[Tekst van de wet]',
      '[afbeelding]',
      '[https://voorbeeld.nl]',
      '[Bron: jaarverslag]',
      '[Kamerstuk 29 684, nr. 123]',
      '[Figuur 1: instroom per jaar]',
      '[Grafiek: instroom asielzoekers 2015–2023]',
      '[Antwoord is vertrouwelijk aan de Kamer gestuurd]',
      '[Besluit van 3 mei 2024, Stb. 2024, 123]',
      '[Rapport Commissie-Van Rijn]',
      '[Vertaling: het college is bevoegd]',
      '[Nog geen besluit genomen]',
      '[In afwachting van het besluit zijn de vergunningen aangehouden]',
      '[Opmerking: de cijfers zijn voorlopig]',
      '[PM staat voor pro memorie]',
      '[VN]',
      '[1]',
      '[400]',
      '[bijlage](https://voorbeeld.nl)',
      'De politie telt [input BZK]',
      '[input BZK] agenten',
      '[input BZK] De politie telt meer agenten dan vorig jaar, en er komen er nog meer bij [input FIN]',
      `[Er zijn ${'400 agenten, en ook '.repeat(12)}meer]`,
      '(wijkagenten)',
    ]) {
      check(text, 'text');
    }
  });

  test('a sentence is too long for it, however it is cut into lines', () => {
    const rest = 'x'.repeat(26);
    const longest = `@@ een ${rest} ${rest}`;
    assert.equal(longest.length, 60);
    check(longest, 'placeholder');
    check(longest.replaceAll(' ', ' \n '), 'placeholder');
    check(`${longest}  \n `, 'placeholder');
    check(`${longest}y`, 'text');
    check(`${longest} y`, 'text');
    check(`${longest}\ny`, 'text');
    check(`@@ ${'x y '.repeat(30)}`, 'text');
    check(`@@ ${'x'.repeat(61)}`, 'text');
  });

  test('that the answer comes later', () => {
    const sentence = 'Deze vraag kan niet binnen de gestelde termijn worden beantwoord.';
    for (const text of [
      sentence,
      sentence.replaceAll(' ', '\n'),
      `${sentence} U ontvangt het antwoord zo spoedig mogelijk.`,
      `${sentence} Ik zal de Kamer het antwoord voor het zomerreces doen toekomen.`,
      `${sentence.replace('.', ', omdat nader overleg nodig is.')} Het antwoord volgt zo snel mogelijk.`,
      'Deze vragen kunnen helaas niet binnen de gebruikelijke termijn beantwoord worden.',
      sentence.slice(0, -1),
      `[${sentence}]`,
      `**${sentence}**`,
      sentence.replace('Deze', 'De'),
      sentence.replace('Deze vraag', 'Vraag 3'),
      'De vragen 3 en 4 kunnen niet worden beantwoord binnen de termijn van drie weken.',
      'Ik kan deze vraag niet binnen de gebruikelijke termijn beantwoorden.',
      'Helaas kan ik deze vragen niet binnen de gestelde termijn beantwoorden, omdat overleg nodig is.',
      'Tot mijn spijt kan deze vraag niet binnen de gestelde termijn worden beantwoord.',
      'Het is helaas niet mogelijk om deze vraag binnen de gestelde termijn te beantwoorden.',
      'Het lukt niet deze vraag binnen de gestelde termijn te beantwoorden.',
      'Beantwoording van deze vraag binnen de gestelde termijn is niet mogelijk.',
      `${sentence.replace('.', ', omdat nadere afstemming nodig is.')} Zodra deze is afgerond, ontvangt de Kamer het antwoord.`,
      `${sentence} De reden van het uitstel is dat nog overleg nodig is.`,
      'Deze vraag zal ik later beantwoorden.',
      'Deze vraag wordt zo spoedig mogelijk beantwoord.',
      'Ik zal deze vraag in een aparte brief beantwoorden.',
      'De beantwoording van deze vraag is uitgesteld.',
      'De beantwoording is uitgesteld.',
      'De beantwoording van deze vraag vergt meer tijd.',
      'De beantwoording van deze vraag kost meer tijd. Ik streef ernaar deze vraag voor 1 december te beantwoorden.',
      'Beantwoording van deze vragen vraagt meer tijd, omdat nadere afstemming nodig is.',
      'Ik heb meer tijd nodig om deze vraag te beantwoorden.',
      'Wij hebben helaas extra tijd nodig om deze vragen te beantwoorden.',
      'Om deze vraag te beantwoorden heb ik meer tijd nodig.',
      'Voor de beantwoording van vraag 2 heb ik meer tijd nodig.',
      'Het antwoord op deze vraag wordt nagezonden.',
      'Deze vraag kan nog niet worden beantwoord.',
      'Het antwoord op deze vraag volgt zo spoedig mogelijk.',
      'U ontvangt het antwoord op deze vraag later.',
      'Voor de beantwoording van deze vraag is meer tijd nodig.',
      'Deze vraag kan niet binnen drie weken worden beantwoord.',
      'Deze vraag wordt uiterlijk in het eerste kwartaal van volgend jaar beantwoord.',
      'Op deze vraag kom ik later terug.',
      'Op deze vraag kom ik terug.',
      'Op de vragen 2 en 3 kom ik later terug.',
      'Op deze vraag kom ik later terug, omdat nader onderzoek nodig is.',
      'Op deze vragen komen wij zo spoedig mogelijk terug.',
      'Ik kom later op deze vraag terug.',
      'Ik kom hier voor het zomerreces op terug.',
      'Ik kom hier vóór de zomer op terug.',
      'Ik kom hier uiterlijk 1 mei 2025 op terug.',
      'Ik kom daar later op terug.',
      'Hier kom ik in een aparte brief op terug.',
      'Hierop kom ik in de loop van mei 2025 terug.',
      'Daarop kom ik terug.',
      'Ik zal hier binnen zes weken op terugkomen.',
      'Ik kom hier later op terug. Ik streef ernaar u voor het zomerreces te informeren.',
      'Volgt zo spoedig mogelijk.',
      'Antwoord volgt zo spoedig mogelijk.',
      'De beantwoording volgt in een separate brief.',
      'De beantwoording van deze vraag volgt per aparte brief.',
      'Dit antwoord volgt in een aparte brief die ik uw Kamer in juni stuur.',
      'Het antwoord volgt in een separate brief die u voor de zomer ontvangt.',
      'Het antwoord volgt voor het kerstreces.',
      'Wordt zo spoedig mogelijk beantwoord.',
      'Hier wordt later op teruggekomen.',
      'Op deze vragen wordt te zijner tijd teruggekomen.',
      'Ik kom hier per brief op terug.',
      'Deze vraag beantwoord ik in een aparte brief.',
      'Ik beantwoord deze vragen zo spoedig mogelijk.',
      'De beantwoording van deze vraag volgt later.',
      'Uitgesteld.',
      '[uitgesteld]',
      'Uitgesteld tot na het zomerreces.',
      'Beantwoording uitgesteld.',
      'Deze vraag is uitgesteld.',
      'Dit antwoord volgt later.',
      'Dit antwoord ontvangt u zo spoedig mogelijk.',
      'Op dit moment kan ik deze vraag nog niet beantwoorden.',
      'Ik kan deze vraag op dit moment nog niet beantwoorden. Ik kom hier voor de zomer op terug.',
      'Deze vraag zal ik beantwoorden nadat het onderzoek is afgerond.',
      'Ik zal deze vraag beantwoorden na afronding van het onderzoek.',
      'Deze vraag wordt beantwoord zodra de cijfers er zijn.',
      'Het antwoord op deze vraag volgt zodra de cijfers er zijn.',
      'Dit vraagt nader onderzoek. U ontvangt het antwoord op deze vraag voor 1 juli.',
      'De beantwoording van deze vraag vergt meer tijd. Het antwoord volgt zo spoedig mogelijk.',
      'Hiervoor is nadere afstemming nodig. Ik kom hier later op terug.',
    ]) {
      check(text, 'delay');
    }
    for (const text of [
      `Ja. ${sentence}`,
      `${sentence} Er deden dertig scholen mee aan de proef.`,
      `${sentence} U ontvangt het antwoord later. Er deden dertig scholen mee.`,
      `${sentence} ${'U ontvangt het antwoord zo spoedig mogelijk. '.repeat(20)}`,
      `${sentence} Ik zal hier het antwoord geven: ja.`,
      'Deze vraag kan nog niet worden beantwoord, omdat de gemeente pas in mei beslist.',
      sentence.replace('kan', 'kon'),
      sentence.replace('niet ', ''),
      'Deze vragen kunnen niet altijd binnen de gestelde termijn worden beantwoord.',
      'Vragen van burgers kunnen niet binnen de gestelde termijn worden beantwoord.',
      'De vragen kunnen niet binnen de gestelde termijn worden beantwoord door de gemeente.',
      'Deze vraag kan niet worden beantwoord, omdat de gegevens ontbreken.',
      'Deze vraag kan niet binnen de gestelde termijn door de gemeente zijn beantwoord.',
      'Deze vraag wordt beantwoord in het antwoord op vraag 3.',
      'Ik zal deze vraag later aan de gemeente voorleggen en het antwoord delen.',
      'Het antwoord op deze vraag volgt uit de wet.',
      'Het is niet mogelijk deze vraag te beantwoorden.',
      'Ik kom daar in mijn antwoord op vraag 5 op terug.',
      'Hier kom ik bij vraag 5 op terug.',
      'Ik kom hier later op terug. Er deden dertig scholen mee.',
      'Hier kom ik op terug. Ik verwacht dat de verantwoordelijke gemeenten de schade vergoeden.',
      'Daar kom ik op terug. Ik zal alle gemeenten nog dit jaar informeren.',
      'Hierop kom ik terug. Het antwoord wordt bepaald door de wet, die dit verbiedt.',
      'Hierop kom ik terug. Het antwoord volgt uit de wet.',
      'Ja. Ik kom hier later op terug.',
      'Er deden dertig scholen mee. Op deze vraag kom ik later terug.',
      'Ik kom hier niet op terug.',
      'Daar kom ik vandaan.',
      'Volgt u het nieuws?',
      'De behandeling is uitgesteld tot na het zomerreces.',
      'Uitgesteld is de invoering.',
      'Ik beantwoord deze vraag bevestigend.',
      'Deze vraag beantwoord ik met ja.',
      'Op deze vraag kom ik later terug: eerst de cijfers.',
      'Dit vraagt nader onderzoek.',
      'De beantwoording van deze vragen kost meer tijd dan de gemeenten hebben.',
      'De beantwoording van brieven van burgers kost meer tijd.',
      'Gemeenten hebben meer tijd nodig om deze vraag te beantwoorden.',
      'Ik heb meer tijd nodig dan een dag om deze vraag te beantwoorden.',
      'Om deze brieven te beantwoorden heb ik meer tijd nodig.',
      'Dit vraagt nader onderzoek. Het antwoord op deze vraag volgt uit de wet.',
      'Dit vraagt nader onderzoek. De gemeente deelt het antwoord voor 1 juli.',
      'Dit antwoord volgt uit de wet.',
      'Dit antwoord is al gegeven.',
      'Op dit moment kan ik deze vraag niet beantwoorden.',
      'Ik kan deze vraag nog niet beantwoorden, omdat de gemeente pas in mei beslist.',
      'Deze vraag zal ik beantwoorden nadat de feiten zijn genoemd, zoals u vroeg.',
      'Deze vraag zal ik beantwoorden.',
    ]) {
      check(text, 'text');
    }
  });

  test('that the answer comes later, in each form', () => {
    const words: Readonly<Record<string, string>> = {
      '#': 'deze vragen',
      '@': 'binnen de gestelde termijn',
      '~': 'later',
    };
    for (const form of delayForms) check(`Helaas ${form.replace(/[#@~]/g, (sign) => words[sign] ?? sign)}.`, 'delay');
    for (const question of ['Vraag 12', 'Vraag 3a', 'Vraag 3,4 en 15', 'De vragen 3a t/m 12b', 'Uw vraag']) {
      check(`${question} wordt later beantwoord.`, 'delay');
    }
    for (const later of [
      'z.s.m',
      'z.s.m.',
      'per brief',
      'bij volgende brief',
      'nader',
      'na 1 mei 2025',
      'binnen zes weken',
      'nog voor de zomer',
      'volgend jaar',
      'komend voorjaar',
      'uiterlijk volgend jaar',
      'uiterlijk komend voorjaar',
      'uiterlijk voor de zomer',
      'uiterlijk vóór de zomer',
    ]) {
      check(`Deze vraag wordt ${later} beantwoord.`, 'delay');
    }
    check('Op deze vraag kom ik later terug omdat nader onderzoek nodig is.', 'delay');
    check('Op deze vraag kom ik later terug, omdat dit geldt: nee.', 'text');
    check('Deze vraag wordt beantwoord voor 1 mei 2025. Het antwoord ontvangt u in mei.', 'delay');
    check('Deze vraag kan niet binnen de gestelde termijn van 3 weken worden beantwoord.', 'delay');
    for (const who of ['De', 'Uw']) check(`${who} Kamer ontvangt het antwoord op deze vraag later.`, 'delay');
    check('Wij zullen deze vragen later beantwoorden.', 'delay');
    check('Voor de beantwoording van deze vragen is extra tijd nodig.', 'delay');
  });

  test('when the answer comes, behind that it comes later', () => {
    for (const [further, writing] of [
      ['Ik verwacht deze vragen in mei te kunnen beantwoorden', 'delay'],
      ['Ik hoop antwoord te geven in mei', 'delay'],
      ['Zodra dat kan ontvangt u antwoord', 'delay'],
      ['Het antwoord ontvangt u in mei', 'delay'],
      ['Het antwoord wordt uw Kamer zo spoedig mogelijk toegezonden', 'delay'],
      ['Het antwoord zal in mei volgen', 'delay'],
      ['Het antwoord wordt u toegezonden in mei', 'delay'],
      ['Ik zal daarom in mei de Kamer nader informeren over bruggen', 'delay'],
      ['Ik zal de Kamer in mei nader informeren', 'delay'],
      ['Ik streef ernaar hier in mei op terugkomen mogelijk te maken', 'delay'],
      ['De reden hiervoor is dat nog overleg nodig is', 'delay'],
      ['Daarna zal ik antwoorden', 'text'],
      ['Ik zal dit doen: antwoorden', 'text'],
      ['Ik zal de Kamer zo informeren: in een brief', 'text'],
      ['Ik zal hierop terugkomen: in een brief', 'text'],
      ['De reden hiervoor is: geld', 'text'],
      ['De reden hiervoor is geld: dat is op', 'text'],
      ['Het antwoord volgt in mei: ja', 'text'],
      ['Het antwoord zal volgen: in een brief', 'text'],
      ['Het antwoord zal uit de wet blijken', 'text'],
      ['Niet alleen u ontvangt antwoord', 'text'],
    ] as const) {
      check(`Op deze vraag kom ik later terug. ${further}.`, writing);
      check(`Op deze vraag kom ik later terug. De brief heet “${further}.`, 'text');
    }
  });

  test('short answers', () => {
    for (const text of [
      'Ja',
      'Nee.',
      'n.v.t.',
      '5',
      'x',
      '[1]',
      'Idem',
      'b',
      'nb',
      'Zie vraag 3.',
      'É',
      'é.',
      '.é',
      '(é)',
    ])
      check(text, 'text');
  });
});

const placeholders = [
  ...[
    'PM',
    'p.m.',
    'p. m.',
    'p m',
    'pro memorie',
    'n.t.b.',
    'ntb',
    'n. t. b.',
    'n t b',
    'n.n.t.b.',
    'nntb',
    'n. n. t. b.',
  ],
  ...['n.n.b.', 'nnb', 'n. n. b.', 'nog te bepalen', 'nader in te vullen', 'nog nader uit te werken'],
  ...[
    'nog aan te vullen',
    'nader op te stellen',
    'volgt',
    'antwoord volgt',
    'het antwoord volgt nog',
    'de tekst volgt later',
  ],
  ...['reactie volgt', 'de bijdrage volgt', 'invullen', 'hier invullen', 'nog aanvullen', 'hier antwoord invullen'],
  ...[
    'nog het antwoord invoegen',
    'tekst hier invoegen',
    'de reactie nog aanvullen',
    'bijdrage invullen',
    'antwoord',
    'tekst',
  ],
  ...['in afstemming', 'nog af te stemmen', 'wordt nog aangeleverd'],
  ...['het antwoord wordt later aangevuld', 'concept', 'concept antwoord', 'concepttekst'],
  ...['xx', 'XXX', 'todo', 'to do', 'to-do', 'tbd', 't.b.d.', 't.bd', 'tb.d', 'tbc', 't.b.c.', 't.bc', 'tb.c'],
];

function check(text: string, writing: ReturnType<typeof writingIn>): void {
  const { rows } = parse(text);
  const all = { first: 0, start: 0, end: rows.starts.length };
  assert.equal(writingIn(rows, all), writing, JSON.stringify(text));
}
