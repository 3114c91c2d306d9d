import{decidingTree,isOfCommit,readerOf}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// fix/edit/edit-script
var MAX_CHANGES = 1500;
function editScript(before, after) {
	const head = commonStart(before, after);
	const tail = commonEnd(before.slice(head), after.slice(head));
	const from = before.slice(head, before.length - tail);
	const to = after.slice(head, after.length - tail);
	return [
		...before.slice(0, head).map(kept),
		...shortest(from, to) ?? [...from.map(removed), ...to.map(added)],
		...before.slice(before.length - tail).map(kept)
	];
}
function commonStart(before, after) {
	const end = Math.min(before.length, after.length);
	let at = 0;
	while (at < end && before[at] === after[at]) at++;
	return at;
}
function commonEnd(before, after) {
	return commonStart(before.toReversed(), after.toReversed());
}
function shortest(before, after) {
	const trace = [];
	let last = new Map([[1, 0]]);
	for (let changes = 0; changes <= MAX_CHANGES; changes++) {
		const next = new Map();
		trace.push(last);
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = startOn(diagonal, changes, last);
			while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
				x++;
			next.set(diagonal, x);
			const isDone = x >= before.length && x - diagonal >= after.length;
			if (isDone) return pathThrough(trace, before, after);
		}
		last = next;
	}
	return void 0;
}
function startOn(diagonal, changes, last) {
	const isDown = isAdded(diagonal, changes, last);
	return isDown ? last.get(diagonal + 1) ?? 0 : (last.get(diagonal - 1) ?? 0) + 1;
}
function isAdded(diagonal, changes, last) {
	const left = last.get(diagonal - 1) ?? -1;
	const above = last.get(diagonal + 1) ?? -1;
	return diagonal === -changes || diagonal !== changes && left < above;
}
function pathThrough(trace, before, after) {
	const lines = [];
	let x = before.length;
	let y = after.length;
	for (let changes = trace.length - 1; changes > 0; changes--) {
		const last = trace[changes] ?? new Map();
		const isDown = isAdded(x - y, changes, last);
		const start = startOn(x - y, changes, last);
		for (; x > start; y--) lines.push(kept(before[--x] ?? ""));
		if (isDown) lines.push(added(after[--y] ?? ""));
		else lines.push(removed(before[--x] ?? ""));
	}
	while (x > 0) lines.push(kept(before[--x] ?? ""));
	return lines.reverse();
}
function kept(text) {
	return { sign: " ", text };
}
function removed(text) {
	return { sign: "-", text };
}
function added(text) {
	return { sign: "+", text };
}
// fix/edit/unified-diff
var CONTEXT = 3;
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const lines = editScript(linesOf(before), linesOf(after));
	const hunks = hunksOf(lines).map((hunk) => hunkText(lines, hunk));
	return `--- a/${path}
+++ b/${path}
${hunks.join("")}`;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function hunksOf(lines) {
	const hunks = [];
	for (const [at, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const start = Math.max(0, at - CONTEXT);
		const end = Math.min(lines.length, at + CONTEXT + 1);
		const last = hunks.at(-1);
		if (last !== void 0 && start <= last.end) hunks.splice(-1, 1, { start: last.start, end });
		else hunks.push({ start, end });
	}
	return hunks;
}
function hunkText(lines, { start, end }) {
	const shown = lines.slice(start, end);
	const before = lines.slice(0, start);
	const oldRange = rangeOf(count(before, "+"), count(shown, "+"));
	const newRange = rangeOf(count(before, "-"), count(shown, "-"));
	return `@@ -${oldRange} +${newRange} @@
${shown.map(lineText).join("")}`;
}
function count(lines, sign) {
	return lines.filter((line) => line.sign !== sign).length;
}
function rangeOf(before, length) {
	return length === 0 ? `${before},0` : `${before + 1},${length}`;
}
function lineText({ sign, text }) {
	return text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}
\\ No newline at end of file
`;
}
// flows/editing/require-committed
import{ dirname, join }from"node:path";
async function requireCommitted(paths, before, folder, run) {
	for (const path of paths) {
		const own = Buffer.from(before.get(path) ?? "");
		const file = join(folder, path);
		const deciding = await decidingTree(dirname(file));
		const isCommitted = deciding?.head.commit !== void 0 && await isOfCommit(file, own, (tree) => readerOf(tree, run));
		if (isCommitted) continue;
		const message = `${path} has uncommitted changes, so Assay did not edit any files.`;
		throw new UserError("input-invalid", message, "Commit the file, or set --force.");
	}
}

export{unifiedDiff,requireCommitted};
