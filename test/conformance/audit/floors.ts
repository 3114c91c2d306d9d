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
  { source: 'pod-security-standards', fire: 100, quiet: 100 },
  { source: 'kube-linter', fire: 97, quiet: 97 },
  { source: 'kubescape-regolibrary', fire: 94, quiet: 96 },
  { source: 'trivy-checks', fire: 94, quiet: 96 },
  { source: 'kics', fire: 95, quiet: 96 },
];

/** A floor of one source of secrets, in percent of the shown rows that people wrote. */
interface SecretFloor {
  readonly source: string;
  /** Rows with a secret that were found. Rows that a template made 26 times do not count. */
  readonly byHand: number;
  /** Rows without any secret that stayed quiet. Present for sources whose quiet rows contain no secret of any kind. */
  readonly quiet?: number;
}

/**
 * The floors for secrets. The samples of secretlint repeat one character or contain `EXAMPLE`, and the rules pass over
 * such values by design (docs/accuracy.md).
 */
export const SECRET_FLOORS: readonly SecretFloor[] = [
  { source: 'gitleaks', byHand: 93 },
  { source: 'betterleaks', byHand: 74 },
  { source: 'noseyparker', byHand: 70 },
  { source: 'fake-leaks', byHand: 75, quiet: 93 },
];

/** Returns a line for each floor that the table of the scorer does not meet. */
export function missedFloors(table: string): readonly string[] {
  return [...missedConfiguration(table), ...missedSecrets(table)];
}

function missedSecrets(table: string): readonly string[] {
  return SECRET_FLOORS.flatMap(({ source, byHand, quiet = 0 }) => {
    const row = table.split('\n').find((line) => line.startsWith(`${source} `));
    if (row === undefined) return [`${source} has no row`];
    const [, found = 0, , , kept = 0] = sharesIn(row);
    return [
      ...(found < byHand ? [`${source}: by hand ${found.toFixed(1)} % of ${byHand} %`] : []),
      ...(kept < quiet ? [`${source}: quiet ${kept.toFixed(1)} % of ${quiet} %`] : []),
    ];
  });
}

/** Returns the shares in a row of the table, in percent. */
function sharesIn(row: string): readonly number[] {
  return [...row.matchAll(/(\d+)\/(\d+)/g)].map(
    ([, part, whole]) => (100 * Number(part)) / Math.max(1, Number(whole)),
  );
}

function missedConfiguration(table: string): readonly string[] {
  return FLOORS.flatMap((floor) => {
    const row = table.split('\n').find((line) => line.startsWith(`${floor.source} `));
    if (row === undefined) return [`${floor.source} has no row`];
    const [, fire = 0, line = 0, , quiet = 0] = sharesIn(row);
    const misses = [
      ...(fire < floor.fire ? [`fire ${fire.toFixed(1)} % of ${floor.fire} %`] : []),
      ...(line < (floor.line ?? 0) ? [`line ${line.toFixed(1)} % of ${floor.line} %`] : []),
      ...(quiet < floor.quiet ? [`quiet ${quiet.toFixed(1)} % of ${floor.quiet} %`] : []),
    ];
    return misses.length === 0 ? [] : [`${floor.source}: ${misses.join(', ')}`];
  });
}
