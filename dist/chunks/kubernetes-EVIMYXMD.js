import{entriesOf,hasManifests,imageChange,integerOf,isFalse,isNull,isTrue,itemsOf,labelsOf,podsOf,readObjects,repositoryOf,scalarOf,scalarsOf,textOf}from"./chunk-T4DPQMDW.js";
import{CRITICAL,DEFAULTS,NAME_VARIABLE,isSecretName}from"./chunk-35MKYH6X.js";
import{applyRules,entryAt,fullRepository,parseImageName,yamlAt}from"./chunk-SXFPTYMK.js";
import{isKnownPassword}from"./chunk-5C4LGZKE.js";
// audit/kubernetes/kustomized-images
function kustomizedImages({ root }, index) {
	const items = itemsOf(yamlAt(root, "images"));
	if (items.length === 0) return [];
	const used = new Set(
		index.pods.flatMap(
			({ containers }) => containers.map(({ node }) => repositoryOf(textOf(yamlAt(node, "image")) ?? ""))
		)
	);
	return items.flatMap((item) => {
		const change = imageChange(item);
		const node = scalarOf(yamlAt(item, "newName")) ?? scalarOf(yamlAt(item, "name"));
		if (change === void 0 || node === void 0) return [];
		const text = change.apply(change.name);
		if (used.has(change.name) && index.imageOf(change.name) === text) return [];
		return [{ image: { ...node, text }, keepsTag: repositoryOf(text) === text }];
	});
}
// audit/kubernetes/controls
var WORKLOAD = {
	"nist-800-190": ["4.4.3"],
	"nsa-cisa-1.2": ["pod"],
	"pci-dss-4.0.1": ["2.2.1"]
};
var ACCESS = {
	"nsa-cisa-1.2": ["access"],
	"nist-800-190": ["4.3.1"],
	"pci-dss-4.0.1": ["7.2.1", "7.2.2"],
	hipaa: ["164.312(a)(1)"]
};
var NETWORK = {
	"nsa-cisa-1.2": ["network"],
	"nist-800-190": ["4.3.3", "4.4.2"],
	"pci-dss-4.0.1": ["1.3.1", "1.3.2"],
	hipaa: ["164.312(e)(1)"]
};
function workloadControls(own = {}) {
	return merged(WORKLOAD, own);
}
function accessControls(own = {}) {
	return merged(ACCESS, own);
}
function networkControls(own = {}) {
	return merged(NETWORK, own);
}
function cis(...ids) {
	return { "cis-kubernetes-1.10": ids };
}
function merged(shared, own) {
	const result = { ...shared };
	for (const [framework, ids] of Object.entries(own)) {
		result[framework] = [...new Set([...result[framework] ?? [], ...ids])];
	}
	return result;
}
// audit/kubernetes/edit
function replaced(node, text, isSafe = true) {
	return node.via.length > 0 ? [] : [{ span: node.span, text, isSafe }];
}
function added(file, map, path, value, isSafe = true) {
	const [key, ...rest] = path;
	if (map?.kind !== "map" || map.via.length > 0 || key === void 0) return [];
	const present = map.entries.get(key)?.value;
	if (present?.kind === "map" && present.entries.size > 0) {
		return added(file, present, rest, value, isSafe);
	}
	if (present !== void 0) return [];
	const nested = rest.reduceRight((inner, name) => ({ [name]: inner }), value);
	const isFlow = file.text[map.span.start] === "{";
	const anchor = anchorOf(file, map, isFlow);
	if (anchor === void 0) return [];
	const text = isFlow ? `, ${flow(key, nested)}` : block(key, nested, anchor.indent);
	return [{ span: { start: anchor.at, end: anchor.at }, text, isSafe }];
}
function anchorOf({ text }, map, isFlow) {
	for (const entry of entriesOf(map)) {
		if (!isOnOneLine(text, entry)) continue;
		const { keySpan, value } = entry;
		if (isFlow) return { at: value.span.end, indent: "" };
		const rest = /[^\n]*/y;
		rest.lastIndex = value.span.end;
		const after = rest.exec(text)?.[0] ?? "";
		if (!/^[ \t]*(?:#.*)?\r?$/.test(after)) continue;
		const lineStart = text.lastIndexOf("\n", keySpan.start - 1) + 1;
		const at = value.span.end + after.replace(/\r$/, "").length;
		return { at, indent: " ".repeat(keySpan.start - lineStart) };
	}
	return void 0;
}
function isOnOneLine(text, { keySpan, value }) {
	const { start, end } = value.span;
	const isWhole = value.kind === "scalar" || /[[{]/.test(text[start] ?? "");
	if (!isWhole || value.via.length > 0) return false;
	return end > start && !text.slice(keySpan.start, end).includes("\n");
}
function block(key, value, indent) {
	if (typeof value === "string") return `
${indent}${key}: ${value}`;
	const inner = Object.entries(value).map(([name, next]) => block(name, next, `${indent}  `));
	return `
${indent}${key}:${inner.join("")}`;
}
function flow(key, value) {
	if (typeof value === "string") return `"${key}": ${value}`;
	return `"${key}": {${Object.entries(value).map(([name, next]) => flow(name, next)).join(", ")}}`;
}
function prepended(file, list, text) {
	const [first] = list.kind === "list" ? list.items : [];
	if (list.via.length > 0) return [];
	if (file.text[list.span.start] === "[") {
		const at2 = list.span.start + 1;
		return [
			{
				span: { start: at2, end: at2 },
				text: first === void 0 ? text : `${text}, `,
				isSafe: true
			}
		];
	}
	if (first?.kind !== "scalar" || first.via.length > 0) return [];
	const lineStart = file.text.lastIndexOf("\n", first.span.start - 1) + 1;
	const marker = file.text.slice(lineStart, first.span.start);
	if (!/^ *- +$/.test(marker)) return [];
	const at = first.span.start;
	return [{ span: { start: at, end: at }, text: `${text}
${marker}`, isSafe: true }];
}
// audit/kubernetes/report
var MAX_SHOWN = 80;
function atValue(place, node, field, report = {}) {
	const [first, ...rest] = node.via;
	const address = addressOf(place, field);
	if (first === void 0) return { at: node.span, address, ...report };
	return { at: first, via: [...rest, node.span], address, ...withoutEdits(report) };
}
function atKey(place, entry, field, report = {}) {
	return { at: entry.keySpan, address: addressOf(place, field), ...report };
}
function atPlace(place, field, report = {}) {
	return { at: place.at, address: addressOf(place, field), ...report };
}
function absent(place, root, path, report = {}) {
	return {
		at: nearestKey(place, root, path),
		address: addressOf(place, path.join(".")),
		...report
	};
}
function nearestKey(place, root, path) {
	for (let length = path.length; length > 0; length--) {
		const entry = entryAt(root, ...path.slice(0, length));
		if (entry !== void 0) return entry.keySpan;
	}
	return place.at;
}
function addressOf({ address }, field) {
	if (field === "") return address;
	return address.includes("#") ? `${address}.${field}` : `${address}#${field}`;
}
function withoutEdits({ edits: _, ...report }) {
	return report;
}
function code(value) {
	const line = value.replace(/[`\p{Cc}]+/gu, " ").trim();
	return `\`${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}\``;
}
// audit/admission/rules/fails-open
var SECURITY = /polic|secur|gatekeeper|kyverno|opa\b|verif|sigstore|cosign|connaisseur|ratify|kubewarden|trust/i;
var rule = {
	on: "object",
	id: "admission/fails-open",
	title: "The cluster accepts objects if the policy webhook fails",
	severity: "low",
	profile: "essential",
	why: "Anyone who can make the webhook fail, for example by overloading it, can create any object.",
	fix: "Set `failurePolicy: Fail`, and exempt only the webhook’s own namespace.",
	references: [
		"https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy"
	],
	aliases: [],
	controls: networkControls(cis("5.2.1")),
	*check(object) {
		const isPolicy = object.kind === "ValidatingAdmissionPolicy";
		if (!isPolicy && object.kind !== "ValidatingWebhookConfiguration") return;
		const parts = isPolicy ? [yamlAt(object.root, "spec")] : itemsOf(yamlAt(object.root, "webhooks"));
		for (const part of parts) {
			const failure = scalarOf(yamlAt(part, "failurePolicy"));
			const name = `${object.name ?? ""} ${textOf(yamlAt(part, "name")) ?? ""}`;
			if (failure?.text !== "Ignore" || !isPolicy && !SECURITY.test(name)) continue;
			yield atValue(object, failure, "failurePolicy", { edits: replaced(failure, "Fail", false) });
		}
	}
};
// audit/kubernetes/deployed-programs
function isFirstWorkload(object, index) {
	return index.pods.find((pod) => !pod.object.isPatch)?.object === object;
}
function hasProgram(index, image) {
	return index.pods.some(
		({ containers }) => containers.some(({ node }) => image.test(textOf(yamlAt(node, "image")) ?? ""))
	);
}
// audit/admission/rules/images-unverified
var KINDS = ["ClusterImagePolicy", "ImageValidatingPolicy", "ImagePolicy"];
var IMAGES = /policy-controller|connaisseur|ratify|portieris/;
var rule2 = {
	on: "object",
	id: "admission/images-unverified",
	title: "The cluster accepts unsigned images",
	severity: "medium",
	profile: "policy",
	why: "If an attacker replaces an image in the registry, the cluster runs the replacement.",
	fix: "Add a policy that verifies signatures. `assay verify` can write this policy if you set `export`.",
	references: ["https://docs.sigstore.dev/policy-controller/overview/"],
	aliases: ["C-0236", "C-0237"],
	controls: networkControls({
		...cis("5.5.1"),
		slsa: ["verify"],
		"nist-800-190": ["4.1.5"],
		hipaa: ["164.312(c)(1)"]
	}),
	*check(object, { index }) {
		if (!isFirstWorkload(object, index) || index.ofKind(...KINDS).length > 0) return;
		if (!hasProgram(index, IMAGES)) yield atPlace(object, "");
	}
};
// audit/kubernetes/cluster-scope
var CLUSTER_KINDS = new Set([
	"APIService",
	"CertificateSigningRequest",
	"ClusterPolicy",
	"ClusterRole",
	"ClusterRoleBinding",
	"ComponentStatus",
	"CSIDriver",
	"CSINode",
	"CustomResourceDefinition",
	"FalcoRule",
	"FlowSchema",
	"GatewayClass",
	"IngressClass",
	"Kustomization",
	"MutatingWebhookConfiguration",
	"Namespace",
	"Node",
	"PersistentVolume",
	"PodSecurityPolicy",
	"PriorityClass",
	"PriorityLevelConfiguration",
	"RuntimeClass",
	"SeccompProfile",
	"SecurityContextConstraints",
	"StorageClass",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding",
	"ValidatingWebhookConfiguration",
	"VolumeAttachment"
]);
var SYSTEM_NAMESPACES = new Set(["kube-system", "kube-public", "kube-node-lease"]);
var FILE_GROUPS = /^(?:(?:kubelet|apiserver|audit|kubeadm|kubescheduler|kubecontrollermanager|kubeproxy)\.(?:config\.)?k8s\.io|kind\.x-k8s\.io|kustomize\.config\.k8s\.io|client\.authentication\.k8s\.io)$/;
function hasNamespace({ kind, group }) {
	return !CLUSTER_KINDS.has(kind) && !FILE_GROUPS.test(group);
}
function isSystemNamespace(namespace) {
	return namespace !== void 0 && SYSTEM_NAMESPACES.has(namespace);
}
// audit/admission/rules/pod-security-label
var PATH = ["metadata", "labels", "pod-security.kubernetes.io/enforce"];
var rule3 = {
	on: "object",
	id: "admission/pod-security-label",
	title: "A namespace does not enforce a pod security level",
	severity: "medium",
	profile: "essential",
	why: "Without a level, any pod in the namespace can be privileged and take over its node.",
	fix: "Add the label `pod-security.kubernetes.io/enforce: restricted`, or `baseline`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
	aliases: ["C-0192"],
	controls: networkControls(cis("5.2.1")),
	*check(object) {
		if (object.kind !== "Namespace" || object.isPatch || isSystemNamespace(object.name)) return;
		const level = scalarOf(yamlAt(object.root, ...PATH));
		if (level?.text === "privileged") {
			yield atValue(object, level, PATH.join("."), {
				variant: "privileged",
				edits: replaced(level, "baseline", false)
			});
		} else if (level === void 0) {
			const edits = added(object.file, object.root, PATH, "restricted", false);
			yield absent(object, object.root, PATH, { variant: "missing", profile: "hardened", edits });
		}
	}
};
// audit/admission/rules/policy-missing
var KINDS2 = [
	"ValidatingAdmissionPolicy",
	"ClusterPolicy",
	"ValidatingPolicy",
	"ConstraintTemplate",
	"ClusterAdmissionPolicy"
];
var IMAGES2 = /kyverno|gatekeeper|kubewarden/;
var rule4 = {
	on: "object",
	id: "admission/policy-missing",
	title: "No admission policy restricts the objects in the cluster",
	severity: "low",
	profile: "policy",
	why: "Without a policy, nothing prevents a dangerous change.",
	fix: "Add a ValidatingAdmissionPolicy, or Kyverno or Gatekeeper policies.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/"],
	aliases: ["C-0192"],
	controls: networkControls(cis("5.2.1")),
	*check(object, { index }) {
		if (!isFirstWorkload(object, index) || index.ofKind(...KINDS2).length > 0) return;
		if (!hasProgram(index, IMAGES2)) yield atPlace(object, "");
	}
};
// audit/admission/rules/repository-open
var CLOSED = /\/$|\/[^/]*[:@]/;
var rule5 = {
	on: "object",
	id: "admission/repository-open",
	title: "An entry in the list of allowed repositories also allows other repositories",
	severity: "high",
	profile: "essential",
	why: "The entry is a prefix: `ghcr.io/acme` also allows `ghcr.io/acme-evil/web`.",
	fix: "End each entry with a slash.",
	references: ["https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/"],
	aliases: ["KSV-0124"],
	controls: networkControls({ "nist-800-190": ["4.1.5"] }),
	*check(object) {
		if (object.kind !== "K8sAllowedRepos") return;
		for (const entry of scalarsOf(yamlAt(object.root, "spec", "parameters", "repos"))) {
			if (CLOSED.test(entry.text)) continue;
			const at = entry.span.end - (entry.isPlain ? 0 : 1);
			const edits = [{ span: { start: at, end: at }, text: "/", isSafe: true }];
			const detail = `The entry is ${code(entry.text)}.`;
			yield atValue(object, entry, `spec.parameters.repos[${entry.text}]`, { detail, edits });
		}
	}
};
// audit/admission/rules.generated
var RULES = [rule, rule2, rule3, rule4, rule5];
// audit/cluster/rules/audit-policy-weak
var LIMITS = ["users", "userGroups", "verbs", "resources", "namespaces", "nonResourceURLs"];
var rule6 = {
	on: "object",
	id: "cluster/audit-policy-weak",
	title: "The audit policy logs nothing, or logs secrets",
	severity: "medium",
	profile: "essential",
	why: "Without an audit log, nobody can tell who did what. A log of request bodies contains copies of all Secrets.",
	fix: "Use the level `Metadata` for Secrets and config maps, and at least `Metadata` for everything else.",
	references: ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"],
	aliases: ["audit_policy_not_cover_key_security_concerns"],
	controls: {
		"cis-kubernetes-1.10": ["3.2.1", "3.2.2"],
		"nsa-cisa-1.2": ["logging"],
		"pci-dss-4.0.1": ["10.2.1"],
		hipaa: ["164.312(b)"]
	},
	*check(object) {
		if (object.kind !== "Policy" || object.group !== "audit.k8s.io") return;
		const rules = itemsOf(yamlAt(object.root, "rules"));
		for (const rule99 of rules) {
			const level = scalarOf(yamlAt(rule99, "level"));
			if (level === void 0) continue;
			const isForAll = LIMITS.every((key) => yamlAt(rule99, key) === void 0);
			if (level.text === "None" && isForAll) {
				yield atValue(object, level, "rules", { variant: "none" });
				return;
			}
			if (isWithBody(level.text) && namesSecrets(rule99)) {
				yield atValue(object, level, "rules", { variant: "secrets" });
			}
			if (isForAll) break;
		}
		if (rules.length === 0) yield atPlace(object, "rules", { variant: "none" });
		else yield* uncovered(object, rules);
	}
};
function* uncovered(object, rules) {
	const missing2 = ASKED.filter((asked) => !isLogged(rules, asked)).map(({ resource }) => resource);
	if (missing2.length === 0) return;
	yield absent(object, object.root, ["rules"], {
		variant: "uncovered",
		severity: "low",
		profile: "hardened",
		detail: `No rule logs requests for ${missing2.map(code).join(", ")}.`
	});
}
function isWithBody(level) {
	return level === "Request" || level === "RequestResponse";
}
function namesSecrets(rule99) {
	return itemsOf(yamlAt(rule99, "resources")).some(
		(group) => itemsOf(yamlAt(group, "resources")).some((resource) => textOf(resource) === "secrets")
	);
}
var ASKED = [
	{ group: "", resource: "secrets" },
	{ group: "", resource: "configmaps" },
	{ group: "authentication.k8s.io", resource: "tokenreviews" },
	{ group: "", resource: "pods" },
	{ group: "apps", resource: "deployments" },
	{ group: "", resource: "pods/exec" },
	{ group: "", resource: "pods/portforward" },
	{ group: "", resource: "pods/proxy" },
	{ group: "", resource: "services/proxy" }
];
function isLogged(rules, asked) {
	const first = rules.find((rule99) => {
		const isLimited2 = LIMITS.some((key) => key !== "resources" && yamlAt(rule99, key) !== void 0);
		return !isLimited2 && hasResource(rule99, asked);
	});
	return first !== void 0 && textOf(yamlAt(first, "level")) !== "None";
}
function hasResource(rule99, { group, resource }) {
	const groups = yamlAt(rule99, "resources");
	if (groups === void 0) return true;
	const [name = ""] = resource.split("/");
	const forms = [resource, "*", `${name}/*`, resource.replace(/^.*\//, "*/")];
	return itemsOf(groups).some((entry) => {
		const names = itemsOf(yamlAt(entry, "resources")).map((each) => textOf(each) ?? "");
		const isGroup = (textOf(yamlAt(entry, "group")) ?? "") === group;
		return isGroup && (names.length === 0 || names.some((each) => forms.includes(each)));
	});
}
// audit/cluster/rules/encryption-identity-first
var ROTATION = {
	variant: "rotation",
	severity: "low",
	profile: "hardened",
	detail: "`aesgcm` is safe only if the key is rotated at least every 200,000 writes."
};
var rule7 = {
	on: "object",
	id: "cluster/encryption-identity-first",
	title: "The cluster stores Secrets unencrypted, or with weak encryption",
	severity: "high",
	profile: "essential",
	why: "The cluster encrypts new data with the first provider, and the `identity` provider does not encrypt.",
	fix: "Put `kms` or `secretbox` before the other providers.",
	references: ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"],
	aliases: ["encryption_provider_not_properly_configured"],
	controls: {
		"cis-kubernetes-1.10": ["1.2.28"],
		"pci-dss-4.0.1": ["3.5.1"],
		hipaa: ["164.312(a)(2)(iv)"]
	},
	*check(object) {
		if (object.kind !== "EncryptionConfiguration") return;
		for (const entry of itemsOf(yamlAt(object.root, "resources"))) {
			const resources = itemsOf(yamlAt(entry, "resources")).map(textOf);
			const [first] = entriesOf(itemsOf(yamlAt(entry, "providers"))[0]);
			const isForSecrets = resources.some((name) => name === "secrets" || name?.startsWith("*."));
			if (!isForSecrets || first === void 0) continue;
			if (first.key === "identity") yield atKey(object, first, "resources.providers[0]");
			if (first.key === "aesgcm") yield atKey(object, first, "resources.providers[0]", ROTATION);
		}
	}
};
// audit/cluster/rules.generated
var RULES2 = [rule6, rule7];
// audit/logging/rules/collector-missing
var KINDS3 = ["ClusterLogForwarder", "Fluentd", "FluentBit", "OpenTelemetryCollector"];
var IMAGES3 = /fluent-?bit|fluentd|vector|promtail|alloy|filebeat|logstash|opentelemetry-collector|otel/;
var rule8 = {
	on: "object",
	id: "logging/collector-missing",
	title: "The cluster’s logs are not collected",
	severity: "low",
	profile: "policy",
	why: "If an attacker deletes a pod, its logs and the traces of the attack are lost.",
	fix: "Deploy a collector such as Fluent Bit, Vector or the OpenTelemetry Collector.",
	references: ["https://kubernetes.io/docs/concepts/cluster-administration/logging/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["10.3.3"], hipaa: ["164.312(b)"] }),
	*check(object, { index }) {
		if (!isFirstWorkload(object, index) || index.ofKind(...KINDS3).length > 0) return;
		if (!hasProgram(index, IMAGES3)) yield atPlace(object, "");
	}
};
// audit/logging/rules/off
var ENABLED = "nginx.ingress.kubernetes.io/enable-access-log";
var rule9 = {
	on: "object",
	id: "logging/off",
	title: "An access log is disabled",
	severity: "low",
	profile: "essential",
	why: "After an attack, nobody can tell what the attacker accessed.",
	fix: "Remove the setting, or enable the log.",
	references: ["https://istio.io/latest/docs/tasks/observability/logs/access-log/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["10.2.1"], hipaa: ["164.312(b)"] }),
	*check(object) {
		for (const node of switchedOff(object)) yield atValue(object, node, "log");
	}
};
function switchedOff({ kind, root }) {
	const isText = (node, text) => node !== void 0 && textOf(node) === text ? [node] : [];
	switch (kind) {
		case "Telemetry":
			return itemsOf(yamlAt(root, "spec", "accessLogging")).map((item) => yamlAt(item, "disabled")).filter(isTrue);
		case "IstioOperator":
			return isText(yamlAt(root, "spec", "meshConfig", "accessLogFile"), "");
		case "ConfigMap":
			return isText(yamlAt(root, "data", "disable-access-log"), "true");
		case "Ingress":
			return isText(yamlAt(root, "metadata", "annotations", ENABLED), "false");
		default:
			return [];
	}
}
// audit/logging/rules.generated
var RULES3 = [rule8, rule9];
// audit/mesh/rules/authorization-open
var rule10 = {
	on: "object",
	id: "mesh/authorization-open",
	title: "An authorization policy allows everyone",
	severity: "medium",
	profile: "essential",
	why: "An empty rule matches every request, so the policy does not protect anything.",
	fix: "Specify the allowed callers in `from`, and the allowed operations in `to`.",
	references: ["https://istio.io/latest/docs/reference/config/security/authorization-policy/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["7.2.1"], hipaa: ["164.312(a)(1)"] }),
	*check(object) {
		if (object.kind !== "AuthorizationPolicy" || !object.group.endsWith("istio.io")) return;
		const action = textOf(yamlAt(object.root, "spec", "action")) ?? "ALLOW";
		if (action !== "ALLOW") return;
		for (const rule99 of itemsOf(yamlAt(object.root, "spec", "rules"))) {
			const isEmpty = rule99.kind === "map" && entriesOf(rule99).length === 0;
			if (isEmpty) yield atValue(object, rule99, "spec.rules");
		}
	}
};
// audit/mesh/rules/client-tls-off
var INBOUND_POLICY = "config.linkerd.io/default-inbound-policy";
var OPEN = /^(?:all|cluster)-unauthenticated$/;
var rule11 = {
	on: "object",
	id: "mesh/client-tls-off",
	title: "Clients in the mesh do not encrypt traffic, or do not verify the server",
	severity: "high",
	profile: "essential",
	why: "Requests are sent in plain text, or to any server that responds.",
	fix: "In Istio, use the mode `ISTIO_MUTUAL`. In Linkerd, use the policy `all-authenticated`.",
	references: ["https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["4.2.1"], hipaa: ["164.312(e)(2)(ii)"] }),
	*check(object) {
		for (const tls of object.kind === "DestinationRule" ? tlsOf(object) : []) {
			const mode = yamlAt(tls, "mode");
			const skipped = yamlAt(tls, "insecureSkipVerify");
			if (mode !== void 0 && textOf(mode) === "DISABLE") {
				yield atValue(object, mode, "spec.trafficPolicy.tls.mode", { variant: "off" });
			}
			if (isTrue(skipped)) {
				yield atValue(object, skipped, "spec.trafficPolicy.tls.insecureSkipVerify", {
					variant: "unchecked"
				});
			}
		}
		const policy = yamlAt(object.root, "spec", "accessPolicy");
		const annotation = yamlAt(object.root, "metadata", "annotations", INBOUND_POLICY);
		const linkerd = object.kind === "Server" ? policy : annotation;
		if (linkerd !== void 0 && OPEN.test(textOf(linkerd) ?? "")) {
			yield atValue(object, linkerd, "accessPolicy", { variant: "unauthenticated" });
		}
	}
};
function tlsOf({ root }) {
	const spec = yamlAt(root, "spec");
	const policies = [spec, ...itemsOf(yamlAt(spec, "subsets"))].map(
		(part) => yamlAt(part, "trafficPolicy")
	);
	return policies.flatMap((policy) => [
		...[policy, ...itemsOf(yamlAt(policy, "portLevelSettings"))].flatMap(
			(part) => yamlAt(part, "tls") ?? []
		)
	]);
}
// audit/mesh/rules/mtls-missing
var INJECTION = "istio-injection";
var ROOT_NAMESPACE = "istio-system";
var rule12 = {
	on: "object",
	id: "mesh/mtls-missing",
	title: "Encryption is not required in the mesh",
	severity: "medium",
	profile: "hardened",
	why: "Sidecars also accept unencrypted requests unless an object sets the mode `STRICT`.",
	fix: "Add a PeerAuthentication with the mode `STRICT` to the namespace, or to Istio’s root namespace.",
	references: ["https://istio.io/latest/docs/tasks/security/authentication/authn-policy/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["4.2.1"], hipaa: ["164.312(e)(2)(ii)"] }),
	*check(object, { index }) {
		const label = scalarOf(yamlAt(object.root, "metadata", "labels", INJECTION));
		if (object.kind !== "Namespace" || label?.text !== "enabled") return;
		const isStrict = index.ofKind("PeerAuthentication").some(
			({ namespace, root }) => (namespace === object.name || namespace === ROOT_NAMESPACE) && textOf(yamlAt(root, "spec", "mtls", "mode")) === "STRICT"
		);
		if (!isStrict) yield atValue(object, label, `metadata.labels.${INJECTION}`);
	}
};
// audit/mesh/rules/mtls-not-strict
var rule13 = {
	on: "object",
	id: "mesh/mtls-not-strict",
	title: "The mesh accepts unencrypted traffic",
	severity: "high",
	profile: "essential",
	why: "Any pod can send unencrypted requests to the workload, without an identity.",
	fix: "Set the mode to `STRICT`.",
	references: ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["4.2.1"], hipaa: ["164.312(e)(2)(ii)"] }),
	*check(object) {
		if (object.kind !== "PeerAuthentication") return;
		const ports = entriesOf(yamlAt(object.root, "spec", "portLevelMtls"));
		const modes = [
			[yamlAt(object.root, "spec", "mtls", "mode"), "spec.mtls.mode"],
			...ports.map(
				({ key, value }) => [yamlAt(value, "mode"), `spec.portLevelMtls[${key}]`]
			)
		];
		for (const [node, field] of modes) {
			const mode = scalarOf(node);
			if (mode?.text !== "PERMISSIVE" && mode?.text !== "DISABLE") continue;
			const edits = replaced(mode, "STRICT", false);
			yield atValue(object, mode, field, { detail: `The mode is ${code(mode.text)}.`, edits });
		}
	}
};
// audit/mesh/rules/sidecar-bypassed
var OFF = new Set(["sidecar.istio.io/inject=false", "linkerd.io/inject=disabled", "istio.io/dataplane-mode=none"]);
var EXCLUDED = /^(?:traffic\.sidecar\.istio\.io\/exclude\w+|config\.linkerd\.io\/skip-(?:in|out)bound-ports)$/;
var rule14 = {
	on: "pod",
	id: "mesh/sidecar-bypassed",
	title: "A workload, or some of its traffic, bypasses the mesh",
	severity: "low",
	profile: "hardened",
	why: "The mesh does not encrypt this traffic or apply its policies to it.",
	fix: "Remove the annotation, or limit it to the ports that need it.",
	references: ["https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["4.2.1"], hipaa: ["164.312(e)(2)(ii)"] }),
	*check(pod) {
		for (const part of ["annotations", "labels"]) {
			for (const { key, value } of entriesOf(yamlAt(pod.metadata, part))) {
				const text = textOf(value) ?? "";
				const isOff = OFF.has(`${key}=${text}`);
				if (!isOff && (!EXCLUDED.test(key) || text === "")) continue;
				yield atValue(pod, value, `metadata.${part}.${key}`, {
					variant: isOff ? "off" : "excluded",
					detail: `The setting is ${code(key)}.`
				});
			}
		}
	}
};
// audit/mesh/rules.generated
var RULES4 = [rule10, rule11, rule12, rule13, rule14];
// audit/kubernetes/component-flags
var PROGRAM = /(?:^|\/)(?:kube-(apiserver|controller-manager|scheduler)|(etcd|kubelet))$/;
var FLAG = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/;
var KUBEADM = [
	["apiserver", ["apiServer", "extraArgs"]],
	["controller-manager", ["controllerManager", "extraArgs"]],
	["scheduler", ["scheduler", "extraArgs"]],
	["etcd", ["etcd", "local", "extraArgs"]]
];
function componentsOf(object, pods) {
	if (object.kind === "ClusterConfiguration")
		return KUBEADM.flatMap((row) => extraArgs(object, row));
	return pods.flatMap(({ containers }) => containers.flatMap(componentOf));
}
function componentOf(container) {
	const words = [
		...scalarsOf(yamlAt(container.node, "command")),
		...scalarsOf(yamlAt(container.node, "args"))
	];
	const match = words.map(({ text }) => PROGRAM.exec(text)).find((found) => found !== null);
	const component = match?.[1] ?? match?.[2];
	if (!isComponent(component)) return [];
	const flags = flagsOf(words);
	const entry = entryAt(container.node, "command") ?? entryAt(container.node, "args");
	return [
		{
			component,
			place: container,
			at: entry?.keySpan ?? container.at,
			flags,
			isComplete: !flags.some(({ name }) => name === "config" || name === "config-file")
		}
	];
}
function isComponent(text) {
	return text === "kubelet" || KUBEADM.some(([component]) => component === text);
}
function flagsOf(words) {
	return words.flatMap((node, at) => {
		const match = FLAG.exec(node.text);
		const name = match?.[1];
		if (match === null || name === void 0) return [];
		const next = words[at + 1];
		const isAlone = next === void 0 || next.text.startsWith("-") || PROGRAM.test(next.text);
		const value = match[2] ?? (isAlone ? "true" : next.text);
		return [{ name, value, node }];
	});
}
function extraArgs(object, [component, path]) {
	const node = yamlAt(object.root, ...path);
	const listed = itemsOf(node).map(
		(item) => [textOf(yamlAt(item, "name")), yamlAt(item, "value")]
	);
	const mapped = entriesOf(node).map(({ key, value }) => [key, value]);
	const flags = [...listed, ...mapped].flatMap(([name, value]) => {
		const scalar = scalarOf(value);
		return name === void 0 || scalar === void 0 ? [] : [{ name, value: scalar.text, node: scalar }];
	});
	return [{ component, place: object, at: object.at, flags, isComplete: false }];
}
// audit/kubernetes/manifest-index
function manifestIndex(objects, pods, imageOf2) {
	const byKind = groupBy(objects, ({ kind }) => kind);
	const byNamespace = groupBy(objects, (object) => `${object.kind}/${namespaceOf(object)}`);
	const podsByObject = groupBy(pods, ({ object }) => object);
	const podsByNamespace = groupBy(pods, ({ object }) => namespaceOf(object));
	const ofKind = (...kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []);
	const components = new Map(
		objects.map((object) => [object, componentsOf(object, podsByObject.get(object) ?? [])])
	);
	const bindings = groupBy(
		ofKind("RoleBinding", "ClusterRoleBinding").filter(hasSubject),
		boundRole
	);
	return {
		objects,
		pods,
		ofKind,
		imageOf: imageOf2,
		componentsOf: (object) => components.get(object) ?? [],
		boundAccounts: boundAccounts(ofKind("RoleBinding", "ClusterRoleBinding")),
		podsOf: (object) => podsByObject.get(object) ?? [],
		podsBeside: (object) => podsByNamespace.get(namespaceOf(object)) ?? [],
		beside: (object, ...kinds) => kinds.flatMap((kind) => byNamespace.get(`${kind}/${namespaceOf(object)}`) ?? []),
		bindingsOf: (role) => {
			const scope = role.kind === "Role" ? namespaceOf(role) : "";
			return bindings.get(`${role.kind}/${scope}/${role.name ?? ""}`) ?? [];
		}
	};
}
function namespaceOf({ namespace }) {
	return namespace ?? "default";
}
function boundAccounts(bindings) {
	const found = new Set();
	for (const binding of bindings) {
		for (const subject of itemsOf(yamlAt(binding.root, "subjects"))) {
			if (textOf(yamlAt(subject, "kind")) !== "ServiceAccount") continue;
			const namespace = textOf(yamlAt(subject, "namespace")) ?? namespaceOf(binding);
			found.add(`${namespace}/${textOf(yamlAt(subject, "name")) ?? ""}`);
		}
	}
	return found;
}
function boundRole(binding) {
	const role = yamlAt(binding.root, "roleRef");
	const kind = textOf(yamlAt(role, "kind")) ?? "";
	const scope = kind === "Role" ? namespaceOf(binding) : "";
	return `${kind}/${scope}/${textOf(yamlAt(role, "name")) ?? ""}`;
}
function hasSubject({ root }) {
	return itemsOf(yamlAt(root, "subjects")).length > 0;
}
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// audit/kubernetes/selectors
function selects(selector2, labels2) {
	return hasLabels(yamlAt(selector2, "matchLabels"), labels2) && itemsOf(yamlAt(selector2, "matchExpressions")).every((item) => satisfies(item, labels2));
}
function hasLabels(wanted, labels2) {
	if (wanted?.kind !== "map") return true;
	for (const { key, value } of wanted.entries.values()) {
		if (labels2.get(key) !== (textOf(value) ?? "")) return false;
	}
	return true;
}
function isEmptySelector(selector2) {
	return entriesOf(yamlAt(selector2, "matchLabels")).length === 0 && itemsOf(yamlAt(selector2, "matchExpressions")).length === 0;
}
function satisfies(expression, labels2) {
	const value = labels2.get(textOf(yamlAt(expression, "key")) ?? "");
	const values = itemsOf(yamlAt(expression, "values")).map(textOf);
	switch (textOf(yamlAt(expression, "operator"))) {
		case "In":
			return value !== void 0 && values.includes(value);
		case "NotIn":
			return value === void 0 || !values.includes(value);
		case "Exists":
			return value !== void 0;
		case "DoesNotExist":
			return value === void 0;
		default:
			return false;
	}
}
// audit/kubernetes/policies
var CLUSTER_POLICIES = ["CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"];
var OWN_GROUPS = new Set(["networking.k8s.io", "extensions"]);
function isNetworkPolicy({ kind, group }) {
	return kind === "NetworkPolicy" && OWN_GROUPS.has(group);
}
function policiesBeside(object, index) {
	return [
		...index.beside(object, "NetworkPolicy", "CiliumNetworkPolicy"),
		...index.ofKind(...CLUSTER_POLICIES)
	];
}
function selectsPod(policy, { labels: labels2 }) {
	return selectorsOf(policy).some(
		(selector2) => selector2 === void 0 || selects(selector2, labels2)
	);
}
function limits(policy, direction) {
	const specs = [yamlAt(policy.root, "spec"), ...itemsOf(yamlAt(policy.root, "specs"))];
	return specs.some((spec) => {
		const types = itemsOf(yamlAt(spec, "policyTypes") ?? yamlAt(spec, "types"));
		if (types.length > 0) return types.some((type) => textOf(type)?.toLowerCase() === direction);
		const isStated = [direction, `${direction}Deny`].some((key) => yamlAt(spec, key) !== void 0);
		return isStated || direction === "ingress" && isNetworkPolicy(policy);
	});
}
function isDefaultDeny(policy, direction) {
	if (!isNetworkPolicy(policy)) return selectorsOf(policy).some((each) => isEmptySelector(each));
	const spec = yamlAt(policy.root, "spec");
	const types = itemsOf(yamlAt(spec, "policyTypes")).map((type) => textOf(type)?.toLowerCase());
	const isStated = types.includes(direction) || types.length === 0 && direction === "ingress";
	const isOpen = itemsOf(yamlAt(spec, direction)).some((rule99) => !isRestricted(rule99, direction));
	return isStated && !isOpen && isEmptySelector(yamlAt(spec, "podSelector"));
}
function isRestricted(rule99, direction) {
	const peers2 = yamlAt(rule99, direction === "ingress" ? "from" : "to");
	return itemsOf(peers2).length > 0 || itemsOf(yamlAt(rule99, "ports")).length > 0;
}
function selectorsOf({ root, kind, group }) {
	const specs = [yamlAt(root, "spec"), ...itemsOf(yamlAt(root, "specs"))];
	if (kind.startsWith("Cilium")) {
		return specs.flatMap((spec) => yamlAt(spec, "endpointSelector") ?? []);
	}
	return OWN_GROUPS.has(group) ? [yamlAt(root, "spec", "podSelector")] : [void 0];
}
// audit/kubernetes/references
var DOCS = "https://kubernetes.io/docs";
var POD_SECURITY_STANDARDS = `${DOCS}/concepts/security/pod-security-standards/`;
var SECURITY_CONTEXT = `${DOCS}/tasks/configure-pod-container/security-context/`;
var SECCOMP = `${DOCS}/tutorials/security/seccomp/`;
var APPARMOR = `${DOCS}/tutorials/security/apparmor/`;
var VOLUMES = `${DOCS}/concepts/storage/volumes/`;
var HOST_PATH = `${VOLUMES}#hostpath`;
var IMAGES4 = `${DOCS}/concepts/containers/images/`;
var RESOURCES = `${DOCS}/concepts/configuration/manage-resources-containers/`;
var SECRETS = `${DOCS}/concepts/security/secrets-good-practices/`;
var ACCOUNTS = `${DOCS}/tasks/configure-pod-container/configure-service-account/`;
var RBAC_PRACTICES = `${DOCS}/concepts/security/rbac-good-practices/`;
var NETWORK_POLICIES = `${DOCS}/concepts/services-networking/network-policies/`;
var PROBES = `${DOCS}/concepts/configuration/liveness-readiness-startup-probes/`;
// audit/network/rules/default-deny-missing
var rule15 = {
	on: "object",
	id: "network/default-deny-missing",
	title: "A namespace does not deny traffic by default",
	severity: "medium",
	profile: "hardened",
	why: "A pod that no policy selects is reachable from everywhere. This includes pods that are added later.",
	fix: "Add a NetworkPolicy with an empty `podSelector`, and `Ingress` and `Egress` in `policyTypes`.",
	references: [NETWORK_POLICIES],
	aliases: ["C-0030", "C-0206"],
	controls: networkControls(cis("5.3.2")),
	*check(object, { index }) {
		const inside2 = insideOf(object, index);
		if (inside2 === void 0) return;
		const policies = policiesBeside(inside2, index);
		if (policies.length === 0) {
			yield atPlace(object, "", { variant: "none" });
			return;
		}
		for (const variant of ["ingress", "egress"]) {
			if (policies.some((policy) => isDefaultDeny(policy, variant))) continue;
			yield atPlace(object, "", { variant });
		}
	}
};
function insideOf(object, index) {
	if (object.kind === "Namespace") {
		return isSystemNamespace(object.name) ? void 0 : { ...object, namespace: object.name };
	}
	const name = namespaceOf(object);
	const isFirst = index.podsBeside(object)[0]?.object === object;
	const isDeclared = index.ofKind("Namespace").some((namespace) => namespace.name === name);
	return isFirst && !isDeclared && !isSystemNamespace(name) && !object.isPatch ? object : void 0;
}
// audit/network/rules/external-ips
var rule16 = {
	on: "object",
	id: "network/external-ips",
	title: "A Service claims addresses outside the cluster",
	severity: "high",
	profile: "essential",
	why: "The nodes send the traffic for these addresses to the Service, so the Service can intercept traffic (CVE-2020-8554).",
	fix: "Remove `externalIPs`, and use a load balancer.",
	references: [
		"https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#denyserviceexternalips"
	],
	aliases: ["KSV-0108"],
	controls: networkControls(),
	*check(object) {
		if (object.kind !== "Service") return;
		for (const address of scalarsOf(yamlAt(object.root, "spec", "externalIPs"))) {
			yield atValue(object, address, `spec.externalIPs[${address.text}]`);
		}
	}
};
// audit/network/rules/ingress-plain
var CERTIFICATE = /certificate|ssl-cert|pre-shared-cert|tls-acme|router\.tls/i;
var rule17 = {
	on: "object",
	id: "network/ingress-plain",
	title: "Traffic from outside the cluster is not encrypted",
	severity: "medium",
	profile: "essential",
	why: "Anyone on the network path can read and change the traffic, including passwords and sessions.",
	fix: "Add a certificate: set `tls` for an Ingress, or the protocol `HTTPS` for a gateway.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
	aliases: ["tlsSettingsMissing", "C-0263"],
	controls: networkControls({ "pci-dss-4.0.1": ["4.2.1"], hipaa: ["164.312(e)(2)(ii)"] }),
	*check(object) {
		if (object.kind === "Ingress") yield* ingress(object);
		if (object.kind === "Gateway") {
			yield* listeners(object, itemsOf(yamlAt(object.root, "spec", "listeners")), ["protocol"]);
			yield* listeners(object, itemsOf(yamlAt(object.root, "spec", "servers")), ["port", "protocol"]);
		}
	}
};
function* ingress(object) {
	const annotations2 = entriesOf(yamlAt(object.root, "metadata", "annotations"));
	const hasCertificate = annotations2.some(
		({ key, value }) => CERTIFICATE.test(key) || /HTTPS/.test(textOf(value) ?? "")
	);
	if (object.isPatch || hasCertificate) return;
	if (itemsOf(yamlAt(object.root, "spec", "tls")).length > 0) return;
	yield absent(object, object.root, ["spec", "tls"], { variant: "ingress" });
}
function* listeners(object, items, path) {
	const protocols = items.map((item) => textOf(yamlAt(item, ...path)));
	if (protocols.some((protocol) => protocol === "HTTPS" || protocol === "TLS")) return;
	for (const item of items) {
		const protocol = scalarOf(yamlAt(item, ...path));
		if (protocol?.text !== "HTTP" || isTrue(yamlAt(item, "tls", "httpsRedirect"))) continue;
		yield atValue(object, protocol, path.join("."), { variant: "gateway" });
	}
}
// audit/network/rules/ingress-snippet
var SNIPPET = /(?:-snippet|\.ingress\.kubernetes\.io\/(?:lua|config-backend|config-frontend))$/;
var NGINX = /^nginx\.ingress\.kubernetes\.io\//;
var INJECTION2 = /[;{}][\s\S]*[\n;{}]|\b(?:load_module|lua_package|ssl_engine|proxy_pass)\b/;
var CONTROLLER = /(?:^|\/)(?:ingress-nginx\/controller|nginx-ingress-controller|ingress-nginx)(?:[:@]|$)/;
var rule18 = {
	on: "object",
	id: "network/ingress-snippet",
	title: "An Ingress can run code in the controller, or its controller is retired",
	severity: "high",
	profile: "essential",
	why: "A snippet becomes part of the configuration of the proxy, which can read all Secrets that the controller can read. The ingress-nginx project no longer provides fixes.",
	fix: "Remove the snippet, and use a maintained controller or a Gateway.",
	references: ["https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"],
	aliases: [
		"KCV-0093",
		"CKV_K8S_152",
		"CKV_K8S_153",
		"CKV_K8S_154",
		"C-0059",
		"C-0292",
		"ingress_controller_exposes_workload"
	],
	controls: networkControls(),
	*check(object, { index }) {
		if (object.kind === "Ingress") yield* annotations(object);
		if (object.kind === "ConfigMap") {
			const allowed = yamlAt(object.root, "data", "allow-snippet-annotations");
			if (allowed !== void 0 && textOf(allowed) === "true") {
				yield atValue(object, allowed, "data.allow-snippet-annotations", { variant: "allowed" });
			}
		}
		for (const container of index.podsOf(object).flatMap(({ containers }) => containers)) {
			const image = scalarOf(yamlAt(container.node, "image"));
			if (image === void 0 || !CONTROLLER.test(image.text)) continue;
			yield atValue(container, image, "image", { variant: "retired", severity: "medium" });
		}
	}
};
function* annotations(object) {
	for (const { key, value } of entriesOf(yamlAt(object.root, "metadata", "annotations"))) {
		const isInjection = NGINX.test(key) && INJECTION2.test(textOf(value) ?? "");
		if (!SNIPPET.test(key) && !isInjection) continue;
		const detail = `The annotation is ${code(key)}.`;
		yield atValue(object, value, `metadata.annotations.${key}`, { variant: "snippet", detail });
	}
}
// audit/network/rules/metadata-reachable
var METADATA = /^169\.254\.(?:169\.254|0\.0|169\.0)\/|^fd00:ec2::254\//i;
var rule19 = {
	on: "object",
	id: "network/metadata-reachable",
	title: "A network policy allows access to the cloud metadata service",
	severity: "medium",
	profile: "essential",
	why: "The metadata service provides the node’s credentials to any caller.",
	fix: "Remove the address, and give the workload its own identity.",
	references: [NETWORK_POLICIES],
	aliases: ["C-0301"],
	controls: networkControls(),
	*check(object) {
		if (!isNetworkPolicy(object)) return;
		for (const rule99 of itemsOf(yamlAt(object.root, "spec", "egress"))) {
			for (const peer of itemsOf(yamlAt(rule99, "to"))) {
				const block2 = scalarOf(yamlAt(peer, "ipBlock", "cidr"));
				if (block2 !== void 0 && METADATA.test(block2.text)) {
					yield atValue(object, block2, "spec.egress.to.ipBlock.cidr");
				}
			}
		}
	}
};
// audit/network/rules/policy-missing
var rule20 = {
	on: "object",
	id: "network/policy-missing",
	title: "No network policy restricts a workload",
	severity: "low",
	profile: "hardened",
	why: "Every pod in the cluster can reach the workload, and the workload can reach every host.",
	fix: "Add a NetworkPolicy that selects the workload’s pods.",
	references: [NETWORK_POLICIES],
	aliases: [
		"pod_misconfigured_network_policy",
		"non-isolated-pod",
		"missingNetworkPolicy",
		"C-0030",
		"C-0054",
		"C-0260"
	],
	variants: {
		unselected: ["pod_misconfigured_network_policy", "non-isolated-pod", "missingNetworkPolicy"]
	},
	controls: networkControls(cis("5.3.2")),
	*check(object, { index }) {
		const pods = index.podsOf(object);
		if (pods.length === 0 || object.isPatch) return;
		const policies = policiesBeside(object, index);
		const selecting = pods.map((pod) => policies.filter((policy) => selectsPod(policy, pod)));
		if (selecting.some((own) => own.length === 0)) {
			yield atPlace(object, "spec", { variant: "unselected" });
			return;
		}
		const open2 = ["ingress", "egress"].find(
			(direction) => selecting.some((own) => !own.some((policy) => limits(policy, direction)))
		);
		if (open2 === void 0) return;
		const detail = `No network policy limits the ${open2} of the workload.`;
		yield atPlace(object, "spec", {
			variant: "direction",
			profile: "all",
			severity: "none",
			detail
		});
	}
};
// audit/network/rules/policy-open
var rule21 = {
	on: "object",
	id: "network/policy-open",
	title: "A network policy allows traffic from or to everywhere",
	severity: "medium",
	profile: "essential",
	why: "The policy looks like a restriction, but allows all traffic in that direction.",
	fix: "Specify the peers and the ports.",
	references: [NETWORK_POLICIES],
	aliases: ["KSV-0038"],
	controls: networkControls(cis("5.3.2")),
	*check(object) {
		if (!isNetworkPolicy(object)) return;
		yield* withoutSelector(object);
		yield* open(object, "ingress", "from");
		yield* open(object, "egress", "to");
	}
};
function* withoutSelector(object) {
	const spec = yamlAt(object.root, "spec");
	if (object.group !== "networking.k8s.io" || spec?.kind !== "map") return;
	if (yamlAt(spec, "podSelector") !== void 0) return;
	const detail = "The policy has no `podSelector`, so it applies to all pods of the namespace.";
	const report = { variant: "no-selector", severity: "low", profile: "all", detail };
	yield absent(object, object.root, ["spec", "podSelector"], report);
}
function* open(object, direction, peersKey) {
	for (const rule99 of itemsOf(yamlAt(object.root, "spec", direction))) {
		const hasPorts = itemsOf(yamlAt(rule99, "ports")).length > 0;
		const weak = hasPorts || direction === "egress" ? { severity: "low", profile: "hardened" } : {};
		const report = { variant: direction, ...weak };
		if (rule99.kind === "map" && entriesOf(rule99).length === 0) {
			yield atValue(object, rule99, `spec.${direction}`, report);
		}
		for (const peer of itemsOf(yamlAt(rule99, peersKey))) {
			const node = openPeer(peer);
			if (node !== void 0) yield atValue(object, node, `spec.${direction}.${peersKey}`, report);
		}
	}
}
function openPeer(peer) {
	const block2 = scalarOf(yamlAt(peer, "ipBlock", "cidr"));
	if (block2 !== void 0) return /^(?:0\.0\.0\.0|::)\/0$/.test(block2.text) ? block2 : void 0;
	const namespaces = yamlAt(peer, "namespaceSelector");
	const isAll = namespaces !== void 0 && isEmptySelector(namespaces);
	return isAll && isEmptySelector(yamlAt(peer, "podSelector")) ? namespaces : void 0;
}
// audit/network/rules/policy-selects-none
var rule22 = {
	on: "object",
	id: "network/policy-selects-none",
	title: "A network policy selects no pods",
	severity: "none",
	profile: "all",
	why: "A policy with an incorrect label does not protect anything.",
	fix: "Use the labels in the pod template.",
	references: [NETWORK_POLICIES],
	aliases: ["network_policy_is_not_targeting_any_pod", "dangling-networkpolicy"],
	controls: networkControls(cis("5.3.2")),
	*check(object, { index }) {
		const entry = entryAt(object.root, "spec", "podSelector");
		if (!isNetworkPolicy(object) || entry === void 0 || isEmptySelector(entry.value)) return;
		const pods = index.podsBeside(object);
		if (pods.some(({ labels: labels2 }) => selects(entry.value, labels2))) return;
		const wrong = wrongLabel(entry, pods);
		yield wrong === void 0 ? atKey(object, entry, "spec.podSelector") : atValue(object, wrong.value, `spec.podSelector.${wrong.key}`);
	}
};
function wrongLabel({ value }, pods) {
	return entriesOf(yamlAt(value, "matchLabels")).find(
		(label) => !pods.some(({ labels: labels2 }) => labels2.get(label.key) === textOf(label.value))
	);
}
// audit/network/rules/service-exposed
var INTERNAL_KEY = /load-balancer.*(?:internal|type|scheme)|-internal-/i;
var INTERNAL_VALUE = /^(?:true|internal|private|0\.0\.0\.0\/0)$/i;
var rule23 = {
	on: "object",
	id: "network/service-exposed",
	title: "A Service is reachable from outside the cluster",
	severity: "low",
	profile: "hardened",
	why: "The port is open on every node, or on a load balancer that anyone can reach.",
	fix: "Use `ClusterIP` with an Ingress or a Gateway, or set `loadBalancerSourceRanges`.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"],
	aliases: ["service_type_is_nodeport", "service_with_external_load_balancer", "exposed-services", "CKV_K8S_157"],
	controls: networkControls(),
	*check(object) {
		const type = scalarOf(yamlAt(object.root, "spec", "type"));
		if (object.kind !== "Service" || type === void 0) return;
		if (type.text === "NodePort") {
			yield atValue(object, type, "spec.type", { variant: "node-port" });
		} else if (type.text === "LoadBalancer" && !isLimited(object)) {
			yield atValue(object, type, "spec.type", { variant: "load-balancer" });
		}
	}
};
function isLimited({ root }) {
	if (itemsOf(yamlAt(root, "spec", "loadBalancerSourceRanges")).length > 0) return true;
	return entriesOf(yamlAt(root, "metadata", "annotations")).some(
		({ key, value }) => INTERNAL_KEY.test(key) && INTERNAL_VALUE.test(textOf(value) ?? "")
	);
}
// audit/network/rules/tls-check-off
var PROXY_VERIFY = "nginx.ingress.kubernetes.io/proxy-ssl-verify";
var rule24 = {
	on: "object",
	id: "network/tls-check-off",
	title: "TLS certificate verification is disabled",
	severity: "medium",
	profile: "essential",
	why: "Anyone on the network path can impersonate the server and read the traffic.",
	fix: "Remove the setting, and specify the certificate authority’s certificate, for example in `caBundle`.",
	references: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/"],
	aliases: ["skip-tls-verify-cluster", "skip-tls-verify-service"],
	controls: networkControls({ hipaa: ["164.312(e)(2)(ii)"] }),
	*check(object) {
		for (const [node, field] of switches(object)) {
			if (!isTrue(node)) continue;
			yield atValue(object, node, field, { edits: replaced(node, "false", false) });
		}
		const verify = yamlAt(object.root, "metadata", "annotations", PROXY_VERIFY);
		if (verify !== void 0 && textOf(verify) === "off") {
			yield atValue(object, verify, `metadata.annotations.${PROXY_VERIFY}`);
		}
	}
};
function switches({kind,root}) {
	switch (kind) {
		case "APIService":
			return [[yamlAt(root, "spec", "insecureSkipTLSVerify"), "spec.insecureSkipTLSVerify"]];
		case "ServersTransport":
			return [[yamlAt(root, "spec", "insecureSkipVerify"), "spec.insecureSkipVerify"]];
		case "Config":
			return itemsOf(yamlAt(root, "clusters")).map((cluster) => [
				yamlAt(cluster, "cluster", "insecure-skip-tls-verify"),
				`clusters[${textOf(yamlAt(cluster, "name")) ?? ""}]`
			]);
		default:
			return [];
	}
}
// audit/network/rules.generated
var RULES5 = [rule15, rule16, rule17, rule18, rule19, rule20, rule21, rule22, rule23, rule24];
// audit/kubernetes/accounts
function statedAccount(pod) {
	const found = scalarOf(yamlAt(pod.spec, "serviceAccountName")) ?? void 0;
	return found ?? scalarOf(yamlAt(pod.spec, "serviceAccount"));
}
function accountOf(pod) {
	return `${namespaceOf(pod.object)}/${textOf(statedAccount(pod)) || "default"}`;
}
function serviceAccountOf(pod, index) {
	const name = textOf(statedAccount(pod)) || "default";
	return index.beside(pod.object, "ServiceAccount").find((account2) => account2.name === name);
}
// audit/rbac/rules/account-shared
var rule25 = {
	on: "pod",
	id: "rbac/account-shared",
	title: "Several workloads share one account",
	severity: "none",
	profile: "all",
	why: "A permission for one of the workloads applies to all of them.",
	fix: "Create an account for each workload.",
	references: [ACCOUNTS],
	aliases: ["shared_service_account"],
	controls: accessControls(cis("5.1.5")),
	*check(pod, { index }) {
		const stated2 = statedAccount(pod);
		if (stated2 === void 0 || textOf(stated2) === "default") return;
		const others = index.podsBeside(pod.object).filter((other) => other.object !== pod.object);
		if (others.some((other) => accountOf(other) === accountOf(pod))) {
			yield atValue(pod, stated2, "serviceAccountName");
		}
	}
};
// audit/kubernetes/binding-subjects
function isBinding({ kind }) {
	return kind === "RoleBinding" || kind === "ClusterRoleBinding";
}
function subjectsOf(binding) {
	if (!isBinding(binding)) return [];
	return itemsOf(yamlAt(binding.root, "subjects")).flatMap((subject) => {
		const name = scalarOf(yamlAt(subject, "name"));
		return name === void 0 ? [] : [{ kind: textOf(yamlAt(subject, "kind")) ?? "", name }];
	});
}
// audit/rbac/rules/anonymous
var VARIANTS = new Map([
	["system:anonymous", "anonymous"],
	["system:unauthenticated", "anonymous"],
	["system:authenticated", "authenticated"]
]);
var PUBLIC_ROLES = new Set(["system:basic-user", "system:discovery", "system:public-info-viewer"]);
var rule26 = {
	on: "object",
	id: "rbac/anonymous",
	title: "A role is bound to all users",
	severity: "critical",
	profile: "essential",
	why: "Anyone who can reach the API has the role. On some clouds, every cloud customer counts as authenticated.",
	fix: "Bind the role only to the accounts and groups that need it.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0122", "KSV-01011", "C-0262"],
	controls: accessControls({ hipaa: ["164.312(d)"] }),
	*check(object) {
		const isPublic = PUBLIC_ROLES.has(textOf(yamlAt(object.root, "roleRef", "name")) ?? "");
		for (const { name } of subjectsOf(object)) {
			const variant = VARIANTS.get(name.text);
			if (variant === void 0) continue;
			yield atValue(object, name, `subjects[${name.text}]`, {
				variant,
				detail: `The subject is ${code(name.text)}.`,
				...isPublic ? { severity: "none", profile: "all" } : {}
			});
		}
	}
};
// audit/kubernetes/grant-hits
function* grantHits(grant, index, wanted) {
	if (!hasGroup(grant, wanted.groups) || !hasName(grant, wanted.names)) return;
	if (isEverything(grant)) return;
	const verb = verbOf(grant, wanted.verbs);
	const resource = valuesOf(grant, "resources").find(
		({ text }) => isResource(text, wanted) || wanted.hasWildcard === true && text === "*"
	);
	if (verb === void 0 || resource === void 0) return;
	const node = wanted.at === "verb" ? verb : resource;
	yield atValue(grant, node, `${resource.text}.${verb.text}`, {
		...wanted.variant === void 0 ? {} : { variant: wanted.variant },
		...strengthOf(grant, index, wanted),
		detail: `The role can ${code(verb.text)} ${code(resource.text)}.`
	});
}
function isResource(text, { resources }) {
	if (!text.startsWith("*/")) return resources.includes(text);
	return resources.some((each) => each.includes("/") && each.endsWith(text.slice(1)));
}
function valuesOf(grant, key) {
	return scalarsOf(yamlAt(grant.rule, key));
}
function isEverything({ groups, resources, verbs }) {
	const isWide = groups.includes("*") || groups.includes("");
	return isWide && resources.includes("*") && verbs.includes("*");
}
function boundStrength(grant, index) {
	return index.bindingsOf(grant.role).length > 0 ? {} : { profile: "all" };
}
function strengthOf(grant, index, { profile, severity, isWeakInNamespace }) {
	const bindings = index.bindingsOf(grant.role);
	const isForNamespace = !grant.isClusterRole || bindings.length > 0 && bindings.every(({ kind }) => kind === "RoleBinding");
	const stated2 = {
		...profile === void 0 ? {} : { profile },
		...severity === void 0 ? {} : { severity }
	};
	const weak = isWeakInNamespace && isForNamespace ? { profile: "hardened", severity: "low" } : {};
	return { ...stated2, ...weak, ...boundStrength(grant, index) };
}
function hasGroup({ groups }, wanted) {
	return groups.some((group) => group === "*" || wanted.includes(group));
}
function hasName(grant, names) {
	if (names === void 0) return !grant.isNamed;
	const own = scalarsOf(yamlAt(grant.rule, "resourceNames"));
	return own.some(({ text }) => names.includes(text));
}
function verbOf(grant, verbs) {
	return valuesOf(grant, "verbs").find(({ text }) => text === "*" || verbs.includes(text));
}
// audit/rbac/rules/certificates-tokens
var rule27 = {
	on: "grant",
	id: "rbac/certificates-tokens",
	title: "A role can create identities",
	severity: "high",
	profile: "essential",
	why: "A certificate or token that is created in this way has the permissions of a different account, and stays valid.",
	fix: "Remove the permission, or list the accounts in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: ["CKV_K8S_156", "C-0280", "C-0282"],
	controls: accessControls(cis("5.1.11", "5.1.13")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["certificates.k8s.io"],
			resources: ["certificatesigningrequests/approval"],
			verbs: ["update", "patch"],
			at: "resource",
			variant: "certificates"
		});
		yield* grantHits(grant, index, {
			groups: ["certificates.k8s.io"],
			resources: ["signers"],
			verbs: ["approve", "sign"],
			at: "verb",
			variant: "certificates"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["serviceaccounts/token"],
			verbs: ["create"],
			at: "resource",
			variant: "tokens"
		});
	}
};
// audit/rbac/rules/cluster-admin
var rule28 = {
	on: "object",
	id: "rbac/cluster-admin",
	title: "A subject has `cluster-admin` or another broad role",
	severity: "high",
	profile: "essential",
	why: "The role allows everything on all objects. A binding in a namespace allows everything in that namespace.",
	fix: "Create a role with only the permissions that the subject needs, and bind that role.",
	references: [RBAC_PRACTICES],
	aliases: [
		"KSV-0111",
		"cluster_admin_role_binding_with_super_user_permissions",
		"cluster-admin-role-binding",
		"clusterrolebindingClusterAdmin",
		"rolebindingClusterAdminClusterRole",
		"rolebindingClusterAdminRole",
		"C-0035",
		"C-0272"
	],
	controls: accessControls(cis("5.1.1")),
	*check(object) {
		if (!isBinding(object)) return;
		const role = yamlAt(object.root, "roleRef");
		const name = scalarOf(yamlAt(role, "name"));
		if (name === void 0 || textOf(yamlAt(role, "kind")) === "Role") return;
		if (WIDE.has(name.text)) yield wide(object, name);
		if (name.text !== "cluster-admin") return;
		if (subjectsOf(object).every((subject) => subject.name.text === "system:masters")) return;
		const severity = object.kind === "RoleBinding" ? "medium" : "high";
		yield atValue(object, name, "roleRef.name", { variant: "all", severity });
	}
};
var WIDE = new Set(["admin", "edit"]);
function wide(object, name) {
	const isForCluster = object.kind === "ClusterRoleBinding";
	return atValue(object, name, "roleRef.name", {
		variant: "wide",
		severity: isForCluster ? "medium" : "none",
		profile: isForCluster ? "hardened" : "all",
		detail: `The role ${code(name.text)} can read Secrets and start pods.`
	});
}
// audit/rbac/rules/default-account
var rule29 = {
	on: "object",
	id: "rbac/default-account",
	title: "A role is bound to a namespace’s default service account",
	severity: "medium",
	profile: "essential",
	why: "All pods in the namespace that do not specify an account get the role.",
	fix: "Create an account for the workload that needs the role, and bind the role to that account.",
	references: [ACCOUNTS],
	aliases: ["role_binding_to_default_service_account", "C-0189"],
	controls: accessControls(cis("5.1.5")),
	*check(object) {
		for (const { kind, name } of subjectsOf(object)) {
			if (kind !== "ServiceAccount" || name.text !== "default") continue;
			yield atValue(object, name, "subjects[default]");
		}
	}
};
// audit/rbac/rules/escalate-bind
var rule30 = {
	on: "grant",
	id: "rbac/escalate-bind",
	title: "A role can grant itself more permissions",
	severity: "critical",
	profile: "essential",
	why: "Anyone who can bind or change roles can get every permission in the cluster.",
	fix: "Remove the verb, or list the roles that may be bound in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: [
		"KSV-0050",
		"KSV-0051",
		"KSV-0052",
		"KSV-0055",
		"rbac_roles_allow_privilege_escalation",
		"CKV2_K8S_1",
		"CKV_K8S_158",
		"C-0191"
	],
	controls: accessControls(cis("5.1.8")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["rbac.authorization.k8s.io"],
			resources: ["roles", "clusterroles"],
			verbs: ["escalate"],
			at: "verb",
			variant: "escalate"
		});
		yield* grantHits(grant, index, {
			groups: ["rbac.authorization.k8s.io"],
			resources: ["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
			verbs: ["bind"],
			at: "verb",
			variant: "bind"
		});
		yield* grantHits(grant, index, {
			groups: ["rbac.authorization.k8s.io"],
			resources: ["roles", "clusterroles"],
			verbs: ["create", "update", "patch"],
			at: "verb",
			variant: "roles"
		});
		yield* grantHits(grant, index, {
			groups: ["rbac.authorization.k8s.io"],
			resources: ["rolebindings", "clusterrolebindings"],
			verbs: ["create", "update", "patch"],
			at: "verb",
			variant: "bindings"
		});
	}
};
// audit/rbac/rules/exec
var rule31 = {
	on: "grant",
	id: "rbac/exec",
	title: "A role can run commands in pods",
	severity: "high",
	profile: "essential",
	why: "A command in a pod can use the pod’s secrets and network. Port forwarding gives access to ports that are otherwise not exposed.",
	fix: "Remove the resource, or bind the role only to people who must debug the application.",
	references: [RBAC_PRACTICES],
	aliases: [
		"KSV-0053",
		"KSV-0054",
		"rbac_roles_with_exec_permission",
		"rbac_roles_with_attach_permission",
		"rbac_roles_with_portforwarding_permissions",
		"clusterrolePodExecAttach",
		"rolePodExecAttach",
		"clusterrolebindingPodExecAttach",
		"rolebindingClusterRolePodExecAttach",
		"rolebindingRolePodExecAttach",
		"C-0002",
		"C-0063"
	],
	variants: { exec: ["KSV-0053"], attach: ["KSV-0054"] },
	controls: accessControls(),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["pods/exec"],
			verbs: ["create", "get"],
			at: "resource",
			variant: "exec"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["pods/attach"],
			verbs: ["create", "get"],
			at: "resource",
			variant: "attach"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["pods/portforward"],
			verbs: ["create", "get"],
			at: "resource",
			variant: "port-forward"
		});
	}
};
// audit/rbac/rules/impersonate
var rule32 = {
	on: "grant",
	id: "rbac/impersonate",
	title: "A role can act as other users",
	severity: "critical",
	profile: "essential",
	why: "Anyone who can act as a user or a group has all permissions of that user or group.",
	fix: "Remove the verb, or list the users in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0043", "rbac_roles_with_impersonate_permission", "CKV2_K8S_3", "C-0065", "C-0191"],
	controls: accessControls(cis("5.1.8")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["", "authentication.k8s.io"],
			resources: ["users", "groups", "serviceaccounts", "uids"],
			verbs: ["impersonate"],
			at: "verb",
			variant: "users"
		});
		yield* misplaced(grant);
	}
};
var TARGETS = /^(?:users|groups|serviceaccounts|uids|userextras(?:\/.*)?|\*)$/;
function* misplaced(grant) {
	const verb = valuesOf(grant, "verbs").find(({ text }) => text === "impersonate");
	const resources = valuesOf(grant, "resources");
	const [first] = resources;
	if (verb === void 0 || first === void 0) return;
	if (resources.some(({ text }) => TARGETS.test(text))) return;
	yield atValue(grant, verb, `${first.text}.impersonate`, {
		variant: "misplaced",
		severity: "none",
		profile: "all",
		detail: `The verb has no effect on ${code(first.text)}.`
	});
}
// audit/rbac/rules/masters-group
var rule33 = {
	on: "object",
	id: "rbac/masters-group",
	title: "A role is bound to the `system:masters` group",
	severity: "critical",
	profile: "essential",
	why: "Members of this group have all permissions, and no role change can revoke them.",
	fix: "Create a separate group, and bind the role to it.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0123"],
	controls: accessControls(cis("5.1.7")),
	*check(object) {
		for (const { name } of subjectsOf(object)) {
			if (name.text === "system:masters") yield atValue(object, name, "subjects[system:masters]");
		}
	}
};
// audit/rbac/rules/node-proxy
var rule34 = {
	on: "grant",
	id: "rbac/node-proxy",
	title: "A role can call the kubelet of every node",
	severity: "high",
	profile: "essential",
	why: "The kubelet can run commands in all pods on the node, and these calls bypass admission control and the audit log.",
	fix: "Remove `nodes/proxy`. For metrics, use `nodes/metrics`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0047", "CKV2_K8S_2", "C-0279"],
	controls: accessControls(cis("5.1.10")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["nodes/proxy"],
			verbs: ["get", "create"],
			at: "resource"
		});
	}
};
// audit/rbac/rules/secrets-read
var rule35 = {
	on: "grant",
	id: "rbac/secrets-read",
	title: "A role can read secrets",
	severity: "high",
	profile: "essential",
	why: "Secrets contain passwords and account tokens. `list` and `watch` also show the values.",
	fix: "Remove the permission, or list the secrets in `resourceNames` and allow only `get`.",
	references: [RBAC_PRACTICES],
	aliases: [
		"KSV-0041",
		"KSV-0113",
		"rbac_roles_with_read_secrets_permissions",
		"service_account_allows_access_secrets",
		"access-to-secrets",
		"C-0015",
		"C-0186"
	],
	controls: accessControls(cis("5.1.2")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["secrets"],
			verbs: ["get", "list", "watch"],
			at: "verb",
			isWeakInNamespace: true
		});
	}
};
// audit/rbac/rules/secrets-write
var rule36 = {
	on: "grant",
	id: "rbac/secrets-write",
	title: "A role can change secrets",
	severity: "high",
	profile: "essential",
	why: "If a secret is changed, programs can accept an attacker’s keys. A new token secret grants the permissions of an account.",
	fix: "Remove the verbs, or list the secrets in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0041", "C-0015"],
	controls: accessControls(cis("5.1.2", "5.1.13")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["secrets"],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			at: "verb",
			isWeakInNamespace: true
		});
	}
};
// audit/rbac/rules/storage-network
var rule37 = {
	on: "grant",
	id: "rbac/storage-network",
	title: "A role can change other workloads’ volumes, networks or settings",
	severity: "medium",
	profile: "hardened",
	why: "A persistent volume can be a folder on the node. Network objects can redirect traffic. ConfigMaps can change the behavior of programs.",
	fix: "Remove the verbs, or list the objects in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0049", "KSV-0056", "KSV-0115", "C-0278"],
	controls: accessControls(cis("5.1.9")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["configmaps"],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			names: ["aws-auth"],
			at: "verb",
			variant: "aws-auth",
			severity: "critical"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["configmaps"],
			verbs: ["create", "update", "patch"],
			names: ["coredns", "coredns-custom", "kube-dns"],
			at: "verb",
			variant: "dns"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["persistentvolumes"],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			at: "verb",
			variant: "volumes"
		});
		yield* grantHits(grant, index, {
			groups: ["", "networking.k8s.io", "discovery.k8s.io", "extensions"],
			resources: ["services", "endpoints", "endpointslices", "networkpolicies", "ingresses"],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			at: "verb",
			variant: "network"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["configmaps"],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			at: "verb",
			variant: "configmaps"
		});
	}
};
// audit/rbac/rules/traces-deleted
var DELETED = [
	"secrets",
	"pods",
	"services",
	"deployments",
	"replicasets",
	"daemonsets",
	"statefulsets",
	"jobs",
	"cronjobs",
	"replicationcontrollers",
	"roles",
	"rolebindings",
	"clusterroles",
	"clusterrolebindings"
];
var rule38 = {
	on: "grant",
	id: "rbac/traces-deleted",
	title: "A role can delete the traces of an attack",
	severity: "medium",
	profile: "hardened",
	why: "Events show what happened in the cluster. Anyone who can delete objects can hide an attack or destroy data.",
	fix: "Remove `delete` and `deletecollection`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0042", "C-0007", "C-0031"],
	controls: accessControls({ "pci-dss-4.0.1": ["10.3.3"], hipaa: ["164.312(b)"] }),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["", "events.k8s.io"],
			resources: ["events"],
			verbs: ["delete", "deletecollection"],
			at: "verb",
			variant: "events"
		});
		yield* grantHits(grant, index, {
			groups: [""],
			resources: ["pods/log"],
			verbs: ["delete", "deletecollection"],
			at: "verb",
			variant: "logs"
		});
		yield* grantHits(grant, index, {
			groups: ["", "apps", "batch", "extensions", "rbac.authorization.k8s.io"],
			resources: DELETED,
			verbs: ["delete", "deletecollection"],
			at: "verb",
			variant: "any",
			profile: "all",
			severity: "none"
		});
	}
};
// audit/rbac/rules/webhooks
var rule39 = {
	on: "grant",
	id: "rbac/webhooks",
	title: "A role can change admission webhooks",
	severity: "high",
	profile: "essential",
	why: "A webhook can see and change all objects, including Secrets. Removing a webhook disables its policies.",
	fix: "Remove the verb, or list the configurations in `resourceNames`.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0114", "CKV_K8S_155", "C-0281"],
	controls: accessControls(cis("5.1.12")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["admissionregistration.k8s.io"],
			resources: [
				"mutatingwebhookconfigurations",
				"validatingwebhookconfigurations",
				"validatingadmissionpolicies",
				"validatingadmissionpolicybindings",
				"mutatingadmissionpolicies",
				"mutatingadmissionpolicybindings"
			],
			verbs: ["create", "update", "patch", "delete", "deletecollection"],
			at: "verb"
		});
	}
};
// audit/rbac/rules/wildcard-all
var rule40 = {
	on: "grant",
	id: "rbac/wildcard-all",
	title: "A role can do anything with any object",
	severity: "critical",
	profile: "essential",
	why: "Anyone who obtains a token with this role controls the cluster.",
	fix: "List the resources and verbs that the program uses.",
	references: [RBAC_PRACTICES],
	aliases: [
		"KSV-0044",
		"KSV-0046",
		"KSV-0112",
		"rbac_wildcard_in_rule",
		"wildcard-in-rules",
		"CKV_K8S_49",
		"C-0187"
	],
	controls: accessControls(cis("5.1.3")),
	*check(grant, { index }) {
		if (!isEverything(grant)) return;
		const wildcards = ["apiGroups", "resources", "verbs"].flatMap(
			(key) => valuesOf(grant, key).filter(({ text }) => text === "*")
		);
		const spans = wildcards.map(({ span }) => span);
		yield {
			at: {
				start: Math.min(...spans.map(({ start }) => start)),
				end: Math.max(...spans.map(({ end }) => end))
			},
			address: grant.address,
			...boundStrength(grant, index)
		};
	}
};
// audit/rbac/rules/wildcard-some
var OWN_GROUP = /^(?!.*\.k8s\.io$).*\..*$/;
var VARIANTS2 = { apiGroups: "group", resources: "resource", verbs: "verb" };
var rule41 = {
	on: "grant",
	id: "rbac/wildcard-some",
	title: "A role uses a wildcard for resources or verbs",
	severity: "high",
	profile: "essential",
	why: "The role also covers subresources such as `pods/exec`, and everything that later Kubernetes versions add.",
	fix: "List the resources and verbs that the program uses.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0045", "CKV_K8S_49", "C-0187"],
	controls: accessControls(cis("5.1.3")),
	*check(grant, { index }) {
		if (isEverything(grant)) return;
		for (const key of ["apiGroups", "resources", "verbs"]) {
			const node = valuesOf(grant, key).find(({ text }) => text === "*");
			if (node === void 0) continue;
			const isWeak = key === "apiGroups" || grant.isNamed || isForOwnGroups(grant);
			const weak = isWeak ? { severity: "low", profile: "hardened" } : {};
			const report = { variant: VARIANTS2[key], ...weak, ...boundStrength(grant, index) };
			yield atValue(grant, node, key, report);
		}
	}
};
function isForOwnGroups({ groups }) {
	return groups.length > 0 && groups.every((group) => OWN_GROUP.test(group));
}
// audit/rbac/rules/workloads-create
var WORKLOADS = [
	"pods",
	"deployments",
	"daemonsets",
	"statefulsets",
	"replicasets",
	"replicationcontrollers",
	"jobs",
	"cronjobs"
];
var rule42 = {
	on: "grant",
	id: "rbac/workloads-create",
	title: "A role can start pods",
	severity: "medium",
	profile: "hardened",
	why: "Anyone who can start a pod can use all secrets and accounts in its namespace and, if admission control is weak, the node.",
	fix: "Remove the verb, or limit the role to one namespace and enforce the `restricted` level there.",
	references: [RBAC_PRACTICES],
	aliases: ["KSV-0048", "permissive_access_to_create_pods", "access-to-create-pods", "C-0188"],
	controls: accessControls(cis("5.1.4")),
	*check(grant, { index }) {
		yield* grantHits(grant, index, {
			groups: ["", "apps", "batch", "extensions"],
			resources: WORKLOADS,
			verbs: ["create"],
			at: "verb",
			variant: "create",
			hasWildcard: true
		});
		yield* grantHits(grant, index, {
			groups: ["", "apps", "batch", "extensions"],
			resources: WORKLOADS,
			verbs: ["update", "patch"],
			at: "verb",
			variant: "change"
		});
	}
};
// audit/rbac/rules.generated
var RULES6 = [rule25, rule26, rule27, rule28, rule29, rule30, rule31, rule32, rule33, rule34, rule35, rule36, rule37, rule38, rule39, rule40, rule41, rule42];
// audit/runtime/rules/detection-missing
var KINDS4 = ["TracingPolicy", "Falco", "FalcoRule"];
var IMAGES5 = /falco|tetragon|tracee|sysdig|kubearmor|neuvector|datadog\/agent/;
var rule43 = {
	on: "object",
	id: "runtime/detection-missing",
	title: "Containers are not monitored at run time",
	severity: "low",
	profile: "policy",
	why: "If an attack is not prevented, it also remains undetected.",
	fix: "Deploy Falco, Tetragon or a similar program.",
	references: ["https://falco.org/docs/"],
	aliases: [],
	controls: networkControls({
		"pci-dss-4.0.1": ["11.5.1"],
		hipaa: ["164.312(b)"],
		"nist-800-190": ["4.4.4"]
	}),
	*check(object, { index }) {
		if (!isFirstWorkload(object, index) || index.ofKind(...KINDS4).length > 0) return;
		if (!hasProgram(index, IMAGES5)) yield atPlace(object, "");
	}
};
// audit/runtime/rules/detection-weakened
var rule44 = {
	on: "object",
	id: "runtime/detection-weakened",
	title: "A Falco rule is disabled",
	severity: "medium",
	profile: "essential",
	why: "Falco no longer reports the behavior that the rule describes.",
	fix: "Remove `enabled: false`. For false alarms, add an exception to the rule.",
	references: ["https://falco.org/docs/concepts/rules/overriding/"],
	aliases: [],
	controls: networkControls({ "pci-dss-4.0.1": ["11.5.1"], hipaa: ["164.312(b)"] }),
	*check(object) {
		const enabled = yamlAt(object.root, "enabled");
		if (object.kind !== "FalcoRule" || !isFalse(enabled)) return;
		const name = textOf(yamlAt(object.root, "rule")) ?? "";
		yield atValue(object, enabled, `rule[${name}].enabled`, {
			detail: `The rule is ${code(name)}.`,
			edits: replaced(enabled, "true", false)
		});
	}
};
// audit/runtime/rules.generated
var RULES7 = [rule43, rule44];
// audit/storage/rules/encryption
var PARAMETERS = new Map([
	["ebs.csi.aws.com", "encrypted"],
	["kubernetes.io/aws-ebs", "encrypted"],
	["ebs.csi.eks.amazonaws.com", "encrypted"],
	["diskplugin.csi.alibabacloud.com", "encrypted"],
	["rbd.csi.ceph.com", "encrypted"],
	["driver.longhorn.io", "encrypted"],
	["linode-block-storage.csi.linode.com", "linodebs.csi.linode.com/luks-encrypted"]
]);
var rule45 = {
	on: "object",
	id: "storage/encryption",
	title: "A storage class does not request encryption",
	severity: "low",
	profile: "hardened",
	why: "Anyone who obtains the disk or a snapshot can read the data.",
	fix: 'Set the parameter `encrypted: "true"`.',
	references: ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
	aliases: ["C-0264"],
	controls: networkControls({ hipaa: ["164.312(a)(2)(iv)"], "pci-dss-4.0.1": ["3.5.1"] }),
	*check(object) {
		const driver = textOf(yamlAt(object.root, "provisioner")) ?? "";
		const parameter = PARAMETERS.get(driver);
		if (object.kind !== "StorageClass" || parameter === void 0) return;
		const value = scalarOf(yamlAt(object.root, "parameters", parameter));
		if (value === void 0) yield absent(object, object.root, ["parameters", parameter]);
		else if (value.text !== "true") yield atValue(object, value, `parameters.${parameter}`);
	}
};
// audit/storage/rules/secrets-plain
var rule46 = {
	on: "object",
	id: "storage/secrets-plain",
	title: "A Secret does not come from a secret store",
	severity: "low",
	profile: "policy",
	why: "Secrets in manifests are copied to many places, and nobody can tell who has read them.",
	fix: "Use External Secrets, Vault, the Secrets Store CSI driver, SealedSecrets or SOPS.",
	references: [SECRETS],
	aliases: ["C-0208"],
	controls: networkControls({ ...cis("5.4.2"), "pci-dss-4.0.1": ["8.6.2"] }),
	*check(object) {
		if (object.kind !== "Secret" || object.group !== "") return;
		const hasData = ["data", "stringData"].some(
			(key) => entriesOf(yamlAt(object.root, key)).length > 0
		);
		if (hasData && yamlAt(object.root, "sops") === void 0) yield atPlace(object, "data");
	}
};
// audit/storage/rules.generated
var RULES8 = [rule45, rule46];
// audit/kubernetes/flag-test
var WEAK_CIPHER = /CBC|RC4|3DES|^TLS_RSA_/;
var TESTS = {
	not: ([wanted]) => (value) => value.toLowerCase() !== wanted,
	is: (bad) => (value) => bad.includes(value.toLowerCase()),
	has: (bad) => (value) => partsOf(value).some((part) => bad.includes(part)),
	lacks: (wanted) => (value) => !wanted.every((each) => partsOf(value).includes(each)),
	lacksAll: (wanted) => (value) => !wanted.some((each) => partsOf(value).includes(each)),
	below: ([least]) => (value) => !(Number(value) >= Number(least)),
	outside: ([least, most]) => (value) => !(Number(value) >= Number(least) && Number(value) <= Number(most)),
	longer: ([seconds]) => (value) => secondsOf(value) > Number(seconds),
	stated: () => () => true,
	empty: () => (value) => value === "",
	weak: () => (value) => partsOf(value).some((name) => WEAK_CIPHER.test(name))
};
function flagTest(text) {
	const [name = "", ...words] = text.split(" ");
	const make = TESTS[name];
	if (make === void 0) throw new Error(`there is no flag test named ${name}`);
	return make(words);
}
function partsOf(value) {
	return value.split(/[,\s]+/).filter((part) => part !== "");
}
function secondsOf(value) {
	const units = { h: 3600, m: 60, s: 1, ms: 1e-3 };
	const parts = [...value.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(ms|h|m|s)/g)];
	return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ""] ?? 0), 0);
}
// audit/kubernetes/flag-row
var TLS = "Requests are not encrypted, or the server is not authenticated.";
var LOGIN = "Requests are accepted without authentication.";
var PROFILE = "A profile reveals details about the program, and takes a lot of CPU time to create.";
var ABSENT = "absent, ";
var ROW = /^(\S.*)\n {2}(.+)(?:\n {2}(.+))?$/gm;
var NAME = /^(\S+)(?: \((.+)\))?$/;
var SEVERITIES = ["critical", "high", "medium", "low", "none"];
function flagRows(component, table) {
	return [...table.matchAll(ROW)].map(([, columns = "", why = "", aliases]) => ({
		component,
		...readColumns(columns),
		why,
		aliases: aliases?.split(" ") ?? []
	}));
}
function readColumns(line) {
	const [name = "", test = "", want = "", severity, cis2, field] = line.split(" | ");
	const [, slug = "", flags = slug] = NAME.exec(name) ?? [];
	return {
		slug,
		flags: flags.split(" "),
		isBad: flagTest(withoutAbsent(test)),
		isNeeded: test.startsWith(ABSENT),
		want,
		severity: SEVERITIES.find((each) => each === severity) ?? "none",
		...cis2 !== void 0 && cis2 !== "-" && { cis: cis2 },
		...field !== void 0 && { field: withoutAbsent(field) },
		isFieldNeeded: field?.startsWith(ABSENT) === true
	};
}
function withoutAbsent(text) {
	return text.startsWith(ABSENT) ? text.slice(ABSENT.length) : text;
}
// shared/audit/kubernetes/apiserver-flags.ts
var AUDIT = "After an attack, nobody can tell who did what.";
var PLUGIN = "The API server accepts objects that this plugin would reject or limit.";
var APISERVER_FLAGS = flagRows(
  "apiserver",
  `
anonymous-auth | absent, not false | false | medium | 1.2.1
  ${LOGIN}
  KCV-0001 anonymous_auth_is_not_set_to_false CKV_K8S_68
token-auth-file | stated | no file | high | 1.2.2
  The file contains plain-text tokens that never expire.
  KCV-0002 token_auth_file_is_set CKV_K8S_70
basic-auth-file | stated | no file | high | -
  The file contains plain-text passwords.
  basic_auth_file_is_set CKV_K8S_69
external-ips (enable-admission-plugins) | absent, lacks DenyServiceExternalIPs | DenyServiceExternalIPs | low | 1.2.3
  A Service can take over other addresses.
kubelet-https | is false | true | high | -
  ${TLS}
  KCV-0004 kubelet_https_set_to_false CKV_K8S_71
kubelet-client (kubelet-client-certificate kubelet-client-key) | absent, empty | a file | medium | 1.2.4
  Kubelets cannot verify that a request comes from the API server.
  KCV-0005 kubelet_client_certificate_or_key_not_set CKV_K8S_72
kubelet-certificate-authority | absent, empty | a file | medium | 1.2.5
  ${TLS}
  KCV-0006 kubelet_certificate_authority_not_set CKV_K8S_73
authorization-mode | absent, has AlwaysAllow | Node,RBAC | critical | 1.2.6
  Anyone who can log in has all permissions.
  KCV-0007 authorization_mode_set_to_always_allow CKV_K8S_74
authorization-node (authorization-mode) | absent, lacks Node | Node,RBAC | medium | 1.2.7
  A node can change objects that belong to other nodes.
  KCV-0008 authorization_mode_node_not_set CKV_K8S_75
authorization-rbac (authorization-mode) | absent, lacks RBAC | Node,RBAC | high | 1.2.8
  Roles have no effect.
  KCV-0009 authorization_mode_rbac_not_set CKV_K8S_77
event-rate-limit (enable-admission-plugins) | absent, lacks EventRateLimit | EventRateLimit | none | 1.2.9
  ${PLUGIN}
  KCV-0010 event_rate_limit_admission_control_plugin_not_set CKV_K8S_78
always-admit (enable-admission-plugins) | has AlwaysAdmit | no AlwaysAdmit | medium | 1.2.10
  ${PLUGIN}
  KCV-0011 always_admit_admission_control_plugin_set CKV_K8S_79
always-pull-images (enable-admission-plugins) | absent, lacks AlwaysPullImages | AlwaysPullImages | none | 1.2.11
  A pod can use an image that is on the node without permission to pull it.
  KCV-0012 always_pull_images_admission_control_plugin_not_set CKV_K8S_80
security-context-deny (enable-admission-plugins) | absent, lacksAll SecurityContextDeny PodSecurityPolicy | SecurityContextDeny | none | -
  This plugin restricted pods in clusters without pod security policies. New Kubernetes versions have neither.
  KCV-0013 security_context_deny_admission_control_plugin_not_set CKV_K8S_81
image-policy-webhook (enable-admission-plugins) | absent, lacks ImagePolicyWebhook | ImagePolicyWebhook | none | 5.5.1
  ${PLUGIN}
  image_policy_webhook_admission_control_plugin_not_set
service-account-plugin (disable-admission-plugins) | has ServiceAccount | no ServiceAccount | medium | 1.2.12
  ${PLUGIN}
  KCV-0014 service_account_admission_control_plugin_disabled CKV_K8S_82
namespace-lifecycle (disable-admission-plugins) | has NamespaceLifecycle | no NamespaceLifecycle | medium | 1.2.13
  ${PLUGIN}
  KCV-0015 namespace_lifecycle_admission_control_plugin_disabled CKV_K8S_83
node-restriction (enable-admission-plugins) | absent, lacks NodeRestriction | NodeRestriction | medium | 1.2.14
  A node can attract pods by changing the labels of other nodes.
  KCV-0016 node_restriction_admission_control_plugin_not_set CKV_K8S_85
insecure-bind-address | stated | no address | critical | -
  ${LOGIN}
  insecure_bind_address_set CKV_K8S_86
insecure-port | not 0 | 0 | critical | -
  ${LOGIN}
  insecure_port_not_properly_set CKV_K8S_88
secure-port | is 0 | 6443 | high | -
  ${TLS}
  KCV-0017 secure_port_set_to_zero CKV_K8S_89
profiling | absent, not false | false | low | 1.2.15
  ${PROFILE}
  KCV-0018 profiling_not_set_to_false CKV_K8S_90
audit-log (audit-log-path) | absent, empty | a file | medium | 1.2.16
  ${AUDIT}
  KCV-0019 audit_log_path_not_set CKV_K8S_91
audit-log-maxage | absent, below 30 | 30 | low | 1.2.17
  ${AUDIT}
  KCV-0020 audit_log_maxage_not_properly_set CKV_K8S_92
audit-log-maxbackup | absent, below 10 | 10 | low | 1.2.18
  ${AUDIT}
  KCV-0021 audit_log_maxbackup_not_properly_set CKV_K8S_93
audit-log-maxsize | absent, below 100 | 100 | low | 1.2.19
  ${AUDIT}
  KCV-0022 audit_log_maxsize_not_properly_set CKV_K8S_94
audit-policy-file | absent, empty | a file | medium | 3.2.1
  ${AUDIT}
  audit_policy_file_not_defined
request-timeout | longer 300 | 300s | low | 1.2.20
  Slow requests occupy connections and memory.
  request_timeout_not_properly_set CKV_K8S_95
service-account-lookup | is false | true | medium | 1.2.21
  Tokens of deleted accounts stay valid.
  KCV-0024 service_account_lookup_set_to_false CKV_K8S_96
service-account-key-file | absent, empty | a file | low | 1.2.22
  Tokens are verified with the server's key, so this key cannot be rotated separately.
  KCV-0025 service_account_key_file_not_properly_set CKV_K8S_97
etcd-client (etcd-certfile etcd-keyfile) | absent, empty | a file | medium | 1.2.23
  ${TLS}
  KCV-0026 etcd_tls_certificate_not_properly_configured CKV_K8S_99
tls-certificate (tls-cert-file tls-private-key-file) | absent, empty | a file | medium | 1.2.24
  ${TLS}
  KCV-0027 tls_connection_certificate_not_setup CKV_K8S_100
client-ca-file | absent, empty | a file | medium | 1.2.25
  Clients cannot log in with certificates.
  KCV-0028 client_certificate_authentication_not_setup_properly CKV_K8S_101
etcd-cafile | absent, empty | a file | medium | 1.2.26
  ${TLS}
  KCV-0029 etcd_client_certificate_file_not_defined CKV_K8S_102
encryption-provider (encryption-provider-config) | absent, empty | a file | medium | 1.2.27
  Secrets are stored in plain text.
  KCV-0030 encryption_provider_config_is_not_defined CKV_K8S_104
tls-cipher-suites | weak | suites with GCM or ChaCha20 | medium | 1.2.29
  ${TLS}
  weak_tls_cipher_suites CKV_K8S_105
`
);
// shared/audit/kubernetes/controller-manager-flags.ts
var CONTROLLER_MANAGER_FLAGS = flagRows(
  "controller-manager",
  `
terminated-pod-gc (terminated-pod-gc-threshold) | absent, outside 1 12500 | 10 | none | 1.3.1
  Objects of terminated pods fill the cluster's storage.
  KCV-0033 terminated_pod_garbage_collector_threshold_not_properly_set CKV_K8S_106
profiling | absent, not false | false | low | 1.3.2
  ${PROFILE}
  KCV-0034 profiling_not_set_to_false CKV_K8S_107
account-credentials (use-service-account-credentials) | absent, not true | true | medium | 1.3.3
  All controllers share one account that has all permissions.
  KCV-0035 use_service_account_credentials_not_set_to_true CKV_K8S_108
account-key (service-account-private-key-file) | absent, empty | a file | low | 1.3.4
  The token key cannot be rotated separately.
  KCV-0036 service_account_private_key_file_not_defined CKV_K8S_110
root-ca-file | absent, empty | a file | low | 1.3.5
  Pods cannot verify the API server's certificate.
  KCV-0037 root_ca_file_not_defined CKV_K8S_111
rotate-kubelet-cert (feature-gates) | lacks RotateKubeletServerCertificate=true | RotateKubeletServerCertificate=true | low | 1.3.6
  ${TLS}
  KCV-0038 rotate_kubelet_server_certificate_not_active CKV_K8S_112
bind-address | absent, not 127.0.0.1 | 127.0.0.1 | low | 1.3.7
  Anyone on the network can read metrics and profiles.
  KCV-0039 bind_address_not_properly_set CKV_K8S_113
`
);
// shared/audit/kubernetes/etcd-flags.ts
var ETCD_FLAGS = flagRows(
  "etcd",
  `
client-tls (cert-file key-file) | absent, empty | a file | high | 2.1
  ${TLS}
  KCV-0042 etcd_tls_certificate_files_not_properly_set CKV_K8S_116
client-cert-auth | absent, not true | true | critical | 2.2
  Anyone who can reach etcd can read and change the entire cluster.
  KCV-0043 etcd_client_certificate_authentication_set_to_false CKV_K8S_117
auto-tls | is true | false | high | 2.3
  Self-signed certificates prove nothing.
  KCV-0044 auto_tls_set_to_true CKV_K8S_118
peer-tls (peer-cert-file peer-key-file) | absent, empty | a file | high | 2.4
  ${TLS}
  KCV-0045 etcd_peer_tls_certificate_files_not_properly_set CKV_K8S_119
peer-client-cert-auth | absent, not true | true | high | 2.5
  A different program can join as a member and receive all data.
  KCV-0046 etcd_peer_client_certificate_authentication_set_to_false CKV_K8S_121
peer-auto-tls | is true | false | high | 2.6
  Self-signed certificates prove nothing.
  KCV-0047 peer_auto_tls_set_to_true CKV_K8S_120
`
);
// shared/audit/kubernetes/kubelet-flags.ts
var KUBELET_FLAGS = flagRows(
  "kubelet",
  `
anonymous-auth | is true | false | critical | 4.2.1 | authentication.anonymous.enabled
  ${LOGIN}
  KCV-0079 anonymous_auth_is_not_set_to_false CKV_K8S_138
authorization-mode | absent, has AlwaysAllow | Webhook | critical | 4.2.2 | authorization.mode
  Anyone who can log in can run commands in all pods on the node.
  KCV-0080 authorization_mode_set_to_always_allow CKV_K8S_139
client-ca-file | empty | a file | medium | 4.2.3 | absent, authentication.x509.clientCAFile
  ${LOGIN}
  KCV-0081 client_certificate_authentication_not_setup_properly CKV_K8S_140
read-only-port | not 0 | 0 | high | 4.2.4 | readOnlyPort
  The port shows all pods on the node to everyone.
  KCV-0082 kubelet_read_only_port_is_not_set_to_zero CKV_K8S_141
streaming-timeout (streaming-connection-idle-timeout) | is 0 0s 0m 0h | 4h0m0s | low | 4.2.5 | streamingConnectionIdleTimeout
  Unused connections stay open.
  KCV-0085 kubelet_streaming_connection_timeout_disabled CKV_K8S_143
protect-kernel-defaults | not true | true | low |  | absent, protectKernelDefaults
  The kubelet can change kernel settings that the operator chose.
  KCV-0083 kubelet_protect_kernel_defaults_set_to_false CKV_K8S_142
make-iptables-util-chains | is false | true | low | 4.2.6 | makeIPTablesUtilChains
  The pods' network rules can differ from what the kubelet needs.
  KCV-0084 kubelet_not_managing_ip_tables CKV_K8S_145
hostname-override | stated | no name | low | 4.2.7
  The name can differ from the name in the certificate.
  KCV-0086 kubelet_hostname_override_is_set CKV_K8S_146
event-qps | not 0 | 0 | none | 4.2.8 | absent, eventRecordQPS
  The kubelet drops events if many occur, as in an attack.
  KCV-0087 kubelet_event_qps_not_properly_set CKV_K8S_147
tls-cert-file | empty | a file | low | 4.2.9 | absent, tlsCertFile
  ${TLS}
  KCV-0088 KCV-0089 tls_connection_certificate_not_setup CKV_K8S_148
rotate-certificates | is false | true | low | 4.2.10 | absent, rotateCertificates
  The certificate expires, and must then be replaced manually.
  KCV-0090 kubelet_client_periodic_certificate_switch_disabled CKV_K8S_149
rotate-server-certificate (feature-gates) | has RotateKubeletServerCertificate=false | RotateKubeletServerCertificate=true | low | 4.2.11 | featureGates.RotateKubeletServerCertificate
  ${TLS}
  KCV-0091 rotate_kubelet_server_certificate_not_active CKV_K8S_150
tls-cipher-suites | weak | suites with GCM or ChaCha20 | medium | 4.2.12 | absent, tlsCipherSuites
  ${TLS}
  KCV-0092 weak_tls_cipher_suites CKV_K8S_151
`
);
// shared/audit/kubernetes/scheduler-flags.ts
var SCHEDULER_FLAGS = flagRows(
  "scheduler",
  `
profiling | absent, not false | false | low | 1.4.1
  ${PROFILE}
  KCV-0040 profiling_not_set_to_false CKV_K8S_114
bind-address | absent, not 127.0.0.1 | 127.0.0.1 | low | 1.4.2
  Anyone on the network can read metrics and profiles.
  KCV-0041 bind_address_not_properly_set CKV_K8S_115
`
);
// audit/kubernetes/flag-table
var FLAG_TABLE = [...APISERVER_FLAGS, ...CONTROLLER_MANAGER_FLAGS, ...SCHEDULER_FLAGS, ...ETCD_FLAGS, ...KUBELET_FLAGS];
// audit/kubernetes/flag-rules
var NAMES = {
	apiserver: "API server",
	"controller-manager": "controller manager",
	scheduler: "scheduler",
	etcd: "etcd server",
	kubelet: "kubelet"
};
var FLAG_RULES = FLAG_TABLE.map(ruleOf);
function hasFlags(object, index) {
	return object.kind === KUBELET || index.componentsOf(object).length > 0;
}
var KUBELET = "KubeletConfiguration";
function ruleOf(row) {
	const flags = row.flags.map((flag) => `\`--${flag}\``).join(" or ");
	return {
		on: "object",
		id: `${row.component}/${row.slug}`,
		title: `The ${NAMES[row.component]} has a dangerous value for ${flags}`,
		severity: row.severity,
		profile: row.severity === "none" ? "all" : "essential",
		why: row.why,
		fix: `Set ${row.flags.map((flag) => `\`--${flag}\``).join(" and ")} to ${quoted(row.want)}.`,
		references: [
			`https://kubernetes.io/docs/reference/command-line-tools-reference/${pageOf(row)}/`
		],
		aliases: row.aliases,
		controls: {
			...row.cis !== void 0 && { "cis-kubernetes-1.10": [row.cis] },
			"nsa-cisa-1.2": [row.why.includes("attack") ? "logging" : "access"],
			"pci-dss-4.0.1": ["2.2.1"]
		},
		*check(object, { index }) {
			for (const run of index.componentsOf(object)) {
				if (run.component === row.component) yield* flagHits(row, run);
			}
			if (object.kind === KUBELET && row.field !== void 0) {
				yield* fieldHits(row, object, row.field.split("."));
			}
		}
	};
}
function quoted(want) {
	return want.includes(" ") ? want : `\`${want}\``;
}
function pageOf({ component }) {
	return component === "kubelet" || component === "etcd" ? "kubelet" : `kube-${component}`;
}
function* flagHits(row, run) {
	const given = row.flags.map((name) => run.flags.find((flag) => flag.name === name));
	const bad = given.filter(
		(flag) => flag !== void 0 && row.isBad(flag.value)
	);
	for (const { node, name, value } of bad) {
		const detail = `The value of \`--${name}\` is ${code(value)}.`;
		yield atValue(run.place, node, `--${name}`, { variant: "value", detail });
	}
	const missing2 = row.flags.filter((_, at) => given[at] === void 0);
	if (!row.isNeeded || !run.isComplete || missing2.length === 0 || bad.length > 0) return;
	yield {
		...atPlace({ ...run.place, at: run.at }, `--${missing2[0]}`),
		variant: "absent",
		profile: row.severity === "none" ? "all" : "hardened",
		detail: `${missing2.map((flag) => `\`--${flag}\``).join(" and ")} is not set.`
	};
}
function* fieldHits(row, object, path) {
	const node = yamlAt(object.root, ...path);
	const value = textOfField(node, path);
	if (node !== void 0 && value !== void 0) {
		if (row.isBad(value)) yield atValue(object, node, path.join("."), { variant: "value" });
	} else if (row.isFieldNeeded) {
		const profile = row.severity === "none" ? "all" : "hardened";
		yield absent(object, object.root, path, { variant: "absent", profile });
	}
}
function textOfField(node, path) {
	if (node?.kind === "list")
		return scalarsOf(node).map(({ text }) => text).join(",");
	if (isTrue(node) || isFalse(node)) {
		const word = String(isTrue(node));
		return path[0] === "featureGates" ? `${path[1]}=${word}` : word;
	}
	return textOf(node);
}
// audit/kubernetes/rules/account-token
var KEY = "automountServiceAccountToken";
var rule47 = {
	on: "object",
	id: "kubernetes/account-token",
	title: "A service account mounts its token into all of its pods",
	severity: "low",
	profile: "all",
	why: "Each pod that uses the account gets a token for the Kubernetes API, unless the pod opts out.",
	fix: "Set `automountServiceAccountToken: false` in the account, and `true` in the pods that call the API.",
	references: [ACCOUNTS],
	aliases: ["service_account_token_automount_not_disabled", "C-0034", "C-0190"],
	controls: workloadControls({ ...cis("5.1.6"), "nsa-cisa-1.2": ["access"] }),
	*check(object) {
		if (object.kind !== "ServiceAccount" || object.group !== "" || object.isPatch) return;
		const value = yamlAt(object.root, KEY);
		if (isFalse(value)) return;
		const variant = object.name === "default" ? "default" : "named";
		if (isTrue(value)) {
			yield atValue(object, value, KEY, { variant, edits: replaced(value, "false", false) });
		} else {
			const edits = added(object.file, object.root, [KEY], "false", false);
			yield absent(object, object.root, [KEY], { variant, edits });
		}
	}
};
// audit/kubernetes/api-versions
var REMOVED = {
	"extensions/v1beta1": [
		["DaemonSet Deployment ReplicaSet", "1.16", "apps/v1"],
		["NetworkPolicy", "1.16", "networking.k8s.io/v1"],
		["PodSecurityPolicy", "1.16"],
		["Ingress", "1.22", "networking.k8s.io/v1"]
	],
	"apps/v1beta1": [["*", "1.16", "apps/v1"]],
	"apps/v1beta2": [["*", "1.16", "apps/v1"]],
	"admissionregistration.k8s.io/v1beta1": [
		[
			"MutatingWebhookConfiguration ValidatingWebhookConfiguration",
			"1.22",
			"admissionregistration.k8s.io/v1"
		]
	],
	"apiextensions.k8s.io/v1beta1": [["*", "1.22", "apiextensions.k8s.io/v1"]],
	"apiregistration.k8s.io/v1beta1": [["*", "1.22", "apiregistration.k8s.io/v1"]],
	"authentication.k8s.io/v1beta1": [["TokenReview", "1.22", "authentication.k8s.io/v1"]],
	"authorization.k8s.io/v1beta1": [["*", "1.22", "authorization.k8s.io/v1"]],
	"autoscaling/v2beta1": [["*", "1.25", "autoscaling/v2"]],
	"autoscaling/v2beta2": [["*", "1.26", "autoscaling/v2"]],
	"batch/v1beta1": [["CronJob", "1.25", "batch/v1"]],
	"batch/v2alpha1": [["CronJob", "1.21", "batch/v1"]],
	"certificates.k8s.io/v1beta1": [["CertificateSigningRequest", "1.22", "certificates.k8s.io/v1"]],
	"coordination.k8s.io/v1beta1": [["Lease", "1.22", "coordination.k8s.io/v1"]],
	"discovery.k8s.io/v1beta1": [["EndpointSlice", "1.25", "discovery.k8s.io/v1"]],
	"events.k8s.io/v1beta1": [["Event", "1.25", "events.k8s.io/v1"]],
	"flowcontrol.apiserver.k8s.io/v1beta1": [["*", "1.26", "flowcontrol.apiserver.k8s.io/v1"]],
	"flowcontrol.apiserver.k8s.io/v1beta2": [["*", "1.29", "flowcontrol.apiserver.k8s.io/v1"]],
	"flowcontrol.apiserver.k8s.io/v1beta3": [["*", "1.32", "flowcontrol.apiserver.k8s.io/v1"]],
	"networking.k8s.io/v1beta1": [["Ingress IngressClass", "1.22", "networking.k8s.io/v1"]],
	"node.k8s.io/v1beta1": [["RuntimeClass", "1.25", "node.k8s.io/v1"]],
	"policy/v1beta1": [
		["PodDisruptionBudget", "1.25", "policy/v1"],
		["PodSecurityPolicy", "1.25"]
	],
	"rbac.authorization.k8s.io/v1alpha1": [["*", "1.22", "rbac.authorization.k8s.io/v1"]],
	"rbac.authorization.k8s.io/v1beta1": [["*", "1.22", "rbac.authorization.k8s.io/v1"]],
	"scheduling.k8s.io/v1alpha1": [["PriorityClass", "1.17", "scheduling.k8s.io/v1"]],
	"scheduling.k8s.io/v1beta1": [["PriorityClass", "1.22", "scheduling.k8s.io/v1"]],
	"storage.k8s.io/v1beta1": [
		["CSIDriver CSINode StorageClass VolumeAttachment", "1.22", "storage.k8s.io/v1"],
		["CSIStorageCapacity", "1.27", "storage.k8s.io/v1"]
	]
};
function removedApi(apiVersion, kind) {
	if (!Object.hasOwn(REMOVED, apiVersion)) return void 0;
	const row = REMOVED[apiVersion]?.find(
		([kinds]) => kinds === "*" || kinds.split(" ").includes(kind)
	);
	return row && { since: row[1], successor: row[2] };
}
// audit/kubernetes/kubernetes-version
function isBefore(version, other) {
	const [major = 0, minor = 0] = numbersOf(version);
	const [otherMajor = 0, otherMinor = 0] = numbersOf(other);
	return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
function numbersOf(version) {
	return version.replace(/^v/, "").split(".", 2).map((part) => Number.parseInt(part, 10) || 0);
}
// audit/kubernetes/rules/api-deprecated
var rule48 = {
	on: "object",
	id: "kubernetes/api-deprecated",
	title: "Kubernetes no longer supports this API version",
	severity: "low",
	profile: "essential",
	why: "The cluster rejects the object, so its policies or programs are missing.",
	fix: "Change `apiVersion` to a supported version, and adapt the fields.",
	references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
	aliases: ["KSV-0107", "object_is_using_a_deprecated_api_version", "no-extensions-v1beta"],
	controls: workloadControls({ "nsa-cisa-1.2": ["updates"] }),
	*check(object, { kubernetesVersion }) {
		const removed = removedApi(object.apiVersion, object.kind);
		const value = yamlAt(object.root, "apiVersion");
		if (removed === void 0 || value === void 0) return;
		if (isBefore(kubernetesVersion, removed.since)) return;
		const { since, successor } = removed;
		const next = successor === void 0 ? "It has no successor." : `Use ${code(successor)}.`;
		yield atValue(object, value, "apiVersion", {
			detail: `Kubernetes ${since} removed it. ${next}`,
			edits: successor === void 0 ? [] : replaced(value, successor, false)
		});
	}
};
// audit/kubernetes/security
function contextsOf(pod) {
	const found = [];
	const own = yamlAt(pod.spec, "securityContext");
	if (own !== void 0) found.push({ place: pod, node: own, container: void 0 });
	for (const container of pod.containers) {
		const node = yamlAt(container.node, "securityContext");
		if (node !== void 0) found.push({ place: container, node, container });
	}
	return found;
}
function effective(container, ...keys) {
	return entryAt(container.node, "securityContext", ...keys) ?? entryAt(container.pod.spec, "securityContext", ...keys);
}
// audit/kubernetes/rules/apparmor
var ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";
var PATH2 = ["securityContext", "appArmorProfile", "type"];
var CONFINED = /^(?:runtime\/default|localhost\/.*|)$/;
var rule49 = {
	on: "pod",
	id: "kubernetes/apparmor",
	title: "A container is not restricted by an AppArmor profile",
	severity: "medium",
	profile: "essential",
	why: "Without a profile, a process that escapes from the container can mount file systems and write to system files.",
	fix: "Set `appArmorProfile.type: RuntimeDefault` in the `securityContext`, or remove the annotation.",
	references: [APPARMOR],
	aliases: ["KSV-0002", "missing_app_armor_config", "C-0055"],
	controls: workloadControls({ "cis-docker-1.6.0": ["5.2"] }),
	*check(pod) {
		yield* unconfined(pod);
		if (pod.object.isPatch || pod.isWindows) return;
		for (const container of pod.containers) yield* unset(container);
	}
};
function* unconfined(pod) {
	for (const { place, node } of contextsOf(pod)) {
		const type = yamlAt(node, "appArmorProfile", "type");
		if (type === void 0 || textOf(type) !== "Unconfined") continue;
		const edits = replaced(type, "RuntimeDefault");
		yield atValue(place, type, PATH2.join("."), { variant: "unconfined", edits });
	}
	for (const { key, value } of entriesOf(yamlAt(pod.metadata, "annotations"))) {
		const profile = textOf(value) ?? "";
		if (!key.startsWith(ANNOTATION) || CONFINED.test(profile)) continue;
		const edits = replaced(value, "runtime/default");
		const variant = profile === "unconfined" ? profile : "unknown-profile";
		yield atValue(pod, value, `metadata.annotations.${key}`, { variant, edits });
	}
}
function* unset(container) {
	const annotation = yamlAt(container.pod.metadata, "annotations", ANNOTATION + container.name);
	const profile = effective(container, "appArmorProfile", "type")?.value;
	if (!isNull(annotation) || !isNull(profile)) return;
	yield absent(container, container.node, PATH2, {
		variant: "unset",
		severity: "low",
		profile: "all",
		edits: added(container.file, container.node, PATH2, "RuntimeDefault")
	});
}
// audit/kubernetes/capabilities
var BASELINE = new Set(
	[...DEFAULTS].filter((name) => name !== "NET_RAW")
);
function capabilities(container, list) {
	return scalarsOf(yamlAt(container.node, "securityContext", "capabilities", list)).map((node) => ({
		node,
		name: node.text.trim().toUpperCase().replace(/^CAP_/, "")
	}));
}
// audit/kubernetes/rules/capabilities-kept
var PATH3 = ["securityContext", "capabilities", "drop"];
var rule50 = {
	on: "container",
	id: "kubernetes/capabilities-kept",
	title: "A container keeps the default capabilities",
	severity: "low",
	profile: "hardened",
	why: "With the default capabilities, a process can, for example, forge packets and change file owners. Few programs need them.",
	fix: 'Set `capabilities.drop: ["ALL"]`, and add only the capabilities that the program needs.',
	references: [SECURITY_CONTEXT],
	aliases: [
		"KSV-0003",
		"KSV-0004",
		"KSV-0106",
		"CKV_K8S_28",
		"CKV_K8S_36",
		"CKV_K8S_37",
		"no_drop_capabilities_for_containers",
		"net_raw_capabilities_not_being_dropped",
		"drop-net-raw-capability",
		"linuxHardening",
		"C-0055",
		"C-0199",
		"C-0201",
		"C-0220"
	],
	controls: workloadControls(cis("5.2.10")),
	*check(container) {
		if (container.pod.object.isPatch || container.pod.isWindows) return;
		const dropped = capabilities(container, "drop").map(({ name }) => name);
		if (dropped.includes("ALL")) return;
		yield absent(container, container.node, PATH3, {
			variant: variantOf(dropped),
			edits: editsOf(container)
		});
	}
};
function variantOf(dropped) {
	if (dropped.length === 0) return "nothing-dropped";
	return dropped.includes("NET_RAW") ? "some-kept" : "net-raw-kept";
}
function editsOf(container) {
	const list = yamlAt(container.node, ...PATH3);
	if (list === void 0) return added(container.file, container.node, PATH3, '["ALL"]');
	return prepended(container.file, list, '"ALL"');
}
// audit/kubernetes/rules/capability-added
var rule51 = {
	on: "container",
	id: "kubernetes/capability-added",
	title: "A container has an additional capability",
	severity: "medium",
	profile: "essential",
	why: "Each additional capability gives an attacker more ways to escape from the container or to attack its network.",
	fix: "Remove the capability. The `restricted` level allows only `NET_BIND_SERVICE`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0022",
		"KSV-0119",
		"CKV_K8S_24",
		"CKV_K8S_25",
		"containers_with_added_capabilities",
		"insecureCapabilities",
		"C-0046",
		"C-0200",
		"C-0219"
	],
	controls: workloadControls(cis("5.2.8", "5.2.9")),
	*check(container) {
		for (const { node, name } of capabilities(container, "add")) {
			if (CRITICAL.has(name)) continue;
			yield atValue(
				container,
				node,
				`securityContext.capabilities.add[${name}]`,
				name === "NET_BIND_SERVICE" ? RESTRICTED : kindOf(node.text)
			);
		}
	}
};
var RESTRICTED = { variant: "restricted", severity: "none", profile: "all" };
function kindOf(name) {
	if (BASELINE.has(name)) return { variant: "baseline", severity: "low", profile: "hardened" };
	return { variant: name === "NET_RAW" ? "net-raw" : "beyond-baseline" };
}
// audit/kubernetes/rules/capability-critical
var rule52 = {
	on: "container",
	id: "kubernetes/capability-critical",
	title: "A container has a capability that is almost equivalent to root on the node",
	severity: "high",
	profile: "essential",
	why: "With this capability, a process can escape from the container, or read all files and processes on the node.",
	fix: "Remove the capability. Add only capabilities that the program needs, such as `NET_BIND_SERVICE`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0005",
		"KSV-0120",
		"CKV_K8S_39",
		"containers_with_sys_admin_capabilities",
		"dangerousCapabilities",
		"C-0046"
	],
	controls: workloadControls(cis("5.2.9")),
	*check(container) {
		for (const { node, name } of capabilities(container, "add")) {
			if (!CRITICAL.has(name)) continue;
			const variant = name.toLowerCase().replaceAll("_", "-");
			yield atValue(container, node, `securityContext.capabilities.add[${name}]`, { variant });
		}
	}
};
// audit/kubernetes/rules/default-account
var rule53 = {
	on: "pod",
	id: "kubernetes/default-account",
	title: "A pod uses the default service account of its namespace",
	severity: "low",
	profile: "hardened",
	why: "All pods without their own account share the default account, so a permission for one pod applies to all.",
	fix: "Create a service account for the workload, and set `serviceAccountName` to its name.",
	references: [ACCOUNTS],
	aliases: [
		"CKV_K8S_41",
		"CKV_K8S_42",
		"service_account_name_undefined_or_empty",
		"default-service-account",
		"C-0189"
	],
	controls: workloadControls({ ...cis("5.1.5"), "nsa-cisa-1.2": ["access"] }),
	*check(pod) {
		if (pod.object.isPatch) return;
		const stated2 = statedAccount(pod);
		const name = textOf(stated2) ?? "";
		if (stated2 === void 0 || name === "") {
			yield absent(pod, pod.spec, ["serviceAccountName"], { variant: "unset" });
		} else if (name === "default") {
			yield atValue(pod, stated2, "serviceAccountName", { variant: "stated" });
		}
	}
};
// audit/kubernetes/rules/host-aliases
var rule54 = {
	on: "pod",
	id: "kubernetes/host-aliases",
	title: "A pod defines its own host names",
	severity: "none",
	profile: "all",
	why: "Entries in `/etc/hosts` override the cluster’s DNS and are never updated.",
	fix: "Remove `hostAliases`, and use a Service.",
	references: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
	aliases: ["KSV-0007"],
	controls: workloadControls(),
	*check(pod) {
		const entry = entryAt(pod.spec, "hostAliases");
		if (entry !== void 0 && itemsOf(entry.value).length > 0) {
			yield atKey(pod, entry, "hostAliases");
		}
	}
};
// audit/kubernetes/rules/host-ipc
var rule55 = {
	on: "pod",
	id: "kubernetes/host-ipc",
	title: "A pod shares memory with processes on the node",
	severity: "high",
	profile: "essential",
	why: "The pod can read and change the shared memory of programs on the node, such as databases.",
	fix: "Remove `hostIPC`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0008",
		"CKV_K8S_18",
		"CKV_K8S_3",
		"shared_host_ipc_namespace",
		"hostIPCSet",
		"C-0195",
		"C-0215",
		"C-0276"
	],
	controls: workloadControls(cis("5.2.4")),
	*check(pod) {
		const value = yamlAt(pod.spec, "hostIPC");
		if (isTrue(value)) yield atValue(pod, value, "hostIPC", { edits: replaced(value, "false") });
	}
};
// audit/kubernetes/rules/host-network
var rule56 = {
	on: "pod",
	id: "kubernetes/host-network",
	title: "A pod uses the host network",
	severity: "high",
	profile: "essential",
	why: "The pod can reach services that listen only on the node, and can read the traffic of other pods. Network policies do not apply.",
	fix: "Remove `hostNetwork`, and publish the port with a Service.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0009",
		"CKV_K8S_19",
		"CKV_K8S_4",
		"shared_host_network_namespace",
		"hostNetworkSet",
		"C-0041",
		"C-0196",
		"C-0216"
	],
	controls: workloadControls(cis("5.2.5")),
	*check(pod) {
		const value = yamlAt(pod.spec, "hostNetwork");
		if (isTrue(value)) {
			yield atValue(pod, value, "hostNetwork", { edits: replaced(value, "false", false) });
		}
	}
};
// audit/kubernetes/host-mounts
import{ posix }from"node:path";
var SOCKETS = /\/(?:docker|dockershim|cri-dockerd|containerd|crio|podman)\.sock$/;
var SENSITIVE = [
	...["/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/root", "/sbin"],
	...["/sys", "/usr", "/var/lib/kubelet", "/var/lib/docker", "/var/lib/containerd"],
	...["/var/lib/containers", "/var/lib/etcd", "/var/lib/rancher", "/opt/cni"]
];
var PARENTS = new Set(["/", "/var", "/var/lib", "/run", "/var/run", "/home"]);
var SYSTEM = ["/home", "/media", "/mnt", "/run", "/srv", "/var", "/cdrom", "/selinux"];
function hostMounts(object, index) {
	const found = index.podsOf(object).flatMap(podMounts);
	const own = yamlAt(object.root, "spec", "hostPath");
	if (object.kind !== "PersistentVolume" || own === void 0) return found;
	const modes = itemsOf(yamlAt(object.root, "spec", "accessModes")).map(textOf);
	const isWritable = modes.some((mode) => mode !== "ReadOnlyMany");
	return [...found, mountOf(object, own, { field: "spec.hostPath.path", isWritable })];
}
function podMounts(pod) {
	return itemsOf(yamlAt(pod.spec, "volumes")).flatMap((volume) => {
		const node = yamlAt(volume, "hostPath");
		if (node === void 0 || isNull(node)) return [];
		const name = textOf(yamlAt(volume, "name")) ?? "";
		const field = `volumes[${name}].hostPath.path`;
		return [mountOf(pod, node, { field, isWritable: isMountedWritable(pod, name) })];
	});
}
function isMountedWritable(pod, volume) {
	return pod.containers.some(
		({ node }) => itemsOf(yamlAt(node, "volumeMounts")).some(
			(mount) => textOf(yamlAt(mount, "name")) === volume && !isTrue(yamlAt(mount, "readOnly"))
		)
	);
}
function mountOf(place, hostPath, { field, isWritable }) {
	const node = scalarOf(yamlAt(hostPath, "path")) ?? hostPath;
	const written = posix.normalize(`/${textOf(node) ?? ""}`);
	const path = written.length > 1 ? written.replace(/\/$/, "") : written;
	return { place, field, node, path, isWritable, kind: kindOf2(path) };
}
function kindOf2(path) {
	if (SOCKETS.test(path)) return "socket";
	if (PARENTS.has(path) || SENSITIVE.some((folder) => isInside(path, folder))) return "sensitive";
	return SYSTEM.some((folder) => isInside(path, folder)) ? "system" : "other";
}
function isInside(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}
// audit/kubernetes/rules/host-path
var rule57 = {
	on: "object",
	id: "kubernetes/host-path",
	title: "A pod mounts a folder on the node",
	severity: "medium",
	profile: "essential",
	why: "The pod can read files that other pods left in the folder, and its data is lost when the pod moves to a different node.",
	fix: "Use a persistent volume claim or an `emptyDir`. If the folder is needed, mount it with `readOnly: true`.",
	references: [HOST_PATH],
	aliases: ["KSV-0023", "non_kube_system_pod_with_host_mount", "hostPathSet", "C-0048", "C-0203"],
	controls: workloadControls({ ...cis("5.2.12"), "nist-800-190": ["4.5.5"] }),
	*check(object, { index }) {
		for (const { place, field, node, path, isWritable, kind } of hostMounts(object, index)) {
			if (kind !== "other") continue;
			yield atValue(place, node, field, {
				variant: isWritable ? "writable" : "read-only",
				detail: `The folder is ${code(path)}.`
			});
		}
	}
};
// audit/kubernetes/rules/host-path-sensitive
var rule58 = {
	on: "object",
	id: "kubernetes/host-path-sensitive",
	title: "A pod mounts a system folder on the node",
	severity: "high",
	profile: "essential",
	why: "Anyone who can write to such a folder controls the node. Even read access often reveals keys and passwords.",
	fix: "Remove the volume. If the pod must read a system folder, mount the smallest part of it with `readOnly: true`.",
	references: [HOST_PATH],
	aliases: [
		"workload_mounting_with_sensitive_os_directory",
		"sensitive-host-mounts",
		"writable-host-mount",
		"C-0045"
	],
	controls: workloadControls({ ...cis("5.2.12"), "nist-800-190": ["4.5.5"] }),
	*check(object, { index }) {
		for (const mount of hostMounts(object, index)) {
			if (mount.kind !== "sensitive" && mount.kind !== "system") continue;
			const mode = mount.isWritable ? "writable" : "read-only";
			yield atValue(mount.place, mount.node, mount.field, {
				variant: mode,
				severity: severityOf(mount),
				detail: `The folder ${code(mount.path)} is ${mode}.`
			});
		}
	}
};
function severityOf({ kind, isWritable }) {
	if (kind === "system") return "medium";
	return isWritable ? "critical" : "high";
}
// audit/kubernetes/rules/host-pid
var rule59 = {
	on: "pod",
	id: "kubernetes/host-pid",
	title: "A pod can see all processes on the node",
	severity: "high",
	profile: "essential",
	why: "The pod can read the environment variables of other processes. With a few more privileges, it can control these processes.",
	fix: "Remove `hostPID`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0010",
		"CKV_K8S_17",
		"CKV_K8S_1",
		"shared_host_pid_namespace",
		"hostPIDSet",
		"C-0038",
		"C-0194",
		"C-0214",
		"C-0275"
	],
	controls: workloadControls(cis("5.2.3")),
	*check(pod) {
		const value = yamlAt(pod.spec, "hostPID");
		if (isTrue(value)) yield atValue(pod, value, "hostPID", { edits: replaced(value, "false") });
	}
};
// audit/kubernetes/rules/host-port
var rule60 = {
	on: "container",
	id: "kubernetes/host-port",
	title: "A container opens a port on the node",
	severity: "medium",
	profile: "essential",
	why: "The port is open on each node that the pod runs on, and network policies may not apply.",
	fix: "Remove `hostPort`, and publish the port with a Service.",
	references: [POD_SECURITY_STANDARDS],
	aliases: ["KSV-0024", "CKV_K8S_26", "workload_host_port_not_specified", "hostPortSet", "C-0044", "C-0204"],
	controls: workloadControls(cis("5.2.13")),
	*check(container) {
		for (const port of itemsOf(yamlAt(container.node, "ports"))) {
			const value = yamlAt(port, "hostPort");
			const number = integerOf(value);
			if (value === void 0 || number === void 0 || number === 0) continue;
			yield atValue(container, value, `ports[${number}].hostPort`);
		}
	}
};
// audit/kubernetes/rules/host-process
var rule61 = {
	on: "pod",
	id: "kubernetes/host-process",
	title: "A container runs as a process on the Windows node",
	severity: "high",
	profile: "essential",
	why: "Such a container is not isolated: it can use the node’s files, network and privileges.",
	fix: "Remove `hostProcess`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: ["KSV-0103", "hostProcess", "C-0202"],
	controls: workloadControls(cis("5.2.11")),
	*check(pod) {
		for (const { place, node } of contextsOf(pod)) {
			const value = yamlAt(node, "windowsOptions", "hostProcess");
			if (!isTrue(value)) continue;
			const edits = replaced(value, "false");
			yield atValue(place, value, "securityContext.windowsOptions.hostProcess", { edits });
		}
	}
};
// audit/kubernetes/step-parameters
var REFERENCE = /\$\((?:inputs\.)?params(?:\.([\w-]+)|\[["']([^"'\]]+)["']\])\)|\{\{\s*(?:inputs|workflow)\.parameters\.([\w-]+)\s*\}\}/;
function parametersIn(root) {
	const found = new Map();
	const visit = (node) => {
		if (node.kind === "list") node.items.forEach(visit);
		for (const { key, value } of entriesOf(node)) {
			if (/^param(?:eter)?s$/.test(key)) itemsOf(value).forEach(add);
			visit(value);
		}
	};
	const add = (item) => {
		const name = textOf(yamlAt(item, "name")) ?? "";
		for (const key of ["default", "value"]) {
			const text = textOf(yamlAt(item, key));
			if (text !== void 0) found.set(name, (found.get(name) ?? new Set()).add(text));
		}
	};
	visit(root);
	return found;
}
function withParameters(text, parameters) {
	return text.replace(new RegExp(REFERENCE, "g"), (written, ...names) => {
		const [value = "", ...others] = parameters.get(nameIn(names)) ?? [];
		return value === "" || others.length > 0 || REFERENCE.test(value) ? written : value;
	});
}
function parameterIn(text) {
	const match = REFERENCE.exec(text);
	return match === null ? void 0 : nameIn(match.slice(1));
}
function nameIn([dotted, quoted2, ofArgo]) {
	return dotted ?? quoted2 ?? ofArgo ?? "";
}
// audit/kubernetes/container-image
function imageOf(container, index) {
	const node = scalarOf(yamlAt(container.node, "image"));
	if (node === void 0 || node.text.trim() === "") return void 0;
	const written = withParameters(node.text.trim(), container.parameters ?? new Map());
	const name = container.hasFinalImage === true ? written : index.imageOf(written);
	const repository = repositoryOf(name);
	const at = name.indexOf("@");
	const tag = name.slice(repository.length + 1, at === -1 ? void 0 : at);
	return {
		node,
		name,
		repository,
		tag: tag === "" || at === repository.length ? void 0 : tag,
		digest: at === -1 ? void 0 : name.slice(at + 1),
		isTemplate: /[${}%<>]/.test(name)
	};
}
// audit/kubernetes/rules/image-not-pinned
var rule62 = {
	on: "container",
	id: "kubernetes/image-not-pinned",
	title: "An image is not pinned to a digest",
	severity: "low",
	profile: "hardened",
	why: "Anyone who controls the registry can move the tag to a different image.",
	fix: "Add the digest: `image: nginx:1.27@sha256:…`.",
	references: [IMAGES4],
	aliases: ["CKV_K8S_43", "image_without_digest", "C-0306"],
	controls: workloadControls({ ...cis("5.5.1"), slsa: ["build"], "nist-800-190": ["4.1.5"] }),
	*check(container, { index }) {
		const image = imageOf(container, index);
		if (image === void 0 || image.digest !== void 0) return;
		const parameter = container.parameters === void 0 ? void 0 : parameterIn(image.name);
		yield atValue(
			container,
			image.node,
			"image",
			parameter === void 0 ? { detail: `The image is ${code(image.name)}.` } : {
				variant: "parameter",
				profile: "all",
				detail: `The parameter ${code(parameter)} sets the image, and its value is unknown.`
			}
		);
	}
};
// audit/kubernetes/rules/image-untagged
var FLOATING = new Set(["latest", "main", "master", "dev", "develop", "edge", "nightly", "canary"]);
var rule63 = {
	on: "container",
	id: "kubernetes/image-untagged",
	title: "An image version is not fixed",
	severity: "medium",
	profile: "essential",
	why: "The version depends on when each node pulls the image, and nobody can tell which version is running.",
	fix: "Specify a version, or preferably a digest: `image: nginx:1.27@sha256:…`.",
	references: [IMAGES4],
	aliases: ["KSV-0013", "CKV_K8S_14", "invalid_image", "latest-tag", "tagNotSpecified", "C-0075"],
	controls: workloadControls({ slsa: ["build"] }),
	*check(container, { index }) {
		const image = imageOf(container, index);
		if (image === void 0 || image.isTemplate || image.digest !== void 0) return;
		if (image.tag !== void 0 && !FLOATING.has(image.tag)) return;
		yield atValue(container, image.node, "image", {
			variant: variantOf2(image.tag),
			detail: `The image is ${code(image.name)}.`
		});
	}
};
function variantOf2(tag) {
	if (tag === void 0) return "untagged";
	return tag === "latest" ? tag : "floating";
}
// audit/kubernetes/rules/low-id
var HIGHEST_LOW_ID = 1e4;
var rule64 = {
	on: "container",
	id: "kubernetes/low-id",
	title: "The user or group ID of a container can belong to an account on the node",
	severity: "none",
	profile: "all",
	why: "If the process escapes, it has the privileges of the account with the same ID on the node.",
	fix: "Set `runAsUser` and `runAsGroup` to IDs above 10000.",
	references: [SECURITY_CONTEXT],
	aliases: ["KSV-0020", "KSV-0021", "CKV_K8S_40", "containers_run_with_low_uid"],
	variants: { user: ["KSV-0020"], group: ["KSV-0021"] },
	controls: workloadControls(cis("5.7.3")),
	*check(container) {
		if (container.pod.object.isPatch || container.pod.isWindows) return;
		yield* lowId(container, "runAsUser", "user");
		yield* lowId(container, "runAsGroup", "group");
	}
};
function* lowId(container, key, variant) {
	const value = effective(container, key)?.value;
	const id = integerOf(value);
	const field = `securityContext.${key}`;
	if (value === void 0) {
		yield absent(container, container.node, field.split("."), { variant });
	} else if (id !== void 0 && id <= HIGHEST_LOW_ID) {
		yield atValue(container, value, field, { variant });
	}
}
// audit/kubernetes/resources
function lacksResource(container, index, kind, resource) {
	const { pod, node, list } = container;
	if (pod.object.isPatch || list === "ephemeralContainers") return false;
	if (!isNull(yamlAt(node, "resources", kind, resource))) return false;
	if (!isNull(yamlAt(pod.spec, "resources", kind, resource))) return false;
	const defaults = kind === "limits" ? ["default"] : ["defaultRequest", "default"];
	return !index.beside(pod.object, "LimitRange").flatMap(({ root }) => itemsOf(yamlAt(root, "spec", "limits"))).some((limit) => defaults.some((key) => !isNull(yamlAt(limit, key, resource))));
}
// audit/kubernetes/rules/memory-unlimited
var rule65 = {
	on: "container",
	id: "kubernetes/memory-unlimited",
	title: "A container has no memory limit",
	severity: "low",
	profile: "hardened",
	why: "If a container uses too much memory, the node kills processes in other containers.",
	fix: "Set `resources.limits.memory`.",
	references: [RESOURCES],
	aliases: [
		"KSV-0018",
		"CKV_K8S_13",
		"memory_limits_not_defined",
		"unset-memory-requirements",
		"memoryLimitsMissing",
		"C-0271",
		"C-0009",
		"C-0004"
	],
	controls: workloadControls(),
	*check(container, { index }) {
		if (!lacksResource(container, index, "limits", "memory")) return;
		yield absent(container, container.node, ["resources", "limits", "memory"]);
	}
};
// audit/kubernetes/rules/namespace-default
var rule66 = {
	on: "object",
	id: "kubernetes/namespace-default",
	title: "An object is in the `default` namespace, or specifies no namespace",
	severity: "none",
	profile: "hardened",
	why: "Permissions, quotas and network policies apply to namespaces. In `default`, unrelated programs share them.",
	fix: "Create a namespace for the application, and specify it in `metadata.namespace`.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
	aliases: [
		"KSV-0110",
		"CKV_K8S_21",
		"using_unrecommended_namespace",
		"ensure_administrative_boundaries_between_resources",
		"use-namespace",
		"C-0061"
	],
	controls: workloadControls({ ...cis("5.7.1", "5.7.4"), "nsa-cisa-1.2": ["network"] }),
	*check(object, { index }) {
		if (object.isPatch || !hasNamespace(object)) return;
		const value = scalarOf(yamlAt(object.root, "metadata", "namespace"));
		if (value?.text === "default") {
			yield atValue(object, value, "metadata.namespace", { variant: "default" });
		} else if (value === void 0 && !index.ofKind("Kustomization").some(setsNamespace(object))) {
			yield atPlace(object, "metadata.namespace", { variant: "unset" });
		}
	}
};
function setsNamespace({ file }) {
	return ({ root, file: { path } }) => {
		if (textOf(yamlAt(root, "namespace")) === void 0) return false;
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		return itemsOf(yamlAt(root, "resources")).some(
			(item) => folder + (textOf(item) ?? "").replace(/^\.\//, "") === file.path
		);
	};
}
// audit/kubernetes/rules/namespace-system
var CLUSTER_PROGRAM = /^(?:kube-|etcd|coredns|metrics-server|cilium|calico|flannel|weave|node-|csi-|aws-node|ebs-|efs-|konnectivity|local-path)/;
var rule67 = {
	on: "object",
	id: "kubernetes/namespace-system",
	title: "A workload is in a system namespace",
	severity: "medium",
	profile: "essential",
	why: "Many policies do not apply to system namespaces, and their accounts and secrets control the cluster.",
	fix: "Move the workload to a separate namespace.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
	aliases: ["KSV-0037"],
	controls: workloadControls({ ...cis("5.7.1"), "nsa-cisa-1.2": ["network"] }),
	*check(object, { index }) {
		const value = scalarOf(yamlAt(object.root, "metadata", "namespace"));
		if (value === void 0 || !isSystemNamespace(value.text)) return;
		const isWorkload = object.kind === "Pod" || index.podsOf(object).length > 0;
		if (!isWorkload || isClusterProgram(object)) return;
		yield atValue(object, value, "metadata.namespace");
	}
};
function isClusterProgram({ name, labels: labels2 }) {
	return CLUSTER_PROGRAM.test(name ?? "") || labels2.has("component") && labels2.get("tier") === "control-plane";
}
// audit/kubernetes/rules/port-privileged
var rule68 = {
	on: "container",
	id: "kubernetes/port-privileged",
	title: "A container listens on a port below 1024",
	severity: "none",
	profile: "all",
	why: "With older runtimes, opening such a port requires root or the capability `NET_BIND_SERVICE`.",
	fix: "Configure the program to listen on a port above 1023. The Service can keep the low port.",
	references: [SECURITY_CONTEXT],
	aliases: ["KSV-0117", "privileged-ports"],
	controls: workloadControls(),
	*check(container) {
		for (const port of itemsOf(yamlAt(container.node, "ports"))) {
			const value = yamlAt(port, "containerPort");
			const number = integerOf(value);
			if (value === void 0 || number === void 0 || number < 1 || number > 1023) continue;
			yield atValue(container, value, `ports[${number}].containerPort`);
		}
	}
};
// audit/kubernetes/rules/privilege-escalation
var PATH4 = ["securityContext", "allowPrivilegeEscalation"];
var rule69 = {
	on: "container",
	id: "kubernetes/privilege-escalation",
	title: "A process can gain more privileges than its parent",
	severity: "medium",
	profile: "essential",
	why: "Programs with the setuid bit, such as `su`, can then become root inside the container.",
	fix: "Set `allowPrivilegeEscalation: false` in the container’s `securityContext`.",
	references: [SECURITY_CONTEXT],
	aliases: [
		"KSV-0001",
		"CKV_K8S_20",
		"CKV_K8S_5",
		"privilege_escalation_allowed",
		"privilege-escalation-container",
		"privilegeEscalationAllowed",
		"C-0016",
		"C-0197",
		"C-0217"
	],
	controls: workloadControls(cis("5.2.6")),
	*check(container) {
		const value = yamlAt(container.node, ...PATH4);
		if (isTrue(value)) {
			yield atValue(container, value, PATH4.join("."), {
				variant: "allowed",
				edits: replaced(value, "false")
			});
		} else if (isNull(value) && !container.pod.object.isPatch && !container.pod.isWindows) {
			yield absent(container, container.node, PATH4, {
				variant: "unset",
				profile: "hardened",
				edits: added(container.file, container.node, PATH4, "false")
			});
		}
	}
};
// audit/kubernetes/step-containers
var STEP_GROUP = /^(?:argoproj\.io|tekton\.dev)$/;
var STEP_KEYS = new Set(["container", "script", "sidecars", "steps", "stepTemplate"]);
function stepContainers(object) {
	if (!STEP_GROUP.test(object.group)) return [];
	const parameters = parametersIn(object.root);
	return stepsIn(object, object.root, "").map((step) => ({ ...step, parameters }));
}
function stepsIn(object, node, path) {
	if (node.kind === "scalar") return [];
	if (node.kind === "list") {
		return node.items.flatMap((item, at) => stepsIn(object, item, `${path}[${at}]`));
	}
	return entriesOf(node).flatMap(({ key, value }) => {
		const items = value.kind === "map" ? [value] : itemsOf(value);
		const own = STEP_KEYS.has(key) ? items.filter(isContainer) : [];
		const inner = stepsIn(object, value, `${path}.${key}`);
		return [...own.map((item) => stepOf(object, item, `${path}.${key}`)), ...inner];
	});
}
function isContainer(node) {
	return node.kind === "map" && (node.entries.has("image") || node.entries.has("securityContext"));
}
function stepOf(object, node, path) {
	const name = textOf(yamlAt(node, "name")) ?? "";
	const at = scalarOf(yamlAt(node, "name"))?.span ?? entriesOf(node)[0]?.keySpan ?? node.span;
	const address = `${object.address}#${path.slice(1)}[${name}]`;
	return { ...barePod(object, node), node, list: "containers", name, at, address };
}
function barePod(object, spec) {
	const { file, at, address } = object;
	const pod = {
		file,
		at,
		address,
		object,
		spec,
		metadata: void 0,
		labels: new Map(),
		containers: [],
		isWindows: false
	};
	return { file, pod };
}
// audit/kubernetes/rules/privileged
var rule70 = {
	on: "object",
	id: "kubernetes/privileged",
	title: "A privileged container is root on the node",
	severity: "critical",
	profile: "essential",
	why: "A privileged container has all capabilities, and access to all devices on the node. Code that escapes from it controls the node.",
	fix: "Remove `privileged`, and add only the capabilities that the program needs.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [
		"KSV-0017",
		"CKV_K8S_16",
		"CKV_K8S_2",
		"container_is_privileged",
		"privileged-container",
		"scc-deny-privileged-container",
		"runAsPrivileged",
		"C-0057",
		"C-0193"
	],
	variants: { "": ["privileged-container"], constraint: ["scc-deny-privileged-container"] },
	controls: workloadControls(cis("5.2.2")),
	*check(object, { index }) {
		const inPods = index.podsOf(object).flatMap(({ containers }) => containers);
		for (const container of [...inPods, ...stepContainers(object)]) {
			const value = yamlAt(container.node, "securityContext", "privileged");
			if (!isTrue(value)) continue;
			yield atValue(container, value, "securityContext", { edits: replaced(value, "false") });
		}
		const allowed = yamlAt(object.root, "allowPrivilegedContainer");
		if (object.kind === "SecurityContextConstraints" && isTrue(allowed)) {
			const edits = replaced(allowed, "false", false);
			yield atValue(object, allowed, "allowPrivilegedContainer", { variant: "constraint", edits });
		}
	}
};
// audit/kubernetes/rules/probe-host
var HANDLERS = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
];
var rule71 = {
	on: "container",
	id: "kubernetes/probe-host",
	title: "A probe makes the node connect to a different host",
	severity: "medium",
	profile: "essential",
	why: "The kubelet sends the request from the node’s network, which can reach services that the pod cannot reach.",
	fix: "Remove `host`, so that the kubelet connects to the pod.",
	references: [POD_SECURITY_STANDARDS],
	aliases: [],
	controls: workloadControls(),
	*check(container) {
		for (const path of HANDLERS) {
			for (const action of ["httpGet", "tcpSocket"]) {
				const host = yamlAt(container.node, ...path, action, "host");
				const text = textOf(host) ?? "";
				if (host === void 0 || text === "") continue;
				yield atValue(container, host, `${path.join(".")}.${action}.host`, {
					detail: `The host is ${code(text)}.`,
					edits: replaced(host, '""')
				});
			}
		}
	}
};
// audit/kubernetes/rules/probe-missing
var FINITE = new Set(["Job", "CronJob"]);
var rule72 = {
	on: "container",
	id: "kubernetes/probe-missing",
	title: "A container has no probes",
	severity: "none",
	profile: "all",
	why: "Kubernetes does not restart a container that hangs, and still sends requests to it.",
	fix: "Add a `livenessProbe` and a `readinessProbe`.",
	references: [PROBES],
	aliases: [
		"CKV_K8S_8",
		"CKV_K8S_9",
		"liveness_probe_is_not_defined",
		"readiness_probe_is_not_configured",
		"no-liveness-probe",
		"no-readiness-probe",
		"livenessProbeMissing",
		"readinessProbeMissing",
		"C-0018",
		"C-0056"
	],
	variants: { liveness: ["no-liveness-probe"], readiness: ["no-readiness-probe"] },
	controls: workloadControls(),
	*check(container) {
		const { object } = container.pod;
		if (object.isPatch || container.list !== "containers" || FINITE.has(object.kind)) return;
		for (const variant of ["liveness", "readiness"]) {
			const key = `${variant}Probe`;
			if (isNull(yamlAt(container.node, key))) {
				yield absent(container, container.node, [key], { variant });
			}
		}
	}
};
// audit/kubernetes/rules/proc-unmasked
var rule73 = {
	on: "container",
	id: "kubernetes/proc-unmasked",
	title: "A container can read and change kernel settings in `/proc`",
	severity: "medium",
	profile: "essential",
	why: "The runtime normally hides these parts of `/proc`, because they give control over the node.",
	fix: "Remove `procMount`, or set it to `Default`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: ["KSV-0027", "container_runs_unmasked", "unsafe-proc-mount", "procMount"],
	controls: workloadControls(),
	*check(container) {
		const value = yamlAt(container.node, "securityContext", "procMount");
		const text = textOf(value) ?? "";
		if (value === void 0 || text === "" || text === "Default") return;
		const isMapped = isFalse(yamlAt(container.pod.spec, "hostUsers"));
		yield atValue(container, value, "securityContext.procMount", {
			variant: isMapped ? "user-namespace" : "host-users",
			...isMapped ? { profile: "hardened", severity: "low" } : {},
			edits: replaced(value, "Default")
		});
	}
};
// audit/kubernetes/rules/process-shared
var rule74 = {
	on: "pod",
	id: "kubernetes/process-shared",
	title: "The containers in a pod share their processes",
	severity: "low",
	profile: "essential",
	why: "One container can read the environment variables, files and secrets of the other containers in the pod.",
	fix: "Remove `shareProcessNamespace`.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"],
	aliases: [],
	controls: workloadControls(),
	*check(pod) {
		const value = yamlAt(pod.spec, "shareProcessNamespace");
		if (!isTrue(value)) return;
		yield atValue(pod, value, "shareProcessNamespace", { edits: replaced(value, "false") });
	}
};
// audit/kubernetes/rules/pull-policy
var rule75 = {
	on: "container",
	id: "kubernetes/pull-policy",
	title: "A node can run a cached image without contacting the registry",
	severity: "none",
	profile: "all",
	why: "A pod can run an image that is already on the node, even without permission to pull the image.",
	fix: "Set `imagePullPolicy: Always`.",
	references: [`${IMAGES4}#image-pull-policy`],
	aliases: ["CKV_K8S_15", "image_pull_policy_of_container_is_not_always", "pullPolicyNotAlways"],
	controls: workloadControls(),
	*check(container, { index }) {
		const policy = scalarOf(yamlAt(container.node, "imagePullPolicy"));
		if (policy?.text === "Always" || container.pod.object.isPatch) return;
		if (policy !== void 0) {
			yield atValue(container, policy, "imagePullPolicy", { variant: "stated" });
			return;
		}
		const image = imageOf(container, index);
		const isAlways = image?.digest === void 0 && (image?.tag ?? "latest") === "latest";
		if (image === void 0 || isAlways) return;
		yield absent(container, container.node, ["imagePullPolicy"], { variant: "unset" });
	}
};
// audit/kubernetes/rules/quota-missing
var OBJECTS = [
	["ResourceQuota", "quota"],
	["LimitRange", "limits"]
];
var LIMITS2 = ["default", "defaultRequest", "min", "max"];
var QUOTAS = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
var rule76 = {
	on: "object",
	id: "kubernetes/quota-missing",
	title: "A namespace has no resource quota",
	severity: "none",
	profile: "all",
	why: "A single application, or an attacker in it, can use all CPU and memory in the cluster.",
	fix: "Add a ResourceQuota and a LimitRange to the namespace.",
	references: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
	aliases: [
		"KSV-0039",
		"KSV-0040",
		"pod_or_container_without_limit_range",
		"pod_or_container_without_resource_quota"
	],
	controls: workloadControls(),
	*check(object, { index }) {
		if (object.kind === "LimitRange") yield* incompleteLimits(object);
		if (object.kind === "ResourceQuota") yield* incompleteQuota(object);
		if (index.podsBeside(object)[0]?.object !== object || object.isPatch) return;
		const namespace = scalarOf(yamlAt(object.root, "metadata", "namespace"));
		for (const [kind, variant] of OBJECTS) {
			if (index.beside(object, kind).length > 0) continue;
			yield namespace === void 0 ? atPlace(object, "metadata.namespace", { variant }) : atValue(object, namespace, "metadata.namespace", { variant });
		}
	}
};
function* incompleteLimits(object) {
	const entry = entryAt(object.root, "spec", "limits");
	const own = itemsOf(entry?.value).filter((item) => textOf(yamlAt(item, "type")) === "Container");
	const isComplete = own.some((item) => LIMITS2.every((key) => !isNull(yamlAt(item, key))));
	const variant = "limits-incomplete";
	if (isComplete) return;
	if (entry === void 0) yield atPlace(object, "spec.limits", { variant });
	else yield atKey(object, entry, "spec.limits", { variant });
}
function* incompleteQuota(object) {
	const entry = entryAt(object.root, "spec", "hard");
	if (QUOTAS.every((key) => !isNull(yamlAt(entry?.value, key)))) return;
	const variant = "quota-incomplete";
	if (entry === void 0) yield atPlace(object, "spec.hard", { variant });
	else yield atKey(object, entry, "spec.hard", { variant });
}
// audit/kubernetes/port-name
var PORT_NAME = /^(?=[a-z0-9-]{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;
function isPortName(name) {
	return PORT_NAME.test(name);
}
function isPort(node) {
	const number = node.isPlain ? integerOf(node) : void 0;
	return number === void 0 ? isPortName(node.text) : number >= 1 && number <= 65535;
}
// audit/kubernetes/dangling-containers
var PROBES2 = ["liveness", "readiness", "startup"];
function* danglingParts(pod, index) {
	yield* selector(pod);
	yield* account(pod, index);
	for (const container of pod.containers) {
		yield* portNames(container);
		yield* probePorts(container);
	}
}
function* selector(pod) {
	const { object } = pod;
	const path = object.kind === "CronJob" ? ["spec", "jobTemplate", "spec"] : ["spec"];
	const entry = entryAt(object.root, ...path, "selector");
	if (entry === void 0 || object.kind === "Pod") return;
	const parts = entriesOf(entry.value);
	const isPlain = parts.every(({ value }) => value.kind === "scalar");
	const isMatched = isPlain ? hasLabels(entry.value, pod.labels) : selects(entry.value, pod.labels);
	if (!isMatched) yield atKey(object, entry, "spec.selector", { variant: "selector" });
}
function* account(pod, index) {
	const stated2 = statedAccount(pod);
	const name = textOf(stated2) ?? "";
	if (stated2 === void 0 || name === "" || name === "default") return;
	if (index.beside(pod.object, "ServiceAccount").some((each) => each.name === name)) return;
	yield atValue(pod, stated2, "serviceAccountName", { variant: "account" });
}
function* portNames(container) {
	for (const port of itemsOf(yamlAt(container.node, "ports"))) {
		const name = scalarOf(yamlAt(port, "name"));
		if (name === void 0 || isPortName(name.text)) continue;
		yield atValue(container, name, `ports[${name.text}].name`, { variant: "port-name" });
	}
}
function* probePorts(container) {
	const open2 = itemsOf(yamlAt(container.node, "ports")).flatMap(
		(port) => ["containerPort", "name"].map((key) => textOf(yamlAt(port, key)))
	);
	for (const probe of PROBES2) {
		for (const action of ["httpGet", "tcpSocket", "grpc"]) {
			const port = yamlAt(container.node, `${probe}Probe`, action, "port");
			const text = textOf(port);
			if (port === void 0 || text === void 0 || open2.includes(text)) continue;
			yield atValue(container, port, `${probe}Probe.port`, { variant: `${probe}-port` });
		}
	}
}
// audit/kubernetes/dangling-targets
var SCALED = new Set(["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"]);
function* danglingTargets(object, index) {
	switch (object.kind) {
		case "Service":
			return yield* service(object, index);
		case "Ingress":
			return yield* ingress2(object, index);
		case "HorizontalPodAutoscaler":
			return yield* autoscaler(object, index);
		case "ServiceMonitor":
			return yield* monitor(object, index);
		case "NetworkPolicy":
			return yield* peers(object, index);
		case "StatefulSet":
			return yield* headless(object, index);
		default:
			return yield* routes(object, index);
	}
}
function* service(object, index) {
	for (const port of itemsOf(yamlAt(object.root, "spec", "ports"))) {
		const target = scalarOf(yamlAt(port, "targetPort"));
		if (target === void 0 || isPort(target)) continue;
		yield atValue(object, target, `spec.ports[${target.text}]`, { variant: "port-name" });
	}
	const selector2 = entryAt(object.root, "spec", "selector");
	if (selector2 === void 0 || entriesOf(selector2.value).length === 0) return;
	const pods = index.podsBeside(object).filter(({ labels: labels2 }) => hasLabels(selector2.value, labels2));
	if (pods.length === 0) yield atKey(object, selector2, "spec.selector", { variant: "service" });
	else yield* servicePorts(object, pods);
}
function* servicePorts(object, pods) {
	const open2 = pods.flatMap(openPorts);
	if (open2.length === 0) return;
	for (const port of itemsOf(yamlAt(object.root, "spec", "ports"))) {
		const target = scalarOf(yamlAt(port, "targetPort")) ?? scalarOf(yamlAt(port, "port"));
		if (target === void 0 || open2.includes(target.text)) continue;
		yield atValue(object, target, `spec.ports[${target.text}]`, { variant: "target-port" });
	}
}
function openPorts({ containers }) {
	return containers.flatMap(
		({ node }) => itemsOf(yamlAt(node, "ports")).flatMap((port) => [textOf(yamlAt(port, "containerPort")), textOf(yamlAt(port, "name"))]).filter((text) => text !== void 0)
	);
}
function* ingress2(object, index) {
	const spec = yamlAt(object.root, "spec");
	const paths = itemsOf(yamlAt(spec, "rules")).flatMap(
		(rule99) => itemsOf(yamlAt(rule99, "http", "paths"))
	);
	const backends = [
		yamlAt(spec, "defaultBackend"),
		yamlAt(spec, "backend"),
		...paths.map((path) => yamlAt(path, "backend"))
	];
	for (const backend of backends) {
		const name = scalarOf(yamlAt(backend, "service", "name") ?? yamlAt(backend, "serviceName"));
		const port = yamlAt(backend, "service", "port", "number") ?? yamlAt(backend, "service", "port", "name") ?? yamlAt(backend, "servicePort");
		if (name !== void 0) yield* serviceTarget(object, index, { name, port });
	}
}
function* serviceTarget(object, index, { name, port }) {
	const text = textOf(name) ?? "";
	const target = index.beside(object, "Service").find((candidate) => candidate.name === text);
	if (target === void 0) {
		yield atValue(object, name, `backend[${text}]`, { variant: "ingress" });
		return;
	}
	const wanted = textOf(port);
	const ports = itemsOf(yamlAt(target.root, "spec", "ports"));
	const isOpen = ports.some(
		(each) => textOf(yamlAt(each, "port")) === wanted || textOf(yamlAt(each, "name")) === wanted
	);
	if (port === void 0 || wanted === void 0 || isOpen) return;
	yield atValue(object, port, `backend[${text}].port`, { variant: "ingress" });
}
function* routes(object, index) {
	if (object.group !== "gateway.networking.k8s.io" || !object.kind.endsWith("Route")) return;
	for (const rule99 of itemsOf(yamlAt(object.root, "spec", "rules"))) {
		const mirrors = itemsOf(yamlAt(rule99, "filters")).flatMap(
			(filter) => yamlAt(filter, "requestMirror", "backendRef") ?? []
		);
		for (const backend of [...itemsOf(yamlAt(rule99, "backendRefs")), ...mirrors]) {
			const kind = textOf(yamlAt(backend, "kind")) ?? "Service";
			const namespace = textOf(yamlAt(backend, "namespace")) ?? object.namespace;
			const isOther = namespace !== object.namespace;
			const name = scalarOf(yamlAt(backend, "name"));
			if (kind !== "Service" || isOther || name === void 0) continue;
			yield* serviceTarget(object, index, { name, port: yamlAt(backend, "port") });
		}
	}
}
function* autoscaler(object, index) {
	const target = yamlAt(object.root, "spec", "scaleTargetRef");
	const kind = textOf(yamlAt(target, "kind")) ?? "";
	const name = scalarOf(yamlAt(target, "name"));
	if (name === void 0 || !SCALED.has(kind)) return;
	if (index.beside(object, kind).some((candidate) => candidate.name === name.text)) return;
	yield atValue(object, name, "spec.scaleTargetRef.name", { variant: "hpa" });
}
function* monitor(object, index) {
	const selector2 = entryAt(object.root, "spec", "selector");
	if (selector2 === void 0 || isEmptySelector(selector2.value)) return;
	const chosen = yamlAt(object.root, "spec", "namespaceSelector");
	const names = itemsOf(yamlAt(chosen, "matchNames")).map(textOf);
	const services = index.ofKind("Service").filter((candidate) => {
		if (isTrue(yamlAt(chosen, "any"))) return true;
		return names.length > 0 ? names.includes(candidate.namespace ?? "default") : index.beside(object, "Service").includes(candidate);
	});
	if (services.some(({ labels: labels2 }) => selects(selector2.value, labels2))) return;
	yield atKey(object, selector2, "spec.selector", { variant: "monitor" });
}
function* peers(object, index) {
	if (!isNetworkPolicy(object)) return;
	const pods = index.podsBeside(object);
	for (const [direction, key] of [
		["ingress", "from"],
		["egress", "to"]
	]) {
		const rules = itemsOf(yamlAt(object.root, "spec", direction));
		for (const peer of rules.flatMap((rule99) => itemsOf(yamlAt(rule99, key)))) {
			const selector2 = localSelector(peer);
			if (selector2 === void 0) continue;
			if (pods.some(({ labels: labels2 }) => selects(selector2.value, labels2))) continue;
			yield atKey(object, selector2, `spec.${direction}.${key}`, { variant: "policy-peer" });
		}
	}
}
function localSelector(peer) {
	const selector2 = entryAt(peer, "podSelector");
	if (selector2 === void 0 || yamlAt(peer, "namespaceSelector") !== void 0) return void 0;
	return isEmptySelector(selector2.value) ? void 0 : selector2;
}
function* headless(object, index) {
	const name = scalarOf(yamlAt(object.root, "spec", "serviceName"));
	if (name === void 0) return;
	const found = index.beside(object, "Service").find((candidate) => candidate.name === name.text);
	if (textOf(yamlAt(found?.root, "spec", "clusterIP")) === "None") return;
	yield atValue(object, name, "spec.serviceName", { variant: "stateful-service" });
}
// audit/kubernetes/rules/reference-dangling
var rule77 = {
	on: "object",
	id: "kubernetes/reference-dangling",
	title: "An object refers to something that the audited files do not contain",
	severity: "none",
	profile: "all",
	why: "If a selector, a name or a port contains a typo, a Service has no endpoints, or a policy has no effect.",
	fix: "Correct the name, or add the missing object.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"],
	aliases: [
		"dangling-service",
		"dangling-ingress",
		"dangling-horizontalpodautoscaler",
		"dangling-networkpolicypeer-podselector",
		"dangling-servicemonitor",
		"non-existent-service-account",
		"mismatching-selector",
		"invalid-target-ports",
		"liveness-port",
		"readiness-port",
		"startup-port",
		"service_does_not_target_pod",
		"hpa_targets_invalid_object",
		"C-0293",
		"C-0296",
		"C-0298",
		"C-0299",
		"C-0300",
		"C-0302",
		"C-0307"
	],
	variants: {
		service: ["dangling-service"],
		ingress: ["dangling-ingress"],
		hpa: ["dangling-horizontalpodautoscaler"],
		"policy-peer": ["dangling-networkpolicypeer-podselector"],
		monitor: ["dangling-servicemonitor"],
		account: ["non-existent-service-account"],
		selector: ["mismatching-selector"],
		"target-port": ["invalid-target-ports"],
		"port-name": ["invalid-target-ports"],
		"liveness-port": ["liveness-port"],
		"readiness-port": ["readiness-port"],
		"startup-port": ["startup-port"]
	},
	controls: workloadControls(),
	*check(object, { index }) {
		if (object.isPatch) return;
		yield* danglingTargets(object, index);
		for (const pod of index.podsOf(object)) yield* danglingParts(pod, index);
	}
};
// audit/kubernetes/rules/registry-not-allowed
var rule78 = {
	on: "container",
	id: "kubernetes/registry-not-allowed",
	title: "An image comes from a registry that the policy does not allow",
	severity: "high",
	profile: "essential",
	why: "Nobody has reviewed what this registry contains or who can publish to it.",
	fix: "Use an image from one of the `registries` in the policy, or copy the image to such a registry.",
	references: [IMAGES4],
	aliases: ["KSV-0125", "C-0001", "C-0078"],
	controls: workloadControls({ ...cis("5.5.1"), "nist-800-190": ["4.1.5"] }),
	*check(container, { index, registries }) {
		const image = imageOf(container, index);
		if (image === void 0 || image.isTemplate || registries.length === 0) return;
		const full = `${fullRepository(parseImageName(image.repository))}/`;
		if (registries.some((registry) => full.startsWith(registry))) return;
		yield atValue(container, image.node, "image", { detail: `The image is ${code(image.name)}.` });
	}
};
// audit/kubernetes/rules/registry-retired
var RETIRED = [
	["k8s.gcr.io/", "registry.k8s.io/"],
	["gcr.io/google_containers/", "registry.k8s.io/"],
	["gcr.io/google-containers/", "registry.k8s.io/"],
	["gcr.io/kubernetes-helm/", void 0],
	["docker.pkg.github.com/", void 0]
];
var rule79 = {
	on: "container",
	id: "kubernetes/registry-retired",
	title: "An image comes from a retired registry",
	severity: "low",
	profile: "essential",
	why: "The registry receives no new versions or security fixes, and may be shut down.",
	fix: "Use its successor. For `k8s.gcr.io`, this is `registry.k8s.io`.",
	references: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"],
	aliases: ["C-0253"],
	controls: workloadControls({ "nsa-cisa-1.2": ["updates"] }),
	*check(container, { index }) {
		const image = imageOf(container, index);
		if (image === void 0) return;
		const retired = RETIRED.find(([registry]) => image.name.startsWith(registry));
		if (retired === void 0) return;
		yield atValue(container, image.node, "image", {
			detail: `The image is ${code(image.name)}.`,
			edits: editsOf2(image, retired)
		});
	}
};
function editsOf2({ node, name }, [registry, successor]) {
	if (successor === void 0 || node.text !== name) return [];
	const start = node.span.start + (node.isPlain ? 0 : 1);
	const span = { start, end: start + registry.length };
	return [{ span, text: successor, isSafe: true }];
}
// audit/kubernetes/reliability-workloads
var SCALED2 = new Set(["Deployment", "DeploymentConfig", "ReplicaSet", "ReplicationController", "StatefulSet"]);
var MIN_REPLICAS = 3;
var RULES9 = {
	Required: "requiredDuringSchedulingIgnoredDuringExecution",
	Preferred: "preferredDuringSchedulingIgnoredDuringExecution"
};
function* workloadHits(object, index) {
	if (SCALED2.has(object.kind)) {
		yield* replicas(object, index);
		yield* rollout(object);
		for (const pod of index.podsOf(object)) yield* antiAffinity(object, pod);
	}
	if (object.kind === "HorizontalPodAutoscaler") yield* autoscaler2(object);
	if (object.kind === "CronJob") yield* deadline(object);
	if (object.kind === "Pod") yield atPlace(object, "", { variant: "naked-pod" });
	yield* timeToLive(object);
	if (hasNamespace(object)) yield* owner(object);
}
function replicasOf({ root }) {
	return integerOf(yamlAt(root, "spec", "replicas")) ?? 1;
}
function* replicas(object, index) {
	const value = yamlAt(object.root, "spec", "replicas");
	const isScaled = autoscalersOf(object, index).length > 0;
	if (value !== void 0 && isScaled) {
		yield atValue(object, value, "spec.replicas", { variant: "hpa-replicas" });
	}
	if (replicasOf(object) >= MIN_REPLICAS) return;
	const report = { variant: "replicas" };
	yield value === void 0 ? absent(object, object.root, ["spec", "replicas"], report) : atValue(object, value, "spec.replicas", report);
}
function autoscalersOf(object, index) {
	return index.beside(object, "HorizontalPodAutoscaler", "ScaledObject").filter(({ root }) => {
		const target = yamlAt(root, "spec", "scaleTargetRef");
		const kind = textOf(yamlAt(target, "kind")) ?? "Deployment";
		return kind === object.kind && textOf(yamlAt(target, "name")) === object.name;
	});
}
function* rollout(object) {
	if (object.kind !== "Deployment" && object.kind !== "DeploymentConfig") return;
	const type = scalarOf(yamlAt(object.root, "spec", "strategy", "type"));
	if (type === void 0) {
		yield absent(object, object.root, ["spec", "strategy", "type"], { variant: "rollout-unset" });
	} else if (!/^Rolling(?:Update)?$/.test(type.text)) {
		const edits = replaced(type, "RollingUpdate", false);
		yield atValue(object, type, "spec.strategy.type", { variant: "rollout", edits });
	}
}
function* antiAffinity(object, pod) {
	const stated2 = yamlAt(pod.spec, "affinity", "podAntiAffinity");
	const terms = [
		...itemsOf(yamlAt(stated2, RULES9.Required)),
		...itemsOf(yamlAt(stated2, RULES9.Preferred)).flatMap(
			(term) => yamlAt(term, "podAffinityTerm") ?? []
		)
	];
	if (replicasOf(object) < 2 || terms.some((term) => keepsApart(term, pod))) return;
	yield absent(pod, pod.spec, ["affinity", "podAntiAffinity"], { variant: "anti-affinity" });
}
function keepsApart(term, { labels: labels2, object }) {
	const namespaces = itemsOf(yamlAt(term, "namespaces")).map(textOf);
	const isHere = namespaces.length === 0 || namespaces.includes(object.namespace ?? "default");
	return isHere && selects(yamlAt(term, "labelSelector"), labels2);
}
function* autoscaler2(object) {
	const value = yamlAt(object.root, "spec", "minReplicas");
	if ((integerOf(value) ?? 1) >= MIN_REPLICAS) return;
	const report = { variant: "hpa-minimum" };
	yield value === void 0 ? absent(object, object.root, ["spec", "minReplicas"], report) : atValue(object, value, "spec.minReplicas", report);
}
function* deadline(object) {
	const path = ["spec", "startingDeadlineSeconds"];
	if (isNull(yamlAt(object.root, ...path))) {
		yield absent(object, object.root, path, { variant: "deadline" });
	}
}
function* timeToLive(object) {
	const path = ["spec", "ttlSecondsAfterFinished"];
	const inner = yamlAt(object.root, "spec", "jobTemplate", ...path);
	if (object.kind === "Job" && isNull(yamlAt(object.root, ...path))) {
		yield absent(object, object.root, path, { variant: "job-ttl" });
	} else if (object.kind === "CronJob" && inner !== void 0) {
		yield atValue(object, inner, "spec.jobTemplate.spec.ttl", { variant: "job-ttl" });
	}
}
function* owner(object) {
	const metadata = yamlAt(object.root, "metadata");
	if (isNull(yamlAt(metadata, "labels", "owner"))) {
		yield atPlace(object, "metadata.labels.owner", { variant: "label-owner", profile: "policy" });
	}
	const mails = entriesOf(yamlAt(metadata, "annotations")).filter(({ key }) => key === "email");
	if (!mails.some(({ value }) => /^[^\s@]+@[^\s@]+$/.test(textOf(value) ?? ""))) {
		const report = { variant: "annotation-email", profile: "policy" };
		yield atPlace(object, "metadata.annotations.email", report);
	}
}
// audit/kubernetes/reliability-budgets
var WORKLOADS2 = ["Deployment", "DeploymentConfig", "ReplicaSet", "StatefulSet"];
function* budgetHits(object, index) {
	if (object.kind === "PodDisruptionBudget") {
		yield* minimum(object, index);
		yield* maximum(object);
		const path = ["spec", "unhealthyPodEvictionPolicy"];
		if (isNull(yamlAt(object.root, ...path))) {
			yield absent(object, object.root, path, { variant: "budget-eviction" });
		}
	} else if (object.kind === "Deployment" || object.kind === "StatefulSet") {
		yield* missing(object, index);
	}
}
function* missing(object, index) {
	if (replicasOf(object) < 2) return;
	const budgets = index.beside(object, "PodDisruptionBudget");
	if (budgets.some((budget) => isFor(budget, object, index))) return;
	const labels2 = entryAt(object.root, "spec", "selector", "matchLabels");
	const report = { variant: "disruption-budget" };
	yield labels2 === void 0 ? atPlace(object, "", report) : atKey(object, labels2, "spec.selector.matchLabels", report);
}
function* minimum(budget, index) {
	const value = scalarOf(yamlAt(budget.root, "spec", "minAvailable"));
	const workloads = index.beside(budget, ...WORKLOADS2).filter((workload) => isFor(budget, workload, index));
	if (value === void 0) return;
	const count = integerOf(value);
	const isAll = count === void 0 && /^1\d\d%$/.test(value.text);
	const isTooHigh = workloads.some(
		(workload) => count !== void 0 && count >= fewest(workload, index)
	);
	if (isAll || isTooHigh) {
		yield atValue(budget, value, "spec.minAvailable", { variant: "budget-min" });
	}
}
function fewest(workload, index) {
	const [autoscaler3] = autoscalersOf(workload, index);
	if (autoscaler3 === void 0) return replicasOf(workload);
	const key = autoscaler3.kind === "ScaledObject" ? "minReplicaCount" : "minReplicas";
	return integerOf(yamlAt(autoscaler3.root, "spec", key)) ?? 1;
}
function* maximum(budget) {
	const value = scalarOf(yamlAt(budget.root, "spec", "maxUnavailable"));
	if (value === void 0 || !/^0+%?$/.test(value.text)) return;
	yield atValue(budget, value, "spec.maxUnavailable", { variant: "budget-max" });
}
function isFor(budget, workload, index) {
	const selector2 = yamlAt(budget.root, "spec", "selector");
	const stated2 = labelsOf(yamlAt(workload.root, "spec", "selector", "matchLabels"));
	const all = [...index.podsOf(workload).map((pod) => pod.labels), stated2];
	return all.some((labels2) => labels2.size > 0 && selects(selector2, labels2));
}
// audit/kubernetes/reliability-pods
var LABEL_VALUE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
var RECOMMENDED = /^app\.kubernetes\.io\/(?:name|instance|version|component|part-of|managed-by)$/;
var COMMON = new Set(["app", "tier", "phase", "version", "owner", "env"]);
var SYSTEM_PRIORITIES = new Set(["", "system-cluster-critical", "system-node-critical"]);
function* podHits(pod, index) {
	yield* labels(pod);
	yield* podSettings(pod);
	yield* priority(pod, index);
	for (const container of pod.containers) {
		yield* duplicates(container);
		yield* sources(container, index);
	}
}
function* labels(pod) {
	const own = entriesOf(yamlAt(pod.metadata, "labels"));
	const keys = own.map(({ key }) => key);
	if (!keys.some((key) => RECOMMENDED.test(key))) {
		yield withoutLabel(pod, "labels-recommended");
	}
	if (!keys.some((key) => COMMON.has(key))) {
		yield withoutLabel(pod, "labels-common");
	}
	const all = [
		...own,
		...pod.object.kind === "Pod" ? [] : entriesOf(yamlAt(pod.object.root, "metadata", "labels"))
	];
	for (const { key, value } of all) {
		if (LABEL_VALUE.test(textOf(value) ?? "")) continue;
		yield atValue(pod, value, `metadata.labels.${key}`, { variant: "label-invalid" });
	}
}
function withoutLabel(pod, variant) {
	const labels2 = entryAt(pod.metadata, "labels");
	const metadata = pod.object.kind === "Pod" ? entryAt(pod.object.root, "metadata") : void 0;
	const entry = labels2 ?? metadata;
	if (entry === void 0) return atPlace(pod, "metadata.labels", { variant });
	return atKey(pod, entry, "metadata.labels", { variant });
}
function* podSettings(pod) {
	const restart = scalarOf(yamlAt(pod.spec, "restartPolicy"));
	if (restart?.text === "Never") {
		yield atValue(pod, restart, "restartPolicy", { variant: "restart-policy" });
	}
	if (isNull(yamlAt(pod.spec, "affinity", "nodeAffinity"))) {
		yield absent(pod, pod.spec, ["affinity", "nodeAffinity"], { variant: "node-affinity" });
	}
	const hasDots = itemsOf(yamlAt(pod.spec, "dnsConfig", "options")).some(
		(option) => textOf(yamlAt(option, "name")) === "ndots" && textOf(yamlAt(option, "value")) === "2"
	);
	if (!hasDots) {
		yield absent(pod, pod.spec, ["dnsConfig", "options"], { variant: "dns-options" });
	}
	const old = scalarOf(yamlAt(pod.spec, "serviceAccount"));
	if (old !== void 0 && isNull(yamlAt(pod.spec, "serviceAccountName"))) {
		yield atValue(pod, old, "serviceAccount", { variant: "account-field" });
	}
}
function* priority(pod, index) {
	const value = scalarOf(yamlAt(pod.spec, "priorityClassName"));
	if (value === void 0) {
		yield absent(pod, pod.spec, ["priorityClassName"], { variant: "priority-unset" });
	} else if (!SYSTEM_PRIORITIES.has(value.text)) {
		if (index.ofKind("PriorityClass").some(({ name }) => name === value.text)) return;
		yield atValue(pod, value, "priorityClassName", { variant: "priority" });
	}
}
function* duplicates(container) {
	const seen = new Set();
	for (const item of itemsOf(yamlAt(container.node, "env"))) {
		const name = scalarOf(yamlAt(item, "name"));
		if (name === void 0) continue;
		if (seen.has(name.text)) {
			yield atValue(container, name, `env[${name.text}]`, { variant: "duplicate-variable" });
		}
		seen.add(name.text);
	}
}
function* sources(container, index) {
	for (const item of itemsOf(yamlAt(container.node, "env"))) {
		for (const [key, kind] of [
			["secretKeyRef", "Secret"],
			["configMapKeyRef", "ConfigMap"]
		]) {
			const name = scalarOf(yamlAt(item, "valueFrom", key, "name"));
			if (name === void 0) continue;
			const source = index.beside(container.pod.object, kind).find((each) => each.name === name.text);
			const wanted = scalarOf(yamlAt(item, "valueFrom", key, "key"));
			const isFound = source !== void 0 && (wanted === void 0 || hasKey(source, wanted.text));
			if (isFound) continue;
			const node = source === void 0 ? name : wanted ?? name;
			yield atValue(container, node, `env.${key}[${name.text}]`, { variant: "variable-source" });
		}
	}
}
function hasKey({ root }, key) {
	const data = ["data", "stringData", "binaryData"].flatMap(
		(name) => entriesOf(yamlAt(root, name))
	);
	return data.length === 0 || data.some((entry) => entry.key === key);
}
// audit/kubernetes/rules/reliability
var rule80 = {
	on: "object",
	id: "kubernetes/reliability",
	title: "A workload is not resilient to failures",
	severity: "none",
	profile: "all",
	why: "If there is only one pod, or if all pods run on one node, the whole workload can fail at once. Missing names and labels make it harder to find the problem.",
	fix: "Follow the details of the finding, or disable the rule if the workload may fail.",
	references: ["https://kubernetes.io/docs/concepts/configuration/overview/"],
	aliases: [
		"minimum-three-replicas",
		"hpa-minimum-three-replicas",
		"no-anti-affinity",
		"no-node-affinity",
		"no-rolling-update-strategy",
		"pdb-max-unavailable",
		"pdb-min-available",
		"pdb-unhealthy-pod-eviction-policy",
		"priority-class-name",
		"restart-policy",
		"dnsconfig-options",
		"duplicate-env-var",
		"deprecated-service-account-field",
		"job-ttl-seconds-after-finished",
		"required-label-owner",
		"required-annotation-email",
		"env-value-from",
		"deployment_has_no_pod_anti_affinity",
		"deployment_without_pod_disruption_budget",
		"cronjob_deadline_not_configured",
		"metadata_label_is_invalid",
		"missingPodDisruptionBudget",
		"deploymentMissingReplicas",
		"priorityClassNotSet",
		"C-0073",
		"C-0076",
		"C-0077",
		"C-0294",
		"C-0295",
		"C-0305"
	],
	variants: {
		replicas: ["minimum-three-replicas"],
		"hpa-minimum": ["hpa-minimum-three-replicas"],
		"anti-affinity": ["no-anti-affinity"],
		"node-affinity": ["no-node-affinity"],
		rollout: ["no-rolling-update-strategy"],
		"rollout-unset": ["no-rolling-update-strategy"],
		"budget-max": ["pdb-max-unavailable"],
		"budget-min": ["pdb-min-available"],
		"budget-eviction": ["pdb-unhealthy-pod-eviction-policy"],
		priority: ["priority-class-name"],
		"restart-policy": ["restart-policy"],
		"dns-options": ["dnsconfig-options"],
		"duplicate-variable": ["duplicate-env-var"],
		"account-field": ["deprecated-service-account-field"],
		"job-ttl": ["job-ttl-seconds-after-finished"],
		"label-owner": ["required-label-owner"],
		"annotation-email": ["required-annotation-email"],
		"variable-source": ["env-value-from"]
	},
	controls: workloadControls(),
	*check(object, { index }) {
		if (object.isPatch) return;
		yield* workloadHits(object, index);
		yield* budgetHits(object, index);
		for (const pod of index.podsOf(object)) yield* podHits(pod, index);
	}
};
// audit/kubernetes/rules/remote-shell
var SUDO = /(?:^|[\s;&|"'/])sudo(?:\s|$)/;
var DASHBOARD = /kubernetes-dashboard|kubernetesui/;
var TILLER = /(?:^|[/:-])tiller(?:[:@-]|$)/;
var SSH_PORTS = new Set([22, 2222]);
var rule81 = {
	on: "object",
	id: "kubernetes/remote-shell",
	title: "A workload provides remote access",
	severity: "medium",
	profile: "essential",
	why: "With SSH, `sudo`, the dashboard or Tiller, an attacker on the network can control the container or the cluster.",
	fix: "Remove the program, and allow `kubectl exec` only for the people who need it.",
	references: ["https://kubernetes.io/docs/concepts/security/security-checklist/"],
	aliases: [
		"KSV-0102",
		"CKV_K8S_33",
		"CKV_K8S_34",
		"CKV_K8S_45",
		"tiller_is_deployed",
		"tiller_service_is_not_deleted",
		"tiller_deployment_is_accessible_from_within_the_cluster",
		"dashboard_is_enabled",
		"ssh-port",
		"C-0042",
		"C-0062",
		"C-0014"
	],
	controls: workloadControls({ "pci-dss-4.0.1": ["2.2.4"] }),
	*check(object, { index }) {
		const pods = index.podsOf(object);
		for (const { containers } of pods) for (const container of containers) yield* inside(container);
		if (object.kind === "Service") yield* servicePorts2(object);
		const isShown = object.kind === "Service" || pods.length > 0;
		if (isShown && isTiller(object)) yield atPlace(object, "metadata.name", { variant: "tiller" });
	}
};
function isTiller(object) {
	const label = textOf(yamlAt(object.root, "metadata", "labels", "name"));
	return TILLER.test(object.name ?? "") || label === "tiller";
}
function* inside(container) {
	const image = scalarOf(yamlAt(container.node, "image"));
	if (image !== void 0 && DASHBOARD.test(image.text)) {
		yield atValue(container, image, "image", { variant: "dashboard" });
	} else if (image !== void 0 && TILLER.test(image.text)) {
		yield atValue(container, image, "image", { variant: "tiller" });
	}
	for (const port of itemsOf(yamlAt(container.node, "ports"))) {
		const value = yamlAt(port, "containerPort");
		if (value === void 0 || integerOf(value) !== 22) continue;
		yield atValue(container, value, "ports[22].containerPort", { variant: "ssh-port" });
	}
	for (const key of ["command", "args"]) {
		for (const word of scalarsOf(yamlAt(container.node, key))) {
			if (SUDO.test(word.text)) yield atValue(container, word, key, { variant: "sudo" });
		}
	}
}
function* servicePorts2(service2) {
	for (const port of itemsOf(yamlAt(service2.root, "spec", "ports"))) {
		for (const key of ["port", "targetPort"]) {
			const value = yamlAt(port, key);
			const number = integerOf(value);
			if (value === void 0 || number === void 0 || !SSH_PORTS.has(number)) continue;
			yield atValue(service2, value, `spec.ports[${number}].${key}`, { variant: "ssh-service" });
			break;
		}
	}
}
// audit/kubernetes/rules/requests-missing
var ASKED2 = [
	["requests", "cpu"],
	["requests", "memory"],
	["limits", "cpu"]
];
var rule82 = {
	on: "container",
	id: "kubernetes/requests-missing",
	title: "A container does not request CPU or memory",
	severity: "none",
	profile: "all",
	why: "The scheduler can put too many pods on one node. CPU limits are controversial, because they slow down a program even if the node is idle.",
	fix: "Set `resources.requests.cpu` and `resources.requests.memory`, and a CPU limit if your cluster requires one.",
	references: [RESOURCES],
	aliases: [
		"KSV-0011",
		"KSV-0015",
		"KSV-0016",
		"CKV_K8S_10",
		"CKV_K8S_11",
		"CKV_K8S_12",
		"cpu_limits_not_set",
		"cpu_requests_not_set",
		"memory_requests_not_defined",
		"unset-cpu-requirements",
		"cpuLimitsMissing",
		"cpuRequestsMissing",
		"memoryRequestsMissing",
		"C-0050",
		"C-0268",
		"C-0269",
		"C-0270"
	],
	variants: {
		"cpu-limit": ["KSV-0011"],
		"cpu-request": ["KSV-0015"],
		"memory-request": ["KSV-0016"]
	},
	controls: workloadControls(),
	*check(container, { index }) {
		for (const [kind, resource] of ASKED2) {
			if (!lacksResource(container, index, kind, resource)) continue;
			const variant = `${resource}-${kind === "requests" ? "request" : "limit"}`;
			yield absent(container, container.node, ["resources", kind, resource], { variant });
		}
	}
};
// audit/kubernetes/rules/root-group
var rule83 = {
	on: "pod",
	id: "kubernetes/root-group",
	title: "A process belongs to the root group",
	severity: "low",
	profile: "all",
	why: "The process can access all files that the root group can read or write.",
	fix: "Set `runAsGroup`, `fsGroup` and `supplementalGroups` to IDs above 0.",
	references: [SECURITY_CONTEXT],
	aliases: ["KSV-0116"],
	controls: workloadControls(),
	*check(pod) {
		for (const { place, node } of contextsOf(pod)) {
			for (const key of ["runAsGroup", "fsGroup"]) {
				const group = yamlAt(node, key);
				if (group !== void 0 && integerOf(group) === 0) {
					const edits = replaced(group, "1000", false);
					yield atValue(place, group, `securityContext.${key}`, { variant: "zero", edits });
				}
			}
			for (const group of itemsOf(yamlAt(node, "supplementalGroups"))) {
				if (integerOf(group) === 0) {
					yield atValue(place, group, "securityContext.supplementalGroups", { variant: "zero" });
				}
			}
		}
		if (pod.object.isPatch || pod.isWindows) return;
		for (const container of pod.containers) yield* unset2(container);
	}
};
function* unset2(container) {
	if (effective(container, "runAsGroup") !== void 0) return;
	const path = ["securityContext", "runAsGroup"];
	yield absent(container, container.node, path, {
		variant: "unset",
		severity: "none",
		edits: added(container.file, container.node, path, "1000", false)
	});
}
// audit/kubernetes/rules/root-writable
var PATH5 = ["securityContext", "readOnlyRootFilesystem"];
var rule84 = {
	on: "container",
	id: "kubernetes/root-writable",
	title: "A container’s root file system is writable",
	severity: "low",
	profile: "hardened",
	why: "An attacker can replace programs and leave tools in the container.",
	fix: "Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program writes.",
	references: [SECURITY_CONTEXT],
	aliases: [
		"KSV-0014",
		"CKV_K8S_22",
		"root_container_not_mounted_as_read_only",
		"no-read-only-root-fs",
		"notReadOnlyRootFilesystem",
		"C-0017"
	],
	controls: workloadControls(),
	*check(container) {
		const value = yamlAt(container.node, ...PATH5);
		if (isFalse(value)) {
			yield atValue(container, value, PATH5.join("."), { edits: replaced(value, "true", false) });
		} else if (!isTrue(value) && !container.pod.object.isPatch && !container.pod.isWindows) {
			const edits = added(container.file, container.node, PATH5, "true", false);
			yield absent(container, container.node, PATH5, { edits });
		}
	}
};
// audit/kubernetes/rules/run-as-root
var rule85 = {
	on: "pod",
	id: "kubernetes/run-as-root",
	title: "A container runs as root, or nothing prevents root",
	severity: "medium",
	profile: "essential",
	why: "A process that runs as root can change all files in the container, and is root on the node if it escapes.",
	fix: "Set `runAsNonRoot: true`. If the image specifies its user by name or runs as root, also set `runAsUser` to an ID above 0.",
	references: [SECURITY_CONTEXT],
	aliases: [
		"KSV-0012",
		"KSV-0105",
		"CKV_K8S_6",
		"CKV_K8S_23",
		"CKV_K8S_29",
		"CKV_K8S_30",
		"containers_running_as_root",
		"root_containers_admitted",
		"run-as-non-root",
		"runAsRootAllowed",
		"C-0013",
		"C-0198",
		"C-0211",
		"C-0218"
	],
	controls: workloadControls({ ...cis("5.2.7", "5.7.3"), "pci-dss-4.0.1": ["7.2.2"] }),
	*check(pod) {
		for (const context of contextsOf(pod)) yield* stated(pod, context);
		if (pod.object.isPatch || pod.isWindows) return;
		for (const container of pod.containers) yield* unset3(container);
	}
};
function* stated(pod, context) {
	const { place, node } = context;
	const user = yamlAt(node, "runAsUser");
	if (user !== void 0 && integerOf(user) === 0) {
		const edits = otherUser(pod, context, user);
		yield atValue(place, user, "securityContext.runAsUser", { variant: "user-zero", edits });
	}
	const nonRoot = yamlAt(node, "runAsNonRoot");
	if (isFalse(nonRoot)) {
		yield atValue(place, nonRoot, "securityContext.runAsNonRoot", {
			variant: "admitted",
			edits: replaced(nonRoot, "true", false)
		});
	}
}
function* unset3(container) {
	const nonRoot = effective(container, "runAsNonRoot")?.value;
	if (isTrue(nonRoot) || isFalse(nonRoot)) return;
	const user = effective(container, "runAsUser")?.value;
	const id = integerOf(user);
	if (id === 0) return;
	const isKnown = id !== void 0 || !isNull(user);
	yield absent(container, container.node, ["securityContext", "runAsNonRoot"], {
		variant: isKnown ? "not-required" : "unset",
		profile: isKnown ? "all" : "hardened",
		severity: isKnown ? "low" : "medium",
		edits: added(
			container.file,
			container.node,
			["securityContext", "runAsNonRoot"],
			"true",
			isKnown
		)
	});
}
function otherUser(pod, { node, container }, user) {
	const before = pod.file.text.slice(Math.max(0, node.span.start - MAX_ANCHOR), node.span.start);
	if (/&\S+\s*$/.test(before)) return [];
	const edits = replaced(user, "1000", false);
	if (yamlAt(node, "runAsNonRoot") !== void 0) return edits;
	const map = container?.node ?? pod.spec;
	return [...edits, ...added(pod.file, map, ["securityContext", "runAsNonRoot"], "true", false)];
}
var MAX_ANCHOR = 100;
// audit/kubernetes/rules/runtime-class
var rule86 = {
	on: "pod",
	id: "kubernetes/runtime-class",
	title: "A pod does not run in a sandbox",
	severity: "medium",
	profile: "policy",
	why: "Untrusted code shares the node’s kernel with all other pods.",
	fix: "Set `runtimeClassName` to a class that uses gVisor or Kata Containers.",
	references: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
	aliases: ["C-0297"],
	controls: workloadControls({ "nist-800-190": ["4.5.2"] }),
	*check(pod) {
		if (pod.object.isPatch || !isNull(yamlAt(pod.spec, "runtimeClassName"))) return;
		yield absent(pod, pod.spec, ["runtimeClassName"]);
	}
};
// audit/kubernetes/rules/runtime-socket
var rule87 = {
	on: "object",
	id: "kubernetes/runtime-socket",
	title: "A pod can control the node’s container runtime",
	severity: "critical",
	profile: "essential",
	why: "With the socket, the pod can start privileged containers on the node. A read-only mount does not prevent this.",
	fix: "Remove the volume. To build images, use a builder that does not need a runtime, such as rootless BuildKit.",
	references: [HOST_PATH],
	aliases: ["KSV-0006", "CKV_K8S_27", "docker_daemon_socket_is_exposed_to_containers", "docker-sock", "C-0074"],
	controls: workloadControls(),
	*check(object, { index }) {
		for (const { place, field, node, path, kind } of hostMounts(object, index)) {
			if (kind === "socket") {
				yield atValue(place, node, field, { detail: `The socket is ${code(path)}.` });
			}
		}
	}
};
// audit/kubernetes/rules/seccomp
var PATH6 = ["securityContext", "seccompProfile", "type"];
var CONFINED2 = new Set(["", "RuntimeDefault", "Localhost"]);
var rule88 = {
	on: "pod",
	id: "kubernetes/seccomp",
	title: "A container’s system calls are not restricted by a seccomp profile",
	severity: "medium",
	profile: "essential",
	why: "Most container escapes use rare system calls, which the runtime’s default profile blocks.",
	fix: "Set `seccompProfile.type: RuntimeDefault` in the `securityContext` of the pod or the container.",
	references: [SECCOMP],
	aliases: [
		"KSV-0030",
		"KSV-0104",
		"CKV_K8S_31",
		"CKV_K8S_32",
		"seccomp_profile_is_not_configured",
		"C-0055",
		"C-0210"
	],
	controls: workloadControls(cis("5.7.2")),
	*check(pod) {
		for (const { place, node } of contextsOf(pod)) {
			const type = yamlAt(node, "seccompProfile", "type");
			const text = textOf(type) ?? "";
			if (type === void 0 || CONFINED2.has(text)) continue;
			yield atValue(place, type, PATH6.join("."), {
				variant: text === "Unconfined" ? "unconfined" : "unknown-type",
				edits: replaced(type, "RuntimeDefault")
			});
		}
		if (pod.object.isPatch || pod.isWindows) return;
		for (const container of pod.containers) {
			if (!isNull(effective(container, "seccompProfile", "type")?.value)) continue;
			yield absent(container, container.node, PATH6, {
				variant: "unset",
				severity: "low",
				profile: "hardened",
				edits: added(container.file, container.node, PATH6, "RuntimeDefault")
			});
		}
	}
};
// audit/kubernetes/rules/seccomp-profile-weak
var DANGEROUS = new Set([
	"add_key",
	"bpf",
	"delete_module",
	"finit_module",
	"init_module",
	"io_uring_setup",
	"kexec_load",
	"keyctl",
	"mount",
	"open_by_handle_at",
	"perf_event_open",
	"pivot_root",
	"ptrace",
	"request_key",
	"setns",
	"umount2",
	"unshare",
	"userfaultfd"
]);
var rule89 = {
	on: "object",
	id: "kubernetes/seccomp-profile-weak",
	title: "A seccomp profile allows dangerous system calls",
	severity: "medium",
	profile: "essential",
	why: "Attackers have used these calls to escape from containers. The runtime’s default profile blocks most of them.",
	fix: "Let `defaultAction` return an error, and allow only the calls that the program makes.",
	references: [SECCOMP],
	aliases: [],
	controls: workloadControls(cis("5.7.2")),
	*check(object) {
		if (object.kind !== "SeccompProfile") return;
		const body = yamlAt(object.root, "spec") ?? object.root;
		const action = scalarOf(yamlAt(body, "defaultAction"));
		if (action !== void 0 && /^SCMP_ACT_(?:ALLOW|LOG)$/.test(action.text)) {
			yield atValue(object, action, "defaultAction", { variant: "default-allowed" });
		}
		for (const group of itemsOf(yamlAt(body, "syscalls"))) {
			if (textOf(yamlAt(group, "action")) !== "SCMP_ACT_ALLOW" || isConditional(group)) continue;
			for (const name of scalarsOf(yamlAt(group, "names"))) {
				if (!DANGEROUS.has(name.text)) continue;
				yield atValue(object, name, `syscalls[${name.text}]`, {
					variant: "call-allowed",
					detail: `The call is ${code(name.text)}.`
				});
			}
		}
	}
};
function isConditional(group) {
	const hasArguments = itemsOf(yamlAt(group, "args")).length > 0;
	return hasArguments || entriesOf(yamlAt(group, "includes")).length > 0;
}
// audit/kubernetes/rules/secret-as-env
var rule90 = {
	on: "container",
	id: "kubernetes/secret-as-env",
	title: "A container gets a secret as an environment variable",
	severity: "none",
	profile: "all",
	why: "Programs often write their environment variables to logs and crash reports, and pass them to all child processes.",
	fix: "Mount the secret as a file.",
	references: [SECRETS],
	aliases: ["CKV_K8S_35", "secrets_as_environment_variables", "read-secret-from-env-var", "C-0207"],
	controls: workloadControls(cis("5.4.1")),
	*check(container) {
		for (const item of itemsOf(yamlAt(container.node, "env"))) {
			const entry = entryAt(item, "valueFrom", "secretKeyRef");
			const name = textOf(yamlAt(item, "name")) ?? "";
			if (entry === void 0) continue;
			yield atKey(container, entry, `env[${name}]`, { variant: "variable" });
		}
		for (const item of itemsOf(yamlAt(container.node, "envFrom"))) {
			const entry = entryAt(item, "secretRef");
			const name = textOf(yamlAt(entry?.value, "name")) ?? "";
			if (entry === void 0) continue;
			yield atKey(container, entry, `envFrom[${name}]`, { variant: "all" });
		}
	}
};
// audit/kubernetes/secret-name
var PLACEHOLDER = /change[-_ ]?me|replace|placeholder|example|your[-_ ]|dummy|todo|redacted|^x+$|^\*+$|^\.+$|^<.*>$/i;
var NAME_OF_PLACE = /^[A-Z]+(?:_[A-Z]+){2,}$/;
var NO_SECRET = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled)$|[$%]\(|\$\{|\{\{|^\$[A-Za-z_]|^[.~]?\/|^[a-z][a-z0-9+.-]*:\/\/|^(?:ref|vault|secret|env|file|arn):|\.(?:json|ya?ml|pem|crt|key|txt|conf)$/i;
function isLiteralSecret(value) {
	const text = value.trim();
	if (text.length < 3 || text.length > 4096) return false;
	return ![NO_SECRET, PLACEHOLDER, NAME_OF_PLACE].some((form) => form.test(text));
}
var KNOWN_FORM = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bbearer (?:[A-Za-z0-9._~+/-]{16}|(?=[a-z]{0,12}\d)[A-Za-z0-9._~+/-]{8})/i;
function hasSecretForm(value) {
	return KNOWN_FORM.test(value.length > 8192 ? value.slice(0, 8192) : value);
}
// audit/kubernetes/rules/secret-in-configmap
var SETTING = /^[ \t]{0,40}([A-Za-z][\w.-]{0,60})[ \t]{0,9}[:=][ \t]{0,9}(\S{1,200})[ \t]*\r?$/gm;
var MAX_FILE = 2e5;
var rule91 = {
	on: "object",
	id: "kubernetes/secret-in-configmap",
	title: "A ConfigMap contains a secret",
	severity: "high",
	profile: "essential",
	why: "ConfigMaps are stored and shown in plain text, and many accounts can read them.",
	fix: "Revoke the secret. Keep the new one in a secret store, and use a Secret in the cluster.",
	references: [SECRETS],
	aliases: ["KSV-0109", "KSV-01010", "sensitiveConfigmapContent", "C-0012"],
	controls: workloadControls({ ...cis("5.4.1"), "pci-dss-4.0.1": ["8.6.2"] }),
	*check(object) {
		if (object.kind !== "ConfigMap" || object.group !== "") return;
		for (const entry of entriesOf(yamlAt(object.root, "data"))) {
			const text = textOf(entry.value) ?? "";
			const isSecret2 = isSecretName(entry.key) && isLiteralSecret(text);
			if (!text.includes("\n")) {
				if (!isSecret2 && !hasSecretForm(text)) continue;
				const detail = `The key is ${code(entry.key)}.`;
				yield atValue(object, entry.value, `data.${entry.key}`, { detail });
			} else {
				for (const { name, span } of settingsOf(object, entry)) {
					const address = `${object.address}#data.${entry.key}.${name}`;
					yield { at: span, address, detail: `The setting is ${code(name)}.` };
				}
			}
		}
	}
};
function settingsOf({ file }, { value }) {
	const { start, end } = value.span;
	const written = file.text.slice(start, Math.min(end, start + MAX_FILE));
	const isQuoted = /^["']/.test(written);
	const text = isQuoted ? (textOf(value) ?? "").slice(0, MAX_FILE) : written;
	const found = [];
	for (const match of text.matchAll(SETTING)) {
		const [line, name = "", quoted2 = ""] = match;
		const secret = quoted2.replace(/^["']|["',;]+$/g, "");
		if (!isSecretName(name) || !isLiteralSecret(secret)) continue;
		const from = match.index + line.lastIndexOf(secret);
		const at = isQuoted ? onlyIndexOf(written, secret) : from;
		const span = at === void 0 ? value.span : spanAt(start + at, secret);
		found.push({ name, span });
	}
	return found;
}
function onlyIndexOf(written, secret) {
	const first = written.indexOf(secret);
	return first !== -1 && first === written.lastIndexOf(secret) ? first : void 0;
}
function spanAt(start, { length }) {
	return { start, end: start + length };
}
// audit/kubernetes/rules/secret-in-env
var rule92 = {
	on: "container",
	id: "kubernetes/secret-in-env",
	title: "An environment variable in a manifest contains a secret",
	severity: "high",
	profile: "essential",
	why: "Anyone who can read the repository or the pod can read the secret.",
	fix: "Revoke the secret. Keep the new one in a secret store, and refer to it with `valueFrom.secretKeyRef`.",
	references: [SECRETS],
	aliases: ["env-var-secret", "sensitiveContainerEnvVar", "C-0012"],
	controls: workloadControls({
		...cis("5.4.1"),
		"nist-800-190": ["4.1.4"],
		"pci-dss-4.0.1": ["8.6.2"],
		hipaa: ["164.312(a)(2)(iv)"]
	}),
	*check(container) {
		const variables = itemsOf(yamlAt(container.node, "env"));
		const names = variables.filter((item) => NAME_VARIABLE.test(textOf(yamlAt(item, "name")) ?? "")).map((item) => textOf(yamlAt(item, "value")));
		for (const item of variables) {
			const name = textOf(yamlAt(item, "name")) ?? "";
			const value = scalarOf(yamlAt(item, "value"));
			if (value === void 0) continue;
			const isNamed = isSecretName(name) && isLiteralSecret(value.text);
			if (!isNamed && !hasSecretForm(value.text)) continue;
			yield atValue(container, value, `env[${name}]`, {
				detail: `${code(name)} contains a fixed value.`,
				...isKnownPassword(value.text, [container.name, ...names]) && { severity: "low" }
			});
		}
	}
};
// audit/kubernetes/rules/secret-manifest
var PUBLIC = /(?:^|[._-])(?:ca|crt|cert|pub|user|username|host|hostname|name|url|namespace|port|type|provider|database|db|dbname|schema|region|driver|engine)$/i;
var rule93 = {
	on: "object",
	id: "kubernetes/secret-manifest",
	title: "A Secret is committed in plain text",
	severity: "high",
	profile: "essential",
	why: "Base64 is not encryption: anyone who can read the repository can read the secret.",
	fix: "Revoke the secret. Commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS.",
	references: [SECRETS],
	aliases: ["kubernetes-secret-yaml", "no-k8s-kind-secret", "using_kubernetes_native_secret_management"],
	controls: workloadControls({
		...cis("5.4.2"),
		"pci-dss-4.0.1": ["8.6.2"],
		hipaa: ["164.312(a)(2)(iv)"]
	}),
	*check(object) {
		if (object.kind === "Kustomization") yield* generated(object);
		if (object.kind !== "Secret" || object.group !== "") return;
		if (yamlAt(object.root, "sops") !== void 0) return;
		const values = [
			...entriesOf(yamlAt(object.root, "data")).map(({ key, value }) => [key, decoded(value)]),
			...entriesOf(yamlAt(object.root, "stringData")).map(({ key, value }) => [key, textOf(value)])
		];
		const secrets = values.filter(([key = "", value]) => isSecret(key, value));
		const [first] = secrets;
		if (first === void 0) return;
		const names = values.filter(([key = ""]) => NAME_VARIABLE.test(key)).map(([, value]) => value);
		const isKnown = secrets.every(([, value = ""]) => isKnownPassword(value, names));
		yield atPlace(object, secrets.length === 1 ? `data.${first[0]}` : "data", {
			...isKnown && { severity: "low" }
		});
	}
};
function* generated(object) {
	for (const generator of itemsOf(yamlAt(object.root, "secretGenerator"))) {
		const name = textOf(yamlAt(generator, "name")) ?? "";
		for (const literal of scalarsOf(yamlAt(generator, "literals"))) {
			const [key = "", ...rest] = literal.text.split("=");
			if (!isSecret(key, rest.join("="))) continue;
			yield atValue(object, literal, `secretGenerator[${name}].${key}`, { variant: "generator" });
		}
	}
}
function isSecret(key, value) {
	if (value === void 0 || PUBLIC.test(key) || value.startsWith("ENC[")) return false;
	return isLiteralSecret(value) || value.length > 4096;
}
function decoded(node) {
	if (isNull(node)) return void 0;
	const text = (textOf(node) ?? "").replace(/\s/g, "");
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return void 0;
	return Buffer.from(text, "base64").toString("utf8");
}
// audit/kubernetes/rules/security-context-missing
var KEY2 = "securityContext";
var rule94 = {
	on: "pod",
	id: "kubernetes/security-context-missing",
	title: "Nothing restricts the privileges of a container",
	severity: "low",
	profile: "hardened",
	why: "Without a security context, the image determines the user, and the runtime determines everything else.",
	fix: "Add a `securityContext` with the settings that the `restricted` level requires.",
	references: [SECURITY_CONTEXT],
	aliases: ["KSV-0118", "pod_or_container_without_security_context", "C-0211"],
	controls: workloadControls(cis("5.7.3")),
	*check(pod) {
		if (pod.object.isPatch || isSet(yamlAt(pod.spec, KEY2))) return;
		yield absent(pod, pod.spec, [KEY2], { variant: "pod", severity: "none", profile: "all" });
		for (const container of pod.containers) {
			if (isSet(yamlAt(container.node, KEY2))) continue;
			yield absent(container, container.node, [KEY2], { variant: "container" });
		}
	}
};
function isSet(node) {
	return entriesOf(node).length > 0;
}
// audit/kubernetes/rules/selinux-options
var TYPES = new Set(["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"]);
var rule95 = {
	on: "pod",
	id: "kubernetes/selinux-options",
	title: "A container sets its own SELinux identity",
	severity: "medium",
	profile: "essential",
	why: "A different user, role or type can exempt the container from the restrictions that SELinux enforces for containers.",
	fix: "Remove `user` and `role`, and use a container type, such as `container_t`.",
	references: [POD_SECURITY_STANDARDS],
	aliases: ["KSV-0025"],
	controls: workloadControls({ "cis-docker-1.6.0": ["5.3"] }),
	*check(pod) {
		for (const { place, node } of contextsOf(pod)) {
			for (const key of ["user", "role", "type"]) {
				const value = yamlAt(node, "seLinuxOptions", key);
				const text = textOf(value) ?? "";
				if (value === void 0 || text === "" || key === "type" && TYPES.has(text)) continue;
				yield atValue(place, value, `securityContext.seLinuxOptions.${key}`, {
					detail: `The ${key} is ${code(text)}.`
				});
			}
		}
	}
};
// audit/kubernetes/rules/sysctl
var SAFE = new Map([
	["kernel.shm_rmid_forced", "1.0"],
	["net.ipv4.ip_local_port_range", "1.0"],
	["net.ipv4.tcp_syncookies", "1.0"],
	["net.ipv4.ping_group_range", "1.18"],
	["net.ipv4.ip_unprivileged_port_start", "1.22"],
	["net.ipv4.ip_local_reserved_ports", "1.27"],
	["net.ipv4.tcp_keepalive_time", "1.29"],
	["net.ipv4.tcp_fin_timeout", "1.29"],
	["net.ipv4.tcp_keepalive_intvl", "1.29"],
	["net.ipv4.tcp_keepalive_probes", "1.29"],
	["net.ipv4.tcp_rmem", "1.32"],
	["net.ipv4.tcp_wmem", "1.32"]
]);
var rule96 = {
	on: "pod",
	id: "kubernetes/sysctl",
	title: "A pod changes an unsafe kernel setting",
	severity: "medium",
	profile: "essential",
	why: "The setting can affect all pods on the node, or enable a container escape.",
	fix: "Remove the setting, or use one that Kubernetes lists as safe.",
	references: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
	aliases: ["KSV-0026", "cluster_allows_unsafe_sysctls", "unsafe-sysctls"],
	controls: workloadControls(),
	*check(pod, { kubernetesVersion }) {
		for (const item of itemsOf(yamlAt(pod.spec, "securityContext", "sysctls"))) {
			const node = yamlAt(item, "name");
			const name = textOf(node)?.replaceAll("/", ".");
			if (node === void 0 || name === void 0) continue;
			const since = SAFE.get(name);
			if (since !== void 0 && !isBefore(kubernetesVersion, since)) continue;
			yield atValue(pod, node, `securityContext.sysctls[${name}]`, {
				detail: `The setting is ${code(name)}.`
			});
		}
	}
};
// audit/kubernetes/rules/token-mounted
var KEY3 = "automountServiceAccountToken";
var rule97 = {
	on: "pod",
	id: "kubernetes/token-mounted",
	title: "A pod gets a Kubernetes API token that it may not need",
	severity: "low",
	profile: "hardened",
	why: "An attacker in the pod can use the token to call the API with the permissions of the account.",
	fix: "Set `automountServiceAccountToken: false`, unless the program calls the API.",
	references: [ACCOUNTS],
	aliases: [
		"KSV-0036",
		"CKV_K8S_38",
		"service_account_token_automount_not_disabled",
		"automountServiceAccountToken",
		"C-0034",
		"C-0190",
		"C-0261"
	],
	controls: workloadControls({ ...cis("5.1.6"), "nsa-cisa-1.2": ["access"] }),
	*check(pod, { index }) {
		const value = yamlAt(pod.spec, KEY3);
		if (isFalse(value) || pod.object.isPatch) return;
		const account2 = serviceAccountOf(pod, index);
		if (!isTrue(value) && isFalse(yamlAt(account2?.root, KEY3))) return;
		const isBound = index.boundAccounts.has(accountOf(pod));
		const isMeant = isTrue(value) || isBound;
		const report = {
			variant: isBound ? "bound" : isTrue(value) ? "stated" : "unset",
			...isMeant ? { profile: "all", severity: "none" } : {}
		};
		if (value !== void 0 && isTrue(value)) yield atValue(pod, value, KEY3, report);
		else {
			const edits = added(pod.file, pod.spec, [KEY3], "false", false);
			yield absent(pod, pod.spec, [KEY3], { ...report, edits });
		}
	}
};
// audit/kubernetes/rules/volume-type
var ALLOWED = new Set([
	"name",
	"configMap",
	"csi",
	"downwardAPI",
	"emptyDir",
	"ephemeral",
	"image",
	"persistentVolumeClaim",
	"projected",
	"secret",
	"hostPath"
]);
var rule98 = {
	on: "pod",
	id: "kubernetes/volume-type",
	title: "A pod selects the storage of a volume directly",
	severity: "low",
	profile: "hardened",
	why: "The pod can access storage that is not assigned to its namespace.",
	fix: "Use a persistent volume claim, so that the cluster chooses the storage.",
	references: [POD_SECURITY_STANDARDS],
	aliases: ["KSV-0028", "KSV-0121"],
	controls: workloadControls(),
	*check(pod) {
		for (const volume of itemsOf(yamlAt(pod.spec, "volumes"))) {
			for (const entry of entriesOf(volume)) {
				if (ALLOWED.has(entry.key) || isNull(entry.value)) continue;
				const name = textOf(yamlAt(volume, "name")) ?? "";
				yield atKey(pod, entry, `volumes[${name}].${entry.key}`, {
					detail: `The type is ${code(entry.key)}.`
				});
			}
		}
	}
};
// audit/kubernetes/rules.generated
var RULES10 = [rule47, rule48, rule49, rule50, rule51, rule52, rule53, rule54, rule55, rule56, rule57, rule58, rule59, rule60, rule61, rule62, rule63, rule64, rule65, rule66, rule67, rule68, rule69, rule70, rule71, rule72, rule73, rule74, rule75, rule76, rule77, rule78, rule79, rule80, rule81, rule82, rule83, rule84, rule85, rule86, rule87, rule88, rule89, rule90, rule91, rule92, rule93, rule94, rule95, rule96, rule97, rule98];
// audit/kubernetes/rule-list
var KUBERNETES_RULES = [
	...RULES10,
	...RULES,
	...RULES2,
	...FLAG_RULES,
	...RULES3,
	...RULES4,
	...RULES5,
	...RULES6,
	...RULES7,
	...RULES8
];
var OBJECT_RULES = KUBERNETES_RULES.filter((rule99) => rule99.on === "object");
var RULES_WITHOUT_FLAGS = OBJECT_RULES.filter((rule99) => !FLAG_RULES.includes(rule99));
var POD_RULES = KUBERNETES_RULES.filter((rule99) => rule99.on === "pod");
var CONTAINER_RULES = KUBERNETES_RULES.filter((rule99) => rule99.on === "container");
var GRANT_RULES = KUBERNETES_RULES.filter((rule99) => rule99.on === "grant");
// audit/kubernetes/bare-containers
var STATED = new Set([
	"kubernetes/capability-added",
	"kubernetes/capability-critical",
	"kubernetes/image-not-pinned",
	"kubernetes/image-untagged",
	"kubernetes/proc-unmasked",
	"kubernetes/registry-not-allowed",
	"kubernetes/registry-retired"
]);
var BARE_RULES = CONTAINER_RULES.filter(({ id }) => STATED.has(id));
var REGISTRY_RULES = BARE_RULES.filter(({ id }) => id.startsWith("kubernetes/registry"));
function bareContainers(object, index) {
	const images = kustomizedImages(object, index).map(({ image, keepsTag }) => ({
		container: { ...stepOf(object, withImage(image), ".images"), hasFinalImage: true },
		rules: keepsTag ? REGISTRY_RULES : BARE_RULES
	}));
	return [
		...images,
		...stepContainers(object).map((container) => ({ container, rules: BARE_RULES }))
	];
}
function withImage(value) {
	const { span, via } = value;
	const entry = { key: "image", keySpan: span, value };
	return { kind: "map", entries: new Map([["image", entry]]), repeated: [], span, via };
}
// audit/kubernetes/group-subjects
var OBJECTS2 = [
	["rbac", /^rbac\.authorization\.k8s\.io\//],
	["mesh", /^[a-z.]*(?:istio|linkerd)\.io\//],
	["cluster", /^audit\.k8s\.io\/| EncryptionConfiguration$/],
	["storage", / (?:StorageClass|PersistentVolume|PersistentVolumeClaim|Secret)$/],
	["kubelet", / KubeletConfiguration$/]
];
function groupSubjects(objects, index) {
	const counts = {};
	for (const object of objects) {
		const type = `${object.apiVersion} ${object.kind}`;
		const groups = OBJECTS2.filter(([, pattern]) => pattern.test(type)).map(([group]) => group);
		const components = index.componentsOf(object).map(({ component }) => component);
		for (const name of [...groups, ...components]) counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}
// audit/kubernetes/read-grants
function grantsOf(role) {
	if (role.kind !== "Role" && role.kind !== "ClusterRole") return [];
	return itemsOf(yamlAt(role.root, "rules")).flatMap((rule99, index) => {
		if (rule99.kind !== "map") return [];
		const texts = (key) => scalarsOf(yamlAt(rule99, key)).map(({ text }) => text);
		const grant = {
			file: role.file,
			role,
			rule: rule99,
			groups: texts("apiGroups"),
			resources: texts("resources"),
			verbs: texts("verbs"),
			isNamed: texts("resourceNames").length > 0,
			isClusterRole: role.kind === "ClusterRole",
			at: entriesOf(rule99)[0]?.keySpan ?? rule99.span,
			address: `${role.address}#rules[${index}]`
		};
		return [grant];
	});
}
// audit/kubernetes/kubernetes
var kubernetesArea = {
	name: "kubernetes",
	prefixes: [...new Set(KUBERNETES_RULES.map(({ id }) => id.slice(0, id.indexOf("/"))))],
	rules: KUBERNETES_RULES,
	reads: hasManifests,
	check
};
function check(files, facts) {
	const { objects, problems, unchecked, imageOf: imageOf2 } = readObjects(files);
	const pods = objects.flatMap(podsOf);
	const index = manifestIndex(objects, pods, imageOf2);
	const own = { ...facts, index };
	const subjects = { objects: objects.length, pods: pods.length, containers: 0, grants: 0 };
	const hits = [];
	for (const object of objects) {
		const containers = index.podsOf(object).flatMap((pod) => pod.containers);
		const grants = grantsOf(object);
		subjects.containers += containers.length;
		subjects.grants += grants.length;
		const rules = hasFlags(object, index) ? OBJECT_RULES : RULES_WITHOUT_FLAGS;
		for (const found of [
			applyRules(rules, [object], own),
			applyRules(POD_RULES, index.podsOf(object), own),
			applyRules(CONTAINER_RULES, containers, own),
			applyRules(GRANT_RULES, grants, own),
			...bareContainers(object, index).map(
				({ container, rules: rules2 }) => applyRules(rules2, [container], own)
			)
		]) {
			for (const each of found) hits.push(withTemplate(each, object));
		}
	}
	const groups = groupSubjects(objects, index);
	return { hits, problems, unchecked, subjects: { ...subjects, ...groups } };
}
function withTemplate(each, { template }) {
	if (template === void 0) return each;
	const origin = `Helm rendered it from ${code(template)}.`;
	const { detail } = each.hit;
	const hit = { ...each.hit, detail: detail === void 0 ? origin : `${detail} ${origin}` };
	return { ...each, hit };
}
export{kubernetesArea};
