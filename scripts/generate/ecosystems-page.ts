import type { Ecosystem, FileFormat } from '../../shared/ecosystems/ecosystem.ts';
import { markdownTable } from './markdown-table.ts';

const EXTRACTS: Readonly<Record<string, string>> = {
  executable: 'executables, by the metadata inside them',
  'java-archive': 'Java archives, including nested ones',
  'npm-archive': 'archives in Yarn’s cache',
};

/** Formats that users could expect to be supported. */
const NOT_READ: readonly (readonly string[])[] = [
  [
    'Commands in a build: `RUN pip install …` in a `Dockerfile`, scripts, `npx` and `go install` in a workflow, installers that `curl` downloads',
    'Only running the commands shows which packages they install. Their base images and actions are read.',
    'a scan of the built image',
  ],
  [
    'Packages named inside program text: notebooks, `#r "nuget:"` in `.csx` and `.fsx`, `npm:` and `jsr:` in modules without a lockfile, `bundler/inline`',
    'They contain no list of packages',
    'an SBOM of the build result',
  ],
  [
    'Package manager hooks: `.pnpmfile.cjs`, Yarn and Bundler plugins',
    'They are programs. The lockfile records what they change',
    'the lockfile',
  ],
  [
    'Xcode projects',
    'Their packages are listed in `Package.resolved`, which an Xcode project lacks until it is resolved',
    '`Package.resolved`',
  ],
  ['`project.json`', 'Its tool is no longer maintained', 'the built program'],
  [
    '`*.nuspec`, conda’s `meta.yaml`',
    'They list packages that other projects install with the package',
    '–',
  ],
  [
    '`Chart.lock`, `.terraform.lock.hcl`, `flake.lock`, modules of Bazel’s registry, `requirements.yml` of Ansible, `vcpkg.json`, features of `devcontainer.json`',
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

The files from which Assay reads packages. It never runs a package manager. \`npm run generate\` writes this page from
\`shared/ecosystems/\`.

${markdownTable(['Ecosystem', 'Files', 'Read in'], rows)}

## Manifests

A manifest names dependencies, usually with version ranges. A lockfile pins the installed versions. In a source tree, each
manifest must have a lockfile that covers all of its dependencies. Otherwise it is a problem with the code \`unlocked\`
([what to do](scan-policy.md#a-first-run-that-is-red)), and only its exact versions are packages.

- A lockfile whose version is outside the range of the manifest is a contradiction (npm, PyPI, crates.io, Packagist,
  RubyGems). The package manager would refuse it or install a different version.
- A lockfile covers the manifests in its own folder and those that it names. An empty lockfile covers nothing.
- An SBOM (\`bom.json\`, \`*.cdx.json\`, \`*.spdx.json\`) in the folder of the manifest, or in a folder above, covers the packages that it
  lists.
- A manifest without dependencies needs no lockfile. Neither does a \`requirements.txt\` that pins every line.
- In images, the installed packages count, not the manifests.

${markdownTable(['Manifest', 'Locked by', 'Note'], ecosystems.flatMap(lockRows))}

## Not read

These files make a tool fetch packages, but list nothing that Assay can compare. Assay skips them silently. The last column
says what covers their packages instead.

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
