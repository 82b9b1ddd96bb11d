import type { Action } from './action';
import { proposeHeadingCorrections } from './correctHeading';
import { proposeExtension } from './extendAnswer';
import { proposeAllAnswers, proposeAnswers, proposeOtherAnswers } from './insertAnswers';
import { proposeMerging } from './mergeAnswers';
import { proposeNumberingFixes, proposeRenumbering } from './renumberQuestions';
import { proposeSubmittedWordings } from './restoreWording';
import { proposeSplitting } from './splitAnswer';

/** All changes that are on offer. A new one is a line here, a file beside this one and its title in the messages. */
export const actions: readonly Action[] = [
  { kind: 'quickfix', propose: proposeHeadingCorrections },
  { kind: 'quickfix', propose: proposeSubmittedWordings },
  { kind: 'refactor.rewrite', propose: proposeExtension },
  { kind: 'refactor.rewrite', propose: proposeMerging },
  { kind: 'refactor.rewrite', propose: proposeSplitting },
  { kind: 'quickfix', propose: proposeNumberingFixes },
  { kind: 'source.renumber.vraagAntwoord', propose: proposeRenumbering },
  { kind: 'quickfix.insertAnswer', propose: proposeAnswers },
  { kind: 'quickfix.insertAllAnswers', propose: proposeOtherAnswers },
  { kind: 'source.insertAllAnswers.vraagAntwoord', propose: proposeAllAnswers },
];
