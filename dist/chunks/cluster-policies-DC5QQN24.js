import{STOPPED,celValue,hitOf,openPolicyProcess,readPolicies,resourceOf,versionOf}from"./chunk-HWAIOY3U.js";
import{yamlAt}from"./chunk-SXFPTYMK.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/cluster-policies/subject-of
function targetOf(policy, object, objects) {
	const { kind } = object;
	const isController = policy.controllers.includes(kind);
	const template = kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
	const seen = isController ? { ...object, apiVersion: "v1", kind: "Pod" } : object;
	return {
		match: policy.matches(seen, objects),
		target: { object, template: isController ? template : [] }
	};
}
function subjectOf({ object, template }, objects) {
	const { group, kind, name = "", namespace } = object;
	const version = versionOf(object);
	const space = objects.find((each) => each.kind === "Namespace" && each.name === namespace);
	return {
		object: objectValue(object, template),
		oldObject: null,
		request: {
			operation: "CREATE",
			name,
			...namespace !== void 0 && { namespace },
			kind: { group, version, kind },
			resource: { group, version, resource: resourceOf(kind) },
			dryRun: false
		},
		...space !== void 0 && { namespaceObject: celValue(space.root) }
	};
}
function objectValue({ root, apiVersion, kind }, template) {
	if (template.length === 0) return celValue(root);
	const metadata = celValue(yamlAt(root, ...template, "metadata"));
	const spec = celValue(yamlAt(root, ...template, "spec"));
	return {
		apiVersion,
		kind,
		...metadata !== null && { metadata },
		...spec !== null && { spec }
	};
}
// audit/cluster-policies/cluster-policies
async function checkClusterPolicies(files, isPolicyFile = () => true, limits, base = []) {
	const { policies, objects, problems } = readPolicies(files, isPolicyFile, base);
	const old = policies.filter(({ isReplaced }) => isReplaced);
	const replaced = [...new Set(old.map(({ source }) => source.file.path))];
	const result = { hits: [], problems: [...problems], undecided: [] };
	if (policies.length === 0) return { ...result, policies: 0, replaced };
	const open = openPolicyProcess(limits);
	try {
		for (const policy of policies) {
			const part = await checkPolicy(policy, objects, open);
			if (policy.isReplaced === true) addStricter(result.hits, part.hits);
			else result.hits.push(...part.hits);
			result.undecided.push(...part.undecided);
			const isNew = ({ message }) => !result.problems.some((known) => known.message === message);
			result.problems.push(...part.problems.filter(isNew));
		}
	} finally {
		open.close();
	}
	return { ...result, policies: policies.length, replaced };
}
function addStricter(hits, earlier) {
	const keyOf = ({ rule, file, hit }) => JSON.stringify([rule.id, file.path, hit.address]);
	const known = new Map(hits.map((each, at) => [keyOf(each), at]));
	for (const each of earlier) {
		const at = known.get(keyOf(each));
		if (at === void 0) hits.push(each);
		else if (each.rule.severity === "high") hits[at] = each;
	}
}
async function checkPolicy(policy, objects, open) {
	const targets = [];
	const undecided = [];
	for (const object of objects) {
		const { match, target } = targetOf(policy, object, objects);
		if (match === true) targets.push(target);
		else if (match !== false) undecided.push(undecidedOf(policy, target, match.reason));
	}
	const asked = targets.flatMap((target) => subjectsOf(policy, target, objects));
	const subjects = asked.map(({ subject }) => subject);
	const answer = await open.ask({ program: policy.program, subjects });
	const judged = outcomesOf(answer, asked.length);
	if (judged instanceof Error)
		return { hits: [], undecided, problems: [syntaxProblem(policy, judged)] };
	const hits = [];
	for (const [at, { target }] of asked.entries()) {
		const { violations, undecided: reason } = judged[at] ?? NO_OUTCOME;
		for (const violation of violations) hits.push(hitOf(policy, target, violation));
		if (reason !== void 0) undecided.push(undecidedOf(policy, target, reason));
	}
	return { hits, undecided, problems: [] };
}
function subjectsOf({ params }, target, objects) {
	const subject = subjectOf(target, objects);
	if (params.length === 0) return [{ target, subject }];
	return params.map(({ root }) => ({ target, subject: { ...subject, params: celValue(root) } }));
}
function outcomesOf(result, count) {
	if (result.kind === "answer") {
		const { answer } = result;
		return "outcomes" in answer ? answer.outcomes : new Error(answer.syntaxError);
	}
	const undecided = STOPPED[result.kind];
	return Array.from({ length: count }, () => ({ violations: [], undecided }));
}
var NO_OUTCOME = { violations: [], undecided: "no result" };
function undecidedOf({ name }, { object }, reason) {
	const about = `${object.kind} ${object.name ?? ""}`;
	return {
		path: object.file.path,
		reason: `the policy ${name} has no result for ${about}: ${reason}`
	};
}
function syntaxProblem({ name, source }, { message }) {
	return new DataError("malformed", `the policy ${name} has an invalid expression: ${message}`, {
		path: source.file.path
	});
}
export{checkClusterPolicies};
