import { expect, it } from '@jest/globals';
import type { Verification } from '../../../shared/model/verification.ts';
import { compactRefused, compactVerified } from '../../../shared/report/compact-evidence.ts';
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

it('compactRefused shows the code, the message and the place of refused evidence', () => {
  const block = compactRefused(aReport({ verifications: [VERIFICATION] }), true);
  expect([block.title, block.isFolded]).toEqual(['1 attestation refused', true]);
  expect(markdownSection(block).rows).toEqual([
    '- Unknown type: `subject-mismatch`<br><sub>not sha256:aaaaaaaaaaaa…</sub>' +
      '<br><sub>in referrer sha256:aaaaaaaaaaaa…</sub>' +
      '<br><sub>for ghcr.io/o/r sha256:aaaaaaaaaaaa</sub>\n',
  ]);
});

it('compactVerified shows the signer, the issuer and the time', () => {
  const block = compactVerified(aReport({ verifications: [VERIFICATION] }), false);
  expect(markdownSection(block).rows).toEqual([
    '- Signature signed by `https://github.com/o/r`<br><sub>issuer: i</sub>' +
      '<br><sub>at 2026-11-25T09&#58;&#8203;14:02Z</sub>' +
      '<br><sub>for ghcr.io/o/r sha256:aaaaaaaaaaaa</sub>\n',
  ]);
});
