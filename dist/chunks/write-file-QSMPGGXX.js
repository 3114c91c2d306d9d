import {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
} from "./chunk-XHOQ7TDZ.js";
export {
	removeFile,
	replaceFile,
	writeFile,
	writeFiles,
	writeNewFile,
	writeTogether
};
