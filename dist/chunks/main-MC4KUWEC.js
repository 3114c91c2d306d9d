import {
  main
} from "./chunk-GBVK4RJG.js";
import "./chunk-BWKUENFO.js";
import "./chunk-MOMW7FBK.js";
import "./chunk-HPSS2NYB.js";
import "./chunk-6LXTGZJN.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
