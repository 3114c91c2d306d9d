import{isComposeFile,substitute}from"./chunk-3PY4VJTJ.js";
import{CRITICAL,DEFAULTS,NAME_VARIABLE,STRONG,isSecretName,isSecretValue}from"./chunk-35MKYH6X.js";
import{applyRules,fullRepository,parseImageName,readYamlTrees,yamlAt}from"./chunk-SXFPTYMK.js";
import{isKnownPassword,lineEndAfter,textPlaces}from"./chunk-5C4LGZKE.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/compose/compose
import{ posix }from"node:path";
// audit/compose/environment-file
function isEnvironmentFile({ path }) {
	return /(?:^|\/)\.env$/.test(path);
}
var NAME = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]/;
var QUOTED = /^\s*(?:'([^']*)'|"((?:[^"\\]|\\.)*)")\s*(?:\s#.*)?$/;
function readEnvironment(text) {
	const known = new Map();
	for (const line of text.split(/\r?\n/)) {
		const [start = "", name] = NAME.exec(line) ?? [];
		if (name === void 0) continue;
		const rest = line.slice(start.length);
		const [, literal, quoted] = QUOTED.exec(rest) ?? [];
		const value = quoted ?? withoutComment(rest);
		known.set(name, literal ?? substitute(value, (key) => known.get(key)) ?? value);
	}
	return known;
}
function withoutComment(text) {
	const at = text.search(/\s#/);
	return (at === -1 ? text : text.slice(0, at)).trim();
}
var KEPT = new Set(["annotations", "args", "command", "entrypoint", "environment", "healthcheck", "labels"]);
function withVariables(root, known) {
	const services = root.entries.get("services");
	if (known.size === 0 || services === void 0) return root;
	const value = replaced(services.value, known);
	return { ...root, entries: new Map(root.entries).set("services", { ...services, value }) };
}
function replaced(node, known) {
	if (node.kind === "list") {
		return { ...node, items: node.items.map((item) => replaced(item, known)) };
	}
	if (node.kind === "scalar") {
		const text = replacedText(node.text, known);
		return text === node.text ? node : { ...node, text, value: text };
	}
	const entries = [...node.entries].map(
		([key, entry]) => KEPT.has(key) ? [key, entry] : [key, { ...entry, value: replaced(entry.value, known) }]
	);
	return { ...node, entries: new Map(entries) };
}
var VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^{}]{0,1000}\}|([A-Za-z_]\w*))/g;
var MAX_TEXT = 4096;
function replacedText(text, known) {
	if (text.length > MAX_TEXT) return text;
	const lookup = (name) => known.get(name);
	const isKnown = [...text.matchAll(VARIABLE)].some(
		([, braced, bare]) => known.has(braced ?? bare ?? "")
	);
	if (!isKnown) return text;
	let size = 0;
	const replace = (written) => {
		if (size > MAX_TEXT) return "";
		const value = substitute(written, lookup) ?? written;
		size += value.length;
		return value;
	};
	const result = substitute(text, lookup) ?? text.replaceAll(VARIABLE, replace);
	return size > MAX_TEXT ? text : result;
}
// audit/compose/merge-documents
var REPLACED = new Set(["command", "entrypoint", "test"]);
function mergeDocuments(text, documents) {
	const [first, ...others] = documents;
	return first === void 0 ? void 0 : others.reduce((merged, next) => mergedMap(text, merged, next), first);
}
function composeTag(text, { keySpan }) {
	return /^\s*:\s*!(reset|override)\b/.exec(text.slice(keySpan.end, keySpan.end + 200))?.[1];
}
function mergedMap(text, earlier, later) {
	const entries = new Map(earlier.entries);
	for (const entry of later.entries.values()) {
		const { key } = entry;
		const known = entries.get(key);
		const tag = composeTag(text, entry);
		if (tag === "reset") entries.delete(key);
		else if (known === void 0 || tag === "override") entries.set(key, entry);
		else entries.set(key, { ...entry, value: mergedValue(text, known, entry) });
	}
	return { ...later, entries, repeated: [...earlier.repeated, ...later.repeated] };
}
function mergedValue(text, { value: earlier }, later) {
	const { key, value } = later;
	if (value.kind === "scalar" && value.isPlain && value.value === null) return earlier;
	if (REPLACED.has(key)) return value;
	if (earlier.kind === "scalar" && value.kind !== "list") return value;
	if (earlier.kind === "map" && value.kind === "scalar") return earlier;
	if (earlier.kind !== "map" && value.kind !== "map") {
		const items = [...itemsIn(earlier), ...itemsIn(value)];
		return { kind: "list", items, span: value.span, via: value.via };
	}
	return mergedMap(text, asMap(earlier), asMap(value));
}
function itemsIn(node) {
	return node.kind === "list" ? node.items : [node];
}
function asMap(node) {
	if (node.kind === "map") return node;
	const entries = itemsIn(node).flatMap((item) => item.kind === "scalar" ? [entryOf(item)] : []);
	return {
		kind: "map",
		entries: new Map(entries.map((entry) => [entry.key, entry])),
		repeated: [],
		span: node.span,
		via: node.via
	};
}
function entryOf(item) {
	const { text, span } = item;
	const equals = text.indexOf("=");
	const at = equals === -1 ? text.length : equals;
	const value = equals === -1 ? null : text.slice(at + 1);
	const place = equals === -1 ? { start: span.end, end: span.end } : span;
	return {
		key: text.slice(0, at),
		keySpan: span,
		value: { ...item, text: value ?? "", value, span: place }
	};
}
// audit/compose/named-files
var MAX_PROBLEMS = 20;
function unreadNames({ path, text }, root, read) {
	const named = [...includedFiles(root), ...extendedFiles(root)];
	const unread = named.filter((node) => {
		const name = node.kind === "scalar" ? node.text : "";
		const resolved = resolvedPath(path, name);
		return resolved === void 0 || !read.has(resolved);
	});
	return unread.slice(0, MAX_PROBLEMS).map((node) => {
		const name = node.kind === "scalar" ? node.text.slice(0, 120) : "in this entry";
		const message = `the Compose file ${name} was not read. Fix: specify a .yml file in the audited folder`;
		return new DataError("not-found", message, {
			path,
			line: textPlaces(text)(node.span.start).line
		});
	});
}
function includedFiles(root) {
	return listOf(yamlAt(root, "include")).flatMap(
		(item) => item.kind === "map" ? listOf(yamlAt(item, "path")) : [item]
	);
}
function extendedFiles(root) {
	const services = yamlAt(root, "services");
	if (services?.kind !== "map") return [];
	return [...services.entries.values()].flatMap(
		({ value }) => listOf(yamlAt(value, "extends", "file"))
	);
}
function listOf(node) {
	if (node === void 0) return [];
	return node.kind === "list" ? node.items : [node];
}
function resolvedPath(path, relative) {
	const parts = path.split("/").slice(0, -1);
	for (const part of relative.split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== ".." && part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}
// audit/compose/mount-users
function writtenSource(mount) {
	const node = mount.kind === "map" ? yamlAt(mount, "source") : mount;
	if (node?.kind !== "scalar") return void 0;
	if (mount.kind === "map") return node.text;
	return /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]{0,200}\}|[^:$]|\$(?!\{))+):/.exec(node.text)?.[1];
}
function countMountUsers(services) {
	const counts = new Map();
	for (const service of services) {
		const volumes = yamlAt(service, "volumes");
		const items = volumes?.kind === "list" ? volumes.items : [];
		for (const source of new Set(items.map(writtenSource))) {
			if (source !== void 0) counts.set(source, (counts.get(source) ?? 0) + 1);
		}
	}
	return counts;
}
// audit/compose/read-services
var MAX_LAYERS = 20;
function readServices(file, root, files) {
	const services = [];
	const map = yamlAt(root, "services");
	const entries = map?.kind === "map" ? [...map.entries.values()] : [];
	const mountUsers = countMountUsers(
		entries.flatMap(({ value }) => value.kind === "map" ? [value] : [])
	);
	const siblings = siblingsOf(file.path, files);
	const compose = { file, root, siblings, services, mountUsers };
	for (const { key: name, keySpan: nameSpan, value: own } of entries) {
		if (own.kind !== "map") continue;
		const layers = layersOf(own, file.path, root, files);
		services.push({ file, compose, name, nameSpan, own, layers });
	}
	return compose;
}
function siblingsOf(path, files) {
	const folder = joined(path, "");
	return [...files].flatMap(
		([other, root]) => other !== path && joined(other, "") === folder ? [root] : []
	);
}
function layersOf(own, path, root, files) {
	const layers = [{ map: own, from: void 0, isHere: true }];
	const seen = new Set([own]);
	let place = { map: own, path, root };
	let from;
	while (layers.length < MAX_LAYERS) {
		const extended = yamlAt(place.map, "extends");
		if (extended === void 0) break;
		from ??= extended.span;
		const next = extendedService(extended, place, files);
		if (next === void 0 || seen.has(next.map)) break;
		seen.add(next.map);
		layers.push({ map: next.map, from, isHere: next.path === path });
		place = next;
	}
	return layers;
}
function extendedService(extended, { path, root }, files) {
	const named = extended.kind === "scalar" ? extended : yamlAt(extended, "service");
	const stated = yamlAt(extended, "file");
	if (named?.kind !== "scalar") return void 0;
	const other = stated?.kind === "scalar" ? joined(path, stated.text) : path;
	const otherRoot = other === path ? root : files.get(other);
	const map = yamlAt(otherRoot, "services", named.text);
	if (map?.kind !== "map" || otherRoot === void 0) return void 0;
	return { map, path: other, root: otherRoot };
}
function joined(path, relative) {
	const parts = path.split("/").slice(0, -1);
	for (const part of relative.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}
function fieldOf({ layers }, key) {
	for (const layer of layers) {
		const entry = layer.map.entries.get(key);
		if (entry !== void 0) return traced(entry, entry.value, layer);
	}
	return void 0;
}
function itemsOf({ layers }, key) {
	return layers.flatMap((layer) => {
		const entry = layer.map.entries.get(key);
		if (entry === void 0) return [];
		const { value } = entry;
		if (value.kind === "map") return [];
		const items = value.kind === "list" ? value.items : [value];
		return items.map((item) => traced(entry, reachedBy(item, value), layer));
	});
}
function entriesOf({ layers }, key) {
	const found = new Map();
	for (const layer of layers) {
		const map = layer.map.entries.get(key)?.value;
		if (map?.kind !== "map") continue;
		for (const entry of map.entries.values()) {
			if (found.has(entry.key)) continue;
			found.set(entry.key, traced(entry, reachedBy(entry.value, map), layer));
		}
	}
	return [...found.values()];
}
function innerOf(outer, ...keys) {
	let node = outer.node;
	let entry;
	for (const key of keys) {
		entry = node.kind === "map" ? node.entries.get(key) : void 0;
		if (entry === void 0) return void 0;
		node = reachedBy(entry.value, node);
	}
	return entry === void 0 ? void 0 : traced(entry, node, outer.layer);
}
function reachedBy(node, container) {
	return container.via.length === 0 ? node : { ...node, via: [...container.via, ...node.via] };
}
function traced(entry, node, layer) {
	const at = layer.from ?? node.via[0] ?? node.span;
	const isElsewhere = at !== node.span && layer.isHere;
	return {
		key: entry.key,
		node,
		keySpan: layer.from ?? node.via[0] ?? entry.keySpan,
		at,
		via: isElsewhere ? [...node.via.slice(layer.from === void 0 ? 1 : 0), node.span] : [],
		isOwn: at === node.span,
		layer
	};
}
// audit/compose/compose-values
function textOf(node) {
	if (node?.kind !== "scalar") return void 0;
	return substitute(node.text, () => void 0);
}
function hasVariable(text) {
	return /\$\{?[A-Za-z_]/.test(text.replaceAll("$$", ""));
}
function isTrue(node) {
	return /^(?:true|t|yes|y|on|1)$/i.test(textOf(node) ?? "");
}
function isFalse(node) {
	return /^(?:false|f|no|n|off|0)$/i.test(textOf(node) ?? "");
}
// audit/compose/read-security
function securityOptions(service) {
	return itemsOf(service, "security_opt").flatMap((item) => {
		const text = textOf(item.node);
		if (text === void 0) return [];
		const at = text.search(/[=:]/);
		const name = (at === -1 ? text : text.slice(0, at)).trim().toLowerCase();
		return [{ name, value: at === -1 ? void 0 : text.slice(at + 1).trim(), item }];
	});
}
function capabilitiesOf(service, key) {
	return itemsOf(service, key).flatMap((item) => {
		const text = textOf(item.node);
		return text === void 0 ? [] : [{ name: text.trim().toUpperCase().replace(/^CAP_/, ""), item }];
	});
}
// audit/compose/service-edits
function valueEdit({ node, isOwn }, text, isSafe = true) {
	const isQuoted = node.kind === "scalar" && !node.isPlain && text.includes(",");
	return isOwn ? [{ span: node.span, text: isQuoted ? JSON.stringify(text) : text, isSafe }] : [];
}
function entryRemoval(service, field, isSafe = true) {
	const isOnly = service.own.entries.size < 2;
	const { end } = field.node.span;
	return field.isOwn && !isOnly ? lineRemoval(service.file.text, { start: field.keySpan.start, end }, isSafe) : [];
}
function itemRemoval(service, key, {
	item,
	wrong,
	isSafe = true
}) {
	const entry = service.own.entries.get(key);
	const { text } = service.file;
	if (!item.isOwn || entry?.value.kind !== "list") return [];
	const kept = entry.value.items.length - wrong.filter(({ isOwn }) => isOwn).length;
	if (kept > 0) {
		const dash = text.lastIndexOf("-", item.node.span.start);
		return lineRemoval(text, { start: dash, end: item.node.span.end }, isSafe);
	}
	if (service.own.entries.size < 2) return [];
	return lineRemoval(text, { start: entry.keySpan.start, end: entry.value.span.end }, isSafe);
}
function addedLines({ own, file: { text } }, lines, isSafe = true) {
	const first = [...own.entries.values()].find(
		({ keySpan }) => keySpan.start >= own.span.start && keySpan.end <= own.span.end
	);
	if (first === void 0 || own.via.length > 0 || text[own.span.start] === "{") return [];
	const start = text.lastIndexOf("\n", first.keySpan.start) + 1;
	const indent = text.slice(start, first.keySpan.start);
	if (!/^ +$/.test(indent)) return [];
	const added = lines.map((line) => `${indent}${line}
`).join("");
	return [{ span: { start, end: start }, text: added, isSafe }];
}
function lineRemoval(text, { start, end }, isSafe) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const newline = text.indexOf("\n", end);
	const to = newline === -1 ? text.length : newline + 1;
	const isAlone = /^[ \t]*$/.test(text.slice(from, start)) && /^[ \t\r]*(?:#.*)?\n?$/.test(text.slice(end, to));
	return isAlone ? [{ span: { start: from, end: to }, text: "", isSafe }] : [];
}
// audit/compose/service-hits
function serviceHit({ name }, { at, via }, part, rest = {}) {
	const address = `services.${name.slice(0, 80)}.${part.slice(0, 120)}`;
	return { at, address, ...via.length > 0 && { via }, ...rest };
}
function absenceHit({ name, nameSpan }, part, rest = {}, container) {
	const at = container?.keySpan ?? nameSpan;
	return { at, address: `services.${name.slice(0, 80)}.${part}`, ...rest };
}
// audit/compose/rules/capabilities-kept
var rule = {
	id: "compose/capabilities-kept",
	title: "The container keeps the default capabilities",
	severity: "low",
	profile: "hardened",
	why: "Few programs need these capabilities, but an attacker can use them.",
	fix: "Add `cap_drop: [ALL]`, and use `cap_add` for the capabilities that the program needs.",
	references: ["https://docs.docker.com/reference/compose-file/services/#cap_drop"],
	aliases: ["CL-0006", "container_capabilities_unrestricted"],
	controls: { "cis-docker-1.6.0": ["5.4"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		if (capabilitiesOf(service, "cap_drop").some(({ name }) => name === "ALL")) return;
		if (isTrue(fieldOf(service, "privileged")?.node)) return;
		const stated = fieldOf(service, "cap_drop");
		const edits = stated === void 0 ? addedLines(service, ["cap_drop: [ALL]"], false) : [];
		yield absenceHit(service, "cap_drop", edits.length > 0 ? { edits } : {}, stated);
	}
};
// audit/compose/rules/capability-added
var rule2 = {
	id: "compose/capability-added",
	title: "The container has an additional capability",
	severity: "medium",
	profile: "hardened",
	why: "Each capability grants some of root’s privileges.",
	fix: "Remove the capability if the program works without it.",
	references: ["https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"],
	aliases: ["CL-0027"],
	controls: { "cis-docker-1.6.0": ["5.4"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const found = capabilitiesOf(service, "cap_add").filter(
			({ name }) => ![CRITICAL, STRONG, DEFAULTS].some((group) => group.has(name))
		);
		const wrong = found.map(({ item }) => item);
		for (const { name, item } of found) {
			const edits = itemRemoval(service, "cap_add", { item, wrong, isSafe: false });
			yield serviceHit(service, item, `cap_add ${name}`, {
				variant: name,
				...edits.length > 0 && { edits }
			});
		}
	}
};
// audit/compose/rules/capability-critical
var rule3 = {
	id: "compose/capability-critical",
	title: "The container has a capability that gives control over the host",
	severity: "critical",
	profile: "essential",
	why: "A process with the capability can load code into the kernel, or read and change other processes.",
	fix: "Remove the capability.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	aliases: ["CL-0011", "CL-0024"],
	controls: { "cis-docker-1.6.0": ["5.4"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const found = capabilitiesOf(service, "cap_add").filter(({ name }) => CRITICAL.has(name));
		const wrong = found.map(({ item }) => item);
		for (const { name, item } of found) {
			const edits = itemRemoval(service, "cap_add", { item, wrong, isSafe: false });
			yield serviceHit(service, item, `cap_add ${name}`, {
				variant: name,
				...edits.length > 0 && { edits }
			});
		}
	}
};
// audit/compose/rules/capability-strong
var rule4 = {
	id: "compose/capability-strong",
	title: "The container has a capability that can disrupt the host",
	severity: "high",
	profile: "essential",
	why: "A process with this capability can change the host’s network, clock or resource limits.",
	fix: "Remove the capability, or add it only to one small service.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	aliases: ["CL-0011", "CL-0028", "CL-0029", "CL-0030"],
	controls: { "cis-docker-1.6.0": ["5.4"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const found = capabilitiesOf(service, "cap_add").filter(({ name }) => STRONG.has(name));
		const wrong = found.map(({ item }) => item);
		for (const { name, item } of found) {
			const edits = itemRemoval(service, "cap_add", { item, wrong, isSafe: false });
			yield serviceHit(service, item, `cap_add ${name}`, {
				variant: name,
				...edits.length > 0 && { edits }
			});
		}
	}
};
// audit/compose/rules/cgroup-host
var rule5 = {
	id: "compose/cgroup-host",
	title: "The container uses a host control group",
	severity: "medium",
	profile: "essential",
	why: "The engine’s resource limits do not apply, and the container can see the host’s control groups.",
	fix: "Remove `cgroup` and `cgroup_parent`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#cgroup"],
	aliases: ["cgroup_not_default"],
	controls: { "cis-docker-1.6.0": ["5.25"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const key of ["cgroup", "cgroup_parent"]) {
			const field = fieldOf(service, key);
			if (field === void 0 || key === "cgroup" && textOf(field.node) !== "host") continue;
			const edits = entryRemoval(service, field);
			yield serviceHit(service, field, key, { variant: key, ...edits.length > 0 && { edits } });
		}
	}
};
// audit/compose/rules/confinement-off
var rule6 = {
	id: "compose/confinement-off",
	title: "The container runs without seccomp or AppArmor",
	severity: "high",
	profile: "essential",
	why: "The container can use system calls and files that the engine blocks by default.",
	fix: "Remove the option, or specify your own profile.",
	references: [
		"https://docs.docker.com/engine/security/seccomp/",
		"https://docs.docker.com/engine/security/apparmor/"
	],
	aliases: ["CL-0009", "default_seccomp_profile_disabled", "seccomp-confinement-disabled"],
	controls: {
		"cis-docker-1.6.0": ["5.2", "5.22"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		const found = securityOptions(service).filter(
			({ name, value }) => value === "unconfined" && /^(?:seccomp|apparmor|systempaths)$/.test(name)
		);
		const wrong = found.map(({ item }) => item);
		for (const { name, item } of found) {
			const edits = itemRemoval(service, "security_opt", { item, wrong });
			yield serviceHit(service, item, `security_opt ${name}`, edits.length > 0 ? { edits } : {});
		}
	}
};
// audit/compose/control-sockets
var CONTROL_SOCKET = /^(?:\/var)?\/run\/(?:user\/\d+\/)?(?:docker\.sock|containerd\/containerd\.sock|containerd\.sock|crio\/crio\.sock|crio\.sock|podman(?:\/podman\.sock)?|docker\/.*\.sock|k3s\/containerd\/containerd\.sock|cri-dockerd\.sock|balena(?:-engine)?\.sock|buildkit\/buildkitd\.sock|dockershim\.sock)$|(?:^|\/)(?:docker|containerd|podman|crio)\.sock$|^[\\/]{1,4}(?:\.|\?)[\\/]{1,2}pipe[\\/]{1,2}docker_engine$/;
var FOLDER = /^(?:\/|\/var|(?:\/var)?\/run(?:\/(?:docker|containerd|crio|podman|systemd(?:\/private)?|k3s(?:\/containerd)?))?)$/;
function holdsSocket(path) {
	return CONTROL_SOCKET.test(path) || FOLDER.test(path);
}
// audit/compose/host-paths
var DECISIVE = /^(?:\/|\/(?:etc|root|boot|bin|sbin|lib|lib32|lib64|usr|home|dev|proc|sys|opt|srv)|\/etc\/.+|\/root\/.+|\/boot\/.+|\/usr\/(?:bin|sbin|lib|lib64|local|local\/s?bin)(?:\/.+)?|\/(?:bin|sbin|lib|lib32|lib64)\/.+|\/var\/(?:lib|spool)|\/var\/lib\/(?:docker|containerd|containers|kubelet|rancher)(?:\/.+)?|\/var\/spool\/cron(?:\/.+)?|\/(?:proc|sys)\/.+)$/;
var TELLING = /^(?:\/var\/log|~|~\/\.(?:ssh|aws|kube|docker|gnupg|config|azure)(?:\/.+)?|\/home\/[^/]+(?:\/\.(?:ssh|aws|kube|docker|gnupg|config)(?:\/.+)?)?|\/Users\/[^/]+(?:\/\.(?:ssh|aws|kube|docker|gnupg)(?:\/.+)?)?|[A-Za-z]:[\\/]?)$/;
var HARMLESS = /^\/etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|os-release|ssl\/certs(?:\/.*)?|pki\/.*|ca-certificates(?:\/.*)?)$|^\/usr\/share\/(?:zoneinfo|ca-certificates)(?:\/.*)?$/;
function dangerOf({ source, isHostPath }) {
	if (!isHostPath || source === void 0) return void 0;
	const path = normalized(source);
	if (path !== "/" && holdsSocket(path)) return void 0;
	if (DECISIVE.test(path)) return HARMLESS.test(path) ? void 0 : "decisive";
	if (TELLING.test(path)) return "telling";
	if (/^\/home\/./.test(path)) return "user";
	return /^\/(?:var|usr|run)\/./.test(path) && !HARMLESS.test(path) ? "system" : void 0;
}
function normalized(source) {
	const home = source.replace(/^\$\{?HOME\}?(?=\/|$)/, "~");
	if (!home.startsWith("/")) return home.replace(/(?<=.)\/+$/, "");
	const parts = [];
	for (const part of home.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== "" && part !== ".") parts.push(part);
	}
	return `/${parts.join("/")}`;
}
// audit/compose/read-mounts
var WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
function mountsOf(service) {
	return itemsOf(service, "volumes").flatMap((item) => {
		const isVolume = (name) => rootsOf(service).some((root) => yamlAt(root, "volumes", name) !== void 0);
		const mount = item.node.kind === "map" ? longMount(item) : shortMount(item, isVolume);
		return mount === void 0 ? [] : [boundVolume(mount, service)];
	});
}
function shortMount(item, isVolume) {
	const text = shownText(item.node);
	if (text === void 0 || text === "") return void 0;
	const parts = splitColons(text, isVolume);
	const [first = "", second] = parts;
	const options = parts.slice(2).flatMap((part) => part.split(","));
	const source = second === void 0 ? void 0 : first;
	return {
		source,
		target: second ?? first,
		isHostPath: source !== void 0 && isPath(source),
		isReadOnly: options.includes("ro") || options.includes("readonly"),
		options,
		item,
		sourceValue: item
	};
}
function splitColons(text, isVolume) {
	const parts = [];
	let part = "";
	let depth = 0;
	for (const [index, character] of [...text].entries()) {
		if (character === "{") depth++;
		if (character === "}") depth--;
		const isDrive = part.length === 1 && WINDOWS_DRIVE.test(text.slice(index - 1, index + 2)) && !isVolume(part);
		if (character !== ":" || depth > 0 || isDrive) part += character;
		else {
			parts.push(part);
			part = "";
		}
	}
	return [...parts, part];
}
function longMount(item) {
	const type = textOf(yamlAt(item.node, "type"));
	const sourceValue = innerOf(item, "source") ?? innerOf(item, "src");
	const source = shownText(sourceValue?.node);
	const propagation = textOf(yamlAt(item.node, "bind", "propagation"));
	const target = yamlAt(item.node, "target") ?? yamlAt(item.node, "destination") ?? yamlAt(item.node, "dst");
	return {
		source,
		target: textOf(target) ?? "",
		isHostPath: source !== void 0 && (type === "bind" || type === "npipe" || isPath(source)),
		isReadOnly: isTrue(yamlAt(item.node, "read_only")) || isTrue(yamlAt(item.node, "readonly")),
		options: propagation === void 0 ? [] : [propagation],
		item,
		sourceValue: sourceValue ?? item
	};
}
function shownText(node) {
	return textOf(node) ?? (node?.kind === "scalar" ? node.text : void 0);
}
function isPath(source) {
	return /^(?:[./~\\]|\$\{?(?:HOME|PWD|XDG_RUNTIME_DIR)\b)/.test(source) || WINDOWS_DRIVE.test(source);
}
function boundVolume(mount, service) {
	const { source, isHostPath } = mount;
	if (isHostPath || source === void 0) return mount;
	for (const root of rootsOf(service)) {
		const bound = boundBy(yamlAt(root, "volumes", source));
		if (bound === void 0) continue;
		const isReadOnly = mount.isReadOnly || bound.isReadOnly;
		return { ...mount, source: bound.device, isHostPath: true, isReadOnly };
	}
	return mount;
}
function rootsOf({ compose }) {
	return [compose.root, ...compose.siblings];
}
function boundBy(volume) {
	const driver = textOf(yamlAt(volume, "driver")) ?? "local";
	const device = shownText(yamlAt(volume, "driver_opts", "device"));
	const options = (shownText(yamlAt(volume, "driver_opts", "o")) ?? "").split(",");
	const isBind = options.some((option) => /^r?bind$|\$/.test(option));
	if (driver !== "local" || device === void 0 || !isBind) return void 0;
	return { device, isReadOnly: options.includes("ro") };
}
// audit/compose/rules/control-socket
var rule7 = {
	id: "compose/control-socket",
	title: "The container engine socket is mounted",
	severity: "critical",
	profile: "essential",
	why: "A process that can use the socket can start a privileged container on the host. A read-only mount does not prevent this.",
	fix: "Remove the mount. If a program needs the socket, use a proxy that allows only specific requests.",
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],
	aliases: ["CL-0001", "docker_socket_mounted_in_container", "exposing-docker-socket-volume"],
	controls: { "cis-docker-1.6.0": ["5.32"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const socket = fieldOf(service, "use_api_socket");
		if (socket !== void 0 && isTrue(socket.node)) {
			yield serviceHit(service, socket, "use_api_socket");
		}
		for (const mount of mountsOf(service)) {
			const path = normalized(mount.source ?? "");
			if (!mount.isHostPath || path === "/" || !holdsSocket(path)) continue;
			yield serviceHit(service, mount.sourceValue, `volumes ${path}`);
		}
	}
};
// audit/compose/read-limits
var PATH = ["resources", "limits"];
function limitOf(service, key, inDeploy) {
	const deploy = fieldOf(service, "deploy");
	const limit = deploy === void 0 ? void 0 : innerOf(deploy, ...PATH, inDeploy);
	return fieldOf(service, key) ?? limit;
}
function limitContainer(service) {
	const deploy = fieldOf(service, "deploy");
	if (deploy === void 0) return void 0;
	const resources = innerOf(deploy, PATH[0]);
	return innerOf(deploy, ...PATH) ?? resources ?? deploy;
}
function isLimit(node) {
	if (node?.kind !== "scalar") return false;
	const text = textOf(node);
	if (text === void 0) return true;
	return /^\s*\d*\.?\d+\s*[a-z]{0,3}\s*$/i.test(text) && Number.parseFloat(text) > 0;
}
// audit/compose/rules/cpu-pids-unlimited
var rule8 = {
	id: "compose/cpu-pids-unlimited",
	title: "The service has no CPU or process limit",
	severity: "none",
	profile: "all",
	why: "One service can slow down the host, or start so many processes that the host fails.",
	fix: "Set `cpus` and `pids_limit`.",
	references: ["https://docs.docker.com/engine/containers/resource_constraints/"],
	aliases: ["cpus_not_limited", "pids_limit_not_set"],
	controls: {
		"cis-docker-1.6.0": ["5.12", "5.29"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		const container = limitContainer(service);
		const cpu = fieldOf(service, "cpu_quota") ?? limitOf(service, "cpus", "cpus");
		if (!isLimit(cpu?.node))
			yield absenceHit(service, "cpus", { variant: "cpu" }, cpu ?? container);
		const processes = limitOf(service, "pids_limit", "pids");
		if (isLimit(processes?.node)) return;
		yield absenceHit(service, "pids_limit", { variant: "processes" }, processes ?? container);
	}
};
// audit/compose/read-ports
var SHORT = /^(?:(?:(\[[0-9a-f:.]+\]|[^:[\]]*):)?([\d-]*):)?([\d-]+)(?:\/[a-z]+)?$/i;
function portsOf(service) {
	return itemsOf(service, "ports").flatMap(
		(item) => item.node.kind === "map" ? longPort(item) : shortPort(item)
	);
}
function shortPort(item) {
	const match = SHORT.exec(knownText(item));
	if (match === null) return [];
	const [, address, published, target = ""] = match;
	return [
		{
			address: address === "" ? void 0 : address,
			published: published === "" ? void 0 : published,
			target,
			item,
			addressValue: item
		}
	];
}
function knownText({ node }) {
	const text = textOf(node);
	if (text !== void 0) return text;
	return node.kind === "scalar" ? node.text.replace(/\$\{[^}]*\}|\$\w+/g, "0") : "";
}
function longPort(item) {
	const target = textOf(yamlAt(item.node, "target"));
	const address = textOf(yamlAt(item.node, "host_ip"));
	const published = yamlAt(item.node, "published");
	if (target === void 0) return [];
	return [
		{
			address: address === "" ? void 0 : address,
			published: published === void 0 ? void 0 : textOf(published) ?? "0",
			target,
			item,
			addressValue: innerOf(item, "host_ip")
		}
	];
}
var ALL_INTERFACES = /^(?:0+(?:\.0+){0,3}|\[?(?:[0:]+|[0:]*:(?:ffff:)?0\.0\.0\.0)\]?)$/i;
function isOnAllInterfaces({ address }) {
	return address === void 0 || address === "*" || ALL_INTERFACES.test(address);
}
function containsPort(range, ports) {
	const [first, last = first] = range.split("-").map(Number);
	if (first === void 0 || last === void 0) return false;
	return ports.has(first) || ports.has(last) || [...ports].some((port) => first <= port && port <= last);
}
// audit/compose/data-ports
var DATA_PORTS = new Set([
	1433,
	1521,
	2181,
	2375,
	2376,
	2379,
	2380,
	3306,
	4369,
	5432,
	5672,
	5984,
	6379,
	6380,
	7e3,
	7199,
	7474,
	7687,
	8086,
	8123,
	8529,
	9e3,
	9042,
	9092,
	9200,
	9300,
	11211,
	15672,
	26257,
	26379,
	27017,
	27018,
	27019,
	28015,
	33060
]);
var AMBIGUOUS = new Set([7e3, 8123, 9e3, 2181]);
var CLEAR = new Set([...DATA_PORTS].filter((port) => !AMBIGUOUS.has(port)));
var DATA_IMAGE = /(?:^|[/_-])(?:postgres|postgresql|postgis|timescaledb|mysql|mariadb|percona|mongo|mongodb|redis|valkey|memcached|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse(?:-server)?|neo4j|rabbitmq|kafka|zookeeper|etcd|cockroach|rethinkdb|arangodb|minio|mssql|dind)(?=$|[-_/:@.])/i;
function isDataPort({ target, published }, image) {
	const isData = image !== void 0 && DATA_IMAGE.test(image);
	return published !== void 0 && containsPort(target, isData ? DATA_PORTS : CLEAR);
}
// audit/compose/port-edits
var LOOPBACK = "127.0.0.1";
function loopbackEdits({ address, published, item, addressValue }) {
	const value = addressValue ?? item;
	if (!value.isOwn || value.node.kind !== "scalar" || value.node.text.includes("$")) return [];
	const { span, isPlain, text } = value.node;
	if (value !== item) return [{ span, text: isPlain ? LOOPBACK : `"${LOOPBACK}"`, isSafe: true }];
	if (published === void 0) return [];
	const rest = address === void 0 ? text : text.slice(address.length + 1);
	return [{ span, text: `"${LOOPBACK}:${rest}"`, isSafe: true }];
}
// audit/compose/rules/data-port-open
var rule9 = {
	id: "compose/data-port-open",
	title: "A database port is open on all interfaces",
	severity: "medium",
	profile: "essential",
	why: "Anyone who can reach the host can try to log in. The engine also opens the port in the firewall.",
	fix: "Publish the port only on the host: `127.0.0.1:5432:5432`. Services in the same file do not need a published port.",
	references: ["https://docs.docker.com/engine/network/port-publishing/"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["5.14"],
		hipaa: ["164.312(e)"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["1.3.1", "2.2.1"]
	},
	*check(service) {
		const image = textOf(fieldOf(service, "image")?.node);
		for (const port of portsOf(service)) {
			if (!isOnAllInterfaces(port) || !isDataPort(port, image)) continue;
			const edits = loopbackEdits(port);
			yield serviceHit(service, port.addressValue ?? port.item, `ports ${port.target}`, {
				...edits.length > 0 && { edits }
			});
		}
	}
};
// audit/compose/rules/device
var MEMORY = /^\/dev\/(?:mem|kmem|port|fuse|raw|bpf)$/;
var DANGEROUS = /^\/dev(?:$|\/(?:kvm|kmsg|loop.*|sd[a-z].*|hd[a-z].*|vd[a-z].*|xvd[a-z].*|nvme.*|mmcblk.*|dm-.*|mapper(?:\/.*)?|disk(?:\/.*)?|md(?:\d|\/).*|zfs|btrfs-control|vfio(?:\/.*)?|vhost-.*|uinput|input(?:\/.*)?|bus(?:\/.*)?|raw\/.*|sg\d.*|tpm.*|cpu\/.*|userfaultfd|nbd\d.*|sr\d.*)$)/;
var rule10 = {
	id: "compose/device",
	title: "The container has access to a host device",
	severity: "high",
	profile: "essential",
	why: "Through the device, a process can read the host’s disks or memory.",
	fix: "Remove the device, or give the container only the device that it needs.",
	references: ["https://docs.docker.com/reference/compose-file/services/#devices"],
	aliases: ["CL-0016"],
	controls: { "cis-docker-1.6.0": ["5.18"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const item of itemsOf(service, "devices")) {
			const source = item.node.kind === "map" ? innerOf(item, "source") : item;
			const path = normalized(textOf(source?.node)?.split(":")[0] ?? "");
			if (source === void 0 || !path.startsWith("/dev")) continue;
			const variant = kindOf(path);
			const isOrdinary = variant === "ordinary";
			yield serviceHit(service, source, `devices ${path}`, {
				variant,
				...isOrdinary && { severity: "medium", profile: "hardened" }
			});
		}
		for (const item of itemsOf(service, "device_cgroup_rules")) {
			if (!/^\s*(?:a|b)\b.*[rwm]|^\s*c\s+\*/.test(textOf(item.node) ?? "")) continue;
			yield serviceHit(service, item, "device_cgroup_rules", { variant: "dangerous" });
		}
	}
};
function kindOf(path) {
	if (MEMORY.test(path)) return "memory";
	return DANGEROUS.test(path) ? "dangerous" : "ordinary";
}
// audit/compose/rules/host-ipc
var rule11 = {
	id: "compose/host-ipc",
	title: "The container shares memory with host processes",
	severity: "high",
	profile: "essential",
	why: "The container can read and change the shared memory of programs on the host.",
	fix: "Remove `ipc: host`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#ipc"],
	aliases: ["CL-0010", "shared_host_ipc_namespace"],
	controls: { "cis-docker-1.6.0": ["5.17"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "ipc");
		if (field === void 0 || !(textOf(field.node) === "host")) return;
		const edits = entryRemoval(service, field);
		yield serviceHit(service, field, "ipc", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/rules/host-network
var rule12 = {
	id: "compose/host-network",
	title: "The container uses the host network",
	severity: "high",
	profile: "essential",
	why: "The container can reach services that listen only on the host, and all of its ports are open.",
	fix: "Remove `network_mode`, and publish the ports that the program needs.",
	references: ["https://docs.docker.com/reference/compose-file/services/#network_mode"],
	aliases: ["CL-0008", "shared_host_network_namespace"],
	controls: { "cis-docker-1.6.0": ["5.10"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "network_mode");
		if (field === void 0 || !(textOf(field.node) === "host")) return;
		const edits = entryRemoval(service, field, false);
		yield serviceHit(service, field, "network_mode", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/rules/host-path-sensitive
var rule13 = {
	id: "compose/host-path-sensitive",
	title: "A host folder with secrets or settings is mounted",
	severity: "high",
	profile: "essential",
	why: "A process in the container can read the host’s keys, passwords or settings.",
	fix: "Mount only the file that the program needs.",
	references: ["https://docs.docker.com/reference/compose-file/services/#volumes"],
	aliases: ["CL-0013", "volume_has_sensitive_host_directory"],
	controls: {
		"cis-docker-1.6.0": ["5.6"],
		"nist-800-190": ["4.4.3", "4.5.5"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		for (const mount of mountsOf(service)) {
			const danger = dangerOf(mount);
			if (danger === void 0 || danger === "decisive" && !mount.isReadOnly) continue;
			const path = normalized(mount.source ?? "");
			yield serviceHit(service, mount.sourceValue, `volumes ${path}`, {
				variant: path === "/" ? "root" : danger,
				...(danger === "system" || danger === "user") && { severity: "low", profile: "all" }
			});
		}
	}
};
// audit/compose/rules/host-pid
var rule14 = {
	id: "compose/host-pid",
	title: "The container can see host processes",
	severity: "high",
	profile: "essential",
	why: "The container can read the memory and the environment variables of processes on the host.",
	fix: "Remove `pid: host`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#pid"],
	aliases: ["CL-0010", "host_namespace_is_shared"],
	controls: { "cis-docker-1.6.0": ["5.16"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "pid");
		if (field === void 0 || !(textOf(field.node) === "host")) return;
		const edits = entryRemoval(service, field);
		yield serviceHit(service, field, "pid", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/rules/host-root
var rule15 = {
	id: "compose/host-root",
	title: "A critical host folder is mounted and writable",
	severity: "critical",
	profile: "essential",
	why: "By changing what the host runs, a process in the container can become root on the host.",
	fix: "Mount only the folder that the program needs, and mount it read-only.",
	references: ["https://docs.docker.com/reference/compose-file/services/#volumes"],
	aliases: ["CL-0025"],
	controls: {
		"cis-docker-1.6.0": ["5.6"],
		"nist-800-190": ["4.4.3", "4.5.5"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		for (const mount of mountsOf(service)) {
			const danger = dangerOf(mount);
			if (danger !== "decisive" || mount.isReadOnly) continue;
			const path = normalized(mount.source ?? "");
			yield serviceHit(service, mount.sourceValue, `volumes ${path}`, {
				variant: path === "/" ? "root" : path === "/home" ? "home" : "folder"
			});
		}
	}
};
// audit/compose/rules/host-user
var rule16 = {
	id: "compose/host-user",
	title: "The container uses the host’s user IDs",
	severity: "medium",
	profile: "essential",
	why: "The engine does not map user IDs for this container, so root in the container is root on the host.",
	fix: "Remove `userns_mode: host`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#userns_mode"],
	aliases: ["shared_host_user_namespace"],
	controls: { "cis-docker-1.6.0": ["5.31"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "userns_mode");
		if (field === void 0 || !(textOf(field.node) === "host")) return;
		const edits = entryRemoval(service, field);
		yield serviceHit(service, field, "userns_mode", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/rules/host-uts
var rule17 = {
	id: "compose/host-uts",
	title: "The container can change the host name",
	severity: "medium",
	profile: "essential",
	why: "Programs on the host rely on its name.",
	fix: "Remove `uts: host`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#uts"],
	aliases: [],
	controls: { "cis-docker-1.6.0": ["5.21"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "uts");
		if (field === void 0 || !(textOf(field.node) === "host")) return;
		const edits = entryRemoval(service, field);
		yield serviceHit(service, field, "uts", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/service-image
function imagesOf(service) {
	const build = fieldOf(service, "build");
	const own = build === void 0 ? fieldOf(service, "image") : void 0;
	const contexts = build === void 0 ? [] : contextsOf(build);
	const volumes = itemsOf(service, "volumes").flatMap(
		(item) => textOf(innerOf(item, "type")?.node) === "image" ? innerOf(item, "source") ?? [] : []
	);
	return [
		...own === void 0 ? [] : imageAt(own, "image"),
		...contexts,
		...volumes.flatMap((volume) => imageAt(volume, "volumes"))
	];
}
function contextsOf(build) {
	const contexts = innerOf(build, "additional_contexts");
	if (contexts === void 0 || contexts.node.kind === "scalar") return [];
	const values = contexts.node.kind === "map" ? [...contexts.node.entries.keys()].flatMap((key) => innerOf(contexts, key) ?? []) : contexts.node.items.map((node) => ({ ...contexts, node, at: node.via[0] ?? node.span }));
	return values.flatMap((field) => {
		const text = field.node.kind === "scalar" ? field.node.text : "";
		const [, image] = /^(?:[^=]*=)?docker-image:\/\/(.+)$/.exec(text) ?? [];
		return image === void 0 ? [] : imageAt(field, "build additional_contexts", image);
	});
}
function imageAt(field, part, written) {
	if (field.node.kind !== "scalar") return [];
	const raw = written ?? field.node.text;
	const text = textOf({ ...field.node, text: raw }) ?? raw;
	const known = text.replace(/([:@])\$\{?\w+.*$/, "$1variable");
	if (known === "" || known.includes("$")) return [];
	return [{ text, name: parseImageName(known), field, part }];
}
var MOVING = new Set([
	"latest",
	"stable",
	"mainline",
	"edge",
	"nightly",
	"main",
	"master",
	"dev",
	"develop",
	"rolling",
	"unstable",
	"canary"
]);
function isMovingTag(tag) {
	return tag === void 0 || MOVING.has(tag.toLowerCase());
}
// audit/compose/rules/image-not-pinned
var rule18 = {
	id: "compose/image-not-pinned",
	title: "The image is not pinned to a digest",
	severity: "low",
	profile: "hardened",
	why: "The publisher, or an attacker with access to the publisher’s account, can move the tag to a different image.",
	fix: "Add the digest to the tag: `nginx:1.27@sha256:…`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#image"],
	aliases: ["CL-0019"],
	controls: {
		"nist-800-190": ["4.1.5", "4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"]
	},
	*check(service) {
		for (const { name, field, part } of imagesOf(service)) {
			const { tag, digest } = name;
			if (digest !== void 0 || isMovingTag(tag) || tag === "variable") continue;
			yield serviceHit(service, field, part);
		}
	}
};
// audit/compose/rules/image-untagged
var rule19 = {
	id: "compose/image-untagged",
	title: "The image version is not fixed",
	severity: "medium",
	profile: "essential",
	why: "Without a tag, or with the tag `latest`, each host can run a different image.",
	fix: "Specify a version, or preferably a version and a digest: `nginx:1.27@sha256:…`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#image"],
	aliases: ["CL-0004"],
	controls: {
		"cis-docker-1.6.0": ["4.2"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"],
		slsa: ["dependencies"]
	},
	*check(service) {
		for (const { name, field, part } of imagesOf(service)) {
			const { tag, digest } = name;
			if (digest !== void 0 || !isMovingTag(tag)) continue;
			yield serviceHit(service, field, part, { variant: tag === void 0 ? "no-tag" : "moving" });
		}
	}
};
// audit/compose/rules/logging-off
var rule20 = {
	id: "compose/logging-off",
	title: "The service’s logs are discarded",
	severity: "low",
	profile: "essential",
	why: "After an attack, nobody can find out what happened.",
	fix: "Use a driver that keeps logs, such as `local` or `json-file`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#logging"],
	aliases: ["CL-0014"],
	controls: {
		hipaa: ["164.312(b)"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["10.2.1", "2.2.1"]
	},
	*check(service) {
		const logging = fieldOf(service, "logging");
		const driver = logging === void 0 ? void 0 : innerOf(logging, "driver");
		const text = textOf(driver?.node);
		if (driver === void 0 || text?.toLowerCase() !== "none") return;
		const edits = valueEdit(driver, "local");
		yield serviceHit(service, driver, "logging.driver", edits.length > 0 ? { edits } : {});
	}
};
// audit/compose/rules/memory-unlimited
var rule21 = {
	id: "compose/memory-unlimited",
	title: "The service has no memory limit",
	severity: "low",
	profile: "hardened",
	why: "A single service can use all of the host’s memory, and the kernel then kills other programs.",
	fix: "Set `mem_limit`, or `deploy.resources.limits.memory`.",
	references: ["https://docs.docker.com/engine/containers/resource_constraints/"],
	aliases: ["CL-0026", "memory_not_limited"],
	controls: { "cis-docker-1.6.0": ["5.11"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const limit = limitOf(service, "mem_limit", "memory");
		if (isLimit(limit?.node)) return;
		yield absenceHit(service, "mem_limit", {}, limit ?? limitContainer(service));
	}
};
// audit/compose/rules/mount-shared
var rule22 = {
	id: "compose/mount-shared",
	title: "Mounts in the container propagate to the host",
	severity: "medium",
	profile: "essential",
	why: "A process in the container can mount file systems on the host.",
	fix: "Use the propagation `private` or `rslave`.",
	references: ["https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"],
	aliases: ["CL-0017"],
	controls: { "cis-docker-1.6.0": ["5.20"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const { options, item, target } of mountsOf(service)) {
			const word = options.find((option) => option === "shared" || option === "rshared");
			if (word === void 0) continue;
			const value = innerOf(item, "bind", "propagation") ?? item;
			const edits = propagationEdits(value, word);
			yield serviceHit(service, value, `volumes ${target}`, edits.length > 0 ? { edits } : {});
		}
	}
};
function propagationEdits({ node, isOwn }, word) {
	if (!isOwn || node.kind !== "scalar" || node.text.includes("$")) return [];
	const at = node.text.lastIndexOf(word);
	const start = node.span.start + at + (node.isPlain ? 0 : 1);
	const text = word === "shared" ? "private" : "rprivate";
	return [{ span: { start, end: start + word.length }, text, isSafe: true }];
}
// audit/compose/rules/new-privileges
var rule23 = {
	id: "compose/new-privileges",
	title: "A process can gain more privileges than its parent",
	severity: "medium",
	profile: "hardened",
	why: "With a setuid program, an attacker can become root in the container.",
	fix: "Add `no-new-privileges:true` to `security_opt`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#security_opt"],
	aliases: ["CL-0003", "no-new-privileges", "no_new_privileges_not_set"],
	controls: { "cis-docker-1.6.0": ["5.26"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const all = securityOptions(service).filter(({ name }) => name === "no-new-privileges");
		const off = all.find(({ value }) => value === "false");
		if (off !== void 0) {
			const edits = valueEdit(off.item, "no-new-privileges:true");
			yield serviceHit(service, off.item, "security_opt no-new-privileges", {
				profile: "essential",
				...edits.length > 0 && { edits }
			});
		} else if (all.length === 0) {
			const stated = fieldOf(service, "security_opt");
			const lines = ["security_opt:", "  - no-new-privileges:true"];
			const edits = stated === void 0 ? addedLines(service, lines) : [];
			const rest = edits.length > 0 ? { edits } : {};
			yield absenceHit(service, "security_opt no-new-privileges", rest, stated);
		}
	}
};
// audit/compose/rules/operations
var rule24 = {
	id: "compose/operations",
	title: "The service is hard to operate",
	severity: "none",
	profile: "all",
	why: "The engine cannot detect that the service hangs, restarts it endlessly, or lets several services change the same files.",
	fix: "Add a health check, limit restarts with `on-failure:5`, and give each service its own volume.",
	references: [
		"https://docs.docker.com/reference/compose-file/services/#healthcheck",
		"https://docs.docker.com/reference/compose-file/services/#restart"
	],
	aliases: [
		"healthcheck_not_set",
		"restart_policy_on_failure_not_set_to_5",
		"shared_volumes_between_containers",
		"volume_mounted_in_multiple_containers"
	],
	controls: {
		"cis-docker-1.6.0": ["5.15", "5.27"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		yield* healthCheck(service);
		const restart = fieldOf(service, "restart");
		const text = textOf(restart?.node) ?? "";
		if (restart !== void 0 && text !== "" && !/^(?:no|false|on-failure:[1-5])$/.test(text)) {
			yield serviceHit(service, restart, "restart", { variant: "restart" });
		}
		const deploy = fieldOf(service, "deploy");
		const attempts = deploy === void 0 ? void 0 : innerOf(deploy, "restart_policy", "max_attempts");
		if (attempts !== void 0 && Number(textOf(attempts.node)) > 5) {
			yield serviceHit(service, attempts, "deploy.restart_policy", { variant: "restart" });
		}
		yield* sharedVolumes(service);
	}
};
function* sharedVolumes(service) {
	for (const item of itemsOf(service, "volumes")) {
		const source = writtenSource(item.node);
		if (source === void 0 || (service.compose.mountUsers.get(source) ?? 0) < 2) continue;
		const value = innerOf(item, "source") ?? item;
		yield serviceHit(service, value, `volumes ${source}`, { variant: "shared-volume" });
	}
}
function* healthCheck(service) {
	const check = fieldOf(service, "healthcheck");
	if (check === void 0) {
		yield absenceHit(service, "healthcheck", { variant: "healthcheck" });
		return;
	}
	const disabled = innerOf(check, "disable");
	const test = innerOf(check, "test");
	const word = test?.node.kind === "list" ? test.node.items[0] : test?.node;
	if (disabled !== void 0 && isTrue(disabled.node)) {
		yield serviceHit(service, disabled, "healthcheck", { variant: "healthcheck" });
	} else if (test !== void 0 && textOf(word) === "NONE") {
		yield serviceHit(service, test, "healthcheck", { variant: "healthcheck" });
	}
}
// audit/compose/rules/port-on-all
var rule25 = {
	id: "compose/port-on-all",
	title: "A port is open on all interfaces",
	severity: "low",
	profile: "hardened",
	why: "Anyone who can reach the host can use the port. The engine also opens the port in the firewall.",
	fix: "Specify the address: `127.0.0.1:8080:80`.",
	references: ["https://docs.docker.com/engine/network/port-publishing/"],
	aliases: ["CL-0005", "container_traffic_not_bound_to_host_interface"],
	controls: { "cis-docker-1.6.0": ["5.14"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const image = textOf(fieldOf(service, "image")?.node);
		for (const port of portsOf(service)) {
			if (!isOnAllInterfaces(port) || isDataPort(port, image)) continue;
			const edits = loopbackEdits(port);
			yield serviceHit(service, port.addressValue ?? port.item, `ports ${port.target}`, {
				...edits.length > 0 && { edits }
			});
		}
	}
};
// audit/compose/rules/port-privileged
var rule26 = {
	id: "compose/port-privileged",
	title: "A port below 1024 is published",
	severity: "none",
	profile: "all",
	why: "These ports are reserved for system services, so a program on the host may already use the port.",
	fix: "Use a port above 1023, and put a proxy in front of it.",
	references: ["https://www.w3.org/Daemon/User/Installation/PrivilegedPorts.html"],
	aliases: ["privileged_ports_mapped_in_container"],
	controls: { "cis-docker-1.6.0": ["5.8"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const { published, item, target } of portsOf(service)) {
			const first = Number(published?.split("-")[0] ?? Number.NaN);
			if (first > 0 && first < 1024)
				yield serviceHit(service, item, `ports ${published}:${target}`);
		}
	}
};
// audit/compose/rules/privileged
var rule27 = {
	id: "compose/privileged",
	title: "A privileged container is root on the host",
	severity: "critical",
	profile: "essential",
	why: "The container has all capabilities, and access to all host devices.",
	fix: "Remove `privileged`, and add only the capabilities and devices that the program needs.",
	references: ["https://docs.docker.com/reference/compose-file/services/#privileged"],
	aliases: ["CL-0002", "privileged-service", "privileged_containers_enabled"],
	controls: { "cis-docker-1.6.0": ["5.5"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const { part, field } of fieldsOf(service)) {
			if (field === void 0 || !isTrue(field.node)) continue;
			const edits = valueEdit(field, "false");
			yield serviceHit(service, field, part, edits.length > 0 ? { edits } : {});
		}
	}
};
var HOOKS = ["post_start", "pre_stop"];
function fieldsOf(service) {
	const build = fieldOf(service, "build");
	const hooks = HOOKS.flatMap(
		(key) => itemsOf(service, key).map((item) => ({
			part: `${key} privileged`,
			field: innerOf(item, "privileged")
		}))
	);
	return [
		{ part: "privileged", field: fieldOf(service, "privileged") },
		{ part: "build privileged", field: build && innerOf(build, "privileged") },
		...hooks
	];
}
// audit/compose/rules/registry-not-allowed
var rule28 = {
	id: "compose/registry-not-allowed",
	title: "The image is from a registry that the policy does not allow",
	severity: "high",
	profile: "essential",
	why: "Your organization has approved only the registries in the policy.",
	fix: "Use an image from an allowed registry, or add the registry to `registries` in the policy.",
	references: ["https://docs.docker.com/reference/compose-file/services/#image"],
	aliases: [],
	controls: { "nist-800-190": ["4.1.5", "4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service, { registries }) {
		if (registries.length === 0) return;
		for (const { name, field, part } of imagesOf(service)) {
			const full = `${fullRepository(name)}/`;
			if (registries.some((registry) => full.startsWith(registry))) continue;
			yield serviceHit(service, field, part);
		}
	}
};
// audit/compose/rules/root-writable
var rule29 = {
	id: "compose/root-writable",
	title: "The container’s root file system is writable",
	severity: "low",
	profile: "hardened",
	why: "An attacker can store programs in the container and change the application.",
	fix: "Add `read_only: true`, and `tmpfs` for folders that the program writes to.",
	references: ["https://docs.docker.com/reference/compose-file/services/#read_only"],
	aliases: ["CL-0007", "writable-filesystem-service"],
	controls: { "cis-docker-1.6.0": ["5.13"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const field = fieldOf(service, "read_only");
		if (field === void 0) {
			const edits = addedLines(service, ["read_only: true"], false);
			yield absenceHit(service, "read_only", edits.length > 0 ? { edits } : {});
		} else if (isFalse(field.node)) {
			const edits = valueEdit(field, "true", false);
			yield serviceHit(service, field, "read_only", edits.length > 0 ? { edits } : {});
		}
	}
};
// audit/compose/read-environment
function environmentOf(service) {
	return [
		...entriesOf(service, "environment").flatMap(fromEntry),
		...itemsOf(service, "environment").flatMap(fromItem)
	];
}
function argumentsOf({ layers }) {
	const builds = layers.flatMap((layer) => {
		const map = yamlAt(layer.map, "build");
		return map?.kind === "map" ? [{ ...layer, map: { ...map, entries: map.entries } }] : [];
	});
	return [
		...entriesOf({ layers: builds }, "args").flatMap(fromEntry),
		...itemsOf({ layers: builds }, "args").flatMap(fromItem)
	];
}
function fromEntry(item) {
	const { key: name, node } = item;
	if (node.kind !== "scalar") return [];
	const isAbsent = node.value === null && node.span.start === node.span.end;
	const value = isAbsent ? void 0 : node.text;
	return [{ name, value, item, valueSpan: item.isOwn ? node.span : void 0 }];
}
function fromItem(item) {
	const { node } = item;
	if (node.kind !== "scalar") return [];
	const equals = node.text.indexOf("=");
	if (equals === -1) return [{ name: node.text, value: void 0, item, valueSpan: void 0 }];
	const isExact = item.isOwn && node.span.end - node.span.start === node.text.length;
	return [
		{
			name: node.text.slice(0, equals),
			value: node.text.slice(equals + 1),
			item,
			valueSpan: isExact ? { start: node.span.start + equals + 1, end: node.span.end } : void 0
		}
	];
}
// audit/compose/rules/secret-in-build-args
var rule30 = {
	id: "compose/secret-in-build-args",
	title: "A secret is passed as a build argument",
	severity: "high",
	profile: "essential",
	why: "The image history contains build arguments, so anyone who can pull the image can read them.",
	fix: "Use `build.secrets` and a secret mount in the Dockerfile.",
	references: ["https://docs.docker.com/reference/compose-file/build/#secrets"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.4", "4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		for (const { name, value, item, valueSpan } of argumentsOf(service)) {
			if (!isSecretName(name) || value !== void 0 && /^(?:|true|false|0|1)$/.test(value))
				continue;
			yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `build.args ${name}`, {
				...value !== void 0 && !isSecretValue(value) && { severity: "medium" }
			});
		}
	}
};
// audit/compose/rules/secret-in-env
var rule31 = {
	id: "compose/secret-in-env",
	title: "An environment variable contains a secret",
	severity: "high",
	profile: "essential",
	why: "Anyone who can read the repository can read the secret.",
	fix: "Use `secrets`, or a variable that is set outside the file: `${DB_PASSWORD}`.",
	references: ["https://docs.docker.com/compose/how-tos/use-secrets/"],
	aliases: ["CL-0020"],
	controls: {
		"cis-docker-1.6.0": ["4.10"],
		"nist-800-190": ["4.1.4", "4.4.3"],
		"pci-dss-4.0.1": ["2.2.1", "8.6.2"]
	},
	*check(service) {
		const variables = environmentOf(service);
		const names = [service.name, ...variables.filter(isName).map(({ value }) => value)];
		for (const { name, value, item, valueSpan } of variables) {
			if (value === void 0 || hasVariable(value)) continue;
			if (!isSecretName(name) || !isSecretValue(value)) continue;
			const isPlainName = /^[A-Za-z_]\w*$/.test(name);
			const edits = valueSpan !== void 0 && isPlainName ? asVariable(name, valueSpan, service.file) : [];
			yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `environment ${name}`, {
				...edits.length > 0 && { edits },
				...isKnownPassword(value, names) && KNOWN
			});
		}
	}
};
function asVariable(name, span, { text }) {
	const [quote = ""] = /^["']/.exec(text.slice(span.start)) ?? [];
	const rest = text.slice(span.end, lineEndAfter(text, span.end));
	if (quote === "" && !/^\s*(?:\s#.*)?$/.test(rest)) return [];
	return [{ span, text: `${quote}\${${name}}${quote}`, isSafe: false }];
}
var KNOWN = { severity: "low", detail: "The value is a well-known default password." };
function isName({ name }) {
	return NAME_VARIABLE.test(name);
}
// audit/compose/rules/secret-in-url
var PASSWORD = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,100}:([^\s/@]{1,200})@[^\s@]/i;
var rule32 = {
	id: "compose/secret-in-url",
	title: "A URL contains a password",
	severity: "high",
	profile: "essential",
	why: "Anyone who can read the repository can read the password, and logs often contain URLs.",
	fix: "Use a variable for the password: `postgres://app:${DB_PASSWORD}@db/app`.",
	references: ["https://docs.docker.com/compose/how-tos/use-secrets/"],
	aliases: ["CL-0021"],
	controls: {
		hipaa: ["164.312(d)"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1", "8.6.2"]
	},
	*check(service) {
		for (const { name, value, item, valueSpan } of environmentOf(service)) {
			const password = passwordIn(value ?? "");
			if (password === void 0 || hasVariable(password) || !isSecretValue(password)) continue;
			yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `environment ${name}`);
		}
	}
};
var IN_PAIRS = /^(?=[^;]{1,200}=)(?:[^;]{0,500};)+\s*(?:password|pwd)\s*=\s*([^;]{1,200})/i;
var MOST = 4e3;
function passwordIn(value) {
	if (value.length >= MOST) return void 0;
	return (PASSWORD.exec(value) ?? IN_PAIRS.exec(value))?.[1];
}
// audit/compose/rules/security-opt-missing
var rule33 = {
	id: "compose/security-opt-missing",
	title: "The service does not set any security options",
	severity: "none",
	profile: "all",
	why: "The container has only the default protection that the engine provides.",
	fix: "Add `security_opt` with `no-new-privileges:true`, and with your own profiles if you have any.",
	references: ["https://docs.docker.com/reference/compose-file/services/#security_opt"],
	aliases: ["security_opt_not_set"],
	controls: {
		"cis-docker-1.6.0": ["5.2", "5.3"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1"]
	},
	*check(service) {
		if (fieldOf(service, "security_opt") !== void 0) return;
		yield absenceHit(service, "security_opt");
	}
};
// audit/compose/rules/selinux-off
var rule34 = {
	id: "compose/selinux-off",
	title: "The container runs without SELinux labels",
	severity: "high",
	profile: "essential",
	why: "Without labels, SELinux does not prevent the container from accessing files on the host.",
	fix: "Remove the option. For a shared folder, add `:z` or `:Z` to the mount.",
	references: ["https://docs.docker.com/reference/compose-file/services/#security_opt"],
	aliases: ["selinux-separation-disabled"],
	controls: { "cis-docker-1.6.0": ["5.3"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		const found = securityOptions(service).filter(
			({ name, value }) => name === "label" && value === "disable"
		);
		const wrong = found.map(({ item }) => item);
		for (const { name, item } of found) {
			const edits = itemRemoval(service, "security_opt", { item, wrong });
			yield serviceHit(service, item, `security_opt ${name}`, edits.length > 0 ? { edits } : {});
		}
	}
};
// audit/compose/rules/tmpfs-exec
var UNSAFE = new Set(["exec", "suid", "dev"]);
var rule35 = {
	id: "compose/tmpfs-exec",
	title: "A tmpfs mount allows programs or devices",
	severity: "low",
	profile: "essential",
	why: "An attacker can write a program to the folder and run it.",
	fix: "Use `noexec`, `nosuid` and `nodev`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#tmpfs"],
	aliases: ["CL-0022"],
	controls: { "cis-docker-1.6.0": ["5.13"], "nist-800-190": ["4.4.3"], "pci-dss-4.0.1": ["2.2.1"] },
	*check(service) {
		for (const item of itemsOf(service, "tmpfs")) {
			const text = textOf(item.node) ?? "";
			const [path = "", options = ""] = text.split(":");
			if (!options.split(",").some((option) => UNSAFE.has(option))) continue;
			const safe = options.split(",").map((option) => UNSAFE.has(option) ? `no${option}` : option);
			const edits = item.node.kind === "scalar" && item.node.text === text ? valueEdit(item, `${path}:${safe.join(",")}`) : [];
			yield serviceHit(service, item, `tmpfs ${path}`, edits.length > 0 ? { edits } : {});
		}
	}
};
// audit/compose/rules/user-root
var rule36 = {
	id: "compose/user-root",
	title: "The service runs as root",
	severity: "medium",
	profile: "essential",
	why: "A process that escapes from the container has root privileges.",
	fix: 'Specify an unprivileged user: `user: "10001:10001"`.',
	references: ["https://docs.docker.com/reference/compose-file/services/#user"],
	aliases: ["CL-0018"],
	controls: {
		"cis-docker-1.6.0": ["4.1"],
		"nist-800-190": ["4.4.3"],
		"pci-dss-4.0.1": ["2.2.1", "7.2.2"]
	},
	*check(service) {
		const field = fieldOf(service, "user");
		const user = textOf(field?.node);
		if (field === void 0 || user === void 0 || !/^(?:root|0+)(?::|$)/.test(user)) return;
		yield serviceHit(service, field, "user");
	}
};
// audit/compose/rules.generated
var RULES = [rule, rule2, rule3, rule4, rule5, rule6, rule7, rule8, rule9, rule10, rule11, rule12, rule13, rule14, rule15, rule16, rule17, rule18, rule19, rule20, rule21, rule22, rule23, rule24, rule25, rule26, rule27, rule28, rule29, rule30, rule31, rule32, rule33, rule34, rule35, rule36];
// audit/compose/shape-problems
var MAX_PROBLEMS2 = 20;
function shapeProblems(file, documents) {
	const { path, text } = file;
	const problemAt = (message, offset) => new DataError("malformed", message, { path, line: textPlaces(text)(offset).line });
	if (documents.every(isEmpty)) return [problemAt("the Compose file is empty", 0)];
	return documents.flatMap((document) => wrongParts(document, text)).slice(0, MAX_PROBLEMS2).map(({ message, offset }) => problemAt(message, offset));
}
function wrongParts(document, text) {
	if (document.kind !== "map") {
		return isEmpty(document) ? [] : [{ message: notMapping("the Compose file", document), offset: document.span.start }];
	}
	const services = document.entries.get("services");
	if (services === void 0) return oldServices(document);
	if (services.value.kind !== "map") return wrongEntry(services, text, "the value of `services`");
	return [...services.value.entries.values()].flatMap(
		(entry) => entry.value.kind === "map" ? [] : wrongEntry(entry, text, "a service")
	);
}
function wrongEntry(entry, text, what) {
	const isReset = composeTag(text, entry) === "reset";
	return isReset ? [] : [{ message: notMapping(what, entry.value), offset: entry.keySpan.start }];
}
var OLD_FORMAT = "the Compose file has a service outside `services`";
function oldServices(document) {
	const isService = ({ key, value }) => !/^(?:x-|(?:include|volumes|networks|configs|secrets|models)$)/.test(key) && (yamlAt(value, "image") ?? yamlAt(value, "build")) !== void 0;
	const found = [...document.entries.values()].find(isService);
	return found === void 0 ? [] : [{ message: OLD_FORMAT, offset: found.keySpan.start }];
}
function isEmpty(node) {
	return node.kind === "scalar" && node.value === null || node.kind === "map" && node.entries.size === 0;
}
function notMapping(what, node) {
	return `${what} is ${isEmpty(node) ? "empty" : `a ${node.kind}`}, not a mapping`;
}
// audit/compose/compose
var composeArea = {
	name: "compose",
	rules: RULES,
	reads: (file) => isComposeFile(file) || isEnvironmentFile(file),
	check: (files, facts) => {
		const { read, problems } = composeFiles(files);
		const services = read.flatMap((compose) => compose.services);
		return {
			hits: [...applyRules(RULES, services, facts)],
			problems,
			unchecked: [],
			checkedFiles: files.filter(isComposeFile).length,
			subjects: { services: services.length }
		};
	}
};
function composeFiles(all) {
	const problems = [];
	const roots = new Map();
	const files = all.filter((file) => !isEnvironmentFile(file));
	const variables = new Map(
		all.filter(isEnvironmentFile).map(({ path, text }) => [path, readEnvironment(text)])
	);
	for (const file of files) {
		const root = rootOf(file, problems);
		const known = variables.get(posix.join(posix.dirname(file.path), ".env")) ?? NONE;
		if (root !== void 0) roots.set(file.path, withVariables(root, known));
	}
	const paths = new Set(files.map(({ path }) => path));
	const read = files.flatMap((file) => {
		const root = roots.get(file.path);
		if (root === void 0) return [];
		problems.push(...unreadNames(file, root, paths));
		return [readServices(file, root, roots)];
	});
	return { read, problems };
}
var NONE = new Map();
function rootOf(file, problems) {
	try {
		const documents = readYamlTrees(file.text, file.path);
		problems.push(...shapeProblems(file, documents));
		return mergeDocuments(
			file.text,
			documents.filter((each) => each.kind === "map")
		);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		problems.push(error);
		return void 0;
	}
}

export{isEnvironmentFile,textOf,isTrue,isFalse,composeArea,composeFiles};
