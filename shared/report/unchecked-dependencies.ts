import { grouped, listed } from '../text/count.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Matches the message about a manifest without a lockfile, after the path of the manifest. */
const NO_LOCKFILE =
  /^ names ([\d,]{1,12}) (?:development )?dependenc(?:y|ies), and no lockfile .*\. Fix: (.{1,200})$/s;

/** Maximum number of manifests that the clause names. */
const MAX_FILES = 2;

/**
 * Returns a clause for a run that passed although most dependencies were not checked, because manifests have no
 * lockfile. Returns an empty string unless the manifests name more than twice as many dependencies as the scans
 * compared. With fewer, it is unknown whether most were unchecked, because dependencies with exact versions count
 * twice.
 */
export function uncheckedText({
  scans,
  decisions,
}: Pick<ReportData, 'scans' | 'decisions'>): string {
  const found = scans
    .flatMap(({ problems }) => problems)
    .flatMap((problem) => {
      const { code, path, message } = problem;
      const [, count, fix = ''] = NO_LOCKFILE.exec(message.slice(path.length)) ?? [];
      if (code !== 'unlocked' || count === undefined) return [];
      return {
        file: `\`${locationText(problem)}\``,
        count: Number(count.replaceAll(',', '')),
        fix,
      };
    })
    .toSorted((a, b) => b.count - a.count);
  const named = found.reduce((sum, { count }) => sum + count, 0);
  const compared = decisions
    .flatMap((decision) => decision.compared ?? [])
    .filter(({ ecosystem }) => ecosystem !== 'GitHub Actions')
    .reduce((sum, { packages }) => sum + packages, 0);
  const [first] = found;
  if (first === undefined || named <= 2 * compared) return '';
  const left = found.length - MAX_FILES;
  const files = listed([
    ...found.slice(0, MAX_FILES).map(({ file, count }) => `${file} (${grouped(count)})`),
    ...(left > 0 ? [`${left} more`] : []),
  ]);
  const step = found.every(({ fix }) => fix === first.fix) ? `. To check them, ${first.fix}` : '';
  return `most dependencies were not checked, because no lockfile pins their versions: ${files}${step}`;
}
