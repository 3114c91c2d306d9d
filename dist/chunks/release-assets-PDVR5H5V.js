import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-JVE6S46G.js";
import "./chunk-6DM5SMJH.js";
import "./chunk-FVLMCTJU.js";
import "./chunk-VDF5NQGY.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
