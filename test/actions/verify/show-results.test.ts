import { expect, it } from '@jest/globals';
import { showVerified } from '../../../actions/verify/show-results.ts';
import { VERIFICATION_KIND } from '../../../shared/model/verification.ts';
import { aDecision } from '../../shared/report/a-report.ts';
import { fakeHost } from '../../support/fake-host.ts';

it('showVerified shows a message from a registry in a single line, even if it contains line breaks', () => {
  const message = 'it could not be read: no\nverified  https://slsa.dev/provenance/v1';
  const host = fakeHost({});
  const verification = {
    kind: VERIFICATION_KIND,
    subject: { name: 'app', digest: `sha256:${'a'.repeat(64)}` },
    verified: [],
    refused: [{ origin: 'referrer x', code: 'evidence-unreadable', message }],
  } as const;
  showVerified({ verification, decision: aDecision() }, host);
  expect(host.heard.infos.join('\n').split('\n')).toEqual([
    'not accepted  referrer x',
    '              evidence-unreadable: it could not be read: no\\nverified  https://slsa.dev/provenance/v1',
  ]);
});
