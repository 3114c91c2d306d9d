import { type Attack, randomOf } from './attack.ts';

/** Seed of the first variant. The seeds of the other variants follow it. */
const FIRST_SEED = 20_261_127;

/**
 * Runs the given number of variants of an attack.
 *
 * @returns One line for each variant that succeeded. Empty if all variants were stopped.
 */
export async function runAttack(attack: Attack, variants: number): Promise<readonly string[]> {
  const through: string[] = [];
  for (let at = 0; at < variants; at++) {
    const { what, run } = attack.variant(randomOf(FIRST_SEED + at));
    if ((await run()) === undefined) through.push(`variant ${at} got through: ${what}`);
  }
  return through;
}
