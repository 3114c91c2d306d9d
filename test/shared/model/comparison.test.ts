import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../shared/json/decode.ts';
import { findingsFileSchema } from '../../../shared/model/findings-file.ts';
import { aScan } from '../report/a-report.ts';

const base = { kind: 'commit', name: 'main', id: 'a'.repeat(40) };

const read = (members: object) => decode(findingsFileSchema, { ...aScan(), ...members });

describe('the comparison in a findings file', () => {
  it.each([
    [{}],
    [{ comparison: { status: 'none' } }],
    [{ comparison: { status: 'compared', base }, fixed: [], packageChanges: [] }],
    [{ comparison: { status: 'unavailable', name: 'main', message: 'no', fix: 'do' } }],
    [
      {
        packageChanges: [
          {
            kind: 'upgraded',
            type: 'npm',
            name: 'a',
            from: '1',
            to: '2',
            license: { to: 'MIT' },
            scope: 'runtime',
            isDirect: true,
          },
        ],
      },
    ],
  ])('is read exactly as it was written: %j', (file) => {
    expect(read(file)).toMatchObject(file);
  });

  it.each([
    [{ comparison: { status: 'x' } }, '$.comparison.status'],
    [
      { comparison: { status: 'compared', base: { ...base, kind: 'x' } } },
      '$.comparison.base.kind',
    ],
    [{ fixed: [{}] }, '$.fixed[0]'],
    [{ packageChanges: [{ kind: 'x' }] }, '$.packageChanges[0].kind'],
  ])('is rejected if it is %j', (file, where) => {
    expect(() => read(file)).toThrow(where);
  });
});
