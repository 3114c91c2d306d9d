import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { errorCode } from '../../errors/error-code.ts';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../model/finding.ts';
import { noImages } from '../../oci/index-images.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import { kindOfFile } from '../subjects/kind-of-file.ts';
import { isKnownById } from '../subjects/known-by-id.ts';
import type { ResolvedSubject } from '../subjects/resolved-subject.ts';

/** Maximum number of image IDs requested at once. Registries limit clients. */
const CONCURRENCY = 6;

/** Findings file of a scan, which on the runner has a folder of its own. */
const FINDINGS = /^(?:\d+-scan\/)?findings\.json$/;
const SCAN_FOLDER = /^\d+-scan$/;

/**
 * Refuses an index without images, because signing it would vouch for nothing.
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
 * Refuses images that the earlier scans did not read, even if a path or a list names them as files. An index is
 * refused unless all its images were read. If no image was scanned, nothing is compared.
 *
 * @param findings Path of the scan findings to use. Default: all scans of earlier steps of the job.
 * @returns True if images were scanned.
 * @throws {UserError} `input-conflict` with the image that was not scanned.
 */
export async function requireScanned(
  targets: readonly ResolvedSubject[],
  host: Host,
  findings?: string,
): Promise<boolean> {
  const scans = findings === undefined ? await scansOfJob(host) : [await readScan(findings, host)];
  const scanned = scannedImages(scans);
  if (scanned.size === 0) return false;
  for (const target of targets) {
    if (target.place === undefined) await requireFile(target, scanned);
    else await requireImage(target, scanned);
  }
  return true;
}

/**
 * Returns the manifest digests of the scanned images. For an image without a digest, such as one in Docker, returns
 * the digest of its configuration, because its layers were compared with the diff IDs there. With a digest they were
 * not compared, so another image may have the same ID. An SBOM may claim any digest, and its scan read no image.
 */
function scannedImages(scans: readonly FindingsFile[]): ReadonlySet<string> {
  return new Set(
    scans.flatMap(({ source, images }) => {
      if (source.kind !== 'image') return [];
      if (images !== undefined) return images.map(({ digest }) => digest);
      return source.digest ?? source.imageId ?? [];
    }),
  );
}

async function requireImage(image: ResolvedSubject, scanned: ReadonlySet<string>): Promise<void> {
  const missing = await firstUnscanned(image, scanned);
  if (missing !== undefined) throw notScanned(image, missing);
}

async function requireFile(target: ResolvedSubject, scanned: ReadonlySet<string>): Promise<void> {
  if (scanned.has(target.subject.digest)) return;
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
  scanned: ReadonlySet<string>,
): Promise<string | undefined> {
  const digests = (await target.images?.()) ?? [];
  const unknown = digests.filter((digest) => !scanned.has(digest));
  const known = await mapConcurrently(unknown, CONCURRENCY, (digest) =>
    isKnownById(target, digest, scanned),
  );
  return unknown.find((_, index) => known[index] !== true);
}

/** Reads the scans of the job. A scan without findings did not finish, so its image was not scanned. */
async function scansOfJob(host: Host): Promise<readonly FindingsFile[]> {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(emptyIfMissing);
  const names = entries.map((path) => path.replaceAll('\\', '/')).sort();
  const found = names.filter((path) => FINDINGS.test(path));
  const unfinished = names.find(
    (path) => SCAN_FOLDER.test(path) && !found.includes(`${path}/findings.json`),
  );
  if (unfinished !== undefined) throw notFinished();
  return await Promise.all(found.map((path) => readScan(join(host.stepsFolder, path), host)));
}

/** Rethrows any other error: a scan in a folder that cannot be read may forbid the signature. */
function emptyIfMissing(error: unknown): readonly string[] {
  if (errorCode(error) === 'ENOENT') return [];
  throw error;
}

async function readScan(path: string, host: Host): Promise<FindingsFile> {
  const file = readStepFile(await readPlainFile(path, guardedFolders(host)), path);
  if (file.kind === FINDINGS_KIND) return file;
  throw new UserError(
    'input-invalid',
    `${path} is not a findings file. Its kind is ${file.kind}.`,
    'Do not change the files of earlier steps.',
  );
}

function notFinished(): UserError {
  return new UserError(
    'input-conflict',
    'A scan of this job did not finish, so the scanned images are unknown.',
    'Fix the scan step, or sign in a job that needs this one.',
  );
}

function unknownDigest({ subject }: ResolvedSubject): UserError {
  return new UserError(
    'input-conflict',
    `${subject.name} is missing, so ${subject.digest} may be an image that was not scanned.`,
    'Put the file beside the list, name it in `subject-path`, or sign in a job that scans no image.',
  );
}

function notScanned({ subject, images }: ResolvedSubject, missing: string): UserError {
  const isIndex = images !== undefined && missing !== subject.digest;
  return new UserError(
    'input-conflict',
    isIndex
      ? `The image ${missing} of the index ${subject.name}@${subject.digest} was not scanned in this job.`
      : `${subject.name}@${subject.digest} was not scanned in this job.`,
    'Run `scan` on this image by digest, with `platforms: all`, before you sign it.',
  );
}
