import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-54EIAK2Z.js";
import "./chunk-J3RBLVPS.js";
import "./chunk-GDPZV5ZB.js";
import "./chunk-7WFN3PMC.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
