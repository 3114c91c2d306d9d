import {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
} from "./chunk-RM5UWRK5.js";
export {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
};
