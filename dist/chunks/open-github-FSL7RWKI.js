import {
  openGitHub,
  repositoryOf
} from "./chunk-37XIIQMR.js";
import "./chunk-VZQ235GZ.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
