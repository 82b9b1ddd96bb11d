import { joinNumbers } from '../../messages';
import type { FrontMatterName } from '../../parser/structure';
import { type Markup, html as xml } from '../../report/html/markup';
import type { Block, Inline, NoteText } from '../blocks';
import type { Content, Part } from '../content';

/**
 * The document as Akoma Ntoso 3.0, the standard of OASIS for papers of parliaments: a debate of questions and answers.
 * The number of an answer says which questions it answers. Who asks and who answers are known as they are named in the
 * front matter; a date that is not known is the first day of the calendar.
 */
export function writeAkn(content: Content): string {
  const { parts, footnotes } = content;
  const [first] = parts;
  const front = first?.kind === 'front-matter' ? first : undefined;
  const sets = setsOf(front === undefined ? parts : parts.slice(1));
  const document = xml`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="kamervragen">
<meta>${identification(content)}${references(content)}${footnotes.length > 0 ? notes(footnotes) : undefined}
</meta>${front && xml`\n<preface>${blocksInXml(front.blocks)}\n</preface>`}
<debateBody>${sets.map((set, index) => questionsInXml(set, `questions_${index + 1}`))}
</debateBody>
</debate>
</akomaNtoso>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.html.replace(noXml, '')}`;
}

/** What XML 1.0 cannot hold, such as the form feed that a page of a PDF begins with. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

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
  const number = (field('document-number') ?? 'zonder-nummer').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const work = `/akn/nl/debate/${date}/${number}`;
  const dated = xml`<FRBRdate date="${date}" name="${answered ? 'ontvangen' : submitted ? 'ingezonden' : 'onbekend'}"/>
<FRBRauthor href="#tweede-kamer"/>`;
  const names = (uri: string) => xml`
<FRBRthis value="${uri}/!main"/>
<FRBRuri value="${uri}"/>`;
  return xml`
<identification source="#vraag-antwoord">
<FRBRWork>${names(work)}
${dated}
<FRBRcountry value="nl"/>
</FRBRWork>
<FRBRExpression>${names(`${work}/nld@`)}
${dated}
<FRBRlanguage language="nld"/>
</FRBRExpression>
<FRBRManifestation>${names(`${work}/nld@.akn`)}
${dated}
</FRBRManifestation>
</identification>`;
}

const unknownDate = '0001-01-01';

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `3 mei 2024` as `2024-05-03`. */
function isoDate(text: string | undefined): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text ?? '') ?? [];
  const index = months.indexOf(month);
  return index === -1 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function references({ frontMatter }: Content): Markup {
  const named = (wanted: FrontMatterName) => frontMatter?.fields.find(({ name }) => name === wanted)?.value;
  const person = (id: string, name: string) =>
    xml`\n<TLCPerson eId="${id}" href="/akn/ontology/person/nl/${id}" showAs="${name}"/>`;
  return xml`
<references source="#vraag-antwoord">
<TLCOrganization eId="vraag-antwoord" href="/akn/ontology/organization/nl/vraag-antwoord" showAs="Vraag en Antwoord"/>
<TLCOrganization eId="tweede-kamer" href="/akn/ontology/organization/nl/tweede-kamer" showAs="Tweede Kamer der Staten-Generaal"/>${person(
    asker,
    named('asked-by') ?? 'vragensteller',
  )}${person(answerer, named('answered-by') ?? 'bewindspersoon')}
</references>`;
}

const asker = 'vragensteller';
const answerer = 'bewindspersoon';

function notes(footnotes: readonly NoteText[]): Markup {
  return xml`
<notes source="#vraag-antwoord">${footnotes.map(
    (note) => xml`\n<note eId="${noteId(note)}" marker="${note.label}"><p>${note.text}</p></note>`,
  )}
</notes>`;
}

function noteId({ label }: NoteText): string {
  return `note_${label}`;
}

function questionsInXml(parts: readonly Part[], setId: string): Markup {
  const counts = new Map<string, number>();
  /** A name that no other part has: an answer that is given twice is `answer_3` and `answer_3_2`. */
  const nameOf = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${setId}__${name}${count === 1 ? '' : `_${count}`}`;
  };
  return xml`
<questions eId="${setId}">${parts.map((part) => partInXml(part, nameOf))}
</questions>`;
}

function partInXml({ kind, heading, numbers, blocks }: Part, nameOf: (name: string) => string): Markup {
  if (kind !== 'question' && kind !== 'answer') {
    const title = heading === undefined ? undefined : xml`\n<p>${heading}</p>`;
    const text = heading === undefined && blocks.length === 0 ? xml`\n<p/>` : blocksInXml(blocks);
    return xml`\n<other eId="${nameOf('other')}">${title}${text}\n</other>`;
  }
  const [by, to] = kind === 'question' ? [asker, answerer] : [answerer, asker];
  const name = nameOf([kind, numbers.join('-')].filter((piece) => piece !== '').join('_'));
  const inside = xml`${numbers.length > 0 ? xml`\n<num>${joinNumbers(numbers, 'nl')}</num>` : undefined}
<heading>${heading}</heading>${blocks.length > 0 ? blocksInXml(blocks) : xml`\n<p/>`}\n`;
  return kind === 'question'
    ? xml`\n<question eId="${name}" by="#${by}" to="#${to}">${inside}</question>`
    : xml`\n<answer eId="${name}" by="#${by}" to="#${to}">${inside}</answer>`;
}

function blocksInXml(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph') {
      return xml`\n<p>${block.lines.map((line, place) => [place === 0 ? undefined : xml`<eol/>`, inlinesInXml(line)])}</p>`;
    }
    if (block.kind === 'table') {
      return xml`\n<table>${block.rows.map(
        (cells) => xml`\n<tr>${cells.map((cell) => xml`<td><p>${inlinesInXml(cell)}</p></td>`)}</tr>`,
      )}\n</table>`;
    }
    const isFirst = blocks[index - 1]?.kind !== 'item';
    const isLast = blocks[index + 1]?.kind !== 'item';
    const item = xml`\n<li>${inlinesInXml(block.text)}</li>`;
    return xml`${isFirst ? xml`\n<ul>` : undefined}${item}${isLast ? xml`\n</ul>` : undefined}`;
  });
}

function inlinesInXml(inlines: readonly Inline[]): readonly (string | Markup)[] {
  return inlines.map((inline) =>
    typeof inline === 'string' ? inline : xml`<noteRef href="#${noteId(inline.note)}" marker="${inline.note.label}"/>`,
  );
}
