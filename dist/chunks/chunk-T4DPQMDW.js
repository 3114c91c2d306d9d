import{entryAt,readYamlTrees,yamlAt}from"./chunk-SXFPTYMK.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/kubernetes/kubernetes-value
var TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
var FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
var OCTAL = /^([-+]?)0o?([0-7]+)$/;
var DECIMAL = /^[-+]?[0-9]+$/;
function isTrue(node) {
	return node?.kind === "scalar" && node.isPlain && TRUE.test(node.text);
}
function isFalse(node) {
	return node?.kind === "scalar" && node.isPlain && FALSE.test(node.text);
}
function integerOf(node) {
	if (node?.kind !== "scalar") return void 0;
	const text = node.text.replaceAll("_", "");
	const octal = OCTAL.exec(text);
	if (octal !== null) return Number.parseInt(`${octal[1]}${octal[2]}`, 8);
	if (DECIMAL.test(text)) return Number(text);
	return typeof node.value === "number" && Number.isInteger(node.value) ? node.value : void 0;
}
function textOf(node) {
	if (node?.kind !== "scalar" || node.value === null) return void 0;
	return node.text;
}
function scalarOf(node) {
	return node?.kind === "scalar" && node.value !== null ? node : void 0;
}
function isNull(node) {
	return node === void 0 || node.kind === "scalar" && node.value === null;
}
function itemsOf(node) {
	return node?.kind === "list" ? node.items : [];
}
function scalarsOf(node) {
	return itemsOf(node).filter((item) => item.kind === "scalar");
}
function entriesOf(node) {
	return node?.kind === "map" ? [...node.entries.values()] : [];
}
// audit/kubernetes/manifest-files
var FILE_NAME = /\.(?:ya?ml|json)$/i;
var OVERLAY = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|skaffold\.ya?ml)$/;
var KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var API_VERSION = /(?:^|[\s{,-])["']?apiVersion["']?\s{0,9}:\s{0,9}["']?[a-z0-9.-]*\/?v?[0-9]/;
var KIND = /(?:^|[\s{,-])["']?kind["']?\s{0,9}:\s{0,9}["']?[A-Z]/;
var ESCAPED_LETTER = /\\(?:x|u00|U000000)(?:[46][1-9A-Fa-f]|[57][0-9Aa])/;
var API_VERSION_VALUE = /^(?:[\w.-]+\/[\w-]+|v[0-9]\w*)$/;
var KIND_VALUE = /^[A-Z]/;
var API_VERSION_KEY = /^[ \t]*(?:- )?["']?apiVersion["']?[ \t]*:/m;
var KIND_KEY = /^[ \t]*(?:- )?["']?kind["']?[ \t]*:/m;
var KUSTOMIZATION_TYPE = {
	kind: "Kustomization",
	apiVersion: "kustomize.config.k8s.io/v1beta1"
};
var SECCOMP_PROFILE = /^\s{0,99}\{[^{}]{0,999}"defaultAction"\s{0,9}:\s{0,9}"SCMP_ACT_/;
var FALCO_RULE = /^- rule:[^\n]*\n(?:[ #][^\n]*\n){0,20}? {2}(?:condition|enabled|override):/m;
function hasManifests(file) {
	const { path, text } = file;
	if (KUSTOMIZATION.test(path)) return true;
	if (isSeccompProfile(file) || isFalcoRules(file)) return true;
	if (!FILE_NAME.test(path)) return false;
	if (text.includes("apiVersion") && API_VERSION.test(text) && KIND.test(text)) return true;
	const isEscaped = ESCAPED_LETTER.test(text);
	const mayState = (key) => isEscaped || text.includes(key);
	return mayState("apiVersion") && mayState("kind") && hasTypedObject(file);
}
function hasTypedObject({ path, text }) {
	try {
		return readYamlTrees(text, path).some(isTyped);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return API_VERSION_KEY.test(text) && KIND_KEY.test(text);
	}
}
function isTyped(node) {
	const apiVersion = textOf(yamlAt(node, "apiVersion")) ?? "";
	return API_VERSION_VALUE.test(apiVersion) && KIND_VALUE.test(textOf(yamlAt(node, "kind")) ?? "");
}
function isSeccompProfile({ path, text }) {
	return path.endsWith(".json") && text.includes("SCMP_ACT_") && SECCOMP_PROFILE.test(text);
}
function isFalcoRules({ path, text }) {
	return /\.ya?ml$/i.test(path) && text.includes("- rule:") && FALCO_RULE.test(text);
}
function typeOfFile(file) {
	if (KUSTOMIZATION.test(file.path)) return KUSTOMIZATION_TYPE;
	if (isSeccompProfile(file)) return { kind: "SeccompProfile", apiVersion: "v1" };
	return isFalcoRules(file) ? { kind: "FalcoRule", apiVersion: "falco" } : {};
}
// audit/kubernetes/read-kustomizations
import{ posix }from"node:path";
var INLINE = "contains patches that are not checked; run `kustomize build` and audit the result";
var BUILT_TAG = "${skaffold}";
function readKustomizations(objects, manifests = new Set()) {
	const patches = objects.flatMap(patchPaths);
	const isUnchecked = (object) => hasInlinePatch(object) || patchPaths(object).some((path) => !manifests.has(path));
	const images = new Map(
		objects.flatMap((object) => [
			...builtImages(object).map((name) => [name, () => `${name}:${BUILT_TAG}`]),
			...itemsOf(yamlAt(object.root, "images")).flatMap((item) => {
				const change = imageChange(item);
				return change === void 0 ? [] : [[change.name, change.apply]];
			})
		])
	);
	return {
		patches: new Set(patches),
		unchecked: objects.filter(isUnchecked).map(({ file }) => ({ path: file.path, reason: INLINE })),
		imageOf: (image) => images.get(repositoryOf(image))?.(image) ?? image
	};
}
function imageChange(entry) {
	const [name, newName, tag, digest] = ["name", "newName", "newTag", "digest"].map(
		(key) => textOf(yamlAt(entry, key))
	);
	if (name === void 0 || (newName ?? tag ?? digest) === void 0) return void 0;
	const repository = newName ?? name;
	if (digest !== void 0) return { name, apply: () => `${repository}@${digest}` };
	if (tag !== void 0) return { name, apply: () => `${repository}:${tag}` };
	return { name, apply: (image) => `${repository}${image.slice(repositoryOf(image).length)}` };
}
function builtImages({ root, apiVersion }) {
	if (!apiVersion.startsWith("skaffold/")) return [];
	const artifacts = itemsOf(yamlAt(root, "build", "artifacts"));
	return artifacts.flatMap((artifact) => textOf(yamlAt(artifact, "image")) ?? []);
}
var PATCH_LISTS = ["patchesStrategicMerge", "patchesJson6902", "patches"];
function patchItems({ root }) {
	return PATCH_LISTS.flatMap((list) => itemsOf(yamlAt(root, list)));
}
function patchPaths(object) {
	const folder = posix.dirname(object.file.path);
	return patchItems(object).flatMap((item) => textOf(item) ?? textOf(yamlAt(item, "path")) ?? []).map((path) => posix.join(folder, path));
}
function hasInlinePatch(object) {
	return patchItems(object).some(
		(item) => yamlAt(item, "patch") !== void 0 || textOf(item)?.includes("\n") === true
	);
}
function repositoryOf(image) {
	const [name = ""] = image.split("@", 1);
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
// audit/kubernetes/read-manifests
var SOURCE = "# Source: ";
var MAX_HEADER = 2e3;
function readManifests(file, isPatch) {
	const found = [];
	const own = typeOfFile(file);
	for (const node of readYamlTrees(file.text, file.path)) {
		addObjects(file, { node, ...own }, isPatch, found);
	}
	return found;
}
function addObjects(file, root, isPatch, found) {
	const pending = [root];
	for (const candidate of pending) {
		for (const inner of innerOf(candidate)) pending.push(inner);
		const { node, ...inherited } = candidate;
		if (node.kind !== "map" || listOf(candidate) !== void 0) continue;
		const kind = kindOf(candidate);
		const apiVersion = textOf(yamlAt(node, "apiVersion")) ?? inherited.apiVersion;
		if (kind === void 0 || apiVersion === void 0) continue;
		found.push(objectOf(file, node, { kind, apiVersion, isPatch }));
	}
}
function kindOf({ node, kind }) {
	return textOf(yamlAt(node, "kind")) ?? kind;
}
function listOf(candidate) {
	const { node } = candidate;
	const kind = kindOf(candidate);
	if (node.kind === "list") return kind === "FalcoRule" ? node : void 0;
	const items = kind?.endsWith("List") ? yamlAt(node, "items") : void 0;
	return items?.kind === "list" ? items : void 0;
}
function innerOf(candidate) {
	const kind = kindOf(candidate);
	const apiVersion = textOf(yamlAt(candidate.node, "apiVersion")) ?? candidate.apiVersion;
	const inherited = kind === void 0 || apiVersion === void 0 || kind === "List" ? {} : { kind: kind.replace(/List$/, ""), apiVersion };
	return itemsOf(listOf(candidate)).map((node) => ({ node, ...inherited }));
}
function objectOf(file, root, { kind, apiVersion, isPatch }) {
	const metadata = yamlAt(root, "metadata");
	const slash = apiVersion.indexOf("/");
	const group = slash === -1 ? "" : apiVersion.slice(0, slash);
	const name = textOf(yamlAt(metadata, "name")) ?? textOf(yamlAt(metadata, "generateName"));
	const namespace = textOf(yamlAt(metadata, "namespace"));
	return {
		file,
		root,
		apiVersion,
		group,
		kind,
		name,
		namespace,
		labels: labelsOf(yamlAt(metadata, "labels")),
		isPatch,
		template: templateOf(file.text, root.span),
		at: objectPlace(root),
		address: [group, kind, namespace, name].filter((part) => part).join("/")
	};
}
function objectPlace(root) {
	const name = scalarOf(yamlAt(root, "metadata", "name")) ?? scalarOf(yamlAt(root, "kind"));
	const first = [...root.entries.values()][0];
	return (name ?? first?.value ?? root).span;
}
function labelsOf(node) {
	return new Map(entriesOf(node).map(({ key, value }) => [key, textOf(value) ?? ""]));
}
function templateOf(text, { start }) {
	const before = text.slice(Math.max(0, start - MAX_HEADER), start);
	const header = before.slice(before.lastIndexOf("\n---") + 1);
	const at = header.lastIndexOf(SOURCE);
	if (at === -1) return void 0;
	return header.slice(at + SOURCE.length).split(/[\r\n]/, 1)[0]?.trim();
}
// audit/kubernetes/read-objects
var TEMPLATE = "contains template syntax; render the template and audit the result";
var BRACES = /^(?:[^#\n]|(?<=\S)#)*\{\{/m;
function isTemplate(text, { code }) {
	return code !== "limit-exceeded" && BRACES.test(text);
}
function readObjects(files) {
	const problems = [];
	const unchecked = [];
	const read = (file, isPatch) => {
		try {
			return readManifests(file, isPatch);
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			if (isTemplate(file.text, error)) unchecked.push({ path: file.path, reason: TEMPLATE });
			else problems.push(error);
			return [];
		}
	};
	const isOverlay = ({ path }) => OVERLAY.test(path);
	const own = files.filter(isOverlay).flatMap((file) => read(file, false));
	const kustomizations = readKustomizations(own, new Set(files.map(({ path }) => path)));
	const others = files.filter((file) => !isOverlay(file)).flatMap((file) => read(file, kustomizations.patches.has(file.path)));
	return {
		...kustomizations,
		objects: [...own, ...others],
		problems,
		unchecked: [...unchecked, ...kustomizations.unchecked]
	};
}
// audit/kubernetes/manifest
var CONTAINER_LISTS = ["containers", "initContainers", "ephemeralContainers"];
// audit/kubernetes/read-pods
var WITHOUT_PODS = new Set(["/ConfigMap", "/Secret", "apiextensions.k8s.io/CustomResourceDefinition"]);
var POLICY_GROUP = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh)$/;
var WORKLOADS = new Set([
	"DaemonSet",
	"Deployment",
	"DeploymentConfig",
	"Job",
	"ReplicaSet",
	"ReplicationController",
	"StatefulSet"
]);
function podsOf(object) {
	if (WITHOUT_PODS.has(`${object.group}/${object.kind}`)) return [];
	const found = [];
	for (const entry of entriesOf(object.root)) {
		addPods(object, { entry, holder: object.root, path: entry.key }, found);
	}
	const template = entryAt(object.root, "spec", "template");
	const isEmpty = found.length === 0 && WORKLOADS.has(object.kind);
	if (isEmpty && template?.value.kind === "map") found.push(emptyPod(object, template));
	return found;
}
function addPods(object, { entry, holder, path }, found) {
	const node = entry.value;
	if (node.kind === "scalar") return;
	if (node.kind === "map") {
		if (hasContainers(node) || isPodOf(object, path))
			found.push(podOf(object, entry, node, { holder, path }));
		for (const inner of node.entries.values())
			addPods(object, { entry: inner, holder: node, path: `${path}.${inner.key}` }, found);
	} else if (!POLICY_GROUP.test(object.group)) {
		for (const [at, value] of node.items.entries()) {
			const inner = { key: String(at), keySpan: placeOf(value), value };
			addPods(object, { entry: inner, holder, path: `${path}[${at}]` }, found);
		}
	}
}
function placeOf(item) {
	const [first] = item.kind === "map" ? item.entries.values() : [];
	return first?.keySpan ?? item.span;
}
function hasContainers(node) {
	return CONTAINER_LISTS.some(
		(list) => itemsOf(yamlAt(node, list)).some(
			(item) => item.kind === "map" && (item.entries.has("name") || item.entries.has("image"))
		)
	);
}
function isPodOf({ kind }, path) {
	if (kind === "Pod") return path === "spec";
	if (kind === "CronJob") return path === "spec.jobTemplate.spec.template.spec";
	return WORKLOADS.has(kind) && path === "spec.template.spec";
}
function podOf(object, entry, spec, { holder, path }) {
	const metadata = yamlAt(holder, "metadata");
	const containers = [];
	const pod = {
		file: object.file,
		object,
		spec,
		metadata,
		labels: labelsOf(yamlAt(metadata, "labels")),
		containers,
		isWindows: isWindows(spec),
		at: entry.keySpan,
		address: `${object.address}#${path}`
	};
	for (const list of CONTAINER_LISTS) {
		for (const node of itemsOf(yamlAt(spec, list))) {
			if (node.kind === "map") containers.push(containerOf(pod, node, list));
		}
	}
	return pod;
}
function containerOf(pod, node, list) {
	const name = textOf(yamlAt(node, "name")) ?? "";
	const place = scalarOf(yamlAt(node, "name")) ?? entriesOf(node)[0]?.value ?? node;
	const at = place.kind === "scalar" ? place.span : entriesOf(node)[0]?.keySpan ?? node.span;
	return { file: pod.file, pod, node, list, name, at, address: `${pod.address}.${list}[${name}]` };
}
function emptyPod(object, template) {
	const { keySpan, value } = template;
	const spec = {
		kind: "map",
		entries: new Map(),
		repeated: [],
		span: value.span,
		via: []
	};
	const holder = value.kind === "map" ? value : spec;
	const entry = { key: "spec", keySpan, value: spec };
	return podOf(object, entry, spec, { holder, path: "spec.template.spec" });
}
function isWindows(spec) {
	return textOf(yamlAt(spec, "os", "name")) === "windows";
}

export{isTrue,isFalse,integerOf,textOf,scalarOf,isNull,itemsOf,scalarsOf,entriesOf,imageChange,repositoryOf,hasManifests,labelsOf,readObjects,podsOf};
