import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-OF7CIHSH.js";
import "./chunk-LVBBDT2F.js";
import "./chunk-3QXSF5AY.js";
import "./chunk-BGTHDPU3.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
