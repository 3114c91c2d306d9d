import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { itemsAt, mapAt, textAt, textsAt, versionOf } from './manifest.ts';
import { every, type Match, matchesSelector, not, some } from './match.ts';

/** Evaluates `match` and `exclude` of a Kyverno rule for an object that is being created. */
export function matchesKyvernoRule(rule: YamlNode, object: KubeObject): Match {
  return every([
    matchesBlock(yamlAt(rule, 'match'), object),
    not(matchesBlock(yamlAt(rule, 'exclude'), object)),
  ]);
}

/** Returns the kinds in the rule. */
export function kindsOf(rule: YamlNode): readonly string[] {
  return filtersOf(yamlAt(rule, 'match')).flatMap((filter) =>
    textsAt(filter, 'resources', 'kinds'),
  );
}

/**
 * Returns true if the rule selects objects by more than their kind. For such a rule, Kyverno does not check
 * controllers.
 */
export function isNarrow(rule: YamlNode): boolean {
  const filters = ['match', 'exclude'].flatMap((key) => filtersOf(yamlAt(rule, key)));
  return filters.some((filter) =>
    ['name', 'names', 'selector', 'annotations'].some(
      (key) => yamlAt(filter, 'resources', key) !== undefined,
    ),
  );
}

function filtersOf(block: YamlNode | undefined): readonly YamlNode[] {
  if (block === undefined) return [];
  const listed = [...itemsAt(block, 'any'), ...itemsAt(block, 'all')];
  return listed.length === 0 ? [block] : listed;
}

function matchesBlock(block: YamlNode | undefined, object: KubeObject): Match {
  const filters = filtersOf(block).map((filter) => matchesFilter(filter, object));
  return itemsAt(block, 'all').length > 0 ? every(filters) : some(filters);
}

function matchesFilter(filter: YamlNode, object: KubeObject): Match {
  const needsCluster = ['subjects', 'roles', 'clusterRoles'].find(
    (key) => itemsAt(filter, key).length > 0,
  );
  return every([
    matchesResources(yamlAt(filter, 'resources'), object),
    needsCluster === undefined || {
      reason: `needs the user who sends the request (${needsCluster})`,
    },
  ]);
}

function matchesResources(resources: YamlNode | undefined, object: KubeObject): Match {
  const named = [textAt(resources, 'name'), ...textsAt(resources, 'names')].flatMap((name) =>
    name === undefined ? [] : [name],
  );
  const namespaces = textsAt(resources, 'namespaces');
  const operations = textsAt(resources, 'operations');
  const kinds = textsAt(resources, 'kinds');
  const annotations = [...mapAt(resources, 'annotations')];
  const own = mapAt(object.root, 'metadata', 'annotations');
  const hasSelector = yamlAt(resources, 'namespaceSelector') !== undefined;
  return every([
    kinds.length === 0 || kinds.some((kind) => isKind(kind, object)),
    named.length === 0 || named.some((pattern) => matchesWildcard(pattern, object.name ?? '')),
    namespaces.length === 0 || matchesNames(namespaces, object),
    operations.length === 0 || operations.includes('CREATE'),
    annotations.every(([key, value]) => matchesWildcard(value, own.get(key) ?? '')),
    matchesSelector(yamlAt(resources, 'selector'), mapAt(object.root, 'metadata', 'labels')),
    !hasSelector || { reason: 'needs the namespace’s labels (namespaceSelector)' },
  ]);
}

function matchesNames(patterns: readonly string[], { namespace }: KubeObject): Match {
  if (namespace === undefined) return { reason: 'the file does not specify the namespace' };
  return patterns.some((pattern) => matchesWildcard(pattern, namespace));
}

/**
 * Returns true if an object matches a kind such as `Pod`, `v1/Pod`, `apps/v1/Deployment` or `*`. Subresources do not
 * occur in files, so they are ignored.
 */
function isKind(pattern: string, object: KubeObject): boolean {
  const parts = pattern.split('/');
  const last = parts.pop() ?? '';
  if (!matchesWildcard(last, object.kind)) return false;
  const [first = '*', second] = parts;
  const version = versionOf(object);
  if (second === undefined) {
    return matchesWildcard(first, version) || first === object.apiVersion;
  }
  return matchesWildcard(first, object.group) && matchesWildcard(second, version);
}

/**
 * Returns true if a string matches a pattern. `*` matches any text, and `?` matches one character. Each asterisk takes
 * at most linear time.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      mark = index;
    } else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
