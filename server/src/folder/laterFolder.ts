/** What a document by itself is shown without: it is read when the documents of its folder are. */
export { createDocumentSource } from '../files/documentSource';
export { companionOf } from '../workspace/comparison/companion';
export { createDocumentIndex } from '../workspace/index/documentIndex';
