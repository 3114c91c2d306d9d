import type { Component } from './cyclonedx.ts';

/**
 * Returns the possible names of a component: its name alone, or with its group as npm and others write it, or as
 * Maven does.
 */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
