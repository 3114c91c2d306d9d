import {
  openGitHub,
  repositoryOf
} from "./chunk-ABRNTBON.js";
import "./chunk-R7LDEIWU.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
