import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-2YVPWQGK.js";
import "./chunk-SBBLMY5X.js";
import "./chunk-GDCXZEUO.js";
import "./chunk-UJUEBZI3.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
