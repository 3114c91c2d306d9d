import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-VECIS5QO.js";
import "./chunk-465INQLT.js";
import "./chunk-S27DL6AZ.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
