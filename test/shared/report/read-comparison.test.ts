import { describe, expect, it } from '@jest/globals';
import { readComparison } from '../../../shared/report/read-comparison.ts';

const base = { kind: 'commit', name: 'main', id: 'a'.repeat(40) };

describe('the comparison in a findings file', () => {
  it.each([
    [{}],
    [{ comparison: { status: 'none' } }],
    [{ comparison: { status: 'compared', base }, fixed: [], packageChanges: [] }],
    [{ comparison: { status: 'unavailable', name: 'main', message: 'no', fix: 'do' } }],
    [
      {
        packageChanges: [
          { kind: 'upgraded', type: 'npm', name: 'a', from: '1', to: '2', license: { to: 'MIT' } },
        ],
      },
    ],
  ])('is read as written: %j', (file) => {
    expect(readComparison(file)).toEqual(file);
  });

  it.each([
    [{ comparison: { status: 'x' } }, '$.comparison.status'],
    [
      { comparison: { status: 'compared', base: { ...base, kind: 'x' } } },
      '$.comparison.base.kind',
    ],
    [{ fixed: [{}] }, '$.fixed[0]'],
    [{ packageChanges: [{ kind: 'x' }] }, '$.packageChanges[0].kind'],
  ])('is refused if it is %j', (file, where) => {
    expect(() => readComparison(file)).toThrow(where);
  });
});
