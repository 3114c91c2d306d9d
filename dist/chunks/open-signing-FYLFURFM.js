import {
  openSigning
} from "./chunk-B2APQADI.js";
import "./chunk-VZHHMM3N.js";
import "./chunk-WM7BTRNY.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
