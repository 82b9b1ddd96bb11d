import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { formNames } from '../convert/forms';
import { type CheckOptions, check, failLevels } from './check';
import { explainUsageError, helpInDutch } from './dutch';
import { formatOf, formats } from './formats/formats';
import { loadConvert } from './loadConvert';
import { pair, pairFormats } from './pair';
import { startServer } from './startServer';
import type { Terminal } from './terminal';

/**
 * Runs what a user typed after `vraag-antwoord`. Answers the exit status: 0 when all is well, 1 when something was
 * found, 2 when the command was used wrongly, when a path does not exist, when there was nothing it could read, when a
 * document could not be checked by an error of our own, or when the report could not be saved.
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = new Command('vraag-antwoord')
    .description('Controleert documenten met Kamervragen en de antwoorden daarop.')
    .usage('OPDRACHT')
    .version(version, '-V, --version', 'toon het versienummer')
    .helpOption('-h, --help', 'toon deze uitleg')
    .helpCommand(false)
    .configureHelp(helpInDutch)
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: terminal.writeError,
      outputError: () => {},
    })
    .exitOverride()
    .hook('preAction', (_, command) => {
      // As with a variable of a script that holds nothing; resolved, it would be the whole folder at hand.
      if (command.args.includes('')) {
        command.error(`'${command.registeredArguments[0]?.name()}'`, { code: 'commander.missingArgument' });
      }
      if (command.getOptionValue('output') === '-') command.setOptionValue('output', undefined);
    });

  program
    .command('check')
    .description('Controleert in documenten of elke vraag een antwoord heeft, en meldt wat verder aandacht vraagt.')
    .usage('[opties] PAD…')
    .argument(
      '<PAD...>',
      'bestanden, patronen, en mappen waarin naar documenten wordt gezocht; - is de standaardinvoer',
    )
    .addOption(
      new Option('--format <VORM>', 'vorm van het verslag (anders die bij de naam van BESTAND hoort, of text)').choices(
        Object.keys(formats),
      ),
    )
    .addOption(new Option('--output <BESTAND>', 'schrijf het verslag in dit bestand').argParser(readOutput))
    .addOption(
      new Option('--fail-on <ERNST>', 'eindig met status 1 bij een melding van deze ernst of hoger')
        .choices(failLevels)
        .default('warning'),
    )
    .addOption(new Option('--language <TAAL>', 'taal van het verslag').choices(['nl', 'en']).default('nl'))
    .addOption(new Option('--stdin-filename <NAAM>', 'noem wat uit de standaardinvoer komt in het verslag zo'))
    .addOption(
      new Option(
        '--jobs <AANTAL>',
        'controleer met zoveel tegelijk (anders wat bij het aantal bestanden past)',
      ).argParser(readJobs),
    )
    .addOption(new Option('--no-pairs', 'kijk bij elk document niet naar het document dat erbij hoort'))
    .addOption(new Option('--watch', 'controleer opnieuw wanneer een document verandert, tot u stopt met Ctrl+C'))
    .action(async (paths, { watch, format, ...others }, command) => {
      const options = { ...others, format: format ?? formatOf(others.output ?? '') };
      const wrong = watch && explainWrongWatch(paths, options);
      if (wrong) command.error(wrong, { code: 'watch' });
      const run = watch ? (await import('./watch.js')).checkAndWatch : check;
      status = await run(paths, options, terminal);
    });

  program
    .command('pair')
    .description('Legt twee documenten naast elkaar, en meldt welke vragen in allebei staan en waar ze verschillen.')
    .usage('[opties] DOCUMENT ANDER')
    .argument('<DOCUMENT>', 'een document, meestal dat met de ingezonden vragen; - is de standaardinvoer')
    .argument('<ANDER>', 'het document dat erbij hoort, meestal dat met de antwoorden')
    .addOption(new Option('--format <VORM>', 'vorm van het verslag').choices(Object.keys(pairFormats)).default('text'))
    .addOption(new Option('--language <TAAL>', 'taal van het verslag').choices(['nl', 'en']).default('nl'))
    .addOption(new Option('--stdin-filename <NAAM>', 'noem wat uit de standaardinvoer komt in het verslag zo'))
    .action(async (here, there, options) => {
      status = await pair(here, there, options, terminal);
    });

  program
    .command('convert')
    .description(
      'Maakt tekst van een Word-document, een pdf of een officiële publicatie, of er een ander document van.',
    )
    .usage('[opties] BRON')
    .argument('<BRON>', 'een document; - is de standaardinvoer')
    .addOption(
      new Option(
        '--to <VORM>',
        'vorm van het nieuwe document (anders wat de naam achter --output zegt, of text)',
      ).choices(formNames),
    )
    .addOption(
      new Option('--output <BESTAND>', 'schrijf het nieuwe document in dit bestand; voor docx is dat nodig').argParser(
        readOutput,
      ),
    )
    .addOption(new Option('--language <TAAL>', 'taal van wat er gemeld wordt').choices(['nl', 'en']).default('nl'))
    .addOption(new Option('--stdin-filename <NAAM>', 'noem wat uit de standaardinvoer komt zo'))
    .action(async (path, options) => {
      status = await loadConvert().convert(path, options, terminal);
    });

  program
    .command('lsp')
    .description('Start de taalserver voor een teksteditor.')
    .usage('--stdio')
    .requiredOption('--stdio', 'praat met de editor via standaardinvoer en -uitvoer')
    .action(startServer);

  program
    .command('help')
    .description('Toont de uitleg van een opdracht.')
    .usage('[OPDRACHT]')
    .argument('[OPDRACHT]')
    .action((name?: string) => {
      const named = name === undefined ? program : program.commands.find((command) => command.name() === name);
      if (named === undefined) return program.error(`'${name}'`, { code: 'commander.unknownCommand' });
      named.help();
    });

  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    terminal.writeError(explainUsageError(error));
    return 2;
  }
}

/** What keeps documents from being watched; what was shown before is taken away, so it must be for reading. */
function explainWrongWatch(paths: readonly string[], { format, output }: CheckOptions): string | undefined {
  if (paths.includes('-')) return 'De standaardinvoer (-) gaat niet samen met --watch.';
  if (output !== undefined || format === 'text' || format === 'lines') return undefined;
  return 'Met --watch kan het verslag alleen tekst zijn (text of lines), tenzij u het met --output opslaat.';
}

function readOutput(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('choices are 1, 2, 3 en hoger.');
  return jobs;
}
