import type { Language } from '../../messages';
import { describeCopies, describeFindings } from '../describe';
import type { DocumentReport } from '../report';
import { showPath } from '../showPath';
import type { Summary } from '../summary';
import { askedIn, countsOf, createTotals, type DocumentCounts, type Totals } from '../totals';
import { count, type Word, wordForCount } from '../words';
import { type CellState, cellsOf } from './cells';
import { type AddressOf, documentSection } from './documentSection';
import { html, type Markup } from './markup';
import { type PageMessages, pageMessages } from './messages';
import { browserStyles, type PageStyles } from './styles';

/** What the page depends on besides the documents. */
export interface PageOptions {
  readonly language: Language;
  readonly addressOf: AddressOf;
  /** What a reader has to know of the documents as a whole, in sentences. */
  readonly notices?: readonly string[];
  readonly styles?: PageStyles;
}

/**
 * The report as one page that needs nothing else: totals, the documents, and of each document a cell for every question
 * and the findings. It runs no script, and whatever comes from a document is shown as text.
 */
export function renderPage(documents: readonly DocumentReport[], options: PageOptions): string {
  const page = createPage(options);
  for (const document of documents) page.add(document);
  return [...page.pieces()].join('');
}

/** The same page, of which one document after another may come; what it will show of each is kept, and no more. */
export function createPage({ language, addressOf, notices = [], styles = browserStyles }: PageOptions) {
  const messages = pageMessages[language];
  const rows: DocumentCounts[] = [];
  const sections: Markup[] = [];
  const shown = new Set<CellState>();
  const totals = createTotals();
  return {
    add(document: DocumentReport): void {
      const counts = countsOf(document);
      const cells = cellsOf(document);
      totals.add(counts);
      rows.push(counts);
      for (const { state } of cells) shown.add(state);
      sections.push(documentSection(document, cells, idOf(rows.length), language, addressOf));
    },
    /** The page; what is only known of the documents once all have come is said above them, in sentences. */
    *pieces(known: readonly string[] = []): Generator<string> {
      const sum = totals.sum();
      const { total } = sum;
      yield head(sum, shown, { language, messages, notices: [...notices, ...known], styles }).html;
      const all = rows.map((row) => ({ ...row, counted: totals.countedOf(row) }));
      if (rows.length > 1) yield documentsTable(all, total, messages, language).html;
      for (const section of sections) yield section.html;
      yield '\n</main>\n</body>\n</html>\n';
    },
  };
}

/** All that stands above the documents. */
function head(
  totals: Totals,
  shown: ReadonlySet<CellState>,
  {
    language,
    messages,
    notices,
    styles: { styles, hash },
  }: Required<Omit<PageOptions, 'addressOf'>> & { readonly messages: PageMessages },
): Markup {
  const { total } = totals;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${messages.title}</title>
<style>${{ html: styles }}</style>
</head>
<body>
<header>
<h1>${messages.title}</h1>
<p class="quiet">${count(total.documents, 'document', language)}; ${describeFindings(total, language)}</p>
${notices.map((notice) => html`<p>${notice}</p>`)}
</header>
<main>
${totalsList(totals, messages, language)}
${total.documents === 0 ? html`<p>${messages.noDocuments}</p>` : key(shown, messages)}
`;
}

/** What is counted of all documents, and how. */
type TotalsRow = readonly [name: Word, countIn: (summary: Summary) => number];

/** What all documents come to; where more cells stand on the page, how many of them count in another document. */
function totalsList({ total, shown, copies }: Totals, messages: PageMessages, language: Language): Markup {
  const withdrawn: readonly TotalsRow[] = total.withdrawn > 0 ? [['withdrawn', (summary) => summary.withdrawn]] : [];
  const rows: readonly TotalsRow[] = [
    ['document', ({ documents }) => documents],
    ['question', askedIn],
    ['answered', ({ answered }) => answered],
    ['referred', ({ referred }) => referred],
    ['elsewhere', ({ elsewhere }) => elsewhere],
    ['deferred', ({ deferred }) => deferred],
    ['unanswered', openOf],
    ...withdrawn,
    ['mergedAnswer', ({ mergedAnswers }) => mergedAnswers],
  ];
  const cards = rows.map(([name, countIn]) => {
    const repeated = countIn(shown) - countIn(total);
    const note = repeated > 0 ? html`<br>${count(repeated, 'repeated', language)}` : undefined;
    return html`<div><dt>${wordForCount(countIn(total), name, language)}${note}</dt><dd>${countIn(total)}</dd></div>`;
  });
  return html`<h2>${messages.totals}</h2>
<dl class="totals">${cards}</dl>
${copies === 0 ? undefined : html`<p class="quiet">${describeCopies(copies, language)}</p>`}`;
}

/** What the letters and borders mean, of those that stand on the page. */
function key(shown: ReadonlySet<CellState>, { key, states, joined }: PageMessages): Markup {
  if (shown.size === 0) return html``;
  const inOrder = (Object.keys(states) as CellState[]).filter((state) => shown.has(state));
  return html`<h2>${key}</h2>
<ul class="key">${inOrder.map((state) => {
    const [letter, meaning] = states[state];
    return html`<li><span class="cell ${state}"><b>${letter}</b></span> ${meaning}</li>`;
  })}</ul>
<p class="quiet">${joined}</p>`;
}

/** A document in the list of them: all that it has, and what of that counts there. */
interface Row {
  readonly path: string;
  readonly whole: Summary;
  readonly counted: Summary;
}

/** What the list of documents says of each: how many a reader sees there, of which some may count in another document. */
interface Column {
  readonly title: string;
  readonly seenIn: (whole: Summary) => number;
  readonly countedIn: (counted: Summary) => number;
}

/** The columns of the list; what is put off has one where there is any. */
function columnsFor(rows: readonly Row[], { questions, open, deferred, findings }: PageMessages): readonly Column[] {
  const putOff: Column = { title: deferred, seenIn: deferredIn, countedIn: (counted) => counted.deferred };
  return [
    { title: questions, seenIn: numbersIn, countedIn: askedIn },
    { title: open, seenIn: (whole) => openOf(whole) + whole.leftOut, countedIn: openOf },
    ...(rows.some(({ whole }) => deferredIn(whole) > 0) ? [putOff] : []),
    { title: findings, seenIn: findingsOf, countedIn: findingsOf },
  ];
}

/** The questions that a document puts, and those that it answers, puts off or leaves out without putting them. */
function numbersIn(whole: Summary): number {
  return askedIn(whole) + whole.leftOut + whole.answeredAlone + whole.unwrittenAlone + whole.deferredAlone;
}

function deferredIn({ deferred, deferredAlone }: Summary): number {
  return deferred + deferredAlone;
}

function openOf({ unanswered, unwritten, unwrittenAlone }: Summary): number {
  return unanswered + unwritten + unwrittenAlone;
}

function findingsOf({ error, warning, information, hint }: Summary): number {
  return error + warning + information + hint;
}

/** Each document with its numbers, and below them what these come to: a question of two documents counts once. */
function documentsTable(rows: readonly Row[], total: Summary, messages: PageMessages, language: Language): Markup {
  const { documents, document, together, countedOnce } = messages;
  const columns = columnsFor(rows, messages);
  const isCountedOnce = rows.some(({ whole, counted }) => numbersIn(whole) !== askedIn(counted));
  return html`<h2 id="documents">${documents}</h2>
${isCountedOnce ? html`<p class="quiet">${countedOnce}</p>` : undefined}
<table aria-labelledby="documents">
<thead><tr><th scope="col">${document}</th>${columns.map(({ title }) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ path, whole, counted }, index) => html`
<tr><th scope="row" class="path"><a href="#${idOf(index + 1)}">${showPath(path)}</a></th>${columns.map(
      ({ seenIn, countedIn }) =>
        html`<td class="number">${seenIn(whole)}${elsewhere(seenIn(whole), countedIn(counted), language)}</td>`,
    )}</tr>`,
  )}
</tbody>
<tfoot><tr><th scope="row">${together}</th>${columns.map(({ countedIn }) => html`<td class="number">${countedIn(total)}</td>`)}</tr></tfoot>
</table>`;
}

/** How many of a number count in another document, where some do: `5 (tellen elders mee)`, `5 (1 telt elders mee)`. */
function elsewhere(all: number, counted: number, language: Language): Markup | undefined {
  if (all === counted) return undefined;
  const words = count(all - counted, 'countedElsewhere', language);
  return html`<span class="quiet"> (${counted === 0 ? words.replace(/^\d+ /, '') : words})</span>`;
}

/** Where in the page the document with this place in the list is, counted from 1. */
function idOf(place: number): string {
  return `document-${place}`;
}
