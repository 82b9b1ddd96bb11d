/**
 * The forms that a document is written in, by the name that a user gives them, and how the files of a form are named.
 */
export const forms = {
  text: ['.txt', '.va', '.kamervragen'],
  docx: ['.docx'],
  markdown: ['.md'],
  html: ['.html', '.htm'],
  json: ['.json'],
  akn: ['.akn', '.xml'],
} as const;

/** One of the forms. */
export type Form = keyof typeof forms;

/** The names of the forms, in the order in which a user is offered them. */
export const formNames = Object.keys(forms) as readonly Form[];

/** The form that a file of this name has; `undefined` where the name does not say it. */
export function formOf(name: string): Form | undefined {
  return formNames.find((form) => forms[form].some((extension) => name.toLowerCase().endsWith(extension)));
}
