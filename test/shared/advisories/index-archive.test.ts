import { describe, expect, it } from '@jest/globals';
import { encodeSummary } from '../../../shared/advisories/affected-summary.ts';
import { indexArchive } from '../../../shared/advisories/index-archive.ts';
import { jarOf } from '../../support/executables.ts';
import { anEntry, aRange } from '../scan/builders.ts';
import { affecting, aRecord } from './builders.ts';

function indexOf(...records: readonly unknown[]) {
  const files = records.map((record, index) => ({
    name: `R-${index}.json`,
    content: typeof record === 'string' ? record : JSON.stringify(record),
  }));
  return indexArchive(jarOf(files), 'Debian', 'Debian/all.zip');
}

function fixedIn(fixed: string): string {
  return encodeSummary([anEntry({ ranges: [aRange({ introduced: '0' }, { fixed })] })]);
}

describe('the content of an advisory index', () => {
  it('maps each package in a release to its records and their affected versions', () => {
    const affected = [affecting('a', 'Debian:12', '1'), affecting('a', 'Debian:11', '2')];
    const { names, summaries } = indexOf(
      aRecord({ affected }),
      aRecord({ id: 'CVE-2026-1', affected: [affecting('a', 'Debian:12', '2')] }),
    );
    expect(summaries).toEqual([fixedIn('1'), fixedIn('2')]);
    expect(Object.fromEntries(names)).toEqual({
      'Debian:12\na': [0, 0, 1, 1],
      'Debian:11\na': [0, 1],
    });
  });

  it('includes no affected versions for a malformed record', () => {
    const { names, summaries } = indexOf(
      aRecord({ affected: [affecting('a', 'Debian:12')], aliases: 'CVE-2026-1' }),
    );
    expect(summaries).toEqual([encodeSummary(undefined)]);
    expect(names.get('Debian:12\na')).toEqual([0, 0]);
  });

  it('lists IDs, broken entries and releases, and counts records for other ecosystems', () => {
    const withdrawn = '2026-01-02T00:00:00Z';
    const index = indexOf(
      aRecord({ id: 'CVE-2026-1', affected: [affecting('a', 'Debian:12')], withdrawn }),
      aRecord({ modified: '2026-02-01T00:00:00Z', affected: [affecting('b', 'npm')] }),
      '[]',
    );
    expect([...index.ids]).toEqual([['CVE-2026-1', [0]]]);
    expect(index.names.size).toBe(0);
    expect(index).toMatchObject({
      broken: ['R-2.json'],
      foreign: 1,
      releases: ['Debian:12'],
      newest: '2026-02-01T00:00:00Z',
    });
  });
});
