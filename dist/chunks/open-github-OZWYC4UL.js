import {
  openGitHub,
  repositoryOf
} from "./chunk-TXIXCXZY.js";
import "./chunk-MGDKOVLR.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
