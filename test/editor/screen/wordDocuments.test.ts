import { Document, Packer, Paragraph } from 'docx';
import { choose, openFile } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';

const concept = 'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.\n\nVraag 2\nWie betaalt haar?\n\nAntwoord 2\nPM\n';

suite('documents of Word', () => {
  test('in a folder are imported where the editor cannot show them, and counted until then', async () => {
    const children = ['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja.'].map((text) => new Paragraph(text));
    const word = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    await withPage({ 'concept.txt': concept, 'brief.docx': word }, async (page) => {
      await page.locator('.activitybar').getByRole('tab', { name: 'Vraag en Antwoord' }).click();
      await page.locator('.pane-header[aria-label="Volledigheid Section"]').click();
      await page.locator('.sidebar').getByText('1 Word- of pdf-bestand is niet gelezen').waitFor();
      await page.locator('.activitybar').getByRole('tab', { name: 'Explorer' }).click();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'brief.docx' }).dblclick();
      await page.locator('.tab.active', { hasText: 'brief.docx' }).waitFor();
      const imported = page.locator('.tab.active', { hasText: 'brief.va' });
      const press = () => page.locator('.editor-actions').getByRole('button', { name: 'Document importeren…' }).click();
      await press();
      // The button is made anew while the tab of the document settles: a click in that moment is lost.
      await imported.waitFor({ timeout: 15_000 }).catch(press);
      await imported.waitFor();
    });
  });

  test('that are made of one with open questions are told to have those', () =>
    withPage({ 'concept.txt': concept }, async (page) => {
      await openFile(page, 'concept.txt');
      await choose(page, '>Vraag en Antwoord: Document exporteren', 'Document exporteren');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Word-document' }).click();
      await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
      await page.locator('.statusbar').getByText('Let op: 1 vraag nog open.').waitFor();
    }));
});
