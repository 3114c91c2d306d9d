import {
  main
} from "./chunk-5RLCGUOP.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KT3TPHOA.js";
import "./chunk-6UU2VQMW.js";
import "./chunk-GHITI54T.js";
import "./chunk-65NVBDUB.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
