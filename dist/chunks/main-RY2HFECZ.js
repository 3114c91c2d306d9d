import {
  main
} from "./chunk-QJ74YPOQ.js";
import "./chunk-BUXQV5AI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YJKZACBE.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YNU5P4WW.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
