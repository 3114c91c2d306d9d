import type { BundleJson } from '../evidence.ts';
import { type BuiltImage, buildImage } from '../images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../memory-registry.ts';
import { type LocalSigstore, startSigstore } from '../sigstore.ts';

/** What all rows share: the services that are trusted, those that are not, and two images. */
export interface World {
  readonly sigstore: LocalSigstore;
  /** Another instance, whose names are the same and whose keys are not. */
  readonly stranger: LocalSigstore;
  /** As GitHub’s own: no log, and certificates without a timestamp of one. */
  readonly unlogged: LocalSigstore;
  /** Lists referrers itself. */
  readonly registry: MemoryRegistry;
  /** Has no such API: there is the fallback tag. */
  readonly plainRegistry: MemoryRegistry;
  /** What was released. */
  readonly image: BuiltImage;
  /** What somebody would rather have run. */
  readonly evil: BuiltImage;
  /** By the digest of what was signed, so that a row makes only what it breaks. */
  readonly signatures: Map<string, Promise<BundleJson>>;
  /** Of what a scene opened. */
  readonly closing: (() => Promise<void>)[];
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const [sigstore, stranger, unlogged, registry, plainRegistry] = await Promise.all([
    startSigstore(),
    startSigstore(),
    startSigstore({ embedSct: false }),
    startMemoryRegistry({ referrersApi: true }),
    startMemoryRegistry(),
  ]);
  const closing: (() => Promise<void>)[] = [];
  return {
    sigstore,
    stranger,
    unlogged,
    registry,
    plainRegistry,
    image: imageOf('released'),
    evil: imageOf('evil'),
    signatures: new Map(),
    closing,
    close: async () => {
      await Promise.all(closing.map((close) => close()));
      await Promise.all([sigstore, stranger, unlogged].map((each) => each.close()));
      await Promise.all([registry, plainRegistry].map((each) => each.stop()));
    },
  };
}

export function imageOf(content: string, platform = 'linux/amd64'): BuiltImage {
  return buildImage({ platform, layers: [{ files: [{ path: 'app', content }] }] });
}
