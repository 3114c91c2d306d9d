import { type BundleJson, IDENTITY, ISSUER } from '../../support/evidence.ts';
import { spkiPem } from '../../support/sigstore/pem.ts';
import { keySigner } from '../../support/witnesses.ts';
import { publishedBundles } from './published.ts';
import { ARTIFACT, asChain, sha256Hex, type World } from './world.ts';

/** A valid bundle of which every value is changed, to check that each change is refused. */
export interface Specimen {
  readonly name: string;
  readonly bundle: unknown;
  /** A second bundle of the same kind, which supplies replacement values. */
  readonly other: unknown;
  readonly trustedRoot: unknown;
  /** `algorithm:hex` of its subject. */
  readonly digest: string;
  readonly signer:
    | { readonly identity: string; readonly issuer: string }
    | { readonly key: string };
  /**
   * True if sigstore-go in Debian supports the bundle. Version 0.7 does not support Rekor v2, and its program does
   * not support keys without certificates.
   */
  readonly hasSecondJudge: boolean;
  /** True if the URL of the log contains its signing name, which sigstore-js requires. The default is true. */
  readonly hasThirdJudge?: boolean | undefined;
}

/**
 * Returns the published bundles, each with replacement values of the next one. Empty if the bundles are not
 * available.
 */
export function publishedSpecimens(): readonly Specimen[] {
  const all = publishedBundles() ?? [];
  return all.map(({ identity, issuer, ...each }, index) => ({
    ...each,
    other: all[(index + 1) % all.length]?.bundle,
    signer: { identity, issuer },
    hasSecondJudge: true,
  }));
}

/** Creates one specimen of each form. */
export async function madeSpecimens(world: World): Promise<readonly Specimen[]> {
  const common = {
    trustedRoot: world.sigstore.trustedRoot,
    digest: `sha256:${sha256Hex(ARTIFACT)}`,
    signer: { identity: IDENTITY, issuer: ISSUER },
    hasSecondJudge: true,
  };
  const key = { signer: { key: spkiPem(world.key.publicKey) }, hasSecondJudge: false };
  const rekor2 = { rekorVersion: 2 } as const;
  const pair = async (make: () => Promise<BundleJson>, other = make) => ({
    ...common,
    bundle: await make(),
    other: await other(),
  });
  const asOld = async (version: '0.1' | '0.2', made: Promise<BundleJson>) =>
    asChain(await made, version);
  return [
    { name: 'a message', ...(await pair(() => world.message())) },
    { name: 'a statement', ...(await pair(() => world.statement())) },
    {
      name: 'a statement by its log alone, version 0.1',
      ...(await pair(() => asOld('0.1', world.statement({ timestamps: undefined })))),
    },
    {
      name: 'a statement logged as intoto, version 0.2',
      ...(await pair(() => asOld('0.2', world.statement({ entryType: 'intoto' })))),
    },
    {
      name: 'a statement logged as hashedrekord',
      ...(await pair(() => world.statement({ entryType: 'hashedrekord' }))),
    },
    {
      name: 'a message in Rekor v2',
      ...(await pair(() => world.message(rekor2))),
      hasSecondJudge: false,
    },
    {
      name: 'a statement in Rekor v2',
      ...(await pair(() => world.statement(rekor2))),
      hasSecondJudge: false,
    },
    {
      name: 'a message by a key',
      ...(await pair(
        () => world.message({ signer: keySigner(world.key) }),
        () => world.message({ signer: keySigner(world.otherKey) }),
      )),
      ...key,
    },
    {
      name: 'a statement by a key in Rekor v2',
      ...(await pair(
        () => world.statement({ ...rekor2, signer: keySigner(world.key) }),
        () => world.statement({ ...rekor2, signer: keySigner(world.otherKey) }),
      )),
      ...key,
    },
  ];
}
