import { describe, expect, it } from '@jest/globals';
import { openContext } from '../../../shared/fix/open-context.ts';
import { aPackage } from '../../support/inventory.ts';

describe('the context for fixes', () => {
  const deep = aPackage({ purl: 'pkg:npm/deep@1.0.0', name: 'deep' });
  const elsewhere = aPackage({
    purl: 'pkg:npm/b@1.0.0',
    name: 'b',
    isDirect: true,
    dependsOn: [deep.purl],
    locations: [{ path: 'other/package-lock.json' }],
  });
  const root = aPackage({ isDirect: true, dependsOn: [deep.purl] });
  const context = openContext({
    sourceKind: 'directory',
    known: new Map(),
    files: new Map([
      [
        'composer.lock',
        '{"packages":[{"name":"A/B","version":"v1.0.0","require":{}},{"name":"c/d","version":"1.0","require":{"a/b":"^1"}}]}',
      ],
    ]),
    packages: [deep, root, elsewhere],
    names: new Set([deep.name]),
    malware: [deep],
  });

  it('returns the direct dependencies that bring a package into the same lockfile', () => {
    expect(context.roots('package-lock.json', deep)).toEqual({ packages: [root], more: 0 });
  });

  it('marks a direct dependency for removal if it depends on malware in the same lockfile', () => {
    expect(context.isRemoved('package-lock.json', root)).toBe(true);
    expect(context.isRemoved('package-lock.json', elsewhere)).toBe(false);
    expect(context.isRemoved('other/package-lock.json', root)).toBe(false);
  });

  it("returns the names of a package's dependents", () => {
    expect(context.dependents('package-lock.json', deep)).toEqual(['a']);
    expect(context.dependents('package-lock.json', root)).toEqual([]);
  });

  it('returns the ranges for a package even if the lockfile spells the name differently', () => {
    const item = aPackage({ type: 'composer', name: 'a/b', version: 'v1.0.0' });
    expect(context.requirements('composer.lock', item)).toEqual([{ by: 'c/d@1.0', range: '^1' }]);
    expect(context.requirements('missing.lock', item)).toBeUndefined();
  });
});
