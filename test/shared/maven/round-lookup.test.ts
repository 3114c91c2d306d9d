import { describe, expect, it } from '@jest/globals';
import { roundLookup } from '../../../shared/maven/round-lookup.ts';
import { memoryRepository } from '../../support/maven-poms.ts';

const idAt = (at: number) => ({ group: 'g', artifact: `a${at}`, version: '1' });

describe('a lookup in rounds', () => {
  it('reads each file once, in the next round', async () => {
    const repository = memoryRepository({ 'g:a0:1': '' });
    const lookup = roundLookup(repository);
    expect(lookup.pom(idAt(0))).toBeUndefined();
    expect(lookup.pom(idAt(0))).toBeUndefined();
    expect(lookup.versions('g', 'a0')).toBeUndefined();
    await Promise.all(lookup.takeWanted().map((read) => read()));
    expect(lookup.pom(idAt(0))).toHaveProperty('found');
    expect(lookup.versions('g', 'a0')).toEqual({ found: ['1'] });
    expect(lookup.takeWanted()).toEqual([]);
    expect(repository.asked).toEqual(['g:a0:1']);
  });

  it('returns a failure for the 2,001st POM', () => {
    const lookup = roundLookup(memoryRepository({}));
    const answers = Array.from({ length: 2_001 }, (_, at) => lookup.pom(idAt(at)));
    expect(answers.slice(0, 2_000).every((one) => one === undefined)).toBe(true);
    expect(answers[2_000]).toMatchObject({ failure: { code: 'limit-exceeded' } });
    expect(lookup.takeWanted()).toHaveLength(2_000);
  });

  it('returns a failure for the 201st version list', () => {
    const lookup = roundLookup(memoryRepository({}));
    const answers = Array.from({ length: 201 }, (_, at) => lookup.versions('g', `a${at}`));
    expect(answers[200]).toMatchObject({ failure: { code: 'limit-exceeded' } });
  });
});
