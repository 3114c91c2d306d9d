import { UserError } from '../errors/errors.ts';
import type { Descriptor } from './image-store.ts';
import { formatPlatform } from './platform.ts';

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
 * The digest of the one image that is there. Entries without a name do not count beside a named one; of
 * several, only what is an image does: `oras` and this program write referrers there too.
 *
 * @throws {UserError} `input-invalid` with what to choose from.
 */
export async function onlyImageIn(
  entries: readonly Descriptor[],
  place: string,
  isImage: (digest: string) => Promise<boolean>,
): Promise<string> {
  const listed = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
  const named = listed.filter((entry) => namesOf(entry).length > 0);
  const candidates = named.length > 0 ? named : listed;
  const images = await thoseThat(isImage, candidates);
  const [only] = digestsOf(images);
  if (only === undefined) {
    const fix = 'name a layout that has an image, or look at what should have written one there';
    throw new UserError('input-invalid', `${place} has no image`, fix);
  }
  if (digestsOf(images).length === 1) return only;
  const choices = new Set(images.map((entry) => choiceOf(entry, images)));
  const there = [...choices].slice(0, MAX_SHOWN).join(', ');
  const fix = `add one of these to ${place}: ${there}`;
  throw new UserError('input-invalid', `${place} has ${digestsOf(images).length} images`, fix);
}

/** A single one is left for its reader to judge, who can say more; so are more than anybody chooses from. */
async function thoseThat(
  isImage: (digest: string) => Promise<boolean>,
  entries: readonly Descriptor[],
): Promise<readonly Descriptor[]> {
  const digests = digestsOf(entries);
  if (digests.length < 2 || digests.length > MAX_LOOKED_AT) return entries;
  const images = new Set<string>();
  for (const digest of digests) if (await isImage(digest)) images.add(digest);
  return entries.filter(({ digest }) => images.has(digest));
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
  return name === undefined ? `@${entry.digest}` : `:${name}`;
}

function digestsOf(entries: readonly Descriptor[]): readonly string[] {
  return [...new Set(entries.map(({ digest }) => digest))];
}

function ambiguous(found: readonly Descriptor[], name: string, place: string): UserError {
  const shown = found.slice(0, MAX_SHOWN).map(({ digest, platform }) => {
    return platform === undefined ? digest : `${digest} (${formatPlatform(platform)})`;
  });
  const there = [...new Set(shown)].join(', ');
  const message = `${place} has more than one image ${name}: ${there}`;
  const fix = `name the one that you mean by its digest, such as ${place}@${found[0]?.digest}, or take the name from the others in index.json`;
  return new UserError('input-conflict', message, fix);
}
