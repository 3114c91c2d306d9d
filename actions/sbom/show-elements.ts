import type { Log } from '../../shared/host/log.ts';
import type { MinimumElements, MinimumStandard } from '../../shared/sbom/minimum-elements.ts';
import { countNoun } from '../../shared/text/count.ts';

const NAMES: Readonly<Record<MinimumStandard, string>> = {
  'ntia-2021': 'NTIA 2021',
  'cisa-2025': 'CISA 2025',
};

/** Fixes for missing elements, by element. If the source is an SBOM file, these fixes do not apply. */
const FIXES: ReadonlyMap<string, string> = new Map([
  ['author', 'set the `author` input'],
  ['supplier', 'set the `supplier` input'],
  ['timestamp', 'set SOURCE_DATE_EPOCH'],
]);

/**
 * For each standard, shows the number of packages with all minimum elements, the most frequent gaps and their fixes.
 */
export function showElements(reports: readonly MinimumElements[], log: Pick<Log, 'info'>): void {
  const packages = sum(reports.map((report) => report.packages));
  for (const standard of ['ntia-2021', 'cisa-2025'] as const) {
    const complete = reports.flatMap(({ standards }) =>
      standards.filter((count) => count.standard === standard),
    );
    const count = sum(complete.map(({ completePackages }) => completePackages));
    const absent = missingOf(reports, standard).map(
      ([id, missing]) => `${id} (${countNoun(missing, 'package')})`,
    );
    const rest = absent.length === 0 ? '' : `. Missing: ${absent.join(', ')}`;
    const have = `${count} of ${countNoun(packages, 'package')} with all minimum elements`;
    log.info(`${NAMES[standard]}: ${have}${rest}`);
  }
  const lacking = reports.flatMap(({ elements }) =>
    elements.filter(({ of, missing }) => of === 'document' && missing > 0).map(({ id }) => id),
  );
  const fixes = [...new Set(lacking)].map((id) => withFix(id));
  if (fixes.length > 0) log.info(`Missing from the documents: ${fixes.join(', ')}`);
}

/**
 * Returns the elements that a standard requires and that some packages lack. The elements that the most packages lack
 * come first.
 */
function missingOf(
  reports: readonly MinimumElements[],
  standard: MinimumStandard,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { id, of, standards, missing } of reports.flatMap(({ elements }) => elements)) {
    if (of === 'document' || missing === 0 || !standards.includes(standard)) continue;
    counts.set(id, (counts.get(id) ?? 0) + missing);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function withFix(id: string): string {
  const fix = FIXES.get(id);
  return fix === undefined ? id : `${id} (${fix})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
