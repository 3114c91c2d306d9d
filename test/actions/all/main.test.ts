import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/all/main.ts';
import { spec } from '../../../actions/all/spec.ts';
import { ACTIONS, openStages } from '../../../actions/all/stages.ts';
import type { Host } from '../../../shared/host/host.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  SHOP,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { aRepository } from '../../support/git.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { itWith, temporaryFolder } from '../../support/programs.ts';
import { runOf } from '../../support/released.ts';
import { expandSecret, leakedRun } from '../../support/secret-examples.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { statementsOf } from '../../support/stores.ts';
import { openRepository } from '../../support/tamper/repository.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

/** Signs an image that passes the scan, as the release workflow does. */
function signingHost(image: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { image, advisories: ADVISORIES, 'fail-on': 'critical', sign: 'true' };
  return actionHost({ ...inputs, ...more }, signingAs(sigstore));
}

/**
 * Runs the action. Its stages use the local Sigstore. Only the signing actions have inputs for the settings of
 * Sigstore.
 */
async function run(host: Host): Promise<void> {
  await main(host, openStages(host, localActions()));
}

function localActions(): typeof ACTIONS {
  const local = (stage: Host): Host => ({
    ...stage,
    stepsFolder: stage.stepsFolder,
    input: (name) => services[name] ?? stage.input(name),
  });
  return {
    ...ACTIONS,
    sign: async () => {
      const { main: sign } = await ACTIONS.sign();
      return { main: (stage, ...more) => sign(local(stage), ...more) };
    },
    attest: async () => {
      const { main: attest } = await ACTIONS.attest();
      return { main: (stage, ...more) => attest(local(stage), ...more) };
    },
    verify: async () => {
      const verify = await ACTIONS.verify();
      return { ...verify, main: (stage) => verify.main(local(stage)) };
    },
  };
}

describe('the entire pipeline', () => {
  it('writes one SARIF file and one summary for the scan and the audit together', async () => {
    const path = temporaryFolder('both');
    writeFileSync(join(path, 'package-lock.json'), readFileSync(join(SHOP, 'package-lock.json')));
    writeFileSync(join(path, 'Dockerfile'), 'FROM alpine:3.20\nUSER root\n');
    const offered: string[] = [];
    const offer: Host['offer'] = async (format, content) => {
      if (format === 'sarif') offered.push(String(await content()));
    };
    const host = actionHost({ path, advisories: ADVISORIES }, { offer });
    await run(host);
    expect(offered).toHaveLength(1);
    const { runs } = JSON.parse(offered[0] ?? '') as { runs: { results: { ruleId: string }[] }[] };
    expect(runs).toHaveLength(2);
    expect(JSON.stringify(runs[0])).toContain('CVE-2021-44906');
    expect(JSON.stringify(runs[1])).toContain('dockerfile/user-root');
    expect(host.heard.outputs.get('summary')).toMatch(
      /^Failed: .*\. Audit: Passed: nothing must be fixed \(1 finding.* 1 Dockerfile.*\.$/,
    );
  });

  it('audits the image that it scans, and does not show secrets from its layers', async () => {
    const { text, parts } = expandSecret('RUN |1 NPM_TOKEN={A36} /bin/sh -c npm ci');
    const layers = [
      {
        files: [...DEBIAN, { path: 'app/.env', content: 'DB_PASSWORD=Xk93-kdPq77zz\n' }],
        createdBy: text,
      },
      { files: [{ path: 'app/.wh..env' }], createdBy: 'RUN rm /app/.env' },
    ];
    const image = `oci:${await writeLayout([buildImage({ layers })], '1.0')}:1.0`;
    const auditedBy = async (inputs: Readonly<Record<string, string>>) => {
      const host = actionHost({ image, advisories: ADVISORIES, ...inputs });
      await run(host);
      return host;
    };
    const host = await auditedBy({});
    expect(host.heard.outputs.get('summary')).toMatch(
      /Audit: Passed: nothing must be fixed \(3 findings.* 1 image/,
    );
    expect(host.heard.outputs.get('secrets')).toBe('2');
    const page = readFileSync(host.heard.outputs.get('html') ?? '', 'utf8');
    expect(page).toContain('hidden by RUN rm /app/.env');
    const files = readdirSync(host.folder, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    const { outputs, ...heard } = host.heard;
    const all = [...texts, JSON.stringify([...outputs, heard])].join('\n');
    expect(leakedRun(parts[0] ?? '', all)).toBe('');
    const off = await auditedBy({ audit: 'false' });
    expect(off.heard.outputs.get('summary')).not.toContain('Audit:');
    const base = `oci:${await writeLayout([buildImage({ layers: layers.slice(1) })], '1.0')}:1.0`;
    const policy = join(temporaryFolder('policy'), 'assay.yml');
    writeFileSync(policy, `scan: {compare-to: 'image:${base}'}\n`);
    const compared = await auditedBy({ policy });
    expect(compared.heard.outputs.get('summary')).toContain('Audit: Failed');
  });

  it('lists packages, scans and reports, and fails if the scan fails', async () => {
    const host = actionHost({ path: SHOP, advisories: ADVISORIES });
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.exitCode()).toBe(1);
    const page = readFileSync(host.heard.outputs.get('html') ?? '', 'utf8');
    expect(page).toContain('CVE-2021-44906');
    expect(page).toContain('bom.cdx.json');
  });

  it('keeps the outcome at `error` until the last stage has ended, and sets its outputs only once', async () => {
    const said: string[] = [];
    const host = signingHost(await aLayout([...DEBIAN, { path: 'once', content: 'x' }]));
    await run({
      ...host,
      setOutput: (name, value) => {
        if (['decision', 'complete'].includes(name)) said.push(`${name}=${value}`);
      },
    });
    expect(said).toEqual(['decision=error', 'complete=false', 'complete=true', 'decision=pass']);
  });

  it('uses one certificate to sign and attest an image that passed, and then verifies the image', async () => {
    const certificates = () =>
      sigstore.requests.filter(({ path }) => path.endsWith('/signingCert')).length;
    const before = certificates();
    const host = signingHost(await aLayout(DEBIAN));
    await run(host);
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(Array(8).fill('pass'));
    expect(host.heard.outputs.get('digest')).toMatch(/^sha256:/);
    expect(certificates() - before).toBe(1);
    const decision = join(host.folder, 'verification/decision.json');
    expect(JSON.parse(readFileSync(decision, 'utf8'))).toMatchObject({ outcome: 'pass' });
  });

  it('expects the signer to be the reusable workflow that signs, not the calling workflow', async () => {
    const called = 'octo-org/shared/.github/workflows/release.yml@refs/tags/v1';
    const claims = { job_workflow_ref: called };
    const host = actionHost(
      {
        image: await aLayout([...DEBIAN, { path: 'reusable', content: 'x' }]),
        advisories: ADVISORIES,
        'fail-on': 'critical',
        sign: 'true',
      },
      {
        env: { GITHUB_WORKFLOW_REF: 'octo-org/octo-app/.github/workflows/ci.yml@refs/heads/main' },
        context: runOf('https://api.test', { repository: 'octo-org/octo-app' }),
        idToken: async (audience) => sigstore.oidc.token(audience, claims),
      },
    );
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('pass');
    const { verified } = JSON.parse(
      readFileSync(join(host.folder, 'verification/verification.json'), 'utf8'),
    );
    expect(verified[0].identity.san).toBe(`https://github.com/${called}`);
  });

  it("attaches each platform's SBOM and findings to the image for that platform", async () => {
    const images = ['linux/amd64', 'linux/arm64'].map((platform) =>
      buildImage({ platform, layers: [{ files: DEBIAN }] }),
    );
    const folder = await writeLayout(images, '1.0');
    const host = signingHost(`oci:${folder}:1.0`);
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('pass');
    for (const { manifest } of images) {
      const statements = await statementsOf(openLayout(folder), manifest.digest);
      const typed = Map.groupBy(statements, ({ predicateType }) => predicateType);
      const sboms = typed.get('https://cyclonedx.org/bom');
      expect(sboms).toHaveLength(1);
      expect(JSON.stringify(sboms?.[0]?.predicate)).toContain(manifest.digest);
      const scans = typed.get('https://in-toto.io/attestation/vulns/v0.2');
      expect(scans).toHaveLength(1);
      expect(scans?.[0]?.predicate.scanner.result).not.toEqual([]);
    }
  });

  it('does not sign an index with unscanned images', async () => {
    const [bad, clean] = ['linux/amd64', 'linux/arm64'].map((platform) =>
      buildImage({ platform, layers: [{ files: DEBIAN }] }),
    );
    const folder = await writeLayout([bad!, clean!], '1.0');
    const image = `oci:${folder}:1.0`;
    const host = signingHost(image, { platforms: 'linux/arm64' });
    await expect(run(host)).rejects.toMatchObject({
      message: expect.stringMatching(
        `The image ${bad!.manifest.digest} in the index .* was not scanned in this job.`,
      ),
    });
    expect(host.heard.outputs.get('decision')).toBe('error');
    for (const { manifest } of [bad!, clean!]) {
      expect(await statementsOf(openLayout(folder), manifest.digest)).toEqual([]);
    }
  });

  it('does not sign an index that lists an image for the wrong platform', async () => {
    const [bad, clean] = ['x', 'y'].map((content) =>
      buildImage({ layers: [{ files: [...DEBIAN, { path: 'which', content }] }] }),
    );
    const listed = { ...clean!, platform: { os: 'linux', architecture: 'arm64' } };
    const folder = await writeLayout([listed, bad!], '1.0');
    const before = sigstore.requests.length;
    const host = signingHost(`oci:${folder}:1.0`);
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(sigstore.requests).toHaveLength(before);
  });

  it('signs the image that it scanned, even if the tag moves during the run', async () => {
    const registry = await startMemoryRegistry({ referrersApi: true });
    const repository = openRepository(registry, 'octo/app');
    const scanned = repository.push(buildImage({ layers: [{ files: DEBIAN }] }), '1.0');
    const other = repository.push(
      buildImage({ layers: [{ files: [...DEBIAN, { path: 'other', content: 'x' }] }] }),
    );
    const found = registry.tags.get.bind(registry.tags);
    let asked = 0;
    registry.tags.get = (tag) =>
      tag === 'octo/app:1.0' && asked++ > 0 ? other.digest : found(tag);
    const host = signingHost(`${repository.reference}:1.0`);
    await run(host);
    await registry.stop();
    const { outputs } = host.heard;
    expect([outputs.get('decision'), outputs.get('digest')]).toEqual(['pass', scanned.digest]);
    const subjects = [...registry.manifests.values()].flatMap(
      ({ bytes }) => JSON.parse(String(bytes)).subject?.digest ?? [],
    );
    expect(subjects).toEqual(Array(4).fill(scanned.digest));
  });

  it.each([
    ['the tag', false],
    ['the tag on a mirror', true],
  ])('reads the same image in all stages even if %s moves', async (_, isMirrored) => {
    const registry = await startMemoryRegistry();
    const repository = openRepository(registry, 'octo/app');
    const first = repository.push(buildImage({ layers: [{ files: DEBIAN }] }), '1.0');
    const other = repository.push(buildImage({ layers: [] }));
    const found = registry.tags.get.bind(registry.tags);
    let asked = 0;
    registry.tags.get = (tag) =>
      tag === 'octo/app:1.0' && asked++ > 0 ? other.digest : found(tag);
    const policy = join(temporaryFolder('policy'), 'assay.yml');
    writeFileSync(policy, `scan: {registry-mirrors: ['docker.io=${registry.host}']}\n`);
    const image = isMirrored ? 'docker.io/octo/app:1.0' : `${repository.reference}:1.0`;
    const host = actionHost({ image, policy, advisories: ADVISORIES, 'fail-on': 'never' });
    await run(host);
    await registry.stop();
    expect(asked).toBe(1);
    expect(host.heard.outputs.get('digest')).toBe(first.digest);
    expect(host.heard.finished.map(({ outcome }) => outcome)).not.toContain('error');
  });

  it('reads each layer only once to list the packages and to search for secrets', async () => {
    const registry = await startMemoryRegistry();
    const secret = { path: 'app/.env', content: 'DB_PASSWORD=Xk93-kdPq77zz\n' };
    const layers = [{ files: DEBIAN }, { files: [secret] }];
    const image = buildImage({ layers });
    const { reference } = openRepository(registry, 'octo/app');
    openRepository(registry, 'octo/app').push(image, '1.0');
    const host = actionHost(
      { image: `${reference}:1.0`, advisories: ADVISORIES, 'fail-on': 'never', 'output-dir': '' },
      { kind: 'actions', stepsFolder: temporaryFolder('steps') },
    );
    await run(host);
    await registry.stop();
    const blobs = registry.requests.filter((line) => line.startsWith('GET /v2/octo/app/blobs/'));
    const layerBlobs = image.layers.map(({ digest }) => `GET /v2/octo/app/blobs/${digest}`);
    expect(blobs.filter((line) => layerBlobs.includes(line)).sort()).toEqual(layerBlobs.sort());
    expect(host.heard.outputs.get('secrets')).toBe('1');
    expect(host.heard.outputs.get('packages')).not.toBe('0');
  });

  it('reports a missing image before any stage starts', async () => {
    const registry = await startMemoryRegistry();
    const host = actionHost(
      {
        image: `${registry.host}/octo/none:1.0`,
        advisories: ADVISORIES,
        sign: 'true',
      },
      signingAs(sigstore),
    );
    await expect(run(host)).rejects.toThrow(/has no image 1\.0/);
    await registry.stop();
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(readFileSync(join(host.folder, 'report.html'), 'utf8')).toContain('has no image 1.0');
  });

  it('does not sign an image that did not pass', async () => {
    const before = sigstore.requests.length;
    const host = actionHost(
      { image: await aLayout(DEBIAN), advisories: ADVISORIES, sign: 'true' },
      signingAs(sigstore),
    );
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(sigstore.requests).toHaveLength(before);
  });

  it('sets the decision to `error` if the advisories cannot be reached, but still writes the report', async () => {
    const host = actionHost({ path: SHOP, advisories: 'http://127.0.0.1:9' });
    await expect(run(host)).rejects.toMatchObject({ name: 'RemoteError' });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.outputs.get('complete')).toBe('false');
    expect(readFileSync(join(host.folder, 'report.html'), 'utf8')).toContain(
      'could not be reached',
    );
  });

  it('audits the files even if the advisories cannot be reached', async () => {
    const path = temporaryFolder('unreachable');
    writeFileSync(join(path, 'package-lock.json'), readFileSync(join(SHOP, 'package-lock.json')));
    writeFileSync(join(path, 'Dockerfile'), 'FROM alpine:3.20\nUSER root\n');
    const host = actionHost({ path, advisories: 'http://127.0.0.1:9' });
    await expect(run(host)).rejects.toMatchObject({ name: 'RemoteError' });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.outputs.get('complete')).toBe('false');
    expect(host.heard.outputs.get('misconfigurations')).not.toBe('0');
    expect(host.heard.outputs.get('summary')).toMatch(/^Audit: Passed: .* 1 Dockerfile/);
    const page = readFileSync(join(host.folder, 'report.html'), 'utf8');
    expect(page).toContain('dockerfile/user-root');
    expect(page).toContain('could not be reached');
  });

  it.each([
    ['an unreadable policy', { path: SHOP }, 'scan: [\n', ': audit.'],
    ['an unreadable source', { path: join(SHOP, 'absent') }, '', ': scan, audit.'],
    ['an unreadable SBOM', { sbom: join(SHOP, 'absent') }, '', ': scan.'],
  ])('stops for %s, and reports the checks that did not run', async (_, inputs, text, skipped) => {
    const policy = join(temporaryFolder('stopped'), 'assay.yml');
    writeFileSync(policy, text);
    const host = actionHost({ ...inputs, policy, advisories: ADVISORIES });
    await expect(run(host)).rejects.toMatchObject({ name: 'UserError' });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.outputs.has('misconfigurations')).toBe(false);
    const page = readFileSync(join(host.folder, 'comment.md'), 'utf8');
    expect(page).toContain(`an earlier stage stopped with an error${skipped}`);
  });

  it('heads each part in a terminal, shows one next step, and ends with the verdict', async () => {
    const path = temporaryFolder('parts');
    writeFileSync(join(path, 'package-lock.json'), readFileSync(join(SHOP, 'package-lock.json')));
    const host = actionHost({ path, advisories: ADVISORIES }, { kind: 'terminal' });
    const shown: string[] = [];
    const show: Host['show'] = (lines) => shown.push(...lines.map(plainLine));
    await run({ ...host, show });
    expect(shown).toContain('Vulnerabilities');
    expect(shown).toContain('Misconfigurations and secrets');
    const { finished } = host.heard;
    expect(finished.map(({ outcome }) => outcome)).toEqual(['fail', 'pass', 'fail']);
    expect(finished.filter(({ message }) => message.includes('Next step: '))).toHaveLength(1);
    expect(finished.at(-1)?.message).toMatch(/^Failed: 2 checks, 1 failed, 1 passed\.\n/);
  });

  it('reports the first failure even if the report stage also fails', async () => {
    const host = actionHost(
      { path: SHOP, advisories: 'http://127.0.0.1:9', 'upload-sarif': 'true' },
      { context: runOf('http://127.0.0.1:9') },
    );
    await expect(run(host)).rejects.toMatchObject({ call: { service: 'OSV' } });
    expect(host.heard.finished.at(-1)?.message).toMatch(
      /No GitHub token .*\nFix: Set `github-token`/,
    );
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('reads the entire workspace by default', async () => {
    const host = actionHost({ advisories: ADVISORIES }, { workspace: SHOP });
    await run(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    const { findings } = written(host, 'findings.json');
    expect(JSON.stringify(findings)).toContain('CVE-2021-44906');
  });

  it('counts each finding in exactly one of the severity outputs', async () => {
    const host = actionHost({ path: SHOP, advisories: ADVISORIES });
    await run(host);
    const count = (name: string) => Number(host.heard.outputs.get(name));
    const severities = ['malware', 'critical', 'high', 'medium', 'low', 'none'];
    const parts = [...severities, 'unscored', 'notices'].map(count);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count('total'));
    expect(count('total')).toBeGreaterThan(0);
  });

  it('outputs the digest of the image that it scanned', async () => {
    const image = await aLayout([...DEBIAN, { path: 'digest', content: 'x' }]);
    const host = actionHost({ image, advisories: ADVISORIES });
    await run(host);
    const { source } = written(host, 'findings.json');
    expect(source).toMatchObject({ digest: host.heard.outputs.get('digest') });
    expect(host.heard.outputs.get('digest')).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    ['only-fixed', 'true', 'Set `scan.only-fixed` in .assay.yml.'],
    ['format', 'spdx-json', 'Set the `format` input of assay-dev/assay/actions/sbom.'],
    [
      'rekor-url',
      'https://log.test',
      'Set the `signing-config` input of assay-dev/assay/actions/sign or assay-dev/assay/actions/attest.',
    ],
    ['output-dir', 'out', /^Set the `output-dir` input of assay-dev.assay.actions.sbom or /],
  ])('rejects the former input %s, and names its replacement', async (name, value, fix) => {
    const workspace = temporaryFolder('moved');
    const inputs = { path: SHOP, advisories: ADVISORIES, 'output-dir': '', [name]: value };
    const stepsFolder = join(workspace, 'steps');
    const host = actionHost(inputs, { kind: 'actions', workspace, stepsFolder });
    await expect(run(host)).rejects.toMatchObject({
      code: 'input-invalid',
      message: `The input \`${name}\` is not an input of this action.`,
      fix: expect.stringMatching(fix),
    });
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  itWith(['git'], 'lists the same packages in the SBOM as in the scan', async () => {
    const files = { '.gitignore': 'build/\n', '.assay.yml': 'scan: { include-ignored: true }\n' };
    const workspace = await aRepository(files, Object.keys(files));
    mkdirSync(join(workspace, 'build'));
    const lockfile = { packages: { 'node_modules/ms': { version: '2.1.3' } }, lockfileVersion: 3 };
    writeFileSync(join(workspace, 'build/package-lock.json'), JSON.stringify(lockfile));
    const host = actionHost({ advisories: ADVISORIES }, { workspace });
    await run(host);
    expect(written(host, 'findings.json')).toMatchObject({ packages: 1 });
    expect(readFileSync(host.heard.outputs.get('spdx') ?? '', 'utf8')).toContain(
      'pkg:npm/ms@2.1.3',
    );
  });

  it('passes an input to a stage only if the root action declares the input', async () => {
    const host = actionHost({ path: SHOP, author: 'Mallory', advisories: ADVISORIES });
    await run(host);
    const cyclonedx = readFileSync(host.heard.outputs.get('cyclonedx') ?? '', 'utf8');
    expect(cyclonedx).not.toContain('Mallory');
  });

  it('has at most 20 inputs, and lists replacements only for former inputs', () => {
    const names = Object.keys(spec.inputs);
    expect(names.length).toBeLessThanOrEqual(20);
    expect(names.filter((name) => Object.hasOwn(spec.moved ?? {}, name))).toEqual([]);
  });

  it('refuses to sign without an image, and does not pass', async () => {
    const host = actionHost({ path: SHOP, sign: 'true' });
    await expect(run(host)).rejects.toMatchObject({ code: 'input-conflict' });
    expect(host.heard.outputs.get('decision')).toBe('error');
  });
});
