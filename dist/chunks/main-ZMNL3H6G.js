import {
  main
} from "./chunk-3JY6M7AZ.js";
import "./chunk-DDT56NL7.js";
import "./chunk-FAGCYAGU.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-DWJPHVB5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5HRYPXEI.js";
import "./chunk-YXAIUULU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MPEBCMJR.js";
import "./chunk-2SGOUSYS.js";
import "./chunk-HKLE4TST.js";
import "./chunk-VET3R6H4.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
