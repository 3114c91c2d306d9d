import { workflowsChanged } from '../../shared/flows/policy/changed-workflows.ts';
import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import {
  type ContestedSetting,
  type ScanSettings,
  scanPolicyFrom,
} from '../../shared/policy/scan-policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** What the scan is judged by. */
export interface ScanRules {
  readonly policy: ScanPolicy;
  readonly source: PolicySource;
  /** Where input and file differ, and the stricter one holds. */
  readonly contested: readonly ContestedSetting[];
  /** As it would be judged after a pull request is merged that changes the file. */
  readonly afterMerge?: ScanPolicy | undefined;
  /** Workflows that run Assay and that a pull request changes. */
  readonly workflows: readonly string[];
}

export async function scanRulesOf(inputs: Inputs, host: Host): Promise<ScanRules> {
  const source = await readPolicy(inputs.policy, host);
  const given = settingsOf(inputs);
  const { proposed } = source;
  const afterMerge =
    proposed?.kind === 'valid' ? scanPolicyFrom(given, proposed.file.scan).policy : undefined;
  const workflows = await workflowsChanged(inputs.path ?? host.workspace, host);
  return { ...scanPolicyFrom(given, source.file.scan), source, afterMerge, workflows };
}

/** What was not given is not set: the file or the default decides then. */
function settingsOf({
  'fail-on': failOn,
  'only-fixed': onlyFixed,
  unscored,
  partial,
  unlocked,
}: Inputs): Partial<ScanSettings> {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(onlyFixed === undefined ? {} : { onlyFixed }),
    ...(unscored === undefined ? {} : { unscored }),
    ...(partial === undefined ? {} : { partial }),
    ...(unlocked === undefined ? {} : { unlocked }),
  };
}
