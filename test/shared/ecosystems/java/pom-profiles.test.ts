import { describe, expect, it } from '@jest/globals';
import { activeProfiles } from '../../../../shared/ecosystems/java/pom-profiles.ts';

function namesOf(profiles: Readonly<Record<string, unknown>>): readonly unknown[] {
  const profile = Object.entries(profiles).map(([id, activation]) => ({ id, activation }));
  return activeProfiles({ profiles: { profile } }).map(({ id }) => id);
}

const DEFAULT = { default: { activeByDefault: 'true' } };

describe('a profile', () => {
  it.each<[string, unknown]>([
    ['a property that is not set', { property: { name: '!a' } }],
    ['a value that a property must not have', { property: { name: 'a', value: '!b' } }],
    ['every Java in use', { jdk: '[1.8,)' }],
    ['every Java in use, from before', { jdk: '[5, ]' }],
    ['both', { property: { name: '!a' }, jdk: '(1.7,)' }],
  ])('is active for %s, and then those by default are not', (_what, activation) => {
    expect(namesOf({ ...DEFAULT, one: activation })).toEqual(['one']);
  });

  it.each<[string, unknown]>([
    ['a property', { property: { name: 'a' } }],
    ['a value', { property: { name: 'a', value: 'b' } }],
    ['some of Java', { jdk: '[11,)' }],
    ['a Java of the past', { jdk: '(,1.8)' }],
    ['one Java', { jdk: '1.8' }],
    ['a system', { os: { family: 'windows' } }],
    [
      'a system and a property that is not set',
      { os: { family: 'unix' }, property: { name: '!a' } },
    ],
    ['a file', { file: { missing: 'a' } }],
    ['nothing', undefined],
  ])('is not active for %s, and those by default are', (_what, activation) => {
    expect(namesOf({ ...DEFAULT, one: activation })).toEqual(['default']);
  });
});
