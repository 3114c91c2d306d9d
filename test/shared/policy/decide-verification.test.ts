import { describe, expect, it } from '@jest/globals';
import type { Verification } from '../../../shared/model/verification.ts';
import { decideVerification } from '../../../shared/policy/decide-verification.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function verification(types: readonly string[], fields: Partial<Verification> = {}): Verification {
  return {
    kind: 'assay/verification/v1',
    subject: { name: 'ghcr.io/o/r', digest: DIGEST },
    verified: types.map((predicateType) => ({
      predicateType,
      origin: 'referrer',
      identity: { san: 's', issuer: 'i', claims: {} },
    })),
    refused: [],
    ...fields,
  };
}

function asking(...names: string[]) {
  return names.map((name) => ({ name, types: [`https://example.test/${name}`] }));
}

describe('a verification', () => {
  const a = 'https://example.test/a';
  const b = 'https://example.test/b';

  it('with all that is asked for passes', () => {
    const decision = decideVerification(verification([a, b]), asking('a'));
    expect(decision).toMatchObject({ action: 'verify', outcome: 'pass', reasons: [] });
    expect(decision.subject).toBe(`ghcr.io/o/r@${DIGEST}`);
  });

  it('takes any of the types that one kind may have', () => {
    const required = [{ name: 'either', types: [a, b] }];
    expect(decideVerification(verification([b]), required).outcome).toBe('pass');
  });

  it('fails for each kind of evidence that is missing', () => {
    const decision = decideVerification(verification([b]), asking('a', 'b', 'c'));
    expect(decision.outcome).toBe('fail');
    expect(decision.reasons.map(({ message }) => message)).toEqual([
      'there is no verified a',
      'there is no verified c',
    ]);
  });

  it('without evidence fails even when nothing was asked for', () => {
    const { outcome, reasons } = decideVerification(verification([]), []);
    expect(outcome).toBe('fail');
    expect(reasons.map(({ message }) => message)).toEqual([
      'there is no verified evidence: there is no evidence at all',
    ]);
  });

  it('says how much was refused, and why', () => {
    const refused = [
      { origin: 'o', code: 'identity-mismatch', message: 'someone else' },
      { origin: 'p', code: 'signature-invalid', message: 'no', predicateType: a },
      { origin: 'q', code: 'subject-mismatch', message: 'no', predicateType: b },
    ];
    const decision = decideVerification(verification([], { refused }), asking('a'));
    expect(decision.reasons.map(({ message }) => message)).toEqual([
      'there is no verified a; 2 refused (identity-mismatch, signature-invalid)',
    ]);
  });

  it('calls a file without a name by its digest', () => {
    const subject = { name: '', digest: DIGEST };
    expect(decideVerification(verification([a], { subject }), asking('a')).subject).toBe(DIGEST);
  });
});
