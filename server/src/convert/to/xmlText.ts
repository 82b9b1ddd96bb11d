/** What XML 1.0 cannot hold, such as the form feed that a page of a PDF begins with. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the signs that make a document one that no program opens; nothing of them is seen. */
export function asXmlText(text: string): string {
  return text.replace(noXml, '');
}
