import{readDocument}from"./chunk-KT6OVEF5.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// flows/inventory/read-sbom
function readSbom(bytes, name) {
	try {
		return readDocument(bytes, name);
	} catch (cause) {
		if (!(cause instanceof DataError)) throw cause;
		const { line } = cause.place;
		const where = line === void 0 ? name : `${name}:${line}`;
		const message = `${where} is not a readable SBOM: ${cause.message}`;
		const fix = "Set `sbom` to a complete CycloneDX or SPDX document. For a lockfile or a folder, use `path`.";
		throw new UserError("input-invalid", message, fix, { cause });
	}
}

export{readSbom};
