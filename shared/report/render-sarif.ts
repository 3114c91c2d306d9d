import { gzipSync } from 'node:zlib';
import type { Invocation, Log, Notification, PhysicalLocation, Result } from 'sarif';
import { prettyJsonChunks } from '../json/canonical-json.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';
import { dependencyPath } from './dependency-path.ts';
import { fixSentence, severityLabel } from './finding-blocks.ts';
import { imageNotes, originText, ownerText, platformsText, toolsText } from './finding-origin.ts';
import { compareFindings } from './listed-finding.ts';
import { artifactPath, encodePath, locationText } from './location.ts';
import { sarifFixes } from './sarif-fix.ts';
import { levelOf, ruleIdOf, sarifRules } from './sarif-rules.ts';

/** Maximum number of results that GitHub keeps for a run. GitHub rejects a file with more than 25,000 results. */
const MAX_SARIF_RESULTS = 5_000;

/** Maximum number of problems that are listed as notifications. */
const MAX_NOTIFICATIONS = 100;

/**
 * Maximum size of an upload after gzip compression, in bytes. GitHub accepts 10 MB. The margin allows for different
 * compression levels.
 */
const MAX_GZIP_BYTES = 9_800_000;

/** Home page of Assay. GitHub shows it with the results. */
export const INFORMATION_URI = 'https://github.com/assay-dev/assay';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export interface SarifOptions {
  readonly toolVersion: string;
  /**
   * Text that distinguishes this upload from other uploads for the same commit: the action, the matrix values, or the
   * image without its tag.
   */
  readonly category: string;
  /** The decision about the scan. The SARIF log contains its summary. */
  readonly decision?: Decision | undefined;
  /** Maximum size after gzip compression, in bytes. The default is GitHub's limit. */
  readonly maxBytes?: number | undefined;
}

/** The text of a SARIF log in chunks, and the number of findings that are not in it. */
export interface SarifLog {
  readonly chunks: readonly string[];
  /** Number of omitted findings. Findings that fail the run are omitted last. */
  readonly omitted: number;
}

/** Renders a SARIF log as one string. See `sarifLog`. */
export function renderSarif(scan: FindingsFile, options: SarifOptions): string {
  return sarifLog(scan, options).chunks.join('');
}

/**
 * Renders a SARIF 2.1.0 log within the limits of GitHub code scanning. Suppressed findings are omitted, because GitHub
 * opens alerts even for results that are marked as suppressed. If the log is too large, the least severe findings are
 * omitted, and findings that fail the run are omitted last. A notification in the log states the number of omitted
 * findings.
 */
export function sarifLog(scan: FindingsFile, options: SarifOptions): SarifLog {
  const findings = scan.findings
    .filter(({ suppression }) => suppression === undefined)
    .toSorted(compareFindings);
  const ranked = failingFirst(findings, options.decision);
  const maxBytes = options.maxBytes ?? MAX_GZIP_BYTES;
  let count = Math.min(findings.length, MAX_SARIF_RESULTS);
  for (;;) {
    const shown = ranked.slice(0, count).toSorted(compareFindings);
    const omitted = findings.length - count;
    const chunks = [...prettyJsonChunks(logOf(scan, { shown, omitted }, options))];
    const bytes = compressedBytes(chunks, maxBytes);
    if (bytes <= maxBytes || count === 0) return { chunks, omitted };
    // Reduces the count more than the size requires, so that a few attempts are enough.
    count = Math.floor(count * Math.min(0.9, (0.95 * maxBytes) / bytes));
  }
}

/** Moves the findings that fail the run to the front, so that they are omitted last. */
function failingFirst(
  findings: readonly Finding[],
  decision: Decision | undefined,
): readonly Finding[] {
  const failing = new Set(decision?.reasons.flatMap((reason) => reason.findings));
  const isFailing = ({ fingerprint }: Finding) => failing.has(fingerprint);
  return [...findings.filter(isFailing), ...findings.filter((finding) => !isFailing(finding))];
}

/**
 * Returns the size of a text after gzip compression. If the text is smaller than the limit, returns its uncompressed
 * size, because gzip makes a text at most slightly larger.
 */
function compressedBytes(chunks: readonly string[], maxBytes: number): number {
  const size = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
  return size <= 0.99 * maxBytes ? size : gzipSync(chunks.join('')).length;
}

interface ShownFindings {
  readonly shown: readonly Finding[];
  readonly omitted: number;
}

function logOf(scan: FindingsFile, { shown, omitted }: ShownFindings, options: SarifOptions): Log {
  const rules = sarifRules(shown, scan.fixes);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Assay',
            fullName: `Assay ${options.toolVersion}`,
            semanticVersion: options.toolVersion,
            informationUri: INFORMATION_URI,
            rules: [...rules],
          },
        },
        automationDetails: { id: `${options.category.replace(/\/+$/, '')}/` },
        invocations: [invocationOf(scan, omitted, options.decision)],
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) =>
          resultOf(finding, scan.source, ruleIndexes.get(ruleIdOf(finding)) ?? -1),
        ),
      },
    ],
  };
}

/**
 * Describes the scan as a SARIF invocation. Its notifications list the unread files and the omitted results. The
 * invocation still counts as successful.
 */
function invocationOf(
  scan: FindingsFile,
  omitted: number,
  { summary, compared, skipped }: Partial<Decision> = {},
): Invocation {
  const cut = omitted === 0 ? [] : [omittedText(omitted)];
  const problems = scan.problems
    .slice(0, MAX_NOTIFICATIONS)
    .map((problem) => `${locationText(problem)}: ${problem.message}`);
  const notifications: readonly Notification[] = [
    ...(summary === undefined ? [] : [notification('note', summary)]),
    ...[...cut, ...problems].map((message) => notification('warning', message)),
  ];
  return {
    executionSuccessful: true,
    ...(compared !== undefined && { properties: { compared, skipped } }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: [...notifications] }),
  };
}

/** Returns the notice that states how many findings a SARIF log omits. */
export function omittedText(omitted: number): string {
  return `${countNoun(omitted, 'more finding')} not shown: code scanning keeps 5,000 results and 10 MB`;
}

function notification(level: 'note' | 'warning', message: string): Notification {
  return { level, message: { text: visibleText(message) } };
}

function resultOf(finding: Finding, source: SourceDescription, ruleIndex: number): Result {
  const { origin, ownedBy } = finding.package ?? {};
  const place = physicalLocation(finding, source);
  const fixes = sarifFixes(finding, place);
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: levelOf(finding),
    ...baselinePart(finding),
    message: { text: messageOf(finding, source) },
    locations: [{ physicalLocation: place }],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
    ...(fixes.length > 0 && { fixes }),
    ...((origin ?? ownedBy) !== undefined && { properties: { origin, ownedBy } }),
  };
}

/**
 * SARIF baseline state for each state of a finding relative to the base. Fixed findings are never listed as `absent`,
 * because GitHub ignores this state and would open alerts for them.
 */
const BASELINE = { new: 'new', changed: 'updated', unchanged: 'unchanged' } as const;

function baselinePart({ change }: Finding): Pick<Result, 'baselineState'> {
  return change === undefined ? {} : { baselineState: BASELINE[change.state] };
}

function messageOf(finding: Finding, source: SourceDescription): string {
  const about = finding.package;
  const owner = ownerText(finding);
  const owned = owner === undefined ? '' : `, ${owner},`;
  const subject = about === undefined ? '' : `${about.name} ${about.version}${owned} has `;
  const part = finding.layer === undefined ? [originText(finding)] : imageNotes(finding);
  const notes = [platformsText(finding), ...part, toolsText(finding)].filter(
    (each) => each !== undefined,
  );
  const [first = []] = about?.paths ?? [];
  const path = first.length < 2 ? '' : ` Dependency path: ${dependencyPath(first)}.`;
  const image =
    source.kind === 'image' ? ` Found in image ${[source.name, ...notes].join(', ')}.` : '';
  const title = finding.title === '' ? '' : `: ${finding.title}`;
  const detail = finding.rule && finding.description ? ` ${finding.description}` : '';
  const severity = severityLabel(finding).toLowerCase();
  // Escapes square brackets, which create links in SARIF messages (§3.11.6), and the braces of placeholders (§3.11.5).
  const message = `${subject}${finding.id} (${severity})${title}.${detail} ${fixSentence(finding)}${path}${image}`;
  return visibleText(message, 1_000).replace(/[[\]\\]|\{(?=\d)/g, '\\$&');
}

/**
 * Returns a finding's location in SARIF format. An unknown column becomes column 1, which stands for the whole line. A
 * location without an end ends where it starts.
 */
function physicalLocation(finding: Finding, source: SourceDescription): PhysicalLocation {
  const { column = 1, endColumn = column, ...location } = finding.location;
  const line = Math.max(1, location.line ?? 1);
  const endLine = Math.max(line, location.endLine ?? line);
  return {
    artifactLocation: { uri: encodePath(artifactPath(source, finding.location)) },
    region: {
      startLine: line,
      startColumn: Math.max(1, column),
      endLine,
      endColumn: Math.max(1, endColumn),
    },
  };
}
