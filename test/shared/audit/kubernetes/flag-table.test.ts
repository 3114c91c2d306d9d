import { describe, expect, it } from '@jest/globals';
import { FLAG_TABLE } from '../../../../shared/audit/kubernetes/flag-table.ts';

describe('the flag rule table', () => {
  it('contains each ID only once', () => {
    const ids = FLAG_TABLE.map(({ component, slug }) => `${component}/${slug}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('contains rows for every component', () => {
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
