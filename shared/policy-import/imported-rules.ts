import type { IgnoreRule, ScanSection } from '../model/policy.ts';

/** Settings of a policy that a file of another tool can express. */
export type ImportedSettings = Pick<
  ScanSection,
  | 'failOn'
  | 'onlyFixed'
  | 'scope'
  | 'scopes'
  | 'licenses'
  | 'unknownLicenses'
  | 'deny'
  | 'minAgeDays'
  | 'vex'
>;

/** An entry that the policy cannot express. */
export interface RefusedEntry {
  /** The entry, such as `IgnoredVulns[2]` or `line 7`. */
  readonly entry: string;
  /** The reason, as a phrase such as `a package without its type has no purl`. */
  readonly why: string;
}

/** The rules in a file of another tool. */
export interface ImportedRules {
  readonly settings: ImportedSettings;
  readonly ignore: readonly IgnoreRule[];
  readonly refused: readonly RefusedEntry[];
}

/** Joins the rules of one file. Lists of packages are concatenated, and a later setting replaces an earlier setting. */
export function joinedRules(parts: readonly Partial<ImportedRules>[]): ImportedRules {
  const deny = parts.flatMap(({ settings }) => settings?.deny ?? []);
  const settings: ImportedSettings = Object.assign({}, ...parts.map((part) => part.settings));
  return {
    settings: deny.length === 0 ? settings : { ...settings, deny },
    ignore: parts.flatMap(({ ignore = [] }) => ignore),
    refused: parts.flatMap(({ refused = [] }) => refused),
  };
}

export function refusing(entry: string, why: string): Partial<ImportedRules> {
  return { refused: [{ entry, why }] };
}
