/** A folder of invented documents of which is known what belongs together. */
export interface GeneratedFolder {
  /** The texts by their addresses. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pairs: readonly GeneratedPair[];
}

/** A document of questions with the document of its answers, and what is not the same in both. */
export interface GeneratedPair {
  readonly questions: string;
  readonly answers: string;
  /** The numbers of the questions with another word, as the answers number them. */
  readonly differing: readonly string[];
  /** The numbers of the questions that the answers leave out, as they were submitted. */
  readonly leftOut: readonly string[];
}

/**
 * Makes a folder of so many documents: questions with their answers in another document, and questions or answers
 * alone, about the same news as some of the others. One seed makes one folder, whatever the machine.
 */
export function generateFolder(count: number, seed: number): GeneratedFolder {
  const random = randomOf(seed);
  const texts = new Map<string, string>();
  const pairs: GeneratedPair[] = [];
  for (let number = 1; texts.size < count; number++) {
    const news = newsOf(random);
    const questions = questionsOf(news, random);
    const uri = `file:///map/${number}`;
    const member = random.pick(members);
    texts.set(`${uri}-vragen.txt`, submitted(questions, member, random));
    if (texts.size < count && random.chance(0.7)) {
      const { text, differing, leftOut } = answered(questions, news, random, member);
      texts.set(`${uri}-antwoorden.txt`, text);
      pairs.push({ questions: `${uri}-vragen.txt`, answers: `${uri}-antwoorden.txt`, differing, leftOut });
    }
    // Other questions about the same news: the first is the same, and so are some that all documents have.
    if (texts.size < count && random.chance(0.4)) {
      const others = [questions[0] ?? '', ...questionsOf(news, random).slice(1)];
      const isAnswered = random.chance(0.5);
      const other = random.pick(members);
      texts.set(
        `${uri}-ander.txt`,
        isAnswered ? answered(others, news, random, other).text : submitted(others, other, random),
      );
    }
  }
  return { texts, pairs };
}

type Random = ReturnType<typeof randomOf>;

/** Numbers that look random and are the same each time (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (part: number) => next() < part,
    pick: <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)] as Item,
  };
}

const subjects =
  'bruggen scholen treinen dijken molens gemeenten ziekenhuizen boeren vissers leraren rechters agenten vluchtelingen studenten huurders bedrijven banken websites algoritmen camera’s drones satellieten havens luchthavens snelwegen fietspaden bossen rivieren dieren bijen vogels wolven medicijnen vaccins prothesen wachtlijsten toeslagen belastingen pensioenen uitkeringen verdragen sancties ambassades uitgevers omroepen musea bibliotheken sportclubs gevangenissen kazernes'.split(
    ' ',
  );
const deeds =
  'sluiten openen betalen weigeren onderzoeken verbieden toestaan vervangen verkopen controleren herstellen bouwen slopen verplaatsen vergoeden registreren beschermen bestraffen waarschuwen informeren ondersteunen ontslaan opleiden vernieuwen uitstellen'.split(
    ' ',
  );
const kinds =
  'kleine grote nieuwe oude buitenlandse Nederlandse Europese Chinese particuliere openbare digitale onveilige dure goedkope verouderde gesubsidieerde afgelegen drukke lege geïsoleerde failliete zelfstandige tijdelijke landelijke'.split(
    ' ',
  );
const places =
  'Limburg Zeeland Friesland Drenthe Groningen Brabant Utrecht Flevoland Gelderland Overijssel Rotterdam Eindhoven Zwolle Assen Vlissingen Maastricht Leeuwarden Almere Deventer Tilburg'.split(
    ' ',
  );
const openings = [
  'Bent u bereid te laten uitzoeken of',
  'Kunt u aangeven in hoeverre',
  'Klopt het dat volgens uw ministerie',
  'Deelt u de mening dat in de komende jaren',
  'Wat vindt u ervan dat',
  'Sinds wanneer is bij u bekend dat',
  'Welke gevolgen heeft het volgens u dat',
  'Hoe verklaart u dat',
];
const closings = [
  '',
  '',
  ' Zo nee, waarom niet?',
  ' Zo ja, wanneer?',
  ' Kunt u dit toelichten?',
  ' Waarom wel of niet?',
];
const members = ['De Boer (ABC)', 'Jansen (DEF)', 'Van der Meer (GHI)', 'Bakker (DEF)', 'Smit (ABC)', 'Mulder (JKL)'];
const common = [
  'Hoe beoordeelt u deze berichtgeving?',
  'Wat is uw reactie op dit bericht?',
  'Kunt u deze vragen afzonderlijk beantwoorden?',
  'Bent u bereid hierover in gesprek te gaan met de sector?',
];

/** The words for one piece of news, from which its questions are made. */
interface News {
  readonly subjects: readonly string[];
  readonly deeds: readonly string[];
  readonly place: string;
}

function newsOf(random: Random): News {
  const several = (words: readonly string[], count: number) => Array.from({ length: count }, () => random.pick(words));
  return { subjects: several(subjects, 6), deeds: several(deeds, 5), place: random.pick(places) };
}

function questionsOf(news: News, random: Random): readonly string[] {
  const first = `Bent u bekend met het bericht «${clause(news, random)}» van ${random.between(1, 28)} maart ${random.between(2005, 2025)}?`;
  const others = Array.from({ length: random.between(3, 7) }, () => {
    const more = random.chance(0.5) ? ` en dat ${clause(news, random)}` : '';
    return `${random.pick(openings)} ${clause(news, random)}${more}?${random.pick(closings)}`;
  });
  const ordinary = common.filter(() => random.chance(0.35));
  return [first, ...others.slice(0, 1), ...ordinary, ...others.slice(1)];
}

function clause({ subjects, deeds, place }: News, random: Random): string {
  const party = () => `${random.pick(kinds)} ${random.pick(subjects)}`;
  const where = random.pick([`in ${place}`, `rond ${random.pick(places)}`, `binnen ${random.between(2, 90)} maanden`]);
  return `${party()} ${where} de ${party()} moeten ${random.pick(deeds)}`;
}

/** As parliament publishes them: numbered, broken off at line ends, with quotes «so» and the marks of footnotes. */
function submitted(questions: readonly string[], member: string, random: Random): string {
  // Now and then somebody writes an answer in the wrong document.
  const written = random.chance(0.1) ? random.between(0, questions.length - 1) : -1;
  const sections = questions.map((text, index) => {
    const answer = index === written ? `\nAntwoord ${index + 1}\nDat is zo.\n` : '';
    return `Vraag ${index + 1}\n${wrapped(text, 76)}${index === 0 ? '1' : ''} \n${answer}`;
  });
  return `Vragen van het lid ${member} aan de Minister van Zaken (ingezonden 2 april 2024).\n\n${sections.join('\n')}\n1 https://example.org/bericht\n`;
}

/**
 * As a ministry answers them: some answers put together, other quotes, and sometimes a question changed or left out.
 */
function answered(questions: readonly string[], news: News, random: Random, member: string) {
  const differing: string[] = [];
  const leftOut: string[] = [];
  const dropped = random.chance(0.15) ? random.between(1, questions.length - 1) : -1;
  const changed = random.chance(0.25) ? random.between(0, questions.length - 1) : -1;
  const added = random.chance(0.1) ? random.between(1, questions.length - 1) : -1;
  const together = random.chance(0.3) ? random.between(1, questions.length - 2) : -1;
  const keepsNumbers = random.chance(0.3);
  const sections: string[] = [];
  let number = 0;
  for (const [index, question] of questions.entries()) {
    number++;
    if (index === added) {
      sections.push(
        section(`${number}`, `Is het waar dat ${clause(news, random)} zoals de krant van vandaag schrijft?`),
      );
      number++;
    }
    if (index === dropped) {
      leftOut.push(`${index + 1}`);
      if (!keepsNumbers) number--;
      continue;
    }
    if (index === changed) differing.push(`${number}`);
    const text = converted(index === changed ? withOtherWord(question, random) : question, random);
    const isFirstOfTwo = index === together && index + 1 !== dropped && index + 1 !== added;
    if (isFirstOfTwo) sections.push(`Vraag ${number}\n${text}\n`);
    else if (index === together + 1 && index !== dropped && index !== added && together >= 0 && together !== dropped) {
      sections.push(
        `Vraag ${number}\n${text}\n\nAntwoord op vraag ${number - 1} en ${number}\nDat is nog niet bekend.\n`,
      );
    } else sections.push(section(`${number}`, text));
  }
  const asked = random.chance(0.5) ? `Vragen van het lid ${member} aan de Minister van Zaken\n\n` : '';
  const head = `${asked}Antwoord van minister De Wit (Zaken) (ontvangen 23 april 2024)\n\n`;
  return { text: `${head}${sections.join('\n')}`, differing, leftOut };
}

function section(number: string, question: string): string {
  return `Vraag ${number}\n${question}\n\nAntwoord ${number}\nHet kabinet kan dat niet bevestigen op basis van eigen informatie.\n`;
}

/** The same words as a scan or a word processor has them. */
function converted(question: string, random: Random): string {
  const [open = '', close = ''] = random.pick([
    ['‘', '’'],
    ['“', '”'],
    ['«', '»'],
    ['’', '’'],
  ]);
  const text = question
    .replace('«', open)
    .replace('»', close)
    .replaceAll('ï', random.pick(['ï', 'i', 'i\u0308']));
  const glued = random.chance(0.1) ? text.replace('? ', '?') : text;
  return `${wrapped(glued, random.pick([60, 90, 1000]))}${random.pick(['', '', '’', '*', '¹'])}`;
}

function withOtherWord(question: string, random: Random): string {
  const words = question.split(' ');
  const place = random.between(0, words.length - 1);
  const [, before = '', after = ''] = /^(\P{L}*)[^?»]*(.*)$/u.exec(words[place] ?? '') ?? [];
  return words.with(place, `${before}zomaar${after}`).join(' ');
}

/** Lines of about this length, in which a long word is broken off. */
function wrapped(text: string, length: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < length) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else if (/^\p{Ll}{10,}$/u.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 5)}-`;
      lines.push(word.slice(5));
    } else lines.push(word);
  }
  return lines.join('\n');
}
