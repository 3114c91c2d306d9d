import type { PolicyFile } from '../../policy/load-policy.ts';

/** Calls `loadPolicy`, and imports its code only then, because the parser for YAML and conditions loads slowly. */
export async function loadPolicyLate(bytes: Buffer, path: string): Promise<PolicyFile> {
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  return loadPolicy(bytes, path);
}
