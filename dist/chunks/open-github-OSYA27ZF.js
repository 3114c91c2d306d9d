import {
  openGitHub,
  repositoryOf
} from "./chunk-V3NWCNFW.js";
import "./chunk-VJQAXN2H.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
