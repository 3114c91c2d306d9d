import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{asWritten,packageOfPurl}from"./chunk-GELJNKES.js";
import{readPurl}from"./chunk-INGYTYZ5.js";
import{mapTexts}from"./chunk-5C4LGZKE.js";
import{arrayAt,isObject,objectAt,parseJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// sbom/write-xml
function element(name, attributes, content) {
	const children = typeof content === "string" ? content : content.filter((child) => child !== void 0);
	return { name, attributes, content: children };
}
function textElement(name, text) {
	return text === void 0 ? void 0 : element(name, {}, text);
}
function listElement(name, items, write) {
	return items === void 0 ? void 0 : element(name, {}, items.map(write));
}
function renderXml(root) {
	const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
	render(root, "", lines);
	return `${lines.join("\n")}
`;
}
function render({ name, attributes, content }, indent, lines) {
	let tag = `${indent}<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== void 0) tag += ` ${key}="${escapeXml(value)}"`;
	}
	if (content.length === 0) lines.push(`${tag}/>`);
	else if (typeof content === "string") lines.push(`${tag}>${escapeXml(content)}</${name}>`);
	else {
		lines.push(`${tag}>`);
		for (const child of content) render(child, `${indent}  `, lines);
		lines.push(`${indent}</${name}>`);
	}
}
var ESCAPED = /[&<>"\t\n\r]|^ | $/g;
function escapeXml(text) {
	return text.replace(ESCAPED, (char) => ENTITIES.get(char) ?? `&#${char.charCodeAt(0)};`);
}
var ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	['"', "&quot;"]
]);
var UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function writableText(text) {
	return text.replace(
		UNWRITABLE,
		(char) => `�${char.charCodeAt(0).toString(16).padStart(4, "0")}`
	);
}
function originalText(text) {
	return text.replace(
		/\ufffd([0-9a-f]{4})/g,
		(_, code) => String.fromCharCode(Number.parseInt(code, 16))
	);
}
// sbom/write-cyclonedx-xml
var ESCAPED_PROPERTY = "assay:xml:escaped";
function cycloneDxXml(document) {
	const { components: made, dependencies } = document;
	const whole = { ...document, components: [...made], dependencies: [...dependencies] };
	const writable = writableDocument(whole);
	const { serialNumber, version, metadata, components } = writable;
	const xmlns = `http://cyclonedx.org/schema/bom/${document.specVersion}`;
	return renderXml(
		element("bom", { xmlns, serialNumber, version: String(version) }, [
			metadataElement(metadata),
			listElement("components", components, componentElement),
			listElement(
				"dependencies",
				writable.dependencies,
				({ ref, dependsOn }) => element("dependency", { ref }, (dependsOn ?? []).map(dependencyElement))
			),
			listElement(
				"compositions",
				writable.compositions,
				({ aggregate, assemblies }) => element("composition", {}, [
					textElement("aggregate", aggregate),
					listElement("assemblies", assemblies, (ref) => element("assembly", { ref }, ""))
				])
			),
			listElement("annotations", writable.annotations, annotationElement)
		])
	);
}
function writableDocument(document) {
	let isChanged = false;
	const writable = mapTexts(document, (text) => {
		const escaped = writableText(text);
		isChanged ||= escaped !== text;
		return escaped;
	});
	if (!isChanged) return document;
	const properties = [...writable.metadata.properties, { name: ESCAPED_PROPERTY, value: "true" }];
	return { ...writable, metadata: { ...writable.metadata, properties } };
}
function metadataElement(metadata) {
	return element("metadata", {}, [
		textElement("timestamp", metadata.timestamp),
		listElement(
			"lifecycles",
			metadata.lifecycles,
			({ phase }) => element("lifecycle", {}, [textElement("phase", phase)])
		),
		toolsElement(metadata.tools),
		listElement(
			"authors",
			metadata.authors,
			({ name }) => element("author", {}, [textElement("name", name)])
		),
		componentElement(metadata.component),
		supplierElement(metadata.supplier),
		propertiesElement(metadata.properties)
	]);
}
function toolsElement(tools) {
	if ("components" in tools) {
		return element("tools", {}, [listElement("components", tools.components, componentElement)]);
	}
	return listElement(
		"tools",
		tools,
		({ name, version }) => element("tool", {}, [textElement("name", name), textElement("version", version)])
	);
}
function supplierElement(supplier) {
	return supplier && element("supplier", {}, [textElement("name", supplier.name)]);
}
function componentElement(component) {
	const { type, supplier, hashes, licenses, externalReferences, evidence } = component;
	return element("component", { type, "bom-ref": component["bom-ref"] }, [
		supplierElement(supplier),
		textElement("group", component.group),
		textElement("name", component.name),
		textElement("version", component.version),
		textElement("description", component.description),
		textElement("scope", component.scope),
		listElement("hashes", hashes, ({ alg, content }) => element("hash", { alg }, content)),
		listElement(
			"licenses",
			licenses,
			({ expression, license }) => expression === void 0 ? element("license", {}, [textElement("name", license?.name)]) : textElement("expression", expression)
		),
		textElement("purl", component.purl),
		listElement(
			"externalReferences",
			externalReferences,
			(reference) => element("reference", { type: reference.type }, [textElement("url", reference.url)])
		),
		propertiesElement(component.properties),
		listElement("components", component.components, componentElement),
		evidence && element("evidence", {}, [
			listElement("occurrences", evidence.occurrences, occurrenceElement)
		])
	]);
}
function propertiesElement(properties) {
	return listElement(
		"properties",
		properties,
		({ name, value }) => element("property", { name }, value)
	);
}
function occurrenceElement({ location, line, additionalContext }) {
	return element("occurrence", {}, [
		textElement("location", location),
		textElement("line", line?.toString()),
		textElement("additionalContext", additionalContext)
	]);
}
function dependencyElement(ref) {
	return element("dependency", { ref }, "");
}
function annotationElement({ subjects, annotator, timestamp, text }) {
	return element("annotation", {}, [
		listElement("subjects", subjects, (ref) => element("subject", { ref }, "")),
		element("annotator", {}, [componentElement(annotator.component)]),
		textElement("timestamp", timestamp),
		textElement("text", text)
	]);
}
// sbom/hash
var LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
function isRegularHash({ algorithm, value }) {
	return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}
// sbom/version-conflict
function versionConflict(found, exact, path) {
	if (found === void 0 || !hasOtherVersion(found)) return [];
	if (isObject(exact) && stringAt(exact, "version") !== void 0) return [];
	const { purl, version, locations } = found;
	const name = purl.slice(0, 200);
	const message = `${name} contradicts the version ${JSON.stringify(version.slice(0, 100))} in the same entry. Fix: correct the SBOM`;
	return [{ code: "contradiction", message, path, line: locations[0]?.line }];
}
function evidenceConflict(found, component, path) {
	const evidence = objectAt(component, "evidence");
	if (evidence === void 0) return [];
	const identities = [evidence["identity"]].flat().filter(isObject);
	const other = identities.filter(({ field }) => field === "purl").map((identity) => stringAt(identity, "concludedValue") ?? "").find((purl) => purl.startsWith("pkg:") && found !== void 0 && !isSamePackage(purl, found));
	if (found === void 0 || other === void 0) return [];
	const message = `${found.purl.slice(0, 200)} has evidence for ${other.slice(0, 200)}. Fix: correct the SBOM`;
	return [{ code: "contradiction", message, path, line: found.locations[0]?.line }];
}
function isSamePackage(purl, found) {
	const [a, b] = [readPurl(purl), readPurl(found.purl)];
	const plainText = (text = "") => text.toLowerCase().replaceAll(/[-_.]+/g, "-");
	const keys = ["type", "namespace", "name", "version"];
	return a === void 0 || keys.every((key) => plainText(a[key]) === plainText(b?.[key]));
}
function hasOtherVersion({ purl, version, ecosystem = "" }) {
	if (endsWithVersion(purl, version)) return false;
	const inPurl = readPurl(purl)?.version ?? "";
	return inPurl !== "" && version !== "" && !isSame(inPurl, version, ecosystem);
}
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isSame(inPurl, version, ecosystem) {
	const scheme = schemeFor(ecosystem);
	if (inPurl === version || scheme === void 0 || COMMIT.test(inPurl)) return true;
	const [a, b] = [plain(inPurl), plain(version)];
	if (a === b) return true;
	try {
		return scheme.compare(a, b) === 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function plain(version) {
	return version.replace(/^(?:v(?=\d)|\d+:)/i, "");
}
var PLAIN_VERSION = /^[\w.~+-]+$/;
function endsWithVersion(purl, version) {
	const end = purl.search(/[?#]|$/);
	return PLAIN_VERSION.test(version) && purl.startsWith(`@${version}`, end - version.length - 1);
}
// sbom/purl-overrides
function purlOverrides(found, os, statedNames = [found.name]) {
	const { version, ecosystem, architecture } = found;
	const read = packageOfPurl(found.purl, {
		statedNames,
		os,
		version: version === "" ? void 0 : version,
		ecosystem,
		architecture
	});
	const facts = {
		...read?.name !== found.name && { name: found.name },
		...(read?.version !== version || hasOtherVersion(found)) && { version },
		...read?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null },
		...read?.architecture !== architecture && { architecture: architecture ?? null }
	};
	return Object.keys(facts).length === 0 ? void 0 : facts;
}
function withPurlOverrides(read, exact) {
	if (exact === void 0) return read;
	return {
		...read,
		name: stringAt(exact, "name") ?? read.name,
		version: stringAt(exact, "version") ?? read.version,
		ecosystem: exactly(exact, "ecosystem", read.ecosystem),
		architecture: exactly(exact, "architecture", read.architecture)
	};
}
function exactly(exact, key, read) {
	return Object.hasOwn(exact, key) && exact[key] === null ? void 0 : stringAt(exact, key) ?? read;
}
// sbom/spdx
var DOWNLOAD = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|ftp|git|sftp):\/\/[^\s\p{Surrogate}]+$/u;
var NO_TIME = "1970-01-01T00:00:00Z";
function idPart(name) {
	return name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
}
function foldLines(text) {
	return text.toWellFormed().replace(/\s+/g, " ").trim();
}
function isDownloadUrl(url) {
	return DOWNLOAD.test(url);
}
function foundAtText({ path, line, layer }) {
	const position = line === void 0 ? path : `${path}:${line}`;
	return layer === void 0 ? position : `${position} (layer ${layer})`;
}
// sbom/extension-properties
var FACTS_PREFIX = "assay:facts ";
function propertiesText(facts) {
	return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}
var LINE_LENGTH = 4e3;
function inLines(text) {
	let start = 0;
	return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,/g, (token, at) => {
		if (token !== "," || at - start < LINE_LENGTH) return token;
		start = at;
		return ",\n";
	});
}
function documentProperties(inventory) {
	const { source, os, layers, base, problems, ignored, ignoredFiles, files } = inventory;
	return { source, os, layers, base, problems, ignored, ignoredFiles, files };
}
function containedProperties(found) {
	return { contained: writtenPackage(found) };
}
function writtenPackage(found) {
	const rename = ([name, value]) => [name === "license" ? "licence" : name, value];
	return Object.fromEntries(Object.entries(found).map(rename));
}
function packageProperties(found, { os }) {
	const { ecosystem, locations, scope, isDirect, source, architecture, license } = found;
	const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
	return {
		ecosystem,
		locations,
		scope,
		isDirect,
		source,
		architecture,
		licence: license,
		supplier,
		downloadUrl,
		ownedBy,
		origin,
		hashes: hashes?.every(isRegularHash) === false ? hashes : void 0,
		exact: exactly2(found, os)
	};
}
function exactly2(found, os) {
	const { name, version } = found;
	const exact = {
		...purlOverrides(found, os),
		...!isPlain(name) && { name },
		...!isPlain(version) && { version }
	};
	return Object.keys(exact).length === 0 ? void 0 : exact;
}
function isPlain(text) {
	return foldLines(text) === text && !text.includes("text>");
}
function writtenInventory(inventory) {
	const { packages, contained } = inventory;
	return {
		...inventory,
		packages: packages.map(writtenPackage),
		...contained !== void 0 && { contained: contained.map(writtenPackage) }
	};
}
// sbom/read-extension-properties
function factsOf(value) {
	for (const annotation of (arrayAt(value, "annotations") ?? []).filter(isObject)) {
		const comment = stringAt(annotation, "comment");
		if (comment?.startsWith(FACTS_PREFIX) !== true) continue;
		const facts = parseJson(comment.slice(FACTS_PREFIX.length), "annotation");
		if (isObject(facts)) return facts;
	}
	return {};
}
function systemFrom(os) {
	const id = os === void 0 ? void 0 : stringAt(os, "id");
	if (os === void 0 || id === void 0) return void 0;
	return {
		id,
		versionId: stringAt(os, "versionId") ?? "",
		prettyName: stringAt(os, "prettyName")
	};
}
function layersFrom(layers) {
	return (layers ?? []).filter(isObject).map((layer) => ({
		diffId: stringAt(layer, "diffId") ?? "",
		createdBy: stringAt(layer, "createdBy")
	}));
}
function locationsFrom(locations) {
	const found = (locations ?? []).filter(isObject).flatMap((location) => {
		const path = stringAt(location, "path");
		if (path === void 0) return [];
		return [{ path, line: numberAt(location, "line"), layer: numberAt(location, "layer") }];
	});
	return found.length === 0 ? void 0 : found;
}
function scopeFrom(scope) {
	return scope === "runtime" || scope === "development" ? scope : void 0;
}
function sourceFrom(source) {
	const name = source === void 0 ? void 0 : stringAt(source, "name");
	if (source === void 0 || name === void 0) return void 0;
	return { name, version: stringAt(source, "version") ?? "" };
}
function ownersFrom(facts) {
	const stated = stringAt(facts, "ownedBy");
	if (stated !== void 0) return [stated];
	const owners = (arrayAt(facts, "ownedBy") ?? []).filter((owner) => typeof owner === "string");
	return owners.length === 0 ? void 0 : owners;
}
function originFrom(origin) {
	return origin === "base" || origin === "application" ? origin : void 0;
}
var EVIDENCE = ["input", "annotation", "label", "provenance"];
function baseFrom(base) {
	const stated = base === void 0 ? void 0 : stringAt(base, "evidence");
	const evidence = EVIDENCE.find((known) => known === stated);
	if (base === void 0 || evidence === void 0) return void 0;
	return {
		name: stringAt(base, "name"),
		digest: stringAt(base, "digest"),
		layers: numberAt(base, "layers"),
		evidence
	};
}
function hashesFrom(hashes) {
	return hashes?.filter(isObject).flatMap((hash) => asWritten(stringAt(hash, "algorithm") ?? "", stringAt(hash, "value") ?? ""));
}
function numberAt(value, key) {
	const number = Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
// sbom/read-package
function packageFrom(value) {
	if (!isObject(value)) return void 0;
	const purl = stringAt(value, "purl");
	const type = stringAt(value, "type");
	const name = stringAt(value, "name");
	if (purl === void 0 || type === void 0 || name === void 0) return void 0;
	return {
		purl,
		type,
		name,
		version: stringAt(value, "version") ?? "",
		ecosystem: stringAt(value, "ecosystem"),
		locations: locationsFrom(arrayAt(value, "locations")) ?? [],
		scope: scopeFrom(stringAt(value, "scope")) ?? "unknown",
		isDirect: directFrom(value),
		dependsOn: (arrayAt(value, "dependsOn") ?? []).filter((edge) => typeof edge === "string"),
		source: sourceFrom(objectAt(value, "source")),
		architecture: stringAt(value, "architecture"),
		license: stringAt(value, "licence"),
		hashes: hashesFrom(arrayAt(value, "hashes")),
		supplier: stringAt(value, "supplier"),
		downloadUrl: stringAt(value, "downloadUrl"),
		ownedBy: ownersFrom(value),
		origin: originFrom(stringAt(value, "origin"))
	};
}
function directFrom(value) {
	return typeof value["isDirect"] === "boolean" ? value["isDirect"] : void 0;
}
// sbom/contained-packages
function containedByOwner({
	packages,
	contained = []
}) {
	if (contained.length === 0) return new Map();
	const known = new Set(packages.map(({ purl }) => purl));
	return Map.groupBy(
		contained,
		({ ownedBy = [] }) => ownedBy.find((purl) => known.has(purl)) ?? ""
	);
}
function partsFrom(values) {
	const parts = values.flatMap((value) => packageFrom(value) ?? []);
	return parts.length === 0 ? void 0 : parts.sort((a, b) => a.purl < b.purl ? -1 : 1);
}
// sbom/component-names
function writtenNames({
	group = "",
	name
}) {
	return [name, `${group}/${name}`, `${group}:${name}`];
}

export{isRegularHash,versionConflict,evidenceConflict,purlOverrides,withPurlOverrides,NO_TIME,idPart,foldLines,isDownloadUrl,foundAtText,propertiesText,inLines,documentProperties,containedProperties,writtenPackage,packageProperties,writtenInventory,factsOf,systemFrom,layersFrom,locationsFrom,scopeFrom,sourceFrom,ownersFrom,originFrom,baseFrom,hashesFrom,numberAt,containedByOwner,partsFrom,writtenNames,originalText,ESCAPED_PROPERTY,cycloneDxXml};
