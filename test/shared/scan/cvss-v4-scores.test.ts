import { expect, it } from '@jest/globals';
import { macroScore } from '../../../shared/scan/cvss-v4-scores.ts';

const LEVELS = [0, 1, 2];

it('macroScore has a score for each of the 270 macro vectors, and for no others', () => {
  let count = 0;
  for (const eq1 of LEVELS)
    for (const eq2 of [0, 1])
      for (const eq3 of LEVELS)
        for (const eq4 of LEVELS)
          for (const eq5 of LEVELS)
            for (const eq6 of [0, 1]) {
              const score = macroScore({ eq1, eq2, eq3, eq4, eq5, eq6 });
              if (score !== undefined) count++;
              expect(score === undefined).toBe(eq3 === 2 && eq6 === 0);
            }
  expect(count).toBe(270);
});

it('macroScore returns 10 for the most severe vector, and 0.1 for the least severe', () => {
  expect(macroScore({ eq1: 0, eq2: 0, eq3: 0, eq4: 0, eq5: 0, eq6: 0 })).toBe(10);
  expect(macroScore({ eq1: 2, eq2: 1, eq3: 2, eq4: 2, eq5: 2, eq6: 1 })).toBe(0.1);
  expect(macroScore({ eq1: 3, eq2: 0, eq3: 0, eq4: 0, eq5: 0, eq6: 0 })).toBeUndefined();
  expect(macroScore({ eq1: 0, eq2: 0, eq3: 0, eq4: 0, eq5: 3, eq6: 0 })).toBeUndefined();
});
