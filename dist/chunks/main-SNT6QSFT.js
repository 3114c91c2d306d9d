import {
  main
} from "./chunk-N7IZSLEH.js";
import "./chunk-5U33JRRG.js";
import "./chunk-TPSJCX3K.js";
import "./chunk-RM6EJ2QU.js";
import "./chunk-RCH4EYVS.js";
import "./chunk-EGYW5JJR.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
