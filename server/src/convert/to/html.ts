import { html, type Markup } from '../../report/html/markup';
import type { NoteText } from '../blocks';
import type { Content, Part } from '../content';
import { type FormattedBlock, formatted, type Run, runsOf } from '../formatted';
import { runsInMarkup } from './runsInMarkup';
import { asXmlText } from './xmlText';

/** The document as a page that holds all it needs, with a place to link to for each question and each answer. */
export function writeHtml({ parts, footnotes, frontMatter }: Content): string {
  const marked = footnotes.filter(({ isMarked }) => isMarked);
  const list = html`
<ol class="noten">${marked.map(
    (note) => html`
<li id="${noteId(note)}" value="${note.label}">${runsInHtml(runsOf([note.text]))}</li>`,
  )}
</ol>`;
  const notes = html`
<hr>${marked.length > 0 ? list : undefined}${footnotes.filter(({ isMarked }) => !isMarked).map(loneNote)}`;
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frontMatter?.title ?? 'Vragen en antwoorden'}</title>
<style>${styles}</style>
</head>
<body>
<main>${parts.map(partInHtml)}${footnotes.length > 0 ? notes : undefined}
</main>
</body>
</html>
`;
  return asXmlText(page.html);

  function partInHtml({ kind, heading, numbers, blocks }: Part): Markup {
    const title = kind === 'answer' ? html`\n<h3>${heading}</h3>` : html`\n<h2>${heading}</h2>`;
    return html`
<section class="${classes[kind]}"${numbers.length > 0 ? html` data-nummers="${numbers.join(' ')}"` : undefined}>${
      heading === undefined ? undefined : title
    }${formatted(blocks).map((block, index, all) => blockInHtml(block, kind, all[index - 1], all[index + 1]))}
</section>`;
  }

  function blockInHtml(
    block: FormattedBlock,
    part: Part['kind'],
    above: FormattedBlock | undefined,
    below: FormattedBlock | undefined,
  ): Markup {
    if (block.kind === 'title') {
      const text = runsInHtml(block.text);
      return part === 'front-matter' ? html`\n<h1>${text}</h1>` : html`\n<h4>${text}</h4>`;
    }
    if (block.kind === 'paragraph') {
      return html`\n<p>${block.lines.map((line, index) => [index === 0 ? undefined : lineEnd, runsInHtml(line)])}</p>`;
    }
    if (block.kind === 'table') {
      return html`\n<table>${block.rows.map(
        (cells) => html`
<tr>${cells.map((cell) => html`<td>${runsInHtml(cell)}</td>`)}</tr>`,
      )}\n</table>`;
    }
    const item = html`\n<li>${runsInHtml(block.text)}</li>`;
    return html`${above?.kind === 'item' ? undefined : html`\n<ul>`}${item}${below?.kind === 'item' ? undefined : html`\n</ul>`}`;
  }
}

function runsInHtml(runs: readonly Run[]): readonly Markup[] {
  return runsInMarkup(runs, markInHtml);
}

/** The mark of a footnote. */
function markInHtml(note: NoteText): Markup {
  return html`<sup><a href="#${noteId(note)}">${note.label}</a></sup>`;
}

/** A footnote to which nothing points says its number itself. */
function loneNote({ label, text }: NoteText): Markup {
  return html`\n<p class="noten">${runsInHtml(runsOf([`[${label}] ${text}`]))}</p>`;
}

const lineEnd = html`<br>\n`;

/** The sections have the names that they have on officielebekendmakingen.nl. */
const classes: Readonly<Record<Part['kind'], string>> = {
  'front-matter': 'kop',
  question: 'vraag',
  answer: 'antwoord',
  'explanatory-note': 'toelichting',
  'notice-of-delay': 'mededeling',
  closing: 'slot',
  title: 'tussenkop',
  colophon: 'colofon',
};

function noteId({ label }: NoteText): string {
  return `noot-${label}`;
}

const styles = html`
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1rem/1.5 Verdana, sans-serif; color: #000; background: #fff; }
h1 { font-size: 1.3rem; margin: 2rem 0 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 0; }
h3, h4 { font-size: 1rem; margin: 1rem 0 0; }
p { margin: 0.5rem 0; }
table { border-collapse: collapse; }
td { border: 1px solid #999; padding: 0.2rem 0.5rem; vertical-align: top; }
.noten { font-size: 0.85rem; }
`;
