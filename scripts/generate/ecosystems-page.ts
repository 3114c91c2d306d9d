import type { Ecosystem, FileFormat } from '../../shared/ecosystems/ecosystem.ts';
import { markdownTable } from './markdown-table.ts';

const EXTRACTS: Readonly<Record<string, string>> = {
  executable: 'executables, by the metadata inside them',
  'java-archive': 'Java archives, including nested ones',
  'npm-archive': 'archives in Yarn’s cache',
};

/** Formats that are not supported, although users might expect them to be. */
const NOT_READ: readonly (readonly string[])[] = [
  [
    'Commands in a build: `RUN pip install …` in a `Dockerfile`, scripts, `npx` and `go install` in a workflow, installers that `curl` downloads',
    'To find these packages, Assay would have to run the commands. Assay does read the base images and actions in these files',
    'a scan of the built image',
  ],
  [
    'Packages named in source code: notebooks, `#r "nuget:"` in `.csx` and `.fsx`, `#:package` in C#, `# /// script` in Python, `//> using` in Scala, `npm:` and `jsr:` in modules without a lockfile, `bundler/inline`',
    'These files contain no package list',
    'an SBOM of the build result',
  ],
  [
    'Package manager hooks: `.pnpmfile.cjs`, Yarn and Bundler plugins',
    'The hooks are programs. The lockfile contains the result of their changes',
    'the lockfile',
  ],
  [
    'Electron’s `*.asar` archives and PHP’s `*.phar` archives',
    'Assay does not open these archives. The lockfile lists the packages that a build puts into the archive',
    'the lockfile',
  ],
  [
    '`*.nupkg`, `*.gem`, `*.crate`, `*.tgz` and source archives in a source tree',
    'Assay opens only wheels, eggs and Java archives. The lockfile lists the packages that a tool installs from such an archive',
    'the lockfile',
  ],
  [
    'Gemfiles with other names, such as `gemfiles/rails_7.gemfile`',
    'Assay reads only their lockfiles',
    '`*.gemfile.lock`',
  ],
  [
    'Xcode projects',
    'When Xcode resolves a project’s packages, it lists them in `Package.resolved`',
    '`Package.resolved`',
  ],
  [
    '`project.json`',
    'The .NET tool that reads this file is no longer maintained',
    'the built program',
  ],
  [
    '`*.nuspec`, conda’s `meta.yaml`',
    'They list dependencies for projects that install the package',
    '–',
  ],
  [
    '`Chart.lock`, `.terraform.lock.hcl`, `flake.lock`, modules from Bazel’s registry, Ansible’s `requirements.yml`, `vcpkg.json`, features in `devcontainer.json`',
    'OSV has no advisories for them',
    '–',
  ],
  [
    '`.gitlab-ci.yml`, `.circleci/config.yml`, `.pre-commit-config.yaml`, Gitea and Forgejo workflows',
    'They do not run on GitHub',
    '–',
  ],
];

/**
 * Returns the content of `docs/ecosystems.md`, which lists the supported files and the sources in which they are
 * read.
 */
export function ecosystemsPage(ecosystems: readonly Ecosystem[]): string {
  const rows = ecosystems.flatMap(({ id, formats }) =>
    formats.map((format, index) => [
      index === 0 ? `\`${id}\`` : '',
      filesOf(format),
      placesOf(format),
    ]),
  );
  return `# Ecosystems

The following table lists the files that Assay reads packages from. Assay never runs a package manager. \`npm run generate\`
creates this page from \`shared/ecosystems/\`.

${markdownTable(['Ecosystem', 'Files', 'Read in'], rows)}

## Manifests

A manifest names dependencies, usually with version ranges. A lockfile pins the versions that are installed. In a source tree, each
manifest must have a lockfile that covers all of its dependencies. Otherwise, Assay reports the manifest as a problem with the code
\`unlocked\`, and lists only the dependencies that the manifest pins to an exact version.
[A first run that is red](scan-policy.md#a-first-run-that-is-red) describes the fixes.

- If a locked version is outside the version range in the manifest, Assay reports a problem, because the package manager would reject
  the lockfile or install a different version. Assay checks this for npm, PyPI, crates.io, Packagist and RubyGems.
- A lockfile covers the manifests in its own folder, and all other manifests that it lists. An empty lockfile covers no manifests.
- An SBOM (\`bom.json\`, \`*.cdx.json\`, \`*.spdx.json\`) can replace a lockfile. The SBOM must be in the manifest’s folder or in a
  parent folder, and covers only the packages that it lists.
- A manifest without dependencies needs no lockfile. A \`requirements.txt\` that pins every dependency also needs no lockfile.
- In images, Assay lists the installed packages and ignores manifests.

${markdownTable(['Manifest', 'Locked by', 'Note'], ecosystems.flatMap(lockRows))}

## Not read

Tools use the following files to fetch packages, but the files contain no data that Assay can compare with advisories. Assay does
not read these files and does not report them. The last column shows where you can find the packages.

${markdownTable(['File', 'Why', 'Seen in'], NOT_READ)}
`;
}

function lockRows({ formats }: Ecosystem): readonly (readonly string[])[] {
  return formats.flatMap(({ locking }) => {
    if (locking === undefined) return [];
    const names = [...new Set(locking.locks.flatMap((lock) => lock.names))];
    const locks = names.length === 0 ? 'an SBOM' : names.map(code).join(', ');
    return [[locking.manifests.map(code).join(', '), locks, locking.note]];
  });
}

function filesOf({ wanted }: FileFormat): string {
  return [
    ...(wanted.names ?? []).map(code),
    ...(wanted.suffixes ?? []).map((suffix) => code(`*${suffix}`)),
    ...(wanted.pathSuffixes ?? []).map(code),
    ...(wanted.directories ?? []).map((folder) => code(`${folder}/*`)),
    ...(wanted.globs ?? []).map(code),
    ...(wanted.listed ?? []).map(code),
    ...(wanted.extracts ?? []).map((kind) => EXTRACTS[kind] ?? kind),
  ].join(', ');
}

function placesOf({ wantedIn }: FileFormat): string {
  if (wantedIn === undefined) return 'anything';
  return wantedIn.filter((kind) => kind !== 'sbom').join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}
