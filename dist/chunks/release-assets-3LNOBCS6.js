import {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease} from "./chunk-ANJI3ITP.js";
export {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease};
