import { describe, expect, it } from '@jest/globals';
import { flagRows } from '../../../../shared/audit/kubernetes/flag-row.ts';

describe('flagRows', () => {
  it('reads a flag with its reason and its aliases', () => {
    const [row] = flagRows(
      'etcd',
      '\na-flag | is true | false | high | 2.3\n  A reason.\n  A-1 B_2\n',
    );
    expect(row).toEqual({
      component: 'etcd',
      slug: 'a-flag',
      flags: ['a-flag'],
      isBad: expect.any(Function),
      isNeeded: false,
      want: 'false',
      severity: 'high',
      cis: '2.3',
      isFieldNeeded: false,
      why: 'A reason.',
      aliases: ['A-1', 'B_2'],
    });
    expect([row?.isBad('true'), row?.isBad('false')]).toEqual([true, false]);
  });

  it('reads several flags that are all required, even without a control or aliases', () => {
    const table =
      'pair (a b) | absent, empty | a file | low | -\n  A reason.\nc | stated | x | low | 1\n  C.';
    const [row, next] = flagRows('scheduler', table);
    expect(row).toMatchObject({ slug: 'pair', flags: ['a', 'b'], isNeeded: true, aliases: [] });
    expect(row?.cis).toBeUndefined();
    expect(next).toMatchObject({ slug: 'c', why: 'C.' });
  });

  it('reads the KubeletConfiguration field that corresponds to a flag', () => {
    const table =
      'a | not 0 | 0 | low | - | some.field\n  A.\nb | not 0 | 0 | low | - | absent, other\n  B.\n';
    expect(flagRows('kubelet', table)).toMatchObject([
      { field: 'some.field', isFieldNeeded: false },
      { field: 'other', isFieldNeeded: true },
    ]);
  });
});
