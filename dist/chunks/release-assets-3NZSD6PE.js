import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-UF436F3V.js";
import "./chunk-M5OANLSQ.js";
import "./chunk-V3NWCNFW.js";
import "./chunk-VJQAXN2H.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
