import {
  choice,
  closed,
  flag,
  formed,
  integer,
  list,
  named,
  numberFrom,
  optional,
  words,
} from '../json/define-schema.ts';
import { PACKAGE_SCOPES } from './package.ts';

/** Maximum number of denied packages, licenses or registries. Nobody can review a longer list. */
const MAX_ITEMS = 1_000;

/** Maximum length of an entry in `deny`, in characters. The longest package names in registries have 214 characters. */
export const MAX_DENIED = 500;

/** Matches a purl with an optional version or range: `pkg:npm/lodash@<4`, `pkg:npm/@evil/*`. */
const DENIED = /^pkg:[a-z][a-z0-9.+-]{0,30}\/[^?#\s](?:[^?#]{0,450}[^?#\s])?$/;
const LICENSE = /^[A-Za-z0-9.+:-]{1,150}( WITH [A-Za-z0-9.-]{1,50})?$/;
const REGISTRY = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/;

const listOf = (item: Parameters<typeof formed>[0], items: string) =>
  list(item, {
    size: { least: 1, most: MAX_ITEMS },
    items,
    expected: `be a list of 1 to ${MAX_ITEMS} ${items}`,
  });

const denied = formed(words, DENIED, 'be a purl such as pkg:npm/event-stream or pkg:npm/lodash@<4');
const license = formed(words, LICENSE, 'be one SPDX license such as MIT');
const registry = formed(words, REGISTRY, 'be a host such as registry.npmjs.org');
const scopes = list(choice(PACKAGE_SCOPES), {
  size: { least: 1, most: PACKAGE_SCOPES.length },
  items: 'scopes',
  expected: `be a list of ${PACKAGE_SCOPES.join(', ')}`,
});

/**
 * Keys of the rules that refuse packages. An exception can use such a key as its `id` to accept a package that the rule
 * refuses.
 */
export const PACKAGE_RULES = ['deny', 'licenses', 'registries', 'min-age-days'] as const;
export type PackageRule = (typeof PACKAGE_RULES)[number];

/** How to treat a package or finding if the data that a rule needs is missing. */
const unknown = optional(choice(['fail', 'allow']));

/** Members of the `scan:` section for the rules that only the policy file can set. */
export const scanRuleMembers = {
  /** Scopes of the packages whose findings count. An unknown scope counts as `runtime`. */
  scopes: optional(scopes),
  /** True if only findings in direct dependencies count. */
  onlyDirect: named('only-direct', optional(flag)),
  /** How to treat a finding if it is unknown whether its package is a direct dependency. */
  unknownDirect: named('unknown-direct', unknown),
  /** True if only findings with known exploited vulnerabilities count. */
  onlyExploited: named('only-exploited', optional(flag)),
  /** Minimum EPSS score of the findings that count, from 0 to 1. */
  minEpss: named('min-epss', optional(numberFrom(0, 1))),
  /** How `only-exploited` and `min-epss` combine: a finding counts if it meets `all` or `any` of them. */
  exploitation: optional(choice(['all', 'any'])),
  /** How to treat a finding without an EPSS score. */
  unknownEpss: named('unknown-epss', unknown),
  /** Grace period after the publication of an advisory, in days. Its findings do not count during this period. */
  graceDays: named('grace-days', optional(integer(1, 'be a positive integer'))),
  /** How to treat a finding whose advisory has no publication date. */
  unknownDates: named('unknown-dates', unknown),
  /** Packages that must not be used. Each of them fails the scan. */
  deny: optional(listOf(denied, 'packages')),
  /** Package licenses that are accepted (`allow`) or rejected (`deny`). Only one of the two lists can be set. */
  licenses: optional(
    closed({
      allow: optional(listOf(license, 'licenses')),
      deny: optional(listOf(license, 'licenses')),
    }),
  ),
  /** How to treat a package whose license is missing or is not an SPDX expression. */
  unknownLicenses: named('unknown-licenses', unknown),
  /** Hosts that packages may be downloaded from. */
  registries: optional(listOf(registry, 'hosts')),
  /** How to treat a package with an unknown download location. */
  unknownRegistries: named('unknown-registries', unknown),
  /** Minimum age of a package that is not in the base, in days since its publication. */
  minAgeDays: named('min-age-days', optional(integer(1, 'be a positive integer'))),
  /** How to treat a new package with an unknown publication date. */
  unknownAge: named('unknown-age', unknown),
};
