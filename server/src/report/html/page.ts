import type { Language } from '../../messages';
import { describeCopies, describeFindings } from '../describe';
import type { DocumentReport } from '../report';
import { showPath } from '../showPath';
import type { Summary } from '../summary';
import { askedIn, countsOf, createTotals, type DocumentCounts, type Totals } from '../totals';
import { count, wordFor, wordForMany } from '../words';
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
      const all = rows.map((counts) => rowOf(counts, totals.countedOf(counts)));
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
type TotalsRow = readonly [name: string, countIn: (summary: Summary) => number];

/** What all documents come to; where more cells stand on the page, how many of them count in another document. */
function totalsList({ total, shown, copies }: Totals, messages: PageMessages, language: Language): Markup {
  const withdrawn: readonly TotalsRow[] =
    total.withdrawn > 0 ? [[wordFor('withdrawn', language), (summary) => summary.withdrawn]] : [];
  const rows: readonly TotalsRow[] = [
    [wordForMany('document', language), ({ documents }) => documents],
    [wordForMany('question', language), askedIn],
    [wordFor('answered', language), ({ answered }) => answered],
    [wordFor('referred', language), ({ referred }) => referred],
    [wordFor('elsewhere', language), ({ elsewhere }) => elsewhere],
    [wordFor('deferred', language), ({ deferred }) => deferred],
    [wordFor('unanswered', language), openOf],
    ...withdrawn,
    [wordForMany('mergedAnswer', language), ({ mergedAnswers }) => mergedAnswers],
  ];
  const cards = rows.map(([name, countIn]) => {
    const repeated = countIn(shown) - countIn(total);
    const note = repeated > 0 ? html`<br>${count(repeated, 'repeated', language)}` : undefined;
    return html`<div><dt>${name}${note}</dt><dd>${countIn(total)}</dd></div>`;
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

/** A document in the list of them: how many questions and findings it has, and how many of the questions count there. */
interface Row {
  readonly path: string;
  readonly questions: number;
  readonly counted: number;
  readonly open: number;
  readonly countedOpen: number;
  readonly findings: number;
}

function rowOf({ path, whole }: DocumentCounts, counted: Summary): Row {
  const { leftOut, answeredAlone, unwrittenAlone, deferredAlone } = whole;
  return {
    path,
    questions: askedIn(whole) + leftOut + answeredAlone + unwrittenAlone + deferredAlone,
    counted: askedIn(counted),
    open: openOf(whole) + leftOut,
    countedOpen: openOf(counted),
    findings: findingsOf(whole),
  };
}

function openOf({ unanswered, unwritten, unwrittenAlone }: Summary): number {
  return unanswered + unwritten + unwrittenAlone;
}

function findingsOf({ error, warning, information, hint }: Summary): number {
  return error + warning + information + hint;
}

/** Each document with its numbers, and below them what these come to: a question of two documents counts once. */
function documentsTable(rows: readonly Row[], total: Summary, messages: PageMessages, language: Language): Markup {
  const { documents, document, questions, open, findings, together, countedOnce } = messages;
  const isCountedOnce = rows.some(({ questions, counted }) => questions !== counted);
  return html`<h2 id="documents">${documents}</h2>
${isCountedOnce ? html`<p class="quiet">${countedOnce}</p>` : undefined}
<table aria-labelledby="documents">
<thead><tr><th scope="col">${document}</th><th scope="col" class="number">${questions}</th><th scope="col" class="number">${open}</th><th scope="col" class="number">${findings}</th></tr></thead>
<tbody>${rows.map((row, index) => documentRow(row, idOf(index + 1), language))}
</tbody>
<tfoot><tr><th scope="row">${together}</th><td class="number">${askedIn(total)}</td><td class="number">${openOf(total)}</td><td class="number">${findingsOf(total)}</td></tr></tfoot>
</table>`;
}

function documentRow({ path, questions, counted, open, countedOpen, findings }: Row, id: string, language: Language) {
  return html`
<tr><th scope="row" class="path"><a href="#${id}">${showPath(path)}</a></th><td class="number">${questions}${counts(questions, counted, language)}</td><td class="number">${open}${counts(open, countedOpen, language)}</td><td class="number">${findings}</td></tr>`;
}

/** How many of a number count here, where not all of them do: `, 1 telt mee`. */
function counts(all: number, counted: number, language: Language): Markup | undefined {
  return all === counted ? undefined : html`<span class="quiet">, ${count(counted, 'counted', language)}</span>`;
}

/** Where in the page the document with this place in the list is, counted from 1. */
function idOf(place: number): string {
  return `document-${place}`;
}
