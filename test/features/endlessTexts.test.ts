import { MarkupKind, type Range } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { getCleanedText } from '../../server/src/features/cleanedText';
import { getCodeActions } from '../../server/src/features/codeActions';
import { getCompletion } from '../../server/src/features/completion';
import { getDocumentLinks } from '../../server/src/features/documentLinks';
import { getDocumentSymbols } from '../../server/src/features/documentSymbols';
import { getHover } from '../../server/src/features/hover';
import { getInlayHints } from '../../server/src/features/inlayHints';
import { getSelectionRanges } from '../../server/src/features/selectionRanges';
import { isQuestionAnswerDocument } from '../../server/src/parser/detect';
import { parse } from '../../server/src/parser/parse';

const uri = 'file:///vragen.txt';

/** Where the repeated piece stands in a document. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'alone on its line': (text) => text,
  'as a question': (text) => `Vraag 1\n${text}\n\nAntwoord\nJa.\n`,
  'behind numbers': (text) => `Vraag 1${text}x\nKlopt dit?\n\nAntwoord 1${text}x\nZie antwoord vraag 1${text}x\n`,
};

/**
 * What a pattern reads over and over when it begins anew at every character. Read in linear time, a document of these
 * takes milliseconds; otherwise the test does not end in its time.
 */
const pieces = [
  ...['\t', '0', '1, ', '(', ')', '«', ':', '.', '-', 'a-', 'a', 'é', 'e\u0301', '\u00ad', '¹', '*', '=', '| ', '#'],
  ...[
    'www.',
    '?1',
    'https://',
    ', vergaderjaar ',
    '1? ',
    '[1] ',
    'Antwoord van minister ',
    'Vragen van het lid ',
    ' over ',
    ...['\r', '\n\t', 'vraag bij ', 'Vragen van over ', '\nVragen van het lid over '],
  ],
];

suite('Endless texts', () => {
  for (const [name, write] of Object.entries(shapes)) {
    test(name, () => {
      for (const piece of pieces) check(write(piece.repeat(20_000 / piece.length)));
    });
  }
});

/** Whatever is asked about a text is answered. */
function check(text: string): void {
  isQuestionAnswerDocument(text);
  const structure = parse(text);
  const last = structure.lines.at(-1) ?? { line: 0, text: '' };
  const whole: Range = { start: { line: 0, character: 0 }, end: { line: last.line, character: last.text.length } };
  const diagnostics = getDiagnostics(structure, { uri, language: 'nl', severities: {} });
  getCleanedText(structure, whole, '\n');
  getDocumentSymbols(structure, 'nl');
  getDocumentLinks(structure, 'nl');
  getInlayHints(structure, whole, 'nl');
  for (const position of [whole.start, { line: last.line >> 1, character: 3 }, whole.end]) {
    getHover(structure, position, { language: 'nl', format: MarkupKind.Markdown });
    getSelectionRanges(structure, [position]);
    getCodeActions(structure, { start: position, end: position }, { uri, lineEnd: '\n', language: 'nl', diagnostics });
    getCompletion(structure, position, { lineEnd: '\n', format: MarkupKind.Markdown, keepsWhitespace: true });
  }
}
