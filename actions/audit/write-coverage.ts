import { coverageOf } from '../../shared/audit/coverage.ts';
import { documentTimestamp } from '../../shared/flows/results/document-timestamp.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Coverage } from '../../shared/model/coverage.ts';
import { version } from '../../shared/model/version.generated.ts';
import { isSwitchedOff } from '../../shared/policy/select-findings.ts';
import {
  type CoverageFindings,
  coverageBlock,
  coverageLines,
} from '../../shared/report/coverage-block.ts';
import { markdownSection } from '../../shared/report/markdown-block.ts';
import type { AuditRules } from './audit-rules.ts';
import type { AuditResult } from './audit-tree.ts';

interface Writing {
  /** Name of the audited folder. */
  readonly subject: string;
  readonly rules: AuditRules;
  readonly isWithOscal: boolean;
  readonly files: StepFiles;
  readonly host: Host;
}

/**
 * Writes the status of each control in the frameworks, and shows it in the job summary or, with details, in a terminal.
 *
 * @param findings The findings, with their exceptions.
 */
export async function writeCoverage(
  { ran, problems, unchecked }: AuditResult,
  findings: CoverageFindings,
  { subject, rules, isWithOscal, files, host }: Writing,
): Promise<void> {
  const coverage = coverageOf({
    subject,
    ran: ran.filter((rule) => !isSwitchedOff(rule, rules.policy.rules)),
    findings: findings.whole,
    problems: problems.length,
    unchecked: unchecked.length,
  });
  host.setOutput('coverage', await files.write('coverage.json', prettyJson(coverage)));
  if (isWithOscal) {
    const { oscalResults } = await import('../../shared/audit/oscal.ts');
    const time = documentTimestamp(host.env) ?? host.now().toISOString();
    const results = oscalResults(coverage, { time, version });
    await files.write('coverage.oscal.json', prettyJson(results));
  }
  await show(coverage, findings, host);
}

async function show(coverage: Coverage, findings: CoverageFindings, host: Host): Promise<void> {
  if (host.kind === 'terminal') {
    for (const line of [...coverageLines(coverage, findings), '']) host.debug(line);
    return;
  }
  const { open, rows, close } = markdownSection(coverageBlock(coverage, findings));
  await host.summary([open, ...rows, close].join(''));
}
