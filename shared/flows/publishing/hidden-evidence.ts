import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import type { Host } from '../../host/host.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../../model/attestation.ts';
import {
  BUNDLE_MEDIA_TYPE_PREFIX,
  BUNDLE_TYPE_ANNOTATION,
  LEGACY_ANNOTATIONS,
} from '../../model/evidence.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { parseManifest } from '../../oci/manifest.ts';
import { legacyTag } from '../../store/legacy-tag.ts';
import type { ImageSubject, ResolvedSubject } from '../subjects/resolved-subject.ts';

/** Images looked at at once: registries limit clients. */
const CONCURRENCY = 6;

/** cosign’s legacy tags, with the words for what lies there and for how to make it a bundle. */
const LEGACY = {
  sig: ['a signature', 'sign it with `sign`, which writes both forms'],
  att: ['an attestation', 'make it again with `attest`, which writes bundles'],
} as const;

type LegacyForm = keyof typeof LEGACY;

/**
 * Warns of signatures and attestations under cosign’s legacy tags that the first bundle beside their image
 * hides: where there is a bundle, of whatever type, `cosign verify` and `cosign verify-attestation` look at
 * bundles alone since version 3.
 *
 * @param forms Those that the run itself does not write as bundles.
 * @see https://github.com/sigstore/cosign/issues/4573
 */
export async function warnOfHiddenEvidence(
  targets: readonly ResolvedSubject[],
  forms: readonly LegacyForm[],
  host: Host,
): Promise<void> {
  await mapConcurrently(targets, CONCURRENCY, async ({ subject, place }) => {
    if (place === undefined) return;
    for (const form of await formsByTagAlone(place, forms)) {
      const [what, cure] = LEGACY[form];
      host.annotate(
        'warning',
        `${subject.name}@${subject.digest} has ${what} under cosign’s legacy tag alone, and cosign 3 does not look there once an image has a bundle: ${cure}.`,
      );
    }
  });
}

/** As far as the listing says what its bundles are; one that says nothing may be any. */
async function formsByTagAlone(
  { store, subject: { digest } }: ImageSubject,
  forms: readonly LegacyForm[],
): Promise<readonly LegacyForm[]> {
  if (!digest.startsWith('sha256:')) return [];
  const found = await mapConcurrently(forms, forms.length, async (form) => ({
    form,
    types: await typesByTag(store, digest, form),
  }));
  if (found.every(({ types }) => types.length === 0)) return [];
  const bundled = await bundledTypes(store, digest);
  if (bundled.includes(undefined)) return [];
  return found
    .filter(({ types }) => types.some((type) => !bundled.includes(type)))
    .map(({ form }) => form);
}

/** The predicate types under a legacy tag, none when nothing is there; one that is not said is no bundle’s. */
async function typesByTag(
  store: ImageStore,
  digest: string,
  form: LegacyForm,
): Promise<readonly string[]> {
  const tag = legacyTag(digest, form);
  const manifest = await store.getManifest(tag);
  if (manifest === undefined) return [];
  if (form === 'sig') return [COSIGN_SIGN_PREDICATE_TYPE];
  const parsed = parseManifest(manifest.bytes, `tag ${tag}`);
  const layers = parsed.kind === 'manifest' ? parsed.layers : [];
  return layers.map(({ annotations }) => annotations?.[LEGACY_ANNOTATIONS.predicateType] ?? '');
}

async function bundledTypes(
  store: ImageStore,
  digest: string,
): Promise<readonly (string | undefined)[]> {
  return (await store.listReferrers(digest))
    .filter(({ artifactType = BUNDLE_MEDIA_TYPE_PREFIX }) =>
      artifactType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX),
    )
    .map(({ annotations }) => annotations?.[BUNDLE_TYPE_ANNOTATION]);
}
