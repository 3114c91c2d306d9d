import {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
} from "./chunk-V6XWL7Z4.js";
export {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
};
