import {
  main
} from "./chunk-3VMHEVHX.js";
import "./chunk-EKAJEMFN.js";
import "./chunk-5VEGBOLC.js";
import "./chunk-5Z4PRY7S.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZYZ5YQ4H.js";
import "./chunk-ACAYPZV5.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
