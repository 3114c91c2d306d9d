import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../scripts/preview/render-markdown.ts';
import { compileCacheFor } from '../support/compile-cache.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import {
  type Escape,
  escapingImage,
  HOSTILE_NAMES,
  hostileAdvisories,
  hostileRepository,
} from '../support/e2e/hostile.ts';
import { ADVISORIES, CRITICAL, shopImage } from '../support/e2e/shop.ts';
import { writeLayout } from '../support/images.ts';
import { type ProgramResult, runProgram, temporaryFolder } from '../support/programs.ts';
import { createJob } from '../support/runner/job.ts';
import { useAction } from '../support/runner/run-action.ts';
import { runStep, type StepResult } from '../support/runner/step.ts';
import { startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';
import { realNow } from '../support/test-clock.ts';

const APP = join(ROOT, 'examples', 'shop', 'app');

/** Characters with an effect in a terminal: C0 except line feed, DEL, C1, and bidirectional controls. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let checkout: string;
// Creates a folder that contains only dist/.
const folder = temporaryFolder('cli');
const cli = join(folder, 'dist', 'cli', 'index.js');

beforeAll(async () => {
  checkout = await builtCheckout();
  cpSync(join(checkout, 'dist'), join(folder, 'dist'), { recursive: true });
}, 60_000);

describe('the command line with only dist/', () => {
  it('writes the requested documents', async () => {
    const out = temporaryFolder('out');
    const format = ['--format', 'cyclonedx-json,spdx-json'];
    const { code, stderr } = await assay('sbom', '--path', APP, ...format, '--output-dir', out);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(readJson(out, 'bom.cdx.json')).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(readJson(out, 'bom.spdx.json')).toMatchObject({ spdxVersion: 'SPDX-2.3' });

    const one = temporaryFolder('out');
    await assay('sbom', '--path', APP, '--format', 'cyclonedx-json', '--output-dir', one);
    expect(readFileSync(join(one, 'bom.cdx.json'))).toEqual(
      readFileSync(join(out, 'bom.cdx.json')),
    );
    expect(existsSync(join(one, 'bom.spdx.json'))).toBe(false);
  });

  it('exits with 1 and shows the findings', async () => {
    const out = temporaryFolder('out');
    const { code, stdout, stderr } = await scan('--path', APP, '--output-dir', out);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^minimist 1\.2\.5 .*package-lock\.json:25\n {2}Critical +CVE-2021-44906/m,
    );
    expect(stderr).toContain('- 2 findings fail at the `high` threshold: 1 critical, 1 high.');
    expect(stderr).toMatch(/^✗ Failed: 2 of 3 findings must be fixed.* \(\d+\.?\d* s\)\n$/m);
    expect(readJson(out, 'findings.json')).toMatchObject({
      kind: 'assay/findings/v2',
      findings: expect.arrayContaining([
        expect.objectContaining({
          aliases: expect.arrayContaining([CRITICAL.id]),
          package: expect.objectContaining({ purl: 'pkg:npm/minimist@1.2.5' }),
          severity: 'critical',
          fixed: [CRITICAL.fixed],
          location: expect.objectContaining({ path: 'package-lock.json', line: 25 }),
        }),
      ]),
    });
    expect(readJson(out, 'decision.json')).toMatchObject({ outcome: 'fail' });
    expect(readJson(out, 'results.sarif')).toMatchObject({ version: '2.1.0' });
  });

  it('exits with 0 if there are no findings', async () => {
    const clean = temporaryFolder('clean');
    const lockfile = {
      name: 'a',
      lockfileVersion: 3,
      packages: { 'node_modules/ms': { version: '2.1.3' } },
    };
    writeFileSync(join(clean, 'package-lock.json'), JSON.stringify(lockfile));
    expect(await scan('--path', clean)).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    ['an option that does not exist', ['scan', '--pth', APP], '--pth'],
    ['an invalid value', ['scan', '--path', APP, '--fail-on', 'hihg'], 'high'],
    ['a missing folder', ['scan', '--path', '/nonexistent'], '/nonexistent'],
    ['an unknown action', ['skan'], 'skan'],
  ])('exits with 2 and shows the fix for %s', async (_name, args, words) => {
    const { code, stderr } = await assay(...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
    expect(stderr).toMatch(/^Fix: /m);
  });

  it('scans an image in a layout on disk', async () => {
    const layout = await writeLayout([shopImage()]);
    const { code, stdout } = await scan('--image', `oci:${layout}`, '--output-dir', layout);
    expect(code).toBe(1);
    expect(stdout).toContain('libssl3 3.0.11-1~deb12u1');
    expect(readJson(layout, 'findings.json')).toMatchObject({
      source: { kind: 'image' },
      packages: 8,
    });
    const patched = await writeLayout([shopImage({ isPatched: true })], 'v1');
    const gate = ['--image', `oci:${patched}:v1`, '--fail-on', 'critical'];
    expect(await scan(...gate)).toMatchObject({ code: 0 });
  });

  it('prints an SBOM to standard output, and reads it from standard input', async () => {
    const { code, stdout } = await assay('sbom', APP, '-o', 'cyclonedx-json');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { bomFormat: 'CycloneDX' }]);
    const before = readdirSync(tmpdir());
    const scanned = await run(['-', '--advisories', ADVISORIES, '-o', 'json'], stdout);
    expect([scanned.code, JSON.parse(scanned.stdout)]).toMatchObject([
      1,
      { kind: 'assay/findings/v2', source: { kind: 'sbom' }, packages: expect.any(Number) },
    ]);
    const after = readdirSync(tmpdir()).filter((name) => !before.includes(name));
    expect(after.filter((name) => name.startsWith('assay-stdin'))).toEqual([]);
  });

  it('exits with 1 for an unsigned image', async () => {
    const sigstore = await startSigstore({ now: realNow });
    const trust = temporaryFolder('trust');
    await sigstore.writeFiles(trust);
    await sigstore.close();
    const layout = await writeLayout([shopImage()]);
    const { code, stderr } = await assay(
      ...['verify', '--image', `oci:${layout}`, '--instance', 'custom'],
      ...['--trusted-root', join(trust, 'trusted_root.json')],
      ...[
        '--certificate-identity',
        'https://github.com/octo/app/.github/workflows/a.yml@refs/heads/main',
      ],
    );
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^- .*signature.*\n(?:.*\n)*✗ Failed: /m),
    });
  });
});

/** A push is checked by the policy of its own commit and needs no base. */
const PUSH = { event_name: 'push', ref: 'refs/heads/main', ref_name: 'main' };

describe('malicious names', () => {
  it('are printed as plain text when Assay runs in a terminal', async () => {
    const repository = hostileRepository();
    const { code, stdout, stderr } = await assay(
      ...['scan', '--path', repository, '--advisories', hostileAdvisories()],
    );
    expect(code).toBe(1);
    expect(stdout).not.toMatch(ACTING);
    expect(stderr).not.toMatch(ACTING);
    // A name is always inside a line, so that a name cannot forge a reason or a verdict.
    const reasons = stderr.split('\n').filter((line) => line.startsWith('- '));
    const count = HOSTILE_NAMES.length;
    const said = `- ${count} findings fail at the \`high\` threshold: ${count} critical. Worst: `;
    expect(reasons).toEqual([expect.stringContaining(said)]);
    const { stdout: json } = await assay(
      ...['scan', '--path', repository, '--advisories', hostileAdvisories(), '--json'],
    );
    expect(json).not.toMatch(ACTING);
    expect(JSON.parse(json)).toMatchObject({ kind: 'assay/findings/v2' });
  });

  it('are not interpreted as workflow commands in the log of a run step', async () => {
    const job = createJob({ workspace: hostileRepository(), github: PUSH });
    const args = [cli, 'scan', '--path', '.', '--advisories', hostileAdvisories()];
    const step = await runStep(job, { command: job.node, args, cwd: job.workspace, env: {} });
    expect(step.exitCode).toBe(1);
    expectObeyedNothing(step);
    expect(step.annotations).toEqual([]);
  });

  it('are not interpreted as workflow commands in logs, and do not change outputs', async () => {
    const steps = await reportOnHostileRepository();
    for (const step of steps) expectObeyedNothing(step);
    const [, scanned, reported] = steps;
    expect(scanned?.outputs).toMatchObject({ decision: 'fail', total: `${HOSTILE_NAMES.length}` });
    expect(reported?.outputs).toMatchObject({ decision: 'fail' });
    // Annotations are at lines of the lockfile or have no location. No line starts with `forged`.
    for (const { title } of scanned?.annotations ?? []) expect(title).not.toContain('forged');
  });

  it('are shown as plain text in the comment, the summary and the page', async () => {
    const [, , reported] = await reportOnHostileRepository();
    const comment = readFileSync(reported?.outputs['markdown'] ?? '', 'utf8');
    const page = readFileSync(reported?.outputs['html'] ?? '', 'utf8');
    for (const text of [comment, reported?.summary ?? '']) {
      expect(text).toContain('TEST-2026-1');
      expect(text).not.toMatch(ACTING);
      expect(await renderMarkdown(text)).not.toMatch(/<img|href="[^"]*forged/);
      const items = text.split('\n').filter((line) => line.startsWith('- **🔺 Critical**'));
      expect(items.length).toBeGreaterThan(0);
    }
    // Only our marker is allowed. A second marker would let a name claim the comment of another job.
    expect(comment.match(/<!-- assay:comment/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img[^>]*forged|href="javascript:/);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('an image with links that point outside the image', () => {
  it.each<[Escape]>([
    ['a path'],
    ['a hard link'],
    // Links resolve inside the image. These links lead to missing paths, which is a problem.
    ['symbolic links'],
  ])(
    'is scanned without reading files outside the image through %s, and the scan exits with 2',
    async (kind) => {
      const outside = temporaryFolder('outside');
      writeFileSync(join(outside, 'package.json'), '{"name":"lodash","version":"4.17.20"}');
      const layout = await writeLayout([escapingImage(kind, outside)]);
      const out = temporaryFolder('out');
      const { code, stdout, stderr } = await scan('--image', `oci:${layout}`, '--output-dir', out);
      expect({ code, stderr }).toMatchObject({ code: 2 });
      expect(readdirSync(outside)).toEqual(['package.json']);
      expect(`${stdout}${stderr}`).not.toMatch(/lodash|root:/);
      expect(readJson(out, 'decision.json')).toMatchObject({ outcome: 'error' });
      if (kind === 'symbolic links') expect(stdout).toContain('minimist 1.2.5');
    },
  );
});

function assay(...args: readonly string[]): Promise<ProgramResult> {
  return run(args);
}

function run(args: readonly string[], input = ''): Promise<ProgramResult> {
  const env = {
    ...compileCacheFor(cli),
    XDG_CACHE_HOME: join(folder, 'cache'),
    GITHUB_ACTIONS: undefined,
  };
  return runProgram(process.execPath, [cli, ...args], { cwd: folder, env, input });
}

function scan(...args: readonly string[]): Promise<ProgramResult> {
  return assay('scan', '--advisories', ADVISORIES, ...args);
}

/** The fixtures belong to this repository, and a test reads its expected results from them. */
function readJson(directory: string, name: string): unknown {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

/** Returns the output of the built sbom, scan and report for hostile names. */
async function reportOnHostileRepository(): Promise<readonly StepResult[]> {
  const job = createJob({ workspace: hostileRepository(), github: PUSH });
  const steps: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['sbom', { path: '.', format: 'cyclonedx-json,spdx-json' }],
    ['scan', { path: '.', advisories: hostileAdvisories() }],
    ['report', { comment: 'never' }],
  ];
  const results: StepResult[] = [];
  for (const [action, given] of steps) {
    results.push(await useAction(job, join(checkout, 'actions', action), { with: given }));
  }
  return results;
}

function expectObeyedNothing(step: StepResult): void {
  const { legacyCommands, errors, state } = step;
  expect({ legacyCommands, errors, state }).toEqual({ legacyCommands: [], errors: [], state: {} });
  expect(step.log.join('\n')).not.toMatch(ACTING);
}
