import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-3YGTSDAY.js";
import "./chunk-DLRRMC3X.js";
import "./chunk-5EUDUZDW.js";
import "./chunk-PK3TSOKS.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
