// shared/audit/workflow/scalar-text.ts
function scalarPlaces(source, scalar) {
	const raw = source.slice(scalar.span.start, scalar.span.end);
	let offsets;
	const at = (offset) => {
		offsets ??= rawOffsets(raw, scalar.text);
		return scalar.span.start + (offsets[Math.min(offset, scalar.text.length)] ?? raw.length);
	};
	return ({ start, end }) => ({
		start: at(start),
		end: end > start ? at(end - 1) + 1 : at(start)
	});
}
function rawOffsets(raw, text) {
	const offsets = new Uint32Array(text.length + 1);
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		from = nextOffset(raw, from, text.charAt(at));
		offsets[at] = Math.min(from, raw.length);
		from++;
	}
	offsets[text.length] = Math.min(from, raw.length);
	return offsets;
}
function nextOffset(raw, from, character) {
	let at = from;
	const isSpace = character === " " || character === "\n";
	while (at < raw.length && raw.charAt(at) !== character) {
		const found = raw.charAt(at);
		if (isSpace && (found === "\n" || found === "\\")) return at;
		if (!/[\s"'\\]/.test(found)) return at;
		at++;
	}
	return at;
}

export {
	scalarPlaces
};
