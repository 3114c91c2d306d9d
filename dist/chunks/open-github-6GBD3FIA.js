import {
  openGitHub,
  repositoryOf
} from "./chunk-V3VVKBAO.js";
import "./chunk-BMVSYBA6.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
