import {
  openGitHub,
  repositoryOf
} from "./chunk-T7OTVMOL.js";
import "./chunk-A3PMQ5NU.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
