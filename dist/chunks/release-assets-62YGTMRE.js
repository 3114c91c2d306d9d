import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-M4DE5D2B.js";
import "./chunk-UMFMUOVF.js";
import "./chunk-7O7VE6NH.js";
import "./chunk-CE2UQEHO.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
