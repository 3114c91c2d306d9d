import { expect, it } from '@jest/globals';
import { rememberedRepository } from '../../../shared/maven/remembered-repository.ts';
import { memoryRepository } from '../../support/maven-poms.ts';

it('rememberedRepository reads each file and version list only once', async () => {
  const repository = memoryRepository({ 'g:a:1': '' });
  const remembered = rememberedRepository(repository);
  const id = { group: 'g', artifact: 'a', version: '1' };
  expect(await remembered.pom(id)).toEqual(await remembered.pom(id));
  expect(await remembered.versions('g', 'a')).toBe(await remembered.versions('g', 'a'));
  expect(repository.asked).toEqual(['g:a:1']);
});
