import { dirname, resolve } from 'node:path';
import { baseFile } from '../../shared/compare/base-file.ts';
import { placeBelow } from '../../shared/compare/deciding-tree.ts';
import type { Base } from '../../shared/compare/open-base.ts';
import { DataError } from '../../shared/errors/errors.ts';
import type { WorkTree } from '../../shared/git/work-tree.ts';
import type { PolicyIdentity } from '../../shared/model/verify-policy.ts';
import type { PolicyFile } from '../../shared/policy/load-policy.ts';
import { readInputFile } from './read-file.ts';

interface PolicyPlace {
  readonly base: Base;
  readonly tree: WorkTree | undefined;
  /** Absolute path of the repository. */
  readonly top: string;
  /** Of the policy, absolute. */
  readonly path: string;
}

/** The keys that a policy of the base names are those of the base, too. */
export async function withKeysOfBase(file: PolicyFile, place: PolicyPlace): Promise<PolicyFile> {
  if (file.verify === undefined) return file;
  const identities: PolicyIdentity[] = [];
  for (const identity of file.verify.identities) {
    identities.push(
      identity.kind === 'key'
        ? { ...identity, pem: await keyOfBase(identity.path, place) }
        : identity,
    );
  }
  return { ...file, verify: { ...file.verify, identities } };
}

/** Undefined for a key that no repository tracks: it is read where it lies. */
async function keyOfBase(
  name: string,
  { base, tree, top, path }: PolicyPlace,
): Promise<string | undefined> {
  const key = resolve(dirname(path), name);
  const wanted = placeBelow(top, key);
  if (wanted === undefined) return undefined;
  const found = await baseFile(base, tree, key, wanted);
  switch (found.kind) {
    case 'base':
      return found.bytes.toString('utf8');
    case 'untracked':
      return undefined;
    case 'none':
      throw new DataError('not-found', `${base.branch} has no key ${name}`, { path: name });
  }
}

/** A public key in PEM, from the base or from the disk. */
export async function keyText(
  identity: Extract<PolicyIdentity, { readonly kind: 'key' }>,
): Promise<string> {
  return identity.pem ?? (await readInputFile(identity.path)).toString('utf8');
}
