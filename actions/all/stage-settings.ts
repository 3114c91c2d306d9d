import { policyCompareTo } from '../../shared/flows/comparison/compare-to.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanSection } from '../../shared/model/policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;
type Settings = Readonly<Record<string, string>>;

interface StageSettings {
  /** Inputs of `sbom`. */
  readonly settings: Settings;
  /** Inputs of the audit of an image. */
  readonly imageSettings: Settings;
  /** Mirrors for registries, such as `docker.io=mirror.gcr.io`. */
  readonly mirrors: readonly string[];
}

/**
 * Returns the inputs that the policy sets for `scan` and that other stages need too: `sbom` must list the same packages
 * but does not read the policy, and the audit of an image needs some of them.
 */
export async function stageSettings(inputs: Inputs, host: Host): Promise<StageSettings> {
  const section = await scanSection(inputs, host);
  const { includeIgnored = false, registryMirrors = [], resolve, compareTo } = section;
  const isOffline = !inputs.advisories.includes('://');
  const readsFolder = inputs.image === undefined && inputs.sbom === undefined;
  const mirrors = { 'registry-mirrors': registryMirrors.join('\n') };
  return {
    settings: {
      ...mirrors,
      'include-ignored': String(includeIgnored && readsFolder),
      // The default of `resolve` depends on the advisories of the scan.
      resolve: resolve?.join('\n') ?? (isOffline ? 'local' : ''),
    },
    imageSettings: { ...mirrors, ...comparedImage(compareTo) },
    mirrors: registryMirrors,
  };
}

/** An audit can be compared with an image, but not with an SBOM. */
function comparedImage(value: string | undefined): Settings {
  const base = policyCompareTo(value, 'image');
  return base.kind === 'image' ? { 'compare-to': `image:${base.image}` } : {};
}

/** A policy that cannot be read is not reported here. `scan` reports it and fails. */
async function scanSection({ policy }: Inputs, host: Host): Promise<ScanSection> {
  try {
    return (await readPolicy(policy, runRepository(host), host.kind)).file.scan;
  } catch {
    return {};
  }
}
