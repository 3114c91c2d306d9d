import { expect, it } from '@jest/globals';
import { schemeFor } from '../../../shared/versions/scheme-for.ts';

it.each([
  ['npm', 'semver'],
  ['Go', 'go'],
  ['crates.io', 'semver'],
  ['PyPI', 'pep440'],
  ['Debian:12', 'deb'],
  ['Ubuntu:22.04:LTS', 'deb'],
  ['Alpine:v3.19', 'apk'],
  ['Wolfi', 'apk'],
  ['AlmaLinux:9', 'rpm'],
  ['Red Hat:enterprise_linux:8::appstream', 'rpm'],
  ['Maven', 'maven'],
  ['NuGet', 'nuget'],
  ['RubyGems', 'rubygems'],
  ['Packagist', 'packagist'],
])('versions in the ecosystem %s have the scheme %s', (ecosystem, id) => {
  expect(schemeFor(ecosystem)?.id).toBe(id);
});

it.each(['', 'Unknown', '__proto__', 'constructor', 'NPM'])(
  'schemeFor returns undefined for %p',
  (ecosystem) => {
    expect(schemeFor(ecosystem)).toBeUndefined();
  },
);
