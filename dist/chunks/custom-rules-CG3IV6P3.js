import{STOPPED,fieldIn,isApplied,openPolicyProcess,scalarValue}from"./chunk-HWAIOY3U.js";
import{hasManifests,podsOf,readObjects}from"./chunk-T4DPQMDW.js";
import{readWorkflow,startOf,workflowKind}from"./chunk-BSKYA6R4.js";
import{composeFiles,isEnvironmentFile,isFalse,isTrue,textOf}from"./chunk-VSOHWMQW.js";
import{addressOf,hasInlineDockerfile,hitInOuter,inlineDockerfiles,isCheckable,isPlainDockerfile,readDockerfileStages}from"./chunk-SFMBZPYI.js";
import{isComposeFile}from"./chunk-3PY4VJTJ.js";
import{textPlaces}from"./chunk-5C4LGZKE.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/custom/custom-hit
function customHit(rule, subject) {
	const { file, label, address, node, outer } = subject;
	const keys = rule.at === void 0 ? fieldIn(rule.condition, []) : keysOf(rule.at);
	const detail = rule.message ?? "The condition in the policy is false.";
	const hit = {
		rule: customRuleText(rule),
		file,
		hit: { at: placeOf(node, keys) ?? subject.at, address, detail: `${label}: ${detail}` }
	};
	return outer === void 0 ? hit : outer(hit);
}
function customRuleText({
	id,
	title,
	severity,
	fix = "Change the file so that the condition in the policy is true.",
	controls = {}
}) {
	return {
		id: `custom/${id}`,
		title: title.replace(/\.$/, ""),
		severity,
		profile: "essential",
		why: "This repository’s policy requires this.",
		fix,
		references: [],
		aliases: [],
		controls
	};
}
function keysOf([first = "", ...more]) {
	return more.length > 0 ? [first, ...more] : first.split(/\.|\[(\d{1,6})\]\.?/).filter(Boolean);
}
function placeOf(root, keys) {
	let node = root;
	let found;
	for (const [at, key] of keys.entries()) {
		const item = node?.kind === "list" ? node.items[Number(key)] : void 0;
		const entry = node?.kind === "map" ? node.entries.get(key) : void 0;
		node = item ?? entry?.value;
		if (node === void 0) return found;
		const isWhole = at === keys.length - 1 && node.kind === "scalar";
		found = spanOf(node, entry, isWhole);
		if (node.via.length > 0) return found;
	}
	return found;
}
function spanOf(node, entry, isWhole) {
	if (node.via[0] !== void 0) return node.via[0];
	const isWritten = node.span.end > node.span.start;
	if (isWhole && isWritten) return node.span;
	if (entry !== void 0) return entry.keySpan;
	const [first] = node.kind === "map" ? node.entries.values() : [];
	return first?.keySpan ?? node.span;
}
// audit/custom/value-reader
function valueReader({scalar,dropsNull}) {
	const known = new Map();
	const convert = (node, key) => {
		if (node.kind === "scalar") return scalar(node, key);
		const found = known.get(node);
		if (found !== void 0) return found;
		const value = node.kind === "list" ? node.items.map((item) => convert(item, key)) : Object.fromEntries(
			[...node.entries.values()].map((entry) => [entry.key, convert(entry.value, entry.key)]).filter(([, each]) => !(dropsNull && each === null))
		);
		known.set(node, value);
		return value;
	};
	return (node) => node === void 0 ? null : convert(node, "");
}
function coreValue({ value }) {
	return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
}
// audit/custom/compose-subjects
var FLAGS = new Set(
	"attach attachable create_host_path disable enable_ipv4 enable_ipv6 external init internal no_cache nocopy oom_kill_disable privileged read_only required stdin_open tty use_api_socket".split(" ")
);
function composeSubjects(files) {
	return composeFiles(
		files.filter((file) => isComposeFile(file) || isEnvironmentFile(file))
	).read.flatMap(({ services, root }) => {
		const values = valueReader({ scalar: composeValue, dropsNull: false });
		return services.map((service) => ({
			file: service.file,
			kind: "",
			name: service.name,
			label: `service ${service.name}`,
			at: service.nameSpan,
			address: `services.${service.name}`,
			object: values(mergedNode(service)),
			parent: values(root),
			node: service.own
		}));
	});
}
function composeValue(node, key) {
	if (FLAGS.has(key) && isTrue(node)) return true;
	if (FLAGS.has(key) && isFalse(node)) return false;
	const text = textOf(node) ?? node.text;
	return text === node.text ? coreValue(node) : text;
}
function mergedNode({ layers, own }) {
	return layers.slice(1).reduce((merged2, { map }) => withBase(merged2, map), own);
}
function withBase(own, base) {
	const entries = new Map(own.entries);
	for (const [key, entry] of base.entries) {
		const stated = entries.get(key);
		entries.set(
			key,
			stated === void 0 ? entry : { ...stated, value: merged(stated.value, entry.value) }
		);
	}
	return { ...own, entries };
}
function merged(own, base) {
	if (own.kind === "map" && base.kind === "map") return withBase(own, base);
	if (own.kind === "list" && base.kind === "list")
		return { ...own, items: [...base.items, ...own.items] };
	return own;
}
// audit/custom/dockerfile-subjects
var MAX_ADDRESS = 80;
function dockerfileSubjects(files) {
	const inline = files.filter(hasInlineDockerfile).flatMap(
		(file) => inlineDockerfiles(file).flatMap((each) => {
			const outer = (hit) => hitInOuter(hit, each);
			return instructionsIn(each.file).map((subject) => ({ ...subject, outer }));
		})
	);
	return [...files.filter(isPlainDockerfile).flatMap(instructionsIn), ...inline];
}
function instructionsIn(file) {
	const dockerfile = readDockerfileStages(file, void 0);
	if (!isCheckable(dockerfile)) return [];
	const stages = new Map(
		dockerfile.stages.flatMap(
			({ stage, label }) => stage === void 0 ? [] : [
				[
					stage.from,
					{ label, parent: { name: stage.name ?? "", image: stage.baseWord?.text ?? "" } }
				]
			]
		)
	);
	let current = { label: "", parent: null };
	return dockerfile.read.instructions.map((instruction) => {
		current = stages.get(instruction) ?? current;
		return subjectOf(file, instruction, current);
	});
}
function subjectOf(file, outer, { label, parent }) {
	const own = outer.trigger ?? outer;
	const { name, body } = own;
	return {
		file,
		kind: name,
		name,
		label: label === "" ? name : `${name} of stage ${label}`,
		object: objectOf(own, outer.trigger !== void 0),
		parent,
		at: outer.span,
		address: addressOf({ label }, `${name} ${body.text.slice(0, MAX_ADDRESS)}`),
		node: void 0
	};
}
function objectOf({ name, body, words, flags, isJson, heredocs }, isOnBuild) {
	return {
		name,
		text: body.text,
		words: words.map(({ text }) => text),
		flags: Object.fromEntries(flags.map((flag) => [flag.name, flag.value ?? ""])),
		heredocs: heredocs.map(({ text }) => text),
		isJson,
		isOnBuild
	};
}
// audit/custom/kubernetes-subjects
var READING = { scalar: (node) => scalarValue(node), dropsNull: true };
function kubernetesSubjects(files, on) {
	const values = valueReader(READING);
	const objects = readObjects(files.filter(hasManifests)).objects.filter(isApplied);
	if (on === "object") return objects.map((object) => objectSubject(object, values));
	return objects.flatMap(
		(object) => podsOf(object).flatMap(
			(pod) => on === "pod" ? [podSubject(pod, values)] : containerSubjects(pod, values)
		)
	);
}
function labelOf({ kind, name }) {
	return name === void 0 ? kind : `${kind} ${name}`;
}
function objectSubject(object, values) {
	const { file, at, address, kind, name = "", root } = object;
	const value = values(root);
	return {
		file,
		at,
		address,
		kind,
		name,
		label: labelOf(object),
		object: value,
		parent: null,
		node: root
	};
}
function podSubject(pod, values) {
	const { file, at, address, object } = pod;
	const node = podNode(pod);
	return {
		...{ file, at, address, node },
		kind: object.kind,
		name: object.name ?? "",
		label: labelOf(object),
		object: values(node),
		parent: values(object.root)
	};
}
function containerSubjects(pod, values) {
	const parent = values(podNode(pod));
	return pod.containers.map(({ file, at, address, name, node }) => ({
		...{ file, at, address, name, node, parent },
		kind: pod.object.kind,
		label: `container ${name} of ${labelOf(pod.object)}`,
		object: values(node)
	}));
}
function podNode({ metadata, spec, at }) {
	const parts = [
		["metadata", metadata],
		["spec", spec]
	];
	const entries = parts.flatMap(
		([key, value]) => value === void 0 ? [] : [[key, { key, keySpan: at, value }]]
	);
	return { kind: "map", entries: new Map(entries), repeated: [], span: spec.span, via: [] };
}
// audit/custom/workflow-subjects
var READING2 = { scalar: coreValue, dropsNull: false };
function workflowSubjects(files, on) {
	return files.flatMap((file) => {
		const read = readFile(file);
		if (read === void 0) return [];
		return { workflow: wholeWorkflow, job: jobSubjects, step: stepSubjects }[on](read);
	});
}
function readFile(file) {
	const kind = workflowKind(file.path);
	if (kind === void 0 || kind === "pre-commit") return void 0;
	try {
		return readWorkflow(file, kind);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return void 0;
	}
}
function wholeWorkflow({ file, kind, root, on }) {
	if (kind !== "workflow") return [];
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	const at = on?.keySpan ?? root.span;
	const object = valueReader(READING2)(root);
	return [
		{
			file,
			kind: "",
			name,
			label: `workflow ${name}`,
			at,
			address: "",
			object,
			parent: null,
			node: root
		}
	];
}
function jobSubjects({ file, root, jobs }) {
	const values = valueReader(READING2);
	return jobs.map(({ id, keySpan, map, address }) => ({
		...{ file, kind: "", name: id, label: `job ${id}`, at: keySpan, address },
		object: values(map),
		parent: values(root),
		node: map
	}));
}
function stepSubjects({ file, root, steps }) {
	const values = valueReader(READING2);
	return steps.map((step) => {
		const { map, job, address, index } = step;
		return {
			...{ file, kind: "", name: job?.id ?? "", at: startOf(step), address, node: map },
			label: job === void 0 ? `step ${index + 1}` : `step ${index + 1} of job ${job.id}`,
			object: values(map),
			parent: values(job?.map ?? root)
		};
	});
}
// audit/custom/custom-subjects
var READERS = {
	"kubernetes/object": (files) => kubernetesSubjects(files, "object"),
	"kubernetes/pod": (files) => kubernetesSubjects(files, "pod"),
	"kubernetes/container": (files) => kubernetesSubjects(files, "container"),
	"compose/service": composeSubjects,
	"workflow/workflow": (files) => workflowSubjects(files, "workflow"),
	"workflow/job": (files) => workflowSubjects(files, "job"),
	"workflow/step": (files) => workflowSubjects(files, "step"),
	"dockerfile/instruction": dockerfileSubjects
};
function subjectReader(files) {
	const texts = files.filter(({ bytes }) => bytes === void 0);
	const known = new Map();
	return (on) => {
		const subjects = known.get(on) ?? READERS[on](texts);
		known.set(on, subjects);
		return subjects;
	};
}
// audit/custom/custom-rules
async function checkCustomRules(files, rules, appliesTo, limits) {
	const subjectsOn = subjectReader(files);
	const result = { hits: [], problems: [], ran: [] };
	const open = openPolicyProcess(limits);
	try {
		for (const rule of rules) {
			const subjects = subjectsOn(rule.on).filter(
				({ kind, file }) => isOfKind(rule, kind) && appliesTo(rule, file.path)
			);
			if (subjects.length === 0) continue;
			const { hits, problems } = await checkRule(rule, subjects, open);
			result.hits.push(...hits);
			result.problems.push(...problems);
			if (problems.length === 0) result.ran.push(customRuleText(rule));
		}
	} finally {
		open.close();
	}
	return result;
}
function isOfKind({ kinds }, kind) {
	return kinds === void 0 || kinds.some((each) => each.toLowerCase() === kind.toLowerCase());
}
async function checkRule(rule, subjects, { ask }) {
	const program = {
		conditions: [],
		variables: [],
		validations: [{ expression: rule.condition }]
	};
	const values = subjects.map(({ object, parent, name, file }) => ({
		...{ object, parent, name },
		path: file.path
	}));
	const answer = await ask({ program, subjects: values });
	const failure = failureOf(answer);
	if (failure !== void 0) return { hits: [], problems: stopped(rule, subjects, failure) };
	const outcomes = answer.kind === "answer" && "outcomes" in answer.answer ? answer.answer.outcomes : [];
	const hits = [];
	const problems = [];
	for (const [at, subject] of subjects.entries()) {
		const { violations, undecided: reason } = outcomes[at] ?? NO_OUTCOME;
		if (violations.length > 0) hits.push(customHit(rule, subject));
		if (reason !== void 0) problems.push(undecided(rule, subject, reason));
	}
	return { hits, problems };
}
var NO_OUTCOME = { violations: [], undecided: "no result" };
function failureOf(answer) {
	if (answer.kind !== "answer") return STOPPED[answer.kind];
	return "syntaxError" in answer.answer ? answer.answer.syntaxError : void 0;
}
function stopped({ id }, subjects, reason) {
	const paths = new Set(subjects.map(({ file }) => file.path));
	const message = `the rule custom/${id} has no result: ${reason}`;
	return [...paths].map((path) => new DataError("limit-exceeded", message, { path }));
}
function undecided(rule, subject, reason) {
	const { file, hit } = customHit(rule, subject);
	const { line } = textPlaces(file.text)(hit.at.start);
	const message = `the rule custom/${rule.id} has no result for ${subject.label}: ${reason}`;
	return new DataError("unreadable", message, { path: file.path, line });
}
export{checkCustomRules};
