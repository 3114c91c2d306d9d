import { expect, it } from '@jest/globals';
import type { RefusedEvidence } from '../../../shared/model/verification.ts';
import {
  differenceNotes,
  evidenceCount,
  logUrl,
  runUrl,
} from '../../../shared/report/evidence-facts.ts';

const SUBJECT = { name: 'app', digest: `sha256:${'a'.repeat(64)}` };
const identity = { san: 'mallory', issuer: 'i', claims: {} };

function notes(changes: Partial<RefusedEvidence>): readonly string[] {
  const refused = { origin: 'tag', code: 'c', message: 'm', ...changes };
  return differenceNotes(refused, SUBJECT).map((span) => ('text' in span ? span.text : ''));
}

it.each<[Partial<RefusedEvidence>, readonly string[]]>([
  [
    { expectedSigners: ['octo', 'hubot'], identity },
    ['expected: octo or hubot', 'actual: mallory'],
  ],
  [
    { signedDigests: [`sha256:${'b'.repeat(64)}`], identity },
    ['signed:  sha256:bbbbbbbbbbbb', 'current: sha256:aaaaaaaaaaaa'],
  ],
  [{ expectedSigners: ['octo'] }, []],
  [{}, []],
])('differenceNotes shows the two sides of a difference (%#)', (changes, expected) => {
  expect(notes(changes)).toEqual(expected);
});

it.each([
  ['1234', 'https://search.sigstore.dev/?logIndex=1234'],
  ['1&email=x', undefined],
  [undefined, undefined],
])('logUrl returns a URL for the index %s only if the index is a number', (publicLogIndex, url) => {
  expect(logUrl({ publicLogIndex })).toBe(url);
});

it.each([
  ['https://github.com/o/r/actions/runs/7/attempts/1', true],
  ['https://ghe.example/o/r/actions/runs/7', true],
  ['https://github.com/o/r/actions/runs/7?x=1', false],
  ['javascript:alert(1)', false],
])('runUrl returns %s only if this is the URL of a workflow run', (url, isRun) => {
  const claims = { runInvocation: url };
  expect(runUrl({ identity: { ...identity, claims } })).toBe(isRun ? url : undefined);
});

it('evidenceCount returns the number with its noun', () => {
  expect([evidenceCount(1), evidenceCount(1_000)]).toEqual([
    '1 signature or attestation',
    '1,000 signatures and attestations',
  ]);
});
