import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UDPVTGDZ.js";
import "./chunk-P6WWSDJ6.js";
import "./chunk-3OO5MRQH.js";
import "./chunk-MZHWW376.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
