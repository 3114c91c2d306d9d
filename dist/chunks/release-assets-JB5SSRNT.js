import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-4GVT4PG3.js";
import "./chunk-H7GRSOXA.js";
import "./chunk-ABBF5LV7.js";
import "./chunk-TPJWKNXR.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
