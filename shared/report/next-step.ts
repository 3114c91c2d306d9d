import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { isKnownPasswordFinding } from '../model/known-password.ts';
import { countNoun, listed } from '../text/count.ts';
import { missingArchives, renewalText } from './data-age.ts';
import type { Verdict } from './job-verdict.ts';
import { compareFindings } from './listed-finding.ts';
import { locationText } from './location.ts';
import { optionalFix } from './optional-fix.ts';
import type { ReportData } from './report-data.ts';
import { uncheckedText } from './unchecked-dependencies.ts';
import { existingText, findingText, placeText } from './worse-finding.ts';

/** Maximum number of files that a next step names. The reasons and the list of problems contain all files. */
const MAX_FILES = 3;

/** Codes of problems with files that users can fix or generate again. */
const DAMAGED: ReadonlySet<string> = new Set([
  'malformed',
  'not-a-lockfile',
  'not-an-sbom',
  'unread-line',
  'unsupported-version',
]);

/** Next steps after evidence was rejected, by the reason code of the rejection. */
const VERIFY_STEPS: readonly (readonly [codes: readonly string[], step: string])[] = [
  [
    ['identity-mismatch', 'issuer-mismatch', 'claim-mismatch', 'signer-not-asked'],
    'Do not deploy unless you trust the actual signer. To trust this signer, add it to `certificate-identity`, or to `verify: identities` in the policy.',
  ],
  [
    ['subject-mismatch'],
    'Do not deploy until you know who changed the digest. If you did, sign the current digest. Otherwise, deploy the signed digest, and treat the change as an attack.',
  ],
  [
    ['evidence-unreadable'],
    'Do not deploy. If the registry had an error, verify again. Otherwise, copy the image again together with its signatures and attestations.',
  ],
  [
    ['evidence-missing'],
    'Do not deploy. Sign and attest the image or file in the workflow that builds it, and verify it again.',
  ],
];

/** The next step if a registry or an image layout lists signatures or attestations, but lacks their content. */
const CONTENT_MISSING =
  'Do not deploy. The image is incomplete: copy it again together with its signatures and attestations.';

function isContentMissing({ message }: Verdict['reasons'][number]): boolean {
  return message.includes('could not be read (not-found)');
}

/**
 * Returns the next step after a run, in one or two sentences. Returns an empty string if the report already contains
 * it, in the reasons or the list of fixes.
 */
export function nextStep(data: Pick<ReportData, 'scans' | 'decisions'>, verdict: Verdict): string {
  return nextSteps(data, verdict).join(' ');
}

/** Returns the parts of `nextStep`. What was not read comes before missing advisory data. */
export function nextSteps(
  data: Pick<ReportData, 'scans' | 'decisions'>,
  verdict: Verdict,
): readonly string[] {
  const { scans } = data;
  const { outcome, reasons } = verdict;
  if (outcome === 'pass') return [passedStep(data)];
  if (reasons.some(({ action }) => action === 'verify')) {
    const codes = new Set(reasons.flatMap((reason) => reason.codes ?? []));
    const step = VERIFY_STEPS.find(([known]) => known.some((code) => codes.has(code)))?.[1];
    const [first] = codes;
    if (codes.has('evidence-unreadable') && reasons.some(isContentMissing))
      return [CONTENT_MISSING];
    if (step !== undefined) return [step];
    if (first === undefined) return fixesOf(reasons);
    return [`Do not deploy. The documentation of \`verify\` explains \`${first}\`.`];
  }
  const rules = new Set(
    reasons.filter(({ outcome }) => outcome === 'error').map(({ rule }) => rule),
  );
  const problems = scans.flatMap(blockingProblems);
  const steps = [...rules].flatMap((rule) => SCAN_STEPS.get(rule)?.(problems, scans) ?? []);
  return [...new Set([...steps, ...fixesOf(reasons)])].filter((step) => step !== '');
}

function fixesOf(reasons: Verdict['reasons']): readonly string[] {
  return [...new Set(reasons.flatMap(({ fix }) => fix ?? []))];
}

/**
 * Returns the next step after a run that passed, or an empty string if there is nothing to do or to know. Not even the
 * worst finding fails the run, so its fix is only a suggestion. Notices do not count as problems.
 */
function passedStep({ scans, decisions }: Pick<ReportData, 'scans' | 'decisions'>): string {
  const open = scans
    .flatMap(({ findings }) => findings)
    .filter(({ suppression, kind }) => suppression === undefined && kind !== 'notice')
    .toSorted(compareFindings);
  const remarks = [secretText(open, { scans, decisions }), uncheckedText({ scans, decisions })];
  const said = remarks.filter(Boolean).join(', and ');
  const none = `No action is required${said === '' ? '' : `, but ${said}`}.`;
  const [worst] = open;
  if (worst === undefined) return said === '' ? '' : none;
  const existing = existingText(worst, { scans, decisions });
  const parts = [none, worstText(worst, open, existing), optionalFix(open, scans)];
  return parts.filter(Boolean).join(' ');
}

/** Returns true for a secret, except for a well-known default password. */
function isRealSecret(finding: Finding): boolean {
  return finding.kind === 'secret' && !isKnownPasswordFinding(finding);
}

/**
 * Returns a clause for an audit without a base that passed with open secrets below the threshold. It warns that a pull
 * request with such a secret would fail at any severity. Returns an empty string without such secrets.
 */
function secretText(
  open: readonly Finding[],
  { scans, decisions }: Pick<ReportData, 'scans' | 'decisions'>,
): string {
  const secrets = open.filter(isRealSecret).length;
  const causes = decisions.flatMap(({ milder = [] }) => milder.map(({ cause }) => cause));
  const isWithout = scans.every(({ comparison }) => (comparison?.status ?? 'none') === 'none');
  if (secrets === 0 || !isWithout || !causes.includes('threshold')) return '';
  return `a pull request that adds the ${secrets === 1 ? 'secret' : 'secrets'} would fail`;
}

/**
 * Returns a sentence about the worst open finding. If it is unscored, the sentence says that its severity is unknown.
 *
 * @param existing Phrase for a finding that the base also has, or an empty string.
 */
function worstText(worst: Finding, open: readonly Finding[], existing: string): string {
  const unscored = open.filter(
    ({ severity, kind }) => severity === 'unknown' && kind !== 'malware',
  );
  if (unscored.includes(worst)) {
    const named = `${worst.id} in ${placeText(worst)}`;
    return unscored.length === 1
      ? `The severity of ${named} is unknown.`
      : `The severity of ${countNoun(unscored.length, 'finding')} is unknown.`;
  }
  const secret = isRealSecret(worst) ? ' If the secret is real, revoke it.' : '';
  const why = existing === '' ? '' : ` (${existing})`;
  return `Worst finding: ${findingText(worst)}${why}.${secret}`;
}

/** Next steps after an incomplete scan, by the policy rule that found the gap. Other reasons contain their own fix. */
const SCAN_STEPS: ReadonlyMap<
  string,
  (problems: readonly Problem[], scans: ReportData['scans']) => string
> = new Map([
  ['inventory-complete', correctFiles],
  ['files-read', correctFiles],
  ['manifests-locked', lockManifests],
  ['advisories-complete', completeAdvisories],
  ['results-read', () => 'Correct the files in `results`, or remove the input.'],
]);

function correctFiles(problems: readonly Problem[]): string {
  const steps = FILE_STEPS.flatMap(([isMeant, stepOf]) => {
    const files = namedFiles(problems.filter(isMeant));
    return files.length === 0 ? [] : stepOf(listed(files), files.length === 1 ? 'it' : 'them');
  });
  return steps.join(' ') || 'Correct or remove the files above.';
}

/** Steps for files that could not be read, by kind of problem. */
const FILE_STEPS: readonly (readonly [
  isMeant: (problem: Problem) => boolean,
  stepOf: (files: string, them: string) => string,
])[] = [
  [
    ({ code }) => DAMAGED.has(code),
    (files, them) => `Correct ${files}, or generate ${them} again.`,
  ],
  [
    ({ code, message }) => code === 'not-found' && message.includes('symbolic link'),
    (files, them) => `Correct the link ${files}, or remove ${them}.`,
  ],
  [
    isForbidden,
    (files, them) => `Use \`chmod\` to let this user read ${files}, or remove ${them}.`,
  ],
];

/** Returns true if the problem is a source file or folder that Assay does not have permission to read. */
function isForbidden({ code, message }: Problem): boolean {
  return code === 'unreadable' && /^this (?:file|folder) cannot be /.test(message);
}

/** Returns the fix that most manifests without a lockfile need, and the number of other manifests. */
function lockManifests(problems: readonly Problem[]): string {
  const unlocked = problems.filter(({ code }) => code === 'unlocked');
  const fixOf = ({ message }: Problem) => /^.*\. Fix: (.*)$/s.exec(message)?.[1];
  const [group] = [...Map.groupBy(unlocked, fixOf)].toSorted(([, a], [, b]) => b.length - a.length);
  const [fix, same = []] = group ?? [];
  if (fix === undefined) return '';
  const where = same.length === 1 ? listed(namedFiles(same)) : countNoun(same.length, 'manifest');
  const left = unlocked.length - same.length;
  const more = left === 0 ? '' : ` Then fix ${countNoun(left, 'more manifest')}.`;
  return `For ${where}, ${fix}.${more}`;
}

function namedFiles(problems: readonly Problem[]): readonly string[] {
  const paths = [...new Set(problems.map((problem) => `\`${locationText(problem)}\``))];
  const left = paths.length - MAX_FILES;
  return [...paths.slice(0, MAX_FILES), ...(left > 0 ? [`${left} more`] : [])];
}

function completeAdvisories(problems: readonly Problem[], scans: ReportData['scans']): string {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('undecided')) return stateVersions(problems, scans);
  if (missingArchives(problems).length > 0) return renewalText(scans);
  if (codes.has('stale')) return renewalText(scans) || 'Download the advisory data again.';
  // The reasons contain these fixes.
  if (problems.length > 0 && problems.every(({ message }) => message.includes(' Fix: '))) return '';
  return 'Use a complete source for `advisories`.';
}

/** Matches the usual names of SBOMs, such as `bom.json` and `app.cdx.json`. */
const SBOM_NAME = /(?:^|[/.-])(?:s?bom|cdx|spdx)\.[\w.]+$/i;

/**
 * Returns the instruction for packages without a version. Maven has no lockfile, but after a build, the parent POMs
 * with most versions are available locally. An SBOM contains only the versions that its generator found.
 */
function stateVersions(problems: readonly Problem[], scans: ReportData['scans']): string {
  const undecided = problems.filter(({ code }) => code === 'undecided');
  const isSbom = scans.some(({ source }) => source.kind === 'sbom');
  const kinds = new Set(undecided.map(({ path }) => versionSource(path, isSbom)));
  return [...VERSION_STEPS].flatMap(([kind, step]) => (kinds.has(kind) ? step : [])).join(' ');
}

type VersionSource = 'pom' | 'sbom' | 'manifest';

function versionSource(path: string, isSbom: boolean): VersionSource {
  if (isSbom || SBOM_NAME.test(path)) return 'sbom';
  return path.endsWith('pom.xml') ? 'pom' : 'manifest';
}

const VERSION_STEPS: ReadonlyMap<VersionSource, string> = new Map([
  [
    'pom',
    'Build the project before the scan, so that Assay can read the parent poms, or specify these versions in `pom.xml`.',
  ],
  [
    'sbom',
    'Create the SBOM again from a lockfile, an installed project or an image, so that it contains exact versions.',
  ],
  ['manifest', 'Give these packages exact versions, or commit a lockfile.'],
]);

/** Returns the problems in a scan. Omits problems that also exist in the base, in files that did not change. */
function blockingProblems({
  problems,
  existingProblems = [],
}: ReportData['scans'][number]): readonly Problem[] {
  const existing = new Set(existingProblems.map(({ code, path }) => `${code} ${path}`));
  return problems.filter(({ code, path }) => !existing.has(`${code} ${path}`));
}
