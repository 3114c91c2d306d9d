import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/scan/main.ts';
import { ADVISORIES, actionHost, aLayout, DEBIAN, written } from '../../support/action-host.ts';
import { aRepository } from '../../support/git.ts';
import { buildImage } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';
import { openRepository } from '../../support/tamper/repository.ts';

/** Scans with a policy file, which is outside the scanned source. */
async function scan(policy: string, inputs: Readonly<Record<string, string>>) {
  const path = join(temporaryFolder('policy'), 'assay.yml');
  writeFileSync(path, `scan:\n  fail-on: never\n  ${policy}\n`);
  const host = actionHost({ advisories: ADVISORIES, policy: path, ...inputs });
  await main(host);
  return written(host, 'findings.json');
}

describeWith(['git'], 'the key `include-ignored`', () => {
  it('makes a folder scan include files that git ignores, but does not affect an image scan', async () => {
    const folder = await aRepository({ '.gitignore': 'build/\n', 'go.sum': '' }, ['.gitignore']);
    mkdirSync(join(folder, 'build'));
    const lockfile = { packages: { 'node_modules/ms': { version: '2.1.3' } }, lockfileVersion: 3 };
    writeFileSync(join(folder, 'build/package-lock.json'), JSON.stringify(lockfile));
    const packagesWith = async (policy: string) =>
      (await scan(policy, { path: folder }))['packages'];
    expect(await packagesWith('include-ignored: false')).toBe(0);
    expect(await packagesWith('include-ignored: true')).toBe(1);
    const image = await aLayout(DEBIAN);
    expect(await scan('include-ignored: true', { image })).toMatchObject({ packages: 1 });
  });
});

describe('the key `compare-to`', () => {
  it('sets the base for an image scan, but does not affect a folder scan', async () => {
    const image = await aLayout(DEBIAN);
    const policy = `compare-to: image:${image}`;
    const compared = await scan(policy, { image });
    expect(compared['comparison']).toMatchObject({ status: 'compared' });
    expect(compared['findings']).toMatchObject([{ change: { state: 'unchanged' } }]);
    const folder = await scan(policy, { path: 'examples/shop/app' });
    expect(folder['comparison']).toBeUndefined();
  });

  it('is overridden by the input', async () => {
    const image = await aLayout(DEBIAN);
    const scanned = await scan(`compare-to: image:${image}`, { image, 'compare-to': 'none' });
    expect(scanned['comparison']).toBeUndefined();
  });
});

describe('the key `registry-mirrors`', () => {
  it('makes the scan read an image from a mirror', async () => {
    const registry = await startMemoryRegistry();
    openRepository(registry, 'octo/app').push(buildImage({ layers: [{ files: DEBIAN }] }), '1.0');
    const mirrors = `registry-mirrors: ["ghcr.test=${registry.host}"]`;
    const scanned = await scan(mirrors, { image: 'ghcr.test/octo/app:1.0' });
    await registry.stop();
    expect(scanned).toMatchObject({ packages: 1, source: { name: 'ghcr.test/octo/app:1.0' } });
  });
});
