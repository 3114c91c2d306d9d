import { resolve } from 'node:path';
import { UserError } from '../errors/errors.ts';
import type { DaemonWorld } from './daemon.ts';
import type { ImageSource } from './image-source.ts';
import type { ImageStore } from './image-store.ts';
import { openLayout } from './layout.ts';
import { readLayoutIndex, tagsOf } from './layout-index.ts';
import { type Mirrors, mirrorsOf, throughMirrors } from './mirrors.ts';
import { manifestReference } from './reference.ts';
import { openRegistry } from './registry.ts';
import type { RegistryWorld } from './registry-session.ts';

export interface OpenImageWorld extends RegistryWorld, DaemonWorld {
  /** Asked before the registries themselves. */
  readonly mirrors?: Mirrors | undefined;
}

/** A store, and what to ask it for. */
export interface OpenedImageStore {
  readonly store: ImageStore;
  readonly reference: string;
  /** Whether manifests are the image's own; `docker save` has none, they are made up here. */
  readonly hasOwnDigests: boolean;
  close(): Promise<void>;
}

/** Opens wherever an image is. What reads archives is loaded for them alone. */
export async function openImageStore(
  image: ImageSource,
  world: OpenImageWorld,
): Promise<OpenedImageStore> {
  switch (image.kind) {
    case 'registry': {
      const mirrors = mirrorsOf(image.reference, world.mirrors);
      const store = throughMirrors(
        openRegistry(image.reference, world),
        mirrors.map((mirror) => openRegistry(mirror, world)),
      );
      return opened(store, manifestReference(image.reference));
    }
    case 'oci': {
      const index = await readLayoutIndex(resolve(image.path));
      const digests = index.manifests.map((entry) => entry.digest);
      const reference = image.tag ?? onlyOne(digests, tagsOf(index), image.path);
      return opened(openLayout(image.path), reference);
    }
    case 'oci-archive': {
      const { openOciArchive } = await import('./archive.ts');
      const { store, digests, tags, close } = await openOciArchive(image.path, world);
      const reference = image.tag ?? onlyOne(digests, tags, image.path);
      return { store, reference, hasOwnDigests: true, close };
    }
    case 'docker-archive': {
      const { openDockerArchive } = await import('./archive.ts');
      return { ...(await openDockerArchive(image.path, image.name, world)), hasOwnDigests: false };
    }
    case 'docker': {
      const { openDockerArchive } = await import('./archive.ts');
      const { saveFromDaemon } = await import('./daemon.ts');
      const saved = await saveFromDaemon(image.name, world);
      const archive = await openDockerArchive(saved.path, undefined, world);
      const close = async () => {
        await archive.close();
        await saved.remove();
      };
      return { ...archive, close, hasOwnDigests: false };
    }
  }
}

function opened(store: ImageStore, reference: string): OpenedImageStore {
  return { store, reference, hasOwnDigests: true, close: async () => undefined };
}

/** The one image that is there; referrers and other entries without a tag do not count beside a tag. */
function onlyOne(digests: readonly string[], tags: readonly string[], path: string): string {
  const distinct = [...new Set(tags.filter((tag) => !/^sha256-[0-9a-f]{64}/.test(tag)))];
  if (distinct.length === 1 && distinct[0] !== undefined) return distinct[0];
  if (distinct.length === 0 && digests.length === 1 && digests[0] !== undefined) return digests[0];
  const there = distinct.slice(0, 20).join(', ') || 'none has a tag';
  const fix = `add a colon and one of its tags: ${there}`;
  throw new UserError('input-invalid', `${path} has ${digests.length} images`, fix);
}
