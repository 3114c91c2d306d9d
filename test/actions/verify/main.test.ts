import { createHash, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../actions/attest/main.ts';
import { main as sign } from '../../../actions/sign/main.ts';
import { main } from '../../../actions/verify/main.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { readFalco } from '../../support/falco-grammar.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { aLinkedImage } from '../../support/linked-image.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { pushImage } from '../../support/registries.ts';
import { runOf } from '../../support/released.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { openTestStore } from '../../support/stores.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let signed: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
  signed = await aLayout(DEBIAN);
  await sign(actionHost({ image: signed, ...services }, signingAs(sigstore)));
  await attest(actionHost({ image: signed, ...services }, signingAs(sigstore)));
});
const closing: LocalSigstore[] = [];
afterAll(async () => {
  await Promise.all([sigstore, ...closing].map((each) => each.close()));
});

const verify = async (inputs: Readonly<Record<string, string>>) => {
  const host = actionHost({
    image: signed,
    'certificate-identity': IDENTITY,
    ...services,
    ...inputs,
  });
  await main(host);
  return { host, outcome: host.heard.finished[0]?.outcome };
};

describe('verify', () => {
  it('passes with all required evidence', async () => {
    const { host, outcome } = await verify({ require: 'signature,provenance' });
    expect(outcome).toBe('pass');
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'pass', reasons: [] });
  });

  it.each([
    ['a different identity', { 'certificate-identity': `${IDENTITY}x` }],
    ['a different repository', { 'source-repository': 'octo-org/other' }],
    [
      'an identity that is not a workflow in the repository',
      { 'certificate-identity': '', 'source-repository': 'octo-org/octo' },
    ],
    ['a different issuer', { 'certificate-oidc-issuer': 'https://issuer.example' }],
    ['missing evidence', { require: 'signature\nsbom' }],
    [
      'a pattern that does not match the whole identity',
      {
        'certificate-identity': '',
        'certificate-identity-pattern': 'https://github.com/octo-org/*.yml',
      },
    ],
  ])('fails for %s', async (_, inputs) => {
    const { host, outcome } = await verify(inputs);
    expect(outcome).toBe('fail');
    expect(host.heard.outputs.get('decision')).toBe('fail');
  });

  it.each([
    ['a deployment if it passes', IDENTITY, ['octo-app']],
    ['no deployment if it fails', `${IDENTITY}x`, []],
  ])('records %s', async (_, identity, deployments) => {
    const { name, server, host: run, close } = await aLinkedImage(sigstore);
    await sign(actionHost({ image: name, ...services }, run));
    const given = { 'deployment-environment': 'production', 'github-token': server.token };
    const inputs = { image: name, 'certificate-identity': identity, ...given };
    const host = actionHost({ ...inputs, ...services }, run);
    await main(host);
    await close();
    expect(server.state.artifactRecords.map(({ record }) => record['deployment_name'])).toEqual(
      deployments,
    );
    expect(server.violations).toEqual([]);
  });

  it('passes with a signature from any workflow in the repository', async () => {
    const source = { 'source-repository': 'octo-org/octo-app' };
    expect((await verify(source)).outcome).toBe('pass');
    expect((await verify({ ...source, 'certificate-identity': '' })).outcome).toBe('pass');
  });

  it('reports that an image has no evidence, and fails', async () => {
    const image = await aLayout([...DEBIAN, { path: 'other', content: 'x' }]);
    const { host, outcome } = await verify({ image });
    expect(outcome).toBe('fail');
    expect(host.heard.finished[0]?.message).toMatch(/- no .+ found/);
  });

  it('requests the image and its evidence at the same time if the image name contains a digest', async () => {
    const registry = await startMemoryRegistry();
    const image = buildImage({ layers: [{ files: DEBIAN }] });
    const { digest } = image.manifest;
    await pushImage(openTestStore(registry.host), image);
    const listings = new Set<string>();
    const all = Promise.withResolvers<void>();
    const fetch: typeof httpFetch = async (url, init) => {
      if (url.endsWith(`/manifests/${digest}`)) await all.promise;
      else if (listings.add(url).size === 4) all.resolve();
      return await httpFetch(url, init);
    };
    const named = { image: `${registry.host}/octo/app@${digest}`, ...services };
    const host = actionHost({ ...named, 'certificate-identity': IDENTITY }, { fetch });
    await main(host);
    await registry.stop();
    expect([...listings].map((url) => url.split('/octo/app/')[1])).toEqual([
      `referrers/${digest}`,
      ...['', '.sig', '.att'].map((end) => `manifests/${digest.replace(':', '-')}${end}`),
    ]);
  });

  it('reports an error in the policy before an error in the image', async () => {
    const image = 'oci:missing';
    const error = { code: 'input-invalid', message: expect.stringContaining('require') };
    await expect(verify({ image, require: 'signature?' })).rejects.toMatchObject(error);
    await expect(verify({ image })).rejects.not.toMatchObject(error);
  });

  it('makes a decision about each image, and passes only if all images pass', async () => {
    const other = await aLayout([...DEBIAN, { path: 'several', content: 'x' }]);
    const { host, outcome } = await verify({ image: `${signed}\n${other}` });
    expect(outcome).toBe('fail');
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'pass' });
    expect(written(host, 'subject-2/decision.json')).toMatchObject({ outcome: 'fail' });
    await sign(actionHost({ image: other, ...services }, signingAs(sigstore)));
    expect((await verify({ image: `${signed}\n${other}` })).outcome).toBe('pass');
  });

  it('exports the digests of passing images as Falco rules', async () => {
    const other = await aLayout([...DEBIAN, { path: 'unsigned', content: 'x' }]);
    const { host } = await verify({ image: `${other}\n${signed}`, export: 'falco' });
    const { lists } = readFalco(readFileSync(host.heard.outputs.get('exported') ?? '', 'utf8'));
    const [refused, passed] = ['verification.json', 'subject-2/verification.json'].map(
      (name) => (written(host, name)['subject'] as { digest: string }).digest,
    );
    expect(lists.get('assay_verified_digests')).toContain(passed);
    expect(lists.get('assay_verified_digests')).not.toContain(refused);
  });

  it('refuses to export Falco rules with `export-only`, because no image is verified', async () => {
    const given = { export: 'falco', 'export-only': 'true', 'certificate-identity': IDENTITY };
    await expect(main(actionHost({ ...given, ...services }))).rejects.toMatchObject({
      code: 'input-conflict',
    });
  });

  it('rejects `platforms: all` for an empty index', async () => {
    const image = `oci:${await writeLayout([])}:latest`;
    await expect(verify({ image, platforms: 'all' })).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('the index lists no images'),
    });
  });

  it('lists each piece of rejected evidence with the reason', async () => {
    const { host } = await verify({ 'certificate-identity': `${IDENTITY}x` });
    const { refused } = written(host, 'verification.json') as { refused: { code: string }[] };
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['identity-mismatch']));
  });

  it('trusts the OIDC issuer of its server by default', async () => {
    const tenant = await startSigstore({ issuer: 'https://token.actions.octo.ghe.com' });
    closing.push(tenant);
    const image = await aLayout([...DEBIAN, { path: 'tenant', content: 'x' }]);
    const inputs = { image, ...(await sigstoreInputs(tenant)) };
    await sign(actionHost(inputs, signingAs(tenant)));
    const outcomeAt = async (serverUrl: string) => {
      const context = runOf('https://api.test', { serverUrl });
      const host = actionHost({ ...inputs, 'certificate-identity': IDENTITY }, { context });
      await main(host);
      return host.heard.finished[0]?.outcome;
    };
    expect(await outcomeAt('https://octo.ghe.com')).toBe('pass');
    expect(await outcomeAt('https://github.com')).toBe('fail');
  });

  it('exports the full name of the evidence repository', async () => {
    const inputs = {
      export: 'commands',
      'export-only': 'true',
      'export-partial': 'allow',
      'evidence-repository': 'octo/evidence',
    };
    const host = actionHost({ 'certificate-identity': IDENTITY, ...services, ...inputs });
    await main(host);
    const script = readFileSync(host.heard.outputs.get('exported') ?? '', 'utf8');
    expect(script).toContain("export COSIGN_REPOSITORY='index.docker.io/octo/evidence'");
  });

  it('keeps the decision of an earlier run if it only exports policies', async () => {
    const { host: failed } = await verify({ 'certificate-identity': `${IDENTITY}x` });
    const left = () => ['decision.json', 'verification.json'].map((name) => written(failed, name));
    const before = left();
    const temp = temporaryFolder('runner');
    const given = { export: 'commands', 'export-only': 'true', 'export-partial': 'allow' };
    const host = actionHost(
      { 'certificate-identity': IDENTITY, ...services, ...given, 'output-dir': failed.folder },
      { kind: 'actions', stepsFolder: join(temp, 'steps') },
    );
    await main(host);
    expect(left()).toEqual(before);
    expect(readdirSync(join(temp, 'steps'))).toEqual(['.001', '001-export']);
  });

  it('if it fails, removes the results of an earlier run and writes the decision `error`', async () => {
    const { host } = await verify({});
    const asked = verify({ 'output-dir': host.folder, 'trusted-root': '/nonexistent' });
    await expect(asked).rejects.toMatchObject({ code: 'file-not-found' });
    const left = readdirSync(host.folder).filter((name) => name.endsWith('.json'));
    expect(left).toEqual(['decision.json']);
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'error' });
  });

  it('verifies a file with the bundle next to it', async () => {
    const path = join(temporaryFolder('file'), 'app.tgz');
    writeFileSync(path, 'release');
    const attested = actionHost({ 'subject-path': path, ...services }, signingAs(sigstore));
    await attest(attested);
    const bundle = join(attested.folder, 'attest.sigstore.json');
    const file = { image: '', 'subject-path': path, bundle, require: 'provenance' };
    expect((await verify(file)).outcome).toBe('pass');
    writeFileSync(path, 'tampered');
    expect((await verify(file)).outcome).toBe('fail');
  });

  it('verifies files by digest if only a checksum file is present', async () => {
    const folder = temporaryFolder('checksums');
    const path = join(folder, 'app.tgz');
    writeFileSync(path, 'release');
    const signing = actionHost({ 'subject-path': path, ...services }, signingAs(sigstore));
    await sign(signing);
    const bundle = join(signing.folder, bundleIn(signing.folder));
    const hex = createHash('sha256').update('release').digest('hex');
    const checksums = join(folder, 'SHA256SUMS');
    const listed = { image: '', 'subject-checksums': checksums, bundle };
    writeFileSync(checksums, `${hex}  app.tgz\n`);
    expect((await verify(listed)).outcome).toBe('pass');
    rmSync(path);
    writeFileSync(checksums, `${'0'.repeat(64)}  app.tgz\n`);
    expect((await verify(listed)).outcome).toBe('fail');
  });

  it('verifies attestations for digests from sha512sum', async () => {
    const folder = temporaryFolder('checksums');
    const checksums = join(folder, 'SHA512SUMS');
    const lines = ['a.tgz', 'b.tgz'].map((name) => {
      const hex = createHash('sha512').update(name).digest('hex');
      return `${hex}  ${name}\n`;
    });
    writeFileSync(checksums, lines.join(''));
    const listed = { 'subject-checksums': checksums };
    const attesting = actionHost({ ...listed, ...services }, signingAs(sigstore));
    await attest(attesting);
    const given = { image: '', bundle: join(attesting.folder, 'attest.sigstore.json') };
    const asked = { ...given, ...listed, require: 'provenance' };
    expect((await verify(asked)).outcome).toBe('pass');
    writeFileSync(checksums, `${'0'.repeat(128)}  a.tgz\n`);
    expect((await verify(asked)).outcome).toBe('fail');
  });

  it.each([
    ['inputs without a trusted signer', { 'certificate-identity': '' }, 'input-missing'],
    ['an unknown evidence type', { require: 'trust' }, 'input-invalid'],
    ['two subjects', { 'subject-path': 'x' }, 'input-conflict'],
    [
      'an identity pattern that matches everyone',
      { 'certificate-identity': '', 'certificate-identity-pattern': '*' },
      'input-invalid',
    ],
    [
      'an identity pattern that also matches other owners',
      { 'certificate-identity': '', 'certificate-identity-pattern': 'https://github.com/octo*' },
      'input-invalid',
    ],
    ['a repository without an owner', { 'source-repository': 'octo-app' }, 'input-invalid'],
    [
      'a source repository with a key, which proves no repository',
      { 'source-repository': 'octo-org/octo-app', 'public-key': 'cosign.pub' },
      'input-conflict',
    ],
    ['a missing trusted root', { 'trusted-root': '/nonexistent' }, 'file-not-found'],
  ])('rejects %s', async (_, inputs, code) => {
    await expect(verify(inputs)).rejects.toMatchObject({ code });
  });

  it('suggests the correct evidence type for a misspelled type', async () => {
    const fix = expect.stringMatching(/^Did you mean provenance\? Use signature, /);
    await expect(verify({ require: 'provenanse' })).rejects.toMatchObject({ fix });
  });
});

describe('verification with a policy', () => {
  const POLICY = `
verify:
  identities:
    release:
      workflow: octo-org/octo-app/.github/workflows/release.yml
      repository: octo-org/octo-app
      branch: main
      runner: github-hosted
      visibility: public
    security:
      identity: security@octo.example
  evidence:
    - type: signature
      signed-by: release
    - type: provenance
      signed-by: [release, security]
      max-age-days: 1
      builder: https://github.com/octo-org/octo-app/.github/workflows/release.yml@*
      source: https://github.com/octo-org/octo-app
      condition:
        - predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"
        - claims.buildTrigger == "push"
`;
  const folder = temporaryFolder('policy');
  const policyFile = (text: string) => {
    const path = join(folder, `${createHash('sha256').update(text).digest('hex')}.yml`);
    writeFileSync(path, text);
    return path;
  };
  const EXPORT_ONLY = {
    export: 'commands',
    'export-only': 'true',
    'export-images': 'ghcr.io/octo/*',
  };
  const byPolicy = (text: string, inputs: Readonly<Record<string, string>> = {}) =>
    verify({ 'certificate-identity': '', policy: policyFile(text), ...inputs });

  it.each([
    ['terminal', '--certificate-identity', 'https://github.com/octo/app/.github'],
    ['actions', '`certificate-identity`', 'github.workflow_ref'],
  ] as const)(
    'explains on the host %s how to name trusted signers if none are named',
    async (kind, option, example) => {
      const host = actionHost({ image: signed }, { kind, workspace: temporaryFolder('none') });
      await expect(main(host)).rejects.toMatchObject({
        message: 'No trusted identity is configured.',
        fix: expect.stringMatching(new RegExp(`${option}.*${example}`)),
      });
    },
  );

  it('passes if every rule is met', async () => {
    const { host, outcome } = await byPolicy(POLICY);
    expect([outcome, host.heard.finished[0]?.message]).toEqual(['pass', expect.any(String)]);
  });

  it.each(['', '{"version":1,"subjects":[]}'])(
    'with `export-only`, exports the policy even if the list of declared subjects is %j',
    async (text) => {
      const list = join(temporaryFolder('runner'), 'artifacts_list');
      writeFileSync(list, text);
      const inputs = { ...EXPORT_ONLY, 'export-partial': 'allow' };
      const host = actionHost(
        { policy: policyFile(POLICY), ...inputs, ...services },
        { env: { GITHUB_ARTIFACTS_LIST: list } },
      );
      await main(host);
      expect(host.heard.finished).toEqual([
        { outcome: 'pass', message: 'Exported commands. Nothing was verified.' },
      ]);
    },
  );

  it.each<[string, Record<string, string>, string]>([
    ['an export with an empty image', { image: '', export: 'commands' }, 'input-missing'],
    ['a subject with export-only', { ...EXPORT_ONLY, image: 'a' }, 'input-conflict'],
    ['export-only without an export format', { 'export-only': 'true' }, 'input-conflict'],
    ['an export-only run that would check less', EXPORT_ONLY, 'not-supported'],
  ])('rejects %s', async (_, inputs, code) => {
    const host = actionHost({ policy: policyFile(POLICY), ...inputs, ...services });
    await expect(main(host)).rejects.toMatchObject({ code });
  });

  it('changes the decision to `error` if it fails after making a decision', async () => {
    const text = POLICY.replace(
      '    security:\n      identity: security@octo.example',
      '    security:\n      owner-id: "1"',
    );
    const host = actionHost({
      image: signed,
      policy: policyFile(text),
      export: 'kyverno',
      'export-partial': 'allow',
      ...services,
    });
    await expect(main(host)).rejects.toMatchObject({ code: 'not-supported' });
    expect([...host.heard.outputs]).toEqual([['decision', 'error']]);
  });

  it('rejects a maximum age that does not apply to any rule', async () => {
    const asked = byPolicy(POLICY, { 'max-age-days': '1' });
    await expect(asked).rejects.toMatchObject({ code: 'input-conflict' });
  });

  it('applies the maximum age in an input to the evidence in `require`', async () => {
    const asked = { require: 'signature', 'max-age-days': '1' };
    expect((await byPolicy(POLICY, asked)).outcome).toBe('pass');
  });

  it.each([
    ['a different repository', 'octo-org/octo-app\n', 'octo-org/other\n'],
    ['a different branch', 'branch: main', 'branch: release/*'],
    ['a different runner', 'github-hosted', 'self-hosted'],
    ['a different visibility', 'public', 'private'],
    ['a different workflow', 'workflows/release.yml\n', 'workflows/other.yml\n'],
    ['a different signer', 'signed-by: release', 'signed-by: security'],
    ['a different builder', 'release.yml@*', 'other.yml@*'],
    [
      'a different source',
      'source: https://github.com/octo-org/octo-app',
      'source: https://github.com/o/r',
    ],
    ['a condition that is false', '== "push"', '== "schedule"'],
    ['too few signers', 'max-age-days: 1', 'signers: 2'],
    ['missing evidence', 'type: signature', 'type: sbom'],
  ])('fails for %s', async (_, from, to) => {
    expect(POLICY).toContain(from);
    const { outcome } = await byPolicy(POLICY.replace(from, to));
    expect(outcome).toBe('fail');
  });

  it('passes only if the rules in both the inputs and the policy are met', async () => {
    const identity = { 'certificate-identity': IDENTITY };
    expect((await byPolicy(POLICY, identity)).outcome).toBe('pass');
    const other = { 'certificate-identity': `${IDENTITY}x` };
    expect((await byPolicy(POLICY, other)).outcome).toBe('fail');
    expect((await byPolicy(POLICY, { require: 'signature,sbom' })).outcome).toBe('fail');
    const strict = POLICY.replace('== "push"', '== "schedule"');
    expect((await byPolicy(strict, identity)).outcome).toBe('fail');
  });

  it('names the signers of all candidates in one reason', async () => {
    const { host } = await byPolicy(POLICY.replace('signed-by: release', 'signed-by: security'));
    const { reasons } = written(host, 'decision.json') as { reasons: { message: string }[] };
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.message).toMatch(
      /^2 signatures found, none from an accepted signer\. Expected: `security`\. Actual: `https:\S+release\.yml@refs\/heads\/main`$/,
    );
  });

  it.each([
    ['an invalid policy', 'verify: {}', 'policy-invalid'],
    ['a policy without a verify section', 'scan: {}', 'policy-invalid'],
  ])('rejects %s', async (_, text, code) => {
    await expect(byPolicy(text)).rejects.toMatchObject({ code });
  });
});

describe('verify with keys', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const folder = temporaryFolder('keys');
  const key = join(folder, 'key.pem');
  const publicPath = join(folder, 'key.pub');
  writeFileSync(key, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(publicPath, publicKey.export({ format: 'pem', type: 'spki' }));
  const byKey = { 'certificate-identity': '', 'public-key': publicPath };
  const unlogged = { 'allow-unlogged-keys': 'true' };

  it('requires a log entry and a timestamp, unless unlogged keys are allowed', async () => {
    const image = await aLayout([...DEBIAN, { path: 'by-key', content: 'x' }]);
    await sign(actionHost({ image, key }));
    expect((await verify({ image, ...byKey })).outcome).toBe('fail');
    expect((await verify({ image, ...byKey, ...unlogged })).outcome).toBe('pass');
    expect((await verify({ image: signed, ...byKey, ...unlogged })).outcome).toBe('fail');
  });

  it('reads a key from a path that is relative to the policy', async () => {
    const image = await aLayout([...DEBIAN, { path: 'by-key', content: 'y' }]);
    await sign(actionHost({ image, key }));
    const policy = join(folder, 'policy.yml');
    const text = 'verify:\n  identities: {ops: {key: key.pub}}\n  evidence: [{type: signature}]\n';
    writeFileSync(policy, text);
    const inputs = { image, policy, 'certificate-identity': '', ...unlogged };
    expect((await verify(inputs)).outcome).toBe('pass');
  });

  it('rejects a file that is not a key', async () => {
    writeFileSync(join(folder, 'none.pub'), 'none');
    const inputs = { ...byKey, 'public-key': join(folder, 'none.pub') };
    await expect(verify(inputs)).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('verify with an index', () => {
  it('requires evidence only for the index by default, and also for every platform with `platforms: all`', async () => {
    const [one, other] = ['linux/amd64', 'linux/arm64'].map((platform) =>
      buildImage({ layers: [{ files: DEBIAN }], platform }),
    );
    if (one === undefined || other === undefined) throw new Error('there are two');
    const image = `oci:${await writeLayout([one, other], '1.0')}:1.0`;
    await sign(actionHost({ image, platforms: 'index', ...services }, signingAs(sigstore)));
    expect((await verify({ image })).outcome).toBe('pass');
    const all = { image, platforms: 'all' };
    const { host, outcome } = await verify(all);
    expect(outcome).toBe('fail');
    expect(host.heard.finished[0]?.message.match(/does not pass/g)).toHaveLength(2);
    await sign(actionHost({ ...all, ...services }, signingAs(sigstore)));
    const passed = await verify(all);
    expect(passed.outcome).toBe('pass');
    const second = readFileSync(join(passed.host.folder, 'subject-2', 'decision.json'), 'utf8');
    expect(JSON.parse(second)).toMatchObject({ outcome: 'pass' });
  });

  it.each(['index', 'all', ''])(
    'requires evidence for every platform if the policy does, even with `platforms: %s`',
    async (platforms) => {
      const images = ['linux/amd64', 'linux/arm64'].map((platform) =>
        buildImage({ layers: [{ files: [...DEBIAN, { path: 'strict', content: '' }] }], platform }),
      );
      const image = `oci:${await writeLayout(images, '1.0')}:1.0`;
      await sign(actionHost({ image, platforms: 'index', ...services }, signingAs(sigstore)));
      const policy = join(temporaryFolder('policy'), 'assay.yml');
      writeFileSync(
        policy,
        `verify:\n  platforms: all\n  identities: { release: { identity: "${IDENTITY}" } }\n  evidence: [type: signature]\n`,
      );
      const { host, outcome } = await verify({ image, policy, platforms });
      expect(outcome).toBe('fail');
      const isContested = host.heard.infos.join('\n').includes('Using the stricter value: all');
      expect(isContested).toBe(platforms === 'index');
    },
  );
});

describe('the verification summary', () => {
  it.each([
    ['PASSED', {}],
    ['FAILED', { require: 'sbom' }],
  ])('with the result %s is written, and attested if requested', async (result, inputs) => {
    const image = await aLayout([...DEBIAN, { path: 'summary', content: result }]);
    await sign(actionHost({ image, ...services }, signingAs(sigstore)));
    const asked = { image, 'attest-summary': 'true', summary: 'true', ...inputs };
    const host = actionHost(
      { 'certificate-identity': IDENTITY, ...services, ...asked },
      signingAs(sigstore),
    );
    await main(host);
    expect(written(host, 'verification-summary.json')).toMatchObject({
      verificationResult: result,
    });
    expect(host.heard.infos.join()).toContain('Assay Verify');
    const again = await verify({ image, require: 'verification-summary' });
    expect(again.outcome).toBe(result === 'PASSED' ? 'pass' : 'fail');
    const { verified } = written(again.host, 'verification.json') as {
      verified: { predicate: unknown }[];
    };
    expect(verified).toMatchObject([{ predicate: { verificationResult: result } }]);
  });

  it('for a file, is signed and stored where the next gate looks for it', async () => {
    const path = join(temporaryFolder('file'), 'app.tgz');
    writeFileSync(path, 'release');
    const signing = actionHost({ 'subject-path': path, ...services }, signingAs(sigstore));
    await sign(signing);
    const asked = { 'subject-path': path, bundle: join(signing.folder, bundleIn(signing.folder)) };
    const host = actionHost(
      { 'certificate-identity': IDENTITY, 'attest-summary': 'true', ...services, ...asked },
      signingAs(sigstore),
    );
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('pass');
    const bundle = join(host.folder, 'verification-summary.sigstore.json');
    const next = { image: '', 'subject-path': path, bundle, require: 'verification-summary' };
    expect((await verify(next)).outcome).toBe('pass');
  });

  it('identifies each attestation by its digest, regardless of the store', async () => {
    const image = await aLayout([...DEBIAN, { path: 'summary', content: 'inputs' }]);
    const signing = actionHost({ image, ...services }, signingAs(sigstore));
    await sign(signing);
    const bundle = join(signing.folder, 'sign.sigstore.json');
    const host = actionHost({ image, bundle, 'certificate-identity': IDENTITY, ...services });
    await main(host);
    const hashed = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(written(host, 'verification-summary.json')).toMatchObject({
      inputAttestations: [
        { uri: expect.stringMatching(/^pkg:oci\/[^/]+@sha256%3A[0-9a-f]{64}$/) },
        { name: expect.stringMatching(/^tag sha256-.*\.sig/) },
        { digest: { sha256: hashed(readFileSync(bundle)) } },
      ].map((each) => ({ digest: { sha256: expect.any(String) }, ...each })),
    });
  });
});

function bundleIn(folder: string): string {
  const name = readdirSync(folder).find((each) => each.endsWith('.sigstore.json'));
  if (name === undefined) throw new Error('sign wrote no bundle');
  return name;
}

describe('verify with `require: release`', () => {
  const BYTES = 'a release asset';
  const SHA256 = createHash('sha256').update(BYTES).digest('hex');
  const REPOSITORY = 'octo/tools';
  const PREDICATE = {
    ownerId: '1',
    packageId: '2',
    purl: `pkg:github/${REPOSITORY}@v1`,
    repository: REPOSITORY,
    repositoryId: '2',
    tag: 'v1',
  };
  const STATEMENT = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { uri: `pkg:github/${REPOSITORY}@v1`, digest: { sha1: 'c'.repeat(40) } },
      { name: 'app.tgz', digest: { sha256: SHA256 } },
    ],
    predicateType: 'https://in-toto.io/attestation/release/v0.2',
    predicate: PREDICATE,
  };

  let attester: LocalSigstore;
  let root: string;
  let path: string;
  let server: GitHubServer;
  beforeAll(async () => {
    attester = await startSigstore({ embedSct: false });
    closing.push(attester);
    const folder = temporaryFolder('github-root');
    await attester.writeFiles(folder);
    root = join(folder, 'trusted_root.json');
    path = join(temporaryFolder('asset'), 'app.tgz');
    writeFileSync(path, BYTES);
  });
  beforeEach(async () => {
    server = await startGitHub({ repository: REPOSITORY, permissions: { attestations: 'read' } });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  const store = async (statement: object, signer?: string) => {
    const bundle = await attester.attestRelease(statement, signer);
    const { predicateType } = statement as typeof STATEMENT;
    server.state.attestations.set(1, {
      id: 1,
      bundle,
      digests: [`sha256:${SHA256}`],
      predicateType,
    });
  };
  const gate = async (inputs: Readonly<Record<string, string>> = {}) => {
    const given = {
      ...{ 'subject-path': path, require: 'release', github: 'true' },
      ...{ 'github-token': server.token, instance: 'github', 'trusted-root': root },
    };
    const context = runOf(server.url, { repository: REPOSITORY });
    const host = actionHost({ ...given, ...inputs }, { context });
    await main(host);
    return { host, outcome: host.heard.finished[0]?.outcome };
  };

  it.each(['v0.1', 'v0.2'])(
    'passes for a release asset with a version %s release attestation',
    async (version) => {
      const predicateType = `https://in-toto.io/attestation/release/${version}`;
      await store({ ...STATEMENT, predicateType });
      const { host, outcome } = await gate();
      expect(outcome).toBe('pass');
      expect(written(host, 'verification.json')).toMatchObject({
        verified: [{ predicateType, identity: { san: 'https://dotcom.releases.github.com' } }],
      });
    },
  );

  it.each<[string, object, string | undefined, Readonly<Record<string, string>>, RegExp]>([
    [
      'another repository',
      STATEMENT,
      undefined,
      { 'source-repository': 'octo/web' },
      /the release belongs to https:\/\/github\.com\/octo\/tools/,
    ],
    [
      'a release from another repository',
      { ...STATEMENT, predicate: { ...PREDICATE, repository: 'octo/web', purl: undefined } },
      undefined,
      {},
      /the release belongs to https:\/\/github\.com\/octo\/web/,
    ],
    [
      'a release with another asset',
      { ...STATEMENT, subject: [{ name: 'app.tgz', digest: { sha256: 'd'.repeat(64) } }] },
      undefined,
      {},
      /signs a different|subject-mismatch|not for/,
    ],
    [
      'another signer of the same instance',
      STATEMENT,
      'https://octo-inc.releases.github.com',
      {},
      /octo-inc\.releases\.github\.com/,
    ],
    [
      'another type of statement by the release signer',
      { ...STATEMENT, predicateType: 'https://slsa.dev/provenance/v1' },
      undefined,
      {},
      /no .*release attestation/,
    ],
    [
      'a requirement that GitHub does not sign',
      STATEMENT,
      undefined,
      { require: 'release,sbom', 'source-repository': REPOSITORY },
      /SBOM/,
    ],
  ])('fails for %s', async (_, statement, signer, inputs, message) => {
    await store(statement, signer);
    const { host, outcome } = await gate(inputs);
    expect(outcome).toBe('fail');
    expect(host.heard.finished[0]?.message).toMatch(message);
  });

  it('rejects a maximum age, because a new timestamp does not prove that a signature is recent', async () => {
    await store(STATEMENT);
    const { host, outcome } = await gate({ 'max-age-days': '7' });
    expect(outcome).toBe('fail');
    expect(host.heard.finished[0]?.message).toContain('the signing time is not proven');
  });

  it('fails for a statement that was signed by a workflow in the repository', async () => {
    const predicate = join(temporaryFolder('forged'), 'release.json');
    writeFileSync(predicate, JSON.stringify(PREDICATE));
    const type = { type: 'custom', 'predicate-type': STATEMENT.predicateType, predicate };
    const forged = actionHost({ 'subject-path': path, ...type, ...services }, signingAs(sigstore));
    await attest(forged);
    const bundle = join(forged.folder, 'attest.sigstore.json');
    const { outcome } = await gate({ ...services, bundle });
    expect(outcome).toBe('fail');
  });

  it('applies a policy rule that has a condition on the tag', async () => {
    await store(STATEMENT);
    const policy = join(temporaryFolder('policy'), '.assay.yml');
    const rule = { type: 'release', source: `https://github.com/${REPOSITORY}` };
    const outcomes: unknown[] = [];
    for (const tag of ['v1', 'v2']) {
      const evidence = [{ ...rule, condition: `predicate.tag == "${tag}"` }];
      const identities = { workflow: { owner: 'octo' } };
      writeFileSync(policy, JSON.stringify({ verify: { identities, evidence } }));
      outcomes.push((await gate({ policy, require: '' })).outcome);
    }
    expect(outcomes).toEqual(['pass', 'fail']);
  });

  it('fails if the repository is unknown', async () => {
    const host = actionHost({ 'subject-path': path, require: 'release' });
    await expect(main(host)).rejects.toMatchObject({ code: 'input-missing' });
  });

  it('refuses to export the policy, because other tools cannot check that a file belongs to a release', async () => {
    const inputs = { export: 'commands', 'export-only': 'true', 'export-partial': 'allow' };
    const subject = { 'subject-path': '', 'export-images': 'ghcr.io/octo/*' };
    await expect(gate({ ...inputs, ...subject })).rejects.toMatchObject({
      code: 'not-supported',
      message: 'Only Assay can check that a file belongs to a release.',
    });
  });
});
