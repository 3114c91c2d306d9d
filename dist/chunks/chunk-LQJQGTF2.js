// shared/docker/variables.ts
var MAX_LENGTH = 4096;
var MAX_DEPTH = 10;
function substitute(text, lookup, depth = 0) {
	if (!text.includes("$")) return text;
	if (depth > MAX_DEPTH || text.length > MAX_LENGTH) return void 0;
	let result = "";
	let at = 0;
	while (at < text.length) {
		if (text.charAt(at) !== "$") {
			result += text.charAt(at++);
			continue;
		}
		const piece = pieceAt(text, at, lookup, depth);
		if (piece === void 0 || result.length + piece.value.length > MAX_LENGTH) return void 0;
		result += piece.value;
		at = piece.end;
	}
	return result;
}
function pieceAt(text, start, lookup, depth) {
	if (text.charAt(start + 1) === "$") return { value: "$", end: start + 2 };
	const isBraced = text.charAt(start + 1) === "{";
	const from = start + (isBraced ? 2 : 1);
	let end = from;
	while (end < text.length && /[A-Za-z0-9_]/.test(text.charAt(end))) end++;
	const name = text.slice(from, end);
	if (name === "") return void 0;
	if (!isBraced) return found(lookup(name), end);
	const close = closingBrace(text, end);
	if (close === -1) return void 0;
	return found(expand(lookup(name), text.slice(end, close), lookup, depth), close + 1);
}
function found(value, end) {
	return value === void 0 ? void 0 : { value, end };
}
function expand(value, operator, lookup, depth) {
	if (operator === "") return value;
	const isStrict = operator.startsWith(":");
	const isSet = value !== void 0 && !(isStrict && value === "");
	const sign = operator.charAt(isStrict ? 1 : 0);
	const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
	if (sign === "-") return isSet ? value : word();
	if (sign === "+") return isSet ? word() : "";
	return sign === "?" && isSet ? value : void 0;
}
function closingBrace(text, from) {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text.charAt(at) === "{") depth++;
		if (text.charAt(at) === "}") depth--;
		if (depth === 0) return at;
	}
	return -1;
}

export {
	substitute
};
