import { trustChoice } from '../../shared/flows/trust/inputs.ts';
import { rootsOf } from '../../shared/flows/trust/open-trust.ts';
import { keyText } from '../../shared/flows/trust/trusted-file.ts';
import type { Host } from '../../shared/host/host.ts';
import { type RunRepository, runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { RootOfTrust, VerifyTrust } from '../../shared/model/trust.ts';
import type { PolicyIdentity, VerifyPolicy } from '../../shared/model/verify-policy.ts';
import { VEX_TYPES } from '../../shared/policy/evidence-aliases.ts';
import {
  keyFingerprint,
  openAnchors,
  type TrustAnchors,
} from '../../shared/sigstore/trust-anchors.ts';
import type { Expectation } from '../../shared/verify/expectation.ts';
import type { TrustRoot } from '../../shared/verify/verify-with-roots.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Signers that the policy trusts, with their trust roots. */
export interface TrustedSigners {
  readonly expectation: Expectation;
  readonly sigstores: readonly [TrustRoot, ...TrustRoot[]];
}

const NOTHING = { tlog: 0, timestamp: 0, ctlog: 0 };

/** A trust root without authorities. It is used for keys without a log. */
const NOBODY: RootOfTrust = {
  name: 'nobody',
  thresholds: NOTHING,
  trustedRoot: async () => ({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  }),
};

export async function trustedSigners(
  policy: VerifyPolicy,
  inputs: Inputs,
  host: Host,
): Promise<TrustedSigners> {
  const run = runRepository(host);
  const keys = await keysOf(policy.identities, run);
  const certificates = policy.identities.filter((identity) => identity.kind === 'certificate');
  const isUnlogged = inputs['allow-unlogged-keys'];
  const needsInstance = certificates.length > 0 || !isUnlogged;
  const [first = NOBODY, ...more] = needsInstance ? await rootsOf(trustChoice(inputs), run) : [];
  // Further trust roots are needed only for certificate identities.
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
    // The first root is the strictest. Keys must meet its thresholds.
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

/** Maps each key to its names. A key can have several names. */
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

/** Returns the predicate types of all rules. The policy decides later which evidence meets which rule. */
function typesOf({ evidence }: VerifyPolicy): readonly string[] {
  const types = evidence.flatMap((rule) => rule.types);
  const vex = evidence.some(({ vexBy }) => vexBy !== undefined) ? VEX_TYPES : [];
  return [...new Set([...types, ...vex])];
}
