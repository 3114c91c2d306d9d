import {
  main
} from "./chunk-S76JSMVK.js";
import "./chunk-YX4NUNAS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-LS5ZACUW.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-A7GRAJ2L.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
