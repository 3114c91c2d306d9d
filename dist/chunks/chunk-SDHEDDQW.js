import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
import{BUNDLE_MEDIA_TYPE,IN_TOTO_PAYLOAD_TYPE,isObject}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/attestations
async function createAttestation(github, repository, bundle) {
	const need = {
		what: "store an attestation",
		permissions: ["attestations: write", "id-token: write"]
	};
	const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("POST /repos/{owner}/{repo}/attestations", {
			...repositoryOf(repository),
			bundle: {
				mediaType,
				verificationMaterial: { ...asPlain(verificationMaterial) },
				dsseEnvelope: { ...asPlain(dsseEnvelope) }
			}
		})
	);
	return String(data.id ?? "");
}
var NO_BUNDLE = {
	mediaType: BUNDLE_MEDIA_TYPE,
	verificationMaterial: {},
	dsseEnvelope: { payload: "", payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ sig: "" }] }
};
async function attestationsRefusal(github, repository) {
	try {
		await createAttestation(github, repository, NO_BUNDLE);
	} catch (error) {
		if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) return void 0;
		const words = /\bfeature not available\b.*/i.exec(error.message)?.[0];
		if (words === void 0) throw error;
		return words;
	}
	return void 0;
}
var REFUSALS = new Set(["unauthorized", "forbidden", "not-found"]);
function asPlain(value) {
	return isObject(value) ? value : {};
}

export{createAttestation,attestationsRefusal};
