import{referrerStore,requireMaySign,requireMayStore,signStatement,warnOfHiddenEvidence}from"./chunk-UHTI72FM.js";
import{openSigning}from"./chunk-3MFNKPE7.js";
import{confirmStored}from"./chunk-27D2I576.js";
import{VERIFICATION_SUMMARY_PREDICATE_TYPE,makeStatement,runRepository,signingChoice}from"./chunk-DD6OEQO3.js";
// actions/verify/sign-summary
var ONLY_BESIDE_IMAGES = { github: false, release: void 0, replace: false };
async function openSummaryWriter(inputs, targets, host) {
	const run = runRepository(host);
	const signing = signingChoice(inputs);
	await requireMaySign(ONLY_BESIDE_IMAGES, signing, run.github, host);
	await requireMayStore(targets);
	const [{ signer, own }] = await Promise.all([
		openSigning(signing, run, host),
		warnOfHiddenEvidence(targets, ["sig", "att"], host)
	]);
	const { network } = run.github;
	const write = async ({ subject, place }, summary) => {
		const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
		const bundle = await signStatement(signer, makeStatement([subject], type, summary));
		if (place === void 0) return bundle;
		const stored = referrerStore(place.store, place.subject, type, network);
		await stored.put(bundle);
		await confirmStored(stored, subject.digest, [{ kind: "bundle", bundle }], network);
		return bundle;
	};
	const san = own?.identities[0]?.san;
	return { verifier: san !== void 0 && "exact" in san ? san.exact : void 0, write };
}
export{openSummaryWriter};
