/** OpenVEX statuses. Statuses in other formats are converted to these. */
const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof VEX_STATUSES)[number];

export function isVexStatus(text: string | undefined): text is VexStatus {
  return VEX_STATUSES.some((status) => status === text);
}

/** A product in a VEX document. */
export interface VexProduct {
  /** All identifiers of the product: purls, digests, CPEs, and its ID in the document. */
  readonly identifiers: readonly string[];
  /** Purls of the product's components that the statement applies to. Undefined if it applies to the whole product. */
  readonly components: readonly string[] | undefined;
}

/** A statement about one vulnerability in certain products. */
export interface VexStatement {
  /** Position in the document, such as `statements[3]`. */
  readonly position: string;
  /** IDs and aliases of the vulnerability, in lower case. */
  readonly ids: readonly string[];
  readonly products: readonly VexProduct[];
  readonly status: VexStatus;
  /** OpenVEX label of the justification, such as `vulnerable_code_not_present`. */
  readonly justification?: string | undefined;
  /** Explanation of the impact, in words. */
  readonly impact?: string | undefined;
  /** Time of the statement, in milliseconds since 1970. NaN if the document does not contain a time. */
  readonly statedAtMs: number;
}

/** A parsed VEX document. */
export interface VexDocument {
  readonly path: string;
  readonly statements: readonly VexStatement[];
}
