import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { type Outcome, worstOutcome } from '../model/decision.ts';
import { httpFetch } from '../net/http-fetch.ts';
import { escapeJsonControls, oneLine, sanitizeControls, sanitizeLog } from '../text/sanitize.ts';
import { choosePaint, LEVEL_STYLES, type Paint, paintTable } from './color.ts';
import { type EndingHost, exitCodeOf } from './exit-code.ts';
import { guardedFolders } from './guarded-folders.ts';
import type { MessageLevel, MessagePlace } from './log.ts';
import type { Variables } from './machine.ts';
import { createRedaction } from './redaction.ts';
import type { RunContext } from './run-context.ts';

/** A stream for text output. */
interface TextSink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface TerminalOptions {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly workspace: string;
  /** Absolute path of the output folder. If undefined, a new folder is created in the system's temporary folder. */
  readonly outputFolder: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly env: Variables;
  /** Workflow run in which the command is a step. */
  readonly context: RunContext | undefined;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
}

/** The output for `--json`, which is one object that is printed at the end. */
interface JsonResult {
  action: string;
  outcome: Outcome;
  messages: string[];
  outputs: Record<string, string>;
  annotations: { level: MessageLevel; message: string; place?: MessagePlace }[];
}

/** Escape sequence that moves to the start of the line and clears the line. */
const CLEAR_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;
/** Width of result tables in a file or a pipe. This width is larger than the width in a terminal. */
const FILE_COLUMNS = 160;

/** Returns the host for a terminal or a script. Results are written to stdout and all other output to stderr. */
export function createTerminalHost(options: TerminalOptions): EndingHost {
  const { env } = options;
  // In a `run:` step, the runner interprets the output of the terminal.
  const safe = env['GITHUB_ACTIONS'] === 'true' ? sanitizeLog : sanitizeControls;
  const redaction = createRedaction();
  const paper = createPaper(options, redaction.redact);
  const paint = choosePaint(options.stderr.isTTY === true, env);
  const outputs = new Map<string, string>();
  const result: JsonResult = {
    action: options.action,
    outcome: 'pass',
    messages: [],
    outputs: {},
    annotations: [],
  };
  let stepsFolder = options.outputFolder;

  const host: EndingHost = {
    kind: 'terminal',
    workspace: options.workspace,
    get stepsFolder() {
      stepsFolder ??= makeTemporaryFolder(tmpdir(), 'assay-').path;
      makeFolder(stepsFolder, guardedFolders(host));
      return stepsFolder;
    },
    env,
    context: options.context,
    input: (name) => options.inputs.get(name)?.trim() ?? '',
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
    mask: redaction.add,
    info: (message) => {
      if (!options.quiet) paper.say(safe(message));
    },
    print: (table) => {
      if (options.json) return;
      const stdoutPaint = choosePaint(options.stdout.isTTY === true, env);
      paper.print(paintTable(safe(table), stdoutPaint));
    },
    columns: options.stdout.columns ?? FILE_COLUMNS,
    debug: (message) => {
      if ((env['ASSAY_DEBUG'] ?? '') !== '') paper.say(paint('dim', safe(message)));
    },
    annotate(level, message, place, title) {
      result.annotations.push({ level, message, ...(place === undefined ? {} : { place }) });
      const where = place === undefined ? '' : `${oneLine(safe(placeText(place)))}: `;
      const heading = title === undefined ? '' : `${oneLine(safe(title))}: `;
      const label = paint(LEVEL_STYLES[level], `${level}:`);
      paper.say(`${label} ${where}${heading}${safe(message)}`);
    },
    progress: (message) => {
      if (!options.quiet) paper.progress(oneLine(safe(message)));
    },
    async summary(markdown) {
      host.print(markdown);
    },
    finish(outcome, message) {
      result.outcome = worstOutcome([result.outcome, outcome]);
      result.messages.push(message);
      if (outcome === 'pass' && options.quiet) return;
      paper.say(`${verdictLabel(outcome, paint)} ${safe(message)}`);
    },
    now: () => new Date(),
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
    close() {
      if (options.json) {
        const whole = { ...result, outputs: Object.fromEntries(outputs) };
        paper.printJson(whole);
        return;
      }
      for (const [name, value] of outputs) {
        if (!options.quiet) paper.say(paint('dim', `${name}: ${oneLine(safe(value))}`));
      }
    },
    exitCode: () => exitCodeOf(result.outcome),
  };
  return host;
}

/** Writes complete lines without secrets. A progress line is replaced by the next output. */
function createPaper({ stdout, stderr }: TerminalOptions, redact: (text: string) => string) {
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  return {
    say(text: string) {
      clear();
      stderr.write(`${redact(text)}\n`);
    },
    print(text: string) {
      clear();
      stdout.write(`${redact(text)}\n`);
    },
    printJson(value: unknown) {
      clear();
      // Each string is redacted before it becomes JSON, so that redaction cannot break the JSON around a secret.
      const text = JSON.stringify(
        value,
        (_key, part: unknown) => (typeof part === 'string' ? redact(part) : part),
        2,
      );
      stdout.write(`${escapeJsonControls(text)}\n`);
    },
    progress(text: string) {
      if (stderr.isTTY !== true) return;
      const width = (stderr.columns ?? DEFAULT_COLUMNS) - 1;
      stderr.write(`${CLEAR_LINE}${redact(text).slice(0, width)}`);
      hasProgress = true;
    },
  };
}

function placeText(place: MessagePlace): string {
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

function verdictLabel(outcome: Outcome, paint: Paint): string {
  switch (outcome) {
    case 'pass':
      return paint('green', 'pass:');
    case 'fail':
      return paint('red', 'fail:');
    case 'error':
      return paint('red', 'error:');
  }
}

/** Returns a token from the environment. In a `run:` step, returns a token from GitHub. */
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
    'Put a token into the environment variable ASSAY_ID_TOKEN or SIGSTORE_ID_TOKEN.',
  );
}
