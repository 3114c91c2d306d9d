import {
  openSigning
} from "./chunk-AZLEG64T.js";
import "./chunk-T5AI7FPM.js";
import "./chunk-NWCC6C4Y.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
