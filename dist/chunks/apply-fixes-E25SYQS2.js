import{requireCommitted,unifiedDiff}from"./chunk-D455WTIZ.js";
import{applyEdits,readableEdits}from"./chunk-EMGVQQPZ.js";
import{countNoun,guardedFolders,readPlainFile,runRepository,writeTogether}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/audit/apply-fixes
import{ dirname, join }from"node:path";
async function applyFixes({ findings, source }, files, { isAsked, path, isDryRun, isForced, host }) {
	if (!isAsked) {
		const message = "--dry-run and --force require --fix.";
		throw new UserError("input-invalid", message, "Add --fix.");
	}
	const folder = source.kind === "file" ? dirname(path) : path;
	const guarded = [...guardedFolders(host), folder];
	const open = fixable(findings);
	const edited = editedFiles(open, files);
	const fixed = [...edited.values()].reduce((sum, each) => sum + each.fixed, 0);
	const summary = `${countNoun(fixed, "finding")} in ${countNoun(edited.size, "file")}`;
	const risky = open.filter((finding) => !isSafe(finding)).slice(0, MAX_SUGGESTED);
	const left = open.length - fixed - risky.length;
	const show = () => {
		for (const [name, { before, after }] of edited) host.print(unifiedDiff(name, before, after));
		for (const finding of risky) host.info(suggestion(finding, files));
		if (left === 0) return;
		const more = `${countNoun(left, "more finding")} with a suggested change`;
		host.info(`${more}: see \`edits\` in the --json output, and decide on each change.`);
	};
	const none = `--fix changes no files, because no finding has ${open.length === 0 ? "a suggested change" : "a change that is safe without a review"}.`;
	if (isDryRun || edited.size === 0) {
		show();
		host.info(edited.size === 0 ? none : `--fix would correct ${summary}.`);
		return;
	}
	const bytes = new Map();
	for (const [name, { before }] of edited) {
		bytes.set(name, await unchangedBytes(join(folder, name), name, before, guarded));
	}
	if (!isForced) await requireCommitted([...edited.keys()], bytes, folder, runRepository(host));
	const contents = [...edited].map(([name, { after }]) => {
		const mark = hasMark(bytes.get(name)) ? MARK : "";
		return [join(folder, name), mark + after];
	});
	writeTogether(new Map(contents), guarded);
	show();
	host.info(`--fix corrected ${summary}. Review the changes, and audit again.`);
}
function fixable(findings) {
	return findings.filter(
		({ suppression, edits = [] }) => suppression === void 0 && edits.length > 0
	);
}
var MAX_SUGGESTED = 10;
function suggestion({ id, location, edits = [] }, files) {
	const { path, line } = location;
	const { text = "" } = files.find((file) => file.path === path) ?? {};
	const diff = unifiedDiff(path, text, applyEdits(text, edits));
	return `Suggested change for ${id} (${path}:${line}). Check it, because --fix does not make it:
${diff}`;
}
function isSafe({ edits = [] }) {
	return edits.every((edit) => edit.isSafe);
}
function editedFiles(open, files) {
	const groups = Map.groupBy(open.filter(isSafe), ({ location }) => location.path);
	const edited = new Map();
	for (const file of files) {
		const { path, text } = file;
		const group = groups.get(path);
		if (group === void 0) continue;
		const { edits, isMade } = readableEdits(
			file,
			group.map((each) => each.edits ?? [])
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
	const message = `${name} has changed or is not UTF-8, so Assay did not edit any files.`;
	throw new UserError("input-invalid", message, "Run the audit again, or exclude the file.");
}
export{applyFixes};
