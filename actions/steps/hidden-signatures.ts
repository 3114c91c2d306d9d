import type { Host } from '../../shared/host/host.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import { BUNDLE_MEDIA_TYPE_PREFIX, BUNDLE_TYPE_ANNOTATION } from '../../shared/model/evidence.ts';
import { inTurns } from '../../shared/net/in-turns.ts';
import { legacyTag } from '../../shared/store/tags.ts';
import type { ImagePlace } from './image-place.ts';
import type { Target } from './targets.ts';

/** Images looked at at once: registries limit clients. */
const CONCURRENCY = 6;

/**
 * Warns of signatures under cosign’s legacy tag that the first bundle beside their image hides: where there is a
 * bundle, of whatever type, `cosign verify` looks at bundles alone since version 3.
 *
 * @see https://github.com/sigstore/cosign/issues/4573
 */
export async function warnOfHiddenSignatures(
  targets: readonly Target[],
  host: Host,
): Promise<void> {
  await inTurns(targets, CONCURRENCY, async ({ subject, place }) => {
    if (place === undefined || !(await isSignedByTagAlone(place))) return;
    host.annotate(
      'warning',
      `${subject.name}@${subject.digest} has a signature under cosign’s legacy tag alone, and cosign 3 does not look there once an image has an attestation: sign it with \`sign\`, which writes both forms.`,
    );
  });
}

/** As far as the listing says what its bundles are; one that says nothing may be the signature. */
async function isSignedByTagAlone({ store, subject: { digest } }: ImagePlace): Promise<boolean> {
  if (!digest.startsWith('sha256:')) return false;
  const signature = await store.getManifest(legacyTag(digest, 'sig'));
  if (signature === undefined) return false;
  const bundles = (await store.listReferrers(digest)).filter(
    ({ artifactType = BUNDLE_MEDIA_TYPE_PREFIX }) =>
      artifactType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX),
  );
  const types = bundles.map(({ annotations }) => annotations?.[BUNDLE_TYPE_ANNOTATION]);
  return types.every((type) => type !== undefined && type !== COSIGN_SIGN_PREDICATE_TYPE);
}
