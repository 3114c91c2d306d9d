import {
  openGitHub,
  repositoryOf
} from "./chunk-5ASRV2SL.js";
import "./chunk-L4MPU2U3.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
