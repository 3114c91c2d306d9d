import {
  main
} from "./chunk-D6Y352NN.js";
import "./chunk-QLXSP5D2.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RUCMTM22.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-JBLOBHGU.js";
import "./chunk-44ZB7CGJ.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
