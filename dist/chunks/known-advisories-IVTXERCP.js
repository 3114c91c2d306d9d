import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-B2YYE3OX.js";
import "./chunk-XRPBAJ77.js";
import "./chunk-QI5UWYII.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-SHYC5E3P.js";
import "./chunk-XJ2FURJC.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
