import{NO_TIME,containedByOwner,containedProperties,cycloneDxXml,documentProperties,foldLines,foundAtText,idPart,inLines,isDownloadUrl,isRegularHash,packageProperties,propertiesText,purlOverrides,writtenInventory,writtenNames,writtenPackage}from"./chunk-BY6SW2P5.js";
import{SYSTEM_TYPES}from"./chunk-NUJSAM6N.js";
import{MAX_EXPRESSION_LENGTH,namedToday,termOf}from"./chunk-FC4RFBVG.js";
import{purlOf}from"./chunk-INGYTYZ5.js";
import{contentUuid}from"./chunk-5C4LGZKE.js";
import{describeFormat}from"./chunk-QSG23CM7.js";
import{parseImageSource,prettyJsonChunks}from"./chunk-DD6OEQO3.js";
// sbom/cyclonedx
function property(name, value) {
	return value === void 0 ? [] : [{ name, value }];
}
// sbom/image-purl
function imagePurl({ kind, name, digest, platform }) {
	if (kind !== "image" || digest === void 0) return void 0;
	const reference = referenceOf(name);
	if (reference === void 0) return void 0;
	const { registry, repository, tag } = reference;
	return purlOf({
		type: "oci",
		name: repository.slice(repository.lastIndexOf("/") + 1),
		version: digest,
		qualifiers: { arch: platform?.split("/")[1], repository_url: `${registry}/${repository}`, tag }
	});
}
function referenceOf(name) {
	try {
		const source = parseImageSource(name);
		return source.kind === "registry" ? source.reference : void 0;
	} catch {
		return void 0;
	}
}
// sbom/license
import{ hash }from"node:crypto";
function declaredLicense(text, isKnown = isExpression) {
	return expressionOf(text, new Map()) ?? withReferences(text, isKnown) ?? wholeAsReference(text);
}
function declaredOnce() {
	const isKnown = remembering(isExpression);
	return remembering((text) => declaredLicense(text, isKnown));
}
var MAX_REMEMBERED = 1e4;
function remembering(answer) {
	const known = new Map();
	return (text) => {
		const found = known.get(text) ?? { answer: answer(text) };
		if (known.size < MAX_REMEMBERED) known.set(text, found);
		return found.answer;
	};
}
function isExpression(name) {
	return termOf(name) !== void 0;
}
function expressionOf(text, references) {
	const term = termOf(text);
	if (term === void 0) return void 0;
	const all = new Map(references);
	for (const name of namesIn(term)) {
		if (name.startsWith("DocumentRef-")) return void 0;
		if (name.startsWith("LicenseRef-") && !all.has(name)) all.set(name, name);
	}
	return { expression: rendered(term), references: all };
}
var PUNCTUATION = /(\(|\)|\s+(?:AND|OR)\s+)/;
function withReferences(text, isKnown) {
	if (text.length > MAX_EXPRESSION_LENGTH) return void 0;
	const references = new Map();
	const parts = text.split(PUNCTUATION).map((part, index) => {
		const name = part.trim();
		if (index % 2 === 1 || name === "" || isKnown(name)) return part;
		const reference = referenceTo(name);
		references.set(reference, name);
		return reference;
	});
	return expressionOf(parts.join(""), references);
}
function wholeAsReference(text) {
	const reference = referenceTo(text);
	return { expression: reference, references: new Map([[reference, text]]) };
}
var PLAIN_WORDS = /^[A-Za-z0-9.-]{1,60}$/;
function referenceTo(words) {
	if (PLAIN_WORDS.test(words)) return `LicenseRef-${words}`;
	const digest = hash("sha256", words, "hex").slice(0, 16);
	return `LicenseRef-${[idPart(words).replace(/^-|-$/g, ""), digest].filter(Boolean).join("-")}`;
}
function namesIn(term) {
	return "conjunction" in term ? [...namesIn(term.left), ...namesIn(term.right)] : [term.license];
}
function rendered(term) {
	if (!("conjunction" in term)) return namedToday(term);
	const { conjunction } = term;
	const operands = new Set(operandsOf(term, conjunction));
	if (operands.size === 1) return [...operands].join("");
	return [...operands].map((operand) => HAS_OPERATOR.test(operand) ? `(${operand})` : operand).join(` ${conjunction.toUpperCase()} `);
}
var HAS_OPERATOR = / (?:AND|OR) /;
function operandsOf(term, conjunction) {
	const isOfChain = "conjunction" in term && term.conjunction === conjunction;
	if (!isOfChain) return [rendered(term)];
	return [...operandsOf(term.left, conjunction), ...operandsOf(term.right, conjunction)];
}
// sbom/write-component
function packageComponent(found, context) {
	const licenses2 = licensesOf(found.license, context.declare);
	return {
		type: "library",
		"bom-ref": found.purl,
		supplier: found.supplier === void 0 ? void 0 : { name: found.supplier },
		...groupedName(found),
		version: found.version === "" ? void 0 : found.version,
		scope: CYCLONEDX_SCOPES[found.scope],
		hashes: hashesOf(found.hashes),
		licenses: licenses2,
		purl: found.purl,
		externalReferences: downloadOf(found.downloadUrl),
		properties: propertiesOf(found, licenses2, context),
		evidence: evidenceOf(found.locations, context.version)
	};
}
function groupedName({ type, name }) {
	const separator = SEPARATORS.get(type);
	const at = separator === void 0 ? -1 : name.indexOf(separator);
	const isScoped = type !== "npm" || name.startsWith("@");
	if (!isScoped || at < 1 || at === name.length - 1) return { name };
	return { group: name.slice(0, at), name: name.slice(at + 1) };
}
var SEPARATORS = new Map([
	["composer", "/"],
	["maven", ":"],
	["npm", "/"]
]);
function partComponent(found, context) {
	return {
		...packageComponent(found, context),
		"bom-ref": void 0,
		purl: void 0,
		properties: property("assay:contained", JSON.stringify(writtenPackage(found)))
	};
}
var CYCLONEDX_SCOPES = { runtime: "required", development: "excluded", unknown: void 0 };
var ALGORITHMS = {
	md5: "MD5",
	sha1: "SHA-1",
	sha256: "SHA-256",
	sha384: "SHA-384",
	sha512: "SHA-512"
};
function hashesOf(hashes) {
	const regular = (hashes ?? []).filter(isRegularHash);
	if (regular.length === 0) return void 0;
	return regular.map(({ algorithm, value }) => ({ alg: ALGORITHMS[algorithm], content: value }));
}
function licensesOf(license, declare) {
	if (license === void 0 || license === "") return void 0;
	const { expression, references } = declare(license);
	return references.has(expression) ? [{ license: { name: license } }] : [{ expression }];
}
function changedLicense(license, choices) {
	const written = choices?.[0]?.expression;
	return written === void 0 || written === license ? [] : property("assay:licence", license);
}
function downloadOf(url) {
	return url === void 0 ? void 0 : [{ type: "distribution", url: safeIri(url) }];
}
var PLAIN_IRI = /^[\w.~:/?#@!$&'()*+,;=-]*$/;
function safeIri(url) {
	if (PLAIN_IRI.test(url)) return url;
	return encodeURI(url.toWellFormed()).replaceAll("%25", "%").replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replace(/[[\]]/g, encodeURIComponent);
}
function changedDownload(url) {
	return url === void 0 || safeIri(url) === url ? [] : property("assay:downloadUrl", url);
}
function propertiesOf(found, licenses2, { os, version }) {
	const exact = purlOverrides(found, os, writtenNames(groupedName(found)));
	return [
		...property("assay:ecosystem", found.ecosystem),
		...property("assay:direct", found.isDirect?.toString()),
		...property("assay:architecture", found.architecture),
		...property("assay:source:name", found.source?.name),
		...property("assay:source:version", found.source?.version),
		...property("assay:layer", found.locations[0]?.layer?.toString()),
		...(found.ownedBy ?? []).flatMap((owner) => property("assay:ownedBy", owner)),
		...property("assay:origin", found.origin),
		...changedLicense(found.license, licenses2),
		...changedDownload(found.downloadUrl),
		...irregularHashes(found.hashes),
		...exact === void 0 ? [] : property("assay:exact", JSON.stringify(exact)),
		...hasLines(version) ? [] : found.locations.flatMap(locationProperty)
	];
}
function irregularHashes(hashes = []) {
	if (hashes.every(isRegularHash)) return [];
	return hashes.flatMap(({ algorithm, value }) => property("assay:hash", `${algorithm}:${value}`));
}
function hasLines(version) {
	return version >= "1.6";
}
function locationProperty({ path, line: line2, layer }) {
	return property("assay:location", JSON.stringify({ path, line: line2, layer }));
}
function evidenceOf(locations, version) {
	if (version < "1.5") return void 0;
	return { occurrences: locations.map((location) => occurrenceOf(location, hasLines(version))) };
}
function occurrenceOf({ path, line: line2, layer }, isWithLines) {
	if (!isWithLines) return { location: path };
	return {
		location: path,
		line: line2,
		additionalContext: layer === void 0 ? void 0 : `layer ${layer}`
	};
}
// sbom/write-cyclonedx
var ROOT_REF = "assay:root";
var SYSTEM_REF = "assay:os";
function cycloneDxDocument(inventory, version, options) {
	const { os, problems } = inventory;
	const context = { os, version, declare: declaredOnce() };
	const content = {
		metadata: metadataOf(inventory, version, options),
		components: writtenTwice(inventory, () => componentsOf(inventory, context)),
		dependencies: { [Symbol.iterator]: () => dependenciesOf(inventory) },
		compositions: [
			{ aggregate: problems.length === 0 ? "unknown" : "incomplete", assemblies: [ROOT_REF] }
		]
	};
	return {
		$schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
		bomFormat: "CycloneDX",
		specVersion: version,
		serialNumber: `urn:uuid:${contentUuid(content)}`,
		version: 1,
		...content,
		metadata: { timestamp: options.timestamp, ...content.metadata },
		annotations: annotationsOf(inventory, version, options)
	};
}
var FEW_PACKAGES = 5e3;
function writtenTwice({ packages }, make) {
	return packages.length <= FEW_PACKAGES ? [...make()] : { [Symbol.iterator]: make };
}
function metadataOf(inventory, version, { toolVersion, author }) {
	const { supplier } = inventory.source;
	return {
		lifecycles: version < "1.5" ? void 0 : lifecyclesOf(inventory),
		tools: version < "1.5" ? [{ name: "assay", version: toolVersion }] : { components: [toolComponent(toolVersion)] },
		authors: author === void 0 ? void 0 : [{ name: author }],
		component: rootComponent(inventory),
		supplier: supplier === void 0 ? void 0 : { name: supplier },
		properties: [
			...inventory.layers.flatMap(({ diffId, createdBy }, index) => [
				...property(`assay:layer:${index}:diffId`, diffId),
				...property(`assay:layer:${index}:createdBy`, createdBy)
			]),
			...baseProperties(inventory.base),
			...(inventory.ignored ?? []).flatMap((path) => property("assay:ignored", path)),
			...property("assay:ignoredFiles", inventory.ignoredFiles?.toString()),
			...inventory.files.flatMap((path) => property("assay:file", path)),
			...inventory.problems.flatMap(
				(problem) => property("assay:problem", JSON.stringify(problem))
			)
		]
	};
}
function lifecyclesOf({ source }) {
	if (source.kind === "sbom") return void 0;
	return [{ phase: source.kind === "image" ? "post-build" : "pre-build" }];
}
function baseProperties(base) {
	if (base === void 0) return [];
	return [
		...property("assay:base:name", base.name),
		...property("assay:base:digest", base.digest),
		...property("assay:base:layers", base.layers?.toString()),
		...property("assay:base:evidence", base.evidence)
	];
}
function toolComponent(version) {
	return { type: "application", name: "assay", version };
}
function rootComponent({ source }) {
	const [algorithm, content] = (source.digest ?? "").split(":");
	return {
		type: source.kind === "image" ? "container" : "application",
		"bom-ref": ROOT_REF,
		name: source.name,
		version: source.digest,
		hashes: algorithm === "sha256" && content !== void 0 ? [{ alg: "SHA-256", content }] : void 0,
		purl: imagePurl(source),
		properties: [
			...property("assay:source:kind", source.kind),
			...property("assay:source:platform", source.platform),
			...property("assay:source:imageId", source.imageId),
			...property("assay:source:indexDigest", source.indexDigest)
		]
	};
}
function* componentsOf(inventory, context) {
	const parts = containedByOwner(inventory);
	const partsOf = (purl) => parts.get(purl)?.map((found) => partComponent(found, context));
	if (context.os !== void 0) yield systemComponent(context.os);
	for (const found of inventory.packages) {
		yield { ...packageComponent(found, context), components: partsOf(found.purl) };
	}
	yield* partsOf("") ?? [];
}
function systemComponent(os) {
	return {
		type: "operating-system",
		"bom-ref": SYSTEM_REF,
		name: os.id,
		version: os.versionId === "" ? void 0 : os.versionId,
		description: os.prettyName
	};
}
function* dependenciesOf({ packages, os }) {
	const needed = new Set();
	for (const { dependsOn } of packages) for (const purl of dependsOn) needed.add(purl);
	const top = packages.filter(
		({ isDirect, purl }) => isDirect === true || isDirect === void 0 && !needed.has(purl)
	);
	const system = os === void 0 ? [] : [SYSTEM_REF];
	yield { ref: ROOT_REF, dependsOn: [...system, ...top.map(({ purl }) => purl)] };
	for (const { purl, dependsOn } of packages) {
		yield { ref: purl, dependsOn: dependsOn.length === 0 ? void 0 : dependsOn };
	}
}
function annotationsOf({ problems }, version, { timestamp, toolVersion }) {
	if (problems.length === 0 || timestamp === void 0 || version < "1.5") return void 0;
	return [
		{
			subjects: [ROOT_REF],
			annotator: { component: toolComponent(toolVersion) },
			timestamp,
			text: `This document is partial: ${problems.length} problems occurred while reading.`
		}
	];
}
// sbom/spdx-ids
import{ hash as hash2 }from"node:crypto";
var DOCUMENT_ID = "SPDXRef-DOCUMENT";
var ROOT_ID = "SPDXRef-Root";
var SYSTEM_ID = "SPDXRef-OperatingSystem";
function spdxId({ name, purl }) {
	return `SPDXRef-Package-${idPart(name)}-${idDigest(purl)}`;
}
function idDigest(text) {
	return hash2("sha256", text, "hex").slice(0, 16);
}
function partId({ name, purl }) {
	return `SPDXRef-Part-${idPart(name)}-${idDigest(purl)}`;
}
// sbom/spdx-relationships
function* relationshipsOf(inventory) {
	const { packages, os } = inventory;
	const ids = new Map(packages.map((found) => [found.purl, spdxId(found)]));
	yield relate(DOCUMENT_ID, "DESCRIBES", ROOT_ID);
	if (os !== void 0) yield relate(ROOT_ID, "CONTAINS", SYSTEM_ID);
	const idOf = ({ purl }) => ids.get(purl) ?? "";
	for (const found of packages) yield* holdersOf(found, idOf(found), os !== void 0);
	for (const found of packages) {
		for (const purl of found.dependsOn) {
			const id = ids.get(purl);
			if (id !== void 0) yield relate(idOf(found), "DEPENDS_ON", id);
		}
	}
	for (const [owner, parts] of containedByOwner(inventory)) {
		for (const part of parts) yield relate(ids.get(owner) ?? ROOT_ID, "CONTAINS", partId(part));
	}
}
function* holdersOf(found, id, hasSystem) {
	const isNamed = found.isDirect === true;
	if (isNamed) yield relate(ROOT_ID, "DEPENDS_ON", id);
	if (hasSystem && SYSTEM_TYPES.has(found.type)) yield relate(SYSTEM_ID, "CONTAINS", id);
	else if (!isNamed) yield relate(ROOT_ID, "CONTAINS", id);
}
function relate(from, relationshipType, to) {
	return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
// sbom/supplier
var WITH_ADDRESS = /^([^<>]{1,200}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/;
var MANY = /\b(?:authors|community|company|contributors|corp|corporation|developers|foundation|gmbh|group|inc|llc|ltd|maintainers?|org|packagers?|project|team)\b/i;
function supplierOf(text) {
	const line2 = foldLines(text);
	const [, name, email] = WITH_ADDRESS.exec(line2) ?? [];
	if (name === void 0) return { kind: "Organization", name: line2 };
	return { kind: MANY.test(name) ? "Organization" : "Person", name, email };
}
function supplierText(text) {
	const { kind, name, email } = supplierOf(text);
	return email === void 0 ? `${kind}: ${name}` : `${kind}: ${name} (${email})`;
}
// sbom/write-spdx
var NO_ASSERTION = "NOASSERTION";
function spdxDocument(inventory, options) {
	const { source, packages, contained = [] } = inventory;
	const maker = { annotate: annotatorFor(options), declare: declaredOnce() };
	const { annotate, declare } = maker;
	const content = {
		name: nameOf(source.name),
		annotations: [
			annotate(documentProperties(inventory)),
			...problemAnnotations(inventory, options)
		],
		packages: { [Symbol.iterator]: () => packagesOf(inventory, maker) },
		hasExtractedLicensingInfos: extractedLicenses([...packages, ...contained], declare),
		relationships: { [Symbol.iterator]: () => relationshipsOf(inventory) }
	};
	return {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: DOCUMENT_ID,
		documentNamespace: `https://assay.invalid/spdx/${contentUuid(content)}`,
		creationInfo: {
			created: options.timestamp ?? NO_TIME,
			creators: creatorsOf(options)
		},
		...content
	};
}
function creatorsOf({ toolVersion, author }) {
	const tool = `Tool: assay-${toolVersion}`;
	return author === void 0 ? [tool] : [`Organization: ${foldLines(author)}`, tool];
}
function annotatorFor(options) {
	return (facts) => annotation(options, propertiesText(facts));
}
function annotation(options, comment) {
	return {
		annotationDate: options.timestamp ?? NO_TIME,
		annotationType: "OTHER",
		annotator: `Tool: assay-${options.toolVersion}`,
		comment
	};
}
function problemAnnotations({ problems }, options) {
	if (problems.length === 0) return [];
	const text = `This document is partial: ${problems.length} problems occurred while reading.`;
	return [annotation(options, text)];
}
function rootPackage({ source }) {
	const [algorithm, checksumValue] = (source.digest ?? "").split(":");
	return {
		SPDXID: ROOT_ID,
		name: nameOf(source.name),
		versionInfo: source.digest,
		supplier: source.supplier === void 0 ? void 0 : supplierText(source.supplier),
		downloadLocation: NO_ASSERTION,
		filesAnalyzed: false,
		licenseConcluded: NO_ASSERTION,
		licenseDeclared: NO_ASSERTION,
		copyrightText: NO_ASSERTION,
		primaryPackagePurpose: source.kind === "image" ? "CONTAINER" : "APPLICATION",
		checksums: algorithm === "sha256" && checksumValue !== void 0 ? [{ algorithm: "SHA256", checksumValue }] : void 0,
		externalRefs: purlReference(imagePurl(source))
	};
}
function systemPackage({ id, versionId }) {
	return {
		SPDXID: SYSTEM_ID,
		name: nameOf(id),
		versionInfo: versionId === "" ? void 0 : versionId,
		downloadLocation: NO_ASSERTION,
		filesAnalyzed: false,
		licenseConcluded: NO_ASSERTION,
		licenseDeclared: NO_ASSERTION,
		copyrightText: NO_ASSERTION,
		primaryPackagePurpose: "OPERATING_SYSTEM"
	};
}
function nameOf(text) {
	return foldLines(text) === "" ? "unnamed" : text;
}
function purlReference(purl) {
	if (purl === void 0) return void 0;
	return [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }];
}
function* packagesOf(inventory, maker) {
	yield rootPackage(inventory);
	if (inventory.os !== void 0) yield systemPackage(inventory.os);
	for (const found of inventory.packages) yield spdxPackage(found, inventory, maker);
	for (const found of inventory.contained ?? []) {
		yield {
			...spdxPackage(found, inventory, maker),
			SPDXID: partId(found),
			externalRefs: void 0,
			annotations: [maker.annotate(containedProperties(found))]
		};
	}
}
function spdxPackage(found, inventory, maker) {
	const checksums = found.hashes?.filter(isRegularHash).map(({ algorithm, value }) => ({
		algorithm: algorithm.toUpperCase(),
		checksumValue: value
	}));
	return {
		SPDXID: spdxId(found),
		name: nameOf(found.name),
		versionInfo: found.version === "" ? void 0 : found.version,
		supplier: found.supplier === void 0 ? void 0 : supplierText(found.supplier),
		downloadLocation: downloadOf2(found.downloadUrl),
		filesAnalyzed: false,
		licenseConcluded: NO_ASSERTION,
		licenseDeclared: licenseOf(found.license, maker.declare),
		copyrightText: NO_ASSERTION,
		sourceInfo: `found in ${found.locations.map(foundAtText).join(", ")}`,
		checksums: checksums?.length === 0 ? void 0 : checksums,
		externalRefs: purlReference(found.purl),
		annotations: [maker.annotate(packageProperties(found, inventory))]
	};
}
function downloadOf2(url) {
	return url !== void 0 && isDownloadUrl(url) ? url : NO_ASSERTION;
}
function licenseOf(license, declare) {
	if (license === void 0 || license === "") return NO_ASSERTION;
	return declare(license).expression;
}
function extractedLicenses(packages, declare) {
	const stated = new Set(
		packages.map(({ license }) => license ?? "").filter((text) => text !== "")
	);
	const words = new Map([...stated].flatMap((text) => [...declare(text).references]));
	if (words.size === 0) return void 0;
	return [...words].sort(byText).map(([licenseId, text]) => ({
		licenseId,
		extractedText: text,
		name: foldLines(text).slice(0, 100)
	}));
}
function byText([, a], [, b]) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// sbom/spdx3-element
function partName(found) {
	return partId(found).slice("SPDXRef-".length);
}
function nameOf2(found) {
	return spdxId(found).slice("SPDXRef-".length);
}
function distinct(texts) {
	const stated = texts.filter((text) => text !== void 0 && text !== "");
	return [...new Set(stated)].sort();
}
function nonEmpty(name) {
	return name === "" ? "unnamed" : name.toWellFormed();
}
// sbom/spdx3-licenses
function licenses({ packages, contained = [] }, maker) {
	const stated = distinct([...packages, ...contained].map(({ license }) => license));
	const declared = stated.map((text) => ({ text, ...maker.declare(text) }));
	const words = new Map(declared.flatMap(({ references }) => [...references]));
	return [
		...[...words.keys()].sort().map(
			(reference) => maker.make("simplelicensing_SimpleLicensingText", reference, {
				simplelicensing_licenseText: (words.get(reference) ?? "").toWellFormed()
			})
		),
		...declared.flatMap(
			({ text, expression, references }) => references.has(expression) ? [] : [expressionElement(text, maker)]
		)
	];
}
function expressionElement(text, maker) {
	const { expression, references } = maker.declare(text);
	const entries = [...references.keys()].map((key) => ({
		type: "DictionaryEntry",
		key,
		value: maker.id(key)
	}));
	return maker.make("simplelicensing_LicenseExpression", licenseName(text), {
		simplelicensing_licenseExpression: expression,
		simplelicensing_customIdToUri: entries.length === 0 ? void 0 : entries
	});
}
function licenseIds({ license }, maker) {
	return distinct([license]).map((text) => maker.id(elementOfLicense(text, maker)));
}
function elementOfLicense(license, { declare }) {
	const { expression, references } = declare(license);
	return references.has(expression) ? expression : licenseName(license);
}
function licenseName(license) {
	return `Licence-${idDigest(license)}`;
}
// sbom/spdx3-packages
var SYSTEM = "OperatingSystem";
function* packageElements(inventory, maker) {
	const { os, packages, contained = [] } = inventory;
	const make = (name, facts) => maker.make("software_Package", name, facts);
	yield make("Root", rootFacts(inventory, maker));
	if (os !== void 0) yield make(SYSTEM, systemFacts(os));
	for (const found of packages) yield make(nameOf2(found), packageFields(found, maker));
	for (const found of contained) {
		yield make(partName(found), { ...packageFields(found, maker), software_packageUrl: void 0 });
	}
	yield* suppliers(inventory, maker);
}
function rootFacts({ source }, maker) {
	const [algorithm, hashValue] = (source.digest ?? "").split(":");
	return {
		name: nonEmpty(source.name),
		software_packageVersion: source.digest,
		software_packageUrl: imagePurl(source),
		software_primaryPurpose: source.kind === "image" ? "container" : "application",
		suppliedBy: supplierId(source.supplier, maker),
		verifiedUsing: algorithm === "sha256" && hashValue !== void 0 ? [{ type: "Hash", algorithm, hashValue }] : void 0
	};
}
function systemFacts({ id, versionId }) {
	return {
		name: nonEmpty(id),
		software_packageVersion: versionId === "" ? void 0 : versionId.toWellFormed(),
		software_primaryPurpose: "operatingSystem"
	};
}
function packageFields(found, maker) {
	const hashes = (found.hashes ?? []).filter(isRegularHash);
	const { downloadUrl, version, supplier } = found;
	return {
		name: nonEmpty(found.name),
		software_packageVersion: version === "" ? void 0 : version.toWellFormed(),
		software_packageUrl: found.purl,
		software_primaryPurpose: "library",
		software_sourceInfo: `found in ${found.locations.map(foundAtText).join(", ")}`.toWellFormed(),
		software_downloadLocation: downloadUrl !== void 0 && isDownloadUrl(downloadUrl) ? downloadUrl : void 0,
		suppliedBy: supplierId(supplier, maker),
		verifiedUsing: hashes.length === 0 ? void 0 : hashes.map(({ algorithm, value }) => ({ type: "Hash", algorithm, hashValue: value }))
	};
}
function suppliers(inventory, maker) {
	const { source, packages, contained = [] } = inventory;
	const all = [source, ...packages, ...contained];
	return distinct(all.map(({ supplier }) => supplier)).map(
		(name) => maker.make(supplierOf(name).kind, supplierName(name), { name: nonEmpty(name) })
	);
}
function supplierId(supplier, { id }) {
	return supplier === void 0 || supplier === "" ? void 0 : id(supplierName(supplier));
}
function supplierName(supplier) {
	return `Supplier-${idDigest(supplier)}`;
}
// sbom/write-spdx3
var CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
var CREATION = "_:creation";
var PROFILES = ["core", "software", "simpleLicensing"];
function spdx3Document(inventory, options) {
	const maker = makerOf(inventory, options);
	return {
		"@context": CONTEXT,
		"@graph": { [Symbol.iterator]: () => graphOf(inventory, maker, options) }
	};
}
function* graphOf(inventory, maker, options) {
	yield creationInfo(maker, options);
	yield authorElement(maker, options);
	yield* frame(inventory, maker, elementsOf(inventory, maker));
	yield* elementsOf(inventory, maker);
}
function* elementsOf(inventory, maker) {
	yield* packageElements(inventory, maker);
	yield* licenses(inventory, maker);
	yield* relationships(inventory, maker);
	yield* annotations(inventory, maker);
}
function makerOf(inventory, { toolVersion, author }) {
	const base = `https://assay.invalid/spdx3/${contentUuid({ inventory: writtenInventory(inventory), toolVersion, author })}#`;
	const id = (name) => `${base}${name}`;
	const make = (type, name, facts) => ({
		type,
		spdxId: id(name),
		creationInfo: CREATION,
		...facts
	});
	return { declare: declaredOnce(), id, make };
}
function creationInfo({ id }, { timestamp }) {
	return {
		type: "CreationInfo",
		"@id": CREATION,
		specVersion: "3.0.1",
		created: timestamp ?? NO_TIME,
		createdBy: [id("Agent")],
		createdUsing: [id("Tool")]
	};
}
function authorElement(maker, { author }) {
	return author === void 0 ? maker.make("SoftwareAgent", "Agent", { name: "assay" }) : maker.make("Organization", "Agent", { name: nonEmpty(author) });
}
function frame(inventory, maker, elements) {
	const { source } = inventory;
	return [
		maker.make("Tool", "Tool", { name: "assay" }),
		maker.make("SpdxDocument", "DOCUMENT", {
			name: nonEmpty(source.name),
			profileConformance: PROFILES,
			rootElement: [maker.id("Sbom")]
		}),
		maker.make("software_Sbom", "Sbom", {
			profileConformance: PROFILES,
			rootElement: [maker.id("Root")],
			element: Array.from(elements, ({ spdxId: id }) => id),
			software_sbomType: [source.kind === "image" ? "analyzed" : "source"]
		})
	];
}
function* relationships(inventory, maker) {
	const { packages, contained = [], os } = inventory;
	const ids = new Map(packages.map((found) => [found.purl, maker.id(nameOf2(found))]));
	const relate2 = (type, from, to) => to.length === 0 ? [] : [
		maker.make("Relationship", `${from}-${type}`, {
			relationshipType: type,
			from: maker.id(from),
			to
		})
	];
	const idsOf = (list) => list.map((found) => maker.id(nameOf2(found)));
	const isNamed = ({ isDirect }) => isDirect === true;
	yield* relate2("dependsOn", "Root", idsOf(packages.filter(isNamed)));
	const isOfSystem = ({ type }) => os !== void 0 && SYSTEM_TYPES.has(type);
	yield* relate2("contains", "Root", [
		...os === void 0 ? [] : [maker.id(SYSTEM)],
		...idsOf(packages.filter((found) => !isNamed(found) && !isOfSystem(found)))
	]);
	yield* relate2("contains", SYSTEM, idsOf(packages.filter(isOfSystem)));
	for (const found of packages) {
		const needs = found.dependsOn.flatMap((purl) => ids.get(purl) ?? []);
		yield* relate2("dependsOn", nameOf2(found), needs);
		yield* relate2("hasDeclaredLicense", nameOf2(found), licenseIds(found, maker));
	}
	for (const found of contained) {
		yield* relate2("hasDeclaredLicense", partName(found), licenseIds(found, maker));
	}
	const owners = new Map(packages.map((found) => [found.purl, nameOf2(found)]));
	for (const [owner, parts] of containedByOwner(inventory)) {
		const ofParts = parts.map((part) => maker.id(partName(part)));
		const name = owners.get(owner);
		if (name !== void 0) yield* relate2("contains", name, ofParts);
		else yield containsRest(ofParts, maker);
	}
}
function containsRest(to, maker) {
	return maker.make("Relationship", "Root-contains-parts", {
		relationshipType: "contains",
		from: maker.id("Root"),
		to
	});
}
function* annotations(inventory, maker) {
	const annotate = (name, subject, statement) => maker.make("Annotation", name, {
		annotationType: "other",
		subject: maker.id(subject),
		statement
	});
	const { packages, problems } = inventory;
	const partial = `This document is partial: ${problems.length} problems occurred while reading.`;
	yield annotate("Facts", "DOCUMENT", propertiesText(documentProperties(inventory)));
	if (problems.length > 0) yield annotate("Partial", "DOCUMENT", partial);
	for (const found of packages) {
		const name = nameOf2(found);
		yield annotate(`${name}-facts`, name, propertiesText(packageProperties(found, inventory)));
	}
	for (const found of inventory.contained ?? []) {
		const name = partName(found);
		yield annotate(`${name}-facts`, name, propertiesText(containedProperties(found)));
	}
}
// sbom/write-tag-value
function tagValueText(document) {
	const { creationInfo: creationInfo2, annotations: annotations2, relationships: relationships2 } = document;
	const sections = [
		[
			line("SPDXVersion", document.spdxVersion),
			line("DataLicense", document.dataLicense),
			line("SPDXID", document.SPDXID),
			line("DocumentName", document.name),
			line("DocumentNamespace", document.documentNamespace),
			...creationInfo2.creators.map((creator) => line("Creator", creator)),
			line("Created", creationInfo2.created)
		],
		...annotations2.map((annotation2) => annotationLines(annotation2, document.SPDXID)),
		...[...document.packages].flatMap((found) => [
			packageLines(found),
			...(found.annotations ?? []).map((annotation2) => annotationLines(annotation2, found.SPDXID))
		]),
		[...relationships2].map(
			({ spdxElementId, relationshipType, relatedSpdxElement }) => line("Relationship", `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`)
		),
		...(document.hasExtractedLicensingInfos ?? []).map(licenseLines)
	];
	return `${sections.map((lines) => lines.filter((text) => text !== "").join("\n")).join("\n\n")}
`;
}
function line(tag, value) {
	if (value === void 0) return "";
	const text = foldLines(value);
	return text.includes("text>") ? block(tag, text) : `${tag}: ${text}`;
}
function block(tag, value) {
	return `${tag}: <text>${value.toWellFormed().replaceAll("</text>", "<\\/text>")}</text>`;
}
function packageLines(found) {
	return [
		line("PackageName", found.name),
		line("SPDXID", found.SPDXID),
		line("PackageVersion", found.versionInfo),
		line("PackageSupplier", found.supplier),
		line("PackageDownloadLocation", found.downloadLocation),
		line("FilesAnalyzed", String(found.filesAnalyzed)),
		...(found.checksums ?? []).map(
			({ algorithm, checksumValue }) => line("PackageChecksum", `${algorithm}: ${checksumValue}`)
		),
		found.sourceInfo === void 0 ? "" : block("PackageSourceInfo", found.sourceInfo),
		line("PackageLicenseConcluded", found.licenseConcluded),
		line("PackageLicenseDeclared", found.licenseDeclared),
		line("PackageCopyrightText", found.copyrightText),
		...(found.externalRefs ?? []).map(
			({ referenceCategory, referenceType, referenceLocator }) => line("ExternalRef", `${referenceCategory} ${referenceType} ${referenceLocator}`)
		),
		line("PrimaryPackagePurpose", found.primaryPackagePurpose?.replaceAll("_", "-"))
	];
}
function annotationLines(annotation2, id) {
	return [
		line("Annotator", annotation2.annotator),
		line("AnnotationDate", annotation2.annotationDate),
		line("AnnotationType", annotation2.annotationType),
		line("SPDXREF", id),
		block("AnnotationComment", inLines(annotation2.comment))
	];
}
function licenseLines({ licenseId, extractedText, name }) {
	return [
		line("LicenseID", licenseId),
		block("ExtractedText", extractedText),
		line("LicenseName", name)
	];
}
// sbom/write-document
function documentChunks(inventory, format, options) {
	const described = describeFormat(format);
	switch (described.syntax) {
		case "json":
			return described.standard === "cyclonedx" ? prettyJsonChunks(cycloneDxDocument(inventory, described.version, options)) : prettyJsonChunks(spdxDocument(inventory, options));
		case "xml":
			return [cycloneDxXml(cycloneDxDocument(inventory, described.version, options))];
		case "tag-value":
			return [tagValueText(spdxDocument(inventory, options))];
		case "json-ld":
			return prettyJsonChunks(spdx3Document(inventory, options));
	}
}

export{documentChunks};
