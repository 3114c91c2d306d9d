import {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease} from "./chunk-VKCWGQTS.js";
export {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease};
