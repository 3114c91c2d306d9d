import {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
} from "./chunk-EXIZYAYK.js";
export {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
};
