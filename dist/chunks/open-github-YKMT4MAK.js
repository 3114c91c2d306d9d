import {
  openGitHub,
  repositoryOf
} from "./chunk-SNRXNS4G.js";
import "./chunk-NKAYA4YW.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
