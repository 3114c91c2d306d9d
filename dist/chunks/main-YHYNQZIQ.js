import {
  main
} from "./chunk-MRJPDFBG.js";
import "./chunk-R5D6AP5R.js";
import "./chunk-MAV6OEUC.js";
import "./chunk-FUOH2KRD.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-CRT72RIF.js";
import "./chunk-YMFUNPX6.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-G45XN5RW.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-BQIRPUAJ.js";
import "./chunk-5ABJXWNY.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
