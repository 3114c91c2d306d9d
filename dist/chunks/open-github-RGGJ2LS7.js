import {
  openGitHub,
  repositoryOf
} from "./chunk-BYHBYIXQ.js";
import "./chunk-2LJDVDAQ.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
