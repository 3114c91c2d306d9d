import {
  openGitHub,
  repositoryOf
} from "./chunk-KCL4V2PW.js";
import "./chunk-NFK4W3GJ.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
