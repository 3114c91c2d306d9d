import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-CSD7ZI5S.js";
import "./chunk-YEIFBZUK.js";
import "./chunk-HU56TDM5.js";
import "./chunk-TVADOSOH.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
