import {
	entriesOf,
	itemsOf,
	labelsOf,
	scalarOf,
	textOf
} from "./chunk-FOSLOMAS.js";
import {
	entryAt
} from "./chunk-AMOHDXTJ.js";
import {
	yamlAt
} from "./chunk-H5SIX4S7.js";

// shared/audit/kubernetes/manifest.ts
var CONTAINER_LISTS = ["containers", "initContainers", "ephemeralContainers"];

// shared/audit/kubernetes/read-pods.ts
var WITHOUT_PODS = /* @__PURE__ */ new Set([
	"/ConfigMap",
	"/Secret",
	"apiextensions.k8s.io/CustomResourceDefinition"
]);
var POLICY_GROUP = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh)$/;
var WORKLOADS = /* @__PURE__ */ new Set([
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
	if (node.kind === "map") {
		if (hasContainers(node) || isPodOf(object, path))
			found.push(podOf(object, entry, node, { holder, path }));
		for (const inner of entriesOf(node))
			addPods(object, { entry: inner, holder: node, path: `${path}.${inner.key}` }, found);
	} else if (!POLICY_GROUP.test(object.group)) {
		for (const [at, value] of itemsOf(node).entries()) {
			const inner = { key: String(at), keySpan: placeOf(value), value };
			addPods(object, { entry: inner, holder, path: `${path}[${at}]` }, found);
		}
	}
}
function placeOf(item) {
	return entriesOf(item)[0]?.keySpan ?? item.span;
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
		entries: /* @__PURE__ */ new Map(),
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

export {
	podsOf
};
