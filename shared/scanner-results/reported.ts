import type { Finding, FindingKind } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import type { Rating } from '../scan/severity.ts';

/** The package of a finding, as another tool describes it. */
export interface ReportedPackage {
  readonly purl?: string | undefined;
  /** OSV ecosystem, such as `npm`. Undefined if only the purl identifies the package. */
  readonly ecosystem?: string | undefined;
  readonly name: string;
  /** Version of the package. Undefined if the tool reports a range instead of a version. */
  readonly version: string | undefined;
  /** Affected range in npm notation, such as `<4.17.21`. */
  readonly range?: string | undefined;
}

/** A vulnerability, misconfiguration or secret that another tool reported. */
export interface ReportedFinding
  extends Pick<Finding, 'title' | 'fixed' | 'url' | 'cwes' | 'published'> {
  readonly kind: FindingKind;
  /** All IDs of the vulnerability, or the ID of the rule. Never empty. */
  readonly ids: readonly string[];
  readonly package?: ReportedPackage | undefined;
  readonly rating: Rating;
  /**
   * The location that the tool reports. If the package is in the inventory, its locations in the inventory are used
   * instead.
   */
  readonly location: Location;
}

/** The target that a tool scanned. */
export interface ReportedTarget {
  readonly isImage: boolean;
  /** Digests of the manifest, the index and the configuration of the image: `sha256:…`. */
  readonly digests: readonly string[];
}

/** The results from another tool. */
export interface ScannerResults {
  /** Name of the tool, such as `Trivy`. */
  readonly tool: string;
  /** The target that the tool scanned. Undefined if the results do not describe it. */
  readonly target: ReportedTarget | undefined;
  readonly findings: readonly ReportedFinding[];
  /** IDs of the rules that the user of the tool turned off. The tool reports nothing about them. */
  readonly rulesOff?: readonly string[];
}

/** The location of a finding whose file is unknown. */
export const UNKNOWN_LOCATION: Location = { path: '.' };
