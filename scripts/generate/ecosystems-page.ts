import type { Ecosystem, FileFormat } from '../../shared/ecosystems/ecosystem.ts';
import { markdownTable } from './markdown-table.ts';

const EXTRACTS: Readonly<Record<string, string>> = {
  executable: 'executables, by what is written into them',
  'java-archive': 'Java archives, nested ones too',
  'npm-archive': 'archives in Yarn’s cache',
};

/** What people may expect to be read. */
const NOT_READ: readonly (readonly string[])[] = [
  [
    'Programs of a build: `RUN pip install …` in a `Dockerfile`, scripts, `npx` and `go install` in a workflow, installers that `curl` fetches',
    'Only running them tells what they install; their base images and actions are read',
    'the scan of the image that was built',
  ],
  [
    'Programs with packages in their text: notebooks, `#r "nuget:"` in `.csx` and `.fsx`, `npm:` and `jsr:` in modules without a lockfile, `bundler/inline`',
    'No list of packages',
    'an SBOM of what was built',
  ],
  [
    'Hooks of a package manager: `.pnpmfile.cjs`, plugins of Yarn and Bundler',
    'Programs; what they change stands in the lockfile',
    'the lockfile',
  ],
  [
    'Projects of Xcode',
    'The packages that they name stand in `Package.resolved`; an Xcode project that was never resolved has none',
    '`Package.resolved`',
  ],
  [
    '`Gopkg.lock`, `glide.lock`, `Godeps.json`, `project.json`',
    'Tools that their authors gave up',
    'the program that was built',
  ],
  ['`*.nuspec`, `meta.yaml` of conda', 'What others install with the package', '–'],
  [
    '`Chart.lock`, `.terraform.lock.hcl`, `flake.lock`, `MODULE.bazel`, `requirements.yml` of Ansible, `vcpkg.json`, features of `devcontainer.json`',
    'OSV has no advisories for them',
    '–',
  ],
  [
    '`.gitlab-ci.yml`, `.circleci/config.yml`, `.pre-commit-config.yaml`, workflows of Gitea and Forgejo',
    'They run on other machines than GitHub’s',
    '–',
  ],
];

/** `docs/ecosystems.md`: what is read, and where. */
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

A manifest names dependencies, usually with version ranges. A lockfile says which versions are installed. In a source tree, each
manifest must have a lockfile that covers all of its dependencies. Otherwise it is a problem with the code \`unlocked\`
([what to do](scan-policy.md#a-first-run-that-is-red)), and only its exact versions are packages.

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
