import { RemoteError, UserError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { type ImageReference, parseImageReference } from './reference.ts';
import { readWhole } from './verified-stream.ts';

/** A mirror to try before the registry itself. */
interface Mirror {
  readonly registry: string;
  /** Prefix for the repository name: with the prefix `hub`, `library/alpine` becomes `hub/library/alpine`. */
  readonly prefix: string;
}

/** Mirrors for each registry host, in order of use. */
export type Mirrors = ReadonlyMap<string, readonly Mirror[]>;

/** Maximum number of mirrors for one registry. A longer list is probably a mistake. */
const MAX_MIRRORS = 8;

/**
 * Parses lines such as `docker.io=mirror.gcr.io` or `ghcr.io=registry.corp.example/ghcr`.
 *
 * @throws {UserError} `input-invalid`
 */
export function parseMirrors(lines: readonly string[]): Mirrors {
  const mirrors = new Map<string, Mirror[]>();
  for (const line of lines) {
    const equals = line.indexOf('=');
    if (equals < 1) throw notMirror(line);
    const { registry } = partsOf(line.slice(0, equals).trim(), line);
    const mirror = partsOf(line.slice(equals + 1).trim(), line);
    const known = mirrors.get(registry) ?? [];
    if (known.length === MAX_MIRRORS) throw notMirror(line);
    mirrors.set(registry, [...known, mirror]);
  }
  return mirrors;
}

function partsOf(mirror: string, line: string): Mirror {
  if (!/^(?:[^/]*[.:]|localhost(?:\/|$))/.test(mirror)) throw notMirror(line);
  const { registry, repository } = parseImageReference(`${mirror.replace(/\/+$/, '')}/a/b`);
  return { registry, prefix: repository.slice(0, -'a/b'.length) };
}

function notMirror(line: string): UserError {
  const fix = 'Write each line as registry=mirror, such as docker.io=mirror.gcr.io.';
  const message = `'${line.slice(0, 200)}' is not a registry=mirror pair.`;
  return new UserError('input-invalid', message, fix);
}

/** Returns a reference to the same image in each mirror of its registry. */
export function mirrorsOf(
  reference: ImageReference,
  mirrors: Mirrors | undefined,
): readonly ImageReference[] {
  return (mirrors?.get(reference.registry) ?? []).map(({ registry, prefix }) => ({
    ...reference,
    registry,
    repository: `${prefix}${reference.repository}`,
  }));
}

/**
 * Returns a store that reads `origin` through its mirrors. If a mirror fails or does not have the content, the next
 * mirror is used, and finally the origin. Content that is read by digest is always verified. A tag is resolved by the
 * first store that has it. Nothing is written to mirrors, and evidence is read only from the origin.
 */
export function throughMirrors(origin: ImageStore, mirrors: readonly ImageStore[]): ImageStore {
  if (mirrors.length === 0) return origin;
  const stores = [...mirrors, origin];
  const openBlob = async (descriptor: Descriptor) =>
    ReadableStream.from(blobFrom(stores, descriptor));
  return {
    ...origin,
    getManifest: (reference) => manifestFrom(stores, reference),
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor)),
  };
}

async function manifestFrom(
  stores: readonly ImageStore[],
  reference: string,
): Promise<Manifest | undefined> {
  for (const store of stores) {
    try {
      const manifest = await store.getManifest(reference);
      if (manifest !== undefined) return manifest;
    } catch (error) {
      if (!(error instanceof RemoteError) || store === stores.at(-1)) throw error;
    }
  }
  return undefined;
}

/**
 * Yields the bytes of a blob. Tries one store after another. After the first chunk, all remaining chunks come from the
 * same store.
 */
async function* blobFrom(
  stores: readonly ImageStore[],
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  for (const store of stores) {
    let hasBegun = false;
    try {
      for await (const chunk of await store.openBlob(descriptor)) {
        hasBegun = true;
        yield chunk;
      }
      return;
    } catch (error) {
      const isLast = hasBegun || store === stores.at(-1);
      if (isLast || !(error instanceof RemoteError)) throw error;
    }
  }
}
