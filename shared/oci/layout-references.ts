import { UserError } from '../errors/errors.ts';
import type { Descriptor } from './image-store.ts';
import { formatPlatform } from './platform.ts';

/** What to ask a store for: a tag or digest, or one of the images for several platforms that no index names. */
export type ImageChoice = string | readonly Descriptor[];

/** What tells an image from what lies beside it. */
export interface LookedAt {
  readonly isImage: boolean;
  /** Digests of what an index names. */
  readonly parts: readonly string[];
}

/** The annotation that holds a tag. */
export const REF_NAME = 'org.opencontainers.image.ref.name';

/** containerd and Docker write the whole name here, and only the tag, or nothing, into REF_NAME. */
const CONTAINERD_NAME = 'io.containerd.image.name';

/** Lists of referrers have tags too, but are no images. */
const FALLBACK_TAG = /^sha256-[0-9a-f]{64}/;

/** Entries that are read to tell images from what is about them: each is a file of some KiB. */
const MAX_LOOKED_AT = 1_000;

/** Names or digests shown in a message: enough to choose from. */
const MAX_SHOWN = 20;

/**
 * The manifest of a layout that a name means: a tag, a whole name, or else the tag that whole names end in.
 * A name that two manifests have means neither: skopeo takes the first, oras the last, umoci refuses.
 *
 * @param place As the `image` input names the layout: `oci:DIR`.
 * @throws {UserError} `input-conflict` with the digests of all that have the name.
 * @see OCI image specification v1.1, annotations.md and image-layout.md
 */
export function namedIn(
  entries: readonly Descriptor[],
  name: string,
  place: string,
): Descriptor | undefined {
  const exact = entries.filter((entry) => hasName(entry, name));
  const found =
    exact.length > 0
      ? exact
      : entries.filter((entry) => entry.annotations?.[REF_NAME]?.endsWith(`:${name}`));
  if (digestsOf(found).length > 1) throw ambiguous(found, name, place);
  return found[0];
}

/**
 * The digest of the one image that is there, or those of one image each for its own platform. Entries without
 * a name do not count beside a named one; of several, only what is an image does, and no part of an index
 * beside it: `oras` writes referrers and parts there too, and this program referrers.
 *
 * @throws {UserError} `input-invalid` with what to choose from.
 */
export async function imageIn(
  entries: readonly Descriptor[],
  place: string,
  lookAt: (digest: string) => Promise<LookedAt>,
): Promise<ImageChoice> {
  const listed = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
  const named = listed.filter((entry) => namesOf(entry).length > 0);
  const candidates = named.length > 0 ? named : listed;
  const images = await imagesAmong(candidates, lookAt);
  const [only] = images;
  if (only === undefined) {
    const fix = 'Name a layout that has an image, or look at what should have written one there.';
    throw new UserError('input-invalid', `${place} has no image.`, fix);
  }
  if (digestsOf(images).length === 1) return only.digest;
  if (named.length === 0 && areByPlatform(images)) return images;
  throw severalImages(images, place);
}

/** What to choose from where one image must be meant. */
export function severalImages(images: readonly Descriptor[], place: string): UserError {
  const choices = new Set(images.map((entry) => choiceOf(entry, images)));
  const there = [...choices].slice(0, MAX_SHOWN).join(', ');
  const fix = `Add one of these to ${place}: ${there}`;
  return new UserError('input-invalid', `${place} has ${digestsOf(images).length} images.`, fix);
}

/** A single one is left for its reader to judge, who can say more; so are more than anybody chooses from. */
async function imagesAmong(
  entries: readonly Descriptor[],
  lookAt: (digest: string) => Promise<LookedAt>,
): Promise<readonly Descriptor[]> {
  const digests = digestsOf(entries);
  if (digests.length < 2 || digests.length > MAX_LOOKED_AT) return entries;
  const images = new Set<string>();
  const parts = new Set<string>();
  for (const digest of digests) {
    const looked = await lookAt(digest);
    if (looked.isImage) images.add(digest);
    for (const part of looked.parts) parts.add(part);
  }
  const isPart = (entry: Descriptor) => namesOf(entry).length === 0 && parts.has(entry.digest);
  return entries.filter((entry) => images.has(entry.digest) && !isPart(entry));
}

/** Whether each says its platform, and no two the same. */
function areByPlatform(images: readonly Descriptor[]): boolean {
  const platforms = images.map(({ platform }) => platform && formatPlatform(platform));
  return !platforms.includes(undefined) && new Set(platforms).size === images.length;
}

/** Whether the entry has exactly this name. */
export function hasName(entry: Descriptor, name: string): boolean {
  return namesOf(entry).includes(name);
}

function namesOf({ annotations }: Descriptor): readonly string[] {
  const names = [annotations?.[REF_NAME], annotations?.[CONTAINERD_NAME]];
  return names.filter((name) => name !== undefined);
}

/** What tells an image from the others: its shortest name, when it is its alone, else its digest. */
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

function ambiguous(found: readonly Descriptor[], name: string, place: string): UserError {
  const there = [...new Set(found.slice(0, MAX_SHOWN).map(shownDigest))].join(', ');
  const message = `${place} has more than one image ${name}: ${there}`;
  const fix = `Name the one that you mean by its digest, such as ${place}@${found[0]?.digest}, or take the name from the others in index.json.`;
  return new UserError('input-conflict', message, fix);
}
