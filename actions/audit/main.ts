import { inlineIgnores } from '../../shared/audit/inline-ignores.ts';
import { remembered } from '../../shared/concurrency/remembered.ts';
import { checkoutOf } from '../../shared/flows/results/checkout.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { type AuditRules, auditRulesOf } from './audit-rules.ts';
import { type AuditedSource, auditSource } from './audit-source.ts';
import { findingsFile } from './findings-file.ts';
import { judgeAudit, wholeFindings } from './judge.ts';
import { maskedSource, withMaskedErrors } from './mask-source.ts';
import { auditExplanation, showAudit } from './show-audit.ts';
import { showExceptions } from './show-exceptions.ts';
import { spec } from './spec.ts';
import { noteUnusedRules, warnUnknownFrameworks, warnUnknownRules } from './unknown-rules.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeResults } from './write-results.ts';

/**
 * Reads the files in a folder or an image, applies the rules to them, and makes the decision according to the policy.
 */
export async function main(host: Host): Promise<void> {
  await claimedRun(host, spec, ({ files }) => audit(host, files));
}

async function audit(host: Host, files: StepFiles): Promise<void> {
  const inputs = readInputs(spec, host);
  const rules = await auditRulesOf(inputs, host);
  const { policy } = rules;
  const source = maskedSource(await withMaskedErrors(() => auditSource(inputs, rules, host)));
  const { result, path = host.workspace } = source;
  const given = {
    subject: source.source.name,
    now: host.now(),
    files: source.files,
    ignoresOf: remembered(inlineIgnores),
    baseline: source.baseline,
    ignoreFiles: source.ignoreFiles,
    isEmptyAllowed: inputs.empty === 'allow',
  };
  const judged = judgeAudit(result, rules, given);
  const { decision } = judged;
  const audited = findingsFile(source, await checkoutOf(path, host), judged);

  // A terminal shows the status of the controls only with `--verbose`.
  if (!files.isScratch || host.isVerbose === true) {
    const whole = wholeFindings(result, rules, given);
    const about = {
      subject: given.subject,
      reported: judged.findings,
      rules,
      isWithOscal: inputs.oscal,
      files,
      host,
    };
    await writeCoverage(result, whole, about);
  }
  await writeResults(audited, decision, { category: inputs['sarif-category'], files, host });
  showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
  showExceptions(judged, rules, host);
  if (inputs.suggest) {
    const { suggestChanges } = await import('./suggest-changes.ts');
    await suggestChanges(audited, { files: source.files, mask: result.mask, host });
  }
  await warnUnknownRules(policy, host);
  if (source.path !== undefined) noteUnusedRules(policy, result, host);
  await warnUnknownFrameworks(policy, host);
  await edit(audited, source, { ...inputs, path }, { rules, host });
  const written = inputs['write-baseline'] ? policy.baseline : undefined;
  const isAll = policy.scope === 'all';
  host.finish(decision.outcome, auditExplanation(decision, audited, { host, isAll, written }));
}

/** Edits files in the folder if the user requested this in a terminal. */
async function edit(
  audited: FindingsFile,
  { files }: AuditedSource,
  inputs: InputsOf<typeof spec.inputs> & { readonly path: string },
  { rules, host }: { readonly rules: AuditRules; readonly host: Host },
): Promise<void> {
  const { path, fix, force: isForced, 'dry-run': isDryRun } = inputs;
  if (fix || isDryRun || isForced) {
    const { applyFixes } = await import('./apply-fixes.ts');
    await applyFixes(audited, files, { isAsked: fix, path, isDryRun, isForced, host });
  }
  if (!inputs['write-baseline']) return;
  const { writeBaseline } = await import('./write-baseline.ts');
  writeBaseline(audited, rules.policy.baseline, path, host);
}
