import {
  main
} from "./chunk-ZK6KTZBM.js";
import "./chunk-P27JUFXM.js";
import "./chunk-WI5CCTJP.js";
import "./chunk-WIPYUEDV.js";
import "./chunk-X7R2SVER.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
