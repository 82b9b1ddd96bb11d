import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DocumentDiagnosticRequest,
  WorkDoneProgress,
} from 'vscode-languageserver/node';
import { firstOpenRequest, reportRequest } from '../../server/src/protocol';
import { type FolderClient, startForEachTest, until, uriOf } from './folderClient';

const first = 'Vraag 1\nHoeveel scholen doen er mee aan de proef met digitale examens?\n';
const second = '\nVraag 2\nWie betaalt de kosten van de examens die de scholen afnemen?\n';
const answer = '\nAntwoord\nTien.\n';

suite('the report on a folder', () => {
  const start = startForEachTest();

  test('in the editor, links are commands that open a document at a line', async () => {
    const page = await reportOf(await start({ 'mei/a b.va': first }));
    assert.deepEqual(linksOf(page), [
      ['mei/a b.va', `command:vraagAntwoord.openAt?["${uriOf('mei/a b.va')}"]`],
      ['regel 1', `command:vraagAntwoord.openAt?["${uriOf('mei/a b.va')}",{"line":0,"character":0}]`],
    ]);
    assert.match(page, /--vscode-editor-background/);
  });

  test('in a file, links lead to the documents from there', async () => {
    const client = await start({ 'mei/a.va': first });
    const page = await reportOf(client, { folder: uriOf('verslagen') });
    assert.deepEqual(linksOf(page), [
      ['mei/a.va', '../mei/a.va'],
      ['regel 1', '../mei/a.va#L1'],
    ]);
    assert.doesNotMatch(page, /vscode|command:/);
  });

  test('in the order of their addresses, with open documents as they are in the editor', async () => {
    const client = await start({ 'b.va': first, 'a.va': first, 'brief.txt': 'Geachte voorzitter,' });
    await client.open('b.va', first + answer + second);
    const page = await reportOf(client);
    assert.deepEqual(
      [...page.matchAll(/<h3 .*?>(.*?)<\/h3>\s*<p class="quiet">(.*?)<\/p>/g)].map(([, name = '', counts]) => [
        name.replace(/<.*?>/g, ''),
        counts,
      ]),
      [
        ['a.va', '1 vraag: 1 open'],
        ['b.va', '2 vragen: 1 beantwoord, 1 open'],
      ],
    );
    assert.match(page, /<p>In 1 ander bestand zijn geen vragen gevonden: brief\.txt\.<\/p>/);
  });

  test('a text without questions is named until it is deleted', async () => {
    const client = await start({ 'a.va': first, 'brief.txt': 'Geachte voorzitter,', 'mei/nota.txt': 'Geachte lezer,' });
    const says = (words: string) => async () => (await reportOf(client)).includes(words);
    await until(says('In 2 andere bestanden zijn geen vragen gevonden: brief.txt, mei/nota.txt.'));
    await client.write('brief.txt', undefined);
    await until(says('In 1 ander bestand zijn geen vragen gevonden: mei/nota.txt.'));
    await client.write('mei/nota.txt', undefined);
    await until(async () => !(await says('geen vragen gevonden')()));
  });

  test('what another document of the folder answers is not open', async () => {
    const client = await start({ 'a.va': first + second, 'b.va': first + answer + second + answer });
    const page = await reportOf(client);
    assert.deepEqual(countsIn(page), ['2 vragen: 2 elders beantwoord', '2 vragen: 2 beantwoord']);
    assert.ok(linksOf(page).some(([name, address]) => name === 'b.va' && address?.includes(uriOf('b.va'))));
    assert.doesNotMatch(page, /nog niet beantwoord/);
  });

  test('findings are as serious as the user says, and those that are ignored are left out', async () => {
    const text = `${first}${second}\nAntwoord op vraag 1 en 2\nTien.\n\nVraag 3\nHoe lang duurt dat?\n`;
    const codesWith = async (settings: Record<string, unknown>) => {
      const page = await reportOf(await start({ 'a.va': text }, { settings }));
      assert.deepEqual(countsIn(page), ['3 vragen: 2 beantwoord, 1 open (1 samengevoegd antwoord)']);
      return [...page.matchAll(/<td class="(error|warning|information|hint)">.*?<code>(.*?)<\/code>/g)].map(
        ([, severity, code]) => `${severity} ${code}`,
      );
    };
    assert.deepEqual(await codesWith({}), ['information merged-answer', 'warning unanswered-question']);
    const severity = { 'merged-answer': 'off', 'unanswered-question': 'error' };
    assert.deepEqual(await codesWith({ severity }), ['error unanswered-question']);
    assert.deepEqual(await codesWith({ ignored: ['unanswered-question 3'] }), ['information merged-answer']);
  });

  test('of very many documents only the first are shown, and what is left out is told', async () => {
    const files = { 'a.va': first, 'b.va': second, 'c.va': first };
    const client = await start(files, { mostReported: 2, limits: { documents: 100, characters: 80 } });
    await client.write('d.va', first.repeat(2));
    const page = await reportOf(client);
    assert.equal(countsIn(page).length, 2);
    assert.match(page, /<p>Dit verslag gaat over de eerste 2 van 3 documenten\. Open een map met minder documenten/);
    assert.match(page, /d\.va/);
  });

  test('tells how far it is', async () => {
    const client = await start({ 'a.va': first, 'b.va': second }, { settings: { language: 'en' } });
    const told: unknown[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'it', ({ kind, ...rest }) => {
      told.push('percentage' in rest ? rest.percentage : kind);
    });
    const page = await reportOf(client, { workDoneToken: 'it' });
    assert.deepEqual(told, [0, 50, 100, 'end']);
    assert.match(page, /<html lang="en">/);
  });

  test('a client that fails to tell the settings gets a report, and findings once it has opened a document', async () => {
    const client = await start({ 'a.va': first });
    client.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      if (items.some(({ scopeUri }) => scopeUri !== undefined)) throw new Error('no settings');
      return [{}];
    });
    assert.deepEqual(countsIn(await reportOf(client)), ['1 vraag: 1 open']);
    await client.open('a.va');
    const textDocument = { uri: uriOf('a.va') };
    const found = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.deepEqual(found.kind === 'full' && found.items.map(({ code }) => code), ['unanswered-question']);
    assert.ok(client.log.some((line) => line.includes('no settings')));
  });

  test('without a folder, and when it is wanted no more, there is none', async () => {
    const without = await start({}, { withoutFolder: true });
    assert.equal(await without.connection.sendRequest(reportRequest, {}), null);
    const client = await start({ 'a.va': first }, { mayRead: new Promise(() => {}) });
    const cancellation = new CancellationTokenSource();
    const asked = client.connection.sendRequest(reportRequest, {}, cancellation.token);
    cancellation.cancel();
    assert.equal(await asked, null);
  });

  test('the first open question of a document, as far as no other document answers it', async () => {
    const client = await start({ 'a.va': first + second, 'b.va': first + answer + second });
    const firstOpen = (name: string) =>
      client.connection.sendRequest<Position | null>(firstOpenRequest, { uri: uriOf(name) });
    assert.deepEqual(await firstOpen('a.va'), { line: 3, character: 0 });
    assert.deepEqual(await firstOpen('b.va'), { line: 6, character: 0 });
    assert.equal(await firstOpen('weg.va'), null);
  });
});

async function reportOf({ connection }: FolderClient, params: object = {}): Promise<string> {
  return (await connection.sendRequest<string | null>(reportRequest, params)) ?? '';
}

/** What is said of how complete each document is. */
function countsIn(page: string): readonly (string | undefined)[] {
  return [...page.matchAll(/<\/h3>\s*<p class="quiet">(.*?)<\/p>/g)].map(([, counts]) => counts);
}

/** What each link to a document says, and where it leads. */
function linksOf(page: string): readonly (readonly string[])[] {
  return [...page.matchAll(/<a href="([^#].*?)">(.*?)<\/a>/g)].map(([, address = '', text = '']) => [
    text,
    decodeURIComponent(address.replaceAll('&#39;', "'")),
  ]);
}
