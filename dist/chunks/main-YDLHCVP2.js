import {
  main
} from "./chunk-6SAGUGZB.js";
import "./chunk-CRT72RIF.js";
import "./chunk-YMFUNPX6.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-G45XN5RW.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
