import {
  main
} from "./chunk-EWDP2UCE.js";
import "./chunk-DIAPYP5K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QCAHQTIF.js";
import "./chunk-NEOXPFHL.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
