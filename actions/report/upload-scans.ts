import { inlineFix } from '../../shared/errors/describe.ts';
import { type SarifUpload, uploadSarif } from '../../shared/github/code-scanning.ts';
import { isReadOnlyToken, READ_ONLY } from '../../shared/github/read-only-token.ts';
import {
  isNotPublished,
  type NotPublished,
  type ScannedCommit,
  scannedCommit,
} from '../../shared/github/scanned-commit.ts';
import type { Host } from '../../shared/host/host.ts';
import { version } from '../../shared/model/version.generated.ts';
import { omittedText, sarifLog } from '../../shared/report/render-sarif.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';
import type { GitHubRun } from './github-run.ts';

/**
 * Uploads the findings from each scan to code scanning, for the scanned commit and with a separate category.
 *
 * @throws {RemoteError} if GitHub rejects an upload for a reason that a change to the workflow can fix.
 */
export async function uploadScans(data: ReportData, run: GitHubRun): Promise<void> {
  const { context, host } = run;
  const used = new Set<string>();
  const decisions = data.decisions.filter(({ action }) => action === 'scan' || action === 'audit');
  for (const [at, scan] of data.scans.entries()) {
    const { source } = scan;
    const decision = decisions[at]?.subject === source.name ? decisions[at] : undefined;
    const category = unusedName(sarifCategory(scan), used);
    const place = placeOf(scan, data, run);
    if (isNotPublished(place)) {
      showSkipped(source.name, place, host);
      continue;
    }
    const { chunks, omitted } = sarifLog(scan, { toolVersion: version, category, decision });
    const upload = { repository: context.repository, ...place, sarif: chunks.join('') };
    if (!(await sendScan(source.name, upload, run))) return;
    if (omitted > 0) host.annotate('notice', `${source.name}: ${omittedText(omitted)}.`);
  }
}

const INCOMPLETE: NotPublished = {
  why: 'code scanning would close the alerts for findings that the incomplete scan did not report',
  fix: 'Correct the problems listed in the report.',
  isExpected: false,
};

/**
 * Returns the commit for which the findings from a scan are published, or the reason why they are not published.
 * Incomplete findings, from a scan that ended with an error, are not published.
 */
function placeOf(
  { source, checked }: ReportData['scans'][number],
  { decisions }: ReportData,
  { context, pullRequest }: GitHubRun,
): ScannedCommit | NotPublished {
  const place = scannedCommit(context, pullRequest, source.checkout);
  if (isNotPublished(place)) return place;
  const by = checked === undefined ? 'scan' : 'audit';
  const own = decisions.filter(({ action, subject }) => action === by && subject === source.name);
  return own.some(({ outcome }) => outcome === 'error') ? INCOMPLETE : place;
}

function showSkipped(name: string, { why, fix, isExpected }: NotPublished, host: Host): void {
  const message = `The findings in ${name} were not uploaded to code scanning: ${why}.`;
  if (isExpected) host.info(message);
  else host.annotate('warning', fix === '' ? message : `${message} Fix: ${inlineFix(fix)}`);
}

/**
 * Uploads the results from one scan. Returns false if the token is read-only. In that case, GitHub would also refuse
 * all other uploads, and the caller skips them.
 */
async function sendScan(name: string, upload: SarifUpload, run: GitHubRun): Promise<boolean> {
  const { github, pullRequest, host } = run;
  try {
    const { status, problem } = await uploadSarif(github, upload);
    host.info(`Uploaded the findings in ${name} to code scanning: ${status}.`);
    if (problem !== undefined) host.annotate('warning', problem);
    return true;
  } catch (error) {
    if (!isReadOnlyToken(error, pullRequest)) throw error;
    host.info(`No findings were uploaded to code scanning: ${READ_ONLY}`);
    return false;
  }
}

/**
 * Adds a number to a category that is already in use. If two uploads for a commit have the same category, GitHub keeps
 * only the second one.
 */
function unusedName(name: string, used: Set<string>): string {
  let unused = name;
  for (let count = 2; used.has(unused); count++) unused = `${name}/${count}`;
  used.add(unused);
  return unused;
}
