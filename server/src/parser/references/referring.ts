// "Zie", "Idem als", "Ik verwijs u naar", "Voor het antwoord op vraag 3 verwijs ik u kortheidshalve naar", "Hiervoor
// wordt verwezen naar".
const refers =
  /(?:Zie\s|Idem(?:,?\s+(?:als|zie))?\s|(?:(?:Ik|Wij)\s+verwij(?:s|zen)|Verwezen\s+wordt|(?:Hiervoor|Daarvoor|Hierbij|Graag|Kortheidshalve|Voor\s+(?:(?:het|een)\s+antwoord|(?:(?:(?:het|een)\s+antwoord\s+op|(?:de\s+)?beantwoording\s+van)\s+)?(?:deze\s+vra(?:ag|gen)|(?:de\s+)?vra(?:ag|gen)\s+\d[^.:;]{0,30}?)))\s+(?:verwij(?:s|zen)\s+(?:ik|wij)|wordt(?=(?:\s+[a-z]+){0,5}\s+verwezen\s)))\s+(?:(?:u|(?:de\s+|uw\s+)?(?:leden|Kamer))\s+)?(?:(?:hiervoor|hierbij|daarvoor|kortheidshalve|graag|ook|voor\s+(?:het|een)\s+antwoord(?:\s+op\s+deze\s+vra(?:ag|gen))?)\s+){0,2}(?:verwezen\s+)?naar\s+(?=(?:(?:het|mijn|ons|onze|de)\s+)?(?:antwoord|beantwoording|vra(?:ag|gen)\s+[.,]?\d|(?:vorige?|voorgaande?|bovenstaande?)\s)))/iy;

// How these words begin: most answers begin otherwise, and to make ready what knows all words takes long.
const mayRefer = /zie\s|idem|(?:ik|wij)\s+ver|verw|(?:hier|daar)(?:voor|bij)|graag|kort|voor\s/iy;

/**
 * Where the words end by which an answer refers to another one, in characters; `undefined` for an answer that does not
 * begin so at an offset.
 *
 *     Ik verwijs u naar mijn antwoord op vraag 2.
 *                      ← the end
 */
export function endOfReferring(text: string, offset: number): number | undefined {
  mayRefer.lastIndex = offset;
  if (!mayRefer.test(text)) return undefined;
  refers.lastIndex = offset;
  return refers.test(text) ? refers.lastIndex : undefined;
}
