import { expect, it } from '@jest/globals';
import { issuerNamedIn } from '../../../shared/sigstore/known-issuers.ts';

it.each([
  ['O=sigstore.dev', 'public-good'],
  ['O=GitHub, Inc.', 'github'],
  ['O=octo', undefined],
  ['', undefined],
])('for the name %j, issuerNamedIn returns the instance %s', (subject, id) => {
  expect(issuerNamedIn(Buffer.from(subject))?.id).toBe(id);
});
