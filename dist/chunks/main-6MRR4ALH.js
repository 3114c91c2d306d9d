import {
  main
} from "./chunk-WFTPUSZW.js";
import "./chunk-COD4VT3O.js";
import "./chunk-43PXVQWU.js";
import "./chunk-HACII75A.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-T2SKI6KD.js";
import "./chunk-HVPUH6TR.js";
import "./chunk-K5A6JHPG.js";
import "./chunk-AGKXYITI.js";
import "./chunk-4T62MVMW.js";
import "./chunk-SNOTLTRG.js";
import "./chunk-OZULLEHQ.js";
import "./chunk-LXQRA5AZ.js";
import "./chunk-C7TZZLSE.js";
import "./chunk-L62ZFSS7.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
