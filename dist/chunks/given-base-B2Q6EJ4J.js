import {
	readSbom
} from "./chunk-V23KEQ6S.js";
import {
	takeInventories
} from "./chunk-ARTYNHFR.js";
import {
	namedImage,
	readTrustedFile,
	runRepository,
	sourceName
} from "./chunk-XHOQ7TDZ.js";
import {
	DataError,
	RemoteError,
	UserError
} from "./chunk-6W7R4ZA7.js";

// actions/scan/given-base.ts
import { resolve } from "node:path";
async function givenBase(to, choice, head, { login, host, verify }) {
	const name = baseName(to, host.workspace);
	try {
		if (to.kind === "sbom") return await sbomBase(to.path, name, host);
		if (to.kind === "attested") return await attestedBase(to.image, verify);
		const base = { ...choice, image: to.image, path: void 0, sbom: void 0 };
		const run = runRepository(host);
		const image = { ...base, baseImage: void 0, isComparing: false };
		const { inventories } = await takeInventories(image, login, run, host);
		return comparedImages(name, inventories, head);
	} catch (error) {
		if (error instanceof UserError && error.code === "image-not-found") return missing(name, host);
		return unavailable(name, error);
	}
}
function baseName(to, workspace) {
	if (to.kind === "sbom") return sourceName(workspace, to.path);
	const hasPath = to.kind === "image" && IMAGE_FILE.test(to.image);
	return hasPath ? namedImage(to.image, workspace).name : to.image;
}
var IMAGE_FILE = /^(?:oci|oci-archive|docker-archive):[^:@]/;
async function attestedBase(name, verify) {
	const { inventory, digest, reasons } = await verify(name);
	if (inventory !== void 0) {
		const source = { ...inventory.source, kind: "sbom" };
		const base = { kind: "image", name, ...digest !== void 0 && { id: digest } };
		return comparedWith(base, [{ ...inventory, source }]);
	}
	const message = reasons.map((reason) => reason.message).join("; ");
	throw new UserError("input-invalid", message, "Attest an SBOM of the image, or use `image:`.");
}
async function sbomBase(path, name, host) {
	const bytes = await readTrustedFile(resolve(host.workspace, path), runRepository(host));
	return comparedWith({ kind: "sbom", name }, [readSbom(bytes, name)]);
}
function comparedImages(name, inventories, head) {
	const platforms = new Set(head.map(({ source }) => source.platform));
	const fitting = inventories.filter(({ source }) => platforms.has(source.platform));
	const { digest, indexDigest } = inventories[0]?.source ?? {};
	const id = inventories.length > 1 ? indexDigest ?? digest : digest;
	return comparedWith({ kind: "image", name, ...id !== void 0 && { id } }, fitting);
}
function missing(name, host) {
	host.info(`${name} does not exist yet, so all findings are new`);
	return comparedWith({ kind: "image", name }, []);
}
function comparedWith(base, inventories) {
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
	givenBase
};
