import {
  openGitHub,
  repositoryOf
} from "./chunk-ZO7QZPCW.js";
import "./chunk-GAE2ZHVG.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
