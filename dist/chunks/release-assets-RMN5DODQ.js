import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-6ELOLEVH.js";
import "./chunk-37XIIQMR.js";
import "./chunk-TNVV3QEA.js";
import "./chunk-VZQ235GZ.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
