import { describe, expect, it } from '@jest/globals';
import { areUsable, idOf, isUsableName, pomPath } from '../../../shared/maven/coordinates.ts';

describe('Maven coordinates', () => {
  it('determine the path of the POM in a repository', () => {
    const id = { group: 'org.a-b.c', artifact: 'd.e', version: '1.0+x' };
    expect(pomPath(id)).toBe('org/a-b/c/d.e/1.0+x/d.e-1.0+x.pom');
    expect(idOf(id)).toBe('org.a-b.c:d.e:1.0+x');
    expect(areUsable(id)).toBe(true);
  });

  it.each([
    ['..', 'a', '1'],
    ['g..h', 'a', '1'],
    ['.g', 'a', '1'],
    ['g/h', 'a', '1'],
    ['g', '..', '1'],
    ['g', 'a/../b', '1'],
    ['g', 'a', '..'],
    ['g', 'a', '../1'],
    ['g', 'a', '1?x=y'],
    ['g', 'a', '1#x'],
    ['g', 'a', '%2e%2e'],
    ['g', 'a', '1\n2'],
    ['g@h', 'a', '1'],
    ['', 'a', '1'],
    ['g', 'a', ''],
    ['g', 'a', '1'.repeat(201)],
  ])('are rejected if they are unsafe in a path: %j %j %j', (group, artifact, version) => {
    expect(areUsable({ group, artifact, version })).toBe(false);
  });

  it('without a version are rejected if the group is invalid', () => {
    expect(isUsableName('g', 'a')).toBe(true);
    expect(isUsableName('..', 'a')).toBe(false);
  });
});
