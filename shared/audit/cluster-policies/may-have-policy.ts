import type { AuditFile } from '../area.ts';

/** Returns true if the text can contain a cluster policy. In that case, the manifests must be read. */
export function mayHavePolicy({ path, text }: AuditFile): boolean {
  if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
  return text.includes('kyverno.io') || text.includes('ValidatingAdmissionPolicy');
}
