import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import {
  type CompareTo,
  parseCompareTo,
  policyCompareTo,
} from '../../shared/flows/comparison/compare-to.ts';
import { sourceChoice } from '../../shared/flows/inventory/inputs.ts';
import type { SourceChoice } from '../../shared/flows/inventory/source-choice.ts';
import {
  type Inventories,
  takeInventories,
} from '../../shared/flows/inventory/take-inventories.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import type { AttestedImage } from './attested-sbom.ts';
import type { ScanRules } from './scan-policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Lists the packages in the source and in its base. */
export async function takeBoth(inputs: Inputs, rules: ScanRules, host: Host): Promise<Inventories> {
  const source =
    inputs.image === undefined ? (inputs.sbom === undefined ? 'path' : 'sbom') : 'image';
  const asked = parseCompareTo(inputs['compare-to'], source);
  const to = asked.kind === 'auto' ? policyCompareTo(rules.policy.compareTo, source) : asked;
  const login = registryLogin(inputs);
  const base = await folderBase(to, inputs.path, rules.policy, host);
  const choice = { ...sourceChoice(inputs), ...base, readsFunctions: true };
  const taken = await takeInventories(choice, login, runRepository(host), host);
  if (to.kind === 'auto' || to.kind === 'none' || to.kind === 'commit') return taken;
  const { givenBase } = await import('./given-base.ts');
  const verify = (image: string) => verifiedImage(image, inputs, rules, host);
  const compared = await givenBase(to, choice, taken.inventories, { login, host, verify });
  return { ...taken, compared };
}

/** Verifies an image's attested SBOM. No other kind of base needs the verifier, so it is imported on demand. */
async function verifiedImage(
  image: string,
  inputs: Inputs,
  rules: ScanRules,
  host: Host,
): Promise<AttestedImage> {
  const { verifiedImages } = await import('./verified-images.ts');
  const [found] = await verifiedImages([image], inputs, rules, host);
  return found ?? { image, evidence: [], reasons: [] };
}

/** Returns how a folder is compared: with its default base, with the commit that the user names, or not at all. */
async function folderBase(
  to: CompareTo,
  path: string | undefined,
  { scope, minAgeDays }: Pick<ScanPolicy, 'scope' | 'minAgeDays'>,
  host: Host,
): Promise<Pick<SourceChoice, 'isComparing' | 'comparedCommit'>> {
  if (to.kind === 'auto') return { isComparing: scope !== 'all' || minAgeDays !== undefined };
  if (to.kind !== 'commit') return {};
  const { commonCommit } = await import('./named-commit.ts');
  const { commit, isHead } = await commonCommit(path ?? host.workspace, to.ref, host);
  if (isHead && host.kind === 'actions') {
    // Without this check, a run for the base itself, such as a push to `main`, would accept every finding.
    host.info(`${to.ref} contains the scanned commit, so all findings count.`);
    return { isComparing: false };
  }
  return { isComparing: true, comparedCommit: { name: to.ref, commit } };
}
