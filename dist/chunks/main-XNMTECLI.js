import {
  main
} from "./chunk-6DGVHXSL.js";
import "./chunk-TO6J4I35.js";
import "./chunk-ZDMK56VQ.js";
import "./chunk-T4XMMEJK.js";
import "./chunk-QORRBR74.js";
import "./chunk-BSRQEA4Y.js";
import "./chunk-57SQLRBO.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
