import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-WBBYUKBK.js";
import "./chunk-222L2AD5.js";
import "./chunk-FSKM763F.js";
import "./chunk-MY4JQEBA.js";
import "./chunk-2XRXPLGH.js";
import "./chunk-I7OBF562.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
