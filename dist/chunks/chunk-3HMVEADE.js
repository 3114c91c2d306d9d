// shared/ecosystems/paths.ts
import { posix } from "node:path";
var MAX_PATH_LENGTH = 4096;
function joinedPath(...parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length > MAX_PATH_LENGTH ? parts.join("/") : posix.join(...parts);
}
function besidePath(path, relative) {
	return joinedPath("/", posix.dirname(path), relative).slice(1);
}
function insidePath(path, relative) {
	const joined = joinedPath(posix.dirname(path), relative);
	const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
	return isOutside ? void 0 : joined;
}
function isInFolder(path, folder) {
	return startOfFolder(path, folder) !== -1;
}
function startOfFolder(path, folder) {
	if (path.startsWith(`${folder}/`)) return 0;
	const slash = path.indexOf(`/${folder}/`);
	return slash === -1 ? -1 : slash + 1;
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

export {
	MAX_PATH_LENGTH,
	joinedPath,
	besidePath,
	insidePath,
	isInFolder,
	startOfFolder,
	baseName
};
