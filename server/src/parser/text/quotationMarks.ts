/**
 * The marks with which a quotation begins whose first line is the heading of a question, and what ends it. Other
 * quotations of several lines in these marks are passed by: one that is not closed would take the headings of the
 * document with it.
 */
export const quotationMarks: ReadonlyMap<string, RegExp> = new Map([
  ['“', /”/],
  ['„', /[”“]/],
  ['"', /"/],
]);

/** All marks with which such a quotation begins. */
export const quotationSigns = [...quotationMarks.keys()].join('');
