import {
  openGitHub,
  repositoryOf
} from "./chunk-IPSI35K2.js";
import "./chunk-SSVUQRUT.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
