import {
	resolvePath
} from "./chunk-XGIO2HUQ.js";

// shared/source/linked-wanted.ts
var MAX_LINKED_PATTERNS = 1e3;
function patternsBehindLinks(links, wanted, isWanted) {
	const restsOf = compileRests(wanted);
	const patterns = /* @__PURE__ */ new Set();
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
	const tail = parts.slice(-start.length);
	return tail.length === start.length && start.every((pattern, at) => fits(tail[at] ?? "", pattern));
}
function fits(segment, pattern) {
	const [start = "", end] = pattern.split("*", 2);
	if (end === void 0) return segment === pattern;
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function starred(target) {
	if (target === "") return [];
	return target.split("/").map((segment) => segment.includes("*") ? "*" : segment);
}

export {
	MAX_LINKED_PATTERNS,
	patternsBehindLinks,
	compileFolders
};
