import { chmodSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runProgram, temporaryFolder } from './support/programs.ts';
import { ROOT } from './support/sources.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly container?: string | { readonly image: string };
  readonly needs?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): Workflow => parse(readFileSync(join(ROOT, path), 'utf8'));
const OWN = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const RELEASE = read('.github/workflows/release.yml');

describe('our own workflows', () => {
  it.each(OWN)('do not run code from npm in a job that signs or releases: %s', (path) => {
    for (const { permissions = {}, steps = [] } of Object.values(read(path).jobs)) {
      const isTrusted = permissions['id-token'] === 'write' || permissions['contents'] === 'write';
      if (!isTrusted) continue;
      expect(steps.filter(({ run = '' }) => /\b(?:npm|npx|node|yarn|pnpm)\b/.test(run))).toEqual(
        [],
      );
      expect(steps.filter(({ uses = '' }) => uses.startsWith('./'))).toEqual([]);
      expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout'))).toEqual([]);
    }
  });

  it.each(OWN)('pin containers by digest: %s', (path) => {
    for (const { container } of Object.values(read(path).jobs)) {
      const image = typeof container === 'string' ? container : container?.image;
      if (image !== undefined) expect(image).toMatch(/@sha256:[0-9a-f]{64}$/);
    }
  });
});

describe('a release of this repository', () => {
  it('is built in one job, and signed and published by the gate in a separate job', () => {
    const { build, release } = RELEASE.jobs;
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(release).toMatchObject({
      needs: 'build',
      uses: './.github/workflows/release-gate.yml',
      with: { artifact: 'release', sbom: expect.stringMatching(/\.cdx\.json$/) },
    });
    // The gate stores the evidence at GitHub by default, where `gh attestation verify` searches.
    expect(release?.with).not.toHaveProperty('github');
    expect(RELEASE.concurrency).toBe('release');
  });

  it.each([
    ['v1.2.0', ['v1.1.0', 'v1.2.0'], ['v1'], 'PATCH repos/octo/app/git/refs/tags/v1'],
    [
      'v1.10.0',
      ['v1.9.0', 'v1.10.0', 'v1.11.0-rc.1'],
      ['v1'],
      'PATCH repos/octo/app/git/refs/tags/v1',
    ],
    ['v2.0.0', ['v2.0.0'], ['v1'], 'POST repos/octo/app/git/refs'],
    ['v1.1.1', ['v1.1.1', 'v1.2.0'], ['v1'], ''],
  ])(
    'with the tag %s, if the tags %j exist, moves the major tag only to the newest version',
    async (tag, tags, majors, wanted) => {
      const { log, code } = await moveMajor(tag, tags, majors);
      expect(code).toBe(0);
      expect(log.filter((line) => /^(?:PATCH|POST) /.test(line))).toEqual(
        wanted === '' ? [] : [wanted],
      );
    },
  );

  it('does not move the major tag if the release is a release candidate', () => {
    expect(RELEASE.jobs['major']).toMatchObject({
      needs: 'release',
      if: expect.stringContaining("!contains(github.ref_name, '-')"),
    });
  });
});

describe('the command line in a release', () => {
  it.each([
    ['v0.1.0', 0, ['assay-0.1.0-linux-x64.tar.gz', 'assay-0.1.0.tgz']],
    ['v0.2.0', 1, []],
  ])(
    'is packed only if the tag matches the version: for %s, the exit code is %i',
    async (tag, code, files) => {
      const packed = await packCommandLine(tag, '0.1.0');
      expect(packed).toEqual({ code, files });
    },
  );
});

describe('the metadata for the GitHub Marketplace', () => {
  it('includes a description that GitHub shows in full', () => {
    const { description } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    expect(description.length).toBeLessThanOrEqual(125);
  });
});

/** Runs the step as the runner does. A stub of `gh` returns these tags, and records every requested write. */
async function moveMajor(tag: string, tags: readonly string[], majors: readonly string[]) {
  const folder = temporaryFolder('gh');
  const log = join(folder, 'log');
  writeFileSync(log, '');
  const found = tags.map((each) => `refs/tags/${each}`).join('\n');
  const known = majors.map((each) => `*/git/ref/tags/${each}`).join('|');
  const gh = `#!/bin/sh
case "$2" in
  */matching-refs/*) printf '%s\\n' '${found}' ;;
  ${known}) ;;
  --method) echo "$3 $4" >> '${log}' ;;
  *) exit 1 ;;
esac
`;
  writeFileSync(join(folder, 'gh'), gh);
  chmodSync(join(folder, 'gh'), 0o755);
  const script = RELEASE.jobs['major']?.steps?.[0]?.run ?? '';
  const { code } = await runProgram('bash', ['-e', '-c', script], {
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      REFS: 'repos/octo/app/git',
      TAG: tag,
      GITHUB_SHA: 'a'.repeat(40),
    },
  });
  return { code, log: readFileSync(log, 'utf8').split('\n') };
}

/** Runs the step as the runner does. A stub of `npm` writes the files of this version, and the job releases `tag`. */
async function packCommandLine(tag: string, version: string) {
  const folder = temporaryFolder('pack');
  const npm = `#!/bin/sh
case "$2" in
  package) mkdir -p build/package && : > 'build/package/assay-${version}.tgz' ;;
  package:executable) mkdir -p build/executable && : > 'build/executable/assay-${version}-linux-x64.tar.gz' ;;
  *) exit 1 ;;
esac
`;
  mkdirSync(join(folder, 'release'));
  writeFileSync(join(folder, 'npm'), npm);
  chmodSync(join(folder, 'npm'), 0o755);
  const steps = RELEASE.jobs['build']?.steps ?? [];
  const script = steps.find(({ name }) => name === 'Pack the command line')?.run ?? '';
  const { code } = await runProgram('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: `${folder}:${process.env['PATH']}`, TAG: tag },
  });
  return { code, files: readdirSync(join(folder, 'release')).sort() };
}
