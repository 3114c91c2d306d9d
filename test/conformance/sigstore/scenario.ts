import type { KeyObject } from 'node:crypto';
import { type BundleJson, flipped, tampered } from '../../support/evidence.ts';
import type { World } from './world.ts';

/**
 * One bundle as the Sigstore conformance suite has them, made anew.
 * @see https://github.com/sigstore/sigstore-conformance test/assets/bundle-verify
 */
export interface Scenario {
  /** That of the suite; one that ends in `_fail` must be refused. */
  readonly name: string;
  /** As JSON, or the text of the file. */
  readonly bundle: unknown;
  /** The suite's artifact when left out. */
  readonly artifact?: Buffer;
  /** That of the world when left out. */
  readonly trustedRoot?: unknown;
  /** In the place of an identity. */
  readonly key?: KeyObject;
  /** Both at once. */
  readonly isKeyAndIdentity?: boolean;
  /** What a refusal says, so that it is refused for what is wrong with it. */
  readonly says?: string;
}

export type MakeScenarios = (world: World) => Promise<readonly Scenario[]>;

/** A scenario of something that was changed in a bundle. */
export function broken(
  name: string,
  says: string,
  bundle: BundleJson,
  change: (copy: BundleJson) => void,
): Scenario {
  return { name, says, bundle: tampered(bundle, change) };
}

/** The trusted root of the world with something changed. */
export function changedRoot(world: World, change: (root: RootJson) => void): unknown {
  return tampered(world.sigstore.trustedRoot, (root) => change(root as unknown as RootJson));
}

interface AuthorityJson {
  certChain: { certificates: { rawBytes: string }[] };
  validFor: RangeJson;
}

interface RangeJson {
  start?: string;
  end?: string;
}

export interface RootJson {
  tlogs: { publicKey: { rawBytes: string; validFor: RangeJson } }[];
  ctlogs: { publicKey: { rawBytes: string; validFor: RangeJson } }[];
  certificateAuthorities: AuthorityJson[];
  timestampAuthorities: AuthorityJson[];
}

export function turnedSignature(bundle: BundleJson): void {
  const { messageSignature, dsseEnvelope } = bundle;
  if (messageSignature !== undefined)
    messageSignature.signature = flipped(messageSignature.signature);
  for (const signature of dsseEnvelope?.signatures ?? []) signature.sig = flipped(signature.sig);
}
