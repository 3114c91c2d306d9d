import type { Finding } from '../../shared/model/finding.ts';

/**
 * Outputs that count the findings. Each finding is counted in exactly one of these outputs, so that their sum is the
 * output `total`.
 */
const COUNT_OUTPUTS = {
  malware: { help: 'Number of malicious packages. `critical` does not include them.' },
  critical: { help: 'Number of vulnerabilities with critical severity, excluding malware.' },
  high: { help: 'Number of vulnerabilities with high severity.' },
  medium: { help: 'Number of vulnerabilities with medium severity.' },
  low: { help: 'Number of vulnerabilities with low severity.' },
  none: {
    help: 'Number of vulnerabilities that advisories rate as harmless (severity `none`).',
  },
  unscored: { help: 'Number of vulnerabilities without a severity score.' },
  notices: {
    help: 'Number of notices about problems other than vulnerabilities, such as unmaintained packages.',
  },
} as const;

/** Outputs that describe the findings from a scan. */
export const FINDING_OUTPUTS = {
  new: {
    help: 'Number of findings from the scan that are not in the base. Empty if it was not compared with a base.',
  },
  fixed: {
    help: 'Number of findings in the base that are no longer present in this scan. Empty if the scan was not compared with a base.',
  },
  total: {
    help: 'Number of findings from the scan that are not covered by an exception. This is the sum of the eight counts that follow.',
  },
  ...COUNT_OUTPUTS,
  suppressed: {
    help: 'Number of findings from the scan that are covered by an exception. `total` does not include them.',
  },
  digest: {
    help: 'Digest of the scanned image (`sha256:…`), or of the index if several platforms were scanned. Empty for other sources.',
  },
} as const;

type CountOutput = keyof typeof COUNT_OUTPUTS;

/**
 * Returns the values of the outputs in `COUNT_OUTPUTS`, and of `total` and `suppressed`. Only `suppressed` counts
 * findings with an exception.
 */
export function countFindings(
  findings: readonly Pick<Finding, 'kind' | 'severity' | 'suppression'>[],
): ReadonlyMap<string, number> {
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const byOutput = Map.groupBy(open, countOutput);
  return new Map<string, number>([
    ...Object.keys(COUNT_OUTPUTS).map((name): [string, number] => [name, 0]),
    ...[...byOutput].map(([name, own]): [string, number] => [name, own.length]),
    ['total', open.length],
    ['suppressed', findings.length - open.length],
  ]);
}

function countOutput({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): CountOutput {
  if (kind === 'malware') return 'malware';
  if (kind === 'notice') return 'notices';
  return severity === 'unknown' ? 'unscored' : severity;
}
