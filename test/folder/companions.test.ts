import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DeclarationRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  type LocationLink,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import {
  type Counterpart,
  counterpartRequest,
  fileRequest,
  type Overview,
  overviewRequest,
} from '../../server/src/protocol';
import { type FolderClient, startForEachTest, until, uriOf } from './folderClient';

// This file runs from out/test, two folders below the root.
const seed = (name: string) => readFileSync(join(__dirname, '..', '..', '..', 'seeds', name), 'utf8');
const [submittedName, answeredName] = ['001_6ae4c03786fa8873.txt', '000_41dde034a3926c80.txt'];
const [submitted, answered] = [seed(submittedName), seed(answeredName)];
const unanswered = 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n';

suite('documents that belong together', () => {
  const start = startForEachTest();
  const startWithBoth = () => start({ [submittedName]: submitted, [answeredName]: answered });

  test('what is answered in the other document is not open, once that was read', async () => {
    const client = await startWithBoth();
    await client.open(submittedName);
    const first = await findingsIn(client, submittedName);
    assert.deepEqual([first.length, new Set(first.map(({ code }) => code))], [15, new Set(['unanswered-question'])]);
    await until(() => client.refreshes() > 0);
    assert.deepEqual(await findingsIn(client, submittedName), []);
    const overview = await client.connection.sendRequest<Overview>(overviewRequest, at(submittedName));
    assert.deepEqual(new Set(overview.questions.map(({ state }) => state)), new Set(['elsewhere']));
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, at(submittedName));
    const [symbol] = (symbols ?? []).filter(({ name }) => name === 'Vraag 1');
    assert.ok(symbol !== undefined && 'detail' in symbol);
    assert.match(symbol.detail ?? '', /^elders beantwoord · /);
    await client.open(answeredName);
    assert.deepEqual(codesOf(await findingsIn(client, answeredName)), ['merged-answer']);
  });

  test('a document that is alone in its folder is open as before', async () => {
    const client = await start({ [submittedName]: submitted });
    await client.open(submittedName);
    await findingsIn(client, submittedName);
    await until(() => client.refreshes() > 0);
    assert.equal((await findingsIn(client, submittedName)).length, 15);
  });

  test('what a letter beside the questions puts off is deferred', async () => {
    const delay = 'De vragen (2024Z01234) kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    const client = await start({
      'vragen.txt': `2024Z01234\n\n${unanswered}`,
      'uitstel.txt': `Aan de Voorzitter van de Tweede Kamer\n\n${delay}\n`,
    });
    await client.open('vragen.txt');
    await client.getFolder();
    const { questions } = await client.connection.sendRequest<Overview>(overviewRequest, at('vragen.txt'));
    assert.deepEqual(
      questions.map(({ state }) => state),
      ['deferred', 'deferred'],
    );
    const [finding] = await findingsIn(client, 'vragen.txt');
    assert.equal(finding?.message, 'Volgens uitstel.txt zijn de antwoorden op vraag 1 en 2 uitgesteld.');
    assert.match(await hoverAt(client, 'vragen.txt', 2), /^\*\*Mededeling\*\*\n\nDe vragen/);
    const folder = await client.getFolder();
    assert.deepEqual(
      folder?.documents.map(({ uri, open, counterpart }) => [uri, open, counterpart?.name]),
      [
        [uriOf('uitstel.txt'), 0, 'vragen.txt'],
        [uriOf('vragen.txt'), 2, 'uitstel.txt'],
      ],
    );
    assert.deepEqual(
      folder?.documents.map(({ isDelay }) => isDelay),
      [true, undefined],
    );
  });

  test('what a letter puts off beside one with answers is deferred, and left out by none', async () => {
    const late = 'kan niet binnen de gebruikelijke termijn worden beantwoord.';
    const first = 'Vraag 1\nHoeveel scholen doen mee aan de proef met digitale examens?\n';
    const second = '\nVraag 2\nWie betaalt de kosten van de apparaten op deze scholen?\n';
    const client = await start({
      'vragen.va': `2024Z01234\n\n${first}${second}`,
      'antwoord.va': `2024Z01234\n\n${first}\nAntwoord 1\nTien.\n`,
      'uitstel.va': `Aan de Voorzitter van de Tweede Kamer\n\nVan de vragen 2024Z01234 kan vraag 2 ${late.slice(4)}\n`,
    });
    await client.open('vragen.va');
    await client.open('antwoord.va');
    const folder = await client.getFolder();
    assert.deepEqual(
      folder?.documents.map(({ uri, elsewhere, deferred, leftOut }) => [uri, elsewhere, deferred, leftOut]),
      [
        [uriOf('antwoord.va'), 0, 0, 0],
        [uriOf('uitstel.va'), 0, 0, 0],
        [uriOf('vragen.va'), 1, 1, 0],
      ],
    );
    assert.deepEqual(
      folder?.documents.map(({ counterpart }) => [counterpart?.name, counterpart?.further]),
      [
        ['vragen.va', undefined],
        ['vragen.va', undefined],
        ['antwoord.va', ['uitstel.va']],
      ],
    );
    const { counterpart } = await client.connection.sendRequest<Overview>(overviewRequest, at('vragen.va'));
    assert.deepEqual(counterpart?.further, ['uitstel.va']);
    assert.deepEqual(
      (await findingsIn(client, 'vragen.va')).map(({ message }) => message),
      ['Volgens uitstel.va is het antwoord op vraag 2 uitgesteld.'],
    );
    assert.deepEqual(await findingsIn(client, 'antwoord.va'), []);
    assert.match(await hoverAt(client, 'vragen.va', 5), /^\*\*Mededeling\*\*\n\nVan de vragen/);
  });

  test('from a question that another letter answers to the answer there', async () => {
    const first = 'Vraag 1\nHoeveel scholen doen mee aan de proef met digitale examens?\n';
    const second = '\nVraag 2\nWie betaalt de kosten van de apparaten op deze scholen?\n';
    const third = '\nVraag 3\nDeelt u de zorg over de veiligheid van deze digitale examens?\n';
    const client = await start({
      'vragen.va': `2024Z01234\n\n${first}${second}${third}`,
      'brief 1.va': `2024Z01234\n\n${first}\nAntwoord 1\nTien.\n${second}\nAntwoord 2\nHet Rijk.\n${third}`,
      'brief 2.va': `2024Z01234\n${third}\nAntwoord 3\nJa.\n`,
    });
    await client.open('vragen.va');
    await client.open('brief 1.va');
    const folder = await client.getFolder();
    assert.deepEqual(
      folder?.documents.map(({ elsewhere, elsewhereIn }) => [elsewhere, elsewhereIn]),
      [
        [1, ['brief 2.va']],
        [0, undefined],
        [3, undefined],
      ],
    );
    const place = { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } };
    for (const [name, line] of [
      ['vragen.va', 8],
      ['brief 1.va', 14],
    ] as const) {
      const params = { textDocument: { uri: uriOf(name) }, position: { line, character: 2 } };
      const links = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', params);
      assert.deepEqual(
        links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange]),
        [[uriOf('brief 2.va'), place]],
      );
      assert.deepEqual(await client.connection.sendRequest<Counterpart[]>(counterpartRequest, params), [
        { uri: uriOf('brief 2.va'), kind: 'answer', numbers: ['3'], range: place, selectionRange: place },
      ]);
      assert.match(await hoverAt(client, name, line), /^Vraag 3 is beantwoord in brief 2\\?\.va\./);
    }
  });

  test('findings are told also where the other document cannot be read any more', async () => {
    const client = await startWithBoth();
    await client.getFolder();
    client.connection.onRequest(fileRequest, () => {
      throw new Error('it is locked');
    });
    await client.open(submittedName);
    assert.equal((await findingsIn(client, submittedName)).length, 15);
  });

  test('one word that differs is one finding, which leads to the submitted question and can be mended', async () => {
    const changed = answered.replace('specifiek Oeigoeren', 'specifiek Tibetanen');
    assert.notEqual(changed, answered);
    const client = await start({ [submittedName]: submitted, [answeredName]: changed });
    await client.open(answeredName);
    await client.getFolder();
    const findings = (await findingsIn(client, answeredName)).filter(({ code }) => code === 'question-differs');
    assert.equal(findings.length, 1);
    const [finding] = findings as [Diagnostic];
    assert.match(String(finding.message), /“Oeigoeren” is hier “Tibetanen”/);
    assert.equal(finding.relatedInformation?.[0]?.location.uri, uriOf(submittedName));
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      ...at(answeredName),
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const fix = actions?.find(({ title }) => title.startsWith('Tekst van vraag'));
    assert.ok(fix !== undefined && 'edit' in fix);
    const { documentChanges = [] } = fix.edit as WorkspaceEdit;
    const [change] = documentChanges;
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(
      change.edits.map((edit) => 'newText' in edit && edit.newText),
      ['Oeigoeren'],
    );
    await client.change(answeredName, answered);
    assert.deepEqual(codesOf(await findingsIn(client, answeredName)), ['merged-answer']);
  });

  test('an answer that is written among the questions leaves the others where they are', async () => {
    const without = answered.slice(0, answered.lastIndexOf('Antwoord'));
    const client = await start({ [submittedName]: submitted, [answeredName]: without });
    await client.open(submittedName);
    await client.getFolder();
    const statesNow = async () => {
      const overview = await client.connection.sendRequest<Overview>(overviewRequest, at(submittedName));
      return overview.questions.map(({ state }) => state);
    };
    const elsewhere = Array.from({ length: 14 }, () => 'elsewhere');
    assert.deepEqual(await statesNow(), [...elsewhere, 'unanswered']);
    const missing = async () => {
      const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
      const context = { diagnostics: [], only: ['source.insertAllAnswers'] };
      const found = await client.connection.sendRequest(CodeActionRequest.type, {
        ...at(submittedName),
        ...{ range, context },
      });
      return found?.map(({ title }) => title);
    };
    assert.deepEqual(await missing(), ['Het ontbrekende antwoord invoegen']);
    await client.change(submittedName, `${submitted.trimEnd()}\n\nAntwoord 15\nDat is onbekend.\n`);
    assert.deepEqual(await statesNow(), [...elsewhere, 'answered']);
    assert.deepEqual(await missing(), []);
  });

  test('a question that the answers leave out is flagged in both', async () => {
    const without = answered.slice(0, answered.indexOf('Vraag 15'));
    const client = await start({ [submittedName]: submitted, [answeredName]: without });
    await client.open(submittedName);
    await client.open(answeredName);
    await client.getFolder();
    const [missing, ...others] = await findingsIn(client, submittedName);
    assert.deepEqual([missing?.code, others], ['unanswered-question', []]);
    assert.equal(missing?.message, `Vraag 15 staat niet in ${answeredName} en is nog niet beantwoord.`);
    const left = (await findingsIn(client, answeredName)).find(({ code }) => code === 'unanswered-question');
    assert.equal(left?.message, `Vraag 15 uit ${submittedName} staat niet in dit document.`);
  });

  test('jumps to the answer in the other document, for which it is read', async () => {
    const client = await startWithBoth();
    await client.open(submittedName);
    const line = lineOf(submitted, 'Vraag 4');
    const links = (await client.connection.sendRequest(
      DefinitionRequest.type,
      at(submittedName, line),
    )) as LocationLink[];
    assert.deepEqual(
      links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line]),
      [[uriOf(answeredName), lineOf(answered, 'Antwoord op vraag 3')]],
    );
    const counterparts = await client.connection.sendRequest<Counterpart[]>(
      counterpartRequest,
      at(submittedName, line),
    );
    assert.deepEqual(
      counterparts.map(({ uri, kind, numbers }) => [uri, kind, numbers]),
      [[uriOf(answeredName), 'answer', ['3', '4', '5']]],
    );
  });

  test('jumps from a repeated question to the submitted one, and shows both answer and origin', async () => {
    const client = await startWithBoth();
    await client.open(answeredName);
    await client.open(submittedName);
    const line = lineOf(answered, 'Vraag 2');
    const links = (await client.connection.sendRequest(
      DeclarationRequest.type,
      at(answeredName, line),
    )) as LocationLink[];
    assert.deepEqual(
      links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line]),
      [[uriOf(submittedName), lineOf(submitted, 'Vraag 2')]],
    );
    const hover = await hoverAt(client, answeredName, line);
    assert.match(hover, /^\*\*Antwoord op vraag 2\*\*/);
    assert.ok(hover.endsWith(`Ingezonden als vraag 2 in ${escaped(submittedName)}.`), hover);
    const there = await hoverAt(client, submittedName, lineOf(submitted, 'Vraag 1'));
    assert.ok(there.startsWith(`**Antwoord op vraag 1 in ${escaped(answeredName)}**`), there);
  });

  test('where the user does not want it, a document stands alone', async () => {
    const client = await startWithBoth();
    client.settings.workspace = false;
    await client.open(submittedName);
    const links = await client.connection.sendRequest(DefinitionRequest.type, at(submittedName, 3));
    assert.deepEqual(links, []);
    assert.equal((await findingsIn(client, submittedName)).length, 15);
    assert.deepEqual(client.asked, []);
  });

  test('a question is found in documents that are not open', async () => {
    const client = await startWithBoth();
    await client.open(submittedName);
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: 'oeigoeren bericht testte',
    });
    assert.deepEqual((found ?? []).map(({ location }) => location.uri).sort(), [
      uriOf(answeredName),
      uriOf(submittedName),
    ]);
  });

  test('findings that are the same are not told again', async () => {
    const client = await startWithBoth();
    await client.open(submittedName);
    await client.getFolder();
    const pull = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        ...at(submittedName),
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    const { resultId } = await pull();
    assert.deepEqual(await pull(resultId), { kind: 'unchanged', resultId });
    await client.write(answeredName, answered.slice(0, answered.indexOf('Vraag 15')));
    await until(() => client.refreshes() > 1);
    const after = await pull(resultId);
    assert.equal(after.kind === 'full' && after.items.length, 1);
  });

  test('all documents are told of where the user wants it, and again only what is new', async () => {
    const client = await start(
      { [submittedName]: submitted, [answeredName]: answered, 'c.txt': 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n' },
      { settings: { workspaceDiagnostics: true } },
    );
    const all = await pullAll(client);
    assert.deepEqual(described(all), [
      [answeredName, ['merged-answer']],
      [submittedName, []],
      ['c.txt', ['unanswered-question', 'unanswered-question']],
    ]);
    const waiting = pullAll(client, resultIds(all));
    await client.write(answeredName, undefined);
    const after = await waiting;
    assert.deepEqual(described(after), [
      [answeredName, []],
      [submittedName, Array.from({ length: 15 }, () => 'unanswered-question')],
    ]);
  });

  test('a document that is closed has no findings any more, which is told once', async () => {
    const client = await start({ 'c.txt': unanswered });
    const waiting = pullAll(client);
    await client.open('c.txt');
    assert.equal((await findingsIn(client, 'c.txt')).length, 2);
    await client.shut('c.txt');
    assert.deepEqual(described(await waiting), [['c.txt', []]]);
    const ending = new CancellationTokenSource();
    const again = pullAll(client, new Map(), ending.token);
    await client.connection.sendRequest(overviewRequest, at('c.txt'));
    ending.cancel();
    assert.deepEqual(await again, { items: [] });
  });

  test('a document that was closed while nobody waited is told of to who asks next', async () => {
    const client = await start({ 'c.txt': unanswered, 'd.txt': unanswered });
    for (const name of ['c.txt', 'd.txt']) await client.open(name);
    for (const name of ['c.txt', 'd.txt']) await client.shut(name);
    await client.open('d.txt');
    assert.deepEqual(described(await pullAll(client)), [['c.txt', []]]);
  });

  test('what is asked of a document by itself is answered before it is told that it was closed', async () => {
    const client = await startWithBoth();
    await client.getFolder();
    await client.open(submittedName);
    const order: string[] = [];
    let read = () => {};
    const mayRead = new Promise<void>((resolve) => {
      read = resolve;
    });
    client.connection.onRequest(fileRequest, async () => {
      await mayRead;
      return null;
    });
    const all = pullAll(client).then(() => order.push('all'));
    const alone = findingsIn(client, submittedName).then(() => order.push('alone'));
    await client.shut(submittedName);
    await client.connection.sendRequest(overviewRequest, at(submittedName));
    read();
    await Promise.all([all, alone]);
    assert.deepEqual(order, ['alone', 'all']);
  });

  test('an open document is not among all documents, also when it was told of before', async () => {
    const client = await start({ 'c.txt': unanswered, 'd.txt': unanswered });
    await client.open('c.txt');
    const waiting = pullAll(client, new Map([uriOf('c.txt'), uriOf('d.txt')].map((uri) => [uri, '1'])));
    assert.deepEqual(described(await waiting), [['d.txt', []]]);
  });

  test('a document that is closed has its findings as before where the user wants those of all', async () => {
    const settings = { workspaceDiagnostics: true };
    const client = await start({ 'c.txt': unanswered, '.gitignore': 'd.txt', 'd.txt': unanswered }, { settings });
    const known = resultIds(await pullAll(client));
    await client.open('c.txt', unanswered.slice(0, unanswered.indexOf('Vraag 2')));
    await client.open('d.txt');
    assert.equal((await findingsIn(client, 'c.txt')).length, 1);
    const waiting = pullAll(client, known);
    await client.shut('c.txt');
    const after = await waiting;
    assert.deepEqual(described(after), [['c.txt', ['unanswered-question', 'unanswered-question']]]);
    await client.shut('d.txt');
    const told: WorkspaceDocumentDiagnosticReport[] = [];
    await until(async () => {
      told.push(...(await pullAll(client, resultIds(after))).items);
      return told.some(({ uri }) => uri === uriOf('d.txt'));
    });
    assert.deepEqual(described({ items: told.filter(({ uri }) => uri === uriOf('d.txt')) }), [['d.txt', []]]);
  });

  test('a document that is renamed while it is open is told of under its new name alone', async () => {
    const files: Record<string, string> = { 'c.txt': unanswered };
    const client = await start(files, { settings: { workspaceDiagnostics: true } });
    const known = resultIds(await pullAll(client));
    await client.open('c.txt');
    assert.equal((await findingsIn(client, 'c.txt')).length, 2);
    delete files['c.txt'];
    const waiting = pullAll(client, known);
    await client.shut('c.txt');
    await client.open('e.txt', unanswered);
    await client.write('e.txt', unanswered);
    await client.write('c.txt', undefined);
    assert.deepEqual(described(await waiting), [['c.txt', []]]);
    assert.equal((await findingsIn(client, 'e.txt')).length, 2);
  });

  test('a client that takes no parts is told of every document at once', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `${index}.va`);
    const client = await start(Object.fromEntries(names.map((name) => [name, 'Vraag 1\nKlopt dit?\n'])), {
      settings: { workspaceDiagnostics: true },
    });
    assert.equal((await pullAll(client)).items.length, names.length);
  });

  test('nothing is told of all documents unless the user wants it, and a client may stop waiting', async () => {
    const client = await start({ [submittedName]: submitted });
    const waiting = new CancellationTokenSource();
    const report = pullAll(client, new Map(), waiting.token);
    await client.open(submittedName);
    await client.connection.sendRequest(overviewRequest, at(submittedName));
    assert.deepEqual(client.asked, []);
    waiting.cancel();
    assert.deepEqual(await report, { items: [] });
  });
});

/** Pulls what is new about all documents; `known` are the names of what was told before. */
function pullAll(
  { connection }: FolderClient,
  known: ReadonlyMap<string, string> = new Map(),
  token = new CancellationTokenSource().token,
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
  return connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token);
}

/** What a report says of each document: its findings, or what kind of report it is. */
function described({ items }: WorkspaceDiagnosticReport): readonly unknown[] {
  return items.map((item) => [
    item.uri.slice(uriOf('').length),
    item.kind === 'full' ? codesOf(item.items) : item.kind,
  ]);
}

function resultIds({ items }: WorkspaceDiagnosticReport): ReadonlyMap<string, string> {
  return new Map(items.map(({ uri, resultId }) => [uri, resultId ?? '']));
}

function at(name: string, line = 0) {
  return { textDocument: { uri: uriOf(name) }, position: { line, character: 0 } };
}

async function findingsIn({ connection }: FolderClient, name: string): Promise<readonly Diagnostic[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, at(name));
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items : [];
}

function codesOf(findings: readonly Diagnostic[]): readonly unknown[] {
  return findings.map(({ code }) => code);
}

async function hoverAt({ connection }: FolderClient, name: string, line: number): Promise<string> {
  const hover = (await connection.sendRequest(HoverRequest.type, at(name, line))) as Hover;
  return (hover.contents as { readonly value: string }).value;
}

function lineOf(text: string, heading: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(heading));
}

function escaped(name: string): string {
  return name.replaceAll('_', '\\_');
}
