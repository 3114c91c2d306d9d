import { join } from 'node:path';
import type { Host } from '../../shared/host/host.ts';
import type { PolicyFile } from '../../shared/policy/load-policy.ts';
import { readInputFile, readOptionalFile } from './read-file.ts';
import { shownPath } from './step-files.ts';

/** A policy, and where it came from. */
export interface PolicySource {
  /** Absolute. */
  readonly path: string;
  /** Undefined when there is no such file. */
  readonly bytes: Buffer | undefined;
  readonly file: PolicyFile;
}

/** The policy at `given`, else `.assay.yml` of the workspace, which need not be there. */
export async function readPolicy(given: string | undefined, host: Host): Promise<PolicySource> {
  const path = given ?? join(host.workspace, '.assay.yml');
  const bytes = given === undefined ? await readOptionalFile(path) : await readInputFile(path);
  if (bytes === undefined) return { path, bytes, file: { scan: {} } };
  // Loaded only when it is used: YAML and the language of conditions take their time to start.
  const { loadPolicy } = await import('../../shared/policy/load-policy.ts');
  return { path, bytes, file: loadPolicy(bytes, shownPath(host, path)) };
}
