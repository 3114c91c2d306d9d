/** A floor of one source, in percent of the shown rows. */
interface Floor {
  readonly source: string;
  readonly fire: number;
  readonly quiet: number;
  /** Rows with the exact line. */
  readonly line?: number;
}

/** The floors for configuration. A source is scored as soon as it has a map. */
export const FLOORS: readonly Floor[] = [
  // The lines of three rows depend on the address of npm's registry, which the data replaces.
  { source: 'zizmor', fire: 97, quiet: 99, line: 97 },
  { source: 'hadolint', fire: 96, quiet: 99 },
  { source: 'compose-lint', fire: 98, quiet: 99 },
  { source: 'buildkit-check', fire: 95, quiet: 99, line: 92 },
];

/** Returns a line for each floor that the table of the scorer does not meet. */
export function missedFloors(table: string): readonly string[] {
  return FLOORS.flatMap((floor) => {
    const row = table.split('\n').find((line) => line.startsWith(`${floor.source} `));
    if (row === undefined) return [`${floor.source} has no row`];
    const shares = [...row.matchAll(/(\d+)\/(\d+)/g)].map(
      ([, part, whole]) => (100 * Number(part)) / Math.max(1, Number(whole)),
    );
    const [, fire = 0, line = 0, , quiet = 0] = shares;
    const misses = [
      ...(fire < floor.fire ? [`fire ${fire.toFixed(1)} % of ${floor.fire} %`] : []),
      ...(line < (floor.line ?? 0) ? [`line ${line.toFixed(1)} % of ${floor.line} %`] : []),
      ...(quiet < floor.quiet ? [`quiet ${quiet.toFixed(1)} % of ${floor.quiet} %`] : []),
    ];
    return misses.length === 0 ? [] : [`${floor.source}: ${misses.join(', ')}`];
  });
}
