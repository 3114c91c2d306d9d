/**
 * An advisory in the OSV schema, reduced to the fields that Assay reads. The field names are the same as in OSV.
 * @see https://ossf.github.io/osv-schema/ version 1.7
 */
export interface Advisory {
  readonly id: string;
  readonly modified: string;
  readonly published?: string | undefined;
  readonly withdrawn?: string | undefined;
  readonly aliases: readonly string[];
  readonly related: readonly string[];
  /** IDs of the upstream records that a distribution's record is based on (`upstream` in the schema). */
  readonly upstream: readonly string[];
  readonly summary: string;
  readonly details: string;
  readonly severity: readonly SeverityScore[];
  readonly affected: readonly Affected[];
  readonly references: readonly Reference[];
  /**
   * Severity word from a database-specific field, such as `database_specific.severity`, or from the summary of an
   * erratum. Undefined if there is no such word.
   */
  readonly severityWord?: string | undefined;
  /** CWE IDs, from `database_specific.cwe_ids`. */
  readonly cwes: readonly string[];
}

/**
 * A CVSS vector, a CVSS score without its vector (`CVSS_SCORE`), or a rating in a format that only one distribution
 * uses.
 */
export interface SeverityScore {
  readonly type: string;
  readonly score: string;
}

export interface Affected {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly ranges: readonly AffectedRange[];
  readonly versions: readonly string[];
  readonly severity: readonly SeverityScore[];
  /** Severity word from `ecosystem_specific` or `database_specific`. Undefined if there is no such word. */
  readonly severityWord?: string | undefined;
  /**
   * Category that RustSec sets for an advisory that is not about a vulnerability: `unmaintained`, `unsound` or
   * `notice`.
   */
  readonly informational?: string | undefined;
  /**
   * The vulnerable packages in a Go module. Undefined if the advisory does not list the packages. In that case, the
   * whole module counts as vulnerable.
   */
  readonly imports?: readonly VulnerableImport[] | undefined;
}

/** A vulnerable package in a Go module. */
export interface VulnerableImport {
  /** Import path, such as `golang.org/x/net/html`. */
  readonly path: string;
  /**
   * Vulnerable functions and methods, such as `Parse` and `Tokenizer.Next`. Empty if the whole package counts as
   * vulnerable.
   */
  readonly symbols: readonly string[];
  /** Affected operating systems and architectures, in Go's notation. Empty if all are affected. */
  readonly os: readonly string[];
  readonly architectures: readonly string[];
}

export interface AffectedRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly events: readonly RangeEvent[];
}

export type RangeEvent =
  | { readonly introduced: string }
  | { readonly fixed: string }
  | { readonly lastAffected: string }
  | { readonly limit: string };

export interface Reference {
  readonly type: string;
  readonly url: string;
}
