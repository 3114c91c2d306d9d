import{readGivenBase}from"./chunk-KTOUOMGU.js";
import{readSbom}from"./chunk-KWNNLIE2.js";
import{takeInventories}from"./chunk-NUJSAM6N.js";
import{namedImage,sourceName}from"./chunk-HBBTO2XP.js";
import{readTrustedFile,runRepository}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/given-base
import{ resolve }from"node:path";
async function givenBase(to, choice, head, { login, host, verify }) {
	const name = baseName(to, host.workspace);
	const run = runRepository(host);
	const read = async () => {
		if (to.kind === "sbom") return await sbomBase(to.path, name, host);
		if (to.kind === "attested") return await attestedBase(to.image, verify);
		const base = { ...choice, image: to.image, path: void 0, sbom: void 0 };
		const image = { ...base, baseImage: void 0, isComparing: false };
		const { inventories } = await takeInventories(image, login, run, host);
		return comparedImages(name, inventories, head);
	};
	const sources = head.map(({ source }) => source);
	return await readGivenBase(name, read, { sources, kind: host.kind, run, log: host });
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
		return { base, inventories: [{ ...inventory, source }] };
	}
	const message = reasons.map((reason) => reason.message).join("; ");
	throw new UserError("input-invalid", message, "Attest an SBOM of the image, or use `image:`.");
}
async function sbomBase(path, name, host) {
	const bytes = await readTrustedFile(resolve(host.workspace, path), runRepository(host));
	return { base: { kind: "sbom", name }, inventories: [readSbom(bytes, name)] };
}
function comparedImages(name, inventories, head) {
	const platforms = new Set(head.map(({ source }) => source.platform));
	const fitting = inventories.filter(({ source }) => platforms.has(source.platform));
	const { digest, indexDigest } = inventories[0]?.source ?? {};
	const id = inventories.length > 1 ? indexDigest ?? digest : digest;
	const base = { kind: "image", name, ...id !== void 0 && { id } };
	return { base, inventories: fitting };
}
export{givenBase};
