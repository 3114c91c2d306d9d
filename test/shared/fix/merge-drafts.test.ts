import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../shared/fix/draft.ts';
import { mergeDrafts } from '../../../shared/fix/merge-drafts.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { aPackage } from '../../support/inventory.ts';
import { aFinding } from '../report/a-report.ts';

function draft(name: string, finding: Partial<Finding>, changes: Partial<Draft> = {}): Draft {
  return {
    key: name,
    kind: 'update',
    member: {
      item: aPackage({ purl: `pkg:npm/${name}@1`, name }),
      to: '2',
      fixes: [aFinding({ id: `X-${name}`, ...finding })],
      stays: [],
    },
    describe: (members) => ({ title: members.map(({ item }) => item.name).join(' ') }),
    ...changes,
  };
}

describe('merged fix drafts', () => {
  it('contain one fix per key, and list each package once', () => {
    const drafts = ['b', 'a', 'b'].map((name) => draft(name, {}, { key: 'same' }));
    expect(mergeDrafts(drafts).map(({ title }) => title)).toEqual(['a b']);
  });

  it('are sorted by kind, and then by their worst finding', () => {
    const drafts = [
      draft('none', { severity: 'critical' }, { kind: 'none' }),
      draft('low', { severity: 'low' }),
      draft('high', { severity: 'high', score: 7 }),
      draft('higher', { severity: 'high', score: 8 }),
      draft('exploited', { severity: 'low', exploited: { added: '2026-01-01' } }),
      draft('malware', { severity: 'low' }, { kind: 'remove' }),
    ];
    const titles = ['malware', 'exploited', 'higher', 'high', 'low', 'none'];
    expect(mergeDrafts(drafts).map(({ title }) => title)).toEqual(titles);
    expect(mergeDrafts(drafts.toReversed()).map(({ title }) => title)).toEqual(titles);
  });
});
