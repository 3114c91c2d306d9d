import type { PolicyFile } from '../../policy/load-policy.ts';

/** Loads a policy like `loadPolicy`, and its code only then: YAML and the condition language are slow to start. */
export async function loadPolicyLate(bytes: Buffer, path: string): Promise<PolicyFile> {
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  return loadPolicy(bytes, path);
}
