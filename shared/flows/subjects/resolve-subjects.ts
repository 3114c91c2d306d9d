import { availableParallelism } from 'node:os';
import { fileSubjects } from '../../attest/file-subjects.ts';
import {
  artifactListSubjects,
  checksumSubjects,
  declaredSubjects,
  type ListedSubject,
} from '../../attest/subjects.ts';
import { mapConcurrently } from '../../concurrency/map-concurrently.ts';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { imagesUnder, type ListedImage, noImages } from '../../oci/index-images.ts';
import { parseManifest } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import type { registryInputs } from '../clients/inputs.ts';
import { withEvidenceElsewhere } from './evidence-repository.ts';
import type { subjectInputs } from './inputs.ts';
import { listedFile } from './listed-file.ts';
import { type DigestListener, type OpenedImage, openImageSubject } from './open-image-subject.ts';
import type { ResolvedSubject } from './resolved-subject.ts';
import { requirePrintable } from './subject-name.ts';

type Inputs = InputsOf<typeof subjectInputs> & InputsOf<typeof registryInputs>;

/** Maximum number of images looked up at once. Registries limit clients. */
const CONCURRENCY = 6;

/** Maximum number of images in one run. Each needs a folder, and a job has at most a thousand. */
const MAX_IMAGES = 500;

/**
 * Resolves all subjects that the inputs name. Tags are resolved and files hashed here, once; all later steps use
 * digests.
 *
 * @throws {UserError} when no subject is named, several inputs name subjects, a file is missing, or a name has a
 *   control character.
 */
export async function resolveSubjects(
  inputs: Inputs,
  host: Host,
  onDigest?: DigestListener,
): Promise<readonly ResolvedSubject[]> {
  const named = await namedTargets(inputs, host, onDigest);
  for (const { subject } of named) requirePrintable(subject.name);
  const targets = withFileStems(named);
  return withEvidenceElsewhere(targets, inputs, host);
}

async function namedTargets(
  inputs: Inputs,
  host: Host,
  onDigest: DigestListener | undefined,
): Promise<readonly ResolvedSubject[]> {
  const { image: images, 'subject-path': path, 'subject-checksums': checksums, subjects } = inputs;
  const given = {
    image: images[0],
    'subject-path': path[0],
    'subject-checksums': checksums,
    subjects,
  };
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : name));
  if (names.length > 1) throw tooMany(names);
  if (images.length > 0) return await allImageTargets(images, inputs, host, onDigest);
  if (path.length > 0) return await fileTargets(path, host);
  if (checksums !== undefined) {
    const listed = checksumSubjects(
      await readPlainFile(checksums, guardedFolders(host)),
      shownPath(host, checksums),
    );
    return await mapConcurrently(listed, CONCURRENCY, (subject) =>
      listedFile(subject, checksums, host.workspace),
    );
  }
  const listed =
    subjects === undefined
      ? await subjectsOfJob(host)
      : artifactListSubjects(
          await readPlainFile(subjects, guardedFolders(host)),
          shownPath(host, subjects),
        );
  if (listed.length === 0) throw nothingNamed();
  return await mapConcurrently(listed, CONCURRENCY, async (subject) =>
    subject.kind === 'file'
      ? listedFile(subject, subjects, host.workspace)
      : targetOf(await openImageSubject(`${subject.name}@${subject.digest}`, inputs, host)),
  );
}

/** Keeps the order of the inputs, without duplicates from several names or indexes. */
async function allImageTargets(
  images: readonly string[],
  inputs: Inputs,
  host: Host,
  onDigest: DigestListener | undefined,
): Promise<readonly ResolvedSubject[]> {
  if (images.length > MAX_IMAGES) throw tooManyImages(images.length);
  const found = await mapConcurrently(images, CONCURRENCY, (image) =>
    imageTargets(image, inputs, host, onDigest),
  );
  const distinct = new Map<string, ResolvedSubject>();
  for (const target of found.flat()) {
    const key = `${target.subject.name}@${target.subject.digest}`;
    if (!distinct.has(key)) distinct.set(key, target);
  }
  return [...distinct.values()];
}

/** Returns the named image, followed by the images of its index. */
async function imageTargets(
  image: string,
  inputs: Inputs,
  host: Host,
  onDigest: DigestListener | undefined,
): Promise<readonly ResolvedSubject[]> {
  const opened = await openImageSubject(image, inputs, host, onDigest);
  const named = targetOf(opened);
  const isIndex = parseManifest(opened.bytes, opened.subject.digest).kind === 'index';
  if (inputs.platforms === 'index' || !isIndex) return [named];
  const images = await imagesIn(opened);
  if (images.length === 0) throw noImages(image);
  return [named, ...images.map((listed) => platformTarget(opened.store, listed))];
}

function platformTarget(
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

function targetOf(opened: OpenedImage): ResolvedSubject {
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

/** Reads image data only on demand. The layers, which may be large, are read at most once. */
function factsOf(store: ImageStore): Pick<ResolvedSubject, 'imageId' | 'layersProblem'> {
  const known = new Map<string, Promise<string | undefined>>();
  const problemOf = async (digest: string) => {
    const { layersProblem } = await import('../../source/prove-layers.ts');
    return await layersProblem(store, digest, availableParallelism());
  };
  return {
    imageId: (digest) => imageIdOf(store, digest),
    layersProblem: (digest) => {
      const problem = known.get(digest) ?? problemOf(digest);
      known.set(digest, problem);
      return problem;
    },
  };
}

async function imageIdOf(store: ImageStore, digest: string): Promise<string | undefined> {
  const manifest = await store.getManifest(digest);
  if (manifest === undefined) return undefined;
  const parsed = parseManifest(manifest.bytes, digest);
  return parsed.kind === 'manifest' ? parsed.config.digest : undefined;
}

async function fileTargets(
  patterns: readonly string[],
  host: Host,
): Promise<readonly ResolvedSubject[]> {
  const files = await fileSubjects(host.workspace, patterns, guardedFolders(host));
  return files.map(({ name, digest, path }) => ({ subject: { name, digest }, path }));
}

/**
 * Names files by the end of the image name and the platform. Adds the digest, or a number, if names repeat: lists
 * have no platforms, an index may have one twice, and an image may be in several registries.
 */
function withFileStems(targets: readonly ResolvedSubject[]): readonly ResolvedSubject[] {
  const taken = new Set<string>();
  return targets.map((target, at) => {
    const { place, platform, subject } = target;
    if (place === undefined) return target;
    const name = subject.name.split('/').at(-1) ?? 'image';
    const plain = platform === undefined ? name : `${name}-${platform.replaceAll('/', '-')}`;
    const exact = `${plain}-${subject.digest.slice(7, 19)}`;
    const fileStem = [plain, exact].find((stem) => !taken.has(stem)) ?? `${exact}-${at + 1}`;
    taken.add(fileStem);
    return { ...target, fileStem };
  });
}

/**
 * Returns the subjects that earlier steps of the job declared, if the runner keeps such a list. Usually it is
 * empty.
 */
async function subjectsOfJob(host: Host): Promise<readonly ListedSubject[]> {
  const path = host.env['GITHUB_ARTIFACTS_LIST'] ?? '';
  return path === ''
    ? []
    : declaredSubjects(await readPlainFile(path, guardedFolders(host)), shownPath(host, path));
}

function nothingNamed(): UserError {
  return new UserError(
    'input-missing',
    'No subject given.',
    'Give one of the inputs `image`, `subject-path`, `subject-checksums` and `subjects`.',
  );
}

function tooMany(names: readonly string[]): UserError {
  return new UserError(
    'input-conflict',
    `The inputs ${names.map((name) => `\`${name}\``).join(' and ')} cannot be combined.`,
    'Keep one of them, and use one step for each kind of subject.',
  );
}

function tooManyImages(count: number): UserError {
  return new UserError(
    'not-supported',
    `${count} images given; one step takes at most ${MAX_IMAGES}.`,
    'Split the images over several steps.',
  );
}
