import {
  openGitHub,
  repositoryOf
} from "./chunk-ZV3FGJ3X.js";
import "./chunk-FLRIRQSQ.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
