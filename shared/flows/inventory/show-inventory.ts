import type { Log } from '../../host/log.ts';
import type { Inventory, Problem } from '../../model/inventory.ts';
import { kindsOf } from '../../report/evidence-blocks.ts';
import { countNoun } from '../../text/count.ts';

/** Maximum number of annotations about problems. A runner shows at most ten annotations per level. */
const MAX_SHOWN = 10;

/**
 * Logs the number of packages by type, and the skipped files. Adds annotations at the locations that could not be read.
 */
export function showInventory(inventory: Inventory, log: Log): void {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  const counts = Object.fromEntries([...byType].map(([type, { length }]) => [type, length]));
  if (byType.size > 0) log.info(`Packages: ${kindsOf(counts)}`);
  showDetails(inventory, log);
  showProblems(inventory.problems, log);
}

/**
 * Logs details of an inventory: the base image, the skipped files, and the packages that are part of operating system
 * packages.
 */
export function showDetails(inventory: Inventory, log: Log): void {
  showBase(inventory, log);
  showIgnored(inventory, log);
  showContained(inventory, log);
}

/** Logs the skipped files. If some of them have a supported format, also logs how to include them. */
export function showIgnored({ ignored = [], ignoredFiles = 0 }: Inventory, log: Log): void {
  if (ignored.length === 0) return;
  const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : '';
  const shown = ignored.slice(0, MAX_SHOWN).join(', ');
  log.info(`Skipped (ignored, installed, or outside the folder): ${shown}${more}`);
  if (ignoredFiles === 0) return;
  const have = `${countNoun(ignoredFiles, 'skipped file')} in a supported format`;
  log.info(
    `${have}: set \`include-ignored: true\`, or add rules to .assayignore that include these files`,
  );
}

/**
 * Logs how many packages are part of operating system packages. Advisories are compared only with the operating system
 * packages, and not with the packages in them.
 */
export function showContained({ contained = [] }: Inventory, log: Log): void {
  if (contained.length === 0) return;
  const owners = new Set(contained.flatMap(({ ownedBy = [] }) => ownedBy));
  const found = countNoun(contained.length, 'package');
  log.info(`${found} owned by ${countNoun(owners.size, 'operating system package')}`);
}

/** Logs the base image, and how many packages are in its layers and in the layers above. */
function showBase({ base, packages }: Inventory, log: Log): void {
  if (base === undefined) return;
  const count = packages.filter(({ origin }) => origin === 'base').length;
  const brought =
    base.layers === undefined
      ? 'the layers of the base image could not be identified'
      : `${countNoun(count, 'package')} in the ${countNoun(base.layers, 'layer')} of the base image, ${countNoun(packages.length - count, 'package')} in the layers above`;
  log.info(`Base image ${base.name ?? base.digest ?? ''} (by ${base.evidence}): ${brought}`);
}

/** Adds annotations for the first problems, and logs how many others there are. */
export function showProblems(problems: readonly Problem[], log: Log): void {
  for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
    log.annotate('warning', message, { path, line }, 'Not checked');
  }
  if (problems.length > MAX_SHOWN) {
    log.info(`${countNoun(problems.length - MAX_SHOWN, 'more problem')}.`);
  }
}
