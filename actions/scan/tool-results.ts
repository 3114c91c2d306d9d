import { DataError, UserError } from '../../shared/errors/errors.ts';
import { isOfChange } from '../../shared/flows/comparison/is-of-change.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Log } from '../../shared/host/log.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { Problem, SourceDescription } from '../../shared/model/inventory.ts';
import type { ScannerResults } from '../../shared/scanner-results/reported.ts';
import { countNoun } from '../../shared/text/count.ts';
import { oneLine } from '../../shared/text/sanitize.ts';
import { fileProblem } from './file-problem.ts';

/** The results from other tools, and the files that cannot be used. */
export interface ToolResults {
  readonly results: readonly ScannerResults[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the results from other tools. Reports files that are unreadable or describe another target.
 *
 * @param paths Absolute paths from the input.
 * @param sources The sources of this scan.
 */
export async function toolResults(
  paths: readonly string[],
  sources: readonly SourceDescription[],
  host: Host,
): Promise<ToolResults> {
  const read = await Promise.all([...new Set(paths)].map((path) => resultsAt(path, sources, host)));
  return {
    results: read.flatMap(({ results }) => results),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function resultsAt(
  path: string,
  sources: readonly SourceDescription[],
  host: Host,
): Promise<ToolResults> {
  const shown = shownPath(host, path);
  try {
    if (await isOfChange(path, runRepository(host))) throw committed(shown);
    const bytes = await readPlainFile(path, guardedFolders(host));
    const { readResults } = await import('../../shared/scanner-results/read-results.ts');
    const { requireSameTarget } = await import('../../shared/scanner-results/check-target.ts');
    const results = readResults(bytes, shown);
    for (const each of results) requireSameTarget(each, sources, shown);
    for (const each of results) noteRulesOff(each, host);
    return { results, problems: [] };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof UserError)) throw error;
    const fact = 'the results were not used';
    return { results: [], problems: [fileProblem(error, { fact, path: shown, fix: FIX })] };
  }
}

/** Maximum number of rules that a message names. */
const MAX_NAMED = 5;

/** Shows which rules the user of a tool turned off. The results say nothing about these rules. */
function noteRulesOff({ tool, rulesOff = [] }: ScannerResults, host: Log): void {
  if (rulesOff.length === 0) return;
  const named = rulesOff.slice(0, MAX_NAMED).map(oneLine).join(', ');
  const more = rulesOff.length > MAX_NAMED ? ', …' : '';
  host.annotate(
    'notice',
    `${oneLine(tool)} ran without ${countNoun(rulesOff.length, 'rule')}: ${named}${more}`,
  );
}

/**
 * Returns the error for result files that git tracks. The author of a change could remove findings from such files
 * without running the tool.
 */
function committed(shown: string): UserError {
  const message = `git tracks ${shown}, so a pull request could falsify these results`;
  const fix = 'Remove the file from git, and create it in a step in the job.';
  return new UserError('input-invalid', message, fix);
}

const FIX = 'Run the tool again on the same target with JSON or SARIF output.';
