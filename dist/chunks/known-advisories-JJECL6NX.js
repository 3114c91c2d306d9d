import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-CIOIRNQH.js";
import "./chunk-AZHIJUGI.js";
import "./chunk-7EDDJPZQ.js";
import "./chunk-MW7INHIF.js";
import "./chunk-GBMGO3EA.js";
import "./chunk-2Q7V7YN5.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
