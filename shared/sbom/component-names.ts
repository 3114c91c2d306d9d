import type { Component } from './cyclonedx.ts';

/**
 * Returns the names that a component could have: its name alone, or its name with its group. The group is joined in
 * the form that npm and others use, or in Maven's form.
 */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
