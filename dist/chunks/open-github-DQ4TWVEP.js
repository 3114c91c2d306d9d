import {
  openGitHub,
  repositoryOf
} from "./chunk-XWVADVTG.js";
import "./chunk-KJIV2V52.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
