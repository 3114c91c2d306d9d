import {
  main
} from "./chunk-4D7XLSK5.js";
import "./chunk-OB452RB4.js";
import "./chunk-BUXQV5AI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZY3EQFTM.js";
import "./chunk-YNU5P4WW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MSSZ5FZW.js";
import "./chunk-2QSQHKCR.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
