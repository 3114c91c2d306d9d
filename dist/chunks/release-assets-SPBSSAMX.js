import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-22M67VNR.js";
import "./chunk-QANC7B6Q.js";
import "./chunk-STVYAPLF.js";
import "./chunk-25Y3VATM.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
