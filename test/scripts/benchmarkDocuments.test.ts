import assert from 'node:assert/strict';
import { asJson, asMarkdown, documentOf } from '../../scripts/benchmark/documents';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { parse } from '../../server/src/parser/parse';

suite('documents of the benchmark', () => {
  const text = documentOf(1_200_000);
  const structure = parse(text);

  test('a document is the same every time, and about as large as asked', () => {
    assert.equal(documentOf(1_200_000), text);
    assert.ok(text.length >= 1_200_000 && text.length < 1_220_000, `${text.length} characters`);
  });

  test('every heading is recognised, and a large document begins anew with question 1', () => {
    const written = [...text.matchAll(/^Vraag (\d+)$/gm)].map(([, number]) => number);
    assert.deepEqual(
      structure.questions.flatMap(({ numbers }) => numbers.map(({ number }) => number)),
      written,
    );
    assert.equal(structure.sets.length, 2);
  });

  test('some questions are answered together, by a reference to an open one or not at all, and nothing else is found', () => {
    const found = getDiagnostics(structure, { uri: 'file:///vragen.txt', language: 'nl', severities: {} });
    assert.deepEqual([...new Set(found.map(({ code }) => code))].sort(), [
      'merged-answer',
      'unanswered-question',
      'unknown-reference',
    ]);
  });

  test('as Markdown it has as many headings, and as JSON as many questions', () => {
    const { length } = structure.questions;
    assert.equal(asMarkdown(text).match(/^## /gm)?.length, length);
    assert.equal(JSON.parse(asJson(text)).length, length);
  });
});
