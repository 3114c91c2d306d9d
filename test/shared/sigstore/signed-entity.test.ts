import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { earliestTime, entityOf } from '../../../shared/sigstore/signed-entity.ts';
import { openCandidate } from '../../../shared/verify/open-candidate.ts';
import { endlessDer } from '../../support/endless-der.ts';
import {
  allOf,
  asCandidate,
  type BundleJson,
  DIGEST,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let bundle: BundleJson;

beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => sigstore.close());

function entity(value: unknown) {
  const candidate = openCandidate(asCandidate(value), { name: '', digest: DIGEST });
  return entityOf(candidate, undefined);
}

it('has the earliest of its times: that of its log entry here, which was made first', () => {
  const logged = Number(bundle.verificationMaterial.tlogEntries?.[0]?.integratedTime) * 1000;
  expect(earliestTime(entity(bundle))?.getTime()).toBe(logged);
});

it('takes no time of a log without a promise, which alone signs it', () => {
  const bare = tampered(bundle, ({ verificationMaterial: material }) => {
    for (const entry of material.tlogEntries ?? []) delete entry.inclusionPromise;
    delete material.timestampVerificationData;
  });
  expect(earliestTime(entity(bare))).toBeUndefined();
});

it('is not read when its timestamp would take for ever', () => {
  const endless = tampered(bundle, ({ verificationMaterial }) => {
    const signedTimestamp = endlessDer(30).toString('base64');
    verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp }] };
  });
  expect(() => entity(endless)).toThrow(expect.objectContaining({ code: 'timestamp-malformed' }));
});
