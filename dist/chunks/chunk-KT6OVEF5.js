import{ESCAPED_PROPERTY,baseFrom,evidenceConflict,factsOf,hashesFrom,layersFrom,locationsFrom,numberAt,originFrom,originalText,ownersFrom,partsFrom,scopeFrom,sourceFrom,systemFrom,versionConflict,withPurlOverrides,writtenNames}from"./chunk-BY6SW2P5.js";
import{readPlainXml}from"./chunk-U6OC4VFA.js";
import{asWritten,jsonLines,packageOfPurl,statedHash}from"./chunk-GELJNKES.js";
import{readPurl,systemOfDistro}from"./chunk-INGYTYZ5.js";
import{mapTexts}from"./chunk-5C4LGZKE.js";
import{INVENTORY_KIND,arrayAt,compareText,isObject,objectAt,parseUniqueJson,scalarText,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/merge-packages
function mergePackages(packages) {
	const byPurl = new Map();
	for (const found of packages) {
		const known = byPurl.get(found.purl);
		if (known === void 0) byPurl.set(found.purl, { best: found, more: void 0 });
		else add(known, found);
	}
	return [...byPurl.values()].map((merged) => finish(merged, byPurl)).sort((a, b) => compareText(a.purl, b.purl));
}
function add(merged, found) {
	const { best } = merged;
	merged.more ??= {
		locations: [...best.locations],
		includedBy: [...best.includedBy ?? []],
		dependsOn: new Set(best.dependsOn)
	};
	merged.more.locations.push(...found.locations);
	merged.more.includedBy.push(...found.includedBy ?? []);
	for (const purl of found.dependsOn) merged.more.dependsOn.add(purl);
	merged.best = {
		...best,
		scope: widerScope(best.scope, found.scope),
		isDirect: either(best.isDirect, found.isDirect),
		ecosystem: best.ecosystem ?? found.ecosystem,
		source: best.source ?? found.source,
		architecture: best.architecture ?? found.architecture,
		license: best.license ?? found.license,
		hashes: unitedHashes(best.hashes, found.hashes),
		supplier: best.supplier ?? found.supplier,
		downloadUrl: best.downloadUrl ?? found.downloadUrl,
		ownedBy: allOwners(best.ownedBy, found.ownedBy)
	};
}
function allOwners(a, b) {
	if (a === void 0 || b === void 0) return void 0;
	return [...new Set([...a, ...b])].sort();
}
function widerScope(a, b) {
	if (a === "runtime" || b === "runtime") return "runtime";
	return a === "unknown" || b === "unknown" ? "unknown" : "development";
}
function either(a, b) {
	if (a === true || b === true) return true;
	return a ?? b;
}
function unitedHashes(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	const known = new Set(a.map(hashText));
	return [...a, ...b.filter((hash) => !known.has(hashText(hash)))];
}
function finish({ best, more }, known) {
	const from = more ?? best;
	const locations = sortedLocations(from.locations);
	const dependsOn = sortedEdges(best.purl, from.dependsOn, known);
	const hashes = best.hashes && sortedHashes(best.hashes);
	const isSame = locations === best.locations && dependsOn === best.dependsOn && hashes === best.hashes;
	if (isSame) return best;
	const includedBy = sortedLocations(from.includedBy ?? []);
	return {
		...best,
		locations,
		dependsOn,
		...hashes !== void 0 && { hashes },
		...includedBy.length > 0 && { includedBy }
	};
}
function sortedEdges(from, found, known) {
	if (Array.isArray(found) && found.length === 0) return found;
	const edges = [...found].filter((purl) => known.has(purl) && purl !== from).sort();
	const distinct = edges.filter((purl, index) => purl !== edges[index - 1]);
	return Array.isArray(found) && isSameList(found, distinct) ? found : distinct;
}
function isSameList(a, b) {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
function sortedHashes(hashes) {
	if (hashes.length === 1) return hashes;
	return [...hashes].sort((a, b) => compareText(hashText(a), hashText(b)));
}
function hashText(hash) {
	return `${hash.algorithm}:${hash.value}`;
}
function sortedLocations(locations) {
	if (locations.length === 1) return locations;
	const sorted = [...locations].sort(compareLocations);
	return sorted.filter((location, index) => {
		const before = sorted[index - 1];
		return before === void 0 || compareLocations(before, location) !== 0;
	});
}
function compareLocations(a, b) {
	return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.layer ?? 0) - (b.layer ?? 0);
}
// sbom/document-packages
function documentPackages(packages) {
	const byPurl = Map.groupBy(packages, ({ purl }) => purl);
	return mergePackages(packages).map((merged) => {
		const [only = merged, ...others] = byPurl.get(merged.purl) ?? [];
		if (others.length > 0 || only === merged) return merged;
		return { ...only, dependsOn: merged.dependsOn };
	});
}
// sbom/read-properties
var MAX_LAYERS = 1e3;
var NO_PROPERTIES = new Map();
function propertiesOf(value) {
	const list = arrayAt(value, "properties");
	if (list === void 0) return NO_PROPERTIES;
	const properties = new Map();
	for (const property of list) {
		if (!isObject(property)) continue;
		const name = stringAt(property, "name");
		const text = stringAt(property, "value");
		if (name === void 0 || text === void 0) continue;
		const values = properties.get(name);
		if (values === void 0) properties.set(name, [text]);
		else values.push(text);
	}
	return properties;
}
function layersOf(properties) {
	const layers = [];
	for (let index = 0; index < MAX_LAYERS; index++) {
		const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
		if (diffId === void 0) break;
		layers.push({ diffId, createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0] });
	}
	return layers;
}
function filesOf(properties) {
	return properties.get("assay:file");
}
function countOf(properties, name) {
	const text = properties.get(name)?.[0] ?? "";
	return /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function baseOf(properties) {
	const layers = properties.get("assay:base:layers")?.[0];
	return baseFrom({
		name: properties.get("assay:base:name")?.[0],
		digest: properties.get("assay:base:digest")?.[0],
		layers: layers === void 0 ? void 0 : Number(layers),
		evidence: properties.get("assay:base:evidence")?.[0]
	});
}
function jsonValues(properties, name) {
	return (properties.get(name) ?? []).flatMap((text) => {
		try {
			return [JSON.parse(text)];
		} catch {
			return [];
		}
	});
}
function problemsOf(properties) {
	return (properties.get("assay:problem") ?? []).flatMap((text) => {
		const problem = statedProblem(text);
		return problem === void 0 ? [] : [problem];
	});
}
function statedProblem(text) {
	try {
		return problemFrom(JSON.parse(text));
	} catch {
		return { code: "malformed", message: text.slice(0, 500), path: "" };
	}
}
function problemFrom(value) {
	if (!isObject(value)) return void 0;
	const code = stringAt(value, "code");
	const message = stringAt(value, "message");
	const path = stringAt(value, "path");
	if (code === void 0 || message === void 0 || path === void 0) return void 0;
	return { code, message, path, line: numberAt(value, "line") };
}
function declaredIncomplete(path) {
	const message = "the SBOM declares that it is incomplete. Fix: create a complete SBOM";
	return { code: "incomplete", message, path };
}
// sbom/read-component
function packageOfComponent({ value, line }, path, os, edges) {
	const properties = propertiesOf(value);
	const isDirect = properties.get("assay:direct")?.[0];
	const found = packageOfPurl(stringAt(value, "purl") ?? "", {
		statedNames: writtenNames({
			group: stringAt(value, "group"),
			name: stringAt(value, "name") ?? ""
		}),
		os,
		version: stringAt(value, "version"),
		ecosystem: properties.get("assay:ecosystem")?.[0],
		locations: locationsOf(properties) ?? occurrencesOf(value) ?? [{ path, line }],
		scope: SCOPES.get(stringAt(value, "scope") ?? ""),
		isDirect: isDirect === void 0 ? void 0 : isDirect === "true",
		dependsOn: edges.get(stringAt(value, "bom-ref") ?? ""),
		source: statedSource(properties),
		architecture: properties.get("assay:architecture")?.[0],
		license: properties.get("assay:licence")?.[0] ?? licenseOf(value),
		hashes: irregularHashes(properties) ?? hashesOf(value),
		supplier: stringAt(objectAt(value, "supplier") ?? {}, "name"),
		downloadUrl: properties.get("assay:downloadUrl")?.[0] ?? downloadOf(value),
		ownedBy: properties.get("assay:ownedBy"),
		origin: originFrom(properties.get("assay:origin")?.[0])
	});
	const [exact] = jsonValues(properties, "assay:exact");
	return found && withPurlOverrides(found, isObject(exact) ? exact : void 0);
}
function unnamedComponent({ value, line }, path) {
	const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
	return {
		code: "malformed",
		message: `the component ${name} has no package URL, so it cannot be identified`,
		path,
		line
	};
}
var SCOPES = new Map([
	["required", "runtime"],
	["optional", "runtime"],
	["excluded", "development"]
]);
function statedSource(properties) {
	const first = (name2) => properties.get(name2)?.[0] ?? "";
	const own = first("assay:source:name");
	if (own !== "") return { name: own, version: first("assay:source:version") };
	const name = first("aquasecurity:trivy:SrcName");
	const version = first("aquasecurity:trivy:SrcVersion");
	if (name === "" || version === "") return void 0;
	const epoch = first("aquasecurity:trivy:SrcEpoch");
	const release = first("aquasecurity:trivy:SrcRelease");
	const full = release === "" ? version : `${version}-${release}`;
	return { name, version: epoch === "" ? full : `${epoch}:${full}` };
}
function locationsOf(properties) {
	return locationsFrom(jsonValues(properties, "assay:location"));
}
function irregularHashes(properties) {
	const hashes = properties.get("assay:hash")?.flatMap((text) => {
		const colon = text.indexOf(":");
		return asWritten(text.slice(0, colon), text.slice(colon + 1));
	});
	return hashes?.length === 0 ? void 0 : hashes;
}
function occurrencesOf(value) {
	const evidence = objectAt(value, "evidence");
	if (evidence === void 0) return void 0;
	const occurrences = arrayAt(evidence, "occurrences") ?? [];
	const locations = occurrences.filter(isObject).flatMap((occurrence) => {
		const path = stringAt(occurrence, "location");
		if (path === void 0) return [];
		const layer = /^layer (\d+)$/.exec(stringAt(occurrence, "additionalContext") ?? "")?.[1];
		return [
			{
				path,
				line: typeof occurrence["line"] === "number" ? occurrence["line"] : void 0,
				layer: layer === void 0 ? void 0 : Number(layer)
			}
		];
	});
	return locations.length === 0 ? void 0 : locations;
}
function licenseOf(value) {
	const choices = arrayAt(value, "licenses");
	if (choices === void 0) return void 0;
	const texts = choices.filter(isObject).flatMap((choice) => {
		const license = objectAt(choice, "license") ?? {};
		const text = stringAt(choice, "expression") ?? stringAt(license, "id") ?? stringAt(license, "name");
		return text === void 0 ? [] : [text];
	});
	return texts.length === 0 ? void 0 : texts.join(" AND ");
}
function hashesOf(value) {
	const listed = arrayAt(value, "hashes");
	if (listed === void 0) return void 0;
	const hashes = listed.filter(isObject).flatMap((hash) => statedHash(stringAt(hash, "alg"), stringAt(hash, "content")));
	return hashes.length === 0 ? void 0 : hashes;
}
function downloadOf(value) {
	const references = (arrayAt(value, "externalReferences") ?? []).filter(isObject);
	const found = references.find((reference) => stringAt(reference, "type") === "distribution");
	return found === void 0 ? void 0 : stringAt(found, "url");
}
// sbom/read-cyclonedx
var MAX_NESTING = 50;
var NOT_PACKAGES = new Set(["operating-system", "file", "cryptographic-asset", "data"]);
var PART = "assay:contained";
function readCycloneDx(document, lineOf, path) {
	const components = componentsOf(document, lineOf, path);
	const metadata = objectAt(document, "metadata") ?? {};
	const properties = propertiesOf(metadata);
	const os = statedSystem(components) ?? (isOwn(metadata) ? void 0 : systemOfPackages(components));
	const edges = edgesOf(document, components);
	const packages = [];
	const problems = [...problemsOf(properties)];
	for (const component of components) {
		const ofComponent = propertiesOf(component.value);
		if (ofComponent.has(PART) || isNoPackage(component.value)) continue;
		const found = packageOfComponent(component, path, os, edges);
		if (found === void 0) problems.push(unnamedComponent(component, path));
		else packages.push(found);
		problems.push(...versionConflict(found, jsonValues(ofComponent, "assay:exact")[0], path));
		problems.push(...evidenceConflict(found, component.value, path));
	}
	packages.push(...packagesOnlyNamed(document, components, { os, path }));
	if (problems.length === 0 && isIncomplete(document, components))
		problems.push(declaredIncomplete(path));
	return {
		kind: INVENTORY_KIND,
		source: sourceOf(metadata, path),
		os,
		layers: layersOf(properties),
		base: baseOf(properties),
		packages: documentPackages(packages),
		contained: partsFrom(
			[metadata, ...components.map(({ value }) => value)].flatMap(
				(holder) => jsonValues(propertiesOf(holder), PART)
			)
		),
		problems,
		ignored: properties.get("assay:ignored"),
		ignoredFiles: countOf(properties, "assay:ignoredFiles"),
		files: filesOf(properties) ?? (isOwn(metadata) ? [] : [path])
	};
}
function isNoPackage(value) {
	const hasPurl = (stringAt(value, "purl") ?? "") !== "";
	return !hasPurl && NOT_PACKAGES.has(stringAt(value, "type") ?? "");
}
function componentsOf(document, lineOf, path) {
	const found = [];
	const collect = (holder, depth, line) => {
		if (depth > MAX_NESTING) {
			const message = `components are nested more than ${MAX_NESTING} levels deep`;
			throw new DataError("limit-exceeded", message, { path, line });
		}
		for (const [index, value] of (arrayAt(holder, "components") ?? []).entries()) {
			if (!isObject(value)) continue;
			const at = depth === 0 ? lineOf(index) : line;
			found.push({ value, line: at });
			collect(value, depth + 1, at);
		}
	};
	collect(document, 0, void 0);
	const main = objectAt(objectAt(document, "metadata") ?? {}, "component");
	if (main !== void 0) collect(main, 1, void 0);
	return found;
}
function isIncomplete(document, components) {
	const compositions = (arrayAt(document, "compositions") ?? []).filter(isObject);
	return compositions.some((one) => stringAt(one, "aggregate")?.startsWith("incomplete") === true) || [...namedDependencies(document), ...components.flatMap(ownDocuments)].some(
		(ref) => ref.startsWith("urn:cdx:")
	);
}
function ownDocuments({ value }) {
	const references = (arrayAt(value, "externalReferences") ?? []).filter(isObject);
	return references.filter(({ type }) => type === "bom").map(({ url }) => scalarText(url));
}
function namedDependencies(document) {
	return (arrayAt(document, "dependencies") ?? []).filter(isObject).flatMap((one) => [
		one["ref"],
		...["dependsOn", "provides"].flatMap((key) => arrayAt(one, key) ?? [])
	]).map(scalarText);
}
function edgesOf(document, components) {
	const purls = new Map();
	for (const { value } of components) {
		purls.set(stringAt(value, "bom-ref") ?? "", stringAt(value, "purl") ?? "");
	}
	const edges = new Map();
	for (const dependency of (arrayAt(document, "dependencies") ?? []).filter(isObject)) {
		const on = (arrayAt(dependency, "dependsOn") ?? []).map(
			(ref) => purls.get(scalarText(ref)) ?? ""
		);
		edges.set(stringAt(dependency, "ref") ?? "", on);
	}
	return edges;
}
function packagesOnlyNamed(document, components, { os, path }) {
	const main = objectAt(objectAt(document, "metadata") ?? {}, "component") ?? {};
	const known = new Set(
		[main, ...components.map(({ value }) => value)].flatMap((value) => [
			stringAt(value, "bom-ref"),
			stringAt(value, "purl")
		])
	);
	const named = new Set(namedDependencies(document));
	const purls = [...named].filter((ref) => ref.startsWith("pkg:") && !known.has(ref));
	return purls.flatMap(
		(purl) => packageOfPurl(purl, { statedNames: [], os, locations: [{ path }] }) ?? []
	);
}
function statedSystem(components) {
	for (const { value } of components) {
		const name = stringAt(value, "name");
		if (stringAt(value, "type") !== "operating-system" || name === void 0) continue;
		const prettyName = stringAt(value, "description");
		return { id: name, versionId: stringAt(value, "version") ?? "", prettyName };
	}
	return void 0;
}
function systemOfPackages(components) {
	for (const { value } of components) {
		const purl = stringAt(value, "purl");
		if (purl?.includes("distro=") !== true) continue;
		const parts = readPurl(purl);
		const os = parts === void 0 ? void 0 : systemOfDistro(parts);
		if (os !== void 0) return os;
	}
	return void 0;
}
function isOwn(metadata) {
	return propertiesOf(objectAt(metadata, "component") ?? {}).has("assay:source:kind");
}
function sourceOf(metadata, path) {
	const root = objectAt(metadata, "component");
	const supplier = objectAt(metadata, "supplier") ?? objectAt(root ?? {}, "supplier");
	const version = root === void 0 ? void 0 : stringAt(root, "version");
	const properties = propertiesOf(root ?? {});
	return {
		kind: "sbom",
		name: path,
		digest: version?.startsWith("sha256:") === true ? version : void 0,
		imageId: properties.get("assay:source:imageId")?.[0],
		indexDigest: properties.get("assay:source:indexDigest")?.[0],
		platform: properties.get("assay:source:platform")?.[0],
		supplier: supplier && stringAt(supplier, "name")
	};
}
// sbom/read-cyclonedx-xml
var NAMESPACE = "http://cyclonedx.org/schema/bom/";
function isCycloneDxXml(root) {
	return root.name === "bom" && namespaceOf(root) !== void 0;
}
function cycloneDxForm(root, path) {
	const components = childAt(root, "components")?.children ?? [];
	const document = {
		bomFormat: "CycloneDX",
		specVersion: namespaceOf(root)?.slice(NAMESPACE.length) ?? "",
		metadata: metadataForm(childAt(root, "metadata"), path),
		components: components.map((component) => componentForm(component, path, 0)),
		dependencies: childrenAt(root, "dependencies").map((dependency) => ({
			ref: dependency.attributes["ref"],
			dependsOn: dependency.children.map(({ attributes }) => attributes["ref"] ?? "")
		})),
		compositions: childrenAt(root, "compositions").map((composition) => ({
			aggregate: textAt(composition, "aggregate")
		}))
	};
	return { document: unescaped(document), lines: components.map(({ line }) => line) };
}
function namespaceOf({ attributes }) {
	for (const [name, value] of Object.entries(attributes)) {
		const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
		if (isDeclaration && value.startsWith(NAMESPACE)) return value;
	}
	return void 0;
}
function unescaped(document) {
	const properties = propertiesOf(objectAt(document, "metadata") ?? {});
	return properties.has(ESCAPED_PROPERTY) ? mapTexts(document, originalText) : document;
}
function metadataForm(metadata, path) {
	const component = childAt(metadata, "component");
	return {
		component: component === void 0 ? void 0 : componentForm(component, path, 0),
		supplier: supplierForm(metadata),
		properties: propertiesForm(metadata)
	};
}
function supplierForm(holder) {
	const supplier = childAt(holder, "supplier");
	return supplier && { name: textAt(supplier, "name") };
}
var MAX_NESTING2 = 60;
function componentForm(component, path, depth) {
	if (depth > MAX_NESTING2) {
		const position = { path, line: component.line };
		throw new DataError("limit-exceeded", "components are nested too deeply", position);
	}
	return {
		type: component.attributes["type"],
		"bom-ref": component.attributes["bom-ref"],
		supplier: supplierForm(component),
		group: textAt(component, "group"),
		name: textAt(component, "name"),
		version: textAt(component, "version"),
		description: textAt(component, "description"),
		scope: textAt(component, "scope"),
		hashes: childrenAt(component, "hashes").map(({ attributes, text }) => ({
			alg: attributes["alg"],
			content: text
		})),
		licenses: childrenAt(component, "licenses").map(licenseForm),
		purl: textAt(component, "purl"),
		externalReferences: childrenAt(component, "externalReferences").map((reference) => ({
			type: reference.attributes["type"],
			url: textAt(reference, "url")
		})),
		properties: propertiesForm(component),
		components: childrenAt(component, "components").map(
			(child) => componentForm(child, path, depth + 1)
		),
		evidence: { occurrences: occurrencesForm(childAt(component, "evidence")) }
	};
}
function licenseForm(choice) {
	if (choice.name === "expression") return { expression: choice.text };
	const expression = textAt(choice, "expression");
	if (expression !== void 0) return { expression };
	return { license: { id: textAt(choice, "id"), name: textAt(choice, "name") } };
}
function propertiesForm(holder) {
	return childrenAt(holder, "properties").map(({ attributes, text }) => ({
		name: attributes["name"],
		value: attributes["value"] ?? text
	}));
}
function occurrencesForm(evidence) {
	return childrenAt(evidence, "occurrences").map((occurrence) => {
		const line = textAt(occurrence, "line");
		return {
			location: textAt(occurrence, "location"),
			line: line !== void 0 && /^\d{1,15}$/.test(line) ? Number(line) : void 0,
			additionalContext: textAt(occurrence, "additionalContext")
		};
	});
}
function childAt(holder, name) {
	return holder?.children.find((child) => child.name === name);
}
function childrenAt(holder, name) {
	return childAt(holder, name)?.children ?? [];
}
function textAt(holder, name) {
	return childAt(holder, name)?.text;
}
// sbom/read-spdx-package
function idOf({ value }) {
	return stringAt(value, "SPDXID") ?? "";
}
function packageOfStated({ value, facts, path, line }, os, edges, extracted) {
	const purl = purlOfPackage(value);
	if (purl === void 0) return void 0;
	const isDirect = facts["isDirect"];
	const found = packageOfPurl(purl, {
		statedNames: [stringAt(value, "name") ?? ""],
		os,
		version: stringAt(value, "versionInfo"),
		ecosystem: stringAt(facts, "ecosystem"),
		locations: locationsFrom(arrayAt(facts, "locations")) ?? [{ path, line }],
		scope: scopeFrom(stringAt(facts, "scope")),
		isDirect: typeof isDirect === "boolean" ? isDirect : void 0,
		dependsOn: edges.get(stringAt(value, "SPDXID") ?? ""),
		source: sourceFrom(objectAt(facts, "source")) ?? builtFrom(value),
		architecture: stringAt(facts, "architecture"),
		license: stringAt(facts, "licence") ?? licenseOf2(value, extracted),
		hashes: hashesFrom(arrayAt(facts, "hashes")) ?? hashesOf2(value),
		supplier: stringAt(facts, "supplier") ?? supplierOf(value),
		downloadUrl: stringAt(facts, "downloadUrl") ?? assertedAt(value, "downloadLocation"),
		ownedBy: ownersFrom(facts),
		origin: originFrom(stringAt(facts, "origin"))
	});
	return found && withPurlOverrides(found, objectAt(facts, "exact"));
}
function packagesOfOtherPurls({ value, path, line }, os) {
	const [, ...others] = new Set(purlsOfPackage(value));
	const statedNames = [stringAt(value, "name") ?? ""];
	const locations = [{ path, line }];
	return others.flatMap((purl) => {
		const version = readPurl(purl)?.version ?? stringAt(value, "versionInfo");
		return packageOfPurl(purl, { statedNames, os, version, locations }) ?? [];
	});
}
function unnamedPackage({ value, path, line }) {
	const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
	return {
		code: "malformed",
		message: `the package ${name} has no package URL, so it cannot be identified`,
		path,
		line
	};
}
function purlOfPackage(value) {
	return purlsOfPackage(value)[0];
}
function purlsOfPackage(value) {
	return (arrayAt(value, "externalRefs") ?? []).filter(isObject).filter((reference) => stringAt(reference, "referenceType") === "purl").flatMap((reference) => stringAt(reference, "referenceLocator") ?? []);
}
function assertedAt(value, key) {
	const text = stringAt(value, key);
	return text === "NOASSERTION" || text === "NONE" || text === "" ? void 0 : text;
}
function supplierOf(value) {
	const text = assertedAt(value, "supplier");
	return text === void 0 ? void 0 : text.slice(text.indexOf(":") + 1).trim();
}
function builtFrom(value) {
	const text = stringAt(value, "sourceInfo") ?? "";
	const [, name, version] = /^built package from: (\S+) (\S+)$/.exec(text) ?? [];
	return name === void 0 || version === void 0 ? void 0 : { name, version };
}
function licenseOf2(value, extracted) {
	const declared = assertedAt(value, "licenseDeclared") ?? assertedAt(value, "licenseConcluded");
	return declared === void 0 ? void 0 : extracted.get(declared) ?? declared;
}
function hashesOf2(value) {
	const hashes = (arrayAt(value, "checksums") ?? []).filter(isObject).flatMap((sum) => statedHash(stringAt(sum, "algorithm"), stringAt(sum, "checksumValue")));
	return hashes.length === 0 ? void 0 : hashes;
}
// sbom/unknown-parts
var TO_PARTS = new Set(["DEPENDS_ON", "CONTAINS"]);
var FROM_PARTS = new Set(["DEPENDENCY_OF", "CONTAINED_BY"]);
var ELSEWHERE = /^(?:NOASSERTION$|DocumentRef-)/;
function hasUnknownParts(document) {
	const relationships2 = (arrayAt(document, "relationships") ?? []).filter(isObject);
	return relationships2.some((one) => {
		const type = stringAt(one, "relationshipType") ?? "";
		return TO_PARTS.has(type) && ELSEWHERE.test(stringAt(one, "relatedSpdxElement") ?? "") || FROM_PARTS.has(type) && ELSEWHERE.test(stringAt(one, "spdxElementId") ?? "");
	});
}
// sbom/read-spdx
function readSpdx(document, lineOf, path) {
	const facts = factsOf(document);
	const stated = (arrayAt(document, "packages") ?? []).filter(isObject);
	const described2 = describedIds(document);
	const os = isOwn2(facts) ? systemFrom(objectAt(facts, "os")) : statedSystem2(stated) ?? systemOfPackages2(stated);
	const edges = edgesOf2(document, stated);
	const extracted = extractedLicenses(document);
	const packages = [];
	const problems = [...arrayAt(facts, "problems") ?? []].flatMap(
		(value) => problemFrom(value) ?? []
	);
	const elements = stated.map((value, index) => ({ value, facts: factsOf(value), path, line: lineOf(index) })).filter((element) => !isOwn2(facts) || !described2.has(idOf(element)));
	for (const element of elements) {
		if (objectAt(element.facts, "contained") !== void 0 || isSystem(element.value)) continue;
		const found = packageOfStated(element, os, edges, extracted);
		if (found !== void 0) packages.push(found);
		else if (!described2.has(idOf(element))) problems.push(unnamedPackage(element));
		problems.push(...versionConflict(found, element.facts["exact"], path));
		packages.push(...packagesOfOtherPurls(element, os));
	}
	if (problems.length === 0) problems.push(...partialProblems(document, path));
	return {
		kind: INVENTORY_KIND,
		source: sourceOf2(
			objectAt(facts, "source") ?? { supplier: supplierOfRoot(stated, described2) },
			path
		),
		os,
		layers: layersFrom(arrayAt(facts, "layers")),
		base: baseFrom(objectAt(facts, "base")),
		packages: documentPackages(packages),
		contained: partsFrom(statedParts(facts, elements)),
		problems,
		ignored: filesFrom(arrayAt(facts, "ignored")),
		ignoredFiles: numberAt(facts, "ignoredFiles"),
		files: filesFrom(arrayAt(facts, "files")) ?? [path]
	};
}
function statedParts(facts, elements) {
	const beside = arrayAt(facts, "contained") ?? [];
	return [...beside, ...elements.flatMap((element) => objectAt(element.facts, "contained") ?? [])];
}
function partialProblems(document, path) {
	const annotations = (arrayAt(document, "annotations") ?? []).filter(isObject);
	const isPartial = annotations.some(
		({ comment }) => scalarText(comment).startsWith("This document is partial:")
	);
	return isPartial || hasUnknownParts(document) ? [declaredIncomplete(path)] : [];
}
function isOwn2(facts) {
	return objectAt(facts, "source") !== void 0;
}
function extractedLicenses(document) {
	const names = new Map();
	for (const license of (arrayAt(document, "hasExtractedLicensingInfos") ?? []).filter(isObject)) {
		const id = stringAt(license, "licenseId");
		const name = stringAt(license, "name");
		if (id !== void 0 && name !== void 0) names.set(id, name);
	}
	return names;
}
function relationships(document) {
	return (arrayAt(document, "relationships") ?? []).filter(isObject).map((value) => ({
		from: stringAt(value, "spdxElementId") ?? "",
		type: stringAt(value, "relationshipType") ?? "",
		to: stringAt(value, "relatedSpdxElement") ?? ""
	}));
}
function describedIds(document) {
	const ids = (arrayAt(document, "documentDescribes") ?? []).map(scalarText);
	for (const { from, type, to } of relationships(document)) {
		if (type === "DESCRIBES") ids.push(to);
		if (type === "DESCRIBED_BY") ids.push(from);
	}
	return new Set(ids);
}
function edgesOf2(document, stated) {
	const purls = new Map(
		stated.map((value) => [stringAt(value, "SPDXID") ?? "", purlOfPackage(value) ?? ""])
	);
	const edges = new Map();
	const add2 = (from, to) => {
		const list = edges.get(from) ?? [];
		list.push(purls.get(to) ?? "");
		edges.set(from, list);
	};
	for (const { from, type, to } of relationships(document)) {
		if (type === "DEPENDS_ON") add2(from, to);
		if (type === "DEPENDENCY_OF") add2(to, from);
	}
	return edges;
}
function isSystem(value) {
	if (purlOfPackage(value) !== void 0) return false;
	return /^OPERATING[-_]SYSTEM$/.test(stringAt(value, "primaryPackagePurpose") ?? "");
}
function statedSystem2(stated) {
	const value = stated.find(isSystem);
	const id = value === void 0 ? "" : stringAt(value, "name") ?? "";
	if (value === void 0 || !/^[a-z0-9._-]{1,100}$/.test(id)) return void 0;
	return { id, versionId: assertedAt(value, "versionInfo") ?? "" };
}
function systemOfPackages2(stated) {
	for (const value of stated) {
		const purl = purlOfPackage(value);
		if (purl?.includes("distro=") !== true) continue;
		const parts = readPurl(purl);
		const os = parts === void 0 ? void 0 : systemOfDistro(parts);
		if (os !== void 0) return os;
	}
	return void 0;
}
function supplierOfRoot(stated, described2) {
	const [root, ...others] = stated.filter(
		(value) => described2.has(stringAt(value, "SPDXID") ?? "")
	);
	return root === void 0 || others.length > 0 ? void 0 : supplierOf(root);
}
function sourceOf2(source, path) {
	return {
		kind: "sbom",
		name: path,
		digest: stringAt(source, "digest"),
		imageId: stringAt(source, "imageId"),
		indexDigest: stringAt(source, "indexDigest"),
		platform: stringAt(source, "platform"),
		supplier: stringAt(source, "supplier")
	};
}
function filesFrom(files) {
	return files?.filter((file) => typeof file === "string");
}
// sbom/read-spdx3
var CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io)\/.*\b3\.\d+\.\d+\b/;
function isSpdx3(document) {
	const context = Object.hasOwn(document, "@context") ? document["@context"] : void 0;
	const named = Array.isArray(context) ? context : [context];
	return named.some((name) => typeof name === "string" && CONTEXT.test(name.slice(0, 200)));
}
function spdx3Version(document) {
	const context = document["@context"];
	const text = (Array.isArray(context) ? context : [context]).map(scalarText).join(" ");
	return /\b3\.\d+\.\d+\b/.exec(text.slice(0, 1e3))?.[0] ?? "";
}
function spdx3Form(document, text) {
	const lines = graphLines(document, text);
	const stated = (arrayAt(document, "@graph") ?? [document]).filter(isObject);
	const graph = [...stated, ...stated.flatMap((element) => packagesInside(element))];
	const byId = new Map(graph.map((element) => [idOf2(element), element]));
	const relationships2 = graph.flatMap(relationshipForms);
	const licenses = licensesOf(relationships2, byId);
	const annotations = annotationsOf(graph);
	const packages = graph.filter(isPackage);
	const indexes = new Map(graph.map((element, index) => [element, index]));
	return {
		document: {
			spdxVersion: "SPDX-2.3",
			annotations: graph.filter((element) => typeOf(element) === "SpdxDocument").flatMap((element) => annotations.get(idOf2(element)) ?? []),
			packages: packages.map((element) => ({
				...packageForm(element, byId),
				...licenses.get(idOf2(element)),
				annotations: annotations.get(idOf2(element))
			})),
			relationships: [...relationships2, ...described(graph)]
		},
		lines: packages.map((element) => lines?.get(String(indexes.get(element)))?.line)
	};
}
function graphLines(document, text) {
	const isGraph = (keys) => keys.length === 1 && keys[0] === "@graph";
	if (text === void 0) return void 0;
	const lines = jsonLines(text, (keys) => keys.length === 0 || isGraph(keys), document);
	return lines.members.get("@graph")?.members;
}
function typeOf(element) {
	return stringAt(element, "type") ?? stringAt(element, "@type") ?? "";
}
function idOf2(element) {
	return stringAt(element, "spdxId") ?? stringAt(element, "@id") ?? "";
}
function isPackage(element) {
	return ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"].includes(typeOf(element));
}
var MAX_NESTING3 = 8;
function packagesInside(element, depth = 0) {
	if (depth > MAX_NESTING3) return [];
	return Object.values(element).flat().filter(isObject).flatMap((inner) => [
		...isPackage(inner) ? [inner] : [],
		...packagesInside(inner, depth + 1)
	]);
}
function packageForm(element, byId) {
	const purl = stringAt(element, "software_packageUrl") ?? purlIdentifier(element);
	const supplier = referredName(element, "suppliedBy", byId);
	return {
		SPDXID: idOf2(element),
		name: stringAt(element, "name"),
		versionInfo: stringAt(element, "software_packageVersion"),
		primaryPackagePurpose: purposeOf(element),
		supplier: supplier === void 0 ? void 0 : `Organization: ${supplier}`,
		downloadLocation: stringAt(element, "software_downloadLocation"),
		checksums: (arrayAt(element, "verifiedUsing") ?? []).filter(isObject).map((hash) => ({
			algorithm: stringAt(hash, "algorithm")?.toUpperCase(),
			checksumValue: stringAt(hash, "hashValue")
		})),
		externalRefs: purl === void 0 ? void 0 : [{ referenceType: "purl", referenceLocator: purl }]
	};
}
function purposeOf(element) {
	const isSystem2 = stringAt(element, "software_primaryPurpose") === "operatingSystem";
	return isSystem2 ? "OPERATING_SYSTEM" : void 0;
}
function purlIdentifier(element) {
	const identifiers = (arrayAt(element, "externalIdentifier") ?? []).filter(isObject);
	const found = identifiers.find(
		(identifier) => stringAt(identifier, "externalIdentifierType") === "packageUrl"
	);
	return found === void 0 ? void 0 : stringAt(found, "identifier");
}
function referredName(element, key, byId) {
	const referred = objectAt(element, key) ?? byId.get(stringAt(element, key) ?? "");
	return referred === void 0 ? void 0 : stringAt(referred, "name");
}
var TYPES = new Map([
	["dependsOn", "DEPENDS_ON"],
	["contains", "CONTAINS"],
	["hasDeclaredLicense", "hasDeclaredLicense"],
	["hasConcludedLicense", "hasConcludedLicense"],
	["describes", "DESCRIBES"]
]);
function relationshipForms(element) {
	const relationshipType = TYPES.get(stringAt(element, "relationshipType") ?? "");
	if (relationshipType === void 0) return [];
	const spdxElementId = referredId(element["from"]);
	const hasParts = relationshipType === "DEPENDS_ON" || relationshipType === "CONTAINS";
	const isIncomplete2 = hasParts && stringAt(element, "completeness") === "incomplete";
	const named = (arrayAt(element, "to") ?? []).map(relatedId);
	return [...named, ...isIncomplete2 ? ["NOASSERTION"] : []].map((relatedSpdxElement) => ({spdxElementId,relationshipType,relatedSpdxElement}));
}
function relatedId(value) {
	const id = referredId(value);
	return /(?:^|[/:])NoAssertionElement$/.test(id) ? "NOASSERTION" : id;
}
function referredId(value) {
	return typeof value === "string" ? value : isObject(value) ? idOf2(value) : "";
}
function described(graph) {
	return graph.flatMap(
		(element) => (arrayAt(element, "rootElement") ?? []).map((root) => ({
			spdxElementId: idOf2(element),
			relationshipType: "DESCRIBES",
			relatedSpdxElement: referredId(root)
		}))
	);
}
function annotationsOf(graph) {
	const bySubject = new Map();
	for (const element of graph) {
		if (typeOf(element) !== "Annotation") continue;
		const subject = referredId(element["subject"]);
		const list = bySubject.get(subject) ?? [];
		list.push({ comment: stringAt(element, "statement") });
		bySubject.set(subject, list);
	}
	return bySubject;
}
function licensesOf(relationships2, byId) {
	const found = new Map();
	for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships2) {
		const key = LICENCE_KEYS.get(relationshipType);
		if (key === void 0) continue;
		const licenses = found.get(spdxElementId) ?? {};
		const text = licenseText(relatedSpdxElement, byId);
		const known = licenses[key];
		licenses[key] = known === void 0 ? text : `${known} AND ${text}`;
		found.set(spdxElementId, licenses);
	}
	return found;
}
var LICENCE_KEYS = new Map([
	["hasDeclaredLicense", "licenseDeclared"],
	["hasConcludedLicense", "licenseConcluded"]
]);
function licenseText(id, byId) {
	const element = byId.get(id) ?? {};
	const stated = stringAt(element, "simplelicensing_licenseExpression") ?? stringAt(element, "name") ?? stringAt(element, "simplelicensing_licenseText");
	if (stated !== void 0) return stated;
	const last = id.slice(id.lastIndexOf("/") + 1);
	return NOTHING_STATED.get(last) ?? last;
}
var NOTHING_STATED = new Map([
	["NoAssertion", "NOASSERTION"],
	["NoAssertionLicense", "NOASSERTION"],
	["None", "NONE"],
	["NoneLicense", "NONE"]
]);
// sbom/read-tag-value
var MAX_LINES = 2e7;
function isTagValue(text) {
	return /^\s*SPDXVersion:/m.test(text.slice(0, 4096));
}
function tagValueForm(text, path) {
	const document = {};
	const reading = {
		document,
		packages: [],
		lines: [],
		relationships: [],
		extracted: [],
		annotations: new Map(),
		current: document,
		annotation: {}
	};
	for (const entry of tagValues(text, path)) takeTag(entry, reading);
	keepAnnotation(reading);
	const { packages, annotations, relationships: relationships2, extracted, lines } = reading;
	const annotated = (fields) => ({
		...fields,
		annotations: annotations.get(String(fields["SPDXID"]))
	});
	return {
		document: {
			...annotated(document),
			packages: packages.map(annotated),
			relationships: relationships2,
			hasExtractedLicensingInfos: extracted
		},
		lines
	};
}
function* tagValues(text, path) {
	let line = 0;
	for (let at = 0; at < text.length; ) {
		line += 1;
		if (line > MAX_LINES)
			throw new DataError("limit-exceeded", "the document has too many lines", { path });
		const end = endOfLine(text, at);
		const row = text.slice(at, end).trim();
		const colon = row.indexOf(":");
		const start = line;
		let value = row.slice(colon + 1).trim();
		if (value.startsWith("<text>")) {
			const from = text.indexOf("<text>", at) + "<text>".length;
			const close = text.indexOf("</text>", from);
			if (close === -1) throw new DataError("malformed", "<text> is not closed", { path, line });
			value = text.slice(from, close);
			line += countLines(value);
			at = endOfLine(text, close) + 1;
		} else at = end + 1;
		if (row === "" || row.startsWith("#")) continue;
		if (colon < 1) {
			const message = `${JSON.stringify(row.slice(0, 60))} is not a tag with a value`;
			throw new DataError("malformed", message, { path, line: start });
		}
		yield { tag: row.slice(0, colon).trim(), value, line: start };
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function countLines(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
var FIELDS = new Map([
	["SPDXVersion", "spdxVersion"],
	["DocumentName", "documentName"],
	["SPDXID", "SPDXID"],
	["PackageVersion", "versionInfo"],
	["PackageSupplier", "supplier"],
	["PrimaryPackagePurpose", "primaryPackagePurpose"],
	["PackageDownloadLocation", "downloadLocation"],
	["PackageLicenseConcluded", "licenseConcluded"],
	["PackageLicenseDeclared", "licenseDeclared"],
	["ExtractedText", "extractedText"],
	["LicenseName", "name"]
]);
function takeTag({ tag, value, line }, reading) {
	const { current } = reading;
	const field = FIELDS.get(tag);
	if (field !== void 0) {
		current[field] = value;
		return;
	}
	switch (tag) {
		case "PackageName":
			reading.current = { name: value };
			reading.packages.push(reading.current);
			reading.lines.push(line);
			return;
		case "LicenseID":
			reading.current = { licenseId: value };
			reading.extracted.push(reading.current);
			return;
		case "FileName":
		case "SnippetSPDXID":
			reading.current = {};
			return;
		case "PackageChecksum":
			listAt(current, "checksums").push(checksum(value));
			return;
		case "ExternalRef":
			listAt(current, "externalRefs").push(externalReference(value));
			return;
		case "Relationship":
			reading.relationships.push(relationship(value));
			return;
		default:
			takeAnnotation(tag, value, reading);
	}
}
function takeAnnotation(tag, value, reading) {
	if (tag === "Annotator") keepAnnotation(reading);
	if (tag === "SPDXREF") reading.annotation.about = value;
	if (tag === "AnnotationComment") reading.annotation.comment = value;
}
function keepAnnotation(reading) {
	const { about, comment } = reading.annotation;
	reading.annotation = {};
	if (about === void 0 || comment === void 0) return;
	const list = reading.annotations.get(about) ?? [];
	list.push({ comment });
	reading.annotations.set(about, list);
}
function listAt(fields, key) {
	const known = fields[key];
	if (Array.isArray(known)) return known;
	const list = [];
	fields[key] = list;
	return list;
}
function checksum(value) {
	const colon = value.indexOf(":");
	return { algorithm: value.slice(0, colon), checksumValue: value.slice(colon + 1).trim() };
}
function externalReference(value) {
	const [referenceCategory, referenceType, ...rest] = value.split(/\s+/);
	return { referenceCategory, referenceType, referenceLocator: rest.join(" ") };
}
function relationship(value) {
	const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
	return { spdxElementId, relationshipType, relatedSpdxElement };
}
// sbom/read-document
function readDocument(bytes, path) {
	const text = withoutMark(typeof bytes === "string" ? bytes : decode(bytes));
	if (text.trimStart().startsWith("<")) return readXmlDocument(text, path);
	if (isTagValue(text)) return readSpdx2(tagValueForm(text, path), path);
	const document = parseUniqueJson(text, path);
	if (!isObject(document)) {
		throw new DataError("not-an-sbom", "an SBOM must be a JSON object", { path });
	}
	return readJsonDocument(document, text, path);
}
function readParsedDocument(document, path) {
	if (!isObject(document)) {
		throw new DataError("not-an-sbom", "an SBOM must be a JSON object", { path });
	}
	return readJsonDocument(document, void 0, path);
}
function readJsonDocument(document, text, path) {
	if (stringAt(document, "bomFormat") === "CycloneDX") {
		const version = stringAt(document, "specVersion") ?? "";
		requireVersion("CycloneDX", version, /^1\.[2-7]$/, path);
		return readCycloneDx(document, linesOf(document, text, "components"), path);
	}
	if (stringAt(document, "spdxVersion") !== void 0) {
		requireSpdx2(document, path);
		return readSpdx(document, linesOf(document, text, "packages"), path);
	}
	if (isSpdx3(document)) {
		requireVersion("SPDX", spdx3Version(document), /^3\.0\.\d+$/, path);
		return readSpdx2(spdx3Form(document, text), path);
	}
	const message = "the document is neither CycloneDX nor SPDX";
	throw new DataError("not-an-sbom", message, { path });
}
function readXmlDocument(text, path) {
	const root = readPlainXml(text, path);
	if (!isCycloneDxXml(root)) {
		throw new DataError("not-an-sbom", "the XML document is not CycloneDX", { path });
	}
	const { document, lines } = cycloneDxForm(root, path);
	const version = stringAt(document, "specVersion") ?? "";
	requireVersion("CycloneDX", version, /^1\.[0-7]$/, path);
	return readCycloneDx(document, (index) => lines[index], path);
}
function readSpdx2({ document, lines }, path) {
	requireSpdx2(document, path);
	return readSpdx(document, (index) => lines[index], path);
}
function requireSpdx2(document, path) {
	requireVersion("SPDX", stringAt(document, "spdxVersion") ?? "", /^SPDX-2\.[23]$/, path);
}
function linesOf(document, text, list) {
	if (text === void 0) return () => void 0;
	const lines = jsonLines(text, (keys) => isListIn(keys, list), document);
	const items = lines.members.get(list)?.members;
	return (index) => items?.get(String(index))?.line;
}
function isListIn(keys, list) {
	return keys.length === 0 || keys.length === 1 && keys[0] === list;
}
function requireVersion(format, version, supported, path) {
	if (supported.test(version)) return;
	const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} is not supported`;
	throw new DataError("unsupported-version", message, { path });
}
function decode(bytes) {
	const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
	return bytes.toString(isUtf16 ? "utf16le" : "utf8");
}
function withoutMark(text) {
	return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}

export{mergePackages,propertiesOf,describedIds,isSpdx3,spdx3Form,readDocument,readParsedDocument};
