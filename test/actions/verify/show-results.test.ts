import { expect, it } from '@jest/globals';
import { explanation, showVerified } from '../../../actions/verify/show-results.ts';
import { VERIFICATION_KIND } from '../../../shared/model/verification.ts';
import { aDecision, aReason } from '../../shared/report/a-report.ts';
import { fakeHost } from '../../support/fake-host.ts';

const VERIFICATION = {
  kind: VERIFICATION_KIND,
  subject: { name: 'app', digest: `sha256:${'a'.repeat(64)}` },
  verified: [],
  refused: [],
} as const;

it.each([
  ['terminal', 'add it to `--certificate-identity`'],
  ['actions', 'add it to `certificate-identity`'],
] as const)(
  'the explanation names the input or the option, depending on the host: %s',
  (kind, step) => {
    const reasons = [aReason({ message: 'no signer', codes: ['identity-mismatch'] })];
    const decided = { action: 'verify', subject: 'app', headline: 'no signer' } as const;
    const decision = aDecision({ outcome: 'fail', reasons, ...decided });
    const said = explanation([{ verification: VERIFICATION, decision }], { kind });
    expect(said.split('\n').slice(1)).toEqual([
      'app does not pass:',
      '- no signer',
      expect.stringContaining(step),
    ]);
  },
);

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
