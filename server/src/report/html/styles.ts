/** How a page looks, and the fingerprint of that, by which the page allows these styles and no others. */
export interface PageStyles {
  readonly styles: string;
  readonly hash: string;
}

/**
 * How the page looks, on a screen and on paper. Whether a question is answered shows in the letter and the border of
 * its cell, and in its colour besides.
 */
const styles = `
:root {
  color-scheme: light dark;
  --text: #1b1b1f; --quiet: #55585f; --paper: #fff; --rule: #c9ccd1; --link: #154273;
  --answered: #d7efdc; --referred: #dbe8fa; --deferred: #efe6fa; --open: #ffe1cc; --error: #a8201a; --warning: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e8e8ea; --quiet: #a9adb5; --paper: #1b1c1f; --rule: #45484e; --link: #9cc4f5;
    --answered: #1f4429; --referred: #1f3c63; --deferred: #43305f; --open: #6b3410; --error: #ff9b94; --warning: #f5b86b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem;
  background: var(--paper); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--focus, var(--link)); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.totals { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 0; }
.totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .4rem .9rem; border: 1px solid var(--rule); border-radius: .3rem; }
.totals dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals dt { max-width: 15rem; color: var(--quiet); font-size: .875rem; }
section { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
ol, ul { margin: .6rem 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; }
.key { gap: .25rem 1.25rem; font-size: .875rem; }
.key li { display: flex; align-items: center; gap: .4rem; }
.cell {
  display: inline-flex; flex-direction: column; align-items: center; justify-content: center; min-width: 2.1rem;
  padding: .1rem .3rem; border: 1px solid var(--quiet); border-radius: .2rem;
  font-size: .875rem; line-height: 1.15; font-variant-numeric: tabular-nums;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
.cell b { font-size: .75rem; }
.answered { background: var(--answered); }
.referred { background: var(--referred); border-style: double; border-width: 3px; }
.elsewhere { background: var(--answered); border-style: dashed; border-width: 1px; border-radius: 1rem; }
.deferred { background: var(--deferred); border-style: dashed; border-width: 2px; }
.unwritten { background: var(--open); border-style: dotted; border-width: 3px; font-weight: 700; }
.unanswered { background: var(--open); border-style: solid; border-width: 3px; border-color: currentColor; font-weight: 700; }
.alone { background: var(--answered); border-style: dashed; border-width: 1px; }
.unknown { border-style: dashed; border-width: 2px; }
.leftOut { background: var(--open); border-style: dashed; border-width: 3px; border-color: currentColor; font-weight: 700; }
.introduction, .withdrawn { border-style: dotted; color: var(--quiet); }
.joined { margin-left: -.25rem; border-left: 0; border-top-left-radius: 0; border-bottom-left-radius: 0; }
.joins { border-top-right-radius: 0; border-bottom-right-radius: 0; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; font-size: .9375rem; }
caption { padding-bottom: .2rem; color: var(--quiet); text-align: left; }
th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { font-weight: 600; }
tbody th { font-weight: 400; }
/* The sum stands below the last document alone, and not at the foot of each page of paper. */
tfoot { display: table-row-group; }
tfoot th, tfoot td { font-weight: 600; }
/* Where the page is narrow, what stands behind a number goes over several lines before a name is cut to pieces. */
.path { min-width: 9rem; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.place, .code { white-space: nowrap; }
.error, .warning { font-weight: 600; }
.error { color: var(--error); }
.warning { color: var(--warning); }
code { color: var(--quiet); font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root {
    color-scheme: light;
    --text: #000; --quiet: #444; --paper: #fff; --rule: #999; --link: #000;
    --answered: #fff; --referred: #fff; --deferred: #e6e6e6; --open: #d0d0d0; --error: #000; --warning: #000;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { text-decoration: none; }
  h2, h3, caption { break-after: avoid; }
  th, td { padding-block: .12rem; }
  tr, li, .summary { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** The page as a browser shows and prints it. */
export const browserStyles: PageStyles = { styles, hash: 'sha256-zPUt45ufgyTyhlmXyXkD/DTCp/GWniJU+/IJrQgNnu4=' };

/** The colours and letters of the theme that the user chose, which the editor gives to each page that it shows. */
const theme = `
body {
  --text: var(--vscode-foreground); --quiet: var(--vscode-descriptionForeground);
  --paper: var(--vscode-editor-background); --rule: var(--vscode-widget-border, var(--vscode-contrastBorder));
  --link: var(--vscode-textLink-foreground); --error: var(--vscode-list-errorForeground);
  --warning: var(--vscode-list-warningForeground); --focus: var(--vscode-focusBorder);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size);
}
body.vscode-light {
  --answered: #d7efdc; --referred: #dbe8fa; --deferred: #efe6fa; --open: #ffe1cc;
}
body.vscode-dark {
  --answered: #1f4429; --referred: #1f3c63; --deferred: #43305f; --open: #6b3410;
}
body.vscode-high-contrast {
  --answered: transparent; --referred: transparent; --deferred: transparent; --open: transparent;
  --quiet: var(--vscode-foreground);
}
code { background: none; }
`;

/** The page as the editor shows it, in any theme. */
export const editorStyles: PageStyles = {
  styles: styles + theme,
  hash: 'sha256-fsfSC6eqG/REaAFt7Fa1LZ7LM29vL/29av+WA8g2aFU=',
};
