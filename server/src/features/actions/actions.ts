import type { Action } from './action';
import { proposeHeadingCorrections } from './correctHeading';
import { proposeAllCorrections } from './correctHeadings';
import { proposeNumberRemoval } from './dropNumbers';
import { proposeExtension } from './extendAnswer';
import { proposeAskedNumbers } from './giveAskedNumber';
import { proposeMeantNumber } from './giveMeantNumber';
import { proposeNearNumbers } from './giveNearNumber';
import { proposeAllAnswers, proposeAnswers, proposeOtherAnswers } from './insertAnswers';
import { proposePartAnswers } from './insertPartAnswers';
import { proposeMerging } from './mergeAnswers';
import { proposeMove } from './moveIntoOrder';
import { proposeNumbering } from './numberAnswers';
import { proposeReferral } from './referToAnswer';
import { proposeAnswerRemoval } from './removeDuplicateAnswer';
import { proposeQuestionRemoval } from './removeDuplicateQuestion';
import { proposeNumberingFixes, proposeRenumbering } from './renumberQuestions';
import { proposeReplacement } from './replaceByReference';
import { proposeSubmittedWordings } from './restoreWording';
import { proposeSplitting } from './splitAnswer';
import { proposeStandardNumbers } from './standardizeNumbers';
import { proposeAllLeftOutQuestions, proposeLeftOutQuestions, proposeOtherLeftOutQuestions } from './takeOverQuestion';

/** All changes that are on offer. A new one is a line here, a file beside this one and its title in the messages. */
export const actions: readonly Action[] = [
  { kind: 'quickfix', propose: proposeHeadingCorrections },
  { kind: 'quickfix', propose: proposeSubmittedWordings },
  { kind: 'quickfix', propose: proposeLeftOutQuestions },
  { kind: 'quickfix', propose: proposeOtherLeftOutQuestions },
  { kind: 'quickfix', propose: proposeReferral },
  { kind: 'quickfix', propose: proposeMeantNumber },
  { kind: 'quickfix', propose: proposeQuestionRemoval },
  { kind: 'quickfix', propose: proposeAnswerRemoval },
  { kind: 'quickfix', propose: proposeAskedNumbers },
  { kind: 'quickfix', propose: proposeNearNumbers },
  { kind: 'quickfix', propose: proposeNumberRemoval },
  { kind: 'quickfix', propose: proposeMove },
  { kind: 'quickfix', propose: proposeSplitting },
  { kind: 'quickfix', propose: proposeNumberingFixes },
  { kind: 'refactor.rewrite', propose: proposeExtension },
  { kind: 'refactor.rewrite', propose: proposeMerging },
  { kind: 'source.fixAll.vraagAntwoord', propose: proposeAllCorrections },
  { kind: 'source.renumber.vraagAntwoord', propose: proposeRenumbering },
  { kind: 'quickfix.insertAnswer', propose: proposeAnswers },
  { kind: 'quickfix.insertAnswer', propose: proposePartAnswers },
  { kind: 'quickfix.insertAllAnswers', propose: proposeOtherAnswers },
  { kind: 'source.insertAllAnswers.vraagAntwoord', propose: proposeAllAnswers },
  { kind: 'source.insertAllAnswers.vraagAntwoord', propose: proposeAllLeftOutQuestions },
  { kind: 'refactor.rewrite', propose: proposeNumbering },
  { kind: 'refactor.rewrite', propose: proposeStandardNumbers },
  { kind: 'refactor.rewrite', propose: proposeReplacement },
];
