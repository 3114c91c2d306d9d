import {
  openGitHub,
  repositoryOf
} from "./chunk-QANC7B6Q.js";
import "./chunk-25Y3VATM.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
