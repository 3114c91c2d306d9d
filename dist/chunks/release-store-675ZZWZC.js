import{uploadReleaseAsset}from"./chunk-WECNEUSE.js";
import{deleteReleaseFile,listReleaseFiles,readReleaseFile,requireRelease}from"./chunk-DU5LFB5J.js";
import{isWritten,retryWrite}from"./chunk-27D2I576.js";
import{bundleFileText,readEvidenceFile}from"./chunk-DD6OEQO3.js";
// store/release-store
var MAX_BYTES = 32 * 1024 * 1024;
function releaseStore(github, asset) {
	const { repository, tag, isReplaced } = asset;
	const fileName = storedName(asset.fileName);
	const found = () => foundFile(github, { ...asset, fileName });
	const name = `${fileName} of release ${tag}`;
	const list = async () => {
		const file = await found();
		if (file === void 0 || !file.isComplete) return [];
		const bytes = await readReleaseFile(github, repository, file, MAX_BYTES);
		return readEvidenceFile(bytes, `release ${tag}: ${fileName}`);
	};
	const putFile = async (bundle) => {
		const file = await found();
		const givesWay = file !== void 0 && (isReplaced || !file.isComplete);
		if (givesWay) await deleteReleaseFile(github, repository, file);
		return await uploadReleaseAsset(github, repository, tag, {
			name: fileName,
			bytes: Buffer.from(bundleFileText(bundle)),
			contentType: "application/json"
		});
	};
	return {
		name,
		list,
		put: async (bundle) => {
			const isThere = async () => (await list()).some((each) => isWritten(each, { kind: "bundle", bundle }));
			return await retryWrite(() => putFile(bundle), isThere, github.network) ?? name;
		}
	};
}
async function foundFile(github, { repository, tag, fileName }) {
	const release = await requireRelease(github, repository, tag);
	const files = await listReleaseFiles(github, repository, release);
	return files.find(({ name }) => name === fileName);
}
function storedName(name) {
	return name.replace(/[^\w.+@-]+/g, ".");
}
export{releaseStore};
