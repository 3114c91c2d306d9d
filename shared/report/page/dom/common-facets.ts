import type { Facet } from '../filter-items.ts';

const USES = { runtime: 'Runtime', development: 'Development', unknown: 'Unknown use' };

/** Returns the filter for how packages are used, such as runtime or development. */
export function useFacet<T>(scopesOf: (item: T) => readonly string[]): Facet<T> {
  return { id: 'scope', title: 'Use', order: Object.keys(USES), labels: USES, valuesOf: scopesOf };
}

const KINDS = { true: 'Direct', false: 'Transitive' };

/** Returns the filter that distinguishes direct and transitive dependencies. */
export function dependencyFacet<T>(isDirect: (item: T) => boolean | undefined): Facet<T> {
  const valuesOf = (item: T) => listOf(isDirect(item)?.toString());
  return { id: 'direct', title: 'Dependency', order: Object.keys(KINDS), labels: KINDS, valuesOf };
}

export function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
