import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-FLU7PYEL.js";
import "./chunk-5LBEV736.js";
import "./chunk-LS4E7NSC.js";
import "./chunk-MCSOSA5K.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
