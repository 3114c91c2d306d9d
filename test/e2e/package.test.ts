import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writePackage } from '../../scripts/package/write-package.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ADVISORIES, CRITICAL } from '../support/e2e/shop.ts';
import { runProgram, temporaryFolder } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

const APP = join(ROOT, 'examples', 'shop', 'app');

/** The programs of npm start `node` from the PATH, which must be the Node of this test. */
const env = { PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter) };

let dist: string;
let path: string;
beforeAll(async () => {
  dist = join(await builtCheckout(), 'dist');
  path = (await writePackage(ROOT, dist, temporaryFolder('package'))).path;
}, 60_000);

describe('the npm package for the command line', () => {
  it('has the same bytes in every build, and its version in the file name', async () => {
    const again = await writePackage(ROOT, dist, temporaryFolder('package'));
    expect(readFileSync(again.path).equals(readFileSync(path))).toBe(true);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(path.endsWith(`assay-${version}.tgz`)).toBe(true);
  });

  it('can be installed by npm without a network, and then scans a folder', async () => {
    const folder = temporaryFolder('installed');
    const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict'];
    const own = ['--prefix', folder, '--cache', join(folder, 'cache')];
    const npm = await runProgram('npm', ['install', ...quiet, ...own, path], { cwd: folder, env });
    expect({ code: npm.code, stderr: npm.stderr }).toEqual({ code: 0, stderr: '' });

    const installed = join(folder, 'node_modules', 'assay');
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(existsSync(join(installed, 'dist', 'licenses.txt'))).toBe(true);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest).sort()).toEqual(
      ['bin', 'description', 'engines', 'files', 'license', 'name', 'type', 'version'].sort(),
    );

    const assay = join(folder, 'node_modules', '.bin', 'assay');
    const version = await runProgram(assay, ['version'], { cwd: folder, env });
    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const scan = await runProgram(assay, ['scan', APP, '--advisories', ADVISORIES], {
      cwd: folder,
      env,
    });
    expect(scan.code).toBe(1);
    expect(scan.stdout).toContain(CRITICAL.name);
  });
});
