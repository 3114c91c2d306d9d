import { showPolicy } from '../../shared/flows/policy/show-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { IgnoredFindings } from '../../shared/policy/apply-ignores.ts';
import { countNoun } from '../../shared/text/count.ts';
import type { ScanRules } from './scan-policy.ts';

/** Exceptions that are listed one by one in a log. */
const MAX_SHOWN = 50;

/** Says whose rules decided, what they let pass, and what is to be done about them. */
export function showRules(
  { source, contested }: ScanRules,
  decision: Decision,
  ignored: IgnoredFindings,
  host: Host,
): void {
  showPolicy(decision, host);
  for (const { name, input, file, holds } of contested) {
    host.info(
      `${name}: the input says ${input}, ${source.origin.path} says ${file}; the stricter one holds: ${holds}`,
    );
  }
  showExceptions(ignored, host);
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

/** Exceptions that no longer hold, or that nothing needs, are for their authors to remove. */
function showStale(
  { expired, unused }: IgnoredFindings,
  { origin, proposed }: ScanRules['source'],
  host: Host,
): void {
  // Where a pull request has another file, the lines of the base's are no places in it.
  const own = (line: number | undefined) =>
    proposed === undefined ? { path: origin.path, line } : { path: origin.path };
  // A file of another repository has no place here.
  const place = (line: number | undefined) => (origin.from === 'given' ? undefined : own(line));
  for (const { rule, ignore } of expired) {
    const message = `${rule} for ${ignore.id} held until ${ignore.expires}: it counts again. Fix it, or renew \`expires\`.`;
    host.annotate('warning', message, place(ignore.line));
  }
  for (const { rule, ignore } of unused) {
    const message = `${rule} for ${ignore.id} is not needed, as nothing found it: remove it.`;
    host.annotate('notice', message, place(ignore.line));
  }
}
