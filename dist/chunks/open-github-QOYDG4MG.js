import {
  openGitHub,
  repositoryOf
} from "./chunk-F22ZFWAS.js";
import "./chunk-7RDTWW7P.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
