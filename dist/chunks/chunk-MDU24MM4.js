import {
  DataError,
  MAX_JAVA_ARCHIVE_BYTES,
  PipeBrokenError,
  RemoteError,
  TrustError,
  UserError,
  aliasesOf,
  asLayerError,
  cleanTarPath,
  compileEach,
  compileWanted,
  contentsOfReply,
  createRing,
  createScratch,
  digestMismatch,
  digestOf,
  errorCode,
  extractKindOf,
  hashFor,
  isDigest,
  isRemoved,
  mergeWanted,
  openGatherer,
  openPipe,
  parseDigest,
  readLayer,
  removalsByLayer,
  removalsOf,
  removeMore,
  requireBytesMatch,
  requireDigest,
  shownBelow,
  writePipe
} from "./chunk-Z4O3HSNI.js";

// shared/host/read-inputs.ts
function readInputs(spec8, host) {
  const entries = Object.entries(spec8.inputs);
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values = [];
  const problems = [];
  for (const [name, input] of entries) {
    const read = readInput(name, input, host);
    if ("problem" in read) problems.push(read);
    else values.push([name, read.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  return Object.fromEntries(values);
}
function textOf(name, input, host) {
  const given = host.input(name);
  if (given !== "") return given;
  const fromEnv = host.kind === "terminal" && input.env !== "" ? host.env[input.env] : void 0;
  if (fromEnv !== void 0 && fromEnv.trim() !== "") return fromEnv.trim();
  return plainDefault(input);
}
function plainDefault(input) {
  return input.default.includes("${{") ? "" : input.default;
}
function readInput(name, input, host) {
  const text3 = textOf(name, input, host);
  if (text3 === "") return input.required ? missing(name, input) : { value: input.absent };
  const parsed = input.parse(text3, host);
  if (parsed.ok) {
    const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
    return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
  }
  if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
  return { name, isMissing: false, problem: "is not valid", fix: `Give it ${input.accepts}` };
}
function missing(name, input) {
  const fix = `Give it ${input.accepts}`;
  return { name, isMissing: true, problem: "is required and was not given", fix };
}
function inputError(problems, host) {
  const code2 = problems.every((problem3) => problem3.isMissing) ? "input-missing" : "input-invalid";
  const nameOf7 = (problem3) => host.kind === "terminal" ? `--${problem3.name}` : problem3.name;
  const [first] = problems;
  if (problems.length === 1 && first !== void 0) {
    return new UserError(code2, `Input ${nameOf7(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed = problems.map(
    (problem3) => `- ${nameOf7(problem3)} ${problem3.problem}. ${sentence(problem3.fix)}`
  );
  return new UserError(
    code2,
    `${problems.length} inputs are wrong:
${listed.join("\n")}`,
    "Correct each of these inputs."
  );
}
function sentence(text3) {
  return text3.endsWith("?") ? text3 : `${text3}.`;
}

// shared/files/append-text.ts
import { closeSync, constants, openSync, writeFileSync } from "node:fs";
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;
function appendText(path2, text3) {
  const file = openSync(path2, FLAGS, 438);
  try {
    writeFileSync(file, text3);
  } finally {
    closeSync(file);
  }
}

// shared/files/make-folder.ts
import { lstatSync, mkdirSync, readlinkSync, statSync } from "node:fs";
import { isAbsolute, join, parse, resolve, sep } from "node:path";
var MAX_LINKS = 40;
function makeFolder(folder, guarded) {
  const path2 = resolve(folder);
  const guards = new Set(guarded.flatMap(identityOfGuard));
  const walk = { guards, walked: [rootOf(path2, guards)], todo: segmentsOf(path2), links: 0 };
  while (walk.todo.length > 0) step(walk);
  return hereIn(walk).path;
}
function claimFolder(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
function linkInTheWay(path2) {
  return new UserError(
    "input-invalid",
    `${path2} is a symbolic link, and nothing is written through it.`,
    "Remove the link, or name another folder."
  );
}
function hereIn({ walked }) {
  return walked.at(-1) ?? walked[0];
}
function step(walk) {
  const name = walk.todo.shift() ?? "";
  if (name === "..") {
    if (walk.walked.length > 1) walk.walked.pop();
    return;
  }
  const here = hereIn(walk);
  const path2 = join(here.path, name);
  const found2 = foundOrMade(path2);
  if (found2.isSymbolicLink()) {
    follow(path2, here, walk);
    return;
  }
  if (!found2.isDirectory()) throw fileInTheWay(path2);
  const isGuarded = here.isGuarded || walk.guards.has(identityOf(found2));
  walk.walked.push({ path: path2, isGuarded });
}
function follow(link, here, walk) {
  walk.links += 1;
  if (here.isGuarded || walk.links > MAX_LINKS) throw linkInTheWay(link);
  const target = readlinkSync(link);
  if (isAbsolute(target)) walk.walked = [rootOf(target, walk.guards)];
  walk.todo.unshift(...segmentsOf(target));
}
function rootOf(path2, guards) {
  const { root } = parse(path2);
  return { path: root, isGuarded: guards.has(identityOf(lstatSync(root, { bigint: true }))) };
}
function segmentsOf(path2) {
  const { root } = parse(path2);
  const separator = sep === "/" ? "/" : /[\\/]/;
  return path2.slice(root.length).split(separator).filter((name) => name !== "" && name !== ".");
}
function identityOf({ dev, ino }) {
  return `${dev}:${ino}`;
}
function identityOfGuard(path2) {
  const found2 = statSync(path2, { bigint: true, throwIfNoEntry: false });
  if (found2 === void 0 || resolve(path2) === parse(resolve(path2)).root) return [];
  return [identityOf(found2)];
}
function foundOrMade(path2) {
  const options = { bigint: true, throwIfNoEntry: false };
  const found2 = lstatSync(path2, options);
  if (found2 !== void 0) return found2;
  claimFolder(path2);
  return lstatSync(path2, { bigint: true });
}
function fileInTheWay(path2) {
  const message = `ENOTDIR: not a directory, '${path2}'`;
  return Object.assign(new Error(message), { code: "ENOTDIR", syscall: "mkdir", path: path2 });
}

// shared/net/http-fetch.ts
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

// shared/net/node-http.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
var http;
function nodeHttp() {
  http ??= require2("node:http");
  return http;
}
function nodeHttps() {
  return require2("node:https");
}

// shared/net/http-fetch.ts
var DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": "br, gzip", "user-agent": "assay" };
var MAX_HEAD_BYTES = 128 * 1024;
var DECODERS = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  "x-gzip": createGunzip
};
var httpFetch = (url2, init) => new Promise((resolve10, reject) => {
  const target = new URL(url2);
  if (target.username !== "" || target.password !== "") {
    throw new TypeError("the address has credentials in it");
  }
  const { method, signal } = init;
  const { request: request2 } = target.protocol === "https:" ? nodeHttps() : nodeHttp();
  const headers = headersOf(init);
  const outgoing = request2(target, { method, headers, maxHeaderSize: MAX_HEAD_BYTES });
  endWith(signal, outgoing);
  outgoing.on("response", (incoming) => resolve10(answerOf(incoming, init)));
  outgoing.on("error", (error) => reject(signal.aborted ? signal.reason : error));
  outgoing.end(init.body);
});
function endWith(signal, outgoing) {
  const end2 = () => outgoing.destroy(signal.reason);
  if (signal.aborted) end2();
  signal.addEventListener("abort", end2);
  outgoing.once("close", () => signal.removeEventListener("abort", end2));
}
function headersOf({ headers }) {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...DEFAULT_HEADERS, ...Object.fromEntries(given) };
}
function answerOf(incoming, { method, signal }) {
  const status = incoming.statusCode ?? 0;
  const headers = answerHeaders(incoming);
  const isEmpty = method === "HEAD" || status === 204 || status === 304;
  incoming.on("error", () => void 0);
  if (isEmpty) incoming.resume();
  return { status, headers, body: isEmpty ? null : bodyOf(incoming, headers, signal) };
}
function answerHeaders({ headers }) {
  const get = (name) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : void 0;
    return value === void 0 ? null : [value].flat().join(", ");
  };
  return {
    get: (name) => get(name.toLowerCase()),
    *[Symbol.iterator]() {
      for (const name of Object.keys(headers)) yield [name, get(name) ?? ""];
    }
  };
}
function bodyOf(incoming, headers, signal) {
  return {
    [Symbol.asyncIterator]: () => chunksOf(decoded(incoming, headers), signal),
    cancel: () => new Promise((resolve10) => {
      if (incoming.closed) resolve10();
      incoming.once("close", resolve10);
      if (incoming.complete) incoming.resume();
      else incoming.destroy();
    })
  };
}
async function* chunksOf(body, signal) {
  try {
    yield* body;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}
function decoded(incoming, headers) {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : void 0;
  if (decoder === void 0 || headers.get("content-length") === "0") return incoming;
  return pipeline(incoming, decoder, () => void 0);
}

// shared/host/guarded-folders.ts
function guardedFolders({
  workspace,
  env
}) {
  const shared = env["RUNNER_TEMP"] ?? "";
  return shared === "" ? [workspace] : [workspace, shared];
}

// shared/host/neutralise.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
var CARRIAGE_RETURN_LINE_FEED = /\r\n/g;
var COMMAND = /^([^\S\n]*)::/gm;
var OLD_COMMAND = /##\[/g;
function neutraliseControls(text3) {
  return text3.replace(CARRIAGE_RETURN_LINE_FEED, "\n").replace(CONTROL, escapeOf);
}
function neutraliseLog(text3) {
  return neutraliseControls(text3).replace(OLD_COMMAND, "## [").replace(COMMAND, "$1: :");
}
function oneLine(text3) {
  return neutraliseControls(text3).replaceAll("\n", "\\n");
}
function escapeJsonControls(json) {
  return json.replaceAll("##[", "#\\u0023[").replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function escapeOf(character) {
  const code2 = character.charCodeAt(0);
  const hex = code2.toString(16);
  return code2 < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

// shared/host/run-context.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
var MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
function readRunContext(env) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (repository === "") return void 0;
  return {
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    payload: readPayload(env["GITHUB_EVENT_PATH"] ?? ""),
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId: env["GITHUB_RUN_ID"] ?? "",
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
    serverUrl: withoutSlash(env["GITHUB_SERVER_URL"] ?? "https://github.com"),
    apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com")
  };
}
function readPayload(path2) {
  if (path2 === "") return {};
  try {
    if (statSync2(path2).size > MAX_PAYLOAD_BYTES) return {};
    return JSON.parse(readFileSync(path2, "utf8"));
  } catch {
    return {};
  }
}
function withoutSlash(url2) {
  return url2.endsWith("/") ? url2.slice(0, -1) : url2;
}

// shared/host/runner-limits.ts
var MAX_ANNOTATIONS = 10;
var MAX_ANNOTATION_LENGTH = 4096;
var MAX_SUMMARY_BYTES = 1024 * 1024;
var MAX_OUTPUT_BYTES = 1024 * 1024;
var CUT_MARK = "… (cut)";
var SUMMARY_CUT_NOTE = "\n\n> The summary is cut here: the runner takes 1 MiB a step. The files that this step wrote are whole.\n";
function cutMessage(message) {
  if (message.length <= MAX_ANNOTATION_LENGTH) return message;
  return `${message.slice(0, MAX_ANNOTATION_LENGTH - CUT_MARK.length)}${CUT_MARK}`;
}
function fitSummary(markdown, usedBytes) {
  const bytes = Buffer.from(markdown);
  const noteBytes = Buffer.byteLength(SUMMARY_CUT_NOTE);
  const room = MAX_SUMMARY_BYTES - usedBytes - noteBytes;
  if (bytes.length <= room) return { text: markdown, isCut: false };
  const lineEnd = room > 0 ? bytes.lastIndexOf("\n", room - 1) : -1;
  return { text: `${bytes.toString("utf8", 0, lineEnd + 1)}${SUMMARY_CUT_NOTE}`, isCut: true };
}

// shared/host/verdict.ts
var ORDER = ["pass", "fail", "error"];
function worse(a, b) {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}
var PASS_EXIT_CODE = 0;
var FAIL_EXIT_CODE = 1;
var ERROR_EXIT_CODE = 2;
function exitCodeOf(outcome) {
  switch (outcome) {
    case "pass":
      return PASS_EXIT_CODE;
    case "fail":
      return FAIL_EXIT_CODE;
    case "error":
      return ERROR_EXIT_CODE;
  }
}

// shared/host/inputs.ts
import { isAbsolute as isAbsolute2, resolve as resolve2 } from "node:path";

// shared/errors/nearest.ts
var MAX_LENGTH = 64;
var MAX_DISTANCE = 5;
var MIN_START_LENGTH = 4;
function nearest(word, names) {
  if (word.length > MAX_LENGTH) return void 0;
  const written = word.toLowerCase();
  return closest(written, names) ?? firstFrom(written, names);
}
function closest(written, names) {
  const limit = Math.min(MAX_DISTANCE, Math.max(2, Math.floor(written.length / 3)));
  const ranked = names.map((name) => ({ name, distance: distanceOf(written, name.toLowerCase()) })).filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function firstFrom(written, names) {
  if (written.length < MIN_START_LENGTH) return void 0;
  return names.find((name) => name.toLowerCase().startsWith(written));
}
function distanceOf(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + Number(letter !== b[at - 1]);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// shared/host/inputs.ts
var TRUE = ["true", "True", "TRUE"];
var FALSE = ["false", "False", "FALSE"];
var WHOLE_NUMBER = /^[0-9]{1,15}$/;
var LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
function choice(values, options) {
  return {
    ...base(options),
    accepts: `one of ${values.join(", ")}`,
    parse: (text3) => oneOf(values, text3)
  };
}
function flag(options) {
  return {
    ...base({ default: "false", ...options }),
    shape: "switch",
    absent: false,
    accepts: "true or false",
    parse: (text3) => {
      if (TRUE.includes(text3)) return good(true);
      if (FALSE.includes(text3)) return good(false);
      return bad(`is ${quote(text3)}, which is neither true nor false`, "Write true or false");
    }
  };
}
function count(options) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const accepts = options.max === void 0 ? `a whole number from ${min} up` : `a whole number from ${min} to ${max}`;
  return {
    ...base(options),
    accepts,
    parse: (text3) => {
      const value = Number(text3);
      if (WHOLE_NUMBER.test(text3) && value >= min && value <= max) return good(value);
      return bad(`is ${quote(text3)}`, `Write ${accepts}`);
    }
  };
}
function text(options) {
  const absent = options.default === void 0 ? void 0 : "";
  return { ...base(options), absent, accepts: "text", parse: (written) => good(written) };
}
function secret(options) {
  return { ...text(options), secret: true };
}
function lines(options) {
  const { commas = false } = options;
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: commas ? "a list, by line or comma" : "a list, one item a line",
    parse: (written) => good(splitList(written, commas))
  };
}
function choices(values, options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: `any of ${values.join(", ")}, by line or comma`,
    parse: (written) => {
      const items = [...new Set(splitList(written, true))];
      const wrong = items.map((item) => oneOf(values, item)).find((parsed) => !parsed.ok);
      return wrong === void 0 || wrong.ok ? good(items) : wrong;
    }
  };
}
function path(options) {
  return {
    ...base(options),
    accepts: "a path",
    parse: (written, host) => absolutePath(written, host.workspace)
  };
}
function paths(options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: "paths, one a line",
    parse: (written, host) => {
      const found2 = [];
      for (const item of splitList(written, false)) {
        const parsed = absolutePath(item, host.workspace);
        if (!parsed.ok) return parsed;
        found2.push(parsed.value);
      }
      return good(found2);
    }
  };
}
function url(options) {
  return { ...base(options), accepts: "an https address", parse: parseUrl };
}
function base(options) {
  return {
    help: options.help,
    default: options.default ?? "",
    required: options.required ?? false,
    shape: "value",
    secret: false,
    env: options.env ?? "",
    absent: void 0
  };
}
function oneOf(values, written) {
  if (values.includes(written)) return good(written);
  const close = nearest(written, values);
  return close === void 0 ? bad(`is ${quote(written)}, which it does not take`, `Write one of ${values.join(", ")}`) : bad(
    `is ${quote(written)}, which is not one of ${values.join(", ")}`,
    `Did you mean ${close}?`
  );
}
function absolutePath(written, workspace) {
  if (written.includes("\0")) return bad("has a NUL character", "Write the path without it");
  return good(isAbsolute2(written) ? resolve2(written) : resolve2(workspace, written));
}
function parseUrl(written) {
  const address = URL.canParse(written) ? new URL(written) : void 0;
  if (address === void 0) {
    return bad(`is ${quote(written)}, which is no address`, "Write https://host/path");
  }
  if (address.username !== "" || address.password !== "") {
    return bad("has a user name or a password in it", "Give credentials by their own input");
  }
  const local = address.protocol === "http:" && LOOPBACK_HOSTS.includes(address.hostname);
  if (address.protocol !== "https:" && !local) {
    return bad(`is ${quote(written)}, which is not https`, "Write an address that begins https://");
  }
  return good(written.endsWith("/") ? written.slice(0, -1) : written);
}
function splitList(written, commas) {
  return written.split(commas ? /[\n,]/ : "\n").map((item) => item.trim()).filter((item) => item !== "");
}
function good(value) {
  return { ok: true, value };
}
function bad(problem3, fix) {
  return { ok: false, problem: problem3, fix };
}
var MAX_QUOTED_LENGTH = 80;
function quote(written) {
  const short = written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
  return `"${short}"`;
}

// shared/host/spec.ts
function defineSpec(spec8) {
  return spec8;
}

// actions/inputs/output.ts
var outputInputs = {
  "output-dir": path({
    help: "A folder to write the files to, made when it is missing; without it, the folder that the steps of a job share."
  })
};

// actions/report/spec.ts
var spec = defineSpec({
  name: "report",
  title: "Assay Report",
  description: "Shows what the steps before found: job summary, one comment on the pull request, and a page to keep.",
  inputs: {
    from: path({
      help: "The folder with what the steps left; without it, the folder that the steps of a job share."
    }),
    summary: flag({ default: "true", help: "Write the job summary." }),
    comment: choice(["always", "on-findings", "never"], {
      default: "always",
      help: "When to write the one comment on the pull request; an existing one is always brought up to date."
    }),
    "comment-key": text({
      default: "default",
      help: "Tells the comments of several jobs apart: give each job of a matrix its own."
    }),
    "upload-sarif": flag({ help: "Send the findings to code scanning." }),
    token: secret({
      default: `\${{ github.token }}`,
      env: "GITHUB_TOKEN",
      help: "Token for the comment and for code scanning."
    }),
    ...outputInputs
  },
  outputs: {
    decision: {
      help: "The worst decision of the steps before: `pass`, `fail` or `error`; `none` when nothing was decided."
    },
    html: { help: "Path of the page." },
    markdown: { help: "Path of the comment’s text." },
    "comment-url": { help: "Address of the comment; empty when none was written." }
  },
  permissions: [
    { permission: "pull-requests", access: "write", why: "To write the comment." },
    {
      permission: "security-events",
      access: "write",
      why: "To send findings to code scanning (`upload-sarif: true`)."
    }
  ],
  branding: { icon: "message-square", color: "blue" }
});

// shared/sbom/format.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
var DEFAULT_CYCLONEDX = "1.6";
var DOCUMENT_FORMATS = [
  "cyclonedx-json",
  "cyclonedx-json@1.4",
  "cyclonedx-json@1.5",
  "cyclonedx-json@1.6",
  "cyclonedx-json@1.7",
  "cyclonedx-xml",
  "cyclonedx-xml@1.4",
  "cyclonedx-xml@1.5",
  "cyclonedx-xml@1.6",
  "cyclonedx-xml@1.7",
  "spdx-json",
  "spdx-json@2.3",
  "spdx-json@3.0.1",
  "spdx-tag-value",
  "spdx-tag-value@2.3"
];
function describeFormat(format) {
  const [name, stated] = format.split("@", 2);
  const version2 = CYCLONEDX_VERSIONS.find((known10) => known10 === stated) ?? DEFAULT_CYCLONEDX;
  switch (name) {
    case "cyclonedx-json":
      return { standard: "cyclonedx", syntax: "json", version: version2 };
    case "cyclonedx-xml":
      return { standard: "cyclonedx", syntax: "xml", version: version2 };
    case "spdx-tag-value":
      return { standard: "spdx", syntax: "tag-value", version: "2.3" };
    default:
      return stated === "3.0.1" ? { standard: "spdx", syntax: "json-ld", version: "3.0.1" } : { standard: "spdx", syntax: "json", version: "2.3" };
  }
}
function distinctFormats(formats) {
  const seen = /* @__PURE__ */ new Map();
  for (const format of formats) {
    const key = Object.values(describeFormat(format)).join(" ");
    if (!seen.has(key)) seen.set(key, format);
  }
  return [...seen.values()];
}
function documentFileNames(formats, label) {
  const stem = label === void 0 ? "bom" : `bom.${label}`;
  const endings = formats.map((format) => endingOf(describeFormat(format)));
  return new Map(
    formats.map((format, index) => {
      const ending = endings[index] ?? "";
      const isShared = endings.filter((other) => other === ending).length > 1;
      const version2 = isShared ? `-${describeFormat(format).version}` : "";
      return [format, `${stem}${version2}.${ending}`];
    })
  );
}
function endingOf(format) {
  switch (format.syntax) {
    case "json":
      return format.standard === "cyclonedx" ? "cdx.json" : "spdx.json";
    case "xml":
      return "cdx.xml";
    case "tag-value":
      return "spdx";
    case "json-ld":
      return "spdx3.json";
  }
}

// shared/github/cache-access.ts
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release"
];
var MODES = /* @__PURE__ */ new Map([
  ["none", { read: false, write: false }],
  ["read", { read: true, write: false }],
  ["write", { read: true, write: true }],
  ["write-only", { read: false, write: true }]
]);
function cacheAccess(env, setting) {
  const isTrusted = TRUSTED_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (setting === "false" || setting === "auto" && !isTrusted) return { maySave: false };
  const service = serviceIn(env);
  if (service === void 0) {
    return { maySave: false, missing: "this runner has no cache service of version 2" };
  }
  const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
  if (mode?.read === false) return { maySave: false };
  const isBranch2 = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
  return { service, maySave: isTrusted && isBranch2 && mode?.write !== false };
}
function serviceIn(env) {
  const { ACTIONS_RESULTS_URL: url2, ACTIONS_RUNTIME_TOKEN: token } = env;
  const isThere2 = url2 && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(env);
  return isThere2 ? { url: url2, token } : void 0;
}
function isEnterpriseServer(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const host = URL.canParse(server) ? new URL(server).hostname : "";
  return host !== "github.com" && !host.endsWith(".ghe.com");
}

// actions/inputs/source.ts
var sourceInputs = {
  path: path({
    help: "A directory or one file to read, such as `.` or `services/api/go.mod`. Of a directory, what git ignores and does not track is left out, and named, unless it is named here itself, such as `target/app.jar`; lines of `.assayignore` go before those of `.gitignore`: `!target/` reads what a build made."
  }),
  "include-ignored": flag({
    help: "Whether what git ignores in the directory is read too, such as what a build made; `.assayignore` still leaves out what it names."
  }),
  image: text({
    help: "An image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
  }),
  sbom: path({
    help: "An SBOM to read: CycloneDX in JSON or XML, SPDX in JSON, JSON-LD or tags and values."
  }),
  platform: text({
    help: "The platform to take from a multi-platform image, such as `linux/arm64`, or `all` for every one; without it, `linux/amd64` or the only one."
  }),
  cache: choice(CACHE_SETTINGS, {
    default: "auto",
    help: "Whether the cache of GitHub Actions keeps what was found in the layers of images, so that a rebuilt image is read only where it changed. `auto`: in runs of branches and tags, and not where `cache-dir` keeps it; `true`: pull requests read it too; `false`: no. Only branches save."
  }),
  "cache-dir": path({
    help: "A folder that keeps what was found in the layers of images from run to run, in a terminal or on a runner of your own."
  }),
  "registry-mirrors": lines({
    help: "Where images are asked for before their registry, a line for each: `docker.io=mirror.gcr.io`. A mirror says what a tag means; what comes by digest is checked."
  }),
  "base-image": text({
    help: "The image that `image` was built from, by the digest it then had; without it, annotations, labels and the provenance of the build tell."
  })
};
var registryInputs = {
  "registry-username": text({
    help: "User name for the registry; without it the docker configuration is asked."
  }),
  "registry-password": secret({
    help: "Password or token for the registry; give it together with `registry-username`.",
    env: "ASSAY_REGISTRY_PASSWORD"
  })
};

// actions/sbom/spec.ts
var spec2 = defineSpec({
  name: "sbom",
  title: "Assay SBOM",
  description: "Lists what is in a directory, an image or an SBOM, as CycloneDX and SPDX documents.",
  inputs: {
    ...sourceInputs,
    format: choices(DOCUMENT_FORMATS, {
      default: "cyclonedx-json",
      help: "Formats to write, one or more: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`), `spdx-json@3.0.1` (`bom.spdx3.json`). Without a version CycloneDX is 1.6 and SPDX 2.3."
    }),
    author: text({
      help: "Who answers for the documents, an organization or a person; they name it as their author."
    }),
    supplier: text({
      help: "Who supplies what is read, an organization or a person; documents name it as its supplier. Without it, whom the image’s own annotation `org.opencontainers.image.vendor` names."
    }),
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    cyclonedx: {
      help: "Path of the CycloneDX document; empty when it was not asked for. Of several platforms, one a line."
    },
    spdx: {
      help: "Path of the SPDX document; empty when it was not asked for. Of several platforms, one a line."
    },
    documents: { help: "Paths of all documents, one a line." },
    inventory: {
      help: "Path of the inventory that later steps read; of several platforms, one a line."
    },
    "minimum-elements": {
      help: "Path of `minimum-elements.json`: which of the minimum elements of NTIA and CISA are missing, of which package."
    },
    "minimum-elements-missing": { help: "Of how many packages one of them is missing." },
    packages: { help: "How many packages were found." },
    complete: { help: "`true` when everything could be read, else `false`." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check the repository out." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "list", color: "blue" }
});

// shared/model/policy.ts
var FAIL_ON = ["critical", "high", "medium", "low", "none", "never"];

// actions/scan/spec.ts
var spec3 = defineSpec({
  name: "scan",
  title: "Assay Scan",
  description: "Finds known vulnerabilities and malware in a directory, an image or an SBOM, and decides whether they may pass.",
  inputs: {
    ...sourceInputs,
    advisories: text({
      default: "https://api.osv.dev",
      help: "Where advisories come from: the address of an OSV API, or a folder laid out as the OSV bucket (`<Ecosystem>/all.zip`) for work offline."
    }),
    "fail-on": choice(FAIL_ON, {
      help: "Lowest severity that fails; `never` reports only. Without it, what the policy file says, else `high`."
    }),
    "only-fixed": flag({ help: "Count only findings that have a fixed version." }),
    unscored: choice(["fail", "allow"], {
      help: "What a finding means that no one scored. Without it, what the policy file says, else `fail`."
    }),
    partial: choice(["error", "allow"], {
      help: "What it means when something could not be read or checked. Without it, what the policy file says, else `error`."
    }),
    policy: path({
      help: "Policy file with thresholds and exceptions; without it, `.assay.yml` of the workspace where there is one."
    }),
    annotations: flag({ default: "true", help: "Annotate the worst findings at their lines." }),
    "sarif-category": text({
      default: "assay-scan",
      help: "Category of the SARIF file, for an upload of your own; give each scan of a repository its own."
    }),
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    decision: {
      help: "`pass`, `fail` or `error`; where it fails and something could not be checked, `fail`."
    },
    complete: {
      help: "`false` when something could not be read or checked, whatever the decision; else `true`."
    },
    findings: { help: "Path of `findings.json`." },
    "decision-file": { help: "Path of `decision.json`, with the reasons." },
    sarif: { help: "Path of `results.sarif`, for code scanning." },
    total: { help: "How many findings count (those with an exception do not)." },
    critical: { help: "How many of them are critical." },
    high: { help: "How many of them are high." },
    medium: { help: "How many of them are medium." },
    low: { help: "How many of them are low." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check the repository out." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." }
  ],
  branding: { icon: "search", color: "blue" }
});

// actions/inputs/sigstore.ts
var INSTANCES = ["auto", "public-good", "github", "custom"];
var trustInputs = {
  instance: choice(INSTANCES, {
    default: "auto",
    help: "Whose signatures count: `auto`, those by the public Sigstore and by GitHub’s own (that of the tenant at ghe.com), each by the rules of its own; or one alone: `public-good`, `github`, or `custom`, your own by `trusted-root`."
  }),
  "trusted-root": path({
    help: "A trusted root (`trusted_root.json`) to verify with, offline; `instance: custom` needs it or `tuf-url`."
  }),
  "tuf-url": url({
    help: "A TUF repository that publishes the trusted root, in place of the instance’s own."
  }),
  "tuf-root": path({ help: "The `root.json` to begin with at `tuf-url`." })
};
var signingInputs = {
  ...trustInputs,
  instance: choice(INSTANCES, {
    default: "auto",
    help: "Which Sigstore to use: `public-good`, `github` (GitHub’s own, which logs nothing in public), `custom` (your own), or `auto`: the public one for a public repository, GitHub’s own for any other."
  }),
  "allow-public-log": flag({
    help: "Let the name of a repository that is not public stand in the public log for ever."
  }),
  "signing-config": path({
    help: "A Sigstore signing configuration (v0.2 JSON) that names the services to sign with."
  }),
  "fulcio-url": url({ help: "Certificate authority, in place of the instance’s own." }),
  "rekor-url": url({ help: "Transparency log, in place of the instance’s own." }),
  "rekor-version": choice(["1", "2"], {
    default: "1",
    help: "Version of the interface of the log at `rekor-url`."
  }),
  "tsa-url": url({ help: "Timestamp authority, in place of the instance’s own." })
};
var keyInputs = {
  key: text({
    help: "A private key to sign with in place of the workflow’s identity: a path, `env://NAME`, or a key service by its address (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`; needs an installed cosign). Nothing is logged unless a log is named."
  }),
  "key-password": secret({
    env: "COSIGN_PASSWORD",
    help: "The password of an encrypted key."
  })
};

// actions/inputs/subjects.ts
var subjectInputs = {
  image: lines({
    help: "The image: `registry/name:tag@digest` or `oci:DIR[:TAG]`; of several, one a line. A tag is resolved once; from then on there is only the digest."
  }),
  platforms: choice(["all", "index"], {
    default: "all",
    help: "Of a multi-platform image, the index with each of its platforms, or the index alone. BuildKit’s own attestations are left alone."
  }),
  "evidence-repository": text({
    help: "The repository that the evidence of images lies in, where it does not lie beside them: `registry/name`, as cosign’s `COSIGN_REPOSITORY` names it."
  }),
  path: lines({
    help: "Files, by path or pattern (`dist/*.tar.gz`), one a line; a pattern that begins with `!` takes away."
  }),
  "subject-checksums": path({
    help: "A file of checksums as `sha256sum` or `sha512sum` writes it, or BSD’s `sha256`; its lines are the subjects."
  }),
  subjects: path({
    help: 'A list of subjects that another job left: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Without any subject, the list at `$GITHUB_ARTIFACTS_LIST`.'
  })
};

// actions/all/spec.ts
var spec4 = defineSpec({
  name: "all",
  title: "Assay",
  description: "Lists what is in a directory or an image, finds what is wrong with it, signs and attests it if asked, and reports.",
  inputs: {
    ...sourceInputs,
    platform: text({
      help: "The platform to take from a multi-platform image, such as `linux/arm64`, or `all` for every one; without it, with `sign`, every one, as all are signed, else `linux/amd64` or the only one."
    }),
    format: { ...spec2.inputs.format, default: "cyclonedx-json,spdx-json" },
    advisories: spec3.inputs.advisories,
    "fail-on": spec3.inputs["fail-on"],
    "only-fixed": spec3.inputs["only-fixed"],
    unscored: spec3.inputs.unscored,
    partial: spec3.inputs.partial,
    policy: spec3.inputs.policy,
    annotations: spec3.inputs.annotations,
    "sarif-category": spec3.inputs["sarif-category"],
    sign: flag({
      help: "Once the scan has passed, sign the image, attest its provenance, its SBOM and its scan, and verify all of it."
    }),
    "evidence-repository": subjectInputs["evidence-repository"],
    legacy: flag({
      default: "true",
      help: "With `sign`, also write the tags that cosign before version 3 looks for."
    }),
    ...signingInputs,
    "certificate-identity": lines({
      help: "With `sign`, who may have signed; without it, the workflow that just did. A reusable workflow signs in its own name."
    }),
    summary: spec.inputs.summary,
    comment: spec.inputs.comment,
    "comment-key": spec.inputs["comment-key"],
    "upload-sarif": spec.inputs["upload-sarif"],
    token: spec.inputs.token,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    decision: { help: "The worst decision of all stages: `pass`, `fail` or `error`." },
    complete: {
      help: "`false` when the scan could not read or check something, whatever the decision."
    },
    cyclonedx: { help: "Path of the CycloneDX document." },
    spdx: { help: "Path of the SPDX document." },
    findings: { help: "Path of `findings.json`." },
    sarif: { help: "Path of `results.sarif`, for code scanning." },
    digest: { help: "Digest of the image, with `sign`." },
    html: { help: "Path of the page that shows it all." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check the repository out." },
    { permission: "pull-requests", access: "write", why: "To write the comment." },
    { permission: "id-token", access: "write", why: "To sign (`sign: true`)." },
    {
      permission: "packages",
      access: "write",
      why: "To store signatures beside an image on ghcr.io (`sign: true`)."
    },
    {
      permission: "security-events",
      access: "write",
      why: "To send findings to code scanning (`upload-sarif: true`)."
    }
  ],
  branding: { icon: "award", color: "yellow" }
});

// actions/inputs/stores.ts
var storeInputs = {
  github: flag({ help: "Also store it with GitHub’s attestations." }),
  release: text({
    help: "Also attach it to the release of this tag, which may be a draft, as `.sigstore.json` (and provenance as `.intoto.jsonl`)."
  }),
  replace: flag({
    help: "Take away older evidence of the same type by the same signer, once the new one is in place."
  }),
  token: secret({
    default: `\${{ github.token }}`,
    env: "GITHUB_TOKEN",
    help: "Token to ask GitHub whether the repository is public, and to store evidence there."
  })
};

// actions/attest/spec.ts
var spec5 = defineSpec({
  name: "attest",
  title: "Assay Attest",
  description: "Attaches signed evidence to images and files: provenance, an SBOM, a scan, test results, VEX, or a predicate of your own.",
  inputs: {
    ...subjectInputs,
    type: choice(
      ["provenance", "sbom", "vulnerabilities", "cosign-vuln", "openvex", "test-result", "custom"],
      {
        default: "provenance",
        help: "What to attest: SLSA provenance of this run, SBOM documents, the findings of a scan (in-toto’s form or cosign’s), an OpenVEX document, a test result, or `custom`."
      }
    ),
    predicate: paths({
      help: "The document to attest: SBOMs (one a line; each goes to the platform that it is about), `findings.json`, or the JSON of another predicate. Without it, what the steps before left."
    }),
    "predicate-type": text({ help: "Predicate type URI, for `type: custom`." }),
    "subjects-only": flag({
      help: "Sign nothing: write the list of subjects, for another job to attest by its input `subjects`."
    }),
    legacy: flag({
      help: "Also write the `.att` tag that cosign before version 3 looks for; images only."
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    digest: { help: "Digest of the subject, `sha256:…`; of several, the first." },
    bundle: { help: "Path of the Sigstore bundle; of several, the first." },
    bundles: { help: "Path of a file with all bundles, one a line." },
    subjects: { help: "Path of the list of subjects, with `subjects-only`." },
    "predicate-type": { help: "Predicate type that was attested." },
    "log-index": { help: "Index of the entry in the transparency log; empty without a log." },
    "attestation-id": {
      help: "Id that GitHub gave it, of several the first; empty unless `github` is true, it was not there before, and GitHub’s answer came through."
    },
    "attestation-url": { help: "Page of that attestation at GitHub; empty as the id is." }
  },
  permissions: [
    {
      permission: "id-token",
      access: "write",
      why: "To prove to Sigstore which workflow attests."
    },
    {
      permission: "packages",
      access: "write",
      why: "To store evidence beside an image on ghcr.io."
    },
    {
      permission: "attestations",
      access: "write",
      why: "To store evidence with GitHub (`github: true`)."
    },
    {
      permission: "contents",
      access: "write",
      why: "To attach evidence to a release (`release`)."
    }
  ],
  branding: { icon: "file-text", color: "purple" }
});

// actions/sign/spec.ts
var spec6 = defineSpec({
  name: "sign",
  title: "Assay Sign",
  description: "Signs images and files without keys, with the identity of the workflow, so that cosign and policy engines accept it.",
  inputs: {
    ...subjectInputs,
    format: choice(["message", "statement"], {
      default: "message",
      help: "What a file’s signature is over: its bytes (`cosign verify-blob`), or a statement about its digest (GitHub’s attestations). Images always have a statement."
    }),
    legacy: flag({
      default: "true",
      help: "Also write the `.sig` tag that cosign before version 3 looks for; images only."
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    digest: { help: "Digest that was signed, `sha256:…`; of several, the first." },
    bundle: { help: "Path of the Sigstore bundle; of several, the first." },
    bundles: { help: "Path of a file with all bundles, one a line." },
    "log-index": { help: "Index of the entry in the transparency log; empty without a log." }
  },
  permissions: [
    { permission: "id-token", access: "write", why: "To prove to Sigstore which workflow signs." },
    {
      permission: "packages",
      access: "write",
      why: "To store the signature beside an image on ghcr.io."
    },
    {
      permission: "attestations",
      access: "write",
      why: "To store it with GitHub (`github: true`)."
    },
    {
      permission: "contents",
      access: "write",
      why: "To attach it to a release (`release`)."
    }
  ],
  branding: { icon: "edit-3", color: "purple" }
});

// shared/oci/reference.ts
var DOCKER_HUB = "index.docker.io";
var DOCKER_HUB_NAMES = /* @__PURE__ */ new Set([DOCKER_HUB, "docker.io", "registry-1.docker.io"]);
var DEFAULT_TAG = "latest";
var REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var MAX_NAME_LENGTH = 255;
function parseImageReference(text3) {
  const at = text3.indexOf("@");
  const digest = at === -1 ? void 0 : text3.slice(at + 1);
  if (digest === "") {
    throw invalid(
      text3,
      "Nothing stands behind the @: see what the step that builds gives as digest."
    );
  }
  if (digest !== void 0 && !isDigest(digest)) {
    throw invalid(text3, "Write the digest as sha256: and 64 lower-case hex digits.");
  }
  const named2 = at === -1 ? text3 : text3.slice(0, at);
  const colon = named2.lastIndexOf(":");
  const hasTag = colon > named2.lastIndexOf("/");
  const tag = hasTag ? named2.slice(colon + 1) : void 0;
  if (tag !== void 0 && !TAG.test(tag)) {
    throw invalid(text3, 'A tag has letters, digits, "_", "." and "-", at most 128 of them.');
  }
  const place = splitRegistry(hasTag ? named2.slice(0, colon) : named2, text3);
  return { ...place, tag: tag ?? (digest === void 0 ? DEFAULT_TAG : void 0), digest };
}
function repositoryName(reference) {
  return `${reference.registry}/${reference.repository}`;
}
function manifestReference(reference) {
  return reference.digest ?? reference.tag ?? DEFAULT_TAG;
}
function splitRegistry(name, text3) {
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first === "localhost" || first.startsWith("[");
  const host = hasRegistry ? first : DOCKER_HUB;
  if (!HOST.test(host))
    throw invalid(
      text3,
      `Before the first slash stands '${host.slice(0, 60)}', which is no host name.`
    );
  const registry = DOCKER_HUB_NAMES.has(host.toLowerCase()) ? DOCKER_HUB : host.toLowerCase();
  const path2 = hasRegistry ? name.slice(slash + 1) : name;
  requireRepository(path2, text3);
  const isShort = registry === DOCKER_HUB && !path2.includes("/");
  return { registry, repository: isShort ? `library/${path2}` : path2 };
}
function requireRepository(path2, text3) {
  const isWellFormed = (name) => name.split("/").every((part2) => REPOSITORY_PART.test(part2));
  if (path2 !== path2.toLowerCase() && isWellFormed(path2.toLowerCase())) {
    throw invalid(text3, `Write the image name in lower case: ${path2.toLowerCase().slice(0, 200)}`);
  }
  if (path2.length > MAX_NAME_LENGTH) {
    throw invalid(text3, `Shorten the name: it may have ${MAX_NAME_LENGTH} characters.`);
  }
  if (!isWellFormed(path2)) {
    throw invalid(text3, "Write it as registry/name:tag, such as ghcr.io/owner/image:1.2.");
  }
}
function invalid(text3, fix) {
  const shown3 = text3.length > 200 ? `${text3.slice(0, 200)}…` : text3;
  return new UserError("input-invalid", `'${shown3}' is not an image reference.`, fix);
}

// shared/json/guards.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asObject(value, where) {
  if (isObject(value)) return value;
  throw unexpected("an object", value, where);
}
function asArray(value, where) {
  if (Array.isArray(value)) return value;
  throw unexpected("an array", value, where);
}
function asString(value, where) {
  if (typeof value === "string") return value;
  throw unexpected("a string", value, where);
}
function asNumber(value, where) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unexpected("a number", value, where);
}
function optionalString(value, where) {
  return isAbsent(value) ? void 0 : asString(value, where);
}
function optionalNumber(value, where) {
  return isAbsent(value) ? void 0 : asNumber(value, where);
}
function optionalObject(value, where) {
  return isAbsent(value) ? void 0 : asObject(value, where);
}
function optionalArray(value, where) {
  return isAbsent(value) ? void 0 : asArray(value, where);
}
function stringAt(object, key) {
  const value = ownValue(object, key);
  return typeof value === "string" ? value : void 0;
}
function objectAt(object, key) {
  const value = ownValue(object, key);
  return isObject(value) ? value : void 0;
}
function arrayAt(object, key) {
  const value = ownValue(object, key);
  return Array.isArray(value) ? value : void 0;
}
function scalarText(value) {
  const isScalar = ["string", "number", "bigint", "boolean"].includes(typeof value);
  return isScalar ? String(value) : "";
}
function ownValue(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null;
}
function unexpected(expected, value, where) {
  return new DataError("malformed", `${where} must be ${expected}, not ${kindOf(value)}`, {
    path: where
  });
}
function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value;
}

// shared/json/parse-json.ts
var BYTE_ORDER_MARK = 65279;
var POSITION = /at position (\d+)/;
function parseJson(bytes, path2) {
  const text3 = withoutByteOrderMark(typeof bytes === "string" ? bytes : bytes.toString("utf8"));
  try {
    return JSON.parse(text3);
  } catch (cause) {
    throw new DataError(
      "malformed",
      "this is not valid JSON",
      { path: path2, line: lineOf(cause, text3) },
      {
        cause
      }
    );
  }
}
function withoutByteOrderMark(text3) {
  return text3.charCodeAt(0) === BYTE_ORDER_MARK ? text3.slice(1) : text3;
}
function lineOf(error, text3) {
  if (!(error instanceof SyntaxError)) return void 0;
  const position = POSITION.exec(error.message)?.[1];
  const end2 = position === void 0 ? text3.length : Number(position);
  let line = 1;
  for (let at = text3.indexOf("\n"); at !== -1 && at < end2; at = text3.indexOf("\n", at + 1)) line++;
  return line;
}

// shared/oci/image-store.ts
var MEDIA_TYPES = {
  ociManifest: "application/vnd.oci.image.manifest.v1+json",
  ociIndex: "application/vnd.oci.image.index.v1+json",
  ociConfig: "application/vnd.oci.image.config.v1+json",
  ociEmpty: "application/vnd.oci.empty.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json"
};

// shared/oci/manifest.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_DESCRIPTORS = 1e4;
var MANIFEST_TYPES = [
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.ociIndex,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerList
];
function parseManifest(bytes, path2) {
  const value = asObject(parseJson(bytes, path2), "$");
  if (value["schemaVersion"] === 1) {
    const message = `${path2} has the old schema 1: push the image again with a current tool`;
    throw new DataError("unsupported-version", message, { path: path2 });
  }
  const isIndex = Array.isArray(value["manifests"]);
  const isManifest = Array.isArray(value["layers"]) || isObject(value["config"]);
  if (isIndex && isManifest) {
    throw new DataError("malformed", `${path2} is both an index and a manifest`, { path: path2 });
  }
  if (!isIndex && !isManifest) {
    throw new DataError("malformed", `${path2} is neither an index nor a manifest`, { path: path2 });
  }
  return isIndex ? indexOf(value, path2) : manifestOf(value, path2);
}
function hasImageConfig({ config }) {
  return CONFIG_TYPES.has(config.mediaType);
}
var CONFIG_TYPES = /* @__PURE__ */ new Set([
  MEDIA_TYPES.ociConfig,
  "application/vnd.docker.container.image.v1+json",
  "",
  "application/octet-stream"
]);
function manifestOf(value, path2) {
  const layers = optionalArray(value["layers"], "$.layers") ?? [];
  return {
    kind: "manifest",
    config: parseDescriptor(value["config"], "$.config", path2),
    layers: descriptors(layers, "$.layers", path2),
    subject: subjectOf(value, path2),
    artifactType: optionalString(value["artifactType"], "$.artifactType"),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function indexOf(value, path2) {
  return {
    kind: "index",
    manifests: descriptors(asArray(value["manifests"], "$.manifests"), "$.manifests", path2),
    subject: subjectOf(value, path2),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function subjectOf(value, path2) {
  const subject = optionalObject(value["subject"], "$.subject");
  return subject === void 0 ? void 0 : parseDescriptor(subject, "$.subject", path2);
}
function descriptors(values, where, path2) {
  if (values.length > MAX_DESCRIPTORS) {
    const message = `${path2}: ${where} has more than ${MAX_DESCRIPTORS} entries`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  return values.map((value, index) => parseDescriptor(value, `${where}[${index}]`, path2));
}
function parseDescriptor(value, where, path2) {
  const object = asObject(value, where);
  const digest = asString(object["digest"], `${where}.digest`);
  requireDigest(digest, path2);
  const size = asNumber(object["size"], `${where}.size`);
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new DataError("malformed", `${path2}: ${where}.size is not a size`, { path: path2 });
  }
  const hasAnnotations = objectAt(object, "annotations") !== void 0;
  return {
    ...object,
    mediaType: optionalString(object["mediaType"], `${where}.mediaType`) ?? "",
    digest,
    size,
    artifactType: optionalString(object["artifactType"], `${where}.artifactType`),
    annotations: hasAnnotations ? parseAnnotations(object["annotations"], `${where}.annotations`) : void 0,
    platform: parsePlatform(object["platform"], `${where}.platform`)
  };
}
function parsePlatform(value, where) {
  const object = optionalObject(value, where);
  if (object === void 0) return void 0;
  return {
    ...object,
    os: optionalString(object["os"], `${where}.os`) ?? "",
    architecture: optionalString(object["architecture"], `${where}.architecture`) ?? "",
    variant: optionalString(object["variant"], `${where}.variant`)
  };
}
function parseAnnotations(value, where) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [key, text3] of Object.entries(optionalObject(value, where) ?? {})) {
    if (typeof text3 === "string") result[key] = text3;
  }
  return result;
}
function declaredMediaType(bytes, path2) {
  const value = parseJson(bytes, path2);
  return isObject(value) && typeof value["mediaType"] === "string" ? value["mediaType"] : void 0;
}

// shared/oci/verified-stream.ts
async function* verifiedChunks(source, descriptor, path2) {
  const digest = requireDigest(descriptor.digest, path2);
  const hash = hashFor(digest);
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > descriptor.size) throw wrongSize(descriptor, `more than ${descriptor.size}`, path2);
    hash.update(chunk);
    yield chunk;
  }
  if (size !== descriptor.size) throw wrongSize(descriptor, String(size), path2);
  const actual = `${digest.algorithm}:${hash.digest("hex")}`;
  if (actual !== descriptor.digest) throw digestMismatch(descriptor.digest, actual, path2);
}
async function readWhole(descriptor, maxBytes, open2) {
  if (descriptor.size > maxBytes) {
    const message = `${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: descriptor.digest });
  }
  const chunks = [];
  for await (const chunk of await open2()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function wrongSize(descriptor, actual, path2) {
  const message = `${path2}: the content has ${actual} bytes, not ${descriptor.size} as described`;
  return new DataError("digest-mismatch", message, { path: path2 });
}

// shared/net/redact.ts
function redactUrl(url2) {
  try {
    const { protocol, host, pathname } = new URL(url2);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return "(an invalid URL)";
  }
}
var STARS = "***";
var CREDENTIALS = [
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  /(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi
];
var MIN_SECRET_LENGTH = 4;
function redactText(text3, authorization) {
  const whole = secretsOf(authorization).reduce(
    (rest, secret2) => rest.replaceAll(secret2, STARS),
    text3
  );
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}
function secretsOf(authorization) {
  const [scheme = "", sent = ""] = (authorization ?? "").split(" ");
  const decoded5 = scheme.toLowerCase() === "basic" ? Buffer.from(sent, "base64").toString() : "";
  const password = decoded5.slice(decoded5.indexOf(":") + 1);
  return [sent, decoded5, password].filter((secret2) => secret2.length >= MIN_SECRET_LENGTH);
}

// shared/net/failure.ts
var MAX_DETAIL = 300;
var MAX_DETAIL_BYTES = 16 * 1024;
function remoteErrorFor(answer, url2, called) {
  const call = {
    service: called.service,
    method: called.method ?? "GET",
    url: redactUrl(url2),
    status: answer.status
  };
  const detail = detailOf(answer.body, called.headers ?? {});
  const said = detail === "" ? "" : `: ${detail}`;
  const code2 = codeFor(answer.status);
  return new RemoteError(
    code2,
    `${called.service} answered ${answer.status} to ${call.method} ${call.url}${said}`,
    call,
    { fix: LATER[code2] ?? "" }
  );
}
var LATER = {
  "rate-limited": "It was asked too often: run this again later.",
  "server-error": "The service is at fault: run this again later."
};
function unreachable(cause, url2, called) {
  const call = { service: called.service, method: called.method ?? "GET", url: redactUrl(url2) };
  const isTimeout = textAt(cause, "name") === "TimeoutError";
  const code2 = isTimeout ? "timeout" : "unreachable";
  const what = isTimeout ? "did not answer in time" : "could not be reached";
  const reason = reasonOf(cause);
  return new RemoteError(
    code2,
    `${called.service} ${what} for ${call.method} ${call.url}${reason === "" ? "" : ` (${reason})`}`,
    call,
    { cause, fix: [cureOf(reason, isTimeout), called.otherwise ?? ""].join(" ").trim() }
  );
}
function cureOf(reason, isTimeout) {
  if (/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/.test(reason)) {
    return "Name the authority that issued its certificate by NODE_EXTRA_CA_CERTS.";
  }
  if (isTimeout) return "Run it again; behind a firewall, name the proxy by HTTPS_PROXY.";
  return "Check the address, and that this machine reaches it; behind a firewall, name the proxy by HTTPS_PROXY.";
}
var CODES = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  412: "precondition-failed",
  413: "too-large",
  429: "rate-limited"
};
function codeFor(status) {
  return CODES[status] ?? (status >= 500 ? "server-error" : "bad-response");
}
function detailOf(body, headers) {
  const text3 = body.subarray(0, MAX_DETAIL_BYTES).toString("utf8");
  return redactText(text3, authorizationIn(headers)).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_DETAIL);
}
function authorizationIn(headers) {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
}
function reasonOf(error) {
  const code2 = textAt(propertyOf(error, "cause"), "code") ?? textAt(error, "code");
  return code2 ?? "";
}
function textAt(value, key) {
  const text3 = propertyOf(value, key);
  return typeof text3 === "string" ? text3 : void 0;
}
function propertyOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

// shared/net/body.ts
async function collectBytes(body, url2, limits) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > limits.maxBytes) throw tooLarge(url2, limits);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url2, limits);
  }
  return Buffer.concat(chunks, length);
}
function tooLarge(url2, limits) {
  const call = {
    service: limits.service,
    method: limits.method ?? "GET",
    url: redactUrl(url2)
  };
  return new RemoteError(
    "too-large",
    `${limits.service} sent more than ${limits.maxBytes} bytes for ${call.method} ${call.url}`,
    call
  );
}

// shared/net/redirect.ts
var MAX_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var CREDENTIAL_HEADERS = /* @__PURE__ */ new Set(["authorization", "cookie", "proxy-authorization"]);
async function followRedirects(network, url2, outgoing, signal) {
  let hop = {
    url: url2,
    method: outgoing.method ?? "GET",
    headers: outgoing.headers ?? {},
    body: outgoing.body
  };
  for (let count2 = 0; count2 <= MAX_REDIRECTS; count2++) {
    requireSafe(hop.url, outgoing);
    const response = await network.fetch(hop.url, fetchInit(hop, signal));
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      return { response, finalUrl: hop.url };
    }
    await response.body?.cancel();
    hop = nextHop(hop, location, response.status, outgoing);
  }
  throw failure(`redirected more than ${MAX_REDIRECTS} times`, url2, outgoing);
}
function fetchInit(hop, signal) {
  const body = hop.body === void 0 ? {} : { body: bodyOf2(hop.body) };
  return { method: hop.method, headers: { ...hop.headers }, redirect: "manual", signal, ...body };
}
function bodyOf2(body) {
  return typeof body === "string" ? body : new Uint8Array(body);
}
function nextHop(hop, location, status, outgoing) {
  if (!URL.canParse(location, hop.url)) throw failure("redirects to no address", hop.url, outgoing);
  const url2 = new URL(location, hop.url).href;
  const isElsewhere = new URL(url2).origin !== new URL(hop.url).origin;
  if (isElsewhere && outgoing.sameOriginOnly === true) throw refused(hop.url, url2, outgoing);
  const headers = isElsewhere ? withoutCredentials(hop.headers) : hop.headers;
  const becomesGet = status <= 303 && hop.method !== "GET" && hop.method !== "HEAD";
  return becomesGet ? { url: url2, method: "GET", headers, body: void 0 } : { ...hop, url: url2, headers };
}
function requireSafe(url2, outgoing) {
  const { protocol, hostname: hostname2 } = new URL(url2);
  if (protocol === "https:" || protocol === "http:" && isLoopback(hostname2)) return;
  throw failure("is not https", url2, outgoing);
}
function isLoopback(hostname2) {
  return hostname2 === "localhost" || hostname2 === "[::1]" || hostname2 === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname2);
}
function withoutCredentials(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CREDENTIAL_HEADERS.has(name.toLowerCase()))
  );
}
function refused(from, to, outgoing) {
  return failure(
    `redirects to another host, ${new URL(to).host}, which is not allowed here`,
    from,
    outgoing
  );
}
function failure(what, url2, outgoing) {
  const call = { service: outgoing.service, method: outgoing.method ?? "GET", url: redactUrl(url2) };
  return new RemoteError("bad-response", `${outgoing.service}: ${call.url} ${what}`, call);
}

// shared/net/retry.ts
var DEFAULT_ATTEMPTS = 4;
var BASE_DELAY_MS = 1e3;
var MAX_DELAY_MS = 6e4;
var RETRIED_STATUSES = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetriedStatus(status) {
  return RETRIED_STATUSES.has(status);
}
function retryDelayMs(attempt, retryAfter, network) {
  const asked = retryAfterMs(retryAfter, network);
  if (asked !== void 0) return Math.min(asked, MAX_DELAY_MS);
  const ceiling = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
  return Math.round(ceiling * (0.5 + network.random() / 2));
}
function retryAfterMs(header, network) {
  if (header === null || header === void 0 || header === "") return void 0;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1e3;
  const date = Date.parse(header);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - network.now());
}

// shared/net/request.ts
var ATTEMPT_TIMEOUT_MS = 3e4;
var STREAM_TIMEOUT_MS = 15 * 6e4;
async function request(network, url2, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url2, options, ATTEMPT_TIMEOUT_MS);
    const answer = await wholeAnswer(response, finalUrl, options);
    return isAnswer(response.status, options) ? { answer } : refusal(answer, options);
  });
}
async function requestStream(network, url2, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url2, options, STREAM_TIMEOUT_MS);
    if (!isAnswer(response.status, options)) {
      return refusal(await wholeAnswer(response, finalUrl, options), options);
    }
    const body = response.body ?? new Blob([]).stream();
    return { answer: { status: response.status, headers: response.headers, url: finalUrl, body } };
  });
}
async function send(network, url2, options, timeoutMs) {
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
  try {
    return await followRedirects(network, url2, options, signal);
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url2, options);
  }
}
async function wholeAnswer(response, url2, options) {
  const body = await collectBytes(response.body, url2, options);
  return { status: response.status, headers: response.headers, body, url: url2 };
}
function refusal(answer, options) {
  return {
    error: remoteErrorFor(answer, answer.url, options),
    isWorthRetrying: isRetriedStatus(answer.status),
    retryAfter: answer.headers.get("retry-after")
  };
}
async function retried(network, options, attemptOnce) {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce().catch(failedAttempt);
    if ("answer" in result) return result.answer;
    if (attempt >= attempts || !result.isWorthRetrying) throw result.error;
    await network.sleep(retryDelayMs(attempt, result.retryAfter, network));
  }
}
function failedAttempt(error) {
  if (!(error instanceof RemoteError)) throw error;
  return { error, isWorthRetrying: error.code === "unreachable" || error.code === "timeout" };
}
function isAnswer(status, options) {
  return status >= 200 && status < 300 || (options.accept ?? []).includes(status);
}

// actions/steps/network.ts
function networkOf(host) {
  return {
    fetch: host.fetch,
    sleep: host.sleep,
    random: host.random,
    now: () => host.now().getTime()
  };
}

// shared/oci/registry-blobs.ts
var MAX_RESUMES = 8;
var STALL_MS = 6e4;
var UPLOAD_ATTEMPTS = 4;
var MAX_ANSWER_BYTES = 64 * 1024;
var BEGIN = { method: "POST", headers: { "content-length": "0" } };
var ONCE = { maxBytes: MAX_ANSWER_BYTES, attempts: 1 };
function downloadBlob(session, network, descriptor) {
  requireDigest(descriptor.digest, session.base);
  return verifiedChunks(resumed(session, network, descriptor), descriptor, descriptor.digest);
}
async function* resumed(session, network, descriptor) {
  let received = 0;
  for (let resumes = 0; received < descriptor.size || resumes === 0; resumes++) {
    const before = received;
    const failure2 = {};
    for await (const chunk of part(session, descriptor, received, failure2)) {
      received += chunk.byteLength;
      yield chunk;
    }
    if (received >= descriptor.size) return;
    if (resumes >= MAX_RESUMES || received === before && resumes > 0) {
      throw cut(session, descriptor, received, failure2.error);
    }
    await network.sleep(retryDelayMs(resumes + 1, void 0, network));
  }
}
async function* part(session, descriptor, start, failure2) {
  const answer = await session.stream(
    `${session.base}/blobs/${descriptor.digest}`,
    {
      headers: {
        // A body encoded on the way could not be taken up in the middle.
        "accept-encoding": "identity",
        ...start > 0 ? { range: `bytes=${start}-` } : {}
      },
      maxBytes: descriptor.size
    },
    "pull"
  );
  let skip = start - startOf(answer, start);
  if (skip < 0) throw wrongPart(session, descriptor, start);
  const chunks = answer.body[Symbol.asyncIterator]();
  try {
    for (; ; ) {
      const { done, value } = await nextOrStall(chunks);
      if (done === true) return;
      const chunk = value.subarray(Math.min(skip, value.byteLength));
      skip -= value.byteLength - chunk.byteLength;
      if (chunk.byteLength > 0) yield chunk;
    }
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) throw error;
    failure2.error = error;
  } finally {
    answer.body.cancel().catch(() => void 0);
    chunks.return?.().catch(() => void 0);
  }
}
function startOf({ status, headers }, asked) {
  if (status !== 206) return 0;
  return Number(/^bytes (\d{1,15})-/.exec(headers.get("content-range") ?? "")?.[1] ?? asked);
}
function wrongPart(session, { digest }, start) {
  const url2 = `${session.base}/blobs/${digest}`;
  const call = { service: session.registry, method: "GET", url: url2 };
  const message = `${session.registry} was asked for ${url2} from byte ${start} on, and gave another part`;
  return new RemoteError("bad-response", message, call);
}
async function nextOrStall(chunks) {
  const stall = Promise.withResolvers();
  const watch = setTimeout(() => stall.resolve({ done: true, value: void 0 }), STALL_MS);
  try {
    return await Promise.race([chunks.next(), stall.promise]);
  } finally {
    clearTimeout(watch);
  }
}
function cut(session, descriptor, received, cause) {
  const url2 = `${session.base}/blobs/${descriptor.digest}`;
  const call = { service: session.registry, method: "GET", url: url2 };
  const message = `${session.registry} broke off ${url2} after ${received} of ${descriptor.size} bytes, again and again`;
  return new RemoteError("unreachable", message, call, { cause });
}
async function uploadBlob(session, network, bytes) {
  const digest = digestOf(bytes);
  for (let attempt = 1; ; attempt++) {
    if (await hasBlob(session, digest)) return digest;
    const url2 = await beginUpload(session, digest);
    try {
      await sendBlob(session, url2, bytes);
      return digest;
    } catch (error) {
      if (!isWorthAnotherUpload(error) || attempt >= UPLOAD_ATTEMPTS) throw error;
      await network.sleep(retryDelayMs(attempt, void 0, network));
    }
  }
}
async function requireUploads(session) {
  try {
    const begun = await session.send(
      `${session.base}/blobs/uploads/`,
      { ...BEGIN, ...ONCE },
      "push"
    );
    const location = begun.headers.get("location");
    if (location === null) return;
    await session.send(new URL(location, begun.url).href, { method: "DELETE", ...ONCE }, "push");
  } catch (error) {
    if (error instanceof RemoteError && !WRITE_REFUSALS.has(error.code)) return;
    throw error;
  }
}
var WRITE_REFUSALS = /* @__PURE__ */ new Set(["unauthorized", "forbidden"]);
var NOT_THERE = [400, 404, 405, 501];
async function hasBlob(session, digest) {
  const url2 = `${session.base}/blobs/${digest}`;
  try {
    const answer = await session.send(
      url2,
      { method: "HEAD", maxBytes: MAX_ANSWER_BYTES, accept: NOT_THERE },
      "push"
    );
    return answer.status === 200;
  } catch (error) {
    if (error instanceof RemoteError && error.code === "server-error") return false;
    throw error;
  }
}
async function beginUpload(session, digest) {
  const begun = await session.send(
    `${session.base}/blobs/uploads/`,
    { ...BEGIN, maxBytes: MAX_ANSWER_BYTES },
    "push"
  );
  const location = begun.headers.get("location") ?? "";
  if (location === "" || !URL.canParse(location, begun.url)) throw noLocation(session);
  const target = new URL(location, begun.url).href;
  return `${target}${target.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
}
async function sendBlob(session, url2, bytes) {
  await session.send(
    url2,
    {
      method: "PUT",
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
      maxBytes: MAX_ANSWER_BYTES,
      attempts: 1
    },
    "push"
  );
}
var WORTH_ANOTHER_UPLOAD = /* @__PURE__ */ new Set([
  "unreachable",
  "timeout",
  "not-found",
  "rate-limited",
  "server-error"
]);
function isWorthAnotherUpload(error) {
  return error instanceof RemoteError && WORTH_ANOTHER_UPLOAD.has(error.code);
}
function noLocation(session) {
  const url2 = `${session.base}/blobs/uploads/`;
  const call = { service: session.registry, method: "POST", url: url2 };
  return new RemoteError("bad-response", `${session.registry} did not say where to upload`, call);
}

// shared/oci/fallback-tag.ts
var MAX_REFERRERS = 1e3;
function fallbackTag(digest) {
  const { algorithm, hex } = requireDigest(digest, digest);
  return `${algorithm}-${hex.slice(0, 64)}`;
}
async function readFallbackTag(getManifest, digest) {
  const manifest = await getManifest(fallbackTag(digest));
  return manifest === void 0 ? [] : referrersIn(manifest, digest);
}
function referrersIn(manifest, digest) {
  const tag = fallbackTag(digest);
  const index = parseManifest(manifest.bytes, tag);
  if (index.kind !== "index") {
    throw new DataError("malformed", `the tag ${tag} is not an index of referrers`, { path: tag });
  }
  requireBounded(index.manifests.length, digest);
  return index.manifests;
}
function requireBounded(count2, digest) {
  if (count2 <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError("limit-exceeded", message, { path: digest });
}

// shared/oci/registry-referrers.ts
var MAX_PAGES = 100;
var NO_API = [400, 404, 405, 406, 415, 501];
function openReferrers(session, getManifest) {
  let hasApi;
  return async (digest) => {
    requireDigest(digest, session.base);
    const byTag = () => readFallbackTag(getManifest, digest);
    if (hasApi === false) return await byTag();
    const [api, tag] = await Promise.allSettled([
      listByApi(session, digest),
      hasApi === void 0 ? byTag() : void 0
    ]);
    if (api.status === "rejected") throw api.reason;
    hasApi = api.value !== void 0;
    if (api.value !== void 0 && api.value.length > 0) return api.value;
    if (tag.status === "rejected") throw tag.reason;
    return tag.value ?? await byTag();
  };
}
async function listByApi(session, digest) {
  const found2 = /* @__PURE__ */ new Map();
  let url2 = `${session.base}/referrers/${digest}`;
  for (let page = 0; url2 !== void 0; page++) {
    if (page >= MAX_PAGES) throw endless(session, digest);
    const accept = MEDIA_TYPES.ociIndex;
    const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
    const answer = await session.send(url2, options, "pull");
    if (!isIndexAnswer(answer)) return void 0;
    const index = parseManifest(answer.body, url2);
    for (const referrer of index.kind === "index" ? index.manifests : []) {
      found2.set(referrer.digest, referrer);
    }
    requireBounded(found2.size, digest);
    url2 = nextPage(answer, session);
  }
  return [...found2.values()];
}
function isIndexAnswer(answer) {
  const type = answer.headers.get("content-type")?.split(";", 1)[0]?.trim();
  return answer.status === 200 && type === MEDIA_TYPES.ociIndex;
}
function nextPage(answer, session) {
  const link = answer.headers.get("link") ?? "";
  const address = /<([^<>]{1,4000})>[^<>]{0,200}\brel="?next\b/i.exec(link)?.[1];
  if (address === void 0) return void 0;
  const next = URL.canParse(address, answer.url) ? new URL(address, answer.url) : void 0;
  if (next?.origin === new URL(session.base).origin) return next.href;
  const where = next === void 0 ? "at no address" : `on another host, ${next.host}`;
  const message = `${session.registry} continues its referrers ${where}`;
  throw new DataError("malformed", message, { path: session.base });
}
function endless(session, digest) {
  const message = `${session.registry} has more than ${MAX_PAGES} pages of referrers of ${digest}`;
  return new DataError("limit-exceeded", message, { path: session.base });
}

// shared/oci/challenge.ts
var MAX_HEADER_LENGTH = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var QUOTED = /"((?:[^"\\]|\\.)*)"/y;
var SPACE = /[ \t,]*/y;
function parseChallenges(header) {
  if (header === null || header.length > MAX_HEADER_LENGTH) return [];
  const challenges = [];
  let at = 0;
  const take2 = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match === null) return void 0;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at < header.length) {
    take2(SPACE);
    const word = take2(TOKEN);
    if (word === void 0) break;
    if (header[at] !== "=") {
      challenges.push({ scheme: word.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      continue;
    }
    at += 1;
    const quoted2 = take2(QUOTED);
    const value = quoted2?.replace(/\\(.)/g, "$1") ?? take2(TOKEN) ?? "";
    challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
  }
  return challenges;
}

// shared/oci/credentials.ts
var anonymous = async () => void 0;
function explicitCredentials(registry, credentials, others = anonymous) {
  const host = registry.toLowerCase();
  return async (asked) => asked.toLowerCase() === host ? credentials : await others(asked);
}
function basicAuthorization(username, password) {
  return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

// shared/oci/authorize.ts
var MAX_TOKEN_BYTES = 256 * 1024;
var CLIENT_ID = "assay";
async function authorize(network, header, asked) {
  const { credentials } = asked;
  if (credentials?.kind === "bearer") return `Bearer ${credentials.token}`;
  const challenges = parseChallenges(header);
  const bearer = challenges.find((challenge) => challenge.scheme === "bearer");
  if (bearer !== void 0) return `Bearer ${await fetchToken(network, bearer, asked)}`;
  const takesBasic = challenges.some((challenge) => challenge.scheme === "basic");
  if (!takesBasic || credentials?.kind !== "basic") return void 0;
  return basicAuthorization(credentials.username, credentials.password);
}
async function fetchToken(network, challenge, asked) {
  const realm = requireRealm(challenge.parameters.get("realm") ?? "", asked.registry);
  const form = new URLSearchParams();
  const service = challenge.parameters.get("service");
  if (service !== void 0) form.set("service", service);
  form.set("scope", scopeFor(challenge, asked));
  const answer = await (asked.credentials?.kind === "identity-token" ? postForToken(network, realm, form, asked.credentials.token) : getToken(network, realm, form, asked.credentials));
  return tokenOf(answer, realm);
}
function scopeFor(challenge, asked) {
  const offered = challenge.parameters.get("scope");
  const needsPush = asked.scope.endsWith(",push");
  const isEnough = offered?.startsWith("repository:") && (!needsPush || offered.includes("push"));
  return isEnough && offered !== void 0 ? offered : asked.scope;
}
function requireRealm(realm, registry) {
  const url2 = URL.canParse(realm) ? new URL(realm) : void 0;
  const isLocalRegistry = isLoopback(new URL(`http://${registry}`).hostname);
  const isSafe = url2?.protocol === "https:" || url2?.protocol === "http:" && isLoopback(url2.hostname) && isLocalRegistry;
  if (url2 !== void 0 && isSafe) return url2;
  const shown3 = redactUrl(realm);
  throw new RemoteError(
    "bad-response",
    `${registry} sends clients to ${shown3} for a token, which is not https: nothing was sent there`,
    { service: registry, method: "GET", url: shown3 }
  );
}
function getToken(network, realm, form, credentials) {
  const url2 = new URL(realm);
  for (const [key, value] of form) url2.searchParams.set(key, value);
  const headers = credentials?.kind === "basic" ? { authorization: basicAuthorization(credentials.username, credentials.password) } : {};
  return request(network, url2.href, {
    service: realm.host,
    headers,
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true
  });
}
function postForToken(network, realm, form, identityToken) {
  const body = new URLSearchParams(form);
  body.set("grant_type", "refresh_token");
  body.set("refresh_token", identityToken);
  body.set("client_id", CLIENT_ID);
  return request(network, realm.href, {
    service: realm.host,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: body.toString(),
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true
  });
}
function tokenOf(answer, realm) {
  const value = parseTokenJson(answer.body, realm);
  const token = isObject(value) ? stringAt(value, "token") ?? stringAt(value, "access_token") : void 0;
  if (token !== void 0 && /^[\x21-\x7e]+$/.test(token)) return token;
  throw tokenMissing(realm);
}
function parseTokenJson(body, realm) {
  try {
    return parseJson(body, realm.host);
  } catch {
    throw tokenMissing(realm);
  }
}
function tokenMissing(realm) {
  const url2 = redactUrl(realm.href);
  const call = { service: realm.host, method: "GET", url: url2 };
  return new RemoteError("bad-response", `${realm.host} gave no token for ${url2}`, call);
}

// shared/oci/registry-session.ts
var DOCKER_HUB_API = "registry-1.docker.io";
function openSession(reference, world) {
  const { registry, repository } = reference;
  const base2 = `${originOf(registry)}/v2/${repository}`;
  const origin = new URL(base2).origin;
  const cache = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const ask3 = async (challenged, action) => {
    const header = await authorize(world.network, challenged.headers.get("www-authenticate"), {
      registry,
      scope: `repository:${repository}:${action === "push" ? "pull,push" : "pull"}`,
      credentials: await world.credentials(registry)
    });
    if (header !== void 0) {
      world.mask?.(header.slice(header.indexOf(" ") + 1));
      cache.set(action, header);
    }
    return header;
  };
  const authorization = async (challenged, action, refused2) => {
    if (new URL(challenged.url).origin !== origin) return void 0;
    const known10 = cache.get(action);
    if (known10 !== refused2) return known10;
    const asking = asked.get(action) ?? ask3(challenged, action);
    asked.set(action, asking);
    return await asking.finally(() => asked.delete(action));
  };
  const authenticated = async (call, url2, options, action) => {
    const isOurs = new URL(url2).origin === origin;
    const plain3 = { ...options, service: registry };
    if (!isOurs) return await call(url2, plain3);
    const accept = [...options.accept ?? [], 401];
    const sent = cache.get(action);
    const first = await call(url2, withAuthorization({ ...plain3, accept }, sent));
    if (first.status !== 401) return first;
    if (!Buffer.isBuffer(first.body)) await first.body.cancel();
    return await call(url2, withAuthorization(plain3, await authorization(first, action, sent)));
  };
  return {
    registry,
    base: base2,
    send: (url2, options, action) => explained(
      registry,
      action,
      () => authenticated((at, o) => request(world.network, at, o), url2, options, action)
    ),
    stream: (url2, options, action) => explained(
      registry,
      action,
      () => authenticated((at, o) => requestStream(world.network, at, o), url2, options, action)
    )
  };
}
function originOf(registry) {
  const host = registry === DOCKER_HUB ? DOCKER_HUB_API : registry;
  return `${isLoopback(new URL(`http://${host}`).hostname) ? "http" : "https"}://${host}`;
}
function withAuthorization(options, header) {
  if (header === void 0) return options;
  return { ...options, headers: { ...options.headers, authorization: header } };
}
async function explained(registry, action, call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) throw error;
    const fix = fixOf(error.code, registry, action);
    throw new RemoteError(error.code, error.message, error.call, { cause: error, fix });
  }
}
function fixOf(code2, registry, action) {
  if (code2 === "rate-limited") {
    return `Log in to ${registry} first, which allows more, or run this again later.`;
  }
  return registry === "ghcr.io" ? `Log in with docker/login-action first, and give the job 'packages: ${action === "push" ? "write" : "read"}'.` : `Log in to ${registry} first, with docker/login-action or docker login, as someone who may ${action}.`;
}
var REFUSALS = /* @__PURE__ */ new Set(["unauthorized", "forbidden", "rate-limited"]);

// shared/oci/registry.ts
function openRegistry(reference, world) {
  const session = openSession(reference, world);
  const getManifest = (asked) => fetchManifest(session, asked);
  const download = (descriptor) => downloadBlob(session, world.network, descriptor);
  return {
    name: repositoryName(reference),
    kind: "registry",
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(download(descriptor)),
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => download(descriptor)),
    putBlob: async (bytes, mediaType) => ({
      mediaType,
      digest: await uploadBlob(session, world.network, bytes),
      size: bytes.byteLength
    }),
    requireWritable: () => requireUploads(session),
    putManifest: (bytes, mediaType, options) => sendManifest(session, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest(session, digest),
    listReferrers: openReferrers(session, getManifest)
  };
}
async function fetchManifest(session, asked) {
  const url2 = `${session.base}/manifests/${asked}`;
  const accept = MANIFEST_TYPES.join(", ");
  const answer = await session.send(
    url2,
    { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: [404] },
    "pull"
  );
  return answer.status === 404 ? void 0 : manifestOf2(answer, asked, url2);
}
function manifestOf2(answer, asked, url2) {
  const { body } = answer;
  if (isDigest(asked)) requireBytesMatch(body, asked, url2);
  const digest = isDigest(asked) ? asked : digestOf(body);
  const served = answer.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
  const mediaType = declaredMediaType(body, url2) ?? served;
  const etag = answer.headers.get("etag") ?? void 0;
  return { mediaType, digest, bytes: body, ...etag === void 0 ? {} : { etag } };
}
async function sendManifest(session, bytes, mediaType, options = {}) {
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    const message = `a manifest of ${bytes.byteLength} bytes is larger than registries take`;
    throw new DataError("limit-exceeded", message, { path: session.base });
  }
  const digest = digestOf(bytes);
  const answer = await session.send(
    `${session.base}/manifests/${options.tag ?? digest}`,
    {
      method: "PUT",
      headers: {
        "content-type": mediaType,
        ...options.ifMatch === void 0 ? {} : { "if-match": options.ifMatch },
        ...options.ifAbsent === true ? { "if-none-match": "*" } : {}
      },
      body: bytes,
      maxBytes: MAX_MANIFEST_BYTES,
      ...options.isSentOnce === true ? { attempts: 1 } : {}
    },
    "push"
  );
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  const indexed = parseDigest(answer.headers.get("oci-subject") ?? "");
  return { descriptor, isSubjectIndexed: indexed !== void 0 };
}
var NOT_DELETED = [400, 403, 404, 405, 409, 501];
async function removeManifest(session, digest) {
  const { algorithm, hex } = requireDigest(digest, session.base);
  const url2 = `${session.base}/manifests/${algorithm}:${hex}`;
  const options = { method: "DELETE", maxBytes: MAX_MANIFEST_BYTES, accept: NOT_DELETED };
  try {
    const { status } = await session.send(url2, options, "push");
    return !NOT_DELETED.includes(status);
  } catch (error) {
    if (error instanceof RemoteError && error.code === "unauthorized") return false;
    throw error;
  }
}

// actions/steps/registry.ts
import { tmpdir } from "node:os";

// shared/oci/docker-config.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var DOCKER_HUB_KEY = "https://index.docker.io/v1/";
var MAX_HELPER_BYTES = 256 * 1024;
var IDENTITY_TOKEN_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9._-]+$/;
function dockerCredentials(world) {
  let config;
  return async (registry) => {
    config ??= readConfig(world);
    const read = await config;
    const helper = helperFor(read, registry);
    const helped = helper === void 0 ? void 0 : await askHelper(world, helper, registry);
    return helped ?? fromAuths(read, registry);
  };
}
async function readConfig(world) {
  const { DOCKER_CONFIG, HOME, USERPROFILE } = world.env;
  const folder = DOCKER_CONFIG || join2(HOME ?? USERPROFILE ?? "", ".docker");
  const path2 = join2(folder, "config.json");
  const bytes = await readFile(path2).catch(() => void 0);
  if (bytes === void 0) return {};
  try {
    const value = parseJson(bytes, path2);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  const fix = "Run docker login again, or remove the file to stay anonymous.";
  throw new UserError("input-invalid", `${path2} is not a docker configuration.`, fix);
}
function keysOf(registry) {
  const names = registry === DOCKER_HUB ? [DOCKER_HUB, "docker.io", "registry-1.docker.io"] : [registry];
  const urls = names.flatMap((name) => [
    name,
    `https://${name}`,
    `https://${name}/`,
    `https://${name}/v1/`,
    `https://${name}/v2/`,
    `http://${name}`
  ]);
  return registry === DOCKER_HUB ? [DOCKER_HUB_KEY, ...urls] : urls;
}
function helperFor(config, registry) {
  const helpers = objectAt(config, "credHelpers") ?? {};
  for (const key of keysOf(registry)) {
    const name = stringAt(helpers, key);
    if (name !== void 0 && name !== "") return { name, server: key };
  }
  const store = stringAt(config, "credsStore");
  if (store === void 0 || store === "") return void 0;
  return { name: store, server: registry === DOCKER_HUB ? DOCKER_HUB_KEY : registry };
}
async function askHelper(world, helper, registry) {
  if (!HELPER_NAME.test(helper.name)) throw badHelper(helper, registry);
  const stdin = Buffer.from(helper.server);
  const options = { stdin, maxBytes: MAX_HELPER_BYTES };
  const command = `docker-credential-${helper.name}`;
  const result = await world.exec(command, ["get"], options).catch(() => void 0);
  if (result === void 0) throw badHelper(helper, registry);
  if (result.exitCode !== 0) return void 0;
  const answer = parseHelperAnswer(result.stdout);
  const username = stringAt(answer, "Username");
  const secret2 = stringAt(answer, "Secret");
  if (username === void 0 || secret2 === void 0 || secret2 === "") return void 0;
  return username === IDENTITY_TOKEN_USER ? { kind: "identity-token", token: secret2 } : { kind: "basic", username, password: secret2 };
}
function parseHelperAnswer(stdout) {
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function fromAuths(config, registry) {
  const auths = objectAt(config, "auths") ?? {};
  for (const key of keysOf(registry)) {
    const entry = objectAt(auths, key);
    const credentials = entry === void 0 ? void 0 : fromEntry(entry);
    if (credentials !== void 0) return credentials;
  }
  return void 0;
}
function fromEntry(entry) {
  const registryToken = stringAt(entry, "registrytoken");
  if (registryToken) return { kind: "bearer", token: registryToken };
  const identityToken = stringAt(entry, "identitytoken");
  if (identityToken) return { kind: "identity-token", token: identityToken };
  const auth = Buffer.from(stringAt(entry, "auth") ?? "", "base64").toString("utf8");
  const colon = auth.indexOf(":");
  const username = colon === -1 ? stringAt(entry, "username") : auth.slice(0, colon);
  const password = colon === -1 ? stringAt(entry, "password") : auth.slice(colon + 1);
  if (username === void 0 || password === void 0) return void 0;
  return { kind: "basic", username, password: password.replaceAll("\0", "") };
}
function badHelper(helper, registry) {
  const shown3 = helper.name.slice(0, 60);
  const fix = `Install docker-credential-${shown3}, or remove it from the docker configuration.`;
  return new UserError(
    "input-invalid",
    `The credential helper '${shown3}' for ${registry} cannot be run.`,
    fix
  );
}

// actions/steps/registry.ts
function imageWorld(inputs, image, host) {
  return {
    network: networkOf(host),
    credentials: credentialsOf(inputs, image, host),
    mask: (secret2) => host.mask(secret2),
    exec: host.exec,
    temporaryFolder: host.env["RUNNER_TEMP"] ?? tmpdir(),
    guardedFolders: guardedFolders(host)
  };
}
function credentialsOf(inputs, image, host) {
  const configured = masking(dockerCredentials({ env: host.env, exec: host.exec }), host);
  const { "registry-username": username, "registry-password": password } = inputs;
  if (username === void 0 && password === void 0) return configured;
  if (username === void 0 || password === void 0) {
    throw new UserError(
      "input-conflict",
      "`registry-username` and `registry-password` only work together.",
      "Give both, or neither and log in with docker before."
    );
  }
  if (image.kind !== "registry") return configured;
  const basic = { kind: "basic", username, password };
  return explicitCredentials(image.reference.registry, basic, configured);
}
function masking(source, host) {
  return async (registry) => {
    const credentials = await source(registry);
    if (credentials !== void 0) {
      host.mask(credentials.kind === "basic" ? credentials.password : credentials.token);
    }
    return credentials;
  };
}

// actions/steps/evidence-repository.ts
function withEvidenceElsewhere(targets, inputs, host) {
  const reference = evidenceRepositoryOf(inputs);
  if (reference === void 0) return targets;
  const isOfImage = targets.some(
    ({ subject }) => subject.name.startsWith(`${reference.registry}/`)
  );
  const own = isOfImage ? inputs : { "registry-username": void 0, "registry-password": void 0 };
  const world = imageWorld(own, { kind: "registry", reference }, host);
  const store = openRegistry(reference, world);
  return targets.map(
    (target) => target.place === void 0 ? target : { ...target, place: { ...target.place, store } }
  );
}
function evidenceRepositoryOf(inputs) {
  const named2 = inputs["evidence-repository"];
  if (named2 === void 0) return void 0;
  const reference = parseImageReference(named2);
  const isWhole = reference.digest !== void 0 || named2.lastIndexOf(":") > named2.lastIndexOf("/");
  if (!isWhole) return reference;
  throw new UserError(
    "input-invalid",
    `Input evidence-repository has "${named2}", which is an image and no repository.`,
    "Give it as `registry/name`, without a tag or a digest."
  );
}

// shared/oci/image-source.ts
function parseImageSource(text3) {
  const colon = text3.indexOf(":");
  const scheme = text3.slice(0, Math.max(colon, 0));
  const rest = text3.slice(colon + 1);
  switch (scheme) {
    case "oci":
    case "oci-archive": {
      const { path: path2, name } = splitPath(rest, text3);
      return { kind: scheme, path: path2, tag: name };
    }
    case "docker-archive":
      return { kind: scheme, ...splitPath(rest, text3) };
    case "docker":
      return { kind: scheme, name: daemonName(rest, text3) };
    default:
      return { kind: "registry", reference: parseImageReference(text3) };
  }
}
var DRIVE = /^[A-Za-z]:[\\/]/;
function splitPath(rest, text3) {
  const at = rest.indexOf("@sha256:");
  if (at > 0) return { path: rest.slice(0, at), name: rest.slice(at + 1) };
  const colon = rest.indexOf(":", DRIVE.test(rest) ? 2 : 0);
  const path2 = colon === -1 ? rest : rest.slice(0, colon);
  if (path2 === "") throw pathMissing(text3);
  const name = colon === -1 ? "" : rest.slice(colon + 1);
  return name === "" ? { path: path2 } : { path: path2, name };
}
function pathMissing(text3) {
  const fix = "Name the folder or file after the colon, such as oci:build/image:latest.";
  return new UserError("input-invalid", `'${text3.slice(0, 200)}' names no path.`, fix);
}
function daemonName(rest, text3) {
  const isImageId = /^(?:sha256:)?[0-9a-f]{12,64}$/.test(rest);
  if (isImageId) return rest;
  if (rest.startsWith("//")) {
    const fix = `Write docker:NAME for an image of the local daemon, or ${rest.slice(2, 200)} for a registry.`;
    throw new UserError("input-invalid", `'${text3.slice(0, 200)}' has slashes too many.`, fix);
  }
  parseImageReference(rest);
  return rest;
}

// shared/oci/platform.ts
var ARCHITECTURES = /* @__PURE__ */ new Map([
  ["x64", "amd64"],
  ["ia32", "386"],
  ["arm64", "arm64"],
  ["arm", "arm"],
  ["ppc64", "ppc64le"],
  ["riscv64", "riscv64"],
  ["s390x", "s390x"]
]);
function machinePlatform() {
  const { platform, arch } = process;
  const os = platform === "win32" ? "windows" : "linux";
  return { os, architecture: ARCHITECTURES.get(arch) ?? arch };
}
function parsePlatformName(text3) {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text3);
  if (match === null) {
    const fix = "Write it as os/architecture, such as linux/amd64 or linux/arm/v7.";
    throw new UserError("input-invalid", `'${text3.slice(0, 100)}' is not a platform.`, fix);
  }
  const [, os = "", architecture = "", variant] = match;
  return { os, architecture, variant };
}
function formatPlatform({ os, architecture, variant }) {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isPlatform(wanted, offered) {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  if (!wanted.variant) return true;
  return wanted.variant === (offered.variant || impliedVariant(offered));
}
function impliedVariant({ architecture }) {
  return architecture === "arm64" ? "v8" : "";
}
function isBuildkitAttestation({ platform }) {
  return platform?.os === "unknown" && platform.architecture === "unknown";
}

// shared/oci/layout-names.ts
var REF_NAME = "org.opencontainers.image.ref.name";
var CONTAINERD_NAME = "io.containerd.image.name";
var FALLBACK_TAG = /^sha256-[0-9a-f]{64}/;
var MAX_LOOKED_AT = 1e3;
var MAX_SHOWN = 20;
function namedIn(entries, name, place) {
  const exact = entries.filter((entry) => hasName(entry, name));
  const found2 = exact.length > 0 ? exact : entries.filter((entry) => entry.annotations?.[REF_NAME]?.endsWith(`:${name}`));
  if (digestsOf(found2).length > 1) throw ambiguous(found2, name, place);
  return found2[0];
}
async function imageIn(entries, place, lookAt) {
  const listed = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
  const named2 = listed.filter((entry) => namesOf(entry).length > 0);
  const candidates = named2.length > 0 ? named2 : listed;
  const images = await imagesAmong(candidates, lookAt);
  const [only] = images;
  if (only === void 0) {
    const fix = "Name a layout that has an image, or look at what should have written one there.";
    throw new UserError("input-invalid", `${place} has no image.`, fix);
  }
  if (digestsOf(images).length === 1) return only.digest;
  if (named2.length === 0 && areByPlatform(images)) return images;
  throw severalImages(images, place);
}
function severalImages(images, place) {
  const choices2 = new Set(images.map((entry) => choiceOf(entry, images)));
  const there = [...choices2].slice(0, MAX_SHOWN).join(", ");
  const fix = `Add one of these to ${place}: ${there}`;
  return new UserError("input-invalid", `${place} has ${digestsOf(images).length} images.`, fix);
}
async function imagesAmong(entries, lookAt) {
  const digests = digestsOf(entries);
  if (digests.length < 2 || digests.length > MAX_LOOKED_AT) return entries;
  const images = /* @__PURE__ */ new Set();
  const parts = /* @__PURE__ */ new Set();
  for (const digest of digests) {
    const looked = await lookAt(digest);
    if (looked.isImage) images.add(digest);
    for (const part2 of looked.parts) parts.add(part2);
  }
  const isPart = (entry) => namesOf(entry).length === 0 && parts.has(entry.digest);
  return entries.filter((entry) => images.has(entry.digest) && !isPart(entry));
}
function areByPlatform(images) {
  const platforms = images.map(({ platform }) => platform && formatPlatform(platform));
  return !platforms.includes(void 0) && new Set(platforms).size === images.length;
}
function hasName(entry, name) {
  return namesOf(entry).includes(name);
}
function namesOf({ annotations }) {
  const names = [annotations?.[REF_NAME], annotations?.[CONTAINERD_NAME]];
  return names.filter((name) => name !== void 0);
}
function choiceOf(entry, images) {
  const others = images.filter(({ digest }) => digest !== entry.digest).flatMap(namesOf);
  const name = namesOf(entry).find((each) => !others.includes(each));
  return name === void 0 ? `@${shownDigest(entry)}` : `:${name}`;
}
function digestsOf(entries) {
  return [...new Set(entries.map(({ digest }) => digest))];
}
function shownDigest({ digest, platform }) {
  return platform === void 0 ? digest : `${digest} (${formatPlatform(platform)})`;
}
function ambiguous(found2, name, place) {
  const there = [...new Set(found2.slice(0, MAX_SHOWN).map(shownDigest))].join(", ");
  const message = `${place} has more than one image ${name}: ${there}`;
  const fix = `Name the one that you mean by its digest, such as ${place}@${found2[0]?.digest}, or take the name from the others in index.json.`;
  return new UserError("input-conflict", message, fix);
}

// shared/oci/layout-index.ts
import { readFile as readFile3, stat } from "node:fs/promises";
import { join as join4 } from "node:path";

// shared/files/write-file.ts
import { randomUUID } from "node:crypto";
import { lstatSync as lstatSync2, renameSync, rmSync, unlinkSync } from "node:fs";
import { basename, dirname, join as join3 } from "node:path";

// shared/files/new-file.ts
import { closeSync as closeSync2, constants as constants2, openSync as openSync2, writeFileSync as writeFileSync2 } from "node:fs";
var NO_FOLLOW2 = constants2.O_NOFOLLOW ?? 0;
var FLAGS2 = constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL | NO_FOLLOW2;
function createFile(path2) {
  let file = openSync2(path2, FLAGS2, 438);
  return {
    write: (piece) => {
      if (file !== void 0) writeFileSync2(file, piece);
    },
    close: () => {
      if (file !== void 0) closeSync2(file);
      file = void 0;
    }
  };
}

// shared/files/write-file.ts
var MAX_DRAFT_STEM = 60;
function writeFiles(paths2, content, guarded) {
  const targets = paths2.map((path2) => targetOf(path2, guarded));
  for (const target of targets) refuseLink(target);
  writeAll(targets, content);
}
function writeFile(path2, content, guarded) {
  writeFiles([path2], content, guarded);
}
function replaceFile(path2, content, guarded) {
  writeAll([targetOf(path2, guarded)], content);
}
function writeNewFile(path2, content, guarded) {
  const target = targetOf(path2, guarded);
  let file;
  try {
    file = createFile(target);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    file.write(content);
  } finally {
    file.close();
  }
  return true;
}
function removeFile(path2, guarded) {
  try {
    unlinkSync(targetOf(path2, guarded));
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
function targetOf(path2, guarded) {
  return join3(makeFolder(dirname(path2), guarded), basename(path2));
}
function refuseLink(path2) {
  const found2 = lstatSync2(path2, { throwIfNoEntry: false });
  if (found2?.isSymbolicLink() === true) throw linkInTheWay(path2);
}
function writeAll(targets, content) {
  const drafts = [];
  try {
    for (const target of targets) drafts.push(openDraft(target));
    for (const piece of piecesOf(content)) for (const { file } of drafts) file.write(piece);
    for (const { file } of drafts) file.close();
    for (const { path: path2, target } of drafts) renameSync(path2, target);
  } catch (error) {
    for (const { path: path2, file } of drafts) {
      file.close();
      rmSync(path2, { force: true });
    }
    throw error;
  }
}
function openDraft(target) {
  const stem = basename(target).slice(0, MAX_DRAFT_STEM);
  const path2 = join3(dirname(target), `${stem}.${randomUUID()}`);
  return { path: path2, target, file: createFile(path2) };
}
function piecesOf(content) {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

// shared/oci/file-lock.ts
import { lstat, readFile as readFile2 } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
var STALE_MS = 3e4;
var PATIENCE_MS = 6e4;
var PAUSE_MS = 5;
async function withFileLock(path2, guarded, task) {
  await acquire(path2, guarded);
  try {
    return await task();
  } finally {
    removeFile(path2, guarded);
  }
}
async function acquire(path2, guarded) {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (tryCreate(path2, guarded)) return;
    if (await isLeftOver(path2)) removeFile(path2, guarded);
    await pause(PAUSE_MS);
  }
  const fix = `Remove ${path2} if no other process is writing there.`;
  throw new UserError("input-conflict", `${path2} is held by another process.`, fix);
}
function tryCreate(path2, guarded) {
  try {
    return writeNewFile(path2, OWNER, guarded);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const fix = "Choose a folder that can be written to.";
    throw new UserError("input-invalid", `${path2} cannot be written.`, fix, { cause: error });
  }
}
var OWNER = `${process.pid} ${hostname()}`;
async function isLeftOver(path2) {
  const found2 = await lstat(path2).catch(() => void 0);
  if (found2 === void 0) return false;
  if (!found2.isFile()) {
    const fix = `Remove ${path2}.`;
    throw new UserError("input-invalid", `${path2} is not a lock file.`, fix);
  }
  return Date.now() - found2.mtimeMs > STALE_MS && !await isHeldHere(path2);
}
async function isHeldHere(path2) {
  const [pid = "", host] = (await readFile2(path2, "utf8").catch(() => "")).split(" ");
  return host === hostname() && /^[1-9]\d*$/.test(pid) && isRunning(Number(pid));
}
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

// shared/oci/layout-index.ts
var MAX_INDEX_BYTES = 16 * 1024 * 1024;
async function readLayoutIndex(root) {
  const path2 = join4(root, "index.json");
  const found2 = await stat(path2).catch(() => void 0);
  if (found2 === void 0) {
    const fix = "Name a folder that has an index.json, as skopeo, umoci or buildx write it.";
    throw new UserError("file-not-found", `${root} is not an OCI layout.`, fix);
  }
  if (found2.size > MAX_INDEX_BYTES) {
    throw new DataError("limit-exceeded", `${path2} is larger than ${MAX_INDEX_BYTES} bytes`, {
      path: path2
    });
  }
  return parseLayoutIndex(await readFile3(path2), path2);
}
function parseLayoutIndex(bytes, path2) {
  const document = asObject(parseJson(bytes, path2), "$");
  const manifests = asArray(document["manifests"], "$.manifests").map(
    (value, index) => parseDescriptor(value, `$.manifests[${index}]`, path2)
  );
  return { document, manifests };
}
async function updateLayoutIndex({ root, guarded }, descriptor, options) {
  const path2 = join4(root, "index.json");
  await withFileLock(`${path2}.lock`, guarded, async () => {
    const index = await readLayoutIndex(root);
    requireCondition(index, options, root);
    const manifests = withEntry(index, descriptor, options.tag);
    writeFile(path2, indexText(index, manifests), guarded);
  });
}
async function removeFromLayoutIndex({ root, guarded }, digest) {
  const path2 = join4(root, "index.json");
  await withFileLock(`${path2}.lock`, guarded, async () => {
    const index = await readLayoutIndex(root);
    const kept = index.manifests.filter((entry) => entry.digest !== digest);
    if (kept.length === index.manifests.length) return;
    writeFile(path2, indexText(index, kept), guarded);
  });
}
function indexText(index, manifests) {
  return JSON.stringify({ ...index.document, manifests });
}
function requireCondition(index, options, root) {
  const { tag } = options;
  const current = tag === void 0 ? void 0 : namedIn(index.manifests, tag, `oci:${root}`)?.digest;
  const isMet = (options.ifMatch === void 0 || options.ifMatch === current) && (options.ifAbsent !== true || current === void 0);
  if (isMet) return;
  const call = { service: "OCI layout", method: "PUT", url: join4(root, "index.json") };
  throw new RemoteError("precondition-failed", `the tag ${tag} was changed meanwhile`, call);
}
function withEntry(index, descriptor, tag) {
  if (tag === void 0) {
    const isKnown2 = index.manifests.some((entry) => entry.digest === descriptor.digest);
    return isKnown2 ? index.manifests : [...index.manifests, descriptor];
  }
  const kept = index.manifests.filter(
    (entry) => !hasName(entry, tag) && !isBare(entry, descriptor.digest)
  );
  return [...kept, { ...descriptor, annotations: { [REF_NAME]: tag } }];
}
function isBare(entry, digest) {
  return entry.digest === digest && entry.annotations === void 0;
}

// shared/oci/index-images.ts
var MAX_INDEX_DEPTH = 4;
var MAX_INDEXES = 64;
var INDEX_TYPES = /* @__PURE__ */ new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
var IMAGE_TYPES = /* @__PURE__ */ new Set([
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.dockerManifest
]);
function imagesOf(index) {
  return index.manifests.filter((entry) => !isBuildkitAttestation(entry));
}
async function imagesUnder(store, index, path2) {
  const looked = /* @__PURE__ */ new Set();
  const walk = async (entries, depth) => {
    const images = [];
    for (const entry of entries) {
      const { digest } = entry;
      if (looked.has(digest)) continue;
      const nested = mayBeIndex(entry) ? await indexAt(digest) : void 0;
      if (nested === void 0) images.push(entry);
      else if (depth < MAX_INDEX_DEPTH) images.push(...await walk(imagesOf(nested), depth + 1));
      else throw tooMany(store, path2, `more than ${MAX_INDEX_DEPTH} deep`);
    }
    return images;
  };
  const indexAt = async (digest) => {
    looked.add(digest);
    if (looked.size > MAX_INDEXES) throw tooMany(store, path2, `more than ${MAX_INDEXES} of them`);
    const { bytes } = await requireManifest(store, digest);
    const parsed = parseManifest(bytes, digest);
    return parsed.kind === "index" ? parsed : void 0;
  };
  return await walk(imagesOf(index), 1);
}
function mayBeIndex({ mediaType, platform }) {
  return INDEX_TYPES.has(mediaType) || platform === void 0 && !IMAGE_TYPES.has(mediaType);
}
async function requireManifest(store, reference) {
  const manifest = await store.getManifest(reference);
  if (manifest !== void 0) return manifest;
  const fix = "Check the name and the tag, and that you may read it.";
  throw new UserError("input-invalid", `${store.name} has no image ${reference}.`, fix);
}
function tooMany(store, path2, what) {
  const message = `${store.name}: ${path2} nests indexes, ${what}`;
  return new DataError("limit-exceeded", message, { path: path2 });
}

// shared/oci/open-image-store.ts
import { resolve as resolve4 } from "node:path";

// shared/oci/layout.ts
import { createReadStream } from "node:fs";
import { readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { basename as basename2, join as join5, resolve as resolve3 } from "node:path";

// shared/oci/describe-referrer.ts
function describeReferrer(manifest) {
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const artifactType = parsed.kind === "manifest" ? parsed.artifactType ?? parsed.config.mediaType : void 0;
  const hasAnnotations = Object.keys(parsed.annotations).length > 0;
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.byteLength,
    ...artifactType === void 0 ? {} : { artifactType },
    ...hasAnnotations ? { annotations: parsed.annotations } : {}
  };
}

// shared/oci/layout.ts
function openLayout(directory, guarded = []) {
  return layoutAt(placeOf(directory, guarded));
}
function placeOf(directory, guarded) {
  const root = resolve3(directory);
  return { root, guarded: [root, ...guarded] };
}
function layoutAt(place) {
  const { root } = place;
  const getManifest = (asked) => manifestIn(root, asked);
  return {
    name: basename2(root),
    kind: "layout",
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(await blobChunks(root, descriptor)),
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => blobChunks(root, descriptor)),
    locateBlob: async (descriptor) => {
      const path2 = await existingBlob(root, descriptor);
      return { path: path2, offset: 0, length: descriptor.size };
    },
    putBlob: async (bytes, mediaType) => {
      const digest = digestOf(bytes);
      await writeBlob(place, digest, bytes);
      return { mediaType, digest, size: bytes.byteLength };
    },
    putManifest: (bytes, mediaType, options) => putManifest(place, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest2(place, digest),
    listReferrers: (digest) => listReferrers(root, digest, getManifest)
  };
}
function blobPath(root, digest) {
  const { algorithm, hex } = requireDigest(digest, root);
  return join5(root, "blobs", algorithm, hex);
}
async function manifestIn(root, asked) {
  const digest = isDigest(asked) ? asked : await digestNamed(root, asked);
  if (digest === void 0) return void 0;
  const path2 = blobPath(root, digest);
  const size = (await stat2(path2).catch(() => void 0))?.size;
  if (size === void 0) return void 0;
  if (size > MAX_MANIFEST_BYTES) {
    const message = `the manifest ${digest} has ${size} bytes; at most ${MAX_MANIFEST_BYTES} are read`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  const bytes = await readFile4(path2);
  requireBytesMatch(bytes, digest, path2);
  const mediaType = declaredMediaType(bytes, path2) ?? "";
  return { mediaType, digest, bytes, etag: digest };
}
async function digestNamed(root, name) {
  const { manifests } = await readLayoutIndex(root);
  return namedIn(manifests, name, `oci:${root}`)?.digest;
}
async function existingBlob(root, descriptor) {
  const path2 = blobPath(root, descriptor.digest);
  const found2 = await stat2(path2).catch(() => void 0);
  if (found2?.isFile() === true) return path2;
  const message = `${basename2(root)} has no blob ${descriptor.digest}: the layout is incomplete`;
  throw new DataError("not-found", message, { path: path2 });
}
async function blobChunks(root, descriptor) {
  const path2 = await existingBlob(root, descriptor);
  return verifiedChunks(createReadStream(path2), descriptor, path2);
}
async function writeBlob({ root, guarded }, digest, bytes) {
  const path2 = blobPath(root, digest);
  if (!await isIntact(path2, digest)) writeFile(path2, bytes, guarded);
}
async function isIntact(path2, digest) {
  const found2 = await readFile4(path2).catch(() => void 0);
  return found2 !== void 0 && digestOf(found2) === digest;
}
async function putManifest(place, bytes, mediaType, options = {}) {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await writeBlob(place, descriptor.digest, bytes);
  await updateLayoutIndex(place, descriptor, options);
  return { descriptor, isSubjectIndexed: false };
}
async function removeManifest2(place, digest) {
  await removeFromLayoutIndex(place, digest);
  return removeFile(blobPath(place.root, digest), place.guarded);
}
async function listReferrers(root, digest, getManifest) {
  requireDigest(digest, root);
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of await referrersInIndex(await readLayoutIndex(root), digest, getManifest)) {
    found2.set(entry.digest, entry);
  }
  for (const entry of await readFallbackTag(getManifest, digest)) found2.set(entry.digest, entry);
  requireBounded(found2.size, digest);
  return [...found2.values()];
}
async function referrersInIndex(index, digest, getManifest) {
  const referrers = [];
  for (const entry of index.manifests) {
    const manifest = await getManifest(entry.digest);
    if (manifest === void 0 || !MANIFEST_TYPES.includes(manifest.mediaType)) continue;
    if (parseManifest(manifest.bytes, entry.digest).subject?.digest !== digest) continue;
    referrers.push(describeReferrer(manifest));
  }
  return referrers;
}

// shared/oci/mirrors.ts
var MAX_MIRRORS = 8;
function parseMirrors(lines2) {
  const mirrors = /* @__PURE__ */ new Map();
  for (const line of lines2) {
    const equals = line.indexOf("=");
    if (equals < 1) throw notMirror(line);
    const { registry } = partsOf(line.slice(0, equals).trim(), line);
    const mirror = partsOf(line.slice(equals + 1).trim(), line);
    const known10 = mirrors.get(registry) ?? [];
    if (known10.length === MAX_MIRRORS) throw notMirror(line);
    mirrors.set(registry, [...known10, mirror]);
  }
  return mirrors;
}
function partsOf(place, line) {
  if (!/^(?:[^/]*[.:]|localhost(?:\/|$))/.test(place)) throw notMirror(line);
  const { registry, repository } = parseImageReference(`${place.replace(/\/+$/, "")}/a/b`);
  return { registry, prefix: repository.slice(0, -"a/b".length) };
}
function notMirror(line) {
  const fix = "Write a line for each as registry=mirror, such as docker.io=mirror.gcr.io.";
  const message = `'${line.slice(0, 200)}' names no mirror of a registry.`;
  return new UserError("input-invalid", message, fix);
}
function mirrorsOf(reference, mirrors) {
  return (mirrors?.get(reference.registry) ?? []).map(({ registry, prefix }) => ({
    ...reference,
    registry,
    repository: `${prefix}${reference.repository}`
  }));
}
function throughMirrors(origin, mirrors) {
  if (mirrors.length === 0) return origin;
  const stores2 = [...mirrors, origin];
  const openBlob = async (descriptor) => ReadableStream.from(blobFrom(stores2, descriptor));
  return {
    ...origin,
    getManifest: (reference) => manifestFrom(stores2, reference),
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor))
  };
}
async function manifestFrom(stores2, reference) {
  for (const store of stores2) {
    try {
      const manifest = await store.getManifest(reference);
      if (manifest !== void 0) return manifest;
    } catch (error) {
      if (!(error instanceof RemoteError) || store === stores2.at(-1)) throw error;
    }
  }
  return void 0;
}
async function* blobFrom(stores2, descriptor) {
  for (const store of stores2) {
    let hasBegun = false;
    try {
      for await (const chunk of await store.openBlob(descriptor)) {
        hasBegun = true;
        yield chunk;
      }
      return;
    } catch (error) {
      const isLast = hasBegun || store === stores2.at(-1);
      if (isLast || !(error instanceof RemoteError)) throw error;
    }
  }
}

// shared/oci/open-image-store.ts
async function openImageStore(image, world) {
  switch (image.kind) {
    case "registry": {
      const mirrors = mirrorsOf(image.reference, world.mirrors);
      const store = throughMirrors(
        openRegistry(image.reference, world),
        mirrors.map((mirror) => openRegistry(mirror, world))
      );
      return opened(store, manifestReference(image.reference));
    }
    case "oci": {
      const { manifests } = await readLayoutIndex(resolve4(image.path));
      const store = openLayout(image.path, world.guardedFolders);
      const only = () => imageIn(manifests, `oci:${image.path}`, imagesIn(store));
      return opened(store, image.tag ?? await only());
    }
    case "oci-archive":
      return await openArchive(image, world);
    case "docker-archive": {
      const { openDockerArchive } = await import("./archive-5D5NZEWH.js");
      return { ...await openDockerArchive(image.path, image.name, world), hasOwnDigests: false };
    }
    case "docker": {
      const { openDockerArchive } = await import("./archive-5D5NZEWH.js");
      const { saveFromDaemon } = await import("./daemon-SJCVIJS6.js");
      const saved = await saveFromDaemon(image.name, world);
      const archive2 = await openDockerArchive(saved.path, void 0, world);
      const close = async () => {
        await archive2.close();
        await saved.remove();
      };
      return { ...archive2, close, hasOwnDigests: false };
    }
  }
}
async function openArchive({ path: path2, tag }, world) {
  const { openOciArchive } = await import("./archive-5D5NZEWH.js");
  const { store, entries, close } = await openOciArchive(path2, world);
  try {
    const reference = tag ?? await imageIn(entries, `oci-archive:${path2}`, imagesIn(store));
    return { store, reference, hasOwnDigests: true, close };
  } catch (error) {
    await close();
    throw error;
  }
}
function opened(store, reference) {
  return { store, reference, hasOwnDigests: true, close: async () => void 0 };
}
function imagesIn(store) {
  return async (digest) => {
    const manifest = await store.getManifest(digest);
    if (manifest === void 0) return { isImage: true, parts: [] };
    const parsed = parseManifest(manifest.bytes, digest);
    const isIndex = parsed.kind === "index";
    return {
      isImage: parsed.subject === void 0 && (isIndex || hasImageConfig(parsed)),
      parts: isIndex ? parsed.manifests.map((part2) => part2.digest) : []
    };
  };
}

// actions/steps/image-place.ts
async function openImagePlace(image, inputs, host, onDigest) {
  const source = parseImageSource(image);
  if (source.kind !== "registry" && source.kind !== "oci") {
    throw new UserError(
      "not-supported",
      `${image} can hold no evidence: only a registry and an OCI layout can.`,
      "Give `registry/name:tag` or `oci:DIR[:TAG]`."
    );
  }
  const { store, reference } = await openImageStore(source, imageWorld(inputs, source, host));
  if (typeof reference !== "string") throw severalImages(reference, image);
  if (isDigest(reference)) onDigest?.(store, reference);
  const { mediaType, digest, bytes } = await requireManifest(store, reference);
  return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}

// shared/policy/section.ts
function readSection(value, where, names, complaints) {
  if (!isObject(value)) {
    complaints.push({ where, message: `must be a mapping with ${names.join(", ")}` });
    return void 0;
  }
  const members = new Map(Object.entries(value));
  for (const name of members.keys()) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const hint = meant === void 0 ? `there are ${names.join(", ")}` : `did you mean ${meant}?`;
    complaints.push({ where: join6(where, name), message: `unknown key ${show(name)}; ${hint}` });
  }
  return members;
}
function readChoice(members, name, where, choices2, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  const choice2 = choices2.find((known10) => known10 === value);
  if (choice2 !== void 0) return choice2;
  const meant = typeof value === "string" ? nearest(value, choices2) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  const message = `must be one of ${choices2.join(", ")}, not ${show(value)}${hint}`;
  complaints.push({ where: join6(where, name), message });
  return void 0;
}
function readText(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  complaints.push({ where: join6(where, name), message: `must be a text, not ${show(value)}` });
  return void 0;
}
function readTexts(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return [];
  const items = Array.isArray(value) ? value : [value];
  const texts = items.flatMap(
    (item) => typeof item === "string" && item.trim() !== "" ? item.trim() : []
  );
  if (texts.length === items.length && items.length > 0) return texts;
  const message = `must be a text or a list of texts, not ${show(value)}`;
  complaints.push({ where: join6(where, name), message });
  return [];
}
function readCount(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const message = `must be a whole number from 1 up, not ${show(value)}`;
  complaints.push({ where: join6(where, name), message });
  return void 0;
}
function readFlag(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0 || typeof value === "boolean") return value;
  complaints.push({ where: join6(where, name), message: "must be true or false" });
  return void 0;
}
function join6(where, name) {
  return where === "" ? name : `${where}.${name}`;
}
var SHOWN_LENGTH = 60;
function show(value) {
  const text3 = JSON.stringify(value) ?? String(value);
  return text3.length > SHOWN_LENGTH ? `${text3.slice(0, SHOWN_LENGTH)}…` : text3;
}

// shared/policy/identity-pattern.ts
var SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;
var MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;
function identityPatternProblem(pattern) {
  if (!pattern.includes("*") || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
    return void 0;
  }
  return "must begin with a server and a whole owner, such as https://github.com/octo-org/*, or be *@ and the domain of an e-mail address";
}

// shared/policy/identities-section.ts
var MAX_IDENTITIES = 50;
var NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var WHERE = "verify.identities";
var GITHUB = "https://github.com";
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var asWritten = (written) => written;
var below = (written, server) => `${server}/${written}`;
var ID = /^[0-9]{1,20}$/;
var WORD = /^[a-z0-9_-]+$/;
var REF = /^refs\/\S+$/;
var NO_SPACES = /^\S+$/;
var CLAIMS = /* @__PURE__ */ new Map([
  [
    "repository",
    {
      claim: "sourceRepository",
      form: /^[^/\s*@]+\/[^/\s@]+$/,
      example: "octo-org/app",
      toClaim: below
    }
  ],
  [
    "repository-id",
    { claim: "sourceRepositoryId", form: ID, example: '"123"', toClaim: asWritten }
  ],
  [
    "owner",
    { claim: "sourceRepositoryOwner", form: /^[^/\s*@]+$/, example: "octo-org", toClaim: below }
  ],
  [
    "owner-id",
    { claim: "sourceRepositoryOwnerId", form: ID, example: '"123"', toClaim: asWritten }
  ],
  [
    "ref",
    { claim: "sourceRepositoryRef", form: REF, example: "refs/heads/main", toClaim: asWritten }
  ],
  [
    "branch",
    {
      claim: "sourceRepositoryRef",
      form: NO_SPACES,
      example: "main",
      toClaim: (written) => `refs/heads/${written}`
    }
  ],
  [
    "tag",
    {
      claim: "sourceRepositoryRef",
      form: NO_SPACES,
      example: "v*",
      toClaim: (written) => `refs/tags/${written}`
    }
  ],
  [
    "commit",
    {
      claim: "sourceRepositoryDigest",
      form: /^[0-9a-f]{40,64}$/,
      example: "a full commit id",
      toClaim: asWritten
    }
  ],
  ["event", { claim: "buildTrigger", form: WORD, example: "push", toClaim: asWritten }],
  [
    "environment",
    { claim: "deploymentEnvironment", form: /\S/, example: "production", toClaim: asWritten }
  ]
]);
var RUNNERS = ["github-hosted", "self-hosted"];
var VISIBILITIES = ["public", "private", "internal"];
var KEYS = [
  ...["identity", "identity-pattern", "workflow", "issuer", "server", "key"],
  ...[...CLAIMS.keys(), "runner", "visibility"]
];
function readIdentities(value, complaints) {
  if (value === void 0 || value === null) {
    complaints.push({ where: "verify", message: "needs identities: who may have signed" });
    return [];
  }
  if (!isObject(value)) {
    complaints.push({ where: WHERE, message: "must be a mapping from names to identities" });
    return [];
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MAX_IDENTITIES) {
    const message = `has ${entries.length} identities; 1 to ${MAX_IDENTITIES} are accepted`;
    complaints.push({ where: WHERE, message });
    return [];
  }
  return entries.flatMap(([name, each]) => readIdentity(name, each, complaints) ?? []);
}
function readIdentity(name, value, complaints) {
  const where = join6(WHERE, name);
  if (!NAME.test(name)) {
    complaints.push({ where, message: "must have a name of a-z, 0-9 and -, such as release" });
  }
  const members = readSection(value, where, KEYS, complaints);
  if (members === void 0) return void 0;
  const path2 = readText(members, "key", where, complaints);
  if (path2 === void 0) return readCertificate(name, members, complaints);
  const others = [...members.keys()].filter((key) => key !== "key");
  if (others.length > 0) {
    complaints.push({ where, message: `has a key, which has no ${others.join(", ")}` });
  }
  return { kind: "key", name, path: path2 };
}
function readCertificate(name, members, complaints) {
  const where = join6(WHERE, name);
  const server = readServer(members, where, complaints) ?? GITHUB;
  const given = readUrl(members, "issuer", where, complaints);
  if (server !== GITHUB && given === void 0) {
    complaints.push({ where, message: "has a server of its own, and so needs its issuer" });
  }
  const claims = readClaims(members, server, where, complaints);
  const san = readName(members, server, where, complaints);
  if (san === void 0) return void 0;
  return { kind: "certificate", name, san, issuer: given ?? GITHUB_ISSUER, claims };
}
function readName(members, server, where, complaints) {
  const exact = readText(members, "identity", where, complaints);
  const pattern = readText(members, "identity-pattern", where, complaints);
  const workflow = readText(members, "workflow", where, complaints);
  const given = [exact, pattern, workflow].filter((each) => each !== void 0);
  if (given.length > 1) {
    complaints.push({ where, message: "takes one of identity, identity-pattern, workflow" });
    return void 0;
  }
  if (pattern !== void 0)
    return readPattern(pattern, join6(where, "identity-pattern"), complaints);
  if (workflow !== void 0) return readWorkflow(workflow, server, where, complaints);
  if (exact !== void 0) return { exact };
  const isBound = ["repository", "repository-id", "owner", "owner-id"].some(
    (key) => members.has(key)
  );
  if (isBound) return { pattern: `${server}/*@*` };
  const message = "needs identity, identity-pattern, workflow, key, repository or owner";
  complaints.push({ where, message });
  return void 0;
}
function readPattern(pattern, where, complaints) {
  const message = identityPatternProblem(pattern);
  if (message === void 0) return ruleOf(pattern);
  complaints.push({ where, message });
  return void 0;
}
function readWorkflow(workflow, server, where, complaints) {
  if (/^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/.test(workflow)) {
    const san = `${server}/${workflow}`;
    if (!workflow.includes("@")) return { pattern: `${san}@*` };
    return san.includes("*") ? { pattern: san } : { exact: san };
  }
  complaints.push({
    where: join6(where, "workflow"),
    message: "must be such as octo-org/app/.github/workflows/release.yml, with @refs/… or without"
  });
  return void 0;
}
function readClaims(members, server, where, complaints) {
  const claims = {};
  for (const [key, { claim, form, example, toClaim }] of CLAIMS) {
    const written = readText(members, key, where, complaints);
    if (written === void 0) continue;
    const place = join6(where, key);
    if (!form.test(written))
      complaints.push({ where: place, message: `must be such as ${example}` });
    if (Object.hasOwn(claims, claim)) {
      complaints.push({
        where: place,
        message: "says the ref again; give one of ref, branch, tag"
      });
    }
    claims[claim] = ruleOf(toClaim(written, server));
  }
  const runner = readChoice(members, "runner", where, RUNNERS, complaints);
  const visibility = readChoice(members, "visibility", where, VISIBILITIES, complaints);
  if (runner !== void 0) claims["runnerEnvironment"] = { exact: runner };
  if (visibility !== void 0) claims["sourceRepositoryVisibility"] = { exact: visibility };
  return claims;
}
function ruleOf(text3) {
  return text3.includes("*") ? { pattern: text3 } : { exact: text3 };
}
function readUrl(members, key, where, complaints) {
  const text3 = readText(members, key, where, complaints);
  if (text3 === void 0 || text3.startsWith("https://") && URL.canParse(text3)) return text3;
  complaints.push({ where: join6(where, key), message: "must be an address that begins https://" });
  return void 0;
}
function readServer(members, where, complaints) {
  const text3 = readUrl(members, "server", where, complaints);
  if (text3 === void 0 || SERVER.test(text3)) return text3?.replace(/\/$/, "");
  const message = "must be a server alone, such as https://ghe.octo.example";
  complaints.push({ where: join6(where, "server"), message });
  return void 0;
}
var SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;

// shared/trust/public-services.ts
var PUBLIC_DOMAINS = ["sigstore.dev", "sigstage.dev"];
function publicServices(services) {
  const urls = [services.fulcioUrl, ...services.logs.map(({ url: url2 }) => url2)];
  return urls.filter((url2) => {
    const host = URL.canParse(url2) ? new URL(url2).hostname : "";
    return PUBLIC_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}

// actions/steps/repository.ts
async function githubOf(host) {
  const token = host.input("token") || (host.env["GITHUB_TOKEN"] ?? "");
  if (host.context === void 0 || token === "") {
    throw new UserError(
      "not-supported",
      "GitHub can be asked and given evidence only in a workflow, with a token.",
      "Give `token`, run this in a workflow, or leave out `github` and `release` and name the `instance`."
    );
  }
  const { repository, apiUrl } = host.context;
  const { openGitHub } = await import("./open-github-YBVVPVTU.js");
  return { github: openGitHub({ token, apiUrl, network: networkOf(host) }), repository };
}
async function repositoryFacts(host) {
  const { github, repository } = await githubOf(host);
  const { readRepository } = await import("./repository-K7O6ZH7A.js");
  try {
    return await readRepository(github, repository);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const message = `Whether ${repository} is public could not be read: ${error.message}`;
    const fix = "Name the `instance` to sign with, or give a `token` that may read the repository.";
    throw new RemoteError(error.code, message, error.call, { cause: error, fix });
  }
}
async function trustDomainOf(host) {
  const { github } = await githubOf(host);
  const { readTrustDomain } = await import("./trust-domain-U25QKA6T.js");
  return await readTrustDomain(github);
}

// actions/steps/instance.ts
async function instanceFor(inputs, host) {
  const tenant = tenantOf(host);
  if (inputs.instance === "github") return tenant ?? "github";
  if (inputs.instance !== "auto") return inputs.instance;
  if (namesOwn(inputs)) return "custom";
  if (host.context === void 0) return "public-good";
  if (tenant !== void 0) return tenant;
  if (isEnterpriseServer2(host)) throw noInstance(host.context.serverUrl);
  const { visibility } = await repositoryFacts(host);
  return visibility === "public" ? "public-good" : "github";
}
function instancesBelieved(inputs, host) {
  const tenant = tenantOf(host);
  if (inputs.instance === "github") return [tenant ?? "github"];
  if (inputs.instance !== "auto") return [inputs.instance];
  return namesOwn(inputs) ? ["custom"] : ["public-good", tenant ?? "github"];
}
function requireOwnInstance(inputs, host) {
  const isElsewhere = inputs.instance === "custom" || namesOwn(inputs);
  if (isElsewhere || host.context === void 0 || !isEnterpriseServer2(host)) return;
  throw noInstance(host.context.serverUrl);
}
function namesOwn(inputs) {
  return inputs["signing-config"] !== void 0 || inputs["fulcio-url"] !== void 0 || inputs["tuf-url"] !== void 0;
}
async function requirePrivacy(services, isAllowed, claimed, host) {
  const [service] = publicServices(services);
  if (service === void 0 || isAllowed) return;
  const hidden = isHidden(claimed) ? claimed : await hiddenByGitHub(host);
  if (hidden === void 0) return;
  throw new UserError(
    "not-supported",
    `${host.context?.repository ?? "The repository"} is ${hidden}, and ${service} publishes the names of those who sign, for ever.`,
    "Use `instance: github` or `custom`, or a `key`; or say `allow-public-log: true` if the name may be known."
  );
}
function isHidden(visibility) {
  return visibility !== void 0 && visibility !== "public";
}
async function hiddenByGitHub(host) {
  if (host.context === void 0) return void 0;
  const { visibility } = await repositoryFacts(host);
  return isHidden(visibility) ? visibility : void 0;
}
function githubIssuer(host) {
  const tenant = tenantOf(host);
  return tenant === void 0 ? GITHUB_ISSUER : `https://token.actions.${tenant}`;
}
function isEnterpriseServer2(host) {
  if (host.context === void 0 || tenantOf(host) !== void 0) return false;
  return new URL(host.context.serverUrl).hostname !== "github.com";
}
function tenantOf({ context }) {
  const url2 = context?.serverUrl ?? "";
  const name = URL.canParse(url2) ? new URL(url2).hostname : "";
  return name.endsWith(".ghe.com") ? name : void 0;
}
function noInstance(serverUrl) {
  return new UserError(
    "not-supported",
    `${serverUrl} is a GitHub Enterprise Server, which has no Sigstore, and whose tokens the public one does not take.`,
    "Give `instance: custom` with your own Sigstore, or sign with a `key`."
  );
}

// actions/version.generated.ts
var version = "0.1.0";

// actions/steps/read-file.ts
import { readFile as readFile5, stat as stat3 } from "node:fs/promises";
var MAX_BYTES = 256 * 1024 * 1024;
async function readInputFile(path2) {
  const size = await sizeOf(path2);
  if (size === void 0) {
    throw new UserError("file-not-found", `There is no file ${path2}.`, "Check the path.");
  }
  if (size > MAX_BYTES) {
    const message = `The file ${path2} has ${size} bytes; at most ${MAX_BYTES} are read.`;
    throw new UserError("not-supported", message, "Give a smaller file.");
  }
  return await readFile5(path2);
}
async function readOptionalFile(path2) {
  return await sizeOf(path2) === void 0 ? void 0 : await readInputFile(path2);
}
async function sizeOf(path2) {
  const found2 = await stat3(path2).catch(() => void 0);
  return found2?.isFile() === true ? found2.size : void 0;
}

// shared/json/canonical-json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return listJson(value);
  if (typeof value === "object" && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? "null";
}
function* canonicalJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value).sort(byKey)) {
    yield `${before}${JSON.stringify(key)}:`;
    let opening = "[";
    for (const part2 of partsOf2(member)) {
      yield opening + canonicalJson(part2).slice(1, -1);
      opening = ",";
    }
    if (opening === ",") yield "]";
    else if (isIterable(member)) yield "[]";
    else yield* canonicalJsonPieces(member);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}
function prettyJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}
function* prettyJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield prettyJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value)) {
    yield `${before}
  ${JSON.stringify(key)}: `;
    let opening = "[\n    ";
    for (const part2 of partsOf2(member)) {
      const text3 = JSON.stringify([part2], void 0, 2);
      yield opening + text3.slice("[\n  [\n    ".length, -"\n  ]\n]".length);
      opening = ",\n    ";
    }
    if (opening.startsWith(",")) yield "\n  ]";
    else yield isIterable(member) ? "[]" : nestedJson(member);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}
var PART_LENGTH = 100;
function* partsOf2(value) {
  if (!isIterable(value)) return;
  let part2 = [];
  for (const item of value) {
    if (part2.push(item) < PART_LENGTH) continue;
    yield part2;
    part2 = [];
  }
  if (part2.length > 0) yield part2;
}
function isIterable(value) {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
function nestedJson(member) {
  return JSON.stringify([member], void 0, 2).slice("[\n  ".length, -"\n]".length);
}
function membersOf(value) {
  return Object.entries(value).filter(([, member]) => member !== void 0);
}
function byKey([a], [b]) {
  return a < b ? -1 : 1;
}
function listJson(list) {
  let text3 = "[";
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    text3 += (index === 0 ? "" : ",") + (item === void 0 ? "null" : canonicalJson(item));
  }
  return `${text3}]`;
}
function objectJson(object) {
  let text3 = "";
  for (const key of sortedKeys(object)) {
    const member = Reflect.get(object, key);
    if (member === void 0) continue;
    text3 += `${text3 === "" ? "{" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return text3 === "" ? "{}" : `${text3}}`;
}
function sortedKeys(object) {
  const keys = Object.keys(object);
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);
  return isSorted ? keys : keys.sort();
}

// actions/steps/step-files.ts
import { join as join7, relative } from "node:path";
var MAX_RUNS = 1e3;
async function openStepFiles(host, action, outputDir) {
  return await stepFilesOpener(host, action)(outputDir);
}
function stepFilesOpener(host, action) {
  const guarded = guardedFolders(host);
  const nextFolder = folderClaims(host.stepsFolder, action, guarded);
  return async (outputDir) => {
    const own = host.kind === "actions" ? nextFolder() : void 0;
    const folder = outputDir ?? own ?? host.stepsFolder;
    if (folder !== own) makeOutputFolder(folder, guarded);
    return filesIn([folder, ...own === void 0 || own === folder ? [] : [own]], guarded);
  };
}
function filesIn(folders, guarded) {
  const [folder = ""] = folders;
  const pathsOf = (name) => folders.map((each) => join7(each, name));
  return {
    folder,
    write: async (name, content) => {
      writeFiles(pathsOf(name), content, guarded);
      return join7(folder, name);
    },
    replace: (name, content) => {
      for (const path2 of pathsOf(name)) replaceFile(path2, content, guarded);
    },
    remove: (name) => {
      for (const path2 of pathsOf(name)) removeFile(path2, guarded);
    }
  };
}
function shownPath(host, path2) {
  const below3 = relative(host.workspace, path2);
  return below3.startsWith("..") ? path2 : below3;
}
function folderClaims(parent, action, guarded) {
  let run = 0;
  return () => {
    if (run === 0) makeFolder(parent, guarded);
    while (++run <= MAX_RUNS) {
      const folder = join7(parent, `${numberOf(run)}-${action}`);
      if (claimFolder(join7(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
    }
    throw new UserError(
      "not-supported",
      `This job has run more than ${MAX_RUNS} actions of Assay.`,
      "Split the job."
    );
  };
}
function numberOf(run) {
  return String(run).padStart(3, "0");
}
function makeOutputFolder(folder, guarded) {
  try {
    makeFolder(folder, guarded);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      "input-invalid",
      `The folder ${folder} cannot be made.`,
      "Give another one as `output-dir`.",
      { cause }
    );
  }
}

// actions/steps/record-failure.ts
import { resolve as resolve5 } from "node:path";

// shared/errors/describe.ts
var REPORT_HINT = "This is a defect in Assay: please report it with the lines above.";
var NOT_WRITABLE = "Let the job run as a user that may do so, or name another folder.";
var MACHINE_CURES = /* @__PURE__ */ new Map([
  ["ENOSPC", "The disk is full: make room, or take a larger runner."],
  ["EDQUOT", "The disk is full: make room, or take a larger runner."],
  ["EACCES", NOT_WRITABLE],
  ["EROFS", NOT_WRITABLE],
  ["ENOTDIR", "Remove the file, or name another folder."]
]);
function describeError(error) {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return { message: `${placeOf2(error)}: ${error.message}`, fix: "" };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: "" };
  const cure = error instanceof Error && "code" in error && MACHINE_CURES.get(error.code);
  if (cure) return { message: error.message, fix: cure };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}
function placeOf2(error) {
  return error.place.line === void 0 ? error.place.path : `${error.place.path}:${error.place.line}`;
}

// shared/model/decision.ts
var DECISION_KIND = "assay/decision/v1";
function decidedBy(reasons) {
  const isComplete2 = reasons.every(({ outcome }) => outcome !== "error");
  if (reasons.some(({ outcome }) => outcome === "fail")) return { outcome: "fail", isComplete: isComplete2 };
  return { outcome: isComplete2 ? "pass" : "error", isComplete: isComplete2 };
}

// actions/steps/record-failure.ts
async function recordingFailure(host, { name, outputs }, work2) {
  try {
    return await work2();
  } catch (error) {
    if ("decision" in outputs) host.setOutput("decision", "error");
    if ("complete" in outputs) host.setOutput("complete", "false");
    await writeFailure(host, name, error).catch(() => void 0);
    throw error;
  }
}
async function writeFailure(host, action, error) {
  const asked = host.input("output-dir");
  if (host.kind === "terminal" && asked === "") return;
  const decision = {
    kind: DECISION_KIND,
    action,
    subject: host.input("image") || host.input("path") || host.input("sbom"),
    outcome: "error",
    isComplete: false,
    reasons: [
      { rule: "ran-to-its-end", outcome: "error", message: messageOf(error), findings: [] }
    ]
  };
  const folder = asked === "" ? void 0 : resolve5(host.workspace, asked);
  const files = await openStepFiles(host, action, folder);
  await files.write("decision.json", prettyJson(decision));
}
function messageOf(error) {
  return describeError(error).message.split("\n", 1)[0] ?? "";
}

// actions/verify/spec.ts
var spec7 = defineSpec({
  name: "verify",
  title: "Assay Verify",
  description: "The gate: lets images and files pass only if the evidence you ask for is there, holds, and is by whom you trust.",
  inputs: {
    ...subjectInputs,
    platforms: choice(["all", "index"], {
      help: "Of a multi-platform image, whether each platform must have the evidence too, or the index alone. Without it, what the policy says, else `index`."
    }),
    bundle: paths({
      help: "Sigstore bundles to read, one path a line, beside those that are stored with an image."
    }),
    github: flag({ help: "Also read what GitHub’s attestations have of it." }),
    token: { ...storeInputs.token, help: "Token to read GitHub’s attestations with." },
    policy: path({
      help: "A policy with a `verify:` section. Without it, `.assay.yml` in the workspace, if there is one."
    }),
    "certificate-identity": lines({
      help: "Who may have signed: the whole identity, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`; any one of the lines. With a policy, both must hold."
    }),
    "certificate-identity-pattern": lines({
      help: "The same as patterns over the whole identity, in which `*` stands for any text, but for no `@` before the last one: `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`."
    }),
    "source-repository": text({
      help: "The repository whose run must have signed, such as `o/r`. The identity of a reusable workflow alone is that of every repository that calls it; without any identity, a workflow of this repository itself."
    }),
    "certificate-oidc-issuer": url({
      help: "Who vouched for the identity. Without it, GitHub: `https://token.actions.githubusercontent.com`, or that of the ghe.com tenant where it runs."
    }),
    "public-key": paths({ help: "Public keys in PEM whose signatures count as well." }),
    "allow-unlogged-keys": flag({
      help: "Take signatures by `public-key` that are in no log and have no timestamp, as `sign` with a `key` makes them."
    }),
    require: lines({
      commas: true,
      help: "Evidence that must be there: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary`, or predicate type URIs. Without it, `signature`; where only a policy names signers, what that asks for."
    }),
    "max-age-days": count({
      min: 1,
      help: "Oldest evidence accepted for `require`, in days since it was signed."
    }),
    "attest-summary": flag({
      help: "Sign what came of it, passed or failed, as a SLSA verification summary and store it beside the image."
    }),
    summary: flag({ help: "Write what was verified and refused to the job summary." }),
    export: choices(["policy-controller", "kyverno", "commands"], {
      help: "Also write the same policy as `clusterimagepolicy.yaml`, `kyverno.yaml` or `verify-commands.sh`. Without anything to verify, only those are written."
    }),
    "export-images": text({
      help: "The images that exported policies are for, such as `ghcr.io/o/*`. Without it, those of the image."
    }),
    ...signingInputs,
    ...keyInputs,
    ...trustInputs,
    ...outputInputs,
    ...registryInputs
  },
  outputs: {
    decision: { help: "The worst decision of all subjects: `pass`, `fail` or `error`." },
    digest: { help: "Digest that was verified, `sha256:…`; the first of several." },
    verification: { help: "Path of `verification.json`: what held, and what was refused and why." },
    "decision-file": {
      help: "Path of `decision.json`, with the reasons; of several subjects, that of the first alone."
    },
    "verification-summary": {
      help: "Path of `verification-summary.json`, a SLSA verification summary."
    },
    exported: { help: "Paths of the exported policies, one a line." }
  },
  permissions: [
    { permission: "contents", access: "read", why: "To check out a policy that is a file." },
    { permission: "packages", access: "read", why: "To read a private image on ghcr.io." },
    {
      permission: "attestations",
      access: "read",
      why: "To read GitHub’s attestations (`github: true`)."
    },
    {
      permission: "id-token",
      access: "write",
      why: "To sign the summary (`attest-summary: true`)."
    }
  ],
  branding: { icon: "shield", color: "green" }
});

// shared/model/attestation.ts
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var COSIGN_SIGN_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";
var SLSA_PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";

// shared/attest/statement.ts
var MAX_SUBJECTS = 1024;
var DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;
function makeStatement(subjects, predicateType, predicate) {
  const distinct2 = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, subject]) => subject);
  requireCount(distinct2.length);
  return {
    _type: STATEMENT_TYPE,
    subject: distinct2.map(statementSubject),
    predicateType: requireType(predicateType),
    predicate
  };
}
function statementSubject(subject) {
  const [algorithm, hex] = DIGEST.exec(subject.digest)?.slice(1).filter(Boolean) ?? [];
  if (algorithm === void 0 || hex === void 0) {
    throw new UserError(
      "input-invalid",
      `The subject ${subject.name} has the digest ${subject.digest}, which is neither sha256 nor sha512.`,
      "Give the digest as sha256: and 64 hexadecimal digits in lower case."
    );
  }
  const digest = { [algorithm]: hex };
  return subject.name === "" ? { digest } : { name: subject.name, digest };
}
function requireCount(count2) {
  if (count2 === 0) {
    throw new UserError(
      "input-missing",
      "There is nothing to attest: no subject was found.",
      "Check that the paths, the image or the checksum file name at least one subject."
    );
  }
  if (count2 <= MAX_SUBJECTS) return;
  throw new UserError(
    "input-invalid",
    `There are ${count2} subjects, and one statement holds ${MAX_SUBJECTS}.`,
    "Attest them in several steps, or attest one archive or checksum file that covers them."
  );
}
function requireType(predicateType) {
  if (URL.canParse(predicateType)) return predicateType;
  throw new UserError(
    "input-invalid",
    `The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
    "Use the type that the predicate’s specification gives, such as https://cyclonedx.org/bom."
  );
}
function keyOf(subject) {
  return JSON.stringify([subject.name, subject.digest]);
}

// shared/attest/subjects.ts
var MAX_LIST_BYTES = 512 * 1024;
var DIGEST2 = /^sha256:[0-9a-f]{64}$/;
var FILE_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
var HEX = "[0-9a-fA-F]{64}|[0-9a-fA-F]{128}";
var GNU_LINE = new RegExp(`^(\\\\?)(${HEX}) [ *](.+)$`);
var BSD_LINE = new RegExp(`^(\\\\?)SHA(256|512) \\((.+)\\) = (${HEX})$`);
function checksumSubjects(bytes, path2) {
  requireSize(bytes, path2);
  const subjects = [];
  for (const [index, raw] of bytes.toString("utf8").split("\n").entries()) {
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "" || line.startsWith("#")) continue;
    subjects.push(subjectOfLine(line, `${path2}:${index + 1}`));
  }
  return requireSome(subjects, path2);
}
function artifactListSubjects(bytes, path2) {
  requireSize(bytes, path2);
  const list = parseJson(bytes, path2);
  if (!isObject(list) || list["version"] !== 1) {
    throw invalid2(`${path2} is not an artifact list of version 1.`);
  }
  const entries = arrayAt(list, "subjects") ?? [];
  return requireSome(
    entries.map((entry, index) => subjectOfEntry(entry, `${path2}: subjects[${index}]`)),
    path2
  );
}
function artifactListText(subjects) {
  const listed = subjects.map(({ name, digest, kind }) => ({ name, digest, kind }));
  return prettyJson({ version: 1, subjects: listed });
}
function subjectOfLine(line, where) {
  const gnu = GNU_LINE.exec(line);
  if (gnu !== null) return subjectOf2(gnu[3], gnu[2], gnu[1] !== "");
  const bsd = BSD_LINE.exec(line);
  if (bsd !== null && bsd[4]?.length === Number(bsd[2]) / 4) {
    return subjectOf2(bsd[3], bsd[4], bsd[1] !== "");
  }
  throw invalid2(
    `${where} is not a line of sha256sum or sha512sum: a digest of 64 or 128 digits, two spaces, a name.`
  );
}
function subjectOf2(name = "", hex = "", isEscaped4 = false) {
  const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
  return { name: isEscaped4 ? unescaped(name) : name, digest };
}
function unescaped(name) {
  return name.replace(
    /\\([\\nr])/g,
    (_, letter) => letter === "n" ? "\n" : letter === "r" ? "\r" : "\\"
  );
}
function subjectOfEntry(entry, where) {
  const name = isObject(entry) ? stringAt(entry, "name") : void 0;
  const digest = isObject(entry) ? stringAt(entry, "digest") : void 0;
  if (!isObject(entry) || name === void 0 || digest === void 0) {
    throw invalid2(`${where} has no name or no digest.`);
  }
  const kind = stringAt(entry, "kind") ?? "file";
  const form = kind === "file" ? FILE_DIGEST : DIGEST2;
  if (!form.test(digest))
    throw invalid2(`${where} has no digest of sha256, nor a file’s of sha512.`);
  if (kind === "file" || kind === "oci") return { name, digest, kind };
  throw invalid2(`${where} is of the kind ${JSON.stringify(kind)}, which is neither file nor oci.`);
}
function requireSize(bytes, path2) {
  if (bytes.length <= MAX_LIST_BYTES) return;
  throw invalid2(
    `${path2} has ${bytes.length} bytes; a list of subjects has at most ${MAX_LIST_BYTES}.`
  );
}
function requireSome(subjects, path2) {
  if (subjects.length === 0) throw invalid2(`${path2} names no subject.`);
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw invalid2(`${path2} names ${subjects.length} subjects; a statement holds ${MAX_SUBJECTS}.`);
}
function invalid2(message) {
  return new UserError(
    "input-invalid",
    message,
    "Write the list with sha256sum or sha512sum, or let the step that builds the files write it."
  );
}

// shared/model/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"];
var FINDINGS_KIND = "assay/findings/v1";

// shared/model/steps.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

// shared/net/in-turns.ts
async function inTurns(items, width, work2) {
  const results = [];
  const queue = items.entries();
  let hasFailed = false;
  async function takeTurns() {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await work2(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  const turns = await Promise.allSettled(Array.from({ length: width }, takeTurns));
  const failed = turns.find((turn) => turn.status === "rejected");
  if (failed !== void 0) throw failed.reason;
  return results;
}

// shared/report/block.ts
function text2(content, url2) {
  return { as: "text", text: content, url: url2 };
}
function strong(content) {
  return { as: "strong", text: content };
}
function code(content, url2) {
  return { as: "code", text: content, url: url2 };
}
function note(content) {
  return { as: "note", text: content };
}
function blockSize(block) {
  return block.kind === "table" ? block.rows.length : block.items.length;
}
function counted(count2, noun) {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${grouped(count2)} ${count2 === 1 ? noun : plural}`;
}
function grouped(count2) {
  return String(count2).replace(/\B(?=(\d{3})+$)/g, ",");
}

// shared/report/place.ts
function repositoryPath(source, location) {
  if (source.kind === "image" || source.kind === "sbom") return void 0;
  const joined3 = source.kind === "file" ? location.path : `${source.name}/${location.path}`;
  return insidePath(joined3);
}
function artifactPath(source, location) {
  const inRepository = repositoryPath(source, location);
  if (inRepository !== void 0) return inRepository;
  const name = source.kind === "image" ? withoutVersion(source.name) : source.name;
  return insidePath(`${name}/${location.path}`) ?? "unknown";
}
function sourceText(name) {
  return name === "." || name === "" ? "this repository" : name;
}
function placeText(location) {
  return location.line === void 0 ? location.path : `${location.path}:${location.line}`;
}
function placeUrl(run, source, location) {
  const path2 = repositoryPath(source, location);
  if (run === void 0 || path2 === void 0) return void 0;
  const line = location.line === void 0 ? "" : `#L${location.line}`;
  return `${run.serverUrl}/${run.repository}/blob/${run.sha}/${encodePath(path2)}${line}`;
}
function encodePath(path2) {
  return path2.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.toWellFormed());
}
function insidePath(path2) {
  const segments = path2.replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || segments.includes("..")) return void 0;
  return segments.join("/");
}
function withoutVersion(name) {
  const reference = name.replace(/^(oci|oci-archive|docker-archive|docker):/, "").split("@")[0] ?? "";
  const lastSlash = reference.lastIndexOf("/");
  const colon = reference.indexOf(":", lastSlash + 1);
  return colon === -1 ? reference : reference.slice(0, colon);
}

// shared/json/parse-exact-json.ts
function parseExactJson(bytes, path2) {
  const text3 = decoded2(bytes, path2);
  const value = parseJson(text3, path2);
  const key = repeatedKey(text3);
  if (key === void 0) return value;
  throw new DataError("malformed", `it has the key ${JSON.stringify(key)} twice`, { path: path2 });
}
function decoded2(bytes, path2) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DataError("malformed", "it is not in UTF-8", { path: path2 }, { cause });
  }
}
function repeatedKey(text3) {
  const open2 = [];
  let at = 0;
  while (at < text3.length) {
    if (text3[at] !== '"') {
      follow2(open2, text3[at]);
      at += 1;
      continue;
    }
    const end2 = endOfString(text3, at);
    const key = isKey(text3, end2) ? String(JSON.parse(text3.slice(at, end2))) : void 0;
    if (key !== void 0 && open2.at(-1)?.has(key) === true) return key;
    if (key !== void 0) open2.at(-1)?.add(key);
    at = end2;
  }
  return void 0;
}
function follow2(open2, character) {
  if (character === "{") open2.push(/* @__PURE__ */ new Set());
  else if (character === "[") open2.push(void 0);
  else if (character === "}" || character === "]") open2.pop();
}
function endOfString(text3, start) {
  let end2 = text3.indexOf('"', start + 1);
  while (isEscaped(text3, end2)) end2 = text3.indexOf('"', end2 + 1);
  return end2 + 1;
}
function isEscaped(text3, at) {
  let backslashes = 0;
  while (text3[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
function isKey(text3, end2) {
  let at = end2;
  while (WHITE_SPACE.has(text3[at] ?? "")) at += 1;
  return text3[at] === ":";
}
var WHITE_SPACE = /* @__PURE__ */ new Set([" ", "	", "\n", "\r"]);

// shared/model/evidence.ts
var LEGACY_ANNOTATIONS = {
  signature: "dev.cosignproject.cosign/signature",
  certificate: "dev.sigstore.cosign/certificate",
  chain: "dev.sigstore.cosign/chain",
  bundle: "dev.sigstore.cosign/bundle",
  timestamp: "dev.sigstore.cosign/rfc3161timestamp",
  predicateType: "predicateType"
};
var SIMPLE_SIGNING_MEDIA_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_MEDIA_TYPE = "application/vnd.dsse.envelope.v1+json";
var BUNDLE_MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.bundle";
var BUNDLE_TYPE_ANNOTATION = "dev.sigstore.bundle.predicateType";

// shared/store/legacy-file.ts
function legacyFileCandidate(value, origin, text3) {
  const signature = stringAt(value, "base64Signature");
  if (signature === void 0 || Object.hasOwn(value, "mediaType")) return void 0;
  const log = objectAt(value, "rekorBundle");
  const annotations = {
    ...certificateOf(stringAt(value, "cert") ?? ""),
    ...log && { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(log) }
  };
  const decoded5 = Buffer.from(signature, "base64");
  if (isJsonObject(decoded5)) {
    return { kind: "legacy-attestation", origin, envelope: decoded5, annotations };
  }
  const own = { [LEGACY_ANNOTATIONS.signature]: signature, ...annotations };
  return { kind: "legacy-blob", origin, annotations: own, digest: digestOf(text3) };
}
function isJsonObject(bytes) {
  try {
    return isObject(JSON.parse(bytes.toString("utf8")));
  } catch {
    return false;
  }
}
function certificateOf(encoded) {
  const pem = Buffer.from(encoded, "base64").toString("latin1");
  return pem === "" || pem.includes("BEGIN PUBLIC KEY") ? {} : { [LEGACY_ANNOTATIONS.certificate]: pem };
}

// shared/store/files.ts
var MAX_BUNDLES = 1e3;
var MAX_FILE_BYTES = 256 * 1024 * 1024;
function bundleFileText(bundle) {
  return `${JSON.stringify(bundle)}
`;
}
function bundleLinesText(bundles) {
  return bundles.map(bundleFileText).join("");
}
function readEvidenceFile(bytes, path2) {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_FILE_BYTES} bytes.`, { path: path2 });
  }
  const whole = tryJson(bytes, path2);
  if (isDocument(whole)) return [candidateOf(whole, path2, bytes)];
  const lines2 = bytes.toString("latin1").split("\n");
  const filled = [...lines2.entries()].filter(([, line]) => line.trim() !== "");
  if (filled.length > MAX_BUNDLES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_BUNDLES} lines.`, { path: path2 });
  }
  if (filled.length === 0) return [unreadable(path2, "It is empty.")];
  return filled.map(([index, line]) => {
    const origin = `${path2}:${index + 1}`;
    const text3 = Buffer.from(line, "latin1");
    const value = tryJson(text3, path2);
    if (isDocument(value)) return candidateOf(value, origin, text3);
    return unreadable(origin, value instanceof DataError ? value.message : "It is no object.");
  });
}
function candidateOf(value, origin, text3) {
  const legacy = legacyFileCandidate(value, origin, text3);
  if (legacy !== void 0) return legacy;
  const isWrapped = !Object.hasOwn(value, "mediaType");
  const bundle = isWrapped && objectAt(value, "bundle") || value;
  return { kind: "bundle", origin, bundle, digest: digestOf(text3) };
}
function tryJson(bytes, path2) {
  try {
    return parseExactJson(bytes, path2);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}
function isDocument(value) {
  return isObject(value) && !(value instanceof DataError);
}
function unreadable(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

// actions/steps/layer-cache.ts
import { createHash as createHash2 } from "node:crypto";
import { join as join9 } from "node:path";

// shared/github/actions-cache.ts
var SERVICE = "GitHub's cache";
var METHODS = "/twirp/github.actions.results.api.v1.CacheService/";
var ASK_TIMEOUT_MS = 1e4;
var MOVE_TIMEOUT_MS = 6e4;
var ATTEMPTS = 1;
var MAX_ANSWER_BYTES2 = 64 * 1024;
async function restoreFromCache(network, service, query) {
  const { key, prefixes, version: version2, maxBytes } = query;
  const asked = { key, restore_keys: prefixes, version: version2 };
  const answer = await ask(network, service, "GetCacheEntryDownloadURL", asked);
  const url2 = answer["ok"] === true ? textIn(answer, "signed_download_url") : "";
  if (url2 === "") return void 0;
  const timeoutMs = MOVE_TIMEOUT_MS;
  const options = { service: SERVICE, maxBytes, timeoutMs, attempts: ATTEMPTS };
  return (await request(network, url2, options)).body;
}
async function saveToCache(network, service, { key, version: version2, content }) {
  const created = await ask(network, service, "CreateCacheEntry", { key, version: version2 });
  const url2 = created["ok"] === true ? textIn(created, "signed_upload_url") : "";
  if (url2 === "") return whyNot(created);
  await request(network, url2, {
    service: SERVICE,
    method: "PUT",
    headers: { "content-type": "application/octet-stream", "x-ms-blob-type": "BlockBlob" },
    body: content,
    maxBytes: MAX_ANSWER_BYTES2,
    timeoutMs: MOVE_TIMEOUT_MS,
    attempts: ATTEMPTS
  });
  const size = String(content.length);
  const finished2 = { key, version: version2, size_bytes: size };
  const answer = await ask(network, service, "FinalizeCacheEntryUpload", finished2);
  return answer["ok"] === true ? void 0 : whyNot(answer);
}
var CONFLICT = 409;
async function ask(network, { url: url2, token }, method, message) {
  const { body } = await request(network, new URL(`${METHODS}${method}`, url2).href, {
    service: SERVICE,
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(message),
    maxBytes: MAX_ANSWER_BYTES2,
    timeoutMs: ASK_TIMEOUT_MS,
    attempts: ATTEMPTS,
    accept: [CONFLICT],
    sameOriginOnly: true
  });
  const answer = parseJson(body, SERVICE);
  return isObject(answer) ? answer : {};
}
function textIn(answer, name) {
  const other = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  return stringAt(answer, name) ?? stringAt(answer, other) ?? "";
}
function whyNot(answer) {
  return stringAt(answer, "message") || stringAt(answer, "msg") || "no reason was given";
}

// shared/source/cache-archive.ts
import { createHash } from "node:crypto";
var MARK = Buffer.from("assay layers 1\n");
var ARCHIVE_VERSION = createHash("sha256").update(MARK).digest("hex");
var NAME_BYTES = 32;
var HEAD_BYTES = NAME_BYTES + 4;
var NAME2 = /^[0-9a-f]{64}$/;
var MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
var MAX_ENTRIES = 4e3;
function packEntries(entries) {
  const names = [...entries.keys()].filter((name) => NAME2.test(name)).sort();
  if (names.length > MAX_ENTRIES) return void 0;
  const parts = names.flatMap((name) => {
    const bytes = entries.get(name) ?? Buffer.alloc(0);
    const head = Buffer.alloc(HEAD_BYTES);
    head.write(name, "hex");
    head.writeUInt32LE(bytes.length, NAME_BYTES);
    return [head, bytes];
  });
  const total = parts.reduce((sum, { length }) => sum + length, MARK.length);
  return total > MAX_ARCHIVE_BYTES ? void 0 : Buffer.concat([MARK, ...parts]);
}
function unpackEntries(archive2) {
  if (archive2.length > MAX_ARCHIVE_BYTES) return void 0;
  if (!archive2.subarray(0, MARK.length).equals(MARK)) return void 0;
  const entries = /* @__PURE__ */ new Map();
  let at = MARK.length;
  while (at < archive2.length) {
    if (archive2.length - at < HEAD_BYTES || entries.size === MAX_ENTRIES) return void 0;
    const name = archive2.toString("hex", at, at + NAME_BYTES);
    const start = at + HEAD_BYTES;
    const end2 = start + archive2.readUInt32LE(at + NAME_BYTES);
    if (end2 > archive2.length) return void 0;
    entries.set(name, archive2.subarray(start, end2));
    at = end2;
  }
  return entries;
}

// shared/source/cache-folder.ts
import { readdir, readFile as readFile6, stat as stat4 } from "node:fs/promises";
import { join as join8 } from "node:path";

// shared/files/touch-file.ts
import { lutimes } from "node:fs/promises";
async function touchFile(path2, time) {
  await lutimes(path2, time, time);
}

// shared/source/cache-folder.ts
var MAX_ENTRY_BYTES = 1024 * 1024 * 1024;
var MAX_ENTRIES2 = 1e5;
var ENDING = ".layer";
async function readEntry(folder, name) {
  const path2 = pathOf(folder, name);
  return await orNothing(async () => {
    const { size } = await stat4(path2);
    if (size > MAX_ENTRY_BYTES) return void 0;
    const bytes = await readFile6(path2);
    await orNothing(() => touchFile(path2, /* @__PURE__ */ new Date()));
    return bytes;
  });
}
async function writeEntries(place, entries) {
  if (entries.size === 0) return;
  await orNothing(async () => {
    for (const [name, bytes] of entries) {
      if (bytes.length > MAX_ENTRY_BYTES) continue;
      writeFile(pathOf(place.folder, name), bytes, place.guarded);
    }
    await prune(place);
  });
}
function pathOf(folder, name) {
  return join8(folder, `${name}${ENDING}`);
}
async function prune({ folder, guarded, maxBytes }) {
  const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
  const entries = await Promise.all(
    names.slice(0, MAX_ENTRIES2).map(async (name) => {
      const path2 = join8(folder, name);
      const found2 = await orNothing(() => stat4(path2));
      return { path: path2, size: found2?.size ?? 0, usedAt: found2?.mtimeMs ?? 0 };
    })
  );
  entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
  let total = 0;
  for (const { path: path2, size } of entries) {
    total += size;
    if (total > maxBytes) removeFile(path2, guarded);
  }
}
async function orNothing(work2) {
  try {
    return await work2();
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === void 0) throw error;
    return void 0;
  }
}

// actions/steps/layer-cache.ts
function openRunCache(inputs, image, host) {
  const own = inputs["cache-dir"];
  const folder = own ?? (host.kind === "actions" ? join9(host.stepsFolder, "layers") : void 0);
  if (folder === void 0) return void 0;
  const setting = own !== void 0 && inputs.cache === "auto" ? "false" : inputs.cache;
  const access = host.kind === "actions" ? cacheAccess(host.env, setting) : { maySave: false };
  const name = `${nameOf(image)} ${inputs.platform ?? ""}`;
  const uses = [];
  const works = [];
  let fetched;
  return {
    layers: {
      folder,
      guarded: guardedFolders(host),
      engine: version,
      fetchEntries: (layers) => fetched ??= restore(keysOf2(name, layers), access, host),
      onLayer: (use) => uses.push(use),
      later: (work2) => works.push(work2)
    },
    finish: async () => {
      tellUses(uses, host);
      await Promise.all(works);
      if (access.maySave && uses.some(({ isFresh }) => isFresh)) {
        await save(name, uses, folder, access, host);
      }
    }
  };
}
function nameOf(image) {
  switch (image.kind) {
    case "registry":
      return `${image.reference.registry}/${image.reference.repository}`;
    case "docker":
      return `docker:${image.name.replace(/[:@][^/]*$/, "")}`;
    default:
      return `${image.kind}:${image.path}`;
  }
}
function keysOf2(name, { recipe, digests }) {
  const all = `assay-layers-${recipe.slice(0, 16)}-`;
  const image = `${all}${digestOf2(name).slice(0, 16)}-`;
  const layers = digestOf2([...new Set(digests)].sort().join("\n"));
  return { key: `${image}${layers.slice(0, 32)}`, prefixes: [image, all] };
}
function digestOf2(text3) {
  return createHash2("sha256").update(text3).digest("hex");
}
async function restore(keys, access, host) {
  const { service, missing: missing2 } = access;
  if (missing2 !== void 0) host.info(`Layers are not kept for later runs: ${missing2}.`);
  if (service === void 0) return /* @__PURE__ */ new Map();
  const query = { ...keys, version: ARCHIVE_VERSION, maxBytes: MAX_ARCHIVE_BYTES };
  const found2 = await orNotice(
    "not restored",
    host,
    () => restoreFromCache(networkOf(host), service, query)
  );
  return (found2 && unpackEntries(found2)) ?? /* @__PURE__ */ new Map();
}
async function save(name, uses, folder, { service }, host) {
  const [first] = uses;
  if (service === void 0 || first === void 0) return;
  const entries = /* @__PURE__ */ new Map();
  for (const { entry } of uses) {
    const bytes = await readEntry(folder, entry);
    if (bytes !== void 0) entries.set(entry, bytes);
  }
  const content = packEntries(entries);
  if (content === void 0) return host.info("The layers are too many to be kept for later runs.");
  const { key } = keysOf2(name, { ...first, digests: uses.map(({ digest }) => digest) });
  await orNotice("not saved", host, async () => {
    const entry = { key, version: ARCHIVE_VERSION, content };
    const why = await saveToCache(networkOf(host), service, entry);
    host.info(
      why === void 0 ? `Kept ${entries.size} layers for later runs, ${content.length} bytes.` : `The layers were not saved in GitHub's cache: ${why}`
    );
  });
}
async function orNotice(what, host, work2) {
  try {
    return await work2();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    host.annotate("notice", `Layers were ${what}, and the run goes on: ${error.message}`);
    return void 0;
  }
}
function tellUses(uses, host) {
  const all = new Set(uses.map(({ digest }) => digest));
  const fresh = new Set(uses.filter(({ isFresh }) => isFresh).map(({ digest }) => digest));
  if (fresh.size < all.size) {
    host.info(`${all.size - fresh.size} of ${all.size} layers from the cache.`);
  }
}

// shared/attest/file-subjects.ts
import { createHash as createHash3 } from "node:crypto";
import * as fs from "node:fs";
import { basename as basename3, isAbsolute as isAbsolute3, join as join10 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
var MAX_MATCHES = 5e4;
async function fileSubjects(root, patterns) {
  const paths2 = await matchedFiles(root, patterns);
  const subjects = [];
  for (const path2 of paths2) {
    subjects.push({ name: basename3(path2), digest: await digestOfFile(path2), path: path2 });
  }
  return subjects;
}
async function digestOfFile(path2) {
  const hash = createHash3("sha256");
  await pipeline2(fs.createReadStream(path2), hash);
  return `sha256:${hash.digest("hex")}`;
}
async function matchedFiles(root, patterns) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
      for (const path2 of await glob(root, pattern.slice(1))) files.delete(path2);
      continue;
    }
    const matched = (await glob(root, pattern)).filter((path2) => fs.statSync(path2).isFile());
    if (matched.length === 0) throw nothingMatches(pattern);
    for (const path2 of matched) files.add(path2);
  }
  if (files.size === 0) throw nothingLeft(patterns);
  if (files.size <= MAX_SUBJECTS) return [...files].sort();
  throw new UserError(
    "input-invalid",
    `The patterns match ${files.size} files; a statement holds ${MAX_SUBJECTS}.`,
    "Name the release files more closely, or attest a checksum file."
  );
}
async function glob(root, pattern) {
  const plain3 = isAbsolute3(pattern) ? pattern : join10(root, pattern);
  if (!WILDCARD.test(pattern) && fs.existsSync(plain3)) return [plain3];
  if (!Object.hasOwn(fs.promises, "glob")) throw noPatterns(pattern);
  const found2 = [];
  for await (const path2 of fs.promises.glob(pattern, { cwd: root })) {
    found2.push(isAbsolute3(path2) ? path2 : join10(root, path2));
    if (found2.length > MAX_MATCHES) throw tooMany2(pattern);
  }
  return found2;
}
var WILDCARD = /[*?{]/;
function nothingLeft(patterns) {
  return new UserError(
    "file-not-found",
    `The patterns ${patterns.map((pattern) => JSON.stringify(pattern)).join(", ")} leave no file.`,
    "Name a file, or take away less."
  );
}
function nothingMatches(pattern) {
  return new UserError(
    "file-not-found",
    `No file matches ${JSON.stringify(pattern)}.`,
    "Check the path, and that the step that makes the file ran before this one."
  );
}
function noPatterns(pattern) {
  return new UserError(
    "not-supported",
    `Node ${process.versions.node} cannot expand the pattern ${JSON.stringify(pattern)}.`,
    "Use Node 24, or name each file."
  );
}
function tooMany2(pattern) {
  return new UserError(
    "input-invalid",
    `The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
    "Name the release files more closely."
  );
}

// shared/ecosystems/control-file.ts
function readParagraphs(text3, wanted) {
  const paragraphs = [];
  let fields = /* @__PURE__ */ new Map();
  let first = 0;
  let current;
  const finish2 = () => {
    if (fields.size > 0) paragraphs.push({ line: first, fields });
    fields = /* @__PURE__ */ new Map();
    first = 0;
    current = void 0;
  };
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (row === "") {
      finish2();
      continue;
    }
    if (first === 0) first = line;
    current = addRow(fields, wanted, row, current);
  }
  finish2();
  return paragraphs;
}
function* linesOf(text3) {
  let start = 0;
  while (start <= text3.length) {
    const found2 = text3.indexOf("\n", start);
    const end2 = found2 === -1 ? text3.length : found2;
    const hasReturn = end2 > start && text3.charCodeAt(end2 - 1) === 13;
    yield text3.slice(start, hasReturn ? end2 - 1 : end2);
    start = end2 + 1;
  }
}
function addRow(fields, wanted, row, current) {
  if (row.startsWith(" ") || row.startsWith("	")) {
    if (current !== void 0) fields.set(current, `${fields.get(current) ?? ""}
${row.trim()}`);
    return current;
  }
  const colon = row.indexOf(":");
  const name = row.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!wanted.has(name) || fields.has(name)) return void 0;
  fields.set(name, row.slice(colon + 1).trim());
  return name;
}

// shared/ecosystems/alpine/owned-files.ts
function* ownedFiles(bytes, root, installed3) {
  const owners = new Map(installed3.map(({ record, found: found2 }) => [record.line, found2.purl]));
  let owner;
  let folder = "";
  let line = 0;
  for (const row of linesOf(bytes.toString("utf8"))) {
    line++;
    owner = row === "" ? void 0 : owner ?? owners.get(line);
    if (row.startsWith("F:")) folder = row.slice(2);
    else if (row.startsWith("R:") && owner !== void 0) {
      yield { owner, path: `${root}${folder === "" ? "" : `${folder}/`}${row.slice(2)}` };
    }
  }
}

// shared/ecosystems/alpine/records.ts
var FIELDS = /* @__PURE__ */ new Set(["P", "V", "A", "L", "o", "m", "D", "p"]);
function* readRecords(text3) {
  let fields = /* @__PURE__ */ new Map();
  let first = 0;
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (row === "") {
      if (fields.size > 0) yield { line: first, fields };
      fields = /* @__PURE__ */ new Map();
      first = 0;
      continue;
    }
    if (first === 0) first = line;
    const letter = row.charAt(0);
    if (row.charAt(1) === ":" && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
  }
  if (fields.size > 0) yield { line: first, fields };
}
function words({ fields }, letter) {
  return (fields.get(letter) ?? "").split(" ").filter((word) => word !== "");
}
function relationName(word) {
  return word.split(/[<>=~@]/, 1)[0] ?? "";
}

// shared/ecosystems/alpine/relations.ts
function withEdges(installed3) {
  const providers = providersOf(installed3);
  return installed3.map(({ record, found: found2 }) => ({
    ...found2,
    dependsOn: words(record, "D").map((word) => providers.get(relationName(word))).filter((purl) => purl !== void 0)
  }));
}
function providersOf(installed3) {
  const providers = /* @__PURE__ */ new Map();
  for (const { record, found: found2 } of installed3) {
    for (const word of words(record, "p")) providers.set(relationName(word), found2.purl);
  }
  for (const { found: found2 } of installed3) providers.set(found2.name, found2.purl);
  return providers;
}

// shared/ecosystems/distro.ts
function distroOf({ os }) {
  return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}

// shared/ecosystems/osv-release.ts
var ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["debian", (version2) => named("Debian", major(version2))],
  ["ubuntu", (version2) => named("Ubuntu", ubuntuRelease(version2))],
  ["alpine", (version2) => named("Alpine", alpineBranch(version2))],
  ["wolfi", () => "Wolfi"],
  ["chainguard", () => "Chainguard"],
  ["almalinux", (version2) => named("AlmaLinux", major(version2))],
  ["rocky", (version2) => named("Rocky Linux", major(version2))],
  ["opensuse-leap", (version2) => named("openSUSE", product("Leap", version2))],
  ["opensuse-tumbleweed", () => "openSUSE:Tumbleweed"],
  ["sles", (version2) => named("SUSE", suseProduct("Linux Enterprise Server", version2))],
  ["sled", (version2) => named("SUSE", suseProduct("Linux Enterprise Desktop", version2))],
  // OSV goes on with the repository, which no file tells: every one of the release is meant.
  ["rhel", (version2) => named("Red Hat:enterprise_linux", major(version2))],
  ["azurelinux", (version2) => named("Azure Linux", major(version2))],
  ["mariner", (version2) => named("Azure Linux", major(version2))],
  ["mageia", (version2) => named("Mageia", version2)],
  ["openEuler", (version2, prettyName) => named("openEuler", eulerRelease(version2, prettyName))],
  ["minimos", () => "MinimOS"],
  ["alpaquita", (version2) => named("Alpaquita", version2)]
]);
function osvRelease(os) {
  return os === void 0 ? void 0 : ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
}
function named(name, release) {
  return release === void 0 || release === "" ? void 0 : `${name}:${release}`;
}
function major(version2) {
  return version2.split(".", 1)[0] ?? "";
}
function alpineBranch(version2) {
  const match = /^(\d+)\.(\d+)/.exec(version2);
  return match === null ? void 0 : `v${match[1]}.${match[2]}`;
}
function ubuntuRelease(version2) {
  return /^\d*[02468]\.04$/.test(version2) ? `${version2}:LTS` : version2;
}
function product(name, version2) {
  return version2 === "" ? void 0 : `${name} ${version2}`;
}
function suseProduct(name, version2) {
  const [release = "", servicePack = "0"] = version2.split(".");
  if (release === "") return void 0;
  return servicePack === "0" ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}
function eulerRelease(version2, prettyName) {
  const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
  return edition === void 0 ? version2 : `${version2}-${edition}`;
}

// shared/ecosystems/purl.ts
var LOWER_CASE_NAMES = /* @__PURE__ */ new Set([
  "alpm",
  "apk",
  "bitbucket",
  "composer",
  "deb",
  "github",
  "githubactions",
  "golang",
  "hex",
  "pypi"
]);
var LOWER_CASE_NAMESPACES = /* @__PURE__ */ new Set([...LOWER_CASE_NAMES, "rpm"]);
var MAX_PURL_LENGTH = 4096;
function purlOf(parts) {
  const { type, subpath } = parts;
  const name = nameOf2(parts);
  if (name === "") throw new Error("a package URL needs a name");
  let purl = `pkg:${type}/`;
  const namespace = encodePath2(namespaceOf(parts));
  if (namespace !== "") purl += `${namespace}/`;
  purl += encode(name);
  if (parts.version !== void 0 && parts.version !== "") purl += `@${encode(parts.version)}`;
  purl += qualifiersText(parts);
  const path2 = subpath === void 0 ? "" : encodePath2(subpath);
  return path2 === "" ? purl : `${purl}#${path2}`;
}
function parsePurl(purl) {
  if (purl.length > MAX_PURL_LENGTH) return void 0;
  try {
    return readPurl(purl);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function nameOf2({ type, name }) {
  const cased = LOWER_CASE_NAMES.has(type) ? name.toLowerCase() : name;
  return type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased;
}
function namespaceOf({ type, namespace = "" }) {
  return LOWER_CASE_NAMESPACES.has(type) ? namespace.toLowerCase() : namespace;
}
function encodePath2(path2) {
  if (path2 === "") return "";
  const segments = path2.split("/");
  return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
  return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text3) {
  if (PLAIN.test(text3)) return text3;
  return encodeURIComponent(text3.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
  if (qualifiers === void 0) return "";
  const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [key.toLowerCase(), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
  return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function readPurl(purl) {
  const [main, subpath] = cutLast(purl, "#");
  const [path2, query] = cutLast(main, "?");
  if (!path2.startsWith("pkg:")) return void 0;
  const rest = path2.slice("pkg:".length).replace(/^\/+/, "");
  const slash = rest.indexOf("/");
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!/^[a-z.-][a-z0-9.+-]*$/.test(type)) return void 0;
  const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
  const last = segments.pop() ?? "";
  const at = last.lastIndexOf("@");
  const name = decodeURIComponent(at > 0 ? last.slice(0, at) : last);
  if (name === "") return void 0;
  return {
    type,
    namespace: segments.length === 0 ? void 0 : segments.map(decodeURIComponent).join("/"),
    name,
    version: at > 0 ? decodeURIComponent(last.slice(at + 1)) : void 0,
    qualifiers: query === void 0 ? void 0 : readQualifiers(query),
    subpath: subpath === void 0 ? void 0 : decodeURIComponent(subpath)
  };
}
function readQualifiers(query) {
  const pairs = query.split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, Math.max(equals, 0)).toLowerCase();
    return key === "" ? [] : [[key, decodeURIComponent(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}
function cutLast(text3, mark2) {
  const at = text3.lastIndexOf(mark2);
  return at === -1 ? [text3, void 0] : [text3.slice(0, at), text3.slice(at + 1)];
}

// shared/ecosystems/package-of.ts
var MAX_TEXT_LENGTH = 1024;
function packageOf(file, facts) {
  return {
    purl: checkedPurl(file, facts),
    type: facts.type,
    name: facts.fullName ?? facts.name,
    version: facts.fullVersion ?? facts.version,
    ecosystem: facts.ecosystem,
    locations: [locationOf(file, facts.line)],
    scope: facts.scope ?? "unknown",
    isDirect: facts.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: facts.source,
    architecture: facts.architecture,
    licence: facts.licence,
    hashes: facts.hashes,
    supplier: facts.supplier,
    downloadUrl: publicUrl(facts.downloadUrl)
  };
}
function problemOf(error) {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}
function locationOf(file, line) {
  return { path: file.path, line, layer: file.layer };
}
var CREDENTIALS2 = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function publicUrl(url2) {
  return url2?.replace(CREDENTIALS2, (stated, scheme) => {
    const user = stated.slice(scheme.length, -1).split(":", 1)[0] ?? "";
    return scheme.includes("ssh") && user !== "" ? `${scheme}${user}@` : scheme;
  });
}
var URL_QUALIFIERS = ["download_url", "repository_url", "vcs_url"];
function publicQualifiers(qualifiers) {
  if (qualifiers === void 0) return void 0;
  const urls = URL_QUALIFIERS.flatMap((key) => {
    const url2 = publicUrl(qualifiers[key]);
    return url2 === void 0 ? [] : [[key, url2]];
  });
  return urls.length === 0 ? qualifiers : { ...qualifiers, ...Object.fromEntries(urls) };
}
function checkedPurl(file, facts) {
  const place = { path: file.path, line: facts.line };
  if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
    throw new DataError("limit-exceeded", "a name or version is implausibly long", place);
  }
  try {
    return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError("malformed", `${name} is no name of a ${facts.type} package`, place, {
      cause
    });
  }
}

// shared/ecosystems/alpine.ts
var DATABASE = "lib/apk/db/installed";
var WORLD = "etc/apk/world";
var installedDatabase = {
  wanted: { pathSuffixes: [DATABASE, WORLD] },
  isPrimary: (path2) => path2.endsWith(DATABASE),
  parse: parseInstalled
};
var ecosystem = { id: "alpine", formats: [installedDatabase] };
function parseInstalled(file, context) {
  const installed3 = [];
  const problems = [];
  const virtual = [];
  for (const record of readRecords(file.bytes.toString("utf8"))) {
    if (record.fields.get("P")?.startsWith(".") === true) {
      virtual.push(record);
      continue;
    }
    try {
      installed3.push({ record, found: toPackage(file, context, record) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const direct = directNames(file, context, virtual);
  const packages = withEdges(installed3).map((found2) => ({
    ...found2,
    isDirect: direct?.has(found2.name)
  }));
  return { packages, problems, owned: () => ownedFiles(file.bytes, rootOf2(file), installed3) };
}
function rootOf2({ path: path2 }) {
  return path2.slice(0, -DATABASE.length).replace(/usr\/$/, "");
}
function directNames(file, context, virtual) {
  const world = context.file(`${rootOf2(file)}${WORLD}`)?.bytes.toString("utf8");
  if (world === void 0) return void 0;
  const stated = [...world.split(/\s+/), ...virtual.flatMap((record) => words(record, "D"))];
  return new Set(stated.map(relationName));
}
function toPackage(file, context, { line, fields }) {
  const name = fields.get("P") ?? "";
  const version2 = fields.get("V") ?? "";
  if (name === "" || version2 === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path, line });
  }
  const { os } = context;
  const origin = fields.get("o") ?? "";
  return packageOf(file, {
    type: "apk",
    namespace: os?.id ?? "alpine",
    name,
    version: version2,
    line,
    architecture: fields.get("A"),
    qualifiers: { arch: fields.get("A"), distro: distroOf(context) },
    ecosystem: osvRelease(os),
    // Packages of one origin are built together and share its version.
    source: { name: origin === "" ? name : origin, version: version2 },
    licence: fields.get("L"),
    supplier: fields.get("m"),
    scope: "runtime"
  });
}

// shared/ecosystems/arch/sections.ts
function readSections(text3) {
  const sections = /* @__PURE__ */ new Map();
  let values;
  for (const line of linesOf(text3)) {
    if (line === "") values = void 0;
    else if (values !== void 0) values.push(line);
    else if (line.length > 2 && line.startsWith("%") && line.endsWith("%")) {
      values = [];
      sections.set(line.slice(1, -1), values);
    }
  }
  return sections;
}

// shared/ecosystems/arch/providers.ts
var known = /* @__PURE__ */ new WeakMap();
function providersIn(context, isInstalled2) {
  const providers = known.get(context) ?? readProviders(context, isInstalled2);
  known.set(context, providers);
  return providers;
}
function readProviders(context, isInstalled2) {
  const sections = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const provided = /* @__PURE__ */ new Map();
  for (const file of context.named("desc").filter(({ path: path2 }) => isInstalled2(path2))) {
    const read = readSections(file.bytes.toString("utf8"));
    sections.set(file, read);
    for (const name of read.get("NAME") ?? []) byName.set(name, file);
    for (const relation of read.get("PROVIDES") ?? []) {
      const name = nameOf3(relation);
      const others = provided.get(name);
      if (others === void 0) provided.set(name, [file]);
      else others.push(file);
    }
  }
  return {
    sectionsOf: (file) => sections.get(file) ?? readSections(file.bytes.toString("utf8")),
    satisfying: (relation) => {
      const file = byName.get(nameOf3(relation));
      return file === void 0 ? provided.get(nameOf3(relation)) ?? [] : [file];
    }
  };
}
function nameOf3(relation) {
  return relation.split(/[<>=]/, 1)[0] ?? "";
}

// shared/ecosystems/paths.ts
import { posix } from "node:path";
function besidePath(path2, relative4) {
  return posix.join("/", posix.dirname(path2), relative4).slice(1);
}
function baseName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}

// shared/ecosystems/arch.ts
var FOLDER = "var/lib/pacman/local/*";
var localDatabase = {
  wanted: { globs: [`${FOLDER}/desc`, `${FOLDER}/files`] },
  isPrimary: isDescription,
  parse: parseDescription
};
var ecosystem2 = { id: "arch", formats: [localDatabase] };
function isDescription(path2) {
  return path2.endsWith("/desc");
}
function parseDescription(file, context) {
  const providers = providersIn(context, isDescription);
  const sections = providers.sectionsOf(file);
  const needs = (sections.get("DEPENDS") ?? []).flatMap(providers.satisfying);
  const found2 = {
    ...toPackage2(file, sections, context),
    dependsOn: needs.flatMap((need) => purlOf2(need, providers.sectionsOf(need), context) ?? [])
  };
  const owned = () => ownedFiles2(found2.purl, file, context);
  return { packages: [found2], problems: [], owned };
}
var purls = /* @__PURE__ */ new WeakMap();
function purlOf2(file, sections, context) {
  const purl = purls.get(file) ?? readPurl2(file, sections, context) ?? "none";
  purls.set(file, purl);
  return purl === "none" ? void 0 : purl;
}
function readPurl2(file, sections, context) {
  try {
    return toPackage2(file, sections, context).purl;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function toPackage2(file, sections, context) {
  const first = (name2) => sections.get(name2)?.[0] ?? "";
  const [name, version2] = [first("NAME"), first("VERSION")];
  if (name === "" || version2 === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const base2 = first("BASE");
  return packageOf(file, {
    type: "alpm",
    // The specification asks for the vendor.
    namespace: context.os?.id ?? "arch",
    name,
    version: version2,
    line: 1,
    architecture: first("ARCH"),
    qualifiers: { arch: first("ARCH"), distro: distroOf(context) },
    source: { name: base2 === "" ? name : base2, version: version2 },
    licence: licenceOf(sections.get("LICENSE") ?? []),
    supplier: first("PACKAGER"),
    // 1: installed for another package's sake.
    isDirect: first("REASON") !== "1",
    scope: "runtime"
  });
}
function licenceOf(licences) {
  return licences.length === 0 ? void 0 : licences.join(" AND ");
}
function* ownedFiles2(owner, file, context) {
  const list = context.file(besidePath(file.path, "files"));
  const paths2 = list === void 0 ? [] : readSections(list.bytes.toString("utf8")).get("FILES");
  const root = file.path.slice(0, file.path.lastIndexOf("var/lib/pacman/"));
  for (const path2 of paths2 ?? []) if (!path2.endsWith("/")) yield { owner, path: root + path2 };
}

// shared/ecosystems/binaries/java-runtime.ts
var FOLDERS = ["*jdk", "jdk*", "*jre", "jre*", "*java", "java*", "*jvm", "jvm*", "openjdk*"];
var MAKERS = ["temurin*", "zulu*", "corretto*", "graalvm*", "semeru*", "dragonwell*"];
var javaRuntime = {
  wanted: {
    globs: ["jvm/*/release", ...[...FOLDERS, ...MAKERS].map((folder) => `${folder}/release`)]
  },
  parse: parseRelease
};
var VERSION = /^JAVA_VERSION="(\d[\w.+-]{0,60})"/m;
var IMPLEMENTOR = /^IMPLEMENTOR="([^"\r\n]{1,100})"/m;
function parseRelease(file) {
  const text3 = file.bytes.toString("utf8");
  const [, version2] = VERSION.exec(text3) ?? [];
  if (version2 === void 0) return { packages: [], problems: [], isForeign: true };
  const [, supplier] = IMPLEMENTOR.exec(text3) ?? [];
  const line = text3.slice(0, text3.search(VERSION)).split("\n").length;
  const facts = { type: "generic", name: "openjdk", version: version2, line, scope: "runtime" };
  const stated = supplier === "N/A" ? void 0 : supplier;
  return { packages: [packageOf(file, { ...facts, supplier: stated })], problems: [] };
}

// shared/ecosystems/extracts.ts
function readExtract(file, kind) {
  const extract = asObject(parseJson(file.bytes, file.path), "$");
  if (stringAt(extract, "kind") === kind) return extract;
  throw new DataError("malformed", `this is no extract of kind ${kind}`, { path: file.path });
}
function objectsAt(object, key) {
  return (arrayAt(object, key) ?? []).filter(isObject);
}
function goBuildInfoOf(file) {
  const go = objectAt(readExtract(file, "executable"), "go");
  if (go === void 0) return void 0;
  return { goVersion: stringAt(go, "goVersion") ?? "", modules: stringAt(go, "modules") ?? "" };
}

// shared/ecosystems/binaries.ts
var executable = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable
};
var ecosystem3 = { id: "binaries", formats: [executable, javaRuntime] };
function parseExecutable(file) {
  const packages = objectsAt(readExtract(file, "executable"), "programs").map(
    (program) => packageOf(file, {
      type: "generic",
      name: stringAt(program, "name") ?? "",
      version: stringAt(program, "version") ?? "",
      scope: "runtime"
    })
  );
  return { packages, problems: [] };
}

// shared/ecosystems/graph.ts
function packagesOfGraph(nodes, roots) {
  const direct = new Set(roots === void 0 ? [] : namedByManifests(nodes, roots));
  const runtime = reachable(nodes, roots?.runtime ?? []);
  const development = reachable(nodes, roots?.development ?? []);
  const packages = [];
  for (const [key, { found: found2, needs }] of nodes) {
    if (found2 === void 0) continue;
    packages.push({
      ...found2,
      scope: scopeOf(key, runtime, development) ?? found2.scope,
      isDirect: roots === void 0 ? found2.isDirect : direct.has(key),
      dependsOn: needs.flatMap((need) => purlOfNeed(nodes.get(need), found2))
    });
  }
  return packages;
}
function purlOfNeed(need, { purl }) {
  return need?.found === void 0 || need.found.purl === purl ? [] : [need.found.purl];
}
function* namedByManifests(nodes, roots) {
  yield* roots.runtime;
  yield* roots.development;
  for (const { found: found2, needs } of nodes.values()) if (found2 === void 0) yield* needs;
}
function scopeOf(key, runtime, development) {
  if (runtime.has(key)) return "runtime";
  return development.has(key) ? "development" : void 0;
}
function reachable(nodes, from) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
  }
  return seen;
}

// shared/ecosystems/parse-each.ts
var MAX_PROBLEMS = 1e3;
function parseEach(items, read) {
  const packages = [];
  const problems = [];
  for (const item of items) {
    try {
      const found2 = read(item);
      if (found2 !== void 0) packages.push(found2);
    } catch (error) {
      const problem3 = problemOf(error);
      problems.push(problem3);
      if (problems.length < MAX_PROBLEMS) continue;
      const message = `${MAX_PROBLEMS} entries cannot be read; what follows them was not looked at`;
      problems.push({ ...problem3, code: "limit-exceeded", message });
      break;
    }
  }
  return { packages, problems };
}
function parseGraph(items, read, roots) {
  const nodes = /* @__PURE__ */ new Map();
  const { problems } = parseEach(items, (item) => {
    const node = read(item);
    if (node !== void 0) nodes.set(node.key, node);
    return void 0;
  });
  return { packages: packagesOfGraph(nodes, roots), problems };
}

// shared/ecosystems/cocoapods.ts
var podfileLock = {
  role: "lockfile",
  wanted: { names: ["Podfile.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePodfileLock
};
var ecosystem4 = { id: "cocoapods", formats: [podfileLock] };
function parsePodfileLock(file) {
  const { pods, direct, checksums } = readLockfile(file.bytes.toString("utf8"));
  const roots = direct.length === 0 ? void 0 : { runtime: direct, development: [] };
  const parsed = parseGraph(pods, (pod) => nodeOf(file, pod, checksums), roots);
  const packages = parsed.packages.map((found2) => ({ ...found2, scope: "unknown" }));
  return { packages, problems: parsed.problems };
}
function nodeOf(file, { name, version: version2, line, needs }, checksums) {
  const [pod = "", ...parts] = name.split("/");
  const found2 = packageOf(file, {
    type: "cocoapods",
    name: pod,
    fullName: name,
    version: version2,
    subpath: parts.join("/"),
    line,
    hashes: hashesOf(checksums.get(pod))
  });
  return { key: name, found: found2, needs };
}
function hashesOf(checksum2) {
  const isSha1 = checksum2 !== void 0 && /^[0-9a-f]{40}$/.test(checksum2);
  return isSha1 ? [{ algorithm: "sha1", value: checksum2 }] : void 0;
}
function readLockfile(text3) {
  const pods = [];
  const direct = [];
  const checksums = /* @__PURE__ */ new Map();
  let section = "";
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (/^[A-Z]/.test(row)) section = row.split(":", 1)[0] ?? "";
    else if (section === "PODS") readPod(pods, row, line);
    else if (section === "DEPENDENCIES") direct.push(...nameOfItem(row));
    else if (section === "SPEC CHECKSUMS") readChecksum(checksums, row);
  }
  return { pods, direct, checksums };
}
function readPod(pods, row, line) {
  if (row.startsWith("    - ")) {
    pods.at(-1)?.needs.push(...nameOfItem(row));
    return;
  }
  const [name] = nameOfItem(row);
  const open2 = row.lastIndexOf("(");
  const close = row.indexOf(")", open2);
  if (name === void 0 || open2 === -1 || close === -1) return;
  pods.push({ name, version: row.slice(open2 + 1, close), line, needs: [] });
}
function nameOfItem(row) {
  const item = row.trim();
  if (!item.startsWith("- ")) return [];
  const stated = item.slice(2).replaceAll('"', "").split("(", 1)[0] ?? "";
  const name = stated.trim().replace(/:$/, "");
  return name === "" ? [] : [name];
}
function readChecksum(checksums, row) {
  const colon = row.lastIndexOf(": ");
  if (colon === -1) return;
  checksums.set(row.slice(0, colon).trim().replaceAll('"', ""), row.slice(colon + 2).trim());
}

// shared/ecosystems/conan/conan-package.ts
var NONE = "_";
function conanPackage(file, reference, facts) {
  const stated = reference.split(/[#:%]/, 1)[0] ?? "";
  const [place = "", owner = ""] = stated.split("@");
  const slash = place.indexOf("/");
  const name = place.slice(0, Math.max(slash, 0)).trim();
  const version2 = place.slice(slash + 1).trim();
  if (name === "" || version2 === "") {
    const message = `${JSON.stringify(stated.slice(0, 100))} is no reference of Conan`;
    throw new DataError("malformed", message, { path: file.path, line: facts.line });
  }
  const [user, channel] = owner.split("/").map((part2) => part2 === NONE ? void 0 : part2);
  const qualifiers = { user, channel };
  return packageOf(file, {
    type: "conan",
    name,
    version: version2,
    ecosystem: "ConanCenter",
    qualifiers,
    ...facts
  });
}

// shared/ecosystems/conan/conanfile.ts
var conanFile = {
  role: "manifest",
  wanted: { names: ["conanfile.txt"] },
  wantedIn: ["directory", "file"],
  parse: parseConanFile
};
var SECTIONS = /* @__PURE__ */ new Map([
  ["[requires]", "runtime"],
  ["[build_requires]", "development"],
  ["[tool_requires]", "development"],
  ["[test_requires]", "development"]
]);
function parseConanFile(file) {
  return parseEach(
    requirementsIn(file.bytes.toString("utf8")),
    ({ text: text3, line, scope }) => conanPackage(file, text3, { line, scope, isDirect: true })
  );
}
function* requirementsIn(text3) {
  let scope;
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    const stated = (row.split("#", 1)[0] ?? "").trim();
    if (stated.startsWith("[")) scope = SECTIONS.get(stated);
    else if (scope !== void 0 && stated !== "" && !stated.includes("[")) {
      yield { text: stated, line, scope };
    }
  }
}

// shared/json/positions.ts
var MAX_DEPTH = 300;
var NO_MEMBERS = /* @__PURE__ */ new Map();
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED = 10;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var COMMA = 44;
var COLON = 58;
var SPACE2 = 32;
var BYTE_ORDER_MARK2 = 65279;
function jsonLines(bytes, descend) {
  const text3 = typeof bytes === "string" ? bytes : bytes.toString("utf8");
  return readValue({ text: text3, at: 0, line: 1 }, [], descend);
}
function lineAt(lines2, ...path2) {
  let node = lines2;
  for (const key of path2) node = node?.members.get(key);
  return node?.line;
}
function readValue(cursor, path2, descend) {
  skipSpace(cursor);
  const line = cursor.line;
  const first = cursor.text.charCodeAt(cursor.at);
  const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
  if (!isContainer || path2.length >= MAX_DEPTH || !descend(path2)) {
    skipValue(cursor);
    return { line, members: NO_MEMBERS };
  }
  cursor.at++;
  const members = first === OPEN_BRACE ? readMembers(cursor, path2, descend) : readItems(cursor, path2, descend);
  return { line, members };
}
function readMembers(cursor, path2, descend) {
  const members = /* @__PURE__ */ new Map();
  while (hasMore(cursor, CLOSE_BRACE)) {
    const line = cursor.line;
    const key = readKey(cursor);
    path2.push(key);
    const value = readValue(cursor, path2, descend);
    path2.pop();
    members.set(key, { line, members: value.members });
  }
  return members;
}
function readItems(cursor, path2, descend) {
  const members = /* @__PURE__ */ new Map();
  while (hasMore(cursor, CLOSE_BRACKET)) {
    const key = String(members.size);
    path2.push(key);
    members.set(key, readValue(cursor, path2, descend));
    path2.pop();
  }
  return members;
}
function hasMore(cursor, close) {
  skipSpace(cursor);
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === COMMA) {
    cursor.at++;
    skipSpace(cursor);
    return cursor.at < cursor.text.length;
  }
  if (code2 !== close) return cursor.at < cursor.text.length && code2 !== CLOSE_BRACE;
  cursor.at++;
  return false;
}
function readKey(cursor) {
  const start = cursor.at;
  skipValue(cursor);
  const raw = cursor.text.slice(start + 1, cursor.at - 1);
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
  return raw.includes("\\") ? unescaped2(raw) : raw;
}
function unescaped2(raw) {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
function skipSpace(cursor) {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const code2 = cursor.text.charCodeAt(cursor.at);
    if (code2 === LINE_FEED) cursor.line++;
    else if (code2 > SPACE2 && code2 !== BYTE_ORDER_MARK2) return;
  }
}
function skipValue(cursor) {
  const { text: text3 } = cursor;
  let depth = 0;
  for (; cursor.at < text3.length; cursor.at++) {
    const code2 = text3.charCodeAt(cursor.at);
    if (code2 === QUOTE) skipString(cursor);
    else if (code2 === OPEN_BRACE || code2 === OPEN_BRACKET) depth++;
    else if (code2 === CLOSE_BRACE || code2 === CLOSE_BRACKET) depth--;
    else if (code2 === LINE_FEED) cursor.line++;
    if (depth === 0 && isEnd(text3, cursor.at)) break;
  }
  cursor.at++;
}
function isEnd(text3, at) {
  const code2 = text3.charCodeAt(at);
  if (code2 === QUOTE || code2 === CLOSE_BRACE || code2 === CLOSE_BRACKET) return true;
  const next = text3.charCodeAt(at + 1);
  return !(next > SPACE2) || next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === COLON;
}
function skipString(cursor) {
  const { text: text3 } = cursor;
  let at = text3.indexOf('"', cursor.at + 1);
  while (at !== -1 && isEscaped2(text3, at)) at = text3.indexOf('"', at + 1);
  cursor.at = at === -1 ? text3.length : at;
}
function isEscaped2(text3, at) {
  let backslashes = 0;
  while (text3.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

// shared/ecosystems/conan/lock.ts
var conanLock = {
  role: "lockfile",
  wanted: { names: ["conan.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseConanLock
};
var LISTS = [
  ["requires", "runtime"],
  ["build_requires", "development"],
  ["python_requires", "development"],
  ["config_requires", "development"]
];
function parseConanLock(file) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = parseJson(text3, file.path);
  if (!isObject(lockfile)) return { packages: [], problems: [] };
  const lines2 = jsonLines(text3, (path2) => path2.length < 3);
  const graph = objectAt(objectAt(lockfile, "graph_lock") ?? {}, "nodes");
  return graph === void 0 ? parseLists(file, lockfile, lines2) : parseNodes(file, graph, lines2);
}
function parseLists(file, lockfile, lines2) {
  const stated = LISTS.flatMap(
    ([list, scope]) => (arrayAt(lockfile, list) ?? []).map((reference, index) => ({
      reference: scalarText(reference),
      scope,
      line: lineAt(lines2, list, String(index))
    }))
  );
  return parseEach(stated, ({ reference, ...facts }) => conanPackage(file, reference, facts));
}
function parseNodes(file, graph, lines2) {
  const nodes = Object.entries(graph).filter(
    (entry) => isObject(entry[1])
  );
  const tools = new Set(nodes.flatMap(([, node]) => idsIn(node, "build_requires")));
  return parseGraph(
    nodes,
    ([key, node]) => {
      const reference = stringAt(node, "ref") ?? stringAt(node, "pref");
      if (reference === void 0 || isOwn(node)) return void 0;
      const isTool = tools.has(key) || stringAt(node, "context") === "build";
      const scope = isTool ? "development" : "unknown";
      const line = lineAt(lines2, "graph_lock", "nodes", key);
      const found2 = conanPackage(file, reference, { line, scope });
      return { key, found: found2, needs: idsIn(node, "requires") };
    },
    rootsOf(nodes.map(([, node]) => node))
  );
}
function isOwn(node) {
  return stringAt(node, "path") !== void 0;
}
function rootsOf(nodes) {
  const own = nodes.filter(isOwn);
  if (own.length === 0) return void 0;
  return {
    runtime: own.flatMap((node) => idsIn(node, "requires")),
    development: own.flatMap((node) => idsIn(node, "build_requires"))
  };
}
function idsIn(node, key) {
  return (arrayAt(node, key) ?? Object.values(objectAt(node, key) ?? {})).map(scalarText);
}

// shared/ecosystems/conan.ts
var ecosystem5 = { id: "conan", formats: [conanLock, conanFile] };

// shared/ecosystems/conda/conda-record.ts
var SUBDIR = /^(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[a-z0-9_]+)$/;
function channelName(channel) {
  const parts = (channel ?? "").split("/").filter((part2) => part2 !== "" && !SUBDIR.test(part2));
  return parts.at(-1);
}
function subdirOf(url2) {
  return url2.split("/").find((part2) => SUBDIR.test(part2));
}
function archiveType(name) {
  if (name.endsWith(".conda")) return "conda";
  return name.endsWith(".tar.bz2") ? "tar.bz2" : void 0;
}
function hashesOf2(record) {
  const hashes = ["md5", "sha256"].flatMap((algorithm) => {
    const value = stringAt(record, algorithm);
    return value !== void 0 && /^[0-9a-f]+$/.test(value) ? [{ algorithm, value }] : [];
  });
  return hashes.length === 0 ? void 0 : hashes;
}

// shared/ecosystems/conda/installed.ts
var condaMeta = {
  wanted: { directories: ["conda-meta"] },
  wantedIn: ["image"],
  isPrimary: (path2) => path2.endsWith(".json"),
  parse: parseRecord
};
function parseRecord(file) {
  const text3 = file.bytes.toString("utf8");
  const record = parseJson(text3, file.path);
  const name = isObject(record) ? stringAt(record, "name") : void 0;
  if (!isObject(record) || name === void 0) return { packages: [], problems: [] };
  const found2 = packageOf(file, {
    type: "conda",
    name,
    version: stringAt(record, "version") ?? "",
    qualifiers: {
      build: stringAt(record, "build") ?? stringAt(record, "build_string"),
      channel: channelName(stringAt(record, "channel")),
      subdir: stringAt(record, "subdir"),
      type: archiveType(stringAt(record, "fn") ?? stringAt(record, "url") ?? "")
    },
    line: lineAt(
      jsonLines(text3, (path2) => path2.length === 0),
      "name"
    ),
    licence: stringAt(record, "license"),
    hashes: hashesOf2(record),
    downloadUrl: stringAt(record, "url"),
    isDirect: requested(record)
  });
  return { packages: [found2], problems: [] };
}
function requested(record) {
  const specs = arrayAt(record, "requested_specs") ?? [stringAt(record, "requested_spec")];
  const [first] = specs;
  if (first === void 0 && arrayAt(record, "requested_specs") === void 0) return void 0;
  return first !== void 0 && first !== "" && first !== "None";
}

// shared/ecosystems/debian/owned-files.ts
var LIST = ".list";
var SUMS = ".md5sums";
function* ownedFiles3(installed3, { file, context, root, info }) {
  const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString("utf8") ?? "";
  for (const { found: found2 } of installed3) {
    for (const row of linesOf(sums)) {
      const path2 = row.slice(row.indexOf(" ")).trim();
      if (path2 !== "") yield { owner: found2.purl, path: root + path2 };
    }
    const { name, architecture } = found2;
    const list = context.file(`${info}${name}${LIST}`) ?? context.file(`${info}${name}:${architecture}${LIST}`);
    for (const path2 of listedIn(list?.bytes.toString("utf8") ?? "")) {
      yield { owner: found2.purl, path: root + path2 };
    }
  }
}
function listedIn(list) {
  const paths2 = [];
  for (const row of list.split(/\r?\n/)) {
    const tab = row.indexOf("	");
    if (row.startsWith("/")) paths2.push(row.slice(1, tab === -1 ? void 0 : tab));
  }
  return paths2;
}

// shared/ecosystems/debian/relations.ts
function withEdges2(installed3) {
  const providers = /* @__PURE__ */ new Map();
  for (const { paragraph, found: found2 } of installed3) {
    for (const [name] of relations(paragraph, "provides")) {
      if (name !== void 0 && !providers.has(name)) providers.set(name, found2.purl);
    }
  }
  for (const { found: found2 } of installed3) providers.set(found2.name, found2.purl);
  return installed3.map(({ paragraph, found: found2 }) => ({
    ...found2,
    dependsOn: [...relations(paragraph, "depends"), ...relations(paragraph, "pre-depends")].flatMap(
      (alternatives) => firstInstalled(alternatives, providers)
    )
  }));
}
function firstInstalled(alternatives, providers) {
  for (const name of alternatives) {
    const purl = providers.get(name);
    if (purl !== void 0) return [purl];
  }
  return [];
}
function relations({ fields }, field) {
  const value = fields.get(field);
  if (value === void 0 || value === "") return [];
  return value.split(",").map((clause) => clause.split("|").map(relationName2));
}
function relationName2(relation) {
  return relation.trim().split(/[\s(:[]/, 1)[0] ?? "";
}

// shared/ecosystems/debian/shared-licence.ts
function withSharedLicences(packages) {
  const byPurl = new Map(packages.map((found2) => [found2.purl, found2]));
  return packages.map((found2) => {
    const licence = found2.licence ?? licenceOfNeeded(found2, byPurl);
    return licence === found2.licence ? found2 : { ...found2, licence };
  });
}
function licenceOfNeeded({ source, dependsOn }, byPurl) {
  const licences = /* @__PURE__ */ new Set();
  for (const purl of dependsOn) {
    const needed = byPurl.get(purl);
    const isOfSameSource = needed?.source?.name === source?.name && needed?.source?.version === source?.version;
    if (isOfSameSource && needed?.licence !== void 0) licences.add(needed.licence);
  }
  const [licence] = licences;
  return licences.size === 1 ? licence : void 0;
}

// shared/ecosystems/debian/auto-installed.ts
var FIELDS2 = /* @__PURE__ */ new Set(["package", "architecture", "auto-installed"]);
var known2 = /* @__PURE__ */ new WeakMap();
function isAutoInstalled(file, { name, architecture }) {
  const names = known2.get(file) ?? readNames(file.bytes.toString("utf8"));
  known2.set(file, names);
  return names.has(architecture === "all" ? name : `${name}:${architecture}`);
}
function readNames(text3) {
  const automatic = readParagraphs(text3, FIELDS2).filter(
    ({ fields }) => fields.get("auto-installed") === "1"
  );
  return new Set(
    automatic.flatMap(({ fields }) => {
      const name = fields.get("package") ?? "";
      return [name, `${name}:${fields.get("architecture")}`];
    })
  );
}

// shared/ecosystems/debian/copyright.ts
var MAX_LICENCES = 100;
var MAX_SYNOPSIS_LENGTH = 100;
var known3 = /* @__PURE__ */ new WeakMap();
function licenceOfCopyright(file) {
  if (file === void 0) return void 0;
  const licence = known3.get(file) ?? readLicence(file.bytes.toString("utf8"));
  known3.set(file, licence);
  return licence === "" ? void 0 : licence;
}
function readLicence(text3) {
  const isMachineReadable = /^Format(?:-Specification)?:/im.test(text3.slice(0, 1e3));
  const names = isMachineReadable ? statedNames(text3) : commonNames(text3);
  const licences = [...new Set(names)].slice(0, MAX_LICENCES);
  return licences.length === 1 ? licences[0] ?? "" : licences.map(inParentheses).join(" AND ");
}
function statedNames(text3) {
  const names = /* @__PURE__ */ new Set();
  for (const [, rest = ""] of text3.matchAll(/(?:^|\n)license:([^\n]*)/gi)) {
    const name = rest.trim();
    if (name !== "" && name.length <= MAX_SYNOPSIS_LENGTH) names.add(name);
  }
  return [...names].map(spdxExpression);
}
function commonNames(text3) {
  const found2 = text3.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)/g);
  return [...found2].map((match) => match[1] ?? "");
}
function spdxExpression(name) {
  if (name.includes(",")) return name;
  const words2 = name.split(/\s+(or|and)\s+/i);
  return words2.map((word, index) => index % 2 === 1 ? word.toUpperCase() : spdxName(word)).join(" ");
}
var NAMES = /* @__PURE__ */ new Map([
  ["0bsd", "0BSD"],
  ["apache-2", "Apache-2.0"],
  ["artistic", "Artistic-1.0"],
  ["artistic-2", "Artistic-2.0"],
  ["bsd-2-clause", "BSD-2-Clause"],
  ["bsd-3-clause", "BSD-3-Clause"],
  ["bsd-4-clause", "BSD-4-Clause"],
  ["bsd-4-clause-uc", "BSD-4-Clause-UC"],
  ["cc0", "CC0-1.0"],
  ["expat", "MIT"],
  ["ms-pl", "MS-PL"],
  ["openldap-2.8", "OLDAP-2.8"],
  ["zlib", "Zlib"]
]);
var EXCEPTIONS = /* @__PURE__ */ new Map([
  ["bison", "Bison-exception-2.2"],
  ["bison-2.2", "Bison-exception-2.2"],
  ["classpath", "Classpath-exception-2.0"],
  ["font", "Font-exception-2.0"],
  ["libtool", "Libtool-exception"],
  ["linux-syscall-note", "Linux-syscall-note"],
  ["texinfo", "Texinfo-exception"]
]);
function spdxName(word) {
  const excepted = /^(\S+)[ -]with[ -](\S+)[ -]exception$/i.exec(word);
  const exception = EXCEPTIONS.get(excepted?.[2]?.toLowerCase() ?? "");
  const licence = gnuName(excepted?.[1] ?? "");
  if (licence !== void 0 && exception !== void 0) return `${licence} WITH ${exception}`;
  return gnuName(word) ?? NAMES.get(word.toLowerCase()) ?? word;
}
function gnuName(word) {
  const gnu = /^([AL]?GPL|GFDL)(-NIV)?-?v?(\d)(?:\.(\d))?(?:\.0)*(\+?)$/i.exec(word);
  if (gnu === null) return void 0;
  const [, name = "", without = "", major2 = "", minor = "0", later] = gnu;
  const variant = without === "" ? "" : "-no-invariants";
  return `${name.toUpperCase()}-${major2}.${minor}${variant}-${later === "+" ? "or-later" : "only"}`;
}
function inParentheses(licence) {
  return / (?:AND|OR|WITH) /.test(licence) ? `(${licence})` : licence;
}

// shared/ecosystems/debian/to-package.ts
var AUTO_INSTALLED = "var/lib/apt/extended_states";
var DOCUMENTS = "usr/share/doc";
var COPYRIGHT = "copyright";
var CONTROL2 = ".control";
function toPackage3(database2, type, { fields, line }) {
  const { file, context } = database2;
  const name = fields.get("package") ?? "";
  const version2 = fields.get("version") ?? "";
  if (name === "" || version2 === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path, line });
  }
  const architecture = fields.get("architecture");
  const { os } = context;
  return packageOf(file, {
    type,
    // The specification asks for the vendor; opkg has no type definition, and no vendors.
    namespace: type === "deb" ? os?.id ?? "debian" : void 0,
    name,
    version: version2,
    line,
    architecture,
    qualifiers: { arch: architecture, distro: distroOf(context) },
    ecosystem: type === "deb" ? osvRelease(os) : void 0,
    source: sourceOf(fields.get("source"), name, version2),
    supplier: fields.get("maintainer"),
    ...type === "deb" ? factsBeside({ name, architecture }, database2) : factsOfControl(name, database2),
    scope: "runtime"
  });
}
function factsBeside(one, { root, context }) {
  const states = context.file(`${root}${AUTO_INSTALLED}`);
  return {
    licence: licenceOfCopyright(context.file(`${root}${DOCUMENTS}/${one.name}/${COPYRIGHT}`)),
    isDirect: states === void 0 ? void 0 : !isAutoInstalled(states, one)
  };
}
function factsOfControl(name, { info, context }) {
  const text3 = context.file(`${info}${name}${CONTROL2}`)?.bytes.toString("utf8") ?? "";
  const fields = readParagraphs(text3, CONTROL_FIELDS)[0]?.fields;
  const supplier = fields?.get("maintainer");
  return { licence: fields?.get("license"), ...supplier !== void 0 && { supplier } };
}
var CONTROL_FIELDS = /* @__PURE__ */ new Set(["license", "maintainer"]);
function sourceOf(source, name, version2) {
  const [sourceName2 = "", rest = ""] = (source ?? "").split(" ");
  const stated = rest.replace("(", "").replace(")", "");
  return {
    name: sourceName2 === "" ? name : sourceName2,
    version: stated === "" ? version2 : stated
  };
}

// shared/ecosystems/debian.ts
var STATUS = "var/lib/dpkg/status";
var STATUS_FOLDER = "var/lib/dpkg/status.d";
var OPKG_FOLDERS = ["usr/lib/opkg", "var/lib/opkg"];
var COMPANIONS = [AUTO_INSTALLED, SUMS, LIST, CONTROL2, `/${COPYRIGHT}`];
var isPrimary = (path2) => !COMPANIONS.some((end2) => path2.endsWith(end2));
var dpkg = {
  wanted: {
    pathSuffixes: [STATUS, AUTO_INSTALLED],
    directories: [STATUS_FOLDER],
    globs: [`var/lib/dpkg/info/*${LIST}`, `${DOCUMENTS}/*/${COPYRIGHT}`]
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, "deb")
};
var opkg = {
  wanted: {
    pathSuffixes: OPKG_FOLDERS.map((folder) => `${folder}/status`),
    globs: OPKG_FOLDERS.flatMap((folder) => [
      `${folder}/info/*${LIST}`,
      `${folder}/info/*${CONTROL2}`
    ])
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, "opkg")
};
var ecosystem6 = { id: "debian", formats: [dpkg, opkg] };
var FIELDS3 = /* @__PURE__ */ new Set([
  "package",
  "status",
  "version",
  "architecture",
  "source",
  "maintainer",
  "depends",
  "pre-depends",
  "provides"
]);
function parseStatus(file, context, type) {
  const installed3 = [];
  const problems = [];
  const database2 = { file, context, ...placeOf3(file.path) };
  for (const paragraph of readParagraphs(file.bytes.toString("utf8"), FIELDS3)) {
    if (!isInstalled(paragraph, file)) continue;
    try {
      installed3.push({ paragraph, found: toPackage3(database2, type, paragraph) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const packages = withSharedLicences(withEdges2(installed3));
  return { packages, problems, owned: () => ownedFiles3(installed3, database2) };
}
function placeOf3(path2) {
  const ends = path2.includes("var/lib/dpkg/") ? ["var/lib/dpkg/"] : OPKG_FOLDERS.map((folder) => `${folder}/`);
  const end2 = ends.find((folder) => path2.includes(folder)) ?? "";
  const root = path2.slice(0, path2.lastIndexOf(end2));
  return { root, info: `${root}${end2}info/` };
}
var INSTALLED_STATES = /* @__PURE__ */ new Set([
  "installed",
  "triggers-pending",
  "triggers-awaited",
  "half-configured",
  "unpacked"
]);
function isInstalled({ fields }, file) {
  const status = fields.get("status");
  if (status === void 0) return file.path.includes(`${STATUS_FOLDER}/`);
  return INSTALLED_STATES.has(status.trim().split(/\s+/).at(-1) ?? "");
}

// shared/ecosystems/docker/image-package.ts
var OFFICIAL = "library/";
function imagePackage(file, text3, facts) {
  const { registry, repository, tag, digest } = referenceOf(file, text3, facts.line);
  const isHub = registry === DOCKER_HUB;
  const path2 = isHub && repository.startsWith(OFFICIAL) ? repository.slice(OFFICIAL.length) : repository;
  const slash = path2.lastIndexOf("/");
  return packageOf(file, {
    ...facts,
    type: "docker",
    namespace: slash === -1 ? void 0 : path2.slice(0, slash),
    name: path2.slice(slash + 1),
    fullName: isHub ? path2 : `${registry}/${path2}`,
    version: digest ?? tag ?? "",
    qualifiers: {
      repository_url: isHub ? void 0 : registry,
      tag: digest === void 0 ? void 0 : tag
    },
    isDirect: true,
    hashes: hashesOf3(digest)
  });
}
function referenceOf(file, text3, line) {
  try {
    return parseImageReference(text3);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new DataError("malformed", cause.message, { path: file.path, line }, { cause });
  }
}
function hashesOf3(digest) {
  const [algorithm, value = ""] = (digest ?? "").split(":");
  return algorithm === "sha256" ? [{ algorithm, value }] : void 0;
}

// shared/ecosystems/docker/instructions.ts
var MAX_LENGTH2 = 64 * 1024;
var WITH_DOCUMENTS = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD"]);
function* readInstructions(text3) {
  let ends = [];
  let ended = 0;
  for (const { text: stated, line } of logicalLines(text3)) {
    if (ended < ends.length) {
      if (stated === ends[ended]) ended++;
      continue;
    }
    const instruction = instructionOf(stated, line);
    ends = endsOfDocuments(instruction);
    ended = 0;
    yield instruction;
  }
}
function syntaxOf(text3) {
  return directive(text3, "syntax");
}
function* logicalLines(text3) {
  const mark2 = directive(text3, "escape") === "`" ? "`" : "\\";
  let parts = [];
  let length = 0;
  let first = 0;
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    const stated = row.trim();
    if (stated === "" || stated.startsWith("#")) continue;
    if (parts.length === 0) first = line;
    const isContinued = stated.endsWith(mark2);
    length += stated.length;
    if (length <= MAX_LENGTH2) parts.push(isContinued ? stated.slice(0, -1) : stated);
    if (isContinued) continue;
    yield { text: parts.join(" ").trim(), line: first };
    parts = [];
    length = 0;
  }
  if (parts.length > 0) yield { text: parts.join(" ").trim(), line: first };
}
function directive(text3, name) {
  for (const row of linesOf(text3)) {
    const match = /^#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(row);
    if (match === null) return void 0;
    if (match[1]?.toLowerCase() === name) return match[2];
  }
  return void 0;
}
function instructionOf(text3, line) {
  const end2 = text3.search(/\s/);
  if (end2 === -1) return { name: text3.toUpperCase(), rest: "", line };
  return { name: text3.slice(0, end2).toUpperCase(), rest: text3.slice(end2).trim(), line };
}
function endsOfDocuments({ name, rest }) {
  if (!WITH_DOCUMENTS.has(name) || !rest.includes("<<")) return [];
  return [...rest.matchAll(/<<-?(["']?)([A-Za-z0-9_]+)\1/g)].map((match) => match[2] ?? "");
}

// shared/ecosystems/docker/variables.ts
var MAX_LENGTH3 = 4096;
var MAX_DEPTH2 = 10;
function substitute(text3, lookup, depth = 0) {
  if (!text3.includes("$")) return text3;
  if (depth > MAX_DEPTH2 || text3.length > MAX_LENGTH3) return void 0;
  let result = "";
  let at = 0;
  while (at < text3.length) {
    if (text3.charAt(at) !== "$") {
      result += text3.charAt(at++);
      continue;
    }
    const piece = pieceAt(text3, at, lookup, depth);
    if (piece === void 0 || result.length + piece.value.length > MAX_LENGTH3) return void 0;
    result += piece.value;
    at = piece.end;
  }
  return result;
}
function pieceAt(text3, start, lookup, depth) {
  if (text3.charAt(start + 1) === "$") return { value: "$", end: start + 2 };
  const isBraced = text3.charAt(start + 1) === "{";
  const from = start + (isBraced ? 2 : 1);
  let end2 = from;
  while (end2 < text3.length && /[A-Za-z0-9_]/.test(text3.charAt(end2))) end2++;
  const name = text3.slice(from, end2);
  if (name === "") return void 0;
  if (!isBraced) return found(lookup(name), end2);
  const close = closingBrace(text3, end2);
  if (close === -1) return void 0;
  return found(expand(lookup(name), text3.slice(end2, close), lookup, depth), close + 1);
}
function found(value, end2) {
  return value === void 0 ? void 0 : { value, end: end2 };
}
function expand(value, operator, lookup, depth) {
  if (operator === "") return value;
  const isStrict = operator.startsWith(":");
  const isSet = value !== void 0 && !(isStrict && value === "");
  const sign = operator.charAt(isStrict ? 1 : 0);
  const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
  if (sign === "-") return isSet ? value : word();
  if (sign === "+") return isSet ? word() : "";
  return sign === "?" && isSet ? value : void 0;
}
function closingBrace(text3, from) {
  let depth = 1;
  for (let at = from; at < text3.length; at++) {
    if (text3.charAt(at) === "{") depth++;
    if (text3.charAt(at) === "}") depth--;
    if (depth === 0) return at;
  }
  return -1;
}

// shared/ecosystems/docker/stages.ts
var MAX_STAGES = 1e4;
function readStages(text3) {
  const stages = [];
  const byName = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  for (const instruction of readInstructions(text3)) {
    const stage = stages.at(-1);
    if (instruction.name === "FROM" && stages.length < MAX_STAGES) {
      const opened2 = openStage(instruction, defaults, byName);
      if (opened2.name !== void 0) byName.set(opened2.name, stages.length);
      stages.push(opened2);
    } else if (stage !== void 0) addOrigins(stage, instruction, byName, stages.length);
    else if (instruction.name === "ARG") addDefaults(defaults, instruction);
  }
  return stages;
}
function addOrigins(stage, { name, rest, line }, byName, count2) {
  const flags = flagsOf(rest);
  const copied = name === "COPY" ? valuesOf(flags, "--from=") : [];
  const options = valuesOf(name === "RUN" ? flags : [], "--mount=").join().split(",");
  const mounted = valuesOf(options, "from=");
  stage.copied.push(...copied.flatMap((from) => originOf2(from, line, byName, count2)));
  stage.mounted.push(...mounted.flatMap((from) => originOf2(from, line, byName, count2)));
}
function flagsOf(rest) {
  const words2 = rest.split(/\s+/);
  const end2 = words2.findIndex((word) => !word.startsWith("--"));
  return end2 === -1 ? words2 : words2.slice(0, end2);
}
function valuesOf(words2, start) {
  return words2.filter((word) => word.startsWith(start)).map((word) => word.slice(start.length));
}
function addDefaults(defaults, { rest }) {
  for (const word of rest.split(/\s+/)) {
    const equals = word.indexOf("=");
    if (equals < 1) continue;
    const stated = word.slice(equals + 1).replace(/^(["'])(.*)\1$/, "$2");
    const value = substitute(stated, (name) => defaults.get(name));
    if (value !== void 0) defaults.set(word.slice(0, equals), value);
  }
}
var PLACEHOLDER = /[{}<>%]|^@/;
function openStage({ rest, line }, defaults, byName) {
  const words2 = rest.split(/\s+/).filter((word) => !word.startsWith("--"));
  const [stated = "", as = "", named2] = words2;
  const image = substitute(stated.replace(/^"(.*)"$/, "$1"), (name2) => defaults.get(name2));
  const index = byName.get((image ?? "").toLowerCase());
  const base2 = image === void 0 || image === "" || PLACEHOLDER.test(image) ? void 0 : index === void 0 ? { kind: "image", name: image, line } : { kind: "stage", index, line };
  const name = as.toUpperCase() === "AS" ? named2?.toLowerCase() : void 0;
  return { name, base: base2, copied: [], mounted: [], line };
}
function originOf2(from, line, byName, count2) {
  const number = /^\d+$/.test(from) ? Number(from) : void 0;
  const index = byName.get(from.toLowerCase()) ?? number;
  if (index !== void 0) return index < count2 ? [{ kind: "stage", index, line }] : [];
  return from === "" || from.includes("$") || PLACEHOLDER.test(from) ? [] : [{ kind: "image", name: from, line }];
}

// shared/ecosystems/docker/dockerfile.ts
var dockerfile = {
  role: "manifest",
  wanted: {
    names: ["Dockerfile", "Containerfile"],
    globs: ["Dockerfile.*", "Dockerfile-*", "Containerfile.*", "Containerfile-*"],
    suffixes: [".Dockerfile", ".dockerfile", ".Containerfile", ".containerfile"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => !path2.endsWith(".dockerignore"),
  parse: parseDockerfile
};
var EMPTY_IMAGE = "scratch";
function parseDockerfile(file) {
  const text3 = file.bytes.toString("utf8");
  const syntax = syntaxOf(text3);
  const frontend = syntax === void 0 ? [] : [{ image: syntax, line: 1, scope: "development" }];
  const used = [...frontend, ...imagesOf2(readStages(text3))];
  return parseEach(
    used,
    ({ image, ...facts }) => image === EMPTY_IMAGE ? void 0 : imagePackage(file, image, facts)
  );
}
function imagesOf2(stages) {
  const delivered = deliveredStages(stages);
  return stages.flatMap(({ base: base2, copied, mounted, line }, index) => {
    const scope = delivered.has(index) ? "runtime" : "development";
    const bases = base2?.kind === "image" ? [{ image: base2.name, line, scope }] : [];
    const copies = copied.flatMap(
      (from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope }] : []
    );
    const mounts = mounted.flatMap(
      (from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope: "development" }] : []
    );
    return [...bases, ...copies, ...mounts];
  });
}
function deliveredStages(stages) {
  const used = /* @__PURE__ */ new Set();
  for (const { base: base2, copied, mounted } of stages) {
    for (const from of [...copied, ...mounted, ...base2 === void 0 ? [] : [base2]]) {
      if (from.kind === "stage") used.add(from.index);
    }
  }
  const delivered = /* @__PURE__ */ new Set();
  for (let index = stages.length - 1; index >= 0; index--) {
    if (!used.has(index)) delivered.add(index);
    const base2 = stages[index]?.base;
    if (delivered.has(index) && base2?.kind === "stage") delivered.add(base2.index);
  }
  return delivered;
}

// shared/ecosystems/json-object.ts
function readJsonObject(file, text3 = file.bytes) {
  const value = parseJson(text3, file.path);
  if (isObject(value)) return value;
  throw new DataError("malformed", "this is no JSON object", { path: file.path });
}

// shared/ecosystems/dotnet/nuget-package.ts
function nugetPackage(file, facts) {
  return packageOf(file, { ...facts, type: "nuget", ecosystem: "NuGet" });
}
function sha512Of(base64) {
  const bytes = Buffer.from((base64 ?? "").replace(/^sha512-/, ""), "base64");
  return bytes.length === 64 ? [{ algorithm: "sha512", value: bytes.toString("hex") }] : void 0;
}

// shared/ecosystems/dotnet/deps-json.ts
var depsJson = {
  wanted: { suffixes: [".deps.json"], names: ["project.assets.json"] },
  parse: parseDepsJson
};
var PACKAGE_TYPES = /* @__PURE__ */ new Set(["package", "runtimepack"]);
function parseDepsJson(file) {
  const text3 = file.bytes.toString("utf8");
  const document = readJsonObject(file, text3);
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || path2.join() === "libraries");
  const libraries = objectAt(document, "libraries") ?? {};
  const found2 = /* @__PURE__ */ new Map();
  const problems = [];
  for (const key of Object.keys(libraries)) {
    const library = objectAt(libraries, key) ?? {};
    const [label = "", version2 = ""] = key.split("/");
    const name = label.replace(/^runtimepack\./, "");
    if (!PACKAGE_TYPES.has((stringAt(library, "type") ?? "").toLowerCase())) continue;
    try {
      const line = lineAt(lines2, "libraries", key);
      const hashes = sha512Of(stringAt(library, "sha512"));
      found2.set(key, nugetPackage(file, { name, version: version2, line, hashes, scope: "runtime" }));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges3(document, found2), problems };
}
function withEdges3(document, found2) {
  const targets = Object.values(objectAt(document, "targets") ?? {}).filter(isObject);
  return [...found2].map(([key, one]) => {
    const needs = targets.flatMap((target) => purlsNeeded(objectAt(target, key), found2));
    return { ...one, dependsOn: [...new Set(needs)] };
  });
}
function purlsNeeded(library, found2) {
  const needs = objectAt(library ?? {}, "dependencies") ?? {};
  return Object.keys(needs).flatMap(
    (name) => found2.get(`${name}/${stringAt(needs, name)}`)?.purl ?? []
  );
}

// shared/ecosystems/dotnet/packages-lock.ts
var packagesLock = {
  role: "lockfile",
  wanted: { names: ["packages.lock.json"] },
  wantedIn: ["directory", "file"],
  parse: parsePackagesLock
};
function parsePackagesLock(file) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text3);
  const lines2 = jsonLines(text3, (path2) => path2.length < 3);
  const problems = [];
  const frameworks = objectAt(lockfile, "dependencies") ?? {};
  const packages = Object.keys(frameworks).flatMap(
    (framework) => readFramework(file, objectAt(frameworks, framework) ?? {}, framework, { lines: lines2, problems })
  );
  return { packages, problems };
}
function readFramework(file, entries, framework, { lines: lines2, problems }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const name of Object.keys(entries)) {
    const entry = objectAt(entries, name) ?? {};
    const version2 = stringAt(entry, "resolved");
    if (version2 === void 0 || stringAt(entry, "type") === "Project") continue;
    try {
      const one = nugetPackage(file, {
        name,
        version: version2,
        line: lineAt(lines2, "dependencies", framework, name),
        isDirect: stringAt(entry, "type") === "Direct",
        hashes: sha512Of(stringAt(entry, "contentHash"))
      });
      found2.set(name.toLowerCase(), [one, entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return [...found2.values()].map(([one, entry]) => ({
    ...one,
    dependsOn: Object.keys(objectAt(entry, "dependencies") ?? {}).flatMap(
      (name) => found2.get(name.toLowerCase())?.[0].purl ?? []
    )
  }));
}

// shared/ecosystems/dotnet/paket-lock.ts
var paketLock = {
  role: "lockfile",
  wanted: { names: ["paket.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePaketLock
};
function parsePaketLock(file) {
  return parseGraph(entriesIn(file.bytes.toString("utf8")), (entry) => ({
    key: keyOf2(entry.group, entry.name),
    found: nugetPackage(file, {
      name: entry.name,
      version: entry.version,
      line: entry.line,
      scope: scopeOf2(entry.group)
    }),
    needs: entry.needs.map((name) => keyOf2(entry.group, name))
  }));
}
var ENTRY = /^( {4}| {6})(\S+)(?: \(([^)]*)\))?/;
function entriesIn(text3) {
  const entries = [];
  let group = "";
  let isNuget = false;
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (/^\S/.test(row)) {
      isNuget = row.trim() === "NUGET";
      if (row.startsWith("GROUP ")) group = row.slice("GROUP ".length).trim();
    }
    const [, indent, name = "", version2 = ""] = isNuget && ENTRY.exec(row) || [];
    if (indent?.length === 6) entries.at(-1)?.needs.push(name);
    if (indent?.length === 4 && /^\d/.test(version2)) {
      entries.push({ group, name, version: version2, line, needs: [] });
    }
  }
  return entries;
}
function keyOf2(group, name) {
  return `${group} ${name.toLowerCase()}`;
}
function scopeOf2(group) {
  return /^(?:build|test|tests|docs?|formatting|analyzers)$/i.test(group) ? "development" : "unknown";
}

// shared/ecosystems/erlang-terms.ts
function isGroup(term) {
  return typeof term === "object" && "items" in term;
}
function isAtom(term, name) {
  return typeof term === "object" && "atom" in term && term.atom === name;
}
function textOf2(term) {
  if (typeof term === "string") return term;
  const [only, ...more] = isGroup(term) ? term.items : [];
  return typeof only === "string" && more.length === 0 ? only : void 0;
}
var MAX_DEPTH3 = 100;
var OPENING = /* @__PURE__ */ new Set(["{", "[", "(", "<<"]);
var CLOSING = /* @__PURE__ */ new Set(["}", "]", ")", ">>"]);
var MAX_BYTES2 = 8 * 1024 * 1024;
function readTerms(file) {
  if (file.bytes.length > MAX_BYTES2) {
    const message = `a lock file has at most ${MAX_BYTES2} bytes`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  const text3 = file.bytes.toString("utf8");
  const top = [];
  const open2 = [];
  let items = top;
  for (const { kind, text: token, line } of tokensOf(text3)) {
    if (kind === "string") items.push(token);
    else if (kind === "word") items.push(isNumber(token) ? token : { atom: token });
    else if (OPENING.has(token) && open2.length < MAX_DEPTH3) {
      const inner = [];
      items.push({ items: inner, line });
      open2.push(items);
      items = inner;
    } else if (CLOSING.has(token)) items = open2.pop() ?? top;
  }
  return top;
}
function isNumber(text3) {
  return /^\d/.test(text3);
}
var WORD2 = /[A-Za-z0-9_@.?!]/;
function* tokensOf(text3) {
  let line = 1;
  let at = 0;
  while (at < text3.length) {
    const start = at;
    const char = text3.charAt(at);
    at = endOfToken(text3, at, char);
    const raw = text3.slice(start, at);
    if (char === '"' || char === "'") yield { kind: "string", text: unquoted(raw), line };
    else if (WORD2.test(char) && raw !== ".") yield { kind: "word", text: raw, line };
    else if (OPENING.has(raw) || CLOSING.has(raw)) yield { kind: "mark", text: raw, line };
    for (let feed = raw.indexOf("\n"); feed !== -1; feed = raw.indexOf("\n", feed + 1)) line++;
  }
}
function endOfToken(text3, start, char) {
  if (char === '"' || char === "'") return endOfString2(text3, start, char);
  const next = text3.charAt(start + 1);
  if (char === "#" || char === "%" && next !== "{") return endOfLine(text3, start);
  if ((char === "<" || char === ">") && next === char) return start + 2;
  let at = start + 1;
  if (WORD2.test(char)) while (at < text3.length && WORD2.test(text3.charAt(at))) at++;
  return at;
}
function endOfLine(text3, start) {
  const end2 = text3.indexOf("\n", start);
  return end2 === -1 ? text3.length : end2;
}
function endOfString2(text3, start, quote2) {
  for (let at = start + 1; at < text3.length; at++) {
    const char = text3.charAt(at);
    if (char === "\\") at++;
    else if (char === quote2) return at + 1;
  }
  return text3.length;
}
function unquoted(raw) {
  return raw.slice(1, -1).replace(/\\(.)/gs, "$1");
}

// shared/ecosystems/elixir/mix-exs.ts
var DEVELOPMENT = /* @__PURE__ */ new Set(["dev", "test"]);
var MAX_BYTES3 = 1024 * 1024;
var DEPENDENCIES = /\bdefp?\s+deps(?:\(\))?(?:\s+do|\s*,\s*do:)\s*(?=\[)/;
function mixDependencies(file) {
  if (file.bytes.length > MAX_BYTES3) return void 0;
  const text3 = withoutComments(file.bytes.toString("utf8"));
  const found2 = DEPENDENCIES.exec(text3);
  if (found2 === null) return void 0;
  const start = found2.index + found2[0].length;
  const end2 = endOfList(text3, start);
  if (end2 === void 0 || !/^\s*end\b/.test(text3.slice(end2))) return void 0;
  const [list] = readTerms({ ...file, bytes: Buffer.from(text3.slice(start, end2)) });
  return isGroup(list) ? list.items.flatMap(dependencyOf) : void 0;
}
function dependencyOf(term) {
  if (!isGroup(term)) return [];
  const [name, ...rest] = term.items;
  if (typeof name !== "object" || !("atom" in name)) return [];
  const options = rest.flatMap((item) => isGroup(item) ? item.items : [item]);
  const environments = atomsAfter(rest, "only") ?? atomsAfter(options, "only") ?? [];
  const isForDevelopment2 = environments.length > 0 && environments.every((environment) => DEVELOPMENT.has(environment));
  return [{ app: name.atom, isForDevelopment: isForDevelopment2 }];
}
function atomsAfter(terms, key) {
  const at = terms.findIndex((term) => isAtom(term, key));
  const value = at === -1 ? void 0 : terms[at + 1];
  if (value === void 0) return void 0;
  return (isGroup(value) ? value.items : [value]).map(
    (term) => typeof term === "object" && "atom" in term ? term.atom : ""
  );
}
function endOfList(text3, start) {
  let depth = 0;
  for (let at = start; at < text3.length; at++) {
    const char = text3.charAt(at);
    if (char === '"') at = endOfString3(text3, at);
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return void 0;
}
function endOfString3(text3, start) {
  for (let at = start + 1; at < text3.length; at++) {
    const char = text3.charAt(at);
    if (char === "\\") at++;
    else if (char === '"') return at;
  }
  return text3.length;
}
function withoutComments(text3) {
  let result = "";
  let copied = 0;
  for (let at = 0; at < text3.length; at++) {
    const char = text3.charAt(at);
    if (char === '"') at = endOfString3(text3, at);
    if (char !== "#") continue;
    result += text3.slice(copied, at);
    const end2 = text3.indexOf("\n", at);
    at = copied = end2 === -1 ? text3.length : end2;
  }
  return result + text3.slice(copied);
}

// shared/ecosystems/vcs-url.ts
var SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;
var MAX_LENGTH4 = 2048;
function vcsUrl(repository, commit) {
  if (!repository || !commit || repository.length > MAX_LENGTH4) return void 0;
  if (/^[a-z]+\+/.test(repository)) return `${repository}@${commit}`;
  const [, host, path2] = SHORT_SSH.exec(repository) ?? [];
  return `git+${host === void 0 ? repository : `ssh://${host}/${path2}`}@${commit}`;
}

// shared/ecosystems/hex-package.ts
var PUBLIC_REPOSITORY = "hexpm";
function hexPackage(file, facts) {
  const { repository = PUBLIC_REPOSITORY, ...rest } = facts;
  const [registry, organisation] = repository.split(":");
  const isPublic = registry === PUBLIC_REPOSITORY;
  return packageOf(file, {
    ...rest,
    type: "hex",
    namespace: organisation ?? (isPublic ? void 0 : registry),
    ecosystem: isPublic && organisation === void 0 ? "Hex" : void 0
  });
}
function hexCommit(file, facts) {
  const { url: url2, commit, ...rest } = facts;
  return packageOf(file, {
    ...rest,
    type: "hex",
    version: "",
    qualifiers: { vcs_url: vcsUrl(url2, commit) },
    downloadUrl: url2
  });
}
function sha256Of(text3) {
  const isHash = text3 !== void 0 && /^[0-9a-f]{64}$/i.test(text3);
  return isHash ? [{ algorithm: "sha256", value: text3.toLowerCase() }] : void 0;
}

// shared/ecosystems/elixir.ts
var MANIFEST = "mix.exs";
var mixLock = {
  role: "lockfile",
  wanted: { names: ["mix.lock", MANIFEST] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "mix.lock",
  parse: parseMixLock
};
var ecosystem7 = { id: "elixir", formats: [mixLock] };
function parseMixLock(file, context) {
  const map = readTerms(file).find(isGroup);
  const entries = (map?.items ?? []).flatMap((term, index, items) => {
    const name = nameOf4(items[index - 1]);
    return isGroup(term) && name !== void 0 ? [[name, term]] : [];
  });
  const roots = rootsBeside(file, context);
  return parseGraph(entries, ([app, entry]) => nodeOf2(file, app, entry), roots);
}
function rootsBeside(file, context) {
  const beside = besidePath(file.path, MANIFEST);
  if (context.file(beside) === void 0) return void 0;
  const folder = beside.slice(0, -MANIFEST.length);
  const runtime = [];
  const development = [];
  for (const manifest of context.named(MANIFEST)) {
    const path2 = manifest.path.startsWith(folder) ? manifest.path.slice(folder.length) : "deps/";
    if (/(?:^|\/)deps\//.test(path2)) continue;
    const dependencies = mixDependencies(manifest);
    if (dependencies === void 0) return void 0;
    for (const { app, isForDevelopment: isForDevelopment2 } of dependencies) {
      (isForDevelopment2 ? development : runtime).push(app);
    }
  }
  return { runtime, development };
}
function nodeOf2(file, app, { items, line }) {
  const [kind, second, third, , , dependencies, repository, checksum2] = items;
  if (!isAtom(kind, "git") && !isAtom(kind, "hex")) return void 0;
  const text3 = textOf2(third);
  if (text3 === void 0) {
    const message = `the entry of ${JSON.stringify(app.slice(0, 100))} has no version`;
    throw new DataError("malformed", message, { path: file.path, line });
  }
  if (isAtom(kind, "git")) {
    const found3 = hexCommit(file, { name: app, url: textOf2(second) ?? "", commit: text3, line });
    return { key: app, found: found3, needs: [] };
  }
  const found2 = hexPackage(file, {
    name: nameOf4(second) ?? app,
    version: text3,
    line,
    repository: textOf2(repository),
    hashes: sha256Of(textOf2(checksum2))
  });
  return { key: app, found: found2, needs: needsOf(dependencies) };
}
function needsOf(dependencies) {
  const list = isGroup(dependencies) ? dependencies.items.filter(isGroup) : [];
  return list.flatMap(({ items: [app] }) => nameOf4(app) ?? []);
}
function nameOf4(term) {
  return typeof term === "object" && "atom" in term ? term.atom : textOf2(term);
}

// shared/ecosystems/erlang.ts
var rebarLock = {
  role: "lockfile",
  wanted: { names: ["rebar.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseRebarLock
};
var ecosystem8 = { id: "erlang", formats: [rebarLock] };
function parseRebarLock(file) {
  const [first, second] = readTerms(file).filter(isGroup);
  const isVersioned = typeof first?.items[0] === "string";
  const list = isVersioned ? first.items.find(isGroup) : first;
  const hashes = hashesIn(second);
  return parseEach((list?.items ?? []).filter(isGroup), (entry) => locked(file, entry, hashes));
}
function locked(file, entry, hashes) {
  const [appTerm, source, level] = entry.items;
  const app = textOf2(appTerm);
  if (app === void 0 || !isGroup(source)) return void 0;
  const [kind, second, third] = source.items;
  const place = { line: entry.line, scope: "runtime", isDirect: level === "0" };
  if (isAtom(kind, "git")) {
    const commit = isGroup(third) ? textOf2(third.items[1]) ?? "" : "";
    return hexCommit(file, { ...place, name: app, url: textOf2(second) ?? "", commit });
  }
  const version2 = textOf2(third);
  if (!isAtom(kind, "pkg") || version2 === void 0) return void 0;
  const facts = { ...place, name: textOf2(second) ?? app, version: version2 };
  return hexPackage(file, { ...facts, hashes: sha256Of(hashes.get(app)) });
}
function hashesIn(attributes) {
  const lists = (attributes?.items ?? []).filter(isGroup);
  const outer = lists.find(({ items: [name] }) => isAtom(name, "pkg_hash_ext"))?.items[1];
  const pairs = isGroup(outer) ? outer.items.filter(isGroup) : [];
  return new Map(pairs.map(({ items: [app, hash] }) => [textOf2(app) ?? "", textOf2(hash) ?? ""]));
}

// shared/ecosystems/gentoo/installed-name.ts
function statedName({ path: path2 }, context) {
  const folder = path2.split("/").at(-2) ?? "";
  return context.file(besidePath(path2, "PF"))?.bytes.toString("utf8").trim() ?? folder;
}
function installedName(file, context) {
  const parts = splitName(statedName(file, context));
  return parts && { category: file.path.split("/").at(-3) ?? "", ...parts };
}
var VERSION2 = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;
var MAX_LENGTH5 = 512;
function splitName(text3) {
  const match = text3.length > MAX_LENGTH5 ? null : VERSION2.exec(text3);
  const version2 = match?.[1];
  if (match === null || version2 === void 0 || match.index === 0) return void 0;
  return { name: text3.slice(0, match.index), version: version2 };
}

// shared/ecosystems/gentoo/portage-needs.ts
var NEEDS_FILES = ["RDEPEND", "PDEPEND"];
var SLOT_FILE = "SLOT";
var databases = /* @__PURE__ */ new WeakMap();
function portageNeeds(file, context) {
  const known10 = databases.get(context) ?? readDatabases(context);
  databases.set(context, known10);
  const database2 = known10.get(rootOf3(file.path));
  const slots = /* @__PURE__ */ new Map();
  for (const atom of NEEDS_FILES.flatMap((name) => atomsIn(file, name, context))) {
    slots.set(atom.name, (slots.get(atom.name) ?? /* @__PURE__ */ new Set()).add(atom.slot));
  }
  return [...slots].flatMap(
    ([name, asked]) => (database2?.get(name) ?? []).filter(({ slot }) => asked.has(void 0) || asked.has(slot)).map(({ purl }) => purl)
  );
}
function atomsIn(file, name, context) {
  const texts = besideText(file.path, name, context).split(/\s+/);
  return texts.flatMap((text3) => parseAtom(text3) ?? []);
}
function rootOf3(path2) {
  return path2.slice(0, path2.lastIndexOf("var/db/pkg/"));
}
function besideText(path2, name, context) {
  return context.file(besidePath(path2, name))?.bytes.toString("utf8").trim() ?? "";
}
function readDatabases(context) {
  const found2 = /* @__PURE__ */ new Map();
  const folders = new Map(
    ["CONTENTS", "PF"].flatMap((name) => context.named(name)).map((file) => [besidePath(file.path, ""), file])
  );
  for (const file of folders.values()) {
    const parts = installedName(file, context);
    if (parts === void 0) continue;
    const { category, name, version: version2 } = parts;
    const purl = purlOf({ type: "ebuild", namespace: category, name, version: version2 });
    const slot = withoutSubslot(besideText(file.path, SLOT_FILE, context));
    const database2 = found2.get(rootOf3(file.path)) ?? /* @__PURE__ */ new Map();
    const others = database2.get(`${category}/${name}`);
    if (others === void 0) database2.set(`${category}/${name}`, [{ purl, slot }]);
    else others.push({ purl, slot });
    found2.set(rootOf3(file.path), database2);
  }
  return found2;
}
function parseAtom(text3) {
  const [plain3 = ""] = text3.split("[", 1);
  const [stated = "", slot = ""] = plain3.split(":", 2);
  const [operator = ""] = /^[<>=~]*/.exec(stated) ?? [];
  const versioned2 = stated.slice(operator.length).replace(/\*$/, "");
  if (!/^[^!/()|]+\/[^/()]+$/.test(versioned2)) return void 0;
  const name = operator === "" ? versioned2 : splitName(versioned2)?.name;
  if (name === void 0) return void 0;
  const named2 = withoutSubslot(slot.replace(/[=*]$/, ""));
  return { name, slot: named2 === "" ? void 0 : named2 };
}
function withoutSubslot(slot) {
  return slot.split("/", 1)[0] ?? "";
}

// shared/ecosystems/gentoo.ts
var FOLDER2 = "var/db/pkg/*/*";
var FILES = ["PF", "CONTENTS", "LICENSE", SLOT_FILE, ...NEEDS_FILES];
var installed = {
  wanted: { globs: FILES.map((name) => `${FOLDER2}/${name}`) },
  isPrimary: (path2) => path2.endsWith("/PF") || path2.endsWith("/CONTENTS"),
  parse: parseInstalled2
};
var ecosystem9 = { id: "gentoo", formats: [installed] };
function parseInstalled2(file, context) {
  const beside = (name) => context.file(besidePath(file.path, name));
  const isRepeated = file.path.endsWith("/CONTENTS") && beside("PF") !== void 0;
  if (isRepeated) return { packages: [], problems: [] };
  const parts = installedName(file, context);
  if (parts === void 0) {
    const message = `${JSON.stringify(statedName(file, context))} is no name and version of a package`;
    throw new DataError("malformed", message, { path: file.path });
  }
  const found2 = packageOf(file, {
    type: "ebuild",
    namespace: parts.category,
    name: parts.name,
    fullName: `${parts.category}/${parts.name}`,
    version: parts.version,
    // Portage's own words: names of its licence files, joined by its own operators.
    licence: beside("LICENSE")?.bytes.toString("utf8").trim(),
    scope: "runtime",
    dependsOn: portageNeeds(file, context)
  });
  const root = rootOf3(file.path);
  const contents = beside("CONTENTS")?.bytes.toString("utf8") ?? "";
  return { packages: [found2], problems: [], owned: () => ownedFiles4(found2.purl, contents, root) };
}
function* ownedFiles4(owner, contents, root) {
  for (const line of linesOf(contents)) {
    if (!line.startsWith("obj /")) continue;
    const end2 = line.lastIndexOf(" ", line.lastIndexOf(" ") - 1);
    yield { owner, path: root + line.slice("obj /".length, end2) };
  }
}

// shared/git/extract.ts
var GIT_INDEX = ".git/index";

// shared/git/git-config.ts
var HEADER = /^\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/;
var SETTING = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/;
var MAX_LINE = 8192;
function parseGitConfig(text3) {
  const sections = [];
  for (const { text: row, line } of logicalLines2(text3)) {
    const header = HEADER.exec(row);
    if (header !== null) {
      const [, name = "", subsection] = header;
      sections.push({
        name: name.toLowerCase(),
        subsection: subsection?.replace(/\\(.)/g, "$1"),
        line,
        values: /* @__PURE__ */ new Map()
      });
    }
    const [, key, value] = SETTING.exec(header === null ? row : header[3] ?? "") ?? [];
    if (key !== void 0)
      sections.at(-1)?.values.set(key.toLowerCase(), settingOf(value ?? "true"));
  }
  return sections;
}
function logicalLines2(text3) {
  const lines2 = [];
  let open2;
  for (const [index, row] of text3.split("\n").entries()) {
    const current = open2 ?? { text: "", line: index + 1 };
    const part2 = current.text + row.replace(/\r$/, "");
    open2 = /(?:^|[^\\])(?:\\\\)*\\$/.test(part2) ? { ...current, text: part2.slice(0, -1) } : void 0;
    if (part2.length > MAX_LINE) open2 = void 0;
    const trimmed3 = part2.trim();
    if (open2 !== void 0 || trimmed3 === "" || trimmed3.length > MAX_LINE) continue;
    if (!/^[#;]/.test(trimmed3)) lines2.push({ text: trimmed3, line: current.line });
  }
  return lines2;
}
var ESCAPES = { n: "\n", t: "	", b: "\b" };
function settingOf(stated) {
  let value = "";
  let isQuoted = false;
  for (let at = 0; at < stated.length; at++) {
    const char = stated[at] ?? "";
    if (char === '"') isQuoted = !isQuoted;
    else if (char === "\\") {
      at += 1;
      const escaped = stated[at] ?? "";
      value += ESCAPES[escaped] ?? escaped;
    } else if (!isQuoted && (char === "#" || char === ";")) break;
    else value += char;
  }
  return isQuoted || stated.endsWith('"') ? value : value.trimEnd();
}

// shared/ecosystems/git.ts
var gitmodules = {
  role: "manifest",
  wanted: { names: [".gitmodules"] },
  wantedIn: ["directory"],
  parse: parseModules
};
var ecosystem10 = { id: "git", formats: [gitmodules] };
var TYPES = /* @__PURE__ */ new Map([
  ["github.com", "github"],
  ["bitbucket.org", "bitbucket"]
]);
var MAX_ADDRESS = 2048;
function parseModules(file, context) {
  const index = context.file(besidePath(file.path, GIT_INDEX));
  const extract = index === void 0 ? {} : asObject(parseJson(index.bytes, index.path), "$");
  const commits = objectAt(extract, "submodules") ?? {};
  const modules = parseGitConfig(file.bytes.toString("utf8"));
  return parseEach(
    modules.filter(({ name }) => name === "submodule"),
    (section) => {
      const path2 = section.values.get("path")?.replace(/\/+$/, "") ?? "";
      const commit = isObject(commits) ? stringAt(commits, path2) : void 0;
      if (commit === void 0) return void 0;
      return submodule(file, section, commit, stringAt(extract, "origin"));
    }
  );
}
function submodule(file, { values, line }, commit, origin) {
  const url2 = absolute(values.get("url") ?? "", origin);
  const [host = "", ...segments] = segmentsOf2(url2) ?? [];
  const type = segments.length === 2 ? TYPES.get(host) : void 0;
  const facts = {
    version: commit,
    line,
    isDirect: true,
    downloadUrl: url2 === "" ? void 0 : url2
  };
  const name = segments.at(-1) ?? lastSegment(url2 || (values.get("path") ?? ""));
  if (type === void 0) {
    const qualifiers = { vcs_url: vcsUrl(url2, commit) };
    return packageOf(file, { ...facts, type: "generic", name, qualifiers });
  }
  const fullName = segments.join("/");
  return packageOf(file, { ...facts, type, namespace: segments[0], name, fullName });
}
function absolute(url2, origin) {
  if (!url2.startsWith("./") && !url2.startsWith("../")) return url2;
  if (origin === void 0 || url2.length > MAX_ADDRESS) return "";
  let base2 = origin.replace(/\/+$/, "");
  let rest = url2;
  for (; ; ) {
    if (rest.startsWith("./")) rest = rest.slice(2);
    else if (rest.startsWith("../")) {
      base2 = base2.slice(0, Math.max(base2.lastIndexOf("/"), base2.lastIndexOf(":"), 0));
      rest = rest.slice(3);
    } else return `${base2}/${rest}`;
  }
}
function segmentsOf2(url2) {
  if (url2.length > MAX_ADDRESS) return void 0;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+(?::[^/@]*)?@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(url2);
  const [, host, path2 = ""] = match ?? [];
  if (host === void 0) return void 0;
  const parts = path2.replace(/\/+$/, "").replace(/\.git$/, "").split("/");
  return [host.toLowerCase(), ...parts.filter((part2) => part2 !== "")];
}
function lastSegment(path2) {
  return path2.replace(/\/+$/, "").replace(/\.git$/, "").split(/[/:]/).at(-1) ?? "";
}

// shared/ecosystems/yaml-items.ts
var MAX_TEXT = 1024;
function linesOfItems(text3) {
  return linesAfter(text3, (row) => row.startsWith("- ") ? row.slice(2) : void 0);
}
function linesOfKey(text3, key) {
  const start = `${key}:`;
  return linesAfter(text3, (row) => {
    const entry = row.startsWith("- ") ? row.slice(2).trimStart() : row;
    return entry.startsWith(start) ? entry.slice(start.length) : void 0;
  });
}
function linesAfter(text3, pick) {
  const seen = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (row.length > MAX_TEXT) continue;
    const value = pick(row.trimStart());
    if (value === void 0) continue;
    const stated = scalar(value.trim());
    const known10 = seen.get(stated);
    if (known10 === void 0) seen.set(stated, { lines: [line], next: 0 });
    else known10.lines.push(line);
  }
  return (value) => {
    const found2 = seen.get(value);
    return found2?.lines[found2.next++];
  };
}
function scalar(text3) {
  const quote2 = text3.charAt(0);
  if (quote2 === '"' || quote2 === "'") {
    const end2 = text3.indexOf(quote2, 1);
    return end2 === -1 ? text3 : text3.slice(1, end2);
  }
  const comment = text3.indexOf(" #");
  return (comment === -1 ? text3 : text3.slice(0, comment)).trimEnd();
}

// shared/ecosystems/github-actions/images.ts
var DOCKER = "docker://";
function imageOfUse(uses) {
  const image = uses.startsWith(DOCKER) ? uses.slice(DOCKER.length) : "";
  return isName(image) ? image : void 0;
}
function imagesIn2(documents2, text3) {
  const lines2 = { container: linesOfKey(text3, "container"), image: linesOfKey(text3, "image") };
  const used = (key, holder) => {
    const stated = stringAt(holder, key);
    if (stated === void 0) return [];
    const image = imageOfUse(stated) ?? stated;
    return isName(image) ? [{ image, line: lines2[key](stated) }] : [];
  };
  return documents2.flatMap((document) => [
    ...jobsOf(document).flatMap((job) => [
      ...used("container", job),
      ...used("image", objectAt(job, "container") ?? {}),
      ...Object.values(objectAt(job, "services") ?? {}).filter(isObject).flatMap((service) => used("image", service))
    ]),
    ...actionImage(document).flatMap((runs) => used("image", runs))
  ]);
}
function jobsOf(document) {
  return Object.values(objectAt(document, "jobs") ?? {}).filter(isObject);
}
function actionImage(document) {
  const runs = objectAt(document, "runs") ?? {};
  return stringAt(runs, "image")?.startsWith(DOCKER) === true ? [runs] : [];
}
function isName(image) {
  return image !== "" && !image.includes("${{");
}

// shared/ecosystems/github-actions/uses.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var VERSION_COMMENT = /^#\s*v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\s*$/;
function packageOfUse(file, uses, { line, comment = "", downloadUrl }) {
  const at = uses.lastIndexOf("@");
  const [owner = "", repository = "", ...path2] = uses.slice(0, Math.max(at, 0)).split("/");
  const isElsewhere = !uses.startsWith(".") && !uses.startsWith("$") && !uses.includes("://");
  if (!isElsewhere || owner === "" || repository === "") return void 0;
  const reference = uses.slice(at + 1);
  return packageOf(file, {
    type: "githubactions",
    namespace: owner,
    name: repository,
    fullName: `${owner}/${repository}`,
    version: reference,
    fullVersion: COMMIT.test(reference) ? VERSION_COMMENT.exec(comment)?.[1] : void 0,
    subpath: path2.join("/"),
    ecosystem: "GitHub Actions",
    line,
    // They run on the machine that builds; nothing of them is delivered.
    scope: "development",
    isDirect: true,
    downloadUrl
  });
}

// shared/ecosystems/go/go-package.ts
function goPackage(file, facts) {
  const slash = facts.name.lastIndexOf("/");
  return packageOf(file, {
    ...facts,
    type: "golang",
    namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: "Go"
  });
}
function standardLibrary(file, version2, line) {
  return goPackage(file, { name: "stdlib", version: version2, line, scope: "runtime", isDirect: true });
}

// shared/ecosystems/go/linked-version.ts
var SETTING2 = /-X[ =]["']?([\w./@~+-]+)\.(\w+)=([^\s"']+)/g;
var VERSION_NAME = /^(?:app|build|current|git|program|release)?_?(?:ver|version|tag|semver)$/i;
var VERSION3 = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var FLAGS3 = "build	-ldflags=";
function linkedVersion(buildInfo, module) {
  const flags = [...linesOf(buildInfo)].find((line) => line.startsWith(FLAGS3)) ?? "";
  const own = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Set();
  for (const [, path2 = "", name = "", value = ""] of flags.matchAll(SETTING2)) {
    const version2 = VERSION3.exec(value)?.[1];
    if (version2 === void 0 || !VERSION_NAME.test(name)) continue;
    if (path2 === "main" || path2 === module || path2.startsWith(`${module}/`)) own.add(`v${version2}`);
    else if (path2.endsWith("/version")) others.add(`v${version2}`);
  }
  const stated = own.size > 0 ? own : others;
  return stated.size === 1 ? [...stated][0] : void 0;
}

// shared/ecosystems/go-binary.ts
var executable2 = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable2
};
var ecosystem11 = { id: "go-binary", formats: [executable2] };
var DEVELOPMENT2 = "(devel)";
function parseExecutable2(file) {
  const info = goBuildInfoOf(file);
  if (info === void 0) return { packages: [], problems: [] };
  const problems = [];
  const packages = [];
  const add2 = (make) => {
    try {
      packages.push(make());
    } catch (error) {
      problems.push(problemOf(error));
    }
  };
  const { main, dependencies } = readModules(info.modules);
  for (const module of dependencies) add2(() => goPackage(file, { ...module, scope: "runtime" }));
  const release = releaseOf(info.goVersion);
  if (release !== void 0) add2(() => standardLibrary(file, release));
  if (main !== void 0) {
    const dependsOn = packages.map(({ purl }) => purl);
    const version2 = main.version === "" ? linkedVersion(info.modules, main.name) ?? "" : main.version;
    add2(() => goPackage(file, { ...main, version: version2, scope: "runtime", dependsOn }));
  }
  return { packages, problems };
}
function readModules(text3) {
  const dependencies = [];
  let main;
  for (const line of linesOf(text3)) {
    const [keyword, name = "", version2 = ""] = line.split("	", 3);
    if (name === "") continue;
    if (keyword === "mod") main = moduleOf(name, version2);
    else if (keyword === "dep") dependencies.push(moduleOf(name, version2));
    else if (keyword === "=>" && dependencies.length > 0 && !isLocal(name)) {
      dependencies[dependencies.length - 1] = moduleOf(name, version2);
    }
  }
  return { main, dependencies };
}
function moduleOf(name, version2) {
  return { name, version: version2 === DEVELOPMENT2 ? "" : version2 };
}
function isLocal(name) {
  return name.startsWith("./") || name.startsWith("../") || name.startsWith("/");
}
function releaseOf(goVersion) {
  const match = /^go(\d+\.\d+)(\.\d+)?(?:(beta|rc)(\d+))?(?![\d.])/.exec(goVersion);
  if (match === null) return void 0;
  const [, minor = "", patch = ".0", stage, number] = match;
  return stage === void 0 ? `${minor}${patch}` : `${minor}${patch}-${stage}.${number}`;
}

// shared/ecosystems/unread.ts
var MAX_NAMED = 10;
var MAX_SHOWN2 = 60;
function notALockfile(file, missing2, fix) {
  const message = `${baseName(file.path)} has no ${missing2}. Fix: ${fix}`;
  return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text: text3, line }, fix) {
  const stated = text3.trim();
  const shown3 = stated.length > MAX_SHOWN2 ? `${stated.slice(0, MAX_SHOWN2)}…` : stated;
  const message = `${JSON.stringify(shown3)} is not understood. Fix: ${fix}`;
  return new DataError("unread-line", message, { path: file.path, line });
}
function unreadRows(file, rows, fix) {
  const named2 = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
  const next = rows[MAX_NAMED];
  if (next === void 0) return named2;
  const count2 = rows.length - MAX_NAMED;
  const lines2 = count2 === 1 ? "1 more line is" : `${count2} more lines are`;
  const message = `${lines2} not understood. Fix: ${fix}`;
  return [...named2, { code: "unread-line", message, path: file.path, line: next.line }];
}
function objectEntry(file, value, { text: text3, line }) {
  if (isObject(value)) return value;
  const message = `${text3} is not an object. Fix: let the tool write the file again`;
  throw new DataError("unread-line", message, { path: file.path, line });
}

// shared/ecosystems/go/tokens.ts
var MARKS = "()[]{},";
var SPACE3 = " 	\r";
function tokenLine(row) {
  const words2 = [];
  for (let at = 0; at < row.length; ) {
    const char = row.charAt(at);
    if (SPACE3.includes(char)) at++;
    else if (row.startsWith("//", at)) return { words: words2, comment: row.slice(at + 2) };
    else if (MARKS.includes(char)) {
      words2.push(char);
      at++;
    } else {
      const end2 = endOfWord(row, at);
      const word = unquoted2(row.slice(at, end2));
      if (word === void 0) return void 0;
      words2.push(word);
      at = end2;
    }
  }
  return { words: words2, comment: void 0 };
}
function endOfWord(row, start) {
  const quote2 = row.charAt(start);
  if (quote2 === '"' || quote2 === "`") {
    const close = row.indexOf(quote2, start + 1);
    return close === -1 ? row.length : close + 1;
  }
  let end2 = start;
  while (end2 < row.length && !isEnd2(row, end2)) end2++;
  return end2;
}
function isEnd2(row, at) {
  const char = row.charAt(at);
  return SPACE3.includes(char) || MARKS.includes(char) || row.startsWith("//", at);
}
function unquoted2(word) {
  const quote2 = word.charAt(0);
  const isQuoted = quote2 === '"' || quote2 === "`";
  if (isQuoted && (word.length < 2 || !word.endsWith(quote2))) return void 0;
  const text3 = isQuoted ? word.slice(1, -1) : word;
  return /["'`\\\p{Cc}]|\/\*/u.test(text3) || !isQuoted && /\s/.test(text3) ? void 0 : text3;
}

// shared/ecosystems/go/directives.ts
var EXACT_VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/;
var GO_VERSION = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
var FORMS = /* @__PURE__ */ new Map([
  ["module", hasCount(1)],
  ["go", ([version2 = "", ...more]) => GO_VERSION.test(version2) && more.length === 0],
  ["toolchain", hasCount(1)],
  ["require", ([, version2 = "", ...more]) => EXACT_VERSION.test(version2) && more.length === 0],
  ["exclude", hasCount(2)],
  ["replace", isReplacement],
  ["use", hasCount(1)],
  // They say nothing of what is built.
  ["retract", (words2) => words2.length > 0],
  ["godebug", hasCount(1)],
  ["tool", hasCount(1)],
  ["ignore", hasCount(1)]
]);
var SINGLE = /* @__PURE__ */ new Set(["module", "go", "toolchain"]);
function readDirectives(text3) {
  const directives = [];
  const unread3 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { words: words2, comment, row } of statementsOf(text3)) {
    if (words2 === void 0 || !isKnown(words2, seen)) unread3.push(row);
    else directives.push({ line: row.line, words: words2, isIndirect: isIndirect(comment) });
  }
  return { directives, unread: unread3 };
}
function* statementsOf(text3) {
  let block;
  let line = 0;
  for (const stated of linesOf(text3)) {
    line++;
    const row = { text: stated, line };
    const { words: words2, comment } = tokenLine(stated) ?? {};
    if (words2?.length === 0) continue;
    if (block === void 0 && isOpening(words2)) block = { prefix: words2?.slice(0, 1) ?? [], row };
    else if (block !== void 0 && words2?.join(" ") === ")") block = void 0;
    else yield { words: words2 && [...block?.prefix ?? [], ...words2], comment, row };
  }
  if (block !== void 0) yield { words: void 0, row: block.row };
}
function isOpening(words2 = []) {
  return words2.length === 2 && words2[1] === "(" && FORMS.has(words2[0] ?? "");
}
function isKnown(words2, seen) {
  const [keyword = "", ...rest] = words2;
  if (FORMS.has(keyword) && rest.join("") === "()") return true;
  if (FORMS.get(keyword)?.(rest) !== true) return false;
  if (!SINGLE.has(keyword)) return true;
  if (seen.has(keyword)) return false;
  seen.add(keyword);
  return true;
}
function hasCount(count2) {
  return (words2) => words2.length === count2;
}
function isReplacement(words2) {
  const arrow = words2.indexOf("=>");
  const [target, version2, ...more] = words2.slice(arrow + 1);
  if (arrow < 1 || arrow > 2 || target === void 0 || more.length > 0) return false;
  if (arrow === 2 && !EXACT_VERSION.test(words2[1] ?? "")) return false;
  if (isFolder(target)) return version2 === void 0;
  return EXACT_VERSION.test(version2 ?? "");
}
function isFolder(path2) {
  return /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:)/.test(path2);
}
function isIndirect(comment) {
  const [first, ...more] = (comment ?? "").trim().split(/\s+/, 2);
  return first === "indirect;" || first === "indirect" && more.length === 0;
}

// shared/ecosystems/go/module-at.ts
function hasGoMod(beside, folder, context) {
  const file = context.file(besidePath(beside.path, `${folder}/go.mod`));
  if (file === void 0) return false;
  const { directives } = readDirectives(file.bytes.toString("utf8"));
  return directives.some(({ words: words2 }) => words2[0] === "module");
}

// shared/ecosystems/go/go-sum.ts
var goSum = {
  // A module without dependencies has an empty one.
  role: "manifest",
  wanted: { names: ["go.sum", "go.mod"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => path2.endsWith("go.sum"),
  parse: (file, context) => {
    const { packages, problems } = readGoSum(file);
    return { packages: hasGoMod(file, ".", context) ? [] : packages, problems };
  }
};
function readGoSum(file) {
  const sums = [];
  const unread3 = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const stated = row.trim();
    if (stated === "") continue;
    const [name = "", version2 = "", hash = "", ...more] = stated.split(/\s+/, 4);
    if (!/^h\d+:./.test(hash) || more.length > 0) unread3.push({ text: row, line });
    else if (!version2.endsWith("/go.mod")) sums.push({ name, version: version2, line });
  }
  const parsed = parseEach(sums, (sum) => goPackage(file, { ...sum, scope: "runtime" }));
  const problems = [...unreadRows(file, unread3, "go mod tidy"), ...parsed.problems];
  return { packages: parsed.packages, problems };
}

// shared/ecosystems/go/go-version.ts
var FIRST_COMPLETE_MINOR = 17;
function libraryOf(file, directives) {
  const go = releaseOf2(directives);
  return go === void 0 ? void 0 : standardLibrary(file, go.version, go.line);
}
function listsIndirect(directives) {
  const [major2 = 1, minor = 0] = (wordAfter(directives, "go")?.version ?? "1.0").split(".").map((part2) => Number.parseInt(part2, 10));
  return major2 > 1 || minor >= FIRST_COMPLETE_MINOR;
}
function releaseOf2(directives) {
  const toolchain = wordAfter(directives, "toolchain");
  if (toolchain?.version.startsWith("go")) {
    return { ...toolchain, version: toolchain.version.slice("go".length).split("-", 1)[0] ?? "" };
  }
  const go = wordAfter(directives, "go");
  return go !== void 0 && /^\d+\.\d+\.\d+$/.test(go.version) ? go : void 0;
}
function wordAfter(directives, keyword) {
  const directive2 = directives.find(({ words: words2 }) => words2[0] === keyword);
  const version2 = directive2?.words[1];
  return directive2 === void 0 || version2 === void 0 ? void 0 : { version: version2, line: directive2.line };
}

// shared/ecosystems/go/go-work.ts
var goWork = {
  role: "manifest",
  wanted: { names: ["go.work"] },
  wantedIn: ["directory", "file"],
  parse: parseGoWork
};
function workspacesOf(goMod2, context) {
  return context.named("go.work").flatMap((file) => {
    const { directives } = readDirectives(file.bytes.toString("utf8"));
    const isMember = directives.some(
      ({ words: [keyword, folder] }) => keyword === "use" && besidePath(file.path, `${folder}/go.mod`) === goMod2.path
    );
    return isMember ? [{ file, directives }] : [];
  });
}
function parseGoWork(file) {
  const { unread: unread3 } = readDirectives(file.bytes.toString("utf8"));
  return { packages: [], problems: unreadRows(file, unread3, "go work edit -fmt") };
}

// shared/ecosystems/go/replacements.ts
import { posix as posix2 } from "node:path";
function replacementsOf(file, directives) {
  const replacements = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { words: words2, line } of directives) {
    const [keyword, old = "", oldVersion] = words2;
    if (keyword !== "replace") continue;
    const arrow = words2.indexOf("=>");
    const [path2 = "", version2 = ""] = words2.slice(arrow + 1);
    const key = arrow === 3 ? `${old}@${oldVersion}` : old;
    const known10 = replacements.get(key);
    if (known10 !== void 0 && (known10.path !== path2 || known10.version !== version2)) {
      const message = `${key} is replaced twice, by different code. Fix: remove one replacement`;
      problems.push({ code: "contradiction", message, path: file.path, line });
    }
    replacements.set(key, { file, path: path2, version: version2, line });
  }
  return { replacements, problems };
}
function replacementOf(path2, version2, replacements) {
  return replacements.get(`${path2}@${version2}`) ?? replacements.get(path2);
}
function isOwnCode({ file, path: path2, line }, context) {
  if (!isFolder(path2)) return false;
  const folder = posix2.normalize(posix2.join(posix2.dirname(file.path), path2));
  const isInside = !path2.startsWith("/") && folder !== ".." && !folder.startsWith("../");
  if (isInside && context.file(posix2.join(folder, "go.mod")) !== void 0) return true;
  const message = `no go.mod in ${path2.slice(0, 100)}, which replaces a module. Fix: scan the folder that holds both`;
  throw new DataError("not-found", message, { path: file.path, line });
}

// shared/ecosystems/go/go-mod.ts
var goMod = {
  role: "manifest",
  wanted: { names: ["go.mod", "go.sum", "go.work"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "go.mod",
  parse: parseGoMod
};
function parseGoMod(file, context) {
  const { directives, unread: unread3 } = readDirectives(file.bytes.toString("utf8"));
  const problems = [...unreadRows(file, unread3, "go mod edit -fmt")];
  if (directives.length > 0 && !directives.some(({ words: words2 }) => words2[0] === "module")) {
    problems.push(problemOf(notALockfile(file, "module line", "go mod init")));
  }
  const packages = /* @__PURE__ */ new Map();
  for (const build of buildsOf(file, directives, context)) {
    problems.push(...build.problems);
    for (const found2 of build.packages) packages.set(found2.purl, found2);
  }
  const older = olderModules(file, context, directives, [...packages.values()]);
  return { packages: [...packages.values(), ...older], problems: distinct(problems) };
}
function* buildsOf(file, directives, context) {
  const own = replacementsOf(file, directives);
  yield { packages: [], problems: own.problems };
  yield requirementsOf(file, directives, own.replacements, context);
  const library = libraryOf(file, directives);
  yield { packages: library === void 0 ? [] : [library], problems: [] };
  for (const workspace of workspacesOf(file, context)) {
    const shared = replacementsOf(workspace.file, workspace.directives);
    yield { packages: [], problems: shared.problems };
    const replacements = new Map([...own.replacements, ...shared.replacements]);
    yield requirementsOf(file, directives, replacements, context);
    const other = libraryOf(workspace.file, workspace.directives);
    yield { packages: other === void 0 ? [] : [other], problems: [] };
  }
}
function requirementsOf(file, directives, replacements, context) {
  const excluded = excludedModules(directives);
  const required2 = directives.filter(({ words: words2 }) => words2[0] === "require");
  return parseEach(required2, ({ words: words2, line, isIndirect: isIndirect2 }) => {
    const [, name = "", version2 = ""] = words2;
    if (excluded.has(`${name}@${version2}`)) {
      const message = `${name} ${version2} is required and excluded. Fix: go mod tidy`;
      throw new DataError("contradiction", message, { path: file.path, line });
    }
    const facts = { scope: "runtime", isDirect: !isIndirect2 };
    const other = replacementOf(name, version2, replacements);
    if (other === void 0) return goPackage(file, { ...facts, name, version: version2, line });
    if (isOwnCode(other, context)) return void 0;
    const place = { name: other.path, version: other.version, line: other.line };
    return goPackage(other.file, { ...facts, ...place });
  });
}
function excludedModules(directives) {
  const excluded = directives.filter(({ words: words2 }) => words2[0] === "exclude");
  return new Set(excluded.map(({ words: words2 }) => `${words2[1]}@${words2[2]}`));
}
function olderModules(file, context, directives, known10) {
  const sum = context.file(besidePath(file.path, "go.sum"));
  if (sum === void 0 || listsIndirect(directives)) return [];
  const names = new Set(known10.map(({ name }) => name));
  return readGoSum(sum).packages.filter(({ name }) => !names.has(name));
}
function distinct(problems) {
  const byText = new Map(problems.map((one) => [`${one.path}:${one.line} ${one.message}`, one]));
  return [...byText.values()];
}

// shared/ecosystems/go/vendor-modules.ts
var vendorModules = {
  role: "lockfile",
  wanted: { pathSuffixes: ["vendor/modules.txt"] },
  wantedIn: ["directory", "file"],
  parse: parseVendorModules
};
function parseVendorModules(file, context) {
  const { modules, unread: unread3 } = readModules2(file.bytes.toString("utf8"));
  const problems = unreadRows(file, unread3, "go mod vendor");
  if (hasGoMod(file, "..", context)) return { packages: [], problems };
  const parsed = parseEach(
    modules.filter(isDelivered),
    ({ name, version: version2, line }) => goPackage(file, { name, version: version2, line, scope: "runtime" })
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
function isDelivered({ version: version2, hasCode, isWildcard }) {
  return version2 !== "" && (hasCode || isWildcard);
}
function readModules2(text3) {
  const modules = [];
  const unread3 = [];
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    const stated = row.trim();
    const last = modules.at(-1);
    if (stated === "" || stated.startsWith("## ")) continue;
    const header = row.startsWith("# ") ? moduleOf2(row.slice("# ".length), line) : void 0;
    if (header !== void 0) modules.push(header);
    else if (last !== void 0 && /^[^\s#]+$/.test(stated)) last.hasCode = true;
    else unread3.push({ text: row, line });
  }
  return { modules, unread: unread3 };
}
function moduleOf2(text3, line) {
  const [left = "", right, ...more] = text3.split(" => ");
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  if (more.length > 0 || original.length > 2 || (replacement?.length ?? 0) > 2) return void 0;
  const [name = "", version2 = ""] = replacement?.[1] === void 0 ? original : replacement;
  if (version2 === "" && replacement === void 0) return void 0;
  return { name, version: version2, isWildcard: original.length === 1, line, hasCode: false };
}

// shared/ecosystems/go.ts
var ecosystem12 = { id: "go", formats: [goMod, goSum, goWork, vendorModules] };

// shared/ecosystems/java/archive-contents.ts
function withWhatIsInside(archives) {
  const byPath = new Map(archives.map((archive2) => [archive2.path, archive2]));
  const needs = /* @__PURE__ */ new Map();
  const need = (from, to) => {
    if (from === void 0) return;
    const purls2 = needs.get(from) ?? [];
    for (const { purl } of to) if (purl !== from.purl) purls2.push(purl);
    needs.set(from, purls2);
  };
  for (const { path: path2, own, others } of archives) {
    need(own ?? holderOf(path2, byPath), others);
    if (own !== void 0) need(holderOf(path2, byPath), [own]);
  }
  return archives.flatMap(({ own, others }) => own === void 0 ? others : [own, ...others]).map((found2) => ({ ...found2, dependsOn: needs.get(found2) ?? found2.dependsOn }));
}
function holderOf(path2, byPath) {
  for (let at = path2; at !== ""; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf("!/")));
    const own = byPath.get(at)?.own;
    if (own !== void 0) return own;
  }
  return void 0;
}

// shared/ecosystems/java/bundle-licence.ts
var ADDRESSES = /* @__PURE__ */ new Map([
  ["apache.org/licenses/LICENSE-2.0", "Apache-2.0"],
  ["apache.org/licenses/LICENSE-2.0.html", "Apache-2.0"],
  ["apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"],
  ["eclipse.org/legal/epl-2.0", "EPL-2.0"],
  ["eclipse.org/legal/epl-v10.html", "EPL-1.0"],
  ["eclipse.org/legal/epl-v20.html", "EPL-2.0"],
  ["opensource.org/licenses/Apache-2.0", "Apache-2.0"],
  ["opensource.org/licenses/BSD-2-Clause", "BSD-2-Clause"],
  ["opensource.org/licenses/BSD-3-Clause", "BSD-3-Clause"],
  ["opensource.org/licenses/MIT", "MIT"],
  ["opensource.org/licenses/mit-license.php", "MIT"],
  ["spdx.org/licenses/MIT.html", "MIT"]
]);
var MAX_LENGTH6 = 300;
function licenceOfBundle(value) {
  if (value === void 0 || value.length > MAX_LENGTH6 || value === "<<EXTERNAL>>")
    return void 0;
  const licences = clausesOf(value).map((clause) => {
    const name = clause.split(/;\s*\w+=/, 1)[0]?.trim().replace(/^"(.*)"$/, "$1") ?? "";
    const address = name.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
    return ADDRESSES.get(address) ?? name;
  });
  const unique = [...new Set(licences.filter((licence) => licence !== ""))];
  return unique.length === 0 ? void 0 : unique.join(" OR ");
}
function clausesOf(value) {
  if (/, *[Vv]ersion /.test(value) && !value.includes('"')) return [value];
  return value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

// shared/ecosystems/java/known-groups.ts
var GROUPS = [
  [/^spring-security-oauth2?$|^spring-security-jwt$/, "org.springframework.security.oauth"],
  [/^spring-(?:amqp|rabbit)/, "org.springframework.amqp"],
  [/^spring-security-/, "org.springframework.security"],
  [/^spring-boot(?!-admin)(?:-|$)/, "org.springframework.boot"],
  [
    /^spring-(batch|data|graphql|hateoas|integration|kafka|ldap|plugin|retry|session|ws)(?:-|$)/,
    "org.springframework.$1"
  ],
  [
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    "org.springframework"
  ],
  [/^tomcat-embed-/, "org.apache.tomcat.embed"],
  [/^tomcat(?:-|$)/, "org.apache.tomcat"],
  [/^bc(?:jmail|mail|pg|pkix|prov|tls|util)-/, "org.bouncycastle"],
  [/^kotlin-(?:reflect|stdlib)/, "org.jetbrains.kotlin"],
  [/^kotlinx-/, "org.jetbrains.kotlinx"],
  [/^logging-interceptor$/, "com.squareup.okhttp3"],
  [/^okio(?:-|$)/, "com.squareup.okio"],
  [/^micrometer-/, "io.micrometer"],
  [/^reactor-netty(?:-|$)/, "io.projectreactor.netty"],
  [/^reactor-core$/, "io.projectreactor"],
  [
    /^grpc-(?:alts|api|auth|context|core|googleapis|grpclb|inprocess|netty|netty-shaded|okhttp|protobuf|protobuf-lite|rls|services|stub|util|xds)$/,
    "io.grpc"
  ],
  [/^opentelemetry-(?:api|context|exporter|extension|sdk)(?:-|$)/, "io.opentelemetry"],
  [/^ktor-/, "io.ktor"],
  [
    /^kafka_\d|^kafka-(?:clients|group-coordinator|metadata|raft|server-common|storage|streams|tools)|^connect-(?:api|json|runtime|transforms)$/,
    "org.apache.kafka"
  ],
  [/^lucene-(?!search$)/, "org.apache.lucene"],
  [/^solr-/, "org.apache.solr"],
  [/^poi(?:-(?:ooxml|scratchpad|excelant)|$)/, "org.apache.poi"],
  [/^xmlbeans$/, "org.apache.xmlbeans"],
  [/^elasticsearch-rest-/, "org.elasticsearch.client"],
  [/^elasticsearch(?:-(?:core|x-content|cli)|$)/, "org.elasticsearch"],
  [/^opensearch-(?:rest|java)/, "org.opensearch.client"],
  [/^opensearch(?:-(?:core|x-content|cli)|$)/, "org.opensearch"],
  [/^(?:mongodb-driver-|mongo-java-driver$|bson$)/, "org.mongodb"],
  [/^postgresql$/, "org.postgresql"],
  [/^mysql-connector-java$/, "mysql"],
  [/^mysql-connector-j$/, "com.mysql"],
  [
    /^akka-(?:actor|cluster|discovery|http|parsing|persistence|protobuf|remote|slf4j|stream)/,
    "com.typesafe.akka"
  ],
  [/^aspectj(?:rt|tools|weaver)$/, "org.aspectj"],
  [/^caffeine$/, "com.github.ben-manes.caffeine"],
  [/^freemarker$/, "org.freemarker"],
  [/^ant(?:-(?:antlr|junit|launcher)|$)/, "org.apache.ant"],
  [/^xercesImpl$/, "xerces"],
  [/^(?:xalan|serializer)$/, "xalan"],
  [/^quartz$/, "org.quartz-scheduler"],
  [/^snappy-java$/, "org.xerial.snappy"],
  [/^zstd-jni$/, "com.github.luben"],
  [/^lz4-java$/, "org.lz4"]
];
var MOVED = [
  [/^hibernate-(?:core|envers)$/, "org.hibernate", 6, "org.hibernate.orm"],
  [/^asm(?:-(?:analysis|commons|tree|util))?$/, "asm", 4, "org.ow2.asm"],
  [/^okhttp(?:-|$)/, "com.squareup.okhttp", 3, "com.squareup.okhttp3"],
  [/^retrofit$/, "com.squareup.retrofit", 2, "com.squareup.retrofit2"],
  [/^groovy(?:-(?!postbuild)|$)/, "org.codehaus.groovy", 4, "org.apache.groovy"],
  [/^dom4j$/, "dom4j", 2, "org.dom4j"],
  [/^rxjava$/, "io.reactivex.rxjava2", 3, "io.reactivex.rxjava3"]
];
function knownGroup(artifact, version2) {
  for (const [names, from, major2, to] of MOVED) {
    if (names.test(artifact)) return Number.parseInt(version2, 10) < major2 ? from : to;
  }
  for (const [names, group] of GROUPS) {
    const match = names.exec(artifact);
    if (match !== null) return group.replace("$1", match[1] ?? "");
  }
  return void 0;
}

// shared/ecosystems/java/identify-archive.ts
var VERSIONED = /-(\d[\w.]*(?:-(?:alpha|android|beta|b|final|ga|jre|m|rc|release|snapshot|sp)[\w.]*(?:-\d+)?)*)$/i;
var IDENTIFIER = /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/;
var ARTIFACT_ATTRIBUTES = [
  "Short-Name",
  "Implementation-Title",
  "Specification-Title",
  "Bundle-Name"
];
var VERSION_ATTRIBUTES = ["Plugin-Version", "Implementation-Version", "Bundle-Version"];
var GROUP_ATTRIBUTES = [
  "Bundle-SymbolicName",
  "Extension-Name",
  "Extension-name",
  "Implementation-Vendor-Id",
  "Automatic-Module-Name"
];
var MAX_NAME_LENGTH2 = 255;
function identifyArchive(fileName, manifest) {
  if (fileName.length > MAX_NAME_LENGTH2) return void 0;
  const stem = fileName.slice(0, fileName.lastIndexOf("."));
  const match = VERSIONED.exec(stem);
  const named2 = match === null ? void 0 : stem.slice(0, match.index);
  const artifact = named2 ?? firstOf(manifest, ARTIFACT_ATTRIBUTES, IDENTIFIER) ?? stem;
  const version2 = match?.[1] ?? firstOf(manifest, VERSION_ATTRIBUTES, /^\d[\w.+-]*$/);
  if (artifact === "" || version2 === void 0 || !/^[\w.-]+$/.test(artifact)) return void 0;
  const group = firstOf(manifest, ["Group-Id"], IDENTIFIER) ?? knownGroup(artifact, version2) ?? groupOf(manifest, artifact) ?? artifact;
  return { group, artifact, version: version2, isByFileName: named2 !== void 0 };
}
function groupOf(manifest, artifact) {
  const [organisation = "", module] = (manifest.get("Implementation-Title") ?? "").split("#", 2);
  if (module !== void 0 && IDENTIFIER.test(organisation)) return organisation;
  const stated = firstOf(manifest, GROUP_ATTRIBUTES, IDENTIFIER);
  const isWithArtifact = artifact.includes("-") && stated?.endsWith(`.${artifact}`) === true;
  return isWithArtifact ? stated?.slice(0, -artifact.length - 1) : stated;
}
function firstOf(manifest, names, valid) {
  for (const name of names) {
    const value = (manifest.get(name) ?? "").split(";", 1)[0]?.trim() ?? "";
    if (value.length <= MAX_NAME_LENGTH2 && valid.test(value)) return value;
  }
  return void 0;
}

// shared/ecosystems/java/maven-package.ts
function mavenPackage(file, { group, artifact, ...facts }) {
  return packageOf(file, {
    ...facts,
    type: "maven",
    namespace: group,
    name: artifact,
    fullName: `${group}:${artifact}`,
    ecosystem: "Maven"
  });
}

// shared/ecosystems/java/vendor.ts
var ATTRIBUTES = ["Bundle-Vendor", "Implementation-Vendor"];
var MAX_LENGTH7 = 200;
function vendorOf(manifest) {
  return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? "").find(
    (text3) => text3 !== "" && text3.length <= MAX_LENGTH7 && !/\$\{|^%/.test(text3)
  );
}

// shared/ecosystems/java-archive.ts
var archive = {
  wanted: { extracts: ["java-archive"] },
  parse: parseArchive
};
var ecosystem13 = { id: "java-archive", formats: [archive] };
function parseArchive(file) {
  const extract = readExtract(file, "java-archive");
  const problems = problemsOf(file, extract);
  const archives = [];
  for (const inside of objectsAt(extract, "archives")) {
    const path2 = stringAt(inside, "path") ?? "";
    const place = { ...file, path: path2 === "" ? file.path : `${file.path}!/${path2}` };
    const { own, others } = coordinatesOf(inside, place.path);
    const make = (coordinates, facts = {}) => {
      try {
        return [mavenPackage(place, { ...coordinates, ...facts, scope: "runtime" })];
      } catch (error) {
        problems.push(problemOf(error));
        return [];
      }
    };
    const [itself] = own === void 0 ? [] : make(own, factsOf(inside));
    archives.push({ path: path2, own: itself, others: others.flatMap((each) => make(each)) });
  }
  return { packages: withWhatIsInside(archives), problems };
}
function factsOf(inside) {
  const manifest = manifestOf3(inside);
  const sha1 = stringAt(inside, "sha1");
  return {
    licence: licenceOfBundle(manifest.get("Bundle-License")),
    supplier: vendorOf(manifest),
    ...sha1 !== void 0 && { hashes: [{ algorithm: "sha1", value: sha1 }] }
  };
}
function problemsOf(file, extract) {
  const sentences = extract["problems"];
  if (!Array.isArray(sentences)) return [];
  return sentences.filter((sentence2) => typeof sentence2 === "string").map((sentence2) => ({
    code: "malformed",
    message: `this Java archive is not read whole: ${sentence2}`,
    path: file.path
  }));
}
function coordinatesOf(inside, path2) {
  const poms = objectsAt(inside, "poms").map(pomOf).filter(isComplete);
  const [only] = poms;
  if (poms.length === 1 && only !== void 0) return { own: only, others: [] };
  const own = identifyArchive(baseName(path2), manifestOf3(inside));
  if (own === void 0) return { others: poms };
  const stated = poms.find(({ artifact }) => artifact === own.artifact);
  if (stated !== void 0) return { own: stated, others: poms.filter((pom) => pom !== stated) };
  return poms.length === 0 || own.isByFileName ? { own, others: poms } : { others: poms };
}
function pomOf(pom) {
  return {
    group: stringAt(pom, "group") ?? "",
    artifact: stringAt(pom, "artifact") ?? "",
    version: stringAt(pom, "version") ?? ""
  };
}
function isComplete({ group, artifact, version: version2 }) {
  return [group, artifact, version2].every((text3) => text3 !== "" && !text3.includes("${"));
}
function manifestOf3(inside) {
  const manifest = objectAt(inside, "manifest");
  if (!isObject(manifest)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(manifest).filter(
      (attribute) => typeof attribute[1] === "string"
    )
  );
}

// shared/ecosystems/java/gradle-lockfile.ts
var gradleLockfile = {
  role: "lockfile",
  wanted: {
    names: ["gradle.lockfile", "buildscript-gradle.lockfile", "settings-gradle.lockfile"],
    directories: ["gradle/dependency-locks"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => path2.endsWith(".lockfile"),
  parse: parseGradleLockfile
};
function parseGradleLockfile(file) {
  const own = ownConfiguration(baseName(file.path));
  return parseEach(
    rowsOf(file.bytes.toString("utf8")),
    ({ line, text: text3 }) => readRow(file, line, text3, own)
  );
}
function* rowsOf(text3) {
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    const stated = row.trim();
    if (stated !== "" && !stated.startsWith("#")) yield { line, text: stated };
  }
}
function ownConfiguration(name) {
  if (name === "gradle.lockfile") return void 0;
  return name.endsWith("-gradle.lockfile") ? "classpath" : name.slice(0, -".lockfile".length);
}
function readRow(file, line, text3, own) {
  const equals = text3.indexOf("=");
  const [group, artifact, version2, ...rest] = text3.slice(0, equals === -1 ? void 0 : equals).split(":");
  if (!group || !artifact || !version2 || rest.length > 0) return void 0;
  const stated = equals === -1 ? [] : text3.slice(equals + 1).split(",");
  const configurations = own === void 0 ? stated : [own];
  const scope = scopeOf3(configurations.map((name) => name.trim()));
  return mavenPackage(file, { group, artifact, version: version2, line, scope });
}
var DEVELOPMENT3 = /^(?:classpath$|developmentOnly$|test(?:[A-Z]|$)|kapt|ksp)|Test|nnotationProcessor/;
function scopeOf3(configurations) {
  if (configurations.every((name) => name === "")) return "unknown";
  return configurations.every((name) => DEVELOPMENT3.test(name)) ? "development" : "runtime";
}

// shared/ecosystems/java/interpolate.ts
var EXPRESSION = /\$\{([^${}]*)\}/g;
var MAX_LENGTH8 = 1024;
var MAX_DEPTH4 = 50;
function interpolator(statedValue) {
  const known10 = /* @__PURE__ */ new Map();
  const replace = (text3, depth) => {
    if (!text3.includes("${")) return text3;
    let isWhole = depth <= MAX_DEPTH4;
    const result = text3.replace(EXPRESSION, (_, name) => {
      const value = isWhole ? resolve10(name, depth) : void 0;
      if (value === void 0) isWhole = false;
      return value ?? "";
    });
    return isWhole && result.length <= MAX_LENGTH8 && !result.includes("${") ? result : void 0;
  };
  const resolve10 = (name, depth) => {
    if (known10.has(name)) return known10.get(name);
    known10.set(name, void 0);
    const stated = statedValue(name);
    const value = stated === void 0 ? void 0 : replace(stated, depth + 1);
    known10.set(name, value);
    return value;
  };
  return (text3) => replace(text3, 0);
}

// shared/ecosystems/java/maven-config.ts
var MAVEN_CONFIG = ".mvn/maven.config";
var NONE2 = /* @__PURE__ */ new Map();
var known4 = /* @__PURE__ */ new WeakMap();
function userPropertiesOf(path2, context) {
  const file = configAbove(path2, context);
  if (file === void 0) return NONE2;
  const properties = known4.get(file) ?? readProperties(file.bytes.toString("utf8"));
  known4.set(file, properties);
  return properties;
}
function configAbove(path2, context) {
  for (let at = path2; at.includes("/"); at = at.slice(0, at.lastIndexOf("/"))) {
    const file = context.file(besidePath(at, MAVEN_CONFIG));
    if (file !== void 0) return file;
  }
  return context.file(MAVEN_CONFIG);
}
function readProperties(text3) {
  const lines2 = text3.split("\n").filter((line) => !line.startsWith("#"));
  const args = lines2.join("\n").split(/\s(?=-)/);
  return new Map(
    args.flatMap((argument) => {
      const [, name, value = "true"] = DEFINED.exec(argument) ?? [];
      return name === void 0 ? [] : [[name, value.trim()]];
    })
  );
}
var DEFINED = /^(?:-D|--define)[=\s]*([^=\s]+)(?:=(.*))?/;

// shared/ecosystems/java/sbt-lock.ts
var sbtLock = {
  role: "lockfile",
  wanted: { names: ["build.sbt.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseSbtLock
};
function parseSbtLock(file) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text3);
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || path2.join() === "dependencies");
  const entries = [...(arrayAt(lockfile, "dependencies") ?? []).entries()];
  return parseEach(entries, ([index, entry]) => {
    if (!isObject(entry)) return void 0;
    const group = stringAt(entry, "org") ?? "";
    const artifact = stringAt(entry, "name") ?? "";
    const version2 = stringAt(entry, "version") ?? "";
    if (group === "" || artifact === "") return void 0;
    const line = lineAt(lines2, "dependencies", String(index));
    const scope = scopeOf4(arrayAt(entry, "configurations") ?? []);
    return mavenPackage(file, { group, artifact, version: version2, line, scope });
  });
}
function scopeOf4(configurations) {
  if (configurations.length === 0) return "unknown";
  return configurations.every((name) => name === "test") ? "development" : "runtime";
}

// shared/ecosystems/lua-values.ts
var MAX_LENGTH9 = 4096;
var MAX_DEPTH5 = 20;
var MAX_BYTES4 = 1024 * 1024;
function readLuaValues(file) {
  if (file.bytes.length > MAX_BYTES4) {
    const message = `a rockspec or manifest has at most ${MAX_BYTES4} bytes`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  const text3 = file.bytes.toString("utf8");
  const tokens = [...tokensOf2(text3)];
  const values = /* @__PURE__ */ new Map();
  const tables = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isMark(tokens[at], "}")) tables.pop();
    const { name, valueAt = at } = keyAt(tokens, at) ?? {};
    const key = name ?? nextItem(tokens, at, tables.at(-1));
    const token = tokens[at];
    if (key === void 0 || token === void 0) continue;
    if (isMark(tokens[valueAt], "{")) {
      tables.push({ name: key, items: 0 });
      at = valueAt;
      continue;
    }
    if (tables.length > MAX_DEPTH5) continue;
    const value = joined(tokens, valueAt, values);
    const path2 = [...tables.map((table) => table.name), key].join(".");
    if (value !== void 0) values.set(path2, { text: value, line: token.line });
  }
  return values;
}
function keyAt(tokens, at) {
  const [token, second, third, fourth] = [0, 1, 2, 3].map((step2) => tokens[at + step2]);
  if (token?.kind === "name" && isMark(second, "=")) return { name: token.text, valueAt: at + 2 };
  if (!isMark(token, "[") || second?.kind !== "string" || !isMark(third, "]")) return void 0;
  return isMark(fourth, "=") ? { name: second.text, valueAt: at + 4 } : void 0;
}
function nextItem(tokens, at, table) {
  if (isMark(tokens[at], "{")) return String(table === void 0 ? "" : ++table.items);
  const isAlone = ["{", ",", ";"].some((mark2) => isMark(tokens[at - 1], mark2));
  if (table === void 0 || tokens[at]?.kind !== "string" || !isAlone) return void 0;
  table.items += 1;
  return String(table.items);
}
function isMark(token, text3) {
  return token?.kind === "mark" && token.text === text3;
}
function joined(tokens, at, values) {
  let text3 = "";
  for (let index = at; ; index += 2) {
    const part2 = tokens[index];
    const known10 = part2?.kind === "name" ? values.get(part2.text)?.text : void 0;
    const next = part2?.kind === "string" ? part2.text : known10;
    if (next === void 0 || text3.length + next.length > MAX_LENGTH9) return void 0;
    text3 += next;
    const operator = tokens[index + 1];
    if (operator?.text === "..") continue;
    return isOperator(operator) ? void 0 : text3;
  }
}
function isOperator(token) {
  return token?.kind === "mark" && !["}", ",", ";"].includes(token.text);
}
var NAME3 = /[A-Za-z0-9_]/;
function* tokensOf2(text3) {
  let line = 1;
  let at = 0;
  while (at < text3.length) {
    const start = at;
    const token = tokenAt(text3, at);
    at = token.end;
    if (token.kind !== "nothing") yield { kind: token.kind, text: token.text, line };
    const raw = text3.slice(start, at);
    for (let feed = raw.indexOf("\n"); feed !== -1; feed = raw.indexOf("\n", feed + 1)) line++;
  }
}
function tokenAt(text3, start) {
  const char = text3.charAt(start);
  if (text3.startsWith("--", start)) return commentAt(text3, start);
  if (char === "[") return longString(text3, start) ?? mark(char, start);
  if (char === '"' || char === "'") return quotedString(text3, start, char);
  if (NAME3.test(char)) {
    let end2 = start + 1;
    while (end2 < text3.length && NAME3.test(text3.charAt(end2))) end2++;
    return { kind: "name", text: text3.slice(start, end2), end: end2 };
  }
  if (char.trim() === "") return { kind: "nothing", text: "", end: start + 1 };
  return text3.startsWith("..", start) ? mark("..", start) : mark(char, start);
}
function mark(text3, start) {
  return { kind: "mark", text: text3, end: start + text3.length };
}
function commentAt(text3, start) {
  const long = text3.charAt(start + 2) === "[" ? longString(text3, start + 2) : void 0;
  const feed = text3.indexOf("\n", start);
  return { kind: "nothing", text: "", end: long?.end ?? (feed === -1 ? text3.length : feed) };
}
function longString(text3, start) {
  let open2 = start + 1;
  while (text3.charAt(open2) === "=") open2++;
  if (text3.charAt(open2) !== "[") return void 0;
  const close = `]${"=".repeat(open2 - start - 1)}]`;
  const found2 = text3.indexOf(close, open2 + 1);
  const end2 = found2 === -1 ? text3.length : found2;
  return {
    kind: "string",
    text: text3.slice(open2 + 1, end2).replace(/^\r?\n/, ""),
    end: Math.min(end2 + close.length, text3.length)
  };
}
function quotedString(text3, start, quote2) {
  let at = start + 1;
  while (at < text3.length && text3.charAt(at) !== quote2 && text3.charAt(at) !== "\n") {
    at += text3.charAt(at) === "\\" ? 2 : 1;
  }
  const raw = text3.slice(start + 1, Math.min(at, text3.length));
  return { kind: "string", text: raw.replace(/\\(.)/gs, "$1"), end: Math.min(at + 1, text3.length) };
}

// shared/ecosystems/lua/rockspec.ts
var known5 = /* @__PURE__ */ new WeakMap();
function readRockspec(file) {
  const result = known5.get(file) ?? parseRockspec(file) ?? "none";
  known5.set(file, result);
  return result === "none" ? void 0 : result;
}
function parseRockspec(file) {
  const values = readLuaValues(file);
  const name = values.get("package");
  const version2 = values.get("version");
  if (name === void 0 || version2 === void 0) return void 0;
  const found2 = packageOf(file, {
    type: "luarocks",
    name: name.text,
    version: version2.text,
    line: name.line,
    licence: values.get("description.license")?.text,
    downloadUrl: values.get("source.url")?.text
  });
  return { found: found2, needs: needsIn(values) };
}
var DEPENDENCY = /^dependencies\.(?:platforms\.[^.]+\.)?\d+$/;
function needsIn(values) {
  return [...values].flatMap(([path2, { text: text3 }]) => {
    const name = DEPENDENCY.test(path2) ? /^\s*(?:[\w.-]+\/)?([\w.-]+)/.exec(text3)?.[1] : void 0;
    return name ?? [];
  });
}

// shared/ecosystems/lua/installed-needs.ts
var MANIFEST_GLOB = "luarocks/rocks*/manifest";
var known6 = /* @__PURE__ */ new WeakMap();
function installedNeeds(file, needs, context) {
  const [name = "", version2 = ""] = file.path.split("/").slice(-3, -1);
  const manifest = context.file(besidePath(file.path, "../../manifest"));
  if (manifest === void 0 || baseName(file.path) !== `${name}-${version2}.rockspec`) return [];
  const resolved = known6.get(manifest) ?? readManifest(manifest);
  known6.set(manifest, resolved);
  const versions = resolved.get(`${name}.${version2}`);
  return needs.flatMap((need) => {
    const found2 = versions?.get(need);
    const path2 = `../../${need}/${found2}/${need}-${found2}.rockspec`;
    return found2 === void 0 ? [] : purlAt(besidePath(file.path, path2), context);
  });
}
function purlAt(path2, context) {
  const file = context.file(path2);
  try {
    const read = file === void 0 ? void 0 : readRockspec(file);
    return read === void 0 ? [] : [read.found.purl];
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
var NOTED = /^repository\.(.+)\.1\.dependencies\.(.+)$/;
function readManifest(file) {
  const resolved = /* @__PURE__ */ new Map();
  for (const [path2, { text: text3 }] of valuesOf2(file)) {
    const [, rock = "", need] = NOTED.exec(path2) ?? [];
    if (need === void 0) continue;
    const versions = resolved.get(rock) ?? /* @__PURE__ */ new Map();
    resolved.set(rock, versions.set(need, text3));
  }
  return resolved;
}
function valuesOf2(file) {
  try {
    return readLuaValues(file);
  } catch (error) {
    if (error instanceof DataError) return /* @__PURE__ */ new Map();
    throw error;
  }
}

// shared/ecosystems/lua.ts
var rockspec = {
  role: "manifest",
  wanted: { suffixes: [".rockspec"], globs: [MANIFEST_GLOB] },
  isPrimary: (path2) => path2.endsWith(".rockspec"),
  parse: parseRockspec2
};
var ecosystem14 = { id: "lua", formats: [rockspec] };
function parseRockspec2(file, context) {
  const read = readRockspec(file);
  if (read === void 0) return { packages: [], problems: [] };
  const dependsOn = installedNeeds(file, read.needs, context);
  return { packages: [{ ...read.found, dependsOn }], problems: [] };
}

// shared/ecosystems/npm/bun-binary-lock.ts
var bunBinaryLock = {
  role: "lockfile",
  wanted: { names: ["bun.lockb", "bun.lock"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "bun.lockb" && !path2.includes("node_modules/"),
  parse: parseBinaryLock
};
function parseBinaryLock(file, context) {
  const text3 = context.file(besidePath(file.path, "bun.lock"));
  if (text3 !== void 0) return { packages: [], problems: [] };
  const message = "the binary lockfile of Bun is not read: bun 1.2 or later writes the same as text with `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`; commit the bun.lock";
  throw new DataError("unsupported-version", message, { path: file.path });
}

// shared/json/relaxed-json.ts
function strictJson(text3) {
  const blanks = [];
  let comma = -1;
  for (const { kind, start, end: end2 } of tokensOf3(text3)) {
    if (kind === "comment") {
      blanks.push([start, end2]);
      continue;
    }
    if (kind === "closing" && comma !== -1) blanks.push([comma, comma + 1]);
    comma = kind === "comma" ? start : -1;
  }
  return blanked(
    text3,
    blanks.sort(([a], [b]) => a - b)
  );
}
function* tokensOf3(text3) {
  let at = 0;
  while (at < text3.length) {
    const char = text3.charAt(at);
    const start = at;
    at = endOfToken2(text3, at, char);
    if (!isSpace(char)) yield { kind: kindOf2(char, at - start), start, end: at };
  }
}
function endOfToken2(text3, start, char) {
  if (char === '"') return endOfString4(text3, start);
  return char === "/" ? endOfComment(text3, start) : start + 1;
}
function kindOf2(char, length) {
  if (char === ",") return "comma";
  if (char === "]" || char === "}") return "closing";
  return char === "/" && length > 1 ? "comment" : "other";
}
function isSpace(char) {
  return char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfComment(text3, start) {
  const kind = text3.charAt(start + 1);
  if (kind !== "/" && kind !== "*") return start + 1;
  const mark2 = kind === "/" ? "\n" : "*/";
  const end2 = text3.indexOf(mark2, start + 2);
  if (end2 === -1) return text3.length;
  return kind === "/" ? end2 : end2 + mark2.length;
}
function endOfString4(text3, start) {
  for (let at = start + 1; at < text3.length; at++) {
    const char = text3.charAt(at);
    if (char === "\\") at++;
    else if (char === '"') return at + 1;
  }
  return text3.length;
}
function blanked(text3, blanks) {
  const parts = [];
  let copied = 0;
  for (const [start, end2] of blanks) {
    parts.push(text3.slice(copied, start), text3.slice(start, end2).replace(/[^\n]/g, " "));
    copied = end2;
  }
  parts.push(text3.slice(copied));
  return parts.join("");
}

// shared/ecosystems/npm/manifest.ts
import { posix as posix3 } from "node:path";

// shared/ecosystems/npm/npm-place.ts
var HOSTS = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"]
]);
var MAX_LENGTH10 = 2048;
function nameOfTarball(url2) {
  const end2 = url2.indexOf("/-/");
  if (end2 === -1 || !url2.startsWith("http")) return void 0;
  const [scope = "", name = ""] = url2.slice(0, end2).replaceAll(/%2f/gi, "/").split("/").slice(-2);
  if (name === "") return void 0;
  return scope.startsWith("@") ? `${scope}/${name}` : name;
}
function versionOfTarball(url2) {
  const name = nameOfTarball(url2);
  const [, bare2 = name] = name?.split("/") ?? [];
  const file = url2.slice(url2.lastIndexOf("/") + 1);
  const isOfName = bare2 !== void 0 && file.startsWith(`${bare2}-`) && file.endsWith(".tgz");
  return isOfName ? file.slice(bare2.length + 1, -".tgz".length) : void 0;
}
function packageOfTarball(url2) {
  const plain3 = withoutFragment(url2 ?? "");
  const name = nameOfTarball(plain3);
  const version2 = versionOfTarball(plain3);
  if (name === void 0 || version2 === void 0 || !/^\d/.test(version2)) return void 0;
  return { name, version: version2 };
}
function folderOf(place) {
  if (!/^(?:file:|link:|\.{0,2}\/)/.test(place) || isArchive(place)) return void 0;
  return withoutFragment(place).replace(/^(?:file|link):/, "");
}
function versionOfArchive(place, name) {
  const path2 = withoutFragment(place);
  const file = path2.slice(path2.lastIndexOf("/") + 1);
  const start = `${name.replace(/^@/, "").replace("/", "-")}-`;
  if (!isArchive(place) || !file.startsWith(start)) return void 0;
  const version2 = file.slice(start.length).replace(/\.(?:tgz|tar\.gz)$/, "");
  return /^\d/.test(version2) ? version2 : void 0;
}
function isArchive(place) {
  return /\.(?:tgz|tar\.gz)$/.test(withoutFragment(place));
}
function withoutFragment(place) {
  return place.split(/[#?]|::/, 1)[0] ?? "";
}
function vcsUrlOf(place) {
  if (place.length > MAX_LENGTH10) return void 0;
  const archive2 = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/?#]+)$/.exec(
    place
  );
  if (archive2 !== null) return vcsUrl(`https://github.com/${archive2[1]}.git`, archive2[2]);
  const hash = place.indexOf("#");
  if (hash === -1) return void 0;
  return vcsUrl(repositoryOf(place.slice(0, hash)), place.slice(hash + 1).replace(/^commit=/, ""));
}
function repositoryOf(place) {
  const colon = place.indexOf(":");
  const host = HOSTS.get(place.slice(0, colon));
  if (host !== void 0) return `https://${host}/${place.slice(colon + 1)}.git`;
  return /^(?:git|ssh)[+:]|\.git$/.test(place) ? place : void 0;
}

// shared/ecosystems/npm/manifest.ts
var MANIFEST2 = "package.json";
var DEPENDENCY_KINDS = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies"
];
function manifestBeside(lockfile, context) {
  return readManifest2(besidePath(lockfile.path, MANIFEST2), context);
}
function readManifest2(path2, context) {
  const manifest = context.file(path2);
  if (manifest === void 0) return void 0;
  try {
    const value = parseJson(manifest.bytes, manifest.path);
    return isObject(value) ? value : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function isOwnFolder(place, lockfile, context, from = ".") {
  const folder = folderOf(place);
  if (folder === void 0 || folder.startsWith("/")) return false;
  const path2 = `${directoryOf(lockfile.path)}${from}/${folder}/${MANIFEST2}`;
  return context.file(posix3.normalize(path2)) !== void 0;
}
function manifestsBelow(lockfile, context) {
  const name = baseName(lockfile.path);
  const root = directoryOf(lockfile.path);
  const locked2 = new Set(context.named(name).map(({ path: path2 }) => directoryOf(path2)));
  return context.named(MANIFEST2).map(({ path: path2 }) => path2).filter((path2) => isBelow(directoryOf(path2), root, locked2)).map((path2) => readManifest2(path2, context)).filter((manifest) => manifest !== void 0);
}
function isBelow(folder, root, locked2) {
  if (folder === root || folder.includes("node_modules/")) return false;
  for (let at = folder; at !== root; at = directoryOf(at.slice(0, -1))) {
    if (at === "" || locked2.has(at)) return false;
  }
  return true;
}
function directoryOf(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}
function manifestNames(lockfile, context) {
  return namesInManifest(manifestBeside(lockfile, context));
}
function namesInManifest(manifest) {
  if (manifest === void 0) return void 0;
  return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}

// shared/ecosystems/npm/npm-package.ts
function npmPackage(file, facts) {
  const slash = facts.name.startsWith("@") ? facts.name.indexOf("/") : -1;
  const vcsUrl2 = facts.downloadUrl === void 0 ? void 0 : vcsUrlOf(facts.downloadUrl);
  return packageOf(file, {
    ...facts,
    // A commit is not what the registry has under that name and version.
    qualifiers: vcsUrl2 === void 0 ? facts.qualifiers : { ...facts.qualifiers, vcs_url: vcsUrl2 },
    type: "npm",
    namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: "npm"
  });
}
function scopeOf5(value) {
  return value["dev"] === true ? "development" : "runtime";
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["md5", "md5"],
  ["sha1", "sha1"],
  ["sha256", "sha256"],
  ["sha384", "sha384"],
  ["sha512", "sha512"]
]);
var MAX_INTEGRITY_LENGTH = 2048;
function hashesOfIntegrity(integrity) {
  if (integrity === void 0 || integrity.length > MAX_INTEGRITY_LENGTH) return void 0;
  const hashes = integrity.split(/\s/).flatMap(hashOf);
  return hashes.length === 0 ? void 0 : hashes;
}
function hashOf(text3) {
  const dash = text3.indexOf("-");
  const algorithm = ALGORITHMS.get(text3.slice(0, dash));
  if (algorithm === void 0) return [];
  const base64 = text3.slice(dash + 1).split("?", 1)[0] ?? "";
  const value = Buffer.from(base64, "base64").toString("hex");
  return value === "" ? [] : [{ algorithm, value }];
}
function licenceOf2(licence, licences) {
  const all = [licence, licences].flat().flatMap(licenceTexts);
  const unique = [...new Set(all)];
  if (unique.length === 0) return void 0;
  return unique.length === 1 ? unique[0] : unique.map(inParentheses2).join(" OR ");
}
function licenceTexts(licence) {
  if (typeof licence === "string") return licence.trim() === "" ? [] : [licence.trim()];
  if (typeof licence !== "object" || licence === null || !("type" in licence)) return [];
  return licenceTexts(licence.type);
}
function inParentheses2(licence) {
  return licence.includes(" ") && !licence.startsWith("(") ? `(${licence})` : licence;
}

// shared/ecosystems/npm/bun-lock.ts
var bunLock = {
  role: "lockfile",
  wanted: { names: ["bun.lock", "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "bun.lock" && !path2.includes("node_modules/"),
  parse: parseBunLock
};
var OWN_PROTOCOLS = ["workspace:", "root:", "link:"];
var NEEDED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function parseBunLock(file, context) {
  const text3 = strictJson(file.bytes.toString("utf8"));
  const lockfile = readJsonObject(file, text3);
  const packages = objectAt(lockfile, "packages") ?? {};
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || path2.join() === "packages");
  const reading = { file, context, packages, lines: lines2 };
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [key, value] of Object.entries(packages)) {
    try {
      const node = nodeOf3(reading, key, value);
      if (node !== void 0) nodes.set(key, node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf2(lockfile, packages)), problems };
}
function nodeOf3({ file, context, packages, lines: lines2 }, key, value) {
  if (!Array.isArray(value) || typeof value[0] !== "string") return void 0;
  const items = value;
  const ident = value[0];
  const at = ident.indexOf("@", 1);
  const reference = at === -1 ? "" : ident.slice(at + 1);
  if (OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol))) return void 0;
  const needs = needsOf2(key, items.find(isObject) ?? {}, packages);
  if (isOwnFolder(reference, file, context)) return { found: void 0, needs };
  const name = at === -1 ? ident : ident.slice(0, at);
  const isRegistry = /^\d/.test(reference);
  const integrity = items.findLast((item) => typeof item === "string");
  const found2 = npmPackage(file, {
    name,
    version: isRegistry ? reference : versionOfPlace(reference, name),
    line: lineAt(lines2, "packages", key),
    hashes: typeof integrity === "string" ? hashesOfIntegrity(integrity) : void 0,
    downloadUrl: isRegistry ? void 0 : reference
  });
  return { found: found2, needs };
}
function needsOf2(key, info, packages) {
  const names = NEEDED_KINDS.flatMap((kind) => Object.keys(objectAt(info, kind) ?? {}));
  return names.flatMap((name) => resolve6(packages, key, name) ?? []);
}
function versionOfPlace(place, name) {
  return versionOfTarball(place) ?? versionOfArchive(place, name) ?? "";
}
function resolve6(packages, from, name) {
  for (let path2 = from; path2 !== ""; path2 = parentOf(path2)) {
    const key = `${path2}/${name}`;
    if (Object.hasOwn(packages, key)) return key;
  }
  return Object.hasOwn(packages, name) ? name : void 0;
}
function parentOf(path2) {
  const parent = path2.slice(0, Math.max(path2.lastIndexOf("/"), 0));
  const lastName = parent.slice(parent.lastIndexOf("/") + 1);
  return lastName.startsWith("@") ? parent.slice(0, Math.max(parent.lastIndexOf("/"), 0)) : parent;
}
function rootsOf2(lockfile, packages) {
  const workspaces = Object.values(objectAt(lockfile, "workspaces") ?? {}).filter(isObject);
  const keysOf3 = (kinds) => workspaces.flatMap(
    (workspace) => kinds.flatMap(
      (kind) => Object.keys(objectAt(workspace, kind) ?? {}).flatMap(
        (name) => resolve6(packages, stringAt(workspace, "name") ?? "", name) ?? []
      )
    )
  );
  return { runtime: keysOf3(NEEDED_KINDS), development: keysOf3(["devDependencies"]) };
}

// shared/ecosystems/npm/deno-links.ts
function denoLinks(lockfile, keys) {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion2(key), key]))
  };
}
function needsOf3(registry, value, links) {
  const lists = ["dependencies", "optionalDependencies"].flatMap(
    (kind) => arrayAt(value, kind) ?? []
  );
  const named2 = objectAt(value, "dependencies") ?? {};
  const keys = Object.keys(named2).flatMap((name) => stringAt(named2, name) ?? []);
  return [...lists.filter((item) => typeof item === "string"), ...keys].map(
    (need) => keyOf3(withRegistry(need, registry), links)
  );
}
function keyOf3(specifier, { specifiers, names }) {
  return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}
function withoutVersion2(specifier) {
  const at = specifier.indexOf("@", specifier.indexOf(":") + 2);
  return at === -1 ? specifier : specifier.slice(0, at);
}
function withRegistry(need, registry) {
  const [alias] = /(?:npm|jsr):.*$/.exec(need) ?? [];
  return alias ?? `${registry}:${need}`;
}
function specifiersOf(lockfile) {
  const stated = objectAt(objectAt(lockfile, "packages") ?? lockfile, "specifiers") ?? {};
  return new Map(
    Object.keys(stated).map((specifier) => {
      const version2 = stringAt(stated, specifier) ?? "";
      const isKey2 = /^(?:npm|jsr):/.test(version2);
      return [specifier, isKey2 ? version2 : `${withoutVersion2(specifier)}@${version2}`];
    })
  );
}

// shared/ecosystems/npm/yarn-patterns.ts
function keyOf4(block) {
  return String(block.line);
}
function keysByPattern(blocks) {
  const keys = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    for (const pattern of block.patterns) keys.set(withoutBindings(pattern), keyOf4(block));
  }
  return keys;
}
function keyFor(keys, name, range) {
  const pattern = withoutBindings(`${name}@${range}`);
  return keys.get(pattern) ?? keys.get(`${name}@npm:${range}`);
}
function splitPattern(pattern) {
  const at = pattern.indexOf("@", 1);
  return at === -1 ? [pattern, ""] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
function nameOfPattern(pattern) {
  const [name, range] = splitPattern(pattern);
  const alias = range.startsWith("npm:") ? range.slice("npm:".length) : "";
  const isAlias = alias.includes("@") || /^[A-Za-z]/.test(alias);
  return isAlias ? splitPattern(alias)[0] : name;
}
function withoutBindings(pattern) {
  const bindings = pattern.indexOf("::");
  return bindings === -1 ? pattern : pattern.slice(0, bindings);
}

// shared/ecosystems/npm/deno-roots.ts
function denoRoots(file, context, lockfile, links) {
  const workspace = objectAt(lockfile, "workspace");
  if (workspace === void 0) return void 0;
  const members = Object.entries(objectAt(workspace, "members") ?? {});
  const runtime = [];
  const development = [];
  for (const [folder, member] of [[".", workspace], ...members]) {
    if (!isObject(member)) continue;
    const manifest = readManifest2(besidePath(file.path, `${folder}/package.json`), context);
    const tools = developmentNames(manifest ?? {});
    for (const specifier of specifiersOf2(member)) {
      const isTool = tools.has(withoutVersion2(specifier));
      (isTool ? development : runtime).push(keyOf3(specifier, links));
    }
  }
  return { runtime, development };
}
function specifiersOf2(member) {
  return [member, objectAt(member, "packageJson") ?? {}].flatMap((holder) => arrayAt(holder, "dependencies") ?? []).filter((specifier) => typeof specifier === "string");
}
function developmentNames(manifest) {
  const stated = objectAt(manifest, "devDependencies") ?? {};
  return new Set(
    Object.keys(stated).map(
      (name) => `npm:${nameOfPattern(`${name}@${stringAt(stated, name) ?? ""}`)}`
    )
  );
}

// shared/ecosystems/npm/deno-lock.ts
var denoLock = {
  role: "lockfile",
  wanted: { names: ["deno.lock", "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "deno.lock" && !path2.includes("node_modules/"),
  parse: parseDenoLock
};
var REGISTRIES = ["npm", "jsr"];
function parseDenoLock(file, context) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text3);
  const lines2 = jsonLines(text3, (path2) => path2.length < 3 && path2[0] !== "remote");
  const entries = entriesOf(lockfile, lines2);
  const links = denoLinks(
    lockfile,
    entries.map(({ registry, key }) => `${registry}:${key}`)
  );
  return parseGraph(
    entries,
    (entry) => ({
      key: `${entry.registry}:${entry.key}`,
      found: toPackage4(file, entry),
      needs: needsOf3(entry.registry, entry.value, links)
    }),
    denoRoots(file, context, lockfile, links)
  );
}
function entriesOf(lockfile, lines2) {
  const older = objectAt(lockfile, "packages");
  return REGISTRIES.flatMap((registry) => {
    const holder = objectAt(older ?? lockfile, registry) ?? {};
    const nested = objectAt(holder, "packages");
    const path2 = [...older === void 0 ? [] : ["packages"], registry];
    if (nested !== void 0) path2.push("packages");
    return Object.keys(nested ?? holder).map((key) => ({
      registry,
      key,
      value: objectAt(nested ?? holder, key) ?? {},
      line: lineAt(lines2, ...path2, key)
    }));
  });
}
function toPackage4(file, { registry, key, value, line }) {
  const at = key.indexOf("@", 1);
  const name = at === -1 ? key : key.slice(0, at);
  const [version2 = ""] = (at === -1 ? "" : key.slice(at + 1)).split("_", 1);
  const integrity = stringAt(value, "integrity");
  return npmPackage(file, {
    name: registry === "jsr" ? npmName(name) : name,
    version: version2,
    line,
    qualifiers: { repository_url: registry === "jsr" ? "https://npm.jsr.io" : void 0 },
    hashes: registry === "jsr" ? sha256Of2(integrity) : hashesOfIntegrity(integrity)
  });
}
function npmName(name) {
  return `@jsr/${name.replace("@", "").replace("/", "__")}`;
}
function sha256Of2(integrity) {
  const isDigest2 = integrity !== void 0 && /^[0-9a-f]{64}$/.test(integrity);
  return isDigest2 ? [{ algorithm: "sha256", value: integrity }] : void 0;
}

// shared/ecosystems/npm/hidden-lockfile.ts
var HIDDEN_LOCKFILE = ".package-lock.json";
var FOLDER3 = "node_modules/";
function installedEntry(path2, { name, version: version2 }, context) {
  for (const root of rootsAbove(path2)) {
    const file = context.file(`${root}${FOLDER3}${HIDDEN_LOCKFILE}`);
    if (file === void 0) continue;
    const key = path2.slice(root.length, path2.lastIndexOf("/"));
    const entry = objectAt(packagesIn(file), key);
    if (entry === void 0) continue;
    const stated = stringAt(entry, "name") ?? key.slice(key.lastIndexOf(FOLDER3) + FOLDER3.length);
    return stated === name && stringAt(entry, "version") === version2 ? entry : void 0;
  }
  return void 0;
}
function* rootsAbove(path2) {
  const outermost = path2.startsWith(FOLDER3) ? 0 : path2.indexOf(`/${FOLDER3}`) + 1;
  for (let root = path2.slice(0, outermost); ; root = parentOf2(root)) {
    yield root;
    if (root === "") return;
  }
}
function parentOf2(folder) {
  return folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
}
var known7 = /* @__PURE__ */ new WeakMap();
function packagesIn(file) {
  const read = known7.get(file) ?? readPackages(file);
  known7.set(file, read);
  return read;
}
function readPackages(file) {
  try {
    const packages = readJsonObject(file)["packages"];
    return isObject(packages) ? packages : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

// shared/ecosystems/npm/npm-person.ts
function producerOf(manifest) {
  const author = personText(manifest["author"]);
  if (author !== void 0) return author;
  const maintainers = manifest["maintainers"];
  const named2 = [maintainers].flat().flatMap((person) => personText(person) ?? []);
  return named2.length === 0 ? void 0 : named2.join(", ");
}
function personText(person) {
  if (typeof person === "string") return nonEmpty(person.replace(/\([^()]*\)\s*$/, ""));
  if (!isObject(person)) return void 0;
  const name = nonEmpty(stringAt(person, "name") ?? "");
  const email = nonEmpty(stringAt(person, "email") ?? "");
  if (name === void 0) return void 0;
  return email === void 0 ? name : `${name} <${email}>`;
}
function nonEmpty(text3) {
  const trimmed3 = text3.trim();
  return trimmed3 === "" ? void 0 : trimmed3;
}

// shared/ecosystems/npm/installed-package.ts
var known8 = /* @__PURE__ */ new WeakMap();
function installedBy(file, context) {
  try {
    return readInstalled(file, context);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function readInstalled(file, context) {
  const result = known8.get(file) ?? readManifest3(file, context) ?? "none";
  known8.set(file, result);
  return result === "none" ? void 0 : result;
}
var NEEDED_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function readManifest3(file, context) {
  const manifest = readJsonObject(file);
  const name = stringAt(manifest, "name") ?? "";
  const version2 = stringAt(manifest, "version") ?? "";
  if (name === "" || version2 === "" || isForeign(manifest)) return void 0;
  const entry = installedEntry(file.path, { name, version: version2 }, context) ?? {};
  const found2 = npmPackage(file, {
    name,
    version: version2,
    // Of what was asked for to develop, npm notes so; but here it is, in what is delivered.
    scope: "unknown",
    licence: licenceOf2(manifest["license"], manifest["licenses"]),
    supplier: producerOf(manifest),
    hashes: hashesOfIntegrity(stringAt(entry, "integrity")),
    downloadUrl: stringAt(manifest, "_resolved") ?? stringAt(entry, "resolved")
  });
  const needs = NEEDED_KINDS2.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
  return { found: found2, needs };
}
function isForeign(manifest) {
  const engines = objectAt(manifest, "engines") ?? {};
  return Object.hasOwn(engines, "vscode") || Object.hasOwn(manifest, "contributes") || Object.hasOwn(manifest, "unity");
}

// shared/ecosystems/npm/linked-store.ts
var FOLDER4 = "node_modules/";
function storeOf(path2) {
  const start = path2.indexOf(FOLDER4) + FOLDER4.length;
  const isHidden2 = start >= FOLDER4.length && path2.startsWith(".", start);
  const end2 = isHidden2 ? path2.indexOf("/", start) : -1;
  return end2 === -1 ? void 0 : path2.slice(0, end2 + 1);
}
function onlyInStore(store, name, context) {
  const known10 = stores.get(context) ?? readStores(context);
  stores.set(context, known10);
  const [only, ...more] = known10.get(store)?.get(name) ?? [];
  return more.length === 0 ? only : void 0;
}
var stores = /* @__PURE__ */ new WeakMap();
function readStores(context) {
  const found2 = /* @__PURE__ */ new Map();
  for (const file of context.named("package.json")) {
    const store = storeOf(file.path);
    if (store === void 0 || !isLinked(file.path.slice(store.length))) continue;
    addTo(found2, store, file, context);
  }
  return found2;
}
function addTo(found2, store, file, context) {
  const installed3 = installedBy(file, context)?.found;
  if (installed3 === void 0) return;
  const byName = found2.get(store) ?? /* @__PURE__ */ new Map();
  found2.set(store, byName);
  const others = byName.get(installed3.name) ?? [];
  byName.set(installed3.name, others);
  if (!others.some(({ purl }) => purl === installed3.purl)) others.push(installed3);
}
function isLinked(path2) {
  return /^[^/]+\/(?:package|node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/.test(path2);
}

// shared/ecosystems/npm/package-lock-v1.ts
var MAX_NESTING = 100;
function parsePackageLockV1(file, text3, lockfile, context) {
  const lines2 = jsonLines(text3, (path2) => path2.length % 2 === 0 || path2.at(-1) === "dependencies");
  const direct = manifestNames(file, context);
  const reading = { file, context, direct, nodes: [], problems: [] };
  const root = {
    found: void 0,
    isOwn: false,
    value: {},
    children: /* @__PURE__ */ new Map(),
    parent: void 0
  };
  readChildren(reading, root, lockfile, lines2, 0);
  const named2 = new Set(
    reading.nodes.filter(({ isOwn: isOwn5 }) => isOwn5).flatMap((node) => [...neededBy(node)])
  );
  return {
    packages: reading.nodes.flatMap((node) => withEdges4(node, named2)),
    problems: reading.problems
  };
}
function readChildren(reading, parent, value, lines2, depth) {
  const dependencies = objectAt(value, "dependencies");
  if (dependencies === void 0) return;
  if (depth > MAX_NESTING) {
    throw new DataError("limit-exceeded", `dependencies are nested more than ${MAX_NESTING} deep`, {
      path: reading.file.path,
      line: lines2?.line
    });
  }
  const members = lines2?.members.get("dependencies")?.members;
  for (const [key, child] of Object.entries(dependencies)) {
    if (!isObject(child)) continue;
    const childLines = members?.get(key);
    const isDirect = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
    const isOwn5 = isOwnFolder(stringAt(child, "version") ?? "", reading.file, reading.context);
    const found2 = isOwn5 ? void 0 : readOne(reading, key, child, childLines?.line, isDirect);
    const node = { found: found2, isOwn: isOwn5, value: child, children: /* @__PURE__ */ new Map(), parent };
    parent.children.set(key, node);
    reading.nodes.push(node);
    readChildren(reading, node, child, childLines, depth + 1);
  }
}
function readOne(reading, key, value, line, isDirect) {
  const { name, version: version2, url: url2 } = identityOf2(key, stringAt(value, "version") ?? "");
  const resolved = stringAt(value, "resolved");
  const fetched = packageOfTarball(resolved);
  try {
    return npmPackage(reading.file, {
      name: fetched?.name ?? name,
      version: fetched?.version ?? version2,
      line,
      scope: scopeOf5(value),
      isDirect,
      hashes: hashesOfIntegrity(stringAt(value, "integrity")),
      downloadUrl: resolved ?? url2
    });
  } catch (error) {
    reading.problems.push(problemOf(error));
    return void 0;
  }
}
function identityOf2(key, version2) {
  if (version2.startsWith("npm:")) {
    const at = version2.lastIndexOf("@");
    return { name: version2.slice("npm:".length, at), version: version2.slice(at + 1) };
  }
  if (!version2.includes(":")) return { name: key, version: version2 };
  return {
    name: nameOfTarball(version2) ?? key,
    version: versionOfTarball(version2) ?? versionOfArchive(version2, key) ?? "",
    url: version2
  };
}
function withEdges4(node, named2) {
  if (node.found === void 0) return [];
  const purls2 = [...neededBy(node)].flatMap(({ found: found2 }) => found2?.purl ?? []);
  const isDirect = named2.has(node) ? true : node.found.isDirect;
  return [{ ...node.found, isDirect, dependsOn: purls2 }];
}
function* neededBy(node) {
  for (const name of Object.keys(objectAt(node.value, "requires") ?? {})) {
    const need = resolve7(node, name);
    if (need !== void 0) yield need;
  }
}
function resolve7(from, name) {
  for (let node = from; node !== void 0; node = node.parent) {
    const child = node.children.get(name);
    if (child !== void 0) return child;
  }
  return void 0;
}

// shared/ecosystems/npm/package-lock.ts
var INSTALL_DIRECTORY = "node_modules/";
var LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json"];
var packageLock = {
  role: "lockfile",
  wanted: { names: [...LOCKFILES, "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => !path2.includes(INSTALL_DIRECTORY) && LOCKFILES.includes(path2.slice(path2.lastIndexOf("/") + 1)),
  parse: parsePackageLock
};
function parsePackageLock(file, context) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text3);
  const packages = objectAt(lockfile, "packages");
  if (packages === void 0) return parsePackageLockV1(file, text3, lockfile, context);
  return readPackages2(file, text3, packages);
}
function readPackages2(file, text3, packages) {
  const lines2 = jsonLines(text3, isPackagesPath);
  const entries = entriesOf2(packages);
  const installed3 = /* @__PURE__ */ new Map();
  const problems = [];
  const direct = directKeys(entries);
  for (const entry of entries.values()) {
    if (entry.name === void 0) continue;
    try {
      installed3.set(entry.key, toPackage5(file, entry, entry.name, direct, lines2));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges5(entries, installed3), problems };
}
function isPackagesPath(path2) {
  return path2.length === 0 || path2.length === 1 && path2[0] === "packages";
}
function entriesOf2(packages) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(packages)) {
    if (isObject(value)) entries.set(key, { key, value, name: nameOf5(key, value) });
  }
  return entries;
}
function nameOf5(key, value) {
  const start = key.lastIndexOf(INSTALL_DIRECTORY);
  if (start === -1 || value["link"] === true) return void 0;
  return stringAt(value, "name") ?? key.slice(start + INSTALL_DIRECTORY.length);
}
function toPackage5(file, { key, value }, name, direct, lines2) {
  const resolved = stringAt(value, "resolved");
  const fetched = packageOfTarball(resolved);
  return npmPackage(file, {
    name: fetched?.name ?? name,
    version: fetched?.version ?? stringAt(value, "version") ?? "",
    line: lineAt(lines2, "packages", key),
    scope: scopeOf5(value),
    isDirect: direct.has(key),
    licence: licenceOf2(value["license"], value["licenses"]),
    hashes: hashesOfIntegrity(stringAt(value, "integrity")),
    downloadUrl: resolved
  });
}
var DEPENDENCY_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function directKeys(entries) {
  const keys = /* @__PURE__ */ new Set();
  for (const entry of entries.values()) {
    if (entry.key.includes(INSTALL_DIRECTORY)) continue;
    for (const name of dependencyNames(entry.value, [...DEPENDENCY_KINDS2, "devDependencies"])) {
      const key = resolve8(entries, entry.key, name);
      if (key !== void 0) keys.add(key);
    }
  }
  return keys;
}
function withEdges5(entries, installed3) {
  return [...installed3].map(([key, found2]) => {
    const value = entries.get(key)?.value ?? {};
    const purls2 = dependencyNames(value, DEPENDENCY_KINDS2).map((name) => installed3.get(resolve8(entries, key, name) ?? "")?.purl).filter((purl) => purl !== void 0);
    return { ...found2, dependsOn: purls2 };
  });
}
function dependencyNames(value, kinds) {
  return kinds.flatMap((kind) => Object.keys(objectAt(value, kind) ?? {}));
}
function resolve8(entries, from, name) {
  for (let folder = from; ; folder = parentOf3(folder)) {
    const key = folder === "" ? INSTALL_DIRECTORY + name : `${folder}/${INSTALL_DIRECTORY}${name}`;
    if (entries.has(key)) return key;
    if (folder === "") return void 0;
  }
}
function parentOf3(folder) {
  const parent = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
  if (parent === "node_modules") return "";
  return parent.endsWith("/node_modules") ? parent.slice(0, -"/node_modules".length) : parent;
}

// shared/ecosystems/npm/pnp-state.ts
var STARTS = [
  { before: "RAW_RUNTIME_STATE =", isQuoted: true },
  { before: "hydrateRuntimeState(JSON.parse('", isQuoted: true },
  { before: "hydrateRuntimeState(", isQuoted: false }
];
var END = ", {basePath";
function pnpState(program) {
  for (const { before, isQuoted } of STARTS) {
    const at = program.indexOf(before);
    if (at !== -1) return isQuoted ? quoted(program, at) : plain(program, at + before.length);
  }
  return void 0;
}
function plain(program, start) {
  const end2 = program.indexOf(END, start);
  const text3 = program.slice(start, end2).trim();
  return end2 !== -1 && text3.startsWith("{") ? strictJson(text3) : void 0;
}
function quoted(program, from) {
  const start = program.indexOf("'", from) + 1;
  const end2 = endOfQuoted(program, start);
  return start === 0 || end2 === -1 ? void 0 : unescaped3(program.slice(start, end2));
}
function endOfQuoted(program, start) {
  for (let at = program.indexOf("'", start); at !== -1; at = program.indexOf("'", at + 1)) {
    if (backslashesBefore(program, at) % 2 === 0) return at;
  }
  return -1;
}
function backslashesBefore(text3, end2) {
  let at = end2;
  while (text3[at - 1] === "\\") at--;
  return end2 - at;
}
function unescaped3(text3) {
  return text3.replace(/\\([\s\S])/g, (_all, char) => char === "\n" ? "" : char);
}

// shared/ecosystems/npm/pnpm-key.ts
function readPnpmKey(key) {
  const plain3 = withoutPeers(key);
  const path2 = plain3.startsWith("/") ? plain3.slice(1) : plain3;
  const at = path2.indexOf("@", 1);
  if (at !== -1 && isName2(path2.slice(0, at))) {
    const version2 = path2.slice(at + 1);
    return { name: path2.slice(0, at), version: startsWithDigit(version2) ? version2 : "" };
  }
  const [host = "", ...rest] = path2.split("/");
  return readSegments(plain3.startsWith("/") ? [host, ...rest] : rest);
}
function withoutPeers(key) {
  const parenthesis = key.indexOf("(");
  const plain3 = parenthesis === -1 ? key : key.slice(0, parenthesis);
  const version2 = /\/(?=\d)/.exec(plain3);
  const underscore = version2 === null ? -1 : plain3.indexOf("_", version2.index);
  return underscore === -1 ? plain3 : plain3.slice(0, underscore);
}
function readSegments(segments) {
  const [first = "", second = "", third = ""] = segments;
  const isScoped = first.startsWith("@");
  const name = isScoped ? `${first}/${second}` : first;
  const version2 = isScoped ? third : second;
  return startsWithDigit(version2) && isName2(name) ? { name, version: version2 } : void 0;
}
function startsWithDigit(text3) {
  return /^\d/.test(text3);
}
function isName2(text3) {
  return /^(?:@[^/]+\/)?[^/@][^/]*$/.test(text3);
}

// shared/ecosystems/npm/yarn-blocks.ts
var LONG_KEY_END = ":";
var DEPENDENCY_SECTIONS = /* @__PURE__ */ new Set(["dependencies", "optionalDependencies"]);
function readYarnBlocks(text3) {
  const blocks = [];
  let section;
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (row.trim() === "" || row.startsWith("#")) continue;
    const block = blocks.at(-1);
    if (row.startsWith(" ") && block !== void 0) {
      section = addRow2(block, section, row);
      continue;
    }
    section = void 0;
    if (row === LONG_KEY_END) continue;
    blocks.push({ line, patterns: headerOf(row), fields: /* @__PURE__ */ new Map(), dependencies: /* @__PURE__ */ new Map() });
  }
  return blocks;
}
function headerOf(row) {
  const key = row.startsWith("? ") ? row.slice("? ".length) : row.replace(/:$/, "");
  return key.split(",").map((pattern) => bare(pattern));
}
function addRow2(block, section, row) {
  const text3 = row.trim();
  const isNested = row.startsWith("    ");
  if (!isNested && text3.endsWith(":")) return text3.slice(0, -1);
  const [key, value] = pairOf(text3);
  if (!isNested) {
    block.fields.set(key, value);
    return void 0;
  }
  if (section !== void 0 && DEPENDENCY_SECTIONS.has(section) && !row.startsWith("      ")) {
    block.dependencies.set(key, value);
  }
  return section;
}
function pairOf(text3) {
  const quoteEnd = text3.startsWith('"') ? text3.indexOf('"', 1) : -1;
  const end2 = text3.indexOf(" ", Math.max(quoteEnd, 0));
  if (end2 === -1) return [bare(text3), ""];
  const key = text3.slice(0, end2);
  return [bare(key.endsWith(":") ? key.slice(0, -1) : key), bare(text3.slice(end2 + 1))];
}
function bare(text3) {
  return text3.trim().replace(/^"/, "").replace(/"$/, "");
}

// shared/ecosystems/npm/yarn-cache.ts
var yarnCache = {
  wanted: { extracts: ["npm-archive"] },
  wantedIn: ["image"],
  isPrimary: () => false,
  parse: () => ({ packages: [], problems: [] })
};
function manifestAt(location, program, context) {
  const end2 = location.indexOf(".zip/node_modules/");
  if (end2 === -1) return void 0;
  const archive2 = realPath(location.slice(0, end2 + ".zip".length));
  const file = context.file(besidePath(program.path, archive2));
  try {
    const text3 = file && stringAt(readExtract(file, "npm-archive"), "manifest");
    return text3 === void 0 || file === void 0 ? void 0 : readJsonObject(file, text3);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
var VIRTUAL = /(?:__|\$\$)virtual(?:__)?\/[^/]+\/(\d{1,2})\//;
function realPath(path2) {
  return path2.replace(VIRTUAL, (_, climbed) => "../".repeat(Number(climbed)));
}

// shared/ecosystems/osv-ecosystem.ts
var ECOSYSTEMS2 = /* @__PURE__ */ new Map([
  ["cargo", "crates.io"],
  ["composer", "Packagist"],
  ["conan", "ConanCenter"],
  ["cran", "CRAN"],
  ["gem", "RubyGems"],
  ["githubactions", "GitHub Actions"],
  ["golang", "Go"],
  ["hackage", "Hackage"],
  ["hex", "Hex"],
  ["julia", "Julia"],
  ["maven", "Maven"],
  ["npm", "npm"],
  ["nuget", "NuGet"],
  ["pub", "Pub"],
  ["pypi", "PyPI"],
  ["swift", "SwiftURL"]
]);
var DISTRIBUTION_TYPES = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
function osvEcosystem(purl, os) {
  if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS2.get(purl.type);
  return osvRelease(systemOfDistro(purl) ?? os);
}
function systemOfDistro(purl) {
  const distro = purl.qualifiers?.["distro"];
  if (distro === void 0 || distro === "") return void 0;
  const dash = distro.lastIndexOf("-");
  const isDivided = dash > 0 && /^\d/.test(distro.slice(dash + 1));
  if (isDivided) return { id: distro.slice(0, dash), versionId: distro.slice(dash + 1) };
  return void 0;
}
function nameOfPurl(purl) {
  if (purl.namespace === void 0 || DISTRIBUTION_TYPES.has(purl.type)) return purl.name;
  return `${purl.namespace}${purl.type === "maven" ? ":" : "/"}${purl.name}`;
}

// shared/ecosystems/php/composer-package.ts
function composerPackage(file, entry, facts) {
  const name = stringAt(entry, "name") ?? "";
  const slash = name.indexOf("/");
  const version2 = stringAt(entry, "version") ?? "";
  const dist = objectAt(entry, "dist") ?? {};
  const source = objectAt(entry, "source") ?? {};
  const url2 = stringAt(source, "url");
  return packageOf(file, {
    type: "composer",
    namespace: slash === -1 ? void 0 : name.slice(0, slash),
    name: name.slice(slash + 1),
    fullName: name,
    version: version2,
    qualifiers: {
      vcs_url: isBranch(version2) ? vcsUrl(url2, stringAt(source, "reference")) : void 0
    },
    ecosystem: "Packagist",
    ...facts,
    licence: licenceOf3(entry),
    hashes: hashesOf4(stringAt(dist, "shasum")),
    downloadUrl: stringAt(dist, "url") ?? url2
  });
}
function isBranch(version2) {
  return version2.startsWith("dev-") || version2.endsWith("-dev");
}
function withRequirements(found2) {
  const purls2 = purlsByName(found2);
  return found2.map(([one, entry]) => ({
    ...one,
    dependsOn: namesIn(entry, "require").flatMap((name) => [...purls2.get(name) ?? []])
  }));
}
function purlsByName(found2) {
  const purls2 = /* @__PURE__ */ new Map();
  for (const [{ purl }, entry] of found2) {
    for (const name of ["replace", "provide"].flatMap((kind) => namesIn(entry, kind))) {
      purls2.set(name, (purls2.get(name) ?? /* @__PURE__ */ new Set()).add(purl));
    }
  }
  for (const [{ name, purl }] of found2) purls2.set(name.toLowerCase(), /* @__PURE__ */ new Set([purl]));
  return purls2;
}
function namesIn(holder, key) {
  return Object.keys(objectAt(holder, key) ?? {}).map((name) => name.toLowerCase());
}
function entriesOf3(holder, key) {
  return listAt(holder, key).flatMap(
    (entry, index) => isObject(entry) && !isOwn2(entry) ? [[index, entry]] : []
  );
}
function ownEntries(holder, key) {
  return listAt(holder, key).filter(isObject).filter(isOwn2);
}
function listAt(holder, key) {
  return arrayAt(holder, key) ?? Object.values(objectAt(holder, key) ?? {});
}
function isOwn2(entry) {
  return stringAt(objectAt(entry, "dist") ?? {}, "type") === "path";
}
function licenceOf3(entry) {
  const texts = [stringAt(entry, "license"), ...arrayAt(entry, "license") ?? []].filter(
    (text3) => typeof text3 === "string" && text3 !== ""
  );
  return texts.length === 0 ? void 0 : texts.join(" OR ");
}
function hashesOf4(shasum) {
  const isSha1 = shasum !== void 0 && /^[0-9a-f]{40}$/.test(shasum);
  return isSha1 ? [{ algorithm: "sha1", value: shasum }] : void 0;
}

// shared/ecosystems/php/composer-manifest.ts
var MANIFEST3 = "composer.json";
function namedByManifests2(path2, own, context) {
  const manifest = readManifest4(path2, context);
  if (manifest === void 0) return void 0;
  const required2 = [manifest, ...own].flatMap((one) => namesIn(one, "require"));
  return /* @__PURE__ */ new Set([...required2, ...namesIn(manifest, "require-dev")]);
}
function readManifest4(path2, context) {
  const file = context.file(path2);
  if (file === void 0) return void 0;
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/php/composer-lock.ts
var composerLock = {
  role: "lockfile",
  wanted: { names: ["composer.lock", MANIFEST3] },
  wantedIn: ["directory", "file"],
  isPrimary: (path2) => baseName(path2) === "composer.lock" && !INSTALLED.test(path2),
  parse: parseComposerLock
};
var INSTALLED = /(?:^|\/)vendor\/[^/]+\/[^/]+\/composer\.lock$/;
var SECTIONS2 = [
  ["packages", "runtime"],
  ["packages-dev", "development"]
];
function parseComposerLock(file, context) {
  const text3 = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text3);
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || isSection(path2));
  const own = SECTIONS2.flatMap(([section]) => ownEntries(lockfile, section));
  const direct = namedByManifests2(besidePath(file.path, MANIFEST3), own, context);
  const found2 = [];
  const problems = [];
  for (const [section, scope] of SECTIONS2) {
    for (const [index, entry] of entriesOf3(lockfile, section)) {
      try {
        const line = lineAt(lines2, section, String(index));
        const isDirect = direct?.has(scalarText(entry["name"]).toLowerCase());
        found2.push([composerPackage(file, entry, { line, scope, isDirect }), entry]);
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages: withRequirements(found2), problems };
}
function isSection(path2) {
  return path2.length === 1 && SECTIONS2.some(([name]) => name === path2[0]);
}

// shared/ecosystems/php/installed.ts
var installedComposer = {
  wanted: { pathSuffixes: ["composer/installed.json"], names: [MANIFEST3] },
  wantedIn: ["image"],
  isPrimary: (path2) => !path2.endsWith(MANIFEST3),
  parse: parseInstalled3
};
function parseInstalled3(file, context) {
  const text3 = file.bytes.toString("utf8");
  const value = parseJson(text3, file.path);
  const document = Array.isArray(value) ? { packages: value } : value;
  if (!isObject(document)) return { packages: [], problems: [] };
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || path2.join() === "packages");
  const development = new Set(arrayAt(document, "dev-package-names") ?? []);
  const manifest = besidePath(file.path, `../../${MANIFEST3}`);
  const direct = namedByManifests2(manifest, ownEntries(document, "packages"), context);
  const found2 = [];
  const problems = [];
  for (const [index, entry] of entriesOf3(document, "packages")) {
    const path2 = Array.isArray(value) ? [String(index)] : ["packages", String(index)];
    const scope = development.has(entry["name"]) ? "development" : "unknown";
    try {
      const isDirect = direct?.has(scalarText(entry["name"]).toLowerCase());
      const facts = { line: lineAt(lines2, ...path2), scope, isDirect };
      found2.push([composerPackage(file, entry, facts), entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withRequirements(found2), problems };
}

// shared/ecosystems/php/serialized.ts
var MAX_DEPTH6 = 50;
function readSerialized(bytes) {
  const cursor = { text: bytes.toString("latin1"), at: 0 };
  try {
    return readValue2(cursor, 0);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function readValue2(cursor, depth) {
  const kind = cursor.text.slice(cursor.at, cursor.at + 2);
  cursor.at += 2;
  switch (kind) {
    case "N;":
      return void 0;
    case "b:":
      return readUntil(cursor, ";") === "1";
    case "i:":
    case "d:":
      return Number(readUntil(cursor, ";"));
    case "s:":
      return readString(cursor);
    case "a:":
      return readArray(cursor, depth);
    default:
      throw new RangeError(`no value at ${cursor.at}`);
  }
}
function readUntil(cursor, mark2) {
  const end2 = cursor.text.indexOf(mark2, cursor.at);
  if (end2 === -1) throw new RangeError(`nothing ends what begins at ${cursor.at}`);
  const found2 = cursor.text.slice(cursor.at, end2);
  cursor.at = end2 + mark2.length;
  return found2;
}
function readString(cursor) {
  const length = Number(readUntil(cursor, ':"'));
  const end2 = cursor.at + length;
  if (!(length >= 0) || cursor.text.slice(end2, end2 + 2) !== '";') {
    throw new RangeError(`no text at ${cursor.at}`);
  }
  const bytes = Buffer.from(cursor.text.slice(cursor.at, end2), "latin1");
  cursor.at = end2 + 2;
  return bytes.toString("utf8");
}
function readArray(cursor, depth) {
  readUntil(cursor, ":{");
  if (depth > MAX_DEPTH6) throw new RangeError("arrays without end");
  const members = /* @__PURE__ */ new Map();
  while (cursor.text.charAt(cursor.at) !== "}") {
    const key = readValue2(cursor, depth + 1);
    members.set(String(key), readValue2(cursor, depth + 1));
  }
  cursor.at++;
  return members;
}

// shared/ecosystems/php/pear.ts
var pearRegistry = {
  wanted: { globs: [".registry/*.reg", ".registry/*/*.reg"] },
  wantedIn: ["image"],
  parse: parseRegistryFile
};
function parseRegistryFile(file) {
  const value = readSerialized(file.bytes);
  if (!(value instanceof Map)) {
    throw new DataError("malformed", "this is no PEAR registry file", { path: file.path });
  }
  const entry = value;
  const name = textOf3(entry.get("name"), "name") || textOf3(entry.get("package"), "name");
  if (name === "") return { packages: [], problems: [] };
  const found2 = packageOf(file, {
    type: "pear",
    name,
    version: textOf3(entry.get("version"), "release"),
    qualifiers: { channel: textOf3(entry.get("channel"), "name") },
    licence: textOf3(entry.get("license"), "_content") || void 0
  });
  return { packages: [found2], problems: [] };
}
function textOf3(value, member) {
  const text3 = value instanceof Map ? value.get(member) : value;
  return typeof text3 === "string" ? text3 : "";
}

// shared/ecosystems/php.ts
var ecosystem15 = {
  id: "php",
  formats: [composerLock, installedComposer, pearRegistry]
};

// shared/ecosystems/python/archive-name.ts
var ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
function isArchivePath(path2) {
  return ARCHIVE.test(path2);
}
var MAX_PLACE = 2048;
function archiveName(place) {
  if (place.length > MAX_PLACE) return void 0;
  const path2 = decoded3(place.split(/[?#]/, 1)[0] ?? "");
  if (path2 === void 0 || UNCLEAR.test(path2)) return void 0;
  const file = path2.replace(/\/{1,9}$/, "").split("/").at(-1) ?? "";
  return file.endsWith(".whl") ? wheelName(file) : sourceName(file);
}
var UNCLEAR = /[\\%\0-\x20\x7f]|\/\.{1,2}(?:\/|$)/;
function decoded3(path2) {
  try {
    return decodeURIComponent(path2);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
var NAME4 = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
var VERSION4 = /^\d[A-Za-z0-9.!+_]*$/;
function wheelName(file) {
  const [name = "", version2 = "", ...tags] = file.slice(0, -".whl".length).split("-");
  const isComplete2 = tags.length === 3 || tags.length === 4 && /^\d/.test(tags[0] ?? "");
  return isComplete2 ? namedArchive(name, version2) : void 0;
}
function sourceName(file) {
  const stem = file.replace(ARCHIVE, "");
  const dash = stem.lastIndexOf("-");
  if (stem === file || dash === -1 || /-\d/.test(stem.slice(0, dash))) return void 0;
  return namedArchive(stem.slice(0, dash), stem.slice(dash + 1));
}
function namedArchive(name, version2) {
  return NAME4.test(name) && VERSION4.test(version2) ? { name, version: version2 } : void 0;
}

// shared/ecosystems/python/classified-licence.ts
var LICENCES = /* @__PURE__ */ new Map([
  ["Boost Software License 1.0 (BSL-1.0)", "BSL-1.0"],
  ["CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0"],
  ["Eclipse Public License 1.0 (EPL-1.0)", "EPL-1.0"],
  ["Eclipse Public License 2.0 (EPL-2.0)", "EPL-2.0"],
  ["European Union Public Licence 1.2 (EUPL 1.2)", "EUPL-1.2"],
  ["GNU Affero General Public License v3", "AGPL-3.0-only"],
  ["GNU Affero General Public License v3 or later (AGPLv3+)", "AGPL-3.0-or-later"],
  ["GNU General Public License v2 (GPLv2)", "GPL-2.0-only"],
  ["GNU General Public License v2 or later (GPLv2+)", "GPL-2.0-or-later"],
  ["GNU General Public License v3 (GPLv3)", "GPL-3.0-only"],
  ["GNU General Public License v3 or later (GPLv3+)", "GPL-3.0-or-later"],
  ["GNU Lesser General Public License v2 (LGPLv2)", "LGPL-2.0-only"],
  ["GNU Lesser General Public License v2 or later (LGPLv2+)", "LGPL-2.0-or-later"],
  ["GNU Lesser General Public License v3 (LGPLv3)", "LGPL-3.0-only"],
  ["GNU Lesser General Public License v3 or later (LGPLv3+)", "LGPL-3.0-or-later"],
  ["ISC License (ISCL)", "ISC"],
  ["MIT License", "MIT"],
  ["MIT No Attribution License (MIT-0)", "MIT-0"],
  ["Mozilla Public License 1.1 (MPL 1.1)", "MPL-1.1"],
  ["Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0"],
  ["The Unlicense (Unlicense)", "Unlicense"],
  ["zlib/libpng License", "Zlib"]
]);
function classifiedLicence(classifiers) {
  const names = classifiers.map((classifier) => classifier.split(" :: ").at(-1) ?? "");
  const licences = new Set(names.map((name) => LICENCES.get(name) ?? name));
  return licences.size === 0 ? void 0 : [...licences].join(" AND ");
}

// shared/ecosystems/python/install-notes.ts
var REQUESTED = "REQUESTED";
var INSTALLER = "INSTALLER";
var DIRECT_URL = "direct_url.json";
var INSTALL_NOTES = [REQUESTED, INSTALLER, DIRECT_URL];
function isRequested(metadata, context) {
  if (context.file(besidePath(metadata, REQUESTED)) !== void 0) return true;
  const installer = context.file(besidePath(metadata, INSTALLER))?.bytes.toString("utf8").trim();
  return installer === "pip" && placesWithRequests(context).has(placeOf4(metadata)) ? false : void 0;
}
var places = /* @__PURE__ */ new WeakMap();
function placesWithRequests(context) {
  const known10 = places.get(context) ?? new Set(context.named(REQUESTED).map(({ path: path2 }) => placeOf4(path2)));
  places.set(context, known10);
  return known10;
}
function placeOf4(path2) {
  return path2.split("/").slice(0, -2).join("/");
}
function installedCommit(metadata, context) {
  const note2 = context.file(besidePath(metadata, DIRECT_URL));
  if (note2 === void 0) return void 0;
  const { url: url2, commit } = readDirectUrl(note2);
  return vcsUrl(url2, commit);
}
function readDirectUrl(note2) {
  try {
    const value = parseJson(note2.bytes, note2.path);
    const document = isObject(value) ? value : {};
    const commit = stringAt(objectAt(document, "vcs_info") ?? {}, "commit_id");
    return { url: stringAt(document, "url"), commit };
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

// shared/ecosystems/python/python-package.ts
function pythonPackage(file, facts) {
  return packageOf(file, {
    ...facts,
    type: "pypi",
    name: normalisedName(facts.name),
    fullName: facts.name,
    ecosystem: "PyPI"
  });
}
function normalisedName(name) {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

// shared/ecosystems/python/pip-compile.ts
function addReasons(via, comment) {
  const text3 = comment?.trim() ?? "";
  const stated = /^via(?:\s+|$)(.*)$/.exec(text3)?.[1];
  if (stated === void 0 && !(via.isOpen && text3 !== "")) {
    via.isOpen = false;
    return;
  }
  via.isOpen = true;
  const items = (stated ?? text3).split(",").map((item) => item.trim());
  via.items.push(...items.filter((item) => item !== ""));
}
function explain(packages, first, reasons) {
  const needs = needsBy(packages, reasons);
  for (let index = first; index < packages.length; index++) {
    const found2 = packages[index];
    const items = reasons.get(index)?.items ?? [];
    if (found2 === void 0) continue;
    packages[index] = {
      ...found2,
      isDirect: items.length === 0 ? found2.isDirect : items.some(isFile),
      dependsOn: needs.get(normalisedName(found2.name)) ?? found2.dependsOn
    };
  }
}
function needsBy(packages, reasons) {
  const needs = /* @__PURE__ */ new Map();
  for (const [index, { items }] of reasons) {
    const purl = packages[index]?.purl;
    if (purl === void 0) continue;
    for (const item of items.filter((one) => !isFile(one))) {
      const name = normalisedName(item.replace(/\[.*$/, ""));
      const known10 = needs.get(name);
      if (known10 === void 0) needs.set(name, [purl]);
      else known10.push(purl);
    }
  }
  return needs;
}
function isFile(item) {
  return item.startsWith("-r ") || item.endsWith(")");
}

// shared/ecosystems/python/version-clauses.ts
var CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.!+_*-]*)$/;
function readClauses(text3) {
  const stated = (text3.split(/#|\s@/, 1)[0] ?? "").trim();
  const inner = stated.startsWith("(") && stated.endsWith(")") ? stated.slice(1, -1) : stated;
  const list = inner.split(",").map((clause) => clause.trim());
  if (list.at(-1) === "") list.pop();
  let version2;
  for (const clause of list) {
    const [, operator = "", stated2] = CLAUSE.exec(clause) ?? [];
    if (stated2 === void 0) return void 0;
    if (operator.startsWith("==") && !stated2.includes("*")) version2 ??= stated2;
  }
  return { version: version2 };
}

// shared/ecosystems/python/requirement.ts
function parseRequirement(text3) {
  const stated = withoutUsers(text3.trim());
  const variable = VARIABLE.exec(stated)?.[0];
  if (variable !== void 0) return unclear(`the environment sets ${variable}`);
  const isAddress = ADDRESS.test(stated);
  const [requirement = "", marker] = divided(stated, isAddress ? "; " : ";");
  const isConditional = marker !== void 0;
  if (isAddress) return placed(requirement, void 0, isConditional);
  const [path2 = ""] = requirement.split("[", 1);
  const named2 = NAMED.exec(requirement);
  if (named2?.[3] === "@") return placed(named2[4] ?? "", named2[1], isConditional);
  if (isArchivePath(path2)) return placed(path2, void 0, isConditional);
  if (path2.startsWith(".") || path2.includes("/")) return { kind: "folder", path: path2 };
  return named2 === null ? unclear(NO_REQUIREMENT) : required(named2, isConditional);
}
function parseEditable(text3) {
  const stated = withoutUsers(text3.trim());
  if (VARIABLE.test(stated) || VCS.test(stated) || /^[^/]*@/.test(stated)) {
    return parseRequirement(stated);
  }
  const path2 = stated.replace(/\[[^\]]*\]$/, "");
  return path2.includes(":") ? unclear(NO_REQUIREMENT) : { kind: "folder", path: path2 };
}
var NO_REQUIREMENT = "pip has no requirement of this form";
var VARIABLE = /\$\{[A-Z0-9_]+\}/;
function withoutUsers(text3) {
  return text3.replace(USERS, (stated) => VARIABLE.test(stated) ? "://" : stated);
}
var USERS = /:\/\/(?:\$\{[A-Z0-9_]{1,100}\}|[\w.~:-]){1,200}@/;
var ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z-]+|https?|ftp|file):/i;
var VCS = /^(?:git|hg|svn|bzr)\+/i;
var NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(\[[A-Za-z0-9._, \t-]*\])?[ \t]*(@?)(.*)$/s;
function divided(text3, mark2) {
  const at = text3.indexOf(mark2);
  return at === -1 ? [text3.trim()] : [text3.slice(0, at).trim(), text3.slice(at + mark2.length)];
}
function required(named2, isConditional) {
  const [, name = "", , , rest = ""] = named2;
  const clauses = readClauses(rest);
  if (clauses === void 0) return unclear(NO_REQUIREMENT);
  const { version: version2 } = clauses;
  return version2 === void 0 ? { kind: "unpinned", name } : { kind: "pinned", name, version: version2, isConditional };
}
var MAX_ADDRESS2 = 2048;
function placed(place, name, isConditional) {
  const whole = place.trim();
  const [address = "", fragment = ""] = whole.split("#", 2);
  if (/\s/.test(whole) || address.length > MAX_ADDRESS2) return unclear(NO_REQUIREMENT);
  const egg = eggOf(fragment);
  if (name !== void 0 && egg !== void 0 && !isSame(name, egg))
    return contradiction(name, egg);
  const stated = name ?? egg;
  if (VCS.test(address)) return commitAt(address, stated, isConditional);
  const archive2 = isArchivePath(address.split("?", 1)[0] ?? "") ? archiveName(address) : void 0;
  if (archive2 === void 0) {
    return unclear("neither name nor version can be told from this address");
  }
  if (stated !== void 0 && !isSame(stated, archive2.name)) {
    return contradiction(stated, archive2.name);
  }
  return {
    kind: "pinned",
    ...archive2,
    name: stated ?? archive2.name,
    hashes: hashOf2(fragment),
    downloadUrl: /^https?:/i.test(address) ? address : void 0,
    isConditional
  };
}
function commitAt(place, name, isConditional) {
  if (name === void 0) return unclear("no package is named, write `name @ git+https://…`");
  return { kind: "pinned", name, version: "", vcsUrl: place, downloadUrl: place, isConditional };
}
function eggOf(fragment) {
  const egg = fragment.split("&").find((part2) => part2.startsWith("egg="));
  return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(egg?.slice("egg=".length) ?? "")?.[0];
}
function hashOf2(fragment) {
  const value = /^sha256=([0-9a-f]{64})(?:&|$)/.exec(fragment)?.[1];
  return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function isSame(name, other) {
  return normalisedName(name) === normalisedName(other);
}
function contradiction(name, other) {
  return unclear(`${name} is asked for, and the address is of ${other}`);
}
function unclear(reason) {
  return { kind: "unclear", reason };
}

// shared/ecosystems/python/requirement-options.ts
var LONG = /* @__PURE__ */ new Map([
  ["--requirement", "requirements"],
  ["--constraint", "constraints"],
  ["--editable", "editables"],
  ["--hash", "hashes"],
  ["--index-url", "setting"],
  ["--pypi-url", "setting"],
  ["--extra-index-url", "setting"],
  ["--find-links", "setting"],
  ["--no-binary", "setting"],
  ["--only-binary", "setting"],
  ["--trusted-host", "setting"],
  ["--use-feature", "setting"],
  ["--global-option", "setting"],
  ["--install-option", "setting"],
  ["--config-settings", "setting"],
  ["--no-index", "flag"],
  ["--prefer-binary", "flag"],
  ["--require-hashes", "flag"],
  ["--pre", "flag"]
]);
var SHORT = /* @__PURE__ */ new Map([
  ["r", "requirements"],
  ["c", "constraints"],
  ["e", "editables"],
  ["i", "setting"],
  ["f", "setting"],
  ["C", "setting"]
]);
function readOptions(words2) {
  const found2 = emptyOptions();
  const waiting = words2.values();
  for (const word of waiting) {
    if (word === "--") {
      for (const more of waiting) found2.rest.push(more);
    } else if (!word.startsWith("-") || word === "-") {
      found2.rest.push(word);
    } else {
      const problem3 = takeOption(found2, word, waiting);
      if (problem3 !== void 0) return problem3;
    }
  }
  return found2;
}
var SHOWN = 100;
function takeOption(found2, word, waiting) {
  const option = word.startsWith("--") ? longOption(word) : shortOption(word);
  if (option === void 0) return `pip has no option ${word.slice(0, SHOWN)}`;
  if (option.kind === "flag") return void 0;
  const value = option.value ?? waiting.next().value;
  if (value === void 0) return `the option ${word.slice(0, SHOWN)} has no value`;
  if (option.kind !== "setting") found2[option.kind].push(value);
  return void 0;
}
function emptyOptions() {
  const none = () => [];
  return {
    requirements: none(),
    constraints: none(),
    editables: none(),
    hashes: none(),
    rest: none()
  };
}
function longOption(word) {
  const equals = word.indexOf("=");
  const stated = equals === -1 ? word : word.slice(0, equals);
  const names = LONG.has(stated) ? [stated] : [...LONG.keys()].filter((name2) => name2.startsWith(stated));
  const [name = ""] = names;
  const kind = names.length === 1 ? LONG.get(name) : void 0;
  const value = equals === -1 ? void 0 : word.slice(equals + 1);
  if (kind === void 0 || kind === "flag" && value !== void 0) return void 0;
  return { kind, value };
}
function shortOption(word) {
  const kind = SHORT.get(word.charAt(1));
  return kind === void 0 ? void 0 : { kind, value: word.slice(2) || void 0 };
}

// shared/ecosystems/python/shell-words.ts
var PIECE = /'([^']*)'|"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|\\([\s\S])|([ \t\r\n]+)|[^'"\\ \t\r\n]+/y;
function shellWords(text3) {
  const words2 = [];
  let word;
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < text3.length) {
    const found2 = piece.exec(text3);
    if (found2 === null) return void 0;
    const [all, single, double, escaped, space] = found2;
    if (space !== void 0) {
      if (word !== void 0) words2.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? all);
    }
  }
  return word === void 0 ? words2 : [...words2, word];
}

// shared/ecosystems/python/requirement-line.ts
function readLine(text3) {
  const at = /(?:^|[ \t])-/.exec(text3)?.index ?? text3.length;
  const stated = text3.slice(0, at).trim();
  const words2 = shellWords(text3.slice(at));
  const options = words2 === void 0 ? "a quote is not closed" : readOptions(words2);
  if (typeof options === "string") return unclearLine(options);
  return stated === "" ? optionLine(options) : requirementLine(stated, options);
}
function requirementLine(stated, options) {
  const { requirements, constraints, editables, rest } = options;
  const other = [...requirements, ...constraints, ...editables, ...withoutMarker(rest)][0];
  if (other !== void 0)
    return unclearLine(`pip passes over ${other.slice(0, SHOWN2)} behind a requirement`);
  const requirement = parseRequirement(stated);
  return {
    requirements: [
      requirement.kind === "pinned" && requirement.hashes === void 0 ? { ...requirement, hashes: hashesOf5(options.hashes) } : requirement
    ],
    included: [],
    constraints: []
  };
}
function optionLine(options) {
  const { requirements, constraints, editables, rest } = options;
  const [first] = withoutMarker(rest);
  if (first !== void 0) {
    return unclearLine(`pip passes over ${first.slice(0, SHOWN2)} behind an option`);
  }
  const variable = [...requirements, ...constraints].find((path2) => /\$\{[A-Z0-9_]+\}/.test(path2));
  if (variable !== void 0)
    return unclearLine(`the environment says what ${variable.slice(0, SHOWN2)} is`);
  return {
    requirements: editables.map(parseEditable),
    included: requirements,
    constraints
  };
}
function withoutMarker(words2) {
  return words2[0]?.startsWith(";") === true ? [] : words2;
}
var SHOWN2 = 100;
function unclearLine(reason) {
  return { requirements: [{ kind: "unclear", reason }], included: [], constraints: [] };
}
function hashesOf5(stated) {
  const [only = ""] = stated;
  const [, bits, value] = /^sha(256|384|512):([0-9a-f]{64,128})$/.exec(only) ?? [];
  if (value === void 0 || stated.length > 1) return void 0;
  const algorithm = bits === "256" ? "sha256" : bits === "384" ? "sha384" : "sha512";
  return [{ algorithm, value }];
}

// shared/ecosystems/python/required-package.ts
function pinnedPackage(file, pinned2, facts) {
  const { kind, isConditional, vcsUrl: vcsUrl2, ...stated } = pinned2;
  return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl2 } });
}
function requiredPackage(file, text3, facts) {
  const [requirement] = readLine(text3).requirements;
  switch (requirement?.kind) {
    case "pinned":
      return pinnedPackage(file, requirement, facts);
    case "unpinned":
      return pythonPackage(file, { ...facts, name: requirement.name, version: "" });
    case "folder":
      return unread2(file, "which package a folder is, its own files say", facts);
    case "unclear":
      return unread2(file, requirement.reason, facts);
    case void 0:
      return void 0;
  }
}
function unread2(file, reason, { line }) {
  const message = `this requirement was not read: ${reason}. Fix: write \`name==version\``;
  throw new DataError("unread-line", message, { path: file.path, line });
}

// shared/ecosystems/python/requirement-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
var SPACE4 = "[\\t\\x1f \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
var LEADING = new RegExp(`^${SPACE4}+`);
var COMMENT = new RegExp(`${SPACE4}#`);
var IS_SPACE = new RegExp(SPACE4);
function* logicalLines3(text3) {
  let parts = [];
  let first = 0;
  let line = 0;
  for (const row of text3.split(LINE_END)) {
    line++;
    if (parts.length === 0) first = line;
    const isContinued = row.endsWith("\\") && !isComment(row);
    parts.push(isContinued ? withoutBackslashes(row) : isComment(row) ? ` ${row}` : row);
    if (isContinued) continue;
    yield { ...divided2(parts.join("")), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { ...divided2(parts.join("")), line: first };
}
function isComment(row) {
  return row.replace(LEADING, "").startsWith("#");
}
function withoutBackslashes(row) {
  let [start, end2] = [0, row.length];
  while (start < end2 && row[start] === "\\") start++;
  while (end2 > start && row[end2 - 1] === "\\") end2--;
  return row.slice(start, end2);
}
function divided2(text3) {
  const mark2 = text3.startsWith("#") ? 0 : text3.search(COMMENT) + 1;
  const hasComment = text3.startsWith("#") || mark2 > 0;
  if (!hasComment) return { text: trimmed(text3), comment: void 0 };
  return { text: trimmed(text3.slice(0, mark2)), comment: text3.slice(mark2 + 1) };
}
function trimmed(text3) {
  let [start, end2] = [0, text3.length];
  while (start < end2 && IS_SPACE.test(text3.charAt(start))) start++;
  while (end2 > start && IS_SPACE.test(text3.charAt(end2 - 1))) end2--;
  return text3.slice(start, end2);
}

// shared/ecosystems/python/requirements-text.ts
import { isAscii, isUtf8 } from "node:buffer";
function requirementsText(file) {
  const { bytes, hadMark } = file;
  if (hadMark === true) return bytes.toString("utf8");
  const coding = declaredCoding(bytes);
  if (coding === LATIN_1) return bytes.toString("latin1");
  if (coding === void 0 ? isUtf8(bytes) : CODINGS.has(coding) && isAscii(bytes)) {
    return bytes.toString("utf8");
  }
  if (coding !== void 0 && UTF_8.has(coding) && isUtf8(bytes)) return bytes.toString("utf8");
  const message = `pip reads this file in the coding ${coding ?? "of the machine"}. Fix: save it as UTF-8`;
  throw new DataError("unreadable", message, { path: file.path });
}
var MAX_DECLARATION = 64 * 1024;
function declaredCoding(bytes) {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const found2 = bytes.indexOf("\n", start);
    const end2 = found2 === -1 ? bytes.length : found2;
    const text3 = bytes.toString("latin1", start, Math.min(end2, start + MAX_DECLARATION));
    const [, coding] = text3.startsWith("#") && /coding[:=]\s*([-\w.]+)/.exec(text3) || [];
    if (coding !== void 0) return coding.toLowerCase().replace(/[^a-z0-9]+/g, "_");
    start = end2 + 1;
  }
  return void 0;
}
var LATIN_1 = "latin_1";
var UTF_8 = /* @__PURE__ */ new Set(["utf_8", "utf8", "u8", "utf_8_sig"]);
var CODINGS = /* @__PURE__ */ new Set([
  ...UTF_8,
  "ascii",
  "us_ascii",
  "latin1",
  "iso_8859_1",
  "iso8859_1",
  "iso_8859_15",
  "cp1252",
  "windows_1252",
  "cp1250",
  "cp1251",
  "koi8_r"
]);

// shared/ecosystems/python/requirements-reading.ts
var MAX_INCLUDE_DEPTH = 20;
var SHOWN_PATH = 200;
function readRequirements(file, context) {
  const reading = { context, stated: [], problems: [], seen: /* @__PURE__ */ new Set() };
  readFile7(reading, { file, isConstraint: false, depth: 0 });
  return reading;
}
function readFile7(reading, part2) {
  const { file, isConstraint, depth } = part2;
  const key = `${isConstraint ? "-c" : "-r"} ${file.path}`;
  if (reading.seen.has(key)) return;
  reading.seen.add(key);
  if (depth > MAX_INCLUDE_DEPTH) {
    const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} deep`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  let via = { items: [], isOpen: false };
  for (const { text: text3, comment, line } of logicalLines3(requirementsText(file))) {
    if (text3 !== "") {
      via = { items: [], isOpen: false };
      const { requirements, included, constraints } = readLine(text3);
      for (const requirement of requirements) {
        reading.stated.push({ file, line, requirement, isConstraint, via });
      }
      for (const path2 of included) readIncluded(reading, part2, { path: path2, line, isConstraint: false });
      for (const path2 of constraints)
        readIncluded(reading, part2, { path: path2, line, isConstraint: true });
    }
    addReasons(via, comment);
  }
}
function readIncluded(reading, { file, depth }, { path: path2, line, isConstraint }) {
  const other = includedFile(reading.context, file.path, path2);
  if (other === void 0) {
    const message = `${path2.slice(0, SHOWN_PATH)} is included and was not read`;
    reading.problems.push({ code: "not-found", message, path: file.path, line });
    return;
  }
  try {
    readFile7(reading, { file: other, isConstraint, depth: depth + 1 });
  } catch (error) {
    reading.problems.push(problemOf(error));
  }
}
function includedFile(context, from, stated) {
  if (/^(?:\/|[a-z]+:)/i.test(stated)) return void 0;
  const path2 = joined2(from, stated);
  return path2 === void 0 ? void 0 : context.file(path2);
}
function joined2(from, stated) {
  const segments = from.split("/").slice(0, -1);
  for (const segment of stated.split("/")) {
    if (segment === "..") {
      if (segments.pop() === void 0) return void 0;
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

// shared/ecosystems/r/library.ts
var FIELDS4 = /* @__PURE__ */ new Set([
  "package",
  "version",
  "license",
  "built",
  "depends",
  "imports",
  "linkingto"
]);
var known9 = /* @__PURE__ */ new WeakMap();
function libraryIn(context) {
  const library = known9.get(context) ?? readLibrary(context);
  known9.set(context, library);
  return library;
}
function readLibrary(context) {
  const descriptions = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const file of context.named("DESCRIPTION")) {
    const description = readDescription(file);
    const name = description?.fields.get("package");
    if (description === void 0 || name === void 0) continue;
    descriptions.set(file, description);
    const others = byName.get(name);
    if (others === void 0) byName.set(name, [file]);
    else others.push(file);
  }
  return {
    descriptionOf: (file) => descriptions.get(file),
    named: (name) => byName.get(name) ?? []
  };
}
function readDescription(file) {
  const [paragraph] = readParagraphs(file.bytes.toString("utf8"), FIELDS4);
  return paragraph?.fields.has("built") === true ? paragraph : void 0;
}

// shared/ecosystems/r/licence.ts
var NAMES2 = /* @__PURE__ */ new Map([
  ["MIT", "MIT"],
  ["MIT License", "MIT"],
  ["BSD_2_clause", "BSD-2-Clause"],
  ["BSD 2-clause License", "BSD-2-Clause"],
  ["FreeBSD", "BSD-2-Clause"],
  ["BSD_3_clause", "BSD-3-Clause"],
  ["BSD 3-clause License", "BSD-3-Clause"],
  ["CC0", "CC0-1.0"],
  ["CC BY 4.0", "CC-BY-4.0"],
  ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
  ["CC BY-NC 4.0", "CC-BY-NC-4.0"],
  ["CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0"],
  ["CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"],
  ["Zlib", "Zlib"]
]);
var FAMILIES = /* @__PURE__ */ new Map([
  ["GPL", "GPL"],
  ["GNU General Public License", "GPL"],
  ["LGPL", "LGPL"],
  ["GNU Lesser General Public License", "LGPL"],
  ["AGPL", "AGPL"],
  ["GNU Affero General Public License", "AGPL"],
  ["Apache License", "Apache"],
  ["Artistic", "Artistic"],
  ["Artistic License", "Artistic"],
  ["MPL", "MPL"],
  ["Mozilla Public License", "MPL"],
  ["EPL", "EPL"],
  ["Eclipse Public License", "EPL"],
  ["EUPL", "EUPL"],
  ["European Union Public License", "EUPL"],
  ["BSL", "BSL"],
  ["Boost Software License", "BSL"]
]);
var GNU = /* @__PURE__ */ new Set(["GPL", "LGPL", "AGPL"]);
var TEMPLATES = /* @__PURE__ */ new Set(["MIT", "BSD-2-Clause", "BSD-3-Clause"]);
var MAX_LENGTH11 = 500;
function licenceOf4(stated) {
  if (stated === void 0 || stated.length > MAX_LENGTH11) return stated;
  const choices2 = stated.split("|").map((choice2) => spdxOf(choice2.trim().replace(/\s+/g, " ")));
  return choices2.every((choice2) => choice2 !== void 0) ? choices2.join(" OR ") : stated;
}
function spdxOf(choice2) {
  const [name = "", file] = choice2.split(/ ?\+ ?file LICEN[SC]E$/, 2);
  const spdx = NAMES2.get(name) ?? versioned(name);
  return file === void 0 || spdx !== void 0 && TEMPLATES.has(spdx) ? spdx : void 0;
}
function versioned(text3) {
  const [, name = "", operator = "==", version2] = /^([A-Za-z ]+?)(?:-| | version | \((>=|==) )(\d+(?:\.\d+)?)\)?$/.exec(text3) ?? [];
  const family = FAMILIES.get(name);
  if (family === void 0 || version2 === void 0) return void 0;
  const spdx = `${family}-${version2.includes(".") ? version2 : `${version2}.0`}`;
  if (GNU.has(family)) return `${spdx}-${operator === ">=" ? "or-later" : "only"}`;
  return operator === ">=" ? `${spdx}+` : spdx;
}

// shared/ecosystems/r.ts
var renvLock = {
  role: "lockfile",
  wanted: { names: ["renv.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseRenvLock
};
var installedPackage = {
  wanted: { globs: ["library/*/DESCRIPTION", "site-library/*/DESCRIPTION"] },
  wantedIn: ["image"],
  parse: parseDescription2
};
var ecosystem16 = { id: "r", formats: [renvLock, installedPackage] };
function parseRenvLock(file) {
  const text3 = file.bytes.toString("utf8");
  const document = parseJson(text3, file.path);
  const entries = isObject(document) ? objectAt(document, "Packages") ?? {} : {};
  const lines2 = jsonLines(text3, (path2) => path2.length === 0 || path2.join() === "Packages");
  return parseGraph(
    Object.entries(entries),
    ([key, entry]) => isObject(entry) ? nodeOf4(file, key, entry, lineAt(lines2, "Packages", key)) : void 0
  );
}
function nodeOf4(file, key, entry, line) {
  const found2 = packageOf(file, {
    type: "cran",
    name: stringAt(entry, "Package") ?? key,
    version: stringAt(entry, "Version") ?? "",
    qualifiers: { vcs_url: gitPlace(entry) },
    // A fork keeps the name and, mostly, the defects of what CRAN has.
    ecosystem: "CRAN",
    line,
    licence: licenceOf4(stringAt(entry, "License"))
  });
  return { key, found: found2, needs: needsOf4(entry) };
}
function gitPlace(entry) {
  const commit = stringAt(entry, "RemoteSha");
  const owner = stringAt(entry, "RemoteUsername");
  const repository = stringAt(entry, "RemoteRepo");
  const host = (stringAt(entry, "RemoteHost") ?? "").replace(/^api\./, "").split("/", 1)[0];
  if (!commit || !owner || !repository || !host) return void 0;
  return `git+https://${host}/${owner}/${repository}@${commit}`;
}
function needsOf4(entry) {
  return ["Requirements", "Depends", "Imports", "LinkingTo"].flatMap(
    (field) => (arrayAt(entry, field) ?? [stringAt(entry, field) ?? ""]).flatMap(
      (need) => namesIn2(scalarText(need))
    )
  );
}
function namesIn2(list) {
  return list.split(",").flatMap((item) => (item.split("(", 1)[0] ?? "").trim() || []);
}
function parseDescription2(file, context) {
  const library = libraryIn(context);
  const description = library.descriptionOf(file);
  if (description === void 0) return { packages: [], problems: [] };
  const needs = ["depends", "imports", "linkingto"].flatMap((field) => namesIn2(description.fields.get(field) ?? "")).flatMap((name) => library.named(name));
  const dependsOn = needs.flatMap((need) => {
    const found2 = library.descriptionOf(need);
    return found2 === void 0 ? [] : [installed2(need, found2).purl];
  });
  return { packages: [{ ...installed2(file, description), dependsOn }], problems: [] };
}
function installed2(file, { fields, line }) {
  return packageOf(file, {
    type: "cran",
    name: fields.get("package") ?? "",
    version: fields.get("version") ?? "",
    ecosystem: "CRAN",
    line,
    licence: licenceOf4(fields.get("license"))
  });
}

// shared/ecosystems/rpm/bdb.ts
var MAGIC = 398689;
var MAGIC_AT = 12;
var PAGE_SIZE_AT = 20;
var LAST_PAGE_AT = 32;
var PAGE_HEADER_BYTES = 26;
var UNSORTED_HASH_PAGE = 2;
var OVERFLOW_PAGE = 7;
var HASH_PAGE = 13;
var KEY_DATA = 1;
var OFF_PAGE = 3;
var OFF_PAGE_BYTES = 12;
var MIN_PAGE_BYTES = 512;
var MAX_PAGE_BYTES = 65536;
var COUNTER_BYTES = 4;
function isBdb(bytes) {
  return bytes.length >= MIN_PAGE_BYTES && readerOf(bytes) !== void 0;
}
function* readBdb(bytes, path2) {
  const pages = openPages(bytes, path2);
  for (let page = 1; page < pages.count; page++) {
    const type = bytes[page * pages.pageBytes + 25];
    if (type === HASH_PAGE || type === UNSORTED_HASH_PAGE) yield* readHashPage(pages, page);
  }
}
function readerOf(bytes) {
  if (bytes.readUInt32LE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16LE(at), u32: (at) => bytes.readUInt32LE(at) };
  }
  if (bytes.readUInt32BE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16BE(at), u32: (at) => bytes.readUInt32BE(at) };
  }
  return void 0;
}
function openPages(bytes, path2) {
  const reader = bytes.length < MIN_PAGE_BYTES ? void 0 : readerOf(bytes);
  const pageBytes = reader?.u32(PAGE_SIZE_AT) ?? 0;
  const isPlausible = pageBytes >= MIN_PAGE_BYTES && pageBytes <= MAX_PAGE_BYTES;
  if (reader === void 0 || !isPlausible) throw broken(path2);
  const whole = Math.floor(bytes.length / pageBytes);
  if (reader.u32(LAST_PAGE_AT) >= whole) {
    throw new DataError("malformed", "this rpm database is cut short", { path: path2 });
  }
  return { ...reader, bytes, path: path2, pageBytes, count: whole };
}
function* readHashPage(pages, page) {
  const start = page * pages.pageBytes;
  const entries = pages.u16(start + 20);
  if (PAGE_HEADER_BYTES + entries * 2 > pages.pageBytes) throw broken(pages.path);
  const offsetOf = (index) => pages.u16(start + PAGE_HEADER_BYTES + index * 2);
  for (let index = 1; index < entries; index += 2) {
    const value = readValue3(pages, start, offsetOf(index), offsetOf(index - 1));
    if (value.length > COUNTER_BYTES) yield value;
  }
}
function readValue3(pages, pageStart, offset, end2) {
  const at = pageStart + offset;
  const isInside = offset >= PAGE_HEADER_BYTES && offset < end2 && end2 <= pages.pageBytes;
  if (!isInside) throw broken(pages.path);
  const kind = pages.bytes[at];
  if (kind === KEY_DATA) return pages.bytes.subarray(at + 1, pageStart + end2);
  if (kind !== OFF_PAGE || offset + OFF_PAGE_BYTES > pages.pageBytes) throw broken(pages.path);
  return readOverflow(pages, pages.u32(at + 4), pages.u32(at + 8));
}
function readOverflow(pages, first, length) {
  const parts = [];
  let missing2 = length;
  for (let page = first; missing2 > 0; ) {
    const start = page * pages.pageBytes;
    const isPage = page > 0 && page < pages.count && pages.bytes[start + 25] === OVERFLOW_PAGE;
    const size = isPage ? pages.u16(start + 22) : 0;
    if (size === 0 || size > pages.pageBytes - PAGE_HEADER_BYTES) throw broken(pages.path);
    const from = start + PAGE_HEADER_BYTES;
    parts.push(pages.bytes.subarray(from, from + Math.min(size, missing2)));
    missing2 -= size;
    page = pages.u32(start + 16);
    if (parts.length > pages.count) throw broken(pages.path);
  }
  return Buffer.concat(parts);
}
function broken(path2) {
  return new DataError("malformed", "this rpm database (Berkeley DB) is damaged", { path: path2 });
}

// shared/ecosystems/rpm/to-package.ts
function toPackage6(file, context, facts) {
  const { name, release, epoch, architecture: arch, sourceRpm } = facts;
  const version2 = release === "" ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: "rpm",
    namespace: vendorOf2(context),
    name,
    version: version2,
    // The purl has the epoch apart; versions are compared with it.
    fullVersion: epoch === void 0 ? version2 : `${epoch}:${version2}`,
    qualifiers: {
      arch,
      distro: distroOf(context),
      epoch: epoch === void 0 ? void 0 : String(epoch),
      rpmmod: facts.modularityLabel,
      upstream: sourceRpm
    },
    line: facts.line,
    ecosystem: osvRelease(context.os),
    source: sourceOfRpm(sourceRpm, epoch),
    architecture: arch,
    licence: facts.licence,
    supplier: facts.vendor,
    scope: "runtime"
  });
}
var VENDORS = /* @__PURE__ */ new Map([
  ["rhel", "redhat"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf2({ os }) {
  return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOfRpm(sourceRpm, epoch) {
  const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
  if (stem === void 0 || stem === sourceRpm) return void 0;
  const release = stem.lastIndexOf("-");
  const version2 = stem.lastIndexOf("-", release - 1);
  if (version2 <= 0) return void 0;
  const full = stem.slice(version2 + 1);
  return { name: stem.slice(0, version2), version: epoch === void 0 ? full : `${epoch}:${full}` };
}

// shared/ecosystems/rpm/container-manifest.ts
var FIELDS5 = 10;
function parseContainerManifest(file, context) {
  const packages = [];
  const problems = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    if (row === "") continue;
    try {
      packages.push(packageOfRow(file, context, row, line));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}
function packageOfRow(file, context, row, line) {
  const fields = row.split("	", FIELDS5).map((field) => field === "(none)" ? "" : field);
  const [name = "", evr = "", , , vendor, , , architecture, epoch = "", sourceRpm] = fields;
  const dash = evr.lastIndexOf("-");
  if (fields.length < FIELDS5 || name === "" || dash < 1) {
    const message = `this line does not have the ${FIELDS5} fields of a package`;
    throw new DataError("malformed", message, { path: file.path, line });
  }
  return toPackage6(file, context, {
    name,
    version: evr.slice(0, dash),
    release: evr.slice(dash + 1),
    // A number that is 0 may stand for none: versions compare alike.
    epoch: /^[1-9]\d*$/.test(epoch) ? Number(epoch) : void 0,
    architecture,
    vendor,
    sourceRpm,
    line
  });
}

// shared/ecosystems/rpm/header.ts
var TAG2 = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  licence: 1014,
  architecture: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provides: 1047,
  requires: 1049,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  modularityLabel: 5096
};
var INT32 = 4;
var STRING = 6;
var STRING_ARRAY = 8;
var I18N_STRING = 9;
var ENTRY_BYTES = 16;
var MAX_ENTRIES3 = 65535;
var MAX_DATA_BYTES = 268435455;
function readHeader(blob, path2) {
  const broken2 = () => new DataError("malformed", "a package of this rpm database cannot be read", { path: path2 });
  if (blob.length < 8) throw broken2();
  const count2 = blob.readUInt32BE(0);
  const size = blob.readUInt32BE(4);
  const start = 8 + count2 * ENTRY_BYTES;
  if (count2 > MAX_ENTRIES3 || size > MAX_DATA_BYTES || start + size > blob.length) throw broken2();
  const entries = readEntries(blob, count2);
  const data = blob.subarray(start, start + size);
  const texts = (tag, most) => {
    const entry = entries.get(tag);
    return entry === void 0 ? [] : readTexts2(data, entry, most);
  };
  return {
    text: (tag) => texts(tag, 1)[0],
    texts: (tag) => texts(tag, Number.POSITIVE_INFINITY),
    numbers: (tag) => readNumbers(data, entries.get(tag))
  };
}
function readEntries(blob, count2) {
  const entries = /* @__PURE__ */ new Map();
  for (let index = 0; index < count2; index++) {
    const at = 8 + index * ENTRY_BYTES;
    entries.set(blob.readUInt32BE(at), {
      type: blob.readUInt32BE(at + 4),
      offset: blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12)
    });
  }
  return entries;
}
function readTexts2(data, entry, most) {
  if (entry.type !== STRING && entry.type !== STRING_ARRAY && entry.type !== I18N_STRING) return [];
  const texts = [];
  const count2 = Math.min(entry.type === STRING ? 1 : entry.count, most);
  for (let at = entry.offset; texts.length < count2; ) {
    const end2 = at < data.length ? data.indexOf(0, at) : -1;
    if (end2 === -1) break;
    texts.push(data.toString("utf8", at, end2));
    at = end2 + 1;
  }
  return texts;
}
function readNumbers(data, entry) {
  if (entry === void 0 || entry.type !== INT32) return [];
  const end2 = entry.offset + entry.count * 4;
  if (end2 > data.length) return [];
  return Array.from(
    { length: entry.count },
    (_, index) => data.readUInt32BE(entry.offset + index * 4)
  );
}

// shared/ecosystems/rpm/ndb.ts
var HEADER_MAGIC = "RpmP";
var SLOT_MAGIC = "Slot";
var BLOB_MAGIC = "BlbS";
var VERSION5 = 0;
var PAGE_BYTES = 4096;
var FIRST_SLOT_AT = 32;
var SLOT_BYTES = 16;
var BLOCK_BYTES = 16;
var BLOB_HEADER_BYTES = 16;
function isNdb(bytes) {
  return bytes.toString("latin1", 0, 4) === HEADER_MAGIC;
}
function* readNdb(bytes, path2) {
  if (bytes.length < FIRST_SLOT_AT) throw cutShort(path2);
  if (bytes.readUInt32LE(4) !== VERSION5) {
    const message = `version ${bytes.readUInt32LE(4)} of this rpm database is not known`;
    throw new DataError("unsupported-version", message, { path: path2 });
  }
  const slotsEnd = bytes.readUInt32LE(12) * PAGE_BYTES;
  if (slotsEnd > bytes.length) throw cutShort(path2);
  for (let at = FIRST_SLOT_AT; at + SLOT_BYTES <= slotsEnd; at += SLOT_BYTES) {
    const packageIndex = bytes.readUInt32LE(at + 4);
    const isUsed = bytes.toString("latin1", at, at + 4) === SLOT_MAGIC && packageIndex !== 0;
    if (isUsed) yield readBlob(bytes, bytes.readUInt32LE(at + 8) * BLOCK_BYTES, packageIndex, path2);
  }
}
function readBlob(bytes, at, packageIndex, path2) {
  const start = at + BLOB_HEADER_BYTES;
  if (start > bytes.length) throw cutShort(path2);
  const isBlob = bytes.toString("latin1", at, at + 4) === BLOB_MAGIC;
  if (!isBlob || bytes.readUInt32LE(at + 4) !== packageIndex) {
    throw new DataError("malformed", "this rpm database has a slot without its package", { path: path2 });
  }
  const end2 = start + bytes.readUInt32LE(at + 12);
  if (end2 > bytes.length) throw cutShort(path2);
  return bytes.subarray(start, end2);
}
function cutShort(path2) {
  return new DataError("malformed", "this rpm database is cut short", { path: path2 });
}

// shared/ecosystems/rpm/sqlite-pages.ts
var MIN_PAGE_BYTES2 = 512;
var WAL_MAGIC = 931071618;
var WAL_HEADER_BYTES = 32;
var FRAME_HEADER_BYTES = 24;
function openPages2(bytes, wal, path2) {
  const broken2 = () => new DataError("malformed", "this rpm database (SQLite) is damaged", { path: path2 });
  if (bytes.length < MIN_PAGE_BYTES2) throw broken2();
  const stated = bytes.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65536 : stated;
  const isPowerOfTwo = (pageBytes & pageBytes - 1) === 0;
  if (pageBytes < MIN_PAGE_BYTES2 || !isPowerOfTwo) throw broken2();
  const newer = wal === void 0 ? /* @__PURE__ */ new Map() : committedPages(wal, pageBytes);
  const own = Math.floor(bytes.length / pageBytes);
  return {
    usable: pageBytes - (bytes[20] ?? 0),
    count: own + newer.size,
    page: (number) => {
      const newest = newer.get(number);
      if (newest !== void 0) return newest;
      if (number < 1 || number > own) throw broken2();
      return bytes.subarray((number - 1) * pageBytes, number * pageBytes);
    },
    broken: broken2
  };
}
function committedPages(wal, pageBytes) {
  const committed = /* @__PURE__ */ new Map();
  const isWal = wal.length >= WAL_HEADER_BYTES && (wal.readUInt32BE(0) & ~1) === WAL_MAGIC;
  if (!isWal || wal.readUInt32BE(8) !== pageBytes) return committed;
  const salt = wal.subarray(16, 24);
  const open2 = /* @__PURE__ */ new Map();
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    open2.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes));
    if (wal.readUInt32BE(at + 4) === 0) continue;
    for (const [number, page] of open2) committed.set(number, page);
    open2.clear();
  }
  return committed;
}

// shared/ecosystems/rpm/sqlite-record.ts
function varint(bytes, at) {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}
var INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8];
function readRecord(payload, broken2) {
  const header = varint(payload, 0);
  if (header.value > payload.length) throw broken2();
  const values = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const { value: serial, end: end2 } = varint(payload, at);
    const size = sizeOf2(serial);
    if (body + size > payload.length) throw broken2();
    values.push(columnValue(payload.subarray(body, body + size), serial));
    body += size;
    at = end2;
  }
  return values;
}
function sizeOf2(serial) {
  if (serial >= 12) return Math.floor((serial - 12) / 2);
  return serial === 7 ? 8 : INTEGER_BYTES[serial] ?? 0;
}
function columnValue(bytes, serial) {
  if (serial >= 12) return serial % 2 === 0 ? bytes : bytes.toString("utf8");
  if (serial === 7) return bytes.readDoubleBE(0);
  if (serial === 8 || serial === 9) return serial - 8;
  if (serial === 6) return Number(bytes.readBigInt64BE(0));
  return bytes.length === 0 ? null : bytes.readIntBE(0, bytes.length);
}

// shared/ecosystems/rpm/sqlite.ts
var INTERIOR_TABLE = 5;
var LEAF_TABLE = 13;
var FILE_HEADER_BYTES = 100;
var MAX_DEPTH7 = 20;
var SCHEMA_ROOT = 1;
var MAGIC2 = "SQLite format 3\0";
function isSqlite(bytes) {
  return bytes.toString("latin1", 0, MAGIC2.length) === MAGIC2;
}
function* readTable(bytes, wal, table, path2) {
  const pages = openPages2(bytes, wal, path2);
  const root = rootOf4(pages, table);
  if (root === void 0) {
    throw new DataError("malformed", `this database has no table ${table}`, { path: path2 });
  }
  yield* readTree(pages, root);
}
function rootOf4(pages, table) {
  for (const [type, name, , root] of readTree(pages, SCHEMA_ROOT)) {
    if (type === "table" && name === table && typeof root === "number") return root;
  }
  return void 0;
}
function* readTree(pages, root) {
  const todo = [{ page: root, depth: 0 }];
  let visited = 0;
  for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
    visited += 1;
    if (visited > pages.count || next.depth > MAX_DEPTH7) throw pages.broken();
    const page = pages.page(next.page);
    const start = next.page === 1 ? FILE_HEADER_BYTES : 0;
    const type = page[start];
    if (type === LEAF_TABLE) yield* readLeaf(pages, page, start);
    else if (type === INTERIOR_TABLE) {
      const depth = next.depth + 1;
      for (const child of childrenOf(pages, page, start).reverse()) {
        todo.push({ page: child, depth });
      }
    } else throw pages.broken();
  }
}
function childrenOf(pages, page, start) {
  const children = cellsOf(pages, page, start, start + 12).map((at) => page.readUInt32BE(at));
  children.push(page.readUInt32BE(start + 8));
  return children;
}
function cellsOf(pages, page, start, pointers) {
  const count2 = page.readUInt16BE(start + 3);
  if (pointers + count2 * 2 > page.length) throw pages.broken();
  const cells = Array.from(
    { length: count2 },
    (_, index) => page.readUInt16BE(pointers + index * 2)
  );
  if (cells.some((at) => at + 4 > page.length)) throw pages.broken();
  return cells;
}
function* readLeaf(pages, page, start) {
  for (const at of cellsOf(pages, page, start, start + 8)) {
    const size = varint(page, at);
    const rowid = varint(page, size.end);
    yield readRecord(payloadOf(pages, page, rowid.end, size.value), pages.broken);
  }
}
function payloadOf(pages, page, at, size) {
  const { usable } = pages;
  if (size > pages.count * usable) throw pages.broken();
  const most = usable - 35;
  if (size <= most) {
    if (at + size > page.length) throw pages.broken();
    return page.subarray(at, at + size);
  }
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const fitting = least + (size - least) % (usable - 4);
  const local = fitting <= most ? fitting : least;
  if (at + local + 4 > page.length) throw pages.broken();
  const parts = [page.subarray(at, at + local)];
  let missing2 = size - local;
  for (let next = page.readUInt32BE(at + local); missing2 > 0; ) {
    const overflow = pages.page(next);
    const length = Math.min(missing2, usable - 4);
    parts.push(overflow.subarray(4, 4 + length));
    missing2 -= length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

// shared/ecosystems/rpm.ts
var FOLDERS2 = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"];
var DATABASES = ["Packages", "Packages.db", "rpmdb.sqlite"];
var WAL = "-wal";
var database = {
  wanted: {
    pathSuffixes: FOLDERS2.flatMap(
      (folder) => [...DATABASES, `rpmdb.sqlite${WAL}`].map((name) => `${folder}/${name}`)
    )
  },
  isPrimary: (path2) => !path2.endsWith(WAL),
  parse: parseDatabase
};
var containerManifest = {
  wanted: { pathSuffixes: ["var/lib/rpmmanifest/container-manifest-2"] },
  parse: parseContainerManifest
};
var ecosystem17 = { id: "rpm", formats: [database, containerManifest] };
function parseDatabase(file, context) {
  const installed3 = [];
  const problems = [];
  try {
    for (const blob of blobsOf(file, context)) {
      try {
        installed3.push(readInstalled2(blob, file, context));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  } catch (error) {
    problems.push(problemOf(error));
  }
  const root = rootOf5(file.path);
  return { packages: withEdges6(installed3), problems, owned: () => ownedFiles5(installed3, root) };
}
function* blobsOf(file, context) {
  const { bytes, path: path2 } = file;
  if (bytes.length === 0) return;
  if (isNdb(bytes)) yield* readNdb(bytes, path2);
  else if (isSqlite(bytes)) {
    const wal = context.file(`${path2}${WAL}`)?.bytes;
    for (const [, blob] of readTable(bytes, wal, "Packages", path2)) {
      if (blob instanceof Buffer) yield blob;
    }
  } else if (isBdb(bytes)) yield* readBdb(bytes, path2);
  else throw new DataError("unsupported-version", "this is no rpm database that we know", { path: path2 });
}
function readInstalled2(blob, file, context) {
  const header = readHeader(blob, file.path);
  const [name = "", version2 = ""] = [header.text(TAG2.name), header.text(TAG2.version)];
  if (name === "" || version2 === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const found2 = toPackage6(file, context, {
    name,
    version: version2,
    release: header.text(TAG2.release) ?? "",
    epoch: header.numbers(TAG2.epoch)[0],
    architecture: header.text(TAG2.architecture),
    sourceRpm: header.text(TAG2.sourceRpm),
    licence: header.text(TAG2.licence),
    vendor: header.text(TAG2.vendor),
    modularityLabel: header.text(TAG2.modularityLabel)
  });
  return { header, found: found2 };
}
function withEdges6(installed3) {
  const required2 = installed3.map(({ header }) => header.texts(TAG2.requires));
  const providers = /* @__PURE__ */ new Map();
  const files = new Set(required2.flat().filter((name) => name.startsWith("/")));
  if (files.size > 0) {
    for (const { owner, path: path2 } of ownedFiles5(installed3)) {
      if (files.has(`/${path2}`)) providers.set(`/${path2}`, owner);
    }
  }
  for (const { header, found: found2 } of installed3) {
    for (const name of header.texts(TAG2.provides)) providers.set(name, found2.purl);
  }
  return installed3.map(({ found: found2 }, index) => ({
    ...found2,
    dependsOn: (required2[index] ?? []).map((name) => providers.get(name)).filter((purl) => purl !== void 0)
  }));
}
function* ownedFiles5(installed3, root = "") {
  for (const { header, found: found2 } of installed3) {
    for (const path2 of filesOf(header)) yield { owner: found2.purl, path: root + path2.slice(1) };
  }
}
function rootOf5(path2) {
  const folder = FOLDERS2.find((candidate) => path2.includes(`${candidate}/`)) ?? path2;
  return path2.slice(0, Math.max(0, path2.lastIndexOf(`${folder}/`)));
}
function filesOf(header) {
  const names = header.texts(TAG2.baseNames);
  if (names.length === 0) return header.texts(TAG2.oldFileNames);
  const folders = header.texts(TAG2.directoryNames);
  const indexes = header.numbers(TAG2.directoryIndexes);
  return names.map((name, index) => `${folders[indexes[index] ?? -1] ?? ""}${name}`);
}

// shared/ecosystems/ruby/project-gems.ts
import { posix as posix4 } from "node:path";

// shared/ecosystems/ruby/gemfile.ts
var DEVELOPMENT_GROUPS = /* @__PURE__ */ new Set(["development", "test"]);
var INCLUDES = /^(?:eval_gemfile|instance_eval|eval)\b/;
var OPENS = /(?:\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while|until|for)\b)/;
function gemsOfGemfile(text3) {
  const gems = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const line of statementsOf2(text3)) {
    if (INCLUDES.test(line)) return void 0;
    if (line === "end" && blocks.pop() === void 0) return void 0;
    noteGem(gems, line, blocks.flat());
    if (OPENS.test(line)) blocks.push(/^group\b/.test(line) ? symbolsIn(line) : []);
  }
  return blocks.length === 0 ? gems : void 0;
}
function noteGem(gems, line, around) {
  const [, name, options = ""] = /^gem[ (]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
  if (name === void 0) return;
  const isTool = isForDevelopment([...around, ...groupsOfOption(options)]);
  gems.set(name, isTool && gems.get(name) !== false);
}
function developmentGemsOfGemspec(text3) {
  const names = text3.matchAll(/\.add_development_dependency[ (]+["']([^"']+)["']/g);
  return [...names].map(([, name = ""]) => name);
}
function isForDevelopment(groups) {
  return groups.length > 0 && groups.every((group) => DEVELOPMENT_GROUPS.has(group));
}
function* statementsOf2(text3) {
  let open2 = "";
  for (const row of text3.split(/\r?\n/)) {
    const line = `${open2}${withoutComment(row).trim()}`;
    open2 = line.endsWith(",") ? `${line} ` : "";
    if (open2 === "" && line !== "") yield line;
  }
  if (open2 !== "") yield open2.trim();
}
function withoutComment(row) {
  let quote2 = "";
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (quote2 !== "") {
      if (char === quote2) quote2 = "";
    } else if (char === "#") {
      return row.slice(0, at);
    } else if (char === '"' || char === "'") {
      quote2 = char;
    }
  }
  return row;
}
function groupsOfOption(options) {
  const [, value = ""] = /(?:\bgroups?:|:groups?\s*=>)\s*((?:%[iw])?\[[^\]]*\]|[:"'][\w"']+)/.exec(options) ?? [];
  return value.startsWith("%") ? value.slice(2).match(/\w+/g) ?? [] : symbolsIn(value);
}
function symbolsIn(text3) {
  return [...text3.matchAll(/:(\w+)|["'](\w+)["']/g)].map(
    ([, symbol, word]) => symbol ?? word ?? ""
  );
}

// shared/ecosystems/ruby/project-gems.ts
var GEMSPEC = ".gemspec";
function ownGemspec({ name, origin }, file, context) {
  if (!origin.isPath || origin.remote === void 0 || origin.remote.startsWith("/"))
    return void 0;
  const folder = posix4.join(posix4.dirname(file.path), origin.remote, "/");
  return context.named(`${name}${GEMSPEC}`).find(({ path: path2 }) => folder === "./" || path2.startsWith(folder));
}
function groupsBeside(file, context, gems) {
  const name = baseName(file.path) === "gems.locked" ? "gems.rb" : "Gemfile";
  const gemfile = context.file(besidePath(file.path, name));
  const named2 = gemfile && gemsOfGemfile(gemfile.bytes.toString("utf8"));
  if (named2 === void 0) return void 0;
  const gemspecs = gems.flatMap((gem) => ownGemspec(gem, file, context) ?? []);
  const ofGemspecs = gemspecs.flatMap(
    ({ bytes }) => developmentGemsOfGemspec(bytes.toString("utf8"))
  );
  return new Map([...ofGemspecs.map((gem) => [gem, true]), ...named2]);
}

// shared/ecosystems/ruby/gemfile-lock.ts
var LOCKFILES2 = ["Gemfile.lock", "gems.locked"];
var gemfileLock = {
  role: "lockfile",
  wanted: { names: [...LOCKFILES2, "Gemfile", "gems.rb"], suffixes: [GEMSPEC] },
  wantedIn: ["directory", "file"],
  // That of an installed gem says what it was developed with, and installs nothing.
  isPrimary: (path2) => LOCKFILES2.includes(baseName(path2)) && !/(?:^|\/)vendor\/bundle\//.test(path2),
  parse: parseGemfileLock
};
var GEM_SECTIONS = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]);
function parseGemfileLock(file, context) {
  const { specs, direct, checksums } = readLockfile2(file.bytes.toString("utf8"));
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  const keys = keysByName(specs);
  for (const spec8 of specs) {
    try {
      const needs = spec8.needs.flatMap((name) => keys.get(name) ?? []);
      const isOwn5 = ownGemspec(spec8, file, context) !== void 0;
      const found2 = isOwn5 ? void 0 : toPackage7(file, spec8, checksums);
      nodes.set(String(spec8.line), { found: found2, needs });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const groups = groupsBeside(file, context, specs);
  const keysOf3 = (isTool) => direct.filter((name) => groups?.get(name) === true === isTool).flatMap((name) => keys.get(name) ?? []);
  const packages = packagesOfGraph(nodes, { runtime: keysOf3(false), development: keysOf3(true) });
  if (groups !== void 0) return { packages, problems };
  return { packages: packages.map((found2) => ({ ...found2, scope: "unknown" })), problems };
}
function keysByName(specs) {
  const keys = /* @__PURE__ */ new Map();
  for (const { name, line } of specs) {
    const known10 = keys.get(name);
    if (known10 === void 0) keys.set(name, [String(line)]);
    else known10.push(String(line));
  }
  return keys;
}
function toPackage7(file, { name, version: version2, platform, line, origin }, checksums) {
  const { remote, revision } = origin;
  const sha256 = checksums.get(`${name} (${[version2, platform ?? []].flat().join("-")})`);
  return packageOf(file, {
    type: "gem",
    name,
    version: version2,
    qualifiers: {
      platform,
      vcs_url: vcsUrl(remote, revision)
    },
    ecosystem: "RubyGems",
    line,
    hashes: sha256 === void 0 ? void 0 : [{ algorithm: "sha256", value: sha256 }],
    downloadUrl: remote
  });
}
function readLockfile2(text3) {
  const lockfile = { specs: [], direct: [], checksums: /* @__PURE__ */ new Map() };
  let section = "";
  let origin = {};
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    if (row !== "" && !row.startsWith(" ")) {
      section = row;
      origin = { isPath: section === "PATH" };
    } else if (section === "DEPENDENCIES") {
      lockfile.direct.push(...dependencyName(row.trim()));
    } else if (section === "CHECKSUMS") {
      addChecksum(lockfile.checksums, row);
    } else if (GEM_SECTIONS.has(section)) {
      if (section !== "GEM") origin = { ...origin, ...originIn(row) };
      addSpecRow(lockfile.specs, row, line, origin);
    }
  }
  return lockfile;
}
function originIn(row) {
  const [, key, value] = /^ {2}(remote|revision): (.+)$/.exec(row) ?? [];
  return key === void 0 ? {} : { [key]: value };
}
function addChecksum(checksums, row) {
  const [, gem, sha256] = /^ {2}(\S+ \([^)]*\)).* sha256=([0-9a-f]{64})/.exec(row) ?? [];
  if (gem !== void 0 && sha256 !== void 0) checksums.set(gem, sha256);
}
function addSpecRow(specs, row, line, origin) {
  const indent = row.length - row.trimStart().length;
  const text3 = row.trim();
  if (indent === 6) specs.at(-1)?.needs.push(...dependencyName(text3));
  const open2 = text3.indexOf(" (");
  if (indent !== 4 || open2 === -1 || !text3.endsWith(")")) return;
  const [version2 = "", ...platform] = text3.slice(open2 + 2, -1).split("-");
  specs.push({
    name: text3.slice(0, open2),
    version: version2,
    platform: platform.length === 0 ? void 0 : platform.join("-"),
    line,
    origin,
    needs: []
  });
}
function dependencyName(text3) {
  const name = (text3.split(" ", 1)[0] ?? "").replace(/!$/, "");
  return name === "" ? [] : [name];
}

// shared/ecosystems/ruby/gemspec.ts
var installedGem = {
  wanted: {
    suffixes: [".gemspec"],
    // Where authors keep the version: `lib/name/version.rb`, `lib/name/part/version.rb`.
    globs: ["bundler/gems/*/lib/*/version.rb", "bundler/gems/*/lib/*/*/version.rb"]
  },
  wantedIn: ["image"],
  isPrimary: (path2) => /(?:^|\/)(?:specifications\/(?:default\/)?|bundler\/gems\/[^/]+\/)[^/]+\.gemspec$/.test(path2),
  parse: parseGemspec
};
function parseGemspec(file, context) {
  const text3 = file.bytes.toString("utf8");
  if (!text3.includes("Gem::Specification.new")) return { packages: [], problems: [] };
  const fields = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text3)) {
    line++;
    const [, name2, value] = /^\s*\w+\.(name|version|licenses?|platform)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (name2 !== void 0 && value !== void 0 && !fields.has(name2))
      fields.set(name2, { value, line });
  }
  const name = textsIn(fields.get("name")?.value)[0];
  const version2 = versionIn(fields.get("version")?.value, file, context);
  if (name === void 0 || version2 === void 0) return { packages: [], problems: [] };
  const licences = textsIn((fields.get("licenses") ?? fields.get("license"))?.value);
  const found2 = packageOf(file, {
    type: "gem",
    name,
    version: version2,
    qualifiers: { platform: textsIn(fields.get("platform")?.value)[0] },
    ecosystem: "RubyGems",
    line: fields.get("name")?.line,
    licence: licences.length === 0 ? void 0 : licences.join(" OR ")
  });
  return { packages: [found2], problems: [] };
}
function versionIn(value, file, context) {
  const stated = textsIn(value)[0];
  const constant = /^(?:[A-Z]\w*::)*([A-Z]\w*)/.exec(value ?? "")?.[1];
  if (stated !== void 0 || constant === void 0) return stated;
  const text3 = file.bytes.toString("utf8");
  for (const source of [text3, ...requiredTexts(text3, file.path, context)]) {
    const found2 = constantIn(source, constant);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function constantIn(text3, name) {
  for (const row of linesOf(text3)) {
    const [, stated, value] = /^\s*([A-Z]\w*)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (stated === name) return textsIn(value)[0];
  }
  return void 0;
}
function requiredTexts(text3, path2, context) {
  const rows = [...linesOf(text3)].filter((row) => /^\s*require(?:_relative)?\b/.test(row));
  return rows.flatMap(textsIn).flatMap((name) => {
    const base2 = name.endsWith(".rb") ? name : `${name}.rb`;
    const found2 = [base2, `lib/${base2}`].flatMap(
      (relative4) => context.file(besidePath(path2, relative4)) ?? []
    );
    return found2.map(({ bytes }) => bytes.toString("utf8"));
  });
}
function textsIn(value) {
  return [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const text3 = double ?? single ?? "";
    return text3 === "" ? [] : [text3];
  });
}

// shared/ecosystems/ruby.ts
var ecosystem18 = { id: "ruby", formats: [gemfileLock, installedGem] };

// shared/ecosystems/rust-binary.ts
var executable3 = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable3
};
var ecosystem19 = { id: "rust-binary", formats: [executable3] };
function parseExecutable3(file) {
  const text3 = stringAt(readExtract(file, "executable"), "auditable");
  if (text3 === void 0) return { packages: [], problems: [] };
  const list = arrayAt(asObject(parseJson(text3, file.path), "$"), "packages") ?? [];
  const problems = [];
  const found2 = list.map((item) => {
    try {
      return isObject(item) ? crateOf(file, item) : void 0;
    } catch (error) {
      problems.push(problemOf(error));
      return void 0;
    }
  });
  const packages = found2.flatMap((crate, index) => {
    const item = list[index];
    return crate === void 0 || !isObject(item) ? [] : [withEdges7(crate, item, found2)];
  });
  return { packages, problems };
}
function crateOf(file, item) {
  return packageOf(file, {
    type: "cargo",
    name: stringAt(item, "name") ?? "",
    version: stringAt(item, "version") ?? "",
    ecosystem: "crates.io",
    // Build scripts and procedural macros ran at build time, and are not in the executable.
    scope: stringAt(item, "kind") === "build" ? "development" : "runtime"
  });
}
function withEdges7(crate, item, found2) {
  const dependsOn = (arrayAt(item, "dependencies") ?? []).flatMap((place) => {
    const purl = typeof place === "number" ? found2[place]?.purl : void 0;
    return purl === void 0 ? [] : [purl];
  });
  return { ...crate, dependsOn };
}

// shared/ecosystems/source-of-purl.ts
function sourceOfPurl(parts, version2) {
  const upstream = parts.qualifiers?.["upstream"] ?? "";
  if (upstream === "") return void 0;
  if (parts.type === "rpm") return sourceOfRpm(upstream, epochOf(version2));
  if (parts.type !== "deb" && parts.type !== "apk") return void 0;
  const at = upstream.lastIndexOf("@");
  if (at <= 0) return { name: upstream, version: version2 };
  return { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}
function epochOf(version2) {
  const epoch = /^(\d{1,10}):/.exec(version2)?.[1];
  return epoch === void 0 ? void 0 : Number(epoch);
}

// shared/ecosystems/swift.ts
var packageResolved = {
  role: "lockfile",
  wanted: { names: ["Package.resolved"] },
  wantedIn: ["directory", "file"],
  parse: parseResolved
};
var ecosystem20 = { id: "swift", formats: [packageResolved] };
var MAX_ADDRESS3 = 2048;
function parseResolved(file) {
  const text3 = file.bytes.toString("utf8");
  const document = parseJson(text3, file.path);
  if (!isObject(document)) return { packages: [], problems: [] };
  const inObject = arrayAt(objectAt(document, "object") ?? {}, "pins");
  const path2 = inObject === void 0 ? ["pins"] : ["object", "pins"];
  const lines2 = jsonLines(text3, (keys) => keys.length <= 2);
  const pins = (inObject ?? arrayAt(document, "pins") ?? []).entries();
  return parseEach(
    pins,
    ([index, pin]) => isObject(pin) ? pinned(file, pin, lineAt(lines2, ...path2, String(index))) : void 0
  );
}
function pinned(file, pin, line) {
  const state = objectAt(pin, "state") ?? {};
  const place = stringAt(pin, "location") ?? stringAt(pin, "repositoryURL") ?? "";
  const identity = stringAt(pin, "identity") ?? stringAt(pin, "package") ?? "";
  const segments = segmentsOf3(place) ?? identity.split(".");
  const version2 = stringAt(state, "version") ?? "";
  const revision = stringAt(state, "revision");
  return packageOf(file, {
    type: "swift",
    namespace: segments.slice(0, -1).join("/"),
    name: segments.at(-1) ?? "",
    fullName: segments.join("/"),
    version: version2,
    qualifiers: {
      vcs_url: version2 === "" ? vcsUrl(place, revision) : void 0
    },
    ecosystem: "SwiftURL",
    line,
    scope: "unknown",
    downloadUrl: segmentsOf3(place) === void 0 ? void 0 : place
  });
}
function segmentsOf3(place) {
  if (place.length > MAX_ADDRESS3) return void 0;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(place);
  const [, host, path2 = ""] = match ?? [];
  if (host === void 0) return void 0;
  const parts = path2.replace(/\.git\/?$/, "").split("/");
  return [host.toLowerCase(), ...parts.filter((part2) => part2 !== "")];
}

// shared/ecosystems/system-types.ts
var SYSTEM_TYPES = /* @__PURE__ */ new Set([
  "alpm",
  "apk",
  "deb",
  "ebuild",
  "opkg",
  "rpm"
]);

// shared/ecosystems/text.ts
var UTF8_MARK = Buffer.from([239, 187, 191]);
function withoutMark(bytes) {
  if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) {
    return bytes.subarray(UTF8_MARK.length);
  }
  const [first, second] = bytes;
  if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
  if (first === 254 && second === 255) {
    return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
  }
  return bytes;
}
function fromUtf16(littleEndian) {
  return Buffer.from(littleEndian.toString("utf16le"));
}

// shared/files/open-file.ts
import { closeSync as closeSync3, constants as constants3, openSync as openSync3 } from "node:fs";
import { open } from "node:fs/promises";
async function openFile(path2, { refusesLink = false } = {}) {
  const flags = constants3.O_RDONLY | (refusesLink ? constants3.O_NOFOLLOW ?? 0 : 0);
  return await open(path2, flags);
}
function* readingFrom(path2, use) {
  const file = openSync3(path2, constants3.O_RDONLY);
  try {
    yield* use(file);
  } finally {
    closeSync3(file);
  }
}

// shared/git/git-file.ts
import { lstat as lstat2, readFile as readFile8 } from "node:fs/promises";
var MAX_SMALL_BYTES = 1024 * 1024;
async function readGitFile(path2, maxBytes) {
  const found2 = await lstat2(path2).catch(() => void 0);
  if (found2?.isFile() !== true) return void 0;
  if (found2.size > maxBytes) {
    const message = `${found2.size} bytes are too many: at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  return await readFile8(path2).catch(() => void 0);
}
async function readSmallGitFile(path2) {
  return await readGitFile(path2, MAX_SMALL_BYTES).catch((error) => {
    if (error instanceof DataError) return void 0;
    throw error;
  });
}

// shared/git/git-index.ts
import { createHash as createHash4 } from "node:crypto";
var MAX_ENTRIES4 = 5e6;
var SIGNATURE = "DIRC";
var HEADER_BYTES = 12;
var STAT_BYTES = 40;
var MODE_AT = 24;
var FLAG_BYTES = 2;
var IS_EXTENDED = 16384;
var GITLINK = 57344;
var FOLDER5 = 16384;
var TYPE_MASK = 61440;
function parseGitIndex(bytes, path2) {
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== SIGNATURE) {
    throw damaged(path2);
  }
  const version2 = bytes.readUInt32BE(4);
  if (version2 < 2 || version2 > 4) {
    const message = `${path2} is an index of version ${version2}, which is not known`;
    throw new DataError("unsupported-version", message, { path: path2 });
  }
  const count2 = bytes.readUInt32BE(8);
  if (count2 > MAX_ENTRIES4) {
    const message = `${path2} has more than ${MAX_ENTRIES4} entries`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  const end2 = bytes.length - hashLength(bytes, path2);
  return readEntries2({ bytes, end: end2, path: path2, version: version2, count: count2, hashBytes: bytes.length - end2 });
}
function readEntries2(reading) {
  const { bytes, count: count2, hashBytes, path: path2 } = reading;
  const tracked = /* @__PURE__ */ new Set();
  const submodules = /* @__PURE__ */ new Map();
  let at = HEADER_BYTES;
  let name = Buffer.alloc(0);
  for (let index = 0; index < count2; index++) {
    const start = at;
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + FLAG_BYTES > reading.end) throw damaged(path2);
    const isExtended = (bytes.readUInt16BE(flagsAt) & IS_EXTENDED) !== 0;
    const nameAt = flagsAt + (isExtended ? 2 * FLAG_BYTES : FLAG_BYTES);
    ({ name, at } = nameFrom(nameAt, start, name, reading));
    const text3 = name.toString("utf8");
    const type = bytes.readUInt32BE(start + MODE_AT) & TYPE_MASK;
    const id = bytes.toString("hex", start + STAT_BYTES, flagsAt);
    if (type === GITLINK) submodules.set(text3, id);
    tracked.add(type === FOLDER5 && !text3.endsWith("/") ? `${text3}/` : text3);
  }
  return { tracked, submodules, shared: sharedIndex(at, reading) };
}
function nameFrom(nameAt, start, before, { bytes, end: end2, path: path2, version: version2 }) {
  const { value: dropped, at: textAt3 } = version2 === 4 ? varint2(bytes, nameAt, path2) : { value: 0, at: nameAt };
  const zero = bytes.indexOf(0, textAt3);
  if (zero === -1 || zero >= end2 || dropped > before.length) throw damaged(path2);
  const text3 = bytes.subarray(textAt3, zero);
  if (version2 === 4) {
    const kept = before.subarray(0, before.length - dropped);
    return { name: Buffer.concat([kept, text3]), at: zero + 1 };
  }
  return { name: text3, at: start + Math.ceil((zero + 1 - start) / 8) * 8 };
}
function varint2(bytes, start, path2) {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at];
    if (byte === void 0) break;
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return { value, at: at + 1 };
    value += 1;
  }
  throw damaged(path2);
}
function sharedIndex(start, { bytes, end: end2, hashBytes, path: path2 }) {
  let at = start;
  while (at + 8 <= end2) {
    const size = bytes.readUInt32BE(at + 4);
    const name = bytes.toString("latin1", at, at + 4);
    if (at + 8 + size > end2) throw damaged(path2);
    if (name === "link" && size >= hashBytes) {
      const hex = bytes.toString("hex", at + 8, at + 8 + hashBytes);
      return /^0+$/.test(hex) ? void 0 : hex;
    }
    at += 8 + size;
  }
  return void 0;
}
function hashLength(bytes, path2) {
  for (const [algorithm, length] of [
    ["sha1", 20],
    ["sha256", 32]
  ]) {
    const end2 = bytes.length - length;
    if (end2 < HEADER_BYTES) continue;
    const digest = createHash4(algorithm).update(bytes.subarray(0, end2)).digest();
    if (digest.equals(bytes.subarray(end2))) return length;
  }
  const isUnhashed = bytes.subarray(-20).every((byte) => byte === 0);
  if (!isUnhashed) throw damaged(path2);
  return bytes.subarray(-32).every((byte) => byte === 0) ? 32 : 20;
}
function damaged(path2) {
  return new DataError("malformed", `${path2} is no index of git, or damaged`, { path: path2 });
}

// shared/git/segment-pattern.ts
function compileSegment(pattern) {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
  if (ending !== void 0) return (name) => name.endsWith(ending);
  const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
  if (beginning !== void 0) return (name) => name.startsWith(beginning);
  const tokens = tokensOf4(bytesOf(pattern));
  return tokens === void 0 ? () => false : (name) => matches(tokens, bytesOf(name));
}
function bytesOf(text3) {
  return Buffer.from(text3).toString("latin1");
}
var TOKEN2 = /(\*+)|(\?)|\[([!^]?)(\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]|\\(.)|([^*?[\\])/sy;
function tokensOf4(pattern) {
  const tokens = [];
  for (TOKEN2.lastIndex = 0; TOKEN2.lastIndex < pattern.length; ) {
    const [, star, any, negation, body, escaped, plain3] = TOKEN2.exec(pattern) ?? [];
    const literal = escaped ?? plain3;
    if (star !== void 0) tokens.push(STAR);
    else if (any !== void 0) tokens.push(() => true);
    else if (literal !== void 0) tokens.push((char) => char === literal);
    else if (body !== void 0) tokens.push(characterClass(body, negation !== ""));
    else return void 0;
  }
  return tokens;
}
var STAR = { kind: "star" };
var CLASSES = /* @__PURE__ */ new Map([
  ["alnum", /[A-Za-z0-9]/],
  ["alpha", /[A-Za-z]/],
  ["blank", /[ \t]/],
  ["digit", /[0-9]/],
  ["lower", /[a-z]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["space", /\s/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/]
]);
var MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;
function characterClass(body, isNegated) {
  const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
    if (name !== void 0) return (char) => CLASSES.get(name)?.test(char) === true;
    return (char) => char === one || from !== void 0 && char >= from && char <= (to ?? "");
  });
  return (char) => members.some((fits) => fits(char)) !== isNegated;
}
function matches(tokens, name) {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const token = tokens[next];
    if (token === STAR) {
      star = next;
      starAt = at;
      next += 1;
    } else if (typeof token === "function" && token(name[at] ?? "")) {
      at += 1;
      next += 1;
    } else if (star === -1) {
      return false;
    } else {
      starAt += 1;
      at = starAt;
      next = star + 1;
    }
  }
  while (tokens[next] === STAR) next += 1;
  return next === tokens.length;
}

// shared/git/ignore-rules.ts
var MAX_RULES = 5e3;
function parseIgnoreRules(text3) {
  const lines2 = text3.split(/\r?\n/);
  if (lines2.length > MAX_RULES) return void 0;
  const rules = lines2.map(ruleFrom).filter((rule) => rule !== void 0);
  rules.reverse();
  return {
    decide: (path2, isFolder2) => {
      const segments = path2.split("/");
      const name = segments.at(-1) ?? "";
      const rule = rules.find(
        (each) => (isFolder2 || !each.foldersOnly) && (each.name === void 0 ? matches2(each.segments, segments) : each.name(name))
      );
      if (rule === void 0) return void 0;
      return rule.isNegated ? "kept" : "ignored";
    }
  };
}
function ruleFrom(line) {
  let pattern = withoutTrailingSpaces(line);
  if (pattern === "" || pattern.startsWith("#")) return void 0;
  const isNegated = pattern.startsWith("!");
  if (isNegated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith("/");
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const isAnchored = pattern.includes("/");
  const parts = (pattern.startsWith("/") ? pattern.slice(1) : pattern).split("/");
  if (parts.every((part2) => part2 === "")) return void 0;
  const segments = parts.map((part2) => part2 === "**" ? part2 : compileSegment(part2));
  const [only] = segments;
  const name = isAnchored || only === "**" ? void 0 : only;
  return { isNegated, foldersOnly, name, segments: isAnchored ? segments : ["**", ...segments] };
}
function withoutTrailingSpaces(line) {
  let end2 = line.length;
  while (end2 > 0 && line[end2 - 1] === " " && !isEscaped3(line, end2 - 1)) end2--;
  return line.slice(0, end2);
}
function isEscaped3(line, at) {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}
function matches2(pattern, path2) {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < path2.length) {
    const part2 = pattern[next];
    if (part2 === "**") {
      star = next;
      starAt = at;
      next += 1;
      if (next === pattern.length) return true;
    } else if (part2?.(path2[at] ?? "") === true) {
      at += 1;
      next += 1;
    } else if (star === -1) {
      return false;
    } else {
      starAt += 1;
      at = starAt;
      next = star + 1;
    }
  }
  return next === pattern.length;
}

// shared/git/object-id.ts
function isObjectId(text3) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}

// shared/git/read-head.ts
import { join as join11 } from "node:path";
var MAX_SYMBOLIC = 5;
var MAX_PACKED_BYTES = 128 * 1024 * 1024;
async function readHead(tree) {
  let name = "HEAD";
  let ref;
  for (let steps = 0; steps <= MAX_SYMBOLIC; steps++) {
    const value = await textOf4(name, tree);
    if (value === void 0) break;
    if (isObjectId(value)) return { commit: value, ref };
    const next = /^ref: +(\S+)$/.exec(value)?.[1];
    if (next === void 0 || !isReference(next)) return {};
    ref ??= next;
    name = next;
  }
  return { ref };
}
async function textOf4(name, { folder, common }) {
  const home = name.startsWith("refs/") ? common : folder;
  const loose = await readSmallGitFile(join11(home, name));
  if (loose !== void 0) return loose.toString("utf8").trimEnd();
  return name === "HEAD" ? void 0 : await packedValue(name, common);
}
async function packedValue(name, common) {
  const packed = await readGitFile(join11(common, "packed-refs"), MAX_PACKED_BYTES);
  const text3 = packed?.toString("utf8") ?? "";
  const end2 = text3.indexOf(` ${name}
`);
  return end2 === -1 ? void 0 : text3.slice(text3.lastIndexOf("\n", end2) + 1, end2);
}
function isReference(name) {
  return /^refs\/[^\0\\:?*[~^]+$/.test(name) && !name.includes("..") && !name.includes("//");
}

// shared/git/work-tree.ts
import { lstat as lstat3, realpath } from "node:fs/promises";
import { dirname as dirname2, join as join12, resolve as resolve9 } from "node:path";
var MAX_ASCENT = 100;
async function workTreeAt(top) {
  const folder = await gitFolder(top);
  return folder === void 0 ? void 0 : { top, folder, common: await commonFolder(folder) };
}
async function* workTreesAround(folder) {
  let current = folder;
  for (let steps = 0; steps < MAX_ASCENT; steps++) {
    const found2 = await workTreeAt(current);
    if (found2 !== void 0) yield found2;
    const above = dirname2(current);
    if (above === current) return;
    current = above;
  }
}
async function gitFolder(top) {
  const path2 = join12(top, ".git");
  const found2 = await lstat3(path2).catch(() => void 0);
  if (found2 === void 0) return void 0;
  if (!found2.isFile()) return await realpath(path2).catch(() => void 0);
  const text3 = (await readSmallGitFile(path2))?.toString("utf8") ?? "";
  const stated = /^gitdir: (.+)$/m.exec(text3)?.[1]?.trimEnd() ?? "";
  return stated === "" ? void 0 : await realpath(resolve9(top, stated)).catch(() => void 0);
}
async function commonFolder(folder) {
  const stated = (await readSmallGitFile(join12(folder, "commondir")))?.toString("utf8").trim();
  return stated === void 0 ? folder : resolve9(folder, stated);
}

// shared/host/heap-flags.ts
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
function expectShortLives() {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
var ENOUGH_BYTES = 32 * 1024 * 1024;
function keepYoungSpace() {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
  if (young === void 0 || young.space_size < ENOUGH_BYTES) return;
  setFlagsFromString("--semi-space-growth-factor=1");
}

// shared/host/proxy.ts
var VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
var ALWAYS_DIRECT = ["localhost", "127.0.0.1", "::1"];
var DOMAIN = /^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*(?::\d+)?$/i;
function useProxyOf(env) {
  const given = VARIABLES.filter((name) => (env[name] ?? "") !== "");
  if (given.length === 0) return;
  const excepted = (env["no_proxy"] ?? env["NO_PROXY"] ?? "").split(",").map((host) => host.trim());
  const below3 = excepted.filter((host) => DOMAIN.test(host)).map((host) => `.${host}`);
  const direct = [...excepted, ...below3, ...ALWAYS_DIRECT].filter((host) => host !== "");
  const proxies = Object.fromEntries(given.map((name) => [name, proxyIn(name, env)]));
  nodeHttp().setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(",") });
}
function proxyIn(name, env) {
  const given = (env[name] ?? "").trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (URL.canParse(address)) return address;
  throw new UserError(
    "input-invalid",
    `The environment variable ${name} names no proxy.`,
    "Write it as `http://proxy.example:3128`."
  );
}

// shared/host/run.ts
async function runAction(main, spec8, host) {
  const running = host ?? await actionsHost(spec8.title);
  const stray = Promise.withResolvers();
  process.on("unhandledRejection", stray.reject);
  process.on("uncaughtException", stray.reject);
  try {
    useProxyOf(running.env);
    await Promise.race([main(running), stray.promise]);
  } catch (error) {
    finishWithError(running, error);
  }
  return end(running);
}
function finishWithError(host, error) {
  const { message, fix } = describeError(error);
  host.finish("error", fix === "" ? message : `${message}
Fix: ${fix}`);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}
async function actionsHost(title) {
  const { createActionsHost } = await import("./actions-host-SR57Z5YG.js");
  return createActionsHost(process.env, title);
}
async function end(host) {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(host.exitCode());
}
function flushed(stream) {
  return new Promise((resolve10) => {
    stream.write("", () => resolve10());
  });
}
var MAX_CAUSES = 10;
function causesOf(error) {
  const found2 = [];
  let cause = error instanceof Error ? error.cause : void 0;
  while (cause !== void 0 && found2.length < MAX_CAUSES) {
    found2.push(cause instanceof Error ? cause.stack ?? cause.message : String(cause));
    cause = cause instanceof Error ? cause.cause : void 0;
  }
  return found2;
}

// shared/model/inventory.ts
var INVENTORY_KIND = "assay/inventory/v1";

// shared/sbom/component-names.ts
function writtenNames({
  group = "",
  name
}) {
  return [name, `${group}/${name}`, `${group}:${name}`];
}

// shared/sbom/package-of-purl.ts
var UNENCODED = /[\s\0-\x1f]/;
function packageOfPurl(purl, facts) {
  if (!purl.isWellFormed() || UNENCODED.test(purl)) return void 0;
  const parts = parsePurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames: statedNames2, os, ...rest } = facts;
  const version2 = facts.version ?? parts.version ?? "";
  return {
    purl,
    type: parts.type,
    name: nameOf6(nameOfPurl(parts), statedNames2),
    version: version2,
    ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
    locations: facts.locations ?? [],
    scope: facts.scope ?? "unknown",
    isDirect: rest.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: rest.source ?? sourceOfPurl(parts, version2),
    architecture: facts.architecture ?? parts.qualifiers?.["arch"],
    licence: rest.licence,
    hashes: rest.hashes,
    supplier: rest.supplier,
    downloadUrl: rest.downloadUrl,
    ownedBy: rest.ownedBy,
    origin: rest.origin
  };
}
function nameOf6(purlName, statedNames2) {
  const folded = fold(purlName);
  return statedNames2.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS2 = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known10 = ALGORITHMS2.get((algorithm ?? "").replaceAll("-", ""));
  if (known10 === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known10, value: value.toLowerCase() }];
}
function asWritten2(algorithm, value) {
  const known10 = [...ALGORITHMS2.values()].find((name) => name === algorithm);
  return known10 === void 0 ? [] : [{ algorithm: known10, value }];
}
function inOrder(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found2 of packages) if (!byPurl.has(found2.purl)) byPurl.set(found2.purl, found2);
  return [...byPurl.values()].map((found2) => ({ ...found2, dependsOn: knownEdges(found2, byPurl) })).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function knownEdges(found2, known10) {
  const edges = new Set(found2.dependsOn.filter((purl) => known10.has(purl) && purl !== found2.purl));
  return [...edges].sort();
}

// shared/sbom/exact-facts.ts
function exactFacts(found2, os, statedNames2 = [found2.name]) {
  const { version: version2, ecosystem: ecosystem21, architecture } = found2;
  const read = packageOfPurl(found2.purl, {
    statedNames: statedNames2,
    os,
    version: version2 === "" ? void 0 : version2,
    ecosystem: ecosystem21,
    architecture
  });
  const facts = {
    ...read?.name !== found2.name && { name: found2.name },
    ...read?.version !== version2 && { version: version2 },
    ...read?.ecosystem !== ecosystem21 && { ecosystem: ecosystem21 ?? null },
    ...read?.architecture !== architecture && { architecture: architecture ?? null }
  };
  return Object.keys(facts).length === 0 ? void 0 : facts;
}
function withExactFacts(read, exact) {
  if (exact === void 0) return read;
  return {
    ...read,
    name: stringAt(exact, "name") ?? read.name,
    version: stringAt(exact, "version") ?? read.version,
    ecosystem: exactly(exact, "ecosystem", read.ecosystem),
    architecture: exactly(exact, "architecture", read.architecture)
  };
}
function exactly(exact, key, read) {
  return Object.hasOwn(exact, key) && exact[key] === null ? void 0 : stringAt(exact, key) ?? read;
}

// shared/sbom/hash.ts
var LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
function isRegularHash({ algorithm, value }) {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}

// shared/sbom/spdx.ts
var NO_TIME = "1970-01-01T00:00:00Z";
function idPart(name) {
  return name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
}
function oneLine2(text3) {
  return text3.toWellFormed().replace(/\s+/g, " ").trim();
}

// shared/sbom/facts.ts
var FACTS_PREFIX = "assay:facts ";
function factsText(facts) {
  return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}
var LINE_LENGTH = 4e3;
function inLines(text3) {
  let start = 0;
  return text3.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,/g, (token, at) => {
    if (token !== "," || at - start < LINE_LENGTH) return token;
    start = at;
    return ",\n";
  });
}
function documentFacts(inventory) {
  const { source, os, layers, base: base2, problems, ignored, ignoredFiles, files } = inventory;
  return { source, os, layers, base: base2, problems, ignored, ignoredFiles, files };
}
function partFacts(found2) {
  return { contained: found2 };
}
function packageFacts(found2, { os }) {
  const { ecosystem: ecosystem21, locations, scope, isDirect, source, architecture, licence } = found2;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found2;
  return {
    ecosystem: ecosystem21,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence,
    supplier,
    downloadUrl,
    ownedBy,
    origin,
    hashes: hashes?.every(isRegularHash) === false ? hashes : void 0,
    exact: exactly2(found2, os)
  };
}
function exactly2(found2, os) {
  const { name, version: version2 } = found2;
  const exact = {
    ...exactFacts(found2, os),
    ...!isPlain(name) && { name },
    ...!isPlain(version2) && { version: version2 }
  };
  return Object.keys(exact).length === 0 ? void 0 : exact;
}
function isPlain(text3) {
  return oneLine2(text3) === text3 && !text3.includes("text>");
}

// shared/sbom/read-facts.ts
function factsOf2(value) {
  for (const annotation of (arrayAt(value, "annotations") ?? []).filter(isObject)) {
    const comment = stringAt(annotation, "comment");
    if (comment?.startsWith(FACTS_PREFIX) !== true) continue;
    const facts = parseJson(comment.slice(FACTS_PREFIX.length), "annotation");
    if (isObject(facts)) return facts;
  }
  return {};
}
function systemFrom(os) {
  const id = os === void 0 ? void 0 : stringAt(os, "id");
  if (os === void 0 || id === void 0) return void 0;
  return {
    id,
    versionId: stringAt(os, "versionId") ?? "",
    prettyName: stringAt(os, "prettyName")
  };
}
function layersFrom(layers) {
  return (layers ?? []).filter(isObject).map((layer) => ({
    diffId: stringAt(layer, "diffId") ?? "",
    createdBy: stringAt(layer, "createdBy")
  }));
}
function locationsFrom(locations) {
  const found2 = (locations ?? []).filter(isObject).flatMap((location) => {
    const path2 = stringAt(location, "path");
    if (path2 === void 0) return [];
    return [{ path: path2, line: numberAt(location, "line"), layer: numberAt(location, "layer") }];
  });
  return found2.length === 0 ? void 0 : found2;
}
function scopeFrom(scope) {
  return scope === "runtime" || scope === "development" ? scope : void 0;
}
function sourceFrom(source) {
  const name = source === void 0 ? void 0 : stringAt(source, "name");
  if (source === void 0 || name === void 0) return void 0;
  return { name, version: stringAt(source, "version") ?? "" };
}
function ownersFrom(facts) {
  const stated = stringAt(facts, "ownedBy");
  if (stated !== void 0) return [stated];
  const owners = (arrayAt(facts, "ownedBy") ?? []).filter((owner) => typeof owner === "string");
  return owners.length === 0 ? void 0 : owners;
}
function originFrom(origin) {
  return origin === "base" || origin === "application" ? origin : void 0;
}
var EVIDENCE = ["input", "annotation", "label", "provenance"];
function baseFrom(base2) {
  const stated = base2 === void 0 ? void 0 : stringAt(base2, "evidence");
  const evidence = EVIDENCE.find((known10) => known10 === stated);
  if (base2 === void 0 || evidence === void 0) return void 0;
  return {
    name: stringAt(base2, "name"),
    digest: stringAt(base2, "digest"),
    layers: numberAt(base2, "layers"),
    evidence
  };
}
function hashesFrom(hashes) {
  return hashes?.filter(isObject).flatMap((hash) => asWritten2(stringAt(hash, "algorithm") ?? "", stringAt(hash, "value") ?? ""));
}
function numberAt(value, key) {
  const number = Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}

// shared/sbom/read-package.ts
function packageFrom(value) {
  if (!isObject(value)) return void 0;
  const purl = stringAt(value, "purl");
  const type = stringAt(value, "type");
  const name = stringAt(value, "name");
  if (purl === void 0 || type === void 0 || name === void 0) return void 0;
  return {
    purl,
    type,
    name,
    version: stringAt(value, "version") ?? "",
    ecosystem: stringAt(value, "ecosystem"),
    locations: locationsFrom(arrayAt(value, "locations")) ?? [],
    scope: scopeFrom(stringAt(value, "scope")) ?? "unknown",
    isDirect: directFrom(value),
    dependsOn: (arrayAt(value, "dependsOn") ?? []).filter((edge) => typeof edge === "string"),
    source: sourceFrom(objectAt(value, "source")),
    architecture: stringAt(value, "architecture"),
    licence: stringAt(value, "licence"),
    hashes: hashesFrom(arrayAt(value, "hashes")),
    supplier: stringAt(value, "supplier"),
    downloadUrl: stringAt(value, "downloadUrl"),
    ownedBy: ownersFrom(value),
    origin: originFrom(stringAt(value, "origin"))
  };
}
function directFrom(value) {
  return typeof value["isDirect"] === "boolean" ? value["isDirect"] : void 0;
}

// shared/sbom/parts.ts
function partsByOwner({
  packages,
  contained = []
}) {
  if (contained.length === 0) return /* @__PURE__ */ new Map();
  const known10 = new Set(packages.map(({ purl }) => purl));
  return Map.groupBy(
    contained,
    ({ ownedBy = [] }) => ownedBy.find((purl) => known10.has(purl)) ?? ""
  );
}
function partsFrom(values) {
  const parts = values.flatMap((value) => packageFrom(value) ?? []);
  return parts.length === 0 ? void 0 : parts.sort((a, b) => a.purl < b.purl ? -1 : 1);
}

// shared/sbom/read-properties.ts
var MAX_LAYERS = 1e3;
function propertiesOf(value) {
  const properties = /* @__PURE__ */ new Map();
  for (const property of arrayAt(value, "properties") ?? []) {
    if (!isObject(property)) continue;
    const name = stringAt(property, "name");
    const text3 = stringAt(property, "value");
    if (name === void 0 || text3 === void 0) continue;
    const values = properties.get(name);
    if (values === void 0) properties.set(name, [text3]);
    else values.push(text3);
  }
  return properties;
}
function layersOf(properties) {
  const layers = [];
  for (let index = 0; index < MAX_LAYERS; index++) {
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (diffId === void 0) break;
    layers.push({ diffId, createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0] });
  }
  return layers;
}
function filesOf2(properties) {
  return properties.get("assay:file");
}
function countOf(properties, name) {
  const text3 = properties.get(name)?.[0] ?? "";
  return /^\d{1,15}$/.test(text3) ? Number(text3) : void 0;
}
function baseOf(properties) {
  const layers = properties.get("assay:base:layers")?.[0];
  return baseFrom({
    name: properties.get("assay:base:name")?.[0],
    digest: properties.get("assay:base:digest")?.[0],
    layers: layers === void 0 ? void 0 : Number(layers),
    evidence: properties.get("assay:base:evidence")?.[0]
  });
}
function jsonValues(properties, name) {
  return (properties.get(name) ?? []).flatMap((text3) => {
    try {
      return [JSON.parse(text3)];
    } catch {
      return [];
    }
  });
}
function problemsOf2(properties) {
  return (properties.get("assay:problem") ?? []).flatMap((text3) => {
    const problem3 = statedProblem(text3);
    return problem3 === void 0 ? [] : [problem3];
  });
}
function statedProblem(text3) {
  try {
    return problemFrom(JSON.parse(text3));
  } catch {
    return { code: "malformed", message: text3.slice(0, 500), path: "" };
  }
}
function problemFrom(value) {
  if (!isObject(value)) return void 0;
  const code2 = stringAt(value, "code");
  const message = stringAt(value, "message");
  const path2 = stringAt(value, "path");
  if (code2 === void 0 || message === void 0 || path2 === void 0) return void 0;
  return { code: code2, message, path: path2, line: numberAt(value, "line") };
}

// shared/sbom/read-cyclonedx.ts
var MAX_NESTING2 = 50;
var NOT_PACKAGES = /* @__PURE__ */ new Set(["operating-system", "file", "cryptographic-asset", "data"]);
var PART = "assay:contained";
function readCycloneDx(document, lineOf3, path2) {
  const components = componentsOf(document, lineOf3, path2);
  const metadata = objectAt(document, "metadata") ?? {};
  const properties = propertiesOf(metadata);
  const os = statedSystem(components) ?? (isOwn3(metadata) ? void 0 : systemOfPackages(components));
  const edges = edgesOf(document, components);
  const packages = [];
  const problems = [...problemsOf2(properties)];
  for (const component of components) {
    const isPart = propertiesOf(component.value).has(PART);
    if (isPart || isNoPackage(component.value)) continue;
    const found2 = toPackage8(component, path2, os, edges);
    if (found2 === void 0) problems.push(unnamed(component, path2));
    else packages.push(found2);
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf2(metadata, path2),
    os,
    layers: layersOf(properties),
    base: baseOf(properties),
    packages: inOrder(packages),
    contained: partsFrom(
      [metadata, ...components.map(({ value }) => value)].flatMap(
        (holder) => jsonValues(propertiesOf(holder), PART)
      )
    ),
    problems,
    ignored: properties.get("assay:ignored"),
    ignoredFiles: countOf(properties, "assay:ignoredFiles"),
    files: filesOf2(properties) ?? (isOwn3(metadata) ? [] : [path2])
  };
}
function isNoPackage(value) {
  const hasPurl = (stringAt(value, "purl") ?? "") !== "";
  return !hasPurl && NOT_PACKAGES.has(stringAt(value, "type") ?? "");
}
function componentsOf(document, lineOf3, path2) {
  const found2 = [];
  const collect = (holder, depth, line) => {
    if (depth > MAX_NESTING2) {
      const message = `components are nested more than ${MAX_NESTING2} deep`;
      throw new DataError("limit-exceeded", message, { path: path2, line });
    }
    for (const [index, value] of (arrayAt(holder, "components") ?? []).entries()) {
      if (!isObject(value)) continue;
      const at = depth === 0 ? lineOf3(index) : line;
      found2.push({ value, line: at });
      collect(value, depth + 1, at);
    }
  };
  collect(document, 0, void 0);
  return found2;
}
function toPackage8({ value, line }, path2, os, edges) {
  const properties = propertiesOf(value);
  const isDirect = properties.get("assay:direct")?.[0];
  const found2 = packageOfPurl(stringAt(value, "purl") ?? "", {
    statedNames: writtenNames({
      group: stringAt(value, "group"),
      name: stringAt(value, "name") ?? ""
    }),
    os,
    version: stringAt(value, "version"),
    ecosystem: properties.get("assay:ecosystem")?.[0],
    locations: locationsOf(properties) ?? occurrencesOf(value) ?? [{ path: path2, line }],
    scope: SCOPES.get(stringAt(value, "scope") ?? ""),
    isDirect: isDirect === void 0 ? void 0 : isDirect === "true",
    dependsOn: edges.get(stringAt(value, "bom-ref") ?? ""),
    source: statedSource(properties),
    architecture: properties.get("assay:architecture")?.[0],
    licence: properties.get("assay:licence")?.[0] ?? licenceOf5(value),
    hashes: irregularHashes(properties) ?? hashesOf6(value),
    supplier: stringAt(objectAt(value, "supplier") ?? {}, "name"),
    downloadUrl: properties.get("assay:downloadUrl")?.[0] ?? downloadOf(value),
    ownedBy: properties.get("assay:ownedBy"),
    origin: originFrom(properties.get("assay:origin")?.[0])
  });
  const [exact] = jsonValues(properties, "assay:exact");
  return found2 && withExactFacts(found2, isObject(exact) ? exact : void 0);
}
function statedSource(properties) {
  const first = (name2) => properties.get(name2)?.[0] ?? "";
  const own = first("assay:source:name");
  if (own !== "") return { name: own, version: first("assay:source:version") };
  const name = first("aquasecurity:trivy:SrcName");
  const version2 = first("aquasecurity:trivy:SrcVersion");
  if (name === "" || version2 === "") return void 0;
  const epoch = first("aquasecurity:trivy:SrcEpoch");
  const release = first("aquasecurity:trivy:SrcRelease");
  const full = release === "" ? version2 : `${version2}-${release}`;
  return { name, version: epoch === "" ? full : `${epoch}:${full}` };
}
function locationsOf(properties) {
  return locationsFrom(jsonValues(properties, "assay:location"));
}
function irregularHashes(properties) {
  const hashes = (properties.get("assay:hash") ?? []).flatMap((text3) => {
    const colon = text3.indexOf(":");
    return asWritten2(text3.slice(0, colon), text3.slice(colon + 1));
  });
  return hashes.length === 0 ? void 0 : hashes;
}
var SCOPES = /* @__PURE__ */ new Map([
  ["required", "runtime"],
  ["optional", "runtime"],
  ["excluded", "development"]
]);
function occurrencesOf(value) {
  const occurrences = arrayAt(objectAt(value, "evidence") ?? {}, "occurrences") ?? [];
  const locations = occurrences.filter(isObject).flatMap((occurrence) => {
    const path2 = stringAt(occurrence, "location");
    if (path2 === void 0) return [];
    const layer = /^layer (\d+)$/.exec(stringAt(occurrence, "additionalContext") ?? "")?.[1];
    return [
      {
        path: path2,
        line: typeof occurrence["line"] === "number" ? occurrence["line"] : void 0,
        layer: layer === void 0 ? void 0 : Number(layer)
      }
    ];
  });
  return locations.length === 0 ? void 0 : locations;
}
function licenceOf5(value) {
  const texts = (arrayAt(value, "licenses") ?? []).filter(isObject).flatMap((choice2) => {
    const licence = objectAt(choice2, "license") ?? {};
    const text3 = stringAt(choice2, "expression") ?? stringAt(licence, "id") ?? stringAt(licence, "name");
    return text3 === void 0 ? [] : [text3];
  });
  return texts.length === 0 ? void 0 : texts.join(" AND ");
}
function hashesOf6(value) {
  const hashes = (arrayAt(value, "hashes") ?? []).filter(isObject).flatMap((hash) => statedHash(stringAt(hash, "alg"), stringAt(hash, "content")));
  return hashes.length === 0 ? void 0 : hashes;
}
function downloadOf(value) {
  const references = (arrayAt(value, "externalReferences") ?? []).filter(isObject);
  const found2 = references.find((reference) => stringAt(reference, "type") === "distribution");
  return found2 === void 0 ? void 0 : stringAt(found2, "url");
}
function edgesOf(document, components) {
  const purls2 = /* @__PURE__ */ new Map();
  for (const { value } of components) {
    purls2.set(stringAt(value, "bom-ref") ?? "", stringAt(value, "purl") ?? "");
  }
  const edges = /* @__PURE__ */ new Map();
  for (const dependency of (arrayAt(document, "dependencies") ?? []).filter(isObject)) {
    const on = (arrayAt(dependency, "dependsOn") ?? []).map(
      (ref) => purls2.get(scalarText(ref)) ?? ""
    );
    edges.set(stringAt(dependency, "ref") ?? "", on);
  }
  return edges;
}
function statedSystem(components) {
  for (const { value } of components) {
    const name = stringAt(value, "name");
    if (stringAt(value, "type") !== "operating-system" || name === void 0) continue;
    const prettyName = stringAt(value, "description");
    return { id: name, versionId: stringAt(value, "version") ?? "", prettyName };
  }
  return void 0;
}
function systemOfPackages(components) {
  for (const { value } of components) {
    const purl = stringAt(value, "purl");
    if (purl?.includes("distro=") !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function isOwn3(metadata) {
  return propertiesOf(objectAt(metadata, "component") ?? {}).has("assay:source:kind");
}
function sourceOf2(metadata, path2) {
  const root = objectAt(metadata, "component");
  const supplier = objectAt(metadata, "supplier") ?? objectAt(root ?? {}, "supplier");
  const version2 = root === void 0 ? void 0 : stringAt(root, "version");
  const properties = propertiesOf(root ?? {});
  return {
    kind: "sbom",
    name: path2,
    digest: version2?.startsWith("sha256:") === true ? version2 : void 0,
    imageId: properties.get("assay:source:imageId")?.[0],
    indexDigest: properties.get("assay:source:indexDigest")?.[0],
    platform: properties.get("assay:source:platform")?.[0],
    supplier: supplier && stringAt(supplier, "name")
  };
}
function unnamed({ value, line }, path2) {
  const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
  return {
    code: "malformed",
    message: `the component ${name} has no package URL, so it cannot be identified`,
    path: path2,
    line
  };
}

// shared/sbom/xml.ts
function element(name, attributes, content) {
  const children = typeof content === "string" ? content : content.filter((child) => child !== void 0);
  return { name, attributes, content: children };
}
function textElement(name, text3) {
  return text3 === void 0 ? void 0 : element(name, {}, text3);
}
function listElement(name, items, write2) {
  return items === void 0 ? void 0 : element(name, {}, items.map(write2));
}
function renderXml(root) {
  const lines2 = ['<?xml version="1.0" encoding="UTF-8"?>'];
  render(root, "", lines2);
  return `${lines2.join("\n")}
`;
}
function render({ name, attributes, content }, indent, lines2) {
  let tag = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== void 0) tag += ` ${key}="${escapeXml(value)}"`;
  }
  if (content.length === 0) lines2.push(`${tag}/>`);
  else if (typeof content === "string") lines2.push(`${tag}>${escapeXml(content)}</${name}>`);
  else {
    lines2.push(`${tag}>`);
    for (const child of content) render(child, `${indent}  `, lines2);
    lines2.push(`${indent}</${name}>`);
  }
}
var ESCAPED = /[&<>"\t\n\r]|^ | $/g;
function escapeXml(text3) {
  return text3.replace(ESCAPED, (char) => ENTITIES.get(char) ?? `&#${char.charCodeAt(0)};`);
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"]
]);
var UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function writableText(text3) {
  return text3.replace(
    UNWRITABLE,
    (char) => `�${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function originalText(text3) {
  return text3.replace(
    /\ufffd([0-9a-f]{4})/g,
    (_, code2) => String.fromCharCode(Number.parseInt(code2, 16))
  );
}

// shared/sbom/write-cyclonedx-xml.ts
var ESCAPED_PROPERTY = "assay:xml:escaped";
function cycloneDxXml(document) {
  const { components: made, dependencies } = document;
  const whole = { ...document, components: [...made], dependencies: [...dependencies] };
  const writable = writableDocument(whole);
  const { serialNumber, version: version2, metadata, components } = writable;
  const xmlns = `http://cyclonedx.org/schema/bom/${document.specVersion}`;
  return renderXml(
    element("bom", { xmlns, serialNumber, version: String(version2) }, [
      metadataElement(metadata),
      listElement("components", components, componentElement),
      listElement(
        "dependencies",
        writable.dependencies,
        ({ ref, dependsOn }) => element("dependency", { ref }, (dependsOn ?? []).map(dependencyElement))
      ),
      listElement(
        "compositions",
        writable.compositions,
        ({ aggregate, assemblies }) => element("composition", {}, [
          textElement("aggregate", aggregate),
          listElement("assemblies", assemblies, (ref) => element("assembly", { ref }, ""))
        ])
      ),
      listElement("annotations", writable.annotations, annotationElement)
    ])
  );
}
function writableDocument(document) {
  let isChanged = false;
  const writable = mapTexts(document, (text3) => {
    const escaped = writableText(text3);
    isChanged ||= escaped !== text3;
    return escaped;
  });
  if (!isChanged) return document;
  const properties = [...writable.metadata.properties, { name: ESCAPED_PROPERTY, value: "true" }];
  return { ...writable, metadata: { ...writable.metadata, properties } };
}
function mapTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])
  );
}
function metadataElement(metadata) {
  return element("metadata", {}, [
    textElement("timestamp", metadata.timestamp),
    listElement(
      "lifecycles",
      metadata.lifecycles,
      ({ phase }) => element("lifecycle", {}, [textElement("phase", phase)])
    ),
    toolsElement(metadata.tools),
    listElement(
      "authors",
      metadata.authors,
      ({ name }) => element("author", {}, [textElement("name", name)])
    ),
    componentElement(metadata.component),
    supplierElement(metadata.supplier),
    propertiesElement(metadata.properties)
  ]);
}
function toolsElement(tools) {
  if ("components" in tools) {
    return element("tools", {}, [listElement("components", tools.components, componentElement)]);
  }
  return listElement(
    "tools",
    tools,
    ({ name, version: version2 }) => element("tool", {}, [textElement("name", name), textElement("version", version2)])
  );
}
function supplierElement(supplier) {
  return supplier && element("supplier", {}, [textElement("name", supplier.name)]);
}
function componentElement(component) {
  const { type, supplier, hashes, licenses, externalReferences, evidence } = component;
  return element("component", { type, "bom-ref": component["bom-ref"] }, [
    supplierElement(supplier),
    textElement("group", component.group),
    textElement("name", component.name),
    textElement("version", component.version),
    textElement("description", component.description),
    textElement("scope", component.scope),
    listElement("hashes", hashes, ({ alg, content }) => element("hash", { alg }, content)),
    listElement(
      "licenses",
      licenses,
      ({ expression, license }) => expression === void 0 ? element("license", {}, [textElement("name", license?.name)]) : textElement("expression", expression)
    ),
    textElement("purl", component.purl),
    listElement(
      "externalReferences",
      externalReferences,
      (reference) => element("reference", { type: reference.type }, [textElement("url", reference.url)])
    ),
    propertiesElement(component.properties),
    listElement("components", component.components, componentElement),
    evidence && element("evidence", {}, [
      listElement("occurrences", evidence.occurrences, occurrenceElement)
    ])
  ]);
}
function propertiesElement(properties) {
  return listElement(
    "properties",
    properties,
    ({ name, value }) => element("property", { name }, value)
  );
}
function occurrenceElement({ location, line, additionalContext }) {
  return element("occurrence", {}, [
    textElement("location", location),
    textElement("line", line?.toString()),
    textElement("additionalContext", additionalContext)
  ]);
}
function dependencyElement(ref) {
  return element("dependency", { ref }, "");
}
function annotationElement({ subjects, annotator, timestamp, text: text3 }) {
  return element("annotation", {}, [
    listElement("subjects", subjects, (ref) => element("subject", { ref }, "")),
    element("annotator", {}, [componentElement(annotator.component)]),
    textElement("timestamp", timestamp),
    textElement("text", text3)
  ]);
}

// shared/sbom/read-cyclonedx-xml.ts
var NAMESPACE = "http://cyclonedx.org/schema/bom/";
function isCycloneDxXml(root) {
  return root.name === "bom" && namespaceOf2(root) !== void 0;
}
function cycloneDxForm(root, path2) {
  const components = childAt(root, "components")?.children ?? [];
  const document = {
    bomFormat: "CycloneDX",
    specVersion: namespaceOf2(root)?.slice(NAMESPACE.length) ?? "",
    metadata: metadataForm(childAt(root, "metadata"), path2),
    components: components.map((component) => componentForm(component, path2, 0)),
    dependencies: childrenAt(root, "dependencies").map((dependency) => ({
      ref: dependency.attributes.get("ref"),
      dependsOn: dependency.children.map(({ attributes }) => attributes.get("ref") ?? "")
    }))
  };
  return { document: unescaped4(document), lines: components.map(({ line }) => line) };
}
function namespaceOf2({ attributes }) {
  for (const [name, value] of attributes) {
    const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
    if (isDeclaration && value.startsWith(NAMESPACE)) return value;
  }
  return void 0;
}
function unescaped4(document) {
  const properties = propertiesOf(objectAt(document, "metadata") ?? {});
  return properties.has(ESCAPED_PROPERTY) ? mapTexts(document, originalText) : document;
}
function metadataForm(metadata, path2) {
  const component = childAt(metadata, "component");
  return {
    component: component === void 0 ? void 0 : componentForm(component, path2, 0),
    supplier: supplierForm(metadata),
    properties: propertiesForm(metadata)
  };
}
function supplierForm(holder) {
  const supplier = childAt(holder, "supplier");
  return supplier && { name: textAt2(supplier, "name") };
}
var MAX_NESTING3 = 60;
function componentForm(component, path2, depth) {
  if (depth > MAX_NESTING3) {
    const place = { path: path2, line: component.line };
    throw new DataError("limit-exceeded", "components are nested without end", place);
  }
  return {
    type: component.attributes.get("type"),
    "bom-ref": component.attributes.get("bom-ref"),
    supplier: supplierForm(component),
    group: textAt2(component, "group"),
    name: textAt2(component, "name"),
    version: textAt2(component, "version"),
    description: textAt2(component, "description"),
    scope: textAt2(component, "scope"),
    hashes: childrenAt(component, "hashes").map(({ attributes, text: text3 }) => ({
      alg: attributes.get("alg"),
      content: text3
    })),
    licenses: childrenAt(component, "licenses").map(licenceForm),
    purl: textAt2(component, "purl"),
    externalReferences: childrenAt(component, "externalReferences").map((reference) => ({
      type: reference.attributes.get("type"),
      url: textAt2(reference, "url")
    })),
    properties: propertiesForm(component),
    components: childrenAt(component, "components").map(
      (child) => componentForm(child, path2, depth + 1)
    ),
    evidence: { occurrences: occurrencesForm(childAt(component, "evidence")) }
  };
}
function licenceForm(choice2) {
  if (choice2.name === "expression") return { expression: choice2.text };
  const expression = textAt2(choice2, "expression");
  if (expression !== void 0) return { expression };
  return { license: { id: textAt2(choice2, "id"), name: textAt2(choice2, "name") } };
}
function propertiesForm(holder) {
  return childrenAt(holder, "properties").map(({ attributes, text: text3 }) => ({
    name: attributes.get("name"),
    // Before the text was the value, it was an attribute.
    value: attributes.get("value") ?? text3
  }));
}
function occurrencesForm(evidence) {
  return childrenAt(evidence, "occurrences").map((occurrence) => {
    const line = textAt2(occurrence, "line");
    return {
      location: textAt2(occurrence, "location"),
      line: line !== void 0 && /^\d{1,15}$/.test(line) ? Number(line) : void 0,
      additionalContext: textAt2(occurrence, "additionalContext")
    };
  });
}
function childAt(holder, name) {
  return holder?.children.find((child) => child.name === name);
}
function childrenAt(holder, name) {
  return childAt(holder, name)?.children ?? [];
}
function textAt2(holder, name) {
  return childAt(holder, name)?.text;
}

// shared/sbom/read-spdx.ts
function readSpdx(document, lineOf3, path2) {
  const facts = factsOf2(document);
  const stated = (arrayAt(document, "packages") ?? []).filter(isObject);
  const described2 = describedIds(document);
  const os = isOwn4(facts) ? systemFrom(objectAt(facts, "os")) : statedSystem2(stated) ?? systemOfPackages2(stated);
  const edges = edgesOf2(document, stated);
  const extracted = extractedLicences(document);
  const packages = [];
  const problems = [...arrayAt(facts, "problems") ?? []].flatMap(
    (value) => problemFrom(value) ?? []
  );
  const elements = stated.map((value, index) => ({ value, facts: factsOf2(value), path: path2, line: lineOf3(index) })).filter((element2) => !isOwn4(facts) || !described2.has(idOf(element2)));
  for (const element2 of elements) {
    if (objectAt(element2.facts, "contained") !== void 0 || isSystem(element2.value)) continue;
    const found2 = toPackage9(element2, os, edges, extracted);
    if (found2 !== void 0) packages.push(found2);
    else if (!described2.has(idOf(element2))) problems.push(unnamed2(element2));
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf3(
      objectAt(facts, "source") ?? { supplier: supplierOfRoot(stated, described2) },
      path2
    ),
    os,
    layers: layersFrom(arrayAt(facts, "layers")),
    base: baseFrom(objectAt(facts, "base")),
    packages: inOrder(packages),
    contained: partsFrom(statedParts(facts, elements)),
    problems,
    ignored: filesFrom(arrayAt(facts, "ignored")),
    ignoredFiles: numberAt(facts, "ignoredFiles"),
    files: filesFrom(arrayAt(facts, "files")) ?? [path2]
  };
}
function idOf({ value }) {
  return stringAt(value, "SPDXID") ?? "";
}
function statedParts(facts, elements) {
  const beside = arrayAt(facts, "contained") ?? [];
  return [...beside, ...elements.flatMap((element2) => objectAt(element2.facts, "contained") ?? [])];
}
function toPackage9({ value, facts, path: path2, line }, os, edges, extracted) {
  const purl = purlOfPackage(value);
  if (purl === void 0) return void 0;
  const isDirect = facts["isDirect"];
  const found2 = packageOfPurl(purl, {
    statedNames: [stringAt(value, "name") ?? ""],
    os,
    version: stringAt(value, "versionInfo"),
    ecosystem: stringAt(facts, "ecosystem"),
    locations: locationsFrom(arrayAt(facts, "locations")) ?? [{ path: path2, line }],
    scope: scopeFrom(stringAt(facts, "scope")),
    isDirect: typeof isDirect === "boolean" ? isDirect : void 0,
    dependsOn: edges.get(stringAt(value, "SPDXID") ?? ""),
    source: sourceFrom(objectAt(facts, "source")) ?? builtFrom(value),
    architecture: stringAt(facts, "architecture"),
    licence: stringAt(facts, "licence") ?? licenceOf6(value, extracted),
    hashes: hashesFrom(arrayAt(facts, "hashes")) ?? hashesOf7(value),
    supplier: stringAt(facts, "supplier") ?? supplierOf(value),
    downloadUrl: stringAt(facts, "downloadUrl") ?? assertedAt(value, "downloadLocation"),
    ownedBy: ownersFrom(facts),
    origin: originFrom(stringAt(facts, "origin"))
  });
  return found2 && withExactFacts(found2, objectAt(facts, "exact"));
}
function builtFrom(value) {
  const text3 = stringAt(value, "sourceInfo") ?? "";
  const [, name, version2] = /^built package from: (\S+) (\S+)$/.exec(text3) ?? [];
  return name === void 0 || version2 === void 0 ? void 0 : { name, version: version2 };
}
function isOwn4(facts) {
  return objectAt(facts, "source") !== void 0;
}
function purlOfPackage(value) {
  const references = (arrayAt(value, "externalRefs") ?? []).filter(isObject);
  const found2 = references.find((reference) => stringAt(reference, "referenceType") === "purl");
  return found2 === void 0 ? void 0 : stringAt(found2, "referenceLocator");
}
function assertedAt(value, key) {
  const text3 = stringAt(value, key);
  return text3 === "NOASSERTION" || text3 === "NONE" || text3 === "" ? void 0 : text3;
}
function licenceOf6(value, extracted) {
  const declared = assertedAt(value, "licenseDeclared") ?? assertedAt(value, "licenseConcluded");
  return declared === void 0 ? void 0 : extracted.get(declared) ?? declared;
}
function extractedLicences(document) {
  const names = /* @__PURE__ */ new Map();
  for (const licence of (arrayAt(document, "hasExtractedLicensingInfos") ?? []).filter(isObject)) {
    const id = stringAt(licence, "licenseId");
    const name = stringAt(licence, "name");
    if (id !== void 0 && name !== void 0) names.set(id, name);
  }
  return names;
}
function supplierOf(value) {
  const text3 = assertedAt(value, "supplier");
  return text3 === void 0 ? void 0 : text3.slice(text3.indexOf(":") + 1).trim();
}
function hashesOf7(value) {
  const hashes = (arrayAt(value, "checksums") ?? []).filter(isObject).flatMap((sum) => statedHash(stringAt(sum, "algorithm"), stringAt(sum, "checksumValue")));
  return hashes.length === 0 ? void 0 : hashes;
}
function relationships(document) {
  return (arrayAt(document, "relationships") ?? []).filter(isObject).map((value) => ({
    from: stringAt(value, "spdxElementId") ?? "",
    type: stringAt(value, "relationshipType") ?? "",
    to: stringAt(value, "relatedSpdxElement") ?? ""
  }));
}
function describedIds(document) {
  const ids = (arrayAt(document, "documentDescribes") ?? []).map(scalarText);
  for (const { from, type, to } of relationships(document)) {
    if (type === "DESCRIBES") ids.push(to);
    if (type === "DESCRIBED_BY") ids.push(from);
  }
  return new Set(ids);
}
function edgesOf2(document, stated) {
  const purls2 = new Map(
    stated.map((value) => [stringAt(value, "SPDXID") ?? "", purlOfPackage(value) ?? ""])
  );
  const edges = /* @__PURE__ */ new Map();
  const add2 = (from, to) => {
    const list = edges.get(from) ?? [];
    list.push(purls2.get(to) ?? "");
    edges.set(from, list);
  };
  for (const { from, type, to } of relationships(document)) {
    if (type === "DEPENDS_ON") add2(from, to);
    if (type === "DEPENDENCY_OF") add2(to, from);
  }
  return edges;
}
function isSystem(value) {
  if (purlOfPackage(value) !== void 0) return false;
  return /^OPERATING[-_]SYSTEM$/.test(stringAt(value, "primaryPackagePurpose") ?? "");
}
function statedSystem2(stated) {
  const value = stated.find(isSystem);
  const id = value === void 0 ? "" : stringAt(value, "name") ?? "";
  if (value === void 0 || !/^[a-z0-9._-]{1,100}$/.test(id)) return void 0;
  return { id, versionId: assertedAt(value, "versionInfo") ?? "" };
}
function systemOfPackages2(stated) {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes("distro=") !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function supplierOfRoot(stated, described2) {
  const [root, ...others] = stated.filter(
    (value) => described2.has(stringAt(value, "SPDXID") ?? "")
  );
  return root === void 0 || others.length > 0 ? void 0 : supplierOf(root);
}
function sourceOf3(source, path2) {
  return {
    kind: "sbom",
    name: path2,
    digest: stringAt(source, "digest"),
    imageId: stringAt(source, "imageId"),
    indexDigest: stringAt(source, "indexDigest"),
    platform: stringAt(source, "platform"),
    supplier: stringAt(source, "supplier")
  };
}
function filesFrom(files) {
  return files?.filter((file) => typeof file === "string");
}
function unnamed2({ value, path: path2, line }) {
  const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
  return {
    code: "malformed",
    message: `the package ${name} has no package URL, so it cannot be identified`,
    path: path2,
    line
  };
}

// shared/sbom/read-spdx3.ts
var CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io)\/.*\b3\.\d+\.\d+\b/;
function isSpdx3(document) {
  const context = Object.hasOwn(document, "@context") ? document["@context"] : void 0;
  const named2 = Array.isArray(context) ? context : [context];
  return named2.some((name) => typeof name === "string" && CONTEXT.test(name.slice(0, 200)));
}
function spdx3Version(document) {
  const context = document["@context"];
  const text3 = (Array.isArray(context) ? context : [context]).map(scalarText).join(" ");
  return /\b3\.\d+\.\d+\b/.exec(text3.slice(0, 1e3))?.[0] ?? "";
}
function spdx3Form(document, text3) {
  const lines2 = jsonLines(text3, (keys) => keys.length === 0 || keys[0] === "@graph");
  const graph = (arrayAt(document, "@graph") ?? []).filter(isObject);
  const byId = new Map(graph.map((element2) => [idOf2(element2), element2]));
  const relationships2 = graph.flatMap(relationshipForms);
  const licences = licencesOf(relationships2, byId);
  const annotations = annotationsOf(graph);
  const packages = graph.filter(isPackage);
  const members = lines2.members.get("@graph")?.members;
  const indexes = new Map(graph.map((element2, index) => [element2, index]));
  return {
    document: {
      spdxVersion: "SPDX-2.3",
      annotations: graph.filter((element2) => typeOf(element2) === "SpdxDocument").flatMap((element2) => annotations.get(idOf2(element2)) ?? []),
      packages: packages.map((element2) => ({
        ...packageForm(element2, byId),
        ...licences.get(idOf2(element2)),
        annotations: annotations.get(idOf2(element2))
      })),
      relationships: [...relationships2, ...described(graph)]
    },
    lines: packages.map((element2) => members?.get(String(indexes.get(element2)))?.line)
  };
}
function typeOf(element2) {
  return stringAt(element2, "type") ?? stringAt(element2, "@type") ?? "";
}
function idOf2(element2) {
  return stringAt(element2, "spdxId") ?? stringAt(element2, "@id") ?? "";
}
function isPackage(element2) {
  return ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"].includes(typeOf(element2));
}
function packageForm(element2, byId) {
  const purl = stringAt(element2, "software_packageUrl") ?? purlIdentifier(element2);
  const supplier = referredName(element2, "suppliedBy", byId);
  return {
    SPDXID: idOf2(element2),
    name: stringAt(element2, "name"),
    versionInfo: stringAt(element2, "software_packageVersion"),
    primaryPackagePurpose: purposeOf(element2),
    supplier: supplier === void 0 ? void 0 : `Organization: ${supplier}`,
    downloadLocation: stringAt(element2, "software_downloadLocation"),
    checksums: (arrayAt(element2, "verifiedUsing") ?? []).filter(isObject).map((hash) => ({
      algorithm: stringAt(hash, "algorithm")?.toUpperCase(),
      checksumValue: stringAt(hash, "hashValue")
    })),
    externalRefs: purl === void 0 ? void 0 : [{ referenceType: "purl", referenceLocator: purl }]
  };
}
function purposeOf(element2) {
  const isSystem2 = stringAt(element2, "software_primaryPurpose") === "operatingSystem";
  return isSystem2 ? "OPERATING_SYSTEM" : void 0;
}
function purlIdentifier(element2) {
  const identifiers = (arrayAt(element2, "externalIdentifier") ?? []).filter(isObject);
  const found2 = identifiers.find(
    (identifier) => stringAt(identifier, "externalIdentifierType") === "packageUrl"
  );
  return found2 === void 0 ? void 0 : stringAt(found2, "identifier");
}
function referredName(element2, key, byId) {
  const referred = objectAt(element2, key) ?? byId.get(stringAt(element2, key) ?? "");
  return referred === void 0 ? void 0 : stringAt(referred, "name");
}
var TYPES2 = /* @__PURE__ */ new Map([
  ["dependsOn", "DEPENDS_ON"],
  ["hasDeclaredLicense", "hasDeclaredLicense"],
  ["hasConcludedLicense", "hasConcludedLicense"],
  ["describes", "DESCRIBES"]
]);
function relationshipForms(element2) {
  const relationshipType = TYPES2.get(stringAt(element2, "relationshipType") ?? "");
  if (relationshipType === void 0) return [];
  const spdxElementId = referredId(element2["from"]);
  return (arrayAt(element2, "to") ?? []).map((to) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement: referredId(to)
  }));
}
function referredId(value) {
  return typeof value === "string" ? value : isObject(value) ? idOf2(value) : "";
}
function described(graph) {
  return graph.flatMap(
    (element2) => (arrayAt(element2, "rootElement") ?? []).map((root) => ({
      spdxElementId: idOf2(element2),
      relationshipType: "DESCRIBES",
      relatedSpdxElement: referredId(root)
    }))
  );
}
function annotationsOf(graph) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const element2 of graph) {
    if (typeOf(element2) !== "Annotation") continue;
    const subject = referredId(element2["subject"]);
    const list = bySubject.get(subject) ?? [];
    list.push({ comment: stringAt(element2, "statement") });
    bySubject.set(subject, list);
  }
  return bySubject;
}
function licencesOf(relationships2, byId) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships2) {
    const key = LICENCE_KEYS.get(relationshipType);
    if (key === void 0) continue;
    const licences = found2.get(spdxElementId) ?? {};
    const text3 = licenceText(relatedSpdxElement, byId);
    const known10 = licences[key];
    licences[key] = known10 === void 0 ? text3 : `${known10} AND ${text3}`;
    found2.set(spdxElementId, licences);
  }
  return found2;
}
var LICENCE_KEYS = /* @__PURE__ */ new Map([
  ["hasDeclaredLicense", "licenseDeclared"],
  ["hasConcludedLicense", "licenseConcluded"]
]);
function licenceText(id, byId) {
  const element2 = byId.get(id) ?? {};
  const stated = stringAt(element2, "simplelicensing_licenseExpression") ?? stringAt(element2, "name") ?? stringAt(element2, "simplelicensing_licenseText");
  if (stated !== void 0) return stated;
  const last = id.slice(id.lastIndexOf("/") + 1);
  return NOTHING_STATED.get(last) ?? last;
}
var NOTHING_STATED = /* @__PURE__ */ new Map([
  ["NoAssertion", "NOASSERTION"],
  ["NoAssertionLicense", "NOASSERTION"],
  ["None", "NONE"],
  ["NoneLicense", "NONE"]
]);

// shared/sbom/read-tag-value.ts
var MAX_LINES = 2e7;
function isTagValue(text3) {
  return /^\s*SPDXVersion:/m.test(text3.slice(0, 4096));
}
function tagValueForm(text3, path2) {
  const document = {};
  const reading = {
    document,
    packages: [],
    lines: [],
    relationships: [],
    extracted: [],
    annotations: /* @__PURE__ */ new Map(),
    current: document,
    annotation: {}
  };
  for (const entry of tagValues(text3, path2)) takeTag(entry, reading);
  keepAnnotation(reading);
  const { packages, annotations, relationships: relationships2, extracted, lines: lines2 } = reading;
  const annotated = (fields) => ({
    ...fields,
    annotations: annotations.get(String(fields["SPDXID"]))
  });
  return {
    document: {
      ...annotated(document),
      packages: packages.map(annotated),
      relationships: relationships2,
      hasExtractedLicensingInfos: extracted
    },
    lines: lines2
  };
}
function* tagValues(text3, path2) {
  let line = 0;
  for (let at = 0; at < text3.length; ) {
    line += 1;
    if (line > MAX_LINES) throw new DataError("limit-exceeded", "it has too many lines", { path: path2 });
    const end2 = endOfLine2(text3, at);
    const row = text3.slice(at, end2).trim();
    const colon = row.indexOf(":");
    const start = line;
    let value = row.slice(colon + 1).trim();
    if (value.startsWith("<text>")) {
      const from = text3.indexOf("<text>", at) + "<text>".length;
      const close = text3.indexOf("</text>", from);
      if (close === -1) throw new DataError("malformed", "<text> is not closed", { path: path2, line });
      value = text3.slice(from, close);
      line += countLines(value);
      at = endOfLine2(text3, close) + 1;
    } else at = end2 + 1;
    if (row === "" || row.startsWith("#")) continue;
    if (colon < 1) {
      const message = `${JSON.stringify(row.slice(0, 60))} is no tag with a value`;
      throw new DataError("malformed", message, { path: path2, line: start });
    }
    yield { tag: row.slice(0, colon).trim(), value, line: start };
  }
}
function endOfLine2(text3, at) {
  const end2 = text3.indexOf("\n", at);
  return end2 === -1 ? text3.length : end2;
}
function countLines(text3) {
  let count2 = 0;
  for (let at = text3.indexOf("\n"); at !== -1; at = text3.indexOf("\n", at + 1)) count2 += 1;
  return count2;
}
var FIELDS6 = /* @__PURE__ */ new Map([
  ["SPDXVersion", "spdxVersion"],
  ["DocumentName", "documentName"],
  ["SPDXID", "SPDXID"],
  ["PackageVersion", "versionInfo"],
  ["PackageSupplier", "supplier"],
  ["PrimaryPackagePurpose", "primaryPackagePurpose"],
  ["PackageDownloadLocation", "downloadLocation"],
  ["PackageLicenseConcluded", "licenseConcluded"],
  ["PackageLicenseDeclared", "licenseDeclared"],
  ["ExtractedText", "extractedText"],
  ["LicenseName", "name"]
]);
function takeTag({ tag, value, line }, reading) {
  const { current } = reading;
  const field = FIELDS6.get(tag);
  if (field !== void 0) {
    current[field] = value;
    return;
  }
  switch (tag) {
    case "PackageName":
      reading.current = { name: value };
      reading.packages.push(reading.current);
      reading.lines.push(line);
      return;
    case "LicenseID":
      reading.current = { licenseId: value };
      reading.extracted.push(reading.current);
      return;
    case "FileName":
    case "SnippetSPDXID":
      reading.current = {};
      return;
    case "PackageChecksum":
      listAt2(current, "checksums").push(checksum(value));
      return;
    case "ExternalRef":
      listAt2(current, "externalRefs").push(externalReference(value));
      return;
    case "Relationship":
      reading.relationships.push(relationship(value));
      return;
    default:
      takeAnnotation(tag, value, reading);
  }
}
function takeAnnotation(tag, value, reading) {
  if (tag === "Annotator") keepAnnotation(reading);
  if (tag === "SPDXREF") reading.annotation.about = value;
  if (tag === "AnnotationComment") reading.annotation.comment = value;
}
function keepAnnotation(reading) {
  const { about, comment } = reading.annotation;
  reading.annotation = {};
  if (about === void 0 || comment === void 0) return;
  const list = reading.annotations.get(about) ?? [];
  list.push({ comment });
  reading.annotations.set(about, list);
}
function listAt2(fields, key) {
  const known10 = fields[key];
  if (Array.isArray(known10)) return known10;
  const list = [];
  fields[key] = list;
  return list;
}
function checksum(value) {
  const colon = value.indexOf(":");
  return { algorithm: value.slice(0, colon), checksumValue: value.slice(colon + 1).trim() };
}
function externalReference(value) {
  const [referenceCategory, referenceType, ...rest] = value.split(/\s+/);
  return { referenceCategory, referenceType, referenceLocator: rest.join(" ") };
}
function relationship(value) {
  const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
  return { spdxElementId, relationshipType, relatedSpdxElement };
}

// shared/sbom/read-xml.ts
var MAX_DEPTH8 = 256;
var MAX_ELEMENTS = 2e7;
function readXml(text3, path2) {
  const cursor = { text: text3, path: path2, at: 0, line: 1, counted: 0 };
  const stack = [];
  const roots = [];
  let elements = 0;
  while (cursor.at < text3.length) {
    const next = text3.indexOf("<", cursor.at);
    takeText(cursor, next === -1 ? text3.length : next, stack);
    const closed = next === -1 ? void 0 : takeMarkup(cursor, stack);
    if (closed === void 0) continue;
    (stack.at(-1)?.children ?? roots).push(closed);
    elements += 1;
    if (elements > MAX_ELEMENTS) throw exceeded(cursor, `more than ${MAX_ELEMENTS} elements`);
  }
  const open2 = stack.at(-1);
  if (open2 !== void 0) throw malformed(cursor, `<${shown(open2.tag)}> is not closed`);
  const [root] = roots;
  if (root === void 0) throw malformed(cursor, "it has no element");
  if (roots.length > 1) throw malformed(cursor, "it has two outermost elements");
  return root;
}
function takeText(cursor, end2, stack) {
  const text3 = cursor.text.slice(cursor.at, end2);
  cursor.at = end2;
  const open2 = stack.at(-1);
  if (open2 !== void 0) open2.raw += text3;
  else if (text3.trim() !== "") throw malformed(cursor, "there is text outside of all elements");
}
function takeMarkup(cursor, stack) {
  const { text: text3, at } = cursor;
  if (text3.startsWith("<!--", at)) return skipTo(cursor, "-->", at + 4);
  if (text3.startsWith("<?", at)) return skipTo(cursor, "?>", at + 2);
  if (text3.startsWith("<![CDATA[", at)) {
    skipTo(cursor, "]]>", at + 9);
    const open2 = stack.at(-1);
    if (open2 === void 0) throw malformed(cursor, "there is text outside of all elements");
    open2.raw += text3.slice(at + 9, cursor.at - 3).replace(/&/g, "&amp;");
    return void 0;
  }
  if (text3.startsWith("<!", at)) {
    throw malformed(cursor, "it declares a document type, which is not read");
  }
  return text3[at + 1] === "/" ? closeElement(cursor, stack) : openElement(cursor, stack);
}
function skipTo(cursor, end2, from) {
  const found2 = cursor.text.indexOf(end2, from);
  if (found2 === -1) throw malformed(cursor, `${end2} is missing`);
  cursor.at = found2 + end2.length;
}
function closeElement(cursor, stack) {
  const end2 = cursor.text.indexOf(">", cursor.at);
  const tag = cursor.text.slice(cursor.at + 2, end2).trimEnd();
  const open2 = stack.pop();
  if (end2 === -1 || open2 === void 0 || open2.tag !== tag) {
    throw malformed(cursor, `</${shown(tag)}> closes nothing that is open`);
  }
  cursor.at = end2 + 1;
  return finished(open2, cursor);
}
var NAME5 = /[^\s=/<>"'!?&]+/y;
var SPACE5 = /\s*/y;
function openElement(cursor, stack) {
  const line = lineOf2(cursor);
  cursor.at += 1;
  const tag = take(cursor, NAME5);
  const attributes = /* @__PURE__ */ new Map();
  for (; ; ) {
    take(cursor, SPACE5);
    const isEmpty = cursor.text.startsWith("/>", cursor.at);
    if (isEmpty || cursor.text[cursor.at] === ">") {
      cursor.at += isEmpty ? 2 : 1;
      const open2 = { name: localName(tag), tag, attributes, children: [], raw: "", line };
      if (isEmpty) return finished(open2, cursor);
      if (stack.push(open2) > MAX_DEPTH8) throw exceeded(cursor, `more than ${MAX_DEPTH8} levels`);
      return void 0;
    }
    takeAttribute(cursor, attributes);
  }
}
function takeAttribute(cursor, attributes) {
  const name = take(cursor, NAME5);
  take(cursor, SPACE5);
  if (cursor.text[cursor.at] !== "=") throw malformed(cursor, "an attribute has no value");
  cursor.at += 1;
  take(cursor, SPACE5);
  const quote2 = cursor.text[cursor.at];
  const end2 = quote2 === '"' || quote2 === "'" ? cursor.text.indexOf(quote2, cursor.at + 1) : -1;
  if (end2 === -1) throw malformed(cursor, "the value of an attribute has no end");
  if (attributes.has(name)) throw malformed(cursor, `${shown(name)} is given twice`);
  attributes.set(name, decoded4(cursor.text.slice(cursor.at + 1, end2), cursor));
  cursor.at = end2 + 1;
}
function take(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  const found2 = pattern.exec(cursor.text)?.[0];
  if (found2 === void 0) throw malformed(cursor, "a name is missing");
  cursor.at += found2.length;
  return found2;
}
function finished({ name, attributes, children, raw, line }, cursor) {
  return { name, attributes, children, text: decoded4(trimmed2(raw), cursor), line };
}
var XML_SPACE = " 	\r\n";
function trimmed2(text3) {
  let start = 0;
  let end2 = text3.length;
  while (start < end2 && XML_SPACE.includes(text3.charAt(start))) start += 1;
  while (end2 > start && XML_SPACE.includes(text3.charAt(end2 - 1))) end2 -= 1;
  return text3.slice(start, end2);
}
function localName(tag) {
  return tag.slice(tag.indexOf(":") + 1);
}
var NAMED2 = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decoded4(raw, cursor) {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&]{0,12});|&/g, (whole, name) => {
    const char = name === void 0 ? void 0 : NAMED2.get(name) ?? numbered(name);
    if (char === void 0) throw malformed(cursor, `${shown(whole)} stands for nothing known`);
    return char;
  });
}
function numbered(name) {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return void 0;
  const code2 = match[1] === void 0 ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code2 > 1114111 ? void 0 : String.fromCodePoint(code2);
}
function lineOf2(cursor) {
  for (; ; ) {
    const found2 = cursor.text.indexOf("\n", cursor.counted);
    if (found2 === -1 || found2 >= cursor.at) break;
    cursor.line += 1;
    cursor.counted = found2 + 1;
  }
  return cursor.line;
}
function shown(text3) {
  return text3.slice(0, 60);
}
function malformed(cursor, what) {
  const place = { path: cursor.path, line: lineOf2(cursor) };
  return new DataError("malformed", `this is not valid XML: ${what}`, place);
}
function exceeded(cursor, what) {
  const place = { path: cursor.path, line: lineOf2(cursor) };
  return new DataError("limit-exceeded", `this XML has ${what}`, place);
}

// shared/sbom/read-document.ts
function readDocument(bytes, path2) {
  const text3 = withoutMark2(typeof bytes === "string" ? bytes : decode(bytes));
  if (text3.trimStart().startsWith("<")) return readXmlDocument(text3, path2);
  if (isTagValue(text3)) return readSpdx2(tagValueForm(text3, path2), path2);
  const document = parseJson(text3, path2);
  if (!isObject(document)) {
    throw new DataError("malformed", "an SBOM is a JSON object", { path: path2 });
  }
  return readJsonDocument(document, text3, path2);
}
function readJsonDocument(document, text3, path2) {
  if (stringAt(document, "bomFormat") === "CycloneDX") {
    const version2 = stringAt(document, "specVersion") ?? "";
    requireVersion("CycloneDX", version2, /^1\.[2-7]$/, path2);
    return readCycloneDx(document, linesOf2(text3, "components"), path2);
  }
  if (stringAt(document, "spdxVersion") !== void 0) {
    requireSpdx2(document, path2);
    return readSpdx(document, linesOf2(text3, "packages"), path2);
  }
  if (isSpdx3(document)) {
    requireVersion("SPDX", spdx3Version(document), /^3\.0\.\d+$/, path2);
    return readSpdx2(spdx3Form(document, text3), path2);
  }
  const message = "this is neither a CycloneDX nor an SPDX document";
  throw new DataError("malformed", message, { path: path2 });
}
function readXmlDocument(text3, path2) {
  const root = readXml(text3, path2);
  if (!isCycloneDxXml(root)) {
    throw new DataError("malformed", "this XML is no CycloneDX document", { path: path2 });
  }
  const { document, lines: lines2 } = cycloneDxForm(root, path2);
  const version2 = stringAt(document, "specVersion") ?? "";
  requireVersion("CycloneDX", version2, /^1\.[0-7]$/, path2);
  return readCycloneDx(document, (index) => lines2[index], path2);
}
function readSpdx2({ document, lines: lines2 }, path2) {
  requireSpdx2(document, path2);
  return readSpdx(document, (index) => lines2[index], path2);
}
function requireSpdx2(document, path2) {
  requireVersion("SPDX", stringAt(document, "spdxVersion") ?? "", /^SPDX-2\.[23]$/, path2);
}
function linesOf2(text3, list) {
  const lines2 = jsonLines(text3, (keys) => keys.length === 0 || keys[0] === list);
  const items = lines2.members.get(list)?.members;
  return (index) => items?.get(String(index))?.line;
}
function requireVersion(format, version2, supported, path2) {
  if (supported.test(version2)) return;
  const message = `version ${JSON.stringify(version2.slice(0, 20))} of ${format} cannot be read`;
  throw new DataError("unsupported-version", message, { path: path2 });
}
function decode(bytes) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
  return bytes.toString(isUtf16 ? "utf16le" : "utf8");
}
function withoutMark2(text3) {
  return text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
}

// shared/inventory/documents.ts
var ENDS = [".cdx.json", ".cdx.xml", ".spdx.json", ".spdx", ".spdx3.json"];
var LIKELY_ENDS = ["bom.json", "bom.xml"];
var documentFormat = {
  wanted: { suffixes: [...ENDS, ...LIKELY_ENDS], names: LIKELY_ENDS },
  parse: parseDocument
};
var documents = { id: "documents", formats: [documentFormat] };
function isDocument2(format) {
  return format === documentFormat;
}
function asFound(stated, found2) {
  if (stated.length === 0) return stated;
  const purls2 = new Map(found2.map((known10) => [identityOf3(known10), known10.purl]));
  const renamed = /* @__PURE__ */ new Map();
  for (const one of stated) renamed.set(one.purl, purls2.get(identityOf3(one)) ?? one.purl);
  return stated.map((one) => ({
    ...one,
    purl: renamed.get(one.purl) ?? one.purl,
    dependsOn: one.dependsOn.map((purl) => renamed.get(purl) ?? purl)
  }));
}
function identityOf3({ type, name, version: version2 }) {
  return `${type}/${name}@${version2}`;
}
function parseDocument(file) {
  try {
    const { packages, problems } = readDocument(file.bytes, file.path);
    return { packages: packages.map((found2) => placed2(found2, file)), problems };
  } catch (error) {
    const isSomethingElse = error instanceof DataError && error.code === "malformed";
    if (isSomethingElse && !isNamedSo(file.path)) {
      return { packages: [], problems: [], isForeign: true };
    }
    throw error;
  }
}
function isNamedSo(path2) {
  return ENDS.some((end2) => path2.endsWith(end2));
}
function placed2(found2, { path: path2, layer }) {
  const line = found2.locations.find((location) => location.path === path2)?.line;
  return { ...found2, locations: [{ path: path2, line, layer }] };
}

// shared/inventory/first-layers.ts
function inFirstLayers(parsed, file, parse3) {
  const { earlier = [] } = file;
  if (earlier.length === 0 || file.extract !== void 0 || parsed.packages.length === 0) {
    return parsed;
  }
  const layers = /* @__PURE__ */ new Map();
  let there = new Set(parsed.packages.map(({ purl }) => purl));
  for (const { layer, bytes } of earlier) {
    const before = parse3({ path: file.path, bytes, layer });
    there = new Set(before.packages.map(({ purl }) => purl).filter((purl) => there.has(purl)));
    if (there.size === 0) break;
    for (const purl of there) layers.set(purl, layer);
  }
  return { ...parsed, packages: parsed.packages.map((found2) => moved(found2, file.path, layers)) };
}
function moved(found2, path2, layers) {
  const layer = layers.get(found2.purl);
  if (layer === void 0) return found2;
  const locations = found2.locations.map(
    (location) => location.path === path2 ? { ...location, layer } : location
  );
  return { ...found2, locations };
}

// shared/inventory/lfs-pointer.ts
var START = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.subarray(0, START.length).equals(START);
}
function unfetched(path2) {
  const message = "Git LFS has only a pointer here: check out with `lfs: true`, so that it can be read";
  return { code: "unreadable", message, path: path2 };
}

// shared/model/compare.ts
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function isAtLeast(severity, least) {
  return compareSeverity(severity, least) <= 0;
}

// shared/inventory/merge.ts
function mergePackages(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found2 of packages) {
    const known10 = byPurl.get(found2.purl);
    if (known10 === void 0) byPurl.set(found2.purl, { best: found2, more: void 0 });
    else add(known10, found2);
  }
  return [...byPurl.values()].map((merged) => finish(merged, byPurl)).sort((a, b) => compareText(a.purl, b.purl));
}
function add(merged, found2) {
  const { best } = merged;
  merged.more ??= { locations: [...best.locations], dependsOn: new Set(best.dependsOn) };
  merged.more.locations.push(...found2.locations);
  for (const purl of found2.dependsOn) merged.more.dependsOn.add(purl);
  merged.best = {
    ...best,
    scope: widerScope(best.scope, found2.scope),
    isDirect: either(best.isDirect, found2.isDirect),
    ecosystem: best.ecosystem ?? found2.ecosystem,
    source: best.source ?? found2.source,
    architecture: best.architecture ?? found2.architecture,
    licence: best.licence ?? found2.licence,
    hashes: unitedHashes(best.hashes, found2.hashes),
    supplier: best.supplier ?? found2.supplier,
    downloadUrl: best.downloadUrl ?? found2.downloadUrl,
    ownedBy: allOwners(best.ownedBy, found2.ownedBy)
  };
}
function allOwners(a, b) {
  if (a === void 0 || b === void 0) return void 0;
  return [.../* @__PURE__ */ new Set([...a, ...b])].sort();
}
function widerScope(a, b) {
  if (a === "runtime" || b === "runtime") return "runtime";
  return a === "unknown" || b === "unknown" ? "unknown" : "development";
}
function either(a, b) {
  if (a === true || b === true) return true;
  return a ?? b;
}
function unitedHashes(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  const known10 = new Set(a.map(hashText));
  return [...a, ...b.filter((hash) => !known10.has(hashText(hash)))];
}
function finish({ best, more }, known10) {
  const from = more ?? best;
  const locations = sortedLocations(from.locations);
  const dependsOn = sortedEdges(best.purl, from.dependsOn, known10);
  const hashes = best.hashes && sortedHashes(best.hashes);
  const isSame2 = locations === best.locations && dependsOn === best.dependsOn && hashes === best.hashes;
  if (isSame2) return best;
  return { ...best, locations, dependsOn, ...hashes !== void 0 && { hashes } };
}
function sortedEdges(from, found2, known10) {
  const edges = [...found2].filter((purl) => known10.has(purl) && purl !== from).sort();
  const distinct2 = edges.filter((purl, index) => purl !== edges[index - 1]);
  return Array.isArray(found2) && isSameList(found2, distinct2) ? found2 : distinct2;
}
function isSameList(a, b) {
  return a.length === b.length && a.every((text3, index) => text3 === b[index]);
}
function sortedHashes(hashes) {
  if (hashes.length === 1) return hashes;
  return [...hashes].sort((a, b) => compareText(hashText(a), hashText(b)));
}
function hashText(hash) {
  return `${hash.algorithm}:${hash.value}`;
}
function sortedLocations(locations) {
  if (locations.length === 1) return locations;
  const sorted = [...locations].sort(compareLocations);
  return sorted.filter((location, index) => {
    const before = sorted[index - 1];
    return before === void 0 || compareLocations(before, location) !== 0;
  });
}
function compareLocations(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.layer ?? 0) - (b.layer ?? 0);
}

// shared/inventory/release-fields.ts
function readFields(text3) {
  const fields = /* @__PURE__ */ new Map();
  for (const row of text3.split("\n")) {
    const line = row.trim();
    const equals = line.indexOf("=");
    if (equals < 1 || line.startsWith("#")) continue;
    fields.set(line.slice(0, equals), unquoted3(line.slice(equals + 1).trim()));
  }
  return fields;
}
function unquoted3(value) {
  const quote2 = value.charAt(0);
  if (value.length < 2 || quote2 !== '"' && quote2 !== "'" || !value.endsWith(quote2)) return value;
  const inner = value.slice(1, -1);
  return quote2 === '"' ? inner.replace(/\\([\\"$`])/g, "$1") : inner;
}

// shared/inventory/older-release.ts
var READERS = [
  ["etc/lsb-release", readLsbRelease],
  ["etc/oracle-release", readReleaseLine],
  ["etc/centos-release", readReleaseLine],
  ["etc/rocky-release", readReleaseLine],
  ["etc/almalinux-release", readReleaseLine],
  ["etc/fedora-release", readReleaseLine],
  ["etc/redhat-release", readReleaseLine],
  ["etc/system-release", readReleaseLine],
  ["etc/system-release-cpe", readCpe],
  ["etc/SuSE-release", readSuseRelease],
  ["etc/alpine-release", (text3) => systemOf("alpine", firstLine(text3))],
  ["etc/debian_version", readDebianVersion],
  ["etc/arch-release", () => ({ id: "arch", versionId: "" })]
];
var OLDER_RELEASE_FILES = READERS.map(([path2]) => path2);
function readOlderRelease(textOf5) {
  for (const [path2, read] of READERS) {
    const text3 = textOf5(path2);
    const found2 = text3 === void 0 ? void 0 : read(text3);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var NAMES3 = [
  ["Red Hat Enterprise Linux", "rhel"],
  ["CentOS", "centos"],
  ["Rocky Linux", "rocky"],
  ["AlmaLinux", "almalinux"],
  ["Oracle Linux", "ol"],
  ["Fedora", "fedora"],
  ["Scientific Linux", "scientific"],
  ["Amazon Linux", "amzn"]
];
function readReleaseLine(text3) {
  const line = firstLine(text3);
  const id = NAMES3.find(([start]) => line.startsWith(start))?.[1];
  const version2 = /release (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? "";
  return id === void 0 ? void 0 : { id, versionId: version2, prettyName: line };
}
function readCpe(text3) {
  const parts = firstLine(text3).replace("cpe:2.3:", "cpe:/").split(":");
  const [, , vendor = "", , version2 = ""] = parts;
  const ids = /* @__PURE__ */ new Map([
    ["redhat", "rhel"],
    ["amazon", "amzn"],
    ["oracle", "ol"],
    ["fedoraproject", "fedora"],
    ["scientificlinux", "scientific"]
  ]);
  return vendor === "" ? void 0 : systemOf(ids.get(vendor) ?? vendor, version2);
}
function readLsbRelease(text3) {
  const fields = readFields(text3);
  const id = (fields.get("DISTRIB_ID") ?? "").toLowerCase();
  if (id === "") return void 0;
  const prettyName = fields.get("DISTRIB_DESCRIPTION");
  return { id, versionId: fields.get("DISTRIB_RELEASE") ?? "", prettyName };
}
function readSuseRelease(text3) {
  const line = firstLine(text3);
  const version2 = /^VERSION = (\d+(?:\.\d+)*)$/m.exec(text3)?.[1] ?? "";
  const patch = /^PATCHLEVEL = (\d+)$/m.exec(text3)?.[1] ?? "0";
  if (line.startsWith("openSUSE")) {
    return { id: "opensuse", versionId: version2, prettyName: line };
  }
  if (!line.startsWith("SUSE Linux Enterprise")) return void 0;
  const versionId = patch === "0" ? version2 : `${version2}.${patch}`;
  return { id: "sles", versionId, prettyName: line };
}
function readDebianVersion(text3) {
  const line = firstLine(text3);
  return line === "" ? void 0 : systemOf("debian", /^\d/.test(line) ? line : "");
}
function systemOf(id, versionId) {
  return { id, versionId };
}
function firstLine(text3) {
  return (text3.split("\n", 1)[0] ?? "").trim();
}

// shared/inventory/origin.ts
function withBase(inventory, base2) {
  if (base2 === void 0) return inventory;
  const { layers } = base2;
  if (layers === void 0) return { ...inventory, base: base2 };
  const { contained } = inventory;
  const mark2 = (found2) => ({ ...found2, origin: originOf3(found2, layers) });
  return {
    ...inventory,
    base: base2,
    packages: inventory.packages.map(mark2),
    ...contained !== void 0 && { contained: contained.map(mark2) }
  };
}
function originOf3({ locations }, layers) {
  const isInBase = locations.some(({ layer }) => layer !== void 0 && layer < layers);
  return isInBase ? "base" : "application";
}

// shared/inventory/os-release.ts
var OS_RELEASE = ["etc/os-release", "usr/lib/os-release"];
var OS_FILES = [...OS_RELEASE, ...OLDER_RELEASE_FILES];
var DEBIAN_CODENAMES = /* @__PURE__ */ new Map([
  ["buster", "10"],
  ["bullseye", "11"],
  ["bookworm", "12"],
  ["trixie", "13"],
  ["forky", "14"],
  ["duke", "15"]
]);
function readOperatingSystem(files) {
  for (const path2 of OS_RELEASE) {
    const found2 = readOsRelease(files.get(path2)?.bytes.toString("utf8") ?? "");
    if (found2 !== void 0) return found2;
  }
  return readOlderRelease((path2) => files.get(path2)?.bytes.toString("utf8"));
}
function readOsRelease(text3) {
  const fields = readFields(text3);
  const id = idOf3(fields);
  if (id === "") return void 0;
  return { id, versionId: versionOf(id, fields), prettyName: fields.get("PRETTY_NAME") };
}
function idOf3(fields) {
  const stated = fields.get("ID") ?? "";
  return stated === "" ? (fields.get("ID_LIKE") ?? "").split(" ", 1).join("") : stated;
}
function versionOf(id, fields) {
  const stated = fields.get("VERSION_ID") ?? "";
  if (stated !== "" || id !== "debian") return stated;
  return DEBIAN_CODENAMES.get(fields.get("VERSION_CODENAME") ?? "") ?? "";
}

// shared/inventory/ownership.ts
var LINKED_TYPES = /* @__PURE__ */ new Set(["cargo", "golang"]);
var MERGED_FOLDER = /^(?:bin|sbin|lib|lib32|lib64|libx32)\//;
function divideByOwner(found2, lists) {
  const owners = ownersOf(found2, lists);
  if (owners.size === 0) return { packages: found2, contained: [] };
  const packages = [];
  const contained = [];
  for (const item of found2) {
    const ownedBy = ownersOfPackage(item, owners);
    if (ownedBy === void 0) packages.push(item);
    else if (LINKED_TYPES.has(item.type)) packages.push({ ...item, ownedBy });
    else contained.push({ ...item, ownedBy });
  }
  return { packages: withEdgesToOwners(packages, contained), contained };
}
function ownersOf(found2, lists) {
  const owners = /* @__PURE__ */ new Map();
  const asked = askedFiles(found2);
  if (asked.size === 0) return owners;
  for (const list of lists) {
    for (const { path: path2, owner } of list()) {
      for (const file of asked.get(path2) ?? NONE3) owners.set(file, owner);
    }
  }
  return owners;
}
var NONE3 = [];
function askedFiles(found2) {
  const others = found2.filter(({ type }) => !SYSTEM_TYPES.has(type));
  const files = new Set(
    others.flatMap(({ locations }) => locations.map(({ path: path2 }) => fileOf(path2)))
  );
  const asked = new Map([...files].map((path2) => [path2, [path2]]));
  for (const path2 of files) {
    const short = path2.startsWith("usr/") ? path2.slice("usr/".length) : "";
    if (MERGED_FOLDER.test(short)) asked.set(short, [...asked.get(short) ?? [], path2]);
  }
  return asked;
}
function ownersOfPackage(item, owners) {
  if (SYSTEM_TYPES.has(item.type)) return void 0;
  const found2 = item.locations.map(({ path: path2 }) => owners.get(fileOf(path2)) ?? "");
  return found2.includes("") ? void 0 : [...new Set(found2)].sort();
}
function fileOf(path2) {
  const inside = path2.indexOf("!/");
  return inside === -1 ? path2 : path2.slice(0, inside);
}
function withEdgesToOwners(packages, contained) {
  const stays = new Set(packages.map(({ purl }) => purl));
  const owners = /* @__PURE__ */ new Map();
  for (const { purl, ownedBy } of contained) {
    if (ownedBy !== void 0 && !stays.has(purl)) owners.set(purl, ownedBy);
  }
  return packages.map(
    (item) => item.dependsOn.some((purl) => owners.has(purl)) ? { ...item, dependsOn: item.dependsOn.flatMap((purl) => owners.get(purl) ?? purl) } : item
  );
}

// shared/inventory/unsettled.ts
var CONFLICT_MARKS = ["<<<<<<<", ">>>>>>>", "|||||||"];
function unsettled({ path: path2, bytes }, role) {
  if (role === void 0) return void 0;
  const line = conflictLine(bytes);
  if (line !== void 0) {
    const message2 = "merge conflict in the file. Fix: resolve it, then let the tool write the file";
    return { code: "malformed", message: message2, path: path2, line };
  }
  if (role === "manifest" || !isBlank(bytes)) return void 0;
  const message = "the lockfile is empty. Fix: write it with the package manager, or delete it";
  return { code: "not-a-lockfile", message, path: path2 };
}
function conflictLine(bytes) {
  const offsets = CONFLICT_MARKS.flatMap((mark2) => markAt(bytes, mark2) ?? []);
  if (offsets.length === 0) return void 0;
  let line = 1;
  const end2 = Math.min(...offsets);
  for (let at = bytes.indexOf("\n"); at !== -1 && at < end2; at = bytes.indexOf("\n", at + 1))
    line++;
  return line;
}
function markAt(bytes, mark2) {
  for (let at = bytes.indexOf(mark2); at !== -1; at = bytes.indexOf(mark2, at + mark2.length)) {
    const before = bytes[at - 1];
    const behind = bytes.toString("latin1", at + mark2.length, at + mark2.length + 1);
    if ((at === 0 || before === LINE_FEED2) && /^\s?$/.test(behind)) return at;
  }
  return void 0;
}
var LINE_FEED2 = 10;
var MAX_BLANK = 64 * 1024;
function isBlank(bytes) {
  return bytes.length <= MAX_BLANK && bytes.toString("latin1").trim() === "";
}

// shared/inventory/wanted-files.ts
function wantedFiles(ecosystems, sourceKind) {
  const formats = formatsFor(ecosystems, sourceKind).map(({ wanted }) => wanted);
  return mergeWanted([...formats, { pathSuffixes: OS_FILES }]);
}
function formatsFor(ecosystems, sourceKind) {
  return [...ecosystems, documents].flatMap(({ formats }) => formats).filter(({ wantedIn }) => wantedIn === void 0 || wantedIn.includes(sourceKind));
}

// shared/inventory/take-inventory.ts
var MAX_PACKAGES = 1e6;
function takeInventory(source, ecosystems) {
  const contents = { ...source, files: source.files.map(plain2) };
  const files = new Map(contents.files.map((file) => [file.path, file]));
  const os = readOperatingSystem(files);
  const { description, ignored = [], ignoredFiles } = contents;
  const context = contextOf(contents, files, os);
  const packages = [];
  const stated = [];
  const problems = [...contents.problems];
  const owned = [];
  const read = /* @__PURE__ */ new Set();
  for (const [format, file] of work(formatsFor(ecosystems, description.kind), contents.files)) {
    const parsed = inFirstLayers(
      parse2(format, file, context),
      file,
      (earlier) => parse2(format, earlier, context)
    );
    if (parsed.isForeign !== true) read.add(file.path);
    const list = isDocument2(format) ? stated : packages;
    for (const found2 of parsed.packages) list.push(found2);
    for (const problem3 of parsed.problems) problems.push(problem3);
    if (parsed.owned !== void 0) owned.push(parsed.owned);
    if (packages.length + stated.length > MAX_PACKAGES) throw tooMany3(file.path);
  }
  const divided3 = divideByOwner([...packages, ...asFound(stated, packages)], owned);
  return {
    kind: INVENTORY_KIND,
    source: contents.description,
    scanned: contents.scanned,
    os,
    layers: contents.layers,
    packages: mergePackages(divided3.packages),
    ...divided3.contained.length > 0 && { contained: mergePackages(divided3.contained) },
    problems: problems.sort(compareProblems),
    ...ignored.length > 0 && { ignored, ignoredFiles },
    files: [...read].sort()
  };
}
function plain2(file) {
  if (file.extract !== void 0) return file;
  const { earlier } = file;
  const bytes = withoutMark(file.bytes);
  if (bytes === file.bytes && earlier === void 0) return file;
  return {
    ...file,
    bytes,
    hadMark: bytes !== file.bytes,
    earlier: earlier?.map((one) => ({ ...one, bytes: withoutMark(one.bytes) }))
  };
}
function contextOf({ description, files: all }, files, os) {
  let byName;
  return {
    sourceKind: description.kind,
    file: (path2) => files.get(path2),
    named: (name) => {
      byName ??= Map.groupBy(all, ({ path: path2 }) => path2.slice(path2.lastIndexOf("/") + 1));
      return byName.get(name) ?? [];
    },
    os
  };
}
function* work(formats, files) {
  const whoWants = compileEach(formats.map(({ wanted }) => wanted));
  const meant = formats.map(() => []);
  for (const file of files) {
    const indexes = file.extract === void 0 ? whoWants(file.path) : formats.keys();
    for (const index of indexes) meant[index]?.push(file);
  }
  for (const [index, format] of formats.entries()) {
    for (const file of meant[index] ?? []) if (isMeant(format, file)) yield [format, file];
  }
}
function isMeant({ wanted, isPrimary: isPrimary2 }, { path: path2, extract }) {
  if (isPrimary2?.(path2) === false) return false;
  return extract === void 0 || wanted.extracts?.includes(extract) === true;
}
function parse2(format, file, context) {
  if (isLfsPointer(file.bytes)) {
    return { packages: [], problems: [unfetched(file.path)], isForeign: true };
  }
  const problem3 = unsettled(file, format.role);
  if (problem3 !== void 0) return { packages: [], problems: [problem3] };
  try {
    return format.parse(file, context);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { message, code: code2, place } = error;
    return { packages: [], problems: [{ code: code2, message, ...place }] };
  }
}
function tooMany3(path2) {
  return new DataError("limit-exceeded", `there are more than ${MAX_PACKAGES} packages`, { path: path2 });
}
function compareProblems(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
}

// shared/model/predicate-type.ts
var VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function isPredicateOf(found2, wanted) {
  if (found2 === wanted) return true;
  return found2.startsWith(wanted) && VERSION_SUFFIX.test(found2.slice(wanted.length));
}

// shared/model/verification.ts
var VERIFICATION_KIND = "assay/verification/v1";

// shared/oci/image-config.ts
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseImageConfig(bytes, path2) {
  const value = asObject(parseJson(bytes, path2), "$");
  const rootfs = objectAt(value, "rootfs") ?? {};
  const diffIds = optionalArray(rootfs["diff_ids"], "$.rootfs.diff_ids") ?? [];
  return {
    platform: {
      os: stringAt(value, "os") ?? "",
      architecture: stringAt(value, "architecture") ?? "",
      variant: stringAt(value, "variant")
    },
    diffIds: diffIds.map((id, index) => asString(id, `$.rootfs.diff_ids[${index}]`)),
    history: (optionalArray(value["history"], "$.history") ?? []).map(historyLine),
    labels: labelsOf(objectAt(value, "config") ?? {})
  };
}
function createdByOf(config) {
  const lines2 = config.history.filter((line) => !line.isEmptyLayer);
  const fits = lines2.length === config.diffIds.length;
  return config.diffIds.map((_, index) => fits ? lines2[index]?.createdBy : void 0);
}
function historyLine(value) {
  const line = isObject(value) ? value : {};
  return { createdBy: stringAt(line, "created_by"), isEmptyLayer: line["empty_layer"] === true };
}
function labelsOf(config) {
  const labels = /* @__PURE__ */ Object.create(null);
  for (const [key, text3] of Object.entries(objectAt(config, "Labels") ?? {})) {
    if (typeof text3 === "string") labels[key] = text3;
  }
  return labels;
}

// shared/oci/resolve-image.ts
var MAX_LAYERS2 = 1e3;
async function resolveImage(store, reference, platform) {
  const wanted = platform === void 0 ? void 0 : parsePlatformName(platform);
  if (typeof reference !== "string") return await readChosen(store, reference, { wanted });
  const first = await requireManifest(store, reference);
  const parsed = parseManifest(first.bytes, first.digest);
  if (parsed.kind === "manifest") {
    return await readImage(store, { manifest: first, parsed, index: void 0 }, wanted);
  }
  const images = await imagesUnder(store, parsed, first.digest);
  return await readChosen(store, images, { wanted, index: first });
}
async function readChosen(store, images, { wanted, index }) {
  const chosen = await requireManifest(store, chooseImage(images, wanted, store.name).digest);
  const image = parseManifest(chosen.bytes, chosen.digest);
  if (image.kind === "index") throw calledImage(store, chosen.digest);
  return await readImage(store, { manifest: chosen, parsed: image, index }, wanted);
}
function chooseImage(images, wanted, storeName) {
  const find = (platform) => images.find((entry) => entry.platform !== void 0 && isPlatform(platform, entry.platform));
  const fallback = images.length === 1 ? images[0] : void 0;
  const unnamed3 = images.find((entry) => entry.platform === void 0);
  const chosen = wanted === void 0 ? find(machinePlatform()) ?? find({ os: "linux", architecture: "amd64" }) ?? fallback : find(wanted);
  const found2 = chosen ?? unnamed3;
  if (found2 !== void 0) return found2;
  const asked = wanted === void 0 ? "this machine" : formatPlatform(wanted);
  throw noPlatform(images, asked, storeName);
}
function noPlatform(images, asked, storeName) {
  const names = images.map((entry) => entry.platform ? formatPlatform(entry.platform) : "?");
  const message = `${storeName} has no image for ${asked}.`;
  const there = [...new Set(names)].sort().join(", ") || "none";
  return new UserError("input-invalid", message, `Choose one of its platforms: ${there}`);
}
async function readImage(store, found2, wanted) {
  const { parsed, manifest } = found2;
  requireImage(parsed, manifest.digest);
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  const { platform } = config;
  if (wanted !== void 0 && platform.os !== "" && !isPlatform(wanted, platform)) {
    const message = `${store.name} is an image for ${formatPlatform(platform)} alone, not ${formatPlatform(wanted)}.`;
    throw new UserError("input-invalid", message, "Leave out the platform, or choose that one.");
  }
  return { ...found2, platform, config, layers: layersOf2(manifest.digest, parsed, config) };
}
function requireImage(parsed, digest) {
  if (hasImageConfig(parsed)) return;
  const { config, artifactType } = parsed;
  const what = (artifactType ?? config.mediaType).slice(0, 100);
  const message = `${digest} is no container image, but an artifact of the type ${what}`;
  throw new DataError("malformed", message, { path: digest });
}
function layersOf2(digest, parsed, config) {
  const { diffIds } = config;
  if (parsed.layers.length > MAX_LAYERS2) {
    const message = `${digest} has more than ${MAX_LAYERS2} layers`;
    throw new DataError("limit-exceeded", message, { path: digest });
  }
  if (diffIds.length !== parsed.layers.length) {
    const message = `${digest} has ${parsed.layers.length} layers, but its configuration names ${diffIds.length}: it is no container image, or damaged`;
    throw new DataError("malformed", message, { path: digest });
  }
  const createdBy = createdByOf(config);
  return parsed.layers.map((descriptor, index) => ({
    descriptor,
    diffId: diffIds[index] ?? "",
    createdBy: createdBy[index]
  }));
}
function calledImage(store, digest) {
  const message = `${store.name}: ${digest} is an index, where the index that names it says an image`;
  return new DataError("malformed", message, { path: digest });
}

// shared/oci/platform-images.ts
var MAX_PLATFORMS = 64;
async function platformImages(store, reference) {
  if (typeof reference !== "string") return await readEach(store, reference, void 0);
  const first = await store.getManifest(reference);
  const parsed = first === void 0 ? void 0 : parseManifest(first.bytes, first.digest);
  if (first === void 0 || parsed?.kind !== "index") {
    return [await resolveImage(store, reference)];
  }
  const found2 = await imagesUnder(store, parsed, first.digest);
  if (found2.length === 0) return [await resolveImage(store, reference)];
  return await readEach(store, found2, first);
}
async function readEach(store, found2, index) {
  const digests = [...new Set(found2.map(({ digest }) => digest))];
  if (digests.length > MAX_PLATFORMS) {
    const message = `${store.name} has images for more than ${MAX_PLATFORMS} platforms`;
    throw new DataError("limit-exceeded", message, { path: index?.digest ?? store.name });
  }
  const images = [];
  for (const digest of digests) {
    images.push({ ...await resolveImage(store, digest), index });
  }
  return onePerPlatform(images);
}
function onePerPlatform(images) {
  const byPlatform = /* @__PURE__ */ new Map();
  for (const image of images) {
    const platform = formatPlatform(image.platform);
    if (!byPlatform.has(platform)) byPlatform.set(platform, image);
  }
  return [...byPlatform.values()];
}

// shared/source/build-provenance.ts
var MAX_PROVENANCE_BYTES = 16 * 1024 * 1024;
var MAX_SOURCES = 100;
var SUBJECT = "vnd.docker.reference.digest";
var PREDICATE_TYPE = "in-toto.io/predicate-type";
async function buildSources(store, image) {
  const predicate = await readProvenance(store, image);
  return predicate === void 0 ? [] : sourcesOf(predicate).slice(0, MAX_SOURCES);
}
async function readProvenance(store, { index, manifest }) {
  if (index === void 0) return void 0;
  const parsed = parseManifest(index.bytes, index.digest);
  if (parsed.kind !== "index") return void 0;
  const entry = parsed.manifests.find(
    ({ annotations }) => annotations?.[SUBJECT] === manifest.digest
  );
  const attestation = entry && await store.getManifest(entry.digest);
  if (attestation === void 0) return void 0;
  const attested = parseManifest(attestation.bytes, attestation.digest);
  if (attested.kind !== "manifest") return void 0;
  const layer = attested.layers.find(
    ({ annotations }) => annotations?.[PREDICATE_TYPE]?.startsWith("https://slsa.dev/provenance/")
  );
  if (layer === void 0) return void 0;
  const statement = parseJson(await store.readBlob(layer, MAX_PROVENANCE_BYTES), layer.digest);
  return isObject(statement) ? objectAt(statement, "predicate") : void 0;
}
function sourcesOf(predicate) {
  const definition = objectAt(predicate, "buildDefinition") ?? {};
  const materials = arrayAt(definition, "resolvedDependencies") ?? arrayAt(predicate, "materials") ?? [];
  const layers = layersByImage(predicate, definition);
  return materials.filter(isObject).flatMap((material) => {
    const name = imageOfPurl(stringAt(material, "uri") ?? "");
    if (name === void 0) return [];
    const hex = stringAt(objectAt(material, "digest") ?? {}, "sha256");
    const digest = hex === void 0 ? void 0 : `sha256:${hex}`;
    return [{ name, digest, layers: digest === void 0 ? void 0 : layers.get(digest) }];
  });
}
function imageOfPurl(uri) {
  const match = /^pkg:docker\/([^@?#]+)(?:@([^?#]+))?/.exec(uri.slice(0, 1e3));
  if (match === null) return void 0;
  const [, name = "", version2] = match;
  try {
    const tag = version2 === void 0 ? "" : decodeURIComponent(version2);
    const separator = tag.startsWith("sha256:") ? "@" : ":";
    return `${decodeURIComponent(name)}${tag === "" ? "" : `${separator}${tag}`}`;
  } catch {
    return void 0;
  }
}
function layersByImage(predicate, definition) {
  const internal = objectAt(definition, "internalParameters") ?? predicate;
  const steps = arrayAt(objectAt(internal, "buildConfig") ?? {}, "llbDefinition") ?? [];
  const details = objectAt(objectAt(predicate, "runDetails") ?? predicate, "metadata") ?? {};
  const metadata = objectAt(details, "buildkit_metadata") ?? objectAt(details, "https://mobyproject.org/buildkit@v1#metadata") ?? {};
  const given = objectAt(metadata, "layers") ?? {};
  const layers = /* @__PURE__ */ new Map();
  for (const step2 of steps.filter(isObject)) {
    const digest = imageDigestOf(step2);
    const [first] = arrayAt(given, `${stringAt(step2, "id") ?? ""}:0`) ?? [];
    if (digest === void 0 || !Array.isArray(first)) continue;
    layers.set(
      digest,
      first.filter(isObject).map((layer) => stringAt(layer, "digest") ?? "")
    );
  }
  return layers;
}
function imageDigestOf(step2) {
  const op = objectAt(step2, "op") ?? {};
  const source = objectAt(objectAt(op, "Op") ?? op, "source") ?? {};
  const identifier = stringAt(source, "identifier") ?? "";
  if (!identifier.startsWith("docker-image://")) return void 0;
  const at = identifier.lastIndexOf("@");
  return at === -1 ? void 0 : identifier.slice(at + 1);
}

// shared/source/base-image.ts
var BASE_NAME = "org.opencontainers.image.base.name";
var BASE_DIGEST = "org.opencontainers.image.base.digest";
var MAX_ASKED = 8;
var PUBLIC_REGISTRIES = /* @__PURE__ */ new Set([
  "index.docker.io",
  "cgr.dev",
  "dhi.io",
  "docker.elastic.co",
  "gcr.io",
  "ghcr.io",
  "mcr.microsoft.com",
  "public.ecr.aws",
  "quay.io",
  "registry.access.redhat.com",
  "registry.k8s.io",
  "registry.opensuse.org",
  "registry.suse.com"
]);
async function findBase(request2) {
  if (request2.given !== void 0) return await givenBase(request2, request2.given);
  const named2 = [];
  for (const claim of await claimsOf(request2)) {
    const layers = await sharedLayers(claim, request2);
    if (layers === 0) continue;
    const { name, digest, evidence } = claim;
    const base2 = { name, ...digest !== void 0 && { digest }, evidence };
    if (layers !== void 0) return { ...base2, layers };
    named2.push(base2);
  }
  const [only] = named2;
  return named2.length === 1 || only?.evidence !== "provenance" ? only : void 0;
}
async function givenBase(request2, given) {
  const { image, world, givenName: name } = request2;
  const { resolved, digest } = await resolveAt(given, image, world);
  const layers = countShared(resolved, image);
  if (layers === 0) {
    const message = `${name ?? "The image given as its base"} is not what ${request2.store.name} was built from: their lowest layers differ`;
    throw new UserError("input-invalid", message, "Give the base by the digest it then had.");
  }
  return { name, ...digest !== void 0 && { digest }, layers, evidence: "input" };
}
async function claimsOf({ store, image }) {
  const stated = [
    claimFrom(image.parsed.annotations, "annotation"),
    claimFrom(indexAnnotations(image), "annotation"),
    claimFrom(image.config.labels, "label")
  ].filter((claim) => claim !== void 0);
  if (stated.length > 0) return stated;
  try {
    const sources = (await buildSources(store, image)).slice(0, MAX_ASKED);
    return sources.map((source) => ({ ...source, evidence: "provenance" }));
  } catch (error) {
    if (isUnreadable(error)) return [];
    throw error;
  }
}
function claimFrom(words2, evidence) {
  const name = words2[BASE_NAME];
  return name === void 0 ? void 0 : { name, digest: words2[BASE_DIGEST], evidence };
}
function indexAnnotations({ index }) {
  return index === void 0 ? {} : parseManifest(index.bytes, index.digest).annotations;
}
async function sharedLayers(claim, request2) {
  const { image, world } = request2;
  const { layers } = claim;
  if (layers !== void 0 && layers.length > 0) {
    const own = image.layers.map(({ descriptor }) => descriptor.digest);
    return isStart(layers, own) ? layers.length : 0;
  }
  const reference = askable(claim, request2);
  if (reference === void 0) return void 0;
  try {
    const { resolved } = await resolveAt({ kind: "registry", reference }, image, world);
    const shared = countShared(resolved, image);
    return shared === 0 && reference.digest === void 0 ? void 0 : shared;
  } catch (error) {
    if (isUnreadable(error)) return void 0;
    throw error;
  }
}
function askable({ name, digest }, { place }) {
  try {
    const pinned2 = digest === void 0 || name.includes("@") ? name : `${name}@${digest}`;
    const reference = parseImageReference(pinned2);
    const isOwn5 = place.kind === "registry" && place.reference.registry === reference.registry;
    return isOwn5 || PUBLIC_REGISTRIES.has(reference.registry) ? reference : void 0;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
async function resolveAt(source, image, world) {
  const opened2 = await openImageStore(source, world);
  try {
    const platform = image.platform.os === "" ? void 0 : formatPlatform(image.platform);
    const resolved = await resolveImage(opened2.store, opened2.reference, platform);
    return { resolved, digest: opened2.hasOwnDigests ? resolved.manifest.digest : void 0 };
  } finally {
    await opened2.close();
  }
}
function countShared(base2, image) {
  const lowest = base2.layers.map(({ diffId }) => diffId);
  return isStart(
    lowest,
    image.layers.map(({ diffId }) => diffId)
  ) ? lowest.length : 0;
}
function isStart(start, whole) {
  return start.length <= whole.length && start.every((item, index) => item === whole[index]);
}
function isUnreadable(error) {
  return error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
}

// shared/source/cached-layer.ts
import { createHash as createHash5 } from "node:crypto";
import { promisify } from "node:util";
import { constants as constants4, deflateRaw, inflateRaw } from "node:zlib";
var MARK2 = Buffer.from("assay layer 2\n");
var DIGEST_BYTES = 32;
var LENGTH_BYTES = 4;
var MAX_INFLATED_BYTES = 1024 * 1024 * 1024;
var MAX_RATIO = 200;
var COMPRESSION = { level: constants4.Z_BEST_SPEED };
var USUAL_RATIO = 8;
var MIN_ROOM_BYTES = 64 * 1024;
var deflate = promisify(deflateRaw);
var inflate = promisify(inflateRaw);
async function packLayer(contents) {
  const { bytes, ...described2 } = contents;
  const description = Buffer.from(JSON.stringify(described2));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(description.length);
  const plain3 = Buffer.concat([length, description, bytes]);
  const chunkSize = Math.max(MIN_ROOM_BYTES, plain3.length);
  const packed = await deflate(plain3, { ...COMPRESSION, chunkSize });
  return Buffer.concat([MARK2, digestOf3(packed), packed]);
}
async function unpackLayer(file) {
  const start = MARK2.length + DIGEST_BYTES;
  if (file.length < start || !file.subarray(0, MARK2.length).equals(MARK2)) return void 0;
  const packed = file.subarray(start);
  if (!digestOf3(packed).equals(file.subarray(MARK2.length, start))) return void 0;
  try {
    const maxOutputLength = Math.min(MAX_INFLATED_BYTES, packed.length * MAX_RATIO);
    const room = Math.max(MIN_ROOM_BYTES, packed.length * USUAL_RATIO);
    const chunkSize = Math.min(room, maxOutputLength);
    const plain3 = await inflate(packed, { maxOutputLength, chunkSize });
    const end2 = LENGTH_BYTES + plain3.readUInt32LE();
    const described2 = JSON.parse(plain3.toString("utf8", LENGTH_BYTES, end2));
    return isObject(described2) ? contentsFrom(described2, plain3.subarray(end2)) : void 0;
  } catch {
    return void 0;
  }
}
function digestOf3(bytes) {
  return createHash5("sha256").update(bytes).digest();
}
function contentsFrom(value, bytes) {
  const { entries, inflatedBytes } = value;
  const contents = {
    files: listOf(value, "files", (item) => fileFrom(item, bytes.length)),
    hardLinks: listOf(value, "hardLinks", hardLinkFrom),
    symlinks: listOf(value, "symlinks", linkFrom),
    whiteouts: listOf(value, "whiteouts", textFrom),
    opaque: listOf(value, "opaque", textFrom),
    occupied: listOf(value, "occupied", textFrom),
    folders: listOf(value, "folders", textFrom),
    assumed: listOf(value, "assumed", textFrom),
    tooLarge: listOf(value, "tooLarge", largeFrom)
  };
  const { files, hardLinks, symlinks, whiteouts, opaque, occupied, folders } = contents;
  const { assumed, tooLarge: tooLarge2 } = contents;
  if (files === void 0 || hardLinks === void 0 || symlinks === void 0) return void 0;
  if (whiteouts === void 0 || opaque === void 0 || occupied === void 0) return void 0;
  if (folders === void 0 || assumed === void 0 || tooLarge2 === void 0) return void 0;
  if (!isCount(entries) || !isCount(inflatedBytes)) return void 0;
  return {
    files,
    bytes,
    hardLinks,
    symlinks,
    whiteouts,
    opaque,
    occupied,
    folders,
    assumed,
    tooLarge: tooLarge2,
    entries,
    inflatedBytes
  };
}
function listOf(value, key, read) {
  const items = [];
  for (const item of arrayAt(value, key) ?? [void 0]) {
    const found2 = read(item);
    if (found2 === void 0) return void 0;
    items.push(found2);
  }
  return items;
}
var EXTRACTS = ["executable", "java-archive", "npm-archive"];
function fileFrom(item, length) {
  if (!isObject(item)) return void 0;
  const path2 = pathAt(item);
  const { start, end: end2, extract } = item;
  if (path2 === void 0 || !isCount(start) || !isCount(end2)) return void 0;
  if (start > end2 || end2 > length) return void 0;
  if (extract === void 0) return { path: path2, start, end: end2 };
  const kind = EXTRACTS.find((known10) => known10 === extract);
  return kind && { path: path2, start, end: end2, extract: kind };
}
function linkFrom(item) {
  if (!isObject(item)) return void 0;
  const path2 = pathAt(item);
  const target = stringAt(item, "target");
  return path2 === void 0 || target === void 0 ? void 0 : { path: path2, target };
}
function hardLinkFrom(item) {
  const link = linkFrom(item);
  const isBelow2 = isObject(item) ? item["isBelow"] : void 0;
  return link === void 0 || typeof isBelow2 !== "boolean" ? void 0 : { ...link, isBelow: isBelow2 };
}
function largeFrom(item) {
  if (!isObject(item)) return void 0;
  const path2 = pathAt(item);
  const { size } = item;
  return path2 === void 0 || !isCount(size) ? void 0 : { path: path2, size };
}
function pathAt(item) {
  const path2 = stringAt(item, "path");
  return path2 !== void 0 && path2 === cleanTarPath(path2, "the cache") ? path2 : void 0;
}
function textFrom(item) {
  return typeof item === "string" ? item : void 0;
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

// shared/source/extract-file.ts
var CHUNK_BYTES = 256 * 1024;
var EXECUTABLE_NAME = /\.(?:so|so\.[\d.]+|dylib|dll|exe|bin|node)$/i;
var ENDING2 = /\.[A-Za-z][A-Za-z0-9_]*$/;
var MAX_PROGRAM_BYTES = 4 * 1024 * 1024 * 1024;
function mayGiveExtract(path2, kinds) {
  if (kinds.size === 0) return void 0;
  const kind = extractKindOf(path2, kinds);
  if (kind !== "executable") return kind;
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  const hasProgramName = EXECUTABLE_NAME.test(name) || !ENDING2.test(name);
  return hasProgramName && !name.startsWith(".") ? kind : void 0;
}
function isTooLargeToExtract(kind, size) {
  return kind === "java-archive" && size > MAX_JAVA_ARCHIVE_BYTES;
}
async function extractFile({ handle, path: path2, size }, kind, scratch, maxBytes = MAX_PROGRAM_BYTES) {
  const gatherer = openGatherer(kind, path2, size, scratch);
  if (gatherer === void 0) return void 0;
  const isTooLarge = size > maxBytes;
  const isWanted = await pour(handle, gatherer, isTooLarge ? CHUNK_BYTES : size);
  if (!isWanted) return void 0;
  if (isTooLarge) return "too-large";
  const bytes = gatherer.end();
  return bytes === void 0 ? void 0 : { kind, bytes };
}
async function pour(handle, gatherer, size) {
  const chunk = Buffer.allocUnsafe(Math.min(size, CHUNK_BYTES));
  for (let position = 0; position < size; ) {
    const length = Math.min(chunk.length, size - position);
    const { bytesRead } = await handle.read(chunk, 0, length, position);
    if (bytesRead === 0 || !gatherer.push(chunk.subarray(0, bytesRead))) return false;
    position += bytesRead;
  }
  return true;
}

// shared/source/git-repository.ts
import { isAbsolute as isAbsolute4, join as join13, relative as relative2, sep as sep2 } from "node:path";
var MAX_INDEX_BYTES2 = 512 * 1024 * 1024;
async function findRepository(folder, problems) {
  for await (const tree of workTreesAround(folder)) return await openRepository(tree, problems);
  return void 0;
}
async function headOf(folder) {
  for await (const tree of workTreesAround(folder)) return await readHead(tree);
  return void 0;
}
async function nestedRepository(top, outer, problems) {
  const tree = await workTreeAt(top);
  if (tree === void 0 || !outer.some((folder) => contains(folder, tree.folder)))
    return void 0;
  return await openRepository(tree, problems);
}
function contains(folder, path2) {
  const below3 = relative2(folder, path2);
  return below3 !== ".." && !below3.startsWith(`..${sep2}`) && !isAbsolute4(below3);
}
async function openRepository({ top, folder, common }, problems) {
  try {
    const index = await readIndex(folder);
    if (index === void 0) return void 0;
    const { tracked, submodules } = index;
    let folders;
    return {
      top,
      folder,
      exclude: await readRules(join13(common, "info", "exclude")),
      submodules,
      origin: await originOf4(join13(common, "config")),
      isTracked: (path2) => tracked.has(path2),
      hasTracked: (path2) => {
        folders ??= foldersOf(tracked);
        return folders.has(path2);
      }
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code: code2, message } = error;
    problems.push({ code: code2, message, path: ".git/index" });
    return void 0;
  }
}
async function readIndex(folder) {
  const name = ".git/index";
  const bytes = await readGitFile(join13(folder, "index"), MAX_INDEX_BYTES2);
  if (bytes === void 0) return void 0;
  const index = parseGitIndex(bytes, name);
  if (index.shared === void 0) return index;
  const file = `sharedindex.${index.shared}`;
  const base2 = await readGitFile(join13(folder, file), MAX_INDEX_BYTES2);
  if (base2 === void 0)
    throw new DataError("not-found", `there is no .git/${file}`, { path: name });
  const { tracked, submodules } = parseGitIndex(base2, `.git/${file}`);
  return {
    tracked: /* @__PURE__ */ new Set([...tracked, ...index.tracked]),
    submodules: new Map([...submodules, ...index.submodules])
  };
}
async function originOf4(path2) {
  const text3 = (await readSmallGitFile(path2))?.toString("utf8") ?? "";
  const remote = parseGitConfig(text3).find(
    ({ name, subsection }) => name === "remote" && subsection === "origin"
  );
  return remote?.values.get("url");
}
function foldersOf(tracked) {
  const folders = /* @__PURE__ */ new Set();
  for (const path2 of tracked) {
    for (let slash = path2.lastIndexOf("/"); slash > 0; slash = path2.lastIndexOf("/", slash - 1)) {
      const folder = path2.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
async function readRules(path2) {
  const bytes = await readSmallGitFile(path2);
  return bytes === void 0 ? void 0 : parseIgnoreRules(bytes.toString("utf8"));
}

// shared/source/ignored-folder.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join14 } from "node:path";
var MAX_COUNTED = 1e5;
var ARCHIVES = /* @__PURE__ */ new Set(["java-archive"]);
async function countIgnored(root, folder, isWanted, isSkipped, count2) {
  const entries = await readdir2(join14(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    count2.entries += 1;
    if (count2.entries > MAX_COUNTED) return;
    const path2 = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name)) await countIgnored(root, path2, isWanted, isSkipped, count2);
    } else if (isWanted(path2) || extractKindOf(path2, ARCHIVES) !== void 0) count2.files += 1;
  }
}

// shared/source/ignored.ts
import { join as join15, sep as sep3 } from "node:path";
var GIT_FILE = ".gitignore";
var OWN_FILE = ".assayignore";
var NOTHING_IGNORED = {
  isIgnored: () => false,
  hasTracked: () => false,
  enter: async () => NOTHING_IGNORED
};
async function ignoredIn(root, names, problems, isByGit = true) {
  const repository = await findRepository(root, problems);
  if (repository === void 0) return NOTHING_IGNORED;
  let scope = topScope(repository, { within: [root, repository.folder], problems, isByGit });
  const { top } = repository;
  const between = root === top ? [] : root.slice(top.length).split(sep3).filter((part2) => part2 !== "");
  let current = top;
  for (const name of between) {
    scope = await withRules(scope, current, /* @__PURE__ */ new Set([GIT_FILE, OWN_FILE]));
    if (isIgnored(scope, name, true)) return NOTHING_IGNORED;
    scope = { ...scope, folder: below2(scope.folder, name) };
    current = join15(current, name);
  }
  return scopeOf6(await withRules(scope, current, names), root);
}
function topScope(repository, shared) {
  const { exclude } = repository;
  const isRuled = exclude !== void 0 && shared.isByGit;
  const git = isRuled ? [{ folder: "", rules: exclude }] : [];
  return { repository, folder: "", own: [], git, isBelowIgnored: false, ...shared };
}
async function withRules(scope, directory, names) {
  const levels = async (name) => {
    const rules = names.has(name) ? await readRules(join15(directory, name)) : void 0;
    return rules === void 0 ? [] : [{ folder: scope.folder, rules }];
  };
  const [git, own] = await Promise.all([scope.isByGit ? levels(GIT_FILE) : [], levels(OWN_FILE)]);
  return { ...scope, git: [...git, ...scope.git], own: [...own, ...scope.own] };
}
function scopeOf6(scope, directory) {
  return {
    repository: scope.folder === "" ? scope.repository : void 0,
    isIgnored: (name, isFolder2) => isIgnored(scope, name, isFolder2),
    hasTracked: (name) => scope.repository.hasTracked(below2(scope.folder, name)),
    enter: async (name, names) => {
      const inside = join15(directory, name);
      if (names.has(".git")) return await enterRepository(inside, names, scope);
      const isBelowIgnored = scope.isBelowIgnored || decide(scope, name, true) === "ignored";
      const entered = { ...scope, folder: below2(scope.folder, name), isBelowIgnored };
      return scopeOf6(await withRules(entered, inside, names), inside);
    }
  };
}
async function enterRepository(directory, names, { within, problems, isByGit }) {
  const repository = await nestedRepository(directory, within, problems);
  if (repository === void 0) return NOTHING_IGNORED;
  const scope = topScope(repository, {
    within: [...within, repository.folder],
    problems,
    isByGit
  });
  return scopeOf6(await withRules(scope, directory, names), directory);
}
function isIgnored(scope, name, isFolder2) {
  if (!scope.isBelowIgnored && decide(scope, name, isFolder2) !== "ignored") return false;
  const path2 = below2(scope.folder, name);
  const { repository } = scope;
  return !repository.isTracked(path2) && !(isFolder2 && repository.hasTracked(path2));
}
function decide(scope, name, isFolder2) {
  const path2 = below2(scope.folder, name);
  for (const { folder, rules } of [...scope.own, ...scope.git]) {
    const inside = folder === "" ? path2 : path2.slice(folder.length + 1);
    const decision = rules.decide(inside, isFolder2);
    if (decision !== void 0) return decision;
  }
  return void 0;
}
function below2(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// shared/source/keep-file.ts
import { join as join16 } from "node:path";
async function keepFile(path2, target, kept) {
  const { limits } = kept;
  await withFile(path2, target, kept, async (handle, size) => {
    if (size > limits.maxFileBytes) {
      const message = `${size} bytes are too many: at most ${limits.maxFileBytes} are read`;
      kept.problems.push(problem("limit-exceeded", path2, message));
      return;
    }
    countKept(path2, size, kept);
    kept.files.push({ path: path2, bytes: await handle.readFile() });
  });
}
async function lookThrough(path2, kind, kept) {
  await withFile(path2, path2, kept, async (handle, size) => {
    const found2 = isTooLargeToExtract(kind, size) ? "too-large" : await extractFile({ handle, path: path2, size }, kind, kept.scratch);
    if (found2 === void 0) return;
    if (found2 === "too-large") {
      const message = `${size} bytes are too many to look through`;
      kept.problems.push(problem("limit-exceeded", path2, message));
      return;
    }
    countKept(path2, found2.bytes.length, kept);
    kept.files.push({ path: path2, bytes: found2.bytes, extract: found2.kind });
  });
}
function countKept(path2, bytes, kept) {
  kept.keptBytes += bytes;
  const { maxKeptBytes } = kept.limits;
  if (kept.keptBytes > maxKeptBytes) {
    throw exceeded2(path2, `more than ${maxKeptBytes} bytes of files to look into`);
  }
}
async function withFile(path2, target, kept, use) {
  try {
    const handle = await openFile(join16(kept.root, target), { refusesLink: true });
    try {
      const found2 = await handle.stat();
      if (found2.isFile()) await use(handle, found2.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    kept.problems.push(problem("unreadable", path2, "this file cannot be read"));
  }
}
function problem(code2, path2, message) {
  return { code: code2, message, path: path2 };
}
function exceeded2(path2, what) {
  return new DataError("limit-exceeded", `the folder has ${what}`, { path: path2 });
}

// shared/source/layer-cache.ts
import { createHash as createHash7 } from "node:crypto";

// shared/source/read-layers.ts
import { createHash as createHash6 } from "node:crypto";
import { readFile as readFile9 } from "node:fs/promises";
import { Worker } from "node:worker_threads";

// shared/source/limits.ts
var MIB = 1024 * 1024;
var LAYER_LIMITS = {
  // The largest images in use (machine learning) have layers of about 20 GiB.
  maxBytes: 64 * 1024 * MIB,
  // Real layers stay below 20; deflate alone can reach 1,030, and zstd far more.
  maxRatio: 200,
  // A file of zeros is no attack as long as inflating it takes seconds.
  ratioFreeBytes: 1024 * MIB,
  // The largest images seen have some 500,000 files.
  maxEntries: 5e6,
  // 64 GiB at 20 MB a second, which is slower than any runner.
  maxMs: 60 * 60 * 1e3,
  // The largest package databases (rpm, full distributions) have about 100 MiB.
  maxFileBytes: 128 * MIB,
  maxKeptBytes: 512 * MIB,
  // The holes of a program are a few MiB between its sections.
  maxHoleBytes: 1024 * MIB
};
var IMAGE_LIMITS = {
  // The largest images seen keep some 200 MiB.
  maxKeptBytes: 1024 * MIB,
  // Ten times what the largest images seen have.
  maxPaths: 1e7
};
var DIRECTORY_LIMITS = {
  // Deeper than any project; Linux itself stops paths at 4,096 characters.
  maxDepth: 100,
  // The largest monorepos have a few million files.
  maxEntries: 5e6,
  maxFileBytes: 128 * MIB,
  // 100,000 packages in lockfiles take about 100 MB.
  maxKeptBytes: 1024 * MIB
};

// shared/source/read-layers.ts
var INLINE_BYTES = 4 * 1024 * 1024;
var ALONE_BYTES = 32 * 1024 * 1024;
var HEAP_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 2048 };
async function readLayers(orders, threads, progress = () => void 0, limits = IMAGE_LIMITS) {
  const account = accountFor(limits);
  const results = [];
  let done = 0;
  const queue = orders.map((order, index) => ({ order, index }));
  queue.sort((a, b) => b.order.size - a.order.size || a.index - b.index);
  const total = orders.reduce((sum, order) => sum + order.size, 0);
  const stop = { now: false };
  const work2 = async (read) => {
    for (let next = queue.shift(); next !== void 0 && !stop.now; next = queue.shift()) {
      const contents = await read(next.order);
      account(contents, next.order.digest);
      results[next.index] = contents;
      done += 1;
      progress(done, orders.length);
    }
  };
  if (total < (orders.length === 1 ? ALONE_BYTES : INLINE_BYTES)) {
    await work2((order) => readLayer(order, order.open()));
    return results;
  }
  const count2 = Math.max(1, Math.min(threads, orders.length));
  await allOrStop(
    Array.from({ length: count2 }, () => withWorker(work2)),
    stop
  );
  return results;
}
function accountFor(limits) {
  let keptBytes = 0;
  let paths2 = 0;
  return (contents, digest) => {
    keptBytes += contents.bytes.length;
    paths2 += contents.entries + contents.assumed.length;
    const { maxKeptBytes, maxPaths } = limits;
    if (keptBytes <= maxKeptBytes && paths2 <= maxPaths) return;
    const what = keptBytes > maxKeptBytes ? `more than ${maxKeptBytes} bytes of files to look into` : `more than ${maxPaths} paths`;
    const message = `the image has ${what}, counted up to its layer ${digest}`;
    throw new DataError("limit-exceeded", message, { path: digest });
  };
}
async function allOrStop(works, stop) {
  const watched = works.map(async (work2) => {
    try {
      await work2;
    } catch (error) {
      stop.now = true;
      throw error;
    }
  });
  const settled = await Promise.allSettled(watched);
  const failed = settled.find((result) => result.status === "rejected");
  if (failed !== void 0) throw failed.reason;
}
async function layerProgram() {
  return createHash6("sha256").update(await readFile9(workerFile())).digest("hex");
}
function workerFile() {
  return new URL("../workers/layer.js", import.meta.url);
}
async function withWorker(work2) {
  const worker = new Worker(workerFile(), {
    resourceLimits: HEAP_LIMITS
  });
  const ring = createRing();
  try {
    await work2((order) => readInWorker(worker, ring, order));
  } finally {
    await worker.terminate();
  }
}
async function readInWorker(worker, ring, { open: open2, ...job }) {
  const pipe = openPipe(ring);
  const answered = ask2(worker, { job, pipe });
  const written = writePipe(pipe, open2(), answered);
  written.catch(() => void 0);
  try {
    const contents = await answered;
    if (!await written) throw new PipeBrokenError();
    return contents;
  } catch (error) {
    if (error instanceof PipeBrokenError) await written;
    throw error;
  }
}
function ask2(worker, task) {
  const asked = new Promise((resolve10, reject) => {
    const answered = (reply) => {
      stopListening();
      resolve10(reply);
    };
    const failed = (error) => {
      stopListening();
      reject(error);
    };
    const ended = (code2) => failed(new Error(`a layer's thread ended with ${code2}`));
    const stopListening = () => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
    };
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
  return asked.then(contentsOfReply);
}

// shared/source/layer-cache.ts
var CONTENT_VERSION = 3;
var MAX_CACHE_BYTES = 1024 * 1024 * 1024;
async function readThroughCache(cache, orders, read, progress = () => void 0) {
  const wishes = await look(cache, orders);
  const readFresh = async (some) => {
    const known10 = wishes.length - some.length;
    if (known10 > 0) progress(known10, wishes.length);
    if (some.length === 0) return /* @__PURE__ */ new Map();
    const asked = some.map(({ order }) => order);
    const contents = await read(asked, (done) => progress(known10 + done, wishes.length));
    return foundOf(some, contents);
  };
  const [absent, kept] = await Promise.all([
    readFresh(wishes.filter(({ packed }) => packed === void 0)),
    unpackAll(wishes.filter(({ packed }) => packed !== void 0))
  ]);
  const damaged2 = wishes.filter((wish) => !absent.has(wish) && !kept.has(wish));
  const fresh = damaged2.length === 0 ? absent : new Map([...absent, ...await readFresh(damaged2)]);
  const written = write(cache, fresh);
  if (cache.later === void 0) await written;
  else cache.later(written);
  for (const wish of wishes) {
    const { order, recipe, entry } = wish;
    cache.onLayer?.({ recipe, digest: order.digest, entry, isFresh: fresh.has(wish) });
  }
  return wishes.flatMap((wish) => fresh.get(wish) ?? kept.get(wish) ?? []);
}
function foundOf(wishes, contents) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [index, wish] of wishes.entries()) {
    const given = contents[index];
    if (given !== void 0) found2.set(wish, given);
  }
  return found2;
}
async function unpackAll(wishes) {
  const contents = wishes.map(({ packed }) => packed && unpackLayer(packed));
  return foundOf(wishes, await Promise.all(contents));
}
async function look(cache, orders) {
  const recipeOf = recipes(cache, await layerProgram());
  const wishes = await Promise.all(
    orders.map(async (order) => {
      const recipe = recipeOf(order);
      const entry = entryOf(recipe, order);
      return { order, recipe, entry, packed: await readEntry(cache.folder, entry) };
    })
  );
  const [first] = wishes;
  if (first === void 0 || wishes.every(({ packed }) => packed !== void 0)) return wishes;
  const digests = orders.map(({ digest }) => digest);
  const fetched = await cache.fetchEntries?.({ recipe: first.recipe, digests });
  if (fetched === void 0) return wishes;
  const lacking = wishes.filter(({ packed }) => packed === void 0).map(({ entry }) => entry);
  const useful = new Map([...fetched].filter(([name]) => lacking.includes(name)));
  await writeEntries(placeOf5(cache), useful);
  return wishes.map((wish) => ({ ...wish, packed: wish.packed ?? useful.get(wish.entry) }));
}
async function write(cache, fresh) {
  const packed = [...fresh].map(
    async ([{ entry }, contents]) => [entry, await packLayer(contents)]
  );
  const entries = new Map(await Promise.all(packed));
  await writeEntries(placeOf5(cache), entries);
}
function placeOf5({ folder, guarded = [], maxBytes = MAX_CACHE_BYTES }) {
  return { folder, guarded, maxBytes };
}
function recipes({ engine }, program) {
  const known10 = /* @__PURE__ */ new Map();
  return ({ wanted }) => {
    const recipe = known10.get(wanted) ?? digestOf4({ version: CONTENT_VERSION, engine, program, wanted });
    known10.set(wanted, recipe);
    return recipe;
  };
}
function entryOf(recipe, order) {
  const { digest, diffId, provesDiffId, extraPaths, linksBelow: linksBelow2 = [], hidesOthers, limits } = order;
  const what = { recipe, digest, diffId, provesDiffId };
  return digestOf4({ ...what, extraPaths, linksBelow: linksBelow2, hidesOthers, limits });
}
function digestOf4(value) {
  return createHash7("sha256").update(canonicalJson(value)).digest("hex");
}

// shared/source/merge-layers.ts
function mergeLayers(layers) {
  const { byLayer, openLinks } = linkedLayers(layers);
  const shown3 = { files: /* @__PURE__ */ new Map(), symlinks: /* @__PURE__ */ new Map() };
  const removed = removalsOf();
  const lowest = lowestPlaces(byLayer);
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    for (const [path2, kept] of byLayer[layer] ?? []) {
      const isHidden2 = isShown(path2, shown3) || isRemoved(path2, removed);
      if (isHidden2) noteEarlier(path2, layer, kept, shown3);
      else if ("target" in kept) shown3.symlinks.set(path2, kept.target);
      else shown3.files.set(path2, { path: path2, layer, ...kept, earlier: [] });
    }
    removeMore(removed, layers[layer], (path2) => (lowest.get(path2) ?? layer) < layer);
  }
  const files = [...shown3.files.keys()].sort().flatMap((path2) => shown3.files.get(path2) ?? []);
  return { files, symlinks: shown3.symlinks, openLinks };
}
function isShown(path2, { files, symlinks }) {
  return files.has(path2) || symlinks.has(path2);
}
function noteEarlier(path2, layer, kept, { files }) {
  if ("bytes" in kept) files.get(path2)?.earlier.push({ layer, bytes: kept.bytes });
}
function linkedLayers(layers) {
  const byLayer = [];
  const openLinks = [];
  const removals = removalsByLayer(layers);
  const below3 = (target) => shownBelow(target, {
    count: byLayer.length,
    at: (layer) => byLayer[layer]?.get(target),
    removals
  });
  for (const [layer, contents] of layers.entries()) {
    const own = keptOf(contents);
    for (const { path: path2, target, isBelow: isBelow2 } of contents.hardLinks) {
      const kept = (isBelow2 ? below3(target) : void 0) ?? fileOf2(own.get(target));
      if (kept === void 0) openLinks.push({ path: path2, target, layer });
      else own.set(path2, kept);
    }
    byLayer.push(own);
  }
  return { byLayer, openLinks };
}
function fileOf2(kept) {
  return kept === void 0 || "target" in kept ? void 0 : kept;
}
function keptOf(contents) {
  const { buffer, byteOffset } = contents.bytes;
  const kept = /* @__PURE__ */ new Map();
  for (const { path: path2, target } of contents.symlinks) kept.set(path2, { target });
  for (const { path: path2, start, end: end2, extract } of contents.files) {
    const bytes = Buffer.from(buffer, byteOffset + start, end2 - start);
    kept.set(path2, extract === void 0 ? { bytes } : { bytes, extract });
  }
  return kept;
}
function lowestPlaces(layers) {
  const places2 = /* @__PURE__ */ new Map();
  for (const [layer, kept] of layers.entries()) {
    for (const path2 of kept.keys()) {
      for (let end2 = path2.length; end2 > 0; end2 = path2.lastIndexOf("/", end2 - 1)) {
        const place = path2.slice(0, end2);
        if (places2.has(place)) break;
        places2.set(place, layer);
      }
    }
  }
  return places2;
}

// shared/source/readable-layers.ts
var FOREIGN = /\.foreign\.|\.nondistributable\./;
var ENCRYPTED = /\+encrypted$/;
var ARCHIVE2 = /[./-]tar(?:[.+]|$)/;
async function layerProblem(store, layer) {
  const { mediaType } = layer;
  if (ENCRYPTED.test(mediaType)) return problem2(layer, "is encrypted");
  if (mediaType !== "" && !ARCHIVE2.test(mediaType)) {
    return problem2(layer, `is of the media type ${mediaType.slice(0, 100)}, which is no archive`);
  }
  if (!FOREIGN.test(mediaType) || await isThere(store, layer)) return void 0;
  return problem2(layer, `is foreign and not in ${store.name}; its URLs are not followed`);
}
async function isThere(store, layer) {
  try {
    if (await store.locateBlob?.(layer) !== void 0) return true;
    const reader = (await store.openBlob(layer)).getReader();
    await reader.read();
    await reader.cancel();
    return true;
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    if (error.code !== "not-found") throw error;
    return false;
  }
}
function problem2({ digest }, what) {
  const message = `the layer ${digest} ${what}: nothing in it was read`;
  return { code: "unreadable", message, path: digest };
}

// shared/source/stored-bytes.ts
import { readSync } from "node:fs";
var READ_BYTES = 256 * 1024;
async function* storedBytes(store, descriptor) {
  const { digest } = descriptor;
  try {
    const location = await store.locateBlob?.(descriptor);
    yield* location === void 0 ? await store.openBlob(descriptor) : verifiedChunks(fileChunks(location), descriptor, digest);
  } catch (error) {
    throw asLayerError(error, digest);
  }
}
function* fileChunks({ path: path2, offset, length }) {
  const chunk = Buffer.allocUnsafeSlow(Math.min(length, READ_BYTES));
  yield* readingFrom(path2, function* (file) {
    for (let at = 0; at < length; ) {
      const count2 = readSync(file, chunk, 0, Math.min(chunk.length, length - at), offset + at);
      if (count2 === 0) return;
      yield chunk.subarray(0, count2);
      at += count2;
    }
  });
}

// shared/source/through-links.ts
var MAX_READ_AGAIN = 127;
async function throughLinks(layers, orders, read) {
  const settled = [];
  const isLinkBelow = linksBelow(settled);
  let again = 0;
  for (const [index, contents] of layers.entries()) {
    const order = orders[index];
    if (order === void 0 || !contents.assumed.some(isLinkBelow)) {
      settled.push(contents);
      continue;
    }
    again += 1;
    if (again > MAX_READ_AGAIN) throw tooMany4(order.digest);
    const { symlinks } = mergeLayers(settled);
    const links = [...symlinks].map(([path2, target]) => ({ path: path2, target }));
    settled.push(await read({ ...order, linksBelow: links }) ?? contents);
  }
  return settled;
}
function linksBelow(layers) {
  const known10 = [];
  const linksOf = (layer) => {
    known10[layer] ??= linksIn(layers[layer]);
    return known10[layer];
  };
  const removals = removalsByLayer(layers);
  return (path2) => {
    const at = (layer) => linksOf(layer).has(path2) || void 0;
    return shownBelow(path2, { count: layers.length, at, removals }) === true;
  };
}
function linksIn(contents) {
  const { symlinks = [], hardLinks = [] } = contents ?? {};
  return new Set([...symlinks, ...hardLinks].map(({ path: path2 }) => path2));
}
function tooMany4(digest) {
  const message = `more than ${MAX_READ_AGAIN} layers have files behind symbolic links of other layers, up to ${digest}`;
  return new DataError("limit-exceeded", message, { path: digest });
}

// shared/source/read-image.ts
var MAX_READINGS = 4;
async function readImage2(store, image, wanted, options) {
  const unread3 = await Promise.all(
    image.layers.map(({ descriptor }) => layerProblem(store, descriptor))
  );
  const read = async (extraPaths) => {
    const orders = ordersOf({ store, image, wanted, extraPaths }, options);
    const again = async (order) => (await readAll([order], options))[0];
    return await throughLinks(await readReadable(unread3, orders, options), orders, again);
  };
  const isWanted = compileWanted(wanted);
  const { layers, merged, aliases, unfollowed } = await readWithLinks(read, wanted, isWanted);
  const byPath = new Map(merged.files.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path: path2, target }) => {
    const file = byPath.get(target);
    return file === void 0 || byPath.has(path2) ? [] : [{ ...file, path: path2 }];
  });
  const files = [
    ...merged.files.filter((file) => file.extract !== void 0 || isWanted(file.path)),
    ...linked
  ];
  return {
    layers: image.layers.map(layerOf),
    files: files.map(shown2).sort((a, b) => a.path < b.path ? -1 : 1),
    problems: [
      ...unread3.filter((problem3) => problem3 !== void 0),
      ...layers.flatMap(problemsOf3),
      ...brokenLinks(merged, layers, image, isWanted),
      ...unfollowed.map(tooManyLinks)
    ].map(shown2)
  };
}
function shown2(item) {
  return { ...item, path: item.path.toWellFormed() };
}
async function readWithLinks(read, wanted, isWanted) {
  const asked = /* @__PURE__ */ new Set();
  for (let readings = 1; ; readings++) {
    const layers = await read([...asked].sort());
    const merged = mergeLayers(layers);
    const aliases = aliasesOf(merged.symlinks, wanted, isWanted);
    const targets = [
      ...aliases.map(({ target }) => target),
      ...merged.openLinks.filter(({ path: path2 }) => isWanted(path2) || asked.has(path2)).map(({ target }) => target)
    ];
    const missing2 = targets.filter((target) => !asked.has(target));
    if (missing2.length === 0 || readings === MAX_READINGS) {
      return { layers, merged, aliases, unfollowed: missing2 };
    }
    for (const target of missing2) asked.add(target);
  }
}
function tooManyLinks(path2) {
  const message = `hard links lead here one after another, more than ${MAX_READINGS - 1}: it was not read`;
  return { code: "limit-exceeded", message, path: path2 };
}
async function readReadable(unread3, orders, options) {
  const contents = await readAll(
    orders.filter((_, index) => unread3[index] === void 0),
    options
  );
  const rest = contents.values();
  return unread3.map((problem3) => {
    const next = problem3 === void 0 ? rest.next() : void 0;
    return next?.done === false ? next.value : NOTHING;
  });
}
var NOTHING = {
  files: [],
  bytes: new Uint8Array(),
  hardLinks: [],
  symlinks: [],
  whiteouts: [],
  opaque: [],
  occupied: [],
  folders: [],
  assumed: [],
  tooLarge: [],
  entries: 0,
  inflatedBytes: 0
};
function readAll(orders, { threads, progress, cache }) {
  if (cache === void 0) return readLayers(orders, threads, progress);
  const read = (missing2, told) => readLayers(missing2, threads, told);
  return readThroughCache(cache, orders, read, progress);
}
function ordersOf({ store, image, wanted, extraPaths }, { hasOwnDigests = false }) {
  return image.layers.map(({ descriptor, diffId }, index) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    diffId,
    provesDiffId: !hasOwnDigests,
    open: () => storedBytes(store, descriptor),
    wanted,
    extraPaths,
    hidesOthers: index > 0,
    limits: LAYER_LIMITS
  }));
}
function layerOf({ diffId, createdBy }) {
  return { diffId, createdBy };
}
function brokenLinks({ openLinks }, layers, image, isWanted) {
  const known10 = new Set(layers.flatMap(({ tooLarge: tooLarge2 }) => tooLarge2.map(({ path: path2 }) => path2)));
  return openLinks.filter(({ path: path2, target }) => isWanted(path2) && !known10.has(target)).map(({ path: path2, target, layer }) => ({
    code: "not-found",
    message: `${path2} in the layer ${image.layers[layer]?.descriptor.digest} is a hard link to ${target}, which is not there`,
    path: path2
  }));
}
function problemsOf3(contents) {
  return contents.tooLarge.map(({ path: path2, size }) => ({
    code: "limit-exceeded",
    message: `${path2} has ${size} bytes; at most ${LAYER_LIMITS.maxFileBytes} of a file are read`,
    path: path2
  }));
}

// shared/source/open-image.ts
async function openImage(request2, world) {
  const opened2 = await openImageStore(request2.image, world);
  try {
    const image = await resolveImage(opened2.store, opened2.reference, request2.platform);
    return { ...sourceOf4(image, opened2, request2, world), close: opened2.close };
  } catch (error) {
    await opened2.close();
    throw error;
  }
}
async function openPlatforms(request2, world) {
  const opened2 = await openImageStore(request2.image, world);
  try {
    const images = await platformImages(opened2.store, opened2.reference);
    const sources = images.map((image) => ({
      ...sourceOf4(image, opened2, request2, world),
      close: async () => void 0
    }));
    return { sources, close: opened2.close };
  } catch (error) {
    await opened2.close();
    throw error;
  }
}
function sourceOf4(image, { store, hasOwnDigests }, request2, world) {
  const description = {
    kind: "image",
    name: request2.name,
    ...hasOwnDigests ? { digest: image.manifest.digest } : {},
    imageId: image.parsed.config.digest,
    ...image.index === void 0 ? {} : { indexDigest: image.index.digest },
    platform: formatPlatform(image.platform),
    ...vendorOf3(image)
  };
  return {
    description,
    image,
    read: async (wanted, options) => {
      const contents = await readImage2(store, image, wanted, { ...options, hasOwnDigests });
      return { description, ...contents };
    },
    findBase: (given) => findBase({
      store,
      image,
      place: request2.image,
      world,
      given: given?.image,
      givenName: given?.name
    })
  };
}
function vendorOf3({ parsed }) {
  const vendor = parsed.annotations["org.opencontainers.image.vendor"]?.trim() ?? "";
  return vendor === "" ? {} : { supplier: vendor };
}

// shared/source/open-source.ts
import { readFile as readFile10, realpath as realpath3, stat as stat5 } from "node:fs/promises";
import { basename as basename4, dirname as dirname3 } from "node:path";

// shared/source/read-directory.ts
import { readdir as readdir3, realpath as realpath2 } from "node:fs/promises";
import { join as join17, relative as relative3, sep as sep4 } from "node:path";
var HISTORY = /* @__PURE__ */ new Set([".git", ".hg", ".svn"]);
var INSTALLED2 = "node_modules";
var MAX_IGNORED = 1e3;
async function readDirectory(directory, isWanted, limits, { extracts = [], isWithIgnored = false } = {}) {
  const root = await realpath2(directory);
  const ignoredCount = { files: 0, entries: 0 };
  const kept = { files: [], problems: [], ignored: [], ignoredCount, links: [] };
  const state = { ...kept, entries: 0, keptBytes: 0 };
  const looks = { extracts: new Set(extracts), scratch: createScratch() };
  const walk = { root, isWanted, limits, ...looks, ...state };
  const entries = await entriesOf4("", 0, walk);
  const scope = await ignoredIn(root, namesOf2(entries), walk.problems, !isWithIgnored);
  await visitEntries(entries, "", 0, scope, walk);
  await followLinks(walk);
  walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
  const { files, problems, ignored } = walk;
  return { files, problems, ignored, ignoredFiles: ignoredCount.files };
}
async function visitEntries(entries, folder, depth, scope, walk) {
  if (scope.repository !== void 0) keepSubmodules(folder, scope.repository, walk);
  for (const entry of entries) {
    walk.entries += 1;
    if (walk.entries > walk.limits.maxEntries) {
      throw exceeded2(folder, `more than ${walk.limits.maxEntries} entries`);
    }
    const path2 = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) await visitFile(entry, path2, scope, walk);
    else if (!HISTORY.has(entry.name) && (entry.name !== INSTALLED2 || scope.hasTracked(INSTALLED2))) {
      await visitFolder(entry.name, path2, depth + 1, scope, walk);
    }
  }
}
async function visitFolder(name, path2, depth, above, walk) {
  if (above.isIgnored(name, true)) {
    leaveOut(`${path2}/`, walk);
    await countIgnored(walk.root, path2, walk.isWanted, isNeverEntered, walk.ignoredCount);
    return;
  }
  if (depth > walk.limits.maxDepth) {
    throw exceeded2(path2, `folders more than ${walk.limits.maxDepth} deep`);
  }
  const entries = await entriesOf4(path2, depth, walk);
  const scope = await above.enter(name, namesOf2(entries));
  await visitEntries(entries, path2, depth, scope, walk);
}
async function visitFile(entry, path2, scope, walk) {
  const isWanted = walk.isWanted(path2) && !isStray(entry.name, path2);
  const kind = isWanted || !entry.isFile() ? void 0 : mayGiveExtract(path2, walk.extracts);
  if (!isWanted && kind === void 0) return;
  if (scope.isIgnored(entry.name, false)) {
    if (isWanted) {
      leaveOut(path2, walk);
      walk.ignoredCount.files += 1;
    }
    return;
  }
  if (kind !== void 0) await lookThrough(path2, kind, walk);
  else if (entry.isFile()) await keepFile(path2, path2, walk);
  else if (entry.isSymbolicLink()) await noteLink(path2, walk);
}
function isNeverEntered(name) {
  return HISTORY.has(name) || name === INSTALLED2;
}
function isStray(name, path2) {
  return name !== "package.json" && (path2.startsWith(`${INSTALLED2}/`) || path2.includes(`/${INSTALLED2}/`));
}
function leaveOut(path2, { ignored }) {
  if (ignored.length < MAX_IGNORED) ignored.push(path2);
}
function namesOf2(entries) {
  return new Set(entries.map(({ name }) => name));
}
function keepSubmodules(folder, { submodules, origin }, walk) {
  if (submodules.size === 0) return;
  const extract = {
    kind: "git-index",
    submodules: Object.fromEntries(submodules),
    origin
  };
  const path2 = folder === "" ? GIT_INDEX : `${folder}/${GIT_INDEX}`;
  walk.files.push({ path: path2, bytes: Buffer.from(JSON.stringify(extract)), extract: "git-index" });
}
async function entriesOf4(path2, depth, walk) {
  try {
    const entries = await readdir3(join17(walk.root, path2), { withFileTypes: true });
    return entries.sort((a, b) => a.name < b.name ? -1 : 1);
  } catch (cause) {
    if (depth === 0) {
      throw new DataError("unreadable", `${path2} cannot be listed`, { path: path2 }, { cause });
    }
    walk.problems.push(problem("unreadable", path2, "this folder cannot be listed"));
    return [];
  }
}
async function noteLink(path2, walk) {
  const target = await realpath2(join17(walk.root, path2)).catch(() => void 0);
  if (target === void 0) {
    walk.problems.push(problem("not-found", path2, "this symbolic link leads nowhere"));
    return;
  }
  const inside = relative3(walk.root, target).split(sep4).join("/");
  if (inside === ".." || inside.startsWith("../") || inside.startsWith("/")) {
    walk.problems.push(problem("path-escapes", path2, "this symbolic link leads out of the folder"));
    return;
  }
  walk.links.push({ path: path2, target: inside });
}
async function followLinks(walk) {
  const read = new Set(walk.files.map(({ path: path2 }) => path2));
  for (const { path: path2, target } of walk.links) {
    if (!read.has(target)) await keepFile(path2, target, walk);
  }
}

// shared/source/open-source.ts
async function openSource(request2, world) {
  if (request2.kind === "image") return await openImage(request2, world);
  const found2 = await stat5(request2.path).catch(() => void 0);
  if (found2?.isDirectory() === true) return openDirectory(request2);
  if (found2?.isFile() === true) return openFile2(request2, found2.size);
  const fix = "Name a folder or a file that exists, relative to the working directory.";
  throw new UserError("file-not-found", `There is no ${request2.name} (${request2.path}).`, fix);
}
function readFiles(source, wanted, options) {
  return source.read(wanted, options);
}
var nothingToClose = async () => void 0;
function openDirectory({ path: path2, name, isWithIgnored }) {
  const description = { kind: "directory", name };
  return {
    description,
    read: async (wanted) => {
      const isWanted = compileWanted(wanted);
      const look2 = { extracts: wanted.extracts, isWithIgnored };
      const contents = await readDirectory(path2, isWanted, DIRECTORY_LIMITS, look2);
      const scanned = await headOf(await realpath3(path2));
      return { description, scanned, layers: [], ...contents };
    },
    close: nothingToClose
  };
}
function openFile2({ path: path2, name }, size) {
  const description = { kind: "file", name };
  return {
    description,
    read: async (wanted) => ({
      description,
      scanned: await headOf(await realpath3(dirname3(path2))),
      layers: [],
      files: [await readOneFile(path2, name, size, new Set(wanted.extracts))],
      problems: []
    }),
    close: nothingToClose
  };
}
async function readOneFile(path2, name, size, extracts) {
  const file = basename4(path2);
  const kind = extractKindOf(file, extracts);
  if (kind !== void 0 && !isTooLargeToExtract(kind, size)) {
    const handle = await openFile(path2);
    try {
      const found2 = await extractFile({ handle, path: file, size }, kind, createScratch());
      if (found2 !== void 0 && found2 !== "too-large") {
        return { path: file, bytes: found2.bytes, extract: found2.kind };
      }
    } finally {
      await handle.close();
    }
  }
  const { maxFileBytes } = DIRECTORY_LIMITS;
  if (size > maxFileBytes) {
    const message = `${name} has ${size} bytes; at most ${maxFileBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: name });
  }
  return { path: file, bytes: await readFile10(path2) };
}

// shared/store/pieces.ts
var MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
var MAX_PAYLOAD_BYTES2 = 1024 * 1024;
function piecesOf2(manifest, origin, place) {
  const isForEvidence = place === "tag" || isBundleType(manifest.artifactType ?? "");
  if (isForEvidence && manifest.layers.length === 0) return [unreadable2(origin, "It is empty.")];
  return manifest.layers.flatMap((descriptor, index) => {
    const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
    const kind = kindOf3(descriptor.mediaType);
    if (kind !== void 0) return [{ kind, origin: where, descriptor }];
    const message = `Its media type, ${descriptor.mediaType}, is no known kind of evidence.`;
    return isForEvidence ? [unreadable2(where, message)] : [];
  });
}
async function readPiece(store, piece) {
  const { origin, descriptor } = piece;
  const annotations = descriptor.annotations ?? /* @__PURE__ */ Object.create(null);
  switch (piece.kind) {
    case "bundle": {
      const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      const { digest } = descriptor;
      return { kind: "bundle", origin, bundle: parseExactJson(bytes, origin), digest };
    }
    case "legacy-signature": {
      const payload = await store.readBlob(descriptor, MAX_PAYLOAD_BYTES2);
      return { kind: "legacy-signature", origin, payload, annotations };
    }
    case "legacy-attestation": {
      const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: "legacy-attestation", origin, envelope, annotations };
    }
  }
}
function kindOf3(mediaType) {
  if (isBundleType(mediaType)) return "bundle";
  if (mediaType === SIMPLE_SIGNING_MEDIA_TYPE) return "legacy-signature";
  return mediaType === DSSE_MEDIA_TYPE ? "legacy-attestation" : void 0;
}
function isBundleType(mediaType) {
  return mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX);
}
function unreadable2(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

// shared/store/tags.ts
var SHA256 = /^sha256:([0-9a-f]{64})$/;
function legacyTag(digest, suffix) {
  const hex = SHA256.exec(digest)?.[1];
  if (hex !== void 0) return `sha256-${hex}.${suffix}`;
  throw new DataError("malformed", "The digest is not sha256.", { path: digest });
}

// shared/store/list-evidence.ts
var MAX_PIECES = 1e3;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var CONCURRENCY = 8;
async function listEvidence(store, digest, parts = ["referrers", "sig", "att"]) {
  const listed = await inTurns(
    parts,
    parts.length,
    (part2) => part2 === "referrers" ? referrersOf(store, digest) : taggedPieces(store, legacyTag(digest, part2))
  );
  const opened2 = await inTurns(
    listed.flat(),
    CONCURRENCY,
    async (each) => each.kind === "referrer" ? await referrerPieces(store, each) : [each]
  );
  return await inTurns(withinLimits(opened2.flat()), CONCURRENCY, (piece) => readFrom(store, piece));
}
async function referrersOf(store, digest) {
  const sizes = /* @__PURE__ */ new Map();
  for (const { digest: referrer, size } of await store.listReferrers(digest))
    sizes.set(referrer, /* @__PURE__ */ new Set([...sizes.get(referrer) ?? [], size]));
  return [...sizes].map(([referrer, stated]) => ({
    kind: "referrer",
    digest: referrer,
    sizes: stated
  }));
}
async function referrerPieces(store, { digest, sizes }) {
  const origin = `referrer ${digest}`;
  return await caught(origin, async () => {
    const manifest = await store.getManifest(digest);
    if (manifest === void 0)
      throw new DataError("not-found", "It is listed, but not there.", { path: digest });
    requireSize2(manifest, sizes);
    return evidenceIn(manifest, origin, "referrer");
  });
}
function requireSize2({ bytes, digest }, stated) {
  const wrong = [...stated].find((size) => size !== bytes.length);
  if (wrong === void 0) return;
  const message = `It has ${bytes.length} bytes, and is listed with ${wrong}.`;
  throw new DataError("digest-mismatch", message, { path: digest });
}
async function taggedPieces(store, tag) {
  const manifest = await store.getManifest(tag);
  if (manifest === void 0) return [];
  const origin = `tag ${tag}`;
  return await caught(origin, async () => evidenceIn(manifest, origin, "tag"));
}
function evidenceIn(manifest, origin, place) {
  const parsed = parseManifest(manifest.bytes, origin);
  if (parsed.kind === "manifest") return piecesOf2(parsed, origin, place);
  if (place === "referrer") return [];
  throw new DataError("malformed", "It is an index, not a manifest.", { path: origin });
}
function withinLimits(pieces) {
  const kept = [];
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.kind === "unreadable" ? 0 : piece.descriptor.size;
    if (kept.length < MAX_PIECES && bytes <= MAX_TOTAL_BYTES) kept.push(piece);
  }
  const left = pieces.length - kept.length;
  if (left === 0) return kept;
  const message = `${left} more were not read: the limits are ${MAX_PIECES} and ${MAX_TOTAL_BYTES} bytes.`;
  return [...kept, { kind: "unreadable", origin: "the rest", code: "limit-exceeded", message }];
}
async function readFrom(store, piece) {
  if (piece.kind === "unreadable") return piece;
  const [candidate] = await caught(piece.origin, async () => [await readPiece(store, piece)]);
  if (candidate === void 0) throw new Error(`nothing was read of ${piece.origin}`);
  return candidate;
}
async function caught(origin, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return [{ kind: "unreadable", origin, code: error.code, message: error.message }];
  }
}

// shared/verify/expectation.ts
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";
var KEY_ISSUER = "public-key";

// shared/verify/predicate-type.ts
var SIGNATURE_TYPES = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE
];
function requirePredicateType(found2, wanted) {
  if (wanted === "any") return;
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isPredicateOf(found2, type))) return;
  const asked = wanted.length === 0 ? "a signature" : wanted.join(" or ");
  throw new TrustError("predicate-mismatch", `it is ${found2}; ${asked} was asked for`);
}

export {
  readInputs,
  plainDefault,
  describeError,
  appendText,
  makeFolder,
  httpFetch,
  guardedFolders,
  neutraliseControls,
  neutraliseLog,
  oneLine,
  escapeJsonControls,
  readRunContext,
  MAX_ANNOTATIONS,
  MAX_OUTPUT_BYTES,
  cutMessage,
  fitSummary,
  worse,
  PASS_EXIT_CODE,
  FAIL_EXIT_CODE,
  ERROR_EXIT_CODE,
  exitCodeOf,
  nearest,
  TRUSTED_EVENTS,
  spec,
  DOCUMENT_FORMATS,
  describeFormat,
  distinctFormats,
  documentFileNames,
  spec2,
  FAIL_ON,
  spec3,
  spec4,
  spec5,
  spec6,
  repositoryName,
  isObject,
  asObject,
  asArray,
  asString,
  asNumber,
  optionalString,
  optionalNumber,
  optionalObject,
  optionalArray,
  stringAt,
  objectAt,
  arrayAt,
  scalarText,
  parseJson,
  MEDIA_TYPES,
  MAX_MANIFEST_BYTES,
  parseManifest,
  declaredMediaType,
  isRetriedStatus,
  retryDelayMs,
  verifiedChunks,
  readWhole,
  fallbackTag,
  referrersIn,
  requireBounded,
  redactUrl,
  redactText,
  LATER,
  collectBytes,
  request,
  networkOf,
  imageWorld,
  withEvidenceElsewhere,
  evidenceRepositoryOf,
  parseImageSource,
  formatPlatform,
  imagesUnder,
  namedIn,
  createFile,
  writeFile,
  removeFile,
  describeReferrer,
  parseLayoutIndex,
  parseMirrors,
  MAX_CONFIG_BYTES,
  parseImageConfig,
  openFile,
  openImagePlace,
  identityPatternProblem,
  readSection,
  readChoice,
  readText,
  readTexts,
  readCount,
  readFlag,
  join6 as join,
  show,
  readIdentities,
  githubOf,
  repositoryFacts,
  trustDomainOf,
  instanceFor,
  instancesBelieved,
  requireOwnInstance,
  requirePrivacy,
  githubIssuer,
  isEnterpriseServer2 as isEnterpriseServer,
  version,
  openRunCache,
  readInputFile,
  readOptionalFile,
  canonicalJson,
  canonicalJsonPieces,
  prettyJson,
  prettyJsonPieces,
  DECISION_KIND,
  decidedBy,
  openStepFiles,
  stepFilesOpener,
  shownPath,
  recordingFailure,
  spec7,
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  STATEMENT_TYPE,
  COSIGN_SIGN_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  makeStatement,
  fileSubjects,
  checksumSubjects,
  artifactListSubjects,
  artifactListText,
  readParagraphs,
  linesOf,
  purlOf,
  parsePurl,
  packageOf,
  problemOf,
  ecosystem,
  besidePath,
  baseName,
  ecosystem2,
  ecosystem3,
  packagesOfGraph,
  parseEach,
  parseGraph,
  ecosystem4,
  jsonLines,
  lineAt,
  ecosystem5,
  channelName,
  subdirOf,
  archiveType,
  hashesOf2 as hashesOf,
  condaMeta,
  ecosystem6,
  imagePackage,
  substitute,
  dockerfile,
  readJsonObject,
  nugetPackage,
  depsJson,
  packagesLock,
  paketLock,
  vcsUrl,
  ecosystem7,
  ecosystem8,
  ecosystem9,
  ecosystem10,
  linesOfItems,
  linesOfKey,
  imageOfUse,
  imagesIn2 as imagesIn,
  packageOfUse,
  ecosystem11,
  notALockfile,
  unread,
  objectEntry,
  ecosystem12,
  mavenPackage,
  ecosystem13,
  gradleLockfile,
  interpolator,
  MAVEN_CONFIG,
  userPropertiesOf,
  sbtLock,
  ecosystem14,
  bunBinaryLock,
  nameOfTarball,
  versionOfTarball,
  packageOfTarball,
  versionOfArchive,
  manifestBeside,
  readManifest2 as readManifest,
  isOwnFolder,
  manifestsBelow,
  namesInManifest,
  npmPackage,
  hashesOfIntegrity,
  licenceOf2 as licenceOf,
  bunLock,
  keyOf4 as keyOf,
  keysByPattern,
  keyFor,
  splitPattern,
  nameOfPattern,
  denoLock,
  HIDDEN_LOCKFILE,
  producerOf,
  installedBy,
  readInstalled,
  storeOf,
  onlyInStore,
  packageLock,
  pnpState,
  readPnpmKey,
  withoutPeers,
  readYarnBlocks,
  yarnCache,
  manifestAt,
  systemOfDistro,
  ecosystem15,
  classifiedLicence,
  INSTALL_NOTES,
  isRequested,
  installedCommit,
  pythonPackage,
  normalisedName,
  explain,
  NO_REQUIREMENT,
  pinnedPackage,
  requiredPackage,
  unread2,
  readRequirements,
  ecosystem16,
  ecosystem17,
  ecosystem18,
  ecosystem19,
  ecosystem20,
  SYSTEM_TYPES,
  isObjectId,
  expectShortLives,
  keepYoungSpace,
  writtenNames,
  exactFacts,
  isRegularHash,
  NO_TIME,
  idPart,
  oneLine2,
  factsText,
  inLines,
  documentFacts,
  partFacts,
  packageFacts,
  partsByOwner,
  cycloneDxXml,
  readDocument,
  SEVERITIES,
  FINDINGS_KIND,
  compareText,
  compareSeverity,
  isAtLeast,
  withBase,
  wantedFiles,
  takeInventory,
  parseExactJson,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
  DSSE_MEDIA_TYPE,
  BUNDLE_MEDIA_TYPE_PREFIX,
  BUNDLE_TYPE_ANNOTATION,
  isPredicateOf,
  EVIDENCE_KIND,
  DOCUMENTS_KIND,
  VERIFICATION_KIND,
  inTurns,
  text2 as text,
  strong,
  code,
  note,
  blockSize,
  counted,
  grouped,
  repositoryPath,
  artifactPath,
  sourceText,
  placeText,
  placeUrl,
  encodePath,
  openPlatforms,
  openSource,
  readFiles,
  bundleFileText,
  bundleLinesText,
  readEvidenceFile,
  legacyTag,
  listEvidence,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  KEY_ISSUER,
  SIGNATURE_TYPES,
  requirePredicateType,
  runAction,
  finishWithError
};
