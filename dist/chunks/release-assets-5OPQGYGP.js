import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-S3CS4LMM.js";
import "./chunk-TXIXCXZY.js";
import "./chunk-6IYUZFIC.js";
import "./chunk-MGDKOVLR.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
