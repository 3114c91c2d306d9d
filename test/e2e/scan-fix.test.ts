import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../actions/scan/main.ts';
import { ADVISORIES, actionHost } from '../support/action-host.ts';
import { git, initialize, writeFiles } from '../support/git.ts';
import { serve, type TestServer } from '../support/http-server.ts';
import { npmMetadata, serveNpmMetadata } from '../support/npm-metadata.ts';
import { temporaryFolder } from '../support/programs.ts';

const VERSIONS = [
  { name: 'lodash', version: '4.17.21', license: 'MIT' },
  { name: 'minimist', version: '1.2.6', license: 'MIT', funding: 'https://example.org' },
];

const RANGE = '^4.17.15';

let registry: TestServer & { readonly requests: readonly string[] };

beforeAll(async () => {
  registry = await serveNpmMetadata(VERSIONS);
});

afterAll(() => registry.close());

/** A project with lodash below the fixed version, and an exact version of minimist. */
function project(url: string) {
  const dependencies = { lodash: RANGE, minimist: '1.2.5' };
  const entry = (name: string, version: string) => ({
    version,
    resolved: `${url}/${name}/-/${name}-${version}.tgz`,
    integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
    license: 'MIT',
  });
  const lock = {
    name: 'app',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'app', dependencies },
      'node_modules/lodash': entry('lodash', '4.17.15'),
      'node_modules/minimist': entry('minimist', '1.2.5'),
    },
  };
  const manifest = `{\n\t"name": "app",\n\t"files": ["a", "b"],\n\t"dependencies": {"lodash": "${RANGE}", "minimist": "1.2.5"}\n}\n`;
  return {
    'package.json': manifest,
    'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
  };
}

async function committed(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder('fix');
  await initialize(folder);
  writeFiles(folder, files);
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-qm', 'x');
  return folder;
}

async function fix(folder: string, inputs: Readonly<Record<string, string>> = {}) {
  const host = actionHost(
    { path: folder, advisories: ADVISORIES, fix: 'true', 'npm-registry': registry.url, ...inputs },
    { workspace: folder, env: { PATH: process.env['PATH'] } },
  );
  const error = await main(host).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  const { infos } = host.heard;
  return { error, log: infos.join('\n'), shown: infos.filter(isDiff).join('') };
}

function isDiff(text: string): boolean {
  return text.startsWith('--- a/');
}

function textAt(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('scan --fix', () => {
  it('edits the manifest and the lockfile, and shows a diff that git can apply', async () => {
    const before = project(registry.url);
    const folder = await committed(before);
    const { log, shown } = await fix(folder);
    expect(log).toContain('--fix updated 2 packages in 2 files.');
    expect(textAt(folder, 'package.json')).toBe(
      before['package.json'].replace('"minimist": "1.2.5"', '"minimist": "1.2.6"'),
    );
    const { packages } = JSON.parse(textAt(folder, 'package-lock.json'));
    expect(packages['']).toEqual({
      name: 'app',
      dependencies: { lodash: RANGE, minimist: '1.2.6' },
    });
    expect(packages['node_modules/minimist']).toMatchObject({
      version: '1.2.6',
      resolved: `${registry.url}/minimist/-/minimist-1.2.6.tgz`,
      funding: { url: 'https://example.org' },
    });
    const changed = await git(folder, 'diff');
    await git(folder, 'checkout', '.');
    writeFileSync(join(folder, '.git', 'fix.patch'), shown);
    await git(folder, 'apply', '.git/fix.patch');
    expect(await git(folder, 'diff')).toBe(changed);
  });

  it('does not change anything with --dry-run', async () => {
    const folder = await committed(project(registry.url));
    const { log, shown } = await fix(folder, { 'dry-run': 'true' });
    expect(log).toContain('--fix would update 2 packages in 2 files.');
    expect(shown).toContain('+++ b/package-lock.json');
    expect(await git(folder, 'status', '--porcelain')).toBe('');
  });

  it('refuses to edit a file with uncommitted changes unless --force is set', async () => {
    const folder = await committed(project(registry.url));
    writeFileSync(join(folder, 'package.json'), `${textAt(folder, 'package.json')}\n`);
    const before = textAt(folder, 'package-lock.json');
    expect((await fix(folder)).error).toBe(
      'package.json has uncommitted changes, so Assay did not edit any files.',
    );
    expect(textAt(folder, 'package-lock.json')).toBe(before);
    expect((await fix(folder, { force: 'true' })).log).toContain('--fix updated 2 packages');
  });

  it('refuses to edit a file outside a repository', async () => {
    const folder = temporaryFolder('fix');
    writeFiles(folder, project(registry.url));
    expect((await fix(folder)).error).toContain('has uncommitted changes');
  });

  it('never writes through a symbolic link', async () => {
    const outside = temporaryFolder('outside');
    const files = project(registry.url);
    writeFiles(outside, files);
    const folder = await committed({ 'package-lock.json': files['package-lock.json'] });
    symlinkSync(join(outside, 'package.json'), join(folder, 'package.json'));
    const { error } = await fix(folder, { force: 'true' });
    expect(error).toContain('symbolic link');
    expect(textAt(outside, 'package.json')).toBe(files['package.json']);
  });

  it('edits no file if one of them changes while Assay waits for the registry', async () => {
    const folder = await committed(project(registry.url));
    const path = join(folder, 'package-lock.json');
    const changed = `${textAt(folder, 'package-lock.json')}\n`;
    const slow = await serve((request, response) => {
      writeFileSync(path, changed);
      const own = VERSIONS.filter(({ name }) => request.url === `/${name}`);
      response.end(JSON.stringify(npmMetadata(`http://${request.headers.host}`, own)));
    });
    try {
      const { error } = await fix(folder, { 'npm-registry': slow.url, force: 'true' });
      expect(error).toBe(
        'package-lock.json changed while --fix was running, so Assay edited no files.',
      );
      expect(textAt(folder, 'package-lock.json')).toBe(changed);
      expect(await git(folder, 'status', '--porcelain')).toBe(' M package-lock.json\n');
    } finally {
      await slow.close();
    }
  });

  it('does not change the content of another file that is a hard link to the edited file', async () => {
    const before = project(registry.url);
    const folder = await committed(before);
    const elsewhere = join(temporaryFolder('outside'), 'package.json');
    linkSync(join(folder, 'package.json'), elsewhere);
    expect((await fix(folder)).log).toContain('--fix updated 2 packages');
    expect(readFileSync(elsewhere, 'utf8')).toBe(before['package.json']);
  });

  it("uses the user's registry, not the registry of the scanned folder", async () => {
    const folder = await committed({
      ...project(registry.url),
      '.npmrc': 'registry=http://127.0.0.1:1/\n',
    });
    expect((await fix(folder)).log).toContain('--fix updated 2 packages');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a registry without https',
      { 'npm-registry': 'http://registry.example' },
      'must be an https URL',
    ],
    [
      'a registry with a password',
      { 'npm-registry': 'https://a:b@x.example' },
      'without credentials',
    ],
    ['--dry-run without --fix', { fix: 'false', 'dry-run': 'true' }, 'require --fix'],
  ])('rejects %s', async (_name, inputs, wanted) => {
    const folder = await committed(project(registry.url));
    expect((await fix(folder, inputs)).error).toContain(wanted);
    expect(await git(folder, 'status', '--porcelain')).toBe('');
  });

  it('cannot be used in a workflow', async () => {
    const folder = await committed(project(registry.url));
    const host = actionHost(
      { path: folder, advisories: ADVISORIES, fix: 'true' },
      { kind: 'actions', workspace: folder },
    );
    await expect(main(host)).rejects.toThrow('The input `fix` works only in a terminal.');
  });
});
