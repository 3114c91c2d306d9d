import {
  openSigning
} from "./chunk-AOCZE5IK.js";
import "./chunk-RTWZUNVJ.js";
import "./chunk-J2UXAMLT.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
