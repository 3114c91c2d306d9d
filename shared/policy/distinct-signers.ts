import type { VerifiedEvidence } from '../model/verification.ts';

/**
 * How many of the named identities were filled, each by a signer of its own: whoever fits two of them
 * counts once, and two signatures by one signer count once.
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
    if (place(signer, namesBySigner, signerByName, new Set())) count += 1;
  }
  return count;
}

/**
 * One text for one signer, whatever they are accepted as. A workflow is one signer on all its branches and tags: whoever
 * may push to one may push to another. Names of branches may have an `@` too, and those of owners any case.
 */
function signerOf({ identity }: Pick<VerifiedEvidence, 'identity'>): string {
  const { issuer, san } = identity;
  const name = san.startsWith('https://') ? (san.split('@', 1)[0] ?? '').toLowerCase() : san;
  return JSON.stringify([issuer, name]);
}

/** Finds a name for a signer, moving others to another of their names where that helps. */
function place(
  signer: string,
  namesBySigner: ReadonlyMap<string, ReadonlySet<string>>,
  signerByName: Map<string, string>,
  tried: Set<string>,
): boolean {
  for (const name of namesBySigner.get(signer) ?? []) {
    if (tried.has(name)) continue;
    tried.add(name);
    const holder = signerByName.get(name);
    if (holder === undefined || place(holder, namesBySigner, signerByName, tried)) {
      signerByName.set(name, signer);
      return true;
    }
  }
  return false;
}
