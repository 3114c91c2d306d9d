import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { UserError } from '../../errors/errors.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { imagesUnder, type ListedImage, noImages } from '../../oci/index-images.ts';
import { parseManifest } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { factsOf } from './image-facts.ts';
import type { NamedSubjects } from './named-subjects.ts';
import type { OpenedImage } from './open-image-subject.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/** Opens an image by its name in the inputs. */
type OpenImage = (image: string) => Promise<OpenedImage>;

/** Maximum number of images that are looked up concurrently. Registries limit the number of requests per client. */
const CONCURRENCY = 6;

/** Maximum number of images in one run. Each image needs an output folder, and a job can have at most 1,000 of them. */
const MAX_IMAGES = 500;

/**
 * Returns the images as subjects, in the given order. An image is returned only once, even if several names or indexes
 * refer to it.
 *
 * @param platforms `all` to include the images in a multi-platform image.
 * @throws {UserError} `not-supported` for too many images.
 */
export async function imageSubjects(
  images: readonly string[],
  platforms: NamedSubjects['platforms'],
  open: OpenImage,
): Promise<readonly ResolvedSubject[]> {
  if (images.length > MAX_IMAGES) throw tooManyImages(images.length);
  const found = await mapConcurrently(images, CONCURRENCY, async (image) =>
    withPlatforms(image, await open(image), platforms),
  );
  const distinct = new Map<string, ResolvedSubject>();
  for (const target of found.flat()) {
    const key = `${target.subject.name}@${target.subject.digest}`;
    if (!distinct.has(key)) distinct.set(key, target);
  }
  return [...distinct.values()];
}

/** Returns the image that the user named, followed by the images in it if it is a multi-platform image. */
async function withPlatforms(
  image: string,
  opened: OpenedImage,
  platforms: NamedSubjects['platforms'],
): Promise<readonly ResolvedSubject[]> {
  const named = subjectOf(opened);
  const isIndex = parseManifest(opened.bytes, opened.subject.digest).kind === 'index';
  if ((await platforms) === 'index' || !isIndex) return [named];
  const images = await imagesIn(opened);
  if (images.length === 0) throw noImages(image);
  return [named, ...images.map((listed) => platformSubject(opened.store, listed))];
}

function platformSubject(
  store: ImageStore,
  { descriptor, platforms }: ListedImage,
): ResolvedSubject {
  const { mediaType, digest, size } = descriptor;
  const [platform] = platforms;
  return {
    subject: { name: store.name, digest },
    place: { store, subject: { mediaType, digest, size } },
    ...(platform === undefined ? {} : { platform: formatPlatform(platform) }),
    images: async () => [digest],
    ...factsOf(store),
  };
}

/**
 * Returns an image or a multi-platform image as a subject. The images in a multi-platform image are listed at most
 * once.
 */
export function subjectOf(opened: OpenedImage): ResolvedSubject {
  const { store, subject } = opened;
  let found: Promise<readonly ListedImage[]> | undefined;
  const foundOnce = () => {
    found ??= imagesIn(opened);
    return found;
  };
  return {
    subject: { name: store.name, digest: subject.digest },
    place: { store, subject },
    images: async () => (await foundOnce()).map(({ descriptor }) => descriptor.digest),
    ...factsOf(store),
  };
}

async function imagesIn({ store, subject, bytes }: OpenedImage): Promise<readonly ListedImage[]> {
  const { mediaType, digest } = subject;
  return await imagesUnder(store, parseManifest(bytes, digest), { mediaType, digest, bytes });
}

function tooManyImages(count: number): UserError {
  return new UserError(
    'not-supported',
    `${count} images specified, but a step supports at most ${MAX_IMAGES}.`,
    'Split the images among several steps.',
  );
}
