import { describe, expect, it } from '@jest/globals';
import { readPurl } from '../../../shared/ecosystems/purl.ts';
import type { JsonObject } from '../../../shared/json/guards.ts';
import { PACKAGE_REGISTRIES } from '../../../shared/publication/package-registries.ts';

function asked(purl: string) {
  const parts = readPurl(purl);
  const registry = PACKAGE_REGISTRIES.find(({ type }) => type === parts?.type);
  if (parts?.version === undefined || registry === undefined) throw new Error(purl);
  const wanted = { ...parts, version: parts.version };
  return {
    url: `${registry.address}/${registry.path(wanted)}`,
    date: (answer: JsonObject) => registry.date?.(answer, wanted),
  };
}

describe("the request for a package's publication date", () => {
  it.each([
    ['pkg:npm/lodash@4.17.21', 'https://registry.npmjs.org/lodash'],
    ['pkg:npm/%40babel/core@7.0.0', 'https://registry.npmjs.org/@babel%2Fcore'],
    ['pkg:pypi/flask@3.0.0', 'https://pypi.org/pypi/flask/3.0.0/json'],
    ['pkg:cargo/serde@1.0.1', 'https://crates.io/api/v1/crates/serde/1.0.1'],
    ['pkg:gem/rails@7.1.0', 'https://rubygems.org/api/v2/rubygems/rails/versions/7.1.0.json'],
    [
      'pkg:gem/nokogiri@1.16.0?platform=x86_64-linux',
      'https://rubygems.org/api/v2/rubygems/nokogiri/versions/1.16.0.json?platform=x86_64-linux',
    ],
    [
      'pkg:maven/org.slf4j/slf4j-api@2.0.9',
      'https://repo1.maven.org/maven2/org/slf4j/slf4j-api/2.0.9/slf4j-api-2.0.9.pom',
    ],
    [
      'pkg:golang/github.com/BurntSushi/toml@v1.3.2',
      'https://proxy.golang.org/github.com/!burnt!sushi/toml/@v/v1.3.2.info',
    ],
    [
      'pkg:nuget/Newtonsoft.Json@13.0.3',
      'https://api.nuget.org/v3/registration5-gz-semver2/newtonsoft.json/13.0.3.json',
    ],
    ['pkg:composer/monolog/monolog@3.5.0', 'https://repo.packagist.org/p2/monolog/monolog.json'],
    ['pkg:npm/a%2F..%2Fb@1.0.0', 'https://registry.npmjs.org/a%2F..%2Fb'],
    ['pkg:pypi/a%3Fx@1%23y', 'https://pypi.org/pypi/a%3Fx/1%23y/json'],
  ])('for %s is %s', (purl, url) => {
    expect(asked(purl).url).toBe(url);
  });
});

describe('the publication date', () => {
  const time = '2026-11-01T00:00:00Z';

  it.each<[string, JsonObject]>([
    ['pkg:npm/a@1.0.0', { time: { '1.0.0': time, '0.9.0': '2020-01-01T00:00:00Z' } }],
    [
      'pkg:pypi/a@1.0',
      { urls: [{ upload_time_iso_8601: '2026-10-01T00:00:00Z' }, { upload_time_iso_8601: time }] },
    ],
    ['pkg:cargo/a@1.0.0', { version: { created_at: time } }],
    ['pkg:gem/a@1.0.0', { version_created_at: time }],
    ['pkg:gem/a@1.0.0', { created_at: time }],
    ['pkg:golang/example.com/a@v1.0.0', { Version: 'v1.0.0', Time: time }],
    ['pkg:nuget/a@1.0.0', { listed: true, published: time }],
    ['pkg:composer/a/b@1.0.0', { packages: { 'a/b': [{ version: 'v1.0.0', time }] } }],
  ])('of %s comes from %j', (purl, answer) => {
    expect(asked(purl).date(answer)).toBe(time);
    expect(asked(purl).date({})).toBeUndefined();
  });

  it('is not the date of a different version', () => {
    expect(asked('pkg:npm/a@1.0.0').date({ time: { created: time } })).toBeUndefined();
  });
});
