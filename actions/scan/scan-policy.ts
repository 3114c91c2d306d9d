import { workflowsChanged } from '../../shared/flows/policy/changed-workflows.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanPolicy, ScanSettings } from '../../shared/model/policy.ts';
import { type ContestedSetting, scanPolicyFrom } from '../../shared/policy/scan-policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** The rules for the decision about a scan. */
export interface ScanRules {
  readonly policy: ScanPolicy;
  readonly source: PolicySource;
  /** Settings that have different values in the input and the file. The stricter value applies. */
  readonly contested: readonly ContestedSetting[];
  /** Rules that will apply after the merge. Present if the pull request changes the policy file. */
  readonly afterMerge?: ScanPolicy | undefined;
  /** Paths of workflows that use Assay and that the pull request changes. */
  readonly workflows: readonly string[];
}

export async function scanRulesOf(inputs: Inputs, host: Host): Promise<ScanRules> {
  const run = runRepository(host);
  const source = await readPolicy(inputs.policy, run, host.kind);
  const given = settingsOf(inputs);
  const { proposed } = source;
  const afterMerge =
    proposed?.kind === 'valid' ? scanPolicyFrom(given, proposed.file.scan).policy : undefined;
  const workflows = await workflowsChanged(inputs.path ?? host.workspace, run);
  return { ...scanPolicyFrom(given, source.file.scan), source, afterMerge, workflows };
}

/** Returns only the settings that the user set as inputs. All others come from the policy file or the defaults. */
function settingsOf({
  'fail-on': failOn,
  'only-fixed': onlyFixed,
  unscored,
  partial,
  unlocked,
  scope,
}: Inputs): Partial<ScanSettings> {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(onlyFixed === undefined ? {} : { onlyFixed }),
    ...(unscored === undefined ? {} : { unscored }),
    ...(partial === undefined ? {} : { partial }),
    ...(unlocked === undefined ? {} : { unlocked }),
    ...(scope === undefined ? {} : { scope }),
  };
}
