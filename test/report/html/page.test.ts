import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Language } from '../../../server/src/messages';
import { parse } from '../../../server/src/parser/parse';
import { getReport } from '../../../server/src/report/getReport';
import { renderPage } from '../../../server/src/report/html/page';
import { browserStyles, editorStyles, type PageStyles } from '../../../server/src/report/html/styles';

const text = `Vraag 1
Over twee zaken:

Vraag 1a
Wat?

Antwoord 1a
Dit.

Vraag 1b
Hoe?

Antwoord 1b
PM

Vraag 2
Wie?

Vraag 3
En waar?

Antwoord op vraag 2 en 3
De minister.

Vraag 4
Wanneer?

Antwoord 4
Zie het antwoord op vraag 2.

Vraag 5
En dan?
`;

suite('The report as a page', () => {
  test('a cell for each question, with its number and a letter for its state', () => {
    assert.deepEqual(cellsOf(render({ 'a.txt': text })), [
      ['introduction', '1', '–', 'Vraag 1: inleiding bij de vragen eronder'],
      ['answered', '1a', 'B', 'Vraag 1a: beantwoord'],
      ['unwritten', '1b', 'L', 'Vraag 1b: open (het antwoord is nog leeg of niet af)'],
      ['answered joins', '2', 'B', 'Vraag 2: beantwoord'],
      ['answered joined', '3', 'B', 'Vraag 3: beantwoord'],
      ['referred', '4', 'V', 'Vraag 4: beantwoord met een verwijzing'],
      ['unanswered', '5', 'O', 'Vraag 5: open (er is geen antwoord)'],
    ]);
  });

  test('the questions of a notice of delay', () => {
    const delayed = 'Vraag 1\nWat?\n\nMededeling\nDe antwoorden volgen later.\n';
    assert.deepEqual(cellsOf(render({ 'a.txt': delayed }, 'en')), [['deferred', '1', 'D', 'Question 1: deferred']]);
  });

  test('the totals count each question once, and an introduction not at all', () => {
    const page = render({ 'a.txt': text, 'b.txt': 'Vraag 1\nWat?\n' });
    assert.deepEqual(
      [...page.matchAll(/<dt>(.*?)<\/dt><dd>(\d+)<\/dd>/g)].map(([, name, number]) => `${number} ${name}`),
      [
        '2 documenten',
        '7 vragen',
        '3 beantwoord',
        '1 beantwoord met een verwijzing',
        '0 elders beantwoord',
        '0 uitgesteld',
        '3 open',
        '1 samengevoegde antwoorden',
      ],
    );
  });

  test('each finding leads to its line', () => {
    const page = render({ 'map/a b.txt': 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n' });
    assert.match(page, /<h3 id="document-1"><a href="map\/a%20b\.txt">map\/a b\.txt<\/a><\/h3>/);
    assert.match(page, /<a href="map\/a%20b\.txt#L7">regel 7<\/a>.*Vraag 2 is nog niet beantwoord\./);
  });

  test('a text that is in no file has no links', () => {
    const report = getReport({ path: '<stdin>', structure: parse(text) }, { language: 'nl' });
    const page = renderPage([report], { language: 'nl', addressOf: () => undefined });
    assert.match(page, />&#60;stdin&#62;<\/h3>/);
    assert.doesNotMatch(page, /<a /);
  });

  test('what a document says does nothing', () => {
    const nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = render({ [nasty]: `${nasty}\n\nVraag 1\n${nasty}\n\nAntwoord 1\n${nasty}\n\nVraag 2\n${nasty}\n` });
    assert.doesNotMatch(page, /<script|<img|\sonerror=alert\(1\)>/);
    // Its path stands in a heading, a list and a table, its title below the heading, and each question in a cell.
    assert.equal(page.match(/&#34;&#62;&#60;script/g)?.length, 6);
  });

  test('it allows its own styles and nothing else', () => {
    for (const chosen of [browserStyles, editorStyles]) {
      const { styles } = chosen;
      const page = render({ 'a.txt': text }, 'nl', chosen);
      const hash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
      assert.equal(chosen.hash, hash, 'the styles have changed: this is their fingerprint now');
      assert.ok(page.includes(`<style>${styles}</style>`));
      assert.ok(
        page.includes(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`),
      );
      assert.doesNotMatch(page, /\sstyle=/);
    }
  });

  test('in English', () => {
    const page = render({ 'a.txt': text }, 'en');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.doesNotMatch(page, /vragen|beantwoord|regel|melding/i);
  });

  test('without documents', () => {
    assert.match(render({}), /<p>Er zijn geen documenten gecontroleerd\.<\/p>/);
  });
});

/** The page about these documents, by their path. */
function render(documents: Readonly<Record<string, string>>, language: Language = 'nl', styles?: PageStyles): string {
  const reports = Object.entries(documents).map(([path, content]) =>
    getReport({ path, structure: parse(content) }, { language }),
  );
  const addressOf = (path: string, line?: number) =>
    path.split('/').map(encodeURIComponent).join('/') + (line === undefined ? '' : `#L${line}`);
  return renderPage(reports, { language, addressOf, ...(styles && { styles }) });
}

/** The classes, the number, the letter and the name of each cell. */
function cellsOf(page: string): readonly (readonly (string | undefined)[])[] {
  const cell = /<li class="cell (.*?)".*?<span.*?>(.*?)<\/span><b.*?>(.*?)<\/b><span.*?>(.*?)<\/span>/gs;
  return [...page.matchAll(cell)].map(([, ...parts]) => parts);
}
