import type { Component } from './cyclonedx.ts';

/**
 * Returns the possible names of a component: its name alone, and its name with its group, joined with a slash as in
 * npm, or in Maven's form.
 */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
