import { describe, expect, it } from '@jest/globals';
import { joinedRepositories } from '../../../shared/maven/joined-repositories.ts';
import type { Failure } from '../../../shared/maven/pom-lookup.ts';
import type { MavenRepository } from '../../../shared/maven/repository.ts';
import { memoryRepository } from '../../support/maven-poms.ts';

const ID = { group: 'g', artifact: 'a', version: '1' };

function failing(code: Failure['code']): MavenRepository {
  const failure: Failure = { code, text: 'fails', fix: 'wait' };
  return { name: 'f', pom: async () => ({ failure }), versions: async () => ({ failure }) };
}

describe('joined repositories', () => {
  const full = memoryRepository({ 'g:a:1': '' });

  it('are searched in order until one of them contains the file', async () => {
    const joined = joinedRepositories([memoryRepository({}), failing('missing'), full]);
    expect(await joined.pom(ID)).toHaveProperty('found');
  });

  it('do not search a later repository if a POM has the wrong content', async () => {
    const joined = joinedRepositories([failing('digest-mismatch'), full]);
    expect(await joined.pom(ID)).toMatchObject({ failure: { code: 'digest-mismatch' } });
  });

  it('report an unreadable repository rather than a missing file', async () => {
    const joined = joinedRepositories([memoryRepository({}), failing('missing')]);
    expect(await joined.pom(ID)).toMatchObject({ failure: { text: 'fails' } });
    const none = joinedRepositories([memoryRepository({})]);
    expect(await none.pom(ID)).toMatchObject({ failure: { text: 'was not found in memory' } });
  });

  it('return the versions in all repositories, or a failure if any repository is unreadable', async () => {
    const other = memoryRepository({ 'g:a:2': '' });
    expect(await joinedRepositories([full, other]).versions('g', 'a')).toEqual({
      found: ['1', '2'],
    });
    const broken = joinedRepositories([full, failing('missing')]);
    expect(await broken.versions('g', 'a')).toHaveProperty('failure');
    const none = joinedRepositories([memoryRepository({})]);
    expect(await none.versions('g', 'a')).toHaveProperty('failure');
  });
});
