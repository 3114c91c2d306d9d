import {
  openGitHub,
  repositoryOf
} from "./chunk-RVGOIIAE.js";
import "./chunk-LL5B5JFD.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
