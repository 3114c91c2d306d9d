import {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease} from "./chunk-VGYLVVZK.js";
export {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease};
