import {
  main
} from "./chunk-RXP3WTPI.js";
import "./chunk-KI3U4Q5C.js";
import "./chunk-AGSK2CAB.js";
import "./chunk-ETQBYWM6.js";
import "./chunk-DTTTPAIW.js";
import "./chunk-MSNVAYT6.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
