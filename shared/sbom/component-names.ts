import type { Component } from './cyclonedx.ts';

/**
 * Returns a component's possible full names: the name without its group, and the group and the name joined by a slash
 * (npm) or a colon (Maven).
 */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
