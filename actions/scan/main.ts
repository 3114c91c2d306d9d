import { withPath } from '../../shared/flows/inventory/inputs.ts';
import {
  showContained,
  showIgnored,
  showProblems,
} from '../../shared/flows/inventory/show-inventory.ts';
import { checkoutOf } from '../../shared/flows/results/checkout.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { comparedPackages } from '../../shared/inventory/compared-packages.ts';
import { joinPlatforms } from '../../shared/inventory/join-platforms.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { compareScan } from './compare-scan.ts';
import { withDeclared } from './declared-places.ts';
import { explanation } from './explanation.ts';
import { findAdvisories } from './find-advisories.ts';
import { findVex } from './find-vex.ts';
import { fixesFor } from './fixes-for.ts';
import { judgeScan } from './judge.ts';
import { offerResults } from './offer-results.ts';
import { withPolicyInputs } from './policy-inputs.ts';
import { publicationDates } from './publication-dates.ts';
import { requireFiles } from './require-files.ts';
import { type ScanRules, scanRulesOf } from './scan-policy.ts';
import { findingsFile, type ScanResult, scanFacts } from './scan-result.ts';
import { showBaseProblems, showFindings } from './show-findings.ts';
import { showRules } from './show-rules.ts';
import { showInTerminal, terminalExplanation } from './show-terminal.ts';
import { spec } from './spec.ts';
import { takeBoth } from './take-both.ts';
import { toolResults } from './tool-results.ts';
import { writeResults } from './write-results.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Lists the packages in the source, looks up advisories, and makes the decision according to the policy. */
export async function main(host: Host): Promise<void> {
  await claimedRun(host, spec, ({ files }) => scan(host, files));
}

async function scan(host: Host, files: StepFiles): Promise<void> {
  const given = readInputs(spec, host);
  if (given['attested-images'].length > 0) {
    const { scanAttested } = await import('./scan-attested.ts');
    return await scanAttested(given, files, host);
  }
  const named = withPath(given, host);
  const rules = await scanRulesOf(named, host);
  const inputs = withPolicyInputs(named, rules.policy);
  await requireFiles(inputs, host);
  const { result, proposedIgnores } = await resultOf(inputs, rules, host);
  const { decision, ignored } = judgeScan(scanFacts(result, host.now()), rules, proposedIgnores);
  const findings = await withDeclared(ignored.findings, result.inventories, inputs.path, host);
  const fixes = await fixesFor(result, ignored.findings, {
    folder: inputs.path,
    host,
    decision,
  });
  const scanned = { ...findingsFile(result, findings), fixes };

  await writeResults(scanned, decision, { category: inputs['sarif-category'], files, host });
  await offerResults(scanned, decision, { inputs, inventories: result.inventories, host });
  const { inventories, delta } = result;
  showBaseProblems(delta?.baseProblems ?? [], host);
  if (host.kind === 'terminal') showInTerminal(scanned, decision, inventories, host);
  else showInLog(scanned, decision, { inventories, isAnnotating: inputs.annotations, host });
  showRules(rules, decision, ignored, host);
  if (inputs.fix || inputs['dry-run'] || inputs.force) {
    const { applyFixes } = await import('./apply-fixes.ts');
    await applyFixes(scanned, inputs, host);
  }
  const said =
    host.kind === 'terminal'
      ? terminalExplanation(decision, scanned, { host, isAll: rules.policy.scope === 'all' })
      : explanation(decision, scanned, host);
  host.finish(decision.outcome, said);
}

interface Shown {
  readonly inventories: readonly Inventory[];
  readonly isAnnotating: boolean;
  readonly host: Host;
}

function showInLog(
  scanned: FindingsFile,
  decision: Decision,
  { inventories, isAnnotating, host }: Shown,
): void {
  for (const each of inventories) {
    showIgnored(each, host);
    showContained(each, host);
  }
  showProblems(scanned.problems, host);
  showFindings(scanned, decision, { host, isAnnotating });
}

async function resultOf(
  inputs: Inputs,
  rules: ScanRules,
  host: Host,
): Promise<{ readonly result: ScanResult; readonly proposedIgnores: readonly string[] }> {
  const { inventories, proposedIgnores, compared } = await takeBoth(inputs, rules, host);
  const { comparison, base } = compared;
  const sides = { head: inventories, base: base?.inventories ?? [] };
  const sources = inventories.map(({ source }) => source);
  const tools = await toolResults(inputs.results, sources, host);
  const found = await findAdvisories(inputs, sides, { rules, tools }, host);
  const delta = base && compareScan(inventories, base, found);
  const inventory = joinPlatforms(inventories);
  const registries = inputs['publication-registries'];
  const dated = await publicationDates(inventories, base, rules.policy, { registries, host });
  const checkout = await checkoutOf(inputs.path ?? inputs.sbom ?? host.workspace, host);
  const findings = [...found.findings, ...found.added];
  const vex = await findVex(inputs.vex, rules, { inventories, findings, checkout }, host);
  const counted = comparedPackages(inventories, found.uncovered);
  const facts = { inventories, inventory, found, counted, comparison, delta, dated };
  const result = { ...facts, checkout, vex, tools };
  return { result, proposedIgnores };
}
