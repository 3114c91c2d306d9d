import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-RPZX32UJ.js";
import "./chunk-2BBVVJD2.js";
import "./chunk-5HQVPW27.js";
import "./chunk-WSIOWRSN.js";
import "./chunk-NITMAHKF.js";
import "./chunk-EIMNI2WF.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
