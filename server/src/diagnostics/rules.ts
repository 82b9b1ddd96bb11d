import { findCircularReferences } from './circularReference';
import { findDuplicateAnswers } from './duplicateAnswer';
import { findDuplicateQuestions } from './duplicateQuestion';
import { findEmptyAnswers } from './emptyAnswer';
import { findFootnotesWithoutText } from './footnoteWithoutText';
import { findHeadingTypos } from './headingTypo';
import { findMergedAnswers } from './mergedAnswer';
import { findNumberingGaps } from './numberingGap';
import { findNumberingOrder } from './numberingOrder';
import { findPlaceholderAnswers } from './placeholderAnswer';
import type { Rule } from './rule';
import { findUnansweredQuestions } from './unansweredQuestion';
import { findUnknownQuestions } from './unknownQuestion';
import { findUnknownReferences } from './unknownReference';
import { findUnusedFootnotes } from './unusedFootnote';

/** All rules. A new one is a line here, a file beside this one, a message and a page in the documentation. */
export const rules = [
  { code: 'unanswered-question', severity: 'warning', check: findUnansweredQuestions },
  { code: 'merged-answer', severity: 'information', check: findMergedAnswers },
  { code: 'empty-answer', severity: 'warning', check: findEmptyAnswers },
  { code: 'placeholder-answer', severity: 'warning', check: findPlaceholderAnswers },
  { code: 'unknown-question', severity: 'error', check: findUnknownQuestions },
  { code: 'duplicate-question', severity: 'warning', check: findDuplicateQuestions },
  { code: 'duplicate-answer', severity: 'warning', check: findDuplicateAnswers },
  { code: 'numbering-gap', severity: 'warning', check: findNumberingGaps },
  { code: 'numbering-order', severity: 'warning', check: findNumberingOrder },
  { code: 'unknown-reference', severity: 'warning', check: findUnknownReferences },
  { code: 'circular-reference', severity: 'warning', check: findCircularReferences },
  { code: 'heading-typo', severity: 'information', check: findHeadingTypos },
  { code: 'footnote-without-text', severity: 'hint', check: findFootnotesWithoutText },
  { code: 'unused-footnote', severity: 'hint', check: findUnusedFootnotes },
] as const satisfies readonly Rule[];

/** The codes of all rules. */
export type Code = (typeof rules)[number]['code'];
