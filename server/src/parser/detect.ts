/**
 * Whether a text is a question-and-answer document (*Kamervragen*) beyond doubt: cheap enough to ask of every text
 * that is opened, and rather silent than wrong.
 */
export function isQuestionAnswerDocument(text: string): boolean {
  return /^\s*vraag 1\b/im.test(text);
}
