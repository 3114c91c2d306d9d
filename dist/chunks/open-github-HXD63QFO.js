import {
  openGitHub,
  repositoryOf
} from "./chunk-MA6ARKUM.js";
import "./chunk-I4WDDZPD.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
