import {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease} from "./chunk-XOEFNTVB.js";
export {deleteReleaseFile, findRelease, listReleaseFiles, readReleaseFile, requireOpenRelease, requireRelease};
