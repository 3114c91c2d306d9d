import {
  main
} from "./chunk-6ZOU5JQH.js";
import "./chunk-C4XYERMI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-CKGJYNR2.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-7ECNTYCQ.js";
import "./chunk-BUTLQOYZ.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
