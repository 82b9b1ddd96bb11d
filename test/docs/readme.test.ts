import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../server/src/diagnostics/rules';

const root = resolve(__dirname, '../../..');
const { contributes, scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest;

/** The part of package.json that the pages for users and developers tell about. */
interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
    readonly configuration: { readonly properties: object };
  };
}

suite('The READMEs', () => {
  test('the commands and their keys are those of the extension', () => {
    const hidden = new Set(
      contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const told = contributes.commands.filter(({ command }) => !hidden.has(command));
    const rows = told.map(({ command, title }) => {
      const binding = contributes.keybindings.find((one) => one.command === command);
      return [title, keyInWords(binding?.key), keyInWords(binding?.mac)];
    });
    const table = tableBelow('README.nl.md', 'Opdrachten en toetsen');
    assert.deepEqual(new Set(table.map(String)), new Set(rows.map(String)));
  });

  test('the findings are those of the rules', () => {
    const table = tableBelow('README.nl.md', 'Meldingen');
    assert.deepEqual(
      table.map(([code]) => code),
      rules.map(({ code }) => code),
    );
  });

  test('the settings are those of the extension', () => {
    const known = new Set(Object.keys(contributes.configuration.properties));
    for (const [page, heading] of [
      ['README.md', 'Settings'],
      ['README.nl.md', 'Instellingen'],
    ] as const) {
      const told = tableBelow(page, heading).map(([name = '']) => name.replaceAll('`', ''));
      assert.deepEqual(new Set(told), known, page);
    }
  });

  for (const page of ['README.md', 'README.nl.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/layouts.md']) {
    test(`${page} links to what exists`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link = '']) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(resolve(root, page, '..', link))),
        [],
      );
    });
  }

  test('the scripts that are named exist', () => {
    const named = [...read('README.md').matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name]) => name);
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name = '') => !(name in scripts)),
      [],
    );
  });
});

/** `ctrl+k a` as a reader of the page sees it: `Ctrl+K, daarna A`. */
function keyInWords(key = ''): string {
  return key.replace(/\w+/g, (word) => word[0]?.toUpperCase() + word.slice(1)).replace(' ', ', daarna ');
}

/** The cells of the first table below a heading, without the row of titles. */
function tableBelow(page: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = read(page).split(`## ${heading}\n`);
  const rows = (/(?:^\|.*\n)+/m.exec(section)?.[0] ?? '').trimEnd().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function read(page: string): string {
  return readFileSync(resolve(root, page), 'utf8');
}
