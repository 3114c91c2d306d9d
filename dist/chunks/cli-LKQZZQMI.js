import {
  makeTemporaryFolder
} from "./chunk-5CM4GDNA.js";
import {
  spec,
  spec2,
  spec3,
  spec4,
  spec5,
  spec6,
  spec7,
  spec8
} from "./chunk-2WIBG7KI.js";
import {
  ERROR_EXIT_CODE,
  escapeJsonControls,
  exitCodeOf,
  guardedFolders,
  httpFetch,
  makeFolder,
  movedInput,
  nearest,
  oneLine,
  plainDefault,
  readRunContext,
  runAction,
  sanitizeControls,
  sanitizeLog,
  spec as spec9,
  version,
  worstOutcome
} from "./chunk-TAP6EXNI.js";
import {
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/registry.generated.ts
var commands = [
  { spec: spec3, load: () => import("./main-MYOREYUO.js") },
  { spec: spec4, load: () => import("./main-IIQQ5IY3.js") },
  { spec: spec5, load: () => import("./main-76KJA3TF.js") },
  { spec: spec6, load: () => import("./main-X55V62FM.js") },
  { spec, load: () => import("./main-6ZGKVHRV.js") },
  { spec: spec7, load: () => import("./main-MT2AOKKO.js") },
  { spec: spec2, load: () => import("./main-JCIN7UBJ.js") },
  { spec: spec8, load: () => import("./main-X6PCGZOP.js") },
  { spec: spec9, load: () => import("./main-3R3KSW6H.js") }
];

// shared/host/command-line.ts
import { resolve } from "node:path";

// shared/host/parse-arguments.ts
var GENERAL_SWITCHES = ["help", "json", "quiet", "version"];
var OUTPUT_DIR = "output-dir";
var TRUE_OR_FALSE = /^(true|false)$/i;
function parseArguments(argv, { inputs, renamed = {}, moved = {}, argument }) {
  const reading = {
    inputs,
    argument,
    renamed,
    moved,
    given: /* @__PURE__ */ new Map(),
    general: /* @__PURE__ */ new Set(),
    problems: []
  };
  let index = 0;
  while (index < argv.length) index += readOption(reading, argv[index] ?? "", argv[index + 1]);
  if (reading.problems.length > 0) throw usageError(reading.problems);
  const { given, general } = reading;
  return { inputs: given, general, outputDir: given.get(OUTPUT_DIR) };
}
function readOption(reading, argument, next) {
  if (!argument.startsWith("-") || argument === "-") {
    reading.problems.push(...readBare(reading, argument));
    return 1;
  }
  const { name, value } = split(argument);
  const general = GENERAL_SWITCHES.find((known) => known === name);
  if (general !== void 0) {
    if (value === void 0) reading.general.add(general);
    else reading.problems.push(`--${name} does not accept a value`);
    return 1;
  }
  const input = inputNamed(reading.inputs, name);
  const takesNext = value === void 0 && mayTake(input, next);
  if (input === void 0) {
    reading.problems.push(unknownOption(name, reading));
  } else {
    const found = value ?? (takesNext ? next : bareValue(input));
    const problem = keep(reading.given, name, input, found);
    if (problem !== void 0) reading.problems.push(problem);
  }
  return takesNext ? 2 : 1;
}
function readBare({ inputs, argument: name, given }, text) {
  const input = name === void 0 ? void 0 : inputNamed(inputs, name);
  if (name === void 0 || input === void 0) return [loneArgument(text, inputs)];
  const problem = keep(given, name, input, text);
  return problem === void 0 ? [] : [problem];
}
function loneArgument(argument, inputs) {
  const option = ["path", "from"].find((name) => Object.hasOwn(inputs, name));
  const example = option === void 0 ? "" : `; did you mean --${option} ${argument}?`;
  return `unexpected argument ${argument}${example}`;
}
function split(argument) {
  if (argument === "-h") return { name: "help", value: void 0 };
  const name = argument.replace(/^--?/, "");
  const equals = name.indexOf("=");
  if (equals === -1) return { name, value: void 0 };
  return { name: name.slice(0, equals), value: name.slice(equals + 1) };
}
function inputNamed(inputs, name) {
  if (Object.hasOwn(inputs, name)) return inputs[name];
  return name === OUTPUT_DIR ? { shape: "value" } : void 0;
}
function mayTake(input, next) {
  if (input?.shape === "switch") return next !== void 0 && TRUE_OR_FALSE.test(next);
  return isValue(next);
}
function isValue(argument) {
  return argument !== void 0 && !argument.startsWith("--");
}
function bareValue(input) {
  return input.shape === "switch" ? "true" : void 0;
}
function keep(given, name, input, value) {
  if (value === void 0 || value.trim() === "") {
    return `--${name} requires a value (if the value begins with --, write --${name}=VALUE)`;
  }
  const before = given.get(name);
  if (before !== void 0 && input.shape !== "list") return `--${name} is specified twice`;
  given.set(name, before === void 0 ? value : `${before}
${value}`);
  return void 0;
}
var ALIASES = /* @__PURE__ */ new Map([
  ["severity", "fail-on"],
  ["exit-code", "fail-on"],
  ["ignore-unfixed", "only-fixed"],
  ["ignorefile", "policy"],
  ["config", "policy"],
  ["offline", "advisories"],
  ["offline-scan", "advisories"],
  ["o", OUTPUT_DIR],
  ["output", OUTPUT_DIR],
  ["certificate-identity-regexp", "certificate-identity-pattern"],
  ["cert-identity", "certificate-identity"],
  ["cert-identity-regex", "certificate-identity-pattern"],
  ["signer-workflow", "certificate-identity"],
  ["repo", "source-repository"],
  ["key", "public-key"],
  ["insecure-ignore-tlog", "allow-unlogged-keys"]
]);
var ALIAS_NOTES = /* @__PURE__ */ new Map([
  ["exit-code", ": the exit code is 1 if the scan fails, and with `never` the scan does not fail"],
  ["offline", " with a folder of advisories"],
  ["offline-scan", " with a folder of advisories"],
  ["certificate-identity-regexp", ", in which `*` matches any text"],
  ["cert-identity-regex", ", in which `*` matches any text"]
]);
function unknownOption(name, { inputs, renamed, moved }) {
  if (Object.hasOwn(renamed, name)) return `--${name} was renamed to --${renamed[name]}`;
  const to = Object.hasOwn(moved, name) ? moved[name] : void 0;
  if (to !== void 0) {
    const { problem, fix } = movedInput(name, to, "terminal");
    return `--${name} ${problem}. ${fix}`;
  }
  const denied = name.startsWith("no-") ? name.slice("no-".length) : void 0;
  if (denied !== void 0 && inputNamed(inputs, denied)?.shape === "switch") {
    return `unknown option --${name}; use --${denied}=false`;
  }
  const alias = ALIASES.get(name);
  if (alias !== void 0 && (alias === OUTPUT_DIR || Object.hasOwn(inputs, alias))) {
    return `unknown option --${name}; use --${alias}${ALIAS_NOTES.get(name) ?? ""}`;
  }
  const names = [...Object.keys(inputs), ...GENERAL_SWITCHES, OUTPUT_DIR];
  const close = nearest(name, names);
  return close === void 0 ? `unknown option --${name}` : `unknown option --${name}; did you mean --${close}?`;
}
function usageError(problems) {
  const fix = "Run the command with --help to see its options.";
  const [first = ""] = problems;
  const message = problems.length === 1 ? `Invalid command line: ${first}` : `Invalid command line:
${problems.map((problem) => `- ${problem}`).join("\n")}`;
  return new UserError("input-invalid", message, fix);
}

// shared/host/help-text.ts
var LINE_WIDTH = 100;
var TEXT_COLUMN = 6;
function suiteHelp(specs, version2) {
  const width = Math.max(...specs.map((spec10) => spec10.name.length)) + 4;
  return [
    `Assay ${version2}: Lists packages, finds vulnerabilities, and signs and verifies evidence.`,
    "",
    "Usage: assay <action> [--<input> <value>]…",
    "",
    "Actions:",
    ...specs.map(
      (spec10) => `  ${spec10.name.padEnd(width - 2)}${indentRest(spec10.description, width)}`
    ),
    "",
    "To list the inputs of an action, run `assay <action> --help`.",
    "Exit codes: 0 for pass, 1 for fail, and 2 for error."
  ].join("\n");
}
function actionHelp(spec10) {
  return [
    indentRest(`${spec10.title}: ${spec10.description}`, 0),
    "",
    `Usage: assay ${spec10.name}${spec10.argument === void 0 ? "" : " FILE…"} [--<input> <value>]…`,
    ...section("Inputs", Object.entries(spec10.inputs).flatMap(inputHelp)),
    ...section("Options for every action", generalHelp(spec10)),
    ...section(
      "Outputs (in the JSON of --json)",
      Object.entries(spec10.outputs).flatMap(([name, output]) => entry(name, output.help))
    ),
    ...section(
      "Permissions in a workflow",
      spec10.permissions.flatMap(
        ({ permission, access, why }) => entry(`${permission}: ${access}`, why)
      )
    ),
    "",
    "Exit codes: 0 for pass, 1 for fail, and 2 for error."
  ].join("\n");
}
function generalHelp(spec10) {
  return [
    ...entry("--json", "Print the result as JSON to standard output."),
    ...entry("--quiet", "Print only problems and decisions to the terminal."),
    // An action that writes files describes this option among its inputs.
    ...Object.hasOwn(spec10.inputs, OUTPUT_DIR) ? [] : entry(`--${OUTPUT_DIR} DIR`, "Folder for the files that the actions exchange."),
    ...entry("--help", "Print this help.")
  ];
}
function inputHelp([name, input]) {
  const facts = [
    input.accepts,
    ...input.required ? ["required"] : [],
    ...input.shape === "list" ? ["can be repeated"] : [],
    ...plainDefault(input) === "" ? [] : [`default ${input.default}`],
    ...input.env === "" ? [] : [`or environment variable ${input.env}`]
  ];
  return entry(`--${name}${valuePart(input)}`, `${input.help} (${facts.join("; ")})`);
}
function valuePart(input) {
  if (input.shape !== "switch") return " VALUE";
  return input.default === "true" ? "[=false]" : "";
}
function entry(head, text) {
  return [`  ${head}`, `${" ".repeat(TEXT_COLUMN)}${indentRest(text, TEXT_COLUMN)}`];
}
function section(title, body) {
  return body.length === 0 ? [] : ["", `${title}:`, ...body];
}
function indentRest(text, indent) {
  const out = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > LINE_WIDTH - indent) {
      out.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...out, line].join(`
${" ".repeat(indent)}`);
}

// shared/host/terminal-host.ts
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

// shared/host/color.ts
var CODES = {
  red: 31,
  green: 32,
  yellow: 33,
  cyan: 36,
  bold: 1,
  dim: 2
};
var LEVEL_STYLES = {
  error: "red",
  warning: "yellow",
  notice: "cyan"
};
function choosePaint(isTerminal, env) {
  const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  if (!isTerminal || refused) return (_style, text) => text;
  return (style, text) => `\x1B[${CODES[style]}m${text}\x1B[0m`;
}
var SEVERITY_STYLES = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "cyan"
};
var SEVERITY_START = /^(critical|high|medium|low)(?= {2})/gim;
function paintTable(table, paint) {
  return table.replace(
    SEVERITY_START,
    (word) => paint(SEVERITY_STYLES[word.toLowerCase()] ?? "bold", word)
  );
}

// shared/host/redaction.ts
var STARS = "***";
var MIN_LINE_LENGTH = 4;
function createRedaction() {
  const secrets = /* @__PURE__ */ new Set();
  return {
    add(secret) {
      const whole = secret.trim();
      if (whole === "") return;
      secrets.add(whole);
      for (const line of whole.split(/\r?\n/)) {
        if (line.trim().length >= MIN_LINE_LENGTH) secrets.add(line.trim());
      }
    },
    redact(text) {
      const ordered = [...secrets].sort((a, b) => b.length - a.length);
      return ordered.reduce((rest, secret) => rest.replaceAll(secret, STARS), text);
    }
  };
}

// shared/host/terminal-host.ts
var CLEAR_LINE = "\r\x1B[2K";
var DEFAULT_COLUMNS = 80;
var FILE_COLUMNS = 160;
function createTerminalHost(options) {
  const { env } = options;
  const safe = env["GITHUB_ACTIONS"] === "true" ? sanitizeLog : sanitizeControls;
  const redaction = createRedaction();
  const paper = createPaper(options, redaction.redact);
  const paint = choosePaint(options.stderr.isTTY === true, env);
  const outputs = /* @__PURE__ */ new Map();
  const result = {
    action: options.action,
    outcome: "pass",
    messages: [],
    outputs: {},
    annotations: []
  };
  let stepsFolder = options.outputFolder;
  const host = {
    kind: "terminal",
    workspace: options.workspace,
    get stepsFolder() {
      stepsFolder ??= makeTemporaryFolder(tmpdir(), "assay-").path;
      makeFolder(stepsFolder, guardedFolders(host));
      return stepsFolder;
    },
    env,
    context: options.context,
    input: (name) => options.inputs.get(name)?.trim() ?? "",
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
      if ((env["ASSAY_DEBUG"] ?? "") !== "") paper.say(paint("dim", safe(message)));
    },
    annotate(level, message, place, title) {
      result.annotations.push({ level, message, ...place === void 0 ? {} : { place } });
      const where = place === void 0 ? "" : `${oneLine(safe(placeText(place)))}: `;
      const heading = title === void 0 ? "" : `${oneLine(safe(title))}: `;
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
      if (outcome === "pass" && options.quiet) return;
      paper.say(`${verdictLabel(outcome, paint)} ${safe(message)}`);
    },
    now: () => /* @__PURE__ */ new Date(),
    random: () => Math.random(),
    sleep: async (ms) => {
      await sleep(ms);
    },
    fetch: httpFetch,
    async exec(command, args, execOptions) {
      const { execProgram } = await import("./exec-program-RE7GKRIV.js");
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
        if (!options.quiet) paper.say(paint("dim", `${name}: ${oneLine(safe(value))}`));
      }
    },
    exitCode: () => exitCodeOf(result.outcome)
  };
  return host;
}
function createPaper({ stdout, stderr }, redact) {
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) stderr.write(CLEAR_LINE);
    hasProgress = false;
  };
  return {
    say(text) {
      clear();
      stderr.write(`${redact(text)}
`);
    },
    print(text) {
      clear();
      stdout.write(`${redact(text)}
`);
    },
    printJson(value) {
      clear();
      const text = JSON.stringify(
        value,
        (_key, part) => typeof part === "string" ? redact(part) : part,
        2
      );
      stdout.write(`${escapeJsonControls(text)}
`);
    },
    progress(text) {
      if (stderr.isTTY !== true) return;
      const width = (stderr.columns ?? DEFAULT_COLUMNS) - 1;
      stderr.write(`${CLEAR_LINE}${redact(text).slice(0, width)}`);
      hasProgress = true;
    }
  };
}
function placeText(place) {
  return place.line === void 0 ? place.path : `${place.path}:${place.line}`;
}
function verdictLabel(outcome, paint) {
  switch (outcome) {
    case "pass":
      return paint("green", "pass:");
    case "fail":
      return paint("red", "fail:");
    case "error":
      return paint("red", "error:");
  }
}
async function terminalToken(host, audience) {
  const given = host.env["ASSAY_ID_TOKEN"] ?? host.env["SIGSTORE_ID_TOKEN"] ?? "";
  if (given.trim() !== "") {
    host.mask(given.trim());
    return given.trim();
  }
  if ((host.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "") {
    const { requestIdentityToken } = await import("./identity-token-UP2IGBK5.js");
    return requestIdentityToken(host, audience);
  }
  throw new UserError(
    "permission-missing",
    `No identity token for ${audience} is available.`,
    "Put a token into the environment variable ASSAY_ID_TOKEN or SIGSTORE_ID_TOKEN."
  );
}

// shared/host/command-line.ts
async function runCommandLine(argv, suite) {
  process.stdout.on("error", () => void 0);
  const [name, ...rest] = argv;
  if (name === void 0 || isHelp(name)) {
    const asked = suite.commands.find((command2) => command2.spec.name === rest[0]);
    print(asked === void 0 ? suiteHelpOf(suite) : actionHelp(asked.spec));
    if (name === void 0) process.exitCode = ERROR_EXIT_CODE;
    return;
  }
  if (name === "--version") {
    print(suite.version);
    return;
  }
  const command = suite.commands.find((candidate) => candidate.spec.name === name);
  if (command === void 0) return refuse(argv, unknownAction(name, suite));
  let given;
  try {
    given = parseArguments(rest, command.spec);
  } catch (error) {
    return refuse(argv, error);
  }
  if (given.general.has("help")) return print(actionHelp(command.spec));
  if (given.general.has("version")) return print(suite.version);
  await run(command, given);
}
async function run(command, given) {
  const host = await terminal(command.spec.name, given);
  await runAction(async () => (await command.load()).main(host), host);
}
async function terminal(action, given) {
  const workspace = process.cwd();
  return createTerminalHost({
    action,
    inputs: given.inputs,
    workspace,
    outputFolder: given.outputDir === void 0 ? void 0 : resolve(workspace, given.outputDir),
    json: given.general.has("json"),
    quiet: given.general.has("quiet"),
    env: process.env,
    context: await readRunContext(process.env),
    stdout: process.stdout,
    stderr: process.stderr
  });
}
async function refuse(argv, error) {
  const host = await terminal(argv[0] ?? "", {
    inputs: /* @__PURE__ */ new Map(),
    general: new Set(argv.includes("--json") ? ["json"] : []),
    outputDir: void 0
  });
  await runAction(() => Promise.reject(error), host);
}
function unknownAction(name, suite) {
  const names = suite.commands.map((command) => command.spec.name);
  const close = nearest(name, names);
  return new UserError(
    "input-invalid",
    `Unknown action ${name}.`,
    close === void 0 ? `Use one of ${names.join(", ")}.` : `Did you mean ${close}?`
  );
}
function suiteHelpOf(suite) {
  return suiteHelp(
    suite.commands.map((command) => command.spec),
    suite.version
  );
}
function isHelp(argument) {
  return argument === "--help" || argument === "-h" || argument === "help";
}
function print(text) {
  process.stdout.write(`${text}
`);
}

// scripts/cli.ts
await runCommandLine(process.argv.slice(2), { commands, version });
