import type { Host } from '../../host/host.ts';

/** What to do where no packages were found: most often the files are not there yet, or are no lockfiles. */
export function emptySourceFix({ kind }: Pick<Host, 'kind'>): string {
  const isThere =
    kind === 'terminal'
      ? 'Check that this is the folder that you mean'
      : 'Check that the source is there (actions/checkout before this step)';
  return `${isThere} and that manifests have lockfiles, such as \`npm install --package-lock-only\` writes one; docs/ecosystems.md lists the files that are read.`;
}
