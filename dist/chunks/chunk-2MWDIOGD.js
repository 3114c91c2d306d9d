// source/image-links
var MAX_HOPS = 40;
var MAX_LINK_LENGTH = 4096;
var MAX_STEPS = 1e3;
function aliasesOf(links, wanted, isWanted) {
	const paths = new Set(wanted.pathSuffixes ?? []);
	for (const path of links.keys()) if (isWanted(path)) paths.add(path);
	const aliases = [];
	for (const path of [...paths].sort()) {
		const target = resolvePath(path, links);
		if (target !== void 0 && target !== path && !isWanted(target))
			aliases.push({ path, target });
	}
	return aliases;
}
function resolvePath(path, links) {
	const todo = path.split("/").reverse();
	let done = "";
	for (let hops = 0, steps = 0; todo.length > 0; steps++) {
		if (steps > MAX_STEPS) return void 0;
		const segment = todo.pop();
		if (segment === void 0 || segment === "" || segment === ".") continue;
		if (segment === "..") {
			done = parentOf(done);
			continue;
		}
		const next = pathIn(done, segment);
		const target = links.get(next);
		if (target === void 0) {
			done = next;
			continue;
		}
		hops += 1;
		if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return void 0;
		if (target.startsWith("/")) done = "";
		todo.push(...target.split("/").reverse());
	}
	return done;
}
function pathIn(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function parentOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
// source/linked-wanted
var MAX_LINKED_PATTERNS = 1e3;
function patternsBehindLinks(links, wanted, isWanted) {
	const restsOf = compileRests(wanted);
	const patterns = new Set();
	for (const path of links.keys()) {
		const rests = restsOf(path);
		const target = rests.length === 0 ? void 0 : resolvePath(path, links);
		if (target === void 0) continue;
		for (const rest of rests) {
			const sample = [target, ...rest].join("/").replaceAll("*", "x");
			if (!isWanted(sample)) patterns.add([...starred(target), ...rest].join("/"));
		}
	}
	return [...patterns].sort();
}
function compileFolders(wanted) {
	const restsOf = compileRests(wanted);
	return (path) => restsOf(path).length > 0;
}
function compileRests(wanted) {
	const beginnings = beginningsOf(wanted);
	const byEnd = Map.groupBy(beginnings, ({ start }) => endOf(start));
	const ofAnyPath = byEnd.get("*") ?? [];
	return (path) => {
		const slash = path.lastIndexOf("/");
		const folder = path.slice(path.lastIndexOf("/", slash - 1) + 1, Math.max(slash, 0));
		const name = path.slice(slash + 1);
		const ofName = name === "*" ? [] : byEnd.get(name) ?? [];
		const fitting = [...ofName, ...byEnd.get(`${folder}/*`) ?? [], ...ofAnyPath];
		if (fitting.length === 0) return [];
		const parts = path.split("/");
		return fitting.filter(({ start }) => endsWith(parts, start)).map(({ rest }) => rest);
	};
}
function endOf(start) {
	const [name = "", folder = "*"] = [start.at(-1), start.at(-2)];
	return name !== "*" || folder.includes("*") ? name : `${folder}/*`;
}
function beginningsOf({ pathSuffixes = [], globs = [], directories = [] }) {
	const patterns = [...pathSuffixes, ...globs, ...directories.map((folder) => `${folder}/*`)];
	return patterns.flatMap((pattern) => {
		const segments = pattern.split("/");
		return segments.slice(1).map((_, at) => ({ start: segments.slice(0, at + 1), rest: segments.slice(at + 1) })).filter(({ start }) => isSelective(start.at(-1) ?? ""));
	});
}
function isSelective(segment) {
	return segment === "*" || !segment.includes("*");
}
function endsWith(parts, start) {
	const first = parts.length - start.length;
	return first >= 0 && start.every((pattern, at) => fits(parts[first + at] ?? "", pattern));
}
function fits(segment, pattern) {
	if (!pattern.includes("*")) return segment === pattern;
	const [start = "", end = ""] = pattern.split("*", 2);
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function starred(target) {
	if (target === "") return [];
	return target.split("/").map((segment) => segment.includes("*") ? "*" : segment);
}
// inventory/ignored-paths
function leftOut(ignored) {
	const all = new Set(ignored);
	return (path) => {
		if (all.has(path)) return true;
		for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
			if (all.has(path.slice(0, at + 1))) return true;
		}
		return false;
	};
}
// inventory/lfs-pointer
import { createHash } from "node:crypto";
var START = Buffer.from("version https://git-lfs.github.com/spec/");
var MAX_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
	return bytes[0] === START[0] && bytes.subarray(0, START.length).equals(START);
}
function lfsDigest(bytes) {
	if (bytes.length >= MAX_POINTER_BYTES || !isLfsPointer(bytes)) return void 0;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("utf8"))?.[1];
}
function isLfsPointerTo(pointer, content) {
	const digest = lfsDigest(pointer);
	return digest !== void 0 && createHash("sha256").update(content).digest("hex") === digest;
}
function unfetched(path) {
	const message = "the file is only a Git LFS pointer. Fix: check out with `lfs: true`";
	return { code: "unreadable", message, path };
}

export {aliasesOf, resolvePath, MAX_LINKED_PATTERNS, patternsBehindLinks, compileFolders, leftOut, isLfsPointer, lfsDigest, isLfsPointerTo, unfetched};
