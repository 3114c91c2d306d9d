import {
  openGitHub,
  repositoryOf
} from "./chunk-LALHPAQA.js";
import "./chunk-WGJLTJDT.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
