import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main as list } from '../../../actions/sbom/main.ts';
import { main } from '../../../actions/scan/main.ts';
import { execProgram } from '../../../shared/host/exec-program.ts';
import type { HostKind } from '../../../shared/host/step.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { actionHost, written } from '../../support/action-host.ts';
import { deltaAdvisories } from '../../support/delta-advisories.ts';
import { git, writeFiles } from '../../support/git.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { npmProject } from '../../support/npm-project.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';
import { checkedOutRequest } from '../../support/pull-request.ts';
import { scanProposal } from '../../support/scan-proposal.ts';

const ADVISORIES = deltaAdvisories();
const ENV = { PATH: process.env['PATH'] };
const BAD = npmProject('app', { bad: '1.0.0' });
const MORE = npmProject('app', { bad: '2.0.0' });

async function scan(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  kind: HostKind = 'terminal',
) {
  const host = actionHost(
    { advisories: ADVISORIES, ...inputs },
    {
      kind,
      workspace,
      env: ENV,
      exec: (program, args, options) => execProgram(ENV, program, args, options),
    },
  );
  await main(host);
  const findings = written(host, 'findings.json') as unknown as FindingsFile;
  return {
    decision: written(host, 'decision.json') as unknown as Decision,
    comparison: findings.comparison,
    imageChange: findings.imageChange,
    states: findings.findings.map(({ id, change }) => `${id} ${change?.state}`).sort(),
    log: host.heard.infos.join('\n'),
  };
}

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('given');
  writeFiles(folder, files);
  return folder;
}

/** Writes an SBOM of a folder and returns its path. */
async function sbomOf(folder: string, name = 'bom.json'): Promise<string> {
  const out = temporaryFolder('sbom');
  const host = actionHost({ path: folder, format: 'cyclonedx-json', 'output-dir': out });
  await list(host);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(written({ folder: out }, 'bom.cdx.json')));
  return path;
}

describe('a folder scan with `compare-to: sbom:FILE`', () => {
  it('counts only findings that are not in the SBOM', async () => {
    const sbom = await sbomOf(aFolder(BAD));
    const same = await scan(aFolder(BAD), { path: '.', 'compare-to': `sbom:${sbom}` });
    expect(same).toMatchObject({
      decision: { outcome: 'pass' },
      comparison: { status: 'compared', base: { kind: 'sbom', name: 'bom.json' } },
      states: ['CVE-2026-1 unchanged'],
    });
    const more = await scan(aFolder(MORE), { path: '.', 'compare-to': `sbom:${sbom}` });
    expect(more.decision.outcome).toBe('fail');
    expect(more.states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
  });

  it('ends with an error if the SBOM cannot be read and a finding would make the scan fail', async () => {
    const folder = aFolder({ ...BAD, 'bom.json': '{' });
    const { decision, comparison } = await scan(folder, {
      path: 'app',
      'compare-to': 'sbom:bom.json',
    });
    expect(comparison?.status).toBe('unavailable');
    expect(decision.outcome).toBe('error');
    expect(decision.reasons[0]?.message).toContain('is not a readable SBOM');
  });

  it('passes without a readable SBOM if no finding would make the scan fail', async () => {
    const folder = aFolder(npmProject('app', { fine: '1.0.0' }));
    const { decision } = await scan(folder, { path: '.', 'compare-to': 'sbom:missing.json' });
    expect(decision.outcome).toBe('pass');
  });

  it('reads the SBOM from the base, because a change could replace it', async () => {
    const own = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'library', name: 'bad', version: '1.0.0', purl: 'pkg:npm/bad@1.0.0' }],
    });
    const empty = JSON.stringify({ ...JSON.parse(own), components: [] });
    const base = { ...npmProject('app', { fine: '1.0.0' }), 'bom.json': empty };
    const { workspace, run } = await checkedOutRequest(base, { ...BAD, 'bom.json': own });
    const inputs = {
      path: 'app',
      advisories: ADVISORIES,
      scope: '',
      'compare-to': 'sbom:bom.json',
    };
    const { decision, findings } = await scanProposal(workspace, run, { inputs });
    expect(findings.findings.map(({ change }) => change?.state)).toEqual(['new']);
    expect(decision.outcome).toBe('fail');
  });
});

describe('an image scan with `compare-to`', () => {
  const layout = (files: Readonly<Record<string, string>>) => {
    const entries = Object.entries(files).map(([path, content]) => ({ path, content }));
    return writeLayout([buildImage({ layers: [{ files: entries }] })]);
  };
  const installed = (version: string) => ({
    'srv/node_modules/bad/package.json': JSON.stringify({ name: 'bad', version }),
  });

  it('counts only findings that are not in the base image', async () => {
    const head = await layout(installed('2.0.0'));
    const base = await layout(installed('1.0.0'));
    const inputs = { image: `oci:${head}`, 'compare-to': `image:oci:${base}` };
    const result = await scan(temporaryFolder('workspace'), inputs);
    expect(result).toMatchObject({
      decision: { outcome: 'fail' },
      comparison: { status: 'compared', base: { kind: 'image' } },
      states: ['CVE-2026-1 changed', 'CVE-2026-2 new'],
      imageChange: { from: { packages: 1 }, to: { packages: 1, layers: 1 }, newLayers: 1 },
    });
    const same = await scan(temporaryFolder('workspace'), {
      ...inputs,
      'compare-to': `image:oci:${head}`,
    });
    expect(same.decision.outcome).toBe('pass');
    const itself = { id: expect.stringMatching(/^sha256:/), name: `oci:${basename(head)}` };
    expect(same.comparison).toMatchObject({ base: itself });
  });

  it('counts all findings if a workflow scans the base image itself', async () => {
    const image = `oci:${await layout(installed('1.0.0'))}`;
    const inputs = { image, 'compare-to': `image:${image}` };
    const { decision, states } = await scan(temporaryFolder('workspace'), inputs, 'actions');
    expect(states).toEqual(['CVE-2026-1 undefined']);
    expect(decision.outcome).toBe('fail');
  });

  it('counts no findings if a pull request builds the base image', async () => {
    const { workspace, run } = await checkedOutRequest(BAD, MORE);
    const image = `oci:${await layout(installed('1.0.0'))}`;
    const inputs = {
      image,
      path: '',
      advisories: ADVISORIES,
      scope: '',
      'compare-to': `image:${image}`,
    };
    const { decision, findings } = await scanProposal(workspace, run, { inputs });
    expect(findings.findings.map(({ change }) => change?.state)).toEqual(['unchanged']);
    expect(decision.outcome).toBe('pass');
  });

  it('treats every finding as new if the base image does not exist yet', async () => {
    const registry = await startMemoryRegistry();
    const inputs = {
      image: `oci:${await layout(installed('1.0.0'))}`,
      'compare-to': `image:${registry.host}/octo/app:main`,
    };
    const { decision, states, log } = await scan(temporaryFolder('workspace'), inputs);
    await registry.stop();
    expect(states).toEqual(['CVE-2026-1 new']);
    expect(decision.outcome).toBe('fail');
    expect(log).toContain('octo/app:main does not exist yet, so all findings are new');
  });

  it('ends with an error if the base image cannot be read', async () => {
    const inputs = {
      image: `oci:${await layout(installed('1.0.0'))}`,
      'compare-to': 'image:oci:missing',
    };
    const { decision, comparison } = await scan(temporaryFolder('workspace'), inputs);
    expect(comparison?.status).toBe('unavailable');
    expect(decision.outcome).toBe('error');
  });
});

describeWith(['git'], 'a folder scan with `compare-to: BRANCH`', () => {
  it('compares the folder with the merge base of the checked-out commit and the branch', async () => {
    const { workspace } = await checkedOutRequest(BAD, MORE);
    await git(workspace, 'checkout', '-q', 'feature');
    const { states, comparison } = await scan(workspace, { path: '.', 'compare-to': 'main' });
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
    expect(comparison).toMatchObject({ base: { kind: 'commit', name: 'main' } });
  });

  it('includes changes that are not committed', async () => {
    const { workspace } = await checkedOutRequest(BAD, {});
    writeFiles(workspace, MORE);
    const { states } = await scan(workspace, { path: 'app', 'compare-to': 'HEAD' });
    expect(states).toEqual(['CVE-2026-1 changed', 'CVE-2026-2 new']);
  });

  it('counts all findings in a run for the branch itself', async () => {
    const { workspace } = await checkedOutRequest(BAD, {});
    await git(workspace, 'checkout', '-q', 'main');
    const inputs = { path: '.', 'compare-to': 'main' };
    const { decision, states, log } = await scan(workspace, inputs, 'actions');
    expect(decision.outcome).toBe('fail');
    expect(states).toEqual(['CVE-2026-1 undefined']);
    expect(log).toContain('main contains the scanned commit, so all findings count.');
    expect((await scan(workspace, inputs)).states).toEqual(['CVE-2026-1 unchanged']);
  });

  it.each([
    ['missing', 'missing is not a branch, tag or commit in this clone.'],
    ['main --help', 'main --help is not a branch'],
  ])('rejects the name "%s"', async (name, message) => {
    const { workspace } = await checkedOutRequest(BAD, {});
    await expect(scan(workspace, { path: '.', 'compare-to': name })).rejects.toThrow(message);
  });

  it('rejects a folder outside a repository', async () => {
    await expect(scan(aFolder(BAD), { path: '.', 'compare-to': 'main' })).rejects.toThrow(
      'the folder is not in a git repository',
    );
  });
});

describe('a scan with `compare-to: none`', () => {
  it('is not compared with any base, even in a pull request', async () => {
    const { workspace, run } = await checkedOutRequest(BAD, {});
    const inputs = { advisories: ADVISORIES, scope: '', 'compare-to': 'none' };
    const { decision, findings } = await scanProposal(workspace, run, { inputs });
    expect(findings.comparison).toBeUndefined();
    expect(decision.outcome).toBe('fail');
  });
});
