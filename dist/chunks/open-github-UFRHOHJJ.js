import {
  openGitHub,
  repositoryOf
} from "./chunk-CG33I26X.js";
import "./chunk-TCSASOPC.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
