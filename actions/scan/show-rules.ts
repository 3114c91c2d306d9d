import { showPolicy } from '../../shared/flows/policy/show-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { IgnoredFindings } from '../../shared/policy/apply-ignores.ts';
import { expiringLine } from '../../shared/report/expiring-block.ts';
import { lineText } from '../../shared/report/render-table.ts';
import { countNoun } from '../../shared/text/count.ts';
import type { ScanRules } from './scan-policy.ts';

/** Maximum number of exceptions in the log. */
const MAX_SHOWN = 50;

/**
 * Shows the policy's origin, the contested settings, the exceptions that were used, and the exceptions that need
 * attention.
 */
export function showRules(
  { source, contested }: ScanRules,
  decision: Decision,
  ignored: IgnoredFindings,
  host: Host,
): void {
  // In a terminal, the policy's origin is a detail that is shown only on request.
  const { annotate, progress } = host;
  const details = { info: host.debug, annotate, progress };
  showPolicy(decision, host.kind === 'terminal' ? details : host);
  for (const { name, input, file, holds } of contested) {
    host.info(
      `The \`${name}\` input is ${input}, but ${source.origin.path} contains ${file}. Using the stricter value: ${holds}`,
    );
  }
  showExceptions(ignored, host);
  showAccepted(ignored, host);
  showStale(ignored, source, host);
}

function showExceptions({ findings }: IgnoredFindings, host: Host): void {
  const excepted = findings.filter(({ suppression }) => suppression !== undefined);
  if (excepted.length === 0) return;
  host.info(`${countNoun(excepted.length, 'finding')} with an exception:`);
  for (const {
    id,
    package: { name, version } = { name: '', version: '' },
    suppression,
  } of excepted.slice(0, MAX_SHOWN)) {
    host.info(`  ${id} in ${name}@${version} (${suppression?.rule}): ${suppression?.reason}`);
  }
  const more = excepted.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}

function showAccepted({ accepted }: IgnoredFindings, host: Host): void {
  if (accepted.length === 0) return;
  host.info(`${countNoun(accepted.length, 'package')} accepted by an exception:`);
  for (const { refused, by } of accepted.slice(0, MAX_SHOWN)) {
    host.info(`  ${refused.message} (${by.rule}): ${by.ignore.reason}`);
  }
  const more = accepted.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}

/**
 * Reports exceptions that have expired, will expire soon, or do not match any finding or package, so that users can
 * renew or remove them.
 */
function showStale(
  { expired, expiring, unused }: IgnoredFindings,
  { origin, proposed }: ScanRules['source'],
  host: Host,
): void {
  // If the pull request changes the policy file, line numbers from the base version do not apply.
  const own = (line: number | undefined) =>
    proposed === undefined ? { path: origin.path, line } : { path: origin.path };
  // A file in another repository cannot be annotated here.
  const place = (line: number | undefined) => (origin.from === 'given' ? undefined : own(line));
  for (const { rule, ignore } of expired) {
    const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
    host.annotate('warning', message, place(ignore.line));
  }
  for (const { rule, ignore } of expiring) {
    const { id, owner, expires = '' } = ignore;
    host.annotate(
      'notice',
      lineText(expiringLine({ rule, id, owner, expires })),
      place(ignore.line),
    );
  }
  for (const { rule, ignore } of unused) {
    const message = `${rule} for ${ignore.id} matches no finding or package. Remove the rule.`;
    host.annotate('notice', message, place(ignore.line));
  }
}
