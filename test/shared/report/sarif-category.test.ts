import { describe, expect, it } from '@jest/globals';
import type { SourceDescription } from '../../../shared/model/inventory.ts';
import { sarifCategory } from '../../../shared/report/sarif-category.ts';

describe('the SARIF category', () => {
  it.each<[SourceDescription, string]>([
    [{ kind: 'directory', name: 'apps/web' }, 'assay/directory/apps/web'],
    [{ kind: 'image', name: 'ghcr.io/o/r:1.2' }, 'assay/image/ghcr.io/o/r'],
    [{ kind: 'image', name: 'localhost:5000/r@sha256:00' }, 'assay/image/localhost:5000/r'],
    [
      { kind: 'image', name: 'ghcr.io/o/r:1', platform: 'linux/arm64' },
      'assay/image/ghcr.io/o/r/linux/arm64',
    ],
  ])('of %j is the same in every run, and different for each platform', (source, wanted) => {
    expect(sarifCategory({ source })).toBe(wanted);
  });

  it('of an audit differs from the category of a scan', () => {
    const source = { kind: 'directory', name: '.' } as const;
    expect(sarifCategory({ source, checked: [] })).toBe('assay/audit/directory/.');
  });
});
