import {
  main
} from "./chunk-2HMKQLQX.js";
import "./chunk-OG6ZDX6G.js";
import "./chunk-AKKQLPG3.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EBB7BFM5.js";
import "./chunk-EWJ6TGTV.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
