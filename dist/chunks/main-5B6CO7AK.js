import {
  main
} from "./chunk-RZ2GBEQP.js";
import "./chunk-JNEORF3X.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-SDNIOXGZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-S3XODHK2.js";
import "./chunk-DCFVLWJU.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
