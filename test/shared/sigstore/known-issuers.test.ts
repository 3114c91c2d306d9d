import { expect, it } from '@jest/globals';
import { issuerNamedIn } from '../../../shared/sigstore/known-issuers.ts';

it.each([
  ['O=sigstore.dev', 'public-good'],
  ['O=GitHub, Inc.', 'github'],
  ['O=octo', undefined],
  ['', undefined],
])('issuerNamedIn for the name %j returns the instance %s', (subject, id) => {
  expect(issuerNamedIn(Buffer.from(subject))?.id).toBe(id);
});
