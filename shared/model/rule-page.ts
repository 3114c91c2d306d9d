const DOCS = 'https://github.com/assay-dev/assay/blob/main/docs';

/**
 * Returns the URL of the documentation page for a rule. For a custom rule or a rule in a cluster policy, this is the
 * page about such rules.
 */
export function rulePage(id: string): string {
  if (id.startsWith('policy/')) return `${DOCS}/cluster-policies.md`;
  if (id.startsWith('custom/')) return `${DOCS}/audit-policy.md#custom-rules`;
  return `${DOCS}/rules/${id}.md`;
}
