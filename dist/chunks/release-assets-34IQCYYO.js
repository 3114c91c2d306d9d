import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-UFP2FHPS.js";
import "./chunk-E6O245SP.js";
import "./chunk-TVC2HNZI.js";
import "./chunk-VJYKWKRW.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
