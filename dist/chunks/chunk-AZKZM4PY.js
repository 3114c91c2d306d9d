import{assignSubjects,openEvidenceStores,planAttestations,publishEvidence,publishedText,readScans,requireImages,requireScanned,writeEvidence}from"./chunk-XNXTVFNQ.js";
import{requireMaySign,requireMayStore,warnOfHiddenEvidence}from"./chunk-UHTI72FM.js";
import{openSigningLate}from"./chunk-27D2I576.js";
import{spec5 as spec}from"./chunk-QSG23CM7.js";
import{artifactListText,claimedRun,countNoun,namedSubjects,readInputs,registryLogin,resolveSubjects,runRepository,signingChoice,storeChoice}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/attest/main
async function main(host, open = openSigningLate, scan) {
	await claimedRun(host, spec, ({ files }) => attest(host, files, open, scan));
}
async function attest(host, files, open, scan) {
	const inputs = readInputs(spec, host);
	const isHandOff = inputs["subjects-only"];
	const run = runRepository(host);
	const { github } = run;
	const stores = storeChoice(inputs);
	const signing = signingChoice(inputs);
	if (!isHandOff) await requireMaySign(stores, signing, github, host);
	const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
	await requireImages(targets);
	await requireScanned(targets, await readScans(host, scan));
	if (isHandOff) return await handOff(targets, files, host);
	const readDocuments = async () => {
		const { documentsOf, provenanceOf: provenanceOf2 } = await import("./predicate-HLLINERK.js");
		const documents2 = await assignSubjects(await documentsOf(inputs, host), targets, host);
		return { documents: documents2, provenanceOf: provenanceOf2 };
	};
	const permitted = Promise.all([requireMayStore(targets), readDocuments()]);
	const [opened, [, { documents, provenanceOf }]] = await Promise.all([
		open(signing, run, host, permitted),
		permitted,
		warnOfHiddenEvidence(targets, ["sig", "att"], host)
	]);
	const predicates = inputs.type === "provenance" ? await assignSubjects(provenanceOf(await opened.claims(), host), targets, host) : documents;
	const places = await openEvidenceStores(stores, github);
	const clock = github.network;
	const planned = planAttestations(predicates, inputs, { signer: opened.signer, places, clock });
	const { replace } = stores;
	const published = await publishEvidence(planned, async () => opened, { replace, clock });
	const { path, linesPath, logIndex } = await writeEvidence(files, "attest", published);
	host.setOutput("digest", targets[0]?.subject.digest ?? "");
	host.setOutput("bundle", path);
	host.setOutput("bundles", linesPath);
	host.setOutput("predicate-type", predicates[0]?.predicateType ?? "");
	host.setOutput("log-index", logIndex);
	const [attestationId = ""] = attestationIds(published);
	host.setOutput("attestation-id", attestationId);
	host.setOutput("attestation-url", attestationId === "" ? "" : pageOf(attestationId, host));
	if (inputs["storage-record"]) {
		const { recordStorage } = await import("./linked-artifacts-YQ6Z3P6B.js");
		await recordStorage(targets, github, host);
	}
	host.finish("pass", publishedText("attested", published, path, host));
}
function attestationIds(published) {
	const stores = published.flatMap(({ work }) => work.places);
	return stores.flatMap((store) => store.attestationId?.() ?? []);
}
function pageOf(attestationId, { context }) {
	return `${context?.serverUrl}/${context?.repository}/attestations/${attestationId}`;
}
async function handOff(targets, files, host) {
	const subjects = targets.map(({ subject, place }) => {
		if (place?.store.kind === "layout") throw notElsewhere(subject.name);
		return { ...subject, kind: place === void 0 ? "file" : "oci" };
	});
	host.setOutput("digest", targets[0]?.subject.digest ?? "");
	host.setOutput("subjects", await files.write("subjects.json", artifactListText(subjects)));
	host.finish("pass", `Listed ${countNoun(subjects.length, "subject")}.`);
}
function notElsewhere(name) {
	return new UserError(
		"not-supported",
		`The image ${name} is in a folder that other jobs cannot read.`,
		"First push the image to a registry."
	);
}

export{main};
