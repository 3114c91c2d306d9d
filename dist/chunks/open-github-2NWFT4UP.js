import {
  openGitHub,
  repositoryOf
} from "./chunk-IHYI43VC.js";
import "./chunk-4CX3Y3CI.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
