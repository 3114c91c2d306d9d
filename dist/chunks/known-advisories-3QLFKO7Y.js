import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-PSBQ6FO2.js";
import "./chunk-R23XS2BY.js";
import "./chunk-JLNPULFN.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-2RM6JHH2.js";
import "./chunk-62UQPQXY.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
