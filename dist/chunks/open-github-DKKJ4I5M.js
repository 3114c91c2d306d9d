import {
  openGitHub,
  repositoryOf
} from "./chunk-LDTCCZQB.js";
import "./chunk-BMGTLZZB.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
