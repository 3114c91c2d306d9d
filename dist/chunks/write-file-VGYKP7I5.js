import {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
} from "./chunk-NRQSKVXN.js";
export {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
};
