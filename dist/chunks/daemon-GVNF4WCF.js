import{makeTemporaryFolder}from"./chunk-QSG23CM7.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// oci/daemon
import{ join }from"node:path";
var DAEMONS = ["docker", "podman"];
async function saveFromDaemon(name, deps) {
	const folder = makeTemporaryFolder(deps.temporaryFolder, "assay-image-");
	const path = join(folder.path, "image.tar");
	const failures = [];
	let isInstalled = false;
	for (const daemon of DAEMONS) {
		const result = await deps.exec(daemon, ["save", "--output", path, name]).catch(() => void 0);
		if (result?.exitCode === 0) return { path, remove: folder.remove };
		isInstalled ||= result !== void 0;
		failures.push(`${daemon}: ${result === void 0 ? "not found" : lastLine(result.stderr)}`);
	}
	await folder.remove();
	const fix = isInstalled ? "Build or pull the image first, or use its name in a registry." : "Use the image's name in a registry, or save the image and use docker-archive:FILE.";
	throw new UserError("input-invalid", `docker:${name}: ${failures.join("; ")}`, fix);
}
function lastLine(text) {
	return (text.trim().split("\n").at(-1) ?? "").slice(0, 300);
}
export{saveFromDaemon};
