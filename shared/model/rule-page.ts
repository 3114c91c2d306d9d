const DOCS = 'https://github.com/assay-dev/assay/blob/main/docs';

/** Returns the URL of the generated page about a rule, or of the page about policies of clusters. */
export function rulePage(id: string): string {
  if (id.startsWith('policy/')) return `${DOCS}/cluster-policies.md`;
  return `${DOCS}/rules/${id}.md`;
}
