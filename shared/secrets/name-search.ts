import type { SecretMatch } from './find-secrets.ts';
import { secretFinder } from './secret-finder.ts';

/** Finds the tokens in a name that did not occur in an earlier name. */
export type NameSearch = (name: string) => readonly SecretMatch[];

/**
 * Opens a search in many names. All files in a folder repeat the name of the folder, so each token is found only once.
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
