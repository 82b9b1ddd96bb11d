import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';

// This file runs from out/test, two folders below the root.
const root = join(__dirname, '..', '..');

/** What the files of one module may import: paths of modules and files in the repository, and packages. */
interface ModuleRule {
  /** A folder, with everything below it, or a file. */
  readonly module: string;
  readonly mayImport: readonly string[];
}

const parser = 'server/src/parser/';
const features = 'server/src/features/';
const diagnostics = 'server/src/diagnostics/';
const report = 'server/src/report/';
const convert = 'server/src/convert/';
const messages = 'server/src/messages.ts';
const messageTables = 'server/src/messages/';
const workspace = 'server/src/workspace/';
const files = 'server/src/files/';
const folder = 'server/src/folder/';
const protocol = 'server/src/protocol.ts';
const conversionMessages = 'server/src/conversionMessages.ts';
const settings = 'server/src/settings.ts';
const library = 'server/src/library.ts';
const types = 'vscode-languageserver-types';
const textDocument = 'vscode-languageserver-textdocument';
const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The module table; the first rule that fits a file holds. Everything that is not named may not be imported. */
const rules: readonly ModuleRule[] = [
  { module: parser, mayImport: [parser, types] },
  { module: messages, mayImport: [messageTables] },
  { module: messageTables, mayImport: [messageTables] },
  { module: protocol, mayImport: ['server/src/parser/structure.ts', types] },
  // Texts are cut, compared and searched without regard to questions and answers.
  { module: `${features}text/`, mayImport: [`${features}text/`, parser, types] },
  // The custom requests are data types too, so a feature may answer in them.
  { module: features, mayImport: [features, parser, messages, protocol, types, textDocument] },
  { module: diagnostics, mayImport: [diagnostics, features, parser, messages, types, textDocument] },
  {
    module: workspace,
    mayImport: [workspace, diagnostics, features, parser, messages, protocol, types, textDocument, 'diff'],
  },
  { module: 'server/src/files/diskFiles.ts', mayImport: [files, 'tinyglobby', ...node] },
  {
    module: files,
    mayImport: [files, protocol, 'server/src/workspace/index/documentIndex.ts', 'vscode-languageserver', 'ignore'],
  },
  {
    module: folder,
    mayImport: [
      folder,
      'server/src/capabilities.ts',
      'server/src/openDocuments.ts',
      files,
      report,
      workspace,
      features,
      parser,
      messages,
      protocol,
      settings,
      library,
      'vscode-languageserver',
    ],
  },
  { module: 'server/src/resultIds.ts', mayImport: [] },
  {
    module: 'server/src/serveDiagnostics.ts',
    mayImport: [
      'server/src/capabilities.ts',
      'server/src/openDocuments.ts',
      folder,
      'server/src/resultIds.ts',
      workspace,
      diagnostics,
      features,
      parser,
      settings,
      'vscode-languageserver',
      textDocument,
    ],
  },
  { module: settings, mayImport: [diagnostics, messages] },
  { module: library, mayImport: ['vscode-languageserver'] },
  // What is loaded when it is first asked for.
  { module: 'server/src/laterFeatures.ts', mayImport: [features, `${folder}folderReport.ts`] },
  {
    module: 'server/src/server.ts',
    mayImport: [
      'server/src/capabilities.ts',
      'server/src/clientForms.ts',
      'server/src/openDocuments.ts',
      'server/src/serveDiagnostics.ts',
      folder,
      'server/src/laterFeatures.ts',
      files,
      workspace,
      diagnostics,
      features,
      protocol,
      settings,
      library,
      'vscode-languageserver',
      textDocument,
    ],
  },
  { module: 'server/src/clientForms.ts', mayImport: [types] },
  {
    module: 'server/src/capabilities.ts',
    mayImport: [protocol, features, library, 'vscode-languageserver'],
  },
  {
    module: 'server/src/openDocuments.ts',
    mayImport: [
      'server/src/capabilities.ts',
      features,
      parser,
      messages,
      settings,
      library,
      'vscode-languageserver',
      textDocument,
    ],
  },
  {
    module: 'server/src/node.ts',
    mayImport: [
      'server/src/server.ts',
      'server/src/files/diskFiles.ts',
      'vscode-languageserver/node',
      'node:path',
      'node:url',
    ],
  },
  { module: 'server/src/browser.ts', mayImport: ['server/src/server.ts', 'vscode-languageserver/browser'] },
  { module: 'server/src/loadInBrowser.ts', mayImport: [] },
  {
    module: 'server/src/conversionWorker.ts',
    mayImport: [convert, 'server/src/files/decode.ts', conversionMessages],
  },
  { module: conversionMessages, mayImport: [] },
  // What a report says of documents is the same wherever it is shown: it knows no files and no terminal.
  { module: report, mayImport: [report, workspace, diagnostics, features, parser, messages, types] },
  // Converting is from bytes to text and from text to bytes: it knows no files either. Only here are the libraries for
  // it.
  {
    module: convert,
    mayImport: [
      convert,
      report,
      features,
      parser,
      messages,
      types,
      'docx',
      'fflate',
      'domhandler',
      'htmlparser2',
      'mammoth',
      'unpdf',
    ],
  },
  {
    module: 'server/src/cli/',
    mayImport: [
      'server/src/cli/',
      convert,
      workspace,
      files,
      report,
      diagnostics,
      features,
      parser,
      messages,
      settings,
      types,
      textDocument,
      'chokidar',
      'commander',
      'ignore',
      'picocolors',
      'picocolors/types',
      'sarif',
      'tinyglobby',
      'package.json',
      ...node,
    ],
  },
  // Only the entry of each host, and what it alone imports, knows that host.
  { module: 'client/src/extension.ts', mayImport: ['client/src/', 'vscode', 'node:path'] },
  {
    module: 'client/src/server/serverProcess.ts',
    mayImport: ['client/src/', 'vscode', 'node:child_process', 'node:readline'],
  },
  {
    module: 'client/src/conversion/runProgram.ts',
    mayImport: ['vscode', 'node:child_process', 'node:events', 'node:stream/consumers'],
  },
  {
    module: 'client/src/conversion/exportByProcess.ts',
    mayImport: ['client/src/', 'vscode', 'node:fs/promises', 'node:os', 'node:path'],
  },
  {
    module: 'client/src/browser/',
    mayImport: ['client/src/', protocol, 'vscode'],
  },
  // Of the library what a browser has works in Node too.
  {
    module: 'client/src/server/programClient.ts',
    mayImport: ['client/src/', protocol, 'vscode-languageclient', 'vscode-languageclient/browser'],
  },
  {
    module: 'client/src/',
    mayImport: [
      'client/src/',
      protocol,
      conversionMessages,
      'server/src/parser/detect.ts',
      types,
      'vscode',
      'vscode-languageclient',
    ],
  },
];

/** The folders of a module, each importing only from those above it and from the files that all may import. */
interface Layers {
  readonly module: string;
  /** Files of the module outside its folders. */
  readonly mayImport: readonly string[];
  readonly folders: readonly string[];
}

const layers: readonly Layers[] = [
  {
    module: parser,
    mayImport: ['structure.ts', 'lookup.ts'],
    folders: [
      'text/',
      'numbers/',
      'headings/',
      'frontMatter/',
      'scan/',
      'answers/',
      'references/',
      'delays/',
      'strayHeadings/',
      'furtherHeadings/',
      'footnotes/',
      'sections/',
      'pairing/',
      'sets/',
    ],
  },
  {
    module: features,
    mayImport: [],
    folders: [
      'text/',
      'edits/',
      'navigation/',
      'elsewhere/',
      'states/',
      'numbering/',
      'drafting/',
      'reflow/',
      'actions/',
    ],
  },
  {
    module: workspace,
    mayImport: [],
    folders: ['words/', 'documents/', 'matching/', 'pairing/', 'differences/', 'comparison/', 'index/'],
  },
  {
    module: 'client/src/',
    mayImport: ['messages.ts', 'startExtension.ts'],
    folders: [
      'messages/',
      'editor/',
      'findings/',
      'server/',
      'overview/',
      'sideBySide/',
      'views/',
      'statusBar/',
      'conversion/',
      'commands/',
      'browser/',
    ],
  },
];

suite('architecture', () => {
  const files = ['server/src', 'client/src'].flatMap(sourceFiles);

  test('every source file belongs to a module of the table', () => {
    assert.ok(files.length > 30, `only ${files.length} files found`);
    assert.deepEqual(
      files.filter((file) => ruleFor(file) === undefined),
      [],
    );
  });

  for (const rule of rules) {
    test(`${rule.module} imports only what the table allows`, () => {
      const own = files.filter((file) => ruleFor(file) === rule);
      assert.ok(own.length > 0, 'no file belongs to it');
      const wrong = own.flatMap((file) =>
        importsOf(file)
          .filter((name) => !rule.mayImport.some((allowed) => matches(name, allowed)))
          .map((name) => `${file} imports ${name}`),
      );
      assert.deepEqual(wrong, []);
    });
  }

  for (const { module, mayImport, folders } of layers) {
    test(`every folder of ${module} imports only from those above it`, () => {
      const inFolders = files.filter((file) => file.startsWith(module) && posix.dirname(file) !== module.slice(0, -1));
      const found = new Set(inFolders.map((file) => `${posix.relative(module, posix.dirname(file))}/`));
      assert.deepEqual([...found].sort(), [...folders].sort());
      const wrong = folders.flatMap((folder, index) => {
        const allowed = [...folders.slice(0, index + 1), ...mayImport].map((name) => `${module}${name}`);
        return inFolders
          .filter((file) => file.startsWith(`${module}${folder}`))
          .flatMap((file) =>
            importsOf(file)
              .filter((name) => name.startsWith(module) && !allowed.some((one) => matches(name, one)))
              .map((name) => `${file} imports ${name}`),
          );
      });
      assert.deepEqual(wrong, []);
    });
  }

  test('a feature is one exported function, and its file is named after it', () => {
    const requests = [
      'documentSymbols',
      'workspaceSymbols',
      'foldingRanges',
      'selectionRanges',
      'codeLenses',
      'inlayHints',
      'semanticTokens',
      'documentLinks',
      'definition',
      'declaration',
      'hover',
      'documentHighlights',
      'references',
      'codeActions',
      'completion',
      'prepareRename',
      'rename',
      'overview',
      'counterpart',
      'rangeFormatting',
      'cleanedText',
      'renumberQuestions',
      'moveQuestion',
    ];
    for (const request of requests) {
      const text = readFileSync(join(root, features, `${request}.ts`), 'utf8');
      const exported = [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
        ([, name]) => name,
      );
      assert.deepEqual(exported, [`get${request[0]?.toUpperCase()}${request.slice(1)}`], request);
    }
  });

  test('features and rules do not import each other in a circle', () => {
    const inside = files.filter((file) => [features, diagnostics, workspace].some((folder) => file.startsWith(folder)));
    const finished = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      assert.ok(!path.includes(file), [...path, file].join(' → '));
      if (finished.has(file) || !inside.includes(file)) return;
      for (const name of importsOf(file)) visit(name, [...path, file]);
      finished.add(file);
    };
    for (const file of inside) visit(file, []);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

function ruleFor(file: string): ModuleRule | undefined {
  return rules.find(({ module }) => matches(file, module));
}

function matches(name: string, allowed: string): boolean {
  return allowed.endsWith('/') ? name.startsWith(allowed) : name === allowed;
}

/** What a file imports: packages by name, files of the repository by their path from its root. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return importForms
    .flatMap((form) => [...text.matchAll(form)])
    .map(([, name = '']) => {
      if (!name.startsWith('.')) return name;
      const path = posix.join(posix.dirname(file), name);
      // What is imported when it is needed is named as it is built.
      return /\.\w+$/.test(path) ? path.replace(/\.js$/, '.ts') : `${path}.ts`;
    });
}

const importForms = [
  /^(?:import|export)\s[^'"`;=()]*?\sfrom\s+['"]([^'"]+)['"]/gm,
  /^import\s+['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g,
];
