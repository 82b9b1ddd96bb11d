import { sentenceEnd } from '../../parser/delays/delaySentences';
import { putOffIn } from '../../parser/delays/putOff';
import { sourceIn } from '../../parser/frontMatter/source';
import { withSingleBlanks } from '../../parser/text/singleBlanks';
import type { KeptDelay } from './deferral';

/**
 * The numbers that parliament gave to the questions which some words put off, as far as the same sentence names them:
 *
 *     De vragen met kenmerk 2024Z04567 en 2024Z04600 kunnen niet binnen de gebruikelijke termijn worden beantwoord.
 */
export function numbersPutOff(delays: readonly Pick<KeptDelay, 'text'>[]): readonly string[] {
  const sentences = delays.flatMap(({ text }) => withSingleBlanks(text).split(sentenceEnd));
  return [...new Set(sentences.flatMap((sentence) => (putOffIn(sentence) ? sourceIn(sentence).documentNumbers : [])))];
}
