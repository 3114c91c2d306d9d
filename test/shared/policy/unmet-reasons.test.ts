import { expect, it } from '@jest/globals';
import { type UnmetRule, unmetReasons } from '../../../shared/policy/unmet-reasons.ts';
import { aRule, DIGEST } from './evidence-builders.ts';

const SUBJECT = { name: 'ghcr.io/o/r', digest: DIGEST };
const OTHER_IMAGE = ['r1', 'r2'].map((digest) => ({
  code: 'subject-mismatch',
  origin: `referrer ${digest}`,
  message: 'm',
}));

function anUnmet(name: string, fields: Partial<UnmetRule> = {}): UnmetRule {
  return { rule: aRule({ name }), signers: 0, shortcomings: [], present: [], ...fields };
}

const texts = (...unmet: readonly UnmetRule[]) =>
  unmetReasons(unmet, SUBJECT).map(({ message, codes = [] }) => `${message} [${codes}]`);

it('unmetReasons groups the rules that have no evidence', () => {
  expect(
    texts(anUnmet('signature'), anUnmet('sbom', { present: ['b'] }), anUnmet('provenance')),
  ).toEqual(['no signature, SBOM, or provenance found, only b [evidence-missing]']);
});

it('unmetReasons groups the rules whose evidence is for another digest, and counts each attestation once', () => {
  const shortcomings = OTHER_IMAGE;
  expect(texts(anUnmet('signature', { shortcomings }), anUnmet('sbom', { shortcomings }))).toEqual([
    `both signatures and attestations found are for another digest than ${DIGEST} [subject-mismatch]`,
  ]);
});

it('unmetReasons names the line of the first rule in the policy file', () => {
  const rules = [undefined, 7, 9].map((line) =>
    anUnmet('', { rule: aRule({ name: 'sbom', line }) }),
  );
  expect(unmetReasons(rules, SUBJECT).map(({ line }) => line)).toEqual([7]);
  expect(unmetReasons([anUnmet('sbom')], SUBJECT)[0]).not.toHaveProperty('line');
});

it('unmetReasons states which evidence is missing if all candidates are unreadable', () => {
  const shortcomings = OTHER_IMAGE.map((one) => ({ ...one, code: 'evidence-unreadable' }));
  expect(texts(anUnmet('provenance', { shortcomings }))).toEqual([
    'no valid provenance: 2 signatures or attestations are unreadable. First error: m [evidence-unreadable]',
  ]);
});

it('unmetReasons explains different problems separately', () => {
  const [first] = OTHER_IMAGE;
  const shortcomings = first === undefined ? [] : [first];
  expect(texts(anUnmet('signature', { shortcomings }), anUnmet('sbom'))).toEqual([
    'no valid signature: referrer r1: m (subject-mismatch) [subject-mismatch]',
    'no SBOM found [evidence-missing]',
  ]);
});

it('unmetReasons states how many signers a rule requires', () => {
  const rule = aRule({ name: 'signature', signers: 2 });
  expect(
    texts(anUnmet('signature'), anUnmet('', { rule, signers: 1, shortcomings: OTHER_IMAGE })),
  ).toEqual([
    'no signature found [evidence-missing]',
    `2 different signers required for the signature, but only 1 found: both signatures found are for another digest than ${DIGEST} [signers-too-few,subject-mismatch]`,
  ]);
});
