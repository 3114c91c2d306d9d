import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-MK4VUF22.js";
import "./chunk-32GLK5T5.js";
import "./chunk-2O3ULDEY.js";
import "./chunk-INUMIRMP.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
