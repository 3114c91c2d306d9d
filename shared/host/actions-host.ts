import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AnnotationProperties,
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';
import { appendText } from '../files/append-text.ts';
import { makeFolder } from '../files/make-folder.ts';
import { type Outcome, worstOutcome } from '../model/decision.ts';
import { httpFetch } from '../net/http-fetch.ts';
import { sanitizeControls, sanitizeLog } from '../text/sanitize.ts';
import { plainLine } from '../text/styled-line.ts';
import { type EndingHost, FAIL_EXIT_CODE, PASS_EXIT_CODE } from './exit-code.ts';
import { guardedFolders } from './guarded-folders.ts';
import { lastLine } from './last-line.ts';
import type { MessageLevel, MessagePlace } from './log.ts';
import type { ExecOptions } from './machine.ts';
import type { RunContext } from './run-context.ts';
import { cutMessage, fitSummary, MAX_ANNOTATIONS } from './runner-limits.ts';
import { NOT_GIVEN } from './spec.ts';
import { wallClock } from './wall-clock.ts';

/** Minimum time between two progress lines, in milliseconds. It is long, because logs are usually read later. */
const PROGRESS_PAUSE_MS = 10_000;

/** Approximate line width in GitHub’s log, in characters. Longer lines are wrapped. */
const LOG_COLUMNS = 140;

/** Maximum number of rows of a table in the log. The files and the report contain all rows. */
const MAX_ROWS = 50;

/**
 * Returns the time since the start of the process, in milliseconds. Does not use `performance`, because Node loads it
 * only on demand, which takes 1 to 2 ms.
 */
const elapsedMs = () => process.uptime() * 1_000;

const ANNOTATE = { error, warning, notice };

/** Returns the host for the Actions runner. `title` is the title of the annotation for a failure. */
export function createActionsHost(
  env: NodeJS.ProcessEnv,
  title: string,
  context: RunContext | undefined,
): EndingHost {
  const annotations = createAnnotations();
  const stepsFolder = join(env['RUNNER_TEMP'] || tmpdir(), 'assay');
  const masked = new Set<string>();
  const startMs = elapsedMs();
  let worst: Outcome = 'pass';
  let explanation: string | undefined;
  let lastProgressMs = startMs;

  const host: EndingHost = {
    kind: 'actions',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    // The context is read on first use, so that a failure becomes an error of the run.
    get stepsFolder() {
      makeFolder(stepsFolder, guardedFolders(host));
      return stepsFolder;
    },
    env,
    context,
    input: (name) => {
      const text = getInput(name);
      return text === NOT_GIVEN ? '' : text;
    },
    setOutput,
    mask(secret) {
      for (const line of [secret, ...secret.split(/\r?\n/)]) {
        if (line.trim() === '' || masked.has(line)) continue;
        masked.add(line);
        setSecret(line);
      }
    },
    info: (message) => info(sanitizeLog(message)),
    print(table, group) {
      if (group !== undefined) startGroup(sanitizeLog(group));
      info(sanitizeLog(table));
      if (group !== undefined) endGroup();
    },
    show: (lines) => info(sanitizeLog(lines.map(plainLine).join('\n'))),
    columns: LOG_COLUMNS,
    rows: MAX_ROWS,
    offer: async () => undefined,
    debug: (message) => debug(sanitizeLog(message)),
    annotate: (level, message, place, heading) =>
      // Reserves one error annotation for the reason for a failure.
      annotations.add(level, message, MAX_ANNOTATIONS - (level === 'error' ? 1 : 0), {
        ...(heading === undefined ? {} : { title: heading }),
        ...placeProperties(place),
      }),
    progress(message) {
      if (elapsedMs() - lastProgressMs < PROGRESS_PAUSE_MS) return;
      lastProgressMs = elapsedMs();
      host.info(message);
    },
    summary: createSummary(env['GITHUB_STEP_SUMMARY']),
    finish(outcome, message) {
      // The last line explains the worst outcome. If several calls have this outcome, the first explanation is used.
      if (explanation === undefined || worstOutcome([worst, outcome]) !== worst)
        explanation = message;
      worst = worstOutcome([worst, outcome]);
      if (outcome === 'pass') host.info(message);
      else annotations.add('error', message, MAX_ANNOTATIONS, { title });
    },
    now: wallClock,
    random: () => Math.random(),
    sleep: async (ms) => {
      await sleep(ms);
    },
    fetch: httpFetch,
    async exec(command, args, options?: ExecOptions) {
      const { execProgram } = await import('./exec-program.ts');
      return execProgram(env, command, args, options);
    },
    async idToken(audience) {
      const { requestIdentityToken } = await import('./identity-token.ts');
      return requestIdentityToken(host, audience);
    },
    close() {
      annotations.close();
      if (explanation === undefined) return;
      const durationMs = elapsedMs() - startMs;
      info(sanitizeLog(lastLine({ title, outcome: worst, message: explanation, durationMs })));
    },
    exitCode: () => (worst === 'pass' ? PASS_EXIT_CODE : FAIL_EXIT_CODE),
  };
  return host;
}

/**
 * Returns an object that creates annotations up to the runner's limit. Further messages are written to the log and
 * counted.
 */
function createAnnotations() {
  const shown = { error: 0, warning: 0, notice: 0 };
  const hidden = { error: 0, warning: 0, notice: 0 };
  return {
    add(
      level: MessageLevel,
      message: string,
      limit: number,
      properties: AnnotationProperties,
    ): void {
      const text = sanitizeLog(message);
      if (shown[level] < limit) {
        shown[level] += 1;
        ANNOTATE[level](cutMessage(text), properties);
        return;
      }
      hidden[level] += 1;
      const place = [properties.file, properties.startLine].filter((part) => part !== undefined);
      info(sanitizeLog([level, ...place, ` ${message}`].join(':')));
    },
    close(): void {
      for (const level of ['error', 'warning', 'notice'] as const) {
        if (hidden[level] === 0) continue;
        info(
          `${hidden[level]} more ${level} annotations are only in this log. The runner shows ${MAX_ANNOTATIONS} per step.`,
        );
      }
    },
  };
}

function placeProperties(place: MessagePlace | undefined): AnnotationProperties {
  if (place === undefined) return {};
  return {
    file: sanitizeControls(place.path),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    // An end line has a meaning only together with a start line.
    ...(place.line === undefined || place.endLine === undefined ? {} : { endLine: place.endLine }),
  };
}

/**
 * Returns a function that appends text to the runner's file until the file is full. Without a file, the text is written
 * to the log.
 */
function createSummary(file: string | undefined): EndingHost['summary'] {
  let isFull = false;
  return async (markdown) => {
    const text = `${sanitizeControls(markdown)}\n`;
    if (file === undefined || file === '') {
      info(sanitizeLog(text));
      return;
    }
    if (isFull) return;
    const part = fitSummary(text, existsSync(file) ? statSync(file).size : 0);
    isFull = part.isCut;
    appendText(file, part.text);
  };
}
