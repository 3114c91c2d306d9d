import { describe, expect, it } from '@jest/globals';
import { planEvidence } from '../../../../shared/flows/publishing/plan-evidence.ts';
import type { PlannedAttestation } from '../../../../shared/flows/publishing/planned-attestation.ts';
import type { EvidenceCandidate } from '../../../../shared/model/evidence.ts';
import type { EvidenceStore } from '../../../../shared/store/evidence-store.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function planned(...candidates: readonly EvidenceCandidate[]): PlannedAttestation {
  const store: EvidenceStore = {
    name: 'ghcr.io/octo/app',
    list: async () => candidates,
    put: () => Promise.reject(new Error('nothing is written here')),
  };
  return {
    name: 'app',
    subjects: [{ name: 'app', digest: DIGEST }],
    predicateType: 'https://octo.test/v1',
    predicate: {},
    places: [store],
    sign: () => Promise.reject(new Error('nothing is signed here')),
  };
}

const unreadable = (code: string) =>
  ({ kind: 'unreadable', origin: 'referrer x', code, message: 'no answer' }) as EvidenceCandidate;

describe('a plan for evidence', () => {
  it.each(['unreachable', 'timeout', 'rate-limited', 'server-error'])(
    'stops at a candidate that cannot be read for now: %s',
    async (code) => {
      await expect(planEvidence(planned(unreadable(code)), undefined)).rejects.toMatchObject({
        code,
        message: expect.stringContaining('referrer x could not be read'),
      });
    },
  );

  it('ignores a permanently unreadable candidate', async () => {
    const plan = await planEvidence(planned(unreadable('malformed')), undefined);
    expect(plan).toMatchObject({ stores: [{ found: { same: [], older: [] } }] });
    expect(plan.reused).toBeUndefined();
  });
});
