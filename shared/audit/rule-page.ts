const PAGES = 'https://github.com/assay-dev/assay/blob/main/docs/rules';

/** Returns the URL of the generated page about a rule. */
export function rulePage(id: string): string {
  return `${PAGES}/${id}.md`;
}
