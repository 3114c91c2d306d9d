import { describe, expect, it } from '@jest/globals';
import { dependabotRules } from '../../../shared/policy-import/dependabot.ts';

const read = (update: object) =>
  dependabotRules({
    version: 2,
    updates: [{ 'package-ecosystem': 'npm', directory: '/', ...update }],
  });

describe('dependabot.yml', () => {
  it.each([
    [{}, 'pkg:npm/lodash', undefined],
    [{ directory: '/api' }, 'pkg:npm/lodash', 'api'],
    [{ 'package-ecosystem': 'pip' }, 'pkg:pypi/lodash', undefined],
  ])('with the update %j becomes an exception for the ignored package', (update, purl, path) => {
    const { ignore } = read({ ...update, ignore: [{ 'dependency-name': 'lodash' }] });
    expect(ignore).toEqual([
      { id: '*', purl, ...(path && { path }), reason: 'Dependabot ignores this package' },
    ]);
  });

  it('with several folders becomes an exception for each folder', () => {
    const ignore = [{ 'dependency-name': 'lodash' }];
    const rules = read({ directories: ['/a', '/b/'], ignore });
    expect(rules.ignore.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it.each([
    [{ 'target-branch': 'v1' }, 'the entry applies to only one branch'],
    [{ directories: '/a' }, 'directories must be an array, not string'],
    [{ directories: [] }, 'the entry’s folders are not supported'],
    [{ directory: 5 }, 'directory must be a string, not number'],
  ])('with the update %j has an ignore rule that cannot be imported', (update, why) => {
    const { ignore, refused } = read({ ...update, ignore: [{ 'dependency-name': 'lodash' }] });
    expect([ignore, refused]).toEqual([[], [{ entry: 'updates[0].ignore[0]', why }]]);
  });

  it('has an ignore rule that cannot be imported if other updates read a subfolder', () => {
    const update = (directory: string, name?: string) => ({
      'package-ecosystem': 'npm',
      directory,
      ...(name !== undefined && { ignore: [{ 'dependency-name': name }] }),
    });
    const { ignore, refused } = dependabotRules({
      updates: [update('/', 'a'), update('/web', 'b'), update('/web/app')],
    });
    expect(ignore).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual([
      'the exception would also apply to updates in a subfolder',
      'the exception would also apply to updates in a subfolder',
    ]);
  });

  it.each([
    [{ 'dependency-name': '*' }, '* and its ecosystem do not form a purl'],
    [{ 'dependency-name': 'aws-*' }, 'aws-* and its ecosystem do not form a purl'],
    [{ 'dependency-name': 'a', versions: ['4.x'] }, 'versions applies only to updates'],
    [
      { 'dependency-name': 'a', 'update-types': ['version-update:semver-major'] },
      'update-types applies only to updates',
    ],
    ['a', 'the entry is not a mapping'],
  ])('with the ignore rule %j has an entry that cannot be imported', (rule, why) => {
    expect(read({ ignore: [rule] }).refused).toEqual([{ entry: 'updates[0].ignore[0]', why }]);
  });

  it('with several cooldowns becomes a setting with the longest cooldown', () => {
    const updates = [3, 7, -1, 'x'].map((days) => ({ cooldown: { 'default-days': days } }));
    expect(dependabotRules({ updates }).settings).toEqual({ minAgeDays: 7 });
  });
});
