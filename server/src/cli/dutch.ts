import type { CommanderError, HelpConfiguration } from 'commander';

/** The help of the command line in Dutch: the words of its own that commander puts between ours. */
export const helpInDutch: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
  optionDescription: ({ description, argChoices, defaultValue }) => {
    const choices = argChoices && `mogelijk zijn: ${argChoices.join(', ')}`;
    const standard = defaultValue !== undefined && `standaard ${defaultValue}`;
    const details = [choices, standard].filter(Boolean).join('; ');
    return details ? `${description} (${details})` : description;
  },
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/**
 * What was wrong with the words of a command, as a Dutch line with its line end. It is empty where commander has shown
 * the help instead. An error that is not in the table keeps its English text.
 */
export function explainUsageError({ code, message }: CommanderError): string {
  if (code === 'commander.help') return '';
  const quoted = [...message.matchAll(/'(.*?)'/g)].map(([, words = '']) => words);
  const explanation = explanations[code]?.(quoted, message) ?? message;
  return `${explanation}\nMet --help ziet u hoe de opdracht werkt.\n`;
}

type Explanation = (quoted: readonly string[], message: string) => string;

const explanations: Readonly<Record<string, Explanation>> = {
  'commander.unknownCommand': ([command], message) => `De opdracht ${command} bestaat niet.${suggestion(message)}`,
  'commander.unknownOption': ([option], message) => `De optie ${option} bestaat niet.${suggestion(message)}`,
  'commander.missingArgument': ([argument = '']) => missing[argument] ?? 'Noem twee documenten.',
  'commander.optionMissingArgument': ([option = '']) => withoutValue(option),
  'commander.missingMandatoryOptionValue': ([option]) => `De optie ${option} is nodig.`,
  'commander.excessArguments': ([command = '']) => excess[command] ?? 'Er staan te veel woorden in deze opdracht.',
  'commander.invalidArgument': ([option = '', value], message) =>
    value === ''
      ? withoutValue(option)
      : `De optie ${option} kan niet ${value} zijn. Mogelijk zijn: ${message.split('choices are ').at(-1)?.trimEnd()}`,
};

const missing: Readonly<Record<string, string>> = {
  PAD: 'Noem een bestand of een map.',
  BRON: 'Noem een document.',
  OPDRACHT: 'Noem een opdracht.',
};

/** What is said of too many words, by the command; a shell makes of one pattern the names of many documents. */
const excess: Readonly<Record<string, string>> = {
  pair: 'Noem niet meer dan twee documenten.',
  convert: 'Noem niet meer dan één document tegelijk.',
};

function withoutValue(option: string): string {
  return `Achter de optie ${option} ontbreekt een waarde.`;
}

function suggestion(message: string): string {
  const option = message.match(/Did you mean (\S+)\?/)?.[1];
  return option ? ` Bedoelt u ${option}?` : '';
}
