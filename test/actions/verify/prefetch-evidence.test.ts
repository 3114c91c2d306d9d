import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { earlyEvidence } from '../../../actions/verify/prefetch-evidence.ts';
import type { ImageSubject } from '../../../shared/flows/subjects/resolved-subject.ts';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { putBundle } from '../../../shared/store/put-bundle.ts';
import { putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE = { mediaType: BUNDLE_TYPE, verificationMaterial: {} };

let registry: MemoryRegistry;
let place: ImageSubject;

beforeAll(async () => {
  registry = await startMemoryRegistry();
});
beforeEach(async () => {
  const store = openTestStore(registry.host);
  const subject = (await pushImage(store)).descriptor;
  await putBundle(store, subject, BUNDLE, 'https://a.test/v1', network);
  // The writer records whether the registry has a referrers API.
  place = { store: openTestStore(registry.host), subject };
});
afterAll(() => registry.stop());

it('earlyEvidence sends each request only once, even if the request was started early', async () => {
  const before = registry.requests.length;
  const { begin, list } = earlyEvidence();
  begin(place.store, place.subject.digest);
  expect(await list(place)).toMatchObject([{ kind: 'bundle' }]);
  const asked = registry.requests.slice(before);
  expect(asked.filter((request) => request.includes('/referrers/'))).toHaveLength(1);
});

it('earlyEvidence does not reuse a listing for a different image or store', async () => {
  const { begin, list } = earlyEvidence();
  begin(place.store, `sha256:${'0'.repeat(64)}`);
  expect(await list(place)).toHaveLength(1);
  begin(openTestStore(registry.host, { name: 'octo/empty' }), place.subject.digest);
  expect(await list(place)).toHaveLength(1);
});

it('earlyEvidence reports a failure only to the caller that waits for the evidence', async () => {
  const { begin, list } = earlyEvidence();
  registry.faults.push({ matches: /referrers/, how: { kind: 'status', status: 403 } });
  begin(place.store, place.subject.digest);
  // An unhandled rejection would end the process before this point.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(list(place)).rejects.toMatchObject({ code: 'forbidden' });
});

it('earlyEvidence returns the first legacy signature while the bundles are still being read', async () => {
  const signed = { payload: Buffer.from('{}'), annotations: {} };
  await putLegacySignature(place.store, place.subject.digest, signed, network);
  let send = () => {};
  const held = new Promise<void>((resolve) => (send = resolve));
  const store: ImageStore = {
    ...place.store,
    readBlob: async (descriptor, maxBytes) => {
      if (descriptor.mediaType === BUNDLE_TYPE) await held;
      return await place.store.readBlob(descriptor, maxBytes);
    },
  };
  const { begin, list, first } = earlyEvidence();
  begin(store, place.subject.digest);
  expect(await first()).toMatchObject({ kind: 'legacy-signature', payload: signed.payload });
  send();
  const kinds = (await list({ ...place, store })).map(({ kind }) => kind);
  expect(kinds).toEqual(['bundle', 'legacy-signature']);
});

it('earlyEvidence reports no first signature if the listing fails or contains no legacy signature', async () => {
  const { begin, first } = earlyEvidence();
  expect(await first()).toBeUndefined();
  begin(place.store, place.subject.digest);
  expect(await first()).toBeUndefined();
  registry.faults.push({ matches: /referrers/, how: { kind: 'status', status: 403 } });
  begin(place.store, place.subject.digest);
  expect(await first()).toBeUndefined();
});
