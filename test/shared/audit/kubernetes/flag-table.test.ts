import { describe, expect, it } from '@jest/globals';
import { FLAG_TABLE } from '../../../../shared/audit/kubernetes/flag-table.ts';

describe('the table of flag rules', () => {
  it('contains each ID once', () => {
    const ids = FLAG_TABLE.map(({ component, slug }) => `${component}/${slug}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('contains rows for all components', () => {
    const components = new Set(FLAG_TABLE.map(({ component }) => component));
    expect([...components].sort()).toEqual([
      'apiserver',
      'controller-manager',
      'etcd',
      'kubelet',
      'scheduler',
    ]);
  });
});
