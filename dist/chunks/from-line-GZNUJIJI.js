
// fix/from-line
var FROM = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i;
function fromLine(dockerfile, image) {
	const wanted = repositoryOf(image);
	const at = dockerfile.split("\n").findLastIndex((line) => repositoryOf(FROM.exec(line)?.[1] ?? "") === wanted);
	return wanted === "" || at === -1 ? void 0 : at + 1;
}
function repositoryOf(image) {
	const [named = ""] = image.split("@");
	return named.replace(/:[^/:]*$/, "").replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
}
export{fromLine};
