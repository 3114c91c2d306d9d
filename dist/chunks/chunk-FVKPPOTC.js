import {linesOf} from "./chunk-6L3VQQOE.js";
// ecosystems/npm/yarn-rows
var QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
var CLASSIC_WORD = `[A-Za-z0-9][^\\s:\\\\",[\\]]*`;
var CLASSIC = new RegExp(`^(${CLASSIC_WORD}|${QUOTED})(?:(:)|[ ](${CLASSIC_WORD}|${QUOTED}))$`);
function readClassicRow(text) {
	const [, key, colon, value] = CLASSIC.exec(text) ?? [];
	return rowOf(key, colon === void 0 ? value : void 0);
}
var CLASSIC_KEYS = new RegExp(
	`^(?:${CLASSIC_WORD}|${QUOTED})(?:, (?:${CLASSIC_WORD}|${QUOTED}))*:$`
);
var CLASSIC_KEY = new RegExp(`${QUOTED}|${CLASSIC_WORD}`, "g");
function readClassicKeys(text) {
	if (!CLASSIC_KEYS.test(text)) return void 0;
	const keys = [...text.matchAll(CLASSIC_KEY)].map(([key]) => unquoted(key));
	return keys.every((key) => key !== void 0) ? keys : void 0;
}
var BERRY_WORD = "[^-?:,\\][{}#&*!|>'\"%@`\\s](?:[ ]*[^,\\][{}:#\\s])*";
var BERRY = new RegExp(`^(${BERRY_WORD}|${QUOTED}):(?: (${BERRY_WORD}|${QUOTED}))?$`);
function readBerryRow(text) {
	const [, key, value] = BERRY.exec(text) ?? [];
	return rowOf(key, value);
}
function rowOf(key, value) {
	const plainKey = key === void 0 ? void 0 : unquoted(key);
	const plainValue = value === void 0 ? void 0 : unquoted(value);
	if (plainKey === void 0 || value !== void 0 && plainValue === void 0) return void 0;
	return { key: plainKey, value: plainValue };
}
function unquoted(text) {
	if (!text.startsWith('"')) return text;
	try {
		return String(JSON.parse(text));
	} catch {
		return void 0;
	}
}
// ecosystems/npm/yarn-blocks
var METADATA = "__metadata:";
var LONG_KEY_END = ":";
var FIELDS = {
	classic: new Set(["version", "resolved", "integrity", "name", "uid", "registry"]),
	berry: new Set(["version", "resolution", "checksum", "languageName", "linkType", "conditions"])
};
var DEPENDENCY_SECTIONS = new Set(["dependencies", "optionalDependencies"]);
var SECTIONS = new Set([
	...DEPENDENCY_SECTIONS,
	"peerDependencies",
	"peerDependenciesMeta",
	"dependenciesMeta",
	"bin",
	"permissions",
	"prebuiltVariants"
]);
function readYarnBlocks(text) {
	const rows = [...rowsOf(text)];
	const form = rows.some((row) => row.text === METADATA) ? "berry" : "classic";
	const blocks = [];
	const unread = [];
	let block;
	let section;
	for (const row of rows) {
		if (form === "berry" && row.text === LONG_KEY_END) continue;
		if (row.text.startsWith(" ")) {
			const next = addRow(form, block, section, row.text);
			if (next === "unread") unread.push(row);
			else section = next.section;
			continue;
		}
		const patterns = patternsOf(form, row.text);
		block = patterns === void 0 ? void 0 : openBlock(row.line, patterns);
		section = void 0;
		if (block === void 0) unread.push(row);
		else if (form === "classic" || row.text !== METADATA) blocks.push(block);
	}
	return { form, blocks, unread };
}
function* rowsOf(text) {
	let line = 0;
	for (const raw of linesOf(text)) {
		line++;
		const row = raw.trimEnd();
		if (row !== "" && !/^\s*#/.test(row)) yield { text: row, line };
	}
}
function openBlock(line, patterns) {
	return { line, patterns, fields: new Map(), dependencies: new Map() };
}
function patternsOf(form, row) {
	if (form === "classic") return readClassicKeys(row);
	if (row.startsWith("? ")) return unquoted(row.slice("? ".length))?.split(/ *, */);
	const read = readBerryRow(row);
	return read === void 0 || read.value !== void 0 ? void 0 : read.key.split(/ *, */);
}
function addRow(form, block, section, row) {
	const [, indent = "", text = ""] = /^( +)(.*)$/.exec(row) ?? [];
	const read = (form === "classic" ? readClassicRow : readBerryRow)(text);
	if (block === void 0 || read === void 0) return "unread";
	const { key, value } = read;
	if (indent.length === 2) return addField(form, block, key, value);
	if (section === void 0) return "unread";
	if (!DEPENDENCY_SECTIONS.has(section))
		return /^(?: {4}| {6})$/.test(indent) ? { section } : "unread";
	if (indent.length !== 4 || value === void 0 || block.dependencies.has(key)) return "unread";
	block.dependencies.set(key, value);
	return { section };
}
function addField(form, block, key, value) {
	if (value === void 0) return SECTIONS.has(key) ? { section: key } : "unread";
	if (block.patterns[0] === "__metadata") return { section: void 0 };
	if (!FIELDS[form].has(key) || block.fields.has(key)) return "unread";
	block.fields.set(key, value);
	return { section: void 0 };
}

export {readYarnBlocks};
