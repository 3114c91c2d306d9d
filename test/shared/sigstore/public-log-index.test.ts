import { expect, it } from '@jest/globals';
import { publicLogIndex } from '../../../shared/sigstore/public-log-index.ts';
import type { Bundle } from '../../../shared/sigstore/read-bundle.ts';

const PUBLIC = 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=';

function bundleWith(keyId: string, logIndex: string): Bundle {
  const entry = { logId: { keyId: Buffer.from(keyId, 'base64') }, logIndex };
  return { verificationMaterial: { tlogEntries: [entry] } } as unknown as Bundle;
}

it.each([
  ['the public log', PUBLIC, '1234', '1234'],
  ['another log', 'AAAA', '1234', undefined],
  ['an index that is not a number', PUBLIC, '1&x=2', undefined],
])('publicLogIndex returns the expected index for %s', (_, keyId, index, expected) => {
  expect(publicLogIndex(bundleWith(keyId, index))).toBe(expected);
});
