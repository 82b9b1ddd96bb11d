import fc from 'fast-check';

/** A document of which is known what it says. */
export interface KnownDocument {
  readonly text: string;
  /** The numbers of the questions, in the order of the text. */
  readonly questions: readonly string[];
  /** The numbers that each answer covers, in the order of the text. */
  readonly answers: readonly (readonly string[])[];
}

/** Any characters at all, halves of characters and those that nobody types among them. */
export function anyTexts(maxLength: number): fc.Arbitrary<string> {
  const characters = fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('\0', '\ud83d', '\udc00', 'e\u0301', '\u200d', '\u202e', '\ufeff', '\u0085'),
    },
    { weight: 2, arbitrary: fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\f', '\v', '\t', '\u00a0', ' ') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Vraag 1', 'Antwoord', 'Antwoord op vraag 1', '2.', 'Zie vraag 3.', 'i\u0307'),
    },
  );
  return fc.array(characters, { maxLength: Math.ceil(maxLength / 6) }).map((parts) => parts.join(''));
}

/** The parts of real documents in any order, with any line ends and with none. */
export function shuffledDocuments(maxLength: number): fc.Arbitrary<string> {
  const separator = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', ' ', '    ');
  return fc
    .array(fc.tuple(fc.constantFrom(...headings, ...texts, ...others), separator), { maxLength })
    .map((parts) => parts.flat().join(''));
}

const headings = [
  ...['Vraag 1', 'Vraag 2', 'Vraag 2 en 3', 'Vraag 3, 4 en 5', 'Vraag 7, 8, 9 10 en 11', 'Vraag 2 t/m 6', 'Vraag 1a'],
  ...[
    'Vraag 1 b',
    'Vraag 1 C',
    'Vraag .11',
    'Vraag 1:',
    'Vraag 1: Klopt dit?',
    'Vraag 3 (pagina 4)',
    'VRAAG 1',
    'Vraag',
  ],
  ...[
    ' • Vraag 4',
    '**Vraag 5**',
    '## Vraag 6',
    '> Vraag 6',
    '\fVraag 6',
    '1',
    '2.',
    '1. Klopt dit?',
    '2) Wat?',
    '# 2',
  ],
  ...['Antwoord', 'Antwoord:', 'Antwoord 1', 'Antwoord 2 en 3', 'Antwoord op vraag 2, 3 en 9', '**Antwoord 4**'],
  ...['Antwoorden op de vragen 3, 4 en 5', 'Antwoord 2 t/m 6:', 'Antwoord vraag 4-7:', 'Antwoord vragen 1,2,3,4 en 5'],
  ...['Anwoord op vraag 3', 'Vraag3', 'Antwoord op vraag 1: Ja.', 'Antwoord 5/10', 'Mededeling', 'Toelichting:'],
  ...['Antwoord 1a en b', 'Antwoord 1 t/m 999999999', 'Beantwoording vraag 3', 'Aanhangsel 1Antwoord 3'],
];

const texts = [
  ...[
    'Klopt dit?',
    'Klopt dit?1',
    'Klopt dit?1, 2',
    'Ja.',
    'Nee',
    'PM',
    '',
    '',
    '   ',
    '\u00a0',
    '😀é',
    'e\u0301\ud83d',
  ],
  ...[
    'Zie antwoord vraag 4.',
    'Zie het antwoord op de vragen 6 en 7.',
    'zoals gemeld bij vraag 12',
    'Ja, zie vraag 3.',
  ],
  ...['antwoord op vraag 9 en 10 is het ingewikkeld', 'vraag 4. De zorgaanbieder', 'een zin die over twee'],
];

const others = [
  ...[
    '1 https://example.org/a-',
    'b-c (Kamerstuk 21 501-20,',
    'nr. 1596). Dhr. J. de Wit? Ja.',
    '[1] Kamerstuk 2',
    '¹',
  ],
  ...['(Noot 1)', 'X Noot', 'Aanhangsel Handelingen 2018/19, nr. 3', 'ISSN 0921 - 7398', 'ah-tk-20232024-1314'],
  ...[
    'Kamervraag document nummer: kv',
    'Vragen van het lid De Wit aan de Minister over 😀',
    'Mededeling van minister A',
  ],
  ...['Antwoord van minister Blok (ontvangen 3 mei 2024)', '(ingezonden 1 april 2024)', '«', 'vraagantwoord-negeer'],
];

/**
 * Questions and answers in one form, of which every question and answer has its number or stands below its question.
 */
export function knownDocuments(): fc.Arbitrary<KnownDocument> {
  const form = fc.record({
    question: fc.constantFrom<Write>(
      ...[(numbers: string) => `Vraag ${numbers}`, (numbers: string) => `**Vraag ${numbers}**`],
      ...[(numbers: string) => `## Vraag ${numbers}`, (numbers: string) => `  Vraag ${numbers}:`],
      ...[(numbers: string) => ` • Vraag ${numbers}`, (numbers: string) => `VRAAG ${numbers}`],
    ),
    answer: fc.constantFrom<Write>(
      ...[(numbers: string) => `Antwoord ${numbers}`, (numbers: string) => `Antwoord op vraag ${numbers}`],
      ...[
        (numbers: string) => `**Antwoord op vraag ${numbers}**`,
        (numbers: string) => `Antwoorden op de vragen ${numbers}:`,
      ],
      ...[(numbers: string) => `Antwoord vraag ${numbers}:`, (numbers: string) => `  Antwoord ${numbers}`],
    ),
    list: fc.constantFrom<WriteList>(
      (numbers) => numbers.join(', ').replace(/, (\d+)$/, ' en $1'),
      (numbers) => numbers.join(',').replace(/,(\d+)$/, ' en $1'),
      (numbers) => numbers.join(', ').replace(/, (\d+)$/, ', en $1'),
      (numbers) => (numbers.length > 2 ? `${numbers[0]} t/m ${numbers.at(-1)}` : numbers.join(' en ')),
      (numbers) => (numbers.length > 2 ? `${numbers[0]}-${numbers.at(-1)}` : numbers.join(' en ')),
    ),
    gap: fc.constantFrom('\n', '\n\n', '\n\n\n'),
    isApart: fc.boolean(),
    first: fc.integer({ min: 1, max: 200 }),
  });
  const group = fc.record({
    size: fc.integer({ min: 1, max: 4 }),
    isAnswered: fc.boolean(),
    asks: fc.constantFrom(
      'Klopt dit bericht?',
      'Hoeveel scholen doen mee?\nEn sinds wanneer?',
      'Bent u bereid dit te doen?',
    ),
    says: fc.constantFrom('Ja.', 'Dat is het geval.\n\nHet beleid is daarop gericht.', 'Nee, dat is niet zo.'),
  });
  return fc.tuple(form, fc.array(group, { minLength: 1, maxLength: 8 })).map(([form, groups]) => {
    let next = form.first;
    const written = groups.map(({ size, isAnswered, asks, says }) => {
      const numbers = Array.from({ length: size }, () => String(next++));
      const questions = numbers.map((number) => `${form.question(number)}\n${asks}`);
      return { numbers, questions, answers: isAnswered ? [`${form.answer(form.list(numbers))}\n${says}`] : [] };
    });
    const sections = form.isApart
      ? [...written.flatMap(({ questions }) => questions), ...written.flatMap(({ answers }) => answers)]
      : written.flatMap(({ questions, answers }) => [...questions, ...answers]);
    return {
      text: `${sections.join(form.gap)}\n`,
      questions: written.flatMap(({ numbers }) => numbers),
      answers: written.filter(({ answers }) => answers.length > 0).map(({ numbers }) => numbers),
    };
  });
}

type Write = (numbers: string) => string;
type WriteList = (numbers: readonly string[]) => string;

/** A way to write headings, and how far things stand apart. */
interface Form {
  readonly question: (numbers: string) => string;
  readonly answer: (numbers: string) => string;
  readonly isBare: boolean;
  readonly indent: string;
  readonly gap: number;
  readonly lineEnd: string;
}

/** Drafts as they are while somebody works on them: in one form, with numbers that are doubled, left out or wrong. */
export function editedDocuments(): fc.Arbitrary<string> {
  const around = fc.constantFrom<readonly [string, string]>(['', ''], ['**', '**'], ['## ', ''], ['', ':'], ['', ' ']);
  const form: fc.Arbitrary<Form> = fc
    .record({
      around,
      label: fc.constantFrom('Antwoord op vraag ', 'Antwoord ', 'Antwoorden op de vragen ', 'ANTWOORD '),
      isBare: fc.boolean(),
      indent: fc.constantFrom('', '', '  ', '      '),
      gap: fc.constantFrom(0, 1, 1, 1),
      lineEnd: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ around: [before, after], label, ...others }) => ({
      ...others,
      question: (numbers) => `${before}Vraag ${numbers}${after}`,
      answer: (numbers) => `${before}${numbers === '' ? label.split(' ')[0] : label + numbers}${after}`,
    }));
  const question = fc.constantFrom('1', '2', '3', '4', '5', '3 en 4', '4,5', '5 t/m 7', '1a');
  const said = fc.constantFrom('', '', '1', '2', '3', '4', '1 en 2', '3,4 & 5', '3 en 9', '2 t/m 4', '4, en 5', '12');
  const text = fc.constantFrom(
    'Ja.',
    'PM',
    '',
    'Zie het antwoord op vraag 1.',
    'Dit is het geval.',
    'Nee.\n\nOok niet.',
  );
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.record({ number: question, text: fc.constantFrom('Hoezo?', 'Waarom?', 'Klopt dit?') }) },
    { weight: 4, arbitrary: fc.record({ said, text, isBeside: fc.boolean() }) },
  );
  return fc.tuple(form, fc.array(part, { minLength: 2, maxLength: 12 })).map(([form, parts]) => {
    const sections = parts.map((one, index) => {
      const heading = 'number' in one ? form.question(one.number) : form.answer(form.isBare ? '' : one.said);
      const body = one.text === '' ? [] : one.text.replace(/^(Dit is)/, `$1 ${'abcdefghijklm'[index]}`).split('\n');
      const isBeside = 'said' in one && one.isBeside && heading.endsWith(':') && body.length > 0;
      const lines = isBeside ? [`${heading} ${body[0]}`, ...body.slice(1)] : [heading, ...body];
      return lines.map((line) => (line === '' ? '' : form.indent + line)).join(form.lineEnd);
    });
    return sections.join(form.lineEnd.repeat(form.gap + 1)) + form.lineEnd;
  });
}
