import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { RootOfTrust, VerifyTrust } from '../../model/trust.ts';
import type { PolicyIdentity, VerifyPolicy } from '../../model/verify-policy.ts';
import { VEX_TYPES } from '../../policy/evidence-aliases.ts';
import { keyFingerprint, openAnchors, type TrustAnchors } from '../../sigstore/trust-anchors.ts';
import type { TrustChoice } from '../../trust/load-trust.ts';
import type { Expectation } from '../../verify/expectation.ts';
import type { TrustRoot } from '../../verify/verify-with-roots.ts';
import { rootsOf } from '../trust/open-trust.ts';
import { keyText } from '../trust/trusted-file.ts';
import type { SignerChoice } from './signer-choice.ts';

/** The signers that the policy trusts, with their trust roots. */
export interface TrustedSigners {
  readonly expectation: Expectation;
  readonly sigstores: readonly [TrustRoot, ...TrustRoot[]];
}

const NOTHING = { tlog: 0, timestamp: 0, ctlog: 0 };

/** An empty trust root, for signatures with keys that do not need a log entry. */
const NOBODY: RootOfTrust = {
  name: 'nobody',
  thresholds: NOTHING,
  trustedRoot: async () => ({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  }),
};

/** Loads the keys and the trust roots that a policy needs. */
export async function trustedSigners(
  policy: VerifyPolicy,
  trust: TrustChoice,
  { acceptsUnlogged: isUnlogged }: Pick<SignerChoice, 'acceptsUnlogged'>,
  run: RunRepository,
): Promise<TrustedSigners> {
  const keys = await keysOf(policy.identities, run);
  const certificates = policy.identities.filter((identity) => identity.kind === 'certificate');
  const needsInstance = certificates.length > 0 || !isUnlogged;
  const [first = NOBODY, ...more] = needsInstance ? await rootsOf(trust, run) : [];
  // Additional trust roots are needed only for certificate identities.
  const others = certificates.length > 0 ? more : [];
  const ofKeys = {
    publicKeys: keys.map(({ pem }) => pem),
    ...(isUnlogged ? { keyThresholds: NOTHING } : {}),
  };
  return {
    expectation: {
      identities: certificates,
      keyNames: namesByKey(keys),
      predicateTypes: typesOf(policy),
    },
    // The first root is the strictest one. Keys must meet its thresholds.
    sigstores: [sigstoreOf(first, ofKeys), ...others.map((root) => sigstoreOf(root))],
  };
}

/** Returns a trust root that is read or fetched at most once. */
function sigstoreOf(
  { name, thresholds, trustedRoot }: RootOfTrust,
  ofKeys: Pick<VerifyTrust, 'publicKeys' | 'keyThresholds'> = {},
): TrustRoot {
  let opened: Promise<TrustAnchors> | undefined;
  const open = async () => openAnchors({ trustedRoot: await trustedRoot(), thresholds, ...ofKeys });
  return {
    name,
    anchors: () => {
      opened ??= open();
      return opened;
    },
  };
}

interface NamedKey {
  readonly name: string;
  readonly pem: string;
  readonly fingerprint: string;
}

/** Maps each key to its names in the policy. A key can have several names. */
function namesByKey(keys: readonly NamedKey[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, fingerprint } of keys) {
    names.set(fingerprint, [...(names.get(fingerprint) ?? []), name]);
  }
  return names;
}

async function keysOf(
  identities: readonly PolicyIdentity[],
  run: RunRepository,
): Promise<readonly NamedKey[]> {
  const keys: NamedKey[] = [];
  for (const identity of identities) {
    if (identity.kind !== 'key') continue;
    const pem = await keyText(identity, run);
    const fingerprint = keyFingerprint(pem, shownPath(run, identity.path));
    keys.push({ name: identity.name, pem, fingerprint });
  }
  return keys;
}

/**
 * Returns the predicate types in all rules of the policy. If a rule names signers of VEX documents, also returns the
 * VEX types. Later code decides whether the evidence meets each rule.
 */
function typesOf({ evidence }: VerifyPolicy): readonly string[] {
  const types = evidence.flatMap((rule) => rule.types);
  const vex = evidence.some(({ vexBy }) => vexBy !== undefined) ? VEX_TYPES : [];
  return [...new Set([...types, ...vex])];
}
