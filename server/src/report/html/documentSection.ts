import type { Language } from '../../messages';
import { describeQuestions, nameOfSet } from '../describe';
import { type DocumentReport, type Finding, othersOf } from '../report';
import { showPath } from '../showPath';
import { summarize } from '../summary';
import { wordFor } from '../words';
import type { Cell } from './cells';
import { html, type Markup } from './markup';
import { pageMessages } from './messages';

/** Where a document can be opened from the page, at a line counted from 1; `undefined` for one that cannot. */
export type AddressOf = (path: string, line?: number) => string | undefined;

/** One document on the page: what it is, its cells, and what was found. */
export function documentSection(
  document: DocumentReport,
  cells: readonly Cell[],
  id: string,
  language: Language,
  addressOf: AddressOf,
): Markup {
  const { path, title, findings } = document;
  return html`
<section aria-labelledby="${id}">
<div class="summary">
<h3 id="${id}">${link(showPath(path), addressOf(path))}</h3>
${title === undefined ? undefined : html`<p>${title}</p>`}
<p class="quiet">${describeQuestions(summarize(document), language)}</p>
${othersOf(document).map((other) => html`<p class="quiet">${wordFor('belongsTo', language)} ${link(showPath(other), addressOf(other))}</p>`)}
</div>
${cells.length === 0 ? undefined : strips(document, cells, language)}
${findings.length === 0 ? undefined : findingsTable(document, language, addressOf)}
</section>`;
}

/** The cells of each set of questions, below its name where there are several. */
function strips(document: DocumentReport, cells: readonly Cell[], language: Language): Markup {
  const { path, sets } = document;
  const { questionsOf } = pageMessages[language];
  if (sets === undefined) return strip(cells, questionsOf(showPath(path)), language);
  return html`${sets.map((_, set) => {
    const name = nameOfSet(document, set, language);
    const own = cells.filter((cell) => cell.set === set);
    return html`<p class="quiet">${name}</p>${strip(own, `${questionsOf(showPath(path))}, ${name}`, language)}`;
  })}`;
}

/** The cells in a row; those that share an answer with the one before them stick to it. */
function strip(cells: readonly Cell[], label: string, language: Language): Markup {
  const items = cells.map((cell, index) => {
    const joined = isJoined(cells[index - 1], cell) ? ' joined' : '';
    const joins = isJoined(cell, cells[index + 1]) ? ' joins' : '';
    return item(cell, `${cell.state}${joined}${joins}`, language);
  });
  return html`<ol aria-label="${label}">${items}</ol>`;
}

function item({ number, state, text, isDouble }: Cell, classes: string, language: Language): Markup {
  const { states, questionInState, doubleNumber } = pageMessages[language];
  const [letter, meaning] = states[state];
  const name = questionInState(number, isDouble ? `${meaning}, ${doubleNumber}` : meaning);
  return html`
<li class="cell ${classes}" title="${name}${text === undefined ? undefined : html`&#10;${text}`}"><span aria-hidden="true">${number}</span><b aria-hidden="true">${letter}</b><span class="unseen">${name}</span></li>`;
}

function isJoined(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.answer === undefined || other?.answer === undefined) return false;
  return one.answer.line === other.answer.line && one.answer.column === other.answer.column;
}

function findingsTable({ path, findings }: DocumentReport, language: Language, addressOf: AddressOf): Markup {
  const { findingsOf, place, severity, message, code } = pageMessages[language];
  return html`<table>
<caption class="unseen">${findingsOf(showPath(path))}</caption>
<thead><tr><th scope="col">${place}</th><th scope="col">${severity}</th><th scope="col">${message}</th><th scope="col">${code}</th></tr></thead>
<tbody>${findings.map((finding) => findingRow(finding, language, addressOf(path, finding.line)))}
</tbody>
</table>`;
}

function findingRow(finding: Finding, language: Language, address: string | undefined): Markup {
  const { line, severity, message, code } = finding;
  const place = `${wordFor('line', language)} ${line}`;
  return html`
<tr><td class="place">${link(place, address)}</td><td class="${severity}">${wordFor(severity, language)}</td><td>${message}</td><td class="code"><code>${code}</code></td></tr>`;
}

function link(text: string, address: string | undefined): Markup {
  return address === undefined ? html`${text}` : html`<a href="${address}">${text}</a>`;
}
