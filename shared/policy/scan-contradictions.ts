import type { Issue } from '../json/issues.ts';
import { termOf } from '../licenses/license-term.ts';
import { isPackageRule, type ScanSection } from '../model/policy.ts';
import { deniedPurl } from './denied-purl.ts';
import { ANY_ID } from './exception-matcher.ts';

/**
 * Returns the errors in a `scan:` section that concern several keys, or that require parsing purls and SPDX
 * expressions.
 */
export function scanContradictions(scan: ScanSection): readonly Issue[] {
  return [
    ...deniedIssues(scan),
    ...licenseIssues(scan),
    ...uselessKeys(scan),
    ...exploitationIssues(scan),
    ...exceptionIssues(scan),
  ];
}

function deniedIssues({ deny = [] }: ScanSection): readonly Issue[] {
  const message = 'must look like pkg:npm/event-stream, pkg:npm/lodash@<4 or pkg:npm/@evil/*';
  return deny.flatMap((entry, index) =>
    deniedPurl(entry) === undefined ? [{ where: `deny[${index}]`, message }] : [],
  );
}

function licenseIssues({ licenses }: ScanSection): readonly Issue[] {
  if (licenses === undefined) return [];
  const lists = Object.entries(licenses);
  const issues = lists.flatMap(([name, list]) => unknownLicenses(`licenses.${name}`, list));
  const message = 'must have either allow or deny';
  return lists.length === 1 ? issues : [{ where: 'licenses', message }, ...issues];
}

function unknownLicenses(where: string, list: readonly string[] = []): readonly Issue[] {
  return list.flatMap((license, index) => {
    const message = `must be one SPDX license, such as MIT; ${license} is unknown`;
    return termOf(license) === undefined ? [{ where: `${where}[${index}]`, message }] : [];
  });
}

/**
 * Keys that determine what happens if data is unknown, each with the rule that it affects. A key has no effect without
 * its rule.
 */
const UNKNOWN_KEYS = [
  ['unknownDirect', 'unknown-direct', 'onlyDirect', 'only-direct'],
  ['unknownEpss', 'unknown-epss', 'minEpss', 'min-epss'],
  ['unknownDates', 'unknown-dates', 'graceDays', 'grace-days'],
  ['unknownLicenses', 'unknown-licenses', 'licenses', 'licenses'],
  ['unknownRegistries', 'unknown-registries', 'registries', 'registries'],
  ['unknownAge', 'unknown-age', 'minAgeDays', 'min-age-days'],
] as const;

function uselessKeys(scan: ScanSection): readonly Issue[] {
  return UNKNOWN_KEYS.flatMap(([name, key, rule, ruleKey]) => {
    const isUseless = scan[name] !== undefined && scan[rule] === undefined;
    return isUseless ? [{ where: key, message: `has no effect without ${ruleKey}` }] : [];
  });
}

/** Returns an error if `exploitation` combines fewer than two rules. */
function exploitationIssues(scan: ScanSection): readonly Issue[] {
  const { exploitation, onlyExploited, minEpss } = scan;
  const isUseless =
    exploitation !== undefined && !(onlyExploited === true && minEpss !== undefined);
  const message = 'has no effect without only-exploited: true and min-epss';
  return isUseless ? [{ where: 'exploitation', message }] : [];
}

/** Matches a purl with a name. A prefix such as `pkg:npm/` would cover every package. */
const NAMED = /^pkg:[^/]+\/.*[^/:@]$/;

function exceptionIssues({ ignore = [] }: ScanSection): readonly Issue[] {
  return ignore.flatMap(({ id, purl = '' }, index) => {
    if ((id !== ANY_ID && !isPackageRule(id)) || NAMED.test(purl)) return [];
    const message = `requires the purl of one package, because its ID is ${id}`;
    return [{ where: `ignore[${index}]`, message }];
  });
}
