import {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease} from "./chunk-UFSUPCAW.js";
export {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease};
