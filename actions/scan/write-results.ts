import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { vexTimestamp } from '../../shared/flows/results/vex-timestamp.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJson, prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { isNew } from '../../shared/model/is-new.ts';
import { version } from '../../shared/model/version.generated.ts';
import { sarifLog } from '../../shared/report/render-sarif.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';
import { countFindings } from './count-findings.ts';

interface Results {
  /** Category for the SARIF file, if the user sets one. */
  readonly category: string | undefined;
  readonly files: StepFiles;
  readonly host: Host;
}

/** Writes the files and the outputs of a scan. */
export async function writeResults(
  scanned: FindingsFile,
  decision: Decision,
  { category = sarifCategory(scanned), files, host }: Results,
): Promise<void> {
  const counted = scanned.findings.filter(({ suppression }) => suppression === undefined);
  host.setOutput('findings', await files.write('findings.json', prettyJsonChunks(scanned)));
  if (!files.isScratch) {
    await writeVex(scanned, files, host);
    const { chunks: sarif } = sarifLog(scanned, { toolVersion: version, category, decision });
    host.setOutput('sarif', await files.write('results.sarif', sarif));
  }
  // Writes the decision file last. Until then, it contains a decision saying that the scan did not finish.
  host.setOutput('decision-file', await files.write('decision.json', prettyJson(decision)));
  host.setOutput('decision', decision.outcome);
  host.setOutput('complete', String(decision.isComplete));
  host.setOutput('summary', decision.summary ?? '');
  host.setOutput('compared', JSON.stringify(decision.compared ?? []));
  host.setOutput('skipped', String(decision.skipped ?? 0));
  host.setOutput('digest', scanned.source.digest ?? '');
  for (const [name, number] of countFindings(scanned.findings))
    host.setOutput(name, String(number));
  const isCompared = scanned.comparison?.status === 'compared';
  host.setOutput('new', isCompared ? String(counted.filter(isNew).length) : '');
  host.setOutput('fixed', isCompared ? String(scanned.fixed?.length ?? 0) : '');
}

/** Writes the VEX document if it has at least one statement. The code is loaded only for a scan with findings. */
async function writeVex(scanned: FindingsFile, files: StepFiles, host: Host): Promise<void> {
  if (scanned.findings.length === 0) return;
  const { writeOpenVex } = await import('../../shared/vex/write-openvex.ts');
  const timestamp = vexTimestamp(scanned, host);
  const vex = writeOpenVex(scanned, { timestamp, toolVersion: version });
  if (vex !== undefined)
    host.setOutput('openvex', await files.write('openvex.json', prettyJson(vex)));
}
