import type { BundleJson } from '../evidence.ts';
import { type BuiltImage, buildImage } from '../images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../memory-registry.ts';
import { type LocalSigstore, startSigstore } from '../sigstore.ts';

/** The parts that all rows share: trusted services, other services and two images. */
export interface World {
  readonly sigstore: LocalSigstore;
  /** A second instance with the same names and different keys. */
  readonly stranger: LocalSigstore;
  /** An instance like the instance of GitHub, without a log and with certificates without an SCT. */
  readonly unlogged: LocalSigstore;
  /** A registry with a referrers API. */
  readonly registry: MemoryRegistry;
  /** A registry without the referrers API, which uses the fallback tag. */
  readonly plainRegistry: MemoryRegistry;
  /** The released image. */
  readonly image: BuiltImage;
  /** The image of an attacker. */
  readonly evil: BuiltImage;
  /** Signed bundles by the digest of their content, so that a row creates only the bundle that it breaks. */
  readonly signatures: Map<string, Promise<BundleJson>>;
  /** Cleanup functions of the created scenes. */
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
