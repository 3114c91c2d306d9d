import {
  verifiedImages
} from "./chunk-JBFY2AOQ.js";
import "./chunk-NGUEAQEM.js";
import "./chunk-OZBRUX6X.js";
import "./chunk-W5XD32BA.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-42AR4ZVR.js";
import "./chunk-THATVQEM.js";
import "./chunk-6C3NMTYY.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
