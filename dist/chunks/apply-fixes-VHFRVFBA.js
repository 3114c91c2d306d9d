import {
	requireCommitted,
	unifiedDiff
} from "./chunk-HCH2BHYB.js";
import {
	countNoun,
	guardedFolders,
	readPlainFile,
	runRepository,
	writeTogether
} from "./chunk-EXIZYAYK.js";
import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// actions/audit/apply-fixes.ts
import { dirname, join } from "node:path";

// shared/audit/apply-edits.ts
function compatibleEdits(groups) {
	const edits = [];
	const isMade = groups.map((group) => {
		const added = group.filter((edit) => !edits.some((other) => isSame(edit, other)));
		const isFree = added.every((edit) => !edits.some((other) => overlaps(edit, other)));
		if (isFree) edits.push(...added);
		return isFree;
	});
	return { edits, isMade };
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

// actions/audit/apply-fixes.ts
async function applyFixes({ findings, source }, files, { isAsked, path, isDryRun, isForced, host }) {
	if (!isAsked) {
		const message = "--dry-run and --force require --fix.";
		throw new UserError("input-invalid", message, "Add --fix.");
	}
	const folder = source.kind === "file" ? dirname(path) : path;
	const guarded = [...guardedFolders(host), folder];
	const edited = editedFiles(findings, files);
	for (const [name, { before, after }] of edited) host.print(unifiedDiff(name, before, after));
	const fixed = [...edited.values()].reduce((sum, each) => sum + each.fixed, 0);
	const summary = `${countNoun(fixed, "finding")} in ${countNoun(edited.size, "file")}`;
	if (isDryRun || edited.size === 0) {
		host.info(`--fix would correct ${summary}.`);
		return;
	}
	const bytes = /* @__PURE__ */ new Map();
	for (const [name, { before }] of edited) {
		bytes.set(name, await unchangedBytes(join(folder, name), name, before, guarded));
	}
	if (!isForced) await requireCommitted([...edited.keys()], bytes, folder, runRepository(host));
	const contents = [...edited].map(([name, { after }]) => {
		const mark = hasMark(bytes.get(name)) ? MARK : "";
		return [join(folder, name), mark + after];
	});
	writeTogether(new Map(contents), guarded);
	host.info(`--fix corrected ${summary}. Review the changes, and audit again.`);
}
function editedFiles(findings, files) {
	const open = findings.filter(
		({ suppression, edits = [] }) => suppression === void 0 && edits.length > 0
	);
	const safe = open.filter(({ edits = [] }) => edits.every(({ isSafe }) => isSafe));
	const groups = Map.groupBy(safe, ({ location }) => location.path);
	const edited = /* @__PURE__ */ new Map();
	for (const { path, text } of files) {
		const { edits, isMade } = compatibleEdits(
			(groups.get(path) ?? []).map((each) => each.edits ?? [])
		);
		const after = applyEdits(text, edits);
		if (after !== text)
			edited.set(path, { before: text, after, fixed: isMade.filter(Boolean).length });
	}
	return edited;
}
var MARK = "\uFEFF";
function hasMark(bytes) {
	return bytes?.toString("utf8").startsWith(MARK) === true;
}
async function unchangedBytes(file, name, before, guarded) {
	const bytes = await readPlainFile(file, guarded);
	const mark = hasMark(bytes) ? MARK : "";
	if (Buffer.from(mark + before).equals(bytes)) return bytes;
	const message = `${name} has changed or is not UTF-8, so Assay edited no file.`;
	throw new UserError("input-invalid", message, "Run the audit again, or exclude the file.");
}
export {
	applyFixes
};
