/** What is coloured: the headings of questions and of answers. */
export const tokenTypes = ['question', 'answer'] as const;

/**
 * How it stands with them. Questions: `open`, `deferred` (open, and put off by a notice), `referred` (answered by a
 * reference). Answers: `merged` (to several questions), `empty` (nothing is filled in yet). A question that is
 * answered, and an answer like any other, has none of them.
 */
export const tokenModifiers = ['open', 'deferred', 'referred', 'merged', 'empty'] as const;

/** The name of a kind of heading. */
export type TokenType = (typeof tokenTypes)[number];

/** The name of a state. */
export type TokenModifier = (typeof tokenModifiers)[number];
