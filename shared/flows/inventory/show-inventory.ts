import type { Host } from '../../host/host.ts';
import type { Inventory, Problem } from '../../model/inventory.ts';
import { countNoun } from '../../text/count.ts';

/** Problems that are annotated: the runner shows ten of a level. */
const MAX_SHOWN = 10;

/** Says what was found, by type, and what was left out, and annotates what could not be read. */
export function showInventory(inventory: Inventory, host: Host): void {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  for (const [type, packages] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    host.info(`${String(packages.length).padStart(7)}  ${type}`);
  }
  showBase(inventory, host);
  showIgnored(inventory, host);
  showContained(inventory, host);
  showProblems(inventory.problems, host);
}

/** Names what was passed over, and says how to have it read where it matters. */
export function showIgnored({ ignored = [], ignoredFiles = 0 }: Inventory, host: Host): void {
  if (ignored.length === 0) return;
  const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : '';
  const shown = ignored.slice(0, MAX_SHOWN).join(', ');
  host.info(`Passed over (ignored, installed, or outside of the folder): ${shown}${more}`);
  if (ignoredFiles === 0) return;
  const have = `${countNoun(ignoredFiles, 'file')} of it would be read`;
  host.info(`${have}: give \`include-ignored: true\`, or name what to read in .assayignore`);
}

/** Counts what packages of the operating system bring under another name: only their owners are compared. */
export function showContained({ contained = [] }: Inventory, host: Host): void {
  if (contained.length === 0) return;
  const owners = new Set(contained.flatMap(({ ownedBy = [] }) => ownedBy));
  const found = countNoun(contained.length, 'package');
  host.info(`${found} owned by ${countNoun(owners.size, 'package')} of the operating system`);
}

/** What an image was built from, and how many packages came with it. */
function showBase({ base, packages }: Inventory, host: Host): void {
  if (base === undefined) return;
  const count = packages.filter(({ origin }) => origin === 'base').length;
  const brought =
    base.layers === undefined
      ? 'which of its layers are the base could not be told'
      : `${countNoun(count, 'package')} in its ${countNoun(base.layers, 'layer')}, ${countNoun(packages.length - count, 'package')} on top`;
  host.info(`Base image ${base.name ?? base.digest ?? ''} (by ${base.evidence}): ${brought}`);
}

/** Annotates what could not be read or checked, and says how many more there are. */
export function showProblems(problems: readonly Problem[], host: Host): void {
  for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
    host.annotate('warning', message, { path, line }, 'Could not be read');
  }
  if (problems.length > MAX_SHOWN) {
    host.info(`${problems.length - MAX_SHOWN} more places could not be read.`);
  }
}
