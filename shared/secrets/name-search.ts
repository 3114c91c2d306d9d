import type { SecretMatch } from './find-secrets.ts';
import { secretFinder } from './secret-finder.ts';

/** Returns the tokens in a name. Omits tokens that were already in an earlier name. */
export type NameSearch = (name: string) => readonly SecretMatch[];

/**
 * Opens a search in many names that finds each token only once. Otherwise, a token in the name of a folder would be
 * found in the path of each file in it.
 */
export function openNameSearch(): NameSearch {
  const known = new Set<string>();
  const isNew = ({ kind, fingerprint, masked }: SecretMatch): boolean => {
    const identity = `${kind} ${fingerprint ?? masked}`;
    if (known.has(identity)) return false;
    known.add(identity);
    return true;
  };
  return (name) => secretFinder().findInName(name).filter(isNew);
}
