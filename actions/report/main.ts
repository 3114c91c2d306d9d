import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { commentKey, jobLabel } from '../../shared/flows/results/comment-key.ts';
import { documentTimestamp } from '../../shared/flows/results/document-timestamp.ts';
import { readInventories } from '../../shared/flows/results/read-inventories.ts';
import { showReport } from '../../shared/flows/results/show-report.ts';
import { openStepFiles, type StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { commentMarker } from '../../shared/report/comment-marker.ts';
import { isQuiet } from '../../shared/report/is-quiet.ts';
import { isEmpty, type Verdict, verdictOf } from '../../shared/report/job-verdict.ts';
import { renderComment } from '../../shared/report/render-comment.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { oneLine } from '../../shared/text/sanitize.ts';
import { earlierRun, PROPOSED_NOTE, withoutClaims } from './earlier-run.ts';
import { explanation } from './explanation.ts';
import { firstTarget } from './first-target.ts';
import type { CheckToPublish } from './publish-check.ts';
import { readResults } from './read-results.ts';
import { spec } from './spec.ts';
import { uploadPage } from './upload-page.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/**
 * Combines the results from earlier steps into a verdict. Writes the summary, the comment, the page and the results for
 * code scanning.
 */
export async function main(host: Host): Promise<void> {
  // Sets a value that remains only if the run ends before it has a verdict.
  host.setOutput('decision', 'error');
  const inputs = readInputs(spec, host);
  const folder = inputs.from ?? host.stepsFolder;
  // Without `from`, this job's results are read.
  const earlier = inputs.from === undefined ? undefined : earlierRun(host.context);
  if (inputs.from !== undefined && host.kind === 'terminal') requireFolder(inputs.from);
  const results = await readResults(folder, earlier, host);
  if (isEmpty(results) && host.kind === 'terminal') throw nothingLeft(inputs);
  const written = await openStepFiles(host, spec.name, inputs['output-dir']);
  const shown = earlier === undefined ? results : withoutClaims(results);
  const own = earlier === undefined ? folder : undefined;
  const isProposed = earlier?.isProposed === true;
  const data = await writePage(shown, own, { inputs, written, isProposed, host });
  await offerFormats(data, inputs, written, host);
  const verdict = verdictOf(data);
  const target = earlier === undefined ? firstTarget(results) : '';
  const key = inputs['comment-key'] ?? keyOf(inputs, target, host);
  const marker = commentMarker(key);
  const job = jobLabel(inputs.matrix ?? '', host.context);
  const note = isProposed ? PROPOSED_NOTE : '';
  const comment = renderComment(data, { marker, job, note });

  host.setOutput('markdown', await written.write('comment.md', comment));
  await host.offer('html', () => renderHtml(data));
  await host.offer('markdown', () => comment);
  host.setOutput('decision', verdict.outcome);
  if (inputs.summary) await showReport(data, host);
  host.setOutput('comment-url', '');
  // `results` still contains the commits from the result files. They are compared with the commit from GitHub to decide
  // where to publish the report.
  const placed = { ...results, run: data.run };
  const isEarlier = earlier !== undefined;
  await publish(placed, {
    inputs,
    verdict,
    marker,
    key,
    job,
    comment,
    isEarlier,
    isProposed,
    host,
  });
  host.finish(verdict.outcome === 'none' ? 'pass' : verdict.outcome, explanation(data, verdict));
}

interface Writing {
  readonly inputs: Inputs;
  readonly written: StepFiles;
  /** True if the author of a pull request controls the results. */
  readonly isProposed: boolean;
  readonly host: Host;
}

/** Writes and uploads the page. Returns the report with the page's URL. */
async function writePage(
  data: ReportData,
  folder: string | undefined,
  { inputs, written, isProposed, host }: Writing,
): Promise<ReportData> {
  const page = await pageOf(data, folder, host);
  host.setOutput('html', await written.write('report.html', page));
  const isUploaded = inputs['upload-artifact'] && host.kind === 'actions';
  const url = isUploaded ? await uploadPage(page, inputs.matrix ?? '', host) : undefined;
  host.setOutput('html-url', url ?? '');
  if (inputs.release !== undefined && isProposed) {
    // Attaches nothing to the release. The author of a pull request can forge these results, but users would trust them
    // in a release.
    host.annotate('warning', `Nothing was attached to release ${inputs.release}: ${PROPOSED_NOTE}`);
  } else if (inputs.release !== undefined) {
    const { attachReport } = await import('./attach-report.ts');
    await attachReport(page, data, inputs.release, host);
  }
  return data.run === undefined ? data : { ...data, run: { ...data.run, reportUrl: url } };
}

/**
 * Renders the page with the packages in the SBOMs of earlier steps. If `folder` is undefined, the page does not list
 * packages.
 */
async function pageOf(data: ReportData, folder: string | undefined, host: Host): Promise<string> {
  const { inventories, problems } =
    folder === undefined ? { inventories: [], problems: [] } : await readInventories(folder);
  for (const problem of problems) {
    host.info(`The HTML report omits an inventory. ${oneLine(problem)}`);
  }
  const date = documentTimestamp(host.env) ?? host.now().toISOString();
  return renderHtml(data, { date, inventories });
}

/** Writes the files for monitoring systems. The code for this is imported only if the user requests such a file. */
async function offerFormats(
  data: ReportData,
  { formats }: Inputs,
  files: StepFiles,
  host: Host,
): Promise<void> {
  if (formats.length === 0) return host.setOutput('monitoring', '');
  const { writeFormats } = await import('./write-formats.ts');
  const time = documentTimestamp(host.env) ?? host.now().toISOString();
  await writeFormats(data, formats, { files, time, host });
}

/**
 * Returns the key that identifies the comment. A folder that the user sets is part of the key, so each folder has its
 * own comment. So is the target, because two calls of a reusable workflow differ in nothing else.
 */
function keyOf({ matrix, from }: Inputs, target: string, host: Host): string {
  const folder = from === undefined ? '' : shownPath(host, from);
  const place = target === '' ? '' : shownPath(host, resolve(host.workspace, target));
  return commentKey(matrix ?? '', [folder, place].filter((part) => part !== '').join('/'), host);
}

/**
 * Checks that the path is a folder.
 *
 * @throws {UserError} `file-not-found` if it is not. A wrong path is the user's mistake, and must not count as a
 * result.
 */
function requireFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UserError(
    'file-not-found',
    `${path} is not a folder.`,
    'Set `from` to the folder that earlier commands wrote to with --output-dir.',
  );
}

/**
 * Returns the error for missing results. Its fix is meant for terminals. There, each command writes to a new folder
 * unless the user sets one.
 */
function nothingLeft({ from }: Inputs): UserError {
  return new UserError(
    'input-missing',
    from === undefined ? 'No results specified.' : `No results found in ${from}.`,
    'Give each command a separate `--output-dir`, such as `out/scan` and `out/sbom`, and set `--from` to their common parent folder.',
  );
}

interface Publishing {
  readonly inputs: Inputs;
  readonly verdict: Verdict;
  readonly marker: string;
  readonly key: string;
  readonly job: string;
  readonly comment: string;
  /** True if another run wrote the results. */
  readonly isEarlier: boolean;
  /** True if the author of a pull request controls the results. */
  readonly isProposed: boolean;
  readonly host: Host;
}

/** Publishes the report on GitHub, if the run is on GitHub. */
async function publish(data: ReportData, publishing: Publishing): Promise<void> {
  const { inputs, host, verdict, marker } = publishing;
  const { context } = host;
  const { comment: when, 'github-token': token, 'upload-sarif': isUploading } = inputs;
  const { 'check-run': isChecking } = inputs;
  if (context === undefined || (when === 'never' && !isUploading && !isChecking)) return;
  // A report on a developer’s machine does not need the GitHub client, so it is imported only here.
  const { publish: send } = await import('./publish-report.ts');
  const isOnlyUpdate =
    (when === 'on-findings' && verdict.outcome === 'pass') ||
    (when === 'on-change' && isQuiet(data));
  const comment = when === 'never' ? undefined : { marker, body: publishing.comment, isOnlyUpdate };
  const check = isChecking && !publishing.isProposed ? checkOf(publishing) : undefined;
  // Creates no check run, because the results can be forged. A branch protection rule could require the check run.
  if (isChecking && publishing.isProposed) host.info(`No check run: ${PROPOSED_NOTE}`);
  const run = { ...context, isReportingEarlier: publishing.isEarlier };
  await send({ data, comment, check, isUploading, token, context: run }, host, (url) =>
    host.setOutput('comment-url', url),
  );
}

/** Returns the check run. Its text is the comment without the marker. */
function checkOf({ verdict, job, key, marker, comment }: Publishing): CheckToPublish {
  return { verdict, job, key, summary: comment.slice(marker.length).trimStart() };
}
