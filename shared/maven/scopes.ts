/**
 * The scopes of transitive dependencies. Source:
 * https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-scope
 */
import type { GraphItem, GraphNode } from './graph.ts';
import { MAX_DEPTH } from './lineage.ts';

/** Returns the scope of a dependency whose parent has the scope `parent`. */
export function derivedScope(parent: string, child: string): string {
  if (child === 'system' || child === 'test' || parent === 'compile') return child;
  if (parent === 'test' || parent === 'runtime') return parent;
  return parent === 'system' || parent === 'provided' ? 'provided' : 'runtime';
}

/** Scopes in order, widest first. */
const WIDTH = ['compile', 'runtime', 'provided', 'test', 'system'];

function wider(a: string | undefined, b: string): string {
  if (a === undefined) return b;
  const [first, second] = [WIDTH.indexOf(a), WIDTH.indexOf(b)];
  return second !== -1 && (first === -1 || second < first) ? b : a;
}

/**
 * Returns the scope of each node. A direct dependency keeps its declared scope. Any other dependency gets the widest of
 * the scopes that result from its dependents.
 */
export function scopesOf(items: readonly GraphItem[]): ReadonlyMap<GraphNode, string> {
  const scopes = new Map<GraphNode, string>();
  const direct = new Set<GraphNode>();
  for (const { node, parent, dependency } of items) {
    if (node === undefined || parent !== undefined || direct.has(node)) continue;
    direct.add(node);
    scopes.set(node, dependency.scope ?? 'compile');
  }
  const others = items.filter(({ node }) => node !== undefined && !direct.has(node));
  // The graph is limited to `MAX_DEPTH` levels, so this many rounds are enough.
  for (let round = 0; round <= MAX_DEPTH && widen(others, scopes); round++);
  return scopes;
}

function widen(items: readonly GraphItem[], scopes: Map<GraphNode, string>): boolean {
  let hasChanged = false;
  for (const { node, parent, dependency, hasManagedScope } of items) {
    const above = parent && scopes.get(parent);
    if (node === undefined || above === undefined) continue;
    const known = scopes.get(node);
    const stated = dependency.scope ?? 'compile';
    const own = hasManagedScope ? stated : derivedScope(above, stated);
    const scope = node.dependency.scope === 'system' ? 'system' : wider(known, own);
    if (scope === known) continue;
    scopes.set(node, scope);
    hasChanged = true;
  }
  return hasChanged;
}
