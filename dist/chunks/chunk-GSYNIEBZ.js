// shared/source/compile-wanted.ts
import { posix } from "node:path";
function mergeWanted(lists) {
	return {
		names: union(lists.map((list) => list.names)),
		suffixes: union(lists.map((list) => list.suffixes)),
		pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
		directories: union(lists.map((list) => list.directories)),
		globs: union(lists.map((list) => list.globs)),
		caselessNames: union(lists.map((list) => list.caselessNames)),
		extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort()
	};
}
function compileWanted(wanted) {
	const ask = compileQuestions([wanted]);
	const except = new Set(wanted.exceptExtensions);
	if (except.size === 0) return (path) => ask(path, () => true);
	return (path) => !except.has(posix.extname(path).toLowerCase()) && ask(path, () => true);
}
function compileEach(lists) {
	const ask = compileQuestions(lists);
	return (path) => {
		const found = /* @__PURE__ */ new Set();
		ask(path, ({ list }) => {
			found.add(list);
			return false;
		});
		return [...found].sort((a, b) => a - b);
	};
}
function compileQuestions(lists) {
	const byName = /* @__PURE__ */ new Map();
	const byEnd = /* @__PURE__ */ new Map();
	for (const [list, wanted] of lists.entries()) {
		for (const { name, end = "", isYes } of questionsOf(wanted)) {
			const [questions, key] = name === void 0 ? [byEnd, lastOf(end)] : [byName, name];
			const same = questions.get(key) ?? [];
			same.push({ list, isYes });
			questions.set(key, same);
		}
	}
	const always = byEnd.get("") ?? [];
	return (path, take) => {
		const name = baseName(path);
		const isTaken = (question) => question.isYes(path, name) && take(question);
		return (byName.get(name)?.some(isTaken) ?? false) || name !== "" && (byEnd.get(lastOf(name))?.some(isTaken) ?? false) || always.some(isTaken);
	};
}
function* questionsOf(wanted) {
	for (const name of wanted.names ?? []) yield { name, isYes: () => true };
	for (const end of wanted.suffixes ?? []) {
		yield { end, isYes: (_, name) => end.length < name.length && name.endsWith(end) };
	}
	for (const end of wanted.pathSuffixes ?? []) {
		yield { name: baseName(end), isYes: (path) => endsWithPath(path, end) };
	}
	for (const folder of wanted.directories ?? []) {
		yield { isYes: (path, name) => isDirectlyBelow(path, name, folder) };
	}
	for (const glob of wanted.globs ?? []) yield compileGlob(glob);
}
function lastOf(text) {
	return text.slice(-1);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function compileGlob(glob) {
	const segments = glob.split("/").map((segment) => segment.split("*", 2));
	const [start = "", end] = segments.at(-1) ?? [];
	const isYes = (path, name) => {
		if (!matchesSegment(name, start, end)) return false;
		const parts = path.split("/").slice(-segments.length);
		return parts.length === segments.length && segments.every(([from = "", to], index) => matchesSegment(parts[index] ?? "", from, to));
	};
	return end === void 0 ? { name: start, isYes } : { end, isYes };
}
function matchesSegment(segment, start, end) {
	if (end === void 0) return segment === start;
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function union(lists) {
	return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
function endsWithPath(path, suffix) {
	return path === suffix || path.endsWith(`/${suffix}`);
}
function isDirectlyBelow(path, name, directory) {
	const end = path.length - name.length - 1;
	const start = end - directory.length;
	if (start < 0 || !path.startsWith(directory, start)) return false;
	return start === 0 || path[start - 1] === "/";
}

export {
	mergeWanted,
	compileWanted,
	compileEach
};
