import type { Changes } from './proposal.ts';

type Versions = Readonly<Record<string, string>>;

/** Returns package.json and package-lock.json for a project with exact direct dependencies. */
export function npmProject(
  folder: string,
  dependencies: Versions,
  devDependencies: Versions = {},
): Readonly<Record<string, string>> & Changes {
  const manifest = { name: folder, version: '1.0.0', dependencies, devDependencies };
  const installed = (versions: Versions, facts: object) =>
    Object.entries(versions).map(([name, version]) => [
      `node_modules/${name}`,
      {
        version,
        resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
        ...facts,
      },
    ]);
  const packages = {
    '': manifest,
    ...Object.fromEntries([
      ...installed(dependencies, {}),
      ...installed(devDependencies, { dev: true }),
    ]),
  };
  const lock = { name: folder, version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  return {
    [`${folder}/package.json`]: JSON.stringify(manifest),
    [`${folder}/package-lock.json`]: JSON.stringify(lock),
  };
}
