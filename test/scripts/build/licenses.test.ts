import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { collectLicenses, packageFolder } from '../../../scripts/build/licenses.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('packageFolder', () => {
  it.each([
    ['node_modules/a/lib/b.js', 'node_modules/a'],
    ['node_modules/@s/a/b.js', 'node_modules/@s/a'],
    ['node_modules/a/node_modules/@s/b/c.js', 'node_modules/a/node_modules/@s/b'],
    ['vendor:semver.mjs', undefined],
  ])('for the file %s, returns the folder %s', (input, want) => {
    expect(packageFolder(input)).toBe(want);
  });
});

describe('collectLicenses', () => {
  it('lists each package once with its license and its notice, sorted by name', async () => {
    const root = temporaryFolder();
    for (const name of ['b', 'a']) installPackage(root, name, `License of ${name}\r\n`);
    const inputs = ['node_modules/b/x.js', 'node_modules/a/x.js', 'node_modules/a/y.js'];
    const text = await collectLicenses(root, inputs);
    expect(text.match(/^[ab] 1\.0\.0 \(MIT\)$/gm)).toEqual(['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)']);
    expect(text).toContain('License of a\n\nNotice\n');
  });

  it('writes a shared license text only once, below the names of the packages that use it', async () => {
    const root = temporaryFolder();
    for (const name of ['c', 'b', 'a']) {
      installPackage(root, name, name === 'b' ? 'License of b' : 'Common license');
    }
    const inputs = ['a', 'b', 'c'].map((name) => `node_modules/${name}/x.js`);
    const text = await collectLicenses(root, inputs);
    expect(text).toContain('\na 1.0.0 (MIT)\nc 1.0.0 (MIT)\n---');
    expect(text.match(/Common license/g)).toHaveLength(1);
  });
});

describe('a license text that differs only in layout and copyright', () => {
  it('is written once for all packages, below the copyright notice of each package', async () => {
    const root = temporaryFolder();
    installPackage(root, 'a', 'MIT License\n\nCopyright (c) 2020 Ann\n\nYou may\nuse it.');
    installPackage(root, 'b', 'The MIT License (MIT)\nCopyright © Ben and Bo\n\nYou may use it.\n');
    installPackage(root, 'c', 'Copyright 2021 Cy\n\nYou may not use it.');
    const inputs = ['a', 'b', 'c'].map((name) => `node_modules/${name}/x.js`);
    const text = await collectLicenses(root, inputs);
    expect(text).toContain(
      '\na 1.0.0 (MIT)\n  Copyright (c) 2020 Ann\n\nb 1.0.0 (MIT)\n  Copyright © Ben and Bo\n---',
    );
    expect(text.match(/You may\s+use it\./g)).toHaveLength(1);
    expect(text).toContain('c 1.0.0 (MIT)\n  Copyright 2021 Cy\n---');
  });

  it('is written once even if the copyright notice before the grant has a different form', async () => {
    const root = temporaryFolder();
    const grant = 'Permission is hereby granted.\nKeep this copyright notice.';
    installPackage(root, 'a', `(MIT)\n\nOriginal code Copyright Ann <a@b.c>\n\n${grant}`);
    installPackage(root, 'b', `# [ISC License](https://spdx.org/licenses/ISC)\n\n${grant}`);
    const text = await collectLicenses(root, ['node_modules/a/x.js', 'node_modules/b/x.js']);
    expect(text).toContain(
      '\na 1.0.0 (MIT)\n  Original code Copyright Ann <a@b.c>\n\nb 1.0.0 (MIT)\n---',
    );
    expect(text.match(/Keep this copyright notice/g)).toHaveLength(1);
  });
});

function installPackage(root: string, name: string, license: string): void {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const about = { name, version: '1.0.0', license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'LICENSE.md'), license);
  writeFileSync(join(folder, 'NOTICE'), 'Notice');
}
