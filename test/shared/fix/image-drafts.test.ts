import { describe, expect, it } from '@jest/globals';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { linesOf, planInventory } from './plan-files.ts';

const GO = { type: 'golang', ecosystem: 'Go', version: 'v0.1.0' };

describe('the fix for a package in an image', () => {
  it('updates all modules in a Go program together', () => {
    const packages = ['golang.org/x/net', 'golang.org/x/text'].map((name) =>
      aPackage({
        ...GO,
        purl: `pkg:golang/${name}@v0.1.0`,
        name,
        locations: [{ path: 'usr/bin/app' }],
      }),
    );
    const flaws = packages.map(({ name }) => ({
      id: `X-${name}`,
      ecosystem: 'Go',
      name,
      fixed: '0.2.0',
    }));
    const { fixes } = planInventory(anInventory({ packages }), flaws, { sourceKind: 'image' });
    expect(linesOf(fixes)).toEqual([
      'Update `golang.org/x/net@v0.1.0` to v0.2.0 and `golang.org/x/text@v0.1.0` to v0.2.0 in the source of `/usr/bin/app` (`go.mod`), and build the image again $ go get golang.org/x/net@v0.2.0 golang.org/x/text@v0.2.0 && go mod tidy',
    ]);
  });

  it('rebuilds a program with a newer Go version', () => {
    const stdlib = aPackage({
      ...GO,
      purl: 'pkg:golang/stdlib@1.20.0',
      name: 'stdlib',
      version: '1.20.0',
      locations: [{ path: 'usr/bin/app' }],
    });
    const flaws = [{ id: 'X', ecosystem: 'Go', name: 'stdlib', fixed: '1.25.1' }];
    const { fixes } = planInventory(anInventory({ packages: [stdlib] }), flaws, {
      sourceKind: 'image',
    });
    expect(linesOf(fixes)).toEqual([
      'Build `/usr/bin/app` again with Go 1.25.1 or later: set `toolchain` in `go.mod`, or use a newer Go image for the build',
    ]);
  });

  it('names the application folder that an installed package belongs to', () => {
    const item = aPackage({ locations: [{ path: 'srv/app/node_modules/a/package.json' }] });
    const flaws = [{ id: 'X', ecosystem: 'npm', name: 'a', fixed: '1.0.1' }];
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws, {
      sourceKind: 'image',
    });
    expect(linesOf(fixes)).toEqual([
      'Update `a@1.0.0` to 1.0.1 in the source of `/srv/app` (`package.json`), and build the image again',
    ]);
  });

  it('suggests a newer base image or a Dockerfile instruction for a distribution package', () => {
    const item = aPackage({ type: 'deb', ecosystem: 'Debian:12', name: 'libc6', version: '1' });
    const flaws = [{ id: 'X', ecosystem: 'Debian:12', name: 'libc6', fixed: '2' }];
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws, {
      sourceKind: 'image',
    });
    expect(fixes).toMatchObject([
      {
        title:
          'Update the deb package `libc6` to 2: build the image again with a newer base image in the Dockerfile’s `FROM`',
        alternative:
          '`RUN apt-get update && apt-get install --only-upgrade --yes libc6` in the Dockerfile',
      },
    ]);
    expect(fixes[0]?.command).toBeUndefined();
  });

  it('is left to the user if no fixed version of a package in the base image is known', () => {
    const item = aPackage({ origin: 'base' });
    const flaws = [{ id: 'X', ecosystem: 'npm', name: 'a' }];
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws, {
      sourceKind: 'image',
    });
    expect(fixes.map(({ kind }) => kind)).toEqual(['none']);
  });
});
