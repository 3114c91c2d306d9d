
// shared/policy/condition-process.ts
import { fork } from "node:child_process";
var LIMITS = { pieceMs: 1e4, totalMs: 6e4, heapMb: 512 };
function openConditionProcess(limits = LIMITS, now = () => performance.now()) {
  let child = start(limits);
  let last = Promise.resolve();
  let leftMs = limits.totalMs;
  const close = () => {
    child?.kill("SIGKILL");
    child = void 0;
  };
  const answer = async (question) => {
    if (leftMs <= 0)
      return tooCostly(
        `earlier attestations used up the limit of ${limits.totalMs} ms for all attestations`
      );
    child ??= start(limits);
    const startedMs = now();
    const deadlineMs = Math.min(limits.pieceMs, leftMs);
    const result = await answerOf(child, question, deadlineMs);
    leftMs -= now() - startedMs;
    if (result.kind === "answer") return result.unmet;
    close();
    return tooCostly(
      result.kind === "late" ? `the condition took longer than ${Math.round(deadlineMs)} ms` : `the condition needed more memory than ${limits.heapMb} MiB`
    );
  };
  return {
    ask: (question) => {
      const asked = last.then(() => answer(question));
      last = asked.catch(() => void 0);
      return asked;
    },
    close
  };
}
function start({ heapMb }) {
  return fork(new URL("../workers/condition.js", import.meta.url), {
    // The single executable reads options of Node only from this variable.
    execArgv: [],
    env: { NODE_OPTIONS: `--max-old-space-size=${heapMb}` },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // Keeps dates and undefined values, which JSON cannot represent.
    serialization: "advanced"
  });
}
function answerOf(child, question, deadlineMs) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const timer = setTimeout(() => resolve({ kind: "late" }), deadlineMs);
  const answered = ({ unmet }) => resolve({ kind: "answer", unmet });
  const ended = (code, signal) => {
    if (signal !== null) resolve({ kind: "out-of-memory" });
    else reject(new Error(`the process that evaluates conditions exited with ${code}`));
  };
  const leave = () => child.kill("SIGKILL");
  process.once("exit", leave);
  child.once("message", answered).once("exit", ended).once("error", reject);
  child.send(question, (error) => {
    if (error !== null && child.connected) reject(error);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    process.off("exit", leave);
    child.off("message", answered).off("exit", ended).off("error", reject);
  });
}
function tooCostly(why) {
  return {
    code: "condition-too-costly",
    message: `the evaluation of the condition was stopped: ${why}`
  };
}
export {
  openConditionProcess
};
