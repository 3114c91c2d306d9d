import "./chunk-MVPSUWTX.js";
import {
  DataError,
  UserError
} from "./chunk-HT5UQKYW.js";

// shared/host/exec-program.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { exec } from "../vendor/actions-exec.js";
var DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
var MAX_COMPLAINT_BYTES = 64 * 1024;
var KILLED_EXIT_CODE = 128;
var PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_)/;
var NO_INPUT = Buffer.alloc(0);
var STARTED = "child_process";
async function execProgram(env, command, args, options = {}) {
  const stdout = collect(options.maxBytes ?? DEFAULT_MAX_BYTES);
  const stderr = collect(MAX_COMPLAINT_BYTES);
  subscribe(STARTED, bearBrokenPipe);
  const running = exec(quoteCommand(command), [...args], {
    env: { ...publicVariables(env), ...options.env },
    input: options.stdin ?? NO_INPUT,
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: stdout.add, stderr: stderr.add },
    ...options.cwd === void 0 ? {} : { cwd: options.cwd }
  }).catch((cause) => {
    throw notRunnable(command, cause);
  }).finally(() => unsubscribe(STARTED, bearBrokenPipe));
  const overflow = stdout.overflow.then(() => {
    throw new DataError("limit-exceeded", "wrote more output than is accepted", { path: command });
  });
  const exitCode = await Promise.race([running, overflow]);
  return {
    exitCode: exitCode ?? KILLED_EXIT_CODE,
    stdout: stdout.bytes(),
    stderr: stderr.bytes().toString("utf8")
  };
}
function bearBrokenPipe(message) {
  const { process: program } = message;
  process.nextTick(() => {
    const { stdin } = program;
    if (stdin?.listenerCount("error", goOn) === 0) stdin.on("error", goOn);
  });
}
function goOn() {
}
function collect(maxBytes) {
  const chunks = [];
  let size = 0;
  const { promise: overflow, resolve } = Promise.withResolvers();
  return {
    overflow,
    bytes: () => Buffer.concat(chunks),
    add: (chunk) => {
      const room = maxBytes - size;
      if (chunk.length > room) resolve();
      if (room > 0) chunks.push(chunk.subarray(0, room));
      size = Math.min(maxBytes, size + chunk.length);
    }
  };
}
function quoteCommand(command) {
  if (command.includes('"')) throw notRunnable(command, void 0);
  return `"${command}"`;
}
function publicVariables(env) {
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== void 0 && !PRIVATE_VARIABLE.test(name)) kept[name] = value;
  }
  return kept;
}
function notRunnable(command, cause) {
  return new UserError(
    "file-not-found",
    `The program ${command} could not be run.`,
    `Install ${command}, or put its folder on PATH.`,
    { cause }
  );
}
export {
  execProgram
};
