import {
  openGitHub,
  repositoryOf
} from "./chunk-5BZZWN74.js";
import "./chunk-H4GCJVND.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
