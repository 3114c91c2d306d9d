import { expect, it } from '@jest/globals';
import { causeText, commonCause, type Shortcoming } from '../../../shared/policy/common-cause.ts';
import { aRule, DIGEST } from './evidence-builders.ts';

const aShortcoming = (fields: Partial<Shortcoming> = {}): Shortcoming => ({
  code: 'subject-mismatch',
  origin: 'referrer sha256:01',
  message: 'm',
  ...fields,
});
const SIGNATURE = aRule({ name: 'signature' });

function textOf(all: readonly Shortcoming[], rules = [SIGNATURE]): string | undefined {
  const cause = commonCause(all);
  return cause && causeText(cause, rules, DIGEST);
}

it('commonCause recognizes signatures for another digest', () => {
  const one = aShortcoming();
  expect(textOf([one, one])).toBe(`both signatures found are for another digest than ${DIGEST}`);
  expect(textOf(Array(9).fill(one), [SIGNATURE, aRule()])).toBe(
    `all 9 signatures and attestations found are for another digest than ${DIGEST}`,
  );
  expect(textOf([one, aShortcoming({ origin: 'app.sigstore.json' })], [aRule()])).toBe(
    `both attestations found are for another digest than ${DIGEST}`,
  );
});

it('commonCause states the signed digests and the current digest', () => {
  const one = aShortcoming({ signedDigests: ['sha256:b', 'sha256:a'] });
  expect(textOf([one, one])).toBe(
    `both signatures found are for another digest. Signed: \`sha256:a\` and \`sha256:b\`. Current: \`${DIGEST}\``,
  );
});

it('commonCause recognizes signatures by other signers, and names at most three of them', () => {
  const by = (signer: string) => aShortcoming({ code: 'identity-mismatch', signer });
  const asked = aShortcoming({ code: 'signer-not-asked', signer: 'b' });
  expect(textOf([by('a'), by('a')], [aRule({ name: 'signature', signedBy: ['input:octo'] })])).toBe(
    '2 signatures found, none from an accepted signer. Expected: `octo`. Actual: `a`',
  );
  expect(textOf(['e', 'd', 'c'].map(by).concat(asked))).toBe(
    '4 signatures found, none from an accepted signer. Expected: `release`. Actual: `b`, `c`, `d` and 1 more',
  );
});

it('commonCause recognizes evidence that cannot be read, and states the first error', () => {
  const one = aShortcoming({ code: 'evidence-unreadable', message: 'no such blob' });
  expect(textOf([one, { ...one, message: 'status 500' }, one], [aRule()])).toBe(
    '3 signatures or attestations are unreadable. First error: no such blob',
  );
});

it.each<[string, readonly Shortcoming[]]>([
  ['no candidate', []],
  ['a single candidate', [aShortcoming()]],
  ['different problems', [aShortcoming(), aShortcoming({ code: 'signature-invalid' })]],
  ['an unknown signer', Array(2).fill(aShortcoming({ code: 'identity-mismatch' }))],
])('commonCause does not find a cause for %s', (_, candidates) => {
  expect(commonCause(candidates)).toBeUndefined();
});
