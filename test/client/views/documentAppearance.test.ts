import assert from 'node:assert/strict';
import { type Language, messagesIn } from '../../../client/src/messages';
import { getDocumentAppearance } from '../../../client/src/views/documentAppearance';
import type { FolderDocument } from '../../../server/src/protocol';

suite('A document in the list', () => {
  test('answered in part', () => {
    check('nl', { answered: 10, referred: 2, open: 3 }, '12/15 beantwoord', [
      '12 van de 15 vragen zijn beantwoord, waarvan 2 met een verwijzing.',
    ]);
  });

  test('answered elsewhere, all of it or some', () => {
    check('nl', { elsewhere: 15 }, '15/15 elders beantwoord', [
      'Alle 15 vragen zijn beantwoord.',
      'De antwoorden staan in het bijbehorende document.',
    ]);
    check('nl', { answered: 9, elsewhere: 3, open: 3 }, '12/15 beantwoord, 3 elders', [
      '12 van de 15 vragen zijn beantwoord.',
      '3 vragen zijn elders beantwoord, in het bijbehorende document.',
    ]);
    check('nl', { answered: 1, elsewhere: 1, elsewhereIn: ['brief 2.txt'] }, '2/2 beantwoord, 1 elders', [
      'Beide vragen zijn beantwoord.',
      'Eén vraag is elders beantwoord, in brief 2.txt.',
    ]);
    check('en', { answered: 1, elsewhere: 2, elsewhereIn: ['a.txt', 'b.txt'] }, '3/3 answered, 2 elsewhere', [
      'All 3 questions are answered.',
      '2 questions are answered elsewhere, in other documents that answer these questions.',
    ]);
    check('en', { elsewhere: 1 }, '1/1 answered elsewhere', [
      'The question is answered.',
      'The answer is in the document that belongs to it.',
    ]);
  });

  test('the document that belongs to it, and how sure that is', () => {
    const counterpart = { uri: 'file:///kv.txt', name: 'kv.txt', ties: [] };
    check('nl', { answered: 2, merged: 2, counterpart: { ...counterpart, certainty: 'certain' } }, '2/2 beantwoord', [
      'Beide vragen zijn beantwoord.',
      '2 vragen zijn samen met andere beantwoord.',
      'Het document hoort bij kv.txt.',
    ]);
    const letters = { ...counterpart, certainty: 'certain', further: ['b.txt', 'c.txt'] } as const;
    check('nl', { answered: 1, counterpart: letters }, '1/1 beantwoord', [
      'De vraag is beantwoord.',
      'Het document hoort bij kv.txt, b.txt en c.txt.',
    ]);
    check('nl', { open: 1, counterpart: { ...counterpart, certainty: 'likely' } }, '0/1 beantwoord', [
      'De vraag is nog niet beantwoord.',
      'Het document hoort waarschijnlijk bij kv.txt.',
    ]);
  });

  test('submitted questions that it leaves out', () => {
    check('nl', { answered: 4, leftOut: 1 }, '4/5 beantwoord, 1 ontbreekt', [
      '4 van de 5 vragen zijn beantwoord.',
      'Eén ingezonden vraag staat niet in dit document.',
    ]);
    assert.equal(appearanceOf('nl', { answered: 4, leftOut: 1 }).icon.name, 'color-mode');
    check('en', { answered: 2, open: 1, leftOut: 2 }, '2/5 answered, 2 missing', [
      '2 of the 5 questions are answered.',
      '2 submitted questions are not in it.',
    ]);
  });

  test('questions of which the answers are put off', () => {
    check('nl', { open: 4, deferred: 4 }, '0/4 beantwoord, 4 uitgesteld', [
      'Van de 4 vragen is er nog geen beantwoord.',
      'De antwoorden op 4 vragen zijn uitgesteld.',
    ]);
    check('en', { answered: 2, elsewhere: 1, open: 1, deferred: 1 }, '3/4 answered, 1 elsewhere, 1 deferred', [
      '3 of the 4 questions are answered.',
      'One question is answered elsewhere, in the document that belongs to it.',
      'The answer to one question is deferred.',
    ]);
  });

  test('where all that waits is put off, nothing is open', () => {
    const iconOf = (counts: Partial<FolderDocument>) => appearanceOf('nl', counts).icon.name;
    assert.equal(iconOf({ answered: 2, open: 1, deferred: 1 }), iconOf({ open: 2, deferred: 2 }));
    assert.equal(iconOf({ answered: 1, open: 2, deferred: 1 }), iconOf({ answered: 1, open: 1 }));
  });

  test('a letter that only says that the answers come later, and answers to nothing that is known', () => {
    const counterpart = { uri: 'file:///kv.txt', name: 'kv.txt', certainty: 'certain', ties: [] } as const;
    check('nl', { isDelay: true, counterpart }, 'mededeling van uitstel', [
      'Dit document zegt alleen dat de antwoorden later komen.',
      'Het document hoort bij kv.txt.',
    ]);
    check('en', { isDelay: true }, 'notice of delay', ['This document only says that the answers come later.']);
    check('nl', {}, 'Geen vragen', ['Er staan geen vragen in dit document.']);
  });

  test('other documents that fit as well', () => {
    const counterpart = { uri: 'file:///kv.txt', name: 'kv.txt', certainty: 'certain', ties: ['b.txt'] } as const;
    const inFull = ['De vraag is beantwoord.', 'Het document hoort bij kv.txt.', 'Ook b.txt past er even goed bij.'];
    check('nl', { answered: 1, counterpart }, '1/1 beantwoord', inFull);
    check('nl', { answered: 1, counterpart: { ...counterpart, further: ['b.txt', 'kv.txt'] } }, '1/1 beantwoord', [
      'De vraag is beantwoord.',
      'Het document hoort bij kv.txt en b.txt.',
    ]);
  });

  test('a folder counts documents, as a question may stand in two of them', () => {
    const folder = { id: 'mei/', name: 'mei', children: [], open: 4 };
    const appearance = (documents: number, openDocuments: number, language: Language = 'nl', deferredDocuments = 0) =>
      getDocumentAppearance({ ...folder, documents, openDocuments, deferredDocuments }, messagesIn(language));
    assert.equal(appearance(3, 2).description, '3 documenten, 2 met open vragen');
    assert.equal(appearance(1, 0).description, '1 document, niets open');
    assert.equal(appearance(3, 2).spoken, 'Map mei, 3 documenten, 2 met open vragen');
    assert.equal(appearance(1, 1, 'en').spoken, 'Folder mei, 1 document, 1 with open questions');
    assert.equal(appearance(3, 0, 'nl', 2).description, '3 documenten, niets open, 2 met uitgestelde vragen');
    assert.equal(
      appearance(3, 1, 'en', 1).description,
      '3 documents, 1 with open questions, 1 with deferred questions',
    );
  });

  test('the icons differ without their colours', () => {
    const icons = [
      ...[{ answered: 2 }, { elsewhere: 2 }, { answered: 1, open: 1 }, { open: 2 }],
      ...[{ open: 2, deferred: 2 }, {}],
    ].map((counts) => appearanceOf('nl', counts).icon.name);
    assert.equal(new Set([...icons, 'folder']).size, 7);
  });
});

/** What is shown of a document, and what its tooltip and a screen reader say besides its name and title. */
function check(
  language: Language,
  counts: Partial<FolderDocument>,
  description: string,
  inFull: readonly string[],
): void {
  const appearance = appearanceOf(language, counts);
  assert.deepEqual(appearance, {
    ...appearance,
    label: 'a.txt',
    description,
    tooltip: ['a.txt', 'Vragen over iets', ...inFull].join('\n'),
    spoken: `a.txt: ${inFull.join(' ')}`,
  });
}

function appearanceOf(language: Language, counts: Partial<FolderDocument>) {
  const all = { answered: 0, referred: 0, elsewhere: 0, open: 0, deferred: 0, leftOut: 0, merged: 0, ...counts };
  const document: FolderDocument = {
    uri: 'file:///a.txt',
    title: 'Vragen over iets',
    role: 'answers',
    questions: all.answered + all.referred + all.elsewhere + all.open + all.leftOut,
    ...all,
  };
  return getDocumentAppearance({ id: document.uri, name: 'a.txt', document }, messagesIn(language));
}
