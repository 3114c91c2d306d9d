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

export {
	compatibleEdits,
	applyEdits
};
