import {
  openGitHub,
  repositoryOf
} from "./chunk-GJLLJKYU.js";
import "./chunk-EBPP73BS.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
