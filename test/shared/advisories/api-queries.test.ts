import { describe, expect, it } from '@jest/globals';
import { apiQueries } from '../../../shared/advisories/api-queries.ts';
import { aPackage } from './builders.ts';

describe('API queries', () => {
  it('are sent only once for packages that have the same query', () => {
    const packages = [aPackage({ purl: 'a' }), aPackage({ purl: 'b' })];
    expect(apiQueries(packages)).toEqual({
      asked: [{ question: { ecosystem: 'npm', name: 'left-pad', version: '1.0.0' }, packages }],
      problems: [],
    });
  });

  it.each([
    ['npm', 'JSONStream', ['JSONStream']],
    ['NuGet', 'Newtonsoft.Json', ['Newtonsoft.Json', 'newtonsoft.json']],
    ['GitHub Actions', 'Azure/login', ['Azure/login', 'azure/login']],
    ['PyPI', 'Foo_Bar', ['foo-bar']],
  ])('for the ecosystem %s and the name %s use the names %j', (ecosystem, name, names) => {
    const { asked } = apiQueries([aPackage({ ecosystem, name })]);
    expect(asked.map(({ question }) => question.name)).toEqual(names);
  });

  it.each([
    ['npm', '1.0.0', '1.0.0'],
    ['npm', '1.0.0.0', ''],
    ['npm', '', ''],
    ['Debian:12', '1 0', ''],
  ])('for the ecosystem %s and the version %j use the version %j', (ecosystem, version, asked) => {
    const [first] = apiQueries([aPackage({ ecosystem, version })]).asked;
    expect(first?.question.version).toBe(asked);
  });

  it('omit the Red Hat release, because records add a suffix to it', () => {
    const [first] = apiQueries([aPackage({ ecosystem: 'Red Hat:enterprise_linux:9' })]).asked;
    expect(first?.question.ecosystem).toBe('Red Hat');
  });

  it('are not sent for an unknown ecosystem, which is reported as a problem', () => {
    const { asked, problems } = apiQueries([aPackage({ ecosystem: 'Nowhere:1' })]);
    expect(asked).toEqual([]);
    expect(problems.map(({ path }) => path)).toEqual(['Nowhere']);
  });
});
