import {
  openGitHub,
  repositoryOf
} from "./chunk-LVBBDT2F.js";
import "./chunk-BGTHDPU3.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
