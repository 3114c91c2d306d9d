import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findVex } from '../../../actions/scan/find-vex.ts';
import { main } from '../../../actions/scan/main.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { ADVISORIES, actionHost, SHOP, written } from '../../support/action-host.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../support/proposal.ts';
import { scanProposal } from '../../support/scan-proposal.ts';

const CVE = 'CVE-2021-44906';

function openVex(product: unknown, status: object = {}): string {
  return JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://vex.example/1',
    author: 'octo',
    timestamp: '2026-01-01T00:00:00Z',
    statements: [
      {
        vulnerability: { name: CVE },
        products: [product],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
        ...status,
      },
    ],
  });
}

const MINIMIST = openVex({ '@id': 'pkg:npm/minimist' });

/** Scans with a policy and a document beside it. */
async function scan(policy: string, document: string, inputs: Record<string, string> = {}) {
  const folder = temporaryFolder('vex');
  writeFileSync(join(folder, 'assay.yml'), policy);
  writeFileSync(join(folder, 'vex.json'), document);
  const given = { path: SHOP, advisories: ADVISORIES, policy: join(folder, 'assay.yml') };
  const host = actionHost({ ...given, ...inputs });
  await main(host);
  const { findings } = written(host, 'findings.json') as unknown as FindingsFile;
  const { outcome, reasons } = written(host, 'decision.json') as unknown as Decision;
  const suppression = findings.find(({ id }) => id === CVE)?.suppression;
  return { outcome, suppression, messages: reasons.map(({ message }) => message).join('\n') };
}

describe('a VEX document', () => {
  it('next to the policy suppresses a finding', async () => {
    const { outcome, suppression } = await scan(
      'scan: { fail-on: critical, vex: vex.json }',
      MINIMIST,
    );
    expect(outcome).toBe('pass');
    expect(suppression?.reason).toBe('not_affected (vulnerable_code_not_in_execute_path)');
    expect(suppression?.rule).toContain('vex.json');
  });

  it('from the input suppresses a finding', async () => {
    const folder = temporaryFolder('vex');
    const vex = join(folder, 'own.json');
    writeFileSync(vex, MINIMIST);
    expect((await scan('scan: { fail-on: critical }', '', { vex })).outcome).toBe('pass');
  });

  it('suppresses a finding if the policy names its product', async () => {
    const product = { '@id': 'pkg:npm/shop@1', subcomponents: [{ '@id': 'pkg:npm/minimist' }] };
    const policy = 'scan: { fail-on: critical, vex: vex.json, vex-products: pkg:npm/shop }';
    expect((await scan(policy, openVex(product))).outcome).toBe('pass');
  });

  it.each([
    ['is not JSON', '<html>', 'not valid JSON'],
    ['is a lockfile', '{"lockfileVersion":3}', 'neither OpenVEX nor CycloneDX nor CSAF'],
    [
      'is about a different product',
      openVex({ '@id': 'pkg:npm/b' }),
      'about pkg:npm/b, not this source',
    ],
  ])('causes an error if it %s', async (_, document, message) => {
    const { outcome, messages } = await scan('scan: { vex: vex.json }', document);
    expect(outcome).toBe('error');
    expect(messages).toContain(message);
  });

  it('causes an error if the policy names it but it is missing', async () => {
    const { outcome, messages } = await scan('scan: { vex: none.json }', '');
    expect([outcome, messages]).toEqual(['error', expect.stringContaining('does not exist')]);
  });
});

describe("a VEX document named by another repository's policy", () => {
  it('is reported as a problem if its path leaves that repository', async () => {
    const reference = { repository: 'octo-org/policies', path: 'assay.yml', ref: 'a'.repeat(40) };
    const source = {
      path: `octo-org/policies/assay.yml@${'a'.repeat(40)}`,
      reference,
      bytes: undefined,
      file: { scan: { vex: ['../shop/vex.json'] } },
      origin: { from: 'given', path: 'octo-org/policies/assay.yml' },
    } as const;
    const scanned = { inventories: [], findings: [], checkout: undefined };
    const { documents, problems } = await findVex([], { source }, scanned, actionHost({}));
    expect(documents).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('not a file in the policy’s repository'),
    ]);
  });
});

describeWith(['git'], 'a VEX document in a pull request', () => {
  const lockfile = {
    'package.json': '{"name":"shop","dependencies":{"minimist":"1.2.5"}}',
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { minimist: '1.2.5' } },
        'node_modules/minimist': { version: '1.2.5' },
      },
    }),
  };

  it('is read from the base', async () => {
    const base = {
      ...lockfile,
      '.assay.yml': 'scan: { fail-on: critical, vex: vex.json }',
      'vex.json': MINIMIST,
    };
    const head = { 'vex.json': openVex({ '@id': 'pkg:npm/minimist' }, { status: 'affected' }) };
    const upstream = await anUpstream(base, head);
    const { decision } = await scanProposal(await checkOut(upstream), pullRequestRun(upstream));
    expect(decision.outcome).toBe('pass');
  });

  it.each([
    ['the policy', 'scan: { vex: vex.json }', {}],
    ['the input', 'scan: {}', { vex: 'vex.json' }],
  ])(
    'suppresses nothing if it exists only in the change, even if %s names it',
    async (_, policy, inputs) => {
      const upstream = await anUpstream(
        { ...lockfile, '.assay.yml': policy },
        { 'vex.json': MINIMIST },
      );
      const workspace = await checkOut(upstream);
      const { decision } = await scanProposal(workspace, pullRequestRun(upstream), { inputs });
      expect(decision.outcome).toBe('error');
      expect(decision.reasons.map(({ rule }) => rule)).toContain('max-severity');
      expect(decision.reasons[0]?.message).toContain('main does not contain vex.json');
    },
  );
});
