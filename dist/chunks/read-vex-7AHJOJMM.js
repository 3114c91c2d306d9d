import{arrayAt,isObject,objectAt,parseExactJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// vex/csaf-products
var MAX_DEPTH = 64;
function csafProducts(document, path) {
	const tree = objectAt(document, "product_tree") ?? {};
	const products = new Map();
	for (const name of namesIn(tree, path)) {
		const id = stringAt(name, "product_id");
		if (id !== void 0)
			products.set(id, { identifiers: identifiersOf(name), components: void 0 });
	}
	for (const relationship of (arrayAt(tree, "relationships") ?? []).filter(isObject)) {
		const id = stringAt(objectAt(relationship, "full_product_name") ?? {}, "product_id");
		if (id !== void 0) products.set(id, joined(id, relationship, products));
	}
	return products;
}
function joined(id, relationship, products) {
	const part = products.get(stringAt(relationship, "product_reference") ?? "");
	const whole = products.get(stringAt(relationship, "relates_to_product_reference") ?? "");
	return { identifiers: [id, ...whole?.identifiers ?? []], components: part?.identifiers ?? [] };
}
function namesIn(tree, path) {
	const names = (arrayAt(tree, "full_product_names") ?? []).filter(isObject);
	const pending = [{ branches: arrayAt(tree, "branches"), depth: 0 }];
	for (const { branches, depth } of pending) {
		if (depth > MAX_DEPTH) {
			throw new DataError("limit-exceeded", "the product tree is too deep", { path });
		}
		for (const branch of (branches ?? []).filter(isObject)) {
			const product = objectAt(branch, "product");
			if (product !== void 0) names.push(product);
			const below = arrayAt(branch, "branches");
			if (below !== void 0) pending.push({ branches: below, depth: depth + 1 });
		}
	}
	return names;
}
function identifiersOf(product) {
	const helper = objectAt(product, "product_identification_helper") ?? {};
	const listed = (arrayAt(helper, "purls") ?? []).filter((purl) => typeof purl === "string");
	const texts = [
		stringAt(product, "product_id"),
		stringAt(helper, "purl"),
		stringAt(helper, "cpe"),
		...listed
	];
	return texts.filter((text) => text !== void 0);
}
// vex/csaf
var STATUSES = [
	["known_not_affected", "not_affected"],
	["fixed", "fixed"],
	["first_fixed", "fixed"],
	["recommended", "fixed"],
	["known_affected", "affected"],
	["first_affected", "affected"],
	["last_affected", "affected"],
	["under_investigation", "under_investigation"]
];
function csafStatements(document, path) {
	const tracking = objectAt(objectAt(document, "document") ?? {}, "tracking") ?? {};
	if (stringAt(tracking, "status") === "draft") {
		throw new DataError("malformed", "the CSAF document is a draft", { path });
	}
	const statedAtMs = Date.parse(stringAt(tracking, "current_release_date") ?? "");
	const products = csafProducts(document, path);
	return (arrayAt(document, "vulnerabilities") ?? []).filter(isObject).flatMap(
		(each, index) => statementsOf(each, products).map((statement) => ({
			...statement,
			ids: idsOf(each),
			position: `vulnerabilities[${index}]`,
			statedAtMs
		}))
	);
}
function idsOf(vulnerability) {
	const others = (arrayAt(vulnerability, "ids") ?? []).filter(isObject);
	return [stringAt(vulnerability, "cve"), ...others.map((each) => stringAt(each, "text"))].filter((id) => id !== void 0 && id.trim() !== "").map((id = "") => id.toLowerCase());
}
function statementsOf(vulnerability, products) {
	const listed = objectAt(vulnerability, "product_status") ?? {};
	const labels = textsByProduct(vulnerability, "flags", "label");
	const impacts = textsByProduct(vulnerability, "threats", "details");
	return STATUSES.flatMap(([key, status]) => {
		const ids = (arrayAt(listed, key) ?? []).filter((id) => typeof id === "string");
		const byReason = Map.groupBy(ids, (id) => JSON.stringify([labels.get(id), impacts.get(id)]));
		return [...byReason.values()].map((group) => ({
			status,
			products: group.map((id) => products.get(id) ?? { identifiers: [id], components: void 0 }),
			justification: labels.get(group[0] ?? ""),
			impact: impacts.get(group[0] ?? "")
		}));
	});
}
function textsByProduct(vulnerability, list, key) {
	const entries = (arrayAt(vulnerability, list) ?? []).filter(isObject);
	const wanted = entries.filter((each) => list === "flags" || each["category"] === "impact");
	return new Map(
		wanted.flatMap((each) => {
			const text = stringAt(each, key);
			const ids = (arrayAt(each, "product_ids") ?? []).filter((id) => typeof id === "string");
			return text === void 0 ? [] : ids.map((id) => [id, text]);
		})
	);
}
// vex/cyclonedx-vex
var MAX_DEPTH2 = 32;
var STATUSES2 = {
	resolved: "fixed",
	resolved_with_pedigree: "fixed",
	exploitable: "affected",
	in_triage: "under_investigation",
	false_positive: "not_affected",
	not_affected: "not_affected"
};
function cycloneDxStatements(document) {
	const metadata = objectAt(document, "metadata") ?? {};
	const main = objectAt(metadata, "component");
	const issued = stringAt(metadata, "timestamp");
	const purls = purlsByReference(document);
	return (arrayAt(document, "vulnerabilities") ?? []).filter(isObject).map((each, index) => {
		const analysis = objectAt(each, "analysis") ?? {};
		const state = stringAt(analysis, "state") ?? "";
		return {
			position: `vulnerabilities[${index}]`,
			ids: idsOf2(each),
			products: (arrayAt(each, "affects") ?? []).filter(isObject).map((affected) => productOf(affected, main, purls)),
			status: (Object.hasOwn(STATUSES2, state) ? STATUSES2[state] : void 0) ?? "under_investigation",
			justification: state === "false_positive" ? state : stringAt(analysis, "justification"),
			impact: stringAt(analysis, "detail"),
			statedAtMs: Date.parse(
				stringAt(analysis, "lastUpdated") ?? stringAt(analysis, "firstIssued") ?? issued ?? ""
			)
		};
	});
}
function idsOf2(vulnerability) {
	const references = (arrayAt(vulnerability, "references") ?? []).filter(isObject);
	return [stringAt(vulnerability, "id"), ...references.map((each) => stringAt(each, "id"))].filter((id) => id !== void 0 && id.trim() !== "").map((id = "") => id.toLowerCase());
}
function productOf(affected, main, purls) {
	const reference = stringAt(affected, "ref") ?? "";
	const components = componentsOf(affected, purls.get(reference) ?? linkedPurl(reference));
	if (main === void 0) return { identifiers: components, components: void 0 };
	const identifiers = ["purl", "bom-ref", "cpe", "name"].flatMap(
		(key) => stringAt(main, key) ?? []
	);
	const isMain = reference !== "" && reference === stringAt(main, "bom-ref");
	const hasVersions = (arrayAt(affected, "versions") ?? []).length > 0;
	return { identifiers, components: isMain && !hasVersions ? void 0 : components };
}
function componentsOf(affected, purl) {
	if (purl === void 0) return [];
	const versions = (arrayAt(affected, "versions") ?? []).filter(isObject);
	if (versions.length === 0) return [purl];
	const bare = purl.split(/[?#]/, 1)[0]?.replace(/@[^@/]*$/, "") ?? "";
	return versions.flatMap((each) => {
		const version = stringAt(each, "version");
		return version === void 0 ? [] : [`${bare}@${encodeURIComponent(version)}`];
	});
}
function linkedPurl(reference) {
	const name = reference.startsWith("urn:cdx:") ? reference.split("#", 2)[1] ?? "" : reference;
	const text = safelyDecoded(name);
	return text.startsWith("pkg:") ? text : void 0;
}
function safelyDecoded(text) {
	try {
		return /^pkg%3a/i.test(text) ? decodeURIComponent(text) : text;
	} catch {
		return text;
	}
}
function purlsByReference(document) {
	const purls = new Map();
	const pending = [];
	const add = (items, depth) => {
		for (const item of items ?? []) if (isObject(item)) pending.push({ item, depth });
	};
	add([objectAt(document, "metadata")?.["component"]], 0);
	add(arrayAt(document, "components"), 0);
	for (const { item, depth } of pending) {
		const [reference, purl] = ["bom-ref", "purl"].map((key) => stringAt(item, key));
		if (reference !== void 0 && purl !== void 0) purls.set(reference, purl);
		if (depth < MAX_DEPTH2) add(arrayAt(item, "components"), depth + 1);
	}
	return purls;
}
// vex/vex-statement
var VEX_STATUSES = ["not_affected", "affected", "fixed", "under_investigation"];
function isVexStatus(text) {
	return VEX_STATUSES.some((status) => status === text);
}
// vex/openvex
function openVexStatements(document, path) {
	const issued = stringAt(document, "last_updated") ?? stringAt(document, "timestamp");
	return (arrayAt(document, "statements") ?? []).map((statement, index) => {
		const position = `statements[${index}]`;
		const status = isObject(statement) ? stringAt(statement, "status") : void 0;
		if (isObject(statement) && isVexStatus(status)) {
			return { ...statementOf(statement, issued), status, position };
		}
		throw new DataError("malformed", `${position} has no valid OpenVEX status`, { path });
	});
}
function statementOf(statement, issued) {
	return {
		ids: idsOf3(statement["vulnerability"]),
		products: (arrayAt(statement, "products") ?? []).map(productOf2),
		justification: stringAt(statement, "justification"),
		impact: stringAt(statement, "impact_statement"),
		statedAtMs: Date.parse(
			stringAt(statement, "last_updated") ?? stringAt(statement, "timestamp") ?? issued ?? ""
		)
	};
}
function idsOf3(vulnerability) {
	const { name, aliases } = isObject(vulnerability) ? { name: vulnerability["name"], aliases: arrayAt(vulnerability, "aliases") ?? [] } : { name: vulnerability, aliases: [] };
	return [name, ...aliases].filter(isName).map((id) => id.toLowerCase());
}
function isName(id) {
	return typeof id === "string" && id.trim() !== "";
}
function productOf2(product) {
	const parts = isObject(product) ? product["subcomponents"] : void 0;
	const isWhole = parts === void 0 || parts === null || Array.isArray(parts) && parts.length === 0;
	const components = Array.isArray(parts) ? parts.flatMap(identifiersOf2) : [];
	return { identifiers: identifiersOf2(product), components: isWhole ? void 0 : components };
}
function identifiersOf2(component) {
	if (!isObject(component)) return isName(component) ? [component] : [];
	const named = objectAt(component, "identifiers") ?? {};
	const sha256 = stringAt(objectAt(component, "hashes") ?? {}, "sha-256");
	return [
		stringAt(component, "@id"),
		...["purl", "cpe22", "cpe23"].map((key) => stringAt(named, key)),
		sha256 === void 0 ? void 0 : `sha256:${sha256.toLowerCase()}`
	].filter(isName);
}
// vex/read-vex
var MAX_BYTES = 32 * 1024 * 1024;
var MAX_ITEMS = 2e5;
function readVex(bytes, path) {
	if (bytes.length > MAX_BYTES) throw tooLarge(path, `${MAX_BYTES} bytes`);
	const statements = statementsOf2(parseExactJson(bytes, path), path);
	const items = statements.reduce((sum, { products }) => sum + products.length + 1, 0);
	if (items > MAX_ITEMS) throw tooLarge(path, `${MAX_ITEMS} statements and products`);
	if (statements.length > 0) return { path, statements };
	throw new DataError("malformed", "the document has no VEX statements", { path });
}
function statementsOf2(document, path) {
	if (isObject(document)) {
		if (stringAt(document, "@context")?.startsWith("https://openvex.dev/ns") === true) {
			return openVexStatements(document, path);
		}
		if (stringAt(document, "bomFormat") === "CycloneDX") return cycloneDxStatements(document);
		if (isObject(document["document"])) return csafStatements(document, path);
	}
	const message = "the document is neither OpenVEX nor CycloneDX nor CSAF";
	throw new DataError("malformed", message, { path });
}
function tooLarge(path, limit) {
	return new DataError("limit-exceeded", `the document has more than ${limit}`, { path });
}
export{readVex};
