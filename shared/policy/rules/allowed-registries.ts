import type { Package } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { packageText, type RefusedPackage } from '../refused-packages.ts';

/** Returns the packages from hosts that `registries` does not list. */
export function allowedRegistries(
  packages: readonly Package[],
  { registries, unknownRegistries = 'fail' }: Pick<ScanPolicy, 'registries' | 'unknownRegistries'>,
): readonly RefusedPackage[] {
  if (registries === undefined) return [];
  const hosts = new Set(registries);
  return packages.filter(isOnItsOwn).flatMap((item) => {
    const { downloadUrl } = item;
    if (downloadUrl === undefined) return unknownRegistries === 'allow' ? [] : unknown(item);
    const host = hostOf(downloadUrl);
    return host !== undefined && hosts.has(host) ? [] : elsewhere(item, host);
  });
}

/**
 * Returns false for a package whose files belong to operating system packages. It does not need a separate check,
 * because those operating system packages are also checked.
 */
function isOnItsOwn({ ownedBy = [] }: Package): boolean {
  return ownedBy.length === 0;
}

/**
 * Matches a host that is safe to display. In a URL with a scheme such as git+ssh, a host can contain almost any
 * character.
 */
const HOST = /^[\w.:[\]-]{1,253}$/;

/** Returns the host in a URL. Returns undefined if the URL cannot be parsed. */
function hostOf(url: string): string | undefined {
  const host = URL.parse(url)?.host.toLowerCase() ?? '';
  return HOST.test(host) ? host : undefined;
}

function unknown(item: Package): readonly RefusedPackage[] {
  const message = `${packageText(item)} has no known download location (\`unknown-registries: fail\`)`;
  return [{ rule: 'registries', item, message, accept: 'unknown-registries: allow' }];
}

function elsewhere(item: Package, host: string | undefined): readonly RefusedPackage[] {
  const from = host ?? 'an unreadable location';
  const message = `${packageText(item)} comes from ${from}, which is not in \`registries\``;
  const accept = host === undefined ? {} : { accept: `registries: [${host}]` };
  return [{ rule: 'registries', item, message, ...accept }];
}
