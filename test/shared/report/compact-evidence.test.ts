import { expect, it } from '@jest/globals';
import type { Verification } from '../../../shared/model/verification.ts';
import {
  compactRefused,
  compactVerified,
  refusedBlock,
} from '../../../shared/report/compact-evidence.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { aReport } from './a-report.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const VERIFICATION: Verification = {
  kind: 'assay/verification/v1',
  subject: { name: 'ghcr.io/o/r', digest: DIGEST },
  verified: [
    {
      predicateType: 'sign/v1',
      origin: 'referrer x',
      identity: { san: 'https://github.com/o/r', issuer: 'i', claims: {} },
      signedAt: '2026-11-25T09:14:02Z',
    },
  ],
  refused: [{ origin: `referrer ${DIGEST}`, code: 'subject-mismatch', message: `not ${DIGEST}` }],
};

it('compactRefused shows the code, the message and the location of rejected evidence', () => {
  const block = compactRefused(aReport({ verifications: [VERIFICATION] }), true);
  expect([block.title, block.isFolded]).toEqual(['1 signature or attestation not accepted', true]);
  expect(markdownSection(block).rows).toEqual([
    '- Signature or attestation: not sha256:aaaaaaaaaaaa…' +
      '<br><sub>in attached manifest sha256:aaaaaaaaaaaa… · code subject-mismatch</sub>' +
      '<br><sub>for ghcr.io/o/r sha256:aaaaaaaaaaaa</sub>\n',
  ]);
});

it('compactRefused combines evidence with the same reason, and shows both sides of a difference', () => {
  const refused = ['a', 'b', 'c', 'd'].map((origin) => ({
    origin,
    predicateType: origin === 'a' ? 'sign/v1' : 'https://slsa.dev/provenance/v1',
    code: 'identity-mismatch',
    message: 'm',
    identity: { san: 'mallory', issuer: 'i', claims: {} },
    expectedSigners: ['octo'],
  }));
  const block = compactRefused(aReport({ verifications: [{ ...VERIFICATION, refused }] }), true);
  expect(block.title).toBe('4 signatures and attestations not accepted');
  expect(markdownSection(block).rows).toEqual([
    '- Signature, SLSA provenance: m<br><sub>expected: octo</sub>' +
      '<br><sub>actual: mallory</sub><br><sub>in a, b, c and 1 more · code identity-mismatch</sub>' +
      '<br><sub>for ghcr.io/o/r sha256:aaaaaaaaaaaa</sub>\n',
  ]);
});

it('compactVerified links to the log entry, and to the run that created the signature', () => {
  const runInvocation = 'https://github.com/o/r/actions/runs/7/attempts/1';
  const verified = VERIFICATION.verified.map((each) => ({
    ...each,
    publicLogIndex: '42',
    identity: { ...each.identity, claims: { runInvocation } },
  }));
  const block = compactVerified(aReport({ verifications: [{ ...VERIFICATION, verified }] }), false);
  expect(markdownSection(block).rows[0]).toContain(
    '<br><sub>[log entry 42](https://search.sigstore.dev/?logIndex=42)</sub>' +
      `<br><sub>[workflow run that signed](${runInvocation})</sub>`,
  );
});

it('compactVerified shows the signer, the issuer and the time', () => {
  const block = compactVerified(aReport({ verifications: [VERIFICATION] }), false);
  expect(markdownSection(block).rows).toEqual([
    '- Signature signed by `https://github.com/o/r`<br><sub>issuer: i</sub>' +
      '<br><sub>at 09:14 UTC on 25 Nov 2026</sub>' +
      '<br><sub>for ghcr.io/o/r sha256:aaaaaaaaaaaa</sub>\n',
  ]);
});

it('refusedBlock combines evidence with the same reason in one row, and is not folded', () => {
  const again = VERIFICATION.refused.map((each) => ({ ...each, predicateType: 'sign/v1' }));
  const refused = [...VERIFICATION.refused, ...again];
  const block = refusedBlock(aReport({ verifications: [{ ...VERIFICATION, refused }] }));
  expect([block.title, block.isFolded]).toEqual([
    '2 signatures and attestations not accepted',
    false,
  ]);
  expect(markdownSection(block).rows).toEqual([
    '| `ghcr.io/o/r`<br><sub>sha256:aaaaaaaaaaaa</sub> | Signature or attestation, Signature ' +
      '| not sha256:aaaaaaaaaaaa…<br><sub>code: subject-mismatch</sub> ' +
      '| attached manifest sha256:aaaaaaaaaaaa… and attached manifest sha256:aaaaaaaaaaaa… |\n',
  ]);
});
