import type { Component } from './cyclonedx.ts';

/** What a component may be called: its name alone, or with its group as npm and others, or as Maven writes it. */
export function writtenNames({
  group = '',
  name,
}: Pick<Component, 'group' | 'name'>): readonly string[] {
  return [name, `${group}/${name}`, `${group}:${name}`];
}
