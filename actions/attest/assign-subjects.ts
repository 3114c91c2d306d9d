import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { isKnownById } from '../../shared/flows/subjects/known-by-id.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { Host } from '../../shared/host/host.ts';
import type { About, DocumentsToAttest, PredicateToAttest } from './documents.ts';

/** What is attested, and of which subjects. */
export interface AssignedPredicate extends PredicateToAttest {
  readonly images: readonly ResolvedSubject[];
  readonly files: readonly ResolvedSubject[];
}

/** Images whose ID is asked for at once: registries limit clients. */
const CONCURRENCY = 6;

/**
 * Gives each document to the subjects that it is about: an image by its digest, or else by its ID, which is the
 * same before and after a push. What was read in files is about files, and about no image. Of what the job left,
 * each subject gets the newest that is about it.
 *
 * @throws {UserError} `input-conflict` when a document is about none of the subjects, or no document about one.
 */
export async function assignSubjects(
  { isGiven, documents }: DocumentsToAttest,
  targets: readonly ResolvedSubject[],
  host: Host,
): Promise<readonly AssignedPredicate[]> {
  const assigned: AssignedPredicate[] = [];
  for (const read of documents) {
    const taken = new Set(assigned.flatMap(subjectsOf));
    const open = isGiven ? targets : targets.filter((target) => !taken.has(target));
    if (open.length === 0) break;
    const document = await read();
    const parts = await Promise.all(document.map((part) => assign(part, open, host)));
    const found = parts.filter((part) => subjectsOf(part).length > 0);
    const [whole] = document;
    if (isGiven && found.length === 0 && whole?.about !== undefined)
      throw aboutAnother(whole.about);
    assigned.push(...found);
  }
  if (documents.length > 0) await requireAll(targets, new Set(assigned.flatMap(subjectsOf)));
  return assigned;
}

function subjectsOf({ images, files }: AssignedPredicate): readonly ResolvedSubject[] {
  return [...images, ...files];
}

async function assign(
  predicate: PredicateToAttest,
  targets: readonly ResolvedSubject[],
  host: Host,
): Promise<AssignedPredicate> {
  const { about } = predicate;
  const images = targets.filter(({ place }) => place !== undefined);
  const files = targets.filter(({ place }) => place === undefined);
  if (about === undefined) return { ...predicate, images, files };
  // A list of checksums may name the digest of an image as that of a file.
  const isFree = !(about.isImage && about.isOwn);
  return {
    ...predicate,
    images: about.isImage ? await imagesFor(about, images, host) : [],
    files: files.filter(({ subject }) => isFree || about.digests.includes(subject.digest)),
  };
}

async function imagesFor(
  { digests, imageId, isOwn, name }: About,
  images: readonly ResolvedSubject[],
  host: Host,
): Promise<readonly ResolvedSubject[]> {
  const named = images.filter(({ subject }) => digests.includes(subject.digest));
  const [first] = images;
  if (named.length > 0 || first === undefined) return named;
  if (imageId !== undefined) {
    const ids = new Set([imageId]);
    const have = await mapConcurrently(images, CONCURRENCY, (image) => hasOneOf(image, ids));
    return images.filter((_, index) => have[index]);
  }
  if (isOwn || images.some(({ platform }, index) => index > 0 && platform === undefined)) return [];
  // Other tools name what a daemon has by digests that no registry knows.
  host.annotate(
    'warning',
    `The document says that it is about ${name}, and is attested of ${first.subject.name}@${first.subject.digest}.`,
  );
  return [first];
}

/** Whether one of its images is one of those. */
async function hasOneOf(target: ResolvedSubject, ids: ReadonlySet<string>): Promise<boolean> {
  for (const digest of (await target.images?.()) ?? []) {
    if (await isKnownById(target, digest, ids)) return true;
  }
  return false;
}

/** An index may have images that no document is about, but not only such. */
async function requireAll(
  targets: readonly ResolvedSubject[],
  assigned: ReadonlySet<ResolvedSubject>,
): Promise<void> {
  const digests = new Set([...assigned].map(({ subject }) => subject.digest));
  for (const target of targets) {
    if (assigned.has(target) || target.platform !== undefined) continue;
    const images = (await target.images?.()) ?? [];
    if (!images.some((digest) => digests.has(digest))) throw nothingAbout(target);
  }
}

function aboutAnother({ name }: About): UserError {
  return new UserError(
    'input-conflict',
    `The document is about ${name}, which is none of the subjects.`,
    'Give `sbom` and `scan` the image that is attested, by its digest; or give the image that the document is about.',
  );
}

function nothingAbout({ subject, place }: ResolvedSubject): UserError {
  return new UserError(
    'input-conflict',
    `No document is about ${subject.name}@${subject.digest}.`,
    place === undefined
      ? 'Give `sbom` and `scan` the files; or give an image by the input `image`.'
      : 'Give `sbom` and `scan` this image by its digest, before it is attested.',
  );
}
