import assert from 'node:assert/strict';
import { isQuestionAnswerDocument } from '../../server/src/parser/detect';

suite('detect', () => {
  test('is sure of documents with two headings, or with an official title', () => {
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?', true);
    check('Vraag 1\nKlopt dit?\n\nAntwoord\nJa.', true);
    check(' • Vraag 1\n  Klopt dit?\n\n  Ja.\n\n • Vraag 2', true);
    check('Vragen van het lid De Wit over fietsen (ingezonden 3 mei 2020)\n\nKlopt dit?', true);
    check('(ingezonden 3 mei 2020)\nVragen van het lid De Wit (ABC) aan de minister van Verkeer over fietsen', true);
    check('Mededeling van minister Bakker (Verkeer) (ontvangen 3 mei 2020)', true);
    check('Antwoord van minister Bakker (Verkeer)\n(ontvangen 3 mei 2020)\n\n1. Klopt dit?', true);
    check(`${'woorden '.repeat(150)} Vraag 1 Klopt dit? Antwoord Ja. Vraag 2 Waarom?`, true);
  });

  test('is sure of numbered documents that name who asks or answers', () => {
    check('Antwoorden van de minister\n\n1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Waarom?\n\nAntwoord:\nDaarom.', true);
    check('1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Waarom?\n\nAntwoord:\nDaarom.', false);
    check('31 999\nNr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\n\n1\nKlopt dit?\n\nJa.', true);
  });

  test('is sure of headings with the text behind a colon', () => {
    check('Vraag 1: Klopt dit?\nAntwoord 1: Ja.', true);
    check('Vraag 1a\nKlopt dit?\n\nAntwoord 1a\nJa.', true);
  });

  test('is silent about anything else', () => {
    check('', false);
    check('Vraag 1', false);
    check('Vraag 1 is lastig.\nVraag 2 ook.\nAntwoord geef ik niet.', false);
    check('# Veelgestelde vragen\n\n## Hoe werkt het?\n\nGoed.', false);
    check('Agenda\n1. Opening\n2. Vragen\n3. Sluiting', false);
    check('Ik heb twee vragen.\nDe eerste is\n Vraag 1 Klopt dit?\nen dan', false);
    check('# Samengevoegd\n\n```\nVraag 1\nKlopt dit?\n\nAntwoord\nJa.\n```\n', false);
    check('Er waren vragen van het lid De Wit.\nVragen van leden aan de minister komen vaak voor.', false);
    check('Zie het antwoord op vraag 3 en vraag 4.', false);
  });
});

function check(text: string, expected: boolean): void {
  assert.equal(isQuestionAnswerDocument(text), expected, text);
}
