import { join } from 'node:path';
import { openSigningLate } from '../../shared/flows/signing/open-signing-late.ts';
import type { Signing } from '../../shared/flows/signing/signing.ts';
import type { Host } from '../../shared/host/host.ts';
import { plainDefault } from '../../shared/host/read-inputs.ts';
import { type Outcome, worstOutcome } from '../../shared/model/decision.ts';
import { type JoinedSarif, joinedSarif } from './joined-sarif.ts';
import { sharedSigning } from './shared-signing.ts';
import { spec } from './spec.ts';

/** Actions that can run as stages. Each is imported just before it runs. */
export const ACTIONS = {
  sbom: () => import('../sbom/main.ts'),
  scan: () => import('../scan/main.ts'),
  audit: () => import('../audit/main.ts'),
  sign: () => import('../sign/main.ts'),
  attest: () => import('../attest/main.ts'),
  verify: () => import('../verify/main.ts'),
  report: () => import('../report/main.ts'),
};

interface StageOptions {
  /** Subfolder of the output folder, so that stages with the same file names do not overwrite each other's files. */
  readonly folder?: string;
  /** Path to findings.json from a scan. The scan must cover every image to sign. */
  readonly scan?: string;
  /** True if several stages in the run read the same image, but need different files from it. */
  readonly sharesLayers?: boolean;
}

export interface Stages {
  /**
   * Runs one action. The action receives `inputs`, and the inputs of the action `all` that it also declares.
   *
   * @returns The outputs of the action.
   */
  run(
    action: keyof typeof ACTIONS,
    inputs: Readonly<Record<string, string>>,
    options?: StageOptions,
  ): Promise<ReadonlyMap<string, string>>;
  /** Worst outcome of the stages so far. */
  outcome(): Outcome;
  /** True if the stages read and checked everything. False until the scan has ended. */
  isComplete(): boolean;
  /** True if a stage threw an error. */
  hasFailed(): boolean;
  /** True if the action has started, even if it did not finish. */
  hasRun(action: keyof typeof ACTIONS): boolean;
  /** Makes the outcome `error`, because the run stopped. */
  stop(): void;
  /** Identity in the signer's certificate. Undefined if nothing was signed. */
  signer(): string | undefined;
}

/**
 * Outputs that this action sets only once, after all stages. If each stage set them, the `pass` of one stage would
 * remain as the result when the run is killed early.
 */
const OWN_OUTPUTS = new Set(['decision', 'complete']);

/** Headings of the parts of the output in a terminal. */
const PARTS: Readonly<Record<string, string>> = {
  scan: 'Vulnerabilities',
  audit: 'Misconfigurations and secrets',
};

/** Matches a next step with its commands, which are on separate lines. */
const STEPS = /\n(?:Next step|Then): .*(?:\n(?: {4}\$ |Then ).*)*/g;

/** Outputs that this action takes only from the scan, although the audit has outputs with the same names. */
const OF_SCAN = new Set(['findings', 'new', 'sarif', 'summary']);

/**
 * Opens the stages in a run.
 *
 * @param actions Actions to run. Tests pass their own.
 */
export function openStages(host: Host, actions: typeof ACTIONS = ACTIONS): Stages {
  let worst: Outcome = 'pass';
  let hasFailed = false;
  let isStopped = false;
  const started = new Set<string>();
  const complete = new Map<string, boolean>();
  const summaries: string[] = [];
  // The verdict of the report comes first in the job summary.
  const addSummaries = async () => {
    for (const text of summaries) await host.summary(text);
  };
  const annotated = new Set<string>();
  // Several stages read the same files, so they find the same problems.
  const annotate: Host['annotate'] = (...given) => {
    const { size } = annotated;
    if (annotated.add(JSON.stringify(given)).size > size) host.annotate(...given);
  };
  let signer: string | undefined;
  const sarif = joinedSarif(host);
  const open = sharedSigning(
    async (...choice) => {
      const signing = await openSigningLate(...choice);
      signer = nameOf(signing);
      return signing;
    },
    () => host.now().getTime(),
  );
  return {
    outcome: () => worst,
    isComplete: () => complete.has('scan') && ![...complete.values()].includes(false),
    hasFailed: () => hasFailed,
    hasRun: (action) => started.has(action),
    stop: () => {
      worst = 'error';
      isStopped = true;
    },
    signer: () => signer,
    run: async (action, inputs, { folder = '', scan, sharesLayers } = {}) => {
      started.add(action);
      const outputs = new Map<string, string>();
      const given = { ...inputs, 'output-dir': folderOf(host, folder) };
      const stage = {
        ...stageHost(host, given, outputs, action),
        ...displayOf(action, sarif, host),
        summary:
          action === 'report' ? host.summary : async (text: string) => void summaries.push(text),
      };
      const part = host.kind === 'terminal' ? PARTS[action] : undefined;
      const finish = (outcome: Outcome, message: string): void => {
        const isKnown = worstOutcome([worst, outcome]) === worst;
        worst = worstOutcome([worst, outcome]);
        if (isNote(action, outcome, isKnown && (isStopped || host.kind === 'actions')))
          host.info(message);
        else host.finish(outcome, part === undefined ? message : message.replace(STEPS, ''));
      };
      if (part !== undefined) host.show([[], [{ text: part, style: 'bold' }]]);
      try {
        if (action === 'report') await sarif.write();
        const { main } = await actions[action]();
        await main({ ...stage, annotate, sharesLayers, finish }, open, scan);
      } catch (error) {
        worst = worstOutcome([worst, 'error']);
        hasFailed = true;
        throw error;
      } finally {
        if (action === 'report') await addSummaries();
      }
      if (outputs.has('complete')) complete.set(action, outputs.get('complete') === 'true');
      return outputs;
    },
  };
}

/**
 * Returns true if the result of a stage is not a verdict. The list of packages is not one, and the report repeats the
 * outcome of the stages. In a terminal, only the report shows the next step and the verdict of the run.
 */
function isNote(action: string, outcome: Outcome, isRepeated: boolean): boolean {
  return (action === 'sbom' && outcome === 'pass') || (action === 'report' && isRepeated);
}

function nameOf({ own }: Signing): string | undefined {
  const [identity] = own?.identities ?? [];
  return identity !== undefined && 'exact' in identity.san ? identity.san.exact : undefined;
}

/**
 * Returns the host for a stage. The host provides the stage's inputs and records its outputs. It forwards only the
 * outputs that the action `all` also has.
 */
function stageHost(
  host: Host,
  inputs: Readonly<Record<string, string>>,
  outputs: Map<string, string>,
  action: keyof typeof ACTIONS,
): Host {
  const own: Readonly<Record<string, { readonly default: string }>> = spec.inputs;
  const ownInput = (name: string) =>
    own[name] === undefined ? '' : host.input(name) || plainDefault(own[name]);
  return {
    ...host,
    stepsFolder: host.stepsFolder,
    context: host.context,
    input: (name) => inputs[name] ?? ownInput(name),
    setOutput: (name, value) => {
      outputs.set(name, value);
      const isAbsent = action === 'audit' && OF_SCAN.has(name);
      if (name in spec.outputs && !OWN_OUTPUTS.has(name) && !isAbsent) host.setOutput(name, value);
    },
  };
}

/**
 * Format that the report writes. The scan writes all other formats, including SBOM documents. The SARIF file also
 * contains the audit results.
 */
const REPORT_FORMAT = 'html';

/**
 * Returns the display for a stage. In a terminal, `sbom` and `report` show no tables. The table of the report would
 * repeat the results, and the long list of packages would bury them.
 */
function displayOf(action: keyof typeof ACTIONS, sarif: JoinedSarif, host: Host): Partial<Host> {
  const writer = (format: string) => (format === REPORT_FORMAT ? 'report' : 'scan');
  const offer: Host['offer'] = async (format, content) => {
    if (format === 'sarif') sarif.add(content);
    else if (writer(format) === action) await host.offer(format, content);
  };
  // The other stages also show these details, or they are only in the files.
  const quiet = action === 'sbom' ? { offer, info: host.debug } : { offer };
  if (host.kind === 'actions' || !['sbom', 'report'].includes(action)) return quiet;
  return { ...quiet, print: () => undefined, show: () => undefined };
}

/**
 * Returns a stage's output folder. In a terminal, all stages share one folder. On a runner, each stage has its own
 * folder, unless the user sets one.
 */
function folderOf(host: Host, folder: string): string {
  const asked = host.input('output-dir');
  if (asked !== '') return join(asked, folder);
  return host.kind === 'terminal' ? join(host.stepsFolder, folder) : '';
}
