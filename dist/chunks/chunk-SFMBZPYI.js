import{frontendOf,isComposeFile,readStages,substitute}from"./chunk-3PY4VJTJ.js";
import{isSecretName,isSecretPath,isSecretValue}from"./chunk-35MKYH6X.js";
import{plainText,readDockerfile,skipBackquotes,skipDoubleQuotes,skipExpansion,skipGroup,skipSingleQuotes,sliceOf,spanIn}from"./chunk-63MV2323.js";
import{applyRules,fullRepository,parseImageName,readYamlTrees,scalarPlaces,yamlAt}from"./chunk-SXFPTYMK.js";
import{textPlaces}from"./chunk-5C4LGZKE.js";
import{isDockerfile}from"./chunk-3B7BY7XH.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/dockerfile/bake-strings
var COMMENT = "#[^\\n]*|//[^\\n]*|/\\*[^]*?\\*/";
var DOCUMENT = "<<-?(?<mark>[\\w-]+)[^\\S\\n]*\\n(?<body>(?:[^\\n]*\\n)*?)[^\\S\\n]*\\k<mark>[^\\S\\n]*$";
var MAX_LENGTH = 1e5;
var STRING = `"(?:[^"\\\\\\n]|\\\\.){0,${MAX_LENGTH}}"`;
var EXPRESSION = [1, 2, 3, 4].reduce(
	(inner) => `(?:[^"{}]|${STRING}|\\{${inner}\\})*`,
	`(?:[^"{}]|${STRING})*`
);
var TEMPLATE = `"(?:[^"\\\\$%\\n]|\\\\.|[$%]{2}\\{|[$%](?![$%]?\\{)|[$%]\\{${EXPRESSION}\\}){0,${MAX_LENGTH}}"`;
function bakeStrings(text, isJson) {
	const known = isJson ? STRING : `${COMMENT}|${DOCUMENT}|${TEMPLATE}`;
	const strings = new Map();
	let outline = "";
	for (const { 0: whole, index, groups } of text.matchAll(
		new RegExp(`${known}|["]|/\\*|<<`, "gm")
	)) {
		outline += text.slice(outline.length, index);
		if (/^(?:"|\/\*|<<)$/.test(whole)) return { outline, strings, open: index };
		const { mark, body = whole.slice(1, -1) } = groups ?? {};
		const isRaw = mark !== void 0;
		const start = index + (isRaw ? whole.indexOf("\n") : 0) + 1;
		const isString = isRaw || whole.startsWith('"');
		if (isString) strings.set(index, { text: body, start, isRaw });
		const filler = /^[\w-]+$/.test(body) ? body : "~".repeat(Math.max(whole.length - 2, 0));
		outline += isString ? `"${filler}"` : whole.replace(/./g, "~");
	}
	return { outline: outline + text.slice(outline.length), strings, open: void 0 };
}
var PIECE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))|([$%])\4\{|\$\{\s*([\w-]+)\s*\}|[$%]\{|[\s\S]/g;
var ESCAPED = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f" };
function evaluate({ text, start, isRaw }, values) {
	const offsets = [];
	let result = "";
	let isKnown = true;
	for (const match of text.matchAll(PIECE)) {
		const value = partOf(match, isRaw, values);
		isKnown &&= value !== void 0;
		result += value ?? match[0];
		while (offsets.length < result.length) offsets.push(start + match.index);
	}
	return { text: result, offsets: [...offsets, start + text.length], isKnown };
}
function partOf([whole = "", four, eight, escaped, sign, name], isRaw, values) {
	if (sign !== void 0) return `${sign}{`;
	if (name !== void 0 || /^[$%]\{/.test(whole)) return values.get(name ?? "");
	if (isRaw || escaped !== void 0) return isRaw ? whole : ESCAPED[escaped ?? ""] ?? escaped;
	const digits = four ?? eight;
	return digits === void 0 ? whole : String.fromCodePoint(Number.parseInt(digits, 16) % 1114112);
}
// docker/shell-program
var PREFIXES = new Map([
	["sudo", /^-[ugpCDRThU]$/],
	["doas", /^-[uC]$/],
	["gosu", /^$/],
	["env", /^-[uCS]$/],
	["exec", /^-a$/],
	["command", /^$/],
	["builtin", /^$/],
	["eatmydata", /^$/],
	["nice", /^-n$/],
	["nohup", /^$/],
	["timeout", /^-[ks]$/],
	["xargs", /^-[adEILnPs]$/],
	["retry", /^-[a-z]$/],
	["setarch", /^$/]
]);
var MAX_PREFIXES = 8;
var WITH_OPERAND = new Set(["gosu", "timeout", "setarch"]);
function programOf({ words }) {
	const prefixes = [];
	let at = 0;
	while (prefixes.length < MAX_PREFIXES) {
		const word = words[at];
		const name = baseName(word?.text ?? "");
		const valued = PREFIXES.get(name);
		if (word === void 0 || valued === void 0) break;
		prefixes.push(word);
		at = endOfPrefix(words, at + 1, valued) + (WITH_OPERAND.has(name) ? 1 : 0);
	}
	const nameWord = words[at];
	return { name: baseName(nameWord?.text ?? ""), nameWord, args: words.slice(at + 1), prefixes };
}
function endOfPrefix(words, start, valued) {
	let at = start;
	for (; ; ) {
		const text = words[at]?.text ?? "";
		if (valued.test(text) && text !== "") at += 2;
		else if (text.startsWith("-") || /^[A-Za-z_][A-Za-z0-9_]*=/.test(text)) at++;
		else return at;
	}
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function findOption(args, ...names) {
	return args.find(({ text }) => {
		if (!text.startsWith("-")) return false;
		const long = text.replace(/^--?/, "").replace(/=.*$/s, "");
		if (names.includes(long)) return true;
		const isCluster = !text.startsWith("--") && /^-[A-Za-z0-9]+$/.test(text);
		return isCluster && names.some((name) => name.length === 1 && text.includes(name));
	});
}
function operandsOf(args, valued = /^$/) {
	const operands = [];
	for (let at = 0; at < args.length; at++) {
		const word = args[at];
		if (word === void 0) continue;
		if (word.text.startsWith("-") && word.text !== "-") {
			if (valued.test(word.text)) at++;
		} else operands.push(word);
	}
	return operands;
}
// audit/dockerfile/package-command
var MANAGERS = new Map([
	["apt-get", "apt"],
	["apt", "apt"],
	["aptitude", "apt"],
	["apk", "apk"],
	["yum", "yum"],
	["dnf", "dnf"],
	["dnf5", "dnf"],
	["microdnf", "dnf"],
	["zypper", "zypper"],
	["npm", "npm"],
	["gem", "gem"]
]);
var VALUED = {
	apt: /^(?:-[tocas]|--target-release|--default-release|--option|--config-file|--solver)$/,
	apk: /^(?:-[tXp]|--virtual|--repository|--root|--arch|--keys-dir|--repositories-file|--cache-dir|--wait)$/,
	yum: /^(?:-[cdexR]|--enablerepo|--disablerepo|--exclude|--setopt|--releasever|--installroot)$/,
	dnf: /^(?:-[cdexR]|--enablerepo|--disablerepo|--exclude|--setopt|--releasever|--installroot|--repo|--enable-repo)$/,
	zypper: /^(?:-[crRtpx]|--repo|--from|--root|--type|--name|--plus-repo|--gpg-auto-import|--installroot)$/,
	pip: /^(?:-[rcefit]|--requirement|--constraint|--editable|--index-url|--extra-index-url|--find-links|--target|--prefix|--root|--src|--platform|--python-version|--implementation|--abi|--upgrade-strategy|--install-option|--global-option|--build-option|--config-settings?|--no-binary|--only-binary|--progress-bar|--trusted-host|--proxy|--retries|--timeout|--exists-action|--cert|--client-cert|--cache-dir|--log|--python|--use-feature|--report)$/,
	npm: /^(?:--registry|--prefix|--loglevel|--cache|--tag|--userconfig|--globalconfig|-C|-w|--workspace|--omit|--only|--include)$/,
	gem: /^(?:-[viPnshgt]|--version|--install-dir|--bindir|--trust-policy|--source|--file|--platform|--document)$/
};
function packageCommand(command) {
	const { name, nameWord, args } = programOf(command);
	if (nameWord === void 0) return void 0;
	const pip = pipArguments(name, args);
	const manager = pip === void 0 ? MANAGERS.get(name) : "pip";
	if (manager === void 0) return void 0;
	const words = pip ?? args;
	const [actionWord, ...operands] = operandsOf(words, VALUED[manager]);
	if (actionWord === void 0) return void 0;
	const action = actionWord.text;
	return { manager, program: name, nameWord, action, actionWord, args: words, operands };
}
function pipArguments(name, args) {
	if (/^pip[0-9.]*$/.test(name)) return args;
	if (!/^python[0-9.]*$/.test(name)) return void 0;
	const module = args.findIndex(({ text }) => text === "-m");
	return module !== -1 && args[module + 1]?.text === "pip" ? args.slice(module + 2) : void 0;
}
// docker/shell-tokens
var OPERATOR = /&&|\|\||;;|&>>|&>|\|&|>>|>&|>\||<&|<<<|<<-|<<|[;|&()<>\n]/y;
var ENDS_WORD = /[\s;|&()<>]/;
function shellTokens(text) {
	const tokens = [];
	const waiting = [];
	let at = 0;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "\\" && text.charAt(at + 1) === "\n") at += 2;
		else if (character === " " || character === "	" || character === "\r") at++;
		else if (character === "#") at = endOfLine(text, at);
		else {
			const token = tokenAt(text, at);
			noteHeredoc(waiting, tokens.at(-1), token);
			tokens.push(token);
			at = token.at.end;
			if (token.text === "\n") at = skipHeredocs(text, at, waiting);
		}
	}
	return tokens;
}
function tokenAt(text, start) {
	const isProcess = /[<>]/.test(text.charAt(start)) && text.charAt(start + 1) === "(";
	OPERATOR.lastIndex = start;
	const operator = isProcess ? null : OPERATOR.exec(text);
	if (operator === null) return wordAt(text, start);
	const at = { start, end: start + operator[0].length };
	return { kind: "operator", text: operator[0], at };
}
function noteHeredoc(waiting, last, token) {
	const isStart = last?.kind === "operator" && (last.text === "<<" || last.text === "<<-");
	if (isStart && token.kind === "word") waiting.push(token.text);
}
function skipHeredocs(text, start, waiting) {
	let at = start;
	while (waiting.length > 0 && at < text.length) {
		const end = endOfLine(text, at);
		if (text.slice(at, end).trim() === waiting[0]) waiting.shift();
		at = end + 1;
	}
	return at;
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function wordAt(text, start) {
	const word = { text: "", isQuoted: false, inner: [] };
	let at = start;
	do
		at = addPart(word, text, at);
	while (at < text.length && !ENDS_WORD.test(text.charAt(at)));
	return { kind: "word", ...word, at: { start, end: Math.min(at, text.length) } };
}
function addPart(word, text, at) {
	const character = text.charAt(at);
	if (character === "\\") {
		if (text.charAt(at + 1) !== "\n") word.text += text.charAt(at + 1);
		return at + 2;
	}
	if (character === "'" || character === '"') return addQuoted(word, text, at);
	const end = expansionEnd(text, at);
	if (end === void 0) {
		word.text += character;
		return at + 1;
	}
	addExpansion(word, text, at, end);
	return end;
}
function expansionEnd(text, at) {
	const isProcess = /[<>]/.test(text.charAt(at)) && text.charAt(at + 1) === "(";
	return isProcess ? skipGroup(text, at + 1, ")") : skipExpansion(text, at);
}
function addQuoted(word, text, start) {
	word.isQuoted = true;
	if (text.charAt(start) === "'") {
		const end2 = skipSingleQuotes(text, start);
		word.text += text.slice(start + 1, text.charAt(end2 - 1) === "'" ? end2 - 1 : end2);
		return end2;
	}
	const end = skipDoubleQuotes(text, start);
	let at = start + 1;
	while (at < end - 1) {
		const stop = skipExpansion(text, at);
		if (stop !== void 0) {
			addExpansion(word, text, at, Math.min(stop, end));
			at = stop;
		} else if (text.charAt(at) === "\\" && /[$`"\\\n]/.test(text.charAt(at + 1))) {
			word.text += text.charAt(at + 1);
			at += 2;
		} else word.text += text.charAt(at++);
	}
	return end;
}
function addExpansion(word, text, start, end) {
	const raw = text.slice(start, end);
	word.text += raw;
	const isBackquoted = raw.startsWith("`") && end === skipBackquotes(text, start);
	if (isBackquoted) word.inner.push({ start: start + 1, end: end - 1 });
	else if (/^[$<>]\((?!\()/.test(raw)) word.inner.push({ start: start + 2, end: end - 1 });
}
// docker/shell-commands
var MAX_DEPTH = 10;
var KEYWORDS = new Set(["if", "then", "else", "elif", "while", "until", "do", "!", "{", "time", "coproc"]);
var ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
var REDIRECTS = new Set([">", ">>", "<", "<<", "<<-", "<<<", ">&", "<&", "&>", "&>>", ">|"]);
var SHELLS = new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
function shellCommands(joined) {
	const reader = new CommandReader();
	reader.read(joined, void 0, 0);
	return reader.commands;
}
var IN_PIPELINE = new Set(["|", "|&", "(", ")"]);
var CommandReader = class {
	commands = [];
	#pipelines = 0;
	read(joined, parent, depth) {
		let open = emptyCommand();
		let joinedBy = "";
		let redirect;
		let pipeline = ++this.#pipelines;
		for (const token of shellTokens(joined.text)) {
			if (token.kind === "word") {
				addWord(open, joined, token, redirect);
				redirect = void 0;
			} else if (REDIRECTS.has(token.text)) {
				dropDescriptor(open, token.at.start, joined);
				redirect = token.text;
			} else {
				this.#close(joined, open, { joinedBy, pipeline, parent }, depth);
				open = emptyCommand();
				redirect = void 0;
				joinedBy = operatorAfter(joinedBy, token.text);
				if (!IN_PIPELINE.has(token.text)) pipeline = ++this.#pipelines;
			}
		}
		this.#close(joined, open, { joinedBy, pipeline, parent }, depth);
	}
	#close(joined, open, facts, depth) {
		const all = [...open.assignments, ...open.words, ...open.redirects.map(({ target }) => target)];
		if (all.length === 0) return;
		const span = {
			start: Math.min(...all.map((word) => word.span.start)),
			end: Math.max(...all.map((word) => word.span.end))
		};
		const { words, assignments, redirects } = open;
		const name = (words[0]?.text ?? "").replace(/^.*\//s, "");
		const command = { name, words, assignments, redirects, span, ...facts };
		this.commands.push(command);
		if (depth >= MAX_DEPTH) return;
		for (const { start, end } of open.inner) {
			this.read(sliceOf(joined, start, end), command, depth + 1);
		}
	}
};
function operatorAfter(last, operator) {
	if (operator === "(" && last !== "") return last;
	return operator === "\n" ? ";" : operator;
}
function emptyCommand() {
	return { words: [], assignments: [], redirects: [], inner: [] };
}
function addWord(open, joined, token, redirect) {
	const { text, isQuoted, at } = token;
	const word = { text, isQuoted, span: spanIn(joined, at.start, at.end) };
	open.inner.push(...token.inner);
	if (redirect !== void 0) open.redirects.push({ operator: redirect, target: word });
	else if (open.words.length > 0) {
		if (isShellText(open.words, token)) open.inner.push({ start: at.start + 1, end: at.end - 1 });
		open.words.push(word);
	} else if (ASSIGNMENT.test(joined.text.slice(at.start, at.end))) open.assignments.push(word);
	else if (!KEYWORDS.has(text) || isQuoted) open.words.push(word);
}
function isShellText(words, { text, isQuoted, at }) {
	const last = words.at(-1)?.text ?? "";
	if (!isQuoted || words.length < 2 || !/^-[a-z]*c$/.test(last)) return false;
	const hasShell = words.some((word) => SHELLS.has(word.text.replace(/^.*\//s, "")));
	return hasShell && text.length === at.end - at.start - 2;
}
function dropDescriptor(open, at, joined) {
	const last = open.words.at(-1);
	const start = spanIn(joined, at, at + 1).start;
	if (last !== void 0 && /^\d$/.test(last.text) && last.span.end === start) open.words.pop();
}
// audit/dockerfile/step-commands
var DEFAULT_SHELL = { isPosix: true, hasPipefail: false, name: "sh" };
var POSIX = /^(?:sh|bash|ash|dash|zsh|ksh|busybox|env)$/;
var SCRIPT_READERS = /^(?:sh|bash|ash|dash|zsh|ksh)$/;
var RUNNING = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
function shellOf({ words, isJson }) {
	if (!isJson) return void 0;
	const values = words.map(({ text }) => text);
	const name = baseName2(values[0] ?? "").replace(/\.exe$/i, "");
	return {
		isPosix: POSIX.test(name),
		hasPipefail: values.includes("pipefail") || values.some((value) => / pipefail\b/.test(value)),
		name
	};
}
function commandsOf(instruction, shell) {
	if (!RUNNING.has(instruction.name)) return [];
	if (instruction.isJson) return jsonCommands(instruction);
	const body = instruction.name === "HEALTHCHECK" ? healthcheckBody(instruction) : instruction.body;
	if (!shell.isPosix || body === void 0) return [];
	const commands = shellCommands(body);
	return [...commands, ...scriptCommands(instruction, commands)];
}
function scriptCommands({ heredocs }, commands) {
	const readers = commands.flatMap(
		(command) => command.redirects.flatMap(({ operator }) => /^<<-?$/.test(operator) ? [command] : [])
	);
	return heredocs.flatMap(({ text, start }, index) => {
		const reader = readers[index];
		const isScript = reader !== void 0 && (reader.words.length === 0 || SCRIPT_READERS.test(programOf(reader).name));
		const isOther = /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(text);
		return isScript && !isOther ? shellCommands(plainText(text, start)) : [];
	});
}
function jsonCommands({ words, body }) {
	const [first] = words;
	if (first === void 0) return [];
	const command = {
		name: baseName2(first.text),
		words: words.map(({ text, span }) => ({ text, span, isQuoted: true })),
		assignments: [],
		redirects: [],
		joinedBy: "",
		pipeline: 0,
		parent: void 0,
		span: { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end }
	};
	const script = SCRIPT_READERS.test(command.name) ? shellText(words) : void 0;
	if (script === void 0) return [command];
	return [command, ...shellCommands(contentOf(body, script))];
}
function shellText(words) {
	const option = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
	return option === -1 ? void 0 : words[option + 1];
}
function contentOf(body, { text, raw, span, at }) {
	if (raw.includes("\\")) return plainText(text, span.start + 1);
	return sliceOf(body, at.start + 1, at.end - 1);
}
function healthcheckBody({ body }) {
	const match = /^CMD\s+/i.exec(body.text);
	return match === null ? void 0 : sliceOf(body, match[0].length, body.text.length);
}
function baseName2(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
// audit/dockerfile/read-stages
var OUTSIDE = new Set(["ARG", "FROM"]);
function readDockerfileStages(file, ignored) {
	const read = readDockerfile(file.text);
	const stages = readStages(read);
	const first = read.instructions.findIndex(({ name }) => name === "FROM");
	const before = read.instructions.slice(0, first === -1 ? void 0 : first);
	const fragment = before.filter(({ name }) => !OUTSIDE.has(name));
	const parts = [
		...fragment.length === 0 ? [] : [{ stage: void 0, instructions: before }],
		...stages.map((stage) => ({ stage, instructions: stage.instructions }))
	];
	const shells = new Map();
	return { file, read, ignored, stages: parts.map((part) => buildStage(part, shells)) };
}
function buildStage({ stage, instructions }, shells) {
	const steps = [];
	const built = { stage, label: stage?.name ?? String(stage?.index ?? 0), steps };
	let current = inheritedShell(stage, shells);
	let triggered;
	for (const outer of instructions) {
		const own = outer.trigger ?? outer;
		const isOnBuild = outer.trigger !== void 0;
		const set = own.name === "SHELL" ? shellOf(own) : void 0;
		if (isOnBuild) triggered = set ?? triggered;
		else current = set ?? current;
		const shell = isOnBuild ? triggered ?? current : current;
		const commands = commandsOf(own, shell);
		const packages = commands.flatMap((command) => {
			const found = packageCommand(command);
			return found === void 0 ? [] : [{ command, found }];
		});
		steps.push({ ...own, isOnBuild, outer, stage: built, commands, packages, shell });
	}
	if (stage !== void 0) shells.set(stage.index, triggered ?? current);
	return built;
}
function inheritedShell(stage, shells) {
	const base = stage?.base?.kind === "stage" ? shells.get(stage.base.index) : void 0;
	return base ?? DEFAULT_SHELL;
}
// audit/dockerfile/bake-files
var NAME = /(?:^|\/)docker-bake(?:\.[\w-]+)*\.(?:hcl|json)$/i;
function isBakeFile({ path }) {
	return NAME.test(path);
}
function readBakeFile(file) {
	const { path, text } = file;
	const { outline, strings, open } = bakeStrings(text, /\.json$/i.test(path));
	const defaults = new Map();
	for (const { 0: whole, 1: block, 2: name = block, index } of outline.matchAll(VARIABLE)) {
		const string = strings.get(index + whole.length - 1);
		const value = string && evaluate(string, defaults);
		if (value?.isKnown && value.text.length <= MAX_LENGTH2) defaults.set(name ?? "", value.text);
	}
	const values = [...strings.values()].map((string) => evaluate(string, defaults));
	const images = values.flatMap(imageIn);
	const inline = [...outline.matchAll(INLINE)].map(({ 0: whole, index }) => {
		const string = strings.get(index + whole.length - 1);
		return string && evaluate(string, defaults);
	});
	const isUnknown = images.some(({ name }) => !isNamed(name)) || inline.some((value) => !value?.isKnown);
	return {
		contexts: {
			...readDockerfileStages({ path, text: "" }, void 0),
			file,
			contexts: images.filter(({ name }) => isNamed(name))
		},
		dockerfiles: inline.flatMap((value) => value?.text.trim() ? inlineOf(file, value) : []),
		problems: open === void 0 ? [] : [openProblem(file, open)],
		unchecked: isUnknown ? [{ path, reason: UNKNOWN }] : []
	};
}
var VARIABLE = /(?<![\w-])([\w-]+)"?\s{0,99}:?\s{0,99}\[?\{(?:[^{}]|\{[^{}]*\})*?\bdefault"?\s*[=:]\s*"|^(\w+)[ \t]*=[ \t]*"/gm;
var MAX_LENGTH2 = 4096;
var INLINE = /\bdockerfile-inline"?\s*[=:]\s*[^\s]/g;
var UNKNOWN = "an image or a Dockerfile in it depends on an expression or on a variable without a default";
function openProblem({ path, text }, open) {
	const { line } = textPlaces(text)(open);
	const message = "a string, comment or here-document has no end, so the rest of the file was not read";
	return new DataError("malformed", message, { path, line });
}
function imageIn({ text, offsets }) {
	const trimmed = text.trimEnd();
	const [before] = /^[^\n]*?docker-image:\/\//.exec(trimmed) ?? [];
	if (before === void 0) return [];
	const [start = 0, end = 0] = [offsets[before.length], offsets[trimmed.length]];
	return [{ name: trimmed.slice(before.length), at: { start, end } }];
}
function isNamed(name) {
	const bare = name.replace(/\$\{[^{}]*\}/g, "$");
	return /^[^$%\s"{}]+$/.test(bare.slice(bare.lastIndexOf("/") + 1));
}
function inlineOf(outer, { text, offsets }) {
	const placed = ({ start, end }) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
	return { outer, owner: "dockerfile-inline", file: { path: outer.path, text }, placed };
}
// audit/dockerfile/ignore-files
function patternsOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function ignoreFileOf(path, ignores) {
	const own = ignores.get(`${path}.dockerignore`);
	if (own !== void 0) return own;
	let folder = path;
	while (folder !== "") {
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
		const prefix = folder === "" ? "" : `${folder}/`;
		const found = ignores.get(`${prefix}.dockerignore`) ?? ignores.get(`${prefix}.containerignore`);
		if (found !== void 0) return found;
	}
	return void 0;
}
function isIgnored(name, patterns) {
	let ignored = false;
	for (const pattern of patterns) {
		const isException = pattern.startsWith("!");
		const stated = pattern.slice(isException ? 1 : 0).replace(/^\.?\/+|\/+$/g, "");
		if (matchesName(name, stated)) ignored = !isException;
	}
	return ignored;
}
function matchesName(name, pattern) {
	const last = pattern.replace(/^(?:\*\*\/)+/, "").replace(/\/\*{1,2}$/, "");
	if (last.length > 200 || last.includes("/")) return false;
	const source = last.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*+/g, ".*").replace(/\?/g, ".");
	try {
		return new RegExp(`^${source}$`).test(name);
	} catch {
		return false;
	}
}
// audit/dockerfile/inline-dockerfiles
var KEY = "dockerfile_inline";
function hasInlineDockerfile(file) {
	return file.text.includes(KEY) && isComposeFile(file);
}
function inlineDockerfiles(outer) {
	const found = new Map();
	for (const { key: service, value } of servicesOf(outer)) {
		const scalar = yamlAt(value, "build", KEY);
		if (scalar?.kind !== "scalar" || found.has(scalar.span.start)) continue;
		found.set(scalar.span.start, inlineOf2(outer, service, scalar));
	}
	return [...found.values()];
}
function hitInOuter({ rule: rule49, hit: { edits: _, ...hit } }, { outer, owner, placed }) {
	const address = `${owner}/${hit.address}`;
	const via = hit.via === void 0 ? {} : { via: hit.via.map(placed) };
	return { rule: rule49, file: outer, hit: { ...hit, ...via, address, at: placed(hit.at) } };
}
function problemInOuter({ code, message, place }, { outer: { path, text }, file, placed }) {
	const before = file.text.split("\n").slice(0, (place.line ?? 1) - 1);
	const start = before.reduce((sum, line2) => sum + line2.length + 1, 0);
	const { line } = textPlaces(text)(placed({ start, end: start }).start);
	return new DataError(code, message, { path, line });
}
function inlineOf2(outer, service, scalar) {
	const file = { path: outer.path, text: scalar.text };
	const owner = `services.${service.slice(0, 80)}.build`;
	return { outer, owner, file, placed: scalarPlaces(outer.text, scalar) };
}
function servicesOf({ text, path }) {
	try {
		return readYamlTrees(text, path).flatMap((document) => {
			const services = yamlAt(document, "services");
			return services?.kind === "map" ? [...services.entries.values()] : [];
		});
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return [];
	}
}
// audit/dockerfile/copy-words
function copySources({ words }) {
	return words.slice(0, -1).filter(({ raw }) => !/^\d*<</.test(raw));
}
function copyDestination({ words }) {
	return words.length < 2 ? void 0 : words.at(-1);
}
// audit/dockerfile/step-hits
function* stepsOf({ stages }, ...names) {
	for (const { steps } of stages) {
		for (const step of steps) if (names.length === 0 || names.includes(step.name)) yield step;
	}
}
function* runCommands(subject) {
	for (const step of stepsOf(subject, "RUN")) {
		for (const command of step.commands) yield { step, command };
	}
}
function* packageCommands(subject) {
	for (const step of stepsOf(subject, "RUN")) {
		for (const { command, found } of step.packages) yield { step, command, found };
	}
}
function stepHit(step, at, part = "", rest = {}) {
	return { at, address: addressOf(step.stage, `${step.name} ${part}`), ...rest };
}
function commandHit({ step, command }, at, part = "", rest = {}) {
	return stepHit(step, at, `${shownCommand(command)} ${part}`, rest);
}
function addressOf({ label }, part) {
	return `stage=${label}/${part.trim()}`;
}
function shownName(text) {
	const url = /^(?:[a-z]+\+)?([a-z]+:\/\/\S+)$/i.exec(text)?.[1];
	return (url === void 0 ? text : URL.parse(url)?.host ?? "").slice(0, 80);
}
var SHOWN = /^(?:--?)[A-Za-z][A-Za-z-]{0,19}$/;
var MAX_WORDS = 6;
function shownCommand(command) {
	const { name, args } = programOf(command);
	const action = packageCommand(command)?.action;
	const words = args.map(({ text }) => text).filter((text) => SHOWN.test(text) || text === action);
	return [name.slice(0, 40), ...words.slice(0, MAX_WORDS)].join(" ");
}
function* copiedFiles(subject, fromStages = false) {
	for (const step of stepsOf(subject, "COPY", "ADD")) {
		if (!fromStages && isFromStage(step)) continue;
		for (const word of copySources(step)) yield { step, word };
	}
}
function isFromStage({ flags }) {
	return flags.some(({ name }) => name === "from");
}
function* wordsIn(subject, name) {
	for (const step of stepsOf(subject, name)) {
		for (const word of step.words) yield { step, word };
	}
}
// audit/dockerfile/rules/add-for-copy
var OF_ADD = /^(?:checksum|keep-git-dir|unpack)$/;
var ARCHIVE = /\.(?:tar|tar\.\w+|tgz|tbz2?|txz|tzst|tb2|tlz|gz|bz2|xz|lzma|zst|Z)$/;
var rule = {
	id: "dockerfile/add-for-copy",
	title: "`ADD` copies local files",
	severity: "low",
	profile: "essential",
	why: "`ADD` also unpacks archives and downloads files, so the result can be unexpected if a file name changes.",
	fix: "Use `COPY` for local files.",
	references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
	aliases: ["CKV_DOCKER_4", "DL3020", "DS-0005", "add_instead_of_copy", "prefer-copy-over-add"],
	controls: {
		"cis-docker-1.6.0": ["4.9"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "ADD")) {
			const sources = copySources(step);
			const hasOwnFlags = step.flags.some(({ name }) => OF_ADD.test(name));
			const destination = copyDestination(step)?.text ?? "";
			const areLocal = sources.every(({ text: text2 }) => isLocal(text2, destination));
			if (step.words.length < 2 || hasOwnFlags || !areLocal) continue;
			const { keyword, keywordSpan: span } = step;
			const text = keyword === "add" ? "copy" : "COPY";
			const isSafe = !sources.some((source) => /[$*?[]/.test(source.text));
			yield stepHit(
				step,
				span,
				step.words.map((word) => word.text).join(" ").slice(0, 80),
				{
					edits: [{ span, text, isSafe }]
				}
			);
		}
	}
};
function isLocal(source, destination) {
	const isRemote = /^(?:file:|multi:|[a-z][a-z0-9+.-]*:\/\/|git@)|\.git(?:#|$)/i.test(source);
	if (isRemote || ARCHIVE.test(source)) return false;
	const isVariable2 = /^\$\{?\w+\}?$/.test(source);
	return !isVariable2 || /\.\w+$/.test(destination) && !ARCHIVE.test(destination);
}
// audit/dockerfile/rules/add-unverified
var rule2 = {
	id: "dockerfile/add-unverified",
	title: "`ADD` downloads a file without a checksum",
	severity: "medium",
	profile: "essential",
	why: "The server, or an attacker on the network, can change the file between two builds.",
	fix: "Add `--checksum=sha256:…` to the instruction.",
	references: ["https://docs.docker.com/reference/dockerfile/#add---checksum"],
	aliases: ["curl_or_wget_instead_of_add"],
	controls: {
		"cis-docker-1.6.0": ["4.11", "4.12"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "ADD")) {
			if (step.flags.some(({ name }) => name === "checksum")) continue;
			for (const { text, span } of copySources(step)) {
				if (!/^https?:\/\//i.test(text) || /\.git(?:#|$)/.test(text)) continue;
				yield stepHit(step, span, hostOf(text));
			}
		}
	}
};
function hostOf(url) {
	return URL.parse(url)?.host ?? "";
}
// audit/dockerfile/command-edits
function optionRemoval({ file: { text } }, { span: { start, end } }, isSafe = false) {
	let from = start;
	while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
	return { span: { start: from, end }, text: "", isSafe };
}
function flagRemoval({ file: { text } }, { span: { start, end } }, isSafe = true) {
	let to = end;
	while (/[ \t]/.test(text.charAt(to))) to++;
	return { span: { start, end: to }, text: "", isSafe };
}
function insertionAfter({ isJson }, { span: { end } }, option) {
	return isJson ? [] : [{ span: { start: end, end }, text: ` ${option}`, isSafe: true }];
}
function appendedCommand({ isJson, heredocs, span: { end }, body }, command) {
	if (isJson || heredocs.length > 0 || /[;&|\\]\s*$|#|<</.test(body.text)) return [];
	if (/\|\||\b(?:fi|done|esac)\b/.test(body.text)) return [];
	return [{ span: { start: end, end }, text: ` && ${command}`, isSafe: true }];
}
// audit/dockerfile/rules/build-unconfined
var rule3 = {
	id: "dockerfile/build-unconfined",
	title: "A build step runs without isolation",
	severity: "medium",
	profile: "essential",
	why: "The step can access the network or the devices of the build machine.",
	fix: "Remove the option, or do the work outside the build.",
	references: ["https://docs.docker.com/reference/dockerfile/#run---security"],
	aliases: [],
	controls: {
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PO.5.1", "PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "RUN")) {
			for (const flag of step.flags) {
				const option = `${flag.name}=${flag.value ?? ""}`;
				if (option !== "security=insecure" && option !== "network=host") continue;
				yield stepHit(step, flag.span, option, { edits: [flagRemoval(dockerfile, flag)] });
			}
		}
	}
};
// docker/assignments
function assignmentsOf(instruction) {
	const { name, words, body } = instruction;
	const [first] = words;
	if (first === void 0) return [];
	if (name === "ARG" || first.raw.includes("=")) {
		return words.map((word) => assignmentOf(word, instruction));
	}
	const [, second] = words;
	const start = second?.at.start ?? first.at.end;
	const valueSpan = spanIn(body, start, second === void 0 ? start : body.text.length);
	return [
		{
			key: first.text,
			keySpan: first.span,
			value: second === void 0 ? void 0 : unquoted(body.text.slice(start)),
			raw: second === void 0 ? "" : body.text.slice(start),
			valueSpan,
			span: { start: first.span.start, end: Math.max(first.span.end, valueSpan.end) },
			isLegacy: true,
			isVerbatim: false
		}
	];
}
function assignmentOf(word, { body }) {
	const equals = word.raw.indexOf("=");
	const keyEnd = equals === -1 ? word.at.end : word.at.start + equals;
	const stated = word.text.indexOf("=");
	return {
		key: unquoted(equals === -1 ? word.raw : word.raw.slice(0, equals)),
		keySpan: spanIn(body, word.at.start, keyEnd),
		value: equals === -1 ? void 0 : word.text.slice(stated + 1),
		raw: equals === -1 ? "" : word.raw.slice(equals + 1),
		valueSpan: spanIn(body, equals === -1 ? keyEnd : keyEnd + 1, word.at.end),
		span: word.span,
		isLegacy: false,
		isVerbatim: equals !== -1 && word.raw.charAt(equals + 1) === "'"
	};
}
function unquoted(text) {
	const isQuoted = text.length > 1 && /^(["']).*\1$/s.test(text);
	return isQuoted ? text.slice(1, -1) : text;
}
// audit/dockerfile/cache-mounts
function cacheMounted({ flags }, folders) {
	return flags.some(({ name, value = "" }) => {
		if (name !== "mount") return false;
		const options = value.split(",");
		const isKeptOut2 = options.some((option) => option === "type=cache" || option === "type=tmpfs");
		const target = options.find((option) => /^(?:target|dst|destination)=/.test(option));
		const path = target?.replace(/^[a-z]+=/, "").replace(/\/+$/, "") ?? "";
		return isKeptOut2 && folders.some((folder) => path === folder || path.endsWith(folder));
	});
}
// audit/dockerfile/stage-chain
function finalStage({ stages }) {
	return stages.at(-1);
}
var MAX_CHAIN = 100;
function chainOf({ stages }, start) {
	const chain = [start];
	while (chain.length < MAX_CHAIN) {
		const index = baseIndex(chain.at(-1));
		const next = stages.find(({ stage }) => stage !== void 0 && stage.index === index);
		if (next === void 0) break;
		chain.push(next);
	}
	return chain;
}
function baseIndex(build) {
	const base = build?.stage?.base;
	return base?.kind === "stage" ? base.index : void 0;
}
// audit/dockerfile/rules/cache-kept
var SYSTEM_MANAGERS = ["apt", "yum", "dnf", "zypper"];
var CACHES = {
	apt: {
		actions: /^update$/,
		folders: ["/var/lib/apt", "/var/lib/apt/lists"],
		cleaning: /^dist-?clean$/,
		command: "rm -rf /var/lib/apt/lists/*"
	},
	yum: {
		actions: /^(?:install|groupinstall|localinstall|reinstall|update|upgrade)$/,
		folders: ["/var/cache/yum"],
		cleaning: /^clean$/,
		command: "yum clean all"
	},
	dnf: {
		actions: /^(?:install|groupinstall|localinstall|reinstall|update|upgrade)$/,
		folders: ["/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum"],
		cleaning: /^clean$/,
		command: "dnf clean all"
	},
	zypper: {
		actions: /^(?:install|in|update|up|dist-upgrade|dup|patch|remove|rm|source-install|si)$/,
		folders: ["/var/cache/zypp"],
		cleaning: /^(?:clean|cc)$/,
		command: "zypper clean --all"
	}
};
var rule4 = {
	id: "dockerfile/cache-kept",
	title: "The package manager cache stays in the image",
	severity: "none",
	profile: "all",
	why: "The cache makes the image larger, and a later layer cannot remove it.",
	fix: "Remove the cache in the same `RUN` instruction, or use a cache mount.",
	references: ["https://docs.docker.com/build/cache/optimize/#use-cache-mounts"],
	aliases: [
		"DL3009",
		"DL3019",
		"DL3032",
		"DL3036",
		"DL3040",
		"DL3042",
		"DL3060",
		"DS-0015",
		"DS-0019",
		"DS-0020",
		"DS-0025",
		"DS-0027",
		"apk_add_using_local_cache_path",
		"apt_get_install_lists_were_not_deleted",
		"missing-apk-no-cache",
		"missing-dnf-clean-all",
		"missing-pip-no-cache-dir",
		"missing-zypper-clean",
		"missing_dnf_clean_all",
		"missing_zypper_clean",
		"pip_install_keeping_cached_packages",
		"remove-package-cache",
		"remove-package-lists",
		"yum_clean_all_missing"
	],
	variants: {
		apt: ["DL3009"],
		apk: ["DL3019", "DS-0025"],
		yum: ["DL3032", "DS-0015"],
		zypper: ["DL3036", "DS-0020"],
		dnf: ["DL3040", "DS-0019"],
		microdnf: ["DL3040", "DS-0027"],
		pip: ["DL3042"],
		yarn: ["DL3060"]
	},
	controls: {
		"cis-docker-1.6.0": ["4.3"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const delivered = deliveredStages(dockerfile);
		for (const build of dockerfile.stages) {
			const inherited = chainOf(dockerfile, build).slice(1);
			let keepsNoPip = inherited.some(({ steps }) => steps.some(turnsPipCacheOff));
			for (const step of build.steps) {
				keepsNoPip ||= turnsPipCacheOff(step);
				if (delivered.has(build) || step.isOnBuild) yield* keptBy(step, keepsNoPip);
			}
		}
	}
};
function causeOf(command, step, isRemoved2) {
	const found = packageCommand(command);
	if (found === void 0) return yarnCause(command, step);
	switch (found.manager) {
		case "apk":
			return optionCause(found, step, {
				actions: /^add$/,
				option: "--no-cache",
				folders: ["/var/cache/apk"]
			});
		case "pip":
			return pipCause(found, step, command);
		case "apt":
		case "yum":
		case "dnf":
		case "zypper":
			return isRemoved2(found.manager) ? void 0 : systemCause(found, step, CACHES[found.manager]);
		default:
			return void 0;
	}
}
function systemCause({ actionWord: word, action, program, manager }, step, cache) {
	if (!cache.actions.test(action)) return void 0;
	const variant = program === "microdnf" ? program : manager;
	const clean = program === "microdnf" ? "microdnf clean all" : cache.command;
	return { word, variant, edits: appendedCommand(step, clean) };
}
function cacheState(step) {
	const cleanings = new Map(
		step.packages.length === 0 ? [] : SYSTEM_MANAGERS.map((manager) => {
			const isRemoved2 = isMounted(step, manager, CACHES[manager]);
			const last = step.commands.findLastIndex(
				(command) => removesCache(command, manager, CACHES[manager])
			);
			return [manager, isRemoved2 ? Number.POSITIVE_INFINITY : last];
		})
	);
	return (manager, index) => (cleanings.get(manager) ?? -1) <= index;
}
function isMounted(step, manager, { folders }) {
	const keepsArchives = manager === "apt" && step.stage.steps.some(({ body }) => body.text.includes("apt.conf.d/docker-clean"));
	return cacheMounted(step, folders) && (!keepsArchives || cacheMounted(step, ["/var/cache/apt"]));
}
function removesCache(command, manager, cache) {
	const other = packageCommand(command);
	const isPartial = /^(?:metadata|dbcache|expire-cache)$/.test(other?.operands[0]?.text ?? "");
	if (other?.manager === manager && cache.cleaning.test(other.action)) return !isPartial;
	const { name, args } = programOf(command);
	return (name === "rm" || name === "find") && args.some(
		({ text }) => cache.folders.some((folder) => text.startsWith(folder)) || /^\/var\/cache\/?\*?$/.test(text) || text === "/var/lib/apt/lists"
	);
}
function optionCause({ action, actionWord: word, args, manager: variant }, step, {actions,option,folders}) {
	const isOff3 = args.some(({ text }) => text === option || text.startsWith(`${option}=`));
	if (!actions.test(action) || isOff3 || cacheMounted(step, folders)) return void 0;
	return { word, variant, edits: insertionAfter(step, word, option) };
}
function pipCause(found, step, { assignments }) {
	const isOff3 = [...assignments, ...exported(step)].some(({ text }) => isPipCacheOff(text));
	if (isOff3) return void 0;
	return optionCause(found, step, {
		actions: /^install$/,
		option: "--no-cache-dir",
		folders: ["/.cache/pip", "/.cache"]
	});
}
function exported({ commands }) {
	return commands.flatMap(({ name, words }) => name === "export" ? words : []);
}
function isPipCacheOff(assignment) {
	return /^PIP_NO_CACHE_DIR=(?!$|0$|false$|off$|no$|n$|f$)/i.test(assignment);
}
function turnsPipCacheOff(step) {
	return (step.name === "ENV" || step.name === "ARG") && assignmentsOf(step).some(({ key, value = "" }) => isPipCacheOff(`${key}=${value}`));
}
function yarnCause(command, step) {
	const { name, args } = programOf(command);
	const [word] = operandsOf(args);
	if (name !== "yarn" || word?.text !== "install") return void 0;
	const isCleaned = step.commands.some(
		({ name: other, words }) => other === "yarn" && words.some(({ text }) => text === "clean")
	);
	if (isCleaned || cacheMounted(step, ["/.cache/yarn", "/usr/local/share/.cache", "/.yarn/cache", "/yarn"]))
		return void 0;
	return { word, variant: "yarn", edits: appendedCommand(step, "yarn cache clean") };
}
function deliveredStages(dockerfile) {
	const last = dockerfile.stages.at(-1);
	return new Set(last === void 0 ? [] : chainOf(dockerfile, last));
}
function* keptBy(step, keepsNoPip) {
	if (step.name !== "RUN") return;
	const kept = cacheState(step);
	for (const [index, command] of step.commands.entries()) {
		const cause = causeOf(command, step, (manager) => !kept(manager, index));
		if (cause === void 0 || cause.variant === "pip" && keepsNoPip) continue;
		const { variant, edits, word } = cause;
		const rest = { variant, ...edits.length > 0 && { edits } };
		yield commandHit({ step, command }, word.span, "", rest);
	}
}
// audit/dockerfile/rules/context-copied
var rule5 = {
	id: "dockerfile/context-copied",
	title: "The entire build context is copied into the image",
	severity: "low",
	profile: "hardened",
	why: "Files such as `.git` and `.env` become part of the image, and every changed file invalidates the cached layer.",
	fix: "Copy only what the image needs, and list the rest in `.dockerignore`.",
	references: ["https://docs.docker.com/build/concepts/context/#dockerignore-files"],
	aliases: ["CopyIgnoredFile", "DL3067"],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const { step, word } of copiedFiles(dockerfile, true)) {
			const variant = isFromStage(step) ? "stage" : "folder";
			const copiesAll = variant === "stage" ? copiesStage(step, word) : ALL.test(word.text) && !isKeptOut(dockerfile);
			if (copiesAll) yield stepHit(step, word.span, ".", { variant });
		}
	}
};
var ALL = /^(?:\.?\/?|\.?\/?\*)$/;
function isKeptOut({ ignored }) {
	return ignored !== void 0 && [".git", ".env"].every((name) => isIgnored(name, ignored));
}
function copiesStage(step, word) {
	return word.text === "/" && copyDestination(step)?.text === "/";
}
// audit/dockerfile/rules/copy-destination
var rule6 = {
	id: "dockerfile/copy-destination",
	title: "The destination of a copy is ambiguous",
	severity: "low",
	profile: "essential",
	why: "With several sources and no trailing slash, the build fails. A relative destination depends on the base image.",
	fix: "End the destination with a slash if there are several sources, and set `WORKDIR` before a relative destination.",
	references: ["https://docs.docker.com/reference/dockerfile/#copy"],
	aliases: ["DL3021", "DL3045", "DS-0011", "copy_with_more_than_two_arguments_not_ending_with_slash"],
	variants: { slash: ["DL3021", "DS-0011"], relative: ["DL3045"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			const inherited = chainOf(dockerfile, build).slice(1);
			let hasWorkdir = inherited.some(({ steps }) => steps.some(isWorkdir));
			for (const step of build.steps) {
				hasWorkdir ||= isWorkdir(step);
				if (step.name === "COPY" || step.name === "ADD") yield* unclear(step, hasWorkdir);
			}
		}
	}
};
function isWorkdir({ name }) {
	return name === "WORKDIR";
}
function isRelative(path) {
	return !/^(?:[/\\$%]|[A-Za-z]:|\$)/.test(path);
}
function slashEdit({ raw, span: { end } }) {
	const at = /["']$/.test(raw) ? end - 1 : end;
	return { span: { start: at, end: at }, text: "/", isSafe: true };
}
function* unclear(step, hasWorkdir) {
	const word = copyDestination(step);
	if (word === void 0) return;
	if (step.words.length > 2 && !isFromHistory(step) && !FOLDER.test(word.text)) {
		yield stepHit(step, word.span, "slash", { variant: "slash", edits: [slashEdit(word)] });
	}
	if (step.name === "COPY" && !hasWorkdir && isRelative(word.text)) {
		yield stepHit(step, word.span, word.text.slice(0, 80), { variant: "relative" });
	}
}
var FOLDER = /[/\\$}]$|^\.{1,2}$|\/\.$|^\$/;
function isFromHistory({ words }) {
	return words.some(({ text }) => /^(?:file|multi):/.test(text));
}
// audit/dockerfile/rules/distribution-upgraded
var UPGRADES = new Map([
	["apt", /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/],
	["apk", /^upgrade$/],
	["yum", /^(?:update|upgrade|distro-sync)$/],
	["dnf", /^(?:update|upgrade|distro-sync|system-upgrade)$/],
	["zypper", /^(?:update|up|dist-upgrade|dup)$/]
]);
var rule7 = {
	id: "dockerfile/distribution-upgraded",
	title: "The entire system is upgraded",
	severity: "none",
	profile: "all",
	why: "Two builds of the same source can differ, and the image contains both the old and the new files.",
	fix: "Use a newer base image, and upgrade individual packages if necessary.",
	references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
	aliases: [
		"DL3035",
		"DS-0024",
		"avoid-apk-upgrade",
		"avoid-apt-get-upgrade",
		"avoid-dnf-update",
		"avoid-yum-update",
		"avoid-zypper-update"
	],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const found of packageCommands(dockerfile)) {
			const { manager, action, actionWord, operands } = found.found;
			if (operands.length > 0 || UPGRADES.get(manager)?.test(action) !== true) continue;
			const isRelease = /^(?:dist-upgrade|full-upgrade|dup|distro-sync)$/.test(action);
			const variant = isRelease ? `${manager}-release` : manager;
			yield commandHit(found, actionWord.span, "", { variant });
		}
	}
};
// audit/dockerfile/rules/docker-socket
var SOCKET = /(?:docker|containerd|crio|podman)\.sock\b/;
var rule8 = {
	id: "dockerfile/docker-socket",
	title: "The image uses the container engine socket",
	severity: "high",
	profile: "essential",
	why: "A process that can use the socket can start containers as root on the host.",
	fix: "Remove the socket. Build images with BuildKit, or with a tool that does not need an engine.",
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],
	aliases: ["dockerfile-dockerd-socket-mount"],
	controls: {
		"cis-docker-1.6.0": ["5.32"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "VOLUME", "COPY", "ADD")) {
			for (const { text, span } of step.words) {
				if (SOCKET.test(text)) yield stepHit(step, span, "socket");
			}
		}
		for (const step of stepsOf(dockerfile, "RUN")) {
			for (const { name, value = "", valueSpan } of step.flags) {
				if (name === "mount" && SOCKET.test(value)) yield stepHit(step, valueSpan, "socket");
			}
		}
	}
};
// audit/dockerfile/rules/exec-form
var rule9 = {
	id: "dockerfile/exec-form",
	title: "The command runs in a shell that does not forward signals",
	severity: "none",
	profile: "all",
	why: "The program does not receive the stop signal, so the engine kills it after a delay.",
	fix: 'Use the exec form: `CMD ["program", "argument"]`.',
	references: ["https://docs.docker.com/reference/build-checks/json-args-recommended/"],
	aliases: [
		"DL3025",
		"JSONArgsRecommended",
		"not_using_json_in_cmd_and_entrypoint_arguments",
		"prefer-json-notation"
	],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		const last = dockerfile.stages.at(-1);
		const stages = last === void 0 ? [] : chainOf(dockerfile, last);
		for (const step of stepsOf({ stages }, "CMD", "ENTRYPOINT")) {
			const { body, isJson, words } = step;
			if (isJson || body.text === "") continue;
			const at = spanIn(body, 0, body.text.length);
			const isSimple = /^[\w./:=@ -]+$/.test(body.text) && !words.some(({ text: text2 }) => text2 === "exec");
			const text = `[${words.map((word) => JSON.stringify(word.text)).join(", ")}]`;
			yield stepHit(step, at, "", isSimple ? { edits: [{ span: at, text, isSafe: false }] } : {});
		}
	}
};
// audit/dockerfile/rules/healthcheck-missing
var rule10 = {
	id: "dockerfile/healthcheck-missing",
	title: "The image has no health check",
	severity: "none",
	profile: "all",
	why: "Docker cannot detect that a container hangs. Kubernetes ignores health checks in images.",
	fix: "Add a `HEALTHCHECK` instruction, or configure probes in the orchestrator.",
	references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
	aliases: ["CKV_DOCKER_2", "DL3057", "DS-0026", "healthcheck_instruction_missing"],
	controls: {
		"cis-docker-1.6.0": ["4.6"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const last = finalStage(dockerfile);
		const from = last?.stage?.baseWord;
		if (last === void 0 || from === void 0) return;
		const chain = chainOf(dockerfile, last);
		const has = ({ steps }, index) => steps.some(({ name, isOnBuild }) => name === "HEALTHCHECK" && (!isOnBuild || index === 1));
		if (chain.some(has)) return;
		yield { at: from.span, address: addressOf(last, "HEALTHCHECK") };
	}
};
// audit/dockerfile/stage-images
var NO_IMAGE = new Set(["scratch", "context", ""]);
function* imagesOf(dockerfile) {
	const frontend = frontendOf(dockerfile.file.text);
	if (frontend !== void 0) {
		yield* usedImage(frontend.image, frontend.span, `syntax=${frontend.image}`, "syntax");
	}
	for (const { name, at } of dockerfile.contexts ?? []) {
		yield* usedImage(name, at, `docker-image://${name}`, "context");
	}
	const values = earlierArguments(dockerfile);
	for (const build of dockerfile.stages) {
		const name = baseOf(build, values);
		const at = build.stage?.baseWord?.span;
		if (name !== void 0 && at !== void 0) {
			yield* usedImage(name, at, addressOf(build, `FROM ${name}`), "from");
		}
		yield* copiedImages(build);
	}
}
function* copiedImages(build) {
	const names = imageNames(build);
	for (const step of build.steps) {
		for (const { name, at } of sourcesOf(step)) {
			const isImage = names === void 0 ? /^[A-Za-z]/.test(name) : names.has(name);
			const address = addressOf(build, `${step.name} --from=${name}`);
			if (isImage) yield* usedImage(name, at, address, "copy");
		}
	}
}
function imageNames({ stage }) {
	if (stage === void 0) return void 0;
	const origins = [...stage.copied, ...stage.mounted];
	return new Set(origins.flatMap((origin) => origin.kind === "image" ? [origin.name] : []));
}
function baseOf({ stage }, values) {
	const base = stage?.base;
	if (base?.kind === "image") return base.name;
	const raw = stage?.baseWord?.text ?? "";
	if (base !== void 0 || !raw.includes("$")) return void 0;
	const text = raw.replace(
		/\$(?:(\w+)|\{(\w+)\})/g,
		(match, bare, braced) => values.get(bare ?? braced) ?? match
	);
	const last = text.slice(text.lastIndexOf("/") + 1);
	return last.includes("$") || /[{}<>%]/.test(last) ? void 0 : text;
}
function earlierArguments(dockerfile) {
	return new Map(
		[...stepsOf(dockerfile, "ARG")].flatMap(
			(step) => assignmentsOf(step).flatMap(
				({ key, value }) => value === void 0 ? [] : [[key, value]]
			)
		)
	);
}
function* usedImage(name, at, address, use) {
	if (!NO_IMAGE.has(name.toLowerCase())) {
		yield { name, image: parseImageName(name), at, address, use };
	}
}
function sourcesOf({ name, flags }) {
	return flags.flatMap(({ name: flag, value = "", valueSpan }) => {
		if (name === "COPY" && flag === "from") return [{ name: value, at: valueSpan }];
		const start = name === "RUN" && flag === "mount" ? value.search(/(?:^|,)from=/) : -1;
		if (start === -1) return [];
		const from = value.indexOf("=", start) + 1;
		const end = value.indexOf(",", from);
		const stop = end === -1 ? value.length : end;
		const at = { start: valueSpan.start + from, end: valueSpan.start + stop };
		return [{ name: value.slice(from, stop), at }];
	});
}
// audit/dockerfile/rules/image-latest
var rule11 = {
	id: "dockerfile/image-latest",
	title: "The base image has the tag `latest`",
	severity: "medium",
	profile: "essential",
	why: "The tag moves, so two builds of the same source can differ.",
	fix: "Specify a version, or preferably a version and a digest: `alpine:3.20@sha256:…`.",
	references: ["https://docs.docker.com/reference/dockerfile/#from"],
	aliases: ["CKV_DOCKER_7", "DL3007", "DS-0001", "avoid-latest-version", "image_version_using_latest"],
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const { image, at, address, use } of imagesOf(dockerfile)) {
			if (image.tag !== "latest" || image.digest !== void 0) continue;
			yield { at, address, variant: use };
		}
	}
};
// audit/dockerfile/rules/image-not-pinned
var rule12 = {
	id: "dockerfile/image-not-pinned",
	title: "The base image is not pinned to a digest",
	severity: "low",
	profile: "hardened",
	why: "The publisher, or an attacker with access to the publisher’s account, can move the tag to a different image.",
	fix: "Add the digest to the tag: `alpine:3.20@sha256:…`.",
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
	aliases: ["dockerfile-source-not-pinned", "unpinned-images"],
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.1.2", "4.1.5"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const { image, at, address, use } of imagesOf(dockerfile)) {
			if (image.tag === void 0 || image.tag === "latest" || image.digest !== void 0) continue;
			yield { at, address, variant: use };
		}
	}
};
// audit/dockerfile/rules/image-untagged
var rule13 = {
	id: "dockerfile/image-untagged",
	title: "The base image has no tag",
	severity: "medium",
	profile: "essential",
	why: "Without a tag, each build uses the newest image at that time.",
	fix: "Specify a version, or preferably a version and a digest: `alpine:3.20@sha256:…`.",
	references: ["https://docs.docker.com/reference/dockerfile/#from"],
	aliases: ["DL3006", "image_version_not_explicit", "missing-image-version"],
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const { image, at, address, use } of imagesOf(dockerfile)) {
			if (image.tag !== void 0 || image.digest !== void 0) continue;
			yield { at, address, variant: use };
		}
	}
};
// audit/dockerfile/rules/instruction-lost
var rule14 = {
	id: "dockerfile/instruction-lost",
	title: "A later instruction replaces this one",
	severity: "low",
	profile: "essential",
	why: "Only the last `CMD`, `ENTRYPOINT` and `HEALTHCHECK` in a stage have an effect.",
	fix: "Remove the earlier instruction.",
	references: ["https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/"],
	aliases: [
		"DL3012",
		"DL4003",
		"DL4004",
		"DS-0007",
		"DS-0016",
		"DS-0023",
		"MultipleInstructionsDisallowed",
		"multiple-entrypoint-instructions",
		"multiple_cmd_instructions_listed",
		"multiple_entrypoint_instructions_listed"
	],
	variants: {
		cmd: ["DL4003", "DS-0016"],
		entrypoint: ["DL4004", "DS-0007"],
		healthcheck: ["DL3012", "DS-0023"]
	},
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check({ stages }) {
		for (const { steps } of stages) {
			for (const name of ["CMD", "ENTRYPOINT", "HEALTHCHECK"]) {
				const all = steps.filter((step) => step.name === name && !step.isOnBuild);
				for (const [index, step] of all.slice(0, -1).entries()) {
					yield stepHit(step, step.keywordSpan, String(index), { variant: name.toLowerCase() });
				}
			}
		}
	}
};
// audit/dockerfile/rules/instruction-misplaced
var rule15 = {
	id: "dockerfile/instruction-misplaced",
	title: "An instruction has no effect at this position",
	severity: "medium",
	profile: "essential",
	why: "The build fails, or ignores the instruction.",
	fix: "Start the file with `FROM` or `ARG`, and use a different instruction in `ONBUILD`.",
	references: ["https://docs.docker.com/reference/dockerfile/#onbuild"],
	aliases: ["DL3043", "DL3061"],
	variants: { "before-from": ["DL3061"], onbuild: ["DL3043"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check({ read: { instructions } }) {
		const first = instructions.find(({ name }) => name !== "ARG");
		if (first !== void 0 && first.name !== "FROM") {
			yield { at: first.keywordSpan, address: first.name.slice(0, 40), variant: "before-from" };
		}
		for (const { trigger } of instructions) {
			if (trigger === void 0 || !/^(?:ONBUILD|FROM|MAINTAINER)$/.test(trigger.name)) continue;
			yield { at: trigger.keywordSpan, address: `ONBUILD ${trigger.name}`, variant: "onbuild" };
		}
	}
};
// audit/dockerfile/rules/label-invalid
var OCI = /^org\.opencontainers\.image\./;
var TIME = {
	name: "time",
	test: (value) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(value)
};
var ADDRESS = { name: "url", test: (value) => URL.canParse(value) };
var FORMATS = new Map([
	["created", TIME],
	["url", ADDRESS],
	["source", ADDRESS],
	["documentation", ADDRESS]
]);
var RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;
var rule16 = {
	id: "dockerfile/label-invalid",
	title: "A label has an invalid format",
	severity: "none",
	profile: "all",
	why: "Tools that read the label ignore the value, or show an incorrect value.",
	fix: "Use lowercase letters, digits, dots and hyphens in keys, and the specified format in values.",
	references: [
		"https://docs.docker.com/engine/manage-resources/labels/",
		"https://github.com/opencontainers/image-spec/blob/main/annotations.md"
	],
	aliases: ["DL3048", "DL3049", "DL3050", "DL3051", "DL3052", "DL3053", "DL3054", "DL3055", "DL3056", "DL3058"],
	variants: { key: ["DL3048"], empty: ["DL3051"], time: ["DL3053"], url: ["DL3052"] },
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "LABEL")) {
			for (const { key, keySpan, value = "", valueSpan } of assignmentsOf(step)) {
				if (!isKey(key)) yield stepHit(step, keySpan, key.slice(0, 80), { variant: "key" });
				const variant = wrongFormat(key, value);
				if (variant === void 0) continue;
				yield stepHit(step, valueSpan, key.slice(0, 80), { variant });
			}
		}
	}
};
function isKey(key) {
	if (key.includes("${")) return true;
	const isPlain = /^[a-z](?:[a-z0-9.-]*[a-z0-9])?$/.test(key);
	return isPlain && !/[.-]{2}/.test(key) && !RESERVED.test(key);
}
function wrongFormat(key, value) {
	const format = OCI.test(key) ? FORMATS.get(key.replace(OCI, "")) : void 0;
	if (format === void 0 || value.includes("$")) return void 0;
	if (value.trim() === "") return "empty";
	return format.test(value) ? void 0 : format.name;
}
// audit/dockerfile/rules/language-package-unpinned
var VALUED2 = /^(?:--registry|--cwd|-C|--dir|--prefix|--filter)$/;
var rule17 = {
	id: "dockerfile/language-package-unpinned",
	title: "The version of a language package is not pinned",
	severity: "low",
	profile: "hardened",
	why: "Each build installs the newest version, even one that an attacker published minutes ago.",
	fix: "Specify the version, or install from a lockfile.",
	references: ["https://docs.docker.com/build/building/best-practices/"],
	aliases: [
		"DL3013",
		"DL3016",
		"DL3028",
		"DL3062",
		"adhoc-packages",
		"gem_install_without_version",
		"npm_install_without_pinned_version",
		"unpinned_package_version_in_pip_install"
	],
	variants: { pip: ["DL3013"], npm: ["DL3016"], gem: ["DL3028"], go: ["DL3062"] },
	controls: {
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.4.1", "PW.9.1"]
	},
	*check(dockerfile) {
		for (const found of runCommands(dockerfile)) {
			for (const { word, variant } of unpinned(found.command)) {
				yield commandHit(found, word.span, shownName(word.text), { variant });
			}
		}
	}
};
function unpinned(command) {
	const found = packageCommand(command);
	const of = (variant, words2) => words2.map((word) => ({ word, variant }));
	if (found?.manager === "npm") return of("npm", npmPackages(found));
	if (found?.manager === "pip") return of("pip", pipPackages(found));
	if (found?.manager === "gem") return of("gem", gemPackages(found));
	const { name, args } = programOf(command);
	const [action, ...rest] = operandsOf(args, VALUED2);
	if (name === "go" && /^(?:install|get|run)$/.test(action?.text ?? ""))
		return of("go", rest.filter(isFloatingModule));
	if (!/^(?:yarn|pnpm)$/.test(name)) return [];
	const words = action?.text === "global" ? rest.slice(1) : rest;
	const isAdd = action?.text === "add" || action?.text === "global" && rest[0]?.text === "add";
	return isAdd ? of(
		"yarn",
		words.filter(({ text }) => !isPinnedNpm(text))
	) : [];
}
function npmPackages({ action, operands }) {
	if (!/^(?:install|i|in|ins|add|isntall)$/.test(action)) return [];
	return operands.filter(({ text }) => !isPinnedNpm(text));
}
function isPinnedNpm(text) {
	if (/^(?:\.|\/|~|file:|\$)|\.(?:tgz|tar\.gz|tar)$/.test(text)) return true;
	if (/^(?:git[+:@]|git\+ssh|https?:|github:|gitlab:|bitbucket:|[\w-]+\/[\w.-]+#)/.test(text)) {
		return text.includes("#") || /^https?:/.test(text) && !/\.git$/.test(text);
	}
	const version = text.slice(1).split("@")[1] ?? "";
	return version !== "" && !/^(?:latest|next)$/.test(version);
}
function pipPackages({ action, args, operands }) {
	if (action !== "install" || hasConstraints(args)) return [];
	return operands.filter(
		({ text }) => !/[=<>~!]=|[<>]|^[./$]|\/$|\.(?:whl|tar\.gz|zip|tgz)$|^https?:/.test(text) && !hasRevision(text)
	);
}
function hasRevision(text) {
	const isRepository = /^(?:git|hg|svn|bzr)\+/.test(text);
	const path = text.replace(/[#?].*$/s, "");
	return (isRepository ? path.slice(path.lastIndexOf("/")) : path).includes("@");
}
function hasConstraints(args) {
	return args.some(
		({ text }) => /^(?:-[rc]|--requirement|--constraint|--build-constraint)(?:=|$)|^-[rc]\S/.test(text)
	);
}
function gemPackages({ action, args, operands }) {
	if (!/^(?:install|i)$/.test(action)) return [];
	const end = args.findIndex(({ text }) => text === "--");
	const options = end === -1 ? [] : args.slice(end);
	if (args.some(({ text }) => /^(?:-v|--version)/.test(text))) return [];
	return operands.filter((word) => !/:|\.gem$|^\$/.test(word.text) && !options.includes(word));
}
function isFloatingModule({ text }) {
	if (/^[./$]|\.go$|^(?:std|cmd|all)$/.test(text)) return false;
	return /@(?:latest|upgrade|master|main)$/.test(text) || !text.includes("@") && text.includes(".");
}
// audit/dockerfile/rules/maintainer
var rule18 = {
	id: "dockerfile/maintainer",
	title: "The `MAINTAINER` instruction is deprecated",
	severity: "none",
	profile: "all",
	why: "Build tools may stop supporting this instruction, and tools that read labels do not see its value.",
	fix: 'Use a label: `LABEL org.opencontainers.image.authors="name"`.',
	references: ["https://docs.docker.com/reference/build-checks/maintainer-deprecated/"],
	aliases: [
		"CKV_DOCKER_6",
		"DL4000",
		"DS-0022",
		"MaintainerDeprecated",
		"maintainer-is-deprecated",
		"maintainer_instruction_being_used"
	],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const { name, rest, keywordSpan, span } of dockerfile.read.instructions) {
			if (name !== "MAINTAINER") continue;
			const value = rest.text.replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2");
			const isSimple = value !== "" && !/["'$`\\]/.test(value);
			const text = `LABEL org.opencontainers.image.authors="${value}"`;
			yield {
				at: keywordSpan,
				address: `MAINTAINER ${value.slice(0, 80)}`,
				...isSimple && { edits: [{ span, text, isSafe: true }] }
			};
		}
	}
};
// audit/dockerfile/rules/password-set
var OPTIONS = new Map([
	["passwd", /^(?:-d|--delete|--stdin)$/],
	["usermod", /^(?:-p|--password(?:=.*)?)$/s],
	["useradd", /^(?:-p|--password(?:=.*)?)$/s]
]);
var rule19 = {
	id: "dockerfile/password-set",
	title: "A password is set in the image",
	severity: "high",
	profile: "essential",
	why: "Anyone who has the image knows the password, or can try to crack its hash.",
	fix: "Do not store passwords in images. Set them when the container starts.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	aliases: ["CKV2_DOCKER_17"],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1", "8.6.2"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const found of runCommands(dockerfile)) {
			const { name, nameWord, args } = programOf(found.command);
			if (nameWord === void 0) continue;
			const option = args.find(({ text }) => OPTIONS.get(name)?.test(text) === true);
			if (name === "chpasswd" && !readsSecret(found)) yield commandHit(found, nameWord.span);
			else if (option !== void 0) yield commandHit(found, option.span, option.text.slice(0, 10));
		}
	}
};
function readsSecret({ step, command }) {
	const all = step.commands.filter(({ pipeline }) => pipeline === command.pipeline);
	const words = all.flatMap((each) => [
		...each.words,
		...each.redirects.map(({ target }) => target)
	]);
	return words.some(({ text }) => text.startsWith("/run/secrets/"));
}
// audit/dockerfile/rules/pipe-unchecked
var rule20 = {
	id: "dockerfile/pipe-unchecked",
	title: "Errors in a pipeline are ignored",
	severity: "low",
	profile: "hardened",
	why: "A shell returns only the exit code of the last command in a pipeline, so the build continues even after a failed download, for example.",
	fix: 'Set the shell with `pipefail`: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
	references: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
	aliases: ["DL4006", "set-pipefail", "shell_running_a_pipe_without_pipefail_flag"],
	controls: {
		"cis-docker-1.6.0": ["4.11"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check({ stages }) {
		for (const { steps } of stages) {
			let isFirst2 = true;
			for (const step of steps) {
				const command = uncheckedCommand(step);
				if (command === void 0) continue;
				const edits = isFirst2 && !step.isOnBuild ? { edits: [shellEdit(step)] } : {};
				yield commandHit({ step, command }, command.span, "", edits);
				isFirst2 = false;
			}
		}
	}
};
function setsPipefail({ commands }) {
	return commands.some(
		({ name, words }) => (name === "set" || /^(?:ba|a|z|k)?sh$/.test(name)) && words.some(({ text }) => text === "pipefail")
	);
}
function shellEdit({ span: { start }, stage: { stage } }) {
	const base = stage?.base?.kind === "image" ? stage.base.name : "";
	const shell = /alpine|busybox/.test(base) ? "/bin/ash" : "/bin/bash";
	const text = `SHELL ["${shell}", "-eo", "pipefail", "-c"]
`;
	return { span: { start, end: start }, text, isSafe: false };
}
function uncheckedCommand(step) {
	if (step.name !== "RUN" || step.isJson || step.shell.hasPipefail) return void 0;
	const piped = step.commands.findIndex(({ joinedBy }) => /^\|&?$/.test(joinedBy));
	if (piped === -1 || setsPipefail(step)) return void 0;
	const command = step.commands[piped - 1] ?? step.commands[piped];
	return command === void 0 || /^(?:pwsh|powershell)$/.test(command.name) ? void 0 : command;
}
// audit/dockerfile/rules/plain-http
var PLAIN = /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal)/i;
var DOWNLOADS = /^(?:curl|wget|aria2c|git|svn|hg|pip[0-9.]*|npm|yarn|pnpm|gem|go|rpm|yum|dnf|yum-config-manager|npx|composer|cargo)$/;
var rule21 = {
	id: "dockerfile/plain-http",
	title: "A download uses plain HTTP",
	severity: "medium",
	profile: "essential",
	why: "An attacker on the network can change what the build downloads.",
	fix: "Use `https:`.",
	references: ["https://owasp.org/www-community/attacks/Manipulator-in-the-middle_attack"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.11"],
		hipaa: ["164.312(e)"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "ADD")) {
			for (const word of copySources(step)) {
				if (PLAIN.test(word.text)) yield stepHit(step, word.span, hostOf2(word.text), editsOf(word));
			}
		}
		for (const found of runCommands(dockerfile)) {
			const { name, args } = programOf(found.command);
			if (!DOWNLOADS.test(name)) continue;
			for (const word of args) {
				const url = word.text.replace(/^--?[a-z-]+=/, "");
				if (!PLAIN.test(url)) continue;
				yield commandHit(found, word.span, hostOf2(url), editsOf(word));
			}
		}
	}
};
function editsOf({ span, text }) {
	const start = text.search(/http:\/\//i);
	const isPlain = span.end - span.start === text.length;
	if (!isPlain || start === -1) return {};
	const at = span.start + start;
	return { edits: [{ span: { start: at, end: at + 4 }, text: "https", isSafe: false }] };
}
function hostOf2(url) {
	return URL.parse(url)?.host ?? "";
}
// audit/dockerfile/rules/platform-fixed
var rule22 = {
	id: "dockerfile/platform-fixed",
	title: "`FROM` sets a fixed platform",
	severity: "none",
	profile: "all",
	why: "The image can only be built for one platform, or the option repeats the default.",
	fix: "Remove `--platform`, or use `$BUILDPLATFORM` for a build stage.",
	references: [
		"https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
		"https://docs.docker.com/reference/build-checks/redundant-target-platform/"
	],
	aliases: [
		"DL3029",
		"DL3065",
		"FromPlatformFlagConstDisallowed",
		"RedundantTargetPlatform",
		"avoid-platform-with-from",
		"using_platform_with_from"
	],
	variants: { constant: ["DL3029"], redundant: ["DL3065"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			const flag = build.stage?.from.flags.find(({ name }) => name === "platform");
			const value = flag?.value ?? "";
			const isRedundant = /^\$\{?TARGETPLATFORM\}?$/.test(value);
			if (flag === void 0 || value.includes("$") && !isRedundant) continue;
			yield {
				at: flag.span,
				address: addressOf(build, "FROM --platform"),
				variant: isRedundant ? "redundant" : "constant",
				edits: [flagRemoval(dockerfile, flag, isRedundant)]
			};
		}
	}
};
// audit/dockerfile/rules/port-invalid
var rule23 = {
	id: "dockerfile/port-invalid",
	title: "`EXPOSE` does not contain a valid port",
	severity: "medium",
	profile: "essential",
	why: "Tools that read the image’s ports ignore the instruction, or fail.",
	fix: "Specify a port from 0 to 65535, with `/tcp` or `/udp` if necessary: `EXPOSE 8080/tcp`.",
	references: ["https://docs.docker.com/reference/dockerfile/#expose"],
	aliases: ["DL3011", "DS-0008", "ExposeInvalidFormat", "invalid-port", "unix_ports_out_of_range"],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "EXPOSE")) {
			for (const { text, span } of step.words) {
				if (text.includes("$") || isPort(text)) continue;
				const variant = /^[\w.]*:/.test(text) ? "mapping" : "number";
				yield stepHit(step, span, text.slice(0, 40), { variant });
			}
		}
	}
};
function isPort(text) {
	const match = /^(\d{1,9})(?:-(\d{1,9}))?(?:\/(?:tcp|udp|sctp))?$/i.exec(text);
	if (match === null) return false;
	const first = Number(match[1]);
	const last = Number(match[2] ?? match[1]);
	return first <= last && last <= 65535;
}
// audit/dockerfile/rules/prompts
var ASKS = new Map([
	["apt", /^(?:install|remove|purge|upgrade|dist-upgrade|full-upgrade|autoremove|build-dep)$/],
	["yum", /^(?:install|groupinstall|localinstall|reinstall|update|upgrade|remove|erase)$/],
	["dnf", /^(?:install|in|groupinstall|localinstall|reinstall|update|upgrade|remove|erase)$/],
	["zypper", /^(?:install|in|remove|rm|update|up|dist-upgrade|dup|patch|source-install|si)$/]
]);
var rule24 = {
	id: "dockerfile/prompts",
	title: "A package manager can prompt for input",
	severity: "low",
	profile: "essential",
	why: "A build has no terminal, so the command aborts or fails.",
	fix: "Add `-y` to the command.",
	references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
	aliases: [
		"DL3014",
		"DL3030",
		"DL3034",
		"DL3038",
		"DS-0021",
		"apt_get_missing_flags_to_avoid_manual_input",
		"missing-assume-yes-switch",
		"missing-dnf-assume-yes-switch",
		"missing-yum-assume-yes-switch",
		"missing_flag_from_dnf_install",
		"missing_zypper_non_interactive_switch",
		"yum_install_allows_manual_input"
	],
	variants: { apt: ["DL3014", "DS-0021"], yum: ["DL3030"], zypper: ["DL3034"], dnf: ["DL3038"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const found of packageCommands(dockerfile)) {
			const { manager, program, action, actionWord, args } = found.found;
			if (ASKS.get(manager)?.test(action) !== true || isAnswered(found, manager, args)) continue;
			const edits = insertionAfter(found.step, actionWord, "-y");
			const variant = program === "microdnf" ? "dnf" : manager;
			yield commandHit(found, actionWord.span, "", { variant, ...edits.length > 0 && { edits } });
		}
	}
};
function isAnswered({ step, command }, manager, args) {
	const { pipeline, joinedBy } = command;
	const isPiped = joinedBy.startsWith("|") && step.commands.some(
		(other) => other.pipeline === pipeline && /^(?:yes|echo|printf)$/.test(other.name)
	);
	if (isPiped) return true;
	if (manager === "zypper") {
		return findOption(args, "n", "y", "non-interactive", "no-confirm") !== void 0;
	}
	if (manager !== "apt") return findOption(args, "y", "assumeyes", "assume-yes") !== void 0;
	const quiet = args.map(
		({ text }) => /^-[a-z]*q[a-z]*$/.test(text) ? text.split("q").length - 1 : text === "--quiet" ? 1 : 0
	);
	const isQuiet = quiet.reduce((sum, count) => sum + count, 0) > 1;
	const isSet = args.some(
		({ text }) => /^-(?:q|-quiet)=[2-9]$|APT::Get::Assume-Yes"?=?\s*"?(?:true|1|yes)/i.test(text)
	);
	return isQuiet || isSet || findOption(args, "y", "yes", "assume-yes", "force-yes") !== void 0;
}
// audit/dockerfile/rules/recommends-installed
var rule25 = {
	id: "dockerfile/recommends-installed",
	title: "Recommended packages are installed",
	severity: "none",
	profile: "all",
	why: "Additional packages make the image larger and can contain vulnerabilities.",
	fix: "Add `--no-install-recommends`.",
	references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
	aliases: ["DL3015", "DS-0029", "apt_get_not_avoiding_additional_packages", "missing-no-install-recommends"],
	controls: {
		"cis-docker-1.6.0": ["4.3"],
		"nist-800-190": ["4.1.2", "4.5.1"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			const setting = build.steps.findIndex(configures);
			const steps = setting === -1 ? build.steps : build.steps.slice(0, setting);
			for (const found of packageCommands({ stages: [{ ...build, steps }] })) {
				const { manager, action, actionWord, args } = found.found;
				if (manager !== "apt" || action !== "install" || isOff(args)) continue;
				const edits = insertionAfter(found.step, actionWord, "--no-install-recommends");
				yield commandHit(found, actionWord.span, "", edits.length > 0 ? { edits } : {});
			}
		}
	}
};
function isOff(args) {
	return args.some(
		({ text }) => /^(?:--no-install-recommends|(?:-o=?)?APT::Install-Recommends="?(?:false|0|no)"?)$/i.test(text)
	);
}
function configures({ name, body, commands }) {
	if (name !== "RUN" || !body.text.includes("APT::Install-Recommends")) return false;
	return commands.some((command) => /^(?:echo|printf)$/.test(command.name));
}
// audit/dockerfile/rules/registry-not-allowed
var rule26 = {
	id: "dockerfile/registry-not-allowed",
	title: "The base image is from a registry that the policy does not allow",
	severity: "high",
	profile: "essential",
	why: "Your organization has approved only the registries in the policy.",
	fix: "Use an image from an allowed registry, or add the registry to `registries` in the policy.",
	references: ["https://docs.docker.com/reference/dockerfile/#from"],
	aliases: ["DL3026"],
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.1.2", "4.1.5"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile, { registries }) {
		if (registries.length === 0) return;
		for (const { image, name, at, address } of imagesOf(dockerfile)) {
			const full = `${fullRepository(image)}/`;
			if (registries.some((registry) => full.startsWith(registry))) continue;
			yield {
				at,
				address,
				detail: `\`${name.slice(0, 100)}\` is from a registry that is not allowed.`
			};
		}
	}
};
// audit/dockerfile/rules/script-from-network
var rule27 = {
	id: "dockerfile/script-from-network",
	title: "A downloaded script runs without verification",
	severity: "medium",
	profile: "essential",
	why: "The server’s owner, or an attacker, determines what the build runs.",
	fix: "Download the file, verify its checksum, and then run it.",
	references: [
		"https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation"
	],
	aliases: ["curl-eval"],
	controls: {
		"cis-docker-1.6.0": ["4.11"],
		"nist-800-190": ["4.1.2", "4.1.3"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "RUN")) {
			const ends = lastInterpreters(step.commands);
			for (const [index, command] of step.commands.entries()) {
				if (!isDownload(command)) continue;
				const isPiped = (ends.get(command.pipeline) ?? -1) > index;
				const isInside = command.parent !== void 0 && runsText(command.parent);
				if (isPiped || isInside) yield commandHit({ step, command }, command.span);
			}
		}
	}
};
function isDownload(command) {
	return /^(?:curl|wget|fetch|aria2c)$/.test(programOf(command).name);
}
function isInterpreter(command) {
	const { name, args } = programOf(command);
	if (/^(?:sh|bash|ash|dash|zsh|ksh|fish)$/.test(name))
		return !args.some(({ text }) => text === "-c");
	if (!/^(?:python[0-9.]*|perl|ruby|node|php)$/.test(name)) return false;
	const [first] = args;
	return first === void 0 || first.text === "-";
}
function runsText(command) {
	const { name, args } = programOf(command);
	if (name === "eval" || name === "source" || name === ".") return true;
	if (!/^(?:sh|bash|ash|dash|zsh|ksh)$/.test(name)) return false;
	const [first, second] = args;
	const text = first?.text === "-c" ? second?.text : first?.text;
	return text !== void 0 && /^(?:\$\(|`|<\()/.test(text);
}
function lastInterpreters(commands) {
	return new Map(
		[...commands.entries()].flatMap(([index, command]) => {
			const isPiped = command.joinedBy.startsWith("|") && command.joinedBy !== "||";
			return isPiped && isInterpreter(command) ? [[command.pipeline, index]] : [];
		})
	);
}
// audit/dockerfile/rules/secret-copied
var SECRET_FILE = /(?:^|\/)(?:\.env(?:\.(?:local|production|prod|staging|development|dev))?|id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|_netrc|\.pgpass|\.git-credentials|\.htpasswd|kubeconfig|\.kube\/config|\.kube|\.ssh|\.aws|\.aws\/credentials|\.docker\/config\.json|\.dockercfg|\.azure|\.gcloud|application_default_credentials\.json|service[-_]account(?:[-_]key)?\.json|[^/]+\.(?:pfx|p12|jks|keystore|kdbx))$/i;
var KEY_FILE = /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pfx|p12|jks|keystore|kdbx)$/i;
var SECRET_SETTINGS = /(?:^|\/)(?:\.npmrc|\.pypirc|\.gem\/credentials)$/i;
var PUBLIC = /(?:example|sample|template|dist|\.pub)$/i;
var rule28 = {
	id: "dockerfile/secret-copied",
	title: "A file that contains secrets is copied into the image",
	severity: "high",
	profile: "essential",
	why: "Anyone who can pull the image can read the file, even if a later layer deletes it.",
	fix: "Remove the file from this instruction, and mount it when the container starts. If only the build needs it, use a secret mount.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	aliases: ["DS-0031"],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.2", "4.1.4"],
		"pci-dss-4.0.1": ["2.2.1", "8.6.2"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile, { paths }) {
		for (const { step, word } of copiedFiles(dockerfile)) {
			const file = word.text.replace(/\/+$/, "");
			const isSetting = SECRET_SETTINGS.test(file);
			if (PUBLIC.test(file) || !(isSetting || SECRET_FILE.test(file))) continue;
			const isKnown = !KEY_FILE.test(file) && isCommitted(file, dockerfile.file.path, paths);
			yield stepHit(step, word.span, file.slice(-80), {
				detail: `The file is ${file.slice(-80)}.`,
				...isSetting && { severity: "medium" },
				...isKnown && { severity: "low", detail: "The repository contains the file." }
			});
		}
	}
};
function isCommitted(file, dockerfile, paths) {
	const path = file.replace(/^(?:\.?\/)+/, "");
	const folder = dockerfile.slice(0, dockerfile.lastIndexOf("/") + 1);
	return paths.has(path) || paths.has(`${folder}${path}`);
}
// audit/dockerfile/rules/secret-in-arg-env
var rule29 = {
	id: "dockerfile/secret-in-arg-env",
	title: "A secret is stored in `ARG` or `ENV`",
	severity: "high",
	profile: "essential",
	why: "Anyone who can pull the image can read its environment variables and its history.",
	fix: "Use a secret mount during the build, and set the variable when the container starts.",
	references: [
		"https://docs.docker.com/build/building/secrets/",
		"https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
	],
	aliases: ["DL3064", "DS-0031", "SecretsUsedInArgOrEnv", "secret-in-build-arg"],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.2", "4.1.4"],
		"pci-dss-4.0.1": ["2.2.1", "8.6.2"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const folders = copiedFolders(dockerfile);
		for (const outer of dockerfile.read.instructions) {
			const step = outer.trigger ?? outer;
			if (step.name !== "ARG" && step.name !== "ENV") continue;
			for (const assignment of assignmentsOf(step)) {
				if (!isSecretName(assignment.key)) continue;
				const address = `${step.name} ${assignment.key.slice(0, 80)}`;
				yield* storedSecret(assignment, address, folders);
			}
		}
	}
};
function isInImage(folders, path) {
	if (!path.startsWith("/") && (folders.has("") || folders.has("."))) return true;
	const parts = path.replace(/^\.?\/+/, "").split("/");
	return parts.some((_, index) => index > 0 && folders.has(parts.slice(0, index).join("/")));
}
function copiedFolders(dockerfile) {
	return new Set(
		[...stepsOf(dockerfile, "COPY", "ADD")].map(
			(step) => copyDestination(step)?.text.replace(/^\.?\/+|\/+$/g, "") ?? ""
		)
	);
}
function isSwitch(value) {
	return value !== void 0 && /^(?:true|false|yes|no|on|off|0|1)$/i.test(value);
}
function* storedSecret({ keySpan, value, valueSpan }, address, folders) {
	if (value !== void 0 && isSecretPath(value)) {
		const isCopied = isInImage(folders, value);
		if (isCopied) yield { at: valueSpan, address, variant: "file", profile: "hardened" };
	} else if (value !== void 0 && isSecretValue(value)) {
		yield { at: valueSpan, address, variant: "value" };
	} else if (!isSwitch(value)) {
		yield { at: keySpan, address, variant: "name", severity: "low", profile: "hardened" };
	}
}
// audit/dockerfile/rules/secret-written
var rule30 = {
	id: "dockerfile/secret-written",
	title: "A build secret is written to a layer",
	severity: "high",
	profile: "essential",
	why: "The secret stays in the layer. Anyone who can pull the image can read it.",
	fix: "Let the program read the secret from its mount: `--mount=type=secret,id=npmrc,target=/root/.npmrc`.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.2", "4.1.4"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			const secrets = secretArguments(build);
			for (const step of build.steps) {
				if (step.name !== "RUN") continue;
				for (const command of step.commands) {
					const target = writtenFile(command, secrets);
					if (target === void 0 || isRemoved(step, target)) continue;
					yield commandHit({ step, command }, target.span);
				}
			}
		}
	}
};
function secretArguments({ steps }) {
	return steps.filter(({ name }) => name === "ARG").flatMap((step) => assignmentsOf(step).map(({ key }) => key)).filter(isSecretName);
}
function writtenFile({ name, words, redirects }, secrets) {
	const holdsSecret = words.some(
		({ text }) => text.startsWith("/run/secrets/") || secrets.some((key) => usesVariable(text, key))
	);
	if (!holdsSecret) return void 0;
	if (name === "cp" || name === "install") return words.length > 2 ? words.at(-1) : void 0;
	if (!/^(?:cat|echo|printf|tee|envsubst|sed)$/.test(name)) return void 0;
	const isFile = ({ text }) => !/^(?:\/dev\/|&|\d$)/.test(text);
	return redirects.find(({ operator, target }) => operator.startsWith(">") && isFile(target))?.target;
}
function usesVariable(text, name) {
	return text.includes(`\${${name}`) || new RegExp(`\\$${name}(?![A-Za-z0-9_])`).test(text);
}
function isRemoved({ commands }, { text }) {
	return commands.some(
		({ name, words }) => name === "rm" && words.some((word) => word.text === text)
	);
}
// audit/dockerfile/rules/setuid-set
var rule31 = {
	id: "dockerfile/setuid-set",
	title: "A file has the setuid or setgid bit",
	severity: "medium",
	profile: "essential",
	why: "The program runs with its owner’s privileges, so a vulnerability in the program gives these privileges to an attacker.",
	fix: "Remove the bit. If the program needs a capability, grant only that capability with `setcap`.",
	references: ["https://man7.org/linux/man-pages/man7/inode.7.html"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.8"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const found of runCommands(dockerfile)) {
			const mode = modeOf(found.command);
			if (mode !== void 0 && setsBit(mode.text)) yield commandHit(found, mode.span, mode.text);
		}
		for (const step of stepsOf(dockerfile, "COPY", "ADD")) {
			for (const { name, value = "", valueSpan } of step.flags) {
				if (name === "chmod" && setsBit(value)) yield stepHit(step, valueSpan, value);
			}
		}
	}
};
function setsBit(mode) {
	return /^0?[2-7]\d{3}$/.test(mode) || mode.split(",").some((part) => /^[ugoa]*[+=][rwxXt]*s/.test(part));
}
function modeOf(command) {
	const { name, args } = programOf(command);
	if (name === "chmod") return args.find(({ text }) => !/^-(?!.*[=+-])[A-Za-z-]+$/.test(text));
	if (name !== "install") return void 0;
	const option = args.findIndex(({ text }) => text === "-m" || text === "--mode");
	return option === -1 ? void 0 : args[option + 1];
}
// audit/dockerfile/rules/signature-check-off
var OPTIONS2 = new Map([
	[
		"apt",
		/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o=?)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)="?(?:true|1|yes)"?)$/i
	],
	["yum", /^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:.*\.)?(?:repo_)?gpgcheck=(?:0|false|no))$/i],
	["apk", /^--allow-untrusted$/],
	["zypper", /^(?:--no-gpg-checks|--no-gpgcheck|--allow-unsigned-rpm|--gpg-auto-import-keys=0)$/],
	["rpm", /^--no(?:signature|digest|pgp|gpg)$/]
]);
var IN_TEXT = /\[[^\]]{0,200}trusted=yes|(?:^|[\s;])(?:repo_)?gpgcheck\s*=\s*0|AllowUnauthenticated\s+"?(?:true|1)/i;
var rule32 = {
	id: "dockerfile/signature-check-off",
	title: "Package signature verification is disabled",
	severity: "high",
	profile: "essential",
	why: "Anyone who can change the repository or the network traffic can replace packages.",
	fix: "Remove the option that disables the verification, and add the repository’s key.",
	references: ["https://wiki.debian.org/SecureApt"],
	aliases: [
		"CKV2_DOCKER_10",
		"CKV2_DOCKER_11",
		"CKV2_DOCKER_15",
		"CKV2_DOCKER_7",
		"CKV2_DOCKER_8",
		"CKV2_DOCKER_9"
	],
	controls: {
		"cis-docker-1.6.0": ["4.11", "4.12"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const found of runCommands(dockerfile)) {
			const { name, args } = programOf(found.command);
			const isText = /^(?:echo|printf|sed|tee|cat)$/.test(name);
			for (const word of args) {
				const isOption = OPTIONS2.get(managerOf(name))?.test(word.text) === true;
				if (!isOption && !(isText && IN_TEXT.test(word.text))) continue;
				const isAlone = /^--[a-z-]+$/.test(word.text) && !found.step.isJson;
				yield commandHit(found, word.span, isOption ? word.text.slice(0, 40) : "file", {
					...isOption && { detail: `The option is ${word.text.slice(0, 40)}.` },
					...isAlone && { edits: [optionRemoval(dockerfile, word)] }
				});
			}
		}
	}
};
function managerOf(name) {
	if (name === "apt-get" || name === "aptitude") return "apt";
	return /^(?:dnf5?|microdnf|yum-config-manager|tdnf)$/.test(name) ? "yum" : name;
}
// audit/dockerfile/rules/ssh-exposed
var rule33 = {
	id: "dockerfile/ssh-exposed",
	title: "The image provides SSH access",
	severity: "medium",
	profile: "essential",
	why: "SSH is a way into the container that the orchestrator neither controls nor logs.",
	fix: "Remove the SSH server. Use `docker exec` or `kubectl exec` for a shell.",
	references: ["https://docs.docker.com/reference/dockerfile/#expose"],
	aliases: ["CKV_DOCKER_1", "DS-0004", "exposing_port_22"],
	controls: {
		"cis-docker-1.6.0": ["5.7"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1", "2.2.4"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const { step, word } of wordsIn(dockerfile, "EXPOSE")) {
			if (includesSsh(word.text)) yield stepHit(step, word.span, "22");
		}
		for (const step of stepsOf(dockerfile, "CMD", "ENTRYPOINT", "RUN")) {
			for (const command of step.commands) {
				const program = programOf(command);
				if (program.nameWord === void 0 || !startsServer(program)) continue;
				yield commandHit({ step, command }, program.nameWord.span);
			}
		}
	}
};
function includesSsh(port) {
	const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(port);
	const first = Number(match?.[1] ?? Number.NaN);
	return first <= 22 && 22 <= Number(match?.[2] ?? first);
}
function startsServer({ name, args }) {
	const [first, second] = args;
	if (name === "service") return /^sshd?$/.test(first?.text ?? "") && second?.text !== "stop";
	return name === "sshd" && !args.some(({ text }) => /^-[tT]$/.test(text));
}
// audit/dockerfile/rules/stage-ambiguous
var rule34 = {
	id: "dockerfile/stage-ambiguous",
	title: "A stage name is not unique",
	severity: "medium",
	profile: "essential",
	why: "An instruction that uses the name may not refer to the stage that the reader expects.",
	fix: "Give each stage a unique name. The names `scratch` and `context` are reserved.",
	references: [
		"https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
		"https://docs.docker.com/reference/build-checks/reserved-stage-name/"
	],
	aliases: [
		"CKV_DOCKER_11",
		"DL3024",
		"DL3063",
		"DS-0012",
		"DuplicateStageName",
		"ReservedStageName",
		"same_alias_in_different_froms"
	],
	variants: { duplicate: ["DL3024", "DS-0012"], reserved: ["DL3063"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check({ stages }) {
		const seen = new Set();
		for (const build of stages) {
			const word = build.stage?.nameWord;
			const name = build.stage?.name;
			if (word === void 0 || name === void 0) continue;
			const isReserved = name === "scratch" || name === "context";
			const variant = isReserved ? "reserved" : "duplicate";
			if (isReserved || seen.has(name))
				yield { at: word.span, address: addressOf(build, "AS"), variant };
			seen.add(name);
		}
	}
};
// audit/dockerfile/rules/stage-unknown
var rule35 = {
	id: "dockerfile/stage-unknown",
	title: "`COPY --from` does not refer to an earlier stage",
	severity: "medium",
	profile: "essential",
	why: "The build fails, because a stage can copy only from earlier stages.",
	fix: "Use the name of an earlier stage, or an image with its tag.",
	references: ["https://docs.docker.com/reference/dockerfile/#copy---from"],
	aliases: ["DL3022", "DL3023", "DS-0006", "copy_from_references_current_from_alias"],
	variants: { itself: ["DL3023", "DS-0006"], later: ["DL3022"] },
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check({ stages }) {
		const byName = Map.groupBy(stages, ({ stage }) => stage?.name);
		for (const build of stages) {
			const index = build.stage?.index ?? 0;
			for (const step of stepsOf({ stages: [build] }, "COPY")) {
				const flag = step.flags.find(({ name }) => name === "from");
				const variant = flag === void 0 ? void 0 : wrongSource(flag.value ?? "", index, byName);
				if (flag === void 0 || variant === void 0) continue;
				yield stepHit(step, flag.valueSpan, flag.value ?? "", { variant });
			}
		}
	}
};
function wrongSource(value, index, byName) {
	const named = (byName.get(value.toLowerCase()) ?? []).map(({ stage }) => stage?.index ?? 0);
	const numbers = named.length === 0 && /^\d{1,6}$/.test(value) ? [Number(value)] : named;
	if (numbers.length === 0 || numbers.some((number) => number < index)) return void 0;
	return numbers.includes(index) ? "itself" : "later";
}
// audit/dockerfile/rules/style
var rule36 = {
	id: "dockerfile/style",
	title: "The file does not follow the usual style",
	severity: "none",
	profile: "all",
	why: "The file takes longer to read, and the build shows warnings.",
	fix: "Use one case for keywords, `ENV key=value`, no empty lines within instructions, and one `RUN` for commands that belong together.",
	references: [
		"https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
		"https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
		"https://docs.docker.com/reference/build-checks/no-empty-continuation/"
	],
	aliases: [
		"ConsistentInstructionCasing",
		"DL3059",
		"FromAsCasing",
		"LegacyKeyValueFormat",
		"NoEmptyContinuation",
		"StageNameCasing",
		"multiple_run_add_copy_instructions_listed",
		"using_unnamed_build_stages"
	],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		yield* keywordCases(dockerfile);
		const last = dockerfile.stages.at(-1);
		for (const build of last === void 0 ? [] : chainOf(dockerfile, last)) {
			yield* severalSteps(build, "RUN");
			yield* severalSteps(build, "COPY");
			yield* severalSteps(build, "ADD");
		}
		for (const build of dockerfile.stages) {
			yield* stageNames(build);
			for (const step of build.steps) yield* stepStyle(step, dockerfile);
		}
	}
};
function* keywordCases({ read: { instructions } }) {
	const upper = instructions.filter(({ keyword }) => keyword === keyword.toUpperCase()).length;
	const lower = instructions.filter(({ keyword }) => keyword === keyword.toLowerCase()).length;
	const isUpper = upper >= lower;
	for (const { keyword, keywordSpan: span, name } of instructions) {
		const text = isUpper ? keyword.toUpperCase() : keyword.toLowerCase();
		if (keyword === text) continue;
		const edits = [{ span, text, isSafe: true }];
		yield { at: span, address: name.slice(0, 40), variant: "keyword-case", edits };
	}
}
function* stageNames(build) {
	const { stage } = build;
	const as = stage?.nameWord === void 0 ? void 0 : stage.from.words[1];
	if (stage === void 0 || as === void 0 || stage.nameWord === void 0) return;
	const { keyword } = stage.from;
	const isUpper = keyword === keyword.toUpperCase();
	const text = isUpper ? "AS" : "as";
	if (as.text !== text && (isUpper || keyword === keyword.toLowerCase())) {
		const edits = [{ span: as.span, text, isSafe: true }];
		yield { at: as.span, address: addressOf(build, "AS"), variant: "as-case", edits };
	}
	if (stage.nameWord.text !== stage.name) {
		yield { at: stage.nameWord.span, address: addressOf(build, "name"), variant: "stage-case" };
	}
}
function* stepStyle(step, dockerfile) {
	for (const at of step.emptyLines) {
		const edits = [{ span: at, text: "", isSafe: true }];
		yield stepHit(step, at, "empty", { variant: "empty-continuation", edits });
	}
	if (!/^(?:ENV|LABEL)$/.test(step.name)) return;
	for (const { isLegacy, span, key, valueSpan } of assignmentsOf(step)) {
		if (!isLegacy) continue;
		const value = dockerfile.file.text.slice(valueSpan.start, valueSpan.end);
		const isSimple = /^[^"'\\\n]*$/.test(value);
		const text = `${key}=${/^[\w./:$@-]*$/.test(value) ? value : `"${value}"`}`;
		const edits = isSimple ? { edits: [{ span, text, isSafe: true }] } : {};
		yield stepHit(step, span, key.slice(0, 80), { variant: "legacy-form", ...edits });
	}
}
function* severalSteps({ steps }, name) {
	for (const [index, step] of steps.entries()) {
		const before = steps[index - 1];
		const next = steps[index + 1];
		if (step.name !== name || next === void 0 || !belongTogether(step, next)) continue;
		if (before !== void 0 && belongTogether(before, step)) continue;
		const variant = name === "RUN" ? "several-runs" : "several-copies";
		yield stepHit(step, step.keywordSpan, String(index), { variant });
	}
}
var MOST_COMMANDS = 2;
function belongTogether(step, next) {
	const hasDocument = step.heredocs.length > 0 || next.heredocs.length > 0;
	if (step.name !== next.name || step.isOnBuild !== next.isOnBuild || hasDocument) return false;
	if (flagsOf(step) !== flagsOf(next)) return false;
	if ([step, next].some(({ commands }) => commands.length > MOST_COMMANDS)) return false;
	return step.name === "RUN" || step.words.at(-1)?.text === next.words.at(-1)?.text;
}
function flagsOf({ flags }) {
	return flags.map(({ name, value = "" }) => `${name}=${value}`).join(" ");
}
// audit/dockerfile/rules/sudo
var rule37 = {
	id: "dockerfile/sudo",
	title: "A command uses `sudo`",
	severity: "medium",
	profile: "essential",
	why: "A build runs as root unless `USER` changes the user. In the image, `sudo` can give a process more privileges.",
	fix: "Remove `sudo`. Switch users with `USER`.",
	references: ["https://docs.docker.com/build/building/best-practices/#user"],
	aliases: ["CKV2_DOCKER_1", "DL3004", "DS-0010", "no-sudo-in-dockerfile", "run_using_sudo"],
	controls: {
		"cis-docker-1.6.0": ["4.3"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "RUN")) {
			const commands = step.commands.filter((command2) => sudoOf(command2) !== void 0);
			const [command] = commands;
			const sudo = command === void 0 ? void 0 : sudoOf(command);
			if (command === void 0 || sudo === void 0) continue;
			const removals = commands.map((each) => removal(dockerfile.file.text, sudoOf(each)));
			const edits = removals.some((each) => each.length === 0) ? [] : removals.flat();
			yield commandHit({ step, command }, sudo.span, "", edits.length > 0 ? { edits } : {});
		}
	}
};
function sudoOf(command) {
	return programOf(command).prefixes.find(({ text }) => /(?:^|\/)sudo$/.test(text));
}
function removal(text, sudo) {
	if (sudo === void 0) return [];
	const after = text.slice(sudo.span.end, sudo.span.end + 100);
	const blanks = /^[ \t]+(?=[A-Za-z])/.exec(after)?.[0].length;
	const { start, end } = sudo.span;
	return blanks === void 0 ? [] : [{ span: { start, end: end + blanks }, text: "", isSafe: false }];
}
// audit/dockerfile/rules/system-package-unpinned
var INSTALLS = new Map([
	["apt", /^install$/],
	["apk", /^add$/],
	["yum", /^(?:install|reinstall|localinstall)$/],
	["dnf", /^(?:install|in|reinstall|localinstall)$/],
	["zypper", /^(?:install|in)$/]
]);
var PINNED = new Map([
	["apt", /=|\/|\.deb$|-$/],
	["apk", /[=<>~]|\.apk$|^\./],
	["yum", /-v?\d|[=<>]|\.rpm$|^@|\//],
	["dnf", /-v?\d|[=<>]|\.rpm$|^@|\//],
	["zypper", /[=<>]|\.rpm$|\//]
]);
var rule38 = {
	id: "dockerfile/system-package-unpinned",
	title: "The version of a system package is not pinned",
	severity: "none",
	profile: "all",
	why: "Two builds of the same source can install different versions.",
	fix: "Specify the version, or use a base image with a digest and a repository snapshot.",
	references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
	aliases: [
		"DL3008",
		"DL3018",
		"DL3033",
		"DL3037",
		"DL3041",
		"apt_get_install_pin_version_not_defined",
		"missing_version_specification_in_dnf_install",
		"unpinned_package_version_in_apk_add",
		"yum_install_without_version",
		"zypper_install_without_version"
	],
	variants: {
		apt: ["DL3008"],
		apk: ["DL3018"],
		yum: ["DL3033"],
		zypper: ["DL3037"],
		dnf: ["DL3041"]
	},
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const found of packageCommands(dockerfile)) {
			const { manager } = found.found;
			for (const word of installed(found.found)) {
				if (isVariable(word.text) || PINNED.get(manager)?.test(word.text) === true) continue;
				yield commandHit(found, word.span, word.text.slice(0, 80), { variant: manager });
			}
		}
	}
};
function isVariable(text) {
	return /^(?:\$|`)|[-=:]\$/.test(text);
}
function installed({ manager, action, operands }) {
	if (/^(?:dnf|yum)$/.test(manager) && action === "module" && operands[0]?.text === "install") {
		return operands.slice(1).filter(({ text }) => !text.includes(":"));
	}
	return INSTALLS.get(manager)?.test(action) === true ? operands : [];
}
// audit/dockerfile/rules/tls-check-off
var VARIABLES = new Map([
	["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
	["PYTHONHTTPSVERIFY", /^0$/],
	["GIT_SSL_NO_VERIFY", /^(?!$|0$|false$)/i],
	["NPM_CONFIG_STRICT_SSL", /^false$/i],
	["YARN_STRICT_SSL", /^false$/i],
	["PIP_TRUSTED_HOST", /./],
	["GOINSECURE", /./],
	["CURL_INSECURE", /^(?:1|true)$/i]
]);
var SETTINGS = /^(?:--setopt=(?:.*\.)?sslverify=(?:0|false|no)|http\.(?:.*\.)?sslverify=(?:false|0)|Acquire::https::(?:.*::)?Verify-(?:Peer|Host)=(?:"?false"?|0))$/i;
var VALUED3 = /^(?:http\.(?:.*\.)?sslverify|strict-ssl|http-basic\.ssl)$/i;
var rule39 = {
	id: "dockerfile/tls-check-off",
	title: "TLS certificate verification is disabled",
	severity: "high",
	profile: "essential",
	why: "An attacker on the network can impersonate the server and change what the build downloads.",
	fix: "Remove the option that disables the verification. For a private certificate authority, add its certificate to the image.",
	references: ["https://curl.se/docs/sslcerts.html"],
	aliases: [
		"CKV2_DOCKER_12",
		"CKV2_DOCKER_13",
		"CKV2_DOCKER_14",
		"CKV2_DOCKER_16",
		"CKV2_DOCKER_2",
		"CKV2_DOCKER_3",
		"CKV2_DOCKER_4",
		"CKV2_DOCKER_5",
		"CKV2_DOCKER_6"
	],
	controls: {
		"cis-docker-1.6.0": ["4.11"],
		hipaa: ["164.312(e)"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "ENV", "ARG")) {
			for (const { key, value = "", span } of assignmentsOf(step)) {
				if (isOff2(key, value)) yield stepHit(step, span, key);
			}
		}
		for (const found of runCommands(dockerfile)) {
			for (const word of unsafeWords(found.command)) {
				const isOption = /^-(?:k|-insecure|-no-check-certificate)$/.test(word.text);
				yield commandHit(found, word.span, /^[-\w.]+/.exec(word.text)?.[0] ?? "", {
					...isOption && !found.step.isJson && { edits: [optionRemoval(dockerfile, word)] }
				});
			}
		}
	}
};
function isOff2(key, value) {
	return VARIABLES.get(key.toUpperCase())?.test(value) === true;
}
function unsafeWords(command) {
	const { name, args } = programOf(command);
	const options = optionsOf(name);
	return [
		...[...command.assignments, ...name === "export" ? args : [], ...command.words].filter(isOffWord),
		...args.filter(({ text }, index) => {
			const isSetting = SETTINGS.test(text) || SETTINGS.test(text.replace(/^-[oc]=?/, ""));
			const next = args[index + 1]?.text ?? "";
			return isSetting || options.test(text) || VALUED3.test(text) && /^(?:false|0)$/i.test(next);
		})
	].filter((word, index, all) => all.indexOf(word) === index);
}
function isOffWord({ text }) {
	const equals = text.indexOf("=");
	return equals > 0 && isOff2(text.slice(0, equals), text.slice(equals + 1));
}
function optionsOf(name) {
	if (name === "curl") return /^(?:--insecure|--proxy-insecure|-[A-Za-z#]*k[A-Za-z]*)$/;
	if (name === "wget") return /^--no-check-certificate$/;
	if (/^(?:pip[0-9.]*|python[0-9.]*)$/.test(name)) return /^--trusted-host(?:=|$)/;
	if (name === "npm" || name === "yarn") return /^--(?:no-strict-ssl|strict-ssl=false)$/;
	if (name === "aria2c") return /^--check-certificate=false$/;
	return /^$/;
}
// audit/dockerfile/rules/tool-choice
var WITHOUT_USE = /^(?:ssh|vim|shutdown|service|ps|free|top|kill|mount|ifconfig|nano|htop|less|more|reboot|man|systemctl|init)$/;
var CAUSES = [
	["apt", ({ command }) => programOf(command).name === "apt"],
	["cd", ({ command, step }) => command.name === "cd" && isFirst(command, step)],
	["without-use", ({ command }) => WITHOUT_USE.test(programOf(command).name)],
	["shell-link", ({ command }) => replacesShell(command)],
	["large-uid", ({ command }) => hasLargeUid(command)],
	["progress", ({ command }) => showsProgress(command)]
];
var rule40 = {
	id: "dockerfile/tool-choice",
	title: "A different tool is more suitable",
	severity: "none",
	profile: "all",
	why: "The command is meant for terminals, is useless in a build, or makes the image larger.",
	fix: "Use `apt-get` instead of `apt`, `WORKDIR` instead of `cd`, `SHELL` for a different shell, and either `curl` or `wget`.",
	references: ["https://docs.docker.com/build/building/best-practices/"],
	aliases: [
		"CKV_DOCKER_9",
		"DL3001",
		"DL3003",
		"DL3010",
		"DL3027",
		"DL3046",
		"DL3047",
		"DL4001",
		"DL4005",
		"DS-0013",
		"DS-0014",
		"changing_default_shell_using_run_command",
		"nonsensical-command",
		"prefer-apt-get",
		"run_command_cd_instead_of_workdir",
		"run_using_apt",
		"run_using_wget_and_curl",
		"run_utilities_and_posix_commands",
		"use-absolute-workdir",
		"use-either-wget-or-curl",
		"use-shell-instruction",
		"use-workdir"
	],
	variants: {
		apt: ["DL3027"],
		cd: ["DL3003", "DS-0013"],
		"without-use": ["DL3001"],
		"shell-link": ["DL4005"],
		"large-uid": ["DL3046"],
		progress: ["DL3047"],
		archive: ["DL3010"],
		"two-downloaders": ["DL4001", "DS-0014"]
	},
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			for (const found of runCommands({ stages: [build] })) {
				const { nameWord } = programOf(found.command);
				const causes = CAUSES.filter(([, test]) => test(found));
				for (const [variant] of nameWord === void 0 ? [] : causes) {
					yield commandHit(found, nameWord?.span ?? found.command.span, variant, { variant });
				}
			}
			yield* secondDownloader(build);
			yield* copiedArchives(build);
		}
	}
};
function isFirst(command, step) {
	return step.commands[0] === command || !step.commands.some((other) => other.name === "cd" && other !== command);
}
function replacesShell(command) {
	const { name, args } = programOf(command);
	const target = args.at(-1)?.text ?? "";
	return /^(?:ln|mv|cp)$/.test(name) && /^(?:\/usr)?\/bin\/sh$/.test(target) && args.length > 1;
}
function hasLargeUid(command) {
	const { name, args } = programOf(command);
	if (name !== "useradd" || findOption(args, "l", "no-log-init") !== void 0) return false;
	return args.some(({ text }, index) => {
		const value = /^(?:-u|--uid)=?(\d*)$/.exec(text);
		const uid = value?.[1] === "" ? args[index + 1]?.text : value?.[1];
		return /^\d{6,}$/.test(uid ?? "");
	});
}
function showsProgress(command) {
	const { name, args } = programOf(command);
	if (name !== "wget" || args.length === 0) return false;
	const isQuiet = args.some(
		({ text }) => /^(?:--progress.*|-[A-Za-z]*q[A-Za-z]*|--quiet|-nv|--no-verbose|-[oa]|-[oa].+|--output-file.*|--append-output.*|--version|--help)$/.test(text)
	);
	return !isQuiet;
}
function* copiedArchives(build) {
	const unpacked = new Set(
		[...runCommands({ stages: [build] })].filter(
			({ command }) => /^(?:tar|unzip|gunzip|bunzip2|unxz|unlzma|uncompress|7z[ar]?)$/.test(
				programOf(command).name
			)
		).flatMap(({ command }) => command.words.map(({ text }) => baseName3(text)))
	);
	for (const { step, word } of copiedFiles({ stages: [build] })) {
		const isArchive = step.name === "COPY" && ARCHIVE2.test(word.text);
		const names = [word.text, copyDestination(step)?.text ?? ""].map(baseName3);
		if (!isArchive || !names.some((name) => unpacked.has(name))) continue;
		yield stepHit(step, word.span, names[0]?.slice(0, 60), { variant: "archive" });
	}
}
var ARCHIVE2 = /\.(?:tar|tgz|tbz2?|txz|tlz|gz|bz2|xz|lz|lzma|Z|tar\.\w+)$/;
function baseName3(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function* secondDownloader(build) {
	const seen = new Set();
	for (const found of runCommands({ stages: [build] })) {
		const { name, nameWord } = programOf(found.command);
		if (nameWord === void 0 || name !== "curl" && name !== "wget") continue;
		seen.add(name);
		if (seen.size < 2) continue;
		yield commandHit(found, nameWord.span, "two", { variant: "two-downloaders" });
	}
}
// shared/audit/dockerfile/rules/update-alone.ts
var UPDATES = /* @__PURE__ */ new Map([
  ["apt", /^update$/],
  ["apk", /^update$/],
  ["yum", /^(?:makecache|check-update)$/],
  ["dnf", /^(?:makecache|check-update)$/],
  ["zypper", /^(?:refresh|ref)$/]
]);
var UPGRADES2 = /* @__PURE__ */ new Map([
  ["yum", /^(?:update|upgrade)$/],
  ["dnf", /^(?:update|upgrade)$/],
  ["zypper", /^(?:update|up)$/]
]);
var USES = /install|^(?:in|add|upgrade|dist-upgrade|full-upgrade|update-minimal|build-dep|source|download|policy|search|dup|up|fix)$/;
var rule41 = {
  id: "dockerfile/update-alone",
  title: "The package index is updated in a separate layer",
  severity: "low",
  profile: "essential",
  why: "The build reuses the cached layer, so later installations use an old index with vulnerable versions.",
  fix: "Update the index and install packages in the same `RUN` instruction.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["CKV_DOCKER_5", "DS-0017", "update_instruction_alone"],
  controls: {
    "cis-docker-1.6.0": ["4.7"],
    "nist-800-190": ["4.1.2"],
    "pci-dss-4.0.1": ["2.2.1", "6.3.3"],
    ssdf: ["PW.9.1"]
  },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const { steps } = build;
      for (const [index, step] of steps.entries()) {
        if (step.name !== "RUN") continue;
        yield* upgradesAlone(build, index);
        yield* pacmanUpdates(build, index);
        const found = [...packageCommands({ stages: [{ ...step.stage, steps: [step] }] })];
        const update = found.find(
          ({ found: { manager, action } }) => UPDATES.get(manager)?.test(action)
        );
        const isUsed = found.some(({ found: { action } }) => USES.test(action));
        if (update === void 0 || isUsed) continue;
        const edits = joinEdits(step, steps[index + 1], dockerfile);
        yield commandHit(
          update,
          update.found.actionWord.span,
          "",
          edits.length > 0 ? { edits } : {}
        );
      }
    }
  }
};
function joinEdits(step, next, { file: { text }, read: { directives } }) {
  if (next?.name !== "RUN" || !next.commands.some((command) => USES.test(packageCommand(command)?.action ?? "")))
    return [];
  const isSimple = (each) => !each.isJson && !each.isOnBuild && each.heredocs.length === 0 && each.flags.length === 0;
  const between = text.slice(step.span.end, next.span.start);
  if (!isSimple(step) || !isSimple(next) || between.trim() !== "") return [];
  const body = spanIn(next.body, 0, next.body.text.length);
  const span = { start: step.span.end, end: body.start };
  const mark = directives.get("escape") === "`" ? "`" : "\\";
  return [{ span, text: ` ${mark}
    && `, isSafe: false }];
}
function* upgradesAlone({ steps }, index) {
  const [step, ...later] = steps.slice(index);
  const found = step?.packages.find(
    ({ found: { manager: manager2, action, operands } }) => operands.length === 0 && UPGRADES2.get(manager2)?.test(action) === true
  );
  if (step === void 0 || found === void 0) return;
  const { manager, actionWord } = found.found;
  const installs = ({ packages }) => packages.some((other) => other.found.manager === manager && isInstall(other.found.action));
  if (installs(step) || !later.some(installs)) return;
  const rest = { variant: "upgrade", profile: "all", severity: "none" };
  yield commandHit({ step, command: found.command }, actionWord.span, "", rest);
}
function isInstall(action) {
  return /install|^in$/.test(action);
}
function* pacmanUpdates({ steps }, index) {
  const [step, ...later] = steps.slice(index);
  if (step === void 0 || installsWithPacman(step)) return;
  for (const command of step.commands) {
    const { name, args } = programOf(command);
    const option = args.find(({ text }) => /^-S[a-z]*y/.test(text));
    if (name !== "pacman" || option === void 0) continue;
    if (later.some((other) => installsWithPacman(other)))
      yield commandHit({ step, command }, option.span);
    return;
  }
}
function installsWithPacman({ commands }) {
  return commands.some((command) => {
    const { name, args } = programOf(command);
    const isSync = args.some(({ text }) => /^-S/.test(text));
    return name === "pacman" && isSync && operandsOf(args).length > 0;
  });
}
// audit/dockerfile/stage-user
function userOf(dockerfile) {
	const last = finalStage(dockerfile);
	if (last === void 0) return void 0;
	const chain = chainOf(dockerfile, last);
	for (const [index, stage] of chain.entries()) {
		const user = lastUser(stage, false) ?? lastUser(chain[index + 1], true);
		if (user !== void 0) return user;
	}
	return void 0;
}
function triggeredUserOf(dockerfile) {
	return lastUser(finalStage(dockerfile), true);
}
function lastUser(stage, isTriggered) {
	const step = stage?.steps.findLast(
		({ name, isOnBuild }) => name === "USER" && isOnBuild === isTriggered
	);
	const word = step?.words[0];
	return step === void 0 || word === void 0 ? void 0 : { step, word };
}
// audit/dockerfile/rules/user-by-name
var rule42 = {
	id: "dockerfile/user-by-name",
	title: "The user is specified by name instead of by ID",
	severity: "none",
	profile: "all",
	why: "With `runAsNonRoot`, Kubernetes rejects an image whose user is specified by name, because this user could still be root.",
	fix: "Use the numeric user ID: `USER 10001`.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	aliases: ["DL3066"],
	controls: {
		"cis-kubernetes-1.10": ["5.2.7"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const user = userOf(dockerfile);
		const name = user?.word.text ?? "";
		if (user === void 0 || /^(?:\d|root(?::|$))|\$/.test(name)) return;
		yield stepHit(user.step, user.word.span, name.slice(0, 40));
	}
};
// audit/dockerfile/rules/user-missing
var SETS_USER = /nonroot|non-root|rootless|unprivileged|^cgr\.dev\/chainguard\//i;
var rule43 = {
	id: "dockerfile/user-missing",
	title: "The image does not set a user",
	severity: "medium",
	profile: "hardened",
	why: "Without a `USER` instruction, and without a user in the base image, the container runs as root.",
	fix: "Add a user, and end the last stage with `USER` and the numeric user ID.",
	references: ["https://docs.docker.com/reference/dockerfile/#user"],
	aliases: ["CKV_DOCKER_3", "DS-0002", "missing-user", "missing-user-entrypoint", "missing_user_instruction"],
	controls: {
		"cis-docker-1.6.0": ["4.1"],
		"nist-800-190": ["4.1.2"],
		"pci-dss-4.0.1": ["2.2.1", "7.2.2"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const last = finalStage(dockerfile);
		const from = last?.stage?.baseWord;
		if (last === void 0 || from === void 0 || userOf(dockerfile) !== void 0) return;
		const base = chainOf(dockerfile, last).at(-1)?.stage?.base;
		if (base?.kind === "image" && SETS_USER.test(base.name)) return;
		yield { at: from.span, address: addressOf(last, "USER") };
	}
};
// audit/dockerfile/rules/user-root
var rule44 = {
	id: "dockerfile/user-root",
	title: "The image runs as root",
	severity: "high",
	profile: "essential",
	why: "A process that an attacker controls, or that escapes from the container, has root privileges.",
	fix: "Set an unprivileged user by its ID in the last `USER` instruction: `USER 10001`.",
	references: ["https://docs.docker.com/reference/dockerfile/#user"],
	aliases: ["CKV_DOCKER_8", "DL3002", "DS-0002", "last-user-is-root", "last_user_is_root"],
	controls: {
		"cis-docker-1.6.0": ["4.1"],
		"nist-800-190": ["4.1.2"],
		"nsa-cisa-1.2": ["pod"],
		"pci-dss-4.0.1": ["2.2.1", "7.2.2"],
		ssdf: ["PW.9.1"]
	},
	*check(dockerfile) {
		const user = userOf(dockerfile);
		if (user !== void 0) yield* rootHit(user, dockerfile, "the image");
		const triggered = triggeredUserOf(dockerfile);
		if (triggered !== void 0) yield* rootHit(triggered, dockerfile, "images based on this one");
	}
};
function* rootHit({ step, word }, dockerfile, images) {
	if (!isRoot(word.text, dockerfile)) return;
	yield stepHit(step, word.span, word.raw.slice(0, 40), {
		detail: `The final user of ${images} is \`${word.raw.slice(0, 40)}\`.`,
		edits: [{ span: word.span, text: "10001", isSafe: false }]
	});
}
function isRoot(user, dockerfile) {
	const defaults = new Map(
		[...stepsOf(dockerfile, "ARG", "ENV")].flatMap(
			(step) => assignmentsOf(step).map(({ key, value: value2 }) => [key, value2])
		)
	);
	const value = substitute(user, (name) => defaults.get(name)) ?? user;
	return /^(?:root|ContainerAdministrator|[+-]?0+)(?::|$)/i.test(value.trim());
}
// audit/dockerfile/rules/variable-undefined
var PREDEFINED = /^(?:(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE|(?:https?|ftp|no|all)_proxy|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i;
var OF_SYSTEM = /^(?:PATH|HOME|USER|HOSTNAME|TERM|LANG|PWD|SHELL)$/;
var EXPANDED = new Set(["ADD", "COPY", "ENV", "EXPOSE", "LABEL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"]);
var VARIABLE2 = /(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;
var rule45 = {
	id: "dockerfile/variable-undefined",
	title: "A variable is not defined",
	severity: "low",
	profile: "essential",
	why: "The build replaces the variable with an empty string, so a path or an image differs from what the author intended.",
	fix: "Declare the variable with `ARG` in the stage that uses it, or set it with `ENV`.",
	references: [
		"https://docs.docker.com/reference/build-checks/undefined-var/",
		"https://docs.docker.com/reference/build-checks/undefined-arg-in-from/"
	],
	aliases: ["DL3044", "InvalidDefaultArgInFrom", "UndefinedArgInFrom", "UndefinedVar"],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		const globals = globalArguments(dockerfile);
		for (const build of dockerfile.stages) {
			yield* undefinedInFrom(build, globals);
			const known = new Set(
				chainOf(dockerfile, build).slice(1).flatMap(({ steps }) => steps.filter(({ name }) => name === "ENV")).flatMap((step) => assignmentsOf(step).map(({ key }) => key))
			);
			const startsEmpty = isEmpty(chainOf(dockerfile, build).at(-1));
			for (const step of build.steps) {
				yield* undefinedInStep(step, { known, globals, startsEmpty });
				if (step.name !== "ARG" && step.name !== "ENV") continue;
				for (const { key } of assignmentsOf(step)) known.add(key);
			}
		}
	}
};
function globalArguments({ read: { instructions } }) {
	const end = instructions.findIndex(({ name }) => name === "FROM");
	return new Map(
		instructions.slice(0, Math.max(0, end)).filter(({ name }) => name === "ARG").flatMap((step) => assignmentsOf(step).map(({ key, value }) => [key, (value ?? "") !== ""]))
	);
}
function* undefinedInFrom(build, globals) {
	const word = build.stage?.baseWord;
	for (const name of word === void 0 ? [] : variablesIn(word.raw)) {
		if (word === void 0 || globals.get(name) === true || PREDEFINED.test(name)) continue;
		const isDeclared = globals.has(name);
		const address = addressOf(build, `FROM $${name}`);
		const isValid = !/^$|^[:/]|[:@/]$|\/:/.test(withoutVariables(word.raw));
		if (isDeclared && isValid) continue;
		if (isDeclared) yield { at: word.span, address, variant: "from-default", profile: "all" };
		else yield { at: word.span, address, variant: "from" };
	}
}
function withoutVariables(text) {
	return text.replace(VARIABLE2, "");
}
var WITHOUT_VARIABLES = /^(?:docker\.io\/)?(?:library\/)?(?:scratch|busybox|alpine|debian|ubuntu|fedora|rockylinux|almalinux|archlinux|amazonlinux)(?=$|[:@])/;
function isEmpty(build) {
	const base = build?.stage?.base;
	return base?.kind === "image" && WITHOUT_VARIABLES.test(base.name);
}
function* undefinedInStep(step, scope) {
	if (!EXPANDED.has(step.name) || step.isJson) return;
	const keys = new Set(step.name === "ENV" ? assignmentsOf(step).map(({ key }) => key) : []);
	for (const { key, raw, span } of partsOf(step)) {
		for (const name of variablesIn(raw)) {
			const variant = causeOf2(name, { key, keys, scope });
			if (variant !== void 0) yield stepHit(step, span, `$${name}`, { variant });
		}
	}
}
function partsOf(step) {
	if (step.name !== "ENV" && step.name !== "LABEL") {
		return step.words.map(({ raw, span }) => ({ key: "", raw, span }));
	}
	return assignmentsOf(step).filter(({ isVerbatim }) => !isVerbatim).map(({ key, raw, valueSpan: span }) => ({ key, raw, span }));
}
function causeOf2(name, {key,keys,scope}) {
	if (scope.known.has(name) || PREDEFINED.test(name) || OF_SYSTEM.test(name)) return void 0;
	if (keys.has(name)) return name === key ? void 0 : "own";
	return scope.globals.has(name) || scope.startsEmpty ? "stage" : void 0;
}
function variablesIn(text) {
	if (!text.includes("$")) return [];
	return [...new Set([...text.matchAll(VARIABLE2)].map((match) => match[1] ?? match[2] ?? ""))];
}
// audit/dockerfile/rules/workdir-relative
var rule46 = {
	id: "dockerfile/workdir-relative",
	title: "`WORKDIR` uses a relative path",
	severity: "low",
	profile: "essential",
	why: "The folder depends on the base image’s working directory, which can change.",
	fix: "Use an absolute path: `WORKDIR /app`.",
	references: ["https://docs.docker.com/reference/build-checks/workdir-relative-path/"],
	aliases: ["CKV_DOCKER_10", "DL3000", "DS-0009", "WorkdirRelativePath", "workdir_path_not_absolute"],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const build of dockerfile.stages) {
			let folder = inheritedFolder(dockerfile, build);
			for (const { step, word } of wordsIn({ stages: [build] }, "WORKDIR")) {
				if (word !== step.words[0]) continue;
				if (!ABSOLUTE.test(word.text)) yield relativeHit(step, word, folder);
				folder = ABSOLUTE.test(word.text) ? word.text : folder && `${folder}/${word.text}`;
			}
		}
	}
};
function inheritedFolder(dockerfile, build) {
	return chainOf(dockerfile, build).slice(1).flatMap(({ steps }) => steps.filter(({ name }) => name === "WORKDIR").reverse()).map(({ words }) => words[0]?.text ?? "").find((path) => path.startsWith("/"));
}
var ABSOLUTE = /^(?:[/\\$%]|[A-Za-z]:)/;
function relativeHit(step, word, folder) {
	const isKnown = folder?.startsWith("/") === true && !folder.includes("$");
	const at = /^["']/.test(word.raw) ? word.span.start + 1 : word.span.start;
	const text = isKnown ? `${folder.replace(/\/+$/, "")}/` : "/";
	const edits = [{ span: { start: at, end: at }, text, isSafe: isKnown }];
	return stepHit(step, word.span, word.text.slice(0, 80), {
		variant: isKnown ? "after-absolute" : "first",
		...isKnown && { profile: "all" },
		...!word.text.startsWith(".") && { edits }
	});
}
// audit/dockerfile/rules/workdir-system
var SYSTEM = /^\/(?:(?:proc|sys|dev|boot|bin|sbin)(?:\/.*)?|(?:etc|lib|lib64|usr|var|run|usr\/(?:bin|sbin|lib|lib64|local\/s?bin))\/?)$/s;
var rule47 = {
	id: "dockerfile/workdir-system",
	title: "The working directory is a system folder",
	severity: "medium",
	profile: "essential",
	why: "The program can change operating system files, and a mount would hide these files.",
	fix: "Use a separate folder, such as `/app`.",
	references: ["https://docs.docker.com/reference/dockerfile/#workdir"],
	aliases: ["DS-0030"],
	controls: { "nist-800-190": ["4.1.2"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const step of stepsOf(dockerfile, "WORKDIR")) {
			const [word] = step.words;
			if (word !== void 0 && SYSTEM.test(word.text)) yield stepHit(step, word.span, word.text);
		}
	}
};
// audit/dockerfile/rules/world-writable
var rule48 = {
	id: "dockerfile/world-writable",
	title: "A file is writable by all users",
	severity: "low",
	profile: "essential",
	why: "Any process in the container can replace the file, even an unprivileged process.",
	fix: "Change the file’s owner with `chown`, and use a mode such as `755`.",
	references: ["https://man7.org/linux/man-pages/man1/chmod.1.html"],
	aliases: [],
	controls: { "nist-800-190": ["4.1.2", "4.5.5"], "pci-dss-4.0.1": ["2.2.1"], ssdf: ["PW.9.1"] },
	*check(dockerfile) {
		for (const found of runCommands(dockerfile)) {
			const mode = modeOf2(found.command);
			if (mode !== void 0 && isOpen(mode.text)) yield commandHit(found, mode.span, mode.text);
		}
		for (const step of stepsOf(dockerfile, "COPY", "ADD")) {
			for (const { name, value = "", valueSpan } of step.flags) {
				if (name === "chmod" && isOpen(value)) yield stepHit(step, valueSpan, value);
			}
		}
	}
};
function isOpen(mode) {
	if (/^0?[1357]\d{3}$/.test(mode)) return false;
	if (/^\d{3,5}$/.test(mode)) return /[2367]$/.test(mode);
	return mode.split(",").some((part) => /^[ug]*[oa][ugoa]*[+=][rxXst]*w/.test(part));
}
function modeOf2(command) {
	const { name, args } = programOf(command);
	if (name === "chmod") return args.find(({ text }) => !/^-(?!.*[=+-])[A-Za-z-]+$/.test(text));
	if (name !== "install") return void 0;
	const option = args.findIndex(({ text }) => text === "-m" || text === "--mode");
	return option === -1 ? void 0 : args[option + 1];
}
// audit/dockerfile/rules.generated
var RULES = [rule, rule2, rule3, rule4, rule5, rule6, rule7, rule8, rule9, rule10, rule11, rule12, rule13, rule14, rule15, rule16, rule17, rule18, rule19, rule20, rule21, rule22, rule23, rule24, rule25, rule26, rule27, rule28, rule29, rule30, rule31, rule32, rule33, rule34, rule35, rule36, rule37, rule38, rule39, rule40, rule41, rule42, rule43, rule44, rule45, rule46, rule47, rule48];
// audit/dockerfile/dockerfile
var IGNORE_NAME = /^(?:.*\.)?(?:docker|container)ignore$/i;
var TEMPLATE2 = /(?:^|\.)(?:docker|container)file(?:[._-].*)?\.(?:j2|jinja2?|tmpl|gotmpl|tpl|template|erb|mustache|hbs)$/i;
var WHOLE = /^(?:docker|container)file$/i;
var dockerfileArea = {
	name: "dockerfile",
	rules: RULES,
	reads: (file) => isIgnoreFile(file) || isTemplate(file) || isDockerfile(file) || isBakeFile(file) || hasInlineDockerfile(file),
	check: (files, facts) => {
		const ignores = new Map(
			files.filter(isIgnoreFile).map(({ path, text }) => [path, patternsOf(text)])
		);
		const templates = files.filter(isTemplate);
		const read = files.filter(isPlainDockerfile).map((file) => readDockerfileStages(file, ignoreFileOf(file.path, ignores)));
		const bakes = files.filter(isBakeFile).map(readBakeFile);
		const outer = files.filter(hasInlineDockerfile);
		const inline = [
			...outer.flatMap(inlineDockerfiles),
			...bakes.flatMap(({ dockerfiles }) => dockerfiles)
		].map((each) => checkInline(each, ignoreFileOf(each.file.path, ignores), facts));
		const stages = [...read, ...inline.map(({ dockerfile }) => dockerfile)].map(
			(dockerfile) => dockerfile.stages.length
		);
		return {
			hits: [
				...applyRules(
					RULES,
					[...read.filter(isCheckable), ...bakes.map(({ contexts }) => contexts)],
					facts
				),
				...inline.flatMap(({ hits }) => hits)
			],
			problems: [
				...read.flatMap((dockerfile) => problemsOf(dockerfile, hasWholeName(dockerfile.file))),
				...[...inline, ...bakes].flatMap(({ problems }) => problems)
			],
			unchecked: [
				...templates.map(({ path }) => ({ path, reason: TEMPLATE_REASON })),
				...bakes.flatMap(({ unchecked }) => unchecked)
			],
			checkedFiles: read.length + inline.length + bakes.length,
			subjects: { stages: stages.reduce((sum, count) => sum + count, 0) }
		};
	}
};
var TEMPLATE_REASON = "the file is a Dockerfile template; render it and audit the result";
function checkInline(inline, ignored, facts) {
	const dockerfile = readDockerfileStages(inline.file, ignored);
	const hits = [...applyRules(RULES, [dockerfile].filter(isCheckable), facts)];
	return {
		dockerfile,
		hits: hits.map((each) => hitInOuter(each, inline)),
		problems: problemsOf(dockerfile, true).map((each) => problemInOuter(each, inline))
	};
}
function baseName4({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isIgnoreFile(file) {
	return IGNORE_NAME.test(baseName4(file));
}
function isTemplate(file) {
	return TEMPLATE2.test(baseName4(file));
}
function isPlainDockerfile(file) {
	return isDockerfile(file) && !isIgnoreFile(file) && !isTemplate(file);
}
function hasWholeName(file) {
	return WHOLE.test(baseName4(file));
}
var MAX_INSTRUCTIONS = 5e3;
var MAX_STAGES = 500;
function isCheckable({ read, stages }) {
	return read.instructions.length <= MAX_INSTRUCTIONS && stages.length <= MAX_STAGES;
}
function problemsOf(dockerfile, isWhole) {
	const { read, stages } = dockerfile;
	const { path, text } = dockerfile.file;
	if (!isCheckable(dockerfile)) {
		const message2 = "the Dockerfile contains too many instructions to be checked";
		return [new DataError("limit-exceeded", message2, { path })];
	}
	if (text.includes("\0")) {
		return [new DataError("malformed", "the Dockerfile contains binary data", { path })];
	}
	if (read.cutLine !== void 0) {
		const message2 = "the instruction is too long, so its end was not checked";
		return [new DataError("limit-exceeded", message2, { path, line: read.cutLine })];
	}
	if (read.openLine !== void 0) {
		const message2 = "the here-document has no end, so the rest of the file was not read";
		return [new DataError("malformed", message2, { path, line: read.openLine })];
	}
	const isEmpty2 = text.trim() === "";
	const hasFrom = stages.some(({ stage }) => stage !== void 0);
	if (hasFrom || !isWhole && (stages.length > 0 || isEmpty2)) return [];
	const message = isEmpty2 ? "the Dockerfile is empty" : "the Dockerfile contains no FROM instruction";
	return [new DataError("malformed", message, { path, line: 1 })];
}
export{readDockerfileStages,hasInlineDockerfile,inlineDockerfiles,hitInOuter,addressOf,dockerfileArea,isPlainDockerfile,isCheckable};
