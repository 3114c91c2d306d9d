import{declareSubjects,declaredImages,fileLabels,offerDocuments,showElements,showInTerminal,writeFiles}from"./chunk-4O36J5TX.js";
import{emptySourceFix,takeInventories}from"./chunk-NUJSAM6N.js";
import{showInventory}from"./chunk-HBBTO2XP.js";
import{joinPlatforms,platformLabels}from"./chunk-INGYTYZ5.js";
import{DOCUMENTS_KIND,describeFormat,documentTimestamp,sourceChoice,spec8 as spec,withPath}from"./chunk-QSG23CM7.js";
import{claimedRun,countNoun,prettyJson,readInputs,registryLogin,runRepository,shownPath,sourceText,version}from"./chunk-DD6OEQO3.js";
// actions/sbom/main
async function main(host) {
	await claimedRun(host, spec, ({ files }) => list(host, files));
}
async function list(host, files) {
	const inputs = withPath(readInputs(spec, host), host);
	const read = await takeInventories(
		sourceChoice(inputs),
		registryLogin(inputs),
		runRepository(host),
		host
	);
	const inventories = read.inventories.map((each) => suppliedBy(inputs.supplier, each));
	const options = {
		toolVersion: version,
		timestamp: documentTimestamp(host.env),
		author: inputs.author
	};
	const labels = fileLabels(inventories);
	const platforms = platformLabels(inventories);
	const written = [];
	for (const [index, inventory] of inventories.entries()) {
		written.push(await writeFiles(inventory, labels[index], inputs.format, { files, options }));
		if (inventories.length > 1) host.info(`${platforms[index]}:`);
		if (host.kind === "terminal") showInTerminal(inventory, host);
		else showInventory(inventory, host);
		await offerDocuments(inventory, options, host);
	}
	const documents = written.flatMap((set) => set.documents);
	await writeDocuments(inventories, documents, files, host);
	setOutputs(inventories, written, host);
	const log = host.kind === "terminal" ? { info: host.debug } : host;
	showElements(
		written.map(({ report }) => report),
		log
	);
	const joined = joinPlatforms(inventories);
	const ending = endingOf(joined, host.kind);
	if (ending.outcome === "pass")
		await publish({ inventories, documents, joined }, inputs, files, host);
	host.finish(ending.outcome, ending.message);
}
async function publish({ inventories, documents, joined }, inputs, files, host) {
	if (inputs.declare) {
		const paths = documents.map(({ path }) => path);
		await declareSubjects({ images: declaredImages(joined.source), files: paths }, host);
	}
	if (inputs.release !== void 0) {
		const { attachDocuments } = await import("./attach-documents-XOHCJGP7.js");
		const attached = await attachDocuments(documents, joined.source, inputs.release, host);
		const isAttached = attached.some(({ url }) => url !== void 0);
		if (isAttached) await writeDocuments(inventories, attached, files, host);
	}
	if (inputs.submit) {
		const { submitDependencies } = await import("./submit-dependencies-YIP2UG2C.js");
		const path = inputs.path ?? inputs.sbom ?? host.workspace;
		await submitDependencies(inventories, { path, matrix: inputs.matrix ?? "" }, host);
	}
}
function suppliedBy(supplier, inventory) {
	if (supplier === void 0) return inventory;
	return { ...inventory, source: { ...inventory.source, supplier } };
}
function setOutputs(inventories, written, host) {
	const documents = written.flatMap((set) => set.documents);
	const { packages, problems } = joinPlatforms(inventories);
	const missing = written.reduce((sum, { report }) => sum + report.missing.length, 0);
	host.setOutput("cyclonedx", pathsOf("cyclonedx", written));
	host.setOutput("spdx", pathsOf("spdx", written));
	host.setOutput("documents", documents.map(({ path }) => path).join("\n"));
	host.setOutput("inventory", written.map(({ inventory }) => inventory).join("\n"));
	host.setOutput("minimum-elements", written.map(({ elements }) => elements).join("\n"));
	host.setOutput("minimum-elements-missing", String(missing));
	host.setOutput("packages", String(packages));
	host.setOutput("complete", String(problems.length === 0));
}
function pathsOf(standard, written) {
	const paths = written.flatMap(({ documents }) => {
		const found = documents.filter(({ format }) => describeFormat(format).standard === standard);
		const json = found.find(({ format }) => describeFormat(format).syntax === "json");
		return (json ?? found[0])?.path ?? [];
	});
	return paths.join("\n");
}
async function writeDocuments(inventories, documents, files, host) {
	await files.write("documents.json", prettyJson(documentsFile(inventories, documents, host)));
}
function documentsFile(inventories, documents, host) {
	const { source, packages, problems } = joinPlatforms(inventories);
	const byType = Map.groupBy(
		inventories.flatMap((inventory) => inventory.packages),
		({ type }) => type
	);
	return {
		kind: DOCUMENTS_KIND,
		source,
		packages,
		byType: Object.fromEntries([...byType].map(([type, list2]) => [type, list2.length]).sort()),
		documents: documents.map(({ format, path, url }) => ({
			format,
			path: shownPath(host, path),
			...url !== void 0 && { url }
		})),
		problems
	};
}
function endingOf({ packages, problems, files, source }, kind) {
	const name = sourceText(source.name);
	if (packages === 0 && files === 0) {
		const message = `No packages found in ${name}.
Fix: ${emptySourceFix(kind)}`;
		return { outcome: "error", message };
	}
	if (packages === 0 && problems.length > 0) {
		const found = `No packages could be read from ${name}: ${countNoun(problems.length, "problem")}.`;
		return { outcome: "error", message: `${found}
Fix: Correct the files in the warnings above.` };
	}
	const partial = problems.length === 0 ? "" : ` Not everything could be read: ${countNoun(problems.length, "problem")}.`;
	return { outcome: "pass", message: `${countNoun(packages, "package")} in ${name}.${partial}` };
}

export{main};
