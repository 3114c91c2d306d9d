import{requireRelease}from"./chunk-DU5LFB5J.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/releases
async function uploadReleaseAsset(github, repository, tag, asset) {
	const need = {
		what: `attach ${asset.name} to release ${tag}`,
		permissions: ["contents: write"]
	};
	try {
		return await callGitHub(need, async () => {
			const release = await requireRelease(github, repository, tag);
			const uploaded = await github.octokit.request(`POST ${uploadUrl(release.uploadUrl)}`, {
				name: asset.name,
				data: asset.bytes,
				headers: { "content-type": asset.contentType, "content-length": asset.bytes.length }
			});
			return String(uploaded.data.browser_download_url);
		});
	} catch (error) {
		throw isNameTaken(error) ? conflict(error) : error;
	}
}
function uploadUrl(template) {
	return template.replace(/\{[^{}]*\}$/, "{?name}");
}
function isNameTaken(error) {
	return error instanceof RemoteError && error.call.status === 422;
}
function conflict(error) {
	const fix = /\bimmutable\b/i.test(error.message) ? "Attach attestations while the release is a draft, and publish it afterward." : "Set `replace` to true, or delete the existing asset.";
	return new RemoteError("conflict", error.message, error.call, { cause: error, fix });
}

export{uploadReleaseAsset};
