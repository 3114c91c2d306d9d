import{baseName,insidePath}from"./chunk-3B7BY7XH.js";
import{isObject,objectAt,parseJson}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// fix/workspace-members
var MAX_MEMBERS = 300;
function memberManifests(path, text) {
	const folders = foldersIn(path, text).filter((folder) => folder !== "" && folder !== ".");
	return folders.slice(0, MAX_MEMBERS).flatMap((folder) => insidePath(path, `${folder}/package.json`) ?? []);
}
function foldersIn(path, text) {
	switch (baseName(path)) {
		case "package-lock.json":
		case "npm-shrinkwrap.json":
			return npmFolders(path, text);
		case "pnpm-lock.yaml":
			return pnpmFolders(text);
		case "yarn.lock":
			return yarnFolders(text);
		default:
			return [];
	}
}
function yarnFolders(text) {
	return [...text.matchAll(/^ {2}resolution: "([^"\n]*)"$/gm)].flatMap(([, resolution = ""]) => {
		const at = resolution.lastIndexOf(WORKSPACE);
		return at === -1 ? [] : [resolution.slice(at + WORKSPACE.length)];
	});
}
var WORKSPACE = "@workspace:";
function npmFolders(path, text) {
	if (!text.includes('"workspaces"')) return [];
	try {
		const lockfile = parseJson(text, path);
		const packages = isObject(lockfile) ? objectAt(lockfile, "packages") : void 0;
		return Object.keys(packages ?? {}).filter((key) => !/(?:^|\/)node_modules\//.test(key));
	} catch (error) {
		if (error instanceof DataError) return [];
		throw error;
	}
}
var IMPORTERS = /^importers:\r?\n((?:(?:[ \t].*)?\r?\n)*)/m;
function pnpmFolders(text) {
	const projects = IMPORTERS.exec(text)?.[1]?.match(/^ {2}[^ \r\n].*(?=:)/gm) ?? [];
	return projects.map((project) => project.trim().replace(/^(['"])(.*)\1$/, "$2"));
}

export{memberManifests,pnpmFolders};
