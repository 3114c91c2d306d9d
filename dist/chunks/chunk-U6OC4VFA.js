import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/read-xml
import{ SaxesParser }from"../vendor/saxes.js";
var MAX_DEPTH = 256;
var MAX_ELEMENTS = 2e7;
var SHOWN = 100;
var DECLARATIONS = /<!(?:ENTITY|ATTLIST)|%|^[^["']*\b(?:SYSTEM|PUBLIC)\b/;
function readXml({ bytes, path }) {
	const text = bytes.toString("utf8");
	const parser = openParser(path);
	parser.on("doctype", (declared) => {
		if (!DECLARATIONS.test(declared)) return;
		throw malformed(
			parser,
			path,
			"the document type declaration contains content. Fix: move this content to the document"
		);
	});
	for (const [reference, name = ""] of text.matchAll(/&([A-Za-z_][\w.:-]*);/g)) {
		parser.ENTITIES[name] ??= reference;
	}
	return rootOf(parser, text, path);
}
function readPlainXml(text, path) {
	const parser = openParser(path);
	parser.on("doctype", () => {
		throw malformed(parser, path, "document type declarations are not allowed");
	});
	return rootOf(parser, text, path);
}
function openParser(path) {
	const parser = new SaxesParser({ xmlns: false, position: false });
	parser.on("error", ({ message }) => {
		throw malformed(parser, path, message.replace(/\.$/, "").slice(0, SHOWN));
	});
	return parser;
}
function rootOf(parser, text, path) {
	const document = openElement("", {}, 1, 0);
	const open = [document];
	let line = 1;
	let count = 0;
	const addText = (more) => {
		(open.at(-1) ?? document).text += more;
	};
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("opentagstart", () => {
		line = lineOfStartTag(parser);
	});
	parser.on("opentag", ({ name, attributes }) => {
		count += 1;
		if (count > MAX_ELEMENTS) throw exceeded(parser, path, `more than ${MAX_ELEMENTS} elements`);
		if (open.length > MAX_DEPTH) throw exceeded(parser, path, `more than ${MAX_DEPTH} levels`);
		open.push(openElement(name, attributes, line, parser.position));
	});
	parser.on("closetag", () => {
		const closed = closedElement(open.pop() ?? document, text, parser.position);
		(open.at(-1) ?? document).children.push(closed);
	});
	parser.write(text).close();
	const [root] = document.children;
	if (root === void 0) throw malformed(parser, path, "no root element");
	return root;
}
function openElement(tag, attributes, line, start) {
	const name = tag.slice(tag.indexOf(":") + 1);
	return { name, attributes, children: [], text: "", line, start };
}
function lineOfStartTag({ line, columnIndex }) {
	return columnIndex === 0 ? line - 1 : line;
}
function closedElement(open, document, end) {
	const { name, attributes, children, line } = open;
	return { name, attributes, children, text: textOf(open, document, end), line };
}
function textOf({ text, children, start }, document, end) {
	const trimmed = text.slice(spaceBefore(text), spaceAfter(text));
	if (trimmed.length === text.length || children.length > 0) return trimmed;
	const written = document.slice(start, document.lastIndexOf("<", end - 1));
	if (!written.includes("&#")) return trimmed;
	const unified = written.replaceAll("\r\n", "\n");
	return text.slice(spaceBefore(unified), text.length - (unified.length - spaceAfter(unified)));
}
var SPACE = " 	\r\n";
function spaceBefore(text) {
	let at = 0;
	while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
	return at;
}
function spaceAfter(text) {
	let at = text.length;
	while (at > 0 && SPACE.includes(text.charAt(at - 1))) at -= 1;
	return at;
}
function malformed({ line }, path, what) {
	return new DataError("malformed", `Invalid XML: ${what}`, { path, line });
}
function exceeded({ line }, path, what) {
	return new DataError("limit-exceeded", `the XML file has ${what}`, { path, line });
}
// ecosystems/xml
function isStructured({ attributes, children }) {
	if (children.length > 0) return true;
	for (const _name in attributes) return true;
	return false;
}
function elementsAt(holder, name) {
	return holder.children.filter((child) => child.name === name && isStructured(child));
}
function elementAt(holder, name) {
	const only = onlyChild(holder, name);
	return only !== void 0 && isStructured(only) ? only : void 0;
}
function textAt(holder, name) {
	return textOf2(onlyChild(holder, name)?.text);
}
function attributeAt(element, name) {
	return textOf2(element.attributes[name]);
}
function textOf2(text) {
	const trimmed = text?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function onlyChild(holder, name) {
	const first = holder.children.findIndex((child) => child.name === name);
	const isOnly = !holder.children.some((child, at) => at > first && child.name === name);
	return isOnly ? holder.children[first] : void 0;
}
// maven/coordinates
var MAX_LENGTH = 200;
var GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
var ARTIFACT = /^(?!\.+$)[A-Za-z0-9_.-]+$/;
var VERSION = /^(?!\.+$)[A-Za-z0-9_.+~-]+$/;
function areUsable({ group, artifact, version }) {
	return isUsableName(group, artifact) && isShort(version) && VERSION.test(version);
}
function isUsableName(group, artifact) {
	return isShort(group) && isShort(artifact) && GROUP.test(group) && ARTIFACT.test(artifact);
}
function isShort(text) {
	return text.length <= MAX_LENGTH;
}
function idOf({ group, artifact, version }) {
	return `${group}:${artifact}:${version}`;
}
function pomPath({ group, artifact, version }) {
	return `${artifactFolder(group, artifact)}/${version}/${artifact}-${version}.pom`;
}
function artifactFolder(group, artifact) {
	return `${group.replaceAll(".", "/")}/${artifact}`;
}

export{readXml,readPlainXml,isStructured,elementsAt,elementAt,textAt,attributeAt,areUsable,isUsableName,idOf,pomPath,artifactFolder};
