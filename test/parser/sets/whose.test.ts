import assert from 'node:assert/strict';
import { namesWhose } from '../../../server/src/parser/sets/whose';

suite('what stands behind the number of a heading', () => {
  for (const behind of [
    'van het lid Bo',
    'van het lid Bo (ABC)',
    '(van het lid Ébo)',
    'namens de fractie van Bo',
    '(namens Bo)',
    'van  Bo',
    '(ABC)',
    '(D66)',
    '(CU)',
    '(PvdA)',
    '(de leden van de VVD)',
    '(Éé en ÉÉ)',
    '(éÉ)',
  ]) {
    test(`names whose questions they are: ${behind}`, () => assert.ok(namesWhose(behind)));
  }

  for (const behind of [
    '',
    '(blz. 4)',
    'van 12',
    'van 12 Vragen',
    'van de lijst',
    'vandaag Bo',
    'over van Bo',
    'ABC',
    '– ABC (DEF)',
    '(bijlage A)',
    '(Blz. 4)',
    '(Bo)',
  ]) {
    test(`names no member and no party: ${behind}`, () => assert.ok(!namesWhose(behind)));
  }
});
