import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-ML2XSOXZ.js";
import "./chunk-OW6XZCJO.js";
import "./chunk-PEIQ55DG.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-UXNEFTNM.js";
import "./chunk-7VTYLDVG.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
