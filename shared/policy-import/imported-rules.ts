import type { AuditSection } from '../model/audit-policy.ts';
import type { IgnoreRule, ScanSection } from '../model/policy.ts';

/** Scan settings that can be imported from another tool's file. */
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

/** Audit settings that can be imported from another tool's file. */
export type ImportedAuditSettings = Pick<
  AuditSection,
  'rules' | 'registries' | 'pins' | 'actions' | 'allowedSecrets' | 'cooldownDays'
>;

/** The imported part of the `audit:` section. */
export interface ImportedAudit {
  readonly settings: ImportedAuditSettings;
  readonly ignore: readonly IgnoreRule[];
}

/** An entry that was not imported, because the policy cannot express it. */
export interface RefusedEntry {
  /** The entry, such as `IgnoredVulns[2]` or `line 7`. */
  readonly entry: string;
  /** The reason, as a phrase such as `a package without its type has no purl`. */
  readonly why: string;
}

/** The rules that were read from another tool's file. */
export interface ImportedRules {
  readonly settings: ImportedSettings;
  readonly ignore: readonly IgnoreRule[];
  readonly refused: readonly RefusedEntry[];
  /** The rules for audits. Absent if the file does not contain such rules. */
  readonly audit?: ImportedAudit;
}

/**
 * Combines the rules from one file. Lists of packages are concatenated, and a later setting replaces an earlier one.
 */
export function joinedRules(parts: readonly Partial<ImportedRules>[]): ImportedRules {
  const deny = parts.flatMap(({ settings }) => settings?.deny ?? []);
  const settings: ImportedSettings = Object.assign({}, ...parts.map((part) => part.settings));
  const audit = joinedAudit(parts.flatMap((part) => part.audit ?? []));
  return {
    settings: deny.length === 0 ? settings : { ...settings, deny },
    ignore: parts.flatMap(({ ignore = [] }) => ignore),
    refused: parts.flatMap(({ refused = [] }) => refused),
    ...(audit !== undefined && { audit }),
  };
}

function joinedAudit(parts: readonly ImportedAudit[]): ImportedAudit | undefined {
  if (parts.length === 0) return undefined;
  return {
    settings: Object.assign({}, ...parts.map(({ settings }) => settings)),
    ignore: parts.flatMap(({ ignore }) => ignore),
  };
}

export function refusing(entry: string, why: string): Partial<ImportedRules> {
  return { refused: [{ entry, why }] };
}
