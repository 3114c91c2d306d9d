import { expect, it } from '@jest/globals';
import type { VerifiedEvidence } from '../../../shared/model/verification.ts';
import { countDistinctSigners } from '../../../shared/policy/distinct-signers.ts';
import { aPiece, signedBy } from './evidence-builders.ts';

const NAMES = ['a', 'b', 'c'];
const by = (san: string, ...names: string[]) => aPiece(signedBy(san, names));

it.each([
  ['no signer', [], 0],
  ['one signer for one name', [by('x', 'a')], 1],
  ['two signers for two names', [by('x', 'a'), by('y', 'b')], 2],
  ['two signers for the same name', [by('x', 'a'), by('y', 'a')], 1],
  ['one signer for two names', [by('x', 'a', 'b')], 1],
  ['two signers if one must use a different name', [by('x', 'a', 'b'), by('y', 'a')], 2],
  ['three signers in a cycle', [by('x', 'a', 'b'), by('y', 'b', 'c'), by('z', 'a')], 3],
  ['one signer whose two attestations match different names', [by('x', 'a'), by('x', 'b')], 1],
  ['no signer under a name that the rule does not list', [by('x', 'z')], 0],
])('countDistinctSigners counts %s', (_, evidence, count) => {
  expect(countDistinctSigners(evidence, NAMES)).toBe(count);
});

it('countDistinctSigners distinguishes signers with different issuers', () => {
  const [one, other] = [aPiece(), aPiece()];
  const elsewhere = { ...other, identity: { ...other.identity, issuer: 'https://other.test' } };
  const names = (piece: VerifiedEvidence) => ({ ...piece, acceptedAs: NAMES });
  expect(countDistinctSigners([one, other].map(names), NAMES)).toBe(1);
  expect(countDistinctSigners([one, elsewhere].map(names), NAMES)).toBe(2);
});

const WORKFLOW = 'https://github.com/o/r/.github/workflows/x.yml';

it.each([
  [
    'one workflow on two branches',
    `${WORKFLOW}@refs/heads/main`,
    `${WORKFLOW}@refs/heads/other`,
    1,
  ],
  [
    'one workflow on a branch and a tag',
    `${WORKFLOW}@refs/heads/main`,
    `${WORKFLOW}@refs/tags/v1`,
    1,
  ],
  [
    'one workflow on branches with an @',
    `${WORKFLOW}@refs/heads/a@1`,
    `${WORKFLOW}@refs/heads/b@2`,
    1,
  ],
  [
    'one workflow with the owner in two spellings',
    `${WORKFLOW}@refs/heads/main`,
    `${WORKFLOW.replace('/o/', '/O/')}@refs/heads/main`,
    1,
  ],
  ['two workflows', `${WORKFLOW}@refs/heads/main`, `${WORKFLOW}.yml@refs/heads/main`, 2],
  ['two people in one domain', 'a@octo.example', 'b@octo.example', 2],
])(
  "countDistinctSigners counts workflows and people, regardless of refs and the owner's letter case: %s",
  (_, first, second, count) => {
    expect(countDistinctSigners([by(first, 'a'), by(second, 'b')], NAMES)).toBe(count);
  },
);
