import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-6J6FAXAZ.js";
import "./chunk-KBGZSBJE.js";
import "./chunk-BVCHMMPD.js";
import "./chunk-WKJDVZVT.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
