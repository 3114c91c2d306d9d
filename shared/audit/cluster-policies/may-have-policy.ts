import type { AuditFile } from '../area.ts';

/** True if the text can contain a cluster policy, so that the manifests must be read. */
export function mayHavePolicy({ path, text }: AuditFile): boolean {
  if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
  return text.includes('kyverno.io') || text.includes('ValidatingAdmissionPolicy');
}
