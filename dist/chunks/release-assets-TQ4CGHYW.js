import {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
} from "./chunk-UHU5WRIT.js";
export {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
};
