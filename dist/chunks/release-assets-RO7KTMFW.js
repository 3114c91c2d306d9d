import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-RHJSWKTF.js";
import "./chunk-P6WWSDJ6.js";
import "./chunk-3OO5MRQH.js";
import "./chunk-MZHWW376.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
