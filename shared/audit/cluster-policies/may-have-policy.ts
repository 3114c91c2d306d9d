import type { AuditFile } from '../area.ts';

/** True if the text can contain a policy of a cluster, so that it is worthwhile to read the manifests. */
export function mayHavePolicy({ path, text }: AuditFile): boolean {
  if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
  return text.includes('kyverno.io') || text.includes('ValidatingAdmissionPolicy');
}
