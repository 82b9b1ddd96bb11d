import assert from 'node:assert/strict';
import { runIn } from './runIn';

const hint = 'Met --help ziet u hoe de opdracht werkt.';

suite('The command line', () => {
  test('the help is Dutch', async () => {
    const { status, output, errors } = await runIn('.', '--help');
    assert.equal(status, 0);
    assert.equal(errors, '');
    assert.match(output, /^Gebruik: vraag-antwoord OPDRACHT$/m);
    assert.match(output, /^ {2}check \[opties\] PAD… +\S/m);
    assertDutch(output);
  });

  test('the help of check names every option with its choices', async () => {
    const { status, output } = await runIn('.', 'check', '--help');
    assert.equal(status, 0);
    assert.match(output, /^Gebruik: vraag-antwoord check \[opties\] PAD…$/m);
    assert.deepEqual(
      [...output.matchAll(/^ +(--[a-z-]+)/gm)].map(([, option]) => option),
      ['--format', '--output', '--fail-on', '--language', '--stdin-filename', '--jobs', '--no-pairs', '--watch'],
    );
    assert.match(output.replace(/\s+/g, ' '), /mogelijk zijn: error, warning, information, never; standaard warning/);
    assertDutch(output);
  });

  test('the help of a command that is named', async () => {
    const [named, asked] = [await runIn('.', 'help', 'check'), await runIn('.', 'check', '--help')];
    assert.deepEqual(named, asked);
  });

  test('the version', async () => {
    const { status, output } = await runIn('.', '--version');
    assert.equal(status, 0);
    assert.match(output, /^\d+\.\d+\.\d+\n$/);
  });

  test('without a command the help is shown, as an error', async () => {
    const { status, output, errors } = await runIn('.');
    assert.equal(status, 2);
    assert.equal(output, '');
    assert.match(errors, /^Gebruik: vraag-antwoord OPDRACHT$/m);
  });

  test('wrong use', async () => {
    await checkWrongUse(['chek'], 'De opdracht chek bestaat niet. Bedoelt u check?');
    await checkWrongUse(['xyz'], 'De opdracht xyz bestaat niet.');
    await checkWrongUse(['help', 'xyz'], 'De opdracht xyz bestaat niet.');
    await checkWrongUse(['check'], 'Noem een bestand of een map.');
    await checkWrongUse(['check', '--formaat', 'json', '.'], 'De optie --formaat bestaat niet. Bedoelt u --format?');
    await checkWrongUse(['check', '.', '--xyz'], 'De optie --xyz bestaat niet.');
    await checkWrongUse(['check', '.', '--output'], 'Achter de optie --output <BESTAND> ontbreekt een waarde.');
    await checkWrongUse(
      ['check', '--format', 'word', '.'],
      'De optie --format <VORM> kan niet word zijn. Mogelijk zijn: text, lines, json, sarif, html.',
    );
    await checkWrongUse(['check', '', 'seeds'], 'Noem een bestand of een map.');
    await checkWrongUse(['pair', 'a.txt', ''], 'Noem twee documenten.');
    await checkWrongUse(['convert', ''], 'Noem een document.');
    await checkWrongUse(['check', '.', '--output', ''], 'Achter de optie --output <BESTAND> ontbreekt een waarde.');
    await checkWrongUse(['check', '.', '--format='], 'Achter de optie --format <VORM> ontbreekt een waarde.');
    await checkWrongUse(['convert', 'a.docx', 'b.docx'], 'Noem niet meer dan één document tegelijk.');
    await checkWrongUse(['pair', 'a.txt', 'b.txt', 'c.txt'], 'Noem niet meer dan twee documenten.');
    for (const jobs of ['0', '1.5', 'veel']) {
      await checkWrongUse(
        ['check', '--jobs', jobs, '.'],
        `De optie --jobs <AANTAL> kan niet ${jobs} zijn. Mogelijk zijn: 1, 2, 3 en hoger.`,
      );
    }
    const watched = 'Met --watch kan het verslag alleen tekst zijn (text of lines), tenzij u het met --output opslaat.';
    await checkWrongUse(['check', '--watch', '--format', 'json', '.'], watched);
    await checkWrongUse(['check', '--watch', '-'], 'De standaardinvoer (-) gaat niet samen met --watch.');
    await checkWrongUse(['lsp'], 'De optie --stdio is nodig.');
    await checkWrongUse(['lsp', '--stdio', 'a', 'b'], 'Er staan te veel woorden in deze opdracht.');
  });
});

async function checkWrongUse(words: readonly string[], explanation: string): Promise<void> {
  assert.deepEqual(await runIn('.', ...words), { status: 2, output: '', errors: `${explanation}\n${hint}\n` });
}

/** The words that commander would use. */
function assertDutch(help: string): void {
  assert.doesNotMatch(help, /usage|options|arguments|commands|choices|default|display|help for/i);
}
