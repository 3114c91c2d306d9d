import {
	DataError,
	RemoteError,
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/comparison/given-base.ts
async function readGivenBase(name, read, log) {
	try {
		return comparedWith(await read());
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "image-not-found") {
			return unavailable(name, error);
		}
		log.info(`${name} does not exist yet, so all findings are new`);
		return comparedWith({ base: { kind: "image", name }, inventories: [] });
	}
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

export {
	readGivenBase
};
