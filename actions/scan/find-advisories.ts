import type { AdvisoryAnswer, AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import { markOldData } from '../../shared/advisories/mark-old-data.ts';
import { staleData } from '../../shared/advisories/stale-data.ts';
import type { CacheSetting } from '../../shared/github/cache-access.ts';
import type { Host } from '../../shared/host/host.ts';
import { uncheckedParts } from '../../shared/inventory/unsupported-packages.ts';
import type { AdvisoryData } from '../../shared/model/advisory-data.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory, Problem } from '../../shared/model/inventory.ts';
import { rememberMatches } from '../../shared/scan/match-advisory.ts';
import type { MatchedPackages, UndecidedPackages } from '../../shared/scan/match-packages.ts';
import { idsToRate, rateByAliases } from '../../shared/scan/rate-by-aliases.ts';
import { withDependencies } from '../../shared/scan/with-dependencies.ts';
import { withExploitation } from '../../shared/scan/with-exploitation.ts';
import type { MergedResults } from '../../shared/scanner-results/merge-results.ts';
import type { FoundExploitation } from './exploitation.ts';
import { matchInventories } from './match-inventories.ts';
import type { ScanRules } from './scan-policy.ts';
import type { ToolResults } from './tool-results.ts';

/** The findings in the head and the base, and the ecosystems that the advisories do not cover. */
export interface FoundAdvisories {
  readonly findings: readonly Finding[];
  /** Findings in the head that only other tools report. They are not compared with the base. */
  readonly added: readonly Finding[];
  /** Advisories that can affect a package in the head or the base. */
  readonly candidates: readonly AdvisoryCandidate[];
  /** Findings in the base, according to the same advisories. */
  readonly baseFindings: readonly Finding[];
  /** Packages in the head whose versions cannot be compared, each with its problem in `problems`. */
  readonly undecided: UndecidedPackages;
  readonly baseUndecided: UndecidedPackages;
  readonly data: AdvisoryData;
  /** True if the list of exploited vulnerabilities was read. */
  readonly hasExploited: boolean;
  /** True if the list of exploit probabilities was read. */
  readonly hasScores: boolean;
  /** Ecosystems that the advisories do not cover. */
  readonly uncovered: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Values of the inputs `advisories` and `cache`. */
export interface AdvisoryChoice {
  readonly advisories: string;
  readonly cache: CacheSetting;
}

/** Looks up the advisories for the head and the base in one query, so that both are compared with the same data. */
export async function findAdvisories(
  choice: AdvisoryChoice,
  { head, base }: { readonly head: readonly Inventory[]; readonly base: readonly Inventory[] },
  { rules, tools }: { readonly rules: ScanRules; readonly tools: ToolResults },
  host: Host,
): Promise<FoundAdvisories> {
  const { advisoriesAt } = await import('./open-advisories.ts');
  const match = rememberMatches();
  const answer = await advisoriesAt(choice.advisories, host, choice.cache).find(
    [...head, ...base].flatMap(({ packages }) => packages),
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`),
    (candidates) => idsToRate(candidates, match),
  );
  const matched = matchInventories(head, answer.candidates, match);
  // If there are several images, their platforms are compared separately. An SBOM does not belong to a platform, so
  // they are compared together if the base is an SBOM.
  const isByPlatform = head.length > 1 && base.every(({ source }) => source.kind === 'image');
  const before = matchInventories(base, answer.candidates, match, isByPlatform);
  const rated = rateByAliases(matched.findings, answer.aliases);
  const { own, added } = await withTools(rated, tools, head);
  const { exploitationOf } = await import('./exploitation.ts');
  const exploitation = await exploitationOf(
    [...own, ...added, ...before.findings],
    rules.source,
    host,
  );
  const baseRated = rateByAliases(before.findings, answer.aliases);
  const both = { matched, baseUndecided: before.undecided, rated: own, added, baseRated };
  const found = { inventories: head, ...both, answer, exploitation };
  return foundAdvisories(found, rules, host);
}

interface Found {
  readonly inventories: readonly Inventory[];
  readonly matched: MatchedPackages;
  readonly rated: readonly Finding[];
  /** Findings in the head that only other tools report. */
  readonly added?: readonly Finding[];
  /** Findings in the base. */
  readonly baseRated?: readonly Finding[] | undefined;
  readonly baseUndecided?: UndecidedPackages;
  readonly answer: AdvisoryAnswer;
  readonly exploitation: FoundExploitation;
}

/** Combines the results of all lookups for the given inventories. */
export function foundAdvisories(
  { inventories, matched, rated, added = [], baseRated = [], ...other }: Found,
  rules: ScanRules,
  host: Host,
): FoundAdvisories {
  const { answer, exploitation, baseUndecided = new Map() } = other;
  const now = host.now().getTime();
  const { maxAgeDays } = rules.policy;
  const data = markOldData({ ...answer.data, ...listsPart(exploitation) }, maxAgeDays, now);
  return {
    findings: withExploitation(rated, exploitation),
    added: withExploitation(added, exploitation),
    baseFindings: withExploitation(baseRated, exploitation),
    undecided: matched.undecided,
    baseUndecided,
    candidates: answer.candidates,
    data,
    hasExploited: exploitation.dates.has('KEV'),
    hasScores: exploitation.dates.has('EPSS'),
    uncovered: new Set(answer.uncovered),
    problems: [
      ...answer.problems,
      ...exploitation.problems,
      ...staleData(data, maxAgeDays, now),
      ...uncheckedParts(inventories),
      ...matched.problems,
    ],
  };
}

async function withTools(
  findings: readonly Finding[],
  { results }: ToolResults,
  inventories: readonly Inventory[],
): Promise<MergedResults> {
  if (results.length === 0) return { own: findings, added: [] };
  const { mergeResults } = await import('../../shared/scanner-results/merge-results.ts');
  const packages = inventories.flatMap((each) => [...each.packages, ...(each.contained ?? [])]);
  const { own, added } = mergeResults(findings, results, packages);
  return { own, added: inventories.reduce(withDependencies, added) };
}

function listsPart({ dates }: FoundExploitation): Pick<AdvisoryData, 'lists'> {
  const lists = [...dates].map(([name, dated]) => ({ name, dated }));
  return lists.length === 0 ? {} : { lists };
}
