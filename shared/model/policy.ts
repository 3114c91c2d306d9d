import {
  choice,
  closed,
  flag,
  formed,
  integer,
  list,
  named,
  oneOrMore,
  optional,
  satisfying,
  words,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { isDate } from './date.ts';
import { PACKAGE_RULES, type PackageRule, scanRuleMembers } from './policy-rules.ts';
import { scanSourceMembers } from './policy-sources.ts';

/** Values of `fail-on`, in the input and in the policy file. */
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none', 'never'] as const;

/** Values of `scope`, in the input and in the policy file. */
export const SCOPES = ['auto', 'new', 'all'] as const;

/** Maximum number of exceptions. Nobody can review a longer list. */
const MAX_RULES = 5_000;

/** Maximum number of VEX documents and of product names. Each document is read in every run. */
const MAX_VEX_DOCUMENTS = 100;

/** A date in a policy file. */
export const policyDate = satisfying(words, isDate, 'be a date such as 2027-01-31');

/** Matches a reason with at least one word or number. The `…` in a suggested exception does not count as a reason. */
export const REASON = /[^\s.…?_*-]/;

/** The reason for an exception. */
export const policyReason = formed(words, REASON, 'say why the exception is acceptable');

const fileOrUrl = satisfying(words, isFileOrUrl, 'be a path or an https URL without credentials');

/**
 * Matches a path or a glob that starts at the root of the source. `!` and `#` are not allowed at the start, because
 * they have a special meaning in ignore files.
 */
const PATH = /^[^!#\s\0](?:[^\r\n\0]{0,1000}[^\s\0])?$/;

/** A path or a glob in a policy file. */
export const policyPath = satisfying(
  formed(words, PATH, 'be a path or a glob such as tools or **/test/*.lock'),
  (given) => !given.split('/').some((part) => part === '.' || part === '..'),
  'be a path without . and ..',
);

/**
 * Reasons why a vulnerability does not affect a product.
 *
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md “Status Justifications”
 */
const JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;

/** An exception: the findings or packages that it covers, its reason and its expiration date. */
const ignoreRuleSchema = closed({
  /**
   * ID or alias of the advisory, name of a package rule such as `deny`, or `*` for all vulnerabilities in a package.
   */
  id: words,
  /** Limits the exception to packages whose purl has this prefix. */
  purl: optional(formed(words, /^pkg:/, 'start with pkg:')),
  /** Limits the exception to findings in this folder, or in files that match this glob. */
  path: optional(policyPath),
  reason: policyReason,
  /**
   * OpenVEX justification: why the vulnerability has no effect. Without a justification, the exception accepts a risk.
   */
  justification: optional(choice(JUSTIFICATIONS)),
  /** The person or team that is responsible for renewing the exception. */
  owner: optional(words),
  /** Last day that the exception applies, as an ISO date. */
  expires: optional(policyDate),
});

/** Settings that can also be set by inputs. */
const settingMembers = {
  /** Lowest severity that fails the run. With `never`, no severity fails the run. */
  failOn: named('fail-on', optional(choice(FAIL_ON))),
  /** True if only findings with a fixed version count. */
  onlyFixed: named('only-fixed', optional(flag)),
  /**
   * How to treat findings without a severity. With `block`, they fail the run unless `failOn` is `never`. With `allow`,
   * they are only shown.
   */
  unscored: optional(choice(['block', 'allow'])),
  /** How to treat an incomplete inventory. */
  partial: optional(choice(['error', 'allow'])),
  /** How to treat a manifest with dependencies that are not in any lockfile. */
  unlocked: optional(choice(['error', 'allow'])),
  /**
   * Findings that count. With `auto`, only new findings count in pull requests and merge queues, and all findings
   * count elsewhere.
   */
  scope: optional(choice(SCOPES)),
  /**
   * How to treat findings if no program contains their vulnerable packages. `excuse` suppresses these findings, and
   * `ignore` counts them.
   */
  reachability: optional(choice(['ignore', 'excuse'])),
};

/**
 * Settings about additional data, such as lists and VEX documents. Only the policy file can contain them. If a setting
 * is absent, it has no effect.
 */
const dataMembers = {
  /** File or URL of the catalog of known exploited vulnerabilities, in CISA's JSON format. */
  kev: optional(fileOrUrl),
  /** File or URL of the exploit probabilities, in FIRST's CSV format. */
  epss: optional(fileOrUrl),
  /** VEX documents with statements that suppress findings. */
  vex: optional(oneOrMore(satisfying(words, isFile, 'be a path'), 'documents', MAX_VEX_DOCUMENTS)),
  /** Names of the scanned source in VEX documents: purls, or IDs copied exactly from a document. */
  vexProducts: named('vex-products', optional(oneOrMore(words, 'names', MAX_VEX_DOCUMENTS))),
  /**
   * Maximum age in days of the advisories in a folder, and of the lists of exploited vulnerabilities and exploit
   * probabilities.
   */
  maxAgeDays: named('max-age-days', optional(integer(1, 'be a positive integer'))),
};

/** The `scan:` section of `.assay.yml`. */
export const scanSectionSchema = closed({
  ...settingMembers,
  ...scanRuleMembers,
  ...scanSourceMembers,
  ...dataMembers,
  ignore: optional(
    list(ignoreRuleSchema, {
      size: { least: 0, most: MAX_RULES },
      items: 'suppressions',
      expected: 'be a list of suppressions',
    }),
  ),
});

export interface IgnoreRule extends Infer<typeof ignoreRuleSchema> {
  /** Line number in the policy file, starting at 1. */
  readonly line?: number | undefined;
  /** Line and column in the file with the finding. Present only in an exception for an audit. */
  readonly onLine?: number | undefined;
  readonly onColumn?: number | undefined;
}

/** Settings for scans in a policy file. Inputs and defaults provide the other settings. */
export interface ScanSection extends Omit<Infer<typeof scanSectionSchema>, 'ignore'> {
  readonly ignore?: readonly IgnoreRule[] | undefined;
}

/** Settings that both an input and the policy file can set. */
export type ScanSettings = {
  readonly [K in keyof typeof settingMembers]: NonNullable<Infer<(typeof settingMembers)[K]>>;
};

/** Rules that only the policy file can set. If a property is absent, its rule is off. */
type ScanFileRules = Omit<ScanSection, keyof ScanSettings | 'ignore'>;

/** The policy for `scan`, combined from the inputs and `.assay.yml`. */
export interface ScanPolicy extends ScanSettings, ScanFileRules {
  readonly ignore: readonly IgnoreRule[];
}

/** Returns true if an exception refers to a package rule, not to an advisory. */
export function isPackageRule(id: string): id is PackageRule {
  return PACKAGE_RULES.some((rule) => rule === id);
}

/** Returns true for a path, and false for a URL. */
function isFile(text: string): boolean {
  return !text.includes('://');
}

/** Returns true for a path, and for a URL without a password. Passwords do not belong in a policy file. */
function isFileOrUrl(text: string): boolean {
  if (!text.includes('://')) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['https:', 'http:'].includes(protocol) && username + password === '';
}
