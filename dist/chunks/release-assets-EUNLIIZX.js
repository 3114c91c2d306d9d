import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-LUHQQWES.js";
import "./chunk-DZSBNE46.js";
import "./chunk-4YYFTJKA.js";
import "./chunk-2MQVCSRT.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
