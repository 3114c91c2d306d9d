import{COMMAND_INDENT}from"./chunk-3B7BY7XH.js";
import{makeTemporaryFolder,removeFolderNow,spec,spec2,spec3,spec4,spec5,spec6,spec7,spec8,spec9}from"./chunk-QSG23CM7.js";
import{ERROR_EXIT_CODE,GROUP_TITLES,INPUT_GROUPS,cutToWidth,draftOf,escapeJsonControls,exitCodeOf,guardedFolders,httpFetch,linkInTheWay,listed,makeFolder,movedInput,nearest,oneLine,optionHelp,plainDefault,readRunContext,refuseLink,runAction,sanitizeControls,sanitizeLog,spec as spec10,textWidth,version,walkPath,wallClock,withOptions,worstOutcome,writeFile}from"./chunk-DD6OEQO3.js";
import{UserError,errorCode}from"./chunk-YCU6NLYP.js";
// actions/registry.generated
var commands = [
	{ spec: spec4, load: () => import("./chunk-U2JKE2GK.js") },
	{ spec: spec5, load: () => import("./chunk-AZKZM4PY.js") },
	{ spec, load: () => import("./chunk-LWOX7RMW.js") },
	{ spec: spec6, load: () => import("./main-6HBIHE4V.js") },
	{ spec: spec7, load: () => import("./main-ZPJ3UKOT.js") },
	{ spec: spec2, load: () => import("./chunk-F36EBBCR.js") },
	{ spec: spec8, load: () => import("./chunk-WNJNSGP7.js") },
	{ spec: spec3, load: () => import("./chunk-M2I6RE5M.js") },
	{ spec: spec9, load: () => import("./chunk-EGM62DPX.js") },
	{ spec: spec10, load: () => import("./chunk-DD6OEQO3.js") }
];
// host/command-line
import{ resolve as resolve2 }from"node:path";
// files/require-writable
import{ lstatSync }from"node:fs";
import{ basename, dirname, join }from"node:path";
function requireWritable(path, guarded) {
	const { kind, path: end } = walkPath(
		dirname(path),
		guarded,
		(each) => lstatSync(each, { bigint: true, throwIfNoEntry: false })
	);
	if (kind === "link") throw linkInTheWay(end);
	if (kind === "file") throw cannotWrite(path, `${end} is not a folder`);
	if (kind === "folder") requireReplaceable(join(end, basename(path)));
	const folder = kind === "missing" ? dirname(end) : end;
	try {
		draftOf(join(folder, basename(path))).discard();
	} catch (error) {
		throw cannotWrite(path, `${folder} is not writable (${errorCode(error)})`);
	}
}
function requireReplaceable(path) {
	refuseLink(path);
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === void 0 || found.isFile()) return;
	throw cannotWrite(path, found.isDirectory() ? "it is a folder" : "it is not a file");
}
function cannotWrite(path, reason) {
	const fix = "Choose a file path in a folder that this user can write to.";
	return new UserError("input-invalid", `Cannot write ${path}: ${reason}.`, fix);
}
// host/output-requests
import{ normalize }from"node:path";
// host/usage-error
var MAX_SHOWN = 80;
function usageProblem(text, hint) {
	return { text, hint };
}
function quoted(argument) {
	return argument.length > MAX_SHOWN ? `${argument.slice(0, MAX_SHOWN)}…` : argument;
}
function usageError(problems) {
	const [first] = problems;
	if (problems.length === 1 && first !== void 0) {
		const message2 = `Invalid command line: ${first.text}`;
		return new UserError("input-invalid", message2, fixOf(first));
	}
	const lines = problems.map(
		({ text, hint }) => `- ${hint === void 0 ? text : `${text}; ${hint}`}`
	);
	const message = `Invalid command line:
${lines.join("\n")}`;
	return new UserError("input-invalid", message, HELP);
}
var HELP = "Run the command with --help to see its options.";
function fixOf({ hint }) {
	if (hint === void 0) return HELP;
	const sentence = `${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}`;
	return /[?.]$/.test(sentence) ? sentence : `${sentence}.`;
}
// host/output-requests
var TABLE = "table";
function parseOutputs(values, formats) {
	const requests = [];
	for (const value of values.flatMap(splitRequests)) {
		const equals = value.indexOf("=");
		const format = (equals === -1 ? value : value.slice(0, equals)).toLowerCase();
		const file = equals === -1 ? void 0 : value.slice(equals + 1);
		const problem = problemOf({ format, file }, value, formats);
		if (problem !== void 0) return { ok: false, problem };
		requests.push({ format, file });
	}
	const files = requests.flatMap(({ file }) => file === void 0 ? [] : [normalize(file)]);
	const twice = files.find((file, at) => files.indexOf(file) !== at);
	if (twice !== void 0) {
		const text = `-o names ${quoted(twice)} twice`;
		return { ok: false, problem: usageProblem(text, "use a separate file for each format") };
	}
	const printed2 = requests.filter(({ file }) => file === void 0).map(({ format }) => format);
	if (printed2.length > 1) {
		const [first, second] = printed2;
		return {
			ok: false,
			problem: usageProblem(
				`${printed2.length} formats are requested on standard output`,
				`use -o ${first} -o ${second}=FILE`
			)
		};
	}
	return { ok: true, requests };
}
function splitRequests(value) {
	return value.includes("=") ? [value] : value.split(",").filter((part) => part !== "");
}
function problemOf({ format, file }, written, formats) {
	const known = [TABLE, ...formats];
	if (format === TABLE && file !== void 0) {
		return usageProblem("-o table cannot write a file", "use > FILE");
	}
	const problem = `unknown format ${quoted(format)}`;
	if (!known.includes(format)) return usageProblem(problem, formatHint(format, written, formats));
	if (file !== "") return void 0;
	return usageProblem(`-o ${quoted(written)} specifies no file`, `use -o ${format}=FILE`);
}
function formatHint(format, written, formats) {
	const known = [TABLE, ...formats];
	const close = nearest(format, known);
	if (close !== void 0) return `did you mean -o ${close}?`;
	const ending = formats.find((each) => format.endsWith(`.${each}`));
	if (ending !== void 0) return `use -o ${ending}=${quoted(written)}`;
	return formats.length === 0 ? "remove -o, because this command can only print a table" : `use one of ${shortList(known)}`;
}
function shortList(formats) {
	return formats.filter((format) => !format.includes("@")).join(", ");
}
// shared/host/completion.ts
var SHELLS = ["bash", "zsh", "fish", "pwsh"];
var SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  pwsh: pwshScript
};
function completionScript(args, commands2) {
  const [written] = args;
  const fix = `Use one of ${SHELLS.join(", ")}: \`assay completion bash\`.`;
  if (written === void 0) throw new UserError("input-missing", "No shell given.", fix);
  const shell = SHELLS.find((name) => name === written.replace("powershell", "pwsh"));
  if (shell === void 0) {
    const close = nearest(written, SHELLS);
    const hint = close === void 0 ? fix : `Did you mean ${close}?`;
    throw new UserError("input-invalid", `Unknown shell ${written.slice(0, 80)}.`, hint);
  }
  return SCRIPTS[shell]([
    ...commands2.map(({ spec: spec11 }) => wordsOf(spec11)),
    { name: "completion", help: "Prints a completion script.", options: [] },
    { name: "version", help: "Prints the version.", options: [] },
    { name: "help", help: "Prints help.", options: [] }
  ]);
}
function wordsOf(spec11) {
  const formats = [TABLE, ...spec11.terminal?.formats ?? []];
  const general = [
    { name: "--output", help: "Format of the result", values: formats, isSwitch: false },
    { name: "--json", help: "Print JSON", values: [], isSwitch: true },
    { name: "--quiet", help: "Print only results and problems", values: [], isSwitch: true },
    { name: "--verbose", help: "Print details", values: [], isSwitch: true },
    { name: "--help", help: "Print help", values: [], isSwitch: true }
  ];
  return {
    name: spec11.name,
    help: firstSentence(spec11.description),
    options: [...Object.entries(spec11.inputs).map(optionOf), ...general]
  };
}
function optionOf([name, input]) {
  const [, listed2 = ""] = /^(?:one|any) of ([^;]+?)(?:, separated.*)?$/.exec(input.accepts) ?? [];
  return {
    name: `--${name}`,
    help: firstSentence(input.help),
    values: listed2 === "" ? [] : listed2.split(", "),
    isSwitch: input.shape === "switch"
  };
}
function firstSentence(help) {
  const [first = ""] = help.split(/[.:;](?:\s|$)/);
  return first.replaceAll(/['"`$\\[\]]/g, "");
}
function bashScript(commands2) {
  const options = commands2.map(
    ({ name, options: all }) => `    ${name}) words="${all.map((each) => each.name).join(" ")}" ;;`
  );
  return `# bash completion for assay: source <(assay completion bash)
_assay() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands2)}" -- "$current") $(compgen -f -- "$current"))
    return
  fi
  case "$command:$previous" in
    completion:*) words="${SHELLS.join(" ")}" ;;
${valueCases(commands2)}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${options.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _assay assay`;
}
function zshScript(commands2) {
  return `#compdef assay
# zsh completion for assay: source <(assay completion zsh)
autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bashScript(commands2).split("\n").slice(1).join("\n")}`;
}
function valueCases(commands2) {
  return commands2.flatMap(
    ({ name, options }) => options.filter(({ values }) => values.length > 0).map((option) => {
      const short = option.name === "--output" ? ` | ${name}:-o` : "";
      return `    ${name}:${option.name}${short}) words="${option.values.join(" ")}" ;;`;
    })
  ).join("\n");
}
function fishScript(commands2) {
  const names = commands2.map(
    ({ name, help }) => `complete -c assay -n __fish_use_subcommand -a ${name} -d '${help}'`
  );
  const options = commands2.flatMap(
    ({ name, options: all }) => all.map(({ name: option, help, values, isSwitch }) => {
      const kind = isSwitch ? "" : values.length > 0 ? ` -x -a '${values.join(" ")}'` : " -r";
      const short = SHORT[option] ?? "";
      return `complete -c assay -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}${short}${kind} -d '${help}'`;
    })
  );
  const shells = `complete -c assay -n '__fish_seen_subcommand_from completion' -x -a '${SHELLS.join(" ")}'`;
  return [
    "# fish completion for assay: assay completion fish | source",
    ...names,
    ...options,
    shells
  ].join("\n");
}
var SHORT = {
  "--output": " -s o",
  "--quiet": " -s q",
  "--verbose": " -s v",
  "--help": " -s h"
};
function pwshScript(commands2) {
  const table = commands2.map(({ name, options }) => {
    const words = options.map(
      (option) => `'${option.name}' = @(${option.values.map((value) => `'${value}'`).join(", ")})`
    );
    return `  '${name}' = @{ ${words.join("; ")} }`;
  });
  return `# PowerShell completion for assay: assay completion pwsh | Out-String | Invoke-Expression
$AssayWords = @{
${table.join("\n")}
}
Register-ArgumentCompleter -Native -CommandName assay -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $isFirst = $words.Count -lt 2 -or ($words.Count -eq 2 -and $word -ne '')
  if ($isFirst) {
    $found = $AssayWords.Keys
  } else {
    $options = $AssayWords[$words[1]]
    $previous = if ($word -eq '') { $words[-1] } else { $words[-2] }
    if ($previous -eq '-o') { $previous = '--output' }
    if ($words[1] -eq 'completion') { $found = @('${SHELLS.join("', '")}') }
    elseif ($options -and $options[$previous]) { $found = $options[$previous] }
    elseif ($options -and $word.StartsWith('-')) { $found = $options.Keys }
    else { return }
  }
  $found | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
}
function namesOf(commands2) {
  return commands2.map(({ name }) => name).join(" ");
}
// host/find-command
import{ existsSync }from"node:fs";
// host/foreign-options
var FOREIGN = {
	f: { hint: "use -o FORMAT, or --fail-on SEVERITY" },
	format: { hint: "use -o FORMAT" },
	"output-file": { hint: "use -o FORMAT=FILE" },
	file: { hint: "use -o FORMAT=FILE" },
	template: { hint: "use -o json, and format the JSON with a program such as jq" },
	t: { hint: "use -o json, and format the JSON with a program such as jq" },
	sarif: { hint: "use -o sarif" },
	report: { hint: "use -o html=FILE for a report" },
	"no-progress": { hint: "use --quiet" },
	silent: { hint: "use --quiet" },
	debug: { hint: "use --verbose" },
	d: { hint: "use --verbose" },
	verbosity: { hint: "use --verbose" },
	color: { hint: "set the NO_COLOR or FORCE_COLOR environment variable" },
	"no-color": { hint: "set the environment variable NO_COLOR=1" },
	"list-all-pkgs": { hint: "use `assay sbom TARGET -o json`" },
	"dependency-tree": {
		hint: "remove the option, because the table shows which package requires each vulnerable package"
	},
	p: { hint: "write the path without an option, as in `assay scan .`" },
	input: { hint: "write the target without an option, as in `docker-archive:FILE`" },
	lockfile: { hint: "write the path of the lockfile without an option" },
	l: { hint: "write the path of the lockfile without an option" },
	recursive: { hint: "remove the option, because Assay always reads all subfolders" },
	r: { hint: "remove the option, because Assay always reads all subfolders" },
	from: { hint: "write a scheme before the target, such as docker: or oci:" },
	platform: { hint: "use --platforms", input: "platforms" },
	"skip-dirs": { hint: "add a rule to .assayignore, which excludes files that git does not track" },
	"skip-files": {
		hint: "add a rule to .assayignore, which excludes files that git does not track"
	},
	exclude: { hint: "add a rule to .assayignore, which excludes files that git does not track" },
	"no-git": { hint: "remove the option, because Assay reads all files in the folder" },
	"log-opts": { hint: "use --history RANGE", input: "history" },
	"no-ignore": { hint: "use --include-ignored", input: "include-ignored" },
	severity: {
		hint: "use --fail-on SEVERITY, with the lowest severity that should fail",
		input: "fail-on"
	},
	s: { hint: "use --fail-on SEVERITY", input: "fail-on" },
	"min-severity": { hint: "use --fail-on SEVERITY", input: "fail-on" },
	"failure-threshold": { hint: "use --fail-on SEVERITY", input: "fail-on" },
	persona: { hint: "use --profile hardened", input: "profile" },
	pedantic: { hint: "use --profile hardened", input: "profile" },
	ignore: { hint: "add the rule to `ignore` in .assay.yml" },
	"skip-check": { hint: "set the rule to `off` under `audit: rules` in .assay.yml" },
	"trusted-registry": { hint: "add the registry to `audit: registries` in .assay.yml" },
	"exit-code": {
		hint: "use --fail-on never to report only; otherwise, the exit code of a failed scan is 1",
		input: "fail-on"
	},
	fail: { hint: "use --fail-on SEVERITY", input: "fail-on" },
	"ignore-unfixed": { hint: "use --only-fixed", input: "only-fixed" },
	"only-notfixed": { hint: "use -o json, and filter the findings by `fixed`" },
	baseline: { hint: "run `assay audit . --write-baseline` once", input: "write-baseline" },
	"baseline-path": { hint: "run `assay audit . --write-baseline` once", input: "write-baseline" },
	redact: { hint: "remove the option, because Assay never shows a secret in full" },
	ignorefile: { hint: "run `assay import FILE`, and use --policy FILE", input: "policy" },
	"ignore-policy": { hint: "use --policy FILE", input: "policy" },
	config: { hint: "use --policy FILE", input: "policy" },
	c: { hint: "use --policy FILE", input: "policy" },
	scanners: {
		hint: "remove the option, because Assay finds vulnerabilities and malware in packages"
	},
	"security-checks": {
		hint: "remove the option, because Assay finds vulnerabilities and malware in packages"
	},
	"vuln-type": {
		hint: "remove the option, because Assay reads both operating system packages and language packages"
	},
	distro: { hint: "remove the option, because Assay reads the distribution from the image" },
	"select-catalogers": { hint: "remove the option, because Assay reads all kinds of packages" },
	"pkg-types": {
		hint: "remove the option, because Assay reads both operating system packages and language packages"
	},
	offline: { hint: "use --advisories FOLDER", input: "advisories" },
	"offline-scan": { hint: "use --advisories FOLDER", input: "advisories" },
	"local-db-path": { hint: "use --advisories FOLDER", input: "advisories" },
	"db-repository": { hint: "use --advisories URL", input: "advisories" },
	"skip-db-update": { hint: "remove the option, because Assay has no database to update" },
	"skip-update": { hint: "remove the option, because Assay has no database to update" },
	"download-db-only": { hint: "use --advisories bucket:URL for a bucket", input: "advisories" },
	db: { hint: "use --advisories FOLDER", input: "advisories" },
	username: { hint: "use --registry-username", input: "registry-username" },
	password: { hint: "use --registry-password", input: "registry-password" },
	insecure: {
		hint: "remove the option, and set NODE_EXTRA_CA_CERTS to the certificate of your certificate authority"
	},
	"allow-insecure-registry": {
		hint: "remove the option, because Assay always verifies certificates"
	},
	timeout: { hint: "remove the option, because Assay limits the duration of each request" },
	key: { hint: "use --public-key FILE", input: "public-key" },
	"certificate-identity-regexp": {
		hint: "use --certificate-identity-pattern, in which `*` matches any text",
		input: "certificate-identity-pattern"
	},
	"cert-identity": { hint: "use --certificate-identity", input: "certificate-identity" },
	"cert-identity-regex": {
		hint: "use --certificate-identity-pattern, in which `*` matches any text",
		input: "certificate-identity-pattern"
	},
	"certificate-oidc-issuer-regexp": {
		hint: "use --certificate-oidc-issuer URL",
		input: "certificate-oidc-issuer"
	},
	"cert-oidc-issuer": {
		hint: "use --certificate-oidc-issuer URL",
		input: "certificate-oidc-issuer"
	},
	"signer-workflow": { hint: "use --certificate-identity", input: "certificate-identity" },
	owner: { hint: "use --certificate-identity-pattern", input: "certificate-identity-pattern" },
	repo: { hint: "use --source-repository OWNER/NAME", input: "source-repository" },
	"insecure-ignore-tlog": { hint: "use --allow-unlogged-keys", input: "allow-unlogged-keys" },
	"tlog-upload": { hint: "remove the option, or use --key to sign without a log", input: "key" },
	"insecure-ignore-sct": { hint: "remove the option, because Assay always verifies certificates" },
	"predicate-type": { hint: "use --require TYPE", input: "require" },
	attachment: { hint: "use --require sbom", input: "require" },
	"local-image": { hint: "write oci:DIR as the target" },
	"output-signature": { hint: "use --output-dir DIR" },
	"output-certificate": { hint: "use --output-dir DIR" },
	yes: { hint: "remove the option, because Assay never asks questions" },
	y: { hint: "remove the option, because Assay never asks questions" }
};
function foreignHint(name, inputs) {
	if (!Object.hasOwn(FOREIGN, name)) return void 0;
	const { hint, input } = FOREIGN[name] ?? {};
	return input === void 0 || Object.hasOwn(inputs, input) ? hint : void 0;
}
var FOREIGN_COMMANDS = {
	fs: "scan",
	filesystem: "scan",
	rootfs: "scan",
	dir: "scan",
	image: "scan",
	repo: "scan",
	repository: "scan",
	vm: "scan",
	source: "scan",
	cves: "scan",
	packages: "sbom",
	"verify-attestation": "verify",
	config: "audit",
	conf: "audit",
	secret: "audit",
	detect: "audit",
	lint: "audit",
	"verify-blob": "verify",
	"verify-blob-attestation": "verify",
	attestation: "verify",
	"sign-blob": "sign",
	"attest-blob": "attest"
};
var OTHER_COMMANDS = {
	db: "Run `assay scan TARGET`, which requests current advisories in each run.",
	update: "Run `assay scan TARGET`, which requests current advisories in each run.",
	diff: "Use `assay scan TARGET --compare-to BASE`.",
	compare: "Use `assay scan TARGET --compare-to BASE`.",
	fix: "Use `assay scan TARGET --fix`.",
	login: "Run `docker login REGISTRY`. Assay reads the same credentials."
};
function foreignStep(name) {
	return Object.hasOwn(OTHER_COMMANDS, name) ? OTHER_COMMANDS[name] : void 0;
}
function foreignCommand(name) {
	return Object.hasOwn(FOREIGN_COMMANDS, name) ? FOREIGN_COMMANDS[name] : void 0;
}
// host/find-command
var DEFAULT_COMMAND = "scan";
var TARGET = /^-$|[/\\:@]|^\.{1,2}$|\.[A-Za-z0-9]+$/;
function findCommand(argv, commands2) {
	const [name = "", ...rest] = argv;
	const named = (wanted) => commands2.find(({ spec: spec11 }) => spec11.name === wanted);
	const command = named(name);
	if (command !== void 0) return { command, args: rest };
	const scan = named(DEFAULT_COMMAND);
	if (scan !== void 0 && isTarget(name)) return { command: scan, args: argv };
	throw unknownCommand(
		argv,
		commands2.map(({ spec: spec11 }) => spec11.name)
	);
}
function isTarget(word) {
	if (word.startsWith("-") && word !== "-") return false;
	if (foreignCommand(word) !== void 0 || foreignStep(word) !== void 0) return false;
	return TARGET.test(word) || existsSync(word);
}
function unknownCommand([name = "", ...rest], names) {
	const shown = name.slice(0, MAX_SHOWN2);
	if (name.startsWith("-")) {
		const message = `The option ${shown} must follow a command.`;
		return new UserError(
			"input-invalid",
			message,
			`Write the command first: assay scan ${shown} …`
		);
	}
	const same = foreignCommand(name);
	const target = rest.find((argument) => !argument.startsWith("-")) ?? "TARGET";
	const fix = same === void 0 ? foreignStep(name) : `Use \`assay ${same} ${target}\`.`;
	const close = nearest(name, names);
	const fallback = close === void 0 ? `Use one of ${names.join(", ")}.` : `Did you mean ${close}?`;
	return new UserError("input-invalid", `Unknown command ${shown}.`, fix ?? fallback);
}
var MAX_SHOWN2 = 80;
// host/help-layout
var LINE_WIDTH = 100;
var TEXT_COLUMN = 6;
function entry(head, text) {
	return [`  ${head}`, textLines(text, TEXT_COLUMN)];
}
function textLines(text, indent) {
	return `${" ".repeat(indent)}${indentRest(text, indent)}`;
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
// shared/host/help-text.ts
var TARGETS = {
  source: {
    usage: "[TARGET]",
    help: "A folder, a lockfile, an SBOM, an image (`registry/name:tag`, `docker:NAME`, `oci:DIR[:TAG]`, `oci-archive:FILE` or `docker-archive:FILE`), or `-` for an SBOM or a lockfile on standard input."
  },
  path: {
    usage: "[TARGET]",
    help: "A folder, a file or an image (`registry/name:tag`, `docker:NAME`, `oci:DIR[:TAG]`, `oci-archive:FILE` or `docker-archive:FILE`). Default: the current folder."
  },
  subject: {
    usage: "[TARGET]…",
    help: "Images (`registry/name:tag` or `oci:DIR[:TAG]`) and files. Patterns such as `dist/*.tar.gz` select several files."
  }
};
var EXAMPLES = [
  ["scan .", "Find vulnerabilities in the current folder."],
  ["scan ghcr.io/o/r:1.2", "Find vulnerabilities in an image."],
  ["sbom . -o cyclonedx-json", "Print an SBOM."],
  ["verify ghcr.io/o/r:1.2", "Verify signatures with the policy in .assay.yml."]
];
var EXIT_CODES = "Exit codes: 0 for passed, 1 for failed, and 2 for incomplete: an error occurred or something was not checked, even if findings also fail.";
function suiteHelp(specs, version2) {
  const width = Math.max(...specs.map((spec11) => spec11.name.length), "completion".length) + 4;
  const command = (name, text) => `  ${name.padEnd(width - 2)}${indentRest(text, width)}`;
  return [
    `Assay ${version2}: Lists packages, finds vulnerabilities, and signs and verifies evidence.`,
    "",
    "Usage: assay <command> [target] [--<option> <value>]…",
    "       assay <target>  (the same as `assay scan <target>`)",
    ...section("Examples", exampleLines(EXAMPLES)),
    "",
    "Commands:",
    ...specs.map((spec11) => command(spec11.name, spec11.description)),
    command("completion", "Prints a completion script for bash, zsh, fish or pwsh."),
    command("version", "Prints the version."),
    "",
    "To list a command’s options, run `assay <command> --help`.",
    indentRest(EXIT_CODES, 0)
  ].join("\n");
}
function actionHelp(spec11) {
  const { terminal: terminal2 } = spec11;
  const target = terminal2?.target && TARGETS[terminal2.target];
  const usage = spec11.argument === void 0 ? target?.usage : "FILE…";
  return [
    indentRest(`${spec11.title}: ${spec11.description}`, 0),
    "",
    `Usage: assay ${spec11.name}${usage === void 0 ? "" : ` ${usage}`} [--<option> <value>]…`,
    ...section("Examples", exampleLines(terminal2?.examples ?? [])),
    ...section("Target", target === void 0 ? [] : [textLines(target.help, 2)]),
    ...section("Output", outputHelp(spec11)),
    ...groupSections(spec11.inputs),
    "",
    indentRest(EXIT_CODES, 0)
  ].join("\n");
}
function exampleLines(examples) {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(
    ([command, purpose]) => `  assay ${command.padEnd(width)}  # ${purpose}`
  );
  if (lines.every((line) => line.length <= LINE_WIDTH)) return lines;
  return examples.map(([command, purpose]) => `  # ${purpose}
  assay ${command}`);
}
function outputHelp(spec11) {
  const formats = spec11.terminal?.formats ?? [];
  const names = formats.filter((format) => !format.includes("@"));
  return [
    ...formats.length === 0 ? [] : entry(
      "-o, --output FORMAT[=FILE]",
      `Output format: \`table\` (default), ${names.map((name) => `\`${name}\``).join(", ")}. Assay writes the result to FILE, or to standard output. You can repeat this option.`
    ),
    ...formats.includes("json") ? entry("--json", "The same as `-o json`.") : [],
    ...entry("-q, --quiet", "Print only the result, problems and failures."),
    ...entry("-v, --verbose", "Also print details, and all table rows."),
    ...entry("-h, --help", "Print this help.")
  ];
}
function groupSections(inputs) {
  const names = Object.keys(inputs);
  const shown = Object.entries(inputs).filter(([, input]) => input.isForWorkflows !== true);
  const groups = Map.groupBy(shown, ([, input]) => input.group);
  return INPUT_GROUPS.flatMap(
    (group) => section(
      GROUP_TITLES[group],
      (groups.get(group) ?? []).flatMap((each) => inputHelp(each, names))
    )
  );
}
function inputHelp([name, input], options) {
  const facts = [
    ...input.shape === "switch" || input.accepts === "text" ? [] : [input.accepts],
    ...input.required ? ["required"] : [],
    ...input.shape === "list" ? ["can be repeated"] : [],
    ...input.shape === "switch" || plainDefault(input) === "" ? [] : [`default ${input.default}`],
    ...input.env === "" ? [] : [`or environment variable ${input.env}`]
  ];
  const rest = facts.length === 0 ? "" : ` (${facts.join("; ")})`;
  const values = /^one of (.*)$/.exec(input.accepts)?.[1]?.split(", ") ?? [];
  const others = options.filter((option) => !values.includes(option));
  return entry(`--${name}${valuePart(input)}`, `${optionHelp(input.help, others)}${rest}`);
}
function valuePart(input) {
  if (input.shape !== "switch") return " VALUE";
  return input.default === "true" ? "[=false]" : "";
}
// host/parse-arguments
var GENERAL_SWITCHES = ["help", "json", "quiet", "verbose", "version"];
var SHORT2 = new Map([
	["-h", "help"],
	["-q", "quiet"],
	["-v", "verbose"],
	["-V", "version"]
]);
var OUTPUT_DIR = "output-dir";
var TRUE_OR_FALSE = /^(true|false)$/i;
function parseArguments(argv, accepted) {
	const reading = {
		accepted,
		given: new Map(),
		targets: [],
		outputs: [],
		general: new Set(),
		problems: []
	};
	const { given, targets, general, outputs, problems } = reading;
	let index = 0;
	for (; index < argv.length && argv[index] !== "--"; ) {
		index += readOption(reading, argv[index] ?? "", argv[index + 1]);
	}
	for (const target of argv.slice(index + 1)) readBare(reading, target);
	if (general.has("json")) outputs.push("json");
	const requested = parseOutputs(outputs, accepted.terminal?.formats ?? []);
	if (!requested.ok) problems.push(requested.problem);
	if (problems.length > 0) throw usageError(problems);
	const requests = requested.ok ? requested.requests : [];
	return { inputs: given, targets, general, requests, outputDir: given.get(OUTPUT_DIR) };
}
function readOption(reading, argument, next) {
	if (!argument.startsWith("-") || argument === "-") {
		readBare(reading, argument);
		return 1;
	}
	const attached = attachedOutput(argument, reading.accepted);
	if (attached !== void 0) return readOutput(reading, attached, next);
	const written = split(argument);
	if (readGeneral(reading, written)) return 1;
	const { name, value } = written;
	const input = inputNamed(reading.accepted.inputs, name);
	const takesNext = value === void 0 && mayTake(input, next);
	if (input === void 0) {
		reading.problems.push(unknownOption(argument, name, reading.accepted));
	} else {
		const found = value ?? (takesNext ? next : bareValue(input));
		const problem = keep(reading.given, name, input, found);
		if (problem !== void 0) reading.problems.push(problem);
	}
	return takesNext ? 2 : 1;
}
function readGeneral({ general, problems }, { name, value }) {
	const found = GENERAL_SWITCHES.find((known) => known === name);
	if (found === void 0) return false;
	if (value === void 0) general.add(found);
	else problems.push(usageProblem(`--${name} does not accept a value`, `write --${name} alone`));
	return true;
}
function attachedOutput(argument, { terminal: terminal2 }) {
	const [, attached] = /^(?:-o|--output)(=.+|)$/.exec(argument) ?? [];
	if (attached !== void 0) return attached.slice(1);
	const short = argument.startsWith("-o") ? argument.slice("-o".length) : "";
	return terminal2?.formats?.includes(short) === true ? short : void 0;
}
function readOutput(reading, attached, next) {
	if (attached !== "") {
		reading.outputs.push(attached);
		return 1;
	}
	if (!isValue(next) || next === void 0) {
		const [format = TABLE] = reading.accepted.terminal?.formats ?? [];
		reading.problems.push(usageProblem("-o requires a format", `write -o ${format}`));
		return 1;
	}
	reading.outputs.push(next);
	return 2;
}
function readBare({ accepted, given, targets, problems }, text) {
	const { inputs, argument: name, terminal: terminal2 } = accepted;
	const input = name === void 0 ? void 0 : inputNamed(inputs, name);
	if (name !== void 0 && input !== void 0) {
		const problem = keep(given, name, input, text);
		if (problem !== void 0) problems.push(problem);
	} else if (terminal2?.target === void 0) {
		problems.push(loneArgument(text, inputs));
	} else if (text.trim() === "") {
		problems.push(usageProblem("the target is empty", "write a path or an image, such as `.`"));
	} else {
		targets.push(text);
	}
}
function loneArgument(argument, inputs) {
	const option = ["path", "from"].find((name) => Object.hasOwn(inputs, name));
	const shown = quoted(argument);
	const hint = option === void 0 ? void 0 : `did you mean --${option} ${shown}?`;
	return usageProblem(`unexpected argument ${shown}`, hint);
}
function split(argument) {
	const short = SHORT2.get(argument);
	if (short !== void 0) return { name: short, value: void 0 };
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
		const hint = `write --${name} VALUE, or --${name}=VALUE if the value begins with --`;
		return usageProblem(`--${name} requires a value`, hint);
	}
	const before = given.get(name);
	if (before !== void 0 && input.shape !== "list") {
		return usageProblem(`--${name} is specified twice`, `remove one --${name}`);
	}
	given.set(name, before === void 0 ? value : `${before}
${value}`);
	return void 0;
}
function unknownOption(argument, name, accepted) {
	const { renamed = {}, moved = {} } = accepted;
	const [option = argument] = argument.split("=");
	const written = quoted(option);
	if (Object.hasOwn(renamed, name)) {
		return usageProblem(`${written} was renamed to --${renamed[name]}`, `use --${renamed[name]}`);
	}
	const to = Object.hasOwn(moved, name) ? moved[name] : void 0;
	if (to !== void 0) {
		const { problem, fix } = movedInput(name, to, "terminal");
		return usageProblem(`${written} ${problem}`, fix);
	}
	return usageProblem(`unknown option ${written}`, hintFor(name, accepted));
}
function hintFor(name, { inputs, terminal: terminal2 }) {
	const denied = name.startsWith("no-") ? name.slice("no-".length) : void 0;
	if (denied !== void 0 && inputNamed(inputs, denied)?.shape === "switch") {
		return `use --${denied}=false`;
	}
	const hint = foreignHint(name, inputs);
	if (hint !== void 0) return hint;
	if (terminal2?.formats?.includes(name) === true) return `use -o ${name}`;
	const close = nearest(name, [...Object.keys(inputs), ...GENERAL_SWITCHES, OUTPUT_DIR]);
	return close === void 0 ? void 0 : `did you mean --${close}?`;
}
// host/scratch-folder
import{ tmpdir }from"node:os";
function scratchFolder() {
	let path;
	return {
		get path() {
			path ??= makeTemporaryFolder(tmpdir(), "assay-").path;
			return path;
		},
		remove() {
			if (path !== void 0) removeFolderNow(path);
		}
	};
}
// host/terminal-host
import{ setTimeout as sleep }from"node:timers/promises";
// host/color
var CODES = {
	malware: "1;37;45",
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "34",
	unknown: "1",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36",
	bold: "1",
	dim: "2"
};
var LEVEL_STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function choosePaint(isTerminal, env) {
	if (!hasColors(isTerminal, env)) return (_style, text) => text;
	return (style, text) => text === "" ? "" : `\x1B[${CODES[style]}m${text}\x1B[0m`;
}
function hasColors(isTerminal, env) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	const forced = env["FORCE_COLOR"] ?? "";
	if (forced !== "") return !/^(0|false)$/i.test(forced);
	return isTerminal && !isDumb(env);
}
function isDumb(env) {
	return env["TERM"] === "dumb";
}
function paintLine(line, paint) {
	return line.map(({ text, style }) => style === void 0 ? text : paint(style, text)).join("").trimEnd();
}
var SEVERITY_STYLES = {
	malware: "malware",
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	unscored: "unknown"
};
var SEVERITY_START = /^(malware|critical|high|medium|low|unscored)(?= {2})/gim;
function paintTable(table, paint) {
	return table.replace(
		SEVERITY_START,
		(word) => paint(SEVERITY_STYLES[word.toLowerCase()] ?? "bold", word)
	);
}
// host/deliver-output
import{ resolve }from"node:path";
async function deliverOutput({ format, file }, content, { paper, sanitize, step }) {
	if (file !== void 0) {
		writeFile(resolve(step.workspace, file), content, guardedFolders(step));
		return;
	}
	paper.deliver(printed(content, isJson(format) ? escapeJsonControls : sanitize));
}
function isJson(format) {
	return format === "sarif" || format.includes("json");
}
function* printed(content, sanitize) {
	let last = "";
	for (const chunk of chunksOf(content)) {
		last = sanitize === void 0 ? chunk : sanitize(chunk);
		yield last;
	}
	if (!last.endsWith("\n")) yield "\n";
}
function chunksOf(content) {
	if (typeof content === "string") return [content];
	if (content instanceof Uint8Array) return [Buffer.from(content).toString("utf8")];
	return content;
}
// text/wrap-lines
var COLOR = /\u001b\[[\d;]*m/g;
var COMMAND = /^ *(?:\$|or:) /;
function wrapLines(text, width) {
	return text.split("\n").map((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, width) {
	const plain = line.replace(COLOR, "");
	if (textWidth(plain) <= width || COMMAND.test(plain)) return line;
	const indent = " ".repeat(plain.search(/\S/) + 2);
	let wrapped = "";
	let used = -1;
	for (const word of line.split(/ (?!(?:\$|or:) )/)) {
		const size = textWidth(word.replace(COLOR, ""));
		const isFull = used >= indent.length && used + 1 + size > width;
		if (isFull) used = indent.length - 1;
		wrapped += `${isFull ? `
${indent}` : used < 0 ? "" : " "}${word}`;
		used += 1 + size;
	}
	return wrapped;
}
// host/terminal-size
var DEFAULT_COLUMNS = 80;
var FILE_COLUMNS = 160;
var MIN_COLUMNS = 40;
function columnsOf(stream, env) {
	const stated = Number(env["COLUMNS"] ?? "");
	if (Number.isSafeInteger(stated) && stated > 0) return Math.max(stated, MIN_COLUMNS);
	const { columns = 0 } = stream;
	if (columns > 0) return Math.max(columns, MIN_COLUMNS);
	return stream.isTTY === true ? DEFAULT_COLUMNS : FILE_COLUMNS;
}
// host/paper
var CLEAR_LINE = "\r\x1B[2K";
function createPaper({ stdout, stderr, env }, redact) {
	let hasProgress = false;
	const clear = () => {
		if (hasProgress) stderr.write(CLEAR_LINE);
		hasProgress = false;
	};
	const isWrapped = env["GITHUB_ACTIONS"] !== "true";
	const line = (text, stream) => `${isWrapped && stream.isTTY === true ? wrapLines(redact(text), columnsOf(stream, env)) : redact(text)}
`;
	return {
		say(text) {
			clear();
			stderr.write(line(text, stderr));
		},
		print(text) {
			clear();
			stdout.write(line(text, stdout));
		},
		progress(text) {
			if (stderr.isTTY !== true || isDumb(env)) return;
			stderr.write(`${CLEAR_LINE}${cutToWidth(redact(text), columnsOf(stderr, env) - 1)}`);
			hasProgress = true;
		},
		deliver(chunks) {
			clear();
			for (const chunk of chunks) stdout.write(chunk);
		}
	};
}
// host/progress-line
var MIN_MEASURED_MS = 2e3;
var COUNTED = /(\d+) of (\d+)/;
function progressEstimate(nowMs) {
	let task;
	return (message) => {
		const [counted, done, total] = COUNTED.exec(message) ?? [];
		if (counted === void 0) return message;
		const [at, all] = [Number(done), Number(total)];
		const label = message.replace(COUNTED, "");
		if (task?.label !== label) task = { label, startedMs: nowMs(), startedAt: at };
		const elapsedMs = nowMs() - task.startedMs;
		const finished = at - task.startedAt;
		if (elapsedMs < MIN_MEASURED_MS || finished <= 0 || at >= all) return message;
		return `${message}, ${durationText(elapsedMs / finished * (all - at))} left`;
	};
}
function durationText(ms) {
	const seconds = ms / 1e3;
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	const rest = whole % 60;
	return `${Math.floor(whole / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}
// host/redaction
var STARS = "***";
var MIN_LINE_LENGTH = 4;
function createRedaction() {
	const secrets = new Set();
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
// host/verdict-lines
var NAMED = /^(passed|failed|incomplete|wrote)\b/i;
function verdictLines(outcome, message, elapsedMs, paint) {
	const [first = "", ...details] = message.split("\n");
	const hasFix = details.some((line) => line.startsWith("Fix: "));
	if (outcome === "error" && hasFix && !NAMED.test(first)) return [errorText(message, paint)];
	const head = first.replace(/:$/, ".");
	const duration = paint("dim", ` (${durationText(elapsedMs)})`);
	const shown = details.map((line) => paintDetail(line, paint));
	return [...shown, `${headText(outcome, head, paint)}${duration}`];
}
var LABEL = /^(?:Fix|Next step|Then|To accept(?: one)?):/;
function paintDetail(line, paint) {
	if (line.startsWith(COMMAND_INDENT)) return paint("cyan", line);
	return line.replace(LABEL, (label) => paint("bold", label));
}
function headText(outcome, head, paint) {
	switch (outcome) {
		case "pass":
			return `${paint("green", "✓")} ${paint("bold", NAMED.test(head) ? head : `Passed: ${head}`)}`;
		case "fail":
			return `${paint("critical", "✗")} ${paint("bold", NAMED.test(head) ? head : `Failed: ${head}`)}`;
		case "error":
			return NAMED.test(head) ? `${paint("critical", "!")} ${paint("bold", head)}` : errorText(head, paint);
	}
}
function errorText(message, paint) {
	return `${paint("red", "error:")} ${message}`;
}
// host/terminal-host
var MAX_ROWS = 50;
function createTerminalHost(options) {
	const { env, stdout, stderr, requests, scratch, elapsedMs } = options;
	const isQuiet = options.verbosity === "quiet";
	const isVerbose = options.verbosity === "verbose" || (env["ASSAY_DEBUG"] ?? "") !== "";
	const isStep = env["GITHUB_ACTIONS"] === "true";
	const safe = isStep ? sanitizeLog : sanitizeControls;
	const redaction = createRedaction();
	const paper = createPaper(options, redaction.redact);
	const paint = choosePaint(stderr.isTTY === true, env);
	const stdoutPaint = choosePaint(stdout.isTTY === true, env);
	const estimate = progressEstimate(elapsedMs);
	const isTable = requests.every(({ format, file }) => format === TABLE || file !== void 0);
	const delivered = new Set();
	const files = [];
	let worst = "pass";
	const host = {
		kind: "terminal",
		workspace: options.workspace,
		get stepsFolder() {
			if (options.outputFolder === void 0) return scratch.path;
			makeFolder(options.outputFolder, guardedFolders(host));
			return options.outputFolder;
		},
		isScratch: options.outputFolder === void 0,
		env,
		context: options.context,
		input: (name) => options.inputs.get(name)?.trim() ?? "",
		setOutput: () => void 0,
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
			paper.print(shown.join("\n"));
		},
		columns: columnsOf(stdout, env),
		isVerbose,
		isQuiet,
		rows: stdout.isTTY === true && !isVerbose ? MAX_ROWS : Number.POSITIVE_INFINITY,
		debug: (message) => {
			if (isVerbose) paper.say(paint("dim", safe(message)));
		},
		annotate(level, message, place, title) {
			const where = place === void 0 ? "" : `${oneLine(safe(placeText(place)))}: `;
			const heading = title === void 0 ? "" : `${oneLine(safe(title))}: `;
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
				const delivery = { paper, sanitize: isShown ? safe : void 0, step: host };
				await deliverOutput(request, await content(), delivery);
				if (request.file !== void 0) files.push(request.file);
			}
		},
		finish(outcome, message) {
			worst = worstOutcome([worst, outcome]);
			if (files.length > 0) host.info(`Wrote ${listed(files.splice(0).map(oneLine))}.`);
			if (outcome === "pass" && isQuiet) return;
			const said = outcome === "error" ? withOptions(message, options.options) : message;
			for (const line of verdictLines(outcome, safe(said), elapsedMs(), paint)) paper.say(line);
		},
		now: wallClock,
		random: () => Math.random(),
		sleep: async (ms) => {
			await sleep(ms);
		},
		fetch: httpFetch,
		async exec(command, args, execOptions) {
			const { execProgram } = await import("./exec-program-S4UHGY74.js");
			return execProgram(env, command, args, execOptions);
		},
		idToken: (audience) => terminalToken(host, audience),
		close: () => scratch.remove(),
		exitCode: () => exitCodeOf(worst)
	};
	return host;
}
function severalResults({ format, file = "standard output" }) {
	return new UserError(
		"input-conflict",
		`${file} can contain only one result in the format ${format}.`,
		"Select one platform with --platforms, or write all files with --output-dir DIR."
	);
}
function placeText(place) {
	return place.line === void 0 ? place.path : `${place.path}:${place.line}`;
}
async function terminalToken(host, audience) {
	const given = host.env["ASSAY_ID_TOKEN"] ?? host.env["SIGSTORE_ID_TOKEN"] ?? "";
	if (given.trim() !== "") {
		host.mask(given.trim());
		return given.trim();
	}
	if ((host.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "") {
		const { requestIdentityToken } = await import("./identity-token-FYO2SLG5.js");
		return requestIdentityToken(host, audience);
	}
	throw new UserError(
		"permission-missing",
		`No identity token for ${audience} is available.`,
		"Set `key`, or set the environment variable ASSAY_ID_TOKEN or SIGSTORE_ID_TOKEN to a token."
	);
}
// host/command-line
async function runCommandLine(argv, suite) {
	process.stdout.on("error", () => void 0);
	process.stderr.on("error", () => void 0);
	const [name, ...rest] = argv;
	const isAboutCommand = name === "help" && rest[0] !== void 0 && !OWN_COMMANDS.has(rest[0]);
	if (name === void 0 || isHelp(name) && !isAboutCommand) {
		const asked = suite.commands.find((command) => command.spec.name === rest[0]);
		print(asked === void 0 ? suiteHelpOf(suite) : actionHelp(asked.spec));
		if (name === void 0) process.exitCode = ERROR_EXIT_CODE;
		return;
	}
	try {
		if (["version", "--version", "-V"].includes(name)) return print(versionOf(rest, suite));
		if (isAboutCommand) return print(actionHelp(findCommand(rest, suite.commands).command.spec));
		if (name === "completion") return print(completionScript(rest, suite.commands));
		const { command, args } = findCommand(argv, suite.commands);
		const given = parseArguments(args, command.spec);
		if (given.general.has("help")) return print(actionHelp(command.spec));
		if (given.general.has("version")) return print(suite.version);
		await run(command, given, suite);
	} catch (error) {
		await refuse(error);
	}
}
async function run({ spec: spec11, load }, given, suite) {
	const inputs = new Map(given.inputs);
	const outputDir = given.outputDir ?? folderOf(spec11, given);
	const scratch = scratchFolder();
	const options = [...Object.keys(spec11.inputs), OUTPUT_DIR];
	const requests = requestsOf(spec11, given);
	const host = await terminal({ ...given, requests, inputs, outputDir, options }, scratch);
	await runAction(async () => {
		const { workspace, env } = host;
		for (const { file } of requests) {
			if (file !== void 0)
				requireWritable(resolve2(workspace, file), guardedFolders({ workspace, env }));
		}
		const kind = spec11.terminal?.target;
		if (kind !== void 0 && given.targets.length > 0) {
			const found = await suite.findTarget[kind](given.targets, host, scratch);
			for (const [name, text] of Object.entries(found)) addInput(inputs, name, text, given.targets);
		}
		await (await load()).main(host);
	}, host);
}
function versionOf([argument, ...others], suite) {
	if (argument === void 0) return suite.version;
	if (isHelp(argument) && others.length === 0) return suiteHelpOf(suite);
	const kind = argument.startsWith("-") ? "unknown option" : "unexpected argument";
	throw usageError([usageProblem(`${kind} ${quoted(argument)}`, "use `assay version`")]);
}
function addInput(inputs, name, text, targets) {
	if (inputs.has(name)) {
		const message = `${targets.join(" ")} and --${name} both specify the target.`;
		throw new UserError("input-conflict", message, `Remove --${name}.`);
	}
	inputs.set(name, text);
}
function folderOf({ terminal: command, name }, { inputs }) {
	const keeps = command?.keepsFiles ?? [];
	const isKeeping = keeps === "always" || keeps.some((input) => inputs.has(input));
	return isKeeping ? `assay-${name}` : void 0;
}
function requestsOf({ terminal: command }, given) {
	const formats = given.inputs.get("format")?.split(/[\n,]/) ?? [];
	if (given.outputDir !== void 0 || given.requests.length > 0) return given.requests;
	const known = formats.map((part) => part.trim()).filter((part) => isFormat(command, part));
	const requested = parseOutputs(known, command?.formats ?? []);
	if (requested.ok) return requested.requests;
	const fix = "Write the files to a folder with --output-dir DIR.";
	throw new UserError("input-invalid", `Invalid command line: ${requested.problem.text}`, fix);
}
function isFormat(command, format) {
	return command?.formats?.includes(format) === true;
}
async function terminal(given, scratch = scratchFolder()) {
	const { inputs, general, options, requests, outputDir } = given;
	const workspace = process.cwd();
	return createTerminalHost({
		inputs,
		workspace,
		outputFolder: outputDir === void 0 ? void 0 : resolve2(workspace, outputDir),
		scratch,
		options,
		requests,
		verbosity: verbosityOf(general),
		env: process.env,
		context: await readRunContext(process.env),
		stdout: process.stdout,
		stderr: process.stderr,
		elapsedMs: () => process.uptime() * 1e3
	});
}
function verbosityOf(general) {
	if (general.has("quiet")) return "quiet";
	return general.has("verbose") ? "verbose" : "normal";
}
async function refuse(error) {
	const host = await terminal({
		inputs: new Map(),
		general: new Set(),
		options: [],
		requests: [{ format: TABLE, file: void 0 }],
		outputDir: void 0
	});
	await runAction(() => Promise.reject(error), host);
}
function suiteHelpOf(suite) {
	return suiteHelp(
		suite.commands.map((command) => command.spec),
		suite.version
	);
}
var OWN_COMMANDS = new Set(["completion", "help", "version"]);
function isHelp(argument) {
	return argument === "--help" || argument === "-h" || argument === "help";
}
function print(text) {
	process.stdout.write(`${text}
`);
}
// scripts/cli
var findTarget = {
	source: async (targets, host, scratch) => {
		const { sourceTarget } = await import("./chunk-HB7IHQ6Y.js");
		return await sourceTarget(targets, host, scratch);
	},
	path: async (targets, host, scratch) => {
		const { pathTarget } = await import("./path-target-6S2UDUIY.js");
		return await pathTarget(targets, host, scratch);
	},
	subject: async (targets, host) => {
		const { subjectTarget } = await import("./subject-target-IHUL4WTF.js");
		return await subjectTarget(targets, host);
	}
};
void runCommandLine(process.argv.slice(2), { commands, version, findTarget });
