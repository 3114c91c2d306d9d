import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-X2YUBN4R.js";
import "./chunk-LHNXVRN4.js";
import "./chunk-ADVJNGAC.js";
import "./chunk-FVN4GZGK.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
