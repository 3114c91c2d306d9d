import type { AdvisoryAnswer, AdvisoryCandidate } from '../../shared/advisories/advisory-source.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Inventory, Problem } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import { idsToRate, rateByAliases } from '../../shared/scan/rate-by-aliases.ts';
import { parseEcosystem } from '../../shared/versions/ecosystem-name.ts';
import { type AdvisoryChoice, type FoundAdvisories, foundAdvisories } from './find-advisories.ts';
import type { ScanRules } from './scan-policy.ts';

/**
 * Looks up the advisories for all images in one query. A package that occurs in several images is looked up once.
 *
 * @returns The advisories for each inventory, in the given order.
 */
export async function findForEach(
  choice: AdvisoryChoice,
  given: readonly Inventory[],
  rules: ScanRules,
  host: Host,
): Promise<readonly FoundAdvisories[]> {
  const shared = new Map<string, Package>();
  const inventories = given.map((inventory) => withSharedPackages(inventory, shared));
  const { advisoriesAt } = await import('./open-advisories.ts');
  const answer = await advisoriesAt(choice.advisories, host, choice.cache).find(
    [...shared.values()],
    (done, total) => host.progress(`Looked up ${done} of ${total} packages`),
    idsToRate,
  );
  const byPackage = Map.groupBy(answer.candidates, (candidate) => candidate.package);
  const matched = inventories.map((inventory) => {
    const candidates = inventory.packages.flatMap((item) => byPackage.get(item) ?? []);
    return { inventory, candidates, found: matchInventory(inventory, candidates) };
  });
  const findings = matched.flatMap(({ found }) => found.findings);
  const { exploitationOf } = await import('./exploitation.ts');
  const exploitation = await exploitationOf(findings, rules.source, host);
  const ecosystems = new Set([...shared.values()].flatMap(ecosystemsOf));
  return matched.map(({ inventory, candidates, found }) => {
    const rated = rateByAliases(found.findings, answer.aliases);
    const own = answerFor(inventory, answer, ecosystems, candidates);
    const inventories = [inventory];
    return foundAdvisories(
      { inventories, matched: found, rated, answer: own, exploitation },
      rules,
      host,
    );
  });
}

/**
 * Returns the inventory with the package objects of earlier inventories, where the packages are equal. Equal packages
 * are then looked up only once. This saves time, because images with the same base image share most of their packages.
 */
function withSharedPackages(inventory: Inventory, shared: Map<string, Package>): Inventory {
  const packages = inventory.packages.map((item) => {
    const key = JSON.stringify(item);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, item);
    return known ?? item;
  });
  return { ...inventory, packages };
}

function ecosystemsOf({ ecosystem }: Package): readonly string[] {
  return ecosystem === undefined ? [] : [ecosystem, parseEcosystem(ecosystem).base];
}

/**
 * Returns the part of the query result that concerns one image, without the data and the problems for ecosystems that
 * the image does not contain.
 */
function answerFor(
  { packages }: Inventory,
  answer: AdvisoryAnswer,
  all: ReadonlySet<string>,
  candidates: readonly AdvisoryCandidate[],
): AdvisoryAnswer {
  const own = new Set(packages.flatMap(ecosystemsOf));
  const isOwn = (ecosystem: string) => own.has(ecosystem) || !all.has(ecosystem);
  const { records } = answer.data;
  return {
    ...answer,
    candidates,
    problems: answer.problems.filter((problem) => namedIn(problem, all).every(isOwn)),
    uncovered: answer.uncovered?.filter((ecosystem) => own.has(ecosystem)),
    data: {
      ...answer.data,
      ...(records && { records: records.filter(({ ecosystem }) => isOwn(ecosystem)) }),
    },
  };
}

/**
 * Returns the ecosystems named in the path of a problem. Returns an empty list if the problem applies to all
 * ecosystems.
 */
function namedIn({ path }: Problem, all: ReadonlySet<string>): readonly string[] {
  return [path, ...path.split('/')].filter((part) => all.has(part));
}
