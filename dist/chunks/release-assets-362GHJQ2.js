import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-NMWI52ID.js";
import "./chunk-NLFDIU5F.js";
import "./chunk-RIIIJIML.js";
import "./chunk-S2DY3AA7.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
