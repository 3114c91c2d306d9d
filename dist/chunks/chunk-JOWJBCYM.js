// shared/binary/lines.ts
function* linesOf(text) {
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		const hasReturn = end > start && text.charCodeAt(end - 1) === 13;
		yield text.slice(start, hasReturn ? end - 1 : end);
		start = end + 1;
	}
}

export {
	linesOf
};
