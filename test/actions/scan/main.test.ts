import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/scan/main.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  SHOP,
  written,
} from '../../support/action-host.ts';
import { aRepository } from '../../support/git.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { itWith, temporaryFolder } from '../../support/programs.ts';

const offline = { advisories: ADVISORIES };

const policyFile = (text: string): string => {
  const path = join(temporaryFolder('policy'), 'assay.yml');
  writeFileSync(path, text);
  return path;
};

/** A lockfile without the vulnerability. */
const FIXED = DEBIAN.map((file) => ({
  ...file,
  content: String(file.content).replace('3.0.11-1~deb12u1', '3.0.99-1'),
}));

describe('scan', () => {
  it('fails for findings at or above the fail-on severity, and counts findings by severity', async () => {
    const host = actionHost({ path: SHOP, ...offline });
    await main(host);
    const { outputs, finished } = host.heard;
    expect(finished[0]?.outcome).toBe('fail');
    expect(outputs.get('decision')).toBe('fail');
    expect(['critical', 'high', 'medium', 'low', 'total'].map((name) => outputs.get(name))).toEqual(
      ['1', '1', '1', '0', '3'],
    );
  });

  it.each(['vex', 'results'])(
    'stops before it scans if a file that the input %s names is missing',
    async (name) => {
      const host = actionHost({ path: SHOP, ...offline, [name]: 'missing.json' });
      await expect(main(host)).rejects.toMatchObject({
        code: 'file-not-found',
        message: expect.stringContaining('missing.json does not exist'),
        fix: `Check the path in \`${name}\`.`,
      });
    },
  );

  it('shows unreadable files in addition to failing findings', async () => {
    const folder = temporaryFolder('partial');
    cpSync(SHOP, folder, { recursive: true });
    writeFileSync(join(folder, 'Cargo.lock'), 'no TOML');
    const host = actionHost({ path: folder, ...offline });
    await main(host);
    const { outputs, finished } = host.heard;
    expect([outputs.get('decision'), outputs.get('complete')]).toEqual(['error', 'false']);
    const decision = written(host, 'decision.json') as unknown as Decision;
    expect(decision).toMatchObject({ outcome: 'error', isComplete: false });
    expect(new Set(decision.reasons.map(({ outcome }) => outcome))).toEqual(
      new Set(['error', 'fail']),
    );
    expect(finished).toMatchObject([{ outcome: 'error' }]);
    expect(finished[0]?.message).toMatch(
      /^Failed \(incomplete\): 2 of 3 findings must be fixed \(1 critical, 1 high\)\.\nNot blocking: 1 below the `high` threshold\. Checked 5 npm packages\. Existing findings also count\. To count only new findings, use `--compare-to`\.\n- Cargo\.lock.*\n- 2 findings fail at the `high` threshold: 1 critical, 1 high\. Worst: .*\nNext step: Refresh `package-lock\.json`: update `minimist` to 1\.2\.6 or later:\n {4}\$ npm update minimist\nThen fix 1 more blocking finding\.\nThen: Correct `Cargo\.lock:1`, or generate it again\.\nTo accept: `partial: allow`\. To accept one: `- \{ id: CVE-2021-44906, [^`]*` under `ignore:` \(section `scan:` of `\.assay\.yml`\)$/,
    );
  });

  it('with --quiet, shows only the findings that fail the run', async () => {
    const shown = async (isQuiet: boolean) => {
      const host = actionHost({ path: SHOP, ...offline }, { isQuiet });
      await main(host);
      return host.heard.infos.join('\n');
    };
    expect(await shown(false)).toMatch(/, not blocking .*What to do/s);
    const quiet = await shown(true);
    expect(quiet.match(/CVE-\d+-\d+/g)).toHaveLength(2);
    expect(quiet).not.toMatch(/not blocking|What to do/);
  });

  it('uses the severity of an alias record for a finding', async () => {
    const advisories = temporaryFolder('advisories');
    const versions = ['1.2.5'];
    const affected = [{ package: { ecosystem: 'npm', name: 'minimist' }, versions }];
    const record = { id: 'X-1', modified: '2026-01-01T00:00:00Z', aliases: ['GHSA-1'], affected };
    const alias = { ...record, id: 'GHSA-1', affected: [], database_specific: { severity: 'LOW' } };
    for (const each of [record, alias]) {
      writeFileSync(join(advisories, `${each.id}.json`), JSON.stringify(each));
    }
    const host = actionHost({ path: SHOP, advisories });
    await main(host);
    expect(written(host, 'findings.json')['findings']).toMatchObject([
      { id: 'GHSA-1', severity: 'low', ratedBy: 'GHSA-1', match: { advisory: 'X-1' } },
    ]);
    expect(host.heard.outputs.get('decision')).toBe('pass');
  });

  it('sets the output `complete` to true if the scan is complete', async () => {
    const host = actionHost({ path: SHOP, ...offline });
    await main(host);
    expect(host.heard.outputs.get('complete')).toBe('true');
  });

  it('writes each finding with its ID, aliases, package, severity, fixed version and line', async () => {
    const host = actionHost({ path: SHOP, ...offline });
    await main(host);
    const { kind, findings } = written(host, 'findings.json') as {
      kind: string;
      findings: object[];
    };
    expect(kind).toBe('assay/findings/v2');
    expect(findings[0]).toMatchObject({
      id: 'CVE-2021-44906',
      aliases: ['GHSA-xvch-5gv4-984h'],
      package: { purl: 'pkg:npm/minimist@1.2.5' },
      severity: 'critical',
      fixed: ['1.2.6'],
      location: { path: 'package-lock.json', line: 25 },
    });
    expect(existsSync(join(host.folder, 'results.sarif'))).toBe(true);
  });

  it('writes only the findings and the decision to a scratch folder', async () => {
    const stepsFolder = temporaryFolder('scratch');
    const inputs = { path: SHOP, ...offline, 'output-dir': '' };
    await main(actionHost(inputs, { stepsFolder, isScratch: true }));
    expect(readdirSync(stepsFolder).sort()).toEqual(['decision.json', 'findings.json']);
  });

  it('scans every platform of an index, and names the platforms of a finding', async () => {
    const images = [
      buildImage({ platform: 'linux/amd64', layers: [{ files: DEBIAN }] }),
      buildImage({ platform: 'linux/arm64', layers: [{ files: DEBIAN }] }),
    ];
    const image = `oci:${await writeLayout(images)}`;
    const host = actionHost({ image, ...offline });
    await main(host);
    const { findings, source } = written(host, 'findings.json');
    expect(findings).toMatchObject([
      { id: 'CVE-2023-5363', platforms: ['linux/amd64', 'linux/arm64'] },
    ]);
    expect(source).not.toHaveProperty('platform');
    expect(host.heard.outputs.get('total')).toBe('1');
  });

  it('does not pass if the image for one platform is empty', async () => {
    const images = [
      buildImage({ platform: 'linux/amd64', layers: [{ files: DEBIAN }] }),
      buildImage({ platform: 'linux/arm64', layers: [{ files: [] }] }),
    ];
    const image = `oci:${await writeLayout(images)}`;
    const host = actionHost({ image, 'fail-on': 'never', ...offline });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('does not pass if the package database for one platform is empty', async () => {
    const empty = [{ path: 'var/lib/dpkg/status', content: '' }];
    const images = [
      buildImage({ platform: 'linux/amd64', layers: [{ files: DEBIAN }] }),
      buildImage({ platform: 'linux/arm64', layers: [{ files: empty }] }),
    ];
    const image = `oci:${await writeLayout(images)}`;
    const host = actionHost({ image, 'fail-on': 'never', ...offline });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('scans an image that is listed for the wrong platform, and reports the contradiction', async () => {
    const clean = buildImage({ platform: 'linux/amd64', layers: [{ files: FIXED }] });
    const bad = buildImage({ platform: 'linux/amd64', layers: [{ files: DEBIAN }] });
    const listed = { ...clean, platform: { os: 'linux', architecture: 'arm64' } };
    const image = `oci:${await writeLayout([listed, bad])}`;
    const host = actionHost({ image, ...offline });
    await main(host);
    const found = written(host, 'findings.json');
    expect(found).toMatchObject({
      images: [
        { platform: 'linux/arm64', digest: clean.manifest.digest },
        { platform: 'linux/amd64', digest: bad.manifest.digest },
      ],
      findings: [{ id: 'CVE-2023-5363', platforms: ['linux/amd64'] }],
      problems: [{ code: 'contradiction', path: clean.manifest.digest }],
    });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.outputs.get('complete')).toBe('false');
  });

  it('scans two images for the same platform, and distinguishes them', async () => {
    const [clean, bad] = [FIXED, DEBIAN].map((files) => buildImage({ layers: [{ files }] }));
    const image = `oci:${await writeLayout([clean!, bad!])}`;
    const host = actionHost({ image, platforms: 'linux/amd64', ...offline });
    await main(host);
    const label = `linux/amd64 (${bad!.manifest.digest.slice(0, 19)})`;
    expect(written(host, 'findings.json')).toMatchObject({
      images: [{ platform: 'linux/amd64' }, { platform: label }],
      findings: [{ platforms: [label] }],
    });
  });

  it('rejects the former name of an input', async () => {
    await expect(
      main(actionHost({ path: SHOP, platform: 'linux/arm64', ...offline })),
    ).rejects.toMatchObject({
      message: 'The input `--platform` was renamed to `platforms`.',
      fix: 'Use `platforms` instead.',
    });
  });

  it.each([
    ['names a different operating system', 'ID=kali\nVERSION_ID=2026.1\n'],
    ['names no operating system', ''],
  ])('does not pass an image that %s, because no package can be compared', async (_, content) => {
    const files = [{ path: 'etc/os-release', content }, ...DEBIAN.slice(1)];
    const host = actionHost({ image: await aLayout(files), ...offline });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(written(host, 'findings.json')).toMatchObject({ packages: 0, findings: [] });
  });

  it('does not pass if it could not compare any package', async () => {
    const folder = temporaryFolder('dockerfile');
    writeFileSync(join(folder, 'Dockerfile'), 'FROM debian:12\n');
    const host = actionHost({ path: folder, ...offline });
    await main(host);
    expect(written(host, 'decision.json')).toMatchObject({
      outcome: 'error',
      reasons: [{ rule: 'something-scanned' }],
    });
    expect(host.heard.finished[0]?.message).toContain('1 image not scanned (');
  });

  it('uses the advisory for a source package to find a vulnerable binary package in an image', async () => {
    const host = actionHost({ image: await aLayout(DEBIAN), ...offline });
    await main(host);
    expect(written(host, 'findings.json')['findings']).toMatchObject([
      { id: 'CVE-2023-5363', package: { name: 'libssl3' }, fixed: ['3.0.11-1~deb12u2'] },
    ]);
  });

  it('passes despite findings if `fail-on` is `never`', async () => {
    const host = actionHost({ path: SHOP, 'fail-on': 'never', ...offline });
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    expect(host.heard.outputs.get('total')).toBe('3');
  });

  it('excludes findings that an exception covers from the decision, but keeps them in the data', async () => {
    const policy = policyFile(`scan:
  fail-on: critical
  ignore:
    - id: GHSA-xvch-5gv4-984h
      reason: arguments are ours
`);
    const host = actionHost({ path: SHOP, policy, ...offline });
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    expect(written(host, 'findings.json')['findings']).toMatchObject([
      { id: 'CVE-2021-44906', suppression: { reason: 'arguments are ours' } },
      {},
      {},
    ]);
  });

  it('annotates expired and unused exceptions at their lines', async () => {
    const policy = policyFile(`scan:
  fail-on: never
  ignore:
    - { id: CVE-2021-44906, reason: not used, expires: 2026-01-01 }
    - id: CVE-1999-0001
      reason: long gone
`);
    const host = actionHost({ path: SHOP, policy, ...offline });
    await main(host);
    expect(host.heard.annotations.slice(-2)).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('expired on 2026-01-01 and no longer applies'),
        place: { path: policy, line: 4 },
      },
      {
        level: 'notice',
        message: expect.stringContaining('ignore[1] for CVE-1999-0001 matches no finding'),
        place: { path: policy, line: 5 },
      },
    ]);
    expect(host.heard.outputs.get('total')).toBe('3');
  });

  it('reports in the log and in the decision that an exception expires soon', async () => {
    const policy = policyFile(`scan:
  ignore:
    - { id: CVE-2021-44906, reason: not used, owner: platform, expires: 2026-01-12 }
`);
    const now = () => new Date('2026-01-02T03:04:05Z');
    const host = { ...actionHost({ path: SHOP, policy, ...offline }), now };
    await main(host);
    expect(host.heard.annotations.at(-1)).toMatchObject({
      level: 'notice',
      message:
        'ignore[0] for CVE-2021-44906 expires on 2026-01-12 (owner: platform). Fix the finding, or renew expires.',
      place: { path: policy, line: 3 },
    });
    expect(written(host, 'decision.json')['expiring']).toEqual([
      {
        rule: 'ignore[0]',
        id: 'CVE-2021-44906',
        owner: 'platform',
        expires: '2026-01-12',
        line: 3,
      },
    ]);
  });

  it('fails because of a denied package even if no finding would make it fail', async () => {
    const policy = policyFile('scan:\n  fail-on: never\n  deny: [pkg:npm/*]\n');
    const host = actionHost({ path: SHOP, policy, ...offline });
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('fail');
    expect(host.heard.finished[0]?.message).toContain('- 5 packages are denied: lodash');
  });

  it('prefers an input over the policy file', async () => {
    const policy = policyFile('scan:\n  fail-on: never\n');
    const host = actionHost({ path: SHOP, policy, 'fail-on': 'critical', ...offline });
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('fail');
  });

  it('does not pass if a lockfile is unreadable', async () => {
    const folder = temporaryFolder('broken');
    writeFileSync(join(folder, 'package-lock.json'), '{ broken');
    const host = actionHost({ path: folder, ...offline });
    await main(host);
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'error' });
  });

  itWith(['git'], 'lists the files that ignore files exclude', async () => {
    const files = {
      '.gitignore': 'build/\n',
      'build/go.mod': 'module b\n',
      'go.mod': 'module a\n',
    };
    const host = actionHost({ path: await aRepository(files, ['go.mod']), ...offline });
    await main(host);
    expect(host.heard.details.join('\n')).toContain('outside the folder): build/');
  });

  it('does not pass if there is nothing to scan', async () => {
    for (const [kind, fix] of [
      ['terminal', 'the path is correct'],
      ['actions', 'actions/checkout'],
    ] as const) {
      const host = actionHost({ path: temporaryFolder('empty'), ...offline }, { kind });
      await main(host);
      const message = expect.stringMatching(
        new RegExp(`nothing was checked, because .*\\nFix: .*${fix}`),
      );
      expect(host.heard.finished).toEqual([{ outcome: 'error', message }]);
    }
  });

  it('states in its last message how many findings are suppressed or below the threshold', async () => {
    const policy = join(temporaryFolder('policy'), 'policy.yml');
    const ignored = ['CVE-2021-44906', 'CVE-2021-23337'].map((id) => ({ id, reason: 'not used' }));
    writeFileSync(policy, JSON.stringify({ scan: { ignore: ignored } }));
    const host = actionHost({ path: SHOP, policy, ...offline });
    await main(host);
    expect(host.heard.finished).toEqual([
      {
        outcome: 'pass',
        message:
          'Passed: nothing must be fixed (1 finding in advisory data of 18 Mar 2022: 1 medium).\n' +
          'Not blocking: 1 below the `high` threshold. 2 findings suppressed. Checked 5 npm packages.\n' +
          'Next step: No action is required. Worst finding: medium CVE-2020-28500 in lodash 4.17.20. Optional fix:\n    $ npm install lodash@4.17.21',
      },
    ]);
  });

  it.each(['terminal', 'actions'] as const)(
    'writes the decision `error` if advisories are unavailable (host: %s)',
    async (kind) => {
      const folder = temporaryFolder('stale');
      writeFileSync(join(folder, 'decision.json'), '{"outcome":"pass"}');
      const host = actionHost(
        { path: SHOP, advisories: 'http://127.0.0.1:9', 'output-dir': folder },
        { kind, stepsFolder: kind === 'terminal' ? folder : temporaryFolder('steps') },
      );
      await expect(main(host)).rejects.toMatchObject({ name: 'RemoteError' });
      expect(written(host, 'decision.json')).toMatchObject({
        outcome: 'error',
        reasons: [{ rule: 'ran-to-its-end' }],
      });
      expect(host.heard.outputs).toEqual(
        new Map([
          ['decision', 'error'],
          ['complete', 'false'],
        ]),
      );
    },
  );

  it.each<['terminal' | 'actions', string, number]>([
    ['terminal', 'true', 0],
    ['actions', 'true', 2],
    ['actions', 'false', 0],
  ])(
    'prints a table on the host %s with the input annotations=%s, and writes %d annotations about findings',
    async (kind, annotations, count) => {
      const host = actionHost({ path: SHOP, annotations, ...offline }, { kind });
      await main(host);
      expect(host.heard.infos.join('\n')).toMatch(/^(?: {2})?Critical +CVE-2021-44906/m);
      const aboutFindings = host.heard.annotations.filter(
        ({ message }) => !message.startsWith('Advisory data'),
      );
      expect(aboutFindings).toHaveLength(count);
    },
  );

  it('annotates the lines of manifests when it runs in a workflow', async () => {
    const host = actionHost({ path: SHOP, ...offline }, { kind: 'actions' });
    await main(host);
    expect(host.heard.annotations[0]?.place).toMatchObject({
      path: 'examples/shop/app/package.json',
      line: 11,
    });
  });
});

describe('manifests without a lockfile', () => {
  const APP = {
    'package.json': '{"dependencies":{"left-pad":"^1.0.0"}}',
    'lib/package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { 'node_modules/a': { version: '1.0.0' } },
    }),
  };

  function anApp(): string {
    const folder = temporaryFolder('unlocked');
    for (const [path, content] of Object.entries(APP)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  it('cause an error that names the manifests, a fix, and the policy line that accepts the manifests', async () => {
    const host = actionHost({ path: anApp(), ...offline });
    await main(host);
    expect(host.heard.finished).toMatchObject([{ outcome: 'error' }]);
    expect(host.heard.finished[0]?.message).toMatch(
      /^Incomplete: not everything was checked, so the check fails\.\nFound in the checked part: no known vulnerabilities in advisory data of 18 Mar 2022\. Checked 1 npm package\.\n- package\.json names 1 dependency, and no lockfile pins the installed versions\. Fix: commit package-lock\.json \(npm install --package-lock-only\)\nNext step: For `package\.json`, commit package-lock\.json \(npm install --package-lock-only\)\.\nTo accept: `unlocked: allow` \(section `scan:` of `\.assay\.yml`\)$/,
    );
    expect(host.heard.outputs.get('summary')).toBe(
      'Incomplete: not everything was checked, so the check fails. ' +
        'Found in the checked part: no known vulnerabilities in advisory data of 18 Mar 2022. Checked 1 npm package.',
    );
    expect(host.heard.outputs.get('compared')).toBe('[{"ecosystem":"npm","packages":1}]');
    expect(host.heard.outputs.get('skipped')).toBe('0');
    expect(written(host, 'decision.json')).toMatchObject({
      isComplete: false,
      compared: [{ ecosystem: 'npm', packages: 1 }],
      reasons: [{ rule: 'manifests-locked', accept: 'unlocked: allow' }],
    });
    expect(JSON.stringify(written(host, 'results.sarif'))).toContain('Incomplete: not everything');
  });

  it('pass with the input `unlocked: allow`, and are still listed', async () => {
    const host = actionHost({ path: anApp(), unlocked: 'allow', ...offline });
    await main(host);
    expect(host.heard.finished).toMatchObject([{ outcome: 'pass' }]);
    expect(host.heard.outputs.get('complete')).toBe('false');
    expect(written(host, 'findings.json')).toMatchObject({ problems: [{ code: 'unlocked' }] });
  });
});
