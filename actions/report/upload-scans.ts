import { type SarifUpload, uploadSarif } from '../../shared/github/code-scanning.ts';
import { isNotPublished, scannedCommit } from '../../shared/github/scanned-commit.ts';
import type { SourceDescription } from '../../shared/model/inventory.ts';
import { version } from '../../shared/model/version.generated.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { type GitHubRun, isReadOnlyToken, READ_ONLY } from './github-run.ts';

/**
 * Sends the findings of each scan to code scanning, each under a category of its own and for the commit that it read.
 *
 * @throws {RemoteError} when an upload is refused for anything that the workflow can change.
 */
export async function uploadScans(data: ReportData, run: GitHubRun): Promise<void> {
  const { context, pullRequest, host } = run;
  const used = new Set<string>();
  const decisions = data.decisions.filter(({ action }) => action === 'scan');
  for (const [at, scan] of data.scans.entries()) {
    const { source } = scan;
    const decision = decisions[at]?.subject === source.name ? decisions[at] : undefined;
    const category = unusedName(`assay/${categoryOf(source)}`, used);
    const place = scannedCommit(context, pullRequest, source.checkout);
    if (isNotPublished(place)) {
      const message = `Nothing of ${source.name} was sent to code scanning: ${place.why}.`;
      if (place.isExpected) host.info(message);
      else host.annotate('warning', place.fix === '' ? message : `${message} Fix: ${place.fix}`);
      continue;
    }
    const sarif = renderSarif(scan, { toolVersion: version, category, decision });
    const upload = { repository: context.repository, ...place, sarif };
    if (!(await sendScan(source.name, upload, run))) return;
  }
}

/** False where the token can only read, and a further upload would be refused as well. */
async function sendScan(name: string, upload: SarifUpload, run: GitHubRun): Promise<boolean> {
  const { github, pullRequest, host } = run;
  try {
    const { status, problem } = await uploadSarif(github, upload);
    host.info(`Code scanning took the findings of ${name}: ${status}.`);
    if (problem !== undefined) host.annotate('warning', problem);
    return true;
  } catch (error) {
    if (!isReadOnlyToken(error, pullRequest)) throw error;
    host.info(`Nothing was sent to code scanning: ${READ_ONLY}`);
    return false;
  }
}

/** Tells one scan of a repository from another, from run to run: no tag, no digest. */
function categoryOf({ kind, name, platform }: SourceDescription): string {
  const lasting = kind === 'image' ? name.replace(/@.*$/, '').replace(/:[^:/]*$/, '') : name;
  return [kind, lasting, ...(platform === undefined ? [] : [platform])].join('/');
}

/** Of two uploads for one commit under one category, GitHub keeps the second: those after the first are numbered. */
function unusedName(name: string, used: Set<string>): string {
  let unused = name;
  for (let count = 2; used.has(unused); count++) unused = `${name}/${count}`;
  used.add(unused);
  return unused;
}
