/**
 * Whether what stands behind the number of a heading names a member or a party: `van het lid Bo (ABC)`, `(ABC)`. A page
 * has no such name, nor how many questions there are: `Vraag 1 (blz. 4)`, `Vraag 1 van 12`.
 */
export function namesWhose(behind: string): boolean {
  return ofWhom.test(behind) || (behind.startsWith('(') && party.test(behind));
}

const ofWhom = /^\(?(?:van|namens)\s\D*[A-ZÀ-ÞĀ-ɏ]/;
const party = /[A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ\d]|[a-zß-ɏ][A-ZÀ-ÞĀ-ɏ]/;
