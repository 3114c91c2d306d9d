import{mayHavePolicy}from"./chunk-EMGVQQPZ.js";
import{entriesOf,hasManifests,integerOf,isFalse,isNull,isTrue,itemsOf,labelsOf,readObjects,scalarsOf,textOf}from"./chunk-T4DPQMDW.js";
import{openLimitedProcess}from"./chunk-KRXQ2TYW.js";
import{entryAt,yamlAt}from"./chunk-SXFPTYMK.js";
import{textPlaces}from"./chunk-5C4LGZKE.js";
import{remembered}from"./chunk-3B7BY7XH.js";
import{oneLine}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/cluster-policies/manifest
function textAt(node, ...keys) {
	return textOf(yamlAt(node, ...keys));
}
function itemsAt(node, ...keys) {
	return itemsOf(yamlAt(node, ...keys));
}
function textsAt(node, ...keys) {
	return scalarsOf(yamlAt(node, ...keys)).map(({ text }) => text);
}
function mapAt(node, ...keys) {
	return labelsOf(yamlAt(node, ...keys));
}
function versionOf({ apiVersion }) {
	return apiVersion.slice(apiVersion.indexOf("/") + 1);
}
function celValue(node) {
	if (node === void 0) return null;
	if (node.kind === "list") return node.items.map(celValue);
	if (node.kind === "scalar") return scalarValue(node);
	const stated = entriesOf(node).filter(({ value }) => !isNull(value));
	return Object.fromEntries(stated.map(({ key, value }) => [key, celValue(value)]));
}
function scalarValue(node) {
	const { value, isPlain } = node;
	if (!isPlain) return value;
	if (isTrue(node)) return true;
	if (isFalse(node)) return false;
	const integer = integerOf(node);
	return integer !== void 0 && Number.isSafeInteger(integer) ? BigInt(integer) : value;
}
function spanAt({ root, at }, path) {
	for (let length = path.length; length > 0; length--) {
		const entry = entryAt(root, ...path.slice(0, length));
		if (entry !== void 0) return entry.keySpan;
	}
	return at;
}
// audit/cluster-policies/policy-hit
var MAX_TITLE = 200;
function hitOf(policy, { object, template }, { validation, message }) {
	const { kind, name = "" } = object;
	const { expression = "", message: stated } = policy.program.validations[validation] ?? {};
	const { path } = policy.source.file;
	const where = policy.isReplaced === true ? `${path} of the base` : path;
	const named = `${kind} ${name} violates the policy ${policy.name} in ${where}.`;
	const part = policy.rule === void 0 ? "" : `${policy.rule}/`;
	return {
		rule: ruleOf(policy, stated),
		file: object.file,
		hit: {
			at: spanAt(object, fieldIn(expression, template)),
			address: `${object.address}#${part}${validation}`,
			detail: message === void 0 ? named : `${named} ${message}`
		}
	};
}
function ruleOf({ name, isEnforced }, message) {
	const title = message ?? `The object violates the policy ${name}`;
	return {
		id: `policy/${name}`,
		title: oneLine(title).slice(0, MAX_TITLE).replace(/\.$/, ""),
		severity: isEnforced ? "high" : "low",
		profile: "essential",
		why: isEnforced ? "Because of this policy, the cluster rejects the object." : "Because of this policy, the cluster reports the object.",
		fix: "Change the object so that the policy expression is true.",
		references: [],
		aliases: [],
		controls: {}
	};
}
function fieldIn(expression, template) {
	const [, path = ""] = /\bobject((?:\.\??[A-Za-z_]\w{0,100}){1,20})(?![\w(])/.exec(expression) ?? [];
	const keys = path.split(".").flatMap((key) => key === "" ? [] : [key.replace("?", "")]);
	return template.length > 0 ? [...template, ...keys] : keys;
}
// audit/cluster-policies/policy-process
var LIMITS = { pieceMs: 5e3, totalMs: 3e4, heapMb: 256 };
var STOPPED = {
	late: "the evaluation took too long",
	"used-up": "earlier policies used up the time limit",
	"out-of-memory": "the evaluation used too much memory"
};
function openPolicyProcess(limits = LIMITS) {
	return openLimitedProcess(new URL("../workers/cluster-policy.js", import.meta.url), limits);
}
// audit/cluster-policies/policy-identity
import{ hash }from"node:crypto";
function policyIdentity() {
	const digestOf = remembered(digest);
	return ({ rule, source, binding, params }) => JSON.stringify([rule, ...[source, ...binding ? [binding] : [], ...params].map(digestOf)]);
}
function digest({ root }) {
	const text = JSON.stringify(
		celValue(root),
		(_key, value) => typeof value === "bigint" ? Number(value) : value
	);
	return hash("sha256", text, "hex");
}
// audit/cluster-policies/match
function every(matches) {
	if (matches.includes(false)) return false;
	return matches.find((match) => match !== true) ?? true;
}
function some(matches) {
	if (matches.includes(true)) return true;
	return matches.find((match) => match !== false) ?? false;
}
function not(match) {
	return typeof match === "boolean" ? !match : match;
}
function matchesConstraints(constraints, object, objects) {
	const rules = itemsAt(constraints, "resourceRules");
	const excluded = itemsAt(constraints, "excludeResourceRules");
	const isExact = textAt(constraints, "matchPolicy") === "Exact";
	const matches = (rule) => matchesRule(rule, object, isExact);
	return every([
		rules.length === 0 || rules.some(matches),
		!excluded.some(matches),
		matchesSelector(
			yamlAt(constraints, "objectSelector"),
			mapAt(object.root, "metadata", "labels")
		),
		matchesNamespace(yamlAt(constraints, "namespaceSelector"), object, objects)
	]);
}
function matchesRule(rule, object, isExact) {
	const allows = (key, value) => textsAt(rule, key).some((text) => text === "*" || text === value);
	const names = textsAt(rule, "resourceNames");
	const version = versionOf(object);
	return allows("apiGroups", object.group) && (!isExact || allows("apiVersions", version)) && allows("operations", "CREATE") && textsAt(rule, "resources").some(
		(text) => ["*", "*/*", resourceOf(object.kind)].includes(text)
	) && (names.length === 0 || names.includes(object.name ?? ""));
}
function resourceOf(kind) {
	const name = kind.toLowerCase();
	if (name.endsWith("endpoints")) return name;
	if (/(?:s|x|ch)$/.test(name)) return `${name}es`;
	return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
function matchesNamespace(selector, { namespace, kind }, objects) {
	if (!isSelecting(selector)) return true;
	if (CLUSTER_KINDS.has(kind)) return true;
	if (namespace === void 0) return { reason: "the file does not specify the namespace" };
	const stated = objects.find((each) => each.kind === "Namespace" && each.name === namespace);
	const isKnown = selectedKeys(selector).every((key) => key === NAME_LABEL);
	if (stated === void 0 && !isKnown) {
		return { reason: `the labels of the namespace ${namespace} are not in the files` };
	}
	const labels = mapAt(stated?.root, "metadata", "labels");
	return matchesSelector(selector, new Map([...labels, [NAME_LABEL, namespace]]));
}
var NAME_LABEL = "kubernetes.io/metadata.name";
var CLUSTER_KINDS = new Set([
	"ClusterRole",
	"ClusterRoleBinding",
	"CustomResourceDefinition",
	"IngressClass",
	"PersistentVolume",
	"PriorityClass",
	"RuntimeClass",
	"StorageClass"
]);
function isSelecting(selector) {
	return selectedKeys(selector).length > 0;
}
function selectedKeys(selector) {
	const keys = itemsAt(selector, "matchExpressions").map((each) => textAt(each, "key") ?? "");
	return [...mapAt(selector, "matchLabels").keys(), ...keys];
}
function matchesSelector(selector, labels) {
	const equal = [...mapAt(selector, "matchLabels")];
	return equal.every(([key, value]) => labels.get(key) === value) && itemsAt(selector, "matchExpressions").every((each) => meetsExpression(each, labels));
}
function meetsExpression(expression, labels) {
	const value = labels.get(textAt(expression, "key") ?? "");
	const values = textsAt(expression, "values");
	switch (textAt(expression, "operator")) {
		case "In":
			return value !== void 0 && values.includes(value);
		case "NotIn":
			return value === void 0 || !values.includes(value);
		case "Exists":
			return value !== void 0;
		default:
			return value === void 0;
	}
}
// audit/cluster-policies/policy
function readProgram(spec, source, keys) {
	const named = (node) => ({
		name: textAt(node, "name") ?? "",
		expression: requiredText(node, source)
	});
	const validations = itemsAt(spec, keys.validations);
	if (validations.length === 0) throw malformed(`has no ${keys.validations}`, spec, source);
	return {
		conditions: itemsAt(spec, keys.conditions).map(named),
		variables: itemsAt(spec, "variables").map(named),
		validations: validations.map((node) => ({
			expression: requiredText(node, source),
			message: textAt(node, "message"),
			messageExpression: textAt(node, "messageExpression")
		}))
	};
}
function requiredText(node, source) {
	const text = textAt(node, "expression");
	if (text === void 0) throw malformed("lacks an expression", node, source);
	return text;
}
var NAME = /^[a-z0-9][a-z0-9.-]{0,252}$/;
function policyName(source) {
	const { name = "" } = source;
	if (!NAME.test(name)) throw malformed("has no valid name", source.root, source);
	return name;
}
function malformed(what, node, { file, kind, ...source }) {
	const { start } = (node ?? yamlAt(source.root, "metadata") ?? source.root).span;
	const { line } = textPlaces(file.text)(start);
	return new DataError("malformed", `the policy (${kind}) ${what}`, { path: file.path, line });
}
// audit/cluster-policies/read-admission-policies
var KEYS = { conditions: "matchConditions", validations: "validations" };
var PODS = "pods";
var CONTROLLERS = ["CronJob", "DaemonSet", "Deployment", "Job", "ReplicaSet", "ReplicationController", "StatefulSet"];
function readAdmissionPolicy(source, objects) {
	const spec = yamlAt(source.root, "spec");
	const constraints = yamlAt(spec, "matchConstraints");
	const policy = {
		name: policyName(source),
		source,
		isEnforced: false,
		program: readProgram(spec, source, KEYS),
		controllers: [],
		matches: (object, all) => matchesConstraints(constraints, object, all),
		params: []
	};
	const bindings = objects.filter(
		({ kind, root }) => kind === "ValidatingAdmissionPolicyBinding" && textAt(root, "spec", "policyName") === policy.name
	);
	return bindings.length === 0 ? [policy] : bindings.map((each) => bound(policy, each, objects));
}
function bound(policy, binding, objects) {
	const spec = yamlAt(binding.root, "spec");
	return {
		...policy,
		binding,
		isEnforced: textsAt(spec, "validationActions").includes("Deny"),
		params: paramsOf(policy, yamlAt(spec, "paramRef"), objects),
		matches: (object, all) => every([
			policy.matches(object, all),
			matchesConstraints(yamlAt(spec, "matchResources"), object, all)
		])
	};
}
function paramsOf({ source }, reference, objects) {
	const wanted = yamlAt(source.root, "spec", "paramKind");
	if (wanted === void 0 || reference === void 0) return [];
	const name = textAt(reference, "name");
	const namespace = textAt(reference, "namespace");
	return objects.filter(
		(each) => each.kind === textAt(wanted, "kind") && each.apiVersion === textAt(wanted, "apiVersion") && (name === void 0 || each.name === name) && (namespace === void 0 || each.namespace === namespace) && matchesSelector(yamlAt(reference, "selector"), mapAt(each.root, "metadata", "labels"))
	);
}
function readValidatingPolicy(source) {
	const spec = yamlAt(source.root, "spec");
	if (textAt(spec, "evaluation", "mode") === "JSON") return [];
	const actions = textsAt(spec, "validationActions");
	const constraints = yamlAt(spec, "matchConstraints");
	const own = source.kind.startsWith("Namespaced") ? source.namespace : void 0;
	return [
		{
			name: policyName(source),
			source,
			isEnforced: actions.length === 0 || actions.includes("Deny"),
			program: readProgram(spec, source, KEYS),
			controllers: controllersOf(source),
			matches: (object, all) => every([
				own === void 0 || object.namespace === own,
				matchesConstraints(constraints, object, all)
			]),
			params: []
		}
	];
}
function controllersOf({ root }) {
	const spec = yamlAt(root, "spec");
	const constraints = yamlAt(spec, "matchConstraints");
	const resources = itemsAt(constraints, "resourceRules").flatMap(
		(rule) => textsAt(rule, "resources")
	);
	const isNarrow2 = ["objectSelector", "namespaceSelector"].some(
		(key) => yamlAt(constraints, key) !== void 0
	);
	if (resources.join() !== PODS || isNarrow2) return [];
	const stated = yamlAt(spec, "autogen", "podControllers", "controllers");
	if (stated === void 0) return CONTROLLERS;
	const wanted = textsAt(spec, "autogen", "podControllers", "controllers");
	return CONTROLLERS.filter((kind) => wanted.includes(`${kind.toLowerCase()}s`));
}
function isValidatingPolicy({ group, kind }) {
	const kinds = ["ValidatingPolicy", "NamespacedValidatingPolicy"];
	return group === "policies.kyverno.io" && kinds.includes(kind);
}
// audit/cluster-policies/match-kyverno
function matchesKyvernoRule(rule, object) {
	return every([
		matchesBlock(yamlAt(rule, "match"), object),
		not(matchesBlock(yamlAt(rule, "exclude"), object))
	]);
}
function kindsOf(rule) {
	return filtersOf(yamlAt(rule, "match")).flatMap(
		(filter) => textsAt(filter, "resources", "kinds")
	);
}
function isNarrow(rule) {
	const filters = ["match", "exclude"].flatMap((key) => filtersOf(yamlAt(rule, key)));
	return filters.some(
		(filter) => ["name", "names", "selector", "annotations"].some(
			(key) => yamlAt(filter, "resources", key) !== void 0
		)
	);
}
function filtersOf(block) {
	if (block === void 0) return [];
	const listed = [...itemsAt(block, "any"), ...itemsAt(block, "all")];
	return listed.length === 0 ? [block] : listed;
}
function matchesBlock(block, object) {
	const filters = filtersOf(block).map((filter) => matchesFilter(filter, object));
	return itemsAt(block, "all").length > 0 ? every(filters) : some(filters);
}
function matchesFilter(filter, object) {
	const needsCluster = ["subjects", "roles", "clusterRoles"].find(
		(key) => itemsAt(filter, key).length > 0
	);
	return every([
		matchesResources(yamlAt(filter, "resources"), object),
		needsCluster === void 0 || {
			reason: `needs the user who sends the request (${needsCluster})`
		}
	]);
}
function matchesResources(resources, object) {
	const named = [textAt(resources, "name"), ...textsAt(resources, "names")].flatMap(
		(name) => name === void 0 ? [] : [name]
	);
	const namespaces = textsAt(resources, "namespaces");
	const operations = textsAt(resources, "operations");
	const kinds = textsAt(resources, "kinds");
	const annotations = [...mapAt(resources, "annotations")];
	const own = mapAt(object.root, "metadata", "annotations");
	const hasSelector = yamlAt(resources, "namespaceSelector") !== void 0;
	return every([
		kinds.length === 0 || kinds.some((kind) => isKind(kind, object)),
		named.length === 0 || named.some((pattern) => matchesWildcard(pattern, object.name ?? "")),
		namespaces.length === 0 || matchesNames(namespaces, object),
		operations.length === 0 || operations.includes("CREATE"),
		annotations.every(([key, value]) => matchesWildcard(value, own.get(key) ?? "")),
		matchesSelector(yamlAt(resources, "selector"), mapAt(object.root, "metadata", "labels")),
		!hasSelector || { reason: "needs the namespace’s labels (namespaceSelector)" }
	]);
}
function matchesNames(patterns, { namespace }) {
	if (namespace === void 0) return { reason: "the file does not specify the namespace" };
	return patterns.some((pattern) => matchesWildcard(pattern, namespace));
}
function isKind(pattern, object) {
	const parts = pattern.split("/");
	const last = parts.pop() ?? "";
	if (!matchesWildcard(last, object.kind)) return false;
	const [first = "*", second] = parts;
	const version = versionOf(object);
	if (second === void 0) {
		return matchesWildcard(first, version) || first === object.apiVersion;
	}
	return matchesWildcard(first, object.group) && matchesWildcard(second, version);
}
function matchesWildcard(pattern, text) {
	let at = 0;
	let star = -1;
	let mark = 0;
	let index = 0;
	while (index < text.length) {
		if (pattern[at] === "*") {
			star = at++;
			mark = index;
		} else if (pattern[at] === "?" || pattern[at] === text[index]) {
			at++;
			index++;
		} else if (star >= 0) {
			at = star + 1;
			index = ++mark;
		} else return false;
	}
	while (pattern[at] === "*") at++;
	return at === pattern.length;
}
// audit/cluster-policies/read-kyverno-policies
function readKyvernoPolicy(source) {
	const spec = yamlAt(source.root, "spec");
	return itemsAt(spec, "rules").flatMap((rule) => {
		const cel = yamlAt(rule, "validate", "cel");
		return cel === void 0 ? [] : [readRule(rule, cel, source)];
	});
}
function readRule(rule, cel, source) {
	const spec = yamlAt(source.root, "spec");
	const action = textAt(rule, "validate", "failureAction") ?? textAt(spec, "validationFailureAction") ?? "Audit";
	const own = source.kind === "Policy" ? source.namespace : void 0;
	const program = readProgram(cel, source, { conditions: "none", validations: "expressions" });
	const message = textAt(rule, "validate", "message");
	return {
		name: policyName(source),
		rule: textAt(rule, "name"),
		source,
		isEnforced: action.toLowerCase() === "enforce",
		program: {
			...program,
			conditions: itemsAt(rule, "celPreconditions").map((each) => ({
				name: textAt(each, "name") ?? "",
				expression: textAt(each, "expression") ?? ""
			})),
			validations: program.validations.map((each) => ({ message, ...defined(each) }))
		},
		controllers: controllersOf2(rule, source),
		matches: (object) => every([own === void 0 || object.namespace === own, matchesKyvernoRule(rule, object)]),
		params: []
	};
}
function defined({ message, ...validation }) {
	return message === void 0 ? validation : { ...validation, message };
}
var AUTOGEN = "pod-policies.kyverno.io/autogen-controllers";
function controllersOf2(rule, { root }) {
	const kinds = kindsOf(rule);
	if (kinds.length === 0 || !kinds.every((kind) => /^(?:v1\/)?Pod$/.test(kind)) || isNarrow(rule)) {
		return [];
	}
	const stated = mapAt(root, "metadata", "annotations").get(AUTOGEN);
	if (stated === void 0) return CONTROLLERS;
	const wanted = stated.split(",").map((each) => each.trim());
	return CONTROLLERS.filter((kind) => wanted.includes(kind));
}
// audit/cluster-policies/read-policies
var NOTHING = { policies: [], objects: [], problems: [] };
function readPolicies(files, isPolicyFile, base = []) {
	const isOfBase = base.some(mayHavePolicy);
	if (!isOfBase && !files.some(mayHavePolicy)) return NOTHING;
	const { policies, objects, problems } = policiesOf(files, isPolicyFile);
	const identityOf = policyIdentity();
	const own = new Set(policies.map(identityOf));
	const earlier = isOfBase ? policiesOf(base, isPolicyFile).policies : [];
	const replaced = earlier.filter((policy) => !own.has(identityOf(policy))).map((policy) => ({ ...policy, isReplaced: true }));
	return { policies: [...policies, ...replaced], objects: objects.filter(isApplied), problems };
}
function policiesOf(files, isPolicyFile) {
	const { objects } = readObjects(files.filter(hasManifests));
	const problems = [];
	const policies = objects.filter(({ file }) => isPolicyFile(file.path)).flatMap((object) => {
		try {
			return policiesIn(object, objects);
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			problems.push(error);
			return [];
		}
	});
	return { policies, objects, problems };
}
var LOCAL_GROUPS = new Set(["falco", "kustomize.config.k8s.io", "skaffold", "cli.kyverno.io"]);
function isApplied({ group, kind, isPatch }) {
	return !isPatch && !LOCAL_GROUPS.has(group) && kind !== "SeccompProfile";
}
function policiesIn(object, objects) {
	const { group, kind } = object;
	if (group === "admissionregistration.k8s.io" && kind === "ValidatingAdmissionPolicy") {
		return readAdmissionPolicy(object, objects);
	}
	if (isValidatingPolicy(object)) return readValidatingPolicy(object);
	const isKyverno = group === "kyverno.io" && ["ClusterPolicy", "Policy"].includes(kind);
	return isKyverno ? readKyvernoPolicy(object) : [];
}

export{versionOf,celValue,scalarValue,hitOf,fieldIn,STOPPED,openPolicyProcess,resourceOf,readPolicies,isApplied};
