import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-QDOTHIZM.js";
import "./chunk-2NOJT5YS.js";
import "./chunk-Z5EJFBPJ.js";
import "./chunk-2MWXQZ5S.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
