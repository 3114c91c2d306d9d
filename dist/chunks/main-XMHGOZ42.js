import {
  main
} from "./chunk-I2S32FJD.js";
import "./chunk-ANZRUX52.js";
import "./chunk-AFGAYLVT.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-MJBNM3UF.js";
import "./chunk-UAPIYGHC.js";
import "./chunk-Q4TDV3LS.js";
import "./chunk-2OBW42ET.js";
import "./chunk-4T62MVMW.js";
import "./chunk-RCOTBVVU.js";
import "./chunk-YJP6ASV7.js";
import "./chunk-47VIFETO.js";
import "./chunk-ARPJ5QGD.js";
import "./chunk-FKSV3VFI.js";
import "./chunk-T3N7KVIV.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
