import{applyRules,entryAt,fullRepository,mapAt,parseImageName,readYamlTrees,scalarAt,scalarPlaces,workflowControls,yamlAt}from"./chunk-SXFPTYMK.js";
import{lineEndAfter,textPlaces}from"./chunk-5C4LGZKE.js";
import{remembered}from"./chunk-3B7BY7XH.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/workflow/local-file
import{ posix }from"node:path";
function localFile(uses, from) {
	if (uses?.kind !== "local") return void 0;
	const written = uses.node.text.trim().replaceAll("\\", "/").slice(2).replace(/^.*?(?=\.github\/)/, "");
	const root = from.slice(0, Math.max(`/${from}`.lastIndexOf("/.github/"), 0));
	const path = posix.join(root, written).replace(/\/$/, "");
	return fileKey(/\.ya?ml$/.test(path) ? path : posix.join(path, "action.yml"));
}
function fileKey(path) {
	return path.replace(/(^|\/)action\.yaml$/, "$1action.yml");
}
// audit/workflow/expression
var MAX_DEPTH = 60;
var MAX_LENGTH = 25e3;
var PATTERNS = [
	["string", /'(?:[^']|'')*'/y],
	[
		"number",
		/[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|Infinity)(?![\w-])/y
	],
	["name", /[A-Za-z_][\w-]*/y],
	["sign", /&&|\|\||==|!=|<=|>=|[!<>()[\].,*]/y]
];
var LEVELS = [
	["||"],
	["&&"],
	["==", "!="],
	["<", "<=", ">", ">="]
];
function parseExpression(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const tokens = tokensOf(text);
	if (tokens === void 0) return void 0;
	const reader = new Reader(tokens);
	const found2 = reader.binary(0, 0);
	return found2 !== void 0 && reader.isAtEnd() ? found2 : void 0;
}
function tokensOf(text) {
	const tokens = [];
	let at = 0;
	for (; ; ) {
		while (/\s/.test(text.charAt(at))) at++;
		if (at >= text.length) break;
		const token = tokenAt(text, at);
		if (token === void 0) return void 0;
		tokens.push(token);
		at = token.span.end;
	}
	return [...tokens, { text: "", kind: "end", span: { start: at, end: at } }];
}
function tokenAt(text, at) {
	for (const [kind, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match !== null)
			return { kind, text: match[0], span: { start: at, end: at + match[0].length } };
	}
	return void 0;
}
var Reader = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	isAtEnd() {
		return this.#peek().kind === "end";
	}
	binary(level, depth) {
		const operators = LEVELS[level];
		if (operators === void 0) return this.#unary(depth);
		if (depth > MAX_DEPTH) return void 0;
		let left = this.binary(level + 1, depth);
		while (left !== void 0 && this.#isSign(...operators)) {
			const operator = this.#next().text;
			const right = this.binary(level + 1, depth);
			if (right === void 0) return void 0;
			const span = { start: left.span.start, end: right.span.end };
			left = { kind: "binary", operator, left, right, span };
		}
		return left;
	}
	#unary(depth) {
		if (depth > MAX_DEPTH) return void 0;
		if (!this.#isSign("!")) return this.#postfix(depth);
		const { start } = this.#next().span;
		const of = this.#unary(depth + 1);
		return of && { kind: "unary", of, span: { start, end: of.span.end } };
	}
	#postfix(depth) {
		const first = this.#primary(depth);
		if (first === void 0 || !this.#isSign(".", "[")) return first;
		const path = [];
		while (this.#isSign(".", "[")) {
			const part = this.#next().text === "." ? this.#property() : this.#index(depth);
			if (part === void 0) return void 0;
			path.push(part);
		}
		const span = { start: first.span.start, end: this.#end() };
		if (first.kind !== "context") return { kind: "context", of: first, path, span };
		return { ...first, path: [...first.path, ...path], span };
	}
	#property() {
		const { kind, text } = this.#next();
		return kind === "name" || text === "*" ? text.toLowerCase() : void 0;
	}
	#index(depth) {
		if (this.#isSign("*")) {
			this.#next();
			return this.#takes("]") ? "*" : void 0;
		}
		const index = this.binary(0, depth + 1);
		if (index === void 0 || !this.#takes("]")) return void 0;
		return index.kind === "literal" && typeof index.value === "string" ? index.value.toLowerCase() : index;
	}
	#primary(depth) {
		const { kind, text, span } = this.#next();
		if (kind === "string")
			return { kind: "literal", value: text.slice(1, -1).replaceAll("''", "'"), span };
		if (kind === "number") return { kind: "literal", value: Number(text), span };
		if (kind === "name") return this.#named(text.toLowerCase(), span, depth);
		if (text !== "(") return void 0;
		const inner = this.binary(0, depth + 1);
		return this.#takes(")") ? inner : void 0;
	}
	#named(name, span, depth) {
		if (this.#isSign("(")) return this.#call(name, span.start, depth);
		if (name === "true" || name === "false")
			return { kind: "literal", value: name === "true", span };
		if (name === "null") return { kind: "literal", value: null, span };
		if (name === "nan") return { kind: "literal", value: Number.NaN, span };
		return { kind: "context", name, path: [], span };
	}
	#call(name, start, depth) {
		this.#next();
		const args = [];
		while (!this.#isSign(")")) {
			const arg = this.binary(0, depth + 1);
			if (arg === void 0) return void 0;
			args.push(arg);
			if (this.#isSign(",")) this.#next();
			else if (!this.#isSign(")")) return void 0;
		}
		this.#next();
		return { kind: "call", name, args, span: { start, end: this.#end() } };
	}
	#peek() {
		const token = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)];
		return token ?? { text: "", kind: "end", span: { start: 0, end: 0 } };
	}
	#next() {
		const token = this.#peek();
		this.#at++;
		return token;
	}
	#isSign(...signs) {
		const { kind, text } = this.#peek();
		return kind === "sign" && signs.includes(text);
	}
	#takes(sign) {
		return this.#isSign(sign) && this.#next() !== void 0;
	}
	#end() {
		return this.#tokens[this.#at - 1]?.span.end ?? 0;
	}
};
function* nodesOf(expression) {
	yield expression;
	switch (expression.kind) {
		case "call":
			for (const arg of expression.args) yield* nodesOf(arg);
			return;
		case "unary":
			yield* nodesOf(expression.of);
			return;
		case "binary":
			yield* nodesOf(expression.left);
			yield* nodesOf(expression.right);
			return;
		case "context":
			if (expression.of !== void 0) yield* nodesOf(expression.of);
			for (const part of expression.path) if (typeof part !== "string") yield* nodesOf(part);
			return;
		case "literal":
	}
}
function contextName(context) {
	const path = context.path.map((part) => typeof part === "string" ? part : "?");
	return [context.name ?? "?", ...path].join(".");
}
// audit/workflow/expression-texts
var START = "${{";
var END = "}}";
function expressionTexts(text) {
	const found2 = [];
	for (let from = text.indexOf(START); from !== -1; ) {
		const end = text.indexOf(END, from + START.length);
		if (end === -1) break;
		found2.push(text.slice(from + START.length, end));
		from = text.indexOf(START, end + END.length);
	}
	return found2;
}
// audit/workflow/privilege
var EVENTS = ["issue_comment", "pull_request_target", "workflow_run"];
function isPrivileged({ triggers }) {
	return EVENTS.some((name) => triggers.has(name));
}
function runsPrivileged(subject) {
	const { file, isReached: isReached2 } = subject;
	return isPrivileged(subject) || isReached2(privilegeOf(file.path));
}
function privilegeOf(path) {
	return `${fileKey(path)} privileged`;
}
function callOf(path) {
	return `${fileKey(path)} called`;
}
function isInternal({ kind, file: { path }, isReached: isReached2 }) {
	return kind === "action" && /(?:^|\/)\.github\//.test(path) && isReached2(callOf(path));
}
function excludesForks({ triggers }, step) {
	const event = [...EVENTS, "workflow_call"].filter((name) => triggers.has(name)).join();
	const fork = FORKS.get(event);
	return [step.job?.map, step.map].some((owner) => {
		const condition = (scalarAt(owner, "if")?.text ?? "").replaceAll(/\s/g, "").toLowerCase();
		if (OPTIONAL.test(condition)) return false;
		const parts = [...condition.matchAll(PART)].map(([, part = ""]) => part);
		return parts.some(
			(part) => OWN_CODE.test(part) || [`!${fork}`, `${fork}==false`].includes(part)
		);
	});
}
var FORKS = new Map([
	["pull_request_target", "github.event.pull_request.head.repo.fork"],
	["workflow_run", "github.event.workflow_run.head_repository.fork"]
]);
var OPTIONAL = /\|\||!\(|\)[=!<>]|.\$\{\{|\}\}./;
var PART = /(?:^|&&|\$\{\{|(?<!\w)\()([^&(){}]*)(?=$|&&|\}\}|\))/g;
var OWN_CODE = /^github\.(?:event\.(?:(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name==(?:github\.repository|'[\w.-]+\/[\w.-]+')|workflow_run\.event=='(?:push|schedule)')|event_name=='(?!issue_comment'|pull_request_target'|workflow_run')\w+')$/;
// audit/workflow/flows
var TEXTLESS = new Set(["always", "cancelled", "contains", "endswith", "failure", "hashfiles", "startswith", "success"]);
function valuesOf(expression) {
	switch (expression.kind) {
		case "literal":
		case "unary":
			return [];
		case "context":
			return expression.of === void 0 ? [expression] : valuesOf(expression.of);
		case "call":
			return TEXTLESS.has(expression.name) ? [] : expression.args.flatMap(valuesOf);
		case "binary":
			if (expression.operator === "||")
				return [expression.left, expression.right].flatMap(valuesOf);
			return expression.operator === "&&" ? valuesOf(expression.right) : [];
	}
}
var FIXED = new Set([
	"action",
	"action_path",
	"action_repository",
	"action_status",
	"actor",
	"actor_id",
	"api_url",
	"env",
	"event_name",
	"event_path",
	"graphql_url",
	"job",
	"path",
	"ref_protected",
	"ref_type",
	"repository",
	"repository_id",
	"repository_owner",
	"repository_owner_id",
	"repositoryurl",
	"retention_days",
	"run_attempt",
	"run_id",
	"run_number",
	"secret_source",
	"server_url",
	"sha",
	"token",
	"triggering_actor",
	"workflow_sha",
	"workspace"
]);
var BY_WRITERS = new Set(["base_ref", "ref", "ref_name", "workflow", "workflow_ref", "action_ref", "job_workflow_sha"]);
var FIXED_LEAF = /(?:^|[._])(?:id|number|sha|after|before|node_id|action|state|merged|draft|created_at|updated_at|closed_at|merged_at|published_at|run_number|run_attempt|run_id|count|additions|deletions|commits|changed_files|conclusion|status|event|type|commit_id|login|author_association|merge_method|mergeable|prerelease|private|fork|locked|size|forced|created|deleted|url|schedule|avatar_url|html_url|clone_url|ssh_url|git_url|full_name|visibility)$/;
var OWNED = /^github\.event\.(?:repository|organization|enterprise|installation|base_ref|pull_request\.base)(?:\.|$)/;
var WRITTEN = /^github\.event\.(?:ref|release|inputs|deployment|label|milestone|pull_request\.(?:milestone|labels)|issue\.(?:milestone|labels)|workflow(?:_run\.(?:name|path))?)(?:\.|$)/;
function controlOf(context, placed, file) {
	const name = contextName(context);
	switch (context.name) {
		case "github":
			return githubControl(name);
		case "inputs":
			return inputControl(context, file);
		case "env":
			return environmentControl(context, placed, file);
		case "matrix":
			return matrixControl(context, placed);
		case "steps":
			return /\.(?:outcome|conclusion)$/.test(name) ? "fixed" : "run";
		case "needs":
			return name.endsWith(".result") ? "fixed" : "run";
		case "secrets":
		case "vars":
			return "opaque";
		case "runner":
		case "job":
		case "strategy":
			return "fixed";
		default:
			return "opaque";
	}
}
function githubControl(name) {
	const [, first = ""] = name.split(".");
	if (first === "head_ref") return "stranger";
	if (first === "" || first === "*" || first === "?") return "stranger";
	if (FIXED.has(first)) return "fixed";
	if (BY_WRITERS.has(first)) return "writer";
	if (first !== "event") return "opaque";
	if (name === "github.event") return "stranger";
	if (name.startsWith("github.event.inputs.")) return "writer";
	if (name.startsWith("github.event.client_payload")) return "stranger";
	if (OWNED.test(name) || FIXED_LEAF.test(name)) return "fixed";
	return WRITTEN.test(name) ? "writer" : "stranger";
}
function inputControl({ path }, file) {
	const [name] = path;
	if (file.kind === "action") return isInternal(file) ? "writer" : "stranger";
	if (typeof name !== "string") return "writer";
	const declared = ["workflow_call", "workflow_dispatch"].flatMap((event) => {
		const inputs = mapAt(file.triggers.get(event)?.settings, "inputs");
		return [...inputs?.entries.values() ?? []].filter(({ key }) => key.toLowerCase() === name);
	});
	const types = declared.map(({ value }) => scalarAt(value, "type")?.text ?? "string");
	const isTyped = types.length > 0 && types.every((type) => type !== "string");
	return isTyped ? "fixed" : "writer";
}
function environmentControl({ path }, placed, file) {
	const [name] = path;
	if (typeof name !== "string") return "environment";
	for (const owner of [placed.step?.map, placed.job?.map, file.root]) {
		const entry = environmentEntry(owner, name);
		if (entry === void 0) continue;
		if (isConstant(entry.value)) return "none";
		return isFixed(entry.value) ? "run" : "environment";
	}
	return "environment";
}
function environmentEntry(owner, name) {
	const entries = mapAt(owner, "env")?.entries.values() ?? [];
	return [...entries].find(({ key }) => key.toLowerCase() === name);
}
function isConstant(node) {
	return hasOnly(node, (text) => !text.includes("${{"));
}
function isFixed(node) {
	return hasOnly(node, (text) => !withoutFixed(text).includes("${{"));
}
function hasOnly(node, test) {
	if (node.kind === "scalar") return test(node.text);
	const parts = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
	return parts.every((part) => hasOnly(part, test));
}
function withoutFixed(text) {
	return text.replaceAll(
		/\$\{\{\s*((runner|github)\.[\w.-]+)\s*\}\}/gi,
		(whole, name, context) => context.toLowerCase() === "runner" || githubControl(name.toLowerCase()) === "fixed" ? "" : whole
	);
}
function matrixControl({ path }, placed) {
	const [name] = path;
	if (yamlAt(placed.job?.map, "strategy", "matrix") === void 0) return "matrix";
	const nodes = matrixNodes(typeof name === "string" ? name : "*", placed.job?.map);
	if (nodes.every(isConstant)) return "fixed";
	return nodes.every(isFixed) ? "run" : "matrix";
}
function matrixNodes(name, job) {
	const matrix = yamlAt(job, "strategy", "matrix");
	if (matrix === void 0) return [];
	if (matrix.kind !== "map" || name === "*") return [matrix];
	const include = yamlAt(matrix, "include");
	const added2 = include?.kind === "list" ? include.items : include === void 0 ? [] : [include];
	return [
		...namedIn(matrix, name),
		...added2.flatMap(
			(item) => item.kind === "map" && include?.kind === "list" ? namedIn(item, name) : [item]
		)
	];
}
function namedIn(map, name) {
	const entries = [...map.entries.values()].filter(({ key }) => key.toLowerCase() === name);
	return entries.map(({ value }) => value);
}
// audit/workflow/script-inputs
var INPUTS = {
	"actions/github-script": ["script"],
	"amadevus/pwsh-script": ["script"],
	"appleboy/ssh-action": ["script"],
	"azure/cli": ["inlinescript"],
	"azure/powershell": ["inlinescript"],
	"cardinalby/js-eval-action": ["expression"],
	"cypress-io/github-action": ["build", "command", "start"],
	"devcontainers/ci": ["runcmd"],
	"fjogeleit/yaml-update-action": ["valuefile"],
	"gradle/gradle-build-action": ["arguments"],
	"jannekem/run-python-script-action": ["script"],
	"lindell/rsync-action": ["command"],
	"mathiasvr/command-output": ["run"],
	"mikefarah/yq": ["cmd"],
	"nick-fields/retry": ["command", "on_retry_command", "new_command_on_retry"],
	"nick-invision/retry": ["command", "on_retry_command"],
	"octokit/graphql-action": ["query"],
	"reactivecircus/android-emulator-runner": ["script", "pre-emulator-launch-script"],
	"ros-tooling/action-ros-ci": ["colcon-defaults"],
	"addnab/docker-run-action": ["run"],
	"aws-actions/aws-ssm-run-command": ["command"],
	"satackey/action-js-inline": ["script"],
	"vmactions/freebsd-vm": ["run", "prepare"],
	"vmactions/openbsd-vm": ["run", "prepare"],
	"vmactions/netbsd-vm": ["run", "prepare"],
	"cross-platform-actions/action": ["run"],
	"uraimo/run-on-arch-action": ["run", "install", "setup"],
	"tj-actions/eslint-changed-files": ["extra_args"],
	"google-github-actions/ssh-compute": ["command"],
	"skitionek/notify-microsoft-teams": ["overwrite"]
};
function runsInput(repository, input) {
	return INPUTS[repository]?.includes(input) ?? false;
}
// audit/workflow/scripts
function isScript({ path, step }) {
	if (step === void 0) return false;
	if (path.at(-1) === "run") return true;
	const { uses } = step;
	return path.at(-2) === "with" && uses?.kind === "repository" && runsInput(uses.repository, (path.at(-1) ?? "").toLowerCase());
}
function isShell({ path }) {
	return /(?:^|\.)(?:steps\.\d+|defaults\.run)\.shell$/.test(path.join("."));
}
function isGithubScript(step) {
	return step?.uses?.kind === "repository" && step.uses.repository === "actions/github-script";
}
// audit/workflow/subjects
function canPrecede(step, other) {
	return step !== other && step.index <= other.last;
}
function inputOf(step, name) {
	const inputs = mapAt(step.map, "with");
	if (inputs === void 0) return void 0;
	const exact = inputs.entries.get(name);
	if (exact !== void 0) return exact;
	for (const entry of inputs.entries.values()) if (entry.key.toLowerCase() === name) return entry;
	return void 0;
}
function inputText(step, name) {
	const value = inputOf(step, name)?.value;
	return value?.kind === "scalar" ? value.text.trim() : void 0;
}
function startOf(step) {
	const [first] = step.map.entries.values();
	return first?.keySpan ?? step.map.span;
}
// audit/workflow/foreign-text
var OUTPUTS = new Set(
	`
8bitjonny/gh-get-current-pr.pr_body 8bitjonny/gh-get-current-pr.pr_title
alessbell/pull-request-comment-branch.head_ref eficode/resolve-pr-refs.head_ref jwalton/gh-find-current-pr.body
jwalton/gh-find-current-pr.title peter-evans/find-comment.comment-body potiuk/get-workflow-origin.sourceheadbranch
xt0rted/pull-request-comment-branch.head_ref
`.trim().split(/\s+/)
);
function returnsForeignText({ uses }, name, hasArtifacts) {
	if (uses?.kind !== "repository") return false;
	const output = `${uses.repository}.${name}`;
	return OUTPUTS.has(output) || hasArtifacts && output === "juliangruber/read-file-action.content";
}
function downloadsArtifacts(step) {
	const { uses, run } = step;
	if (run !== void 0) return /\bgh\s+run\s+download\b/.test(run.text);
	if (isGithubScript(step)) return /\bdownloadArtifact\b/.test(inputText(step, "script") ?? "");
	if (uses?.kind !== "repository") return false;
	return uses.repository === "actions/download-artifact" ? inputText(step, "run-id") !== void 0 : /\/(?:action-)?download-(?:workflow-)?artifact$/.test(uses.repository);
}
// audit/workflow/script-commands
function scriptCommands(script) {
	return separatedCommands(script).map(({ text }) => text);
}
function separatedCommands(script) {
	return split(script, BRACKET) ?? split(script, /^(?!)/g) ?? [];
}
var BRACKET = /\$?\(|\)/g;
function split(script, brackets) {
	const commands = [];
	let command = "";
	let isConditional = false;
	const end = (separator) => {
		const text = command.trim();
		command = "";
		if (text !== "") commands.push({ text, isConditional });
		if (text !== "" || /[&|;]/.test(separator)) isConditional = /[&|]/.test(separator);
	};
	let marks = [];
	let depth = 0;
	let isPiped = false;
	for (let at = 0; at < script.length; ) {
		PIECE.lastIndex = at;
		const match = PIECE.exec(script)?.[0];
		const piece = match ?? script.charAt(at);
		at += piece.length;
		if (piece === "\n" && marks.length > 0) {
			const stop = documentsEnd(script, at, marks);
			command += `
${script.slice(at, stop)}`;
			at = stop;
			marks = [];
			isPiped = false;
		}
		depth = depthAfter(piece, depth, brackets);
		const added2 = match?.startsWith("#") ? "" : piece.replace(/^[\\`^]\r?\n$/, " ");
		if (depth === 0 && !isPiped && SEPARATOR.test(piece)) end(piece);
		else command += added2;
		if (/\S/.test(added2)) isPiped = added2 === "|";
		marks.push(.../(?<=^<<-?[ \t]*["'\\]?)\w+/.exec(piece) ?? []);
	}
	end("");
	return depth > 0 ? void 0 : commands;
}
var SEPARATOR = /^(?:\r?\n|;|&&|\|\|)$/;
function depthAfter(piece, before, brackets) {
	let depth = before;
	for (const [bracket] of /^["'#\\]/.test(piece) ? [] : piece.matchAll(brackets)) {
		if (bracket === ")") depth = Math.max(depth - 1, 0);
		else if (bracket === "$(" || depth > 0) depth += 1;
	}
	return depth;
}
var PIECE = /<<<|<<-?[ \t]*["'\\]?\w+["']?|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?<=^|\s)#[^\n]*|[\\`^]\r?\n|\\.|\r?\n|;|&&|\|\||[^\s\\;&|"'#<`^]+|\s/y;
function documentsEnd(script, from, marks) {
	let at = from;
	for (const mark of marks) {
		while (at < script.length) {
			const next = script.indexOf("\n", at);
			const line = script.slice(at, next === -1 ? script.length : next);
			at = next === -1 ? script.length : next + 1;
			if (line.trim() === mark) break;
		}
	}
	return at;
}
var MAX_NESTED = 10;
function newFrame() {
	return { text: "", nested: [], quote: "", parentheses: 0 };
}
function uncleanedText(command) {
	const frames = [newFrame()];
	const text = command.replaceAll("\0", "").replace(CLEANED_VARIABLE, "");
	for (const [piece] of text.matchAll(/\\[\s\S]|\$\(|[()"']|[^\\$()"']+|[\s\S]/g)) {
		const frame = frames.at(-1) ?? newFrame();
		if (piece === "$(" && frame.quote !== "'" && frames.length <= MAX_NESTED) {
			frames.push(newFrame());
		} else if (piece === ")" && frame.quote === "" && frame.parentheses === 0 && frames.length > 1) {
			closeFrame(frames);
		} else {
			frame.text += piece;
			follow(frame, piece);
		}
	}
	while (frames.length > 1) closeFrame(frames);
	return remaining(frames[0] ?? newFrame());
}
function closeFrame(frames) {
	const closed = frames.pop();
	const outer = frames.at(-1);
	if (closed === void 0 || outer === void 0) return;
	outer.text += `\0${outer.nested.length}\0`;
	outer.nested.push(`$(${remaining(closed)})`);
}
function follow(frame, piece) {
	if (piece === '"' || piece === "'") {
		if (frame.quote === "") frame.quote = piece;
		else if (frame.quote === piece) frame.quote = "";
	} else if (frame.quote === "") {
		if (piece === "(" || piece === "$(") frame.parentheses += 1;
		if (piece === ")") frame.parentheses = Math.max(frame.parentheses - 1, 0);
	}
}
function remaining({ text, nested }) {
	const kept = /(?<!<)<<(?!<)/.test(text) ? text : scriptCommands(text).map(uncleanedStages).join("\n");
	return kept.replace(/\0(\d+)\0/g, (_, at) => nested[Number(at)] ?? "");
}
function uncleanedStages(command) {
	const stages = stagesOf(command);
	if (stages.length === 1 && TEST.test(command)) return "";
	const last = stages.findLastIndex((stage) => cleans(stage) || PRINTS_ADDRESS.test(stage));
	const after2 = stages.slice(last + 1);
	if (last === -1 || after2.some((stage) => DECODES.test(stage))) return command;
	if (stages.slice(0, last).some((stage) => /^tee\b/.test(stage))) return command;
	const own = stages[last] ?? "";
	return [PRINTS_ADDRESS.test(own) ? "" : own.replace(INPUT, ""), ...after2].join(" | ");
}
function stagesOf(command) {
	const stages = [""];
	for (const [piece] of command.matchAll(STAGE_PIECE)) {
		if (piece === "|") stages.push("");
		else stages[stages.length - 1] += piece;
	}
	return stages.map((stage) => stage.trim());
}
var STAGE_PIECE = /"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|\||[^"'\\|]+|[\s\S]/g;
var TEST = /^(?:(?:if|elif|while|until|!)\s+)*(?:\[\[?|test)\s/;
var PRINTS_ADDRESS = /^gh\s+(?:pr|issue|release|gist|repo)\s+create\b/;
var INPUT = /<<<\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/;
var CLEANERS = [
	/^tr\s+-(?:[cC][ds]?|d[cC]|s[cC])\s/,
	/^(?:(?:md5|sha\d+)sum|shasum|wc)\b/,
	/^grep\s+(?:-\w+\s+)*-\w*[cq]/,
	/^(?:base64|basenc)\b(?!.*\s(?:-\w*[dD]|--d))/,
	/^sed\s+(?:-[rE]\s+)*(?:-e\s+)?(['"])s(.)\[\^(?:\[:\w+:\]|[^\][$]){1,200}\][+*]?\2[\w.-]{0,20}\2g\1\s*(?:<<<|>|$)/,
	/^jq\s+(?:-\w+\s+)*['"]?(?:\.\s*\|\s*)?@(?:uri|base64)\b['"]?\s*(?:<<<|>|$)/
];
function cleans(stage) {
	return CLEANERS.some((pattern) => pattern.test(stage));
}
var DECODES = /^(?:base64|basenc)\b.*\s(?:-\w*[dD]|--d)|@base64d/;
var CLEANED_VARIABLE = /\$\{\w{1,200}\/\/\[\^[^\]}]{1,200}\]\/?[\w.-]{0,50}\}|\$(?:env:)?\w{1,200}"?\s{1,20}-replace\s{1,20}(['"])\[\^[^\]]{1,200}\][+*]?\1/gi;
// audit/workflow/script-groups
var MAX_GROUPS = 100;
function groupings(commands) {
	const groups = [];
	const found2 = [];
	const inputs = new Map();
	for (const [index, { text }] of commands.entries()) {
		const redirected = followGroups(text, index, groups);
		if (groups.length > MAX_GROUPS) return void 0;
		if (/^done\b[^<]*</.test(text)) inputs.set(redirected[0] - 1, text);
		found2.push({ isInGroup: groups.length > 0, redirected, input: "" });
	}
	return found2.map((each, index) => ({ ...each, input: inputs.get(index) ?? "" }));
}
var CLOSED = {
	if: "fi",
	case: "esac",
	for: "done",
	while: "done",
	until: "done",
	select: "done",
	"{": "}",
	"(": ")"
};
var CLOSING = /^(?:[})]|(?:done|fi|esac)\b)/;
function followGroups(text, index, groups) {
	const closed = CLOSING.exec(text)?.[0] ?? "";
	const at = groups.findLastIndex((group) => group.closed === closed);
	const ended = at === -1 ? void 0 : groups.splice(at)[0]?.start;
	const rest = openGroups(text.slice(closed.length).trimStart(), index, groups);
	const bare = rest.replace(/(?<!<)<<(?!<)[\s\S]*|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*'/g, "");
	let first = index;
	for (const { 0: bracket, index: offset } of bare.matchAll(/[(){}]/g)) {
		const closing = CLOSED[bracket];
		if (closing !== void 0) groups.push({ closed: closing, start: index });
		if (groups.at(-1)?.closed !== bracket) continue;
		const { start = index } = groups.pop() ?? {};
		if (start < index && /[>|]/.test(bare.slice(offset))) first = start;
	}
	const inner = /\|\s{0,20}(?:while|for|until)\b/.test(bare);
	if (inner) groups.push({ closed: "done", start: index + 1 });
	return first === index && ended !== void 0 ? [ended, index] : [first, index + 1];
}
var BEFORE = /^(?:(?:then|do|else|!|time)\s+|(?:function\s+)?[\w-]+\s*\(\)\s*)/;
var PATTERN = /^[^\s()$]+\)\s*/;
var OPENING = /^(?:(?:if|case|for|while|until|select)\b|[{(])/;
var POWERSHELL = /^(?:if|for|while)\s*\([^{]{0,500}\{/;
function openGroups(command, index, groups) {
	let rest = command;
	for (let words = 0; words < MAX_GROUPS && !POWERSHELL.test(rest); words += 1) {
		const isCase = groups.at(-1)?.closed === "esac";
		const before = BEFORE.exec(rest)?.[0] ?? (isCase ? PATTERN.exec(rest)?.[0] : void 0);
		const word = before ?? OPENING.exec(rest)?.[0];
		if (word === void 0) break;
		const closed = CLOSED[word];
		if (closed !== void 0) groups.push({ closed, start: closed === "done" ? index + 1 : index });
		rest = rest.slice(word.length).trimStart();
	}
	return rest;
}
// audit/workflow/script-writes
var OUTSIDERS = "outsiders";
var MAX_SCRIPT = 5e4;
var FILE = /(?:\$\{?(?:env:)?GITHUB_(OUTPUT|ENV|PATH)\b\}?|%GITHUB_(OUTPUT|ENV|PATH)%)|::set-(output|env)\s+name=/i;
var WRITES = />|\btee\b|Out-File|Add-Content|Set-Content|::set-/i;
function writesIn(script, sources) {
	if (!FILE.test(script)) return [];
	const written = script.length > MAX_SCRIPT ? void 0 : writesByCommand(script, sources);
	return (written ?? writesAnywhere(script, sources)).filter(({ origins }) => origins.size > 0);
}
function writesAnywhere(script, sources) {
	const origins = originsIn(script, new Map(), sources);
	return ["OUTPUT", "ENV", "PATH"].map((file) => ({ file, name: "*", origins }));
}
function writesByCommand(script, sources) {
	const known = new Map();
	const read = (text) => originsIn(uncleanedText(text), known, sources);
	const commands = separatedCommands(script);
	const groups = groupings(commands);
	if (groups === void 0) return void 0;
	const written = [];
	let open = "*";
	let count = 0;
	const write = (file, text) => {
		const { names, opened = open } = namesIn(text);
		open = opened;
		const origins = read(text.replaceAll(TARGET, ""));
		for (const name of names.length > 0 ? names : [open]) written.push({ file, name, origins });
	};
	for (const [index, command] of commands.entries()) {
		const grouping = groups[index];
		learn(command, grouping, known, sources, read);
		const file = WRITES.test(command.text) ? fileOf(command.text) : void 0;
		if (file === void 0) continue;
		const texts = commands.slice(...grouping?.redirected ?? []);
		count += texts.length;
		if (count > MAX_READ) return void 0;
		for (const { text } of texts) write(file, text);
	}
	return written;
}
var MAX_READ = 1e4;
var TARGET = />>?\s*"?\$\{?(?:env:)?GITHUB_\w+\}?"?/gi;
function fileOf(command) {
	const match = FILE.exec(command);
	return (match?.[1] ?? match?.[2] ?? match?.[3])?.toUpperCase();
}
function namesIn(text) {
	const pattern = text.includes("::set-") ? /\bname=([\w-]+)(::)/g : NAMES;
	const found2 = [...text.matchAll(pattern)];
	const names = new Set(found2.map(({ 1: name = "" }) => name.toLowerCase()));
	const opened = found2.find(({ 2: sign }) => sign === "<<")?.[1]?.toLowerCase();
	return { names: [...names], ...opened === void 0 ? {} : { opened } };
}
var NAMES = /(?:^|["'\s])([A-Za-z_][\w-]*)(=(?!=)|<<)/g;
var ASSIGNMENT = /^(?:case\s[^)]{1,500}\sin\s+)?(?:[^\s()=]{1,200}\)\s*)?(?:(?:export|local|readonly|declare|typeset|set|then|do|else|\{|\()\s+)*(?:-\w+\s+)*\$?(?:env:)?([A-Za-z_]\w*)\s*(\+?)=(?!=)\s*([\s\S]*)$/;
var READING = /\b(?:read|printf\s+-v|mapfile|readarray)\s+(?:-\w+\s+(?:(?:\$?'[^']*'|"[^"]*"|\d+)\s+)?)*([A-Za-z_]\w*(?:[ \t]+[A-Za-z_]\w*)*)/;
var LOOP = /^for(?:each)?\s*\(?\s*\$?([A-Za-z_]\w*)\s+in\s/;
var INNER = /[{(]\s*\$?(?:env:)?([A-Za-z_]\w*)\s*\+?=(?!=)/;
var WHOLE = /^(?:(?:export|readonly)\s+)?[A-Za-z_]\w*=(?:"(?:[^"\\`$]|\\.|\$(?!\())*"|'[^']*'|[^\s"'`|&<>()\\])*$/;
var SUBSTITUTION = /^(?:(?:export|readonly)\s+)?[A-Za-z_]\w*="?\$\([\s\S]*\)"?$/;
function learn({ text, isConditional }, grouping, known, sources, read) {
	const assigned = ASSIGNMENT.exec(text);
	const inner = INNER.exec(text);
	const taken = READING.exec(text) ?? LOOP.exec(text);
	const set = (names, value, replaces2 = false) => {
		if (names === void 0) return;
		const origins = read(value());
		for (const name of names.toLowerCase().split(/\s+/)) {
			const before = replaces2 ? [] : known.get(name) ?? sources.variable(name);
			known.set(name, new Set([...before, ...origins]));
		}
	};
	const always = grouping?.isInGroup === false && !isConditional;
	const replaces = always && (WHOLE.test(text) || SUBSTITUTION.test(text));
	set(assigned?.[1], () => assigned?.[3] ?? "", replaces);
	set(inner?.[1], () => text.slice(inner?.index));
	set(taken?.[1], () => `${text}
${grouping?.input}`);
}
var VARIABLE = /\$\{?!?(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;
var EVENT = /GITHUB_EVENT_PATH|github\.event_path|\bgh\s+(?:pr|issue|api)\b/;
var FILE_TEXT = /(?<!\|\s{0,20})\b(?:cat|jq)\s+[^\s<>|]|\$\(\s*<|\bGet-Content\b/;
var OUTSIDE_FIELD = /(?:^|[.,\s"'{])(?:title|body|headRefName|headRefs?|message|head\.(?:ref|label)|page_name)(?![\w=])/;
function originsIn(text, known, sources) {
	const found2 = new Set();
	const add = (origins) => {
		for (const origin of origins) found2.add(origin);
	};
	const ended = text.slice(0, text.lastIndexOf("}}") + 2);
	for (const expression of expressionTexts(ended)) {
		add(sources.expression(expression));
	}
	for (const [, shell, cmd] of text.matchAll(VARIABLE)) {
		const name = (shell ?? cmd ?? "").toLowerCase();
		add(known.get(name) ?? sources.variable(name));
	}
	if (FILE_TEXT.test(text)) add(sources.files);
	if (EVENT.test(text) && OUTSIDE_FIELD.test(lastFilter(text))) found2.add(OUTSIDERS);
	return found2;
}
var FILTER = /\s(?:-q|--jq)\s|\|\s{0,20}jq\s(?!\s{0,20}-\w{0,20}R)(?=[^|]{0,200}\.\w)/g;
var CONDITION = /\bselect\((?:[^()]|\([^()]{0,300}\)){0,300}\)/g;
function lastFilter(text) {
	const start = [...text.matchAll(FILTER)].at(-1)?.index ?? 0;
	return text.slice(start).replace(CONDITION, "");
}
// audit/workflow/github-script-variables
function learn2({ keys, variable = "", declared, depth }, value, reading) {
	if (keys !== void 0) {
		learnKeys(keys, value, reading);
		return;
	}
	const before = declared === void 0 ? reading.known.get(variable) : { ...value, depth };
	const isReplaced = before === void 0 || depth !== void 0 && before.depth === depth;
	const known = isReplaced ? value : either(before, value);
	reading.known.set(variable, { ...known, depth: before?.depth });
}
var DEFAULT = /=\s{0,20}(?:\{\s{0,20}\}|[^,{}]{0,200})/g;
var KEY = /(\.\.\.)?([\w$]+)\s{0,20}(?::\s{0,20}(?:(\{)|([\w$]+)))?|\}/g;
function learnKeys(keys, value, { known, isOutside }) {
	const outer = [value.paths];
	for (const [token, rest, from = "", opening, to = from] of keys.replace(DEFAULT, "").matchAll(KEY)) {
		const bases = from === "payload" ? [""] : outer.at(-1) ?? [];
		const paths = bases.map((path) => rest || from === "payload" ? path : joined(path, from));
		if (token === "}") outer.pop();
		else if (opening !== void 0) outer.push(paths);
		else {
			const chosen = paths.some(isOutside) ? new Set([OUTSIDERS]) : NONE;
			known.set(to, { origins: paths.length > 0 ? chosen : value.origins, paths });
		}
	}
}
function either(one, other) {
	const isEvent = [one, other].every(
		({ origins, paths }) => origins.size === 0 || paths.length > 0
	);
	return {
		origins: new Set([...one.origins, ...other.origins]),
		paths: isEvent ? [...new Set([...one.paths, ...other.paths])].slice(0, 20) : []
	};
}
function joined(base, key) {
	const name = [base, key.toLowerCase()].filter((part) => part !== "").join(".");
	return name.replace(/^repository\.(pull_request|issue)\.data\b/, "$1");
}
var NONE = new Set();
// audit/workflow/github-script-writes
var MAX_VALUE = 2e3;
var MAX_VALUES = 3e5;
var START2 = new RegExp(
	[
		/\b(?<call>setOutput|exportVariable)\(\s{0,200}['"`](?<name>[\w-]{1,200})['"`]\s{0,200},\s{0,200}/,
		/(?<=(?:^|[;{}):]|\belse)[ \t]{0,200})(?<result>return)\b[ \t]{0,20}/,
		/(?:\b(?:const|let|var)\s{1,20}|\(\s{0,20})\{(?<keys>(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,100}\}){0,300})\}\s{0,20}=(?![=>])\s{0,200}/,
		/(?<declared>\b(?:const|let|var)\s{1,20})?(?<![.\w$])(?<variable>[A-Za-z_$][\w$]{0,100})\s{0,20}(?:\+|\|\||\?\?)?=(?![=>])\s{0,200}/
	].map(({ source }) => source).join("|"),
	"gm"
);
var CLEANED = /\.replace(?:All)?\(\s{0,20}\/\[\^|\.(?:includes|startsWith|endsWith|test|length)\b|[!=]==?/;
function githubScriptWrites(script, sources, isOutside) {
	const reading = { known: new Map(), sources, isOutside };
	const writes = [];
	const starts = [...script.matchAll(START2)];
	const length = Math.min(Math.max(Math.floor(MAX_VALUES / starts.length), 100), MAX_VALUE);
	const depthAt = depths(script);
	for (const { 0: start, index, groups = {} } of starts) {
		const first = index + start.length;
		const value = readValue(firstValue(script.slice(first, first + length)), reading);
		const { call, name = "", result, declared } = groups;
		if (call === void 0 && result === void 0) {
			const depth = depthAt(index, declared !== void 0);
			learn2({ ...groups, depth: /[+|?]=/.test(start) ? void 0 : depth }, value, reading);
			continue;
		}
		const file = call === "exportVariable" ? "ENV" : "OUTPUT";
		const written = call === void 0 ? "result" : name.toLowerCase();
		writes.push({ file, name: written, origins: value.origins });
	}
	return writes.filter(({ origins }) => origins.size > 0);
}
var STRING = /'(?:[^'\\\n]|\\.){0,2000}'|"(?:[^"\\\n]|\\.){0,2000}"|`(?:[^`\\]|\\[\s\S]){0,2000}`/;
var CODE = new RegExp(
	[
		STRING,
		/\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/)){0,2000}\*\//,
		/(?<=[=(,:;!&|?>{}[]\s{0,20}|\breturn\s{0,20})\/(?:[^\n\\/[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,200}\//,
		/[^\s'"`/{}();]+|\S/
	].map(({ source }) => source).join("|"),
	"g"
);
function depths(script) {
	let depth = 0;
	let last = ";";
	let lowest = 0;
	const tokens = [...script.matchAll(CODE)].map(({ 0: token, index }) => {
		if (/^[{(]$/.test(token)) depth += 1;
		else if (/^[})]$/.test(token)) depth -= 1;
		lowest = Math.min(lowest, depth);
		if (!/^\/[/*]/.test(token)) last = token;
		return { index, end: index + token.length, depth, last };
	});
	if (depth !== 0 || lowest < 0) return () => void 0;
	let next = 0;
	return (offset, isDeclared) => {
		while ((tokens[next]?.index ?? offset) < offset) next += 1;
		const before = tokens[next - 1] ?? { end: 0, depth: 0, last: ";" };
		const isStart = before.end <= offset && (isDeclared || /^[;{}]$/.test(before.last));
		return isStart ? before.depth : void 0;
	};
}
var TOKEN = new RegExp(
	`${STRING.source}|=>\\s{0,20}\\{|\\bfunction\\b|[()[\\]{};,]|(?<![=(,?:|&+][ \\t\\r]{0,20})\\n(?!\\s{0,200}[.?:|&+)\\]}])`,
	"g"
);
function firstValue(text) {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (token === "function" || token.startsWith("=>")) return text.slice(0, index);
		if (/^[([{]/.test(token)) depth += 1;
		else if (depth === 0 && /^[)\]};,\n]/.test(token)) return text.slice(0, index);
		else if (/^[)\]}]/.test(token)) depth -= 1;
	}
	return text;
}
function readValue(text, reading) {
	const expressions = [];
	const marked = text.replaceAll(/\$\{\{([\s\S]{0,2000}?)\}\}/g, (_, expression) => {
		expressions.push(expression);
		return `__expression${expressions.length - 1}`;
	});
	const code = simplified(marked);
	const origins = new Set();
	for (const part of partsOf(code).filter((each) => !CLEANED.test(each))) {
		for (const { 0: path, index } of part.matchAll(PATH)) {
			const [, mark] = /^__expression(\d+)$/.exec(path) ?? [];
			const before = part.slice(Math.max(index - 200, 0), index);
			const isCalled = part[index + path.length] === "(";
			const found2 = mark === void 0 ? originsOf(path, isCalled, before, reading) : reading.sources.expression(expressions[Number(mark)] ?? "");
			for (const origin of found2) origins.add(origin);
		}
	}
	return { origins, paths: pathsIn(code, reading) };
}
var READS_FILE = /(?:^|\.)readFile(?:Sync)?$/;
var PATH = /(?<![.\w$])[A-Za-z_$][\w$]*(?:\.[\w$]+)*/g;
var TEXTLESS2 = /(?<![\w$.])(?:!{1,3}[\w$.]{1,300}(?![\w$.(])|[A-Za-z_$][\w$.]{0,300}\s{0,50}&&)/g;
function simplified(text) {
	return text.replaceAll(/(?<=[\w$)\]])(?:\?\.)?\[\s?['"`](\w{1,200})['"`]\s?\]/g, ".$1").replaceAll(new RegExp(STRING, "g"), (string) => {
		const inner = string.startsWith("`") ? /\$\{([^}`]*)|(__expression\d+)/g : /(__expression\d+)/g;
		return ["''", ...[...string.matchAll(inner)].map(([, one, two]) => one ?? two)].join(" + ");
	}).replaceAll("...", " ").replaceAll("??", "||").replaceAll(/(?<=[\w$)\]])(?:\?\.)?\[\d{1,9}\]/g, "").replaceAll(/\s{0,200}\??\.\s{0,200}(?=[A-Za-z_$])/g, ".").replaceAll(TEXTLESS2, "");
}
function partsOf(code) {
	if (!code.includes("?")) return [code];
	const conditions = code.split("?");
	const last = conditions.pop() ?? "";
	const kept = conditions.flatMap((part) => {
		const parts = part.split(":");
		const condition = parts.pop() ?? "";
		return [...parts, condition.slice(0, openIn(condition, /,/) + 1)];
	});
	return [...kept, ...last.split(":")];
}
function openIn(code, sign) {
	let depth = 0;
	for (let index = code.length - 1; index >= 0; index -= 1) {
		const character = code.charAt(index);
		if (/[)\]}]/.test(character)) depth += 1;
		else if (depth === 0 && (/[([{]/.test(character) || sign?.test(character))) return index;
		else if (/[([{]/.test(character)) depth -= 1;
	}
	return -1;
}
var OF_LISTS = /\.(?:map|flatMap|filter|find|findLast|reduce|at|pop|shift|join)$/;
function withoutMethod(path) {
	return OF_LISTS.test(path) ? path : path.slice(0, Math.max(path.lastIndexOf("."), 0));
}
var OBJECT = /(?:^|\.)(?:|pull_request|issue|comment|review|discussion|head|base|user|repo|sender|author|answer|head_commit|workflow_run|check_suite|check_run)$/;
function originsOf(name, isCalled, before, reading) {
	if (READS_FILE.test(name))
		return /\b(?:Number|parseInt)\(\s{0,20}$/.test(before) ? NONE : reading.sources.files;
	const path = isCalled ? withoutMethod(name) : name;
	const [, variable] = /^process\.env\.(\w+)/.exec(path) ?? [];
	if (variable !== void 0) return reading.sources.variable(variable.toLowerCase());
	const paths = eventPaths(path, reading);
	const [root = ""] = path.split(".", 1);
	if (paths.length === 0) return reading.known.get(root)?.origins ?? NONE;
	const chosen = paths.filter(reading.isOutside);
	const [, callee] = /([\w$]+)\($/.exec(before.slice(0, openIn(before) + 1)) ?? [];
	const isTaken = callee !== void 0 && !/^(?:stringify|String|values|entries)$/.test(callee);
	return chosen.some((each) => !(isTaken && OBJECT.test(each))) ? new Set([OUTSIDERS]) : NONE;
}
function eventPaths(path, { known }) {
	const [, direct] = /(?:^|\.)payload(?:\.([\w$.]+))?$/.exec(path) ?? [];
	if (direct !== void 0) return [direct.toLowerCase()];
	if (/(?:^|\.)payload$/.test(path)) return [""];
	const [root = "", ...rest] = path.split(".");
	return (known.get(root)?.paths ?? []).map((base) => joined(base, rest.join(".")));
}
function pathsIn(code, reading) {
	if (CLEANED.test(code)) return [];
	const [, kind] = REQUEST.exec(code) ?? [];
	if (kind !== void 0) {
		const response = kind === "pulls" ? "repository.pull_request" : "repository.issue";
		return [joined(response, code.endsWith(".data") ? "data" : "")];
	}
	const parts = code.split("||").map((part) => part.trim());
	const named = parts.filter((part) => !/^(?:\{\s?\}|''|null|undefined|\d+)$/.test(part));
	const paths = named.map((part) => WHOLE2.test(part) ? eventPaths(part, reading) : []);
	return paths.every((each) => each.length > 0) ? paths.flat().slice(0, 20) : [];
}
var WHOLE2 = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/;
var REQUEST = /^\(?\s?await\s[\w$.]{1,100}\.(pulls|issues)\.get\(/;
// audit/workflow/origins
var NONE2 = new Set();
var IS_NUMBER = /\^\(?(?:\[0-9\]|\[\[:digit:\]\]|\\d)[+{]/;
var READS_FILE2 = /(?<!\|\s{0,20})\b(?:(?:cat|head|tail)(?:[ \t]+[^\s<>|;&)]+)+|(?:jq|sed|awk|Get-Content)\s(?:'[^'\n]*'|"[^"\n]*"|[^\n;)])*)|(?:\$\(|\b(?:read|done|mapfile|readarray)\b[^\n;|<]{0,100})\s*<(?!<)[^\n;)]*|\breadFile(?:Sync)?\([^\n)]*/g;
var MAX_DEPTH2 = 60;
var OriginReader = class {
	#file;
	#known = new Map();
	#writes = new Map();
	#numbers = new Map();
	#downloads = new Map();
	#depth = 0;
	constructor(file) {
		this.#file = file;
	}
	isOutside(context, place) {
		return this.#isOutside(this.of(context, place));
	}
	writesEnvironment(step) {
		return this.#writesOf(step).some(
			({ file, origins }) => file !== "OUTPUT" && this.#isOutside(origins)
		);
	}
	of(context, place) {
		const key = [contextName(context), this.#number(place.job), this.#number(place.step)];
		const name = `${key.join(" ")} ${place.isOwn ?? true}`;
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		if (this.#depth > MAX_DEPTH2) return new Set([OUTSIDERS]);
		this.#known.set(name, NONE2);
		this.#depth += 1;
		const origins = this.#read(context, place);
		this.#depth -= 1;
		this.#known.set(name, origins);
		return origins;
	}
	in(node, place) {
		if (node === void 0) return NONE2;
		if (node.kind === "scalar") return this.#inText(node.text, place);
		const parts = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
		return union(parts.map((part) => this.in(part, place)));
	}
	#isOutside(origins) {
		return [...origins].some((origin) => origin === OUTSIDERS || this.#file.isReached(origin));
	}
	#number(owner) {
		if (owner === void 0) return -1;
		const number = this.#numbers.get(owner) ?? this.#numbers.size;
		this.#numbers.set(owner, number);
		return number;
	}
	#inText(text, place) {
		if (!text.includes("${{")) return NONE2;
		return union(expressionTexts(text).map((inner) => this.#inExpression(inner, place)));
	}
	#inExpression(text, place) {
		const expression = parseExpression(text);
		if (expression === void 0) return NONE2;
		return union(valuesOf(expression).map((context) => this.of(context, place)));
	}
	#read(context, place) {
		const [first, second, third] = context.path.map(
			(part) => typeof part === "string" ? part : "*"
		);
		switch (context.name) {
			case "github":
				return githubControl(contextName(context)) === "stranger" ? new Set([OUTSIDERS]) : NONE2;
			case "inputs":
			case "secrets":
				return new Set([`${fileKey(this.#file.file.path)} ${context.name}.${first ?? "*"}`]);
			case "env":
				return this.#variable(first ?? "*", place);
			case "matrix":
				return this.#matrix(first ?? "*", place);
			case "steps":
				return second === "outputs" ? this.#stepOutput(first, third ?? "*", place) : NONE2;
			case "needs":
			case "jobs":
				return second === "outputs" ? this.#jobOutput(first, third ?? "*") : NONE2;
			default:
				return NONE2;
		}
	}
	#matrix(name, { job }) {
		return union(
			matrixNodes(name, job?.map).map((node) => this.in(node, { job, step: void 0 }))
		);
	}
	#variable(name, { job, step, isOwn = true }) {
		if (name === "github_head_ref") return new Set([OUTSIDERS]);
		const own = isOwn && step !== void 0 ? variableIn(step.map, name) : void 0;
		if (own !== void 0 && step !== void 0) return this.in(own, { job, step, isOwn: false });
		const owner = step !== void 0 || isOwn ? job : void 0;
		const declared = variableIn(owner?.map, name) ?? variableIn(this.#file.root, name);
		return union([
			this.in(declared, { job, step: void 0, isOwn: false }),
			...this.#stepsBefore(step).map((each) => this.#written(each, "ENV", name))
		]);
	}
	#stepsBefore(step) {
		if (step === void 0) return [];
		return (step.job ?? this.#file).steps.filter((each) => canPrecede(each, step));
	}
	#hasArtifacts(step) {
		if (!this.#file.triggers.has("workflow_run")) return false;
		const { steps } = step.job ?? this.#file;
		const first = this.#downloads.get(step.job) ?? steps.find(downloadsArtifacts) ?? false;
		this.#downloads.set(step.job, first);
		return first !== false && canPrecede(first, step);
	}
	#readsForeignFiles(step) {
		const script = step.run?.text ?? inputText(step, "script") ?? "";
		const files = new Set(script.match(READS_FILE2));
		return this.#hasArtifacts(step) && !(files.size === 1 && IS_NUMBER.test(script));
	}
	#stepOutput(id, name, { job }) {
		const steps = (job ?? this.#file).steps.filter(
			({ map }) => id === "*" || scalarAt(map, "id")?.text.toLowerCase() === id
		);
		return union(steps.map((step) => this.#written(step, "OUTPUT", name)));
	}
	#written(step, file, name) {
		if (file === "OUTPUT" && returnsForeignText(step, name, this.#hasArtifacts(step)))
			return new Set([OUTSIDERS]);
		const callee = file === "OUTPUT" ? localFile(step.uses, this.#file.file.path) : void 0;
		const own = this.#writesOf(step).filter(
			(write) => write.file === file && (name === "*" || [name, "*"].includes(write.name))
		);
		const called = callee === void 0 ? NONE2 : new Set([`${callee} outputs.${name}`]);
		return union([called, ...own.map(({ origins }) => origins)]);
	}
	#jobOutput(id, name) {
		const jobs = this.#file.jobs.filter((job) => id === "*" || job.id.toLowerCase() === id);
		return union(
			jobs.map((job) => {
				const callee = localFile(job.uses, this.#file.file.path);
				if (callee !== void 0) return new Set([`${callee} outputs.${name}`]);
				return this.in(namedIn2(mapAt(job.map, "outputs"), name), { job, step: void 0 });
			})
		);
	}
	#writesOf(step) {
		const known = this.#writes.get(step);
		if (known !== void 0) return known;
		this.#writes.set(step, []);
		const writes = this.#readWrites(step);
		this.#writes.set(step, writes);
		return writes;
	}
	#readWrites(step) {
		const place = { job: step.job, step };
		const sources = {
			variable: (name) => this.of({ ...ENV, path: [name] }, place),
			expression: (text) => this.#inExpression(text, place),
			files: this.#readsForeignFiles(step) ? new Set([OUTSIDERS]) : NONE2
		};
		if (step.run !== void 0) return writesIn(step.run.text, sources);
		const script = isGithubScript(step) ? inputText(step, "script") : void 0;
		return script === void 0 ? [] : githubScriptWrites(script, sources, isEventText);
	}
};
var ENV = { kind: "context", name: "env", path: [], span: { start: 0, end: 0 } };
function isEventText(name) {
	return githubControl(`github.event.${name}`) === "stranger";
}
function variableIn(owner, name) {
	return namedIn2(yamlAt(owner, "env"), name);
}
function namedIn2(node, name) {
	if (node?.kind !== "map" || name === "*") return node;
	return [...node.entries.values()].find(({ key }) => key.toLowerCase() === name)?.value;
}
function union(all) {
	return new Set(all.flatMap((origins) => [...origins]));
}
// audit/workflow/calls
var LOCAL_USE = /\buses["']?\s*:\s*["']?[.$][\\/]/;
var ACTION = /(?:^|\/)action\.ya?ml$/;
function reachedBy(files, read) {
	if (!files.some(({ text }) => LOCAL_USE.test(text))) return () => false;
	const sources = new Map();
	for (const file of files) {
		const takesPart = ACTION.test(file.path) || LOCAL_USE.test(file.text) || file.text.includes("workflow_call");
		const subject = takesPart ? read(file) : void 0;
		if (subject !== void 0) addSources(subject, sources);
	}
	const test = remembered((origin) => ({ isReached: isReached(origin, sources) }));
	return (origin) => test(origin).isReached;
}
function addSources(subject, sources) {
	const reader = new OriginReader(subject);
	const { path } = subject.file;
	const called = new Set([OUTSIDERS]);
	const privilege = isPrivileged(subject) ? called : new Set([privilegeOf(path)]);
	const addCall = (callee) => {
		addTo(sources, callOf(callee), called);
		addTo(sources, privilegeOf(callee), privilege);
	};
	const add = (prefix, map, place, key) => {
		for (const { key: name, value } of map?.entries.values() ?? []) {
			const node = key === void 0 ? value : yamlAt(value, key);
			addTo(sources, `${prefix}.${name.toLowerCase()}`, reader.in(node, place));
		}
	};
	for (const job of subject.jobs) {
		const callee = localFile(job.uses, path);
		if (callee === void 0) continue;
		addCall(callee);
		add(`${callee} inputs`, mapAt(job.map, "with"), { job, step: void 0 });
		add(`${callee} secrets`, mapAt(job.map, "secrets"), { job, step: void 0 });
	}
	for (const step of subject.steps) {
		const callee = localFile(step.uses, path);
		if (callee === void 0) continue;
		addCall(callee);
		add(`${callee} inputs`, mapAt(step.map, "with"), { job: step.job, step });
	}
	const settings = subject.triggers.get("workflow_call")?.settings ?? subject.root;
	const outside = { job: void 0, step: void 0 };
	add(`${fileKey(path)} outputs`, mapAt(settings, "outputs"), outside, "value");
	add(`${fileKey(path)} inputs`, mapAt(settings, "inputs"), outside, "default");
}
function addTo(sources, target, origins) {
	const known = sources.get(target) ?? new Set();
	sources.set(target, known);
	for (const origin of origins) known.add(origin);
}
function isReached(origin, sources) {
	const seen = new Set();
	const open = [origin];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (next === OUTSIDERS) return true;
		if (seen.has(next)) continue;
		seen.add(next);
		const start = next.endsWith(".*") ? next.slice(0, -1) : void 0;
		const names = start === void 0 ? [next] : [...sources.keys()].filter((key) => key.startsWith(start));
		for (const name of names) open.push(...sources.get(name) ?? []);
	}
	return false;
}
// audit/workflow/check-expressions
var EVALUATED = {
	workflow: ["concurrency", "defaults", "env", "jobs", "run-name"],
	action: ["runs"],
	"pre-commit": []
};
function expressionProblems(subject) {
	const { file, kind, expressions } = subject;
	const unread = expressions.filter(
		(placed) => isUnread(placed) && EVALUATED[kind].includes(placed.path[0] ?? "")
	);
	if (unread.length === 0) return [];
	const places = textPlaces(file.text);
	return unread.map(({ span, address }) => {
		const message = `the expression in \`${address}\` is too long or not valid`;
		return new DataError("malformed", message, { path: file.path, line: places(span.start).line });
	});
}
function isUnread({ expression, scalar }) {
	return expression === void 0 && scalar.text.trim() !== "";
}
// audit/workflow/check-shape
function checkShape(file, documents, kind) {
	const [root, second] = documents;
	const refuse = (message, node) => {
		const line = node && textPlaces(file.text)(node.span.start).line;
		throw new DataError("malformed", message, { path: file.path, line });
	};
	if (root?.kind !== "map")
		return refuse(`the file is not a ${kind}: it does not contain a mapping`);
	if (second !== void 0) return refuse("GitHub reads only one YAML document", second);
	const jobs = kind === "workflow" ? yamlAt(root, "jobs") : void 0;
	if (jobs !== void 0 && jobs.kind !== "map") return refuse("`jobs` is not a mapping", jobs);
	const all = [...jobs?.entries.values() ?? []];
	const job = all.find(({ value }) => value.kind !== "map");
	if (job !== void 0) return refuse(`the job \`${job.key}\` is not a mapping`, job.value);
	const lists = all.map(({ value }) => yamlAt(value, "steps"));
	for (const steps of kind === "action" ? [yamlAt(root, "runs", "steps")] : lists) {
		const broken = steps && brokenSteps(steps);
		if (broken !== void 0) return refuse(broken.message, broken.node);
	}
	return root;
}
function brokenSteps(steps) {
	if (steps.kind !== "list") return { message: "`steps` is not a list", node: steps };
	const [node] = steps.items.flatMap((step) => brokenPart(step) ?? []);
	return node && { message: "a step is not valid", node };
}
function brokenPart(step) {
	if (step.kind !== "map") return step;
	const texts = ["run", "uses"].flatMap((key) => yamlAt(step, key) ?? []);
	const group = yamlAt(step, "parallel");
	return texts.find(({ kind }) => kind !== "scalar") ?? (group && brokenSteps(group)?.node);
}
// audit/workflow/embedded
function embeddedIn(source, scalar, parse = parseExpression) {
	if (!scalar.text.includes("${{")) return [];
	const place = scalarPlaces(source, scalar);
	const found2 = [];
	for (let from = scalar.text.indexOf("${{"); from !== -1; ) {
		const end = endOf(scalar.text, from + 3);
		if (end === -1) {
			const inText2 = { start: from, end: scalar.text.length };
			found2.push({ scalar, span: place(inText2), inText: inText2, expression: void 0, place });
			break;
		}
		const inText = { start: from, end: end + 2 };
		const expression = parse(scalar.text.slice(from + 3, end));
		found2.push({ scalar, span: place(inText), inText, expression, place: after(from + 3, place) });
		from = scalar.text.indexOf("${{", end + 2);
	}
	return found2;
}
function conditionIn(source, scalar, parse = parseExpression) {
	if (scalar.text.includes("${{")) return embeddedIn(source, scalar, parse);
	const place = scalarPlaces(source, scalar);
	const inText = { start: 0, end: scalar.text.length };
	const expression = parse(scalar.text);
	return [{ scalar, span: place(inText), inText, expression, place }];
}
function after(start, place) {
	return (span) => place({ start: start + span.start, end: start + span.end });
}
function endOf(text, from) {
	let isString = false;
	for (let at = from; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "'") isString = !isString;
		else if (!isString && character === "}" && text.charAt(at + 1) === "}") return at;
	}
	return -1;
}
// audit/workflow/uses
var DOCKER = "docker://";
function readUses(node) {
	const text = node.text.trim();
	if (text.startsWith("./") || text.startsWith("$/") || text.startsWith(".\\"))
		return { kind: "local", node };
	if (text.startsWith(DOCKER)) return { kind: "image", node, image: text.slice(DOCKER.length) };
	const at = text.lastIndexOf("@");
	const name = at === -1 ? text : text.slice(0, at);
	const [owner = "", repository = "", ...path] = name.split("/");
	if (owner === "" || repository === "") return void 0;
	return {
		kind: "repository",
		node,
		repository: `${owner}/${repository}`.toLowerCase(),
		owner: owner.toLowerCase(),
		path: path.join("/"),
		reference: at === -1 ? "" : text.slice(at + 1)
	};
}
function isCommit(reference) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(reference);
}
// audit/workflow/read-steps
var VALUES = new Set(["with", "env"]);
function readSteps(node, job, owner) {
	const steps = [];
	if (node?.kind === "list") addSteps(node, { job, steps }, `${owner}.steps`, false);
	return steps;
}
function addSteps(node, reading, address, isItem) {
	if (node.kind === "list") {
		for (const [at, item] of node.items.entries()) {
			addSteps(item, reading, `${address}[${nameOf(item) ?? at}]`, true);
		}
	}
	if (node.kind !== "map") return;
	const { steps } = reading;
	const first = steps.length;
	const step = stepOf(node, reading, address);
	if (isItem || step.uses !== void 0 || step.run !== void 0) steps.push(step);
	for (const { key, value } of node.entries.values()) {
		if (!VALUES.has(key)) addSteps(value, reading, `${address}.${key}`, false);
	}
	const last = steps.length - 1;
	for (const each of steps.splice(first + 1)) {
		steps.push({ ...each, last: Math.max(each.last, last) });
	}
}
function stepOf(map, { job, steps }, address) {
	const index = steps.length;
	const uses = scalarAt(map, "uses");
	const isBackground = (scalarAt(map, "background")?.text ?? "false") !== "false";
	return {
		job,
		index,
		last: isBackground ? Number.POSITIVE_INFINITY : index,
		map,
		uses: uses && readUses(uses),
		run: scalarAt(map, "run"),
		address
	};
}
function nameOf(item) {
	const [id, name, uses] = ["id", "name", "uses"].map((key) => scalarAt(item, key)?.text);
	return id ?? name ?? uses?.split("@")[0];
}
// audit/workflow/read-workflow
function readWorkflow(file, kind, parse = parseExpression, isReached2 = () => false) {
	const root = checkShape(file, readYamlTrees(file.text, file.path), kind);
	const on2 = entryAt(root, "on");
	const jobs = kind === "workflow" ? jobsOf(root) : [];
	const steps = kind === "action" ? readSteps(yamlAt(root, "runs", "steps"), void 0, "runs") : jobs.flatMap((job) => job.steps);
	return {
		file,
		kind,
		root,
		on: on2,
		triggers: triggersOf(on2),
		jobs,
		steps,
		expressions: expressionsOf(file, root, { jobs, steps, parse }),
		isReached: isReached2
	};
}
function triggersOf(on2) {
	const value = on2?.value;
	const triggers = new Map();
	if (value?.kind === "scalar") triggers.set(value.text, { span: value.span, settings: void 0 });
	if (value?.kind === "list") {
		for (const item of value.items) {
			if (item.kind === "scalar") triggers.set(item.text, { span: item.span, settings: void 0 });
		}
	}
	if (value?.kind === "map") {
		for (const { key, keySpan, value: settings } of value.entries.values()) {
			triggers.set(key, { span: keySpan, settings });
		}
	}
	return triggers;
}
function jobsOf(root) {
	return [...mapAt(root, "jobs")?.entries.values() ?? []].flatMap(({ key, keySpan, value }) => {
		if (value.kind !== "map") return [];
		const uses = scalarAt(value, "uses");
		const job = {
			id: key,
			keySpan,
			map: value,
			uses: uses && readUses(uses),
			address: `jobs.${key}`
		};
		const steps = [];
		const whole = { ...job, steps };
		steps.push(...readSteps(entryAt(value, "steps")?.value, whole, job.address));
		return [whole];
	});
}
function expressionsOf(file, root, reading) {
	const found2 = [];
	for (const { scalar, path, job, step } of scalarsIn(root, [], ownersByNode(reading))) {
		const owner = step?.address ?? job?.address;
		const isCondition = path.at(-1) === "if" && owner !== void 0;
		const read = isCondition ? conditionIn : embeddedIn;
		const address = owner === void 0 ? path.join(".") : `${owner}.${path.at(-1)}`;
		for (const each of read(file.text, scalar, reading.parse)) {
			found2.push({ ...each, path, job, step, address });
		}
	}
	return found2;
}
function ownersByNode({ jobs, steps }) {
	return new Map([
		...jobs.map((job) => [job.map, { job, step: void 0 }]),
		...steps.map((step) => [step.map, { job: step.job, step }])
	]);
}
function* scalarsIn(node, path, owners, owner = { job: void 0, step: void 0 }) {
	const here = owners.get(node) ?? owner;
	if (node.kind === "scalar") {
		yield { scalar: node, path, ...here };
		return;
	}
	const children = node.kind === "list" ? node.items.map((value, index) => ({ key: String(index), value })) : node.entries.values();
	for (const { key, value } of children) yield* scalarsIn(value, [...path, key], owners, here);
}
// audit/workflow/rules/app-token-broad
var ORGANIZATION = /^permission-(?:members|organization-.+|email-addresses|followers|gpg-keys|profile|starring)$/;
function permissionsOf(step) {
	const inputs = [...mapAt(step.map, "with")?.entries.keys() ?? []];
	return inputs.map((key) => key.toLowerCase()).filter((key) => key.startsWith("permission-"));
}
function severityOf(owner) {
	return owner === void 0 ? "medium" : "high";
}
var rule = {
	id: "workflow/app-token-broad",
	title: "A GitHub App token has more permissions than the job needs",
	severity: "high",
	profile: "essential",
	why: "Without a list of repositories and permissions, the token has all of the app’s permissions in all of the owner’s repositories.",
	fix: "Set `repositories` and the required `permission-…` inputs, and let the action revoke the token.",
	references: ["https://github.com/actions/create-github-app-token#inputs"],
	aliases: ["github-app"],
	controls: workflowControls({ "pci-dss-4.0.1": ["7.2.5"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.uses?.kind !== "repository" || step.uses.repository !== "actions/create-github-app-token")
				continue;
			const whole = (entry) => ({
				start: entry.keySpan.start,
				end: entry.value.span.end
			});
			const revoke = inputOf(step, "skip-token-revoke") ?? inputOf(step, "skip_token_revoke");
			if (revoke?.value.kind === "scalar" && !/^(?:false|)$/i.test(revoke.value.text)) {
				yield {
					at: whole(revoke),
					address: `${step.address}.with.skip-token-revoke`,
					variant: "revoke",
					detail: "The token stays valid after the job."
				};
			}
			const owner = inputOf(step, "owner");
			const permissions = permissionsOf(step);
			const isOfOrganization = permissions.length > 0 && permissions.every((name) => ORGANIZATION.test(name));
			if (owner !== void 0 && inputOf(step, "repositories") === void 0 && !isOfOrganization) {
				yield {
					at: whole(owner),
					address: `${step.address}.with.owner`,
					variant: "repositories",
					detail: "The token is valid for all of the owner’s repositories."
				};
			}
			const uses = step.map.entries.get("uses");
			if (permissions.length === 0 && uses !== void 0) {
				yield {
					at: uses.value.span,
					address: `${step.address}.with.permissions`,
					variant: "permissions",
					detail: "The token has all of the app’s permissions.",
					severity: severityOf(owner)
				};
			}
		}
	}
};
// audit/workflow/rules/bot-condition
var SPOOFABLE = new Set([
	"github.actor",
	"github.actor_id",
	"github.event.pull_request.sender.id",
	"github.event.pull_request.sender.login",
	"github.event.sender.id",
	"github.event.sender.login",
	"github.triggering_actor"
]);
var BOT_IDS = new Set(["49699333", "29139614", "41898282", "27856297", "29110"]);
var UNPRIVILEGED = new Set(["merge_group", "pull_request", "push", "schedule", "workflow_dispatch"]);
function isBot(value) {
	return BOT_IDS.has(String(value)) || typeof value === "string" && /\[bot\]$/i.test(value);
}
function editsOf(placed, context, { triggers }) {
	const authors = new Set([...triggers.keys()].map(authorOf));
	const [author] = authors;
	if (author === void 0 || authors.size > 1) return [];
	const field = contextName(context).endsWith("id") ? "id" : "login";
	return [{ span: placed.place(context.span), text: `${author}.user.${field}`, isSafe: false }];
}
function authorOf(event) {
	if (event.startsWith("pull_request")) return "github.event.pull_request";
	if (event === "issue_comment" || event === "discussion_comment") return "github.event.comment";
	return event === "issues" ? "github.event.issue" : void 0;
}
function weightOf({ kind, triggers }) {
	const isHarmless = kind === "workflow" && [...triggers.keys()].every((name) => UNPRIVILEGED.has(name));
	return isHarmless ? { severity: "medium", profile: "hardened" } : {};
}
var rule2 = {
	id: "workflow/bot-condition",
	title: "A condition trusts a bot that anyone can trigger",
	severity: "high",
	profile: "essential",
	why: "`github.actor` is the account that caused the latest event. If a stranger makes a bot push to the stranger's pull request, the condition is true.",
	fix: "Compare the author of the pull request: `github.event.pull_request.user.login`.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["bot-conditions"],
	controls: workflowControls(),
	*check(subject) {
		const weight = weightOf(subject);
		for (const placed of subject.expressions) {
			if (placed.expression === void 0 || placed.path.at(-1) !== "if") continue;
			for (const node of nodesOf(placed.expression)) {
				if (node.kind !== "binary" || node.operator !== "==") continue;
				const sides = [node.left, node.right];
				const context = sides.find(
					(side) => side.kind === "context" && SPOOFABLE.has(contextName(side))
				);
				const bot = sides.find((side) => side.kind === "literal" && isBot(side.value));
				if (context?.kind !== "context" || bot === void 0) continue;
				yield {
					at: placed.span,
					address: `${placed.address}: ${contextName(context)}`,
					...weight,
					edits: editsOf(placed, context, subject)
				};
			}
		}
	}
};
// audit/workflow/caches
var ALWAYS = { isDefault: true };
var on = (input, isDefault) => ({ input, when: "on", isDefault });
var off = (input) => ({ input, when: "off", isDefault: true });
var CACHES = {
	"actions/cache": off("lookup-only"),
	"actions/setup-dotnet": on("cache", false),
	"actions/setup-go": on("cache", true),
	"actions/setup-java": on("cache", false),
	"actions/setup-node": on("cache", false),
	"actions/setup-python": on("cache", false),
	"actions-rust-lang/setup-rust-toolchain": on("cache", true),
	"astral-sh/setup-uv": { ...on("enable-cache", true), safeFrom: 10 },
	"awalsh128/cache-apt-pkgs-action": ALWAYS,
	"coursier/cache-action": ALWAYS,
	"denoland/setup-deno": on("cache", false),
	"docker/setup-buildx-action": on("cache-binary", true),
	"determinatesystems/magic-nix-cache-action": on("use-gha-cache", true),
	"golangci/golangci-lint-action": off("skip-cache"),
	"graalvm/setup-graalvm": on("cache", false),
	"gradle/actions": off("cache-disabled"),
	"gradle/gradle-build-action": off("cache-disabled"),
	"hendrikmuhs/ccache-action": ALWAYS,
	"jdx/mise-action": on("cache", true),
	"julia-actions/cache": ALWAYS,
	"leafwing-studios/cargo-cache": ALWAYS,
	"mlugg/setup-zig": on("use-cache", true),
	"moonrepo/setup-toolchain": on("cache", true),
	"mozilla-actions/sccache-action": ALWAYS,
	"nix-community/cache-nix-action": ALWAYS,
	"oven-sh/setup-bun": off("no-cache"),
	"pnpm/action-setup": on("cache", false),
	"pyo3/maturin-action": on("sccache", false),
	"ramsey/composer-install": off("ignore-cache"),
	"ruby/setup-ruby": on("bundler-cache", false),
	"swatinem/rust-cache": off("lookup-only"),
	"taiki-e/cache-cargo-install-action": ALWAYS
};
var FALSE = new Set(["", "0", "false", "no", "off", "n"]);
function cacheOf(step, release, source) {
	const { uses } = step;
	if (uses?.kind !== "repository" || uses.path === "save") return void 0;
	const found2 = CACHES[uses.repository];
	if (found2 === void 0) return void 0;
	const value = found2.input === void 0 ? void 0 : inputOf(step, found2.input)?.value;
	const scalar = value?.kind === "scalar" ? value : void 0;
	const isSafe = isNewEnough(found2, uses.reference, commentAfter(source, uses.node.span.end));
	if (!isRestored(found2, scalar?.text.trim(), { release, isSafe })) return void 0;
	const key = step.map.entries.get("uses")?.keySpan ?? startOf(step);
	return {
		key,
		end: uses.node.span.end,
		isStated: scalar !== void 0 || /cache/.test(uses.repository),
		edits: scalar === void 0 ? added(found2, step, source) : editsOf2(found2, scalar)
	};
}
function added({ input, when }, step, source) {
	const last = [...mapAt(step.map, "with")?.entries.values() ?? []].at(-1);
	if (input === void 0 || last === void 0 || last.value.via.length > 0) return [];
	const lineStart = source.lastIndexOf("\n", last.keySpan.start - 1) + 1;
	const indent = source.slice(lineStart, last.keySpan.start);
	if (indent.trim() !== "") return [];
	const end = lineEndAfter(source, Math.max(last.keySpan.end, last.value.span.end - 1));
	const text = `
${indent}${input}: ${when === "off"}`;
	return [{ span: { start: end, end }, text, isSafe: false }];
}
function isRestored({ isDefault, when, safeFrom }, text, { release, isSafe }) {
	if (text === void 0) return isDefault && !isSafe;
	if (text.includes("${{")) return release !== "tag" || !excludesTags(text);
	if (safeFrom !== void 0 && text === "auto") return !isSafe;
	return !FALSE.has(text.toLowerCase()) === (when === "on");
}
function editsOf2({ when }, { text, span, via }) {
	const isBoolean = /^(?:true|false)$/i.test(text.trim());
	return isBoolean && via.length === 0 ? [{ span, text: String(when === "off"), isSafe: false }] : [];
}
function isNewEnough({ safeFrom }, reference, comment) {
	if (safeFrom === void 0) return false;
	const version = /^v?(\d+)/.exec(reference.length >= 40 ? comment : reference)?.[1];
	return version !== void 0 && Number(version) >= safeFrom;
}
function commentAfter(source, offset) {
	return /^[^\S\n]+#\s*(\S+)/.exec(source.slice(offset, offset + 200))?.[1] ?? "";
}
function excludesTags(text) {
	return /!\s*startsWith\(\s*github\.ref\s*,\s*'refs\/tags\/?'\s*\)|github\.ref_type\s*!=\s*'tag'|!\s*\(.*github\.ref_type\s*==\s*'tag'\s*\)|github\.event_name\s*!=\s*'release'|github\.ref_type\s*==\s*'branch'|github\.event_name\s*==\s*'pull_request'|startsWith\(\s*github\.ref\s*,\s*'refs\/heads/i.test(text);
}
// audit/workflow/commands
function commandsIn(script) {
	const joined2 = script.replaceAll(/\\\r?\n/g, (match) => " ".repeat(match.length));
	const commands = [];
	let start = 0;
	for (const { index, 0: token } of joined2.matchAll(TOKEN2)) {
		if (token.startsWith('"') || token.startsWith("'")) continue;
		push(commands, joined2, start, index);
		start = index + token.length;
	}
	push(commands, joined2, start, joined2.length);
	return commands;
}
var TOKEN2 = /"[^"\n]*"|'[^'\n]*'|(?<=^|\s)#[^\n]*|[\n;&|]/g;
function push(commands, script, start, end) {
	const raw = script.slice(start, end);
	const text = raw.trim();
	if (text !== "") commands.push({ text, start: start + raw.indexOf(text.charAt(0)) });
}
// audit/workflow/publish-tokens
var PUBLISH = [
	/^(?:npx\s+|bunx\s+)?npm\s+(?:-\S+\s+)*publish(?=\s|$)/,
	/^pnpm\s+(?:-\S+\s+)*publish(?=\s|$)/,
	/^yarn\s+npm\s+publish\b/,
	/^bun\s+publish\b/,
	/^(?:python3?\s+-m\s+|uvx\s+|uv\s+run\s+|pipx\s+run\s+|poetry\s+run\s+)?twine\s+upload\b/,
	/^(?:uvx?\s+(?:run\s+)?)?(?:poetry|hatch|pdm|flit|uv)\s+publish\b/,
	/^uv\s+publish\b/,
	/^cargo\s+(?:\+\S+\s+)?publish\b/,
	/^(?:bundle\s+exec\s+)?gem\s+push\b/,
	/^(?:dotnet\s+)?nuget\s+push\b/
];
var ANY_PUBLISH = /publish|upload|push/;
function publishCommands(script) {
	if (!ANY_PUBLISH.test(script)) return [];
	return commandsIn(script).filter(
		({ text }) => PUBLISH.some((pattern) => pattern.test(text)) && !/--dry-run\b/.test(text)
	);
}
function hasIdentity(job, { root }) {
	const permissions = yamlAt(job?.map, "permissions") ?? yamlAt(root, "permissions");
	if (permissions?.kind === "scalar") return permissions.text === "write-all";
	return scalarAt(permissions, "id-token")?.text === "write";
}
function usesToken(step) {
	if (step.uses?.kind !== "repository") return false;
	const { repository } = step.uses;
	switch (repository) {
		case "pypa/gh-action-pypi-publish":
			return inputOf(step, "password") !== void 0 && isPublicIndex(step, "repository-url");
		case "rubygems/release-gem":
			return inputText(step, "setup-trusted-publisher") === "false";
		case "rubygems/configure-rubygems-credentials":
			return inputOf(step, "api-token") !== void 0;
		case "actions/setup-node":
			return inputText(step, "always-auth") === "true" && isNpm(step);
		case "katyo/publish-crates":
			return inputOf(step, "registry-token") !== void 0;
		case "js-devtools/npm-publish":
			return inputOf(step, "token") !== void 0 && inputText(step, "dry-run") !== "true";
		default:
			return false;
	}
}
function isPublicIndex(step, input) {
	const url = inputText(step, input) ?? inputText(step, input.replace("-", "_"));
	return url === void 0 || /^https:\/\/(?:upload|test)\.pypi\.org\//.test(url);
}
function isNpm(step) {
	return /^https:\/\/registry\.npmjs\.org\/?$/.test(inputText(step, "registry-url") ?? "");
}
// audit/workflow/publishing
var PUBLISHERS = new Set(
	`
actions/create-release actions/deploy-pages actions/publish-immutable-action aws-actions/amazon-ecs-deploy-task-definition
azure/functions-action azure/webapps-deploy changesets/action crazy-max/ghaction-github-pages cycjimmy/semantic-release-action
cloudflare/wrangler-action codfish/semantic-release-action firebaseextended/action-hosting-deploy
google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions google-github-actions/deploy-cloudrun
goreleaser/goreleaser-action jamesives/github-pages-deploy-action js-devtools/npm-publish katyo/publish-crates
ncipollo/release-action peaceiris/actions-gh-pages pypa/gh-action-pypi-publish rubygems/release-gem softprops/action-gh-release
svenstaro/upload-release-action wangyoucao577/go-release-action elgohr/publish-docker-github-action snapcore/action-publish
tauri-apps/tauri-action vsce/publish-action haaleo/publish-vscode-extension gradle/gradle-publish-action
`.trim().split(/\s+/)
);
function publishes(job, { root }) {
	const permissions = yamlAt(job.map, "permissions") ?? yamlAt(root, "permissions");
	const canWrite = (name) => scalarAt(permissions, name)?.text === "write";
	if (["attestations", "packages", "pages"].some(canWrite) || job.steps.some(publishesStep))
		return "yes";
	return canWrite("contents") ? "maybe" : "no";
}
function publishesStep({ uses, run, ...step }) {
	if (run !== void 0) return publishCommands(run.text).length > 0 || RELEASES.test(run.text);
	if (uses?.kind !== "repository") return false;
	if (PUBLISHERS.has(uses.repository)) return true;
	const isPushed = inputText({ uses, run, ...step }, "push") === "true";
	return uses.repository === "docker/build-push-action" && isPushed;
}
var RELEASES = /\b(?:gh\s+release\s+(?:create|upload)|docker\s+push|docker\s+buildx\s+build\b[^\n]{0,400}--push|helm\s+push|goreleaser\s+release|semantic-release|mvn\b[^\n]{0,200}\bdeploy|gradlew?\b[^\n]{0,200}\bpublish\w*)/;
function releaseTrigger({ triggers }) {
	const push2 = triggers.get("push")?.settings;
	const isBranch = textsOf(yamlAt(push2, "branches")).some((branch) => /release/i.test(branch));
	if (isBranch) return "branch";
	const isTag = triggers.has("release") || yamlAt(push2, "tags") !== void 0;
	return isTag ? "tag" : void 0;
}
function textsOf(node) {
	if (node?.kind === "scalar") return [node.text];
	return node?.kind === "list" ? node.items.flatMap(textsOf) : [];
}
// audit/workflow/rules/cache-poisoning
var rule3 = {
	id: "workflow/cache-poisoning",
	title: "A publishing job restores a cache",
	severity: "high",
	profile: "essential",
	why: "A workflow on another branch can write to the cache. The published artifact can then contain files that nobody has reviewed.",
	fix: "Do not use caches in jobs that publish artifacts.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["cache-poisoning"],
	controls: workflowControls({ slsa: ["isolated"] }),
	*check(subject) {
		if (subject.kind !== "workflow") return;
		const release = releaseTrigger(subject);
		for (const job of subject.jobs) {
			const publishing = publishes(job, subject);
			if (release === void 0 && publishing === "no") continue;
			const isPublisher = publishing === "yes" || publishing === "maybe" && release !== void 0;
			for (const step of job.steps) {
				const cache = cacheOf(step, release ?? "step", subject.file.text);
				if (cache === void 0) continue;
				yield {
					at: { start: cache.key.start, end: cache.end },
					address: `${step.address}.cache`,
					edits: cache.edits,
					...strengthOf(isPublisher, cache)
				};
			}
		}
	}
};
function strengthOf(isPublisher, { isStated }) {
	if (!isPublisher) return { profile: "hardened", severity: "low" };
	return isStated ? {} : { profile: "hardened", severity: "medium" };
}
// audit/workflow/rules/commands-insecure
var NAME = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
var TRUE = /^true$/i;
function removal(env, entry, text) {
	if (env.value.kind !== "map" || env.value.via.length > 0) return [];
	if (text[env.value.span.start] === "{") return [];
	const isOnly = env.value.entries.size === 1;
	const start = text.lastIndexOf("\n", (isOnly ? env : entry).keySpan.start - 1) + 1;
	const lineEnd = text.indexOf("\n", entry.value.span.end);
	const end = lineEnd === -1 ? text.length : lineEnd + 1;
	const before = text.slice(start, (isOnly ? env : entry).keySpan.start);
	return /^\s*$/.test(before) ? [{ span: { start, end }, text: "", isSafe: false }] : [];
}
var rule4 = {
	id: "workflow/commands-insecure",
	title: "Insecure workflow commands are enabled",
	severity: "high",
	profile: "essential",
	why: "With `ACTIONS_ALLOW_UNSECURE_COMMANDS`, any text that a step prints can set environment variables and paths for later steps.",
	fix: "Remove the variable, and write to `GITHUB_ENV` or `GITHUB_PATH` instead.",
	references: ["https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/"],
	aliases: ["insecure-commands", "cicd/github/unsecured_commands", "allowed-unsecure-commands", "CKV_GHA_1"],
	controls: workflowControls(),
	*check(subject) {
		for (const { map, address } of [
			{ map: subject.root, address: "workflow" },
			...subject.jobs,
			...subject.steps
		]) {
			const env = entryAt(map, "env");
			if (env === void 0) continue;
			if (env.value.kind === "scalar" && env.value.text.includes("${{")) {
				yield {
					at: { start: env.keySpan.start, end: env.value.span.end },
					address: `${address}.env`,
					variant: "expression",
					severity: "low",
					profile: "all",
					detail: "The environment comes from an expression, so its variables are unknown."
				};
			}
			const entry = entryAt(env.value, NAME);
			if (entry?.value.kind !== "scalar" || !TRUE.test(entry.value.text)) continue;
			yield {
				at: { start: env.keySpan.start, end: entry.value.span.end },
				address: `${address}.env.${NAME}`,
				edits: removal(env, entry, subject.file.text)
			};
		}
	}
};
// audit/workflow/rules/concurrency-missing
var rule5 = {
	id: "workflow/concurrency-missing",
	title: "Workflow runs can overlap",
	severity: "none",
	profile: "all",
	why: "Several runs for the same branch waste time, and an older run can overwrite the result of a newer run.",
	fix: "Set `concurrency` with a group and `cancel-in-progress`.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#concurrency"],
	aliases: ["concurrency-limits"],
	controls: workflowControls(),
	*check(subject) {
		if (subject.kind !== "workflow" || subject.on === void 0) return;
		const own = entryAt(subject.root, "concurrency");
		if (own !== void 0) {
			if (entryAt(own.value, "cancel-in-progress") === void 0)
				yield { at: { start: own.keySpan.start, end: own.value.span.end }, address: "concurrency" };
			return;
		}
		const jobs = subject.jobs.map(({ map }) => entryAt(map, "concurrency"));
		if (jobs.length > 0 && jobs.every((each) => each !== void 0)) {
			for (const each of jobs)
				if (each !== void 0 && entryAt(each.value, "cancel-in-progress") === void 0)
					yield {
						at: { start: each.keySpan.start, end: each.value.span.end },
						address: "jobs.concurrency"
					};
			return;
		}
		const isCalled = subject.triggers.size === 1 && subject.triggers.has("workflow_call");
		if (!isCalled) yield { at: subject.on.keySpan, address: "concurrency" };
	}
};
// audit/workflow/rules/condition-constant
function isOneExpression(scalar, { file }) {
	const [first, ...more] = embeddedIn(file.text, scalar);
	return first !== void 0 && more.length === 0 && first.inText.start === 0 && first.inText.end === scalar.text.length;
}
function editsOf3(entry, scalar, { file }) {
	const [first, ...more] = embeddedIn(file.text, scalar);
	const isOnlyBreak = first !== void 0 && more.length === 0 && scalar.text.trim().length === first.inText.end - first.inText.start;
	const from = entry.keySpan.end;
	const header = /^\s*:\s*([|>])\+?(?=\s)/.exec(file.text.slice(from, scalar.span.start));
	if (!isOnlyBreak || header === null) return [];
	const start = from + header[0].indexOf(header[1] ?? "");
	const end = endOf2(scalar, file.text);
	const kept = file.text.slice(from + header[0].length, end);
	return [{ span: { start, end }, text: `${header[1]}-${kept}`, isSafe: false }];
}
function endOf2({ span }, text) {
	return span.start + text.slice(span.start, span.end).trimEnd().length;
}
var rule6 = {
	id: "workflow/condition-constant",
	title: "A condition is always true",
	severity: "high",
	profile: "essential",
	why: "GitHub joins an expression with the surrounding text. The result is not empty and counts as true, so the step always runs.",
	fix: "Write the whole condition inside or outside the braces, and use `|-` or `>-` for several lines.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/expressions"],
	aliases: ["unsound-condition", "if_always_true"],
	controls: workflowControls(),
	*check(subject) {
		for (const owner of [...subject.jobs, ...subject.steps]) {
			const condition = entryAt(owner.map, "if")?.value;
			const entry = entryAt(owner.map, "if");
			if (entry === void 0 || condition?.kind !== "scalar" || !condition.text.includes("${{"))
				continue;
			if (isOneExpression(condition, subject)) continue;
			yield {
				at: { start: entry.keySpan.start, end: endOf2(condition, subject.file.text) },
				address: `${owner.address}.if`,
				edits: editsOf3(entry, condition, subject)
			};
		}
	}
};
// audit/workflow/rules/container-credentials
var rule7 = {
	id: "workflow/container-credentials",
	title: "The workflow contains a registry password",
	severity: "high",
	profile: "essential",
	why: "Anyone who can read the repository can read the password.",
	fix: "Store the password as a secret, revoke the old one, and write `${{ secrets.NAME }}`.",
	references: [
		"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials"
	],
	aliases: ["hardcoded-container-credentials"],
	controls: workflowControls({ "pci-dss-4.0.1": ["8.6.2"] }),
	*check(subject) {
		for (const job of subject.jobs) {
			const services = [...mapAt(job.map, "services")?.entries.values() ?? []].map(
				({ key, value }) => ({ value, address: `services.${key}` })
			);
			for (const { value, address } of [
				{ value: job.map.entries.get("container")?.value, address: "container" },
				...services
			]) {
				const password = entryAt(mapAt(value, "credentials"), "password");
				if (password?.value.kind !== "scalar" || password.value.text.includes("${{") || password.value.text === "")
					continue;
				yield {
					at: { start: password.keySpan.start, end: password.value.span.end },
					address: `${job.address}.${address}.credentials.password`
				};
			}
		}
	}
};
// audit/workflow/rules/contains-text
var CHOSEN = /^(?:env\.|github\.(?:head_ref|base_ref|ref|ref_name|actor|triggering_actor|event\b)|inputs\.)/;
function searchedName(node) {
	if (node.kind !== "call" || node.name !== "contains") return void 0;
	const [text, wanted] = node.args;
	const isText = text?.kind === "literal" && typeof text.value === "string";
	return isText && wanted?.kind === "context" ? contextName(wanted) : void 0;
}
var rule8 = {
	id: "workflow/contains-text",
	title: "A condition searches a string instead of a list",
	severity: "high",
	profile: "essential",
	why: "In a string, `contains` also finds parts of words. For example, a branch named `a` is contained in `main,develop`.",
	fix: 'Compare with `==`, or use a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/expressions#contains"],
	aliases: ["unsound-contains"],
	controls: workflowControls(),
	*check(subject) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0 || placed.path.at(-1) !== "if") continue;
			for (const node of nodesOf(placed.expression)) {
				const name = searchedName(node);
				if (name === void 0) continue;
				yield {
					at: placed.place(node.span),
					address: `${placed.address}: ${name}`,
					detail: `\`${name}\` can be part of the string.`,
					...CHOSEN.test(name) ? {} : { severity: "none" }
				};
			}
		}
	}
};
// audit/workflow/rules/credentials-persisted
function uploadsFolder(step) {
	if (step.uses?.kind !== "repository" || step.uses.repository !== "actions/upload-artifact")
		return false;
	const path = inputText(step, "path") ?? "";
	const isWhole = path.split("\n").some(
		(line) => /^(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\*\*|\.\/\*\*|\.git\b.*)$/.test(line.trim())
	);
	const isOld = /^v[1-3]\b/.test(step.uses.reference);
	return isWhole && (isOld || inputText(step, "include-hidden-files") === "true" || /\.git/.test(path));
}
function editsOf4(step, { file }) {
	const stated = inputOf(step, "persist-credentials")?.value;
	if (stated?.kind === "scalar")
		return stated.via.length > 0 ? [] : [{ span: stated.span, text: "false", isSafe: false }];
	const inputs = mapAt(step.map, "with");
	const [first] = inputs?.entries.values() ?? [];
	if (first !== void 0 && inputs !== void 0) {
		if (inputs.via.length > 0 || first.value.via.length > 0 || file.text.charAt(inputs.span.start) === "{")
			return [];
		const { start } = first.keySpan;
		if (!startsLine(file.text, start)) return [];
		return [
			{
				span: { start, end: start },
				text: `persist-credentials: false
${indentOf(file.text, start)}`,
				isSafe: false
			}
		];
	}
	const uses = step.map.entries.get("uses");
	if (uses === void 0 || step.map.entries.has("with") || uses.value.via.length > 0 || file.text.charAt(step.map.span.start) === "{")
		return [];
	const end = lineEndAfter(file.text, uses.value.span.end);
	const indent = indentOf(file.text, uses.keySpan.start);
	return [
		{
			span: { start: end, end },
			text: `
${indent}with:
${indent}  persist-credentials: false`,
			isSafe: false
		}
	];
}
function startsLine(text, offset) {
	return /^ *$/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}
function placeOf(step) {
	const inputs = step.map.entries.get("with");
	if (inputs?.value.kind !== "scalar") return startOf(step);
	return { start: inputs.keySpan.start, end: inputs.value.span.end };
}
function indentOf(text, offset) {
	return " ".repeat(offset - text.lastIndexOf("\n", offset - 1) - 1);
}
var rule9 = {
	id: "workflow/credentials-persisted",
	title: "The checkout stores the token in the workspace",
	severity: "medium",
	profile: "hardened",
	why: "Later steps can read the token, as can anyone who can download an artifact that contains the `.git` folder.",
	fix: "Set `persist-credentials: false` in the checkout, unless a later step pushes.",
	references: ["https://github.com/actions/checkout#usage"],
	aliases: ["artipacked"],
	controls: workflowControls({ "pci-dss-4.0.1": ["8.6.3"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.uses?.kind !== "repository" || step.uses.repository !== "actions/checkout") continue;
			const setting = inputText(step, "persist-credentials");
			if (setting === "false") continue;
			const isUploaded = subject.steps.some(
				(other) => other.job === step.job && canPrecede(step, other) && uploadsFolder(other)
			);
			yield {
				at: placeOf(step),
				address: `${step.address}.with.persist-credentials`,
				...isUploaded ? {
					profile: "essential",
					severity: "high",
					detail: "A later step uploads the folder with the token."
				} : {},
				...setting === "true" ? { profile: "all" } : {},
				edits: editsOf4(step, subject)
			};
		}
	}
};
// audit/workflow/rules/debug-on
var rule10 = {
	id: "workflow/debug-on",
	title: "Debug logging is enabled in a committed workflow",
	severity: "low",
	profile: "essential",
	why: "Debug logs contain the environment variables and inputs of each step, which can include unmasked secrets.",
	fix: "Remove the variable, and enable debug logging for a single run when you need it.",
	references: ["https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging"],
	aliases: ["debug_enabled"],
	controls: workflowControls(),
	*check(subject) {
		for (const { map, address } of [
			{ map: subject.root, address: "workflow" },
			...subject.jobs,
			...subject.steps
		]) {
			for (const name of ["ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG"]) {
				const entry = entryAt(mapAt(map, "env"), name);
				if (entry?.value.kind !== "scalar" || !/^(?:true|1)$/i.test(entry.value.text)) continue;
				yield {
					at: { start: entry.keySpan.start, end: entry.value.span.end },
					address: `${address}.env.${name}`
				};
			}
		}
	}
};
// audit/workflow/environment-files
var FILE2 = /(?:\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\b\}?|%GITHUB_(?:ENV|PATH)%)/i;
var WRITES2 = />>?|\btee\b|Out-File|Add-Content|Set-Content/i;
var VARIABLE2 = /\$[A-Za-z_{(]|`[^`]|%[A-Za-z_]\w*%|\$\{\{/;
var FIXED2 = /\$\{?(?:env:)?(?:PWD|HOME|RUNNER_\w+|JAVA_HOME\w*|GITHUB_(?:WORKSPACE|SHA|ACTION_PATH|RUN_\w+|JOB))\b\}?|\$\((?:pwd|nproc|sysctl -n hw\.\w+|date(?:\s+[-+\w%:'"./]+)*|brew --prefix(?:\s+[\w@.-]+)?|go env [A-Z]+)\)/g;
var ARITHMETIC = /\$\(\([\d\s+*/-]*\)\)/g;
var MOVES = /\b(?:cd|pushd|Set-Location)\s[^\n;&|]{0,200}[$*?`]/i;
function withoutHarmless(script) {
	if (MOVES.test(script)) return script;
	return withoutFixed(script).replaceAll(FIXED2, "").replaceAll(ARITHMETIC, "");
}
function writesVariable(script) {
	const joined2 = withoutHarmless(script).replaceAll(/[\\`^]\r?\n/g, " ");
	const lines = joined2.split("\n");
	return lines.some((line, index) => {
		if (/^\s*(?:#|::|rem\b)/i.test(line) || !FILE2.test(line) || !WRITES2.test(line)) return false;
		const written = line.replaceAll(new RegExp(FILE2, "gi"), "");
		return VARIABLE2.test(written) || APPENDED.test(line) || isBlock(lines, index);
	});
}
var APPENDED = /(?:^|[;&|(])\s*(?!echo\b|printf\b|set\b|then\b|do\b|else\b)[a-z./][\w./-]*(?:\s[^;&|<>(]*)?>>?\s*["']?(?:\$\{?(?:env:)?GITHUB_|%GITHUB_)/;
function isBlock(lines, index) {
	const line = lines[index] ?? "";
	if (/^\s*[})]/.test(line)) return lines.slice(0, index).some((each) => VARIABLE2.test(each));
	const mark = /<<-?\s*(["']?)(\w+)/.exec(line)?.[2];
	if (mark === void 0)
		return /\|\s*(?:tee|Out-File|Add-Content)/i.test(line) && !/^\s*echo\b/.test(line);
	const end = lines.findIndex((each, at) => at > index && each.trim() === mark);
	return lines.slice(index + 1, end === -1 ? void 0 : end).some((each) => VARIABLE2.test(each));
}
// audit/workflow/rules/environment-file
var OPEN_EVENTS = ["issues", "discussion", "discussion_comment"];
var HARMLESS = { severity: "medium", profile: "hardened" };
var rule11 = {
	id: "workflow/environment-file",
	title: "A step writes untrusted text to the environment of later steps",
	severity: "high",
	profile: "essential",
	why: "A line in `GITHUB_ENV` or `GITHUB_PATH` changes how all later steps run. Anyone who controls the text can make them run other programs.",
	fix: "Write to `GITHUB_OUTPUT`, and use the output where it is needed. Never write text from a pull request to `GITHUB_ENV` or `GITHUB_PATH`.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["github-env"],
	controls: workflowControls(),
	*check(subject) {
		const isOpen = runsPrivileged(subject);
		const isAction = subject.kind !== "workflow";
		if (!isOpen && !isAction && !OPEN_EVENTS.some((name) => subject.triggers.has(name))) return;
		const weight = isOpen || !isInternal(subject) ? {} : HARMLESS;
		const origins = new OriginReader(subject);
		for (const step of subject.steps) {
			const run = step.map.entries.get("run");
			if (run?.value.kind !== "scalar") continue;
			const isOutside = origins.writesEnvironment(step);
			const isAnyText = (isOpen || isAction) && writesVariable(run.value.text);
			if (!isAnyText && !isOutside) continue;
			yield {
				at: { start: run.keySpan.start, end: run.value.span.end },
				address: `${step.address}.run`,
				...isOutside ? {} : weight
			};
		}
	}
};
// audit/workflow/images
function* imagesOf(subject) {
	for (const job of subject.jobs) yield* ofJob(job, subject);
	for (const { uses, address } of subject.steps) {
		if (uses?.kind === "image") {
			const start = uses.node.span.end - uses.image.length;
			yield {
				name: uses.image,
				at: { start, end: uses.node.span.end },
				address: `${address}.uses`
			};
		}
	}
	const image = entryAt(mapAt(subject.root, "runs"), "image");
	if (subject.kind === "action" && image?.value.kind === "scalar") {
		const name = image.value.text;
		if (name.startsWith("docker://")) {
			yield { name: name.slice("docker://".length), at: wholeOf(image), address: "runs.image" };
		}
	}
}
function* ofJob(job, subject) {
	const container = entryAt(job.map, "container");
	if (container !== void 0)
		yield* ofContainer(container, `${job.address}.container`, { job, subject });
	for (const service of mapAt(job.map, "services")?.entries.values() ?? []) {
		yield* ofContainer(service, `${job.address}.services.${service.key}`, { job, subject });
	}
}
function* ofContainer(entry, address, owner) {
	const image = entry.value.kind === "map" ? entry.value.entries.get("image") : entry;
	if (image?.value.kind !== "scalar") return;
	const { text } = image.value;
	if (!text.includes("${{")) {
		if (text !== "") yield { name: text, at: wholeOf(image), address };
		return;
	}
	yield* ofExpressions(image, image.value, address, owner);
}
function* ofExpressions(image, scalar, address, { job, subject }) {
	const embedded = onlyExpression(scalar, subject);
	if (embedded?.expression === void 0) {
		yield { name: void 0, at: wholeOf(image), address };
		return;
	}
	for (const result of resultsOf(embedded.expression)) {
		const at = isMatrix(result) ? wholeOf(image) : embedded.place(result.span);
		for (const name of namesOf(result, job)) if (name !== "") yield { name, at, address };
	}
}
function onlyExpression(scalar, { file }) {
	const [embedded, ...more] = embeddedIn(file.text, scalar);
	if (embedded === void 0 || more.length > 0) return void 0;
	const { start, end } = embedded.inText;
	return end - start === scalar.text.trim().length ? embedded : void 0;
}
function isMatrix(result) {
	return result.kind === "context" && result.name === "matrix";
}
function namesOf(result, job) {
	if (result.kind === "literal") return [String(result.value)];
	const [first] = result.kind === "context" ? result.path : [];
	if (!isMatrix(result) || typeof first !== "string") return [void 0];
	const values = matrixValues(job, first);
	return values === void 0 ? [void 0] : [...new Set(values)];
}
function resultsOf(expression) {
	if (expression.kind !== "binary") return [expression];
	if (expression.operator === "||") return [expression.left, expression.right].flatMap(resultsOf);
	return expression.operator === "&&" ? resultsOf(expression.right) : [];
}
function matrixValues(job, name) {
	const matrix = yamlAt(job.map, "strategy", "matrix");
	if (matrix?.kind !== "map") return void 0;
	const own = yamlAt(matrix, name);
	const include = yamlAt(matrix, "include");
	const added2 = include?.kind === "list" ? include.items.flatMap((item) => scalarAt(item, name) ?? []) : [];
	const nodes = [
		...own?.kind === "list" ? own.items : own === void 0 ? [] : [own],
		...added2
	];
	const texts = nodes.map(
		(node) => node.kind === "scalar" && !node.text.includes("${{") ? node.text : void 0
	);
	const known = texts.flatMap((text) => text ?? []);
	return known.length === texts.length && known.length > 0 ? known : void 0;
}
function wholeOf({ keySpan, value }) {
	return { start: keySpan.start, end: value.span.end };
}
// audit/workflow/rules/image-unpinned
function stateOf(name) {
	if (name === void 0) return "tagged";
	if (/@sha256:./.test(name)) return "pinned";
	const tag = /:([^:/]+)$/.exec(name.split("@")[0] ?? "")?.[1];
	return tag === void 0 || tag === "latest" ? "floating" : "tagged";
}
var rule12 = {
	id: "workflow/image-unpinned",
	title: "A job’s image is not pinned to a digest",
	severity: "medium",
	profile: "hardened",
	why: "A tag can be moved to a different image. The job’s steps run in this image, with the job’s token and secrets.",
	fix: "Specify the image’s digest: `image:tag@sha256:<digest>`.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["unpinned-images"],
	controls: workflowControls({ slsa: ["dependencies"] }),
	*check(subject) {
		for (const image of imagesOf(subject)) {
			const state = stateOf(image.name);
			if (state === "pinned") continue;
			const isFloating = state === "floating";
			yield {
				at: image.at,
				address: image.address,
				variant: state,
				...isFloating ? { profile: "essential" } : {},
				detail: isFloating ? "The image has no tag, or the tag `latest`." : "The image has a tag but no digest."
			};
		}
	}
};
// audit/workflow/rules/name-missing
var rule13 = {
	id: "workflow/name-missing",
	title: "A workflow or a job has no name",
	severity: "none",
	profile: "all",
	why: "GitHub then shows the file path or the job ID, which says little to people who read the checks.",
	fix: "Set `name`.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#name"],
	aliases: ["anonymous-definition"],
	controls: workflowControls(),
	*check(subject) {
		if (subject.kind !== "workflow") return;
		const [first] = subject.root.entries.values();
		if (!subject.root.entries.has("name") && first !== void 0)
			yield { at: first.keySpan, address: "name", variant: "workflow" };
		for (const job of subject.jobs)
			if (!job.map.entries.has("name"))
				yield { at: job.keySpan, address: `${job.address}.name`, variant: "job" };
	}
};
// audit/workflow/constants
function constantsIn(expression) {
	return found(expression, true);
}
function found(expression, isWhole) {
	if (isWhole || expression.kind !== "literal") {
		const value = constantOf(expression);
		if (value !== void 0) return [{ span: expression.span, value, isWhole }];
	}
	switch (expression.kind) {
		case "call":
			return expression.args.flatMap((arg) => found(arg, false));
		case "unary":
			return found(expression.of, false);
		case "binary":
			return [expression.left, expression.right].flatMap((side) => found(side, false));
		default:
			return [];
	}
}
function constantOf(expression) {
	switch (expression.kind) {
		case "literal":
			return expression.value;
		case "unary": {
			const value = constantOf(expression.of);
			return value === void 0 ? void 0 : !value;
		}
		case "binary":
			return binaryValue(
				expression.operator,
				constantOf(expression.left),
				constantOf(expression.right)
			);
		case "call":
			return callValue(expression.name, expression.args.map(constantOf));
		case "context":
			return void 0;
	}
}
function binaryValue(operator, left, right) {
	if (left === void 0 || right === void 0) return void 0;
	switch (operator) {
		case "&&":
			return left ? right : left;
		case "||":
			return left || right;
		case "==":
			return isEqual(left, right);
		case "!=":
			return !isEqual(left, right);
		case "<":
			return Number(left) < Number(right);
		case "<=":
			return Number(left) <= Number(right);
		case ">":
			return Number(left) > Number(right);
		case ">=":
			return Number(left) >= Number(right);
		default:
			return void 0;
	}
}
function isEqual(left, right) {
	if (typeof left === "string" && typeof right === "string")
		return left.toLowerCase() === right.toLowerCase();
	return typeof left === typeof right ? left === right : Number(left) === Number(right);
}
function callValue(name, args) {
	const values = args.filter((arg) => arg !== void 0);
	if (values.length !== args.length) return void 0;
	const [first = "", second = ""] = values.map((value) => String(value ?? ""));
	switch (name) {
		case "startswith":
			return first.toLowerCase().startsWith(second.toLowerCase());
		case "endswith":
			return first.toLowerCase().endsWith(second.toLowerCase());
		case "contains":
			return first.toLowerCase().includes(second.toLowerCase());
		case "format":
			return first.replaceAll(/\{(\d+)\}/g, (_, index) => String(values[Number(index) + 1] ?? ""));
		default:
			return void 0;
	}
}
// audit/workflow/rules/obfuscated
function plainPath({ node, reference }) {
	const [name = ""] = node.text.split("@");
	const parts = [];
	for (const part of name.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== "" && part !== ".") parts.push(part);
	}
	const isSame = parts.slice(0, 2).join("/") === name.split("/").slice(0, 2).join("/");
	return isSame && node.isPlain && node.via.length === 0 ? [{ span: node.span, text: `${parts.join("/")}@${reference}`, isSafe: false }] : [];
}
function* ofExpression(placed) {
	const { expression } = placed;
	if (expression === void 0) return;
	const isBare = !placed.scalar.text.includes("${{");
	for (const found2 of constantsIn(expression)) {
		if (isBare && found2.isWhole) continue;
		yield {
			at: placed.place(found2.span),
			address: `${placed.address}: constant`,
			variant: "constant",
			edits: constantEdit(placed, found2)
		};
	}
	for (const node of nodesOf(expression)) {
		if (node.kind !== "context" || node.path.every((part) => typeof part === "string" || part.kind === "literal"))
			continue;
		if (node.name === "matrix" || node.name === void 0) continue;
		yield {
			at: placed.place(node.span),
			address: `${placed.address}: index`,
			variant: "index",
			profile: "hardened"
		};
	}
}
function constantEdit(placed, { span, value, isWhole }) {
	if (typeof value === "object") return [];
	const text = String(value);
	if (/[\n'"]/.test(text)) return [];
	if (isWhole) {
		const fills = placed.scalar.isPlain && placed.scalar.text.length === placed.inText.end;
		const isPlain = /^[A-Za-z][\w./-]*$/.test(text) || typeof value !== "string";
		return fills && !isPlain ? [] : [{ span: placed.span, text, isSafe: false }];
	}
	return [
		{
			span: placed.place(span),
			text: typeof value === "string" ? `'${text}'` : text,
			isSafe: false
		}
	];
}
var rule14 = {
	id: "workflow/obfuscated",
	title: "An expression or a reference is obfuscated",
	severity: "low",
	profile: "essential",
	why: "A constant expression, or a path that contains `.` or `..`, only misleads reviewers and tools.",
	fix: "Write the value itself.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/expressions"],
	aliases: ["obfuscation"],
	controls: workflowControls(),
	*check(subject) {
		for (const { map, uses, address } of [...subject.jobs, ...subject.steps]) {
			const entry = entryAt(map, "uses");
			if (entry === void 0 || uses?.kind !== "repository" || !/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(
				uses.path === "" ? uses.node.text.split("@")[0] ?? "" : uses.path
			))
				continue;
			yield {
				at: { start: entry.keySpan.start, end: entry.value.span.end },
				address: `${address}.uses`,
				edits: plainPath(uses)
			};
		}
		for (const { map, address } of subject.steps) {
			const inputs = entryAt(map, "with");
			if (inputs?.value.kind === "scalar" && inputs.value.text.includes("${{"))
				yield {
					at: { start: inputs.keySpan.start, end: inputs.value.span.end },
					address: `${address}.with`,
					severity: "none",
					variant: "inputs"
				};
		}
		for (const placed of subject.expressions) yield* ofExpression(placed);
	}
};
// audit/workflow/rules/package-adhoc
var INSTALLS = [
	/^(?:sudo\s+)?npm\s+(?:install|i|add)\s+(?:-\S+\s+)*(?!\.)[@a-z][^\s=]*$/i,
	/^(?:sudo\s+)?(?:python3?\s+-m\s+)?pip3?\s+install\s+(?:-(?!r\b|e\b|c\b)\S+\s+)*(?![.-])[a-z][\w.[\]-]*(?:\s+(?![.-])[a-z][\w.[\]-]*)*$/i,
	/^(?:sudo\s+)?gem\s+install\s+(?!.*(?:-v|--version|:\d))[a-z]/i,
	/^cargo\s+install\s+(?!.*(?:--version|--locked|--path|--git|@\d))[a-z]/i,
	/^go\s+install\s+\S+@(?:latest|main|master)$/,
	/^(?:pnpm|yarn)\s+(?:global\s+)?add\s+(?:-\S+\s+)*[@a-z][^\s=]*$/i,
	/^(?:pipx|uv\s+tool)\s+install\s+(?:-\S+\s+)*[a-z][\w-]*$/i
];
var ANY_INSTALL = /install|add|\si\s/i;
var rule15 = {
	id: "workflow/package-adhoc",
	title: "A step installs a package that no lockfile pins",
	severity: "low",
	profile: "hardened",
	why: "Each run installs the newest version, so a compromised release reaches the job immediately.",
	fix: "Add the package to a manifest with a lockfile, and install from the lockfile.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["adhoc-packages"],
	controls: workflowControls({ ssdf: ["PO.5.1", "PS.1.1", "PW.4.1"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.run === void 0 || !ANY_INSTALL.test(step.run.text)) continue;
			const place = scalarPlaces(subject.file.text, step.run);
			for (const { text, start } of commandsIn(step.run.text)) {
				const install = INSTALLS.find((pattern) => pattern.test(text));
				if (install === void 0 || /--dry-run|--require-hashes/.test(text)) continue;
				yield {
					at: place({ start, end: start + text.length }),
					address: `${step.address}.run: ${text.slice(0, 80)}`
				};
			}
		}
	}
};
// audit/workflow/rules/permission-unexplained
function needsComment({ key, keySpan, value }, text) {
	if (value.kind !== "scalar" || value.text === "none") return false;
	const isReading = key === "contents" && value.text === "read";
	return !isReading && !hasComment(text, keySpan.start, value.span.end);
}
function hasComment(text, start, end) {
	const lineEnd = text.indexOf("\n", end);
	const after2 = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
	if (/#\s*[^\s#]/.test(after2)) return true;
	const before = text.slice(0, text.lastIndexOf("\n", start - 1) + 1).trimEnd();
	return /^\s*#\s*[^\s#]/.test(before.slice(before.lastIndexOf("\n") + 1));
}
var rule16 = {
	id: "workflow/permission-unexplained",
	title: "A permission has no comment that explains it",
	severity: "none",
	profile: "all",
	why: "Unless its purpose is written down, reviewers cannot tell whether a permission is still needed.",
	fix: "On the permission’s line, add a comment that states its purpose.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["undocumented-permissions"],
	controls: workflowControls(),
	*check(subject) {
		const owners = [{ map: subject.root, address: "workflow" }, ...subject.jobs];
		for (const { map, address } of owners) {
			const entries = [...mapAt(map, "permissions")?.entries.values() ?? []];
			const unexplained = entries.filter((entry) => needsComment(entry, subject.file.text));
			const [first] = unexplained;
			if (first === void 0) continue;
			const names = unexplained.map(({ key }) => `\`${key}\``).join(", ");
			yield {
				at: { start: first.keySpan.start, end: first.value.span.end },
				address: `${address}.permissions`,
				detail: `No comment explains ${names}.`
			};
		}
	}
};
// audit/workflow/rules/permissions-excessive
var OPEN = ["issue_comment", "issues", "pull_request_target"];
function isCalledOnly({ triggers }) {
	return triggers.size === 1 && triggers.has("workflow_call");
}
function* ofAll(entry, address) {
	const { value, keySpan } = entry;
	if (value.kind !== "scalar" || value.text !== "write-all" && value.text !== "read-all") return;
	const severity = value.text === "write-all" ? "high" : "medium";
	yield {
		at: { start: keySpan.start, end: value.span.end },
		address: `${address}.permissions`,
		severity,
		profile: "essential",
		variant: value.text,
		detail: `\`${value.text}\` gives all permissions.`
	};
}
function* ofWorkflow(entry, subject) {
	yield* ofAll(entry, "workflow");
	if (entry.value.kind !== "map") return;
	for (const { key, keySpan, value } of entry.value.entries.values()) {
		if (value.kind !== "scalar" || value.text !== "write") continue;
		const isShared = subject.jobs.length > 1;
		yield {
			at: { start: keySpan.start, end: value.span.end },
			address: `permissions.${key}`,
			variant: "write",
			severity: BROAD.has(key) ? "high" : "medium",
			profile: isShared ? "essential" : "hardened",
			detail: `All jobs can write \`${key}\`.`
		};
	}
}
var BROAD = new Set([
	"actions",
	"attestations",
	"contents",
	"deployments",
	"id-token",
	"issues",
	"packages",
	"pages",
	"pull-requests",
	"security-events"
]);
var rule17 = {
	id: "workflow/permissions-excessive",
	title: "The workflow token has more permissions than it needs",
	severity: "medium",
	profile: "hardened",
	why: "Every step of every job can use the token. A compromised action or an injected command can use all of its permissions.",
	fix: "Set `permissions: {}` for the workflow, and the required permissions for each job.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions"],
	aliases: ["excessive-permissions", "CKV2_GHA_1", "default_permissions_on_risky_events"],
	variants: { "open-job": ["default_permissions_on_risky_events"] },
	controls: workflowControls({ "pci-dss-4.0.1": ["7.2.5"] }),
	*check(subject) {
		if (subject.kind !== "workflow") return;
		const own = entryAt(subject.root, "permissions");
		if (own !== void 0) yield* ofWorkflow(own, subject);
		const jobs = subject.jobs.filter(({ map }) => !map.entries.has("permissions"));
		if (own === void 0 && subject.on !== void 0 && jobs.length > 0) {
			yield {
				at: subject.on.keySpan,
				address: "permissions",
				variant: "workflow",
				profile: "all",
				severity: "low",
				detail: "The workflow does not set permissions, so the repository defaults apply."
			};
			const variant = OPEN.some((name) => subject.triggers.has(name)) ? "open-job" : "job";
			for (const job of jobs) {
				if (isCalledOnly(subject)) continue;
				yield {
					at: job.keySpan,
					address: `${job.address}.permissions`,
					variant,
					detail: `The job \`${job.id}\` runs with the default permissions.`
				};
			}
		}
		for (const job of subject.jobs) {
			const entry = entryAt(job.map, "permissions");
			if (entry !== void 0) yield* ofAll(entry, job.address);
		}
	}
};
// audit/workflow/pre-commit
function* hooksOf(subject) {
	if (subject.kind !== "pre-commit") return;
	const repositories = yamlAt(subject.root, "repos");
	if (repositories?.kind !== "list") return;
	for (const each of repositories.items) {
		const value = scalarAt(each, "repo");
		if (value !== void 0) yield { value, address: `repos[${value.text}]` };
	}
}
// audit/workflow/rules/plain-http
var DOWNLOAD = /\b(?:curl|wget|git clone|iwr|Invoke-WebRequest)\b[^\n|;&]{0,300}?\bhttp:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker|[\w-]+(?::\d+)?(?:\/|\s|$))[^\s"'|;)]+/gi;
var rule18 = {
	id: "workflow/plain-http",
	title: "A download uses plain HTTP",
	severity: "medium",
	profile: "essential",
	why: "Anyone on the network can change an unencrypted download.",
	fix: "Use `https:`.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["insecure-url-scheme"],
	controls: workflowControls({ hipaa: ["164.312(e)"] }),
	*check(subject) {
		for (const { value, address } of hooksOf(subject)) {
			if (/^(?:http|git):\/\//i.test(value.text)) yield { at: value.span, address };
		}
		for (const step of subject.steps) {
			if (step.run === void 0) continue;
			const place = scalarPlaces(subject.file.text, step.run);
			for (const { index, 0: text } of step.run.text.matchAll(DOWNLOAD)) {
				const from = index + text.search(/http:\/\//i);
				yield {
					at: place({ start: from, end: index + text.length }),
					address: `${step.address}.run: ${text.slice(0, 80)}`,
					edits: [{ span: place({ start: from, end: from + 5 }), text: "https:", isSafe: false }]
				};
			}
		}
	}
};
// audit/workflow/rules/publishing-token
var rule19 = {
	id: "workflow/publishing-token",
	title: "A package is published with a long-lived token",
	severity: "none",
	profile: "essential",
	why: "A stolen token stays valid until it is revoked. The registry also accepts the workflow’s short-lived identity token.",
	fix: "Use trusted publishing: register the workflow with the registry, and set `id-token: write`.",
	references: ["https://docs.pypi.org/trusted-publishers/", "https://docs.npmjs.com/trusted-publishers"],
	aliases: ["use-trusted-publishing"],
	controls: workflowControls({ "pci-dss-4.0.1": ["8.6.3"], slsa: ["isolated"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.uses !== void 0) {
				const entry = step.map.entries.get("uses");
				if (entry !== void 0 && usesToken(step))
					yield {
						at: { start: entry.keySpan.start, end: entry.value.span.end },
						address: `${step.address}.uses`
					};
			}
			if (step.run === void 0 || hasIdentity(step.job, subject)) continue;
			const place = scalarPlaces(subject.file.text, step.run);
			for (const { start, text } of publishCommands(step.run.text)) {
				yield {
					at: place({ start, end: start + text.length }),
					address: `${step.address}.run: ${text.slice(0, 60)}`
				};
			}
		}
	}
};
// audit/workflow/rules/registry-not-allowed
var rule20 = {
	id: "workflow/registry-not-allowed",
	title: "A job’s image is from a registry that the policy does not allow",
	severity: "high",
	profile: "essential",
	why: "Your organization has approved only the registries in the policy. The job’s steps run in this image, with the job’s token and secrets.",
	fix: "Use an image from an allowed registry, or add the registry to `registries` in the policy.",
	references: [
		"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer"
	],
	aliases: [],
	controls: workflowControls(),
	*check(subject, { registries }) {
		if (registries.length === 0) return;
		for (const { name, at, address } of imagesOf(subject)) {
			if (name === void 0) continue;
			const full = `${fullRepository(parseImageName(name))}/`;
			if (registries.some((registry) => full.startsWith(registry))) continue;
			yield { at, address };
		}
	}
};
// audit/workflow/rules/runner-self-hosted
var OPEN2 = ["issue_comment", "pull_request_target", "workflow_run"];
function isSelfHosted(node, { map }) {
	if (node.kind === "scalar") return node.text === "self-hosted" || isInMatrix(node.text, map);
	if (node.kind === "list") return node.items.some((item) => isSelfHosted(item, { map }));
	const labels = node.entries.get("labels")?.value;
	return node.entries.has("group") || labels !== void 0 && isSelfHosted(labels, { map });
}
function isInMatrix(text, job) {
	const name = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(text)?.[1];
	const matrix = yamlAt(job, "strategy", "matrix");
	if (name === void 0 || matrix?.kind !== "map") return false;
	const valuesIn = (key) => itemsOf(matrix, key).map((item) => yamlAt(item, name));
	const isExcluded = valuesIn("exclude").some(holdsSelfHosted);
	const own = isExcluded ? [] : [yamlAt(matrix, name)];
	return [...own, ...valuesIn("include")].some(holdsSelfHosted);
}
function itemsOf(map, key) {
	const list = yamlAt(map, key);
	return list?.kind === "list" ? list.items : [];
}
function holdsSelfHosted(node) {
	if (node?.kind === "scalar") return node.text === "self-hosted";
	return node?.kind === "list" && node.items.some(holdsSelfHosted);
}
var rule21 = {
	id: "workflow/runner-self-hosted",
	title: "A job runs on a self-hosted runner",
	severity: "medium",
	profile: "all",
	why: "A self-hosted runner can keep files and processes between jobs. In a public repository, code from a pull request can take over the runner.",
	fix: "Use runners that are deleted after each job, and require approval for pull requests from forks.",
	references: ["https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners"],
	aliases: ["self-hosted-runner", "pr_runs_on_self_hosted"],
	controls: workflowControls(),
	*check(subject) {
		const isOpen = OPEN2.some((name) => subject.triggers.has(name));
		for (const job of subject.jobs) {
			const entry = entryAt(job.map, "runs-on");
			if (entry === void 0 || !isSelfHosted(entry.value, job)) continue;
			yield {
				at: { start: entry.keySpan.start, end: entry.value.span.end },
				address: `${job.address}.runs-on`,
				...isOpen ? { profile: "essential", severity: "high" } : {}
			};
		}
	}
};
// audit/workflow/downloads
var RUN = [
	/\b(?:curl|wget)\b[^\n|;&]{0,400}\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:env\s+)?(?:\w+=\S+\s+)*(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k)?sh\b/g,
	/\b(?:curl|wget)\b[^\n|;&]{0,400}\|\s*(?:sudo\s+)?(?:python3?|node|perl|ruby)\b/g,
	/\b(?:ba|z|da|k)?sh\s+(?:-\S+\s+)*<\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
	/\b(?:(?:ba|z|da|k)?sh\s+-\w*c|eval)\s+["']?\$\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
	/\b(?:source|\.)\s+<\(\s*(?:curl|wget)\b[^\n)]{0,400}\)?/g,
	/\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|]{0,400}\|\s*(?:iex|Invoke-Expression)\b/gi,
	/\b(?:iex|Invoke-Expression)\b[^\n]{0,80}\b(?:DownloadString|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b/gi,
	/\bdeno\s+run\s+[^\n]{0,200}https?:\/\/\S+/g
];
var ANY_RUN = /curl|wget|iwr|irm|invoke-|iex|deno/i;
function downloadsRun(script) {
	if (!ANY_RUN.test(script)) return [];
	const joined2 = script.replaceAll(/\\\r?\n/g, (match) => " ".repeat(match.length));
	const found2 = RUN.flatMap(
		(pattern) => [...joined2.matchAll(pattern)].map(({ index, 0: text }) => ({ index, text }))
	);
	if (found2.length === 0) return [];
	const commands = commandsIn(joined2);
	return found2.filter(({ index }) => {
		const command = commands.findLast(({ start }) => start <= index);
		return !isPrinted(joined2.slice(command?.start ?? index, index));
	});
}
function isPrinted(before) {
	return /^(?:echo|printf)\s/.test(before) && !/\$\(|`/.test(before);
}
// audit/workflow/rules/script-from-network
var rule22 = {
	id: "workflow/script-from-network",
	title: "A downloaded script runs without verification",
	severity: "medium",
	profile: "essential",
	why: "Anyone who controls the server or its domain can run code with the job’s token and secrets.",
	fix: "Download a release, compare its SHA-256 digest with a known value, and then run it.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["unverified_script_exec", "curl-eval"],
	controls: workflowControls({ slsa: ["dependencies"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.run === void 0) continue;
			const place = scalarPlaces(subject.file.text, step.run);
			for (const { index, text } of downloadsRun(step.run.text)) {
				yield {
					at: place({ start: index, end: index + text.length }),
					address: `${step.address}.run: ${text.slice(0, 80)}`
				};
			}
		}
	}
};
// audit/workflow/rules/secret-to-shell
var PRINTS = /^\s*(?:echo|printf|Write-(?:Host|Output))\b(?!.*[|>])/;
function lineBefore(text, offset) {
	const end = text.indexOf("\n", offset);
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end === -1 ? text.length : end);
}
var rule23 = {
	id: "workflow/secret-to-shell",
	title: "An expression inserts a secret into a script",
	severity: "medium",
	profile: "hardened",
	why: "The secret becomes part of the command line, which other processes on the machine can read, and special characters in it are run as commands.",
	fix: "Assign the secret to an environment variable in the step, and use this variable.",
	references: [
		"https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
	],
	aliases: ["CKV_GHA_3"],
	controls: workflowControls({ "pci-dss-4.0.1": ["8.6.3"] }),
	*check(subject) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0 || placed.path.at(-1) !== "run" || placed.step === void 0)
				continue;
			for (const context of valuesOf(placed.expression)) {
				if (context.name !== "secrets") continue;
				const line = lineBefore(placed.scalar.text, placed.inText.start);
				yield {
					at: placed.place(context.span),
					address: `${placed.address}: ${contextName(context)}`,
					...PRINTS.test(line) ? { profile: "essential" } : {}
				};
			}
		}
	}
};
// audit/workflow/rules/secret-unredacted
var rule24 = {
	id: "workflow/secret-unredacted",
	title: "Part of a secret is not masked in the log",
	severity: "medium",
	profile: "essential",
	why: "GitHub masks only the complete text of a secret. The fields of a JSON secret appear in the log in plain text.",
	fix: "Store each field as a separate secret.",
	references: [
		"https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
	],
	aliases: ["unredacted-secrets", "unsafe-add-mask-workflow-command"],
	controls: workflowControls({ "pci-dss-4.0.1": ["8.6.3"] }),
	*check(subject) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0) continue;
			for (const node of nodesOf(placed.expression)) {
				if (node.kind !== "call" || node.name !== "fromjson") continue;
				const isSecret = node.args.some((arg) => arg.kind === "context" && arg.name === "secrets");
				if (isSecret) yield { at: placed.place(node.span), address: `${placed.address}: fromJSON` };
			}
		}
	}
};
// audit/workflow/rules/secret-without-environment
function isUnprotected({ job }) {
	return job !== void 0 && job.uses === void 0 && !job.map.entries.has("environment");
}
function secretName(node) {
	if (node.kind !== "context" || node.name !== "secrets") return void 0;
	const [name] = node.path;
	return typeof name === "string" && name !== "github_token" ? name : void 0;
}
var rule25 = {
	id: "workflow/secret-without-environment",
	title: "A secret is not protected by an environment",
	severity: "none",
	profile: "all",
	why: "A workflow on any branch can use the repository’s secrets. An environment can restrict a secret to certain branches and require approval.",
	fix: "Move the secret to an environment, and specify the environment in the job.",
	references: ["https://docs.github.com/actions/concepts/workflows-and-actions/deployment-environments"],
	aliases: ["secrets-outside-env"],
	controls: workflowControls(),
	*check(subject, { allowedSecrets = [] }) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0 || !isUnprotected(placed)) continue;
			for (const node of nodesOf(placed.expression)) {
				const name = secretName(node);
				if (name === void 0 || allowedSecrets.includes(name)) continue;
				yield { at: placed.place(node.span), address: `${placed.address}: secrets.${name}` };
			}
		}
	}
};
// audit/workflow/rules/secrets-all
var rule26 = {
	id: "workflow/secrets-all",
	title: "A step receives all secrets",
	severity: "medium",
	profile: "essential",
	why: "An expression that refers to all secrets, or that computes the name of a secret, gives a step more secrets than it needs.",
	fix: "Refer to each required secret by name: `secrets.NAME`.",
	references: [
		"https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
	],
	aliases: ["overprovisioned-secrets", "job_all_secrets"],
	controls: workflowControls({ "pci-dss-4.0.1": ["7.2.5"] }),
	*check(subject) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0) continue;
			for (const node of nodesOf(placed.expression)) {
				if (node.kind !== "context" || node.name !== "secrets") continue;
				const [first] = node.path;
				if (typeof first === "string" && first !== "*") continue;
				yield { at: placed.place(node.span), address: `${placed.address}: secrets` };
			}
		}
	}
};
// audit/workflow/rules/secrets-inherited
var rule27 = {
	id: "workflow/secrets-inherited",
	title: "A called workflow receives all secrets",
	severity: "medium",
	profile: "essential",
	why: "`secrets: inherit` passes every secret of the caller, even if the called workflow needs only some of them.",
	fix: "List the required secrets under `secrets`.",
	references: [
		"https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsecretsinherit"
	],
	aliases: ["secrets-inherit"],
	controls: workflowControls({ "pci-dss-4.0.1": ["7.2.5"] }),
	*check(subject) {
		for (const job of subject.jobs) {
			const secrets = entryAt(job.map, "secrets");
			const uses = entryAt(job.map, "uses");
			if (uses === void 0 || secrets?.value.kind !== "scalar" || secrets.value.text !== "inherit")
				continue;
			const isOwn = job.uses?.kind === "local";
			yield {
				at: uses.value.span,
				via: [secrets.value.span],
				address: `${job.address}.secrets`,
				...isOwn && { profile: "hardened", severity: "low" }
			};
		}
	}
};
// audit/workflow/as-variable
var SHELLS = [
	[/^(?:\/\S*\/)?(?:bash|sh|zsh|dash)(?:\s|$)/, (name) => `\${${name}}`],
	[/^(?:pwsh|powershell)(?:\s|$)/, (name) => `$env:${name}`],
	[/^cmd(?:\s|$)/, (name) => `%${name}%`]
];
var GIVEN = new Set([
	"action",
	"actor",
	"actor_id",
	"base_ref",
	"event_name",
	"head_ref",
	"job",
	"ref",
	"ref_name",
	"ref_type",
	"repository",
	"repository_id",
	"repository_owner",
	"run_attempt",
	"run_id",
	"run_number",
	"server_url",
	"sha",
	"triggering_actor",
	"workflow",
	"workflow_ref",
	"workflow_sha"
]);
function asVariable(placed, context, file) {
	const { step, expression } = placed;
	if (step?.run === void 0 || placed.path.at(-1) !== "run" || expression !== context) return [];
	const write = shellOf(step, file);
	if (write === void 0 || placed.inText.start > MAX_SCRIPT2 || isInSingleQuotes(placed))
		return [];
	const source = file.file.text.slice(placed.span.start, placed.span.end);
	const existing = existingName(context, source) ?? definedName(step, source);
	const name = existing ?? nameFor(context);
	if (name === void 0) return [];
	const use = { span: placed.span, text: write(name), isSafe: false };
	if (existing !== void 0) return [use];
	const definition = definitionOf(step, name, source, file);
	return definition === void 0 ? [] : [use, definition];
}
function existingName(context, source) {
	const [first] = context.path;
	if (context.path.length !== 1 || typeof first !== "string") return void 0;
	if (context.name === "github" && GIVEN.has(first)) return `GITHUB_${first.toUpperCase()}`;
	return context.name === "env" ? /env\s*(?:\.\s*|\[\s*')([A-Za-z_]\w*)/i.exec(source)?.[1] : void 0;
}
function definedName(step, source) {
	const own = [...mapAt(step.map, "env")?.entries.values() ?? []];
	const bare = source.replaceAll(/\s/g, "");
	return own.find(
		({ value }) => value.kind === "scalar" && value.text.replaceAll(/\s/g, "") === bare
	)?.key;
}
function shellOf(step, file) {
	const shell = scalarAt(step.map, "shell") ?? scalarAt(mapAt(mapAt(step.job?.map, "defaults"), "run"), "shell") ?? scalarAt(mapAt(mapAt(file.root, "defaults"), "run"), "shell");
	const runner = scalarAt(step.job?.map, "runs-on")?.text ?? "";
	const program = shell?.text ?? defaultShell(runner);
	return SHELLS.find(([pattern]) => pattern.test(program))?.[1];
}
function defaultShell(runner) {
	if (/^(?:ubuntu|macos)-/.test(runner)) return "bash";
	return runner.startsWith("windows-") ? "pwsh" : "";
}
var MAX_SCRIPT2 = 2e4;
function isInSingleQuotes({ scalar, inText }) {
	const before = scalar.text.slice(0, inText.start);
	const line = before.slice(before.lastIndexOf("\n") + 1);
	return line.includes("'") || /<<-?\s*['"\\]/.test(before);
}
function nameFor(context) {
	const name = contextName(context).toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
	return /^[A-Z]\w{0,80}$/.test(name) ? name : void 0;
}
function definitionOf(step, name, source, file) {
	if (file.file.text[step.map.span.start] === "{") return void 0;
	const env = step.map.entries.get("env");
	if (env === void 0) {
		const { start: start2 } = startOf(step);
		const indent2 = " ".repeat(columnOf(file.file.text, start2));
		return {
			span: { start: start2, end: start2 },
			text: `env:
${indent2}  ${name}: ${source}
${indent2}`,
			isSafe: false
		};
	}
	if (env.value.kind !== "map" || env.value.via.length > 0) return void 0;
	const [first] = env.value.entries.values();
	if (first === void 0 || first.value.via.length > 0 || env.value.entries.has(name))
		return void 0;
	if (file.file.text.charAt(env.value.span.start) === "{") return void 0;
	const { start } = first.keySpan;
	const indent = " ".repeat(columnOf(file.file.text, start));
	return { span: { start, end: start }, text: `${name}: ${source}
${indent}`, isSafe: false };
}
function columnOf(text, offset) {
	return offset - text.lastIndexOf("\n", offset - 1) - 1;
}
// audit/workflow/rules/template-injection
var WEIGHT = {
	stranger: { severity: "high", profile: "essential" },
	writer: { severity: "medium", profile: "hardened" },
	matrix: { severity: "medium", profile: "essential" },
	environment: { severity: "low", profile: "essential" },
	run: { severity: "low", profile: "hardened" },
	opaque: { severity: "low", profile: "hardened" },
	fixed: { severity: "none", profile: "all" }
};
var DECLARES = /(?:^|\n)\s*(?:const|let|var)\s+[\w$]{1,50}\s*=\s*$/;
function isJson({ expression, step, scalar, inText }, context, { steps }) {
	const [, id] = /^steps\.([\w-]+)\.outputs\.result$/.exec(contextName(context)) ?? [];
	const before = scalar.text.slice(Math.max(inText.start - 100, 0), inText.start);
	if (id === void 0 || expression !== context || !DECLARES.test(before)) return false;
	const source = steps.find(
		({ job, map }) => job === step?.job && scalarAt(map, "id")?.text.toLowerCase() === id
	);
	if (source === void 0 || ![source, step].every(isGithubScript)) return false;
	const script = inputText(source, "script") ?? "";
	return inputOf(source, "result-encoding") === void 0 && !script.includes("setOutput");
}
var rule28 = {
	id: "workflow/template-injection",
	title: "A script contains untrusted text",
	severity: "high",
	profile: "essential",
	why: "GitHub inserts the value of an expression into the script before the shell reads the script. Anyone who controls the value can add commands that run with the job’s token and secrets.",
	fix: "Assign the expression to an environment variable in the step, and use this variable in the script.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: [
		"template-injection",
		"CKV_GHA_2",
		"cicd/github/run_block_injection",
		"cicd/github/script_block_injection",
		"injection"
	],
	controls: workflowControls({ ssdf: ["PO.5.1", "PS.1.1", "PW.5.1"] }),
	*check(subject) {
		const origins = new OriginReader(subject);
		const canInject = (context, placed) => origins.isOutside(context, placed) && !isJson(placed, context, subject);
		for (const placed of subject.expressions) {
			const isInShell = isShell(placed);
			if (placed.expression === void 0 || !(isInShell || isScript(placed))) continue;
			for (const context of valuesOf(placed.expression)) {
				const isOutside = canInject(context, placed);
				const control = isOutside ? "stranger" : controlOf(context, placed, subject);
				if (control === "none" || isInShell && !isOutside) continue;
				const name = contextName(context);
				yield {
					at: placed.place(context.span),
					address: `${placed.address}: ${name}`,
					detail: `\`${name}\` becomes part of the script before it runs.`,
					...WEIGHT[control],
					edits: asVariable(placed, context, subject)
				};
			}
		}
	}
};
// audit/workflow/rules/ternary-unsound
function firstValue2(node) {
	if (node.kind !== "binary" || node.operator !== "||") return void 0;
	const { left } = node;
	if (left.kind !== "binary" || left.operator !== "&&") return void 0;
	return left.right.kind === "literal" && !left.right.value ? left.right : void 0;
}
var rule29 = {
	id: "workflow/ternary-unsound",
	title: "An expression never returns its first value",
	severity: "low",
	profile: "essential",
	why: "In `condition && value || other`, a value that counts as false (`''`, `0`, `false`, `null`) is always replaced by the other value.",
	fix: "Swap the values, and negate the condition: `!condition && other || value`.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators"],
	aliases: ["unsound-ternary"],
	controls: workflowControls(),
	*check(subject) {
		for (const placed of subject.expressions) {
			if (placed.expression === void 0) continue;
			for (const node of nodesOf(placed.expression)) {
				const value = firstValue2(node);
				if (value === void 0) continue;
				yield { at: placed.place(value.span), address: `${placed.address}: ternary` };
			}
		}
	}
};
// audit/workflow/rules/tool-unpinned
var VERSIONS = {
	"aquasecurity/setup-trivy": "version",
	"aquasecurity/trivy-action": "version",
	"azure/setup-helm": "version",
	"azure/setup-kubectl": "version",
	"docker/setup-buildx-action": "version",
	"extractions/setup-just": "just-version",
	"golangci/golangci-lint-action": "version",
	"goreleaser/goreleaser-action": "version",
	"hashicorp/setup-packer": "version",
	"hashicorp/setup-terraform": "terraform_version",
	"helm/kind-action": "version",
	"jdx/mise-action": "version",
	"oven-sh/setup-bun": "bun-version",
	"zizmorcore/zizmor-action": "version"
};
var rule30 = {
	id: "workflow/tool-unpinned",
	title: "A step installs the latest version of a tool",
	severity: "low",
	profile: "hardened",
	why: "The tool can change between two runs of the same commit, and a compromised release reaches the job immediately.",
	fix: "Specify the version of the tool in the step.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["unpinned-tools"],
	controls: workflowControls({ slsa: ["dependencies"] }),
	*check(subject) {
		for (const step of subject.steps) {
			if (step.uses?.kind !== "repository") continue;
			const input = VERSIONS[step.uses.repository];
			if (input === void 0) continue;
			const entry = inputOf(step, input);
			const version = entry?.value.kind === "scalar" ? entry.value.text.trim() : "";
			if (version !== "" && version !== "latest" && version !== "*") continue;
			const at = entry === void 0 ? step.uses.node.span : { start: entry.keySpan.start, end: entry.value.span.end };
			yield {
				at,
				address: `${step.address}.with.${input}`,
				detail: `\`${step.uses.repository}\` installs the latest version.`
			};
		}
	}
};
// audit/workflow/rules/trigger-dangerous
var DANGEROUS = ["pull_request_target", "workflow_run"];
var ORGANIZES = /\/[\w.-]*(?:label|assign|comment|stale|lockdown|lock-threads|close-pull|semantic-pull|first-interaction|add-to-project)[\w.-]*$/;
function onlyOrganizes({ jobs, steps }) {
	return jobs.every(({ uses }) => uses === void 0) && steps.every(({ uses }) => uses?.kind === "repository" && ORGANIZES.test(uses.repository));
}
var rule31 = {
	id: "workflow/trigger-dangerous",
	title: "The trigger gives untrusted pull requests the repository’s permissions",
	severity: "medium",
	profile: "essential",
	why: "Anyone can trigger this workflow, but it runs with secrets and a write token. One unsafe step is enough to give an attacker access to them.",
	fix: "Use `pull_request` if the workflow does not need secrets or write permissions. Otherwise, never check out or run code from the pull request.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["dangerous-triggers"],
	controls: workflowControls(),
	*check(subject) {
		for (const name of DANGEROUS) {
			const trigger = subject.triggers.get(name);
			if (trigger === void 0 || subject.on === void 0) continue;
			yield {
				at: { start: subject.on.keySpan.start, end: trigger.span.end },
				address: `on.${name}`,
				detail: `\`${name}\` runs with the repository’s secrets.`,
				...onlyOrganizes(subject) ? { severity: "low" } : {}
			};
		}
	}
};
// audit/workflow/rules/untrusted-checkout
var STRANGERS = /pull_request\.head\.(?:ref|sha|repo)|github\.head_ref|workflow_run\.head_|refs\/pull\/|pull_request\.number|pull_request\.merge_commit_sha|issue\.number|(?:steps|needs)\.[\w.-]*(?:head|pr|pull|sha\b)[\w.-]*|env\.\w*(?:head|sha)\b/i;
var rule32 = {
	id: "workflow/untrusted-checkout",
	title: "Untrusted code from a pull request runs with the repository’s permissions",
	severity: "critical",
	profile: "essential",
	why: "The workflow has secrets and a write token, and checks out untrusted code. Build scripts, package scripts and configuration files from that code run with these permissions.",
	fix: "Check out and build the pull request in a workflow with the `pull_request` trigger, which has no access to secrets.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["untrusted_checkout_exec", "pull-request-target-code-checkout", "workflow-run-target-code-checkout"],
	controls: workflowControls({ slsa: ["isolated"] }),
	*check(subject) {
		if (!runsPrivileged(subject)) return;
		for (const step of subject.steps) {
			yield* checkoutByCommand(subject, step);
			if (step.uses?.kind !== "repository" || step.uses.repository !== "actions/checkout") continue;
			const input = ["ref", "repository"].flatMap((name) => inputOf(step, name) ?? []).find(({ value }) => value.kind === "scalar" && STRANGERS.test(value.text));
			if (input === void 0) continue;
			yield {
				at: { start: input.keySpan.start, end: input.value.span.end },
				address: `${step.address}.with.${input.key}`,
				...weightOf2(subject, step, runsLater(subject, step))
			};
		}
	}
};
var CHECKOUT = /^(?:gh\s+(?:pr\s+checkout|co)\b|git\s[^\n]{0,80}?\b(?:fetch|pull|checkout|switch|reset|merge)\s)/;
var HARMLESS2 = /^(?:git(?!\s.*(?:\bbisect\s+run\b|\bforeach\b|\brebase\b.{0,200}\s-(?:\w{0,9}x|-exec\b)|\balias\.[\w-]{1,50}[\s='"]{1,20}!))|gh|echo|cd|set|export|exit|test|\[|#)(?:\s|$)/;
var REFERENCE = /\bpull\/(?:\$\{\{[^{}]{1,80}\}\}|\S{1,80})\/(?:head|merge)\b/;
function* checkoutByCommand(subject, step) {
	if (step.run === void 0) return;
	const commands = commandsIn(step.run.text);
	for (const [index, { text, start }] of commands.entries()) {
		const isGitHub = text.startsWith("gh");
		if (!CHECKOUT.test(text) || !(isGitHub || REFERENCE.test(text) || STRANGERS.test(text)))
			continue;
		const runs = commands.slice(index + 1).some((other) => runsCode(other.text)) || runsLater(subject, step);
		yield {
			at: scalarPlaces(subject.file.text, step.run)({ start, end: start + text.length }),
			address: `${step.address}.run`,
			...weightOf2(subject, step, runs)
		};
		return;
	}
}
function runsLater({ steps }, step) {
	return steps.some(
		(other) => other.job === step.job && canPrecede(step, other) && (other.uses?.kind === "local" || commandsIn(other.run?.text ?? "").some(({ text }) => runsCode(text)))
	);
}
function runsCode(command) {
	return !HARMLESS2.test(command) || SUBSTITUTED.test(command);
}
var SUBSTITUTED = /`|\$\((?!\s*(?:git|gh)\b[^;&|()]*(?:\|\s*(?:wc|head|tail|grep|cut)\b[^;&|()]*)*\))/;
var GUARD = /\/collaborators\/|author_association|getCollaboratorPermissionLevel|^[\w.-]+\/[\w.-]*(?:permission|membership)[\w.-]*$/i;
function isGuarded({ job, index }) {
	const condition = scalarAt2(job?.map, "if") ?? "";
	const earlier = (job?.steps ?? []).filter((step) => step.last < index);
	return [condition, ...earlier.flatMap(textsOf2)].some((text) => GUARD.test(text));
}
function textsOf2({ run, uses, map }) {
	const script = scalarAt2(mapAt(map, "with"), "script");
	const action = uses?.kind === "repository" ? uses.repository : void 0;
	return [run?.text, script, action].filter((text) => text !== void 0);
}
function scalarAt2(map, key) {
	const node = yamlAt(map, key);
	return node?.kind === "scalar" ? node.text : void 0;
}
function weightOf2(subject, step, runs) {
	if (excludesForks(subject, step)) return { severity: "low", profile: "hardened" };
	if (isGuarded(step)) return { severity: "medium" };
	return { severity: runs && isPrivileged(subject) ? "critical" : "high" };
}
// audit/workflow/all-uses
function* usesOf(subject) {
	for (const { uses, address } of [...subject.jobs, ...subject.steps]) {
		if (uses !== void 0) yield { uses, address };
	}
}
// audit/workflow/archived
var ARCHIVED = new Set(
	`
actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check actions-rs/components-nightly actions-rs/core actions-rs/grcov
actions-rs/install actions-rs/tarpaulin actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell
actions/setup-ruby actions/upload-release-asset actions/hello-world-docker-action andrewmcodes/rubocop-linter-action
artichoke/setup-rust azure/container-scan azure/functions-container-action azure/publish-security-assessments
cirrus-actions/rebase codeclimate/action dawidd6/action-delete-branch fountainhead/action-wait-for-check google/mirror-branch-action
gradle/gradle-build-action grafana/k6-action helaili/github-graphql-action helm/chart-releaser justinribeiro/lighthouse-action
kanadgupta/glitch-sync machine-learning-apps/actions-chatops maddox/actions mattdavis0351/actions mdecoleman/pr-branch-name
micnncim/action-lgtm-reaction mikepenz/gradle-dependency-submission orf/cargo-bloat-action pre-commit/mirrors-prettier
pre-commit/mirrors-pylint pre-commit/mirrors-autopep8 pre-commit/mirrors-yapf reactivecircus/kmp-action semgrep/semgrep-action
returntocorp/semgrep-action sonarsource/sonarcloud-github-action sonarsource/sonarcloud-github-c-cpp stefanprodan/kube-tools
swiftdocorg/github-wiki-publish-action tachiwin/action-toolchain trilom/file-changes-action w9jds/firebase-action
whelk-io/maven-settings-xml-action yeslayla/build-godot-action youyo/aws-cdk-github-actions z0al/dependent-issues
8398a7/action-slack jakejarvis/lighthouse-action nektos/actions-toolkit octokit/graphql-action
`.trim().split(/\s+/)
);
function isArchived(repository) {
	return ARCHIVED.has(repository);
}
// audit/workflow/rules/uses-archived
var rule33 = {
	id: "workflow/uses-archived",
	title: "An action is archived",
	severity: "low",
	profile: "essential",
	why: "Nobody fixes bugs in an archived repository, not even known vulnerabilities.",
	fix: "Use a maintained action, or run the commands in a step.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["archived-uses"],
	controls: workflowControls(),
	*check(subject) {
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind === "repository" && isArchived(uses.repository))
				yield { at: uses.node.span, address: `${address}.uses: ${uses.repository}` };
		}
		for (const { value, address } of hooksOf(subject)) {
			const name = /github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(value.text)?.[1];
			if (name !== void 0 && isArchived(name.toLowerCase())) yield { at: value.span, address };
		}
	}
};
// audit/workflow/uses-pattern
function usesName({ repository, path }) {
	return [repository, path].filter((part) => part !== "").join("/").toLowerCase();
}
function matchesUses(pattern, uses) {
	const [written = "", wanted] = pattern.split("@");
	const path = written.toLowerCase();
	const name = usesName(uses);
	if (wanted !== void 0 && wanted !== "*" && wanted !== uses.reference) return false;
	if (path === "*") return true;
	if (path.endsWith("/*")) return name === path.slice(0, -2) || name.startsWith(path.slice(0, -1));
	return name === path;
}
function valueFor(values, uses) {
	const fitting = Object.entries(values).filter(([pattern]) => matchesUses(pattern, uses));
	return fitting.toSorted(([a], [b]) => specificity(b) - specificity(a))[0]?.[1];
}
function specificity(pattern) {
	return pattern.length + (pattern.endsWith("*") ? 0 : 1e3);
}
// audit/workflow/rules/uses-forbidden
var rule34 = {
	id: "workflow/uses-forbidden",
	title: "An action is not allowed by the policy",
	severity: "high",
	profile: "essential",
	why: "The policy lists the actions that workflows may use.",
	fix: "Use an allowed action, or ask the policy owner to add this action.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["forbidden-uses"],
	controls: workflowControls(),
	*check(subject, { actions }) {
		if (actions === void 0) return;
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind === "local") continue;
			if (uses.kind === "image") {
				const isRefused2 = actions.allow !== void 0 && !actions.allow.includes("*");
				if (isRefused2) yield { at: uses.node.span, address: `${address}.uses` };
				continue;
			}
			const isListed = (patterns) => patterns.some((pattern) => matchesUses(pattern, uses));
			const isRefused = isListed(actions.deny ?? []) || actions.allow !== void 0 && !isListed(actions.allow);
			if (isRefused) yield { at: uses.node.span, address: `${address}.uses: ${uses.repository}` };
		}
	}
};
// audit/workflow/rules/uses-misfeature
var WELL_KNOWN = new Set(["bash", "powershell", "pwsh", "python", "sh"]);
function shellDefault(map) {
	return entryAt(mapAt(mapAt(map, "defaults"), "run"), "shell");
}
var rule35 = {
	id: "workflow/uses-misfeature",
	title: "A feature makes the workflow hard to review",
	severity: "low",
	profile: "all",
	why: "Some features run code in ways that reviewers and tools cannot follow.",
	fix: "Use `bash` or `pwsh` as the shell, and install packages from a lockfile.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["misfeature"],
	controls: workflowControls(),
	*check(subject) {
		const shells = [
			{ entry: shellDefault(subject.root), address: "defaults.run.shell" },
			...subject.jobs.map(({ map, address }) => ({
				entry: shellDefault(map),
				address: `${address}.defaults.run.shell`
			})),
			...subject.steps.map(({ map, address }) => ({
				entry: entryAt(map, "shell"),
				address: `${address}.shell`
			}))
		];
		for (const { entry, address } of shells) {
			if (entry?.value.kind !== "scalar" || /\$\{\{/.test(entry.value.text)) continue;
			const [program = ""] = entry.value.text.trim().split(/\s+/);
			if (WELL_KNOWN.has(program)) continue;
			yield {
				at: { start: entry.keySpan.start, end: entry.value.span.end },
				address,
				...program === "cmd" ? { profile: "essential" } : {}
			};
		}
		for (const step of subject.steps) {
			const entry = step.uses?.kind === "repository" && step.uses.repository === "actions/setup-python" ? inputOf(step, "pip-install") : void 0;
			if (entry !== void 0)
				yield {
					at: entry.keySpan,
					address: `${step.address}.with.pip-install`,
					profile: "essential"
				};
		}
	}
};
// audit/workflow/rules/uses-self
var rule36 = {
	id: "workflow/uses-self",
	title: "An action in the same repository is read from the workspace",
	severity: "low",
	profile: "hardened",
	why: "A path with `./` refers to the workspace, where an earlier step can change files.",
	fix: "Write `$/` instead of `./`. GitHub then reads the action from the workflow’s commit.",
	references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax"],
	aliases: ["self-repository"],
	controls: workflowControls(),
	*check(subject) {
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind !== "local" || !uses.node.text.startsWith("./")) continue;
			const start = subject.file.text.indexOf("./", uses.node.span.start);
			yield {
				at: uses.node.span,
				address: `${address}.uses`,
				edits: [{ span: { start, end: start + 1 }, text: "$", isSafe: true }]
			};
		}
	}
};
// audit/workflow/rules/uses-superfluous
var COMMANDS = {
	"actions-ecosystem/action-add-labels": "gh issue edit --add-label",
	"addnab/docker-run-action": "docker run",
	"dacbd/create-issue-action": "gh issue create",
	"dtolnay/rust-toolchain": "rustup",
	"elgohr/publish-docker-github-action": "docker push",
	"jwalton/gh-find-current-pr": "gh pr view",
	"ncipollo/release-action": "gh release",
	"peter-evans/create-issue-from-file": "gh issue create",
	"peter-evans/create-or-update-comment": "gh pr comment",
	"peter-evans/create-pull-request": "gh pr create",
	"softprops/action-gh-release": "gh release create",
	"svenstaro/upload-release-action": "gh release upload",
	"thedoctor0/zip-release": "zip",
	"thollander/actions-comment-pull-request": "gh pr comment"
};
var rule37 = {
	id: "workflow/uses-superfluous",
	title: "A preinstalled program can replace the action",
	severity: "none",
	profile: "all",
	why: "Each additional action is third-party code that runs with the job’s token.",
	fix: "Run the preinstalled program in a step instead.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["superfluous-actions"],
	controls: workflowControls(),
	*check(subject) {
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind !== "repository") continue;
			const instead = COMMANDS[uses.repository];
			if (instead !== void 0)
				yield {
					at: uses.node.span,
					address: `${address}.uses: ${uses.repository}`,
					detail: `Use \`${instead}\` in a step.`
				};
		}
	}
};
// audit/workflow/known-actions
var KNOWN = `
actions/attest actions/attest-build-provenance actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/first-interaction actions/github-script
actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python actions/stale
actions/upload-artifact actions/upload-pages-artifact anchore/sbom-action anchore/scan-action aquasecurity/trivy-action
astral-sh/setup-uv aws-actions/amazon-ecr-login aws-actions/configure-aws-credentials azure/login azure/setup-helm azure/setup-kubectl
changesets/action codecov/codecov-action dependabot/fetch-metadata docker/build-push-action docker/login-action docker/metadata-action
docker/setup-buildx-action docker/setup-qemu-action dorny/paths-filter dtolnay/rust-toolchain github/codeql-action
golangci/golangci-lint-action google-github-actions/auth google-github-actions/setup-gcloud goreleaser/goreleaser-action gradle/actions
hashicorp/setup-terraform helm/kind-action jamesives/github-pages-deploy-action ncipollo/release-action oven-sh/setup-bun
peaceiris/actions-gh-pages peter-evans/create-pull-request pnpm/action-setup pypa/gh-action-pypi-publish release-drafter/release-drafter
ruby/setup-ruby shivammathur/setup-php sigstore/cosign-installer slackapi/slack-github-action softprops/action-gh-release
step-security/harden-runner swatinem/rust-cache taiki-e/install-action tj-actions/changed-files
`.trim().split(/\s+/);
var NAMES2 = new Set(KNOWN);
var OWNERS = new Set(KNOWN.map((name) => name.split("/")[0] ?? ""));
var REAL = new Set(["action", "gradle", "docker", "azure"]);
var ALIKE = { "0": "o", "1": "l", "5": "s" };
function meantBy(name) {
	if (NAMES2.has(name)) return void 0;
	const [owner = ""] = name.split("/");
	if (OWNERS.has(owner) && !REAL.has(owner)) return void 0;
	return KNOWN.find((known) => isTypingError(name, known));
}
function isTypingError(name, known) {
	if (Math.abs(name.length - known.length) > 1) return false;
	let start = 0;
	while (start < name.length && name[start] === known[start]) start++;
	const rest = name.slice(start);
	const wanted = known.slice(start);
	if (rest.slice(1) === wanted || rest === wanted.slice(1)) return true;
	const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0];
	if (isSwapped && rest.slice(2) === wanted.slice(2)) return true;
	return rest.slice(1) === wanted.slice(1) && ALIKE[rest[0] ?? ""] === wanted[0];
}
// audit/workflow/rules/uses-typosquat
var rule38 = {
	id: "workflow/uses-typosquat",
	title: "An action’s name differs from that of a well-known action by one letter",
	severity: "high",
	profile: "essential",
	why: "Attackers publish actions whose names are common typos. Such an action runs with the job’s token and secrets.",
	fix: "Correct the name of the action.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["typosquat-uses"],
	controls: workflowControls(),
	*check(subject) {
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind !== "repository") continue;
			const meant = meantBy(uses.repository);
			if (meant !== void 0)
				yield {
					at: uses.node.span,
					address: `${address}.uses: ${uses.repository}`,
					detail: `\`${uses.repository}\` looks like \`${meant}\`.`
				};
		}
	}
};
// audit/workflow/rules/uses-unpinnable
var rule39 = {
	id: "workflow/uses-unpinnable",
	title: "An action uses unpinned actions or images",
	severity: "low",
	profile: "hardened",
	why: "A workflow that pins this action to a commit still runs other actions or images by tags, which can be moved.",
	fix: "Pin everything that the action uses to commit hashes and digests.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: ["unpinnable_action"],
	controls: workflowControls({ slsa: ["dependencies"] }),
	*check(subject) {
		if (subject.kind !== "action") return;
		const image = [...imagesOf(subject)].some(
			({ name }) => name !== void 0 && !/@sha256:[0-9a-f]{64}$/.test(name)
		);
		const action = [...usesOf(subject)].some(
			({ uses }) => uses.kind === "repository" && !isCommit(uses.reference)
		);
		const runs = entryAt(subject.root, "runs");
		if (runs !== void 0 && (image || action)) yield { at: runs.keySpan, address: "runs" };
	}
};
// audit/workflow/rules/uses-unpinned
var GITHUB = new Set(["actions", "github"]);
var VERSION = /^(?:[\w.-]{1,100}[-@])?v?\d/;
var rule40 = {
	id: "workflow/uses-unpinned",
	title: "An action is not pinned to a commit",
	severity: "medium",
	profile: "essential",
	why: "A tag or a branch can be moved to different code. In 2025 and 2026, attackers moved tags of popular actions to code that steals credentials.",
	fix: "Use the full commit hash, and keep the version in a comment: `owner/action@<commit> # v1.2.3`.",
	references: ["https://docs.github.com/actions/reference/security/secure-use"],
	aliases: [
		"unpinned-uses",
		"third-party-action-not-pinned-to-commit-sha",
		"cicd/github/unpinned_actions_full_length_commit_sha"
	],
	controls: workflowControls({ ssdf: ["PO.5.1", "PS.1.1", "PW.4.1"], slsa: ["dependencies"] }),
	*check(subject, facts) {
		for (const { uses, address } of usesOf(subject)) {
			if (uses.kind !== "repository" || isCommit(uses.reference)) continue;
			const stated = facts.pins && valueFor(facts.pins, uses);
			if (stated === "any" || stated === "tag" && VERSION.test(uses.reference)) continue;
			const isOwn = stated === void 0 && (GITHUB.has(uses.owner) || uses.owner === facts.owner);
			const reference = uses.reference === "" ? "the default branch" : `\`${uses.reference}\``;
			yield {
				at: uses.node.span,
				address: `${address}.uses: ${uses.repository}`,
				detail: `\`${uses.repository}\` is pinned to ${reference}, which can move.`,
				...isOwn ? { profile: "hardened", severity: "low" } : {}
			};
		}
	}
};
// audit/workflow/rules.generated
var RULES = [rule, rule2, rule3, rule4, rule5, rule6, rule7, rule8, rule9, rule10, rule11, rule12, rule13, rule14, rule15, rule16, rule17, rule18, rule19, rule20, rule21, rule22, rule23, rule24, rule25, rule26, rule27, rule28, rule29, rule30, rule31, rule32, rule33, rule34, rule35, rule36, rule37, rule38, rule39, rule40];
// audit/workflow/workflow
var WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
var ACTION2 = /(?:^|\/)action\.ya?ml$/;
var PRE_COMMIT = /(?:^|\/)\.pre-commit-config\.ya?ml$/;
var workflowArea = {
	name: "workflow",
	rules: RULES,
	reads: ({ path }) => workflowKind(path) !== void 0,
	check
};
function workflowKind(path) {
	if (WORKFLOW.test(path)) return "workflow";
	if (ACTION2.test(path)) return "action";
	return PRE_COMMIT.test(path) ? "pre-commit" : void 0;
}
function check(files, facts) {
	const hits = [];
	const problems = [];
	const subjects = { workflows: 0, jobs: 0, steps: 0 };
	const known = remembered((text) => ({ expression: parseExpression(text) }));
	const parse = (text) => known(text).expression;
	const isReached2 = reachedBy(files, (file) => readOrReport(file, parse, []));
	for (const file of files) {
		const subject = readOrReport(file, parse, problems, isReached2);
		if (subject === void 0) continue;
		for (const hit of applyRules(RULES, [subject], facts)) hits.push(hit);
		subjects.workflows += 1;
		subjects.jobs += subject.jobs.length;
		subjects.steps += subject.steps.length;
	}
	return { hits, problems, unchecked: [], subjects };
}
function readOrReport(file, parse, problems, isReached2) {
	try {
		const subject = readWorkflow(file, workflowKind(file.path) ?? "workflow", parse, isReached2);
		for (const problem of expressionProblems(subject)) problems.push(problem);
		return subject;
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		problems.push(error);
		return void 0;
	}
}

export{startOf,readWorkflow,workflowArea,workflowKind};
