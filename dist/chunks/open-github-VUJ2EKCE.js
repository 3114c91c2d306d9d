import {
  openGitHub,
  repositoryOf
} from "./chunk-2SCPVSZE.js";
import "./chunk-NAR2AYWR.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
