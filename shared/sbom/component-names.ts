import type { Component } from './cyclonedx.ts';

/**
 * Returns the possible names of a component: its name alone, and its name with its group. The group is joined with a
 * slash, as npm and others do, or in Maven's form.
 */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
