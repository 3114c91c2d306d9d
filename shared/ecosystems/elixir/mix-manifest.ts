/** Elixir: dependencies in `mix.exs`, if they are declared in one plain list. */
import type { Package } from '../../model/package.ts';
import type { Coverage, EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import { hexPackage } from '../hex-package.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { notALockfile } from '../unread.ts';
import { mixDependencies } from './mix-exs.ts';

const MANIFEST = 'mix.exs';

/** Matches the folder into which Mix fetches packages. */
const FETCHED = /(?:^|\/)deps\//;

export const mixExs = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: [MANIFEST] },
      isPrimary: (path) => path.endsWith(MANIFEST) && !FETCHED.test(path),
    },
    {
      ecosystem: 'Hex',
      manifests: [MANIFEST],
      locks: [{ format: lockfile, names: ['mix.lock'], coverage: applicationsBelow }],
      note: 'The file is a program. Assay reads dependencies only if `deps` is a plain list. All applications in an umbrella project share the lockfile in its root folder.',
    },
    readMixExs,
  );

function applicationsBelow({ path }: EcosystemFile, context: ParseContext): Coverage {
  const apps = `${path.slice(0, path.lastIndexOf('/') + 1)}apps/`;
  const manifests = context.named(MANIFEST).map((file) => file.path);
  return { manifests: manifests.filter((one) => one.startsWith(apps)), names: [] };
}

function readMixExs(file: EcosystemFile): Manifest {
  const stated = mixDependencies(file);
  const text = file.bytes.toString('utf8');
  if (text.trim() !== '' && !/\bdef(?:module|p)?\b/.test(text)) {
    throw notALockfile(file, 'module', 'define one (mix new)');
  }
  const dependencies = (stated ?? [])
    .filter(({ isLocal }) => !isLocal)
    .map(({ app, requirement, isForDevelopment }) => ({
      name: app,
      isDevelopment: isForDevelopment,
      exact: exactPackage(file, app, requirement),
    }));
  // A project without dependencies has an empty list or no list.
  const isProgram = stated === undefined && /\bdeps:|\bdeps\b[^\n]*\bdo\b/.test(text);
  return { dependencies, isProgram, fix: 'commit mix.lock (mix deps.get)' };
}

/** Returns the package if the requirement accepts exactly one version, as `"1.2.3"` and `"== 1.2.3"` do. */
function exactPackage(file: EcosystemFile, name: string, requirement = ''): Package | undefined {
  const version = /^\s*(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(requirement)?.[1];
  return version === undefined ? undefined : hexPackage(file, { name, version, isDirect: true });
}
