import { join } from 'node:path';

/**
 * The command that converts documents, from the program that is built next to this one: it brings along the libraries
 * for Word and PDF, which are larger than all else and which no other command needs.
 */
export function loadConvert(): typeof import('./convert') {
  return require(join(__dirname, 'convert.js'));
}
