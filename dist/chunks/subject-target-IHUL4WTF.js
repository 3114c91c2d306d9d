import{noteMissingPath,pathOrImageFix}from"./chunk-QSG23CM7.js";
import{parseImageSource}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// flows/targets/subject-target
import{ stat }from"node:fs/promises";
import{ resolve }from"node:path";
var GLOB = /[*?]|^!/;
var PATH = /^(?:\.{0,2}[/\\]|[A-Za-z]:\\)|\.(?:t?gz|tar|zip|whl|jar|json|exe|deb|rpm|apk|txt|bin|iso)$/;
async function subjectTarget(targets, host) {
	const images = [];
	const files = [];
	for (const target of targets) {
		const isFile = GLOB.test(target) || await isThere(resolve(host.workspace, target));
		if (isFile) files.push(target);
		else images.push(imageNamed(target, host));
	}
	return {
		...images.length > 0 && { image: images.join("\n") },
		...files.length > 0 && { "subject-path": files.join("\n") }
	};
}
async function isThere(path) {
	return await stat(path).then(
		() => true,
		() => false
	);
}
function imageNamed(target, log) {
	const shown = target.slice(0, MAX_SHOWN);
	if (target === "-") {
		const fix = "Specify the path of the file, or the name of the image.";
		throw new UserError("not-supported", "This command cannot read standard input.", fix);
	}
	if (PATH.test(target)) {
		const fix = "Check the path, which is relative to the current folder.";
		throw new UserError("file-not-found", `The file ${shown} does not exist.`, fix);
	}
	try {
		parseImageSource(target);
		noteMissingPath(target, log);
		return target;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const message = `${shown} is neither an existing file nor an image reference.`;
		throw new UserError("input-invalid", message, pathOrImageFix(error.fix, target), {
			cause: error
		});
	}
}
var MAX_SHOWN = 120;
export{subjectTarget};
