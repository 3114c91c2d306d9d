import { resolve } from 'node:path';
import type { GuardedFolders } from '../files/walk-path.ts';
import type { DaemonDependencies } from './daemon.ts';
import type { ImageSource } from './image-source.ts';
import type { ImageStore } from './image-store.ts';
import { openLayout } from './layout.ts';
import { readLayoutIndex } from './layout-index.ts';
import { type ImageChoice, imageIn, type ManifestCheck } from './layout-references.ts';
import { hasImageConfig, parseManifest } from './manifest.ts';
import { type Mirrors, mirrorsOf, throughMirrors } from './mirrors.ts';
import { manifestReference } from './reference.ts';
import { openRegistry } from './registry.ts';
import type { RegistryDependencies } from './registry-session.ts';

export interface ImageStoreDependencies extends RegistryDependencies, DaemonDependencies {
  /** Folders where writes never follow symbolic links, such as the parent folders of a layout. */
  readonly guardedFolders?: GuardedFolders | undefined;
  /** Mirrors to use before the registries themselves. */
  readonly mirrors?: Mirrors | undefined;
}

/** A store, and the references to read from it. */
export interface OpenedImageStore {
  readonly store: ImageStore;
  readonly reference: ImageChoice;
  /** True if the image has its own manifests. `docker save` does not write manifests, so Assay builds them. */
  readonly hasOwnDigests: boolean;
  close(): Promise<void>;
}

/** Opens the store that contains an image. The code that reads archives is loaded only for archives. */
export async function openImageStore(
  image: ImageSource,
  deps: ImageStoreDependencies,
): Promise<OpenedImageStore> {
  switch (image.kind) {
    case 'registry': {
      const mirrors = mirrorsOf(image.reference, deps.mirrors);
      const store = throughMirrors(
        openRegistry(image.reference, deps),
        mirrors.map((mirror) => openRegistry(mirror, deps)),
      );
      return opened(store, manifestReference(image.reference));
    }
    case 'oci': {
      const { manifests } = await readLayoutIndex(resolve(image.path));
      const store = openLayout(image.path, deps.guardedFolders, deps.network.now);
      const only = () => imageIn(manifests, `oci:${image.path}`, imagesIn(store));
      return opened(store, image.tag ?? (await only()));
    }
    case 'oci-archive':
      return await openArchive(image, deps);
    case 'docker-archive': {
      const { openDockerArchive } = await import('./archive.ts');
      return {
        ...(await openDockerArchive(image.path, { name: image.name }, deps)),
        hasOwnDigests: false,
      };
    }
    case 'docker': {
      const { openDockerArchive } = await import('./archive.ts');
      const { saveFromDaemon } = await import('./daemon.ts');
      const saved = await saveFromDaemon(image.name, deps);
      const archive = await openDockerArchive(saved.path, { isFromDaemon: true }, deps);
      const close = async () => {
        await archive.close();
        await saved.remove();
      };
      return { ...archive, close, hasOwnDigests: false };
    }
  }
}

async function openArchive(
  { path, tag }: Extract<ImageSource, { kind: 'oci-archive' }>,
  deps: ImageStoreDependencies,
): Promise<OpenedImageStore> {
  const { openOciArchive } = await import('./archive.ts');
  const { store, entries, close } = await openOciArchive(path, deps);
  try {
    const reference = tag ?? (await imageIn(entries, `oci-archive:${path}`, imagesIn(store)));
    return { store, reference, hasOwnDigests: true, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function opened(store: ImageStore, reference: ImageChoice): OpenedImageStore {
  return { store, reference, hasOwnDigests: true, close: async () => undefined };
}

/**
 * Returns a function that checks whether a manifest is an image. A missing manifest counts as an image: the code that
 * reads it later reports the problem.
 */
function imagesIn(store: ImageStore): (digest: string) => Promise<ManifestCheck> {
  return async (digest) => {
    const manifest = await store.getManifest(digest);
    if (manifest === undefined) return { isImage: true, parts: [] };
    const parsed = parseManifest(manifest.bytes, digest);
    const isIndex = parsed.kind === 'index';
    return {
      isImage: parsed.subject === undefined && (isIndex || hasImageConfig(parsed)),
      parts: isIndex ? parsed.manifests.map((part) => part.digest) : [],
    };
  };
}
