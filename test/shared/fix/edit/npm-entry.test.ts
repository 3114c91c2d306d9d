import { describe, expect, it } from '@jest/globals';
import { packageEntry, treeEntry } from '../../../../shared/fix/edit/npm-entry.ts';
import { integrityOf } from '../../../support/npm-metadata.ts';
import { aRelease } from './a-release.ts';

const RELEASE = aRelease({
  name: 'a',
  version: '1.0.1',
  license: 'MIT',
  bin: 'cli.js',
  engines: { node: '>=18' },
  scripts: { postinstall: 'x' },
  dependencies: { c: '^1.0.0', b: '^1.0.0' },
  optionalDependencies: { c: '^1.0.0' },
});

describe('the new entry for an updated package in an npm lockfile', () => {
  it("has npm's fields in npm's order, and keeps the flags of the old entry", () => {
    const old = { version: '1.0.0', resolved: 'x', dev: true, dependencies: { gone: '1' } };
    expect(JSON.stringify(packageEntry(old, RELEASE))).toBe(
      JSON.stringify({
        version: '1.0.1',
        resolved: 'https://registry.npmjs.org/a/-/a-1.0.1.tgz',
        integrity: integrityOf('a@1.0.1'),
        dev: true,
        hasInstallScript: true,
        license: 'MIT',
        dependencies: { b: '^1.0.0' },
        bin: { a: 'cli.js' },
        engines: { node: '>=18' },
        optionalDependencies: { c: '^1.0.0' },
      }),
    );
  });

  it('in a tree keeps the nested entries, and adds no URL if the old entry had none', () => {
    const old = { version: '1.0.0', dependencies: { b: { version: '1.0.0' } } };
    expect(treeEntry(old, RELEASE)).toEqual({
      version: '1.0.1',
      integrity: RELEASE.integrity,
      requires: { b: '^1.0.0', c: '^1.0.0' },
      dependencies: { b: { version: '1.0.0' } },
    });
  });
});
