import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanSection } from '../../shared/model/policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/**
 * Returns the inputs of `sbom` that the policy sets for `scan`. The SBOM must contain the same packages as the scan,
 * but `sbom` reads no policy.
 */
export async function sbomSettings(
  inputs: Inputs,
  host: Host,
): Promise<Readonly<Record<string, string>>> {
  const { includeIgnored = false, registryMirrors = [], resolve } = await scanSection(inputs, host);
  const isOffline = !inputs.advisories.includes('://');
  const readsFolder = inputs.image === undefined && inputs.sbom === undefined;
  return {
    'include-ignored': String(includeIgnored && readsFolder),
    'registry-mirrors': registryMirrors.join('\n'),
    // The advisories of the scan determine its default of `resolve`.
    resolve: resolve?.join('\n') ?? (isOffline ? 'local' : ''),
  };
}

/** A policy that cannot be read is not reported here, because `scan` then reports it and fails. */
async function scanSection({ policy }: Inputs, host: Host): Promise<ScanSection> {
  try {
    return (await readPolicy(policy, runRepository(host), host.kind)).file.scan;
  } catch {
    return {};
  }
}
