import type { Ecosystem, FileFormat } from '../../shared/ecosystems/ecosystem.ts';
import { markdownTable } from './markdown-table.ts';

const EXTRACTS: Readonly<Record<string, string>> = {
  executable: 'executables, by what is written into them',
  'java-archive': 'Java archives, nested ones too',
  'npm-archive': 'archives in Yarn’s cache',
};

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

Files that packages are read from. Package managers are never run. This page follows from \`shared/ecosystems/\`
(\`npm run generate\`).

${markdownTable(['Ecosystem', 'Files', 'Read in'], rows)}
`;
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
