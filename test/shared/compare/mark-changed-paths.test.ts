import { describe, expect, it } from '@jest/globals';
import { markChangedPaths } from '../../../shared/compare/mark-changed-paths.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Package } from '../../../shared/model/package.ts';
import { aPackage } from '../../support/inventory.ts';
import { aFinding, aPackage as aFindingPackage } from '../report/a-report.ts';

const LOCK = [{ path: 'package-lock.json' }];

/** Returns a package with a name, a version and dependencies: `root@1 > evil@1`. */
function parsed(line: string, facts: Partial<Package> = {}): Package {
  const [name = '', ...dependencies] = line.split(' > ');
  const purl = `pkg:npm/${name}`;
  const dependsOn = dependencies.map((each) => `pkg:npm/${each}`);
  return aPackage({ purl, name, dependsOn, locations: LOCK, ...facts });
}

const EVIL = parsed('evil@1');
const OLD: Finding = aFinding({
  kind: 'malware',
  change: { state: 'unchanged' },
  package: { ...aFindingPackage('evil'), purl: EVIL.purl },
});
const BASE = [
  parsed('root@1 > middle@1', { isDirect: true }),
  parsed('middle@1 > evil@1'),
  parsed('other@1', { isDirect: true }),
  EVIL,
];

function isMarked(head: readonly Package[], base = BASE, finding = OLD): boolean {
  const [marked] = markChangedPaths([finding], { base, head });
  return marked?.change?.isPathChanged === true;
}

describe('malware in the base', () => {
  it.each<[string, readonly Package[]]>([
    ['nothing changes', BASE],
    ['another package is added', [...BASE, parsed('new@1', { isDirect: true })]],
    ['another package is removed', BASE.filter(({ name }) => name !== 'other@1')],
    ['a dependent loses a dependency', [parsed('root@1', { isDirect: true }), ...BASE.slice(1)]],
  ])('is not marked if %s', (_, head) => {
    expect(isMarked(head)).toBe(false);
  });

  it.each<[string, readonly Package[]]>([
    ['a direct dependency is updated', [parsed('root@2 > middle@1'), ...BASE.slice(1)]],
    ['a new package depends on it', [...BASE, parsed('new@1 > evil@1')]],
    ['a new package leads to it', [...BASE, parsed('new@1 > root@1')]],
    ['an old package depends on it now', [...BASE.slice(0, 2), parsed('other@1 > evil@1'), EVIL]],
    ['it becomes a direct dependency', [...BASE.slice(0, 3), { ...EVIL, isDirect: true }]],
    ['its download changes', [...BASE.slice(0, 3), { ...EVIL, downloadUrl: 'https://evil.test' }]],
  ])('is marked if %s', (_, head) => {
    expect(isMarked(head)).toBe(true);
  });

  it('is marked without a known path if any package in the same file changes', () => {
    const base = [EVIL, parsed('other@1')];
    expect(isMarked(base, base)).toBe(false);
    expect(isMarked([...base, parsed('new@1')], base)).toBe(true);
    const elsewhere = parsed('new@1', { locations: [{ path: 'tools/package-lock.json' }] });
    expect(isMarked([...base, elsewhere], base)).toBe(false);
  });

  it('is marked if its package is not in the list of packages', () => {
    expect(isMarked([], [])).toBe(true);
  });
});

it('markChangedPaths leaves new malware and vulnerabilities as they are', () => {
  const findings = [
    aFinding({ kind: 'malware', change: { state: 'new' } }),
    aFinding({ change: { state: 'unchanged' } }),
    OLD,
  ];
  const marked = markChangedPaths(findings, { base: [], head: [] });
  expect(marked.map(({ change }) => change?.isPathChanged)).toEqual([undefined, undefined, true]);
});
