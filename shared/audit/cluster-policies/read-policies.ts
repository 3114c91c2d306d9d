import { DataError } from '../../errors/errors.ts';
import type { AuditFile } from '../area.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { hasManifests } from '../kubernetes/manifest-files.ts';
import { readObjects } from '../kubernetes/read-objects.ts';
import type { Objects } from './match.ts';
import { mayHavePolicy } from './may-have-policy.ts';
import type { ClusterPolicy } from './policy.ts';
import { policyIdentity } from './policy-identity.ts';
import {
  isValidatingPolicy,
  readAdmissionPolicy,
  readValidatingPolicy,
} from './read-admission-policies.ts';
import { readKyvernoPolicy } from './read-kyverno-policies.ts';

export interface ReadPolicies {
  readonly policies: readonly ClusterPolicy[];
  /** The objects that the policies check. */
  readonly objects: Objects;
  /** Policies that cannot be read. The `kubernetes` area reports unreadable files. */
  readonly problems: readonly DataError[];
}

const NOTHING: ReadPolicies = { policies: [], objects: [], problems: [] };

/**
 * Reads all policies and all objects in the files, and the policies in the base that the files lack or change. Does not
 * read anything if no file contains a policy.
 *
 * @param base The files in the base of a pull request, which must not choose the policies for its own objects.
 */
export function readPolicies(
  files: readonly AuditFile[],
  isPolicyFile: (path: string) => boolean,
  base: readonly AuditFile[] = [],
): ReadPolicies {
  const isOfBase = base.some(mayHavePolicy);
  if (!isOfBase && !files.some(mayHavePolicy)) return NOTHING;
  const { policies, objects, problems } = policiesOf(files, isPolicyFile);
  const identityOf = policyIdentity();
  const own = new Set(policies.map(identityOf));
  const earlier = isOfBase ? policiesOf(base, isPolicyFile).policies : [];
  const replaced = earlier
    .filter((policy) => !own.has(identityOf(policy)))
    .map((policy) => ({ ...policy, isReplaced: true }));
  return { policies: [...policies, ...replaced], objects: objects.filter(isApplied), problems };
}

function policiesOf(
  files: readonly AuditFile[],
  isPolicyFile: (path: string) => boolean,
): ReadPolicies {
  const { objects } = readObjects(files.filter(hasManifests));
  const problems: DataError[] = [];
  const policies = objects
    .filter(({ file }) => isPolicyFile(file.path))
    .flatMap((object) => {
      try {
        return policiesIn(object, objects);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        problems.push(error);
        return [];
      }
    });
  return { policies, objects, problems };
}

/** API groups of objects that only a program on a developer's machine reads. */
const LOCAL_GROUPS: ReadonlySet<string> = new Set([
  'falco',
  'kustomize.config.k8s.io',
  'skaffold',
  'cli.kyverno.io',
]);

/**
 * Returns true if the object is applied to a cluster unchanged. Returns false for a patch, because it contains only
 * changes to another object.
 */
export function isApplied({ group, kind, isPatch }: KubeObject): boolean {
  return !isPatch && !LOCAL_GROUPS.has(group) && kind !== 'SeccompProfile';
}

function policiesIn(object: KubeObject, objects: Objects): readonly ClusterPolicy[] {
  const { group, kind } = object;
  if (group === 'admissionregistration.k8s.io' && kind === 'ValidatingAdmissionPolicy') {
    return readAdmissionPolicy(object, objects);
  }
  if (isValidatingPolicy(object)) return readValidatingPolicy(object);
  const isKyverno = group === 'kyverno.io' && ['ClusterPolicy', 'Policy'].includes(kind);
  return isKyverno ? readKyvernoPolicy(object) : [];
}
