import { describe, expect, it } from '@jest/globals';
import { grypeRules } from '../../../shared/policy-import/grype.ts';

const rule = (ignore: unknown) => grypeRules({ ignore: [ignore] });
const lodash = { name: 'lodash', version: '4.17.20', type: 'npm' };

describe('.grype.yaml', () => {
  it.each([
    [{ vulnerability: 'CVE-1' }, { id: 'CVE-1' }],
    [
      { vulnerability: 'CVE-1', reason: 'x' },
      { id: 'CVE-1', reason: 'x' },
    ],
    [
      { vulnerability: 'CVE-1', package: lodash },
      { id: 'CVE-1', purl: 'pkg:npm/lodash@4.17.20' },
    ],
    [{ package: lodash }, { id: '*', purl: 'pkg:npm/lodash@4.17.20' }],
    [
      { package: { name: 'github.com/a/b', type: 'go-module' } },
      { id: '*', purl: 'pkg:golang/github.com/a/b' },
    ],
    [
      { vulnerability: 'CVE-1', package: { location: '/usr/lib/**' } },
      { id: 'CVE-1', path: 'usr/lib/**' },
    ],
  ])('with the rule %j becomes an exception', (given, wanted) => {
    const { ignore, refused } = rule(given);
    expect(refused).toEqual([]);
    expect(ignore).toEqual([{ reason: 'Imported from .grype.yaml', ...wanted }]);
  });

  it.each([
    [{}, 'the entry names neither an advisory nor a package'],
    ['CVE-1', 'the entry is not a mapping'],
    [{ vulnerability: 'all' }, 'all is not an advisory ID'],
    [{ 'fix-state': 'unknown' }, 'the condition fix-state is not supported'],
    [{ vulnerability: 'CVE-1', namespace: 'x' }, 'the condition namespace is not supported'],
    [
      { package: { name: 'lodash', 'upstream-name': 'x' } },
      'the condition upstream-name is not supported',
    ],
    [{ package: { type: 'gem' } }, 'the entry names no package'],
    [{ package: { name: '.*', type: 'npm' } }, 'the name and the type of .* do not form a purl'],
    [
      { package: { name: 'openssl', type: 'deb' } },
      'the name and the type of openssl do not form a purl',
    ],
    [
      { package: { name: 'log4j-core', type: 'java-archive' } },
      'the name and the type of log4j-core do not form a purl',
    ],
    [{ package: { ...lodash, version: 1.1 } }, 'version must be a string, not number'],
    [{ vulnerability: 1, package: lodash }, 'vulnerability must be a string, not number'],
    [{ vulnerability: 'CVE-1', package: 'a' }, 'package must be an object, not string'],
    [{ package: { ...lodash, language: 'java' } }, 'the condition language is not supported'],
    [
      { vulnerability: 'CVE-1', package: { location: '/usr/lib' } },
      'the path is neither a file nor a folder followed by /**',
    ],
    [{ package: { location: '/**' } }, 'the entry names neither an advisory nor a package'],
  ])('with the rule %j has an entry that cannot be imported', (given, why) => {
    expect(rule(given)).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry: 'ignore[0]', why }],
    });
  });

  it('becomes settings', () => {
    const document = {
      'fail-on-severity': 'Medium',
      'only-fixed': true,
      'vex-documents': ['vex.json'],
      output: ['json'],
    };
    expect(grypeRules(document)).toEqual({
      settings: { failOn: 'medium', onlyFixed: true, vex: ['vex.json'] },
      ignore: [],
      refused: [],
    });
    expect(grypeRules({ 'fail-on-severity': 'negligible' }).settings).toEqual({ failOn: 'none' });
    expect(grypeRules({ 'fail-on-severity': '', 'only-fixed': false, exclude: [] })).toEqual({
      settings: {},
      ignore: [],
      refused: [],
    });
  });

  it.each([{ exclude: ['**'] }, { 'only-notfixed': true }, { 'fail-on-severity': 'severe' }])(
    'with the setting %j has an entry that cannot be imported',
    (document) => {
      expect(grypeRules(document).refused).toHaveLength(1);
    },
  );
});
