import { RemoteError, UserError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { type ImageReference, parseImageReference } from './reference.ts';
import { readWhole } from './verified-stream.ts';

/** Where a registry's images are asked for first. */
interface Mirror {
  readonly registry: string;
  /** Stands before the repository's own name: `hub` makes `hub/library/alpine`. */
  readonly prefix: string;
}

/** By the registry's host, first come first. */
export type Mirrors = ReadonlyMap<string, readonly Mirror[]>;

/** Mirrors of one registry: more are a mistake. */
const MAX_MIRRORS = 8;

/**
 * Lines such as `docker.io=mirror.gcr.io` or `ghcr.io=registry.corp.example/ghcr`.
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

function partsOf(place: string, line: string): Mirror {
  if (!/^(?:[^/]*[.:]|localhost(?:\/|$))/.test(place)) throw notMirror(line);
  const { registry, repository } = parseImageReference(`${place.replace(/\/+$/, '')}/a/b`);
  return { registry, prefix: repository.slice(0, -'a/b'.length) };
}

function notMirror(line: string): UserError {
  const fix = 'Write a line for each as registry=mirror, such as docker.io=mirror.gcr.io.';
  const message = `'${line.slice(0, 200)}' names no mirror of a registry.`;
  return new UserError('input-invalid', message, fix);
}

/** The same image at each mirror of its registry. */
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
 * `origin`, read through its mirrors: what one of them does not have or cannot give is asked of the next.
 * What comes by digest is checked wherever it comes from; what a tag means, the first that has it says.
 * Nothing is written to a mirror, and evidence is read at the origin.
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

/** Once the first bytes have come, they are of that store to the end. */
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
