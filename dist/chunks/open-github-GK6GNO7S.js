import {
  openGitHub,
  repositoryOf
} from "./chunk-CDLBKLBW.js";
import "./chunk-LGRIZIIL.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
