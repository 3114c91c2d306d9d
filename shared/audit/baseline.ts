import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import { constant, formed, list, object, text } from '../json/define-schema.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Infer } from '../json/schema.ts';
import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/order.ts';

const KIND = 'assay/baseline/v1';

const entrySchema = object({
  rule: text,
  path: text,
  fingerprint: formed(text, /^[0-9a-f]{64}$/, 'be 64 hex digits'),
});

const baselineSchema = object({ kind: constant(KIND), findings: list(entrySchema) });

/** A finding that the project accepted when it adopted the audit. */
export type BaselineEntry = Infer<typeof entrySchema>;

/**
 * Reads a baseline.
 *
 * @throws {DataError} `malformed`
 */
export function readBaseline(content: string, path: string): readonly BaselineEntry[] {
  try {
    return decode(baselineSchema, parseJson(Buffer.from(content), path)).findings;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    // The message quotes the value, which can be a secret, so only the location of the value is reported.
    const { path: at, line } = error.place;
    const where = at === undefined || at === path ? '' : `: ${at} has an invalid value`;
    throw new DataError(error.code, `the baseline is invalid${where}`, { path, line });
  }
}

/**
 * Returns the content of a baseline for the open findings. The content includes neither line numbers nor text from
 * files.
 */
export function baselineText(findings: readonly Finding[]): string {
  const entries = findings
    .filter(({ suppression }) => suppression === undefined)
    .map(({ id, location, fingerprint }) => ({ rule: id, path: location.path, fingerprint }))
    .sort(
      (a, b) =>
        compareText(a.path, b.path) ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint),
    );
  return `${JSON.stringify({ kind: KIND, findings: entries }, undefined, 2)}\n`;
}

/**
 * Marks the findings that are in the baseline. Also returns the baseline entries that do not match a finding. A finding
 * that a pull request adds is never marked. The baseline contains neither secrets nor severities, so a new secret or a
 * higher severity could not be told apart from the accepted finding at the same location.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  name: string,
): { readonly findings: readonly Finding[]; readonly unused: readonly BaselineEntry[] } {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    if (!known.has(finding.fingerprint)) return finding;
    used.add(finding.fingerprint);
    if (finding.suppression !== undefined || finding.change?.state === 'new') return finding;
    return { ...finding, suppression: { rule: name, reason: 'accepted by the baseline' } };
  });
  return { findings: marked, unused: entries.filter((entry) => !used.has(entry.fingerprint)) };
}
