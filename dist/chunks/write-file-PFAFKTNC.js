import {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
} from "./chunk-PMTUHWOM.js";
export {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
};
