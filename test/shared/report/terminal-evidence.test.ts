import { describe, expect, it } from '@jest/globals';
import type { Verification } from '../../../shared/model/verification.ts';
import { terminalEvidence } from '../../../shared/report/terminal-evidence.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';

const SUBJECT = { name: 'ghcr.io/o/r', digest: `sha256:${'1'.repeat(64)}` };
const refused = (origin: string) => ({
  origin,
  code: 'identity-mismatch',
  message: 'signed by X; expected Y',
});

describe('the evidence section in a terminal', () => {
  it('lists the signers, and each reason only once', () => {
    const verification: Verification = {
      kind: 'assay/verification/v1',
      subject: SUBJECT,
      verified: [
        {
          predicateType: 'sign/v1',
          origin: 'referrer sha256:2',
          identity: { san: 'https://github.com/o/r', issuer: 'i', claims: {} },
          predicate: undefined,
        },
      ],
      refused: ['a', 'b', 'c', 'd\u001b[2J'].map(refused),
    };
    expect(terminalEvidence(verification).map(plainLine)).toEqual([
      `ghcr.io/o/r@sha256:${'1'.repeat(64)}`,
      '  ✓ Signature by https://github.com/o/r',
      '    attached manifest sha256:2',
      '  ✗ 4 signatures and attestations not accepted: signed by X; expected Y (identity-mismatch)',
      '    a',
      '    b',
      '    c',
      '    and 1 more',
    ]);
  });

  it('is empty without signatures or attestations, because the verdict names what was verified', () => {
    const kind = 'assay/verification/v1';
    expect(terminalEvidence({ kind, subject: SUBJECT, verified: [], refused: [] })).toEqual([]);
  });
});
