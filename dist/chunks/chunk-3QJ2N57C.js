// shared/maven/coordinates.ts
var MAX_LENGTH = 200;
var GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
var ARTIFACT = /^(?!\.+$)[A-Za-z0-9_.-]+$/;
var VERSION = /^(?!\.+$)[A-Za-z0-9_.+~-]+$/;
function areUsable({ group, artifact, version }) {
	return isUsableName(group, artifact) && isShort(version) && VERSION.test(version);
}
function isUsableName(group, artifact) {
	return isShort(group) && isShort(artifact) && GROUP.test(group) && ARTIFACT.test(artifact);
}
function isShort(text) {
	return text.length <= MAX_LENGTH;
}
function idOf({ group, artifact, version }) {
	return `${group}:${artifact}:${version}`;
}
function pomPath({ group, artifact, version }) {
	return `${artifactFolder(group, artifact)}/${version}/${artifact}-${version}.pom`;
}
function artifactFolder(group, artifact) {
	return `${group.replaceAll(".", "/")}/${artifact}`;
}

export {
	areUsable,
	isUsableName,
	idOf,
	pomPath,
	artifactFolder
};
