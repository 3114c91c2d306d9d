import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-6XTQVK5D.js";
import "./chunk-LDTCCZQB.js";
import "./chunk-PNZHRNOO.js";
import "./chunk-BMGTLZZB.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
