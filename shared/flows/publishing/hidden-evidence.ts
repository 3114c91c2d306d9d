import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import type { Log } from '../../host/log.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../../model/attestation.ts';
import {
  BUNDLE_MEDIA_TYPE_PREFIX,
  BUNDLE_TYPE_ANNOTATION,
  LEGACY_ANNOTATIONS,
} from '../../model/evidence.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { parseManifest } from '../../oci/manifest.ts';
import { isUnreadable } from '../../oci/read-while-written.ts';
import { legacyTag } from '../../store/legacy-tag.ts';
import type { ImageSubject, ResolvedSubject } from '../subjects/resolved-subject.ts';

/** Maximum number of images that are checked concurrently. Registries limit the number of requests per client. */
const CONCURRENCY = 6;

/** The kind of evidence under each legacy tag of cosign, and how to create a bundle as well. */
const LEGACY = {
  sig: ['a signature', 'sign the image with `sign`, which writes both formats'],
  att: ['an attestation', 'attest the image again with `attest`, which writes bundles'],
} as const;

type LegacyForm = keyof typeof LEGACY;

/**
 * Warns about legacy signatures and attestations that cosign can ignore. Since cosign 3, `cosign verify` and
 * `cosign verify-attestation` ignore them if the image has a bundle of any type.
 *
 * @param forms Legacy formats for which this run does not write a bundle.
 * @see https://github.com/sigstore/cosign/issues/4573
 */
export async function warnOfHiddenEvidence(
  targets: readonly ResolvedSubject[],
  forms: readonly LegacyForm[],
  log: Log,
): Promise<void> {
  await mapConcurrently(targets, CONCURRENCY, async ({ subject, place }) => {
    if (place === undefined) return;
    for (const form of await formsByTagAlone(place, forms).catch(noneIfUnreadable)) {
      const [what, fix] = LEGACY[form];
      log.annotate(
        'warning',
        `${subject.name}@${subject.digest} has ${what} only under cosign’s legacy tag, which cosign 3 ignores if the image has a bundle: ${fix}.`,
      );
    }
  });
}

/**
 * Returns an empty list if a tag cannot be read because another writer is changing it. The list is only for a warning,
 * so the run must not fail.
 */
function noneIfUnreadable(error: unknown): readonly LegacyForm[] {
  if (isUnreadable(error)) return [];
  throw error;
}

/**
 * Returns each legacy format in which the image has evidence of a type that no bundle has. Returns an empty list if a
 * bundle does not state its type, because this could be the same type.
 */
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

/**
 * Returns the predicate types of the evidence under a legacy tag. Returns an empty list if the tag does not exist. A
 * missing type is an empty string, which does not match any bundle.
 */
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
