import {
  openGitHub,
  repositoryOf
} from "./chunk-2UBSONOA.js";
import "./chunk-PVESBKDL.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
