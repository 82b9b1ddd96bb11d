import type { Overview } from '../../../server/src/protocol';
import type { Messages } from '../messages';
import { countDeferred, getCompleteness } from '../overview/completeness';

/**
 * What is said of a document that was saved in another form: where, and how many of its questions still wait for an
 * answer, as it may leave the house now. Questions alone were never to be answered in it, and of those that are put off
 * its own text says so. Nothing is known of the questions of what is no document of questions and answers. The status
 * bar cuts a long sentence, so there are few words, and what is not to be missed comes first.
 */
export function getExportNotice(file: string, overview: Overview | undefined, messages: Messages): string {
  const exported = messages.exported(file);
  if (overview === undefined || overview.answers.length === 0) return exported;
  const completeness = getCompleteness(overview);
  const waiting = completeness.open.length - countDeferred(completeness);
  return waiting === 0 ? exported : `${messages.stillUnanswered(waiting)} ${exported}`;
}
