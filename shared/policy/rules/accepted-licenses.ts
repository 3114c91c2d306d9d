import { type LicenseTerm, namedToday, termOf } from '../../licenses/license-term.ts';
import type { Package } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { packageText, type RefusedPackage } from '../refused-packages.ts';

/**
 * Returns the packages whose license `licenses` does not accept. In an expression with OR, one of the licenses must be
 * accepted. In an expression with AND, all of them must be accepted.
 */
export function acceptedLicenses(
  packages: readonly Package[],
  { licenses, unknownLicenses = 'fail' }: Pick<ScanPolicy, 'licenses' | 'unknownLicenses'>,
): readonly RefusedPackage[] {
  if (licenses === undefined) return [];
  const { allow, deny } = licenses;
  const named = new Set((allow ?? deny ?? []).map(currentName));
  const isAccepted = (license: string) => isListed(license, named) === (allow !== undefined);
  return packages.filter(isOnItsOwn).flatMap((item) => {
    const term = item.license === undefined ? undefined : termOf(item.license);
    if (term === undefined) return unknownLicenses === 'allow' ? [] : unknown(item);
    const missing = missingIn(term, isAccepted);
    return missing.length === 0 ? [] : refused(item, allow === undefined ? 'deny' : missing);
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
 * Returns the licenses in an expression that are not accepted. Returns an empty list if one alternative of an OR
 * expression is accepted.
 */
function missingIn(term: LicenseTerm, isAccepted: (license: string) => boolean): readonly string[] {
  if (!('conjunction' in term)) {
    const name = namedToday(term);
    return isAccepted(name) ? [] : [name];
  }
  const left = missingIn(term.left, isAccepted);
  const right = missingIn(term.right, isAccepted);
  if (term.conjunction === 'and') return [...new Set([...left, ...right])];
  return right.length < left.length ? right : left;
}

/**
 * Returns true if a license is in the list. An entry such as `MIT` also covers the license with an exception, such as
 * `MIT WITH …`.
 */
function isListed(license: string, named: ReadonlySet<string>): boolean {
  return named.has(license) || named.has(license.split(' WITH ', 1)[0] ?? '');
}

function currentName(text: string): string {
  const term = termOf(text);
  return term === undefined || 'conjunction' in term ? text : namedToday(term);
}

function unknown(item: Package): readonly RefusedPackage[] {
  const license = item.license === undefined ? 'no known license' : 'no SPDX license';
  return [
    {
      rule: 'licenses',
      item,
      message: `${packageText(item)} has ${license} (\`unknown-licenses: fail\`)`,
      accept: 'unknown-licenses: allow',
    },
  ];
}

/**
 * Returns a package as refused because of its license.
 *
 * @param missing Licenses that are not on the allow list, or `deny` if a license is on the deny list.
 */
function refused(item: Package, missing: readonly string[] | 'deny'): readonly RefusedPackage[] {
  const what = missing === 'deny' ? 'denies' : 'does not allow';
  const message = `${packageText(item)} has the license ${item.license}, which \`licenses\` ${what}`;
  const accept =
    missing === 'deny' ? {} : { accept: `licenses: { allow: [${missing.join(', ')}] }` };
  return [{ rule: 'licenses', item, message, ...accept }];
}
