import {
  main
} from "./chunk-6RTRBCTQ.js";
import "./chunk-SZMMENAC.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-H36PDRDJ.js";
import "./chunk-2TFC5TOY.js";
import "./chunk-VVA3VGCA.js";
import "./chunk-3POMQ7ED.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3APM4P6A.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
