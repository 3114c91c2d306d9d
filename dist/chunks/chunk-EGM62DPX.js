import{openEvidenceStores,planSignatures,publishEvidence,publishedText,readScans,requireImages,requireScanned,requireSignable,writeEvidence}from"./chunk-XNXTVFNQ.js";
import{requireMaySign,requireMayStore,warnOfHiddenEvidence}from"./chunk-UHTI72FM.js";
import{openSigningLate}from"./chunk-27D2I576.js";
import{spec9 as spec}from"./chunk-QSG23CM7.js";
import{claimedRun,namedSubjects,readInputs,registryLogin,resolveSubjects,runRepository,signingChoice,storeChoice}from"./chunk-DD6OEQO3.js";
// actions/sign/main
async function main(host, open = openSigningLate, scan) {
	await claimedRun(host, spec, ({ files }) => sign(host, files, open, scan));
}
async function sign(host, files, open, scan) {
	const inputs = readInputs(spec, host);
	const run = runRepository(host);
	const { github } = run;
	const stores = storeChoice(inputs);
	const signing = signingChoice(inputs);
	await requireMaySign(stores, signing, github, host);
	const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
	requireSignable(targets, inputs);
	await requireImages(targets);
	const isScanned = await requireScanned(targets, await readScans(host, scan));
	const places = await openEvidenceStores(stores, github);
	const clock = github.network;
	const planned = await planSignatures(targets, inputs, { places, clock });
	const openPermitted = async () => {
		const permitted = requireMayStore(targets);
		const [opened] = await Promise.all([
			open(signing, run, host, permitted),
			permitted,
			permitted.then(() => warnOfHiddenEvidence(targets, ["att"], host))
		]);
		return opened;
	};
	const { replace } = stores;
	const published = await publishEvidence(planned, openPermitted, { replace, clock });
	const { path, linesPath, logIndex } = await writeEvidence(files, "sign", published);
	host.setOutput("digest", targets[0]?.subject.digest ?? "");
	host.setOutput("bundle", path);
	host.setOutput("bundles", linesPath);
	host.setOutput("log-index", logIndex);
	const isUnscanned = !isScanned && targets.some(({ place }) => place !== void 0);
	const remark = isUnscanned ? " No image was scanned in this job." : "";
	host.finish("pass", `${publishedText("signed", published, path, host)}${remark}`);
}

export{main};
