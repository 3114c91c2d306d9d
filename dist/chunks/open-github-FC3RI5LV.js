import {
  openGitHub,
  repositoryOf
} from "./chunk-LOXJMQ5D.js";
import "./chunk-LBGHMFBV.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
