import {
  FAIL_EXIT_CODE,
  MAX_ANNOTATIONS,
  PASS_EXIT_CODE,
  appendText,
  cutMessage,
  fitSummary,
  guardedFolders,
  httpFetch,
  makeFolder,
  neutraliseControls,
  neutraliseLog,
  worstOf
} from "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

// shared/host/actions-host.ts
import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  debug,
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  warning
} from "../vendor/actions-core.js";
var PROGRESS_PAUSE_MS = 1e4;
var LOG_COLUMNS = 140;
var ANNOTATE = { error, warning, notice };
function createActionsHost(env, title, context) {
  const annotations = createAnnotations();
  const stepsFolder = join(env["RUNNER_TEMP"] || tmpdir(), "assay");
  const masked = /* @__PURE__ */ new Set();
  let worst = "pass";
  let lastProgressMs = Number.NEGATIVE_INFINITY;
  const host = {
    kind: "actions",
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    // Made when it is asked for: where it cannot be, that is an error of the run and said as one.
    get stepsFolder() {
      makeFolder(stepsFolder, guardedFolders(host));
      return stepsFolder;
    },
    env,
    context,
    input: (name) => getInput(name),
    setOutput,
    mask(secret) {
      for (const line of [secret, ...secret.split(/\r?\n/)]) {
        if (line.trim() === "" || masked.has(line)) continue;
        masked.add(line);
        setSecret(line);
      }
    },
    info: (message) => info(neutraliseLog(message)),
    print: (table) => info(neutraliseLog(table)),
    columns: LOG_COLUMNS,
    debug: (message) => debug(neutraliseLog(message)),
    annotate: (level, message, place, heading) => (
      // One error is kept free for the reason of a failure.
      annotations.add(level, message, MAX_ANNOTATIONS - (level === "error" ? 1 : 0), {
        ...heading === void 0 ? {} : { title: heading },
        ...placeProperties(place)
      })
    ),
    progress(message) {
      if (performance.now() - lastProgressMs < PROGRESS_PAUSE_MS) return;
      lastProgressMs = performance.now();
      host.info(message);
    },
    summary: createSummary(env["GITHUB_STEP_SUMMARY"]),
    finish(outcome, message) {
      worst = worstOf([worst, outcome]);
      if (outcome === "pass") host.info(message);
      else annotations.add("error", message, MAX_ANNOTATIONS, { title });
    },
    now: () => /* @__PURE__ */ new Date(),
    random: () => Math.random(),
    sleep: async (ms) => {
      await sleep(ms);
    },
    fetch: httpFetch,
    async exec(command, args, options) {
      const { execProgram } = await import("./exec-program-HVQRGTPZ.js");
      return execProgram(env, command, args, options);
    },
    async idToken(audience) {
      const { requestIdentityToken } = await import("./identity-token-4QJWQJGM.js");
      return requestIdentityToken(host, audience);
    },
    close: () => annotations.close(),
    exitCode: () => worst === "pass" ? PASS_EXIT_CODE : FAIL_EXIT_CODE
  };
  return host;
}
function createAnnotations() {
  const shown = { error: 0, warning: 0, notice: 0 };
  const hidden = { error: 0, warning: 0, notice: 0 };
  return {
    add(level, message, limit, properties) {
      const text = neutraliseLog(message);
      if (shown[level] < limit) {
        shown[level] += 1;
        ANNOTATE[level](cutMessage(text), properties);
        return;
      }
      hidden[level] += 1;
      const place = [properties.file, properties.startLine].filter((part) => part !== void 0);
      info(neutraliseLog([level, ...place, ` ${message}`].join(":")));
    },
    close() {
      for (const level of ["error", "warning", "notice"]) {
        if (hidden[level] === 0) continue;
        info(
          `${hidden[level]} more of level ${level}: the runner shows ${MAX_ANNOTATIONS} a step, the others are in this log.`
        );
      }
    }
  };
}
function placeProperties(place) {
  if (place === void 0) return {};
  return {
    file: neutraliseControls(place.path),
    ...place.line === void 0 ? {} : { startLine: place.line },
    // The runner refuses an end without a start.
    ...place.line === void 0 || place.endLine === void 0 ? {} : { endLine: place.endLine }
  };
}
function createSummary(file) {
  let isFull = false;
  return async (markdown) => {
    const text = `${neutraliseControls(markdown)}
`;
    if (file === void 0 || file === "") {
      info(neutraliseLog(text));
      return;
    }
    if (isFull) return;
    const part = fitSummary(text, existsSync(file) ? statSync(file).size : 0);
    isFull = part.isCut;
    appendText(file, part.text);
  };
}
export {
  createActionsHost
};
