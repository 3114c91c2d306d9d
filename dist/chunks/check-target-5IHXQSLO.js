import{DataError}from"./chunk-YCU6NLYP.js";
// scanner-results/check-target
function requireSameTarget({ tool, target }, sources, path) {
	const digests = sources.flatMap(digestsOf);
	const isImage = sources.some(({ kind }) => kind === "image") || digests.length > 0;
	const stated = target?.digests ?? [];
	if (stated.some((digest) => digests.includes(digest))) return;
	if (!isImage && target?.isImage !== true) return;
	throw new DataError("contradiction", messageOf(tool, stated, digests), { path });
}
function digestsOf({ digest, indexDigest, imageId }) {
	return [digest, indexDigest, imageId].filter((each) => each !== void 0);
}
function messageOf(tool, stated, digests) {
	const [own] = digests;
	if (own === void 0) return `${tool} scanned an image, but this scan does not read an image`;
	const [other] = stated;
	if (other === void 0)
		return `the results of ${tool} do not contain the digest of the scanned image ${own}`;
	return `${tool} scanned ${other}, but this scan reads ${own}`;
}
export{requireSameTarget};
