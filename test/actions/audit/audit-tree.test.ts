import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/audit/main.ts';
import { actionHost, written } from '../../support/action-host.ts';
import { admissionText, podText } from '../../support/cluster-policies.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { checkedOutRequest } from '../../support/pull-request.ts';

const workflow = (step: string) => `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - ${step}
`;

const dependabot = (days: number) => `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule: {interval: weekly}
    cooldown: {default-days: ${days}}
`;

const CI = '.github/workflows/ci.yml';
const UPDATES = '.github/dependabot.yml';

/** Audits one file with a policy. */
async function auditedWith(policy: string, path: string, text: string) {
  const folder = temporaryFolder('audited');
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, '.assay.yml'), `audit: ${policy}\n`);
  const host = actionHost({ path: folder, policy: join(folder, '.assay.yml') });
  await main(host);
  const ids = (written(host, 'findings.json')['findings'] as { id: string }[]).map(({ id }) => id);
  const { outputs, annotations } = host.heard;
  return { decision: outputs.get('decision'), ids, annotations };
}

const ENV = workflow('run: ./deploy\n        env: {TOKEN: "$' + '{{ secrets.DEPLOY }}"}');
const SETUP = workflow('uses: octo-org/setup@v2');
const NO_ENVIRONMENT = 'workflow/secret-without-environment';

describe('the audit policy', () => {
  it.each([
    ["{pins: {'octo-org/*': hash}, owner: octo-org}", CI, SETUP, ['workflow/uses-unpinned']],
    ["{pins: {'octo-org/*': tag}}", CI, SETUP, []],
    ["{pins: {'*': any}}", CI, SETUP, []],
    ['{}', CI, SETUP, ['workflow/uses-unpinned']],
    ['{owner: Octo-Org}', CI, SETUP, []],
    ["{pins: {'*': any}, actions: {allow: ['actions/*']}}", CI, SETUP, ['workflow/uses-forbidden']],
    ["{pins: {'*': any}, actions: {allow: ['octo-org/*']}}", CI, SETUP, []],
    [
      "{pins: {'*': any}, actions: {deny: [octo-org/setup]}}",
      CI,
      SETUP,
      ['workflow/uses-forbidden'],
    ],
    [`{rules: {${NO_ENVIRONMENT}: low}}`, CI, ENV, [NO_ENVIRONMENT]],
    [`{rules: {${NO_ENVIRONMENT}: low}, allowed-secrets: [deploy]}`, CI, ENV, []],
    ['{profile: hardened}', UPDATES, dependabot(7), []],
    [
      '{profile: hardened, cooldown-days: 14}',
      UPDATES,
      dependabot(7),
      ['dependabot/cooldown-missing'],
    ],
  ])('with the value %s, determines the findings in %s', async (policy, path, text, wanted) => {
    expect((await auditedWith(policy, path, text)).ids).toEqual(wanted);
  });
});

it("a pull request is audited with the base's actions and pins", async () => {
  const strict = "audit: {pins: {'octo-org/*': hash}, actions: {deny: [octo-org/setup]}}\n";
  const { workspace, run } = await checkedOutRequest(
    { '.assay.yml': strict },
    { '.assay.yml': "audit: {pins: {'*': any}}\n", [CI]: SETUP },
  );
  const host = actionHost(
    { path: workspace, 'fail-on': 'medium' },
    { kind: 'actions', workspace, context: run, env: { PATH: process.env['PATH'] } },
  );
  await main(host);
  const decision = written(host, 'decision.json');
  expect(decision).toMatchObject({ outcome: 'fail' });
  expect(JSON.stringify(decision['afterMerge'])).not.toContain('"outcome":"pass"');
  expect(
    (written(host, 'findings.json')['findings'] as { id: string }[]).map(({ id }) => id),
  ).toEqual(['workflow/uses-forbidden', 'workflow/uses-unpinned']);
});

it('an action does not need a commit hash if it belongs to the owner of the `origin` remote', async () => {
  const { workspace, run } = await checkedOutRequest({}, { [CI]: SETUP });
  const repository = { ...run, repository: 'octo-org/app' };
  const host = actionHost(
    { path: workspace },
    { kind: 'actions', workspace, context: repository, env: { PATH: process.env['PATH'] } },
  );
  await main(host);
  expect(written(host, 'findings.json')['findings']).toEqual([]);
});

const RUNNER = "object['runs-on'] != 'ubuntu-24.04'";

function custom(condition: string, more = ''): string {
  return `{custom: [{id: runner, title: t, severity: high, on: workflow/job, condition: "${condition}"${more}}]}`;
}

describe('the custom rules in the policy', () => {
  it.each([
    [custom(RUNNER), 'fail', ['custom/runner']],
    [custom("object['runs-on'] == 'ubuntu-24.04'"), 'pass', []],
    [custom(RUNNER, ', files: [deploy]'), 'pass', []],
    [custom('object.environment == 1'), 'error', []],
    [custom(RUNNER).replace(/}$/, ', rules: {custom/*: low}}'), 'pass', ['custom/runner']],
  ])('with the value %s lead to the outcome %s', async (policy, outcome, wanted) => {
    const { decision, ids } = await auditedWith(policy, CI, workflow('run: make'));
    expect([decision, ids]).toEqual([outcome, wanted]);
  });

  it('cause a warning if they name a framework that does not exist', async () => {
    const policy = custom('true', ', controls: {ssdf: [PO.2.1], cis-docker: [x]}');
    const { annotations } = await auditedWith(policy, CI, workflow('run: make'));
    expect(annotations.filter(({ level }) => level === 'warning')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('the framework cis-docker,') }),
    ]);
  });

  it('are read from the base in a pull request', async () => {
    const { workspace, run } = await checkedOutRequest(
      { '.assay.yml': `audit: ${custom(RUNNER)}\n` },
      { '.assay.yml': `audit: ${custom('true')}\n`, [CI]: workflow('run: make') },
    );
    const host = actionHost(
      { path: workspace },
      { kind: 'actions', workspace, context: run, env: { PATH: process.env['PATH'] } },
    );
    await main(host);
    const decision = written(host, 'decision.json');
    expect(decision).toMatchObject({ outcome: 'fail' });
    expect(decision['afterMerge']).not.toHaveProperty('outcome');
    expect(JSON.stringify(decision['afterMerge'])).toContain('audit.custom: ');
  });
});

const POLICY = admissionText('!object.spec.?hostNetwork.orValue(false)');
const POD = podText('{ hostNetwork: true, containers: [{ name: a, image: a }] }');

/** Audits a pull request that changes a file with a cluster policy. Returns the policy findings and the decision. */
async function requestedWith(base: string, head: Readonly<Record<string, string | null>>) {
  const settings = { '.assay.yml': `audit: ${base}\n`, 'policy.yaml': POLICY };
  const { workspace, run } = await checkedOutRequest(settings, head);
  const host = actionHost(
    { path: workspace },
    { kind: 'actions', workspace, context: run, env: { PATH: process.env['PATH'] } },
  );
  await main(host);
  const findings = written(host, 'findings.json')['findings'] as { id: string }[];
  const ids = findings.map(({ id }) => id).filter((id) => id.startsWith('policy/'));
  return { ids, decision: JSON.stringify(written(host, 'decision.json')) };
}

describe('the cluster policies', () => {
  it.each(['{}', '{scope: all}', '{kubernetes: {policies: [policy.yaml]}}'])(
    'in the base apply to a pull request with the value %s',
    async (policy) => {
      const { ids, decision } = await requestedWith(policy, {
        'policy.yaml': POLICY.replace('orValue(false)', 'orValue(true)'),
        'pod.yaml': POD,
      });
      expect(ids).toEqual(['policy/no-host']);
      expect(decision).toContain('"files":["policy.yaml"]');
    },
  );

  it('are not reported as changed if a pull request moves them', async () => {
    const moved = { 'policy.yaml': null, 'deploy/policy.yaml': POLICY, 'pod.yaml': POD };
    const { ids, decision } = await requestedWith('{}', moved);
    expect(ids).toEqual(['policy/no-host']);
    expect(decision).not.toContain('afterMerge');
  });

  it('must exist if the policy that applies after the merge lists them', async () => {
    const listed = '{kubernetes: {policies: [policy.yaml]}}';
    const harmless = POD.replace('true', 'false');
    const deleted = { 'policy.yaml': null, 'pod.yaml': harmless };
    const message = 'no file with a cluster policy matches this path';
    expect((await requestedWith(listed, deleted)).decision).toContain(message);
    const both = { ...deleted, '.assay.yml': 'audit: {}\n' };
    expect((await requestedWith(listed, both)).decision).not.toContain(message);
    const without = { 'policy.yaml': null, 'a.yaml': 'a: b\n' };
    expect((await requestedWith(listed, without)).decision).not.toContain(message);
  });
});
