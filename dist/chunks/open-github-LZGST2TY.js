import {
  openGitHub,
  repositoryOf
} from "./chunk-H7GRSOXA.js";
import "./chunk-TPJWKNXR.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
