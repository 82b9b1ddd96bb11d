/** Whether a text may be a question, one without a question mark too; in an address `?` stands before a name. */
export function mayAsk(text: string): boolean {
  return /\?(?![\w&])/.test(text) || request.test(text);
}

const request =
  /^[^A-Za-zÀ-ɏ]{0,9}(?:Geef|Graag|Kan|Kunnen|Noem|(?:Bent|Deelt|Erkent|Gaat|Hebt|Heeft|Kent|Kunt|Wilt|Zou|Zult) u)(?![A-Za-zÀ-ɏ])/;
