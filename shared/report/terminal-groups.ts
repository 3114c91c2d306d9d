import type { Finding } from '../model/finding.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Findings in one package, or in one file if there is no package. */
export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** A single finding, or findings of one rule that differ only in their locations in a file. */
export type Row = readonly [Finding, ...Finding[]];

/** Returns the findings grouped by package or file. The first finding of each group determines its position. */
export function groupsOf(listed: readonly ListedFinding[]): readonly Group[] {
  const findings = listed.map(({ finding }) => finding);
  return [...Map.groupBy(findings, groupKey).values()].map((list) => ({
    name: list[0] === undefined ? '' : groupName(list[0]),
    rows: rowsOf(list),
  }));
}

/**
 * Returns the key that findings of one group share. It contains the image layer, because several layers can contain the
 * same file. It also contains the commands, because the entries in an image's history differ only by command.
 */
function groupKey(finding: Finding): string {
  const { layer, location } = finding;
  return [groupName(finding), location.layer, layer?.instruction, layer?.removedBy].join('\0');
}

function groupName({ package: found, location }: Finding): string {
  return found === undefined ? location.path : `${found.name} ${found.version}`;
}

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const rows = new Map<unknown, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { id, severity, title, rule, change } = finding;
    const key = rule === undefined ? finding : JSON.stringify([id, severity, title, change?.state]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [finding]);
    else row.push(finding);
  }
  return [...rows.values()];
}

/** Returns the groups that fit into the given number of rows. The last group can be incomplete. */
export function takeGroups(groups: readonly Group[], rows: number): readonly Group[] {
  const taken: Group[] = [];
  let left = rows;
  for (const group of groups) {
    if (left <= 0) break;
    const shown = group.rows.slice(0, left);
    taken.push({ ...group, rows: shown });
    left -= shown.length;
  }
  return taken;
}
