import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { UserError } from '../../errors/errors.ts';
import type { FindingsFile } from '../../model/findings-file.ts';
import { noImages } from '../../oci/index-images.ts';
import { kindOfFile } from '../subjects/kind-of-file.ts';
import { isKnownById } from '../subjects/known-by-id.ts';
import type { ResolvedSubject } from '../subjects/resolved-subject.ts';

/** Maximum number of concurrent requests for image IDs. Registries limit the number of requests per client. */
const CONCURRENCY = 6;

/**
 * Rejects a multi-platform image without images. A signature on it would not cover any content.
 *
 * @throws {UserError} `input-invalid` for an empty index.
 */
export async function requireImages(targets: readonly ResolvedSubject[]): Promise<void> {
  for (const { images, subject } of targets) {
    if (images === undefined || (await images()).length > 0) continue;
    throw noImages(`${subject.name}@${subject.digest}`);
  }
}

/**
 * Rejects images that were not scanned earlier in the job. An image also counts if a path or a list names it as a file.
 * All images in a multi-platform image must have been scanned. If the job did not scan any images, every image is
 * accepted.
 *
 * @returns True if the job scanned images.
 * @throws {UserError} `input-conflict` with the image that was not scanned.
 */
export async function requireScanned(
  targets: readonly ResolvedSubject[],
  scans: readonly FindingsFile[],
): Promise<boolean> {
  // Audits are ignored, because they do not read packages.
  const ofImages = scans.filter(({ source, checked }) => source.kind === 'image' && !checked);
  if (ofImages.length === 0) return false;
  const scanned = scannedImages(ofImages);
  for (const target of targets) {
    if (target.place === undefined) await requireFile(target, scanned);
    else await requireImage(target, scanned);
  }
  return true;
}

/** The scanned images. The sets are separate, because the manifest of one image can be the configuration of another. */
interface ScannedImages {
  /** Manifest digests. */
  readonly digests: ReadonlySet<string>;
  /** Configuration digests. Present only for images without a manifest digest, such as images in the Docker engine. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Returns the images that were scanned. An image with a manifest digest is identified by this digest. Without one, the
 * configuration digest identifies the image, because the scan compared the layers with the diff IDs in the
 * configuration. For an image with a manifest digest, the scan did not do this, so another image could have the same
 * configuration digest.
 *
 * @param scans Scans of images. The scan of an SBOM does not count, because it does not read the image whose digest the
 * SBOM contains.
 */
function scannedImages(scans: readonly FindingsFile[]): ScannedImages {
  const digests = scans.flatMap(
    ({ source, images }) => images?.map(({ digest }) => digest) ?? source.digest ?? [],
  );
  const ids = scans.flatMap(({ source, images }) =>
    images === undefined && source.digest === undefined ? (source.imageId ?? []) : [],
  );
  return { digests: new Set(digests), ids: new Set(ids) };
}

async function requireImage(image: ResolvedSubject, scanned: ScannedImages): Promise<void> {
  const missing = await firstUnscanned(image, scanned);
  if (missing !== undefined) throw notScanned(image, missing);
}

async function requireFile(target: ResolvedSubject, { digests }: ScannedImages): Promise<void> {
  if (digests.has(target.subject.digest)) return;
  switch (await kindOfFile(target)) {
    case 'file':
      return;
    case 'image':
      throw notScanned(target, target.subject.digest);
    case 'unknown':
      throw unknownDigest(target);
  }
}

async function firstUnscanned(
  target: ResolvedSubject,
  { digests, ids }: ScannedImages,
): Promise<string | undefined> {
  const images = (await target.images?.()) ?? [];
  const unknown = images.filter((digest) => !digests.has(digest));
  const known = await mapConcurrently(unknown, CONCURRENCY, (digest) =>
    isKnownById(target, digest, ids),
  );
  return unknown.find((_, index) => known[index] !== true);
}

function unknownDigest({ subject }: ResolvedSubject): UserError {
  return new UserError(
    'input-conflict',
    `No file ${subject.name} with the listed digest was found, so ${subject.digest} could be an unscanned image.`,
    'Put the file next to the list, add it to `subject-path`, or sign in a job that does not scan images.',
  );
}

function notScanned({ subject, images }: ResolvedSubject, missing: string): UserError {
  const isIndex = images !== undefined && missing !== subject.digest;
  return new UserError(
    'input-conflict',
    isIndex
      ? `The image ${missing} in the index ${subject.name}@${subject.digest} was not scanned in this job.`
      : `${subject.name}@${subject.digest} was not scanned in this job.`,
    'Run `scan` on this image by digest, with `platforms: all`, before you sign it.',
  );
}
