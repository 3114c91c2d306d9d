import{GITHUB_BUILD_TYPE}from"./chunk-XNXTVFNQ.js";
import{describedIds,isSpdx3,propertiesOf,readDocument,spdx3Form}from"./chunk-KT6OVEF5.js";
import{factsOf}from"./chunk-BY6SW2P5.js";
import{readStepFile}from"./chunk-27D2I576.js";
import{vexTimestamp}from"./chunk-INGYTYZ5.js";
import{DOCUMENTS_KIND,DOCUMENT_FORMATS,FINDINGS_KIND,describeFormat}from"./chunk-QSG23CM7.js";
import{COSIGN_VULNERABILITIES_PREDICATE_TYPE,CYCLONEDX_PREDICATE_TYPE,OPENVEX_PREDICATE_TYPE,SLSA_PROVENANCE_PREDICATE_TYPE,SPDX_PREDICATE_TYPE,TEST_RESULT_PREDICATE_TYPE,VULNERABILITIES_PREDICATE_TYPE,arrayAt,cosignVulnerabilitiesPredicate,guardedFolders,isObject,isPredicateOf,objectAt,openVexPredicate,parseJson,readPlainFile,sbomPredicate,shownPath,stringAt,testResultPredicate,version,vulnerabilitiesPredicate}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// attest/predicates/provenance
function provenancePredicate(claims, serverUrl) {
	const repositoryUrl = `${serverUrl}/${claim(claims, "repository")}`;
	return {
		buildDefinition: {
			buildType: GITHUB_BUILD_TYPE,
			externalParameters: {
				workflow: {
					ref: claim(claims, "ref"),
					repository: repositoryUrl,
					path: workflowPath(claims)
				}
			},
			internalParameters: { github: githubParameters(claims) },
			resolvedDependencies: [
				{
					uri: `git+${repositoryUrl}@${claim(claims, "ref")}`,
					digest: { gitCommit: claim(claims, "sha") }
				}
			]
		},
		runDetails: {
			builder: { id: `${serverUrl}/${claim(claims, "job_workflow_ref")}` },
			metadata: { invocationId: `${repositoryUrl}/actions/runs/${runOf(claims)}` }
		}
	};
}
function githubParameters(claims) {
	return {
		event_name: claim(claims, "event_name"),
		repository_id: claim(claims, "repository_id"),
		repository_owner_id: claim(claims, "repository_owner_id"),
		runner_environment: claim(claims, "runner_environment")
	};
}
function workflowPath(claims) {
	const reference = claim(claims, "workflow_ref");
	const prefix = `${claim(claims, "repository")}/`;
	const path = reference.startsWith(prefix) ? reference.slice(prefix.length) : reference;
	const end = path.indexOf("@");
	return end === -1 ? path : path.slice(0, end);
}
function runOf(claims) {
	return `${claim(claims, "run_id")}/attempts/${claim(claims, "run_attempt")}`;
}
function claim(claims, name) {
	const value = stringAt(claims, name);
	if (value !== void 0 && value !== "") return value;
	throw new DataError("malformed", `The identity token has no \`${name}\` claim.`, {
		path: "identity token"
	});
}
// flows/results/earlier-results
import{ readdir, stat }from"node:fs/promises";
import{ basename, dirname, join, resolve }from"node:path";
var AUDIT_FOLDER = /^\d+-audit$/;
async function findingsOfJob(stepsFolder) {
	const written = await stepFiles(stepsFolder, "findings.json");
	const found = written.filter((path) => !AUDIT_FOLDER.test(basename(dirname(path))));
	if (found.length > 0) return found;
	throw new UserError(
		"input-missing",
		"No scan to attest, because no step in this job wrote findings.",
		"Set `predicate`, or run `scan` first."
	);
}
async function readFindings(from, guarded) {
	const file = readStepFile(await readPlainFile(from, guarded), from);
	if (file.kind === FINDINGS_KIND) {
		return { findings: file, writtenAt: (await stat(from)).mtime.toISOString() };
	}
	throw new UserError(
		"input-invalid",
		`${from} is not a findings file. Its kind is ${file.kind}.`,
		"Set `predicate` to the `findings.json` file that `scan` wrote."
	);
}
async function documentsOfJob(folders) {
	const lists = await Promise.all(
		(await stepFiles(folders.stepsFolder, "documents.json")).map(
			(from) => documentsIn(from, folders)
		)
	);
	const found = lists.filter(({ length }) => length > 0);
	if (found.length > 0) return found;
	throw new UserError(
		"input-missing",
		"No SBOM to attest, because no step in this job wrote an SBOM in JSON.",
		"Set `predicate`, or run `sbom` first."
	);
}
async function documentsIn(from, folders) {
	const file = readStepFile(await readPlainFile(from, guardedFolders(folders)), from);
	const documents = file.kind === DOCUMENTS_KIND ? file.documents : [];
	const isWritten = (format2) => documents.some((document) => document.format === format2);
	const format = ATTESTED_FORMATS.find(isWritten);
	const written = documents.filter((document) => document.format === format);
	return written.map(({ path }) => resolve(folders.workspace, path));
}
var ATTESTED_FORMATS = DOCUMENT_FORMATS.filter(
	(format) => describeFormat(format).syntax === "json"
);
async function stepFiles(stepsFolder, name) {
	const entries = await readdir(stepsFolder, { recursive: true }).catch(() => []);
	const found = entries.filter((path) => basename(path) === name).sort();
	return found.reverse().map((path) => join(stepsFolder, path));
}
// sbom/stated-kind
function statedKind(document, text) {
	if (stringAt(document, "bomFormat") === "CycloneDX") return kindOfCycloneDx(document);
	return kindOfSpdx(isSpdx3(document) ? spdx3Form(document, text).document : document);
}
function kindOfCycloneDx(document) {
	const root = objectAt(objectAt(document, "metadata") ?? {}, "component") ?? {};
	const own = propertiesOf(root).get("assay:source:kind")?.[0];
	return own === void 0 ? fileOr(stringAt(root, "type") === "file") : kindNamed(own);
}
function kindOfSpdx(document) {
	const own = stringAt(objectAt(factsOf(document), "source") ?? {}, "kind");
	if (own !== void 0) return kindNamed(own);
	const described = describedIds(document);
	const roots = (arrayAt(document, "packages") ?? []).filter(isObject).filter((each) => described.has(stringAt(each, "SPDXID") ?? ""));
	const isFile = ({ primaryPackagePurpose }) => primaryPackagePurpose === "FILE";
	return fileOr(roots.length > 0 && roots.every(isFile));
}
function fileOr(isFile) {
	return isFile ? "file" : void 0;
}
var KINDS = ["directory", "file", "image", "sbom"];
function kindNamed(name) {
	return KINDS.find((kind) => kind === name);
}
// actions/attest/about
function aboutSbom({ bytes, document, path }, isOwn) {
	try {
		const { source } = readDocument(bytes, path);
		const kind = statedKind(document, bytes.toString("utf8"));
		if (kind === "directory" || kind === "file") return aboutFiles(`a ${kind}`);
		return aboutImage(source, isOwn || source.imageId !== void 0);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function aboutScan(source) {
	const { kind, name } = source;
	const image = kind === "image" || kind === "sbom" ? aboutImage(source, true) : void 0;
	return image ?? { ...aboutFiles(`the ${kind} ${name}`), isImage: kind === "image" };
}
function aboutFiles(name) {
	return { digests: [], imageId: void 0, isImage: false, isOwn: true, name };
}
function aboutImage(source, isOwn) {
	const { digest, indexDigest } = source;
	const digests = [digest, indexDigest].filter((each) => each !== void 0);
	const imageId = digests.length === 0 ? source.imageId : void 0;
	return imageOf(digests, imageId, isOwn);
}
function imageOf(digests, imageId, isOwn) {
	if (digests.length === 0 && imageId === void 0) return void 0;
	const name = digests.join(" and ") || `the image with the ID ${imageId}`;
	return { digests, imageId, isImage: true, isOwn, name };
}
function aboutResults(predicate) {
	const scanner = isObject(predicate) ? objectAt(predicate, "scanner") : void 0;
	const result = objectAt(scanner ?? {}, "result") ?? {};
	const grype = objectAt(result, "source");
	const kind = stringAt(result, "ArtifactType") ?? stringAt(grype ?? {}, "type");
	if (kind === void 0) return void 0;
	if (!IMAGES.has(kind)) return aboutFiles(`a ${kind}`);
	const facts = objectAt(result, "Metadata") ?? objectAt(grype ?? {}, "target") ?? {};
	const listed = arrayAt(facts, "RepoDigests") ?? arrayAt(facts, "repoDigests") ?? [];
	const digests = [...listed, facts["manifestDigest"]].flatMap(digestIn);
	return imageOf(digests, stringAt(facts, "ImageID") ?? stringAt(facts, "imageID"), false);
}
var IMAGES = new Set(["container_image", "image"]);
function digestIn(reference) {
	const found = typeof reference === "string" ? /sha256:[0-9a-f]{64}$/.exec(reference) : null;
	return found === null ? [] : [found[0]];
}
// actions/attest/custom-predicate
function customPredicate(predicateType, document) {
	const { value, path } = document;
	if ([CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE].some(isType)) {
		return sbomOfType(predicateType, document);
	}
	if (isType(TEST_RESULT_PREDICATE_TYPE)) {
		return { predicateType, predicate: testResultPredicate(value, path) };
	}
	if (isType(OPENVEX_PREDICATE_TYPE)) {
		return { predicateType, predicate: openVexPredicate(value, path) };
	}
	const isScan = isType(COSIGN_VULNERABILITIES_PREDICATE_TYPE);
	return { predicateType, predicate: value, about: isScan ? aboutResults(value) : void 0 };
	function isType(type) {
		return isPredicateOf(predicateType, type);
	}
}
function sbomOfType(predicateType, { bytes, value, path }) {
	const found = sbomPredicate(value, path);
	if (!isPredicateOf(predicateType, found.predicateType)) {
		const message = `The document has the predicate type ${found.predicateType}; expected ${predicateType}.`;
		throw new DataError("malformed", message, { path });
	}
	const about = aboutSbom({ bytes, document: found.predicate, path }, false);
	return { predicateType, predicate: found.predicate, about };
}
// actions/attest/vex-documents
async function vexDocuments(host) {
	const paths = await findingsOfJob(host.stepsFolder);
	return { isGiven: false, documents: paths.map((path) => () => documentsAbout(path, host)) };
}
async function documentsAbout(path, host) {
	const { findings } = await readFindings(path, guardedFolders(host));
	const { writeOpenVex } = await import("./write-openvex-OGVLA4MB.js");
	const timestamp = vexTimestamp(findings, host);
	const document = writeOpenVex(findings, { timestamp, toolVersion: version });
	if (document === void 0) throw withoutStatements(findings.source.name);
	const predicate = openVexPredicate(document, path);
	const sources = [
		findings.source,
		...(findings.images ?? []).map(({ platform, digest }) => ({
			...findings.source,
			digest,
			imageId: void 0,
			indexDigest: void 0,
			platform
		}))
	];
	return sources.map((source) => ({
		predicateType: OPENVEX_PREDICATE_TYPE,
		predicate,
		about: aboutScan(source)
	}));
}
function withoutStatements(name) {
	return new UserError(
		"input-missing",
		`The scan of ${name} has no VEX statement to attest.`,
		"Add an exception to the policy, or set `predicate` to a document."
	);
}
// actions/attest/predicate
var SCANNER_URI = "pkg:github/assay-dev/assay";
function provenanceOf(claims, host) {
	const serverUrl = host.context?.serverUrl ?? "https://github.com";
	const predicate = provenancePredicate(claims, serverUrl);
	return oneDocument({ predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate });
}
async function documentsOf(inputs, host) {
	switch (inputs.type) {
		case "provenance":
			return { isGiven: true, documents: [] };
		case "sbom":
			return await sbomDocuments(inputs, host);
		case "vulnerabilities":
		case "cosign-vuln":
			return await scanDocuments(inputs, host);
		case "openvex": {
			if (inputs.predicate.length === 0) return await vexDocuments(host);
			const { path, value } = await onlyDocument(inputs, host);
			const predicate = openVexPredicate(value, path);
			return oneDocument({ predicateType: OPENVEX_PREDICATE_TYPE, predicate });
		}
		case "test-result": {
			const { path, value } = await onlyDocument(inputs, host);
			const predicate = testResultPredicate(value, path);
			return oneDocument({ predicateType: TEST_RESULT_PREDICATE_TYPE, predicate });
		}
		case "custom":
			return oneDocument(await givenPredicate(inputs, host));
	}
}
function oneDocument(predicate) {
	return { isGiven: true, documents: [async () => [predicate]] };
}
async function sbomDocuments(inputs, host) {
	const given = inputs.predicate.map((path) => [path]);
	const isGiven = given.length > 0;
	const sets = isGiven ? given : await documentsOfJob(host);
	const documents = sets.map(
		(paths) => async () => await Promise.all(paths.map((path) => sbomPredicateAt(path, { isOwn: !isGiven }, host)))
	);
	return { isGiven, documents };
}
async function sbomPredicateAt(path, { isOwn }, host) {
	const bytes = await readPlainFile(path, guardedFolders(host));
	const shown = shownPath(host, path);
	const found = sbomPredicate(parseJson(bytes, path), shown);
	const about = aboutSbom({ bytes, document: found.predicate, path: shown }, isOwn);
	return { ...found, about: about ?? (isOwn ? aboutFiles(shown) : void 0) };
}
async function scanDocuments(inputs, host) {
	const given = onlyPath(inputs);
	const paths = given === void 0 ? await findingsOfJob(host.stepsFolder) : [given];
	return {
		isGiven: given !== void 0,
		documents: paths.map((path) => () => scanPredicates(path, inputs, host))
	};
}
async function scanPredicates(path, inputs, host) {
	const found = await readFindings(path, guardedFolders(host));
	const { findings: whole } = found;
	const parts = (whole.images ?? []).map(({ platform, digest }) => ({
		...whole,
		source: { ...whole.source, digest, imageId: void 0, indexDigest: void 0, platform },
		findings: whole.findings.filter(({ platforms }) => platforms?.includes(platform) !== false)
	}));
	return [whole, ...parts].map((findings) => scanPredicate({ ...found, findings }, inputs, host));
}
function scanPredicate(found, inputs, host) {
	const run = {
		uri: SCANNER_URI,
		version,
		startedOn: found.writtenAt,
		finishedOn: found.writtenAt
	};
	const about = aboutScan(found.findings.source);
	if (inputs.type === "cosign-vuln") {
		const predicate2 = cosignVulnerabilitiesPredicate(found.findings, run, runUrl(host));
		return { predicateType: COSIGN_VULNERABILITIES_PREDICATE_TYPE, predicate: predicate2, about };
	}
	const predicate = vulnerabilitiesPredicate(found.findings, run);
	return { predicateType: VULNERABILITIES_PREDICATE_TYPE, predicate, about };
}
function runUrl({ context }) {
	if (context === void 0) return "";
	return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`;
}
async function givenPredicate(inputs, host) {
	const predicateType = inputs["predicate-type"];
	if (inputs.predicate.length === 0 || predicateType === void 0) {
		throw new UserError(
			"input-missing",
			"A custom attestation requires both `predicate` and `predicate-type`.",
			"Set `predicate` to the JSON file, and `predicate-type` to the URI of its type."
		);
	}
	return customPredicate(predicateType, await onlyDocument(inputs, host));
}
async function onlyDocument(inputs, host) {
	const path = onlyPath(inputs);
	if (path !== void 0) {
		const bytes = await readPlainFile(path, guardedFolders(host));
		return { path: shownPath(host, path), bytes, value: parseJson(bytes, path) };
	}
	throw new UserError(
		"input-missing",
		`An attestation of type ${inputs.type} requires a document, but none was specified.`,
		"Set `predicate` to the path of the document."
	);
}
function onlyPath({ predicate, type }) {
	if (predicate.length <= 1) return predicate[0];
	throw new UserError(
		"input-conflict",
		`${predicate.length} documents specified, but an attestation of type ${type} can have only one.`,
		"Set `predicate` to one document, and use a separate step for each document."
	);
}
export{documentsOf,provenanceOf};
