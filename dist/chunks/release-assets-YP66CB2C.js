import {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
} from "./chunk-DHWYGZ3R.js";
export {
	deleteReleaseFile,
	findRelease,
	listReleaseFiles,
	readReleaseFile,
	requireOpenRelease,
	requireRelease
};
