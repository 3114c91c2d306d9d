import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-GSRCZMVZ.js";
import "./chunk-SCYAOL5Z.js";
import "./chunk-SLLBDH6N.js";
import "./chunk-66DVOZY5.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
