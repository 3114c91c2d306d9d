import { UserError } from '../errors/errors.ts';
import type { Descriptor } from './image-store.ts';
import { formatPlatform } from './platform.ts';

/**
 * The images to read from a store: a tag, a digest, or a list of images for different platforms that no index contains.
 */
export type ImageChoice = string | readonly Descriptor[];

/** The properties of a manifest that determine whether its entry in a layout counts as an image. */
export interface ManifestCheck {
  readonly isImage: boolean;
  /** Digests of the manifests that an index lists. Empty for any other manifest. */
  readonly parts: readonly string[];
}

/** Annotation that contains the tag. */
export const REF_NAME = 'org.opencontainers.image.ref.name';

/**
 * Annotation with the full name, written by containerd and Docker. If it is present, `REF_NAME` contains only the tag,
 * or is missing.
 */
const CONTAINERD_NAME = 'io.containerd.image.name';

/** Matches the fallback tag of a list of referrers. Such a list is stored like an image, but is not an image. */
const FALLBACK_TAG = /^sha256-[0-9a-f]{64}/;

/**
 * Maximum number of entries whose manifests are read to distinguish images from their referrers. Each manifest is a
 * file of a few KiB.
 */
const MAX_CHECKED = 1_000;

/** Maximum number of names or digests in a message. */
const MAX_SHOWN = 20;

/**
 * Finds the manifest in a layout by its tag, by its full name, or by the tag at the end of its full name. If two
 * manifests share a name, the name is rejected, because tools disagree. skopeo uses the first manifest, oras uses the
 * last one, and umoci rejects the name.
 *
 * @param layout The layout as set in the `image` input: `oci:DIR`.
 * @throws {UserError} `input-conflict` with the digests of all manifests with this name.
 * @see OCI image specification v1.1, annotations.md and image-layout.md
 */
export function namedIn(
  entries: readonly Descriptor[],
  name: string,
  layout: string,
): Descriptor | undefined {
  const exact = entries.filter((entry) => hasName(entry, name));
  const found =
    exact.length > 0
      ? exact
      : entries.filter((entry) => entry.annotations?.[REF_NAME]?.endsWith(`:${name}`));
  if (digestsOf(found).length > 1) throw ambiguous(found, name, layout);
  return found[0];
}

/**
 * Returns the digest of the only image in a layout. If the layout contains several images with different platforms,
 * returns their entries. If any entry has a name, entries without a name are ignored. If several entries remain, these
 * do not count:
 *
 * - manifests that are not images, such as referrers: both `oras` and Assay write them into the layout
 * - entries without a name that belong to an index in the same layout: `oras` lists them next to the index
 *
 * @throws {UserError} `input-invalid` with the available names.
 */
export async function imageIn(
  entries: readonly Descriptor[],
  layout: string,
  check: (digest: string) => Promise<ManifestCheck>,
): Promise<ImageChoice> {
  const listed = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
  const named = listed.filter((entry) => namesOf(entry).length > 0);
  const candidates = named.length > 0 ? named : listed;
  const images = await imagesAmong(candidates, check);
  const [only] = images;
  if (only === undefined) {
    const fix = 'Use a layout that contains an image, or check the step that writes the image.';
    throw new UserError('input-invalid', `${layout} contains no image.`, fix);
  }
  if (digestsOf(images).length === 1) return only.digest;
  if (named.length === 0 && areByPlatform(images)) return images;
  throw severalImages(images, layout);
}

/** Creates the error for a layout with several images. The fix in the error lists the available names. */
export function severalImages(images: readonly Descriptor[], layout: string): UserError {
  const choices = new Set(images.map((entry) => choiceOf(entry, images)));
  const there = [...choices].slice(0, MAX_SHOWN).join(', ');
  const fix = `Add one of these references to ${layout}: ${there}`;
  return new UserError(
    'input-invalid',
    `${layout} contains ${digestsOf(images).length} images; expected one.`,
    fix,
  );
}

/**
 * Returns the entries that are images. Does not check a single entry, because the code that reads it reports problems
 * in more detail. Does not check more than MAX_CHECKED entries, but returns all of them.
 */
async function imagesAmong(
  entries: readonly Descriptor[],
  check: (digest: string) => Promise<ManifestCheck>,
): Promise<readonly Descriptor[]> {
  const digests = digestsOf(entries);
  if (digests.length < 2 || digests.length > MAX_CHECKED) return entries;
  const images = new Set<string>();
  const parts = new Set<string>();
  for (const digest of digests) {
    const looked = await check(digest);
    if (looked.isImage) images.add(digest);
    for (const part of looked.parts) parts.add(part);
  }
  const isPart = (entry: Descriptor) => namesOf(entry).length === 0 && parts.has(entry.digest);
  return entries.filter((entry) => images.has(entry.digest) && !isPart(entry));
}

/** True if every image specifies a platform, and no two images specify the same one. */
function areByPlatform(images: readonly Descriptor[]): boolean {
  const platforms = images.map(({ platform }) => platform && formatPlatform(platform));
  return !platforms.includes(undefined) && new Set(platforms).size === images.length;
}

/** True if the name of the entry is exactly the given name. */
export function hasName(entry: Descriptor, name: string): boolean {
  return namesOf(entry).includes(name);
}

function namesOf({ annotations }: Descriptor): readonly string[] {
  const names = [annotations?.[REF_NAME], annotations?.[CONTAINERD_NAME]];
  return names.filter((name) => name !== undefined);
}

/**
 * Returns a name that selects only this image. This is one of its own names if no other image has that name. Otherwise,
 * it is the digest of the image.
 */
function choiceOf(entry: Descriptor, images: readonly Descriptor[]): string {
  const others = images.filter(({ digest }) => digest !== entry.digest).flatMap(namesOf);
  const name = namesOf(entry).find((each) => !others.includes(each));
  return name === undefined ? `@${shownDigest(entry)}` : `:${name}`;
}

function digestsOf(entries: readonly Descriptor[]): readonly string[] {
  return [...new Set(entries.map(({ digest }) => digest))];
}

function shownDigest({ digest, platform }: Descriptor): string {
  return platform === undefined ? digest : `${digest} (${formatPlatform(platform)})`;
}

function ambiguous(found: readonly Descriptor[], name: string, layout: string): UserError {
  const there = [...new Set(found.slice(0, MAX_SHOWN).map(shownDigest))].join(', ');
  const message = `${layout} contains more than one image named ${name}: ${there}`;
  const fix = `Use the image’s digest, such as ${layout}@${found[0]?.digest}, or remove the name from the other images in index.json.`;
  return new UserError('input-conflict', message, fix);
}
