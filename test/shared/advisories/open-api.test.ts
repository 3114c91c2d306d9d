import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { API_LIMITS } from '../../../shared/advisories/api-budget.ts';
import { openApi } from '../../../shared/advisories/open-api.ts';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import type { Fetch } from '../../../shared/net/network.ts';
import { impatientNetwork } from '../../support/network.ts';
import { type OsvFault, type OsvServer, startOsvServer } from '../../support/osv-server.ts';
import { affecting, aPackage, aRecord } from './builders.ts';

const { network } = impatientNetwork();
let server: OsvServer;

beforeEach(async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    aRecord({ id: `MANY-${index}`, affected: [affecting('many')] }),
  );
  const withdrawn = aRecord({ id: 'GONE-1', withdrawn: '2026-01-01T00:00:00Z' });
  server = await startOsvServer({
    records: [aRecord(), withdrawn, ...many],
    pageSize: 7,
    delayMs: 2,
  });
});

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

describe('the advisory API client', () => {
  it('accepts a URL that ends with the API version', async () => {
    const answer = await openApi(`${server.url}/v1/`, network).find([aPackage()]);
    expect([answer.data.name, answer.candidates.length]).toEqual([server.url, 1]);
  });

  it('sends one query for identical packages, and returns a candidate for each package', async () => {
    const twice = [aPackage({ purl: 'a' }), aPackage({ purl: 'b' }), aPackage({ name: 'clean' })];
    const answer = await openApi(server.url, network).find(twice);
    expect(answer.candidates.map(({ package: item }) => item.purl)).toEqual(['a', 'b']);
    expect(answer.problems).toEqual([]);
    const newest = '2026-01-01T00:00:00Z';
    const asked = expect.stringMatching(/^\d{4}-.*Z$/);
    const records = [{ ecosystem: 'npm', records: 1, newest, asked }];
    expect(answer.data).toEqual({ name: server.url, newest, records });
    expect(server.requests).toEqual(['POST /v1/querybatch', 'GET /v1/vulns/OSV-1']);
  });

  it('follows all pages, with at most ten downloads at a time', async () => {
    const answer = await openApi(server.url, network).find([aPackage({ name: 'many' })]);
    expect(answer.candidates).toHaveLength(30);
    expect(server.requests.filter((request) => request.startsWith('POST'))).toHaveLength(5);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(10);
  });

  it('sends at most 1,000 queries per request', async () => {
    const packages = Array.from({ length: 2_500 }, (_, index) => aPackage({ name: `p-${index}` }));
    const steps: number[] = [];
    await openApi(server.url, network).find(packages, (done) => void steps.push(done));
    // The last query is for a package that is known to be vulnerable, because nothing was found.
    expect(server.requests).toHaveLength(4);
    expect(steps.at(-1)).toBe(2_500);
  });

  it('omits an empty version from the query', async () => {
    const answer = await openApi(server.url, network).find([aPackage({ version: '' })]);
    expect(answer.candidates).toHaveLength(1);
  });

  it.each([
    ['NuGet', 'Newtonsoft.Json', 'Newtonsoft.Json'],
    ['NuGet', 'log4net', 'Log4Net'],
    ['PyPI', 'zope.interface', 'Zope_Interface'],
  ])(
    'finds the %s record for the package %s if the installed name is %s',
    async (ecosystem, recorded, installed) => {
      const osv = await startOsvServer({
        records: [aRecord({ affected: [affecting(recorded, ecosystem)] })],
      });
      const answer = await openApi(osv.url, network).find([
        aPackage({ ecosystem, name: installed }),
      ]);
      await osv.close();
      expect(answer.candidates).toHaveLength(1);
    },
  );

  it('finds a Red Hat record for a repository of the installed release', async () => {
    const osv = await startOsvServer({
      records: [
        aRecord({ affected: [affecting('bash', 'Red Hat:enterprise_linux:9::baseos', '5.2-1')] }),
      ],
    });
    const ecosystem = 'Red Hat:enterprise_linux:9';
    const item = aPackage({ ecosystem, name: 'bash', version: '5.1-1' });
    const answer = await openApi(osv.url, network).find([item]);
    await osv.close();
    expect(answer.candidates).toHaveLength(1);
  });

  it.each([
    ['Debian:12', 'Debian:12', []],
    ['Debian:12', 'Debian:99', ['Debian:99']],
    ['Red Hat:enterprise_linux:9::baseos', 'Red Hat:enterprise_linux:9', []],
    ['Red Hat:enterprise_linux:10.0', 'Red Hat:enterprise_linux:10', []],
    [
      'Red Hat:enterprise_linux:9::baseos',
      'Red Hat:enterprise_linux:11',
      ['Red Hat:enterprise_linux:11'],
    ],
  ])(
    'with records for %s and a package from %s, reports these ecosystems as unsupported: %j',
    async (recorded, own, unknown) => {
      const osv = await startOsvServer({
        records: [aRecord({ affected: [affecting('openssl', recorded)] })],
      });
      const answer = await openApi(osv.url, network).find([aPackage({ ecosystem: own })]);
      await osv.close();
      expect(answer.problems.map(({ path }) => path)).toEqual(unknown);
    },
  );

  it('sends no canary queries for a release if the API returned a record for it', async () => {
    const osv = await startOsvServer({
      records: [aRecord({ affected: [affecting('left-pad', 'Debian:12')] })],
    });
    await openApi(osv.url, network).find([aPackage({ ecosystem: 'Debian:12' })]);
    await osv.close();
    expect(osv.requests).toEqual(['POST /v1/querybatch', 'GET /v1/vulns/OSV-1']);
  });

  it('omits from the query a version that Assay cannot compare', async () => {
    const answer = await openApi(server.url, network).find([aPackage({ version: 'latest' })]);
    expect(answer.candidates).toHaveLength(1);
  });

  it('skips ecosystems that the API would reject', async () => {
    const answer = await openApi(server.url, network).find([aPackage({ ecosystem: 'Nowhere' })]);
    expect(server.requests).toEqual([]);
    expect(answer.problems.map(({ path }) => path)).toEqual(['Nowhere']);
  });

  it.each<OsvFault>([429, 500, 'cut'])('retries after %p', async (fault) => {
    server.fail([fault]);
    const answer = await openApi(server.url, network).find([aPackage()]);
    expect(answer.candidates).toHaveLength(1);
  });

  it.each<[OsvFault, number]>([
    [429, 4],
    [500, 4],
    ['cut', 4],
  ])(
    'throws an error instead of returning an empty result if the API fails with %p',
    async (fault, times) => {
      server.fail(Array(times).fill(fault));
      await expect(openApi(server.url, network).find([aPackage()])).rejects.toBeInstanceOf(
        RemoteError,
      );
    },
  );

  it('reports an unsupported ecosystem as unchecked', async () => {
    const silent = await startOsvServer({ records: [], knows: [] });
    const answer = await openApi(silent.url, network).find([aPackage({ name: 'clean' })]);
    await silent.close();
    expect(answer.problems).toMatchObject([{ code: 'not-found', path: 'npm' }]);
  });

  it('throws an error if the API returns too much data in one run', async () => {
    const limits = { ...API_LIMITS, ids: 29 };
    const answer = openApi(server.url, network, limits).find([aPackage({ name: 'many' })]);
    await expect(answer).rejects.toMatchObject({ code: 'too-large' });
  });

  it('throws an error if a record is missing', async () => {
    server.fail([]);
    const ghost = await startOsvServer({ records: [aRecord({ id: 'X-1' })] });
    const fetchOther: Fetch = (url, init) =>
      httpFetch(url.replace('/vulns/X-1', '/vulns/X-2'), init);
    const answer = openApi(ghost.url, impatientNetwork(fetchOther).network).find([aPackage()]);
    await expect(answer).rejects.toMatchObject({ code: 'not-found' });
    await ghost.close();
  });
});

describe('alias records', () => {
  const alias = aRecord({ id: 'CVE-2026-1111', affected: [], severity: [] });
  const asked = () => ['CVE-2026-1111', 'GHSA-none'];

  it('are requested, but cause no problem if they are missing', async () => {
    const service = await startOsvServer({ records: [aRecord(), alias] });
    const answer = await openApi(service.url, network).find([aPackage()], undefined, asked);
    await service.close();
    expect(answer.aliases.map(({ id }) => id)).toEqual(['CVE-2026-1111']);
    expect(answer.problems).toEqual([]);
    expect(answer.candidates.map(({ advisory }) => advisory.id)).toEqual(['OSV-1']);
  });

  it.each([
    ['states a different ID', { ...alias, id: 'CVE-2026-2222' }, 'OSV returned CVE-2026-2222'],
    ['is not a record', { id: 7 }, 'OSV sent an invalid record'],
    ['has an invalid withdrawal time', { ...alias, withdrawn: 'no' }, 'invalid withdrawal time'],
  ])('cause a problem if one of them %s', async (_, record, message) => {
    const lying: Fetch = async (url, init) =>
      url.endsWith('/CVE-2026-1111') ? new Response(JSON.stringify(record)) : httpFetch(url, init);
    const { network: liar } = impatientNetwork(lying);
    const answer = await openApi(server.url, liar).find([aPackage()], undefined, asked);
    expect(answer.aliases).toEqual([]);
    expect(answer.candidates).toHaveLength(1);
    expect(answer.problems).toMatchObject([
      { path: 'CVE-2026-1111', message: expect.stringContaining(message) },
    ]);
  });
});
