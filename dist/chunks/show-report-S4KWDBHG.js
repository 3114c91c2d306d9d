import {
  showReport
} from "./chunk-QCAHQTIF.js";
import "./chunk-NEOXPFHL.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
