import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourceTarget } from '../../../../shared/flows/targets/source-target.ts';
import { scratchFolder } from '../../../../shared/host/scratch-folder.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const workspace = temporaryFolder('target');
mkdirSync(join(workspace, 'app'));
writeFileSync(join(workspace, 'package-lock.json'), '{"lockfileVersion":3}');
const SBOM = '"bomFormat":"CycloneDX"';
writeFileSync(join(workspace, 'odd'), `{${SBOM}}`);
const DISGUISED = ['npm-shrinkwrap.json', 'Package-Lock.json', 'mixed'];
for (const name of DISGUISED) {
  writeFileSync(join(workspace, name), `{"lockfileVersion":3,${SBOM}}`);
}
writeFileSync(join(workspace, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\nSPDXVersion: SPDX-2.3\n");

const host = fakeHost({}, { kind: 'terminal', workspace });
const target = (...targets: readonly string[]) => sourceTarget(targets, host, scratchFolder());

describe('a scan target', () => {
  it.each([
    ['.', { path: workspace }],
    ['app', { path: join(workspace, 'app') }],
    ['package-lock.json', { path: join(workspace, 'package-lock.json') }],
    ['npm-shrinkwrap.json', { path: join(workspace, 'npm-shrinkwrap.json') }],
    ['Package-Lock.json', { path: join(workspace, 'Package-Lock.json') }],
    ['pnpm-lock.yaml', { path: join(workspace, 'pnpm-lock.yaml') }],
    ['odd', { sbom: join(workspace, 'odd') }],
    ['sbom:a.json', { sbom: 'a.json' }],
    ['dir:app', { path: 'app' }],
    ['file:app/go.mod', { path: 'app/go.mod' }],
    ['ghcr.io/o/r:1.2', { image: 'ghcr.io/o/r:1.2' }],
    ['alpine', { image: 'alpine' }],
    ['oci:build/image:1.0', { image: 'oci:build/image:1.0' }],
    ['oci-dir:build', { image: 'oci:build' }],
    ['docker-archive:a.tar', { image: 'docker-archive:a.tar' }],
    ['registry:ghcr.io/o/r', { image: 'ghcr.io/o/r' }],
    ['registry:2', { image: 'registry:2' }],
    ['registry:5000/a', { image: 'registry:5000/a' }],
  ])('specified as %s is %j', async (given, want) => {
    expect(await target(given)).toEqual(want);
  });

  it.each([
    ['mixed', 'The content could be an SBOM or a lockfile (package-lock.json).'],
    ['oci:', 'The name after the colon is missing in "oci:".'],
    ['package-lock.json/a', 'The file or folder package-lock.json/a does not exist.'],
    ['https://example.com/a', 'https://example.com/a is a URL, which Assay does not read.'],
    ['./nope', 'The file or folder ./nope does not exist.'],
    ['nope.json', 'The file or folder nope.json does not exist.'],
    ['/nope', 'The file or folder /nope does not exist.'],
    ['Alpine:3', 'Alpine:3 is neither an existing file or folder nor an image reference.'],
    ['a\0b', 'The file or folder a\0b does not exist.'],
  ])('specified as %j is rejected', async (given, message) => {
    await expect(target(given)).rejects.toMatchObject({
      message,
      fix: expect.stringMatching(/.+/),
    });
  });

  it('is rejected if it consists of two arguments', async () => {
    await expect(target('a', 'b')).rejects.toMatchObject({ code: 'input-conflict' });
  });
});
