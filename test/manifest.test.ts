import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/diagnostics/rules';
import { tokenModifiers, tokenTypes } from '../server/src/features/semanticTokenLegend';
import { isLanguage } from '../server/src/messages';

// This file runs from out/test, two folders below the root.
const root = join(__dirname, '..', '..');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const client = sourcesIn('client/src');
const server = sourcesIn('server/src');

interface Walkthrough {
  readonly steps: readonly {
    readonly description: string;
    readonly media: { readonly svg: string; readonly altText: string };
    readonly completionEvents: readonly string[];
  }[];
}

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[]; readonly description: string }>>;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const settings = new Map<string, Setting>(Object.entries(contributes.configuration.properties));
/** The commands that choose what the list of questions shows; there must be a list then. */
const ofList: readonly string[] = [
  'vraagAntwoord.filterQuestions',
  'vraagAntwoord.listAllQuestions',
  'vraagAntwoord.listOpenQuestions',
  'vraagAntwoord.listMergedQuestions',
  'vraagAntwoord.listReferredQuestions',
];
/** The commands that make sense without a document of this kind in front of the user. */
const everywhere: readonly string[] = [
  'vraagAntwoord.showQuestions',
  ...ofList,
  'vraagAntwoord.newDocument',
  'vraagAntwoord.showDocuments',
  'vraagAntwoord.filterDocuments',
  'vraagAntwoord.orderByOpenQuestions',
  'vraagAntwoord.orderByName',
  'vraagAntwoord.listAllDocuments',
  'vraagAntwoord.listOpenDocuments',
  'vraagAntwoord.readDocuments',
  'vraagAntwoord.stopReading',
  'vraagAntwoord.showReport',
  'vraagAntwoord.saveReport',
  'vraagAntwoord.importDocument',
];
/** The commands that change the document at once, which a document that is only to be read does not allow. */
const writing: readonly string[] = [
  'vraagAntwoord.cleanPdfText',
  'vraagAntwoord.insertAllAnswers',
  'vraagAntwoord.insertAnswer',
  'vraagAntwoord.moveQuestionDown',
  'vraagAntwoord.moveQuestionUp',
  'vraagAntwoord.renumber',
];
/** The commands that need a row of a list, and are offered there alone. */
const inRows: readonly string[] = contributes.menus.commandPalette
  .filter(({ when }: { when: string }) => when === 'false')
  .map(({ command }: { command: string }) => command);
const commands: readonly { command: string; title: string; category: string; enablement: string }[] =
  contributes.commands;
const views: readonly { id: string; name: string; contextualTitle: string; icon: string }[] = Object.values<[]>(
  contributes.views,
).flat();
const names = commands.map(({ command }) => command).sort();

suite('Manifest', () => {
  test('the commands are those that the client registers', () => {
    const registered = new Set(client.match(/(?<=^\s*')vraagAntwoord\.\w+(?=': )/gm));
    assert.deepEqual([...registered].sort(), names);
  });

  test('the client names no command, view or setting that is not there', () => {
    const known = new Set([
      ...names,
      ...views.map(({ id }) => id),
      ...Object.keys(contributes.configuration.properties),
      'vraagAntwoord.encoding',
      'vraagAntwoord.server',
      'vraagAntwoord.completeness',
      'vraagAntwoord.workspace',
      'vraagAntwoord.hasDocument',
      'vraagAntwoord.report',
    ]);
    const named = client.match(/(?<=')vraagAntwoord\.\w+(?=')/g) ?? [];
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
    );
  });

  test('a command is for the own language or a row of a list only, unless it makes sense everywhere', () => {
    const own = `editorLangId == ${contributes.languages[0].id}`;
    const bound = commands.filter(({ command }) => !everywhere.includes(command) && !inRows.includes(command));
    for (const { command, title, category } of commands) {
      assert.ok(title.length > 0, command);
      assert.equal(category, manifest.displayName, command);
    }
    for (const { command, enablement } of bound) {
      assert.equal(enablement, writing.includes(command) ? `${own} && !activeEditorIsReadonly` : own, command);
    }
    const palette: readonly { command: string; when: string }[] = contributes.menus.commandPalette;
    assert.deepEqual(
      palette
        .filter(({ when }) => when !== 'false')
        .map(({ command }) => command)
        .sort(),
      [...bound.map(({ command }) => command), ...ofList].sort(),
    );
    for (const { command, when } of palette) {
      if (ofList.includes(command)) assert.equal(when, 'vraagAntwoord.hasDocument', command);
    }
    const places = [
      ...Object.values<{ command?: string; when: string }[]>(contributes.menus).flat(),
      ...contributes.keybindings,
    ];
    for (const { command, when } of places) {
      if (command === undefined || everywhere.includes(command)) continue;
      assert.ok(names.includes(command), command);
      if (inRows.includes(command)) assert.match(when, /^false$|^view == vraagAntwoord\.\w+ && viewItem =~ /, command);
      else assert.ok(when.includes(own), `${command}: ${when}`);
    }
  });

  test('each key does one thing, also on a Mac', () => {
    const keys: readonly { key: string; mac: string }[] = contributes.keybindings;
    assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length);
    assert.deepEqual(
      keys.map(({ mac }) => mac),
      keys.map(({ key }) => key.replaceAll('ctrl', 'cmd')),
    );
  });

  test('the settings are those that client and server read', () => {
    const readByServer = [
      'codeLens',
      'ignored',
      'inlayHints',
      'language',
      'severity',
      'workspace',
      'workspaceDiagnostics',
    ];
    const read = ['autoDetect', 'trace.server', ...readByServer];
    assert.deepEqual([...settings.keys()].sort(), read.map((name) => `vraagAntwoord.${name}`).sort());
    assert.ok(settings.size < 15, 'more settings than a user wants to read');
    assert.match(client, /\.get\('autoDetect', true\)/);
    assert.match(client, /\.get\('language'\)/);
    assert.match(client, /\.get<Ignored>\('ignored', \{\}\)/);
    assert.match(client, /new LanguageClient\('vraagAntwoord'/, 'the client reads its own trace setting by its name');
    for (const name of readByServer) {
      assert.ok(server.includes(`property(value, '${name}')`), name);
    }
  });

  test('the severities are those of the rules', () => {
    const severity = settings.get('vraagAntwoord.severity');
    assert.deepEqual(severity?.default, Object.fromEntries(rules.map(({ code, severity }) => [code, severity])));
    assert.deepEqual(
      Object.keys(severity?.properties ?? {}),
      rules.map(({ code }) => code),
    );
    const list = severity?.markdownDescription?.split('\n').filter((line) => line.startsWith('- '));
    assert.equal(list?.length, rules.length);
    for (const [code, { enum: values, description }] of Object.entries(severity?.properties ?? {})) {
      assert.deepEqual(values, ['error', 'warning', 'information', 'hint', 'off'], code);
      // The editor shows the description of a code only under the mouse.
      const [, first = '', rest = ''] = /^(.)(.*?)\.(?=\s|$)/.exec(description) ?? [];
      assert.ok(list.includes(`- \`${code}\`: ${first.toLowerCase()}${rest}`), code);
    }
  });

  test('the languages of the messages are those of the server', () => {
    const setting = settings.get('vraagAntwoord.language');
    assert.equal(setting?.default, 'nl');
    assert.deepEqual(setting?.enum, ['nl', 'en']);
    assert.ok(setting.enum.every(isLanguage));
  });

  test('each setting and each of its values is explained', () => {
    for (const [name, setting] of settings) {
      assert.ok(setting.description ?? setting.markdownDescription, name);
      assert.equal(setting.enumItemLabels?.length, setting.enum?.length, name);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
    }
  });

  test('what a user reads is Dutch', () => {
    const english = /\b(?:the|and|to|with|question|answer|settings?|document is|show|go|server|off)\b/i;
    const texts = [
      manifest.description,
      ...commands.map(({ title }) => title),
      ...[...contributes.semanticTokenTypes, ...contributes.semanticTokenModifiers].map(
        ({ description }) => description,
      ),
      ...views.flatMap(({ name, contextualTitle }) => [name, contextualTitle]),
      ...contributes.viewsWelcome.map(({ contents }: { contents: string }) => contents.replace(/\(command:.*?\)/g, '')),
      ...[...settings]
        .filter(([name]) => name !== 'vraagAntwoord.language')
        .flatMap(([, { description, markdownDescription, enumItemLabels, enumDescriptions, properties }]) => [
          description ?? '',
          (markdownDescription ?? '').replace(/`[\w-]+`/g, ''),
          ...(enumItemLabels ?? []),
          ...(enumDescriptions ?? []),
          ...Object.values(properties ?? {}).map((property) => property.description),
        ]),
    ];
    assert.deepEqual(
      texts.filter((text) => english.test(text)),
      [],
    );
    assert.deepEqual(
      texts.filter((text) => text.includes('!')),
      [],
    );
  });

  test('the headings that are coloured are those of the server', () => {
    const idsOf = (tokens: readonly { id: string }[]) => tokens.map(({ id }) => id);
    assert.deepEqual(idsOf(contributes.semanticTokenTypes), tokenTypes);
    assert.deepEqual(idsOf(contributes.semanticTokenModifiers), tokenModifiers);
    const [{ language, scopes }] = contributes.semanticTokenScopes;
    assert.equal(language, contributes.languages[0].id);
    const coloured = Object.keys(scopes).map((name) => name.split('.'));
    assert.deepEqual([...new Set(coloured.map(([type]) => type))], tokenTypes);
    assert.deepEqual(new Set(coloured.flatMap(([, modifier]) => modifier ?? [])), new Set(tokenModifiers));
  });

  test('one language, the same everywhere', () => {
    const [{ id }] = contributes.languages;
    assert.equal(contributes.languages.length, 1);
    assert.match(client, new RegExp(`languageId = '${id}'`));
    assert.deepEqual(
      contributes.grammars.map(({ language }: { language: string }) => language),
      [id],
    );
    assert.ok(`[${id}]` in contributes.configurationDefaults);
    const grammar = JSON.parse(read(contributes.grammars[0].path));
    assert.equal(grammar.scopeName, contributes.grammars[0].scopeName);
  });

  test('each file that is named is there', () => {
    const [{ configuration, icon }] = contributes.languages;
    const [{ path }] = contributes.grammars;
    const pictures = [...views, ...contributes.viewsContainers.activitybar].map(({ icon }) => icon);
    const steps = contributes.walkthroughs.flatMap(({ steps }: Walkthrough) => steps.map(({ media }) => media.svg));
    for (const file of [...steps, configuration, icon.light, icon.dark, path, manifest.icon, ...pictures]) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });

  test('the first steps name commands that work where they stand', () => {
    const [{ steps }] = contributes.walkthroughs as readonly [Walkthrough];
    assert.equal(steps.length, 4);
    const ours = (texts: readonly string[]) => texts.flatMap((text) => text.match(/vraagAntwoord\.\w+/g) ?? []);
    const views = Object.values<{ id: string }[]>(contributes.views).flat();
    for (const { description, completionEvents, media } of steps) {
      // A document that is beside the walkthrough is not the active one.
      for (const command of ours([description])) assert.ok(everywhere.includes(command), command);
      for (const name of ours(completionEvents)) {
        assert.ok(
          names.includes(name) || views.some(({ id }) => id === name) || name === 'vraagAntwoord.hasDocument',
          name,
        );
      }
      assert.ok(completionEvents.length > 0);
      assert.ok(media.altText.length > 20);
    }
  });

  test('each code has a page, which opens to be read', () => {
    const codes = rules.map(({ code }) => code);
    const pages = readdirSync(join(root, 'docs/diagnostics')).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), [...codes].sort());
    const [[pattern, editor] = []] = Object.entries<string>(
      contributes.configurationDefaults['workbench.editorAssociations'],
    );
    // Only where the extension is installed: a page of the same name in the folder of a user opens as a text.
    assert.equal(pattern, `**/vraag-antwoord*/docs/diagnostics/{${codes.join(',')}}.md`);
    assert.match(`${manifest.publisher}.${manifest.name}-${manifest.version}`, /^vraag-antwoord/);
    assert.equal(editor, 'vscode.markdown.preview.editor');
  });

  test('it works where little is trusted, and without files', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The text of all sources in a folder. */
function sourcesIn(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');
}
