import type { PolicyFile } from '../../policy/load-policy.ts';

/**
 * Imports the code of `loadPolicy` and calls it. The import is late, because the parsers for YAML and conditions are
 * slow to load.
 */
export async function loadPolicyLate(bytes: Buffer, path: string): Promise<PolicyFile> {
  const { loadPolicy } = await import('../../policy/load-policy.ts');
  return loadPolicy(bytes, path);
}
