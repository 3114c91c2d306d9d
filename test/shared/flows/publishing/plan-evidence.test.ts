import { describe, expect, it } from '@jest/globals';
import {
  listStores,
  planEvidence,
  sparingNeeded,
} from '../../../../shared/flows/publishing/plan-evidence.ts';
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

describe('an evidence plan', () => {
  it.each(['unreachable', 'timeout', 'rate-limited', 'server-error'])(
    'fails if a candidate is temporarily unreadable: %s',
    async (code) => {
      await expect(listStores(planned(unreadable(code)))).rejects.toMatchObject({
        code,
        message: expect.stringContaining('referrer x could not be read'),
      });
    },
  );

  it('ignores a candidate that is permanently unreadable', async () => {
    const plan = await planEvidence(await listStores(planned(unreadable('malformed'))), undefined);
    expect(plan).toMatchObject({ stores: [{ found: { same: [], older: [] } }] });
    expect(plan.reused).toBeUndefined();
  });
});

const bundle = (origin: string) => ({ kind: 'bundle', origin, bundle: {} }) as EvidenceCandidate;

async function planWith(same: readonly string[], older: readonly string[]) {
  const plan = await planEvidence(await listStores(planned()), undefined);
  const found = { same: same.map(bundle), older: older.map(bundle) };
  return { ...plan, stores: plan.stores.map(({ store }) => ({ store, found })) };
}

describe('listStores', () => {
  it.each([
    ['uploads content in advance', [], 1],
    ['uploads nothing', [{ kind: 'bundle', origin: 'a', bundle: {} } as const], 0],
  ])('%s if the store has %j', async (_, candidates, uploads) => {
    let prepared = 0;
    const work = planned(...candidates);
    const places = work.places.map((store) => ({ ...store, prepare: () => void prepared++ }));
    const legacy = {
      place: { ...places[0], kind: 'legacy-signature', prepare: () => void prepared++ },
      payload: Buffer.from('{}'),
    } as unknown as PlannedAttestation['legacy'];
    expect((await listStores({ ...work, places, legacy })).candidates).toEqual([candidates]);
    expect(prepared).toBe(2 * uploads);
  });
});

describe('two documents with the same type and signer', () => {
  it.each<[string, string[], string[], string[][]]>([
    ['both exist', ['a'], ['b'], [[], []]],
    ['both exist alongside an older one', ['a'], ['b', 'old'], [['old'], ['old']]],
    ['only the second exists', [], ['b', 'old'], [['old'], ['old']]],
  ])('do not replace each other if %s', async (_, same, older, wanted) => {
    const second = older.filter((origin) => origin === 'old');
    const plans = [await planWith(same, older), await planWith(['b'], [...same, ...second])];
    const spared = sparingNeeded(plans).map(({ stores: [checked] }) => checked?.found.older ?? []);
    expect(spared.map((list) => list.map(({ origin }) => origin))).toEqual(wanted);
  });
});
