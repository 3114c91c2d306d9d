import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asObject } from '../../shared/json/guards.ts';
import { readBundle } from '../../shared/sigstore/read-bundle.ts';
import { thresholdsOf } from '../../shared/sigstore/thresholds.ts';
import { openAnchors } from '../../shared/sigstore/trust-anchors.ts';
import { verifySignature } from '../../shared/sigstore/verify-signature.ts';
import { isExplained, STRICTER_THAN_SIGSTORE_JS } from '../conformance/sigstore/explained.ts';
import { mutationsOf } from '../conformance/sigstore/mutations.ts';
import { allOf, type BundleJson, DIGEST, makeStatementBundle } from '../support/evidence.ts';
import { holdsForSigstoreJs } from '../support/sigstore/sigstore-js.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';

/** Number of mutations in this test. `npm run conformance -- sigstore` tries all mutations. */
const ONE_IN = 8;

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

function holdsHere(bundle: unknown): boolean {
  try {
    const candidate = { form: 'statement', bundle: readBundle(bundle) } as const;
    verifySignature(candidate, openAnchors({ trustedRoot: sigstore.trustedRoot }));
    return true;
  } catch {
    return false;
  }
}

function holdsThere(bundle: unknown): boolean {
  const { trustedRoot } = sigstore;
  const thresholds = thresholdsOf(asObject(trustedRoot, '$'));
  return holdsForSigstoreJs(bundle, { trustedRoot, digest: DIGEST, thresholds });
}

it.each<[string, () => Promise<BundleJson>]>([
  ['in Rekor v1', () => makeStatementBundle(allOf(sigstore))],
  ['in Rekor v1 as intoto', () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' })],
  ['in Rekor v2', () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 })],
])(
  'sigstore-js and Assay agree about the original and modified bundles of a statement %s',
  async (_what, make) => {
    const [bundle, other] = [await make(), await make()];
    expect([holdsHere(bundle), holdsThere(bundle)]).toEqual([true, true]);
    const changes = mutationsOf(bundle, other).filter((_, index) => index % ONE_IN === 0);
    const differing = changes.filter((change) => {
      const isHere = holdsHere(change.bundle);
      if (isHere === holdsThere(change.bundle)) return false;
      return isHere || !isExplained(STRICTER_THAN_SIGSTORE_JS, change.name);
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
    expect(changes.length).toBeGreaterThan(10);
  },
);
