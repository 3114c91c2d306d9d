import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-OIBZZK2K.js";
import "./chunk-W53JFBNO.js";
import "./chunk-S4AWXFVP.js";
import "./chunk-QGFJSB5C.js";
import "./chunk-2JMBUD5F.js";
import "./chunk-MOE2IQEM.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
