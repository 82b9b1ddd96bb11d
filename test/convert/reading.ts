import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readDocument } from '../../server/src/convert/readDocument';
import { decode } from '../../server/src/files/decode';
import { answersTo, putQuestions, setsOf, textOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';
import { seeds } from '../editor/seeds';

/** What a document says, so that two of them can be compared whatever they look like. */
export interface Saying {
  readonly number: string;
  readonly state: string;
  readonly question: string;
  readonly answers: readonly string[];
}

/** The questions of a text with their answers, of all texts only the letters and digits. */
export function sayingsOf(text: string): readonly Saying[] {
  return setsOf(parse(text)).flatMap((set) =>
    putQuestions(set).map(({ asked: { number, text: range } }) => ({
      number,
      state: stateOf(set, number),
      question: lettersOf(textOf(set, range)),
      answers: answersTo(set, number).map(({ body }) => lettersOf(textOf(set, body))),
    })),
  );
}

/** The letters and digits of a text, small digits as common ones. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads a document as the command line does. */
export function read(bytes: Uint8Array | string): Promise<Reading> {
  return readDocument(Buffer.from(bytes), (content) => {
    const decoded = decode(content);
    return 'text' in decoded ? decoded.text : undefined;
  });
}

/** The text of a document that can be read. */
export async function textIn(bytes: Uint8Array | string): Promise<string> {
  const reading = await read(bytes);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.text;
}

/** The texts of the seeds by their names. */
export const seedTexts: readonly (readonly [name: string, text: string])[] = seeds.map(({ name }) => [
  name,
  readFileSync(join(__dirname, '../../../seeds', name), 'utf8'),
]);

const fixtures = join(__dirname, '../../../test/fixtures');

/** The texts of the documents that the tests of the parser read, by their names. */
export const fixtureTexts: readonly (readonly [name: string, text: string])[] = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'))
  .map((name) => [name, readFileSync(join(fixtures, name), 'utf8')]);
