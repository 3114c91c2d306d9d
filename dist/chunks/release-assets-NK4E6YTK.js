import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-TQTOBITO.js";
import "./chunk-WL6WDCN5.js";
import "./chunk-UMLGGUN5.js";
import "./chunk-LPGVWTOD.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
