import {
  openSigning
} from "./chunk-LK7ONOH4.js";
import "./chunk-TSP2HAQZ.js";
import "./chunk-YEZ2CYF2.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
