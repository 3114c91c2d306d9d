import {
  openGitHub,
  repositoryOf
} from "./chunk-XZUM5WG7.js";
import "./chunk-3ISAXZD4.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
