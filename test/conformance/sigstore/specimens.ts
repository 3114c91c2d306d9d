import { type BundleJson, IDENTITY, ISSUER } from '../../support/evidence.ts';
import { spkiPem } from '../../support/sigstore/pem.ts';
import { keySigner } from '../../support/witnesses.ts';
import { publishedBundles } from './published.ts';
import { ARTIFACT, asChain, sha256Hex, type World } from './world.ts';

/** A good bundle that is changed in every place, to see that each change is refused. */
export interface Specimen {
  readonly name: string;
  readonly bundle: unknown;
  /** One of its kind, from which values are taken. */
  readonly other: unknown;
  readonly trustedRoot: unknown;
  /** `algorithm:hex` of what it is about. */
  readonly digest: string;
  readonly signer:
    | { readonly identity: string; readonly issuer: string }
    | { readonly key: string };
  /** Whether Debian’s sigstore-go knows its kind: 0.7 has no Rekor v2, and its program no bare keys. */
  readonly hasSecondJudge: boolean;
  /** Whether the log’s URL has the name under which it signs, which sigstore-js wants; yes when left out. */
  readonly hasThirdJudge?: boolean | undefined;
}

/** Those that others published, each with values of the next; none when they are not at hand. */
export function publishedSpecimens(): readonly Specimen[] {
  const all = publishedBundles() ?? [];
  return all.map(({ identity, issuer, ...each }, index) => ({
    ...each,
    other: all[(index + 1) % all.length]?.bundle,
    signer: { identity, issuer },
    hasSecondJudge: true,
  }));
}

/** One of each form, made here. */
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
