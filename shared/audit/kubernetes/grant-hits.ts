/** Finds the permissions in a role that a rule reports. */
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { scalarsOf } from './kubernetes-value.ts';
import type { Grant } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { atValue, code, type Report } from './report.ts';

export interface WantedRight {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** The value to mark in the report. */
  readonly at: 'verb' | 'resource';
  /**
   * Names of objects, of which a limited grant must name at least one. With `names`, only grants that are limited to
   * individual objects are reported. Without `names`, only unlimited grants are reported.
   */
  readonly names?: readonly string[];
  readonly variant?: string;
  readonly severity?: Hit['severity'];
  readonly profile?: Hit['profile'];
  /** True if the permission is less serious when the role applies to a single namespace. */
  readonly isWeakInNamespace?: boolean;
  /** True if the resource `*` also counts as a match. */
  readonly hasWildcard?: boolean;
}

/**
 * Reports the first verb and the first resource in a grant that match the wanted permission. Other rules report
 * wildcards, so the resource `*` counts only if `hasWildcard` is true.
 */
export function* grantHits(
  grant: Grant,
  index: ManifestIndex,
  wanted: WantedRight,
): Generator<Hit> {
  if (!hasGroup(grant, wanted.groups) || !hasName(grant, wanted.names)) return;
  if (isEverything(grant)) return;
  const verb = verbOf(grant, wanted.verbs);
  const resource = valuesOf(grant, 'resources').find(
    ({ text }) => isResource(text, wanted) || (wanted.hasWildcard === true && text === '*'),
  );
  if (verb === undefined || resource === undefined) return;
  const node = wanted.at === 'verb' ? verb : resource;
  yield atValue(grant, node, `${resource.text}.${verb.text}`, {
    ...(wanted.variant === undefined ? {} : { variant: wanted.variant }),
    ...strengthOf(grant, index, wanted),
    detail: `The role can ${code(verb.text)} ${code(resource.text)}.`,
  });
}

/**
 * Returns true if a resource in a grant matches a wanted resource. An asterisk before a slash stands for every resource
 * with this subresource, such as `scale`. An asterisk after a slash matches nothing.
 */
function isResource(text: string, { resources }: WantedRight): boolean {
  if (!text.startsWith('*/')) return resources.includes(text);
  return resources.some((each) => each.includes('/') && each.endsWith(text.slice(1)));
}

export function valuesOf(
  grant: Grant,
  key: 'apiGroups' | 'resources' | 'verbs',
): readonly YamlScalar[] {
  return scalarsOf(yamlAt(grant.rule, key));
}

/**
 * Returns true if a grant allows all actions on all resources in the core group or in all API groups. The core group is
 * enough, because it contains pods and Secrets.
 */
export function isEverything({ groups, resources, verbs }: Grant): boolean {
  const isWide = groups.includes('*') || groups.includes('');
  return isWide && resources.includes('*') && verbs.includes('*');
}

/**
 * Returns the `all` profile if no binding in the run refers to the role. Otherwise, returns an empty object, which
 * keeps the profile of the report.
 */
export function boundStrength(
  grant: Grant,
  index: ManifestIndex,
): Pick<Report, 'profile' | 'severity'> {
  return index.bindingsOf(grant.role).length > 0 ? {} : { profile: 'all' };
}

function strengthOf(
  grant: Grant,
  index: ManifestIndex,
  { profile, severity, isWeakInNamespace }: WantedRight,
): Pick<Report, 'profile' | 'severity'> {
  const bindings = index.bindingsOf(grant.role);
  const isForNamespace =
    !grant.isClusterRole ||
    (bindings.length > 0 && bindings.every(({ kind }) => kind === 'RoleBinding'));
  const stated = {
    ...(profile === undefined ? {} : { profile }),
    ...(severity === undefined ? {} : { severity }),
  };
  const weak: Pick<Report, 'profile' | 'severity'> =
    isWeakInNamespace && isForNamespace ? { profile: 'hardened', severity: 'low' } : {};
  return { ...stated, ...weak, ...boundStrength(grant, index) };
}

function hasGroup({ groups }: Grant, wanted: readonly string[]): boolean {
  return groups.some((group) => group === '*' || wanted.includes(group));
}

function hasName(grant: Grant, names: readonly string[] | undefined): boolean {
  if (names === undefined) return !grant.isNamed;
  const own = scalarsOf(yamlAt(grant.rule, 'resourceNames'));
  return own.some(({ text }) => names.includes(text));
}

function verbOf(grant: Grant, verbs: readonly string[]): YamlScalar | undefined {
  return valuesOf(grant, 'verbs').find(({ text }) => text === '*' || verbs.includes(text));
}
