import { showPolicy } from '../../shared/flows/policy/show-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { isNew } from '../../shared/model/is-new.ts';
import { locationText } from '../../shared/report/location.ts';
import { countNoun } from '../../shared/text/count.ts';
import type { AuditRules } from './audit-rules.ts';
import type { JudgedAudit } from './judge.ts';

/** Maximum number of lines of each kind. */
const MAX_SHOWN = 50;

/** Shows the policy's origin, the contested settings, the suppressed findings, and the exceptions without effect. */
export function showExceptions(judged: JudgedAudit, rules: AuditRules, host: Host): void {
  const { annotate, progress } = host;
  const isTerminal = host.kind === 'terminal';
  showPolicy(judged.decision, isTerminal ? { info: host.debug, annotate, progress } : host);
  for (const { name, input, file, holds } of rules.contested) {
    host.info(
      `The \`${name}\` input is ${input}, but ${rules.source.origin.path} contains ${file}. Using the stricter value: ${holds}`,
    );
  }
  showSuppressed(judged.findings, host);
  showComments(judged, rules, host);
  showStale(judged, rules, host);
}

/** Shows the suppressed findings. Those that a change adds come first, because they have not been reviewed yet. */
function showSuppressed(findings: readonly Finding[], host: Host): void {
  const suppressed = findings
    .filter(({ suppression }) => suppression !== undefined)
    .toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));
  if (suppressed.length === 0) return;
  host.info(`${countNoun(suppressed.length, 'suppressed finding')}:`);
  for (const { id, location, suppression } of suppressed.slice(0, MAX_SHOWN)) {
    host.info(
      `  ${id} in ${locationText(location)} (${suppression?.rule}): ${suppression?.reason}`,
    );
  }
  const more = suppressed.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}

function showComments({ inline: { used } }: JudgedAudit, { policy }: AuditRules, host: Host): void {
  if (policy.inline === 'honor') return;
  for (const { path, line, tool } of used.slice(0, MAX_SHOWN)) {
    const message = `This ${tool} comment ignores a finding, but has no effect (\`inline: ${policy.inline}\`).`;
    host.annotate('notice', message, { path, line });
  }
}

function showStale({ ignored, unusedBaseline }: JudgedAudit, rules: AuditRules, host: Host): void {
  const { origin, proposed } = rules.source;
  const isHere = origin.from !== 'given' && proposed === undefined;
  const place = (line: number | undefined) => (isHere ? { path: origin.path, line } : undefined);
  for (const { rule, ignore } of ignored.expired) {
    const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
    host.annotate('warning', message, place(ignore.line));
  }
  for (const { rule, ignore } of ignored.unused) {
    const message = `${rule} for ${ignore.id} matches no finding. Remove the rule.`;
    host.annotate('notice', message, place(ignore.line));
  }
  if (unusedBaseline.length === 0) return;
  const { baseline } = rules.policy;
  host.info(
    `${countNoun(unusedBaseline.length, 'entry')} in ${baseline} without a matching finding. Fix: write the baseline again.`,
  );
  for (const { rule, path } of unusedBaseline.slice(0, MAX_SHOWN))
    host.info(`  ${rule} in ${path}`);
}
