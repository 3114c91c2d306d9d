import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-Z2NTBNM6.js";
import "./chunk-5RX42ZGS.js";
import "./chunk-TH7T2SMY.js";
import "./chunk-337KUKMA.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
