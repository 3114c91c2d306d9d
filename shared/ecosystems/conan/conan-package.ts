import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** The placeholder that Conan 1 writes for a missing user or channel. */
const NONE = '_';

/**
 * Returns the package for a reference, `name/version[@user/channel][#revision][:package][%time]`. The purl omits the
 * revision, because it identifies the recipe rather than the software.
 *
 * @throws {DataError} `malformed` if the name or the version is missing.
 * @see https://docs.conan.io/2/reference/conanfile/methods/requirements.html
 */
export function conanPackage(
  file: EcosystemFile,
  reference: string,
  facts: Pick<PackageFields, 'line' | 'scope' | 'isDirect'>,
): Package {
  const stated = reference.split(/[#:%]/, 1)[0] ?? '';
  const [identity = '', owner = ''] = stated.split('@');
  const slash = identity.indexOf('/');
  const name = identity.slice(0, Math.max(slash, 0)).trim();
  const version = identity.slice(slash + 1).trim();
  if (name === '' || version === '') {
    const message = `${JSON.stringify(stated.slice(0, 100))} is not a Conan reference`;
    throw new DataError('malformed', message, { path: file.path, line: facts.line });
  }
  const [user, channel] = owner.split('/').map((part) => (part === NONE ? undefined : part));
  const qualifiers = { user, channel };
  return packageOf(file, {
    type: 'conan',
    name,
    version,
    ecosystem: 'ConanCenter',
    qualifiers,
    ...facts,
  });
}
