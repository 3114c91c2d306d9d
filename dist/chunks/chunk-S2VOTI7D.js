// shared/git/extract.ts
var GIT_INDEX = ".git/index";

export {
	GIT_INDEX
};
