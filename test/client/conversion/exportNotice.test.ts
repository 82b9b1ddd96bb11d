import assert from 'node:assert/strict';
import { getExportNotice } from '../../../client/src/conversion/exportNotice';
import { messagesIn } from '../../../client/src/messages';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';

const saved = 'Opgeslagen als brief.docx.';

suite('What is said of a document that was exported', () => {
  test('that its questions are not all answered', () => {
    const answered = 'Vraag 1\nKlopt dit?\nAntwoord\nJa.\n';
    check(answered, saved);
    check(`${answered}Vraag 2\nWaarom?\n`, `Let op: 1 vraag nog open. ${saved}`);
    check(
      `${answered}Vraag 2\nWaarom?\nAntwoord\nPM\nVraag 3\nHoeveel?\nAntwoord\nXXX\nVraag 4\nWie?\nAntwoord\n`,
      `Let op: 3 vragen nog open. ${saved}`,
    );
  });

  test('not where no answer is awaited in it', () => {
    check('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\n', saved);
    check('Vraag 1\nKlopt dit?\nAntwoord\nHet antwoord volgt in een aparte brief.\n', saved);
    check('Beste collega, hierbij de brief.\n', saved);
    assert.equal(getExportNotice('brief.docx', undefined, messagesIn('nl')), saved);
  });

  test('in English', () => {
    const overview = getOverview(parse('Vraag 1\nKlopt dit?\nAntwoord\nPM\n'));
    const notice = 'Mind: 1 question still open. Saved as brief.docx.';
    assert.equal(getExportNotice('brief.docx', overview, messagesIn('en')), notice);
  });
});

function check(document: string, expected: string): void {
  assert.equal(getExportNotice('brief.docx', getOverview(parse(document)), messagesIn('nl')), expected);
}
