import type { AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import { staleData } from '../../shared/advisories/stale-data.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { emptySourceFix } from '../../shared/flows/inventory/empty-source-fix.ts';
import { sourceChoice } from '../../shared/flows/inventory/inputs.ts';
import {
  showContained,
  showIgnored,
  showProblems,
} from '../../shared/flows/inventory/show-inventory.ts';
import { takeInventories } from '../../shared/flows/inventory/take-inventories.ts';
import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import { checkoutOf } from '../../shared/flows/results/checkout.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { comparedPackages } from '../../shared/inventory/compared-packages.ts';
import {
  type JoinedInventories,
  joinPlatforms,
  platformLabels,
} from '../../shared/inventory/join-platforms.ts';
import { uncheckedParts } from '../../shared/inventory/unsupported-packages.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { Decision } from '../../shared/model/decision.ts';
import {
  type AdvisoryData,
  FINDINGS_KIND,
  type Finding,
  type FindingsFile,
} from '../../shared/model/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { version } from '../../shared/model/version.generated.ts';
import { isNew } from '../../shared/policy/rules/counted-findings.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import type { MatchedPackages } from '../../shared/scan/match-packages.ts';
import { mergePlatforms } from '../../shared/scan/merge-platforms.ts';
import { idsToRate, rateByAliases } from '../../shared/scan/rate-by-aliases.ts';
import { withExploitation } from '../../shared/scan/with-exploitation.ts';
import { type ComparedScan, compareScan } from './compare-scan.ts';
import type { FoundExploitation } from './exploitation.ts';
import { judgeScan } from './judge.ts';
import { scanRulesOf } from './scan-policy.ts';
import { showFindings } from './show-findings.ts';
import { showRules } from './show-rules.ts';
import { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Lists the packages in the source, looks up advisories, and decides by the policy. */
export async function main(host: Host): Promise<void> {
  await claimedRun(host, spec, ({ files }) => scan(host, files));
}

async function scan(host: Host, files: StepFiles): Promise<void> {
  const inputs = readInputs(spec, host);
  const rules = await scanRulesOf(inputs, host);
  const isComparing = rules.policy.scope !== 'all';
  const taken = await takeInventories(
    { ...sourceChoice(inputs), isComparing },
    registryLogin(inputs),
    runRepository(host),
    host,
  );
  const { inventories, proposedIgnores } = taken;
  const { comparison, base } = taken.compared;
  const inventory = joinPlatforms(inventories);
  const { advisoriesAt } = await import('./open-advisories.ts');
  const answer = await advisoriesAt(inputs.advisories, host).find(
    [...inventories, ...(base === undefined ? [] : [base.inventory])].flatMap(
      ({ packages }) => packages,
    ),
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`),
    idsToRate,
  );
  const matched = matchInventories(inventories, answer.candidates);
  const rated = rateByAliases(matched.findings, answer.aliases);
  const { exploitationOf } = await import('./exploitation.ts');
  const exploitation = await exploitationOf(matched.findings, rules.source, host);
  const found = withExploitation(rated, exploitation);
  const delta = base && compareScan(inventories, found, base, answer.candidates);
  const advisories = { ...answer.data, ...listsPart(exploitation) };
  const advisoryProblems = [
    ...answer.problems,
    ...exploitation.problems,
    ...staleData(advisories, rules.policy.maxAgeDays, host.now().getTime()),
    ...uncheckedParts(inventories),
    ...matched.problems,
  ];
  const { compared, skipped } = comparedPackages(inventories, new Set(answer.uncovered));
  const facts = {
    subject: inventory.source.name,
    findings: delta?.findings ?? found,
    packages: inventories.flatMap(({ packages, contained = [] }) => [...packages, ...contained]),
    now: host.now(),
    hasExploited: exploitation.dates.has('KEV'),
    compared,
    skipped,
    contained: inventory.contained,
    files: inventory.files,
    inventoryProblems: inventory.problems,
    existingProblems: delta?.existingProblems,
    comparison,
    fixed: delta?.fixed.length,
    advisoryProblems,
  };
  const { decision, ignored } = judgeScan(facts, rules, proposedIgnores);
  const problems = [...inventory.problems, ...advisoryProblems];
  const packages = compared.reduce((sum, each) => sum + each.packages, 0);
  const checkout = await checkoutOf(inputs.path ?? inputs.sbom ?? host.workspace, host);
  const findings = findingsFile(inventory, ignored.findings, advisories);
  const source = { ...inventory.source, ...(checkout !== undefined && { checkout }) };
  const { contained } = inventory;
  const counts = { packages, ...(contained > 0 && { contained }) };
  const scanned = { ...findings, source, ...counts, problems, ...comparedPart(comparison, delta) };

  await writeResults(scanned, decision, { inputs, files, host });
  for (const each of inventories) {
    showIgnored(each, host);
    showContained(each, host);
  }
  showProblems(problems, host);
  showFindings(scanned, decision, { host, isAnnotating: inputs.annotations });
  showRules(rules, decision, ignored, host);
  host.finish(decision.outcome, explanation(decision, host));
}

/**
 * Matches packages with advisories. Several inventories are matched by platform, so that each finding names its
 * platforms.
 */
function matchInventories(
  inventories: readonly Inventory[],
  candidates: readonly AdvisoryCandidate[],
): MatchedPackages {
  const [only, ...others] = inventories;
  if (only !== undefined && others.length === 0) return matchInventory(only, candidates);
  const labels = platformLabels(inventories);
  const parts = inventories.map((inventory, at) => {
    const matched = matchInventory(inventory, candidates);
    return { platform: labels[at] ?? '', ...matched };
  });
  return { findings: mergePlatforms(parts), problems: parts.flatMap(({ problems }) => problems) };
}

function findingsFile(
  inventory: JoinedInventories,
  findings: readonly Finding[],
  advisories: AdvisoryData,
): Omit<FindingsFile, 'packages' | 'problems'> {
  return {
    kind: FINDINGS_KIND,
    source: inventory.source,
    ...(inventory.images.length > 0 && { images: inventory.images }),
    findings,
    advisories,
  };
}

function listsPart({ dates }: FoundExploitation): Pick<AdvisoryData, 'lists'> {
  const lists = [...dates].map(([name, dated]) => ({ name, dated }));
  return lists.length === 0 ? {} : { lists };
}

interface Results {
  readonly inputs: Inputs;
  readonly files: StepFiles;
  readonly host: Host;
}

async function writeResults(
  scanned: FindingsFile,
  decision: Decision,
  { inputs, files, host }: Results,
): Promise<void> {
  const category = inputs['sarif-category'];
  const sarif = renderSarif(scanned, { toolVersion: version, category, decision });
  const counted = scanned.findings.filter(({ suppression }) => suppression === undefined);
  const count = (severity: string) =>
    String(counted.filter((finding) => finding.severity === severity).length);
  host.setOutput('findings', await files.write('findings.json', prettyJson(scanned)));
  host.setOutput('sarif', await files.write('results.sarif', sarif));
  // The decision file is written last. Until then, an earlier decision says that the scan did not finish.
  host.setOutput('decision-file', await files.write('decision.json', prettyJson(decision)));
  host.setOutput('decision', decision.outcome);
  host.setOutput('complete', String(decision.isComplete));
  host.setOutput('summary', decision.summary ?? '');
  host.setOutput('compared', JSON.stringify(decision.compared ?? []));
  host.setOutput('skipped', String(decision.skipped ?? 0));
  host.setOutput('total', String(counted.length));
  const isCompared = scanned.comparison?.status === 'compared';
  host.setOutput('new', isCompared ? String(counted.filter(isNew).length) : '');
  host.setOutput('fixed', isCompared ? String(scanned.fixed?.length ?? 0) : '');
  for (const severity of ['critical', 'high', 'medium', 'low']) {
    host.setOutput(severity, count(severity));
  }
}

/** Returns the comparison for the results. Returns nothing if the run has no base to compare with. */
function comparedPart(comparison: Comparison, delta: ComparedScan | undefined) {
  if (comparison.status === 'none') return {};
  if (delta === undefined) return { comparison };
  const { fixed, packageChanges } = delta;
  return { comparison, fixed, packageChanges };
}

/**
 * Explains the decision. Only an empty source gets an additional fix, because every other problem already contains
 * its fix.
 */
function explanation(decision: Decision, host: Host): string {
  const isEmpty = decision.reasons.every(({ rule }) => rule === 'something-scanned');
  const fix = isEmpty && decision.reasons.length > 0 ? `\nFix: ${emptySourceFix(host.kind)}` : '';
  return `${explainDecision(decision)}${fix}`;
}
