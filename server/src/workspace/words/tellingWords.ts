import { lazily } from '../../parser/text/lazily';
import type { WordHashes } from './hashes';
import { hashPlainText } from './plainWords';

/** The words that stand in questions about anything: those of the language, and those of questions to a minister. */
const commonWords = hashesOf(`
  de het een dit dat deze die der den des er hier daar u uw uzelf ik ons onze wij zij ze hij hun hen men zich haar
  zijn wie wat waar wanneer waarom hoe hoeveel hoelang welk welke waarin waarop waarbij waarmee waarvan waaruit
  waardoor daarin daarop daarbij daarmee daarvan daarvoor daartoe hierop hierbij hiervan hiermee hierin hierover
  erover in op van voor met aan bij door over uit naar tot om onder tussen tegen zonder binnen na sinds vanaf tijdens
  per via en of maar dan als omdat zodat indien terwijl ook niet geen wel nog al reeds zo ja nee te toch even meer
  veel alle is was waren wordt worden werd werden heeft hebben had hebt kan kunt kunnen zal zult zullen wil wilt moet
  moeten mag mogen bent ben doet doen gaat gaan komt komen laat laten vindt vinden klopt kent deelt bereid bekend
  hoogte kennis kennisgenomen genomen mening beoordeelt oordeel reactie reageert verklaart toelichten toelichting
  aangeven uiteenzetten bevestigen verwacht acht bericht berichten berichtgeving artikel uitzending nieuwsbericht
  minister staatssecretaris kabinet regering kamer informeren geinformeerd gesprek treden zorg zorgen vraag vragen
  afzonderlijk elk beantwoorden beantwoord antwoord antwoorden termijn gestelde spoedig mogelijk juist sprake hoeverre
  mate wijze volgens eens ervan ten opzichte aanzien zien gezien
`);

/** How questions begin that name the news they are about. All questions about that news may do so. */
const openings = lazily(() =>
  [
    'kent u',
    'bent u bekend met',
    'bent u ermee bekend',
    'is het u bekend',
    'is u bekend',
    'bent u op de hoogte van',
    'heeft u kennisgenomen van',
    'heeft u kennis genomen van',
    'hebt u kennisgenomen van',
  ].map((opening) => hashPlainText(opening) ?? []),
);

/** In a question with fewer words that are not common nothing tells what it is about. */
const fewestTelling = 2;

/**
 * What a question says about where it comes from. `stock`: nothing, as `Kunt u deze vragen afzonderlijk beantwoorden?`;
 * `opening`: no more than which news it is about, `Kent u het bericht «…»?`; `telling`: all that it asks.
 */
export type QuestionKind = 'stock' | 'opening' | 'telling';

/** Reads from the words of a question what it says about where it comes from. */
export function kindOfQuestion(words: WordHashes): QuestionKind {
  let telling = 0;
  const common = commonWords();
  for (let index = 0; index < words.length && telling < fewestTelling; index++) {
    if (!common.has(words[index] as number)) telling++;
  }
  if (telling < fewestTelling) return 'stock';
  return openings().some((opening) => opening.every((word, index) => words[index] === word)) ? 'opening' : 'telling';
}

/** Made for the first question, as a start has no use for them. */
function hashesOf(words: string): () => ReadonlySet<number> {
  return lazily(() => new Set(hashPlainText(words)));
}
