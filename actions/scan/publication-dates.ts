import type { BaseInventories } from '../../shared/flows/comparison/compared-source.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import type { DatedPackage } from '../../shared/model/dated-package.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import { countNoun } from '../../shared/text/count.ts';

/** purl types whose packages do not come from a registry. The rule `min-age-days` does not apply to them. */
const UNREGISTERED = new Set(['generic', 'git', 'github', 'githubactions', 'docker', 'oci']);

/**
 * Returns the packages that are not in the base, with their publication dates. If there is no base, or the policy does
 * not set `min-age-days`, returns an empty list and does not send requests.
 *
 * @param registries Lines of the input `publication-registries`.
 */
export async function publicationDates(
  inventories: readonly Inventory[],
  base: BaseInventories | undefined,
  { minAgeDays }: Pick<ScanPolicy, 'minAgeDays'>,
  { registries, host }: { readonly registries: readonly string[]; readonly host: Host },
): Promise<readonly DatedPackage[]> {
  if (minAgeDays === undefined || base === undefined) return [];
  const before = new Set(base.inventories.flatMap(({ packages }) => packages.map(identityOf)));
  const added = inventories
    .flatMap(({ packages }) => packages)
    .filter((item) => isRegistered(item) && !before.has(identityOf(item)));
  if (added.length === 0) return [];
  const { chosenRegistries } = await import('../../shared/publication/chosen-registries.ts');
  const { askDates } = await import('../../shared/publication/ask-dates.ts');
  host.info(`Looking up the publication dates of ${countNoun(added.length, 'new package')}`);
  return await askDates(added, chosenRegistries(registries), networkOf(host));
}

/**
 * Returns true if a registry contains the package. Go's standard library is not in a registry, because it is part of
 * the toolchain.
 */
function isRegistered({ type, name }: Package): boolean {
  return !UNREGISTERED.has(type) && !(type === 'golang' && name === 'stdlib');
}

function identityOf({ type, name, version }: Package): string {
  return `${type} ${name} ${version}`;
}
