import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { version } from '../../shared/model/version.generated.ts';
import { ECS } from '../../shared/report/monitoring/ecs.ts';
import { recordLines } from '../../shared/report/monitoring/finding-records.ts';
import { OCSF } from '../../shared/report/monitoring/ocsf.ts';
import { renderOpenMetrics } from '../../shared/report/monitoring/open-metrics.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import type { spec } from './spec.ts';

type Format = InputsOf<typeof spec.inputs>['formats'][number];

interface Writing {
  readonly files: StepFiles;
  /** Time of the report in ISO 8601 format. */
  readonly time: string;
  readonly host: Host;
}

/** Writes the files for monitoring systems, and sets the output with their paths. */
export async function writeFormats(
  data: ReportData,
  formats: readonly Format[],
  { files, time, host }: Writing,
): Promise<void> {
  const head = { time, version };
  const paths: string[] = [];
  for (const format of formats) {
    switch (format) {
      case 'openmetrics':
        paths.push(await files.write('metrics.txt', renderOpenMetrics(data, time)));
        break;
      case 'ecs':
        paths.push(await files.write('findings.ecs.jsonl', recordLines(data, ECS, head)));
        break;
      case 'ocsf':
        paths.push(await files.write('findings.ocsf.jsonl', recordLines(data, OCSF, head)));
        break;
    }
  }
  host.setOutput('monitoring', paths.join('\n'));
}
