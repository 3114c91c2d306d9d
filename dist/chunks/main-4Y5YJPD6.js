import {
  main
} from "./chunk-BN3UT26W.js";
import "./chunk-RU54NBN4.js";
import "./chunk-SHVR7YNM.js";
import "./chunk-U6655W5A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-U2GPEL2O.js";
import "./chunk-HE7TE76O.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
