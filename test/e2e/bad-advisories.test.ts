import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../actions/scan/main.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { affecting, aRecord } from '../shared/advisories/builders.ts';
import { actionHost, written } from '../support/action-host.ts';
import {
  archiveOf,
  type BucketAnswer,
  type BucketFiles,
  fakeBucket,
} from '../support/osv-bucket.ts';
import { temporaryFolder } from '../support/programs.ts';

const BUCKET = 'bucket:https://mirror.example';
const NOW = new Date('2026-08-10T00:00:00Z');
const CANARY = aRecord({
  id: 'GHSA-29mw-wpgm-hmr9',
  modified: '2026-08-09T00:00:00Z',
  affected: [affecting('lodash')],
});
const GOOD = archiveOf([CANARY]);
const FILES: BucketFiles = {
  '/ecosystems.txt': { body: 'npm\n' },
  '/npm/all.zip': { body: GOOD },
  '/npm/modified_id.csv': { body: '2026-08-09T00:00:00Z,GHSA-29mw-wpgm-hmr9\n' },
};
const API: BucketAnswer = { body: JSON.stringify({ results: [{}] }) };

/** Scans one npm package that no advisory names, by a policy that limits the age of the data. */
async function scan(advisories: string, files: BucketFiles, policyText = 'max-age-days: 3') {
  const folder = temporaryFolder('app');
  const packages = { '': {}, 'node_modules/app-lib': { version: '1.0.0' } };
  const lockfile = { name: 'app', lockfileVersion: 3, packages };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  const policy = join(temporaryFolder('policy'), 'assay.yml');
  writeFileSync(policy, `scan: { ${policyText} }\n`);
  const { fetch } = fakeBucket(files);
  const inputs = { path: folder, advisories, policy };
  const host = actionHost(inputs, { fetch, now: () => NOW, sleep: async () => undefined });
  const thrown = await main(host).catch((error: Error) => error);
  const decision = written(host, 'decision.json') as unknown as Decision;
  const said = [thrown?.message, ...decision.reasons.map(({ message }) => message)].join('\n');
  return { outcome: decision.outcome, said };
}

function aFolder(file: string, content: Buffer | string): string {
  const folder = temporaryFolder('advisories');
  mkdirSync(join(folder, 'npm'));
  writeFileSync(join(folder, 'npm', file), content);
  return folder;
}

const without = (path: string): BucketFiles => ({ ...FILES, [path]: {} });
const withArchive = (answer: BucketAnswer): BucketFiles => ({ ...FILES, '/npm/all.zip': answer });

describe('a scan with bad advisory data', () => {
  it('passes with valid data, so that only bad data can cause the errors in the other tests', async () => {
    expect(await scan(BUCKET, FILES)).toEqual({ outcome: 'pass', said: '' });
    expect(await scan(aFolder('all.zip', GOOD), {})).toEqual({ outcome: 'pass', said: '' });
  });

  it.each<[string, BucketFiles, string]>([
    ['a truncated archive', withArchive({ body: GOOD.subarray(0, 100) }), 'not a readable zip'],
    [
      'an archive that ends too early',
      withArchive({ body: GOOD.subarray(0, 100), headers: { 'content-length': '400' } }),
      'sent 100 of 400 bytes',
    ],
    ['part of an archive', withArchive({ status: 206, body: GOOD }), 'returned 206'],
    ['a missing archive', without('/npm/all.zip'), 'returned 404'],
    ['a failing server', withArchive({ status: 500, body: 'no' }), 'returned 500'],
    [
      'a redirect to http',
      withArchive({ status: 302, body: '', headers: { location: 'http://mirror.example/x' } }),
      'does not use HTTPS',
    ],
    [
      'the archive for a different ecosystem',
      withArchive({ body: archiveOf([aRecord({ affected: [affecting('jinja2', 'PyPI')] })]) }),
      'belong to other ecosystems',
    ],
    [
      'an archive in which records are missing',
      withArchive({ body: archiveOf([aRecord({ modified: '2026-08-09T00:00:00Z' })]) }),
      'no advisory for lodash',
    ],
    ['an empty archive', withArchive({ body: archiveOf([]) }), 'no advisory for lodash'],
    [
      'an archive with a record that is not JSON',
      withArchive({ body: archiveOf([CANARY, ['not a record']]) }),
      'is not an OSV record',
    ],
    [
      'a stale list of records',
      { ...FILES, '/npm/modified_id.csv': { body: '2026-06-01T00:00:00Z,GHSA-1\n' } },
      'modified_id.csv lists records up to 1 Jun',
    ],
    [
      'a longer list of records',
      {
        ...FILES,
        '/npm/modified_id.csv': { body: '2026-08-09T00:00:00Z,A-1\n2026-08-09T00:00:00Z,A-2\n' },
      },
      'modified_id.csv lists 2',
    ],
    [
      'an HTML page in place of a list of records',
      { ...FILES, '/npm/modified_id.csv': { body: '<html>' } },
      'the row must contain a time and an ID',
    ],
    ['a missing list of ecosystems', without('/ecosystems.txt'), 'returned 404'],
    ['a login page', { ...FILES, '/ecosystems.txt': { body: '<html>' } }, 'did not return a list'],
    [
      'a list without the ecosystem',
      { ...FILES, '/ecosystems.txt': { body: 'PyPI\n' } },
      'is missing, so no npm packages were checked',
    ],
    [
      'stale records',
      {
        ...withArchive({ body: archiveOf([{ ...CANARY, modified: '2026-06-01T00:00:00Z' }]) }),
        '/npm/modified_id.csv': {},
      },
      'are from 1 Jun',
    ],
    [
      'records from the future',
      {
        ...withArchive({ body: archiveOf([{ ...CANARY, modified: '2027-06-01T00:00:00Z' }]) }),
        '/npm/modified_id.csv': {},
      },
      'is in the future',
    ],
  ])(
    'given a bucket with %s, ends with an error and states the reason',
    async (_, files, reason) => {
      const { outcome, said } = await scan(BUCKET, files);
      expect(outcome).toBe('error');
      expect(said).toContain(reason);
    },
  );

  it.each<[string, string, string]>([
    ['a truncated archive', aFolder('all.zip', GOOD.subarray(0, 100)), 'not a readable zip'],
    ['half a record', aFolder('A.json', '{"id":"A","affec'), 'is not an OSV record'],
    ['no records', aFolder('readme.md', ''), 'is missing, so no npm packages were checked'],
    [
      'stale records',
      aFolder('A.json', JSON.stringify({ ...CANARY, modified: '2026-01-01T00:00:00Z' })),
      'are from 1 Jan',
    ],
    [
      'the archive for a different ecosystem',
      aFolder('all.zip', archiveOf([aRecord({ affected: [affecting('jinja2', 'PyPI')] })])),
      'belong to other ecosystems',
    ],
  ])(
    'given a folder with %s, ends with an error and states the reason',
    async (_, folder, reason) => {
      const { outcome, said } = await scan(folder, {});
      expect(outcome).toBe('error');
      expect(said).toContain(reason);
    },
  );

  it.each<[string, BucketAnswer, string]>([
    ['half a response', { body: '{"results":[{' }, 'not valid JSON'],
    ['fewer results than queries', { body: '{"results":[]}' }, 'only 0 of 1 results'],
    ['part of a response', { ...API, status: 206 }, 'returned 206'],
    ['results with an error', { body: '{"results":[{"error":"busy"}]}' }, 'unknown member'],
    ['empty results for everything', API, 'npm'],
  ])(
    'given an API with %s, ends with an error and states the reason',
    async (_, answer, reason) => {
      const { outcome, said } = await scan('https://api.example', { '/v1/querybatch': answer });
      expect(outcome).toBe('error');
      expect(said).toContain(reason);
    },
  );

  it('ends with an error and states the reason if a list in the policy cannot be read', async () => {
    const { outcome, said } = await scan(BUCKET, FILES, 'kev: https://mirror.example/kev.json');
    expect(outcome).toBe('error');
    expect(said).toContain('the KEV list could not be read');
  });

  it('does not pass if the aliases of records form a cycle', async () => {
    const affected = [affecting('app-lib')];
    const names = ['CVE-2026-1', 'CVE-2026-2', 'CVE-2026-3'];
    const circle = names.map((id, at) => {
      const aliases = [names[(at + 1) % names.length], id];
      return aRecord({ id, aliases, affected, modified: '2026-08-09T00:00:00Z' });
    });
    const folder = aFolder('all.zip', archiveOf(circle));
    const { outcome, said } = await scan(folder, {}, 'unscored: block');
    expect(outcome).toBe('fail');
    expect(said).toMatch(/^[^\n]*\n?CVE-2026-\d[^\n]*has no severity score[^\n]*$/);
  });
});
