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
  /** Inputs for `sbom`. */
  readonly settings: Settings;
  /** Inputs for the audit of an image. */
  readonly imageSettings: Settings;
  /** Registry mirrors, such as `docker.io=mirror.gcr.io`. */
  readonly mirrors: readonly string[];
}

/**
 * Returns the settings from the policy's `scan` section that other stages also need. `sbom` must list the same packages
 * as `scan`, but does not read the policy. An image audit needs only some of these settings.
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
      // If the advisories do not come from a service, `resolve` defaults to `local`, as in the scan.
      resolve: resolve?.join('\n') ?? (isOffline ? 'local' : ''),
    },
    imageSettings: { ...mirrors, ...comparedImage(compareTo) },
    mirrors: registryMirrors,
  };
}

/**
 * Returns the base image in the policy as a setting for the audit. An image can be compared only with another image. If
 * the base is not an image, returns no settings.
 */
function comparedImage(value: string | undefined): Settings {
  const base = policyCompareTo(value, 'image');
  return base.kind === 'image' ? { 'compare-to': `image:${base.image}` } : {};
}

/**
 * Returns the `scan` section in the policy. For an unreadable policy, returns an empty section. In that case, `scan`
 * reports the policy and fails.
 */
async function scanSection({ policy }: Inputs, host: Host): Promise<ScanSection> {
  try {
    return (await readPolicy(policy, runRepository(host), host.kind)).file.scan;
  } catch {
    return {};
  }
}
