import {
	linesOf
} from "./chunk-JOWJBCYM.js";

// shared/binary/java-text.ts
function readManifest(text, wanted) {
	const attributes = /* @__PURE__ */ new Map();
	let current;
	for (const line of mainLines(text)) {
		if (line.startsWith(" ")) {
			if (current === void 0) continue;
			attributes.set(current, (attributes.get(current) ?? "") + line.slice(1));
			continue;
		}
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(colon, 0));
		current = wanted.has(name) ? name : void 0;
		if (current !== void 0) attributes.set(current, line.slice(colon + 1).trim());
	}
	return Object.fromEntries(attributes);
}
function* mainLines(text) {
	let hasBegun = false;
	for (const line of linesOf(text)) {
		if (line === "" && hasBegun) return;
		if (line === "") continue;
		hasBegun = true;
		yield line;
	}
}
function readProperties(text) {
	const properties = /* @__PURE__ */ new Map();
	for (const line of logicalLines(text)) {
		const [, name = "", value = ""] = PROPERTY.exec(line) ?? [];
		if (name !== "") properties.set(unescaped(name), unescaped(value.trimEnd()));
	}
	return properties;
}
var PROPERTY = /^((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/s;
var CONTINUED = /(?<!\\)(?:\\\\)*\\$/;
function* logicalLines(text) {
	let begun = [];
	for (const row of text.split(/\r\n|\r|\n/)) {
		const rest = row.trimStart();
		if (begun.length === 0 && /^[#!]/.test(rest)) continue;
		const isContinued = CONTINUED.test(rest);
		begun.push(isContinued ? rest.slice(0, -1) : rest);
		if (isContinued) continue;
		yield begun.join("");
		begun = [];
	}
	yield begun.join("");
}
var ESCAPED = { n: "\n", t: "	", r: "\r", f: "\f" };
function unescaped(text) {
	return text.replace(
		/\\(?:u([0-9a-fA-F]{4})|(.))/gs,
		(_, code, letter = "") => code === void 0 ? ESCAPED[letter] ?? letter : String.fromCharCode(Number.parseInt(code, 16))
	);
}

export {
	readManifest,
	readProperties
};
