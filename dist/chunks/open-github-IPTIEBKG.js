import {
  openGitHub,
  repositoryOf
} from "./chunk-AOESLKOT.js";
import "./chunk-I5DWZAJC.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
