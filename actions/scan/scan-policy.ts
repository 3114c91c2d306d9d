import { workflowsChanged } from '../../shared/flows/policy/changed-workflows.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import {
  type ContestedSetting,
  type ScanSettings,
  scanPolicyFrom,
} from '../../shared/policy/scan-policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** The rules that decide a scan. */
export interface ScanRules {
  readonly policy: ScanPolicy;
  readonly source: PolicySource;
  /** Settings on which input and file disagree. The stricter one applies. */
  readonly contested: readonly ContestedSetting[];
  /** Rules after the merge of a pull request that changes the policy file. */
  readonly afterMerge?: ScanPolicy | undefined;
  /** Workflows that run Assay and that the pull request changes. */
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

/** Leaves out inputs that were not given, so that the file or the default decides. */
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
