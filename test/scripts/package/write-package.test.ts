import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { writePackage } from '../../../scripts/package/write-package.ts';
import { temporaryFolder } from '../../support/programs.ts';

const MANIFEST = {
  name: 'tool',
  version: '1.2.3',
  private: true,
  description: 'A tool.',
  license: 'MIT',
  type: 'module',
  bin: { tool: 'dist/cli.js' },
  engines: { node: '>=24' },
  dependencies: { other: '1.0.0' },
  scripts: { postinstall: 'exit 1' },
};

function aRepository(manifest: Readonly<Record<string, unknown>>): string {
  const root = temporaryFolder('repository');
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  for (const name of ['LICENSE', 'README.md', 'dist/cli.js']) writeFileSync(join(root, name), name);
  symlinkSync('/', join(root, 'dist', 'link'));
  return root;
}

async function packed(manifest: Readonly<Record<string, unknown>>) {
  const root = aRepository(manifest);
  return await writePackage(root, join(root, 'dist'), join(root, 'out'));
}

describe('the package', () => {
  it('contains only regular files, and a package.json without dependencies or scripts', async () => {
    const { path, files } = await packed(MANIFEST);
    const text = gunzipSync(readFileSync(path)).toString('latin1');
    expect(files).toBe(4);
    expect(text).toContain('"bin"');
    expect(text).not.toMatch(/dependencies|scripts|private|link/);
  });

  it('is written only if package.json has every required field', async () => {
    await expect(packed({ ...MANIFEST, engines: undefined })).rejects.toThrow(
      'package.json has no engines',
    );
  });
});
