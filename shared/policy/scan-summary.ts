import type { Compared, Outcome, Reason } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { isAtLeast } from '../model/order.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { countNoun, grouped, listed } from '../text/count.ts';
import { isUnlocked } from './unlocked-problem.ts';

/** Maximum number of ecosystems that the summary names. The others are counted. */
const MAX_NAMED = 5;

/** Maximum length of an ecosystem name, in characters. The names in OSV have up to 40. */
const MAX_ECOSYSTEM = 48;

export interface SummaryFacts {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly compared: readonly Compared[];
  readonly skipped: number;
  readonly contained?: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Returns sentences with the outcome and the compared packages: `Passed: no known vulnerabilities in 1,095 npm
 * packages and 4 GitHub Actions.`
 */
export function scanSummary(facts: SummaryFacts, policy: Pick<ScanPolicy, 'failOn'>): string {
  const found = `${foundText(facts, policy)} in ${comparedText(facts.compared)}`;
  const problems = problemsText(facts.problems);
  return [
    ...verdictTexts(facts, found, problems),
    ...containedTexts(facts.contained),
    ...skippedTexts(facts.skipped),
  ].join(' ');
}

function verdictTexts(
  { outcome, compared, reasons, problems: all }: SummaryFacts,
  found: string,
  problems: string,
): readonly string[] {
  const hasErrors = reasons.some((reason) => reason.outcome === 'error');
  const incomplete = all.length === 0 || !hasErrors ? [] : [`Incomplete: ${problems}.`];
  if (compared.length === 0) return [...incomplete, 'No package was compared.'];
  if (reasons.some((reason) => reason.outcome === 'fail')) {
    return [...incomplete, `Failed: ${found}.`];
  }
  if (outcome !== 'pass') return [...incomplete, `Found ${found}.`];
  const accepted = all.length === 0 ? [] : [`Accepted by the policy: ${problems}.`];
  return [`Passed: ${found}.`, ...accepted];
}

function foundText(
  { findings, reasons }: SummaryFacts,
  { failOn }: Pick<ScanPolicy, 'failOn'>,
): string {
  if (findings.length === 0) return 'no known vulnerabilities';
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const suppressed = findings.length - open.length;
  if (open.length === 0) return `${countNoun(suppressed, 'finding')}, all suppressed,`;
  const failing = new Set(reasons.flatMap((reason) => reason.findings)).size;
  const also = suppressed === 0 ? '' : ` and ${grouped(suppressed)} suppressed`;
  if (failing === open.length) return `${countNoun(failing, 'finding')}${also}`;
  if (failing > 0)
    return `${countNoun(open.length, 'finding')}, ${grouped(failing)} of which ${failing === 1 ? 'fails' : 'fail'},${also}`;
  const isBelow = open.every(
    ({ severity }) => severity !== 'unknown' && failOn !== 'never' && !isAtLeast(severity, failOn),
  );
  const all = open.length === 1 ? '' : 'all ';
  const why = isBelow
    ? `${all}below the \`${failOn}\` threshold`
    : open.length === 1
      ? 'which does not fail'
      : 'none of which fail';
  return `${countNoun(open.length, 'finding')}, ${why},${also}`;
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
