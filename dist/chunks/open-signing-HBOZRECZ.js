import {
  openSigning
} from "./chunk-BBXBXMD3.js";
import "./chunk-7VIFKWIJ.js";
import "./chunk-2HHMURNN.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
