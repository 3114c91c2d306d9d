/** What to do where no packages were found: most often the files are not there yet, or are no lockfiles. */
export const NOTHING_READ_FIX =
  'Check that the source is there (actions/checkout before this step) and that manifests have lockfiles; docs/ecosystems.md lists the files that are read.';
