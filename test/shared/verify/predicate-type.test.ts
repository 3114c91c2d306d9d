import { expect, it } from '@jest/globals';
import { requirePredicateType } from '../../../shared/verify/predicate-type.ts';

const SIGN = 'https://sigstore.dev/cosign/sign/v1';

it.each<[string, readonly string[]]>([
  [SIGN, []],
  ['cosign-legacy', []],
  ['message-signature', []],
  ['https://slsa.dev/provenance/v1', [SIGN, 'https://slsa.dev/provenance/v1']],
  ['https://spdx.dev/Document/v2.3', ['https://spdx.dev/Document']],
  ['https://cyclonedx.org/bom/v1.6', ['https://cyclonedx.org/bom']],
])('the predicate type %s matches %j', (found, wanted) => {
  expect(() => requirePredicateType(found, wanted)).not.toThrow();
});

it.each<[string, readonly string[]]>([
  ['https://spdx.dev/Document', []],
  ['https://slsa.dev/provenance/v1', []],
  ['cosign-legacy', ['https://slsa.dev/provenance/v1']],
  ['https://slsa.dev/provenance/v0.2', ['https://slsa.dev/provenance/v1']],
  ['https://spdx.dev/Document-evil', ['https://spdx.dev/Document']],
  ['https://spdx.dev/Document/v2.3/x', ['https://spdx.dev/Document']],
  ['https://spdx.dev/Document', ['https://spdx.dev/Document/v2.3']],
])('the predicate type %s does not match %j', (found, wanted) => {
  expect(() => requirePredicateType(found, wanted)).toThrow(/; expected /);
});

it('requirePredicateType accepts any type if no type is required', () => {
  expect(() => requirePredicateType('https://example.test/a', 'any')).not.toThrow();
});
