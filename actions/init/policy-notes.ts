import type { Reason } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { subjectOf } from '../../shared/policy/rules/counted-findings.ts';
import type { ImportedFile, MergedRules } from '../../shared/policy-import/merge-files.ts';
import { acceptText } from '../../shared/report/accept-text.ts';
import { countNoun, listed } from '../../shared/text/count.ts';
import type { ScannedOnce } from './scan-once.ts';

/** Maximum number of comments of each kind: comments about entries that were not imported, and about failures. */
const MAX_NAMED = 20;

/**
 * Returns the comments for a new policy file. They name the imported files, the entries that were not imported, and the
 * failures that remain.
 */
export function policyNotes(
  files: readonly ImportedFile[],
  { refused }: MergedRules,
  scannedOnce: ScannedOnce,
  now: Date,
): readonly string[] {
  const scanned = (scannedOnce.decision.compared ?? []).map(({ ecosystem, packages }) =>
    countNoun(packages, `${ecosystem} package`),
  );
  const imported = files.map(({ path }) => path);
  const named = refused.slice(0, MAX_NAMED);
  const more = refused.length - named.length;
  return [
    `Written by assay init on ${now.toISOString().slice(0, 10)}${scanned.length === 0 ? '' : ` for ${listed(scanned)}`}.`,
    ...(imported.length === 0 ? [] : [`Imported from ${listed(imported)}.`]),
    ...named.map(({ path, entry, why }) => `Not imported: ${path}, ${entry}: ${why}`),
    ...(more > 0 ? [`Not imported: ${countNoun(more, 'more entry')}`] : []),
    ...unscoredTexts(scannedOnce.findings),
    ...stillFailing(scannedOnce)
      .slice(0, MAX_NAMED)
      .map((message) => `Still failing: ${message}`),
    ...acceptLines(scannedOnce),
  ];
}

/**
 * Returns the failures that remain although the policy contains the baseline. A baseline cannot accept these three: an
 * incomplete scan, malware, and a package that a rule refuses.
 */
export function stillFailing(scanned: ScannedOnce): readonly string[] {
  return [
    ...remainingReasons(scanned).map(({ message }) => message),
    ...malwareTexts(scanned.findings),
  ];
}

/** Returns how many findings have an unknown severity, because neither the baseline nor a failure shows them. */
export function unscoredTexts(findings: readonly Finding[]): readonly string[] {
  const unknown = findings.filter(
    ({ kind, severity, suppression }) =>
      kind === 'vulnerability' && severity === 'unknown' && suppression === undefined,
  );
  if (unknown.length === 0) return [];
  const [has, does] = unknown.length === 1 ? ['has', 'does'] : ['have', 'do'];
  return [
    `${countNoun(unknown.length, 'finding')} ${has} an unknown severity and ${does} not block. To make such findings block: unscored: block`,
  ];
}

function acceptLines(scanned: ScannedOnce): readonly string[] {
  const accept = acceptText(remainingReasons(scanned));
  return accept === '' ? [] : [accept];
}

function remainingReasons({ decision: { reasons } }: ScannedOnce): readonly Reason[] {
  const errors = reasons.filter(({ outcome }) => outcome === 'error');
  const refused = reasons.filter(
    (reason) => reason.outcome === 'fail' && reason.findings.length === 0,
  );
  return [...errors, ...refused];
}

function malwareTexts(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ kind, suppression }) => kind === 'malware' && suppression === undefined)
    .map((finding) => `${finding.id} in ${subjectOf(finding)} is malware`);
}
