import { join } from 'node:path';
import type { Signing } from '../../shared/flows/signing/open-signing.ts';
import type { Host } from '../../shared/host/host.ts';
import { plainDefault } from '../../shared/host/read-inputs.ts';
import { type Outcome, worstOutcome } from '../../shared/model/decision.ts';
import { sharedSigning } from './shared-signing.ts';
import { spec } from './spec.ts';

/** The actions that are run, each loaded when its turn comes. */
const ACTIONS = {
  sbom: () => import('../sbom/main.ts'),
  scan: () => import('../scan/main.ts'),
  sign: () => import('../sign/main.ts'),
  attest: () => import('../attest/main.ts'),
  verify: () => import('../verify/main.ts'),
  report: () => import('../report/main.ts'),
};

interface StageOptions {
  /** Below the folder for files, for stages whose files bear the same names. */
  readonly folder?: string;
  /** Findings of the scan that must have read every image that is signed. */
  readonly scan?: string;
}

export interface Stages {
  /**
   * Runs one action with the inputs of this one, but for `inputs`.
   *
   * @returns Its outputs.
   */
  run(
    action: keyof typeof ACTIONS,
    inputs: Readonly<Record<string, string>>,
    options?: StageOptions,
  ): Promise<ReadonlyMap<string, string>>;
  /** The worst that the stages came to so far. */
  outcome(): Outcome;
  /** Whether the scan read and checked everything; false until it has ended. */
  isComplete(): boolean;
  /** Whether one of them threw. */
  hasFailed(): boolean;
  /** Who signed, as the certificate names it; undefined when nobody did. */
  signer(): string | undefined;
}

/** What this action sets once, when all stages have ended: a run that is killed before leaves no `pass` of a stage. */
const OWN_OUTPUTS = new Set(['decision', 'complete']);

export function openStages(host: Host): Stages {
  let worst: Outcome = 'pass';
  let hasFailed = false;
  let isComplete = false;
  let signer: string | undefined;
  const open = sharedSigning(async (inputs, stage) => {
    const { openSigning } = await import('../../shared/flows/signing/open-signing.ts');
    const signing = await openSigning(inputs, stage);
    signer = nameOf(signing);
    return signing;
  });
  return {
    outcome: () => worst,
    isComplete: () => isComplete,
    hasFailed: () => hasFailed,
    signer: () => signer,
    run: async (action, inputs, { folder = '', scan } = {}) => {
      const outputs = new Map<string, string>();
      const stage = stageHost(host, { ...inputs, 'output-dir': folderOf(host, folder) }, outputs);
      const finish = (outcome: Outcome, message: string): void => {
        const isKnown = action === 'report' && worstOutcome([worst, outcome]) === worst;
        worst = worstOutcome([worst, outcome]);
        // The report repeats what the stages came to: one annotation for it is enough.
        if (isKnown) host.info(message);
        else host.finish(outcome, message);
      };
      const { main } = await ACTIONS[action]();
      await main({ ...stage, finish }, open, scan).catch((error: unknown) => {
        worst = worstOutcome([worst, 'error']);
        hasFailed = true;
        throw error;
      });
      if (action === 'scan') isComplete = outputs.get('complete') === 'true';
      return outputs;
    },
  };
}

function nameOf({ own }: Signing): string | undefined {
  const [identity] = own?.identities ?? [];
  return identity !== undefined && 'exact' in identity.san ? identity.san.exact : undefined;
}

/** The same host, but for its inputs, and for outputs that are not forwarded. */
function stageHost(
  host: Host,
  inputs: Readonly<Record<string, string>>,
  outputs: Map<string, string>,
): Host {
  const own: Readonly<Record<string, { readonly default: string }>> = spec.inputs;
  const defaultOf = (name: string) => (own[name] === undefined ? '' : plainDefault(own[name]));
  return {
    ...host,
    stepsFolder: host.stepsFolder,
    context: host.context,
    input: (name) => inputs[name] ?? (host.input(name) || defaultOf(name)),
    setOutput: (name, value) => {
      outputs.set(name, value);
      if (name in spec.outputs && !OWN_OUTPUTS.has(name)) host.setOutput(name, value);
    },
  };
}

/** In a terminal all stages share one folder; on the runner each has its own, unless one was asked for. */
function folderOf(host: Host, folder: string): string {
  const asked = host.input('output-dir');
  if (asked !== '') return join(asked, folder);
  return host.kind === 'terminal' ? join(host.stepsFolder, folder) : '';
}
