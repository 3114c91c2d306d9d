import { describe, expect, it } from '@jest/globals';
import type { Fetch } from '../../../shared/net/network.ts';
import { askDates } from '../../../shared/publication/ask-dates.ts';
import { chosenRegistries } from '../../../shared/publication/chosen-registries.ts';
import { impatientNetwork } from '../../support/network.ts';
import { aPackage } from '../policy/builders.ts';

const TIME = '2026-11-01T00:00:00.000Z';

type Reply = { readonly status?: number; readonly body?: unknown; readonly modified?: string };

/** A registry that answers each URL. A URL without a reply breaks the connection. */
function registry(reply: (url: string) => Reply | undefined) {
  const asked: string[] = [];
  const fetch: Fetch = async (url, { method }) => {
    asked.push(`${method} ${url}`);
    const answer = reply(url);
    if (answer === undefined) throw new TypeError('connection refused');
    const { status = 200, body = {}, modified } = answer;
    const headers = modified === undefined ? {} : { 'last-modified': modified };
    return new Response(JSON.stringify(body), { status, headers });
  };
  return { network: impatientNetwork(fetch).network, asked };
}

const versions = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, at) =>
    aPackage({ purl: `pkg:npm/${name}@1.0.${at}`, name, version: `1.0.${at}` }),
  );

async function unknownIn(
  item: Parameters<typeof aPackage>[0],
  reply: (url: string) => Reply | undefined,
) {
  const { network } = registry(reply);
  const [dated] = await askDates([aPackage(item)], chosenRegistries([]), network);
  return dated?.published;
}

describe('askDates', () => {
  it('sends one request for all versions of a package', async () => {
    const time = { '1.0.0': TIME, '1.0.1': TIME };
    const { network, asked } = registry(() => ({ body: { time } }));
    const dated = await askDates(versions(2), chosenRegistries([]), network);
    expect(asked).toEqual(['GET https://registry.npmjs.org/a']);
    expect(dated.map(({ published }) => published)).toEqual([{ time: TIME }, { time: TIME }]);
  });

  it('reads the date of a Maven package from the header', async () => {
    const item = aPackage({ purl: 'pkg:maven/g/a@1', type: 'maven', name: 'g:a', version: '1' });
    const { network, asked } = registry(() => ({ modified: 'Sun, 01 Nov 2026 00:00:00 GMT' }));
    const [dated] = await askDates([item], chosenRegistries([]), network);
    expect(asked).toEqual(['HEAD https://repo1.maven.org/maven2/g/a/1/a-1.pom']);
    expect(dated?.published).toEqual({ time: TIME });
  });

  it('sends at most 200 requests', async () => {
    const items = Array.from({ length: 203 }, (_, at) => versions(1, `a${at}`)).flat();
    const { network, asked } = registry(() => ({ body: { time: { '1.0.0': TIME } } }));
    const dated = await askDates(items, chosenRegistries([]), network);
    expect(asked).toHaveLength(200);
    const unknown = dated.filter(({ published }) => 'unknown' in published);
    expect(unknown.map(({ published }) => published)).toEqual(
      Array.from({ length: 3 }, () => ({ unknown: 'the run already sent 200 requests' })),
    );
  });

  it('does not send further requests to a registry that does not respond', async () => {
    const items = Array.from({ length: 100 }, (_, at) => versions(1, `a${at}`)).flat();
    const { network, asked } = registry(() => undefined);
    const dated = await askDates(items, chosenRegistries([]), network);
    expect(asked.length).toBeLessThanOrEqual(16);
    expect(new Set(dated.map(({ published }) => JSON.stringify(published)))).toEqual(
      new Set(['{"unknown":"registry.npmjs.org could not be reached"}']),
    );
  });

  it('does not send the name of a package that comes from a different host', async () => {
    const downloadUrl = 'https://npm.corp.example/a/-/a-1.tgz';
    const { network, asked } = registry(() => ({}));
    const [dated] = await askDates([aPackage({ downloadUrl })], chosenRegistries([]), network);
    expect(asked).toEqual([]);
    expect(dated?.published).toEqual({ unknown: 'the package comes from npm.corp.example' });
  });

  it.each<[string, Parameters<typeof aPackage>[0], Reply, string]>([
    ['a missing package', {}, { status: 404 }, 'registry.npmjs.org does not contain the package'],
    [
      'a missing date',
      {},
      { body: { time: {} } },
      'registry.npmjs.org returned no publication date',
    ],
    [
      'an invalid date',
      {},
      { body: { time: { '1.0.0': 'x' } } },
      'registry.npmjs.org returned no publication date',
    ],
    [
      'a list in place of an object',
      {},
      { body: [] },
      'registry.npmjs.org returned no publication date',
    ],
    [
      'a hidden NuGet package',
      { purl: 'pkg:nuget/a@1', type: 'nuget' },
      { body: { published: '1900-01-01T00:00:00+00:00' } },
      'api.nuget.org returned no publication date',
    ],
    [
      'an ecosystem without a registry',
      { purl: 'pkg:hex/a@1', type: 'hex' },
      {},
      'Assay knows no registry for packages of type hex',
    ],
    ['a package without a version', { purl: 'pkg:npm/a' }, {}, 'the package has no version'],
  ])('states why the date is unknown: %s', async (_, item, reply, unknown) => {
    expect(await unknownIn(item, () => reply)).toEqual({ unknown });
  });
});
