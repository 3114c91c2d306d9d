import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { isKnownById } from '../../shared/flows/subjects/known-by-id.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { Host } from '../../shared/host/host.ts';
import type { About, DocumentsToAttest, PredicateToAttest } from './documents.ts';

/** A predicate and the subjects that it applies to. */
export interface AssignedPredicate extends PredicateToAttest {
  readonly images: readonly ResolvedSubject[];
  readonly files: readonly ResolvedSubject[];
}

/** Maximum number of concurrent requests for image IDs. Registries limit the number of requests per client. */
const CONCURRENCY = 6;

/**
 * Assigns each document to its subjects. An image is matched by its digest. If a document does not contain a digest,
 * the image is matched by its ID, which does not change when the image is pushed. A document about files is never
 * assigned to an image. Among documents from earlier steps, each subject gets the newest document that describes it.
 *
 * @throws {UserError} `input-conflict` if a document does not match any subject, or if no document describes a subject.
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
  // A checksum list can contain an image's digest as if it were a file. Assay's own documents about an image do not
  // apply to files.
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
  // Documents from other tools may contain a digest that exists only in a local daemon, and not in a registry.
  host.annotate(
    'warning',
    `The document describes ${name}, but the attestation’s subject is ${first.subject.name}@${first.subject.digest}.`,
  );
  return [first];
}

/** Returns true if one of the target's images has one of the IDs. */
async function hasOneOf(target: ResolvedSubject, ids: ReadonlySet<string>): Promise<boolean> {
  for (const digest of (await target.images?.()) ?? []) {
    if (await isKnownById(target, digest, ids)) return true;
  }
  return false;
}

/**
 * Requires a document for each target. If the target is an index, some of its images may lack a document, but at least
 * one image must have one.
 */
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
    `The document describes ${name}, which is not one of the subjects.`,
    'Run `sbom` and `scan` on the attested image by digest, or attest the image that the document describes.',
  );
}

function nothingAbout({ subject, place }: ResolvedSubject): UserError {
  return new UserError(
    'input-conflict',
    `No document describes ${subject.name}@${subject.digest}.`,
    place === undefined
      ? 'Run `sbom` and `scan` on the files, or set the `image` input.'
      : 'Run `sbom` and `scan` on this image by digest before you attest it.',
  );
}
