import type { VerifiedEvidence } from '../model/verification.ts';

/**
 * Returns how many of the named identities can be assigned to different signers. A signer that matches two identities
 * is counted once, and so are two signatures by one signer.
 */
export function countDistinctSigners(
  evidence: readonly Pick<VerifiedEvidence, 'identity' | 'acceptedAs'>[],
  names: readonly string[],
): number {
  const namesBySigner = new Map<string, ReadonlySet<string>>();
  for (const { identity, acceptedAs = [] } of evidence) {
    const signer = signerOf({ identity });
    const known = namesBySigner.get(signer) ?? [];
    namesBySigner.set(
      signer,
      new Set([...known, ...acceptedAs.filter((name) => names.includes(name))]),
    );
  }
  const signerByName = new Map<string, string>();
  let count = 0;
  for (const signer of namesBySigner.keys()) {
    if (assign(signer, namesBySigner, signerByName, new Set())) count += 1;
  }
  return count;
}

/**
 * Returns the key of a signer. It is the same for all branches and tags of a workflow, because anyone who can push to
 * one branch can push to another. The key does not depend on the identity in the policy, or on the owner's letter case.
 */
function signerOf({ identity }: Pick<VerifiedEvidence, 'identity'>): string {
  const { issuer, san } = identity;
  const name = san.startsWith('https://') ? (san.split('@', 1)[0] ?? '').toLowerCase() : san;
  return JSON.stringify([issuer, name]);
}

/**
 * Assigns a signer to an identity. Returns false if this is impossible. Assigns other signers to other identities if
 * necessary.
 */
function assign(
  signer: string,
  namesBySigner: ReadonlyMap<string, ReadonlySet<string>>,
  signerByName: Map<string, string>,
  tried: Set<string>,
): boolean {
  for (const name of namesBySigner.get(signer) ?? []) {
    if (tried.has(name)) continue;
    tried.add(name);
    const current = signerByName.get(name);
    if (current === undefined || assign(current, namesBySigner, signerByName, tried)) {
      signerByName.set(name, signer);
      return true;
    }
  }
  return false;
}
