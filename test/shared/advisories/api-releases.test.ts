import { describe, expect, it } from '@jest/globals';
import {
  questionsAboutRelease,
  silentReleases,
  unknownRelease,
} from '../../../shared/advisories/api-releases.ts';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import { affecting, aPackage, aRecord } from './builders.ts';

describe('releases that no record speaks of', () => {
  const records = [parseAdvisory(aRecord({ affected: [affecting('a', 'Debian:12')] }))];

  it.each([
    ['npm', []],
    ['Wolfi', []],
    ['Debian:12', []],
    ['Debian:13', ['Debian:13']],
    ['Alpine:v3.19', ['Alpine:v3.19']],
  ])('of packages of %s are %j', (ecosystem, releases) => {
    const packages = [aPackage({ ecosystem }), aPackage({ ecosystem: undefined })];
    expect(silentReleases(packages, records)).toEqual(releases);
  });
});

describe('questions about a release', () => {
  it('are for what every distribution has had advisories for', () => {
    const questions = questionsAboutRelease('Debian:12');
    expect(questions).toContainEqual({ ecosystem: 'Debian:12', name: 'openssl', version: '' });
    expect(new Set(questions.map(({ ecosystem }) => ecosystem))).toEqual(new Set(['Debian:12']));
  });

  it('of Red Hat name what its records have behind it', () => {
    const asked = questionsAboutRelease('Red Hat:enterprise_linux:9');
    expect(asked.map(({ ecosystem }) => ecosystem)).toContain('Red Hat:enterprise_linux:9::baseos');
  });
});

it('a release without advisories was not checked', () => {
  expect(unknownRelease('Debian:99')).toMatchObject({ code: 'not-found', path: 'Debian:99' });
});
