import { allAttacks, uncoveredRows } from '../attacks/all-attacks.ts';
import { runAttack } from '../attacks/run-attack.ts';

/** Number of variants for each attack. `npm test` runs a tenth of them. */
const VARIANTS = 50;

/** Runs every attack in many variants with a fixed seed. Each variant must be refused or reported. */
export async function check(): Promise<{ passed: number; failed: number }> {
  const areas = await allAttacks();
  let failed = 0;
  let passed = 0;
  for (const { area, attacks } of areas) {
    for (const attack of attacks) {
      const through = await runAttack(attack, VARIANTS);
      passed += VARIANTS - through.length;
      failed += through.length;
      const verdict = through.length === 0 ? 'stopped' : 'GOT THROUGH';
      say(`  ${verdict}  ${area}: ${attack.name} (${attack.rows.join(', ')})`);
      for (const line of through.slice(0, 3)) say(`    ${line}`);
    }
  }
  const missing = uncoveredRows(areas);
  if (missing.length > 0) say(`  no attack for the rows ${missing.join(', ')}`);
  return { passed, failed: failed + missing.length };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
