import {
  openGitHub,
  repositoryOf
} from "./chunk-2MZOMRGI.js";
import "./chunk-PJINNRNZ.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
