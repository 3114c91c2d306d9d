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
 * Returns the settings from the policy's `scan` section that other stages need too. `sbom` must list the same packages
 * as `scan`, but does not read the policy. The audit of an image needs only some of these settings.
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
      // Without advisories from a service, the default of `resolve` is `local`, as in the scan.
      resolve: resolve?.join('\n') ?? (isOffline ? 'local' : ''),
    },
    imageSettings: { ...mirrors, ...comparedImage(compareTo) },
    mirrors: registryMirrors,
  };
}

/**
 * Returns the base image in the policy as a setting for the audit. Returns no setting for any other base, because an
 * audit of an image can be compared only with an image.
 */
function comparedImage(value: string | undefined): Settings {
  const base = policyCompareTo(value, 'image');
  return base.kind === 'image' ? { 'compare-to': `image:${base.image}` } : {};
}

/**
 * Returns the `scan` section of the policy. Returns an empty section for an unreadable policy, because `scan` reports
 * it and fails.
 */
async function scanSection({ policy }: Inputs, host: Host): Promise<ScanSection> {
  try {
    return (await readPolicy(policy, runRepository(host), host.kind)).file.scan;
  } catch {
    return {};
  }
}
