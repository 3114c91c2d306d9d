import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-FFHIDHZP.js";
import "./chunk-F22ZFWAS.js";
import "./chunk-CGTDQE3Z.js";
import "./chunk-7RDTWW7P.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
