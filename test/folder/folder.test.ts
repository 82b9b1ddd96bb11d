import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import {
  type Folder,
  folderRequest,
  overviewRequest,
  readAnewNotification,
  stopReadingNotification,
} from '../../server/src/protocol';
import { startForEachTest, until, uriOf } from './folderClient';

const submitted = `Vraag 1
Hoeveel scholen doen er mee aan de proef met digitale examens?

Vraag 2
Wie betaalt de kosten van de examens die de scholen afnemen?

Vraag 3
Deelt u de zorg over de veiligheid van deze digitale examens?
`;
const answered = `Vraag 1
Hoeveel scholen doen er mee aan de proef met digitale examens?

Antwoord
Tien.

Vraag 2
Wie betaalt de kosten van de examens die de scholen afnemen?

Vraag 3
Deelt u de zorg over de veiligheid van deze digitale examens?

Antwoord op vraag 2 en 3
De gemeente. Ja.
`;

suite('the folder', () => {
  const start = startForEachTest();

  test('how complete each document is, and what belongs together', async () => {
    const client = await start({ 'b.txt': answered, 'a.txt': submitted, 'brief.txt': 'Geachte voorzitter,' });
    const counts = {
      questions: 3,
      answered: 0,
      referred: 0,
      elsewhere: 0,
      open: 0,
      deferred: 0,
      leftOut: 0,
      merged: 0,
    };
    assert.deepEqual(await client.getFolder(), {
      documents: [
        {
          ...{ uri: uriOf('a.txt'), role: 'questions', ...counts, elsewhere: 3 },
          counterpart: { uri: uriOf('b.txt'), name: 'b.txt', certainty: 'certain', ties: [] },
        },
        {
          ...{ uri: uriOf('b.txt'), role: 'answers', ...counts, answered: 3, merged: 2 },
          counterpart: { uri: uriOf('a.txt'), name: 'a.txt', certainty: 'certain', ties: [] },
        },
      ],
      notices: [],
    });
    assert.deepEqual(client.registered, ['workspace/didChangeWatchedFiles']);
  });

  test('nothing is read until it is needed, and once', async () => {
    const client = await start({ 'a.txt': submitted, 'b.txt': answered });
    assert.deepEqual([client.asked, client.registered], [[], []]);
    await Promise.all([client.getFolder(), client.getFolder()]);
    await client.getFolder();
    assert.deepEqual(client.asked, ['list', 'a.txt', 'b.txt']);
  });

  test('the folder is read where the client fails to follow its files', async () => {
    const client = await start({ 'a.txt': submitted, 'b.txt': answered }, { failsToFollow: true });
    assert.equal((await client.getFolder())?.documents.length, 2);
  });

  test('without a folder, and where the user does not want it, nothing is read', async () => {
    for (const options of [{ withoutFolder: true as const }, { settings: { workspace: false } }]) {
      const client = await start({ 'a.txt': submitted }, options);
      assert.equal(await client.getFolder(), null);
      assert.deepEqual(client.asked, []);
    }
  });

  test('follows the files', async () => {
    const client = await start({ 'a.txt': submitted });
    const counts = async () => summary(await client.getFolder());
    assert.deepEqual(await counts(), ['a.txt 3 open']);
    await client.write('b.txt', answered);
    await until(() => client.changes.length === 2);
    assert.deepEqual(await counts(), ['a.txt 0 open, b.txt', 'b.txt 0 open, a.txt']);
    await client.write('b.txt', answered.slice(0, answered.indexOf('Antwoord op')));
    await until(() => client.changes.length === 3);
    assert.deepEqual(await counts(), ['a.txt 2 open, b.txt', 'b.txt 2 open, a.txt']);
    await client.write('b.txt', undefined);
    await until(() => client.changes.length === 4);
    assert.deepEqual(await counts(), ['a.txt 3 open']);
  });

  test('a folder that is deleted takes its documents along', async () => {
    const files: Record<string, string> = { 'a.txt': submitted, 'oud/b.txt': answered };
    const client = await start(files);
    assert.equal((await client.getFolder())?.documents.length, 2);
    delete files['oud/b.txt'];
    await client.write('oud', undefined);
    await until(() => client.changes.length === 2);
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 3 open']);
  });

  test('a folder that appears brings its documents along, and nothing else is read for it', async () => {
    const files: Record<string, string> = {
      'a.txt': submitted,
      'brief.txt': 'Geachte voorzitter,',
      '.gitignore': 'uit/',
    };
    const client = await start(files);
    await client.getFolder();
    const before = client.asked.length;
    files['nieuw/deel2/b.txt'] = answered;
    files['nieuw/kladje.txt'] = 'Denk aan de bijlage.';
    files['nieuw/.gitignore'] = 'oud.txt';
    files['nieuw/oud.txt'] = answered;
    files['nieuwer/c.txt'] = answered;
    await client.announce('nieuw');
    await until(() => client.changes.length === 2);
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 0 open, b.txt', 'nieuw/deel2/b.txt 0 open, a.txt']);
    assert.deepEqual(client.asked.slice(before).toSorted(), [
      '.gitignore',
      'list',
      'nieuw/.gitignore',
      'nieuw/deel2/b.txt',
      'nieuw/kladje.txt',
    ]);
  });

  test('nothing is read for a folder without documents, and nothing asked for one that git ignores', async () => {
    const client = await start({ 'a.txt': submitted, '.gitignore': 'uit/' });
    await client.getFolder();
    const before = client.asked.length;
    await client.announce('uit');
    await client.announce('uit/deel');
    await client.announce('leeg');
    await until(() => client.asked.length === before + 2);
    await client.getFolder();
    assert.deepEqual(client.asked.slice(before), ['list', '.gitignore']);
    assert.equal(client.changes.length, 1);
  });

  test('all is listed and read anew when the user asks for it', async () => {
    const files: Record<string, string> = { 'a.txt': submitted };
    const client = await start(files);
    await client.connection.sendNotification(readAnewNotification);
    await client.getFolder();
    assert.deepEqual(client.asked, ['list', 'a.txt']);
    files['nieuw/b.txt'] = answered;
    await client.connection.sendNotification(readAnewNotification);
    await until(() => client.changes.length === 2);
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 0 open, b.txt', 'nieuw/b.txt 0 open, a.txt']);
  });

  test('all is read anew also while it is read, and after that was ended', async () => {
    const files = manyFiles(1500);
    const client = await start(files);
    const asked = client.getFolder();
    await until(() => client.progress.length > 0);
    files['nieuw.va'] = 'Vraag 1\nKlopt dit?\n';
    await client.connection.sendNotification(readAnewNotification);
    assert.equal((await asked)?.documents.length, 1501);
    assert.equal(client.asked.filter((name) => name === 'list').length, 2);
    await client.connection.sendNotification(readAnewNotification);
    await until(() => client.asked.filter((name) => name === 'list').length === 3);
    await client.connection.sendNotification(stopReadingNotification);
    files['nieuwer.va'] = 'Vraag 1\nKlopt dit?\n';
    await client.connection.sendNotification(readAnewNotification);
    assert.equal((await client.getFolder())?.documents.length, 1502);
  });

  test('an open document goes before its file, until it is closed', async () => {
    const client = await start({ 'a.txt': submitted, 'b.txt': answered });
    await client.open('b.txt', answered.slice(0, answered.indexOf('Antwoord op')));
    const open = async () => (await client.getFolder())?.documents[0]?.open;
    assert.equal(await open(), 2);
    await client.write('b.txt', answered);
    assert.equal(await open(), 2);
    await client.change('b.txt', answered.slice(0, answered.indexOf('Antwoord')));
    assert.equal(await open(), 3);
    await client.shut('b.txt');
    await until(async () => (await open()) === 0);
  });

  test('a document that is closed is not in the folder if it never was', async () => {
    const client = await start({ 'a.txt': submitted });
    await client.getFolder();
    const before = client.asked.length;
    const uri = 'file:///elders/b.txt';
    const textDocument = { uri, languageId: 'vraagantwoord', version: 1, text: answered };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await client.connection.sendRequest(overviewRequest, { textDocument: { uri } });
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 3 open']);
    assert.equal(client.asked.length, before);
  });

  test('tells that an open document has become more complete, also when it was asked about meanwhile', async () => {
    const client = await start({ 'a.txt': submitted, 'b.txt': answered });
    await client.open('b.txt', answered.slice(0, answered.indexOf('Antwoord op')));
    assert.equal((await client.getFolder())?.documents[0]?.open, 2);
    await until(() => client.changes.length === 1);
    await client.change('b.txt', answered);
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf('b.txt') } });
    await until(() => client.changes.length === 2);
  });

  test('has a client ask for findings anew only where another open document says something else', async () => {
    const client = await start({ 'a.txt': submitted, 'b.txt': answered });
    const partly = answered.slice(0, answered.indexOf('Antwoord op'));
    await client.open('b.txt', partly);
    await client.getFolder();
    await until(() => client.changes.length === 1);
    const before = client.refreshes();
    await client.change('b.txt', answered);
    await until(() => client.changes.length === 2);
    assert.equal(client.refreshes(), before);
    await client.open('a.txt', submitted);
    await client.change('b.txt', partly);
    await until(() => client.refreshes() > before);
  });

  test('leaves out what git ignores, also what comes later', async () => {
    const client = await start({
      'a.txt': submitted,
      '.gitignore': '/concept/\n*.md\n',
      'concept/b.txt': answered,
      'c.md': answered,
      'map/.gitignore': '!d.md\n',
      'map/d.md': 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n',
    });
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 3 open', 'map/d.md 2 open']);
    await client.write('concept/e.txt', answered);
    await client.write('e.txt', 'Vraag 1\nHoe laat is het?\n\nVraag 2\nHoe vroeg is het?\n');
    await until(() => client.changes.length === 2);
    assert.deepEqual(summary(await client.getFolder()), ['a.txt 3 open', 'e.txt 2 open', 'map/d.md 2 open']);
    await client.write('.gitignore', '');
    await until(() => client.changes.length === 3);
    assert.equal((await client.getFolder())?.documents.length, 6);
  });

  test('files in other encodings', async () => {
    const accented = answered.replace('digitale', 'geïnitieerde');
    const client = await start({
      'latin.txt': Buffer.from(accented, 'latin1'),
      'utf16.txt': Buffer.from(`\ufeff${submitted.replace('digitale', 'geïnitieerde')}`, 'utf16le'),
    });
    assert.deepEqual(summary(await client.getFolder()), ['latin.txt 0 open, utf16.txt', 'utf16.txt 0 open, latin.txt']);
  });

  test('says once what was not read', async () => {
    const client = await start(
      { 'a.txt': submitted, 'b.txt': 'x'.repeat(2000), 'c.txt': answered, 'd.txt': answered },
      { limits: { documents: 3, characters: 600 } },
    );
    const notices = [
      'In deze map staan 4 documenten. De eerste 3 zijn gelezen; de andere tellen niet mee.',
      'Te groot om te lezen: b.txt.',
    ];
    assert.deepEqual((await client.getFolder())?.notices, notices);
    await client.getFolder();
    assert.deepEqual(client.log, notices);
    assert.deepEqual(client.changes, [{ notices }]);
  });

  test('tells that it could not be looked into all folders', async () => {
    const client = await start({ 'a.txt': submitted }, { isCutOff: true });
    const folder = await client.getFolder();
    assert.deepEqual(folder?.notices, ['Niet in alle mappen kon worden gekeken; er kunnen meer documenten zijn.']);
  });

  test('tells of documents of Word and PDFs beside which no text stands', async () => {
    const files = { 'a.txt': submitted, 'a.docx': '', 'b.docx': '', 'mei/C.PDF': '', 'foto.png': '' };
    const client = await start({ ...files, '.gitignore': 'weg', 'weg/d.docx': '' });
    const told = async () => (await client.getFolder())?.notices;
    assert.deepEqual(await told(), ['2 Word- of pdf-bestanden zijn niet gelezen; importeer wat moet meetellen.']);
    await client.write('b.va', answered);
    const one = '1 Word- of pdf-bestand is niet gelezen; importeer het als het moet meetellen.';
    await until(() => client.changes.at(-1)?.notices[0] === one);
    await client.write('mei/C.PDF', undefined);
    await until(() => client.changes.at(-1)?.notices.length === 0);
    await client.write('mei/nieuw.docx', '');
    await until(() => client.changes.at(-1)?.notices[0] === one);
    await client.write('a.txt', undefined);
    await until(async () => String(await told()).startsWith('2 Word'));
    assert.ok(!client.asked.some((name) => /docx|PDF/.test(name)));
  });

  test('tells how far it is in a large folder, and nothing in a small one', async () => {
    const small = await start({ 'a.txt': submitted, 'b.txt': answered });
    await small.getFolder();
    assert.deepEqual(small.progress, []);
    const large = await start(manyFiles(1000));
    assert.equal((await large.getFolder())?.documents.length, 1000);
    assert.equal(large.progress[0], 'Documenten in de map bij elkaar zoeken');
    assert.equal(large.progress.at(-2), '1000 van 1000 documenten gelezen');
    assert.equal(large.progress.at(-1), 'end');
  });

  test('a client that cannot show how far it is gets what was read', async () => {
    const client = await start(manyFiles(1000));
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {
      throw new Error('no room for it');
    });
    assert.equal((await client.getFolder())?.documents.length, 1000);
    assert.deepEqual(client.progress, []);
  });

  test('reading that the user ended is not begun again by itself, only when the user asks for something', async () => {
    const client = await start(manyFiles(1500), { endsReading: true });
    assert.equal(await client.getFolder(), null);
    assert.ok(client.asked.length < 1500, `${client.asked.length} files were read`);
    const before = client.asked.length;
    await client.open('0.va');
    const textDocument = { uri: uriOf('0.va') };
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    await client.connection.sendRequest(overviewRequest, { textDocument });
    assert.equal(client.asked.length, before);
    await client.getFolder();
    assert.ok(client.asked.length > before);
  });

  test('reading ends when the user does not want to wait for it, and begins again when asked for', async () => {
    const client = await start(manyFiles(1500));
    const asked = client.getFolder();
    await until(() => client.progress.length > 0);
    await client.connection.sendNotification(stopReadingNotification);
    assert.equal(await asked, null);
    await until(() => client.progress.at(-1) === 'end');
    assert.ok(client.asked.length < 1500, `${client.asked.length} files were read`);
    assert.equal((await client.getFolder())?.documents.length, 1500);
    await client.connection.sendNotification(stopReadingNotification);
    assert.equal((await client.getFolder())?.documents.length, 1500);
  });

  test('a client that no longer waits does not end the reading', async () => {
    let read = () => {};
    const mayRead = new Promise<void>((resolve) => {
      read = resolve;
    });
    const client = await start({ 'a.txt': submitted, 'b.txt': answered }, { mayRead });
    const waiting = new CancellationTokenSource();
    const ended = client.connection.sendRequest<Folder | null>(folderRequest, {}, waiting.token);
    waiting.cancel();
    assert.equal(await ended, null);
    read();
    assert.equal((await client.getFolder())?.documents.length, 2);
  });
});

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.va`, 'Vraag 1\nKlopt dit?\n']));
}

/** The documents of a folder, with what is open in them and the document that belongs to them. */
function summary(folder: Folder | null): readonly string[] | undefined {
  return folder?.documents.map(({ uri, open, counterpart }) =>
    [`${uri.slice(uriOf('').length)} ${open} open`, ...(counterpart ? [counterpart.name] : [])].join(', '),
  );
}
