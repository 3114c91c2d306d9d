import type { Compared, Decision } from '../model/decision.ts';
import type { Problem } from '../model/inventory.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { countNoun, listed } from '../text/count.ts';
import { baseText, dataText } from '../text/findings-headline.ts';
import { visibleText } from '../text/visible-text.ts';
import { type FoundFacts, foundTexts } from './found-text.ts';
import { isUnlocked } from './unlocked-problem.ts';

/** Maximum number of ecosystems that the summary names. The others are only counted. */
const MAX_NAMED = 5;

/** Maximum length of an ecosystem name, in characters. The names in OSV have up to 40. */
const MAX_ECOSYSTEM = 48;

export interface SummaryFacts extends FoundFacts {
  readonly compared: readonly Compared[];
  readonly skipped: number;
  /** Names of some of the skipped packages. */
  readonly skippedNames?: readonly string[] | undefined;
  /** Number of skipped container images. */
  readonly images?: number | undefined;
  readonly contained?: number | undefined;
  readonly problems: readonly Problem[];
  /** The entries in `problems` that also exist in the base and therefore do not fail the scan. */
  readonly existingProblems?: readonly Problem[] | undefined;
  /** Number of packages that the policy does not accept. */
  readonly refused?: number | undefined;
}

/**
 * Returns the headline, and sentences that state the outcome and the compared packages, such as `Passed: no known
 * vulnerabilities in 1,095 npm packages and 4 GitHub Actions.`
 */
export function scanSummary(
  facts: SummaryFacts,
  policy: Pick<ScanPolicy, 'failOn' | 'scope' | 'scopes'>,
): Pick<Decision, 'headline' | 'summary' | 'milder' | 'gaps'> {
  const { compared, reasons, refused = 0 } = facts;
  const refusal = refusedText(refused);
  const gaps = gapTexts(facts);
  const { headline, sentences, milder } = foundTexts(facts, policy, {
    failed: refused > 0 ? refusal : 'a policy rule is violated',
    nothing: `${NOTHING}${dataText(facts.dataDay)}`,
    checked: compared.length,
  });
  const hasFindings = reasons.some(({ findings }) => findings.length > 0);
  const [verdict = '', ...others] = sentences;
  const checked = comparedText(compared);
  const isPlain = headline === NOTHING && compared.length > 0;
  return {
    headline,
    summary: [
      isPlain ? verdict.replace(/\.$/, ` in ${checked}.`) : verdict,
      ...(refused > 0 && hasFindings ? [capitalized(`${refusal}.`)] : []),
      ...others,
      ...(compared.length === 0 ? ['No packages were compared.'] : []),
      ...(isPlain || compared.length === 0 ? [] : [`Checked ${checked}.`]),
      ...containedTexts(facts.contained),
      ...gaps,
    ].join(' '),
    ...(milder.length > 0 && { milder }),
    ...(gaps.length > 0 && { gaps }),
  };
}

/** The headline for a scan without findings. */
const NOTHING = 'no known vulnerabilities';

/** Returns sentences about content that was not checked although this does not fail the scan. */
function gapTexts(facts: SummaryFacts): readonly string[] {
  const { problems, existingProblems = [], reasons, comparison } = facts;
  const base = comparison?.status === 'compared' ? comparison.base.name : undefined;
  const known = new Set(existingProblems);
  // If the scan is an error, its reasons already describe the other problems.
  const hasErrors = reasons.some(({ outcome }) => outcome === 'error');
  const accepted = hasErrors ? [] : problems.filter((problem) => !known.has(problem));
  return [
    ...(known.size === 0
      ? []
      : [`Not checked, and already in ${baseText(base)}: ${problemsText([...known])}.`]),
    ...(accepted.length === 0
      ? []
      : [`Not checked, and accepted by the policy: ${problemsText(accepted)}.`]),
    ...skippedTexts(facts),
  ];
}

function refusedText(refused: number): string {
  const verb = refused === 1 ? 'breaks' : 'break';
  return `${countNoun(refused, 'package')} ${verb} a policy rule`;
}

function capitalized(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
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
    ...(unlocked === 0 ? [] : [`${countNoun(unlocked, 'manifest')} without a complete lockfile`]),
    ...(others === 0 ? [] : [countNoun(others, unlocked === 0 ? 'problem' : 'other problem')]),
  ]);
}

function containedTexts(contained = 0): readonly string[] {
  return contained === 0
    ? []
    : [`${countNoun(contained, 'package')} compared as part of system packages.`];
}

/** Maximum length of the name of a skipped package, in characters. */
const MAX_NAME = 80;

function skippedTexts({ skipped, images = 0, skippedNames = [] }: SummaryFacts): readonly string[] {
  const others = skipped - images;
  const whose = others === 1 ? 'its' : 'their';
  return [
    others === 0
      ? ''
      : `${countNoun(others, 'package')} skipped: OSV does not cover ${whose} ecosystem${namedText(skippedNames, others, false)}.`,
    images === 0
      ? ''
      : `${countNoun(images, 'image')} not scanned${namedText(skippedNames, images, true)}: scan each image separately.`,
  ].filter(Boolean);
}

/** Prefix of the names of images. */
const IMAGE = 'image ';

function namedText(all: readonly string[], count: number, areImages: boolean): string {
  const names = all
    .filter((name) => name.startsWith(IMAGE) === areImages)
    .map((name) => visibleText(areImages ? name.slice(IMAGE.length) : name, MAX_NAME));
  const such = names.length < count ? 'such as ' : '';
  return names.length === 0 ? '' : ` (${such}${listed(names)})`;
}
