import {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
} from "./chunk-7T5PN26I.js";
export {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
};
