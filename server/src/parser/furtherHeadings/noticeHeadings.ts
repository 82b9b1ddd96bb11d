import { delayIn } from '../delays/delayIn';
import { type HeadingInRow, isAnswerHeading, isQuestionHeading, type Scan, withHeadings } from '../scan/scan';
import { endOfRow, kindOf } from '../text/rows';

/**
 * Makes the heading of a notice of delay of the line that names who puts off the answers, `Mededeling van minister De Wit
 * (ontvangen 3 mei 2024)`, where it stands apart below all questions and answers and the text below it puts them off.
 * Above the questions such a line is a title.
 */
export function noticeHeadings(document: Scan): Scan {
  const { rows, headings, notices } = document;
  if (notices.length === 0) return document;
  const last = headings.findLast((one) => isQuestionHeading(one) || isAnswerHeading(one));
  const isBelow = ({ row }: HeadingInRow) => last !== undefined && row > last.row && kindOf(rows, row - 1) !== 'text';
  const notice = notices.find(isBelow);
  const putsOff = notice !== undefined && delayIn(rows.text.slice(endOfRow(rows, notice.row))) !== undefined;
  return putsOff ? withHeadings(document, [notice]) : document;
}
