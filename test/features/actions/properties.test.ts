import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import { actions } from '../../../server/src/features/actions/actions';
import { lineEndOf } from '../../../server/src/features/edits/workspaceEdit';
import { editedDocuments } from '../../documents';
import { actionsFor, applied, checkResult } from './check';

// This file runs from out/test/features/actions, four folders below the root.
const seeds = join(__dirname, '..', '..', '..', '..', 'seeds');

/** What changes all numbers has its own tests. */
const renumbering = /^Vragen hernummeren/;

/** How many actions of each kind were tried. */
const tried = new Map<string, number>();

suite('every action', function () {
  // Each action is tried at every line of many documents.
  this.timeout(60_000);

  test('in documents of all forms', () => {
    fc.assert(fc.property(editedDocuments(), check), { numRuns: 20 });
  });

  for (const name of readdirSync(seeds)) {
    test(`in ${name}`, () => {
      check(readFileSync(join(seeds, name), 'utf8'));
    });
  }

  test('of each kind', () => {
    for (const kind of new Set(actions.map((action) => action.kind))) {
      if (kind === 'source.renumber.vraagAntwoord') continue;
      assert.ok((tried.get(kind) ?? 0) >= 3, `${kind}: ${tried.get(kind) ?? 0} were tried`);
    }
  });
});

/** Each action solves its finding, loses no line of text that its title does not name, and is not offered again. */
function check(text: string): void {
  const offered = allActions(text);
  const counts = countsOf(offered);
  // In a long document one action in so many is enough.
  const step = Math.ceil(offered.length / 6);
  for (const action of offered.filter((_, index) => index % step === 0)) {
    tried.set(action.kind ?? '', (tried.get(action.kind ?? '') ?? 0) + 1);
    const after = applied(text, action);
    checkResult(text, action);
    const where = JSON.stringify({ title: action.title, text, after });
    const lost = lostLines(text, after).filter((line) => !mayGo(action.title, line));
    assert.deepEqual(lost, [], where);
    // Of three that are the same one goes at a time.
    if (/^Verwijder/.test(action.title)) continue;
    const again = countsOf(allActions(after)).get(action.title) ?? 0;
    assert.ok(again < (counts.get(action.title) ?? 0), `offered again: ${where}`);
  }
}

/** What is on offer with the cursor on each heading, and for the selection of each answer. */
function allActions(text: string): readonly CodeAction[] {
  return actionsFor(text, ({ questions, answers }) => [
    ...[...questions, ...answers].map(({ selectionRange: { start } }) => ({ start, end: start })),
    ...[...questions, ...answers].flatMap(({ numbers }) => numbers.slice(1).map(({ range }) => range)),
    ...answers.map(({ body }) => body),
  ]).filter(({ title }) => !renumbering.test(title));
}

function countsOf(actions: readonly CodeAction[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of actions) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

/** The lines that hold more than a heading and are gone. */
function lostLines(before: string, after: string): readonly string[] {
  const left = after.split(lineEndOf(after)).map((line) => line.trim());
  return before
    .split(lineEndOf(before))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[>#*•\s]*(?:vra|vragen|antw|anw|\d)/i.test(line))
    .filter((line) => !left.some((other) => other.includes(line)));
}

function mayGo(title: string, line: string): boolean {
  return /^(?:Verwijder|Vervang)/.test(title) || title.endsWith(`, zonder “${line}”`);
}
