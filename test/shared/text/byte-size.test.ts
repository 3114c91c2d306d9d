import { expect, it } from '@jest/globals';
import { byteSize } from '../../../shared/text/byte-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [999_960, '1.0 MB'],
  [48_312_000, '48.3 MB'],
  [2_500_000_000_000_000, '2500.0 TB'],
])('byteSize shows %d bytes in decimal units', (bytes, shown) => {
  expect(byteSize(bytes)).toBe(shown);
});
