import { describe, expect, it } from '@jest/globals';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import {
  queriesAboutSilence,
  silentEcosystems,
  unknownToService,
} from '../../../shared/advisories/unanswered-ecosystems.ts';
import { affecting, aPackage, aRecord } from './builders.ts';

describe('ecosystems that no record speaks of', () => {
  const affected = [affecting('a', 'Debian:12'), affecting('b', 'PyPI')];
  const records = [parseAdvisory(aRecord({ affected }))];

  it.each([
    ['npm', ['npm']],
    ['PyPI', []],
    ['Wolfi', ['Wolfi']],
    ['Debian:12', []],
    ['Debian:13', ['Debian:13']],
    ['Alpine:v3.19', ['Alpine:v3.19']],
  ])('of packages of %s are %j', (ecosystem, silent) => {
    const packages = [aPackage({ ecosystem }), aPackage({ ecosystem: undefined })];
    expect(silentEcosystems(packages, records)).toEqual(silent);
  });
});

describe('questions about silence', () => {
  it('are for what every distribution has had advisories for', () => {
    const questions = queriesAboutSilence('Debian:12');
    expect(questions).toContainEqual({ ecosystem: 'Debian:12', name: 'openssl', version: '' });
    expect(new Set(questions.map(({ ecosystem }) => ecosystem))).toEqual(new Set(['Debian:12']));
  });

  it('of Red Hat name what its records have behind it', () => {
    const asked = queriesAboutSilence('Red Hat:enterprise_linux:9');
    expect(asked.map(({ ecosystem }) => ecosystem)).toContain('Red Hat:enterprise_linux:9::baseos');
  });

  it('of npm are for a version that is known to be vulnerable', () => {
    expect(queriesAboutSilence('npm')).toEqual([
      { ecosystem: 'npm', name: 'lodash', version: '4.17.4' },
    ]);
  });

  it('are none where no record is certain to stay', () => {
    expect(queriesAboutSilence('Julia')).toEqual([]);
  });
});

it('an ecosystem without advisories was not checked', () => {
  expect(unknownToService('Debian:99')).toMatchObject({ code: 'not-found', path: 'Debian:99' });
});
