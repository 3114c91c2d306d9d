import{SERVICE,callGitHub}from"./chunk-AXCVR5AX.js";
import{isObject,objectAt,redactUrl,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/trust-domain
var TRUST_DOMAIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,8}$/;
var NEED = { what: "read the trust domain", permissions: [] };
async function readTrustDomain({ octokit, apiUrl }) {
	const { data } = await callGitHub(NEED, () => octokit.request("GET /meta"));
	const domain = at(at(data, "domains"), "artifact_attestations");
	const name = domain && stringAt(domain, "trust_domain");
	if (name !== void 0 && TRUST_DOMAIN.test(name)) return name;
	const url = `${apiUrl}/meta`;
	throw new RemoteError(
		"bad-response",
		`${SERVICE} returned no usable trust domain for its Sigstore instance at ${redactUrl(url)}.`,
		{ service: SERVICE, method: "GET", url, status: 200 },
		{
			fix: "Write the output of `gh attestation trusted-root` to a file, and set `trusted-root` to this file."
		}
	);
}
function at(value, key) {
	return isObject(value) ? objectAt(value, key) : void 0;
}
export{readTrustDomain};
