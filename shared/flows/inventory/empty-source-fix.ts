import type { HostKind } from '../../host/step.ts';

/** Returns the fix for a source without packages. Usually, the files do not exist yet, or there is no lockfile. */
export function emptySourceFix(kind: HostKind): string {
  const isThere =
    kind === 'terminal'
      ? 'Check that the path is correct'
      : 'Check that the source exists (run actions/checkout before this step)';
  return `${isThere} and that manifests have lockfiles, for example from \`npm install --package-lock-only\`; docs/ecosystems.md lists the supported files.`;
}
