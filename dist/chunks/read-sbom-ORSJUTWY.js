import {
  readSbom
} from "./chunk-DA4RY3MN.js";
import "./chunk-D6PBWYPI.js";
import "./chunk-THATVQEM.js";
import "./chunk-36H2PQGD.js";
import "./chunk-HC6JEJBO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-WI2FIXWL.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
