/** A package as each package manager locks it, downloaded from a URL in the lockfile. */

interface Stated {
  readonly name: string;
  readonly version: string;
  /** The download URL. */
  readonly address: string;
}

/** Files by path. */
type Project = Readonly<Record<string, string>>;

export interface NpmFormat {
  readonly name: string;
  /** The file with the entry. */
  readonly path: string;
  readonly project: (stated: Stated) => Project;
}

const SHA1 = '41ae2eeb65efa62268aebfea83ac7d79299b0887';
const SHA512 = `sha512-${Buffer.alloc(64).toString('base64')}`;

export const NPM_FORMATS: readonly NpmFormat[] = [
  ...[1, 2, 3].map(npmFormat),
  {
    name: 'npm-shrinkwrap.json',
    path: 'npm-shrinkwrap.json',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'npm-shrinkwrap.json': npmLock(3, stated),
    }),
  },
  {
    name: 'yarn.lock of Yarn 1',
    path: 'yarn.lock',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'yarn.lock': `# yarn lockfile v1\n\n\n${quoted(`${stated.name}@^1.0.0`)}:\n  version ${quoted(stated.version)}\n  resolved ${quoted(`${stated.address}#${SHA1}`)}\n  integrity ${SHA512}\n`,
    }),
  },
  {
    name: 'yarn.lock of Yarn 4',
    path: 'yarn.lock',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'yarn.lock': berryLock(stated),
    }),
  },
  ...(['5.4', '6.0', '9.0'] as const).map(pnpmFormat),
  {
    name: 'bun.lock',
    path: 'bun.lock',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'bun.lock': JSON.stringify({
        lockfileVersion: 1,
        workspaces: { '': { name: 'app', dependencies: { [stated.name]: '^1.0.0' } } },
        packages: {
          [stated.name]: [`${stated.name}@${stated.version}`, stated.address, {}, SHA512],
        },
      }),
    }),
  },
  {
    name: 'deno.lock',
    path: 'deno.lock',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'deno.lock': JSON.stringify({
        version: '5',
        specifiers: { [`npm:${stated.name}@^1.0.0`]: stated.version },
        npm: {
          [`${stated.name}@${stated.version}`]: { integrity: SHA512, tarball: stated.address },
        },
        workspace: { packageJson: { dependencies: [`npm:${stated.name}@^1.0.0`] } },
      }),
    }),
  },
];

function manifestOf({ name }: Stated): string {
  return JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { [name]: '^1.0.0' } });
}

function npmFormat(version: number): NpmFormat {
  return {
    name: `package-lock.json of version ${version}`,
    path: 'package-lock.json',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'package-lock.json': npmLock(version, stated),
    }),
  };
}

function npmLock(lockfileVersion: number, { name, version, address }: Stated): string {
  const entry = { version, resolved: address, integrity: SHA512 };
  const root = { name: 'app', version: '1.0.0', dependencies: { [name]: '^1.0.0' } };
  return JSON.stringify({
    ...{ name: 'app', version: '1.0.0', lockfileVersion, requires: true },
    ...(lockfileVersion > 1 && { packages: { '': root, [`node_modules/${name}`]: entry } }),
    ...(lockfileVersion < 3 && { dependencies: { [name]: entry } }),
  });
}

function berryLock({ name, version, address }: Stated): string {
  const archive = `::__archiveUrl=${encodeURIComponent(address)}`;
  return `__metadata:
  version: 8
  cacheKey: 10c0

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    ${quoted(name)}: "npm:^1.0.0"
  languageName: unknown
  linkType: soft

${quoted(`${name}@npm:^1.0.0`)}:
  version: ${version}
  resolution: ${quoted(`${name}@npm:${version}${archive}`)}
  checksum: 10c0/${'0'.repeat(128)}
  languageName: node
  linkType: hard
`;
}

function pnpmFormat(version: '5.4' | '6.0' | '9.0'): NpmFormat {
  return {
    name: `pnpm-lock.yaml of version ${version}`,
    path: 'pnpm-lock.yaml',
    project: (stated) => ({
      'package.json': manifestOf(stated),
      'pnpm-lock.yaml': pnpmLock(version, stated),
    }),
  };
}

function pnpmLock(lockfileVersion: '5.4' | '6.0' | '9.0', stated: Stated): string {
  const { name, version, address } = stated;
  const resolution = `resolution: {integrity: ${SHA512}, tarball: ${quoted(address)}}`;
  const pair = `${name}@${version}`;
  switch (lockfileVersion) {
    case '5.4':
      return `lockfileVersion: 5.4\n\nspecifiers:\n  ${quoted(name)}: ^1.0.0\n\ndependencies:\n  ${quoted(name)}: ${version}\n\npackages:\n\n  ${quoted(`/${name}/${version}`)}:\n    ${resolution}\n    dev: false\n`;
    case '6.0':
      return `lockfileVersion: '6.0'\n\ndependencies:\n  ${quoted(name)}:\n    specifier: ^1.0.0\n    version: ${version}\n\npackages:\n\n  ${quoted(`/${pair}`)}:\n    ${resolution}\n    dev: false\n`;
    case '9.0':
      return `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ${quoted(name)}:\n        specifier: ^1.0.0\n        version: ${version}\n\npackages:\n\n  ${quoted(pair)}:\n    ${resolution}\n\nsnapshots:\n\n  ${quoted(pair)}: {}\n`;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
