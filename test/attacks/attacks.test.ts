import { describe, expect, it } from '@jest/globals';
import { allAttacks } from './all-attacks.ts';
import { runAttack } from './run-attack.ts';

/** Number of variants. `npm run conformance -- attacks` runs ten times as many variants. */
const VARIANTS = 5;

const areas = await allAttacks();

describe.each(areas)('an attack on $area is rejected or reported', ({ attacks }) => {
  it.each(attacks)('$name ($rows)', async (attack) => {
    expect(await runAttack(attack, VARIANTS)).toEqual([]);
  });
});
