import { joinNumbers } from '../../messages';
import { months } from '../../parser/frontMatter/months';
import type { FrontMatterName } from '../../parser/structure';
import { type Markup, html as xml } from '../../report/html/markup';
import type { Block, NoteText } from '../blocks';
import type { Content, Part } from '../content';
import { formatted, type Run, runsOf } from '../formatted';
import { runsInMarkup } from './runsInMarkup';
import { asXmlText } from './xmlText';

/**
 * The document as Akoma Ntoso 3.0, the standard of OASIS for papers of parliaments: a debate of questions and answers.
 * The number of an answer says which questions it answers. Who asks and who answers are known as they are named in the
 * front matter; a date that is not known is the first day of the calendar. The elements are named as the naming
 * convention of the standard has it.
 */
export function writeAkn(content: Content): string {
  const { parts, footnotes } = content;
  const [first] = parts;
  const front = first?.kind === 'front-matter' ? first : undefined;
  const sets = setsOf(front === undefined ? parts : parts.slice(1));
  const pointed = new Map<NoteText, string>();
  const preface = front && xml`\n<preface>${blocksInXml(front.blocks, namesIn('preface'))}\n</preface>`;
  const questions = sets.map((set, index) => questionsInXml(set, `questions_${index + 1}`));
  const document = xml`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="kamervragen">
<meta>${identification(content)}${references(content)}
</meta>${preface}
<debateBody>${questions}
</debateBody>${conclusions(footnotes.filter((note) => !pointed.has(note)))}
</debate>
</akomaNtoso>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXmlText(document.html)}`;

  function questionsInXml(set: readonly Part[], setId: string): Markup {
    const nameOf = namesIn(setId);
    return xml`\n<questions eId="${setId}">${set.map((part) => partInXml(part, nameOf))}\n</questions>`;
  }

  function partInXml({ kind, heading, numbers, blocks }: Part, nameOf: NameOf): Markup {
    if (kind !== 'question' && kind !== 'answer') {
      const id = nameOf('other');
      const title = heading === undefined ? undefined : xml`\n<p>${heading}</p>`;
      return xml`\n<other eId="${id}">${title}${blocksInXml(blocks, namesIn(id))}\n</other>`;
    }
    const [by, to] = kind === 'question' ? [asker, answerer] : [answerer, asker];
    const id = nameOf(kind, numbers.join('-') || noNumber);
    const inside = xml`${numbers.length > 0 ? xml`\n<num>${joinNumbers(numbers, 'nl')}</num>` : undefined}
<heading eId="${id}__heading">${heading}</heading>${
      blocks.length > 0 ? blocksInXml(blocks, namesIn(id)) : xml`\n<p/>`
    }\n`;
    return kind === 'question'
      ? xml`\n<question eId="${id}" by="#${by}" to="#${to}">${inside}</question>`
      : xml`\n<answer eId="${id}" by="#${by}" to="#${to}">${inside}</answer>`;
  }

  function blocksInXml(blocks: readonly Block[], nameOf: NameOf): readonly Markup[] {
    const inXml = (runs: readonly Run[]) => runsInMarkup(runs, (note) => markInXml(note, nameOf));
    return formatted(blocks).map((block, index, all) => {
      if (block.kind === 'title') return xml`\n<p><b>${inXml(block.text)}</b></p>`;
      if (block.kind === 'paragraph') {
        const lines = block.lines.map((line, place) => [place === 0 ? undefined : xml`<eol/>`, inXml(line)]);
        return xml`\n<p>${lines}</p>`;
      }
      if (block.kind === 'table') {
        return xml`\n<table eId="${nameOf('table')}">${block.rows.map(
          (cells) => xml`\n<tr>${cells.map((cell) => xml`<td><p>${inXml(cell)}</p></td>`)}</tr>`,
        )}\n</table>`;
      }
      const isFirst = all[index - 1]?.kind !== 'item';
      const isLast = all[index + 1]?.kind !== 'item';
      const item = xml`\n<li>${inXml(block.text)}</li>`;
      return xml`${isFirst ? xml`\n<ul eId="${nameOf('ul')}">` : undefined}${item}${isLast ? xml`\n</ul>` : undefined}`;
    });
  }

  /** A footnote stands where it is pointed at first; a further mark leads there. */
  function markInXml(note: NoteText, nameOf: NameOf): Markup {
    const known = pointed.get(note);
    if (known !== undefined) return xml`<noteRef href="#${known}" marker="${note.label}"/>`;
    const id = nameOf('authorialNote');
    pointed.set(note, id);
    return noteInXml(note, id);
  }
}

function noteInXml({ label, text }: NoteText, id: string): Markup {
  return xml`<authorialNote eId="${id}" marker="${label}" placement="bottom"><p>${runsInMarkup(runsOf([text]))}</p></authorialNote>`;
}

/** The footnotes to which nothing points stand below the text. */
function conclusions(notes: readonly NoteText[]): Markup | undefined {
  if (notes.length === 0) return undefined;
  const nameOf = namesIn('conclusions');
  return xml`
<conclusions eId="conclusions">${notes.map((note) => xml`\n<p>${noteInXml(note, nameOf('authorialNote'))}</p>`)}
</conclusions>`;
}

/** Gives an element a name that no other has, from its kind and its number; a kind without numbers is counted. */
type NameOf = (kind: string, number?: string) => string;

/** The names in an element: an answer that is given twice is `…__answer_3` and `…__answer_3_2`. */
function namesIn(parent: string): NameOf {
  const counts = new Map<string, number>();
  return (kind, number) => {
    const name = number === undefined ? kind : `${kind}_${number}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${parent}__${name}${number !== undefined && count === 1 ? '' : `_${count}`}`;
  };
}

/** The parts of each set of questions; a set begins with its title, or where a question 1 is put once more. */
function setsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const sets: Part[][] = [[]];
  const put = new Set<string>();
  for (const part of parts) {
    const isFirst = part.kind === 'question' && part.numbers[0] === '1' && put.has('1');
    if (isFirst || (part.kind === 'front-matter' && put.size > 0)) {
      sets.push([]);
      put.clear();
    }
    if (part.kind === 'question') for (const number of part.numbers) put.add(number);
    sets.at(-1)?.push(part);
  }
  return sets;
}

function identification({ frontMatter }: Content): Markup {
  const field = (wanted: FrontMatterName) => frontMatter?.fields.find(({ name }) => name === wanted)?.value;
  const submitted = isoDate(field('submitted'));
  const answered = isoDate(field('answered'));
  const date = answered ?? submitted ?? unknownDate;
  const number = (field('document-number') ?? noNumber).replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const work = `/akn/nl/debate/${date}/${number}`;
  const expression = `${work}/nld@`;
  const dated = xml`<FRBRdate date="${date}" name="${answered ? 'ontvangen' : submitted ? 'ingezonden' : 'onbekend'}"/>`;
  return xml`
<identification source="#vraag-antwoord">
<FRBRWork>
<FRBRthis value="${work}/!main"/>
<FRBRuri value="${work}"/>
${dated}
<FRBRauthor href="#tweede-kamer"/>
<FRBRcountry value="nl"/>
</FRBRWork>
<FRBRExpression>
<FRBRthis value="${expression}/!main"/>
<FRBRuri value="${expression}"/>
${dated}
<FRBRauthor href="#tweede-kamer"/>
<FRBRlanguage language="nld"/>
</FRBRExpression>
<FRBRManifestation>
<FRBRthis value="${expression}/!main.xml"/>
<FRBRuri value="${expression}.akn"/>
${dated}
<FRBRauthor href="#vraag-antwoord"/>
</FRBRManifestation>
</identification>`;
}

const unknownDate = '0001-01-01';

/** What stands in a name where there is no number. */
const noNumber = 'nn';

/** `3 mei 2024` as `2024-05-03`; nothing for a day that the calendar does not have. */
function isoDate(text: string | undefined): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text ?? '') ?? [];
  const index = months.indexOf(month);
  if (index === -1 || Number(year) === 0) return undefined;
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day 31 of a shorter month would become the first of the next one.
  return new Date(date).getUTCDate() === Number(day) ? date : undefined;
}

function references({ frontMatter }: Content): Markup {
  const named = (wanted: FrontMatterName) => frontMatter?.fields.find(({ name }) => name === wanted)?.value;
  const person = (id: string, name: string) =>
    xml`\n<TLCPerson eId="${id}" href="/akn/ontology/person/nl.${id}" showAs="${name}"/>`;
  return xml`
<references source="#vraag-antwoord">
<TLCOrganization eId="vraag-antwoord" href="/akn/ontology/organization/nl.vraag-antwoord" showAs="Vraag en Antwoord"/>
<TLCOrganization eId="tweede-kamer" href="/akn/ontology/organization/nl.tweede-kamer" showAs="Tweede Kamer der Staten-Generaal"/>${person(
    asker,
    named('asked-by') ?? 'vragensteller',
  )}${person(answerer, named('answered-by') ?? 'bewindspersoon')}
</references>`;
}

const asker = 'vragensteller';
const answerer = 'bewindspersoon';
