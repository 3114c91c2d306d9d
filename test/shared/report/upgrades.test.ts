import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { planUpgrades, upgradeBlock } from '../../../shared/report/upgrades.ts';
import { aFinding } from './a-report.ts';

const source = { kind: 'directory', name: '.' } as const;

function planFor(findings: readonly Finding[]) {
  return planUpgrades(findings.map((finding) => ({ finding, source, isReason: true })));
}

describe('the version to update to', () => {
  it.each<[string, string[][], string | undefined]>([
    ['the only fix', [['4.17.21']], '4.17.21'],
    ['the higher of two fixes', [['4.17.19'], ['4.17.21']], '4.17.21'],
    ['the higher fix rather than a fix of an older branch', [['0.2.4', '4.17.16']], '4.17.16'],
    [
      'a fixed version rather than a version between two fixes',
      [['4.17.16', '6.0.1'], ['6.0.0']],
      '6.0.1',
    ],
    [
      'a later version of a fixed branch',
      [
        ['4.17.16', '6.0.0-rc.2'],
        ['4.17.20', '6.0.0-rc.3'],
      ],
      '4.17.20',
    ],
    ['the lowest version that fixes both', [['4.17.16', '6.0.1'], ['4.17.16']], '4.17.16'],
    ['chosen by version order, not by text order', [['4.17.9', '4.17.16'], ['4.17.20']], '4.17.20'],
    ['undefined if a version cannot be parsed', [['not a version'], ['4.17.20']], undefined],
  ])('is %s', (_name, fixes, wanted) => {
    const findings = fixes.map((fixed, at) => aFinding({ id: `CVE-${at}`, fixed }));
    expect(planFor(findings).map(({ to }) => to)).toEqual([wanted]);
  });

  it('is not guessed for an ecosystem with an unknown version order', () => {
    const about = { purl: 'pkg:x/a@1', name: 'a', version: '1', ecosystem: 'Unheard Of' };
    const findings = [['2'], ['3']].map((fixed, at) =>
      aFinding({ id: `CVE-${at}`, fixed, package: about }),
    );
    expect(planFor(findings).map(({ to }) => to)).toEqual([undefined]);
  });

  it('is missing for findings that no version fixes, which are listed', () => {
    const plan = planFor([aFinding({ id: 'CVE-1' }), aFinding({ id: 'CVE-2', fixed: [] })]);
    expect(plan).toEqual([
      { name: 'lodash', version: '4.17.15', to: '4.17.21', fixes: ['CVE-1'], unfixed: ['CVE-2'] },
    ]);
  });

  it('is not listed for malware, which has a separate row', () => {
    expect(planFor([aFinding({ kind: 'malware' })])).toEqual([]);
  });
});

describe('the list of updates', () => {
  it('has one line for each package', () => {
    const block = upgradeBlock(planFor([aFinding({ id: 'A' }), aFinding({ id: 'B' })]), false);
    const items = block.kind === 'list' ? block.items : [];
    expect(
      items.map((item) => item.map((span) => ('text' in span ? span.text : '')).join('')),
    ).toEqual(['Update lodash@4.17.15 to 4.17.21: fixes A, B']);
  });

  it('reports packages without a version to update to', () => {
    const block = upgradeBlock(planFor([aFinding({ id: 'A', fixed: [] })]), false);
    expect(JSON.stringify(block)).toContain('Replace or isolate');
  });
});
