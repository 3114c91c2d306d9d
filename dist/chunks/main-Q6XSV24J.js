import {
  main
} from "./chunk-TUOEI3NH.js";
import "./chunk-DWJPHVB5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-APTTMW6E.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YXAIUULU.js";
import "./chunk-VET3R6H4.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
