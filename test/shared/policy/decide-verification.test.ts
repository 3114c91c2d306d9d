import { describe, expect, it } from '@jest/globals';
import type { Verification, VerifiedEvidence } from '../../../shared/model/verification.ts';
import type { EvidenceRule } from '../../../shared/model/verify-policy.ts';
import { decideVerification } from '../../../shared/policy/decide-verification.ts';
import { openConditions } from '../../../shared/policy/open-conditions.ts';
import { aPiece, aRule, aVerification, DIGEST, NOW, signedBy, TYPE } from './evidence-builders.ts';

const { judge } = await openConditions({ evidence: [] });

function decide(verification: Verification, ...evidence: readonly EvidenceRule[]) {
  return decideVerification(verification, { evidence }, NOW, judge);
}

async function messages(verification: Verification, ...evidence: readonly EvidenceRule[]) {
  return (await decide(verification, ...evidence)).reasons.map(({ message }) => message);
}

const vulns = 'https://in-toto.io/attestation/vulns/v0.2';
const openvex = 'https://openvex.dev/ns/v0.2.0';
const OLD = '2026-06-01T11:00:00.000Z';

function aScan(score: string, fields: Partial<VerifiedEvidence> = {}) {
  const severity = [{ method: 'assay', score }];
  const annotations = [{ purl: 'pkg:npm/a@1' }];
  const predicate = { scanner: { result: [{ id: 'CVE-2026-1', severity, annotations }] } };
  return aPiece({ predicateType: vulns, predicate, ...fields });
}

function aVex(status: string, signedAt: string, fields: Partial<VerifiedEvidence> = {}) {
  const statement = { vulnerability: { name: 'CVE-2026-1' }, status, justification: 'x' };
  const predicate = { statements: [statement] };
  return aPiece({ predicateType: openvex, predicate, signedAt, ...fields });
}

const noHigh = aRule({ name: 'vulnerabilities', types: [vulns], failOn: 'high' });

describe('a verification decision', () => {
  it('passes with all required evidence', async () => {
    const decision = await decide(aVerification([aPiece()]), aRule());
    const summary = 'Passed: valid attestation of type a, signed by `https://github.com/o/r`.';
    expect(decision).toMatchObject({ action: 'verify', outcome: 'pass', summary, reasons: [] });
    expect(decision.subject).toBe(`ghcr.io/o/r@${DIGEST}`);
  });

  it('identifies a subject without a name by its digest', async () => {
    const subject = { name: '', digest: DIGEST };
    expect((await decide(aVerification([aPiece()], { subject }), aRule())).subject).toBe(DIGEST);
  });

  it('has one reason for all rules without evidence', async () => {
    const types = (name: string) => ({ name, types: [`https://example.test/${name}`] });
    const verification = aVerification([aPiece({ predicateType: 'https://example.test/b' })]);
    expect(await messages(verification, aRule(), aRule(types('b')), aRule(types('c')))).toEqual([
      'no attestation of type a or attestation of type c found, only https://example.test/b',
    ]);
  });

  it('lists the types of evidence that were found, to help users who misspelled a type', async () => {
    const refused = (code: string, predicateType: string) => {
      return { origin: 'x', code, message: 'm', predicateType };
    };
    const verification = aVerification([aPiece({ predicateType: 'cosign-legacy' })], {
      refused: [
        refused('predicate-mismatch', 'https://spdx.dev/Document/v2.3'),
        refused('subject-mismatch', 'https://example.test/of-another-image'),
      ],
    });
    expect(await messages(verification, aRule({ name: 'sbom' }))).toEqual([
      'no SBOM found, only cosign-legacy, https://spdx.dev/Document/v2.3',
    ]);
    expect(await messages(aVerification([]), aRule())).toEqual(['no attestation of type a found']);
  });

  it('fails if no evidence is required', async () => {
    expect(await decide(aVerification([aPiece()]))).toMatchObject({
      outcome: 'fail',
      reasons: [{ codes: ['nothing-asked'] }],
    });
  });

  it.each<[string, Verification, Partial<EvidenceRule>, readonly string[]]>([
    ['missing evidence', aVerification([]), {}, ['evidence-missing']],
    [
      'an old attestation',
      aVerification([aPiece({ signedAt: OLD })]),
      { maxAgeDays: 1 },
      ['too-old'],
    ],
    ['only one of two signers', aVerification([aPiece()]), { signers: 2 }, ['signers-too-few']],
    [
      'two old attestations',
      aVerification([aPiece({ signedAt: OLD }), aPiece({ signedAt: OLD })]),
      { signers: 2, maxAgeDays: 1 },
      ['signers-too-few', 'too-old'],
    ],
  ])('contains the problem codes for %s', async (_what, verification, rule, codes) => {
    expect((await decide(verification, aRule(rule))).reasons).toMatchObject([{ codes }]);
  });

  it('lists each candidate with the reason for its rejection', async () => {
    const verification = aVerification([aPiece(signedBy('mallory', ['guest']))], {
      refused: [
        { origin: 'referrer sha256:02', code: 'signature-invalid', message: 'it is not signed' },
        {
          origin: 'referrer sha256:03',
          predicateType: TYPE,
          code: 'subject-mismatch',
          message: 'm',
        },
        {
          origin: 'r4',
          predicateType: 'https://example.test/z',
          code: 'predicate-mismatch',
          message: 'm',
        },
      ],
    });
    expect(await messages(verification, aRule())).toEqual([
      'no valid attestation of type a: referrer sha256:01: the signer is mallory (guest); expected release (signer-not-asked); ' +
        'referrer sha256:02: it is not signed (signature-invalid); referrer sha256:03: m (subject-mismatch)',
    ]);
  });

  it('lists a reason once, after all candidates that it applies to', async () => {
    const refused = ['a', 'b', 'a'].map((message, index) => ({
      origin: `r${index}`,
      code: 'signature-invalid',
      message,
    }));
    expect((await messages(aVerification([], { refused }), aRule()))[0]).toMatch(
      /: r0, r2: a \(signature-invalid\); r1: b \(signature-invalid\)$/,
    );
  });

  it('names two candidates for each reason, and counts the others', async () => {
    const refused = Array.from({ length: 12 }, (_, index) => ({
      origin: `r${index}`,
      code: 'signature-invalid',
      message: 'm',
    }));
    expect((await messages(aVerification([], { refused }), aRule()))[0]).toMatch(
      /: r0, r1 and 10 more: m \S+$/,
    );
  });
});

describe('several signers', () => {
  const both = aRule({ signedBy: ['release', 'security'], signers: 2 });

  it('count separately if they are different', async () => {
    const other = aPiece(signedBy('bob', ['security']));
    expect((await decide(aVerification([aPiece(), other]), both)).outcome).toBe('pass');
  });

  it.each<[string, readonly VerifiedEvidence[]]>([
    ['one signer with two signatures', [aPiece(), aPiece({ origin: 'other' })]],
    ['one signer under two names', [aPiece({ acceptedAs: ['release', 'security'] })]],
    ['one known and one unknown signer', [aPiece(), aPiece(signedBy('mallory', ['guest']))]],
    ['no signer', []],
  ])('count as fewer than two if there is %s', async (_, verified) => {
    const [message] = await messages(aVerification(verified), both);
    expect(message).toMatch(
      /^2 different signers required for the attestation of type a, but only [01] found/,
    );
  });
});

describe('attested scans', () => {
  it.each([
    ['medium', 'pass'],
    ['high', 'fail'],
    ['critical', 'fail'],
    ['unheard of', 'fail'],
  ])('with a finding of the severity "%s" lead to the outcome %s', async (score, outcome) => {
    expect((await decide(aVerification([aScan(score)]), noHigh)).outcome).toBe(outcome);
  });

  it('are used only if they are the newest scan by any signer that matches the identity', async () => {
    const { identity } = signedBy('https://github.com/o/r@refs/tags/v1', []);
    const old = aScan('low', { signedAt: OLD, ...(identity && { identity }) });
    expect((await decide(aVerification([old, aScan('high')]), noHigh)).outcome).toBe('fail');
    const two = { ...noHigh, signedBy: ['release', 'security'] };
    const clean = aScan('low', { signedAt: OLD, acceptedAs: ['release', 'security'] });
    expect((await decide(aVerification([clean, aScan('high')]), two)).outcome).toBe('pass');
    const both = { ...two, signers: 2 };
    expect((await decide(aVerification([clean, aScan('high')]), both)).outcome).toBe('fail');
  });

  it('are not used if a newer scan by the same signer exists, even if the rule names several identities', async () => {
    const two = { ...noHigh, signedBy: ['release', 'security'] };
    const old = aScan('low', { signedAt: OLD });
    expect((await decide(aVerification([old, aScan('high')]), two)).outcome).toBe('fail');
  });

  it('are the only type of evidence that newer evidence replaces', async () => {
    const provenance = { builder: { exact: 'b' } };
    const old = aPiece({ signedAt: OLD, predicate: { builder: { id: 'b' } } });
    const newer = aPiece({ predicate: { builder: { id: 'other' } } });
    const rule = aRule({ types: [TYPE], ...provenance });
    expect((await decide(aVerification([old]), rule)).outcome).toBe('pass');
    expect((await decide(aVerification([old, newer]), rule)).outcome).toBe('pass');
  });

  it('are not used if unread evidence could contain a newer scan', async () => {
    const unseen = { origin: 'the rest', code: 'evidence-unreadable', message: 'm' };
    const refused = [{ ...unseen, isUnseen: true as const }];
    const verification = aVerification([aScan('low')], { refused });
    expect(await messages(verification, noHigh)).toEqual([
      'no valid vulnerability scan: the rest: m (evidence-unreadable)',
    ]);
    expect(
      (await decide(aVerification([aScan('low')], { refused: [unseen] }), noHigh)).outcome,
    ).toBe('pass');
    const { failOn: _, ...any } = noHigh;
    expect((await decide(verification, any)).outcome).toBe('pass');
  });

  it('are used only if they are the newest scan by a signer, so that an older scan does not hide a finding', async () => {
    const old = aScan('low', { signedAt: '2026-06-01T00:00:00.000Z', origin: 'old' });
    expect((await decide(aVerification([old, aScan('high')]), noHigh)).outcome).toBe('fail');
    const clean = aScan('low', { signedAt: '2026-06-15T11:30:00.000Z' });
    expect((await decide(aVerification([clean, aScan('high')]), noHigh)).outcome).toBe('pass');
  });

  it('are all used if their time is not proven', async () => {
    const timeless = aScan('high', { signedAt: undefined });
    expect((await decide(aVerification([timeless, aScan('low')]), noHigh)).outcome).toBe('fail');
  });

  it('have no effect if they were signed by a different identity', async () => {
    const foreign = aScan('low', signedBy('mallory', ['guest']));
    expect((await decide(aVerification([foreign, aScan('high')]), noHigh)).outcome).toBe('fail');
    const scare = aScan('critical', signedBy('mallory', ['guest']));
    expect((await decide(aVerification([scare, aScan('low')]), noHigh)).outcome).toBe('pass');
  });
});

describe('a VEX document', () => {
  const excusable = { ...noHigh, vexBy: ['security'] };
  const by = signedBy('security', ['security']);
  const early = '2026-06-10T00:00:00.000Z';
  const late = '2026-06-11T00:00:00.000Z';

  it.each<[string, readonly VerifiedEvidence[], EvidenceRule, 'pass' | 'fail']>([
    [
      'suppresses a finding with not_affected',
      [aVex('not_affected', early, by)],
      excusable,
      'pass',
    ],
    ['suppresses a finding with fixed', [aVex('fixed', early, by)], excusable, 'pass'],
    ['does not suppress a finding with affected', [aVex('affected', early, by)], excusable, 'fail'],
    [
      'counts only if it is the newest',
      [aVex('affected', late, by), aVex('fixed', early, by)],
      excusable,
      'fail',
    ],
    [
      'suppresses a finding if it was withdrawn and then restored',
      [aVex('fixed', late, by), aVex('affected', early, by)],
      excusable,
      'pass',
    ],
    [
      'does not suppress a finding if a different identity signed it',
      [aVex('fixed', early, signedBy('m', ['guest']))],
      excusable,
      'fail',
    ],
    [
      'is not confused with a different document with the same content',
      [aVex('fixed', early, { ...by, predicateType: TYPE })],
      excusable,
      'fail',
    ],
    [
      'suppresses a finding in an earlier format',
      [aVex('fixed', early, { ...by, predicateType: 'https://openvex.dev/ns' })],
      excusable,
      'pass',
    ],
    ['does not suppress a finding if no rule names it', [aVex('fixed', early, by)], noHigh, 'fail'],
  ])('%s', async (_, documents, rule, outcome) => {
    expect((await decide(aVerification([aScan('high'), ...documents]), rule)).outcome).toBe(
      outcome,
    );
  });
});
