import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-ZQA2U4TJ.js";
import "./chunk-Q7D4BGIE.js";
import "./chunk-C7KLWYQ3.js";
import "./chunk-SRSB6QLW.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
