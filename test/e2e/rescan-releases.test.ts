import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { main as attest } from '../../actions/attest/main.ts';
import { aCatalog, anEntry } from '../shared/advisories/exploitation.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
} from '../support/action-host.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ghFolder } from '../support/e2e/gh-folder.ts';
import type { StubIssue } from '../support/e2e/gh-issues.ts';
import { itWith, temporaryFolder } from '../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';
import { realNow } from '../support/test-clock.ts';
import { artifactStubs } from '../support/workflow/artifact-stubs.ts';
import { runWorkflow, type WorkflowResult } from '../support/workflow/run-workflow.ts';

const FILE = join(ROOT, 'examples/workflows/rescan-releases.yml');
const EXPLOITED = 'pkg:npm/lodash@4.17.20';
const VULNERABLE = 'pkg:npm/minimist@1.2.5';
const CLEAN = 'pkg:npm/left-pad@1.3.0';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
let checkout: string;
beforeAll(async () => {
  [sigstore, checkout] = await Promise.all([startSigstore({ now: realNow }), builtCheckout()]);
  services = await sigstoreInputs(sigstore);
}, 120_000);
afterAll(() => sigstore.close());

/** Creates an image with a signed SBOM that lists one package. */
async function released(purl: string): Promise<string> {
  const image = await aLayout([...DEBIAN, { path: 'purl', content: purl }]);
  const predicate = join(temporaryFolder('sbom'), 'bom.cdx.json');
  const [, name = '', version = ''] = /npm\/(.*)@(.*)$/.exec(purl) ?? [];
  const components = [{ type: 'library', name, version, purl }];
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  writeFileSync(predicate, JSON.stringify(document));
  await attest(actionHost({ image, type: 'sbom', predicate, ...services }, signingAs(sigstore)));
  return image;
}

/** Runs the workflow once, in a workspace without the files of an earlier run. */
async function rescan(workspace: string, issues: string): Promise<WorkflowResult> {
  for (const name of ['shards', 'results']) {
    rmSync(join(workspace, name), { recursive: true, force: true });
  }
  return await runWorkflow(FILE, {
    workspace,
    repositories: { 'assay-dev/assay': checkout },
    stubs: artifactStubs(),
    github: { event_name: 'schedule', repository: 'octo/app', ref: 'refs/heads/main' },
    token: () => 'token',
    overrides: {
      env: {
        PATH: `${ghFolder('gh-issues')}:${process.env['PATH']}`,
        GH_TEST_ISSUES: issues,
      },
      with: {
        'assay-dev/assay/actions/scan': {
          advisories: ADVISORIES,
          instance: 'custom',
          'trusted-root': services['trusted-root'] ?? '',
          'certificate-identity': IDENTITY,
          'certificate-identity-pattern': '',
        },
      },
    },
  });
}

const failures = ({ jobs }: WorkflowResult) =>
  jobs.flatMap(({ steps }) =>
    steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name, log }) => [name, log]),
  );

describe('examples/workflows/rescan-releases.yml', () => {
  itWith(
    ['jq'],
    'opens one issue for each vulnerable image, and begins with images that have exploited vulnerabilities',
    async () => {
      const workspace = temporaryFolder('workspace');
      const issues = join(workspace, 'issues.json');
      const images = [await released(VULNERABLE), await released(CLEAN), await released(EXPLOITED)];
      writeFileSync(join(workspace, 'released-images.txt'), `# releases\n${images.join('\n')}\n`);
      writeFileSync(join(workspace, '.assay.yml'), 'scan: { kev: kev.json }\n');
      writeFileSync(join(workspace, 'kev.json'), aCatalog([anEntry('CVE-2021-23337')]));
      writeFileSync(issues, '[]');

      const first = await rescan(workspace, issues);
      expect([failures(first), first.outcome]).toEqual([[], 'success']);
      const opened: StubIssue[] = JSON.parse(readFileSync(issues, 'utf8'));
      expect(opened.map(({ title }) => title.replace(/sha256:[0-9a-f]{64}/, 'DIGEST'))).toEqual([
        'Released image DIGEST (findings: 2, exploited: 1)',
        'Released image DIGEST (findings: 1, exploited: 0)',
      ]);
      const [exploited, other] = opened;
      const later = (days: number) =>
        new Date(Date.parse(exploited?.createdAt ?? '') + days * 86_400_000).toISOString();
      expect(exploited?.body).toContain('| final report | 14 days after a fix is available |');
      expect(exploited?.body).toMatch(/\| early warning \(24 h\) \| \d{4}-/);
      expect(exploited?.body).toContain('| CVE-2021-23337 | `pkg:npm/lodash@4.17.20` |');
      expect(other?.body).not.toContain('Cyber Resilience Act');

      // A run on a later day keeps the deadlines, and closes the issue of an image that passes.
      writeFileSync(
        join(workspace, '.assay.yml'),
        `scan:
  kev: kev.json
  ignore: [{ id: CVE-2021-44906, reason: Not reachable. }]
`,
      );
      const second = await rescan(workspace, issues);
      expect([failures(second), second.outcome]).toEqual([[], 'success']);
      const updated: StubIssue[] = JSON.parse(readFileSync(issues, 'utf8'));
      expect(updated.map(({ state }) => state)).toEqual(['open', 'closed']);
      expect(updated[0]?.body).toContain(later(1).slice(0, 'YYYY-MM-DDTHH:MM'.length));
      expect(updated[0]?.body).toContain(later(3).slice(0, 'YYYY-MM-DDTHH:MM'.length));
    },
    120_000,
  );

  itWith(
    ['jq'],
    'opens issues for the other images and then fails if one image could not be checked',
    async () => {
      const workspace = temporaryFolder('workspace');
      const issues = join(workspace, 'issues.json');
      const images = [await aLayout(DEBIAN), await released(VULNERABLE)];
      writeFileSync(join(workspace, 'released-images.txt'), `${images.join('\n')}\n`);
      writeFileSync(issues, '[]');
      const run = await rescan(workspace, issues);
      expect(run.outcome).toBe('failure');
      expect(failures(run).map(([name]) => name)).toEqual([
        'Fail if an image could not be checked',
      ]);
      const opened: StubIssue[] = JSON.parse(readFileSync(issues, 'utf8'));
      expect(opened.map(({ body }) => /Decision: (\w+)/.exec(body)?.[1]).sort()).toEqual([
        'error',
        'fail',
      ]);
    },
    120_000,
  );
});
