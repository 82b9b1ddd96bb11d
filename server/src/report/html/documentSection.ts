import type { Language } from '../../messages';
import { describeQuestions, nameOfSet } from '../describe';
import type { DocumentReport, Finding, QuestionReport } from '../report';
import { showPath } from '../showPath';
import { summarize } from '../summary';
import { wordFor } from '../words';
import { html, type Markup } from './markup';
import { pageMessages } from './messages';

/** Where a document can be opened from the page, at a line counted from 1; `undefined` for one that cannot. */
export type AddressOf = (path: string, line?: number) => string | undefined;

/** One document on the page: what it is, a cell for each question, and what was found. */
export function documentSection(
  document: DocumentReport,
  id: string,
  language: Language,
  addressOf: AddressOf,
): Markup {
  const { path, title, counterpart, questions, findings } = document;
  return html`
<section aria-labelledby="${id}">
<div class="summary">
<h3 id="${id}">${link(showPath(path), addressOf(path))}</h3>
${title === undefined ? undefined : html`<p>${title}</p>`}
<p class="quiet">${describeQuestions(summarize(document), language)}</p>
${counterpart === undefined ? undefined : html`<p class="quiet">${wordFor('belongsTo', language)} ${link(showPath(counterpart), addressOf(counterpart))}</p>`}
</div>
${questions.length === 0 ? undefined : strips(document, language)}
${findings.length === 0 ? undefined : findingsTable(document, language, addressOf)}
</section>`;
}

/** The questions of each set, below its name where there are several. */
function strips(document: DocumentReport, language: Language): Markup {
  const { path, questions, sets } = document;
  const { questionsOf } = pageMessages[language];
  if (sets === undefined) return strip(questions, questionsOf(showPath(path)), language);
  return html`${sets.map((_, set) => {
    const name = nameOfSet(document, set, language);
    const own = questions.filter((question) => question.set === set);
    return html`<p class="quiet">${name}</p>${strip(own, `${questionsOf(showPath(path))}, ${name}`, language)}`;
  })}`;
}

/** A cell for each question; those that share an answer with the one before them stick to it. */
function strip(questions: readonly QuestionReport[], label: string, language: Language): Markup {
  const cells = questions.map((question, index) => {
    const joined = isJoined(questions[index - 1], question) ? ' joined' : '';
    const joins = isJoined(question, questions[index + 1]) ? ' joins' : '';
    return cell(question, `${question.state}${joined}${joins}`, language);
  });
  return html`<ol aria-label="${label}">${cells}</ol>`;
}

function cell({ number, state, text }: QuestionReport, classes: string, language: Language): Markup {
  const { states, questionInState } = pageMessages[language];
  const [letter, meaning] = states[state];
  const name = questionInState(number, meaning);
  return html`
<li class="cell ${classes}" title="${name}&#10;${text}"><span aria-hidden="true">${number}</span><b aria-hidden="true">${letter}</b><span class="unseen">${name}</span></li>`;
}

function isJoined(one: QuestionReport | undefined, other: QuestionReport | undefined): boolean {
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
