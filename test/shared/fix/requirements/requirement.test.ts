import { describe, expect, it } from '@jest/globals';
import { gatherRequirements } from '../../../../shared/fix/requirements/requirement.ts';

describe('gathered requirements', () => {
  it('are grouped by package, in their original order', () => {
    const gathered = gatherRequirements([
      ['a@1', { by: 'x@1', range: '^1' }],
      ['b@1', { by: 'x@1', range: '*' }],
      ['a@1', { by: undefined, range: '~1' }],
    ]);
    expect(gathered.get('a@1')?.map(({ range }) => range)).toEqual(['^1', '~1']);
    expect(gathered.size).toBe(2);
  });
});
