import{findBase}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// flows/comparison/given-base
async function readGivenBase(name, read, head) {
	try {
		const results = await read();
		if (!isBaseItself(results.base.id, head)) return comparedWith(results);
		head.log.info(`${name} is the scanned image, so all findings count.`);
		return { comparison: { status: "none" } };
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "image-not-found") {
			return unavailable(name, error);
		}
		head.log.info(`${name} does not exist yet, so all findings are new`);
		return comparedWith({ base: { kind: "image", name }, inventories: [] });
	}
}
function isBaseItself(id, { sources, kind, run }) {
	if (kind !== "actions" || typeof id !== "string") return false;
	if (!sources.some(({ digest, indexDigest }) => id === digest || id === indexDigest)) return false;
	const { context } = run.github;
	return context === void 0 || findBase(context, void 0).kind === "none";
}
function comparedWith({ base, inventories }) {
	const found = { inventories, isSame: () => false };
	return { comparison: { status: "compared", base }, base: found };
}
function unavailable(name, error) {
	const isExpected = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
	if (!isExpected) throw error;
	const fix = "fix" in error && error.fix !== "" ? error.fix : "Set `compare-to: none`.";
	const message = error.message.replace(/\.$/, "");
	return { comparison: { status: "unavailable", name, message, fix: fix.replace(/\.$/, "") } };
}

export{readGivenBase};
