import {
  DataError,
  RemoteError,
  TrustError,
  UserError,
  digestMismatch,
  digestOf,
  errorCode,
  hashFor,
  isDigest,
  parseDigest,
  requireBytesMatch,
  requireDigest
} from "./chunk-HT5UQKYW.js";

// shared/host/read-inputs.ts
function readInputs(spec8, host) {
  const entries = Object.entries(spec8.inputs);
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values = [];
  const problems = renamedProblems(spec8.renamed ?? {}, host);
  for (const [name, input] of entries) {
    const read2 = readInput(name, input, host);
    if ("problem" in read2) problems.push(read2);
    else values.push([name, read2.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  return Object.fromEntries(values);
}
function renamedProblems(renamed, host) {
  return Object.entries(renamed).filter(([old]) => host.input(old) !== "").map(([old, name]) => ({
    name: old,
    isMissing: false,
    problem: `is now called ${name}`,
    fix: `Give ${name} instead`
  }));
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
  const code2 = problems.every((problem) => problem.isMissing) ? "input-missing" : "input-invalid";
  const nameOf2 = (problem) => host.kind === "terminal" ? `--${problem.name}` : problem.name;
  const [first] = problems;
  if (problems.length === 1 && first !== void 0) {
    return new UserError(code2, `Input ${nameOf2(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed2 = problems.map(
    (problem) => `- ${nameOf2(problem)} ${problem.problem}. ${sentence(problem.fix)}`
  );
  return new UserError(
    code2,
    `${problems.length} inputs are wrong:
${listed2.join("\n")}`,
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
import { lstatSync as lstatSync2, mkdirSync } from "node:fs";

// shared/files/walk-path.ts
import { lstatSync, readlinkSync, statSync } from "node:fs";
import { isAbsolute, join, parse, resolve, sep } from "node:path";
var MAX_LINKS = 40;
function walkPath(path2, guarded, find) {
  const whole = resolve(path2);
  const guards = new Set(guarded.flatMap(identityOfGuard));
  const walk = {
    guards,
    find,
    walked: [rootOf(whole, guards)],
    todo: segmentsOf(whole),
    links: 0
  };
  while (walk.todo.length > 0) {
    const end2 = step(walk);
    if (end2 !== void 0) return end2;
  }
  return { kind: "folder", path: hereIn(walk).path };
}
function hereIn({ walked }) {
  return walked.at(-1) ?? walked[0];
}
function step(walk) {
  const name = walk.todo.shift() ?? "";
  if (name === "..") {
    if (walk.walked.length > 1) walk.walked.pop();
    return void 0;
  }
  const here = hereIn(walk);
  const path2 = join(here.path, name);
  const found = walk.find(path2);
  if (found === void 0) return { kind: "missing", path: path2 };
  if (found.isSymbolicLink()) return follow(path2, here, walk);
  if (!found.isDirectory()) return { kind: "file", path: path2 };
  const isGuarded = here.isGuarded || walk.guards.has(identityOf(found));
  walk.walked.push({ path: path2, isGuarded });
  return void 0;
}
function follow(link, here, walk) {
  walk.links += 1;
  if (here.isGuarded || walk.links > MAX_LINKS) return { kind: "link", path: link };
  const target = readlinkSync(link);
  if (isAbsolute(target)) walk.walked = [rootOf(target, walk.guards)];
  walk.todo.unshift(...segmentsOf(target));
  return void 0;
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
  const found = statSync(path2, { bigint: true, throwIfNoEntry: false });
  if (found === void 0 || resolve(path2) === parse(resolve(path2)).root) return [];
  return [identityOf(found)];
}

// shared/files/make-folder.ts
function makeFolder(folder, guarded) {
  const { kind, path: path2 } = walkPath(folder, guarded, foundOrMade);
  if (kind === "folder") return path2;
  throw kind === "link" ? linkInTheWay(path2) : fileInTheWay(path2);
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
function foundOrMade(path2) {
  const options = { bigint: true, throwIfNoEntry: false };
  const found = lstatSync2(path2, options);
  if (found !== void 0) return found;
  claimFolder(path2);
  return lstatSync2(path2, { bigint: true });
}
function fileInTheWay(path2) {
  const message = `ENOTDIR: not a directory, '${path2}'`;
  return Object.assign(new Error(message), { code: "ENOTDIR", syscall: "mkdir", path: path2 });
}

// shared/model/decision.ts
var OUTCOMES = ["pass", "fail", "error"];
function worstOf(outcomes) {
  let worst = "pass";
  for (const outcome of outcomes) {
    if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst)) worst = outcome;
  }
  return worst;
}
var DECISION_KIND = "assay/decision/v1";
function decidedBy(reasons) {
  const outcomes = reasons.map(({ outcome }) => outcome);
  return { outcome: worstOf(outcomes), isComplete: !outcomes.includes("error") };
}
function verifiedSubject({ name, digest }) {
  return name === "" ? digest : `${name}@${digest}`;
}

// shared/net/http-fetch.ts
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

// shared/net/node-http.ts
function nodeHttp() {
  return process.getBuiltinModule("node:http");
}
function nodeHttps() {
  return process.getBuiltinModule("node:https");
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
var httpFetch = (url2, init) => new Promise((resolve7, reject) => {
  const target = new URL(url2);
  if (target.username !== "" || target.password !== "") {
    throw new TypeError("the address has credentials in it");
  }
  const { method, signal } = init;
  const { request: request2 } = target.protocol === "https:" ? nodeHttps() : nodeHttp();
  const headers = headersOf(init);
  const outgoing = request2(target, { method, headers, maxHeaderSize: MAX_HEAD_BYTES });
  endWith(signal, outgoing);
  outgoing.on("response", (incoming) => resolve7(answerOf(incoming, init)));
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
    cancel: () => new Promise((resolve7) => {
      if (incoming.closed) resolve7();
      incoming.once("close", resolve7);
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

// shared/host/runner-limits.ts
var MAX_ANNOTATIONS = 10;
var MAX_ANNOTATION_LENGTH = 4096;
var MAX_SUMMARY_BYTES = 1024 * 1024;
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
function optionalFlag(options) {
  return { ...flag({ ...options, default: "" }), absent: void 0 };
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
      const items = splitList(written, true).map((item) => oneOf(values, item));
      const wrong = items.find((parsed) => !parsed.ok);
      if (wrong !== void 0) return wrong;
      return good([...new Set(items.flatMap((parsed) => parsed.ok ? parsed.value : []))]);
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
      const found = [];
      for (const item of splitList(written, false)) {
        const parsed = absolutePath(item, host.workspace);
        if (!parsed.ok) return parsed;
        found.push(parsed.value);
      }
      return good(found);
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
  const known = values.find((value) => value.toLowerCase() === written.toLowerCase());
  if (known !== void 0) return good(known);
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
function bad(problem, fix) {
  return { ok: false, problem, fix };
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
      help: "Reports with the same key share one comment. Without it, each workflow, job, matrix leg and target has its own."
    }),
    matrix: text({
      default: `\${{ toJSON(matrix) }}`,
      help: "The matrix leg of the job, for `comment-key`. Leave it as it is."
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
      help: "The worst decision of the steps before: `pass`, `fail` or `error`; `none` when nothing was decided. `fail` and `error` fail this step too."
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
  const version2 = CYCLONEDX_VERSIONS.find((known) => known === stated) ?? DEFAULT_CYCLONEDX;
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

// actions/inputs/base.ts
var baseInputs = {
  token: secret({
    default: `\${{ github.token }}`,
    env: "GITHUB_TOKEN",
    help: "Token to read the policy and the ignore files of the base of a pull request with, where the checkout does not have them (`fetch-depth: 1`)."
  })
};

// actions/inputs/registry.ts
var registryInputs = {
  "registry-username": text({
    help: "User name for the registry; without it the docker configuration is asked."
  }),
  "registry-password": secret({
    help: "Password or token for the registry; give it together with `registry-username`.",
    env: "ASSAY_REGISTRY_PASSWORD"
  })
};

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
  if (setting === "false" || setting === "auto" && !isTrusted) return NO_CACHE;
  const service = serviceIn(env);
  if (service === void 0) {
    return { ...NO_CACHE, missing: "this runner has no cache service of version 2" };
  }
  const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
  const mayRead = mode?.read !== false;
  const isBranch = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
  const maySave = isTrusted && isBranch && mode?.write !== false;
  return mayRead || maySave ? { service, mayRead, maySave } : NO_CACHE;
}
var NO_CACHE = { mayRead: false, maySave: false };
function serviceIn(env) {
  const { ACTIONS_RESULTS_URL: url2, ACTIONS_RUNTIME_TOKEN: token } = env;
  const isThere = url2 && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(env);
  return isThere ? { url: url2, token } : void 0;
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
  platforms: lines({
    commas: true,
    default: "all",
    help: "Of a multi-platform image, `all` of its images, or those for the platforms that are named, such as `linux/amd64,linux/arm64`; by line or comma."
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
var renamedInputs = { platform: "platforms" };
var ALL_PLATFORMS = "all";
function isEveryPlatform({ platforms }) {
  return platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
}

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
    ...baseInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
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

// shared/host/file-input.ts
import { isAbsolute as isAbsolute3 } from "node:path";

// shared/git/file-reference.ts
var FORM = /^[A-Za-z\d][\w-]*\/[\w.-]+\/[^@]+@/;
function isReference(text3) {
  return FORM.test(text3);
}
function parseFileReference(text3) {
  if (!isReference(text3)) return void 0;
  const at = text3.indexOf("@");
  const [owner = "", name = "", ...segments] = text3.slice(0, at).split("/");
  const ref = text3.slice(at + 1);
  const isPlain2 = [name, ...segments].every(isSegment);
  if (!isPlain2 || !isRef(ref)) return void 0;
  return { repository: `${owner}/${name}`, path: segments.join("/"), ref };
}
function referenceText({ repository, path: path2, ref }) {
  return `${repository}/${path2}@${ref}`;
}
function isSegment(text3) {
  return !["", ".", ".."].includes(text3) && !/[\p{Cc}\\]/u.test(text3);
}
function isRef(text3) {
  return /^[\w][\w./+@-]*$/.test(text3) && text3.split("/").every(isSegment) && !text3.includes("..");
}

// shared/host/file-input.ts
function fileOrReference(options) {
  const local = path(options);
  return {
    ...local,
    accepts: "a path, or `owner/repo/path@ref`",
    parse: (written, host) => {
      if (isAbsolute3(written) || !isReference(written)) return local.parse(written, host);
      const value = parseFileReference(written);
      if (value !== void 0) return { ok: true, value };
      return {
        ok: false,
        problem: `is "${written.slice(0, MAX_QUOTED)}", which names no file of a repository`,
        fix: "Write `owner/repo/path@ref`, or `./` before a path of the workspace"
      };
    }
  };
}
var MAX_QUOTED = 80;

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
    "only-fixed": optionalFlag({
      help: "Count only findings that have a fixed version. Without it, what the policy file says, else `false`."
    }),
    unscored: choice(["fail", "allow"], {
      help: "What a finding means that no one scored. Without it, what the policy file says, else `fail`."
    }),
    partial: choice(["error", "allow"], {
      help: "What it means when something could not be read or checked. Without it, what the policy file says, else `error`."
    }),
    unlocked: choice(["error", "allow"], {
      help: "Whether a manifest fails whose dependencies no lockfile covers. Without it, what the policy file says, else `error`."
    }),
    policy: fileOrReference({
      help: "Policy file with thresholds and exceptions; without it, `.assay.yml` of the workspace where there is one. In pull requests and merge queues, that of the base branch decides. One of another repository, such as `octo-org/policies/assay.yml@main`, decides in every event. Where an input and the file set the same, the stricter one holds."
    }),
    annotations: flag({ default: "true", help: "Annotate the worst findings at their lines." }),
    "sarif-category": text({
      default: "assay-scan",
      help: "Category of the SARIF file, for an upload of your own; give each scan of a repository its own."
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: "`pass`, `fail` or `error`; `error` where something could not be checked, whatever the findings."
    },
    complete: {
      help: "`false` when something could not be read or checked, whatever the decision; else `true`."
    },
    summary: { help: "The verdict in a sentence, with how many packages of what were compared." },
    compared: {
      help: 'What was compared, as JSON: `[{"ecosystem":"npm","packages":1095}]`.'
    },
    skipped: { help: "How many packages were not compared: OSV does not cover their ecosystem." },
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
    format: { ...spec2.inputs.format, default: "cyclonedx-json,spdx-json" },
    advisories: spec3.inputs.advisories,
    "fail-on": spec3.inputs["fail-on"],
    "only-fixed": spec3.inputs["only-fixed"],
    unscored: spec3.inputs.unscored,
    partial: spec3.inputs.partial,
    unlocked: spec3.inputs.unlocked,
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
    matrix: spec.inputs.matrix,
    "upload-sarif": spec.inputs["upload-sarif"],
    token: spec.inputs.token,
    ...outputInputs,
    ...registryInputs
  },
  renamed: renamedInputs,
  outputs: {
    decision: { help: "The worst decision of all stages: `pass`, `fail` or `error`." },
    complete: {
      help: "`false` when the scan could not read or check something, whatever the decision."
    },
    summary: { help: "The verdict of the scan in a sentence, with what was compared." },
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

// shared/git/object-id.ts
import { createHash } from "node:crypto";
function isObjectId(text3) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}
function objectId(type, content, like) {
  const algorithm = like.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest("hex");
}

// shared/git/parse-objects.ts
var MAX_ENTRIES = 1e6;
function parseCommit(content, id) {
  const end2 = content.indexOf("\n\n");
  const head = content.toString("latin1", 0, end2 === -1 ? content.length : end2).split("\n");
  const [first = "", ...rest] = head;
  const tree = /^tree ([0-9a-f]+)$/.exec(first)?.[1] ?? "";
  const parents = [];
  for (const line of rest) {
    const parent = /^parent ([0-9a-f]+)$/.exec(line)?.[1];
    if (parent === void 0) break;
    parents.push(parent);
  }
  if (![tree, ...parents].every(isObjectId)) throw damaged("commit", id);
  return { tree, parents };
}
function parseTree(content, id) {
  const idBytes = id.length / 2;
  const entries = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const zero = content.indexOf(0, space + 1);
    const end2 = zero + 1 + idBytes;
    if (space === -1 || zero === -1 || end2 > content.length) throw damaged("tree", id);
    const mode = content.toString("latin1", at, space);
    const name = content.toString("utf8", space + 1, zero);
    entries.push({ name, kind: kindOf(mode), mode, id: content.toString("hex", zero + 1, end2) });
    if (entries.length > MAX_ENTRIES) {
      const message = `the tree ${id} has more than ${MAX_ENTRIES} names`;
      throw new DataError("limit-exceeded", message, { path: ".git" });
    }
    at = end2;
  }
  return entries;
}
function treeContent(entries) {
  const rows = entries.map((entry) => ({ entry, key: Buffer.from(sortName(entry)) }));
  rows.sort((one, other) => one.key.compare(other.key));
  return Buffer.concat(
    rows.flatMap(({ entry: { mode, name, id } }) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(id, "hex")
    ])
  );
}
function sortName({ name, kind }) {
  return kind === "folder" ? `${name}/` : name;
}
function kindOf(mode) {
  switch (mode.replace(/^0+/, "")) {
    case "40000":
      return "folder";
    case "120000":
      return "link";
    case "160000":
      return "submodule";
    default:
      return "file";
  }
}
function damaged(type, id) {
  return new DataError("malformed", `the ${type} ${id} is damaged`, { path: ".git" });
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
  return new DataError("malformed", `${where} must be ${expected}, not ${kindOf2(value)}`, {
    path: where
  });
}
function kindOf2(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value;
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
  const decoded3 = scheme.toLowerCase() === "basic" ? Buffer.from(sent, "base64").toString() : "";
  const password = decoded3.slice(decoded3.indexOf(":") + 1);
  return [sent, decoded3, password].filter((secret2) => secret2.length >= MIN_SECRET_LENGTH);
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
    requireSafe(hop.url, url2, outgoing);
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
function requireSafe(url2, first, outgoing) {
  const { protocol, hostname: hostname2 } = new URL(url2);
  const isLocal = isLoopback(hostname2) && isLoopback(new URL(first).hostname);
  if (protocol === "https:" || protocol === "http:" && isLocal) return;
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
  const isWhole = status >= 200 && status < 300 && status !== 206;
  return isWhole || (options.accept ?? []).includes(status);
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
    for (const part2 of partsOf(member)) {
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
    for (const part2 of partsOf(member)) {
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
function* partsOf(value) {
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
import { join as join3 } from "node:path";

// shared/files/write-file.ts
import { randomUUID } from "node:crypto";
import { lstatSync as lstatSync3, renameSync, rmSync, unlinkSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";

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
  return join2(makeFolder(dirname(path2), guarded), basename(path2));
}
function refuseLink(path2) {
  const found = lstatSync3(path2, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true) throw linkInTheWay(path2);
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
  const path2 = join2(dirname(target), `${stem}.${randomUUID()}`);
  return { path: path2, target, file: createFile(path2) };
}
function piecesOf(content) {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

// actions/steps/step-files.ts
var MAX_RUNS = 1e3;
async function openStepFiles(host, action, outputDir) {
  return await stepFilesOpener(host, action)(outputDir);
}
function stepFilesOpener(host, action) {
  const guarded = guardedFolders(host);
  const nextFolder = host.kind === "actions" ? folderClaims(host.stepsFolder, action, guarded) : void 0;
  return async (outputDir) => {
    const own = nextFolder?.();
    if (own !== void 0) {
      const files = filesIn(() => [own], guarded);
      return outputDir === void 0 ? files : withFolder(files, outputDir);
    }
    if (outputDir === void 0) return filesIn(() => [host.stepsFolder], guarded);
    makeOutputFolder(outputDir, guarded);
    return filesIn(() => [outputDir], guarded);
  };
}
function withFolder({ folder, guarded }, outputDir) {
  makeOutputFolder(outputDir, guarded);
  return filesIn(() => [outputDir, folder], guarded);
}
function filesIn(folders, guarded) {
  const pathsOf = (name) => folders().map((folder) => join3(folder, name));
  return {
    get folder() {
      return folders()[0] ?? "";
    },
    write: async (name, content) => {
      const paths2 = pathsOf(name);
      writeFiles(paths2, content, guarded);
      return paths2[0] ?? "";
    },
    pathsOf,
    guarded
  };
}
function folderClaims(parent, action, guarded) {
  let run = 0;
  return () => {
    if (run === 0) makeFolder(parent, guarded);
    while (++run <= MAX_RUNS) {
      const folder = join3(parent, `${numberOf(run)}-${action}`);
      if (claimFolder(join3(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
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

// actions/steps/claimed-run.ts
import { join as join4, resolve as resolve3 } from "node:path";

// shared/errors/describe.ts
var REPORT_HINT = "This is a defect in Assay: please report it with the lines above.";
var NOT_WRITABLE = "Let this run as a user that may do so, or name another path.";
var MACHINE_CURES = /* @__PURE__ */ new Map([
  ["ENOSPC", "The disk is full: make room, or take a larger runner."],
  ["EDQUOT", "The disk is full: make room, or take a larger runner."],
  ["EACCES", NOT_WRITABLE],
  ["EROFS", NOT_WRITABLE],
  ["ENOTDIR", "Remove the file, or name another folder."]
]);
var DATA_CURES = /* @__PURE__ */ new Map([
  ["malformed", "Check that this is the file that you mean, and that it is whole."],
  ["not-found", "Check that this is the file that you mean, and that it is whole."],
  ["unsupported-version", "Write the file in a version that is read, or update Assay."]
]);
function describeError(error) {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return {
      message: `${placeOf(error)}: ${error.message}`,
      fix: DATA_CURES.get(error.code) ?? ""
    };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: "" };
  const cure = error instanceof Error && "code" in error && MACHINE_CURES.get(error.code);
  if (cure) return { message: error.message, fix: cure };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}
function placeOf(error) {
  return error.place.line === void 0 ? error.place.path : `${error.place.path}:${error.place.line}`;
}

// actions/steps/claimed-file.ts
import { lstatSync as lstatSync4, readFileSync } from "node:fs";
var MAX_KEPT_BYTES = 16 * 1024 * 1024;
function claimFile(path2, text3, guarded, isKept) {
  const earlier = readPlainFile(path2);
  replaceFile(path2, text3, guarded);
  return {
    replace: (next) => replaceFile(path2, next, guarded),
    release: () => {
      if (readPlainFile(path2) !== text3) return;
      if (earlier !== void 0 && isKept(earlier)) replaceFile(path2, earlier, guarded);
      else removeFile(path2, guarded);
    }
  };
}
function readPlainFile(path2) {
  const found = lstatSync4(path2, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MAX_KEPT_BYTES) return void 0;
  return readFileSync(path2, "utf8");
}

// actions/steps/claimed-run.ts
var DECISION_FILE = "decision.json";
var DID_NOT_FINISH = "It did not finish: the step was killed or canceled.";
async function claimedRun(host, action, work) {
  const claim = await claimRun(host, action);
  try {
    const result = await work(claim);
    claim.release();
    return result;
  } catch (error) {
    setErrorOutputs(host, action);
    claim.fail(error);
    throw error;
  }
}
async function claimRun(host, action) {
  setErrorOutputs(host, action);
  const open = stepFilesOpener(host, action.name);
  const claimed = [];
  const fail = (error) => {
    const failure2 = decisionText(host, action, messageOf(error));
    for (const file of claimed) file.replace(failure2);
  };
  const text3 = decisionText(host, action, DID_NOT_FINISH);
  const claimIn = ({ folder, guarded }) => {
    const path2 = join4(folder, DECISION_FILE);
    claimed.push(claimFile(path2, text3, guarded, (earlier) => !isBy(action, earlier)));
  };
  const files = await openFiles(host, open, claimIn).catch((error) => {
    fail(error);
    throw error;
  });
  return {
    files,
    open,
    fail,
    release: () => {
      for (const file of claimed) file.release();
    }
  };
}
function setErrorOutputs(host, { outputs }) {
  if ("decision" in outputs) host.setOutput("decision", "error");
  if ("complete" in outputs) host.setOutput("complete", "false");
}
async function openFiles(host, open, claimIn) {
  const asked = outputDirOf(host);
  if (host.kind === "terminal") {
    const files2 = await open(asked);
    if (asked !== void 0) claimIn(files2);
    return files2;
  }
  const own = await open(void 0);
  claimIn(own);
  if (asked === void 0) return own;
  const files = withFolder(own, asked);
  claimIn(files);
  return files;
}
function outputDirOf(host) {
  const asked = host.input("output-dir");
  return asked === "" || asked.includes("\0") ? void 0 : resolve3(host.workspace, asked);
}
function decisionText(host, { name }, message) {
  const decision = {
    kind: DECISION_KIND,
    action: name,
    subject: host.input("image") || host.input("path") || host.input("sbom"),
    outcome: "error",
    isComplete: false,
    reasons: [{ rule: "ran-to-its-end", outcome: "error", message, findings: [] }]
  };
  return prettyJson(decision);
}
function messageOf(error) {
  return describeError(error).message.split("\n", 1)[0] ?? "";
}
function isBy({ name }, decision) {
  try {
    return JSON.parse(decision).action === name;
  } catch {
    return false;
  }
}

// actions/steps/comment-key.ts
var MAX_MATRIX = 1e4;
function commentKey(matrix, target, { env, context }) {
  if (context === void 0) return "default";
  const workflow = workflowFile(env["GITHUB_WORKFLOW_REF"] ?? "", context);
  const leg = matrix.trim() === "null" ? "" : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, " ");
  return [workflow, context.job, leg, target].filter((part2) => part2 !== "").join("/");
}
function jobLabel(matrix, { context }) {
  if (context === void 0 || context.job === "") return "";
  const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
  const leg = values.length === 0 ? "" : ` (${values.join(", ")})`;
  return `${context.workflow} / ${context.job}${leg}`;
}
function workflowFile(workflowRef, { repository, workflow }) {
  const [path2 = ""] = workflowRef.split("@");
  return path2.startsWith(`${repository}/`) ? path2.slice(repository.length + 1) : workflow;
}
function matrixOf(text3) {
  try {
    const value = JSON.parse(text3.slice(0, MAX_MATRIX));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function isNested(value) {
  return typeof value === "object";
}

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
  const shown = text3.length > 200 ? `${text3.slice(0, 200)}…` : text3;
  return new UserError("input-invalid", `'${shown}' is not an image reference.`, fix);
}

// shared/json/exact-keys.ts
function requireExactKeys(object, known, where, path2) {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    const meant = known.find((name) => folded(name) === folded(key));
    if (meant === void 0) continue;
    const message = `${path2}: ${where} has the key ${JSON.stringify(key)}, which Go takes for ${meant}`;
    throw new DataError("malformed", message, { path: path2 });
  }
}
function folded(key) {
  return key.toUpperCase().toLowerCase();
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
  const open = [];
  let at = 0;
  while (at < text3.length) {
    if (text3[at] !== '"') {
      follow2(open, text3[at]);
      at += 1;
      continue;
    }
    const end2 = endOfString(text3, at);
    const key = isKey(text3, end2) ? String(JSON.parse(text3.slice(at, end2))) : void 0;
    if (key !== void 0 && open.at(-1)?.has(key) === true) return key;
    if (key !== void 0) open.at(-1)?.add(key);
    at = end2;
  }
  return void 0;
}
function follow2(open, character) {
  if (character === "{") open.push(/* @__PURE__ */ new Set());
  else if (character === "[") open.push(void 0);
  else if (character === "}" || character === "]") open.pop();
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
var MAX_FOREIGN_MANIFEST_BYTES = 16 * 1024 * 1024;
var MAX_DESCRIPTORS = 1e4;
var MANIFEST_TYPES = [
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.ociIndex,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerList
];
function parseManifest(bytes, path2) {
  const value = asObject(parseExactJson(bytes, path2), "$");
  requireExactKeys(value, MANIFEST_KEYS, "$", path2);
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
var MANIFEST_KEYS = [
  "schemaVersion",
  "mediaType",
  "artifactType",
  "config",
  "layers",
  "manifests",
  "subject",
  "annotations"
];
function mayBeManifest(bytes) {
  const keys = new Set(keysOf(bytes).map(folded));
  return IMAGE_KEYS.some((all) => all.every((key) => keys.has(key)));
}
var IMAGE_KEYS = [["config", "layers"], ["manifests"], ["fslayers"]];
function keysOf(bytes) {
  try {
    const value = parseJson(bytes, "");
    return isObject(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
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
  requireExactKeys(object, DESCRIPTOR_KEYS, where, path2);
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
    platform: parsePlatform(object["platform"], `${where}.platform`, path2)
  };
}
var DESCRIPTOR_KEYS = [
  "mediaType",
  "artifactType",
  "digest",
  "size",
  "platform",
  "urls",
  "annotations"
];
function parsePlatform(value, where, path2) {
  const object = optionalObject(value, where);
  if (object === void 0) return void 0;
  requireExactKeys(object, PLATFORM_KEYS, where, path2);
  return {
    ...object,
    os: optionalString(object["os"], `${where}.os`) ?? "",
    architecture: optionalString(object["architecture"], `${where}.architecture`) ?? "",
    variant: optionalString(object["variant"], `${where}.variant`)
  };
}
var PLATFORM_KEYS = ["os", "architecture", "variant", "os.version"];
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
async function readWhole(descriptor, maxBytes, open) {
  if (descriptor.size > maxBytes) {
    const message = `${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: descriptor.digest });
  }
  const chunks = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function wrongSize(descriptor, actual, path2) {
  const message = `${path2}: the content has ${actual} bytes, not ${descriptor.size} as described`;
  return new DataError("digest-mismatch", message, { path: path2 });
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
      maxBytes: descriptor.size,
      ...start > 0 && { accept: [206] }
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
  const found = /* @__PURE__ */ new Map();
  let url2 = `${session.base}/referrers/${digest}`;
  for (let page = 0; url2 !== void 0; page++) {
    if (page >= MAX_PAGES) throw endless(session, digest);
    const accept = MEDIA_TYPES.ociIndex;
    const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
    const answer = await session.send(url2, options, "pull");
    if (!isIndexAnswer(answer)) return void 0;
    const index = parseManifest(answer.body, url2);
    for (const referrer of index.kind === "index" ? index.manifests : []) {
      found.set(referrer.digest, referrer);
    }
    requireBounded(found.size, digest);
    url2 = nextPage(answer, session);
  }
  return [...found.values()];
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
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match === null) return void 0;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at < header.length) {
    take(SPACE);
    const word = take(TOKEN);
    if (word === void 0) break;
    if (header[at] !== "=") {
      challenges.push({ scheme: word.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      continue;
    }
    at += 1;
    const quoted = take(QUOTED);
    const value = quoted?.replace(/\\(.)/g, "$1") ?? take(TOKEN) ?? "";
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
  const shown = redactUrl(realm);
  throw new RemoteError(
    "bad-response",
    `${registry} sends clients to ${shown} for a token, which is not https: nothing was sent there`,
    { service: registry, method: "GET", url: shown }
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
  const ask = async (challenged, action) => {
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
    const known = cache.get(action);
    if (known !== refused2) return known;
    const asking = asked.get(action) ?? ask(challenged, action);
    asked.set(action, asking);
    return await asking.finally(() => asked.delete(action));
  };
  const authenticated = async (call, url2, options, action) => {
    const isOurs = new URL(url2).origin === origin;
    const plain = { ...options, service: registry };
    if (!isOurs) return await call(url2, plain);
    const accept = [...options.accept ?? [], 401];
    const sent = cache.get(action);
    const first = await call(url2, withAuthorization({ ...plain, accept }, sent));
    if (first.status !== 401) return first;
    if (!Buffer.isBuffer(first.body)) await first.body.cancel();
    return await call(url2, withAuthorization(plain, await authorization(first, action, sent)));
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
import { readFile, realpath } from "node:fs/promises";
import { isAbsolute as isAbsolute4, join as join5, relative } from "node:path";
var DOCKER_HUB_KEY = "https://index.docker.io/v1/";
var MAX_HELPER_BYTES = 256 * 1024;
var IDENTITY_TOKEN_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9._-]+$/;
function dockerCredentials(world) {
  let config;
  return async (registry) => {
    config ??= readConfig(world);
    const read2 = await config;
    const helper = helperFor(read2, registry);
    const helped = helper === void 0 ? void 0 : await askHelper(world, helper, registry);
    return helped ?? fromAuths(read2, registry);
  };
}
async function readConfig(world) {
  const path2 = configPath(world.env);
  const bytes = path2 === void 0 ? void 0 : await readFile(path2).catch(() => void 0);
  if (path2 === void 0 || bytes === void 0) return {};
  await requireOutside(path2, world.env["GITHUB_WORKSPACE"]);
  try {
    const value = parseJson(bytes, path2);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  const fix = "Run docker login again, or remove the file to stay anonymous.";
  throw new UserError("input-invalid", `${path2} is not a docker configuration.`, fix);
}
function configPath({ DOCKER_CONFIG, HOME, USERPROFILE }) {
  const home = HOME || USERPROFILE;
  const folder = DOCKER_CONFIG || home && join5(home, ".docker");
  return folder && isAbsolute4(folder) ? join5(folder, "config.json") : void 0;
}
async function requireOutside(path2, workspace) {
  if (!workspace) return;
  const [file, root] = await Promise.all([
    realpath(path2),
    realpath(workspace).catch(() => workspace)
  ]);
  const inside = relative(root, file);
  if (inside.startsWith("..") || isAbsolute4(inside)) return;
  throw new UserError(
    "input-invalid",
    `The docker configuration ${inside} lies in the workspace, where a pull request can write it.`,
    "Set DOCKER_CONFIG to a folder outside of the workspace, such as ${{ runner.temp }}/docker."
  );
}
function keysOf2(registry) {
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
  for (const key of keysOf2(registry)) {
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
  for (const key of keysOf2(registry)) {
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
  const shown = helper.name.slice(0, 60);
  const fix = `Install docker-credential-${shown}, or remove it from the docker configuration.`;
  return new UserError(
    "input-invalid",
    `The credential helper '${shown}' for ${registry} cannot be run.`,
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

// shared/net/in-turns.ts
async function inTurns(items, width, work) {
  const results = [];
  const queue = items.entries();
  let hasFailed = false;
  async function takeTurns() {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await work(item);
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

// shared/oci/platform.ts
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
  const isPlain2 = variant === void 0 || variant === "" || PLAIN.get(architecture) === variant;
  return isPlain2 ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
var PLAIN = /* @__PURE__ */ new Map([
  ["amd64", "v1"],
  ["arm64", "v8"]
]);
function platformRank(wanted, offered) {
  const image = normalized({ ...offered, os: offered.os || wanted.os });
  const rank = servedBy(normalized(wanted)).findIndex((each) => isSame(each, image));
  return rank === -1 ? void 0 : rank;
}
function contradicts(a, b) {
  const [one, other] = [normalized(a), normalized(b)];
  const differs = (x, y) => x !== "" && y !== "" && x !== y;
  if (differs(one.os, other.os) || differs(one.architecture, other.architecture)) return true;
  return Boolean(a.variant) && Boolean(b.variant) && one.variant !== other.variant;
}
function isSame(a, b) {
  return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
}
var ALIASES = /* @__PURE__ */ new Map([
  ["i386", ["386", ""]],
  ["x86_64", ["amd64", ""]],
  ["x86-64", ["amd64", ""]],
  ["aarch64", ["arm64", ""]],
  ["armhf", ["arm", "v7"]],
  ["armel", ["arm", "v6"]]
]);
var IMPLIED = /* @__PURE__ */ new Map([
  ["amd64", "v1"],
  ["arm64", "v8"],
  ["arm", "v7"]
]);
function normalized(platform) {
  const os = platform.os.toLowerCase();
  const stated = platform.architecture.toLowerCase();
  const [architecture, meant] = ALIASES.get(stated) ?? [stated, ""];
  const variant = (meant || (platform.variant ?? "").toLowerCase()).replace(/^(?=\d)/, "v").replace(/^(v\d+)\.0$/, "$1");
  const implied = IMPLIED.get(architecture);
  return {
    os: os === "macos" ? "darwin" : os,
    architecture,
    variant: variant === "" ? implied ?? "" : variant
  };
}
function servedBy(machine) {
  const { os, architecture, variant } = machine;
  const like = (of, variants) => variants.map((each) => ({ os, architecture: of, variant: each }));
  switch (architecture) {
    case "amd64":
      return [machine, ...like("amd64", below(variant, 1)), ...like("386", [""])];
    case "arm":
      return [machine, ...like("arm", below(variant, 5))];
    case "arm64": {
      const arms = like("arm", ["v8", "v7", "v6", "v5"]);
      return [machine, ...like("arm64", olderArm64(variant)), ...arms];
    }
    default:
      return [machine];
  }
}
function below(variant, lowest) {
  const version2 = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? 0);
  return range(version2 - 1, lowest).map((each) => `v${each}`);
}
function olderArm64(variant) {
  const [, major2 = "", minor = "0"] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
  if (major2 === "") return [];
  const name = (of) => (n) => n === 0 ? `v${of}` : `v${of}.${n}`;
  const own = range(Number(minor) - 1, 0).map(name(major2));
  return major2 === "8" ? own : [...own, ...range(Number(minor) + 5, 0).map(name("8"))];
}
function range(from, to) {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}

// shared/oci/layout-names.ts
var REF_NAME = "org.opencontainers.image.ref.name";
var CONTAINERD_NAME = "io.containerd.image.name";
var FALLBACK_TAG = /^sha256-[0-9a-f]{64}/;
var MAX_LOOKED_AT = 1e3;
var MAX_SHOWN = 20;
function namedIn(entries, name, place) {
  const exact = entries.filter((entry) => hasName(entry, name));
  const found = exact.length > 0 ? exact : entries.filter((entry) => entry.annotations?.[REF_NAME]?.endsWith(`:${name}`));
  if (digestsOf(found).length > 1) throw ambiguous(found, name, place);
  return found[0];
}
async function imageIn(entries, place, lookAt) {
  const listed2 = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
  const named2 = listed2.filter((entry) => namesOf(entry).length > 0);
  const candidates = named2.length > 0 ? named2 : listed2;
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
function ambiguous(found, name, place) {
  const there = [...new Set(found.slice(0, MAX_SHOWN).map(shownDigest))].join(", ");
  const message = `${place} has more than one image ${name}: ${there}`;
  const fix = `Name the one that you mean by its digest, such as ${place}@${found[0]?.digest}, or take the name from the others in index.json.`;
  return new UserError("input-conflict", message, fix);
}

// shared/oci/layout-index.ts
import { readFile as readFile3, stat } from "node:fs/promises";
import { join as join6 } from "node:path";

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
  const found = await lstat(path2).catch(() => void 0);
  if (found === void 0) return false;
  if (!found.isFile()) {
    const fix = `Remove ${path2}.`;
    throw new UserError("input-invalid", `${path2} is not a lock file.`, fix);
  }
  return Date.now() - found.mtimeMs > STALE_MS && !await isHeldHere(path2);
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
  const path2 = join6(root, "index.json");
  const found = await stat(path2).catch(() => void 0);
  if (found === void 0) {
    const fix = "Name a folder that has an index.json, as skopeo, umoci or buildx write it.";
    throw new UserError("file-not-found", `${root} is not an OCI layout.`, fix);
  }
  if (found.size > MAX_INDEX_BYTES) {
    throw new DataError("limit-exceeded", `${path2} is larger than ${MAX_INDEX_BYTES} bytes`, {
      path: path2
    });
  }
  return parseLayoutIndex(await readFile3(path2), path2);
}
function parseLayoutIndex(bytes, path2) {
  const document = asObject(parseExactJson(bytes, path2), "$");
  requireExactKeys(document, ["schemaVersion", "mediaType", "manifests"], "$", path2);
  const manifests = asArray(document["manifests"], "$.manifests").map(
    (value, index) => parseDescriptor(value, `$.manifests[${index}]`, path2)
  );
  return { document, manifests };
}
async function updateLayoutIndex({ root, guarded }, descriptor, options) {
  const path2 = join6(root, "index.json");
  await withFileLock(`${path2}.lock`, guarded, async () => {
    const index = await readLayoutIndex(root);
    requireCondition(index, options, root);
    const manifests = withEntry(index, descriptor, options.tag);
    writeFile(path2, indexText(index, manifests), guarded);
  });
}
async function removeFromLayoutIndex({ root, guarded }, digest) {
  const path2 = join6(root, "index.json");
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
  const call = { service: "OCI layout", method: "PUT", url: join6(root, "index.json") };
  throw new RemoteError("precondition-failed", `the tag ${tag} was changed meanwhile`, call);
}
function withEntry(index, descriptor, tag) {
  if (tag === void 0) {
    const isKnown = index.manifests.some((entry) => entry.digest === descriptor.digest);
    return isKnown ? index.manifests : [...index.manifests, descriptor];
  }
  const kept = index.manifests.filter(
    (entry) => !hasName(entry, tag) && !isBare(entry, descriptor.digest)
  );
  return [...kept, { ...descriptor, annotations: { [REF_NAME]: tag } }];
}
function isBare(entry, digest) {
  return entry.digest === digest && entry.annotations === void 0;
}

// shared/oci/index-entries.ts
var MAX_DOUBTFUL = 200;
var CONCURRENCY = 6;
var STATEMENT_LAYER = /^application\/vnd\.in-toto(?:\.[\w.-]+)?\+(?:json|dsse)$/;
var FILE_SYSTEM_LAYER = /^(?:$|application\/octet-stream$|application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\.)/i;
async function imageEntries(store, { manifests }, path2) {
  const runnable = new Set(
    manifests.filter((entry) => !isUnknown(entry)).map(({ digest }) => digest)
  );
  const doubtful = manifests.filter(
    (entry) => entry.artifactType !== void 0 || isAttestation(entry, runnable)
  );
  if (doubtful.length > MAX_DOUBTFUL) {
    const message = `${path2} lists ${doubtful.length} artifacts; at most ${MAX_DOUBTFUL} are taken`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  const answers = await inTurns(
    doubtful,
    CONCURRENCY,
    (entry) => isNoImage(store, entry, runnable)
  );
  const others = new Set(doubtful.filter((_, at) => answers[at]));
  return manifests.filter((entry) => !others.has(entry)).map(withoutUnknown);
}
async function isNoImage(store, entry, runnable) {
  const manifest = await store.getManifest(entry.digest);
  if (manifest === void 0) return store.kind === "archive" && isAttestation(entry, runnable);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  if (parsed.kind === "index") return false;
  return isAttestation(entry, runnable) && holdsStatements(parsed) || isArtifact(parsed);
}
function isAttestation(entry, runnable) {
  const { annotations } = entry;
  return isUnknown(entry) && annotations?.["vnd.docker.reference.type"] === "attestation-manifest" && runnable.has(annotations["vnd.docker.reference.digest"] ?? "");
}
function holdsStatements({ layers }) {
  return layers.length > 0 && layers.every(({ mediaType }) => STATEMENT_LAYER.test(mediaType));
}
function isArtifact(parsed) {
  const { artifactType, layers } = parsed;
  if (artifactType === void 0 || hasImageConfig(parsed)) return false;
  return !layers.some(({ mediaType }) => FILE_SYSTEM_LAYER.test(mediaType));
}
function isUnknown({ platform }) {
  return platform?.os === "unknown" && platform.architecture === "unknown";
}
function withoutUnknown(entry) {
  return isUnknown(entry) ? { ...entry, platform: void 0 } : entry;
}

// shared/oci/index-images.ts
var MAX_IMAGES = 100;
var MAX_INDEX_DEPTH = 4;
var MAX_INDEXES = 64;
var INDEX_TYPES = /* @__PURE__ */ new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
var IMAGE_TYPES = /* @__PURE__ */ new Set([
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.dockerManifest
]);
async function imagesMeant(store, reference) {
  if (typeof reference !== "string") return { images: distinctImages(reference, store.name) };
  const manifest = await requireManifest(store, reference);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const images = await imagesUnder(store, parsed, manifest);
  return parsed.kind === "index" ? { index: manifest, images } : { images };
}
async function imagesUnder(store, parsed, { mediaType, digest, bytes }) {
  if (parsed.kind === "index") {
    return distinctImages(await entriesUnder(store, parsed, digest), digest);
  }
  return [{ descriptor: { mediaType, digest, size: bytes.length }, platforms: [] }];
}
function distinctImages(entries, path2) {
  const images = [...Map.groupBy(entries, ({ digest }) => digest).values()].flatMap((same) => {
    const [descriptor] = same;
    const platforms = same.flatMap(({ platform }) => platform ?? []);
    return descriptor === void 0 ? [] : [{ descriptor, platforms }];
  });
  if (images.length <= MAX_IMAGES) return images;
  const message = `${path2} lists ${images.length} images; at most ${MAX_IMAGES} are taken`;
  throw new DataError("limit-exceeded", message, { path: path2 });
}
async function entriesUnder(store, index, path2) {
  const looked = /* @__PURE__ */ new Set();
  const walk = async (entries, depth, within) => {
    const images = [];
    for (const entry of entries) {
      const { digest, platform } = entry;
      requireWithin(platform, within, digest);
      if (looked.has(digest)) continue;
      const nested = mayBeIndex(entry) ? await indexAt(digest, depth) : void 0;
      if (nested === void 0) images.push(entry);
      else {
        const inner = await imageEntries(store, nested, digest);
        images.push(...await walk(inner, depth + 1, platform ?? within));
      }
    }
    return images;
  };
  const indexAt = async (digest, depth) => {
    looked.add(digest);
    if (looked.size > MAX_INDEXES) throw tooMany(store, path2, `more than ${MAX_INDEXES} of them`);
    const { bytes } = await requireManifest(store, digest);
    const parsed = parseManifest(bytes, digest);
    if (parsed.kind !== "index") return void 0;
    if (depth < MAX_INDEX_DEPTH) return parsed;
    throw tooMany(store, path2, `more than ${MAX_INDEX_DEPTH} deep`);
  };
  return await walk(await imageEntries(store, index, path2), 1);
}
function requireWithin(platform, within, digest) {
  if (platform === void 0 || within === void 0 || !contradicts(platform, within)) return;
  const message = `${digest} is listed for ${formatPlatform(platform)}, in an index that is for ${formatPlatform(within)}`;
  throw new DataError("contradiction", message, { path: digest });
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
function noImages(name) {
  const fix = "Name an index that lists images, or look at what should have pushed them.";
  return new UserError("input-invalid", `${name}: the index lists no image.`, fix);
}
function tooMany(store, path2, what) {
  const message = `${store.name}: ${path2} nests indexes, ${what}`;
  return new DataError("limit-exceeded", message, { path: path2 });
}

// shared/oci/open-image-store.ts
import { resolve as resolve5 } from "node:path";

// shared/oci/layout.ts
import { createReadStream } from "node:fs";
import { readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { basename as basename2, join as join7, resolve as resolve4 } from "node:path";

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
  return layoutAt(placeOf2(directory, guarded));
}
function placeOf2(directory, guarded) {
  const root = resolve4(directory);
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
  return join7(root, "blobs", algorithm, hex);
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
  const found = await stat2(path2).catch(() => void 0);
  if (found?.isFile() === true) return path2;
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
  const found = await readFile4(path2).catch(() => void 0);
  return found !== void 0 && digestOf(found) === digest;
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
  const found = /* @__PURE__ */ new Map();
  for (const entry of await referrersInIndex(await readLayoutIndex(root), digest, getManifest)) {
    found.set(entry.digest, entry);
  }
  for (const entry of await readFallbackTag(getManifest, digest)) found.set(entry.digest, entry);
  requireBounded(found.size, digest);
  return [...found.values()];
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
    const { registry } = partsOf2(line.slice(0, equals).trim(), line);
    const mirror = partsOf2(line.slice(equals + 1).trim(), line);
    const known = mirrors.get(registry) ?? [];
    if (known.length === MAX_MIRRORS) throw notMirror(line);
    mirrors.set(registry, [...known, mirror]);
  }
  return mirrors;
}
function partsOf2(place, line) {
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
  const stores = [...mirrors, origin];
  const openBlob = async (descriptor) => ReadableStream.from(blobFrom(stores, descriptor));
  return {
    ...origin,
    getManifest: (reference) => manifestFrom(stores, reference),
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor))
  };
}
async function manifestFrom(stores, reference) {
  for (const store of stores) {
    try {
      const manifest = await store.getManifest(reference);
      if (manifest !== void 0) return manifest;
    } catch (error) {
      if (!(error instanceof RemoteError) || store === stores.at(-1)) throw error;
    }
  }
  return void 0;
}
async function* blobFrom(stores, descriptor) {
  for (const store of stores) {
    let hasBegun = false;
    try {
      for await (const chunk of await store.openBlob(descriptor)) {
        hasBegun = true;
        yield chunk;
      }
      return;
    } catch (error) {
      const isLast = hasBegun || store === stores.at(-1);
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
      const { manifests } = await readLayoutIndex(resolve5(image.path));
      const store = openLayout(image.path, world.guardedFolders);
      const only = () => imageIn(manifests, `oci:${image.path}`, imagesIn(store));
      return opened(store, image.tag ?? await only());
    }
    case "oci-archive":
      return await openArchive(image, world);
    case "docker-archive": {
      const { openDockerArchive } = await import("./archive-ZJHHDWWS.js");
      return {
        ...await openDockerArchive(image.path, { name: image.name }, world),
        hasOwnDigests: false
      };
    }
    case "docker": {
      const { openDockerArchive } = await import("./archive-ZJHHDWWS.js");
      const { saveFromDaemon } = await import("./daemon-NWHPTE3S.js");
      const saved = await saveFromDaemon(image.name, world);
      const archive = await openDockerArchive(saved.path, { isFromDaemon: true }, world);
      const close = async () => {
        await archive.close();
        await saved.remove();
      };
      return { ...archive, close, hasOwnDigests: false };
    }
  }
}
async function openArchive({ path: path2, tag }, world) {
  const { openOciArchive } = await import("./archive-ZJHHDWWS.js");
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
    complaints.push({ where: join8(where, name), message: `unknown key ${show(name)}; ${hint}` });
  }
  return members;
}
function readChoice(members, name, where, choices2, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  const choice2 = choices2.find((known) => known === value);
  if (choice2 !== void 0) return choice2;
  const meant = typeof value === "string" ? nearest(value, choices2) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  const message = `must be one of ${choices2.join(", ")}, not ${show(value)}${hint}`;
  complaints.push({ where: join8(where, name), message });
  return void 0;
}
function readText(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  complaints.push({ where: join8(where, name), message: `must be a text, not ${show(value)}` });
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
  complaints.push({ where: join8(where, name), message });
  return [];
}
function readCount(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const message = `must be a whole number from 1 up, not ${show(value)}`;
  complaints.push({ where: join8(where, name), message });
  return void 0;
}
function readFlag(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0 || typeof value === "boolean") return value;
  complaints.push({ where: join8(where, name), message: "must be true or false" });
  return void 0;
}
function join8(where, name) {
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
var below2 = (written, server) => `${server}/${written}`;
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
      toClaim: below2
    }
  ],
  [
    "repository-id",
    { claim: "sourceRepositoryId", form: ID, example: '"123"', toClaim: asWritten }
  ],
  [
    "owner",
    { claim: "sourceRepositoryOwner", form: /^[^/\s*@]+$/, example: "octo-org", toClaim: below2 }
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
  const where = join8(WHERE, name);
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
  const where = join8(WHERE, name);
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
    return readPattern(pattern, join8(where, "identity-pattern"), complaints);
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
    where: join8(where, "workflow"),
    message: "must be such as octo-org/app/.github/workflows/release.yml, with @refs/… or without"
  });
  return void 0;
}
function readClaims(members, server, where, complaints) {
  const claims = {};
  for (const [key, { claim, form, example, toClaim }] of CLAIMS) {
    const written = readText(members, key, where, complaints);
    if (written === void 0) continue;
    const place = join8(where, key);
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
  complaints.push({ where: join8(where, key), message: "must be an address that begins https://" });
  return void 0;
}
function readServer(members, where, complaints) {
  const text3 = readUrl(members, "server", where, complaints);
  if (text3 === void 0 || SERVER.test(text3)) return text3?.replace(/\/$/, "");
  const message = "must be a server alone, such as https://ghe.octo.example";
  complaints.push({ where: join8(where, "server"), message });
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
  const { openGitHub } = await import("./open-github-5J5KI4AG.js");
  const orchestrationId = host.env["ACTIONS_ORCHESTRATION_ID"];
  const github = openGitHub({ token, apiUrl, network: networkOf(host), orchestrationId });
  return { github, repository };
}
async function repositoryFacts(host) {
  const { github, repository } = await githubOf(host);
  const { readRepository } = await import("./repository-JY2W2FBF.js");
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
  const { readTrustDomain } = await import("./trust-domain-GC2VRVWF.js");
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

// actions/steps/read-file.ts
import { readFile as readFile5, stat as stat3 } from "node:fs/promises";

// shared/files/link-below.ts
import { lstatSync as lstatSync5 } from "node:fs";
function requireNoLink(path2, guarded) {
  const { kind, path: found } = walkPath(
    path2,
    guarded,
    (each) => lstatSync5(each, { bigint: true, throwIfNoEntry: false })
  );
  if (kind !== "link") return;
  throw new UserError(
    "input-invalid",
    `${found} is a symbolic link, and no file is read through it.`,
    "Name the file that the link leads to, or copy it there (`cp -L`)."
  );
}

// actions/steps/read-file.ts
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
async function readPlainFile2(path2, host) {
  requireNoLink(path2, guardedFolders(host));
  return await readInputFile(path2);
}
async function readOptionalFile(path2) {
  return await sizeOf(path2) === void 0 ? void 0 : await readInputFile(path2);
}
async function sizeOf(path2) {
  const found = await stat3(path2).catch(() => void 0);
  return found?.isFile() === true ? found.size : void 0;
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
    github: flag({
      help: "Also read GitHub’s attestations of it: those of this repository, and of each that must have signed (`source-repository`)."
    }),
    token: { ...storeInputs.token, help: "Token to read GitHub’s attestations with." },
    policy: fileOrReference({
      help: "A policy with a `verify:` section; one of another repository is `octo-org/policies/assay.yml@main`. Without it, `.assay.yml` in the workspace, if there is one."
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
      help: "Also write the same policy as `clusterimagepolicy.yaml`, `kyverno.yaml` or `verify-commands.sh`."
    }),
    "export-only": flag({ help: "Write the exported policies and verify nothing." }),
    "export-partial": choice(["error", "allow"], {
      default: "error",
      help: "What happens when an exported form cannot check everything that the policy asks for: `error`, or `allow`, which lists at its head what only `verify` checks."
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
    {
      permission: "contents",
      access: "read",
      why: "To check out or read a policy that is a file."
    },
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

// actions/version.generated.ts
var version = "0.1.0";

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
  const distinct = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, subject]) => subject);
  requireCount(distinct.length);
  return {
    _type: STATEMENT_TYPE,
    subject: distinct.map(statementSubject),
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
  return requireSome(entriesOf(bytes, path2), path2);
}
function declaredSubjects(bytes, path2) {
  if (bytes.toString("utf8", 0, MAX_LIST_BYTES).trim() === "") return [];
  const subjects = entriesOf(bytes, path2);
  return subjects.length === 0 ? [] : requireSome(subjects, path2);
}
function entriesOf(bytes, path2) {
  requireSize(bytes, path2);
  const list = parseJson(bytes, path2);
  if (!isObject(list) || list["version"] !== 1) {
    throw invalid2(`${path2} is not an artifact list of version 1.`);
  }
  const entries = arrayAt(list, "subjects") ?? [];
  return entries.map((entry, index) => subjectOfEntry(entry, `${path2}: subjects[${index}]`));
}
function artifactListText(subjects) {
  const listed2 = subjects.map(({ name, digest, kind }) => ({ name, digest, kind }));
  return prettyJson({ version: 1, subjects: listed2 });
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
function subjectOf2(name = "", hex = "", isEscaped3 = false) {
  const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
  return { name: isEscaped3 ? unescaped(name) : name, digest };
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
  if (kind !== "file" && kind !== "oci") {
    throw invalid2(
      `${where} is of the kind ${JSON.stringify(kind)}, which is neither file nor oci.`
    );
  }
  if (kind === "oci" && !DIGEST2.test(digest)) {
    const message = `${where}: the digest of an image must be sha256.`;
    throw invalid2(message, "Declare the image by its sha256 digest.");
  }
  if (FILE_DIGEST.test(digest)) return { name, digest, kind };
  throw invalid2(`${where}: the digest of a file must be sha256 or sha512.`);
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
var WRITE_IT = "Write the list with sha256sum or sha512sum, or let the step that builds the files write it.";
function invalid2(message, fix = WRITE_IT) {
  return new UserError("input-invalid", message, fix);
}

// shared/host/shown-path.ts
import { relative as relative2 } from "node:path";
function shownPath(host, path2) {
  const below3 = relative2(host.workspace, path2);
  return below3.startsWith("..") ? path2 : below3;
}

// shared/model/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"];
var FINDINGS_KIND = "assay/findings/v1";

// shared/model/counted.ts
function counted(count2, noun) {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${grouped(count2)} ${count2 === 1 ? noun : plural}`;
}
function grouped(count2) {
  return String(count2).replace(/\B(?=(\d{3})+$)/g, ",");
}
function listed(items) {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

// shared/model/steps.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

// shared/report/place.ts
function repositoryPath(source, location) {
  if (source.kind === "image" || source.kind === "sbom") return void 0;
  const joined = source.kind === "file" ? location.path : `${source.name}/${location.path}`;
  const path2 = insidePath(joined);
  const root = source.checkout?.root ?? "";
  return root !== "" && path2?.startsWith(`${root}/`) === true ? path2.slice(root.length + 1) : path2;
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
  const { repository = run.repository, commit = run.sha } = source.checkout ?? {};
  return `${run.serverUrl}/${repository}/blob/${commit}/${encodePath(path2)}${line}`;
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
  const decoded3 = Buffer.from(signature, "base64");
  if (isJsonObject(decoded3)) {
    return { kind: "legacy-attestation", origin, envelope: decoded3, annotations };
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

// actions/steps/base.ts
import { readdir } from "node:fs/promises";
import { join as join14 } from "node:path";

// shared/git/batch-answer.ts
var MAX_HEADER_BYTES = 256;
function answerReader(stream) {
  const bytes = byteReader(stream);
  return {
    next: async (id, maxBytes) => {
      const header = await bytes.line();
      if (header === `${id} missing`) return void 0;
      const [, stated, type, size] = /^([0-9a-f]+) ([a-z]+) (\d{1,15})$/.exec(header) ?? [];
      if (stated !== id || type === void 0) throw broken("git gave an answer that is not known");
      if (Number(size) > maxBytes) {
        const message = `the ${type} ${id} has ${size} bytes; at most ${maxBytes} are read`;
        throw new DataError("limit-exceeded", message, { path: ".git/objects" });
      }
      const content = await bytes.take(Number(size));
      await bytes.take(1);
      return { type, content };
    }
  };
}
function byteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await chunks.next();
    if (done === true) throw broken("git ended before it had answered");
    return value;
  };
  const take = async (count2) => {
    const parts = [rest];
    let size = rest.length;
    while (size < count2) {
      const chunk = await more();
      parts.push(chunk);
      size += chunk.length;
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = all.subarray(count2);
    return all.subarray(0, count2);
  };
  const line = async () => {
    let end2 = rest.indexOf(10);
    while (end2 === -1) {
      if (rest.length > MAX_HEADER_BYTES) throw broken("git gave an answer that is not known");
      rest = Buffer.concat([rest, await more()]);
      end2 = rest.indexOf(10);
    }
    const text3 = (await take(end2)).toString("latin1");
    await take(1);
    return text3;
  };
  return { take, line };
}
function broken(message) {
  return new DataError("unreadable", message, { path: ".git/objects" });
}

// shared/git/find-git.ts
import { stat as stat4 } from "node:fs/promises";
import { delimiter, isAbsolute as isAbsolute5, join as join9 } from "node:path";
var ANY_EXECUTE = 73;
async function findGit(env) {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const path2 = env["PATH"] ?? env["Path"] ?? "";
  for (const folder of path2.split(delimiter)) {
    if (!isAbsolute5(folder)) continue;
    const program = join9(folder, name);
    if (await isProgram(program)) return program;
  }
  return void 0;
}
async function isProgram(path2) {
  const found = await stat4(path2).catch(() => void 0);
  if (found?.isFile() !== true) return false;
  return process.platform === "win32" || (found.mode & ANY_EXECUTE) !== 0;
}

// shared/git/objects.ts
var MAX_READ_MS = 6e4;
async function openObjects(folder, env) {
  const program = await findGit(env);
  if (program === void 0) return void 0;
  const { spawn } = await import("node:child_process");
  const process2 = spawn(program, [`--git-dir=${folder}`, "cat-file", "--batch"], {
    cwd: folder,
    env: environment(env),
    stdio: "pipe",
    windowsHide: true
  });
  for (const each of [process2, process2.stdin, process2.stdout, process2.stderr]) {
    each.on("error", goOn);
  }
  process2.stderr.resume();
  return objectsOf(process2);
}
function objectsOf(process2) {
  const answers = answerReader(process2.stdout);
  let last = Promise.resolve();
  const close = () => void process2.kill("SIGKILL");
  const ask = async (id, type, maxBytes) => {
    const timer = setTimeout(close, MAX_READ_MS);
    try {
      process2.stdin.write(`${id}
`);
      const answer = await answers.next(id, maxBytes);
      return answer === void 0 ? void 0 : checked(answer, id, type);
    } catch (error) {
      close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    read: (id, type, maxBytes) => {
      const asked = last.then(() => ask(id, type, maxBytes));
      last = asked.catch(goOn);
      return asked;
    },
    close
  };
}
function checked({ type: stated, content }, id, type) {
  if (stated === type && objectId(type, content, id) === id) return content;
  const message = `the ${type} ${id} is not what its name says`;
  throw new DataError("digest-mismatch", message, { path: ".git/objects" });
}
function environment(env) {
  const kept = ["PATH", "Path", "SystemRoot", "SYSTEMROOT"].flatMap(
    (name) => env[name] === void 0 ? [] : [[name, env[name]]]
  );
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: "none",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C"
  };
}
function goOn() {
}

// shared/compare/base-reader.ts
var MAX_CALLS = 100;
var MAX_TREE_BYTES = 64 * 1024 * 1024;
var MAX_COMMIT_BYTES = 4 * 1024 * 1024;
var MAX_BLOB_BYTES = 128 * 1024 * 1024;
async function openBaseReader(tree, env, remote) {
  const local = tree === void 0 ? void 0 : await openObjects(tree.folder, env);
  const api = countedCalls(remote);
  const trees = /* @__PURE__ */ new Map();
  const askForTree = async (id) => {
    const told = await api.ask((github) => github.trees(id, trees.size === 0));
    for (const [each, entries] of told) trees.set(each, entries);
    return trees.get(id) ?? await wholeTree(id);
  };
  const wholeTree = async (id) => {
    const found = (await api.ask((github) => github.trees(id, false))).get(id);
    if (found !== void 0) return found;
    throw new DataError("limit-exceeded", `GitHub does not tell all of the folder ${id}`, {
      path: ".git"
    });
  };
  return {
    branchTip: (branch) => api.ask((github) => github.branchTip(branch)),
    commit: async (id) => {
      const content = await local?.read(id, "commit", MAX_COMMIT_BYTES);
      if (content !== void 0) return parseCommit(content, id);
      return await api.ask((github) => github.commit(id));
    },
    tree: async (id) => {
      const known = trees.get(id) ?? await localTree(local, id);
      return known ?? await askForTree(id);
    },
    blob: async (id) => await local?.read(id, "blob", MAX_BLOB_BYTES) ?? await api.ask((github) => github.blob(id)),
    calls: api.count,
    close: () => local?.close()
  };
}
async function localTree(local, id) {
  const content = await local?.read(id, "tree", MAX_TREE_BYTES);
  return content === void 0 ? void 0 : parseTree(content, id);
}
function countedCalls(remote) {
  let opened2;
  let calls = 0;
  return {
    count: () => calls,
    ask: async (question) => {
      calls += 1;
      if (calls > MAX_CALLS) {
        const message = `more than ${MAX_CALLS} requests would be needed for the base`;
        throw new DataError("limit-exceeded", message, { path: ".git" });
      }
      opened2 ??= remote();
      return await question(await opened2);
    }
  };
}

// shared/compare/deciding-tree.ts
import { isAbsolute as isAbsolute6, relative as relative3, sep as sep2 } from "node:path";

// shared/git/origin.ts
import { join as join10 } from "node:path";

// shared/git/git-config.ts
var HEADER = /^\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/;
var SETTING = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/;
var MAX_LINE = 8192;
function parseGitConfig(text3) {
  const sections = [];
  for (const { text: row, line } of logicalLines(text3)) {
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
function logicalLines(text3) {
  const lines2 = [];
  let open;
  for (const [index, row] of text3.split("\n").entries()) {
    const current = open ?? { text: "", line: index + 1 };
    const part2 = current.text + row.replace(/\r$/, "");
    open = /(?:^|[^\\])(?:\\\\)*\\$/.test(part2) ? { ...current, text: part2.slice(0, -1) } : void 0;
    if (part2.length > MAX_LINE) open = void 0;
    const trimmed2 = part2.trim();
    if (open !== void 0 || trimmed2 === "" || trimmed2.length > MAX_LINE) continue;
    if (!/^[#;]/.test(trimmed2)) lines2.push({ text: trimmed2, line: current.line });
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

// shared/git/git-file.ts
import { lstat as lstat2, readFile as readFile6 } from "node:fs/promises";
var MAX_SMALL_BYTES = 1024 * 1024;
async function readGitFile(path2, maxBytes) {
  const found = await lstat2(path2).catch(() => void 0);
  if (found?.isFile() !== true) return void 0;
  if (found.size > maxBytes) {
    const message = `${found.size} bytes are too many: at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  return await readFile6(path2).catch(() => void 0);
}
async function readSmallGitFile(path2) {
  return await readGitFile(path2, MAX_SMALL_BYTES).catch((error) => {
    if (error instanceof DataError) return void 0;
    throw error;
  });
}

// shared/git/origin.ts
async function originOf2(common) {
  const config = await readSmallGitFile(join10(common, "config"));
  const remote = parseGitConfig(config?.toString("utf8") ?? "").find(
    ({ name, subsection }) => name === "remote" && subsection === "origin"
  );
  return remote?.values.get("url");
}

// shared/git/read-head.ts
import { join as join11 } from "node:path";
var MAX_SYMBOLIC = 5;
var MAX_PACKED_BYTES = 128 * 1024 * 1024;
async function readHead(tree) {
  let name = "HEAD";
  let ref;
  for (let steps = 0; steps <= MAX_SYMBOLIC; steps++) {
    const value = await textOf2(name, tree);
    if (value === void 0) break;
    if (isObjectId(value)) return { commit: value, ref };
    const next = /^ref: +(\S+)$/.exec(value)?.[1];
    if (next === void 0 || !isReference2(next)) return {};
    ref ??= next;
    name = next;
  }
  return { ref };
}
async function readReference(name, tree) {
  if (!isReference2(name)) return void 0;
  const value = await textOf2(name, tree);
  return value !== void 0 && isObjectId(value) ? value : void 0;
}
async function textOf2(name, { folder, common }) {
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
function isReference2(name) {
  return /^refs\/[^\0\\:?*[~^]+$/.test(name) && !name.includes("..") && !name.includes("//");
}

// shared/git/read-index.ts
import { join as join12 } from "node:path";

// shared/git/git-index.ts
import { createHash as createHash2 } from "node:crypto";
var MAX_ENTRIES2 = 5e6;
var SIGNATURE = "DIRC";
var HEADER_BYTES = 12;
var STAT_BYTES = 40;
var MODE_AT = 24;
var FLAG_BYTES = 2;
var IS_EXTENDED = 16384;
var GITLINK = 57344;
var FOLDER = 16384;
var TYPE_MASK = 61440;
function parseGitIndex(bytes, path2) {
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== SIGNATURE) {
    throw damaged2(path2);
  }
  const version2 = bytes.readUInt32BE(4);
  if (version2 < 2 || version2 > 4) {
    const message = `${path2} is an index of version ${version2}, which is not known`;
    throw new DataError("unsupported-version", message, { path: path2 });
  }
  const count2 = bytes.readUInt32BE(8);
  if (count2 > MAX_ENTRIES2) {
    const message = `${path2} has more than ${MAX_ENTRIES2} entries`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  const end2 = bytes.length - hashLength(bytes, path2);
  return readEntries({ bytes, end: end2, path: path2, version: version2, count: count2, hashBytes: bytes.length - end2 });
}
function readEntries(reading) {
  const { bytes, count: count2, hashBytes, path: path2 } = reading;
  const tracked = /* @__PURE__ */ new Set();
  const submodules = /* @__PURE__ */ new Map();
  let at = HEADER_BYTES;
  let name = Buffer.alloc(0);
  for (let index = 0; index < count2; index++) {
    const start = at;
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + FLAG_BYTES > reading.end) throw damaged2(path2);
    const isExtended = (bytes.readUInt16BE(flagsAt) & IS_EXTENDED) !== 0;
    const nameAt = flagsAt + (isExtended ? 2 * FLAG_BYTES : FLAG_BYTES);
    ({ name, at } = nameFrom(nameAt, start, name, reading));
    const text3 = name.toString("utf8");
    const type = bytes.readUInt32BE(start + MODE_AT) & TYPE_MASK;
    const id = bytes.toString("hex", start + STAT_BYTES, flagsAt);
    if (type === GITLINK) submodules.set(text3, id);
    tracked.add(type === FOLDER && !text3.endsWith("/") ? `${text3}/` : text3);
  }
  return { tracked, submodules, shared: sharedIndex(at, reading) };
}
function nameFrom(nameAt, start, before, { bytes, end: end2, path: path2, version: version2 }) {
  const { value: dropped, at: textAt3 } = version2 === 4 ? varint(bytes, nameAt, path2) : { value: 0, at: nameAt };
  const zero = bytes.indexOf(0, textAt3);
  if (zero === -1 || zero >= end2 || dropped > before.length) throw damaged2(path2);
  const text3 = bytes.subarray(textAt3, zero);
  if (version2 === 4) {
    const kept = before.subarray(0, before.length - dropped);
    return { name: Buffer.concat([kept, text3]), at: zero + 1 };
  }
  return { name: text3, at: start + Math.ceil((zero + 1 - start) / 8) * 8 };
}
function varint(bytes, start, path2) {
  let value = 0;
  for (let at = start; at < start + 5; at++) {
    const byte = bytes[at];
    if (byte === void 0) break;
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return { value, at: at + 1 };
    value += 1;
  }
  throw damaged2(path2);
}
function sharedIndex(start, { bytes, end: end2, hashBytes, path: path2 }) {
  let at = start;
  while (at + 8 <= end2) {
    const size = bytes.readUInt32BE(at + 4);
    const name = bytes.toString("latin1", at, at + 4);
    if (at + 8 + size > end2) throw damaged2(path2);
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
    const digest = createHash2(algorithm).update(bytes.subarray(0, end2)).digest();
    if (digest.equals(bytes.subarray(end2))) return length;
  }
  const isUnhashed = bytes.subarray(-20).every((byte) => byte === 0);
  if (!isUnhashed) throw damaged2(path2);
  return bytes.subarray(-32).every((byte) => byte === 0) ? 32 : 20;
}
function damaged2(path2) {
  return new DataError("malformed", `${path2} is no index of git, or damaged`, { path: path2 });
}

// shared/git/read-index.ts
var MAX_INDEX_BYTES2 = 512 * 1024 * 1024;
async function readIndex(folder) {
  const name = ".git/index";
  const bytes = await readGitFile(join12(folder, "index"), MAX_INDEX_BYTES2);
  if (bytes === void 0) return void 0;
  const index = parseGitIndex(bytes, name);
  if (index.shared === void 0) return index;
  const file = `sharedindex.${index.shared}`;
  const base2 = await readGitFile(join12(folder, file), MAX_INDEX_BYTES2);
  if (base2 === void 0)
    throw new DataError("not-found", `there is no .git/${file}`, { path: name });
  const { tracked, submodules } = parseGitIndex(base2, `.git/${file}`);
  return {
    tracked: new Set([...tracked, ...index.tracked].filter((path2) => path2 !== "")),
    submodules: new Map([...submodules, ...index.submodules])
  };
}

// shared/git/tracked-path.ts
function touchesTracked(tracked, path2) {
  const wanted = folded2(path2);
  for (const each of tracked) {
    const name = folded2(each.endsWith("/") ? each.slice(0, -1) : each);
    if (isAtOrBelow(wanted, name) || isAtOrBelow(name, wanted)) return true;
  }
  return false;
}
function samePath(one, other) {
  return folded2(one) === folded2(other);
}
function isAtOrBelow(path2, folder) {
  return path2 === folder || path2.startsWith(`${folder}/`);
}
function folded2(path2) {
  return path2.normalize("NFC").toLowerCase();
}

// shared/git/work-tree.ts
import { lstat as lstat3, realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname2, join as join13, resolve as resolve6 } from "node:path";
var MAX_ASCENT = 100;
async function workTreeAt(top) {
  const folder = await gitFolder(top);
  return folder === void 0 ? void 0 : { top, folder, common: await commonFolder(folder) };
}
async function* workTreesAround(folder) {
  let current = folder;
  for (let steps = 0; steps < MAX_ASCENT; steps++) {
    const found = await workTreeAt(current);
    if (found !== void 0) yield found;
    const above = dirname2(current);
    if (above === current) return;
    current = above;
  }
}
async function gitFolder(top) {
  const path2 = join13(top, ".git");
  const found = await lstat3(path2).catch(() => void 0);
  if (found === void 0) return void 0;
  if (!found.isFile()) return await realpath2(path2).catch(() => void 0);
  const text3 = (await readSmallGitFile(path2))?.toString("utf8") ?? "";
  const stated = /^gitdir: (.+)$/m.exec(text3)?.[1]?.trimEnd() ?? "";
  return stated === "" ? void 0 : await realpath2(resolve6(top, stated)).catch(() => void 0);
}
async function commonFolder(folder) {
  const stated = (await readSmallGitFile(join13(folder, "commondir")))?.toString("utf8").trim();
  return stated === void 0 ? folder : resolve6(folder, stated);
}

// shared/compare/deciding-tree.ts
async function decidingTree(folder) {
  const around = [];
  for await (const tree of workTreesAround(folder)) around.unshift(tree);
  for (const [index, tree] of around.entries()) {
    const inner = around[index + 1];
    if (inner !== void 0 && !await isTracked(tree, placeBelow(tree.top, inner.top) ?? ""))
      continue;
    return { tree, head: { ...await readHead(tree), origin: await originOf2(tree.common) } };
  }
  return void 0;
}
function placeBelow(folder, path2) {
  const place = relative3(folder, path2);
  const isElsewhere = place === ".." || place.startsWith(`..${sep2}`) || isAbsolute6(place);
  return isElsewhere ? void 0 : place.split(sep2).join("/");
}
async function isTracked({ folder }, path2) {
  try {
    const index = await readIndex(folder);
    return index === void 0 || touchesTracked(index.tracked, path2);
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}

// shared/compare/repository-address.ts
function repositoryAt(address, serverUrl) {
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(.+)$/.exec(address);
  const text3 = scp === null ? address : `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(text3)) return void 0;
  const { hostname: hostname2, pathname } = new URL(text3);
  if (hostname2 !== new URL(serverUrl).hostname) return void 0;
  const path2 = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return /^\/([\w.-]+\/[\w.-]+)$/.exec(path2)?.[1];
}

// shared/compare/find-base.ts
function findBase(run, head) {
  const payload = isObject(run.payload) ? run.payload : {};
  const change = changeOf(run, payload);
  if (change === void 0) return { kind: "none", why: "not-a-change" };
  const { base: base2, headSha, headRepository } = change;
  const isOwn = head?.commit === void 0 || [run.sha, headSha].includes(head.commit);
  const own = change.isOfAnyFork === true ? void 0 : [run.repository, headRepository];
  if (!isOwn && own !== void 0 && isOther(head, own, run.serverUrl)) {
    return { kind: "none", why: "other-repository" };
  }
  if (change.isRunByBase && head?.commit !== void 0 && head.commit === run.sha) {
    return { kind: "none", why: "base-checked-out" };
  }
  const isMerge = change.merge === run.sha && (head?.commit ?? run.sha) === run.sha;
  return isMerge ? { kind: "merge-parent", of: run.sha, branch: base2.branch } : base2;
}
function changeOf(run, payload) {
  const pullRequest = objectAt(payload, "pull_request");
  if (run.eventName === "merge_group") return inQueue(objectAt(payload, "merge_group") ?? {}, run);
  if (run.eventName.startsWith("pull_request")) return ofPullRequest(pullRequest ?? {}, run);
  const queued = run.eventName === "push" ? QUEUE.exec(run.ref) : null;
  if (queued !== null) return pushedToQueue(queued, run);
  return afterwards(run, payload);
}
var QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]+)$/;
function pushedToQueue([, branch = "", sha = ""], run) {
  const base2 = isObjectId(sha) ? { kind: "commit", commit: sha, branch } : { kind: "branch-tip", branch };
  return { base: base2, headSha: run.sha, headRepository: run.repository, isRunByBase: false };
}
function inQueue(group, run) {
  const headSha = stringAt(group, "head_sha");
  const branch = (stringAt(group, "base_ref") ?? "").replace(/^refs\/heads\//, "");
  const commit = stringAt(group, "base_sha");
  const base2 = commit === void 0 ? { kind: "branch-tip", branch } : { kind: "commit", commit, branch };
  return { base: base2, headSha, headRepository: run.repository, isRunByBase: false };
}
function ofPullRequest(pullRequest, run) {
  const { number, merged } = pullRequest;
  const head = objectAt(pullRequest, "head") ?? {};
  const branch = stringAt(objectAt(pullRequest, "base") ?? {}, "ref") ?? "";
  const isMergeRef = run.eventName === "pull_request" && run.ref === `refs/pull/${number}/merge`;
  return {
    base: { kind: "branch-tip", branch },
    headSha: stringAt(head, "sha"),
    headRepository: stringAt(objectAt(head, "repo") ?? {}, "full_name"),
    merge: isMergeRef ? run.sha : void 0,
    // Once merged, the run is one of the base branch.
    isRunByBase: run.eventName === "pull_request_target" || merged === true && run.ref === `refs/heads/${branch}`
  };
}
function afterwards(run, payload) {
  const previous = objectAt(payload, "workflow_run") ?? {};
  const isAfterRun = run.eventName === "workflow_run" && stringAt(previous, "event")?.startsWith("pull_request");
  const issue = objectAt(payload, "issue") ?? {};
  const isByComment = run.eventName === "issue_comment" && objectAt(issue, "pull_request") !== void 0;
  if (isAfterRun !== true && !isByComment) return void 0;
  return {
    base: { kind: "commit", commit: run.sha, branch: run.ref.replace(/^refs\/heads\//, "") },
    headSha: stringAt(previous, "head_sha"),
    headRepository: stringAt(objectAt(previous, "head_repository") ?? {}, "full_name"),
    isOfAnyFork: isByComment,
    isRunByBase: true
  };
}
function isOther({ origin } = {}, own, serverUrl) {
  const found = origin === void 0 ? void 0 : repositoryAt(origin, serverUrl);
  return found !== void 0 && !own.some((each) => each?.toLowerCase() === found.toLowerCase());
}

// shared/git/tree-files.ts
import { posix } from "node:path";
var MAX_LINKS2 = 5;
var MAX_DEPTH = 100;
var MAX_FOLDERS = 1e5;
async function entryAt(reader, root, path2) {
  let wanted = path2;
  for (let links = 0; links <= MAX_LINKS2; links++) {
    const found = await step2(reader, root, wanted);
    if (found === void 0 || typeof found !== "string") return found;
    wanted = found;
  }
  throw new DataError("limit-exceeded", `more than ${MAX_LINKS2} links lead from ${path2}`, { path: path2 });
}
async function step2(reader, root, path2) {
  const names = path2.split("/").slice(0, MAX_DEPTH + 1);
  let entry = { kind: "folder", id: root };
  for (const [depth, name] of names.entries()) {
    const here = names.slice(0, depth + 1).join("/");
    if (entry.kind !== "folder") return void 0;
    const next = (await reader.tree(entry.id)).find((each) => each.name === name);
    if (next === void 0) return void 0;
    if (next.kind === "submodule") {
      const inside = names.slice(depth + 1).join("/");
      return { kind: "submodule", id: next.id, path: here, inside };
    }
    if (next.kind === "link") {
      const target = (await reader.blob(next.id)).toString("utf8");
      return throughLink(here, target, names.slice(depth + 1));
    }
    entry = next;
  }
  return { kind: entry.kind, id: entry.id, path: path2 };
}
function throughLink(link, target, rest) {
  const path2 = posix.join(posix.dirname(link), target, ...rest);
  if (!target.startsWith("/") && path2 !== ".." && !path2.startsWith("../")) return path2;
  throw new DataError("path-escapes", "this symbolic link leads out of the repository", {
    path: link
  });
}
async function changedFiles(reader, before, after, isWanted) {
  const changed = /* @__PURE__ */ new Map();
  const folders = [{ path: "", before, after }];
  for (const folder of folders) {
    if (folders.length > MAX_FOLDERS) {
      const message = `more than ${MAX_FOLDERS} folders differ`;
      throw new DataError("limit-exceeded", message, { path: folder.path });
    }
    for (const [path2, pair] of await pairsIn(reader, folder)) {
      if (isWanted(path2) && isFileChange(pair)) changed.set(path2, pair);
      const inner = { path: path2, before: folderId(pair.before), after: folderId(pair.after) };
      if (inner.before !== inner.after && path2.split("/").length <= MAX_DEPTH) folders.push(inner);
    }
  }
  return changed;
}
async function pairsIn(reader, { path: path2, before, after }) {
  if (before === after) return [];
  const [old, now] = [await namesIn(reader, before), await namesIn(reader, after)];
  const names = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort();
  return names.map((name) => [
    path2 === "" ? name : `${path2}/${name}`,
    { before: old.get(name), after: now.get(name) }
  ]);
}
async function namesIn(reader, id) {
  const entries = id === void 0 ? [] : await reader.tree(id);
  return new Map(entries.map((entry) => [entry.name, entry]));
}
function isFileChange({ before, after }) {
  return isOther2(before, after) && [before, after].some((entry) => entry?.kind === "file");
}
function isOther2(before, after) {
  return before?.id !== after?.id || before?.kind !== after?.kind;
}
function folderId(entry) {
  return entry?.kind === "folder" ? entry.id : void 0;
}

// shared/compare/open-base.ts
async function withBase(rule, reader, work) {
  try {
    return { done: await work(await openBase(rule, reader)) };
  } catch (error) {
    const isExpected = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
    if (!isExpected) throw error;
    return { branch: rule.branch, message: error.message, fix: fixOf2(rule) };
  } finally {
    reader.close();
  }
}
async function openBase(rule, reader) {
  const commit = await commitOf(rule, reader);
  const { tree } = await reader.commit(commit);
  return {
    commit,
    branch: rule.branch,
    find: (path2) => entryAt(reader, tree, path2),
    content: (id) => reader.blob(id),
    changes: async (head, isWanted) => await changedFiles(reader, tree, (await reader.commit(head)).tree, isWanted)
  };
}
async function commitOf(rule, reader) {
  switch (rule.kind) {
    case "commit":
      return rule.commit;
    case "branch-tip":
      return await reader.branchTip(rule.branch);
    case "merge-parent": {
      const [base2, head] = (await reader.commit(rule.of)).parents;
      return base2 === void 0 || head === void 0 ? await reader.branchTip(rule.branch) : base2;
    }
  }
}
function fixOf2({ kind }) {
  const permission = "add `contents: read` to the `permissions:` of the job";
  if (kind === "branch-tip") return `${permission[0]?.toUpperCase()}${permission.slice(1)}`;
  return `Set \`fetch-depth: 2\` in actions/checkout, or ${permission}`;
}

// actions/steps/base.ts
async function proposalFor(folder, { context, workspace }) {
  if (context === void 0 || findBase(context, void 0).kind === "none") return void 0;
  const deciding = await decidingTree(folder);
  if (deciding === void 0 && !await mayBeDownload(folder, workspace)) return void 0;
  const rule = findBase(context, deciding?.head);
  return rule.kind === "none" ? void 0 : { rule, deciding };
}
async function mayBeDownload(folder, workspace) {
  if (placeBelow(workspace, folder) === void 0) return false;
  const names = await readdir(workspace).catch(() => []);
  if (names.length === 0) return false;
  const below3 = await Promise.all(
    names.map((name) => readdir(join14(workspace, name)).catch(() => []))
  );
  const paths2 = names.flatMap((name, at) => [
    name,
    ...(below3[at] ?? []).map((each) => `${name}/${each}`)
  ]);
  const trees = await Promise.all(paths2.map((path2) => workTreeAt(join14(workspace, path2))));
  return trees.every((tree) => tree === void 0);
}
async function readerOf(tree, host) {
  return await openBaseReader(tree, host.env, () => remoteObjects(host));
}
async function readingBase({ rule, deciding }, host, work) {
  return await withBase(rule, await readerOf(deciding?.tree, host), work);
}
async function remoteObjects(host, of) {
  const [{ github, repository: own }, data] = await Promise.all([
    githubOf(host),
    import("./git-data-HEV2TZ5A.js")
  ]);
  const repository = of ?? own;
  return {
    branchTip: (branch) => data.readBranchTip(github, repository, branch),
    commit: (id) => data.readCommit(github, repository, id),
    trees: (id, isRecursive) => data.readTrees(github, repository, id, isRecursive),
    blob: (id) => data.readBlob(github, repository, id)
  };
}

// actions/steps/referenced-file.ts
async function readReferencedFile(reference, host) {
  try {
    return await read(reference, host);
  } catch (error) {
    const isExpected = error instanceof DataError || error instanceof RemoteError;
    if (!isExpected) throw error;
    const message = `${referenceText(reference)} could not be read: ${error.message}.`;
    throw new UserError("policy-invalid", message, fixFor(reference), { cause: error });
  }
}
async function read({ repository, path: path2, ref }, host) {
  const { github } = await githubOf(host);
  const { resolveRef } = await import("./resolve-ref-BNDLB4H2.js");
  const commit = await resolveRef(github, repository, ref);
  const reader = await openBaseReader(void 0, host.env, () => remoteObjects(host, repository));
  try {
    const { tree } = await reader.commit(commit);
    const entry = await entryAt(reader, tree, path2);
    if (entry?.kind === "file") return { bytes: await reader.blob(entry.id), commit };
    throw new DataError("not-found", `${repository} has no file ${path2} there`, { path: path2 });
  } finally {
    reader.close();
  }
}
function fixFor({ repository, path: path2, ref }) {
  return `Check that ${path2} is in ${repository} at ${ref}. The token of a job reads its own repository and public ones: give a \`token\` that may read ${repository} where it is private. Write \`./\` before a path of the workspace.`;
}

// shared/attest/file-subjects.ts
import { createHash as createHash3 } from "node:crypto";
import * as fs from "node:fs";
import { basename as basename3, isAbsolute as isAbsolute7, join as join15 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
var MAX_MATCHES = 5e4;
async function fileSubjects(root, patterns, guarded) {
  const paths2 = await matchedFiles(root, patterns);
  const subjects = [];
  for (const path2 of paths2) {
    requireNoLink(path2, guarded);
    subjects.push({ name: basename3(path2), digest: await digestOfFile(path2), path: path2 });
  }
  return subjects;
}
async function digestOfFile(path2, algorithm = "sha256") {
  const hash = createHash3(algorithm);
  await pipeline2(fs.createReadStream(path2), hash);
  return `${algorithm}:${hash.digest("hex")}`;
}
async function matchedFiles(root, patterns) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
      for (const path2 of await glob(root, pattern.slice(1))) files.delete(path2);
      continue;
    }
    const matched = (await glob(root, pattern)).filter(isFile);
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
function isFile(path2) {
  return fs.statSync(path2, { throwIfNoEntry: false })?.isFile() === true;
}
async function glob(root, pattern) {
  const plain = isAbsolute7(pattern) ? pattern : join15(root, pattern);
  if (!WILDCARD.test(pattern) && fs.existsSync(plain)) return [plain];
  const found = [];
  for await (const path2 of fs.promises.glob(pattern, { cwd: root })) {
    found.push(isAbsolute7(path2) ? path2 : join15(root, path2));
    if (found.length > MAX_MATCHES) throw tooMany2(pattern);
  }
  return found;
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
function tooMany2(pattern) {
  return new UserError(
    "input-invalid",
    `The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
    "Name the release files more closely."
  );
}

// shared/compare/base-file.ts
import { realpath as realpath3 } from "node:fs/promises";
import { join as join16 } from "node:path";
var MAX_BYTES2 = 16 * 1024 * 1024;
async function baseFile(base2, tree, path2, wanted) {
  const found = await base2.find(wanted);
  if (found?.kind === "submodule") return await inSubmodule(found, tree);
  if (found?.kind === "file") {
    const own = await readGitFile(path2, MAX_BYTES2);
    const isSame2 = own !== void 0 && objectId("blob", own, found.id) === found.id;
    return { kind: "base", bytes: isSame2 ? own : await base2.content(found.id) };
  }
  const isProposed = tree === void 0 || await isProposedAt(tree, path2, wanted);
  return { kind: isProposed ? "none" : "untracked" };
}
async function isProposedAt(tree, path2, wanted) {
  if (await isTracked(tree, wanted)) return true;
  const [target, top] = await Promise.all(
    [path2, tree.top].map((each) => realpath3(each).catch(() => void 0))
  );
  if (target === void 0 || top === void 0) return false;
  const inside = placeBelow(top, target);
  return inside !== void 0 && await isTracked(tree, inside);
}
async function inSubmodule({ path: folder, id, inside = "" }, tree) {
  const inner = tree === void 0 ? void 0 : await workTreeAt(join16(tree.top, folder));
  if (inner === void 0 || (await readHead(inner)).commit !== id) {
    const message = `the submodule ${folder} is at another commit than in the base`;
    throw new DataError("not-found", message, { path: folder });
  }
  const bytes = await readGitFile(join16(inner.top, inside), MAX_BYTES2);
  return bytes === void 0 ? { kind: "none" } : { kind: "base", bytes };
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

// shared/ecosystems/purl-types.ts
var LOWER = { lower: ["namespace", "name"] };
var TYPES = {
  alpm: LOWER,
  apk: LOWER,
  bitbucket: LOWER,
  brew: LOWER,
  "chrome-extension": {
    namespace: "prohibited",
    badName: /^(?![a-p]{32}$)/,
    version: /^\d+(?:\.\d+){0,3}$/
  },
  composer: LOWER,
  cpan: { badName: /::/ },
  deb: LOWER,
  git: { ...LOWER, hasPathName: true },
  github: LOWER,
  githubactions: LOWER,
  golang: LOWER,
  hex: LOWER,
  huggingface: { lower: ["version"] },
  julia: { qualifier: "uuid" },
  mlflow: {},
  otp: { namespace: "prohibited" },
  pypi: LOWER,
  rpm: { lower: ["namespace"] },
  swift: { namespace: "required" },
  vcpkg: { namespace: "prohibited" },
  "vscode-extension": { namespace: "required" }
};
var NO_RULES = {};
function purlType(type) {
  return Object.hasOwn(TYPES, type) ? TYPES[type] ?? NO_RULES : NO_RULES;
}
var DATABRICKS = /^https?:\/\/[^/]*databricks/;
function canonicalParts(parts) {
  const { type, namespace, name, version: version2, qualifiers } = parts;
  const lower = purlType(type).lower ?? [];
  const isModel = type === "mlflow" && DATABRICKS.test(qualifiers?.["repository_url"] ?? "");
  const cased = lower.includes("name") || isModel ? name.toLowerCase() : name;
  return {
    ...parts,
    namespace: lower.includes("namespace") ? namespace?.toLowerCase() : namespace,
    name: type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased,
    version: lower.includes("version") ? version2?.toLowerCase() : version2
  };
}
function partsProblem({ type, namespace = "", name, version: version2 = "" }) {
  const rules = purlType(type);
  if (name === "") return "a package URL needs a name";
  if (rules.namespace === "required" && namespace === "") return `${type} needs a namespace`;
  if (rules.namespace === "prohibited" && namespace !== "") return `${type} has no namespace`;
  if (rules.badName?.test(name) === true) return `${name} is no name of ${type}`;
  if (version2 !== "" && rules.version?.test(version2) === false) {
    return `${version2} is no version of ${type}`;
  }
  return void 0;
}

// shared/ecosystems/purl.ts
var TYPE = /^[a-z][a-z0-9.+-]*$/;
var QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
var MAX_PURL_LENGTH = 4096;
function purlOf(given) {
  const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL needs a type";
  if (problem !== void 0) throw new Error(problem);
  const parts = canonicalParts(given);
  const { type, name, version: version2, subpath } = parts;
  let purl = `pkg:${type}/`;
  const namespace = encodePath2(parts.namespace ?? "");
  if (namespace !== "") purl += `${namespace}/`;
  purl += purlType(type).hasPathName === true ? encodePath2(name) : encode(name);
  if (version2 !== void 0 && version2 !== "") purl += `@${encode(version2)}`;
  purl += qualifiersText(parts);
  const path2 = subpath === void 0 ? "" : encodePath2(subpath);
  return path2 === "" ? purl : `${purl}#${path2}`;
}
function readPurl(purl) {
  if (purl.length > MAX_PURL_LENGTH) return void 0;
  try {
    return readParts(purl);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function encodePath2(path2) {
  if (path2 === "") return "";
  const segments = path2.split("/");
  return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
  return segment === "" || segment === "." || segment === "..";
}
var PLAIN2 = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text3) {
  if (PLAIN2.test(text3)) return text3;
  return encodeURIComponent(text3.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
  if (qualifiers === void 0) return "";
  const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [requireKey(key), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
  return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function requireKey(key) {
  if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
  throw new Error(`${key} is no key of a qualifier`);
}
function readParts(purl) {
  const [main, subpath] = cutLast(purl, "#");
  const [path2] = cutLast(main, "?");
  if (!path2.startsWith("pkg:")) return void 0;
  const rest = path2.slice("pkg:".length).replace(/^\/+/, "");
  const slash = rest.indexOf("/");
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!TYPE.test(type)) return void 0;
  const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
  const last = segments.pop() ?? "";
  const at = last.lastIndexOf("@");
  const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
  if (name === "") return void 0;
  const namespace = segments.map(decodeURIComponent);
  const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
  const qualifiers = readQualifiers(purl);
  return {
    type,
    namespace: namespace.length === 0 ? void 0 : namespace.join("/"),
    name: [...moved, name].join("/"),
    version: at === -1 ? void 0 : decodeURIComponent(last.slice(at + 1)),
    qualifiers: Object.keys(qualifiers).length === 0 ? void 0 : qualifiers,
    subpath: subpath === void 0 ? void 0 : readSubpath(subpath)
  };
}
function readSubpath(subpath) {
  const segments = subpath.split("/").map(decodeURIComponent);
  return segments.filter((segment) => !isEmptySegment(segment)).join("/") || void 0;
}
function readQualifiers(purl) {
  const pairs = queryOf(purl).map(([key, value]) => [key.toLowerCase(), decodeURIComponent(value)]);
  return Object.fromEntries(pairs);
}
function queryOf(purl) {
  const [main] = cutLast(purl, "#");
  const [, query] = cutLast(main, "?");
  return (query ?? "").split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)]] : [];
  });
}
function cutLast(text3, mark) {
  const at = text3.lastIndexOf(mark);
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
    downloadUrl: facts.downloadUrl === void 0 ? void 0 : publicUrl(facts.downloadUrl)
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
  return url2.replace(CREDENTIALS2, (stated, scheme) => {
    const user = stated.slice(scheme.length, -1).split(":", 1)[0] ?? "";
    return scheme.includes("ssh") && user !== "" ? `${scheme}${user}@` : scheme;
  });
}
var URL_QUALIFIERS = ["download_url", "repository_url", "vcs_url"];
function publicQualifiers(qualifiers) {
  if (qualifiers === void 0) return void 0;
  const urls = URL_QUALIFIERS.flatMap((key) => {
    const url2 = qualifiers[key];
    return url2 === void 0 ? [] : [[key, publicUrl(url2)]];
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

// shared/ecosystems/rpm/to-package.ts
function toPackage(file, context, facts) {
  const { name, release, epoch, architecture: arch, sourceRpm } = facts;
  const version2 = release === "" ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: "rpm",
    namespace: vendorOf(context),
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
function vendorOf({ os }) {
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

// shared/host/run-context.ts
import { statSync as statSync3 } from "node:fs";
var MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
async function readRunContext(env) {
  if ((env["GITHUB_REPOSITORY"] ?? "") === "") return void 0;
  return {
    ...await readEvent(env),
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId: env["GITHUB_RUN_ID"] ?? "",
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
    serverUrl: withoutSlash(env["GITHUB_SERVER_URL"] ?? "https://github.com"),
    apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com")
  };
}
async function readEvent(env) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  if (!isPayload(env["GITHUB_EVENT_PATH"] ?? "")) return { repository, eventName, payload: {} };
  try {
    const { context } = await import("../vendor/actions-github.js");
    const { owner, repo } = context.repo;
    return {
      repository: `${owner}/${repo}`,
      eventName: context.eventName,
      payload: context.payload
    };
  } catch {
    return { repository, eventName, payload: {} };
  }
}
function isPayload(path2) {
  const found = statSync3(path2, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= MAX_PAYLOAD_BYTES;
}
function withoutSlash(url2) {
  return url2.endsWith("/") ? url2.slice(0, -1) : url2;
}

// shared/host/run.ts
async function runAction(main, spec8, host) {
  const running = host ?? await actionsHost(spec8.title);
  const stray = Promise.withResolvers();
  process.on("unhandledRejection", stray.reject);
  process.on("uncaughtException", stray.reject);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => stray.reject(canceledBy(signal)));
  }
  try {
    useProxyOf(running.env);
    await Promise.race([main(running), stray.promise]);
  } catch (error) {
    finishWithError(running, error);
  }
  return end(running);
}
function canceledBy(signal) {
  return new UserError(
    "canceled",
    `It did not finish: ${signal} ended it.`,
    "Run it again; give the job more time if it ran out of `timeout-minutes`."
  );
}
function finishWithError(host, error) {
  const { message, fix } = describeError(error);
  host.finish("error", fix === "" ? message : `${message}
Fix: ${fix}`);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}
async function actionsHost(title) {
  const { createActionsHost } = await import("./actions-host-NZM2YSOF.js");
  return createActionsHost(process.env, title, await readRunContext(process.env));
}
async function end(host) {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(host.exitCode());
}
function flushed(stream) {
  return new Promise((resolve7) => {
    stream.write("", () => resolve7());
  });
}
var MAX_CAUSES = 10;
function causesOf(error) {
  const found = [];
  let cause = error instanceof Error ? error.cause : void 0;
  while (cause !== void 0 && found.length < MAX_CAUSES) {
    found.push(cause instanceof Error ? cause.stack ?? cause.message : String(cause));
    cause = cause instanceof Error ? cause.cause : void 0;
  }
  return found;
}

// shared/json/positions.ts
var MAX_DEPTH2 = 300;
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
  if (!isContainer || path2.length >= MAX_DEPTH2 || !descend(path2)) {
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

// shared/model/inventory.ts
var INVENTORY_KIND = "assay/inventory/v1";

// shared/model/predicate-type.ts
var VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function isPredicateOf(found, wanted) {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}

// shared/model/verification.ts
var VERIFICATION_KIND = "assay/verification/v1";

// shared/report/accept-text.ts
function acceptText(reasons) {
  const keys = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))].sort();
  return keys.length === 0 ? "" : `To accept: ${listed(keys.map((key) => `\`${key}\``))}`;
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

// shared/report/policy-text.ts
var SHORT_SHA = 7;
var MAX_FILES = 5;
function policyText(policy) {
  const { from, path: path2, commit, branch, sha256, unreadable: unreadable3 } = policy;
  const at = commit === void 0 ? "" : ` at ${commit.slice(0, SHORT_SHA)}`;
  const whose = {
    base: ` of ${branch}${at}`,
    scanned: ` of the scanned commit${at.replace(" at", "")}`,
    workspace: " of the workspace",
    given: at
  }[from];
  if (unreadable3 !== void 0) {
    return `defaults and inputs, as ${path2}${whose} could not be read (${unreadable3})`;
  }
  if (sha256 !== void 0) return `${path2}${whose}`;
  return from === "base" ? `defaults and inputs, as there is no ${path2}${whose}` : "defaults and inputs";
}
function policiesText({ decisions }) {
  const texts = decisions.flatMap(({ policy }) => policy === void 0 ? [] : policyText(policy));
  const distinct = [...new Set(texts)];
  return distinct.length === 0 ? "" : `Policy: ${distinct.join("; ")}`;
}
function changedRulesBlock({ decisions }) {
  const items = decisions.flatMap(changedRulesLines);
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return {
    kind: "list",
    title: "Changes of policy and workflows",
    isFolded: false,
    noun: "change",
    items: [...byText.values()]
  };
}
function changedRulesLines({
  afterMerge,
  workflows = []
}) {
  return [
    ...afterMerge === void 0 ? [] : [proposedPolicyLine(afterMerge)],
    ...workflows.length === 0 ? [] : [workflowsLine(workflows)]
  ];
}
function proposedPolicyLine({ files, changes, outcome }) {
  const what = changes.length === 0 ? "" : ` (${changes.join("; ")})`;
  const by = outcome === void 0 ? "" : `; by it, this ${MEANINGS[outcome]}`;
  return [
    text2("This pull request changes "),
    ...filesText(files),
    text2(`${what}. It takes effect after the merge${by}.`)
  ];
}
function workflowsLine(workflows) {
  const which = workflows.length === 1 ? "a workflow that runs" : "workflows that run";
  return [
    text2(`This pull request changes ${which} Assay: `),
    ...filesText(workflows),
    text2(". Review it: a workflow can leave the check out or loosen its inputs.")
  ];
}
function filesText(files) {
  const more = files.length - MAX_FILES;
  return [
    ...files.slice(0, MAX_FILES).flatMap((file, at) => [...at === 0 ? [] : [text2(", ")], code(file)]),
    ...more > 0 ? [text2(` and ${more} more`)] : []
  ];
}
var MEANINGS = {
  pass: "would pass",
  fail: "would fail",
  error: "would not pass, as not everything could be checked"
};

// shared/report/read-checkout.ts
var WHERE2 = "$.source.checkout";
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?:heads|tags|pull)\/(?!.*(?:\.\.|\/\/))[^\s\0\\]{1,250}$/;
var REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var ROOT = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\0\\]{0,1000}$/;
function readCheckout(value) {
  const checkout = asObject(value, WHERE2);
  const field = (name, form) => {
    const text3 = optionalString(checkout[name], `${WHERE2}.${name}`);
    return text3 === void 0 ? void 0 : formed(text3, name, form);
  };
  return {
    commit: field("commit", COMMIT),
    ref: field("ref", REFERENCE),
    repository: field("repository", REPOSITORY),
    mergeOf: field("mergeOf", COMMIT),
    root: formed(asString(checkout["root"], `${WHERE2}.root`), "root", ROOT)
  };
}
function formed(text3, name, form) {
  if (form.test(text3)) return text3;
  const path2 = `${WHERE2}.${name}`;
  throw new DataError("malformed", `${path2} is not valid`, { path: path2 });
}

// shared/report/read-evidence.ts
function oneOf2(values, value, where) {
  const found = values.find((known) => known === value);
  if (found !== void 0) return found;
  throw new DataError("malformed", `${where} must be one of ${values.join(", ")}`, { path: where });
}
function asCount(value, where) {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new DataError("malformed", `${where} must be a whole number, not negative`, {
    path: where
  });
}
function optionalCount(value, where) {
  return value === void 0 || value === null ? void 0 : asCount(value, where);
}
function asSubject(value, where) {
  const subject = asObject(value, where);
  return {
    name: asString(subject["name"], `${where}.name`),
    digest: asString(subject["digest"], `${where}.digest`)
  };
}
function readVerified(value, at) {
  const where = `$.verified[${at}]`;
  const evidence = asObject(value, where);
  const identity = asObject(evidence["identity"], `${where}.identity`);
  return {
    predicateType: asString(evidence["predicateType"], `${where}.predicateType`),
    origin: asString(evidence["origin"], `${where}.origin`),
    identity: {
      san: asString(identity["san"], `${where}.identity.san`),
      issuer: asString(identity["issuer"], `${where}.identity.issuer`),
      claims: stringsOf(identity["claims"], `${where}.identity.claims`)
    },
    signedAt: optionalString(evidence["signedAt"], `${where}.signedAt`)
  };
}
function readRefused(value, at) {
  const where = `$.refused[${at}]`;
  const evidence = asObject(value, where);
  return {
    origin: asString(evidence["origin"], `${where}.origin`),
    predicateType: optionalString(evidence["predicateType"], `${where}.predicateType`),
    code: asString(evidence["code"], `${where}.code`),
    message: asString(evidence["message"], `${where}.message`)
  };
}
function stringsOf(value, where) {
  const entries = Object.entries(asObject(value, where));
  return Object.fromEntries(entries.map(([key, text3]) => [key, asString(text3, where)]));
}

// shared/report/read-finding.ts
var KINDS = ["vulnerability", "malware", "misconfiguration", "secret"];
function readFinding(value, where) {
  const finding = asObject(value, where);
  const strings = (key) => asArray(finding[key], `${where}.${key}`).map((text3) => asString(text3, `${where}.${key}`));
  return {
    kind: oneOf2(KINDS, finding["kind"], `${where}.kind`),
    id: asString(finding["id"], `${where}.id`),
    aliases: strings("aliases"),
    package: readPackage(finding["package"], `${where}.package`),
    severity: oneOf2(SEVERITIES, finding["severity"], `${where}.severity`),
    score: readScore(finding["score"], `${where}.score`),
    vector: optionalString(finding["vector"], `${where}.vector`),
    title: asString(finding["title"], `${where}.title`),
    fixed: strings("fixed"),
    location: readLocation(finding["location"], `${where}.location`),
    locations: asArray(finding["locations"], `${where}.locations`).map(
      (location, at) => readLocation(location, `${where}.locations[${at}]`)
    ),
    ...finding["platforms"] !== void 0 && { platforms: strings("platforms") },
    url: optionalString(finding["url"], `${where}.url`),
    fingerprint: readFingerprint(finding["fingerprint"], `${where}.fingerprint`),
    suppression: readSuppression(finding["suppression"], `${where}.suppression`)
  };
}
function readScore(value, where) {
  const score = optionalNumber(value, where);
  if (score === void 0 || score >= 0 && score <= 10) return score;
  throw new DataError("malformed", `${where} must be from 0 to 10`, { path: where });
}
function readFingerprint(value, where) {
  const fingerprint = asString(value, where);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new DataError("malformed", `${where} must be 64 hex digits`, { path: where });
}
function readPackage(value, where) {
  const item = optionalObject(value, where);
  if (item === void 0) return void 0;
  return {
    purl: asString(item["purl"], `${where}.purl`),
    name: asString(item["name"], `${where}.name`),
    version: asString(item["version"], `${where}.version`),
    ecosystem: optionalString(item["ecosystem"], `${where}.ecosystem`),
    origin: readOrigin(item["origin"], `${where}.origin`),
    ownedBy: readOwners(item["ownedBy"], `${where}.ownedBy`)
  };
}
function readOwners(value, where) {
  return optionalArray(value, where)?.map((owner) => asString(owner, where));
}
function readOrigin(value, where) {
  return value === void 0 ? void 0 : oneOf2(["base", "application"], value, where);
}
function readLocation(value, where) {
  const location = asObject(value, where);
  return {
    path: asString(location["path"], `${where}.path`),
    line: optionalCount(location["line"], `${where}.line`),
    layer: optionalCount(location["layer"], `${where}.layer`)
  };
}
function readSuppression(value, where) {
  const suppression = optionalObject(value, where);
  if (suppression === void 0) return void 0;
  return {
    rule: asString(suppression["rule"], `${where}.rule`),
    reason: asString(suppression["reason"], `${where}.reason`),
    expires: optionalString(suppression["expires"], `${where}.expires`)
  };
}

// shared/report/read-policy.ts
var ORIGINS = ["base", "scanned", "workspace", "given"];
var OUTCOMES2 = ["pass", "fail", "error"];
function readPolicyOf(file) {
  const policy = optionalObject(file["policy"], "$.policy");
  const afterMerge = optionalObject(file["afterMerge"], "$.afterMerge");
  return {
    ...policy !== void 0 && { policy: readOrigin2(policy) },
    ...afterMerge !== void 0 && { afterMerge: readProposed(afterMerge) },
    ...file["workflows"] !== void 0 && { workflows: textsAt(file, "workflows", "$") }
  };
}
function readOrigin2(policy) {
  const text3 = (key) => optionalString(policy[key], `$.policy.${key}`);
  const commit = text3("commit");
  if (commit !== void 0 && !isObjectId(commit)) {
    const path2 = "$.policy.commit";
    throw new DataError("malformed", `${path2} must be the full hash of a commit`, { path: path2 });
  }
  return {
    from: oneOf2(ORIGINS, policy["from"], "$.policy.from"),
    path: asString(policy["path"], "$.policy.path"),
    commit,
    branch: text3("branch"),
    sha256: text3("sha256"),
    unreadable: text3("unreadable")
  };
}
function readProposed(proposed) {
  const texts = (key) => textsAt(proposed, key, "$.afterMerge");
  const { outcome } = proposed;
  return {
    files: texts("files"),
    changes: texts("changes"),
    ...outcome !== void 0 && { outcome: oneOf2(OUTCOMES2, outcome, "$.afterMerge.outcome") }
  };
}
function textsAt(object, key, where) {
  const place = `${where}.${key}`;
  return asArray(object[key], place).map((each) => asString(each, place));
}

// shared/report/text-width.ts
var ZERO_WIDTH = new RegExp("\\p{Mn}|\\p{Me}", "u");
var WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function textWidth(text3) {
  let width = 0;
  for (const character of text3) width += characterWidth(character);
  return width;
}
function cutToWidth(text3, width) {
  if (textWidth(text3) <= width) return text3;
  let used = 1;
  let kept = "";
  for (const character of text3) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? "" : `${kept}…`;
}
function characterWidth(character) {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// shared/report/visible-text.ts
var MAX_TEXT = 300;
var BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
function visibleText(text3, maxChars = MAX_TEXT) {
  const start = text3.slice(0, 4 * maxChars);
  const visible = start.replace(BLANKS, " ").replace(INVISIBLE, "�");
  if (visible.length <= maxChars && start.length === text3.length) return visible;
  return `${wholeCharacters(visible.slice(0, maxChars - 1))}…`;
}
function wholeCharacters(text3) {
  const last = text3.charCodeAt(text3.length - 1);
  return last >= 55296 && last <= 56319 ? text3.slice(0, -1) : text3;
}

// shared/report/render-table.ts
var GAP = 2;
var MIN_COLUMN = 6;
var COLOURS = {
  critical: "1;31",
  high: "31",
  medium: "33",
  low: "36",
  none: "2",
  unknown: "35"
};
function renderTable(block, options) {
  const all = block.kind === "table" ? block.rows : block.items.map((item) => [item]);
  const columns = block.kind === "table" ? block.columns : [""];
  const shown = all.slice(0, options.maxRows ?? all.length);
  const cells = shown.map((row) => row.map(lineText));
  const widths = fitWidths(naturalWidths(columns, cells), options.width);
  const head = block.kind === "table" ? [styled(alignedRow(columns, widths), "1", options)] : [];
  const body = shown.map((row, at) => colouredRow(row, cells[at] ?? [], widths, options));
  const left = all.length - shown.length;
  const more = left === 0 ? [] : [`… ${counted(left, `more ${block.noun}`)}`];
  return [...head, ...body, ...more].map((line) => `${line}
`).join("");
}
function lineText(line) {
  return line.map(spanText).join("");
}
function spanText(span) {
  if (span.as === "note") return "";
  return span.as === "severity" ? span.label : visibleText(span.text);
}
function naturalWidths(columns, rows) {
  return columns.map(
    (column, at) => rows.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), textWidth(column))
  );
}
function fitWidths(natural, width) {
  const widths = [...natural];
  const room = Math.max(width - GAP * (widths.length - 1), MIN_COLUMN * widths.length);
  for (let excess = sum(widths) - room; excess > 0; excess = sum(widths) - room) {
    const widest = widths.indexOf(Math.max(...widths));
    const second = Math.max(MIN_COLUMN, ...widths.filter((_, at) => at !== widest));
    const current = widths[widest] ?? 0;
    widths[widest] = Math.max(current - excess, Math.min(second, current - 1));
  }
  return widths;
}
function alignedRow(cells, widths) {
  return cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join(" ".repeat(GAP)).trimEnd();
}
function padded(cell, width) {
  const cut2 = cutToWidth(cell, width);
  return cut2 + " ".repeat(Math.max(0, width - textWidth(cut2)));
}
function colouredRow(row, cells, widths, options) {
  const aligned = alignedRow(cells, widths);
  const first = row[0]?.[0];
  if (first?.as !== "severity") return aligned;
  const label = cutToWidth(first.label, widths[0] ?? 0);
  return styled(label, COLOURS[first.severity], options) + aligned.slice(label.length);
}
function styled(text3, parameters, options) {
  return options.isColoured ? `\x1B[${parameters}m${text3}\x1B[0m` : text3;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

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
  const parts = readPurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames, os, ...rest } = facts;
  const version2 = facts.version ?? parts.version ?? "";
  return {
    purl,
    type: parts.type,
    name: nameOf(nameOfPurl(parts), statedNames),
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
function nameOf(purlName, statedNames) {
  const folded3 = fold(purlName);
  return statedNames.find((name) => fold(name) === folded3) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known = ALGORITHMS.get((algorithm ?? "").replaceAll("-", ""));
  if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}
function asWritten2(algorithm, value) {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === void 0 ? [] : [{ algorithm: known, value }];
}
function inOrder(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found of packages) if (!byPurl.has(found.purl)) byPurl.set(found.purl, found);
  return [...byPurl.values()].map((found) => ({ ...found, dependsOn: knownEdges(found, byPurl) })).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function knownEdges(found, known) {
  const edges = new Set(found.dependsOn.filter((purl) => known.has(purl) && purl !== found.purl));
  return [...edges].sort();
}

// shared/sbom/exact-facts.ts
function exactFacts(found, os, statedNames = [found.name]) {
  const { version: version2, ecosystem, architecture } = found;
  const read2 = packageOfPurl(found.purl, {
    statedNames,
    os,
    version: version2 === "" ? void 0 : version2,
    ecosystem,
    architecture
  });
  const facts = {
    ...read2?.name !== found.name && { name: found.name },
    ...read2?.version !== version2 && { version: version2 },
    ...read2?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null },
    ...read2?.architecture !== architecture && { architecture: architecture ?? null }
  };
  return Object.keys(facts).length === 0 ? void 0 : facts;
}
function withExactFacts(read2, exact) {
  if (exact === void 0) return read2;
  return {
    ...read2,
    name: stringAt(exact, "name") ?? read2.name,
    version: stringAt(exact, "version") ?? read2.version,
    ecosystem: exactly(exact, "ecosystem", read2.ecosystem),
    architecture: exactly(exact, "architecture", read2.architecture)
  };
}
function exactly(exact, key, read2) {
  return Object.hasOwn(exact, key) && exact[key] === null ? void 0 : stringAt(exact, key) ?? read2;
}

// shared/sbom/hash.ts
var LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
function isRegularHash({ algorithm, value }) {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}

// shared/sbom/spdx.ts
var DOWNLOAD = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|ftp|git|sftp):\/\/[^\s\p{Surrogate}]+$/u;
var NO_TIME = "1970-01-01T00:00:00Z";
function idPart(name) {
  return name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
}
function oneLine2(text3) {
  return text3.toWellFormed().replace(/\s+/g, " ").trim();
}
function isDownloadUrl(url2) {
  return DOWNLOAD.test(url2);
}
function placeText2({ path: path2, line, layer }) {
  const place = line === void 0 ? path2 : `${path2}:${line}`;
  return layer === void 0 ? place : `${place} (layer ${layer})`;
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
function partFacts(found) {
  return { contained: found };
}
function packageFacts(found, { os }) {
  const { ecosystem, locations, scope, isDirect, source, architecture, licence } = found;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
  return {
    ecosystem,
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
    exact: exactly2(found, os)
  };
}
function exactly2(found, os) {
  const { name, version: version2 } = found;
  const exact = {
    ...exactFacts(found, os),
    ...!isPlain(name) && { name },
    ...!isPlain(version2) && { version: version2 }
  };
  return Object.keys(exact).length === 0 ? void 0 : exact;
}
function isPlain(text3) {
  return oneLine2(text3) === text3 && !text3.includes("text>");
}

// shared/sbom/read-facts.ts
function factsOf(value) {
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
  const found = (locations ?? []).filter(isObject).flatMap((location) => {
    const path2 = stringAt(location, "path");
    if (path2 === void 0) return [];
    return [{ path: path2, line: numberAt(location, "line"), layer: numberAt(location, "layer") }];
  });
  return found.length === 0 ? void 0 : found;
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
  const evidence = EVIDENCE.find((known) => known === stated);
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
  const known = new Set(packages.map(({ purl }) => purl));
  return Map.groupBy(
    contained,
    ({ ownedBy = [] }) => ownedBy.find((purl) => known.has(purl)) ?? ""
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
function filesOf(properties) {
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
function problemsOf(properties) {
  return (properties.get("assay:problem") ?? []).flatMap((text3) => {
    const problem = statedProblem(text3);
    return problem === void 0 ? [] : [problem];
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

// shared/sbom/xml.ts
function element(name, attributes, content) {
  const children = typeof content === "string" ? content : content.filter((child) => child !== void 0);
  return { name, attributes, content: children };
}
function textElement(name, text3) {
  return text3 === void 0 ? void 0 : element(name, {}, text3);
}
function listElement(name, items, write) {
  return items === void 0 ? void 0 : element(name, {}, items.map(write));
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
  return root.name === "bom" && namespaceOf(root) !== void 0;
}
function cycloneDxForm(root, path2) {
  const components = childAt(root, "components")?.children ?? [];
  const document = {
    bomFormat: "CycloneDX",
    specVersion: namespaceOf(root)?.slice(NAMESPACE.length) ?? "",
    metadata: metadataForm(childAt(root, "metadata"), path2),
    components: components.map((component) => componentForm(component, path2, 0)),
    dependencies: childrenAt(root, "dependencies").map((dependency) => ({
      ref: dependency.attributes["ref"],
      dependsOn: dependency.children.map(({ attributes }) => attributes["ref"] ?? "")
    }))
  };
  return { document: unescaped3(document), lines: components.map(({ line }) => line) };
}
function namespaceOf({ attributes }) {
  for (const [name, value] of Object.entries(attributes)) {
    const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
    if (isDeclaration && value.startsWith(NAMESPACE)) return value;
  }
  return void 0;
}
function unescaped3(document) {
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
var MAX_NESTING = 60;
function componentForm(component, path2, depth) {
  if (depth > MAX_NESTING) {
    const place = { path: path2, line: component.line };
    throw new DataError("limit-exceeded", "components are nested without end", place);
  }
  return {
    type: component.attributes["type"],
    "bom-ref": component.attributes["bom-ref"],
    supplier: supplierForm(component),
    group: textAt2(component, "group"),
    name: textAt2(component, "name"),
    version: textAt2(component, "version"),
    description: textAt2(component, "description"),
    scope: textAt2(component, "scope"),
    hashes: childrenAt(component, "hashes").map(({ attributes, text: text3 }) => ({
      alg: attributes["alg"],
      content: text3
    })),
    licenses: childrenAt(component, "licenses").map(licenceForm),
    purl: textAt2(component, "purl"),
    externalReferences: childrenAt(component, "externalReferences").map((reference) => ({
      type: reference.attributes["type"],
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
    name: attributes["name"],
    // Before the text was the value, it was an attribute.
    value: attributes["value"] ?? text3
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
  const { packages, annotations, relationships, extracted, lines: lines2 } = reading;
  const annotated = (fields) => ({
    ...fields,
    annotations: annotations.get(String(fields["SPDXID"]))
  });
  return {
    document: {
      ...annotated(document),
      packages: packages.map(annotated),
      relationships,
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
    const end2 = endOfLine(text3, at);
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
      at = endOfLine(text3, close) + 1;
    } else at = end2 + 1;
    if (row === "" || row.startsWith("#")) continue;
    if (colon < 1) {
      const message = `${JSON.stringify(row.slice(0, 60))} is no tag with a value`;
      throw new DataError("malformed", message, { path: path2, line: start });
    }
    yield { tag: row.slice(0, colon).trim(), value, line: start };
  }
}
function endOfLine(text3, at) {
  const end2 = text3.indexOf("\n", at);
  return end2 === -1 ? text3.length : end2;
}
function countLines(text3) {
  let count2 = 0;
  for (let at = text3.indexOf("\n"); at !== -1; at = text3.indexOf("\n", at + 1)) count2 += 1;
  return count2;
}
var FIELDS = /* @__PURE__ */ new Map([
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
  const field = FIELDS.get(tag);
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
      listAt(current, "checksums").push(checksum(value));
      return;
    case "ExternalRef":
      listAt(current, "externalRefs").push(externalReference(value));
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
function listAt(fields, key) {
  const known = fields[key];
  if (Array.isArray(known)) return known;
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
var CONCURRENCY2 = 8;
async function listEvidence(store, digest, parts = ["referrers", "sig", "att"]) {
  const listed2 = await inTurns(
    parts,
    parts.length,
    (part2) => part2 === "referrers" ? referrersOf(store, digest) : taggedPieces(store, legacyTag(digest, part2))
  );
  const opened2 = await inTurns(
    listed2.flat(),
    CONCURRENCY2,
    async (each) => each.kind === "referrer" ? await referrerPieces(store, each) : [each]
  );
  return await inTurns(withinLimits(opened2.flat()), CONCURRENCY2, (piece) => readFrom(store, piece));
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
async function caught(origin, read2) {
  try {
    return await read2();
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return [{ kind: "unreadable", origin, code: error.code, message: error.message }];
  }
}

// shared/verify/expectation.ts
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";

// shared/verify/predicate-type.ts
var SIGNATURE_TYPES = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE
];
function requirePredicateType(found, wanted) {
  if (wanted === "any") return;
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isPredicateOf(found, type))) return;
  const asked = wanted.length === 0 ? "a signature" : wanted.join(" or ");
  throw new TrustError("predicate-mismatch", `it is ${found}; ${asked} was asked for`);
}

// shared/versions/digits.ts
function compareDigits(a, b) {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function isDigits(text3) {
  return /^\d+$/.test(text3);
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits[start] === "0") start++;
  return digits.slice(start);
}

// shared/versions/malformed-version.ts
var MAX_VERSION_LENGTH = 1024;
var SHOWN_LENGTH2 = 80;
function malformedVersion(version2, scheme) {
  const shown = version2.length > SHOWN_LENGTH2 ? `${version2.slice(0, SHOWN_LENGTH2)}…` : version2;
  return new DataError("malformed", `${JSON.stringify(shown)} is not a ${scheme} version`, {
    path: scheme
  });
}
function checkedVersion(version2, scheme) {
  const trimmed2 = version2.length > MAX_VERSION_LENGTH ? "" : version2.trim();
  if (trimmed2 === "") throw malformedVersion(version2, scheme);
  return trimmed2;
}

// shared/versions/apk.ts
var apk = { id: "apk", compare: compareApk };
var KINDS2 = ["first", "number", "letter", "suffix", "suffixNumber", "hash", "revision"];
var SUFFIXES = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];
var RELEASE_RANK = SUFFIXES.indexOf("");
var END = { kind: "end", value: "" };
var INVALID = { kind: "invalid", value: "" };
function compareApk(a, b) {
  const left = tokensOf(a);
  const right = tokensOf(b);
  let index = 0;
  while (left[index]?.kind === right[index]?.kind && index < left.length) {
    const order = compareToken(left[index] ?? END, right[index] ?? END);
    if (order !== 0) return order;
    index++;
  }
  return compareRest(left[index] ?? END, right[index] ?? END);
}
function compareRest(a, b) {
  if (a.kind === b.kind) return 0;
  if (isPrerelease(a)) return -1;
  if (isPrerelease(b)) return 1;
  return rankOf(b.kind) - rankOf(a.kind);
}
function compareToken(a, b) {
  switch (a.kind) {
    case "number":
      if (a.value.startsWith("0") || b.value.startsWith("0")) return compareText(a.value, b.value);
      return compareDigits(a.value, b.value);
    case "first":
    case "suffixNumber":
    case "revision":
      return compareDigits(a.value, b.value);
    case "suffix":
      return SUFFIXES.indexOf(a.value) - SUFFIXES.indexOf(b.value);
    case "letter":
    case "hash":
      return compareText(a.value, b.value);
    case "end":
    case "invalid":
      return 0;
  }
}
function tokensOf(version2) {
  const text3 = checkedVersion(version2, "apk");
  if (!isDigit(text3[0])) throw malformedVersion(version2, "apk");
  const tokens = [];
  let at = 0;
  let kind = "end";
  while (at < text3.length && kind !== "invalid") {
    const { token, length } = nextToken(text3, at, tokens.at(-1)?.kind);
    tokens.push(token);
    kind = token.kind;
    at += length;
  }
  return tokens;
}
var PARTS = [
  { kind: "first", after: [void 0], shape: /(\d+)/y },
  { kind: "number", after: ["first", "number"], shape: /\.(\d*)/y },
  { kind: "number", after: ["letter"], shape: /(\d+)/y },
  { kind: "letter", after: ["first", "number"], shape: /([a-z])/y },
  {
    kind: "suffix",
    after: ["first", "number", "letter", "suffix", "suffixNumber"],
    shape: /_(alpha|beta|pre|rc|cvs|svn|git|hg|p)/y
  },
  { kind: "suffixNumber", after: ["suffix"], shape: /(\d+)/y },
  {
    kind: "hash",
    after: ["first", "number", "letter", "suffix", "suffixNumber"],
    shape: /~([0-9a-f]+)/y
  },
  {
    kind: "revision",
    after: ["first", "number", "letter", "suffix", "suffixNumber", "hash"],
    shape: /-r(\d*)/y
  }
];
function nextToken(text3, at, previous) {
  for (const part2 of PARTS) {
    if (!part2.after.includes(previous)) continue;
    part2.shape.lastIndex = at;
    const match = part2.shape.exec(text3);
    if (match !== null) {
      return { token: { kind: part2.kind, value: match[1] ?? "" }, length: match[0].length };
    }
  }
  return { token: INVALID, length: 0 };
}
function isPrerelease(token) {
  return token.kind === "suffix" && SUFFIXES.indexOf(token.value) < RELEASE_RANK;
}
function rankOf(kind) {
  if (kind === "invalid") return KINDS2.length + 1;
  return kind === "end" ? KINDS2.length : KINDS2.indexOf(kind);
}

// shared/versions/dotted-numbers.ts
function comparePadded(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compareByLength(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareDigits(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// shared/versions/cran.ts
var cran = {
  id: "cran",
  compare: (a, b) => compareByLength(parse2(a), parse2(b))
};
function parse2(version2) {
  const text3 = checkedVersion(version2, "cran");
  if (!/^\d+(?:[.-]\d+)*$/.test(text3)) throw malformedVersion(version2, "cran");
  return text3.split(/[.-]/);
}

// shared/versions/deb.ts
var deb = { id: "deb", compare: compareDeb };
var CHARACTERS = /^[0-9A-Za-z.+~:_-]+$/;
function compareDeb(a, b) {
  const left = parse3(a);
  const right = parse3(b);
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parse3(version2) {
  const text3 = checkedVersion(version2, "deb");
  const colon = text3.indexOf(":");
  const epoch = colon === -1 ? "" : text3.slice(0, colon);
  const rest = text3.slice(colon + 1);
  const isValid = CHARACTERS.test(text3) && /^\d*$/.test(epoch) && rest !== "";
  if (!isValid || colon !== -1 && epoch === "") throw malformedVersion(version2, "deb");
  const dash = rest.lastIndexOf("-");
  if (dash === -1) return { epoch, upstream: rest, revision: "" };
  return { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}
function comparePart(a, b) {
  let atA = 0;
  let atB = 0;
  while (atA < a.length || atB < b.length) {
    while (isText(a[atA]) || isText(b[atB])) {
      const order2 = weight(a[atA]) - weight(b[atB]);
      if (order2 !== 0) return order2;
      atA++;
      atB++;
    }
    const endA = endOfDigits(a, atA);
    const endB = endOfDigits(b, atB);
    const order = compareDigits(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
  return 0;
}
function isText(character) {
  return character !== void 0 && !isDigit(character);
}
function weight(character) {
  if (character === "~") return -1;
  if (character === void 0 || isDigit(character)) return 0;
  const code2 = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code2 : code2 + 256;
}
function endOfDigits(text3, start) {
  let end2 = start;
  while (isDigit(text3[end2])) end2++;
  return end2;
}

// shared/versions/ecosystem-name.ts
var SEPARATOR = ":";
var LTS = ":LTS";
function parseEcosystem(ecosystem) {
  const at = ecosystem.indexOf(SEPARATOR);
  if (at === -1) return { base: ecosystem, release: "" };
  const release = ecosystem.slice(at + 1);
  return {
    base: ecosystem.slice(0, at),
    release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release
  };
}
function coversEcosystem(recorded, installed) {
  if (recorded === installed) return true;
  const record = parseEcosystem(recorded);
  const own = parseEcosystem(installed);
  if (record.base !== own.base) return false;
  if (own.release === "") return !record.release.startsWith("Pro:");
  if (!record.release.startsWith(own.release)) return false;
  return ["", ":", "."].includes(record.release.charAt(own.release.length));
}

// shared/versions/prerelease.ts
function compareIdentifiers(a, b) {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareIdentifier(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function comparePrerelease(a, b) {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return compareIdentifiers(a, b);
}
function compareIdentifier(a, b) {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return compareText(a, b);
}

// shared/versions/semver-parts.ts
var SHAPE = /^[vV=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.+_~-]*))?$/;
function parseSemver(version2, scheme, maxNumbers) {
  const match = SHAPE.exec(checkedVersion(version2, scheme));
  const numbers = match?.[1]?.split(".") ?? [];
  if (match === null || numbers.length > maxNumbers) throw malformedVersion(version2, scheme);
  return { numbers, prerelease: match[2] ?? "", build: match[3] ?? "" };
}

// shared/versions/semver.ts
var semver = { id: "semver", compare: compareSemver };
function compareSemver(a, b) {
  const left = parseSemver(a, "semver", 3);
  const right = parseSemver(b, "semver", 3);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease);
}

// shared/versions/go.ts
var go = {
  id: "go",
  compare: (a, b) => semver.compare(moduleVersion(a), moduleVersion(b))
};
var TOOLCHAIN = /^(?:go)?(\d+\.\d+(?:\.\d+)?)(?:(rc|beta)(\d+))?(?:[- ][0-9A-Za-z.:,_-]*)?$/;
function moduleVersion(version2) {
  const isToolchain = version2.startsWith("go") || /^\d+\.\d+(?:rc|beta)\d+$/.test(version2);
  const match = isToolchain ? TOOLCHAIN.exec(version2) : null;
  if (match === null) return version2;
  const numbers = match[1] ?? "";
  return match[2] === void 0 ? numbers : `${numbers}-${match[2]}.${match[3]}`;
}

// shared/versions/hackage.ts
var hackage = {
  id: "hackage",
  compare: (a, b) => compareByLength(parse4(a), parse4(b))
};
function parse4(version2) {
  const text3 = checkedVersion(version2, "hackage");
  if (!/^\d+(?:\.\d+)*$/.test(text3)) throw malformedVersion(version2, "hackage");
  return text3.split(".");
}

// shared/versions/maven-item.ts
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var RELEASE = String(QUALIFIERS.indexOf(""));
function compareLists(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareItems(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function isNothing(item) {
  switch (item.kind) {
    case "number":
      return /^0*$/.test(item.digits);
    case "word":
      return item.word === "";
    case "list":
      return item.items.length === 0;
  }
}
function compareItems(a, b) {
  if (a === void 0) return b === void 0 ? 0 : -compareWithNothing(b);
  if (b === void 0) return compareWithNothing(a);
  if (a.kind === "list" && b.kind === "list") return compareLists(a.items, b.items);
  if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
  if (a.kind === "word" && b.kind === "word") return compareText(orderOf(a.word), orderOf(b.word));
  return kindRank(a) - kindRank(b);
}
function compareWithNothing(item) {
  switch (item.kind) {
    case "number":
      return compareDigits(item.digits, "");
    case "word":
      return compareText(orderOf(item.word), RELEASE);
    case "list":
      return compareLists(item.items, []);
  }
}
function kindRank(item) {
  if (item.kind === "number") return 2;
  return item.kind === "list" ? 1 : 0;
}
function orderOf(word) {
  const index = QUALIFIERS.indexOf(word);
  return index === -1 ? `${QUALIFIERS.length}-${word}` : String(index);
}

// shared/versions/maven.ts
var maven = {
  id: "maven",
  compare: (a, b) => compareLists(parse5(a), parse5(b))
};
var SAME_WORDS = /* @__PURE__ */ new Map([
  ["cr", "rc"],
  ["ga", ""],
  ["final", ""],
  ["release", ""]
]);
var SHORT_WORDS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function parse5(version2) {
  const text3 = checkedVersion(version2, "maven").toLowerCase();
  const lists = [{ kind: "list", items: [] }];
  let at = 0;
  while (at < text3.length) {
    const end2 = endOfPart(text3, at);
    const isSeparated = isSeparator(text3[end2]);
    const isDash = text3[end2] === "-";
    const next = isSeparated ? end2 + 1 : end2;
    lists.at(-1)?.items.push(itemOf(text3.slice(at, end2), isDigit(text3[next]) && !isSeparated));
    if (isDash || !isSeparated && next < text3.length) openList(lists);
    at = next;
  }
  for (const list of lists.reverse()) list.items = trimmed(list.items);
  return lists.at(-1)?.items ?? [];
}
function endOfPart(text3, start) {
  const isNumber = isDigit(text3[start]);
  let end2 = start;
  while (end2 < text3.length && !isSeparator(text3[end2]) && isDigit(text3[end2]) === isNumber) end2++;
  return end2;
}
function isSeparator(character) {
  return character === "." || character === "-";
}
function itemOf(text3, isBeforeDigits) {
  if (text3 === "" || isDigit(text3[0])) return { kind: "number", digits: text3 };
  const word = (isBeforeDigits ? SHORT_WORDS.get(text3) : void 0) ?? text3;
  return { kind: "word", word: SAME_WORDS.get(word) ?? word };
}
function openList(lists) {
  const list = { kind: "list", items: [] };
  lists.at(-1)?.items.push(list);
  lists.push(list);
}
function trimmed(items) {
  const kept = [...items];
  for (let index = kept.length - 1; index >= 0; index--) {
    const item = kept[index];
    if (item === void 0) continue;
    if (isNothing(item)) kept.splice(index, 1);
    else if (item.kind !== "list") break;
  }
  return kept;
}

// shared/versions/nuget.ts
var nuget = { id: "nuget", compare: compareNuget };
function compareNuget(a, b) {
  const left = parseSemver(withoutRemark(a), "nuget", 4);
  const right = parseSemver(withoutRemark(b), "nuget", 4);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease.toLowerCase(), right.prerelease.toLowerCase());
}
function withoutRemark(version2) {
  return version2.trim().split(" ", 1)[0] ?? "";
}

// shared/versions/packagist.ts
var packagist = {
  id: "packagist",
  compare: (a, b) => compareParts(partsOf3(a), partsOf3(b))
};
var NUMBER = "#";
var WORDS = ["dev", "a", "b", "rc", NUMBER, "p"];
function compareParts(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = comparePart2(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function comparePart2(a, b) {
  if (a !== void 0 && b !== void 0 && isDigits(a) && isDigits(b)) return compareDigits(a, b);
  if (a === void 0) return b !== void 0 && isDigits(b) ? -1 : rankOf2(NUMBER) - rankOf2(b);
  if (b === void 0) return isDigits(a) ? 1 : rankOf2(a) - rankOf2(NUMBER);
  return rankOf2(a) - rankOf2(b);
}
function rankOf2(part2) {
  if (part2 === void 0 || isDigits(part2)) return WORDS.indexOf(NUMBER);
  const word = part2.startsWith("RC") ? "rc" : part2;
  return Math.max(
    WORDS.findIndex((known) => word.startsWith(known)),
    0
  );
}
var CONSTRAINT = /[\^<>=*|,]/;
function partsOf3(version2) {
  const text3 = checkedVersion(version2, "packagist").replace(/^[vV]/, "");
  if (CONSTRAINT.test(text3)) throw malformedVersion(version2, "packagist");
  return text3.match(/\d+|[^\d._+-]+/g) ?? [];
}

// shared/versions/pep440.ts
var pep440 = { id: "pep440", compare: comparePep440 };
var FINAL_PHASE = 4;
var SHAPE2 = new RegExp(
  [
    "^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)",
    "(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d*))?",
    "(?:-(?<implicitPost>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?",
    "(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$"
  ].join("")
);
function comparePep440(a, b) {
  const left = parse6(a);
  const right = parse6(b);
  return compareDigits(left.epoch, right.epoch) || comparePadded(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
function parse6(version2) {
  const groups = SHAPE2.exec(checkedVersion(version2, "pep440").toLowerCase())?.groups;
  if (groups === void 0) throw malformedVersion(version2, "pep440");
  const post = groups["implicitPost"] ?? (groups["post"] && (groups["postNumber"] ?? ""));
  const dev = groups["dev"] && (groups["devNumber"] ?? "");
  return {
    epoch: groups["epoch"] ?? "",
    release: (groups["release"] ?? "").split("."),
    phase: phaseOf(groups["pre"], post, dev),
    phaseNumber: groups["preNumber"] ?? "",
    post,
    dev,
    local: groups["local"]?.split(/[-_.]/) ?? []
  };
}
function phaseOf(pre, post, dev) {
  if (pre !== void 0) return pre.startsWith("a") ? 1 : pre.startsWith("b") ? 2 : 3;
  return post === void 0 && dev !== void 0 ? 0 : FINAL_PHASE;
}
function compareOptional(a, b, absent) {
  if (a !== void 0 && b !== void 0) return compareDigits(a, b);
  return (Number(a === void 0) - Number(b === void 0)) * absent;
}
function compareLocal(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareLocalPart(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareLocalPart(a, b) {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}

// shared/versions/pub.ts
var pub = { id: "pub", compare: comparePub };
function comparePub(a, b) {
  const left = parseSemver(a, "pub", 3);
  const right = parseSemver(b, "pub", 3);
  return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease) || compareBuild(left.build, right.build);
}
function compareBuild(a, b) {
  if (a === "" || b === "") return Number(a !== "") - Number(b !== "");
  return compareIdentifiers(a, b);
}

// shared/versions/rpm.ts
var rpm = { id: "rpm", compare: compareRpm };
function compareRpm(a, b) {
  const left = parse7(a);
  const right = parse7(b);
  return compareSegments(left.epoch, right.epoch) || compareSegments(left.version, right.version) || compareSegments(left.release, right.release);
}
function parse7(version2) {
  const text3 = checkedVersion(version2, "rpm");
  const colon = text3.indexOf(":");
  const epoch = colon <= 0 ? "0" : text3.slice(0, colon);
  const rest = text3.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  if (dash === -1) return { epoch, version: rest, release: "" };
  return { epoch, version: rest.slice(0, dash), release: rest.slice(dash + 1) };
}
function compareSegments(a, b) {
  let atA = 0;
  let atB = 0;
  for (; ; ) {
    atA = skipSeparators(a, atA);
    atB = skipSeparators(b, atB);
    const mark = compareMark(a[atA], b[atB]);
    if (mark !== void 0 && mark !== 0) return mark;
    if (mark === 0) {
      atA++;
      atB++;
      continue;
    }
    if (atA >= a.length || atB >= b.length) return Number(atA < a.length) - Number(atB < b.length);
    const endA = endOfRun(a, atA, isDigit(a[atA]));
    const endB = endOfRun(b, atB, isDigit(a[atA]));
    const order = compareRun(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
}
function compareMark(a, b) {
  if (a === "~" || b === "~") return Number(a !== "~") - Number(b !== "~");
  if (a !== "^" && b !== "^") return void 0;
  if (a === b) return 0;
  if (a === void 0 || b === void 0) return a === void 0 ? -1 : 1;
  return a === "^" ? -1 : 1;
}
function compareRun(a, b) {
  const isNumber = isDigit(a[0]);
  if (b === "") return isNumber ? 1 : -1;
  return isNumber ? compareDigits(a, b) : compareText(a, b);
}
function skipSeparators(text3, start) {
  let at = start;
  while (at < text3.length && !/[0-9A-Za-z~^]/.test(text3[at] ?? "")) at++;
  return at;
}
function endOfRun(text3, start, isNumber) {
  const inRun = isNumber ? /[0-9]/ : /[A-Za-z]/;
  let end2 = start;
  while (end2 < text3.length && inRun.test(text3[end2] ?? "")) end2++;
  return end2;
}

// shared/versions/rubygems.ts
var rubygems = { id: "rubygems", compare: compareGems };
var SHAPE3 = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;
function compareGems(a, b) {
  const left = segmentsOf2(a);
  const right = segmentsOf2(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareSegment(left[index] ?? "0", right[index] ?? "0");
    if (order !== 0) return order;
  }
  return 0;
}
function compareSegment(a, b) {
  const isNumberA = isDigit(a[0]);
  const isNumberB = isDigit(b[0]);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}
function segmentsOf2(version2) {
  const text3 = checkedVersion(version2, "rubygems");
  if (!SHAPE3.test(text3)) throw malformedVersion(version2, "rubygems");
  const segments = text3.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigit(segment[0]));
  const split = firstWord === -1 ? segments.length : firstWord;
  return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
  let end2 = segments.length;
  while (end2 > 0 && /^0+$/.test(segments[end2 - 1] ?? "")) end2--;
  return segments.slice(0, end2);
}

// shared/versions/scheme-for.ts
var SCHEMES = /* @__PURE__ */ new Map([
  ["AlmaLinux", rpm],
  ["Alpaquita", apk],
  ["Alpine", apk],
  ["Azure Linux", rpm],
  ["BellSoft Hardened Containers", apk],
  ["Bitnami", semver],
  ["CRAN", cran],
  ["Chainguard", apk],
  ["ConanCenter", semver],
  ["Debian", deb],
  ["Echo", deb],
  ["GitHub Actions", semver],
  ["Go", go],
  ["Hackage", hackage],
  ["Hex", semver],
  ["Julia", semver],
  ["Mageia", rpm],
  ["Maven", maven],
  ["MinimOS", apk],
  ["NuGet", nuget],
  ["Packagist", packagist],
  ["Pub", pub],
  ["PyPI", pep440],
  ["Red Hat", rpm],
  ["Rocky Linux", rpm],
  ["RubyGems", rubygems],
  ["SUSE", rpm],
  ["SwiftURL", semver],
  ["Ubuntu", deb],
  ["Wolfi", apk],
  ["crates.io", semver],
  ["npm", semver],
  ["openEuler", rpm],
  ["openSUSE", rpm]
]);
function schemeFor(ecosystem) {
  return SCHEMES.get(parseEcosystem(ecosystem).base);
}

export {
  readInputs,
  plainDefault,
  describeError,
  readRunContext,
  appendText,
  makeFolder,
  OUTCOMES,
  worstOf,
  DECISION_KIND,
  decidedBy,
  verifiedSubject,
  httpFetch,
  guardedFolders,
  neutraliseControls,
  neutraliseLog,
  oneLine,
  escapeJsonControls,
  MAX_ANNOTATIONS,
  cutMessage,
  fitSummary,
  PASS_EXIT_CODE,
  FAIL_EXIT_CODE,
  ERROR_EXIT_CODE,
  exitCodeOf,
  nearest,
  TRUSTED_EVENTS,
  cacheAccess,
  NO_CACHE,
  isEveryPlatform,
  spec,
  DOCUMENT_FORMATS,
  describeFormat,
  distinctFormats,
  documentFileNames,
  spec2,
  isReference,
  parseFileReference,
  referenceText,
  FAIL_ON,
  spec3,
  spec4,
  spec5,
  spec6,
  findGit,
  isObjectId,
  objectId,
  treeContent,
  kindOf,
  parseGitConfig,
  readSmallGitFile,
  originOf2 as originOf,
  readHead,
  readReference,
  readIndex,
  samePath,
  workTreeAt,
  workTreesAround,
  decidingTree,
  placeBelow,
  isTracked,
  isObject,
  asObject,
  asArray,
  asString,
  asNumber,
  optionalString,
  optionalArray,
  stringAt,
  objectAt,
  arrayAt,
  scalarText,
  entryAt,
  networkOf,
  redactUrl,
  redactText,
  LATER,
  collectBytes,
  isRetriedStatus,
  retryDelayMs,
  request,
  githubOf,
  repositoryFacts,
  trustDomainOf,
  proposalFor,
  readerOf,
  readingBase,
  createFile,
  writeFile,
  removeFile,
  canonicalJson,
  canonicalJsonPieces,
  prettyJson,
  prettyJsonPieces,
  openStepFiles,
  DECISION_FILE,
  claimedRun,
  claimRun,
  commentKey,
  jobLabel,
  workflowFile,
  DOCKER_HUB,
  parseImageReference,
  repositoryName,
  requireExactKeys,
  parseJson,
  parseExactJson,
  MEDIA_TYPES,
  MAX_MANIFEST_BYTES,
  MAX_FOREIGN_MANIFEST_BYTES,
  parseManifest,
  mayBeManifest,
  hasImageConfig,
  PLATFORM_KEYS,
  declaredMediaType,
  verifiedChunks,
  readWhole,
  fallbackTag,
  referrersIn,
  requireBounded,
  imageWorld,
  withEvidenceElsewhere,
  evidenceRepositoryOf,
  parseImageSource,
  inTurns,
  parsePlatformName,
  formatPlatform,
  platformRank,
  contradicts,
  imagesMeant,
  imagesUnder,
  requireManifest,
  noImages,
  namedIn,
  describeReferrer,
  parseLayoutIndex,
  parseMirrors,
  openImageStore,
  openImagePlace,
  identityPatternProblem,
  readSection,
  readChoice,
  readText,
  readTexts,
  readCount,
  readFlag,
  join8 as join,
  show,
  readIdentities,
  instanceFor,
  instancesBelieved,
  requireOwnInstance,
  requirePrivacy,
  githubIssuer,
  isEnterpriseServer2 as isEnterpriseServer,
  readInputFile,
  readPlainFile2 as readPlainFile,
  readOptionalFile,
  readReferencedFile,
  spec7,
  version,
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  STATEMENT_TYPE,
  COSIGN_SIGN_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  makeStatement,
  fileSubjects,
  digestOfFile,
  checksumSubjects,
  artifactListSubjects,
  declaredSubjects,
  artifactListText,
  baseFile,
  distroOf,
  osvRelease,
  systemOfDistro,
  purlOf,
  readPurl,
  packageOf,
  problemOf,
  publicUrl,
  toPackage,
  shownPath,
  jsonLines,
  lineAt,
  SEVERITIES,
  FINDINGS_KIND,
  compareText,
  compareSeverity,
  isAtLeast,
  counted,
  grouped,
  listed,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
  DSSE_MEDIA_TYPE,
  BUNDLE_MEDIA_TYPE_PREFIX,
  BUNDLE_TYPE_ANNOTATION,
  INVENTORY_KIND,
  isPredicateOf,
  EVIDENCE_KIND,
  DOCUMENTS_KIND,
  VERIFICATION_KIND,
  acceptText,
  text2 as text,
  strong,
  code,
  note,
  blockSize,
  repositoryPath,
  artifactPath,
  sourceText,
  placeText,
  placeUrl,
  encodePath,
  withoutVersion,
  policyText,
  policiesText,
  changedRulesBlock,
  changedRulesLines,
  readCheckout,
  oneOf2 as oneOf,
  asCount,
  optionalCount,
  asSubject,
  readVerified,
  readRefused,
  readFinding,
  readPolicyOf,
  visibleText,
  renderTable,
  lineText,
  writtenNames,
  packageOfPurl,
  statedHash,
  asWritten2 as asWritten,
  inOrder,
  exactFacts,
  withExactFacts,
  isRegularHash,
  NO_TIME,
  idPart,
  oneLine2,
  isDownloadUrl,
  placeText2,
  factsText,
  inLines,
  documentFacts,
  partFacts,
  packageFacts,
  factsOf,
  systemFrom,
  layersFrom,
  locationsFrom,
  scopeFrom,
  sourceFrom,
  ownersFrom,
  originFrom,
  baseFrom,
  hashesFrom,
  numberAt,
  partsByOwner,
  partsFrom,
  propertiesOf,
  layersOf,
  filesOf,
  countOf,
  baseOf,
  jsonValues,
  problemsOf,
  problemFrom,
  cycloneDxXml,
  isCycloneDxXml,
  cycloneDxForm,
  isTagValue,
  tagValueForm,
  bundleFileText,
  bundleLinesText,
  readEvidenceFile,
  legacyTag,
  listEvidence,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  SIGNATURE_TYPES,
  requirePredicateType,
  parseEcosystem,
  coversEcosystem,
  semver,
  schemeFor,
  runAction,
  finishWithError
};
