import{purlOf}from"./chunk-INGYTYZ5.js";
import{contentUuid}from"./chunk-5C4LGZKE.js";
import{canonicalJson,compareText,parseImageReference,repositoryName}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// vex/product-ids
function productIds({ source, images = [] }) {
	if (source.kind === "image") {
		const digests = [source.indexDigest, source.digest, ...images.map(({ digest }) => digest)];
		const known = [...new Set(digests.filter((digest) => digest !== void 0))];
		return known.map((digest) => imagePurl(source, digest));
	}
	const [owner, name] = source.checkout?.repository?.split("/") ?? [];
	if (owner === void 0 || name === void 0 || source.kind === "sbom") return [];
	return [purlOf({ type: "github", namespace: owner, name })];
}
function imagePurl({ name }, digest) {
	const repository = repositoryOf(name);
	const last = repository?.split("/").at(-1) ?? "image";
	return purlOf({
		type: "oci",
		name: last.toLowerCase(),
		version: digest,
		qualifiers: { repository_url: repository }
	});
}
function repositoryOf(name) {
	if (/^(?:oci|oci-archive|docker-archive|docker):/.test(name)) return void 0;
	try {
		return repositoryName(parseImageReference(name));
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
// vex/stated-finding
var OWN_RULE = /^ignore\[\d+\]$/;
function statedFinding(finding) {
	const { suppression, reachability, kind } = finding;
	if (kind !== "vulnerability") return void 0;
	if (suppression !== void 0 && OWN_RULE.test(suppression.rule)) return byException(suppression);
	if (reachability?.level !== "not-linked") return void 0;
	const packages = reachability.packages.join(", ");
	return {
		status: "not_affected",
		justification: "vulnerable_code_not_present",
		impact_statement: `The program contains no functions from these packages: ${packages}.`
	};
}
function byException({ reason, justification, expires }) {
	if (justification !== void 0) {
		return { status: "not_affected", justification, impact_statement: reason };
	}
	const until = expires === void 0 ? "" : ` until ${expires}`;
	return { status: "affected", action_statement: `Accepted${until}: ${reason}` };
}
// vex/write-openvex
var CONTEXT = "https://openvex.dev/ns/v0.2.0";
function writeOpenVex(file, { timestamp, toolVersion }) {
	const products = productIds(file);
	const stated = file.findings.flatMap((finding) => {
		const said = statedFinding(finding);
		return said === void 0 || finding.package === void 0 ? [] : [{ finding, said }];
	});
	const groups = Map.groupBy(
		stated,
		({ finding: { id, aliases }, said }) => canonicalJson({ id, aliases, said })
	);
	const statements = [...groups.values()].map((group) => statementOf(group, products));
	if (statements.length === 0) return void 0;
	const document = {
		"@context": CONTEXT,
		author: file.source.checkout?.repository ?? "Assay",
		timestamp,
		version: 1,
		tooling: `Assay ${toolVersion}`,
		statements: statements.toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b)))
	};
	return { ...document, "@id": `urn:uuid:${contentUuid(document)}` };
}
function statementOf(group, products) {
	const [first] = group;
	const purls = group.map(({ finding }) => finding.package?.purl ?? "");
	const packages = [...new Set(purls)].toSorted(compareText).map((purl) => ({ "@id": purl }));
	const { id = "", aliases = [] } = first?.finding ?? {};
	return {
		vulnerability: { name: id, ...aliases.length > 0 && { aliases } },
		products: products.length === 0 ? packages : products.map((product) => ({ "@id": product, subcomponents: packages })),
		...first?.said
	};
}
export{writeOpenVex};
