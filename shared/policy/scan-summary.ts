import type { Compared, Outcome } from '../model/decision.ts';
import type { Problem } from '../model/inventory.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { countNoun, listed } from '../text/count.ts';
import { type FoundFacts, foundText } from './found-text.ts';
import { isUnlocked } from './unlocked-problem.ts';

/** Maximum number of ecosystems that the summary names. The summary only counts the other ecosystems. */
const MAX_NAMED = 5;

/** Maximum length of an ecosystem name, in characters. The names in OSV have up to 40. */
const MAX_ECOSYSTEM = 48;

export interface SummaryFacts extends FoundFacts {
  readonly outcome: Outcome;
  readonly compared: readonly Compared[];
  readonly skipped: number;
  readonly contained?: number | undefined;
  readonly problems: readonly Problem[];
  /** Number of packages that the policy does not accept. */
  readonly refused?: number | undefined;
}

/**
 * Returns sentences with the outcome and the compared packages: `Passed: no known vulnerabilities in 1,095 npm
 * packages and 4 GitHub Actions.`
 */
export function scanSummary(
  facts: SummaryFacts,
  policy: Pick<ScanPolicy, 'failOn' | 'scope' | 'scopes'>,
): string {
  const found = `${foundText(facts, policy)} in ${comparedText(facts.compared)}`;
  const problems = problemsText(facts.problems);
  return [
    ...verdictTexts(facts, found, problems),
    ...containedTexts(facts.contained),
    ...skippedTexts(facts.skipped),
  ].join(' ');
}

function verdictTexts(
  { outcome, compared, reasons, problems: all, refused = 0 }: SummaryFacts,
  found: string,
  problems: string,
): readonly string[] {
  const hasErrors = reasons.some((reason) => reason.outcome === 'error');
  const incomplete = all.length === 0 || !hasErrors ? [] : [`Incomplete: ${problems}.`];
  const refusal = refusedText(refused);
  if (compared.length === 0) return [...incomplete, 'No package was compared.'];
  if (refused > 0 && reasons.every(({ findings }) => findings.length === 0)) {
    return [...incomplete, `Failed: ${refusal}`, `Found ${found}.`];
  }
  if (reasons.some((reason) => reason.outcome === 'fail')) {
    return [...incomplete, `Failed: ${found}.`, ...(refused > 0 ? [refusal] : [])];
  }
  if (outcome !== 'pass') return [...incomplete, `Found ${found}.`];
  const accepted = all.length === 0 ? [] : [`Accepted by the policy: ${problems}.`];
  return [`Passed: ${found}.`, ...accepted];
}

function refusedText(refused: number): string {
  const verb = refused === 1 ? 'breaks' : 'break';
  return `${countNoun(refused, 'package')} ${verb} a rule of the policy.`;
}

function comparedText(compared: readonly Compared[]): string {
  const isMany = compared.length > MAX_NAMED;
  const named = isMany ? compared.slice(0, MAX_NAMED - 1) : compared;
  const rest = compared.slice(named.length);
  const more = rest.reduce((sum, { packages }) => sum + packages, 0);
  return listed([
    ...named.map(packagesText),
    ...(isMany ? [`${countNoun(more, 'package')} of ${rest.length} other ecosystems`] : []),
  ]);
}

/** Returns a count such as `1,095 npm packages`, `4 GitHub Actions` or `82 Debian 12 packages`. */
function packagesText({ ecosystem, packages }: Compared): string {
  if (ecosystem === 'GitHub Actions') return countNoun(packages, 'GitHub Action');
  // The release is sanitized, because it comes from a file in the image.
  const plain = ecosystem.slice(0, MAX_ECOSYSTEM).replaceAll(/[^\w .-]/g, ' ');
  return countNoun(packages, `${plain} package`);
}

function problemsText(problems: readonly Problem[]): string {
  const unlocked = problems.filter(isUnlocked).length;
  const others = problems.length - unlocked;
  return listed([
    ...(unlocked === 0 ? [] : [countNoun(unlocked, 'unlocked manifest')]),
    ...(others === 0 ? [] : [countNoun(others, unlocked === 0 ? 'problem' : 'other problem')]),
  ]);
}

function containedTexts(contained = 0): readonly string[] {
  return contained === 0
    ? []
    : [`${countNoun(contained, 'package')} compared as part of system packages.`];
}

function skippedTexts(skipped: number): readonly string[] {
  if (skipped === 0) return [];
  const whose = skipped === 1 ? 'its' : 'their';
  return [`${countNoun(skipped, 'package')} skipped: OSV does not cover ${whose} ecosystem.`];
}
