import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attack } from './attack.ts';

/** One area of attacks, with the name of its file without `.ts` and its `ATTACKS`. */
export interface AttackArea {
  readonly area: string;
  readonly attacks: readonly Attack[];
}

/** Returns the attacks of all files in this folder that export `ATTACKS`. */
export async function allAttacks(): Promise<readonly AttackArea[]> {
  const folder = import.meta.dirname;
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const areas: AttackArea[] = [];
  for (const name of names.sort()) {
    const module = (await import(pathToFileURL(join(folder, name)).href)) as {
      readonly ATTACKS?: readonly Attack[];
    };
    if (module.ATTACKS !== undefined) {
      areas.push({ area: name.slice(0, -'.ts'.length), attacks: module.ATTACKS });
    }
  }
  return areas;
}

/** Number of rows in the two reviews: 22 in the first and 15 in the second. */
const REVIEWS: readonly (readonly [string, number])[] = [
  ['1', 22],
  ['2', 15],
];

/** Returns the rows of the reviews that no attack covers. */
export function uncoveredRows(areas: readonly AttackArea[]): readonly string[] {
  const covered = new Set(areas.flatMap(({ attacks }) => attacks.flatMap(({ rows }) => rows)));
  return REVIEWS.flatMap(([review, rows]) =>
    Array.from({ length: rows }, (_, at) => `${review}.${at + 1}`),
  ).filter((row) => !covered.has(row));
}
