import { availableParallelism } from 'node:os';
import type { ImageStore } from '../../oci/image-store.ts';
import { parseManifest } from '../../oci/manifest.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Returns functions that read properties of an image on demand. The layers are read at most once, because they can be
 * large.
 */
export function factsOf(store: ImageStore): Pick<ResolvedSubject, 'imageId' | 'layersProblem'> {
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
