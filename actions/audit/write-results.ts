import { reportRun } from '../../shared/flows/results/report-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJson, prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { isNew } from '../../shared/model/is-new.ts';
import { withSharedRules } from '../../shared/model/shared-rules.ts';
import { version } from '../../shared/model/version.generated.ts';
import { sarifLog } from '../../shared/report/render-sarif.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';

interface Results {
  /** Category for the SARIF file, if the user sets one. */
  readonly category: string | undefined;
  readonly files: StepFiles;
  readonly host: Host;
}

/**
 * Writes the result files and the outputs of an audit, including files in the formats that the user requested with
 * `-o`.
 */
export async function writeResults(
  audited: FindingsFile,
  decision: Decision,
  { category = sarifCategory(audited), files, host }: Results,
): Promise<void> {
  const written = () => prettyJsonChunks(withSharedRules(audited));
  const sarif = () => sarifLog(audited, { toolVersion: version, category, decision }).chunks;
  host.setOutput('findings', await files.write('findings.json', written()));
  if (!files.isScratch) host.setOutput('sarif', await files.write('results.sarif', sarif()));
  // Writes the decision file last. Until then, it contains a decision saying that the audit did not finish.
  host.setOutput('decision-file', await files.write('decision.json', prettyJson(decision)));
  host.setOutput('decision', decision.outcome);
  host.setOutput('complete', String(decision.isComplete));
  host.setOutput('summary', decision.summary ?? '');
  const open = audited.findings.filter(({ suppression }) => suppression === undefined);
  host.setOutput('misconfigurations', countOf(open, 'misconfiguration'));
  host.setOutput('secrets', countOf(open, 'secret'));
  const isCompared = audited.comparison?.status === 'compared';
  host.setOutput('new', isCompared ? String(open.filter(isNew).length) : '');
  await host.offer('json', written);
  await host.offer('sarif', sarif);
  await host.offer('html', async () => {
    const { renderHtml } = await import('../../shared/report/render-html.ts');
    const head = { title: 'Assay', run: reportRun(host, [audited]) };
    return renderHtml(gatherReport(head, [audited, decision], []));
  });
}

function countOf(findings: readonly Finding[], wanted: Finding['kind']): string {
  return String(findings.filter(({ kind }) => kind === wanted).length);
}
