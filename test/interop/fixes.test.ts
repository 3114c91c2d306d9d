import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { editFixes } from '../../shared/fix/edit/edit-fixes.ts';
import { openNpmRegistry } from '../../shared/fix/registry/open-npm-registry.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import { writeFiles } from '../attacks/hide-package.ts';
import { planFor } from '../shared/fix/plan-files.ts';
import { FIXED_PROJECTS } from '../support/installers/fixed-projects.ts';
import { installedIn } from '../support/installers/npm/managers.ts';
import { startNpmRegistry } from '../support/installers/npm/registry.ts';
import { itWith, runProgram, temporaryFolder } from '../support/programs.ts';

const NETWORK = { fetch: httpFetch, sleep: async () => undefined, random: () => 0, now: () => 0 };

describe('a fix', () => {
  for (const { name, programs, problem } of FIXED_PROJECTS) {
    itWith(programs, `is accepted by ${name}`, async () => {
      expect(await problem()).toBeUndefined();
    });
  }

  it('is accepted by npm, which installs the fixed version from the edited lockfile', async () => {
    const registry = await startNpmRegistry(
      [
        { name: 'deep', version: '1.0.0' },
        { name: 'mid', version: '1.0.0', dependencies: { deep: '^1.0.0' } },
      ],
      [{ name: 'deep', version: '1.0.1' }],
    );
    const folder = temporaryFolder('npm');
    const npm = (...args: readonly string[]) =>
      runProgram('npm', [...args, '--registry', registry.url, '--no-audit', '--no-fund'], {
        cwd: folder,
        env: { npm_config_cache: join(folder, '.cache') },
      });
    const manifest = { name: 'app', version: '1.0.0', dependencies: { mid: '^1.0.0' } };
    writeFiles(folder, { 'package.json': JSON.stringify(manifest) });
    await npm('install', '--package-lock-only');
    const names = ['package.json', 'package-lock.json'];
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    registry.show(true);
    const { fixes } = planFor(files, [{ id: 'X', ecosystem: 'npm', name: 'deep', fixed: '1.0.1' }]);
    const client = openNpmRegistry(registry.url, NETWORK);
    const { texts } = await editFixes(fixes, new Map(Object.entries(files)), client);
    writeFiles(folder, Object.fromEntries(texts));
    const { code, stderr } = await npm('ci');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(installedIn(folder)).toContain('deep@1.0.1');
    await registry.close();
  });
});
