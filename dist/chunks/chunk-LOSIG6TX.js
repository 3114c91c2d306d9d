import {
	readYamlTrees
} from "./chunk-LBNVNEON.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/audit/merge-insertions.ts
function haveSameKey(a, b) {
	const key = keyOf(a);
	return key !== "" && key === keyOf(b);
}
function mergedInsertion(a, b) {
	if ([a, b].some((text) => text.startsWith(","))) return void 0;
	const [first, second] = [partsOf(a), partsOf(b)];
	const merged = mergedLines(treeOf(first.lines), treeOf(second.lines));
	const isAlike = first.before === second.before && first.after === second.after;
	if (merged === void 0 || !isAlike) return void 0;
	return `${first.before}${merged.flatMap(written).join(first.lineEnd)}${first.after}`;
}
function keyOf(text) {
	return /^[\s,]*("[^"\n]*"|[\w.-]+)\s*:/.exec(text)?.[1] ?? "";
}
function partsOf(text) {
	const before = /^\r?\n/.exec(text)?.[0] ?? "";
	const after = /\r?\n *$/.exec(text)?.[0] ?? "";
	const lines = text.slice(before.length, text.length - after.length).split(/\r?\n/);
	return { before, after, lines, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
}
function treeOf(lines) {
	const tree = [];
	for (let at = 0; at < lines.length; ) {
		const text = lines[at] ?? "";
		const own = indentOf(text);
		let end = at + 1;
		while (end < lines.length && indentOf(lines[end] ?? "") > own) end += 1;
		tree.push({ text, children: treeOf(lines.slice(at + 1, end)) });
		at = end;
	}
	return tree;
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function mergedLines(a, b) {
	const all = [...a];
	for (const line of b) {
		const at = all.findIndex(({ text }) => nameOf(text) === nameOf(line.text));
		const own = all[at];
		if (own === void 0) {
			all.push(line);
			continue;
		}
		const isLeaf = own.children.length === 0;
		if (own.text !== line.text || isLeaf !== (line.children.length === 0)) return void 0;
		const children = mergedLines(own.children, line.children);
		if (children === void 0) return void 0;
		all[at] = { text: own.text, children };
	}
	return all;
}
function nameOf(line) {
	return keyOf(line) || line;
}
function written({ text, children }) {
	return [text, ...children.flatMap(written)];
}

// shared/audit/apply-edits.ts
function compatibleEdits(groups) {
	let edits = [];
	const isMade = groups.map((group) => {
		const joined = withGroup(edits, group);
		edits = joined ?? edits;
		return joined !== void 0;
	});
	return { edits, isMade };
}
function withGroup(edits, group) {
	const joined = [...edits];
	for (const edit of group) {
		if (joined.some((other2) => isSame(edit, other2))) continue;
		if (edits.some((other2) => overlaps(edit, other2))) return void 0;
		const at = joined.findIndex((other2) => insertsSameKey(edit, other2));
		const other = joined[at];
		const text = other === void 0 ? edit.text : mergedInsertion(other.text, edit.text);
		if (text === void 0) return void 0;
		if (other === void 0) joined.push(edit);
		else joined[at] = { ...other, text };
	}
	return joined;
}
function insertsSameKey(a, b) {
	const isInsertion = a.start === a.end && b.start === a.start && b.end === a.start;
	return isInsertion && haveSameKey(a.text, b.text);
}
function applyEdits(text, edits) {
	const groups = edits.map((edit) => ["span" in edit ? { ...edit.span, text: edit.text } : edit]);
	const made = compatibleEdits(groups).edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
	let result = "";
	let at = 0;
	for (const { start, end, text: added } of made) {
		result += text.slice(at, start) + added;
		at = end;
	}
	return result + text.slice(at);
}
function isSame(a, b) {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}

// shared/audit/readable-edits.ts
var MAX_TRIED = 50;
function readableEdits(file, groups) {
	const all = compatibleEdits(groups);
	if (keepsReadable(file, all.edits)) return all;
	let kept = [];
	const isMade = groups.map((group, at) => {
		const tried = compatibleEdits([...kept, group]);
		const isFree = at < MAX_TRIED && tried.isMade.at(-1) === true;
		if (!isFree || !keepsReadable(file, tried.edits)) return false;
		kept = [...kept, group];
		return true;
	});
	return { edits: compatibleEdits(kept).edits, isMade };
}
function keepsReadable({ path, text }, edits) {
	if (!/\.ya?ml$/i.test(path)) return true;
	return isReadable(applyEdits(text, edits), path) || !isReadable(text, path);
}
function isReadable(text, path) {
	try {
		return !readYamlTrees(text, path).some((tree) => repeatsKey(tree, /* @__PURE__ */ new Set()));
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function repeatsKey(node, seen) {
	if (node.kind === "scalar" || seen.has(node)) return false;
	seen.add(node);
	if (node.kind === "list") return node.items.some((item) => repeatsKey(item, seen));
	if (node.repeated.length > 0) return true;
	return [...node.entries.values()].some(({ value }) => repeatsKey(value, seen));
}

export {
	compatibleEdits,
	applyEdits,
	readableEdits,
	keepsReadable
};
