import { expect, it } from '@jest/globals';
import { foldLines, idPart } from '../../../shared/sbom/spdx.ts';

it('idPart returns only letters, digits, dots and dashes', () => {
  expect(idPart('@s/a_b c')).toBe('-s-a-b-c');
  expect(idPart('x'.repeat(100))).toHaveLength(60);
});

it('foldLines joins lines of text into one line', () => {
  expect(foldLines(' a\r\n  b\u2028\ud800 ')).toBe('a b \ufffd');
});
