import type { Language } from '../../messages';
import { describeFindings, describeRepeated } from '../describe';
import type { DocumentReport } from '../report';
import { showPath } from '../showPath';
import { type Summary, summarize } from '../summary';
import { countsOf, createTotals, type Totals } from '../totals';
import { count, wordFor, wordForMany } from '../words';
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
  const rows: Markup[] = [];
  const sections: Markup[] = [];
  const totals = createTotals();
  return {
    add(document: DocumentReport): void {
      const id = `document-${rows.length + 1}`;
      totals.add(countsOf(document));
      rows.push(documentRow(document, id));
      sections.push(documentSection(document, id, language, addressOf));
    },
    *pieces(): Generator<string> {
      yield head(totals.sum(), { language, messages, notices, styles }).html;
      if (rows.length > 1) yield documentsTable(rows, messages).html;
      for (const section of sections) yield section.html;
      yield '\n</main>\n</body>\n</html>\n';
    },
  };
}

/** All that stands above the documents. */
function head(
  { total, all, repeated }: Totals,
  {
    language,
    messages,
    notices,
    styles: { styles, hash },
  }: Required<Omit<PageOptions, 'addressOf'>> & { readonly messages: PageMessages },
): Markup {
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
${totalsList(total, messages, language)}
${repeated === 0 ? undefined : html`<p class="quiet">${describeRepeated(repeated, language)}.</p>`}
${total.documents === 0 ? html`<p>${messages.noDocuments}</p>` : key(all, messages)}
`;
}

function totalsList(total: Summary, messages: PageMessages, language: Language): Markup {
  const { documents, questions, introduction, answered, referred, elsewhere, deferred, mergedAnswers } = total;
  const rows: readonly (readonly [name: string, number: number])[] = [
    [wordForMany('document', language), documents],
    [wordForMany('question', language), questions - introduction],
    [wordFor('answered', language), answered],
    [wordFor('referred', language), referred],
    [wordFor('elsewhere', language), elsewhere],
    [wordFor('deferred', language), deferred],
    [wordFor('unanswered', language), total.unanswered + total.unwritten],
    [wordForMany('mergedAnswer', language), mergedAnswers],
  ];
  return html`<h2>${messages.totals}</h2>
<dl class="totals">${rows.map(([name, number]) => html`<div><dt>${name}</dt><dd>${number}</dd></div>`)}</dl>`;
}

/** What the letters and borders mean, of those that stand on the page. */
function key(all: Summary, { key, states, joined }: PageMessages): Markup {
  const shown = (Object.keys(states) as (keyof typeof states)[]).filter((state) => all[state] > 0);
  if (shown.length === 0) return html``;
  return html`<h2>${key}</h2>
<ul class="key">${shown.map((state) => {
    const [letter, meaning] = states[state];
    return html`<li><span class="cell ${state}"><b>${letter}</b></span> ${meaning}</li>`;
  })}</ul>
<p class="quiet">${joined}</p>`;
}

function documentsTable(
  rows: readonly Markup[],
  { documents, document, questions, open, findings }: PageMessages,
): Markup {
  return html`<h2 id="documents">${documents}</h2>
<table aria-labelledby="documents">
<thead><tr><th scope="col">${document}</th><th scope="col" class="number">${questions}</th><th scope="col" class="number">${open}</th><th scope="col" class="number">${findings}</th></tr></thead>
<tbody>${rows}
</tbody>
</table>`;
}

function documentRow(document: DocumentReport, id: string): Markup {
  const { questions, introduction, unanswered, unwritten, leftOut, answeredAlone } = summarize(document);
  const asked = questions - introduction + leftOut + answeredAlone;
  return html`
<tr><th scope="row" class="path"><a href="#${id}">${showPath(document.path)}</a></th><td class="number">${asked}</td><td class="number">${unanswered + unwritten + leftOut}</td><td class="number">${document.findings.length}</td></tr>`;
}
