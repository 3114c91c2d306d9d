import {
  main
} from "./chunk-HSFTKUST.js";
import "./chunk-6GTJC3YM.js";
import "./chunk-IKVVSWTN.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-BQOIMHRX.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-FBWIVETV.js";
import "./chunk-OZBRUX6X.js";
import "./chunk-W5XD32BA.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-42AR4ZVR.js";
import "./chunk-FVIRHSXI.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
