import {
  openGitHub,
  repositoryOf
} from "./chunk-R4ICQEIE.js";
import "./chunk-4DOHO2ES.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
