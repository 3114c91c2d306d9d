import {
  main
} from "./chunk-27GNJOLP.js";
import "./chunk-WE4LLZAU.js";
import "./chunk-MYDIEXX5.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EDJV5U5G.js";
import "./chunk-OOT4MH3D.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
