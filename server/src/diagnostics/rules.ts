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
import { findDifferingQuestions } from './questionDiffers';
import type { Rule } from './rule';
import { findUnansweredQuestions } from './unansweredQuestion';
import { findUnknownQuestions } from './unknownQuestion';
import { findUnknownReferences } from './unknownReference';
import { findUnusedFootnotes } from './unusedFootnote';

/** All rules. A new one is a line here, a file beside this one, a message and a page in the documentation. */
export const rules = [
  { code: 'unanswered-question', severity: 'warning', scope: 'sections', check: findUnansweredQuestions },
  { code: 'merged-answer', severity: 'information', scope: 'set', check: findMergedAnswers },
  { code: 'empty-answer', severity: 'warning', scope: 'sections', check: findEmptyAnswers },
  { code: 'placeholder-answer', severity: 'warning', scope: 'sections', check: findPlaceholderAnswers },
  { code: 'unknown-question', severity: 'error', scope: 'set', check: findUnknownQuestions },
  { code: 'duplicate-question', severity: 'warning', scope: 'set', check: findDuplicateQuestions },
  { code: 'duplicate-answer', severity: 'warning', scope: 'set', check: findDuplicateAnswers },
  { code: 'numbering-gap', severity: 'warning', scope: 'set', check: findNumberingGaps },
  { code: 'numbering-order', severity: 'warning', scope: 'set', check: findNumberingOrder },
  { code: 'unknown-reference', severity: 'warning', scope: 'set', check: findUnknownReferences },
  { code: 'circular-reference', severity: 'warning', scope: 'set', check: findCircularReferences },
  { code: 'heading-typo', severity: 'information', scope: 'sections', check: findHeadingTypos },
  { code: 'question-differs', severity: 'information', scope: 'sections', check: findDifferingQuestions },
  { code: 'footnote-without-text', severity: 'hint', scope: 'document', check: findFootnotesWithoutText },
  { code: 'unused-footnote', severity: 'hint', scope: 'document', check: findUnusedFootnotes },
] as const satisfies readonly Rule[];

/** The codes of all rules. */
export type Code = (typeof rules)[number]['code'];
