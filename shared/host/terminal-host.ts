import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { type Outcome, worstOutcome } from '../model/decision.ts';
import { httpFetch } from '../net/http-fetch.ts';
import { listed } from '../text/count.ts';
import { oneLine, sanitizeControls, sanitizeLog } from '../text/sanitize.ts';
import { choosePaint, LEVEL_STYLES, paintLine, paintTable } from './color.ts';
import { deliverOutput } from './deliver-output.ts';
import { type EndingHost, exitCodeOf } from './exit-code.ts';
import { guardedFolders } from './guarded-folders.ts';
import type { MessagePlace } from './log.ts';
import type { Variables } from './machine.ts';
import { type OutputRequest, TABLE } from './output-requests.ts';
import { createPaper, type TextSink } from './paper.ts';
import { progressEstimate } from './progress-line.ts';
import { createRedaction } from './redaction.ts';
import type { RunContext } from './run-context.ts';
import type { ScratchFolder } from './scratch-folder.ts';
import { columnsOf } from './terminal-size.ts';
import { verdictLines } from './verdict-lines.ts';
import { wallClock } from './wall-clock.ts';
import { withOptions } from './with-options.ts';

export interface TerminalOptions {
  readonly inputs: ReadonlyMap<string, string>;
  readonly workspace: string;
  /** Absolute path to the output folder. If undefined, the files that the command writes are removed when it ends. */
  readonly outputFolder: string | undefined;
  readonly scratch: ScratchFolder;
  /** Names of the command's options, without dashes. */
  readonly options: readonly string[];
  /** Results that the user requested with `-o`. */
  readonly requests: readonly OutputRequest[];
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly env: Variables;
  /** The workflow run, if the command is part of a step. */
  readonly context: RunContext | undefined;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Returns the time since the start of the command, in milliseconds. */
  readonly elapsedMs: () => number;
}

/** Maximum number of rows in a table on a terminal. There is no limit for a file, a pipe or `--verbose`. */
const MAX_ROWS = 50;

/** Returns the host for a terminal or a script. Results go to stdout, and all other output goes to stderr. */
export function createTerminalHost(options: TerminalOptions): EndingHost {
  const { env, stdout, stderr, requests, scratch, elapsedMs } = options;
  const isQuiet = options.verbosity === 'quiet';
  const isVerbose = options.verbosity === 'verbose' || (env['ASSAY_DEBUG'] ?? '') !== '';
  // In a `run:` step, the runner interprets the output of the terminal.
  const isStep = env['GITHUB_ACTIONS'] === 'true';
  const safe = isStep ? sanitizeLog : sanitizeControls;
  const redaction = createRedaction();
  const paper = createPaper(options, redaction.redact);
  const paint = choosePaint(stderr.isTTY === true, env);
  const stdoutPaint = choosePaint(stdout.isTTY === true, env);
  const estimate = progressEstimate(elapsedMs);
  // Standard output contains either tables or a single other format.
  const isTable = requests.every(({ format, file }) => format === TABLE || file !== undefined);
  const delivered = new Set<OutputRequest>();
  const files: string[] = [];
  let worst: Outcome = 'pass';

  const host: EndingHost = {
    kind: 'terminal',
    workspace: options.workspace,
    get stepsFolder() {
      if (options.outputFolder === undefined) return scratch.path;
      makeFolder(options.outputFolder, guardedFolders(host));
      return options.outputFolder;
    },
    isScratch: options.outputFolder === undefined,
    env,
    context: options.context,
    input: (name) => options.inputs.get(name)?.trim() ?? '',
    // A terminal does not have outputs. The requested formats contain the results.
    setOutput: () => undefined,
    mask: redaction.add,
    info: (message) => {
      if (!isQuiet) paper.say(safe(message));
    },
    print: (table) => {
      if (isTable) paper.print(paintTable(safe(table), stdoutPaint));
    },
    show(lines) {
      if (!isTable || lines.length === 0) return;
      const shown = lines.map((line) => {
        const spans = line.map(({ text, style }) => ({ text: oneLine(safe(text)), style }));
        return paintLine(spans, stdoutPaint);
      });
      // Writes all lines at once, because each write is a system call.
      paper.print(shown.join('\n'));
    },
    columns: columnsOf(stdout, env),
    isVerbose,
    isQuiet,
    rows: stdout.isTTY === true && !isVerbose ? MAX_ROWS : Number.POSITIVE_INFINITY,
    debug: (message) => {
      if (isVerbose) paper.say(paint('dim', safe(message)));
    },
    annotate(level, message, place, title) {
      const where = place === undefined ? '' : `${oneLine(safe(placeText(place)))}: `;
      const heading = title === undefined ? '' : `${oneLine(safe(title))}: `;
      const label = paint(LEVEL_STYLES[level], `${level}:`);
      paper.say(`${label} ${where}${heading}${safe(message)}`);
    },
    progress: (message) => {
      if (!isQuiet) paper.progress(oneLine(safe(estimate(message))));
    },
    async summary(markdown) {
      host.print(markdown);
    },
    async offer(format, content) {
      for (const request of requests.filter((each) => each.format === format)) {
        if (delivered.has(request)) throw severalResults(request);
        delivered.add(request);
        const isShown = stdout.isTTY === true || isStep;
        const delivery = { paper, sanitize: isShown ? safe : undefined, step: host };
        await deliverOutput(request, await content(), delivery);
        if (request.file !== undefined) files.push(request.file);
      }
    },
    finish(outcome, message) {
      worst = worstOutcome([worst, outcome]);
      if (files.length > 0) host.info(`Wrote ${listed(files.splice(0).map(oneLine))}.`);
      if (outcome === 'pass' && isQuiet) return;
      const said = outcome === 'error' ? withOptions(message, options.options) : message;
      for (const line of verdictLines(outcome, safe(said), elapsedMs(), paint)) paper.say(line);
    },
    now: wallClock,
    random: () => Math.random(),
    sleep: async (ms) => {
      await sleep(ms);
    },
    fetch: httpFetch,
    async exec(command, args, execOptions) {
      const { execProgram } = await import('./exec-program.ts');
      return execProgram(env, command, args, execOptions);
    },
    idToken: (audience) => terminalToken(host, audience),
    close: () => scratch.remove(),
    exitCode: () => exitCodeOf(worst),
  };
  return host;
}

/**
 * Returns the error for a requested format with several results. For example, a scan has one result for each platform,
 * but the user requested the format only once.
 */
function severalResults({ format, file = 'standard output' }: OutputRequest): UserError {
  return new UserError(
    'input-conflict',
    `${file} can contain only one result in the format ${format}.`,
    'Select one platform with --platforms, or write all files with --output-dir DIR.',
  );
}

function placeText(place: MessagePlace): string {
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

/**
 * Returns an identity token from the environment. In a `run:` step of a workflow without such a token, requests the
 * token from GitHub.
 */
async function terminalToken(host: EndingHost, audience: string): Promise<string> {
  const given = host.env['ASSAY_ID_TOKEN'] ?? host.env['SIGSTORE_ID_TOKEN'] ?? '';
  if (given.trim() !== '') {
    host.mask(given.trim());
    return given.trim();
  }
  if ((host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '') {
    const { requestIdentityToken } = await import('./identity-token.ts');
    return requestIdentityToken(host, audience);
  }
  throw new UserError(
    'permission-missing',
    `No identity token for ${audience} is available.`,
    'Set `key`, or set the environment variable ASSAY_ID_TOKEN or SIGSTORE_ID_TOKEN to a token.',
  );
}
