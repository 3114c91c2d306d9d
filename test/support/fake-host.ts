import type { EndingHost } from '../../shared/host/exit-code.ts';
import { exitCodeOf } from '../../shared/host/exit-code.ts';
import { type Outcome, worstOutcome } from '../../shared/model/decision.ts';
import { plainLine } from '../../shared/text/styled-line.ts';
import { fakeLog, type HeardMessages } from './fake-log.ts';

/** All calls to a fake host, in order. */
interface Heard extends HeardMessages {
  /** Messages of `debug`. */
  readonly details: string[];
  readonly masks: string[];
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
  readonly finished: { outcome: Outcome; message: string }[];
}

export interface FakeHost extends EndingHost {
  readonly heard: Heard;
}

/** A function that runs no program. */
export function noProgram(): Promise<never> {
  return Promise.reject(new Error('this test has no programs'));
}

/** Creates a host that records its calls. It has no network, programs or token, unless the test passes them. */
export function fakeHost(
  inputs: Readonly<Record<string, string>> = {},
  overrides: Partial<EndingHost> = {},
): FakeHost {
  const log = fakeLog();
  const heard: Heard = {
    ...log.heard,
    details: [],
    masks: [],
    outputs: new Map(),
    summaries: [],
    finished: [],
  };
  return {
    ...log,
    kind: 'actions',
    workspace: '/workspace',
    stepsFolder: '/steps',
    env: {},
    context: undefined,
    input: (name) => inputs[name]?.trim() ?? '',
    setOutput: (name, value) => void heard.outputs.set(name, value),
    mask: (secret) => void heard.masks.push(secret),
    print: (table) => void heard.infos.push(table),
    show: (lines) => void heard.infos.push(lines.map(plainLine).join('\n')),
    columns: 100,
    rows: 50,
    offer: async () => undefined,
    debug: (message) => void heard.details.push(message),
    summary: async (markdown) => void heard.summaries.push(markdown),
    finish: (outcome, message) => void heard.finished.push({ outcome, message }),
    now: () => new Date('2026-01-02T03:04:05Z'),
    random: () => 0.5,
    sleep: () => Promise.resolve(),
    fetch: () => Promise.reject(new Error('this test has no network')),
    exec: noProgram,
    idToken: () => Promise.reject(new Error('this test has no token')),
    close: () => undefined,
    exitCode: () => exitCodeOf(worstOutcome(heard.finished.map(({ outcome }) => outcome))),
    ...overrides,
    heard,
  };
}
