import { coverageOf } from '../../shared/audit/coverage.ts';
import { documentTimestamp } from '../../shared/flows/results/document-timestamp.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Coverage } from '../../shared/model/coverage.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { version } from '../../shared/model/version.generated.ts';
import { isSwitchedOff } from '../../shared/policy/select-findings.ts';
import { coverageBlock, coverageLines } from '../../shared/report/coverage-block.ts';
import { markdownSection } from '../../shared/report/markdown-block.ts';
import type { AuditRules } from './audit-rules.ts';
import type { AuditResult } from './audit-tree.ts';

interface Writing {
  /** Name of the audited folder. */
  readonly subject: string;
  /** The findings for the selected profile, with their exceptions. */
  readonly reported: readonly Finding[];
  readonly rules: AuditRules;
  readonly isWithOscal: boolean;
  readonly files: StepFiles;
  readonly host: Host;
}

/**
 * Writes the status of each control in the frameworks. Shows it in the job summary. In a terminal, shows it only with
 * `--verbose`.
 *
 * @param findings The findings for all profiles, with their exceptions.
 */
export async function writeCoverage(
  { ran, problems, unchecked }: AuditResult,
  findings: readonly Finding[],
  { subject, reported, rules, isWithOscal, files, host }: Writing,
): Promise<void> {
  const coverage = coverageOf({
    subject,
    ran: ran.filter((rule) => !isSwitchedOff(rule, rules.policy.rules)),
    findings,
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
  await show(coverage, reported, host);
}

async function show(coverage: Coverage, reported: readonly Finding[], host: Host): Promise<void> {
  if (host.kind === 'terminal') {
    for (const line of [...coverageLines(coverage, reported), '']) host.debug(line);
    return;
  }
  const { open, rows, close } = markdownSection(coverageBlock(coverage, reported));
  await host.summary([open, ...rows, close].join(''));
}
