import type { KeyObject } from 'node:crypto';
import { type BundleJson, flipped, tampered } from '../../support/evidence.ts';
import type { World } from './world.ts';

/**
 * One bundle of the Sigstore conformance suite, created again.
 * @see https://github.com/sigstore/sigstore-conformance test/assets/bundle-verify
 */
export interface Scenario {
  /** Name in the suite. A bundle with a name that ends in `_fail` must be refused. */
  readonly name: string;
  /** The bundle as JSON, or the text of the file. */
  readonly bundle: unknown;
  /** The artifact. The default is the artifact of the suite. */
  readonly artifact?: Buffer;
  /** The trusted root. The default is the root of the instance. */
  readonly trustedRoot?: unknown;
  /** A key that replaces the identity. */
  readonly key?: KeyObject;
  /** A key together with an identity. */
  readonly isKeyAndIdentity?: boolean;
  /** Pattern of the error message, which proves that the bundle is refused for the right reason. */
  readonly says?: string;
}

export type MakeScenarios = (world: World) => Promise<readonly Scenario[]>;

/** Creates a scenario from a changed bundle. */
export function broken(
  name: string,
  says: string,
  bundle: BundleJson,
  change: (copy: BundleJson) => void,
): Scenario {
  return { name, says, bundle: tampered(bundle, change) };
}

/** Returns a changed copy of the trusted root. */
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
