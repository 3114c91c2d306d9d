import {
  main
} from "./chunk-TY424W3D.js";
import "./chunk-NRUHKN6H.js";
import "./chunk-JNEORF3X.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-64DHF2W2.js";
import "./chunk-S3XODHK2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-R55AFU4L.js";
import "./chunk-DCFVLWJU.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
