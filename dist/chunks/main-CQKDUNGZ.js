import {
  main
} from "./chunk-NEXAGPUS.js";
import "./chunk-NIZU65TO.js";
import "./chunk-YX4NUNAS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5TJZFFMW.js";
import "./chunk-A7GRAJ2L.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2MZ43HAD.js";
import "./chunk-TEESKGOY.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
