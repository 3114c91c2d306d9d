import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { inTurns } from '../../shared/net/in-turns.ts';
import type { Target } from '../steps/targets.ts';
import type { PredicateToAttest } from './predicate.ts';

/** What is attested, and of which images. */
export interface AssignedPredicate extends PredicateToAttest {
  readonly images: readonly Target[];
}

/** Images whose ID is asked for at once: registries limit clients. */
const CONCURRENCY = 6;

/**
 * Gives each document to the images that it says it is about, by digest, or else by the image’s ID, which is
 * the same before and after a push. What says nothing is about all images that were named.
 *
 * @throws {UserError} `input-conflict` when a document is about another image.
 */
export async function assignImages(
  predicates: readonly PredicateToAttest[],
  targets: readonly Target[],
  host: Host,
): Promise<readonly AssignedPredicate[]> {
  const images = targets.filter(({ place }) => place !== undefined);
  const assigned: AssignedPredicate[] = [];
  for (const predicate of predicates) {
    assigned.push({ ...predicate, images: await imagesFor(predicate, images, host) });
  }
  return assigned;
}

async function imagesFor(
  { about }: PredicateToAttest,
  images: readonly Target[],
  host: Host,
): Promise<readonly Target[]> {
  if (about === undefined) return images;
  const { digests, imageId } = about;
  const named = images.filter(({ subject }) => digests.includes(subject.digest));
  const [first] = images;
  if (named.length > 0 || first === undefined) return named;
  const what = digests.join(' and ') || `an image with the ID ${imageId}`;
  if (imageId !== undefined) {
    const ids = await inTurns(images, CONCURRENCY, imageIdsOf);
    const same = images.filter((_, index) => ids[index]?.includes(imageId));
    if (same.length > 0) return same;
  }
  if (
    imageId !== undefined ||
    images.some(({ platform }, index) => index > 0 && platform === undefined)
  ) {
    throw aboutAnother(what);
  }
  // Other tools name what a daemon has by digests that no registry knows.
  host.annotate(
    'warning',
    `The document says that it is about ${what}, and is attested of ${first.subject.name}@${first.subject.digest}.`,
  );
  return [first];
}

async function imageIdsOf({ images, imageId }: Target): Promise<readonly (string | undefined)[]> {
  const digests = (await images?.()) ?? [];
  return await inTurns(digests, CONCURRENCY, async (digest) => await imageId?.(digest));
}

function aboutAnother(what: string): UserError {
  return new UserError(
    'input-conflict',
    `The document says that it is about ${what}, which is none of the images.`,
    'Give `sbom` and `scan` the image that is attested, by its digest; or give the image that the document is about.',
  );
}
