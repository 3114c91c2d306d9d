import { describe, expect, it } from '@jest/globals';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import {
  queriesAboutSilence,
  silentEcosystems,
  unknownToService,
} from '../../../shared/advisories/unanswered-ecosystems.ts';
import { affecting, aPackage, aRecord } from './builders.ts';

describe('silentEcosystems', () => {
  const affected = [affecting('a', 'Debian:12'), affecting('b', 'PyPI')];
  const records = [parseAdvisory(aRecord({ affected }))];

  it.each([
    ['npm', ['npm']],
    ['PyPI', []],
    ['Wolfi', ['Wolfi']],
    ['Debian:12', []],
    ['Debian:13', ['Debian:13']],
    ['Alpine:v3.19', ['Alpine:v3.19']],
  ])('for a package from the ecosystem %s, returns the ecosystems %j', (ecosystem, silent) => {
    const packages = [aPackage({ ecosystem }), aPackage({ ecosystem: undefined })];
    expect(silentEcosystems(packages, records)).toEqual(silent);
  });
});

describe('canary queries', () => {
  it('contain, for a distribution, a package that always has advisories', () => {
    const questions = queriesAboutSilence('Debian:12');
    expect(questions).toContainEqual({ ecosystem: 'Debian:12', name: 'openssl', version: '' });
    expect(new Set(questions.map(({ ecosystem }) => ecosystem))).toEqual(new Set(['Debian:12']));
  });

  it('contain the suffix that records add to the Red Hat release', () => {
    const asked = queriesAboutSilence('Red Hat:enterprise_linux:9');
    expect(asked.map(({ ecosystem }) => ecosystem)).toContain('Red Hat:enterprise_linux:9::baseos');
  });

  it('contain, for npm, a package in a vulnerable version', () => {
    expect(queriesAboutSilence('npm')).toEqual([
      { ecosystem: 'npm', name: 'lodash', version: '4.17.4' },
    ]);
  });

  it('are not sent for an ecosystem that has no permanent record', () => {
    expect(queriesAboutSilence('Julia')).toEqual([]);
  });
});

it('unknownToService reports an ecosystem as unchecked if the service does not support it', () => {
  expect(unknownToService('Debian:99')).toMatchObject({ code: 'not-found', path: 'Debian:99' });
});
