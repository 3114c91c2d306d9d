import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-LS7YQ7SU.js";
import "./chunk-JZFTMZVS.js";
import "./chunk-FQ6C2KM6.js";
import "./chunk-NQNS4I2B.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
