import { describe, expect, it } from '@jest/globals';
import { dependencyPath } from '../../../shared/report/dependency-path.ts';

describe('a dependency path', () => {
  it.each([
    [['pkg:npm/a@1', 'pkg:npm/%40b/c@2?x=1'], 'a@1 › @b/c@2'],
    [['pkg:npm/a'], 'a'],
    [['no purl'], 'no purl'],
    [['pkg:npm/%E0%A4@1'], '%E0%A4@1'],
    [[], ''],
  ])('for the purls %j is %s', (purls, wanted) => {
    expect(dependencyPath(purls)).toBe(wanted);
  });

  it('omits the middle of a long path', () => {
    const purls = Array.from({ length: 20 }, (_, at) => `pkg:npm/p${at}@1`);
    expect(dependencyPath(purls)).toBe(
      'p0@1 › p1@1 › p2@1 › p3@1 › 12 more › p16@1 › p17@1 › p18@1 › p19@1',
    );
  });
});
