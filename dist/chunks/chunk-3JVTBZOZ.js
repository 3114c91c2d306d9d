import{githubOf,messageWithFix,withoutVersion}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// flows/publishing/attach-to-release
var MAX_STEM = 100;
async function attachToRelease(files, tag, access, log) {
	const { github, repository } = await githubOf(access);
	const urls = new Map();
	for (const file of files) {
		try {
			const { said, url } = await attachFile(file, { github, repository, tag });
			log.info(said);
			if (url !== void 0) urls.set(file.name, url);
		} catch (error) {
			if (!(error instanceof RemoteError)) throw error;
			const reason = messageWithFix(error);
			log.annotate("warning", `${file.name} was not attached to release ${tag}: ${reason}`);
		}
	}
	return urls;
}
async function attachFile(file, { github, repository, tag }) {
	const assets = await import("./chunk-DU5LFB5J.js");
	const { uploadReleaseAsset } = await import("./chunk-WECNEUSE.js");
	const release = await assets.requireRelease(github, repository, tag);
	const present = (await assets.listReleaseFiles(github, repository, release)).find(
		({ name }) => name === file.name
	);
	if (present?.isComplete === true && present.size === file.bytes.length) {
		const bytes = await assets.readReleaseFile(github, repository, present, file.bytes.length);
		if (bytes.equals(file.bytes)) {
			return { said: `${file.name} is already attached to release ${tag}` };
		}
	}
	if (present !== void 0 && (release.isDraft || !present.isComplete)) {
		await assets.deleteReleaseFile(github, repository, present);
	} else if (present !== void 0) {
		return { said: `${file.name} in release ${tag} has different content and was not replaced` };
	}
	const url = await uploadReleaseAsset(github, repository, tag, file);
	return { said: `Attached ${url}`, url };
}
function releaseStem({ kind, name, platform = "" }, repository) {
	const target = kind === "image" ? withoutVersion(name) : name;
	const own = target === "." || target === "" ? repository.replace(/^.*\//, "") : target;
	const plain = `${own} ${platform}`.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[-.]+|-+$/g, "");
	return plain.slice(0, MAX_STEM) || "assay";
}

export{attachToRelease,releaseStem};
