import { describe, expect, it } from '@jest/globals';
import { filesToRead } from '../../../shared/fix/plan-fixes.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { type Flaw, linesOf, locked, packageLock, planFor, planInventory } from './plan-files.ts';

const NPM = { ecosystem: 'npm' };
const LODASH: Flaw = { ...NPM, id: 'CVE-1', name: 'lodash', fixed: '4.17.21' };

/** A project that depends on `a`, which depends on lodash with the given range. */
function through(range: string, version = '4.17.15') {
  return packageLock(
    { dependencies: { a: '^1.0.0' } },
    {
      'node_modules/a': locked('a', '1.0.0', { dependencies: { lodash: range } }),
      'node_modules/lodash': locked('lodash', version),
    },
  );
}

describe('a fix plan for an npm project', () => {
  it('refreshes the lockfile if the ranges allow the fixed version', () => {
    const { fixes, findings } = planFor(through('^4.17.0'), [LODASH]);
    expect(fixes).toEqual([
      {
        kind: 'refresh',
        title: 'Refresh `package-lock.json`: update `lodash` to 4.17.21 or later',
        path: 'package-lock.json',
        command: 'npm update lodash',
        packages: [
          { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', to: '4.17.21' },
        ],
        fixes: findings.map(({ fingerprint }) => fingerprint),
        stays: [],
      },
    ]);
  });

  it('updates the direct dependency if the range for it excludes the fixed version', () => {
    const files = packageLock(
      { dependencies: { lodash: '~4.16.0' } },
      { 'node_modules/lodash': locked('lodash', '4.16.6') },
    );
    expect(linesOf(planFor(files, [LODASH]).fixes)).toEqual([
      'Update `lodash` from 4.16.6 to 4.17.21 in `package.json` $ npm install lodash@4.17.21',
    ]);
  });

  it('updates the dependent if its range excludes the fixed version, and offers an override as an alternative', () => {
    const { fixes } = planFor(through('4.17.15'), [LODASH]);
    expect(fixes).toMatchObject([
      {
        kind: 'update',
        isUncertain: true,
        title:
          'Update `a` in `package.json` so that `lodash` is 4.17.21 or later (`@latest` can be a major update)',
        command: 'npm install a@latest',
        alternative: "`npm pkg set 'overrides[a][lodash]=4.17.21' && npm install`",
      },
    ]);
  });

  it('offers no override if the fixed version could break the dependent', () => {
    const { fixes } = planFor(through('^2.0.0', '2.4.2'), [LODASH]);
    expect(fixes[0]?.alternative).toBeUndefined();
  });

  it('contains one fix for all packages with the same dependent', () => {
    const files = packageLock(
      { dependencies: { a: '^1.0.0' } },
      {
        'node_modules/a': locked('a', '1.0.0', { dependencies: { b: '1.0.0', c: '1.0.0' } }),
        'node_modules/b': locked('b', '1.0.0'),
        'node_modules/c': locked('c', '1.0.0'),
      },
    );
    const flaws = ['b', 'c'].map((name) => ({ ...NPM, id: `X-${name}`, name, fixed: '1.0.1' }));
    const { fixes } = planFor(files, flaws);
    expect(fixes.map(({ packages }) => packages.map(({ name }) => name))).toEqual([['b', 'c']]);
  });

  it('updates a dependency in the workspace whose manifest lists it', () => {
    const files = {
      ...packageLock(
        { workspaces: ['packages/api'] },
        {
          'packages/api': { name: 'api', dependencies: { lodash: '4.17.15' } },
          'node_modules/api': { resolved: 'packages/api', link: true },
          'node_modules/lodash': locked('lodash', '4.17.15'),
        },
      ),
      'packages/api/package.json': '{"name":"api","dependencies":{"lodash":"4.17.15"}}',
    };
    expect(linesOf(planFor(files, [LODASH]).fixes)).toEqual([
      'Update `lodash` from 4.17.15 to 4.17.21 in `packages/api/package.json` $ npm install --workspace packages/api lodash@4.17.21',
    ]);
  });

  it('starts each command by changing to the folder of the lockfile', () => {
    const files = Object.fromEntries(
      Object.entries(through('^4.17.0')).map(([path, text]) => [`my app/${path}`, text]),
    );
    expect(planFor(files, [LODASH]).fixes[0]?.command).toBe("cd 'my app' && npm update lodash");
  });

  it('removes malware instead of updating it', () => {
    const files = packageLock(
      { dependencies: { evil: '^1.0.0' } },
      { 'node_modules/evil': locked('evil', '1.0.0') },
    );
    const { fixes } = planFor(files, [
      { ...NPM, id: 'MAL-1', name: 'evil' },
      { ...NPM, id: 'CVE-2', name: 'evil', fixed: '1.0.2' },
    ]);
    expect(fixes).toMatchObject([
      {
        kind: 'remove',
        title:
          'Remove the malware `evil@1.0.0` from `package.json`. Replace all credentials on machines that installed it',
        command: 'npm uninstall evil',
        stays: [],
      },
    ]);
    expect(fixes[0]?.packages[0]).not.toHaveProperty('to');
    expect(fixes[0]?.fixes).toHaveLength(2);
  });

  it('updates malware if a later version is clean, and advises to replace credentials', () => {
    const files = packageLock(
      { dependencies: { evil: '1.0.0', worse: '^1.0.0' } },
      {
        'node_modules/evil': locked('evil', '1.0.0'),
        'node_modules/worse': locked('worse', '1.0.0'),
      },
    );
    const { fixes } = planFor(files, [
      { ...NPM, id: 'CVE-1', name: 'worse', fixed: '1.0.1', severity: 'critical' },
      { ...NPM, id: 'MAL-1', name: 'evil', fixed: '1.0.1' },
    ]);
    expect(linesOf(fixes)).toEqual([
      'Update `evil` from 1.0.0 to 1.0.1 in `package.json`. Also replace all credentials on machines that installed the malware $ npm install evil@1.0.1',
      'Refresh `package-lock.json`: update `worse` to 1.0.1 or later $ npm update worse',
    ]);
  });

  it('states which findings remain after a fix', () => {
    const { fixes } = planFor(through('^4.17.0'), [
      LODASH,
      { ...NPM, id: 'CVE-2', name: 'lodash' },
    ]);
    expect(fixes.map((fix) => [fix.fixes.length, fix.stays.length])).toEqual([[1, 1]]);
  });

  it('suggests replacing or isolating a package if no version fixes its findings', () => {
    const { fixes } = planFor(through('^4.17.0'), [{ ...NPM, id: 'CVE-2', name: 'lodash' }]);
    expect(fixes).toMatchObject([
      {
        kind: 'none',
        title: 'Replace or isolate `lodash@4.17.15`, because no release fixes its findings',
        fixes: [],
      },
    ]);
  });

  it('ignores suppressed findings', () => {
    const files = through('^4.17.0');
    const { findings } = planFor(files, [LODASH]);
    expect(filesToRead(findings)).toEqual(['package-lock.json', 'package.json']);
    const suppression = { rule: 'ignore[0]', reason: 'no' };
    expect(filesToRead(findings.map((finding) => ({ ...finding, suppression })))).toEqual([]);
  });
});

describe('a fix plan for other sources', () => {
  it('uses a newer Go version for the standard library, but no release candidate', () => {
    const { fixes } = planFor({ 'go.mod': 'module m\n\ngo 1.26.0\n' }, [
      {
        id: 'CVE-1',
        ecosystem: 'Go',
        name: 'stdlib',
        introduced: '1.27.0-rc.1',
        fixed: '1.27.0-rc.2',
      },
      { id: 'CVE-2', ecosystem: 'Go', name: 'stdlib', fixed: '1.26.5' },
    ]);
    expect(linesOf(fixes)).toEqual([
      'Use Go 1.26.5 or later in `go.mod` $ go get toolchain@go1.26.5',
    ]);
  });

  it('contains one fix for all packages in the base image, which names the image', () => {
    const items = ['openssl', 'zlib'].map((name) =>
      aPackage({
        purl: `pkg:deb/debian/${name}@1.0?arch=amd64`,
        type: 'deb',
        name,
        version: '1.0',
        ecosystem: 'Debian:12',
        origin: 'base',
        locations: [{ path: 'var/lib/dpkg/status' }],
      }),
    );
    const flaws = items.map(({ name }) => ({
      id: `X-${name}`,
      ecosystem: 'Debian:12',
      name,
      fixed: '1.1',
    }));
    const { fixes } = planInventory(anInventory({ packages: items }), flaws, {
      sourceKind: 'image',
      baseName: 'docker.io/library/debian:12',
    });
    expect(fixes).toMatchObject([
      {
        kind: 'base-image',
        title:
          'Build the image again with a newer version of `docker.io/library/debian:12` in the Dockerfile’s `FROM`',
        alternative:
          '`RUN apt-get update && apt-get install --only-upgrade --yes openssl zlib` in the Dockerfile',
      },
    ]);
  });

  it('lists malware first, followed by the fix for the worst finding', () => {
    const packages = ['a', 'b', 'c'].map((name) =>
      aPackage({ purl: `pkg:npm/${name}@1.0.0`, name, locations: [{ path: `${name}/x.unknown` }] }),
    );
    const { fixes } = planInventory(anInventory({ packages }), [
      { ...NPM, id: 'CVE-1', name: 'a', fixed: '2.0.0', severity: 'low' },
      { ...NPM, id: 'CVE-2', name: 'b', fixed: '2.0.0', severity: 'critical' },
      { ...NPM, id: 'MAL-3', name: 'c' },
    ]);
    expect(fixes.map(({ packages: [first] }) => first?.name)).toEqual(['c', 'b', 'a']);
  });
});
