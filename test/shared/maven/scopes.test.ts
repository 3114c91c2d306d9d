import { describe, expect, it } from '@jest/globals';
import { derivedScope } from '../../../shared/maven/scopes.ts';
import { aDependency, dependencies, resolvedPom, shownPackages } from '../../support/maven-poms.ts';

describe('a transitive dependency', () => {
  it.each([
    ['compile', 'compile', 'compile'],
    ['compile', 'runtime', 'runtime'],
    ['runtime', 'compile', 'runtime'],
    ['test', 'compile', 'test'],
    ['provided', 'runtime', 'provided'],
    ['compile', 'system', 'system'],
    ['system', 'compile', 'provided'],
    ['runtime', 'test', 'test'],
    ['import', 'compile', 'runtime'],
  ])(
    'with the parent scope %s and the declared scope %s has the scope %s',
    (parent, child, scope) => {
      expect(derivedScope(parent, child)).toBe(scope);
    },
  );

  const POMS = {
    'g:a:1': dependencies(aDependency('g:b:1')),
    'g:b:1': '',
    'g:t:1': dependencies(aDependency('g:b:1')),
  };

  it('has the widest scope of all paths to it', async () => {
    const test = aDependency('g:t:1', '<scope>test</scope>');
    const resolved = await resolvedPom(dependencies(test, aDependency('g:a:1')), POMS);
    expect(shownPackages(resolved)).toEqual(['t@1 (development)', 'a@1', 'b@1']);
  });

  it('has the scope of the direct dependency if it is also a direct dependency', async () => {
    const test = aDependency('g:b:1', '<scope>test</scope>');
    const resolved = await resolvedPom(dependencies(test, aDependency('g:a:1')), POMS);
    expect(shownPackages(resolved)).toEqual(['b@1 (development)', 'a@1']);
  });
});
