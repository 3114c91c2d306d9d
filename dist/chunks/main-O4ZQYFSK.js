import {
  main
} from "./chunk-E5YPJZQR.js";
import "./chunk-YZDF3UKH.js";
import "./chunk-KLKVBHOZ.js";
import "./chunk-2S6DXOXK.js";
import "./chunk-BVV65PTK.js";
import "./chunk-QQOAPTMY.js";
import "./chunk-UB7WD3CQ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-OZXUDBPU.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
