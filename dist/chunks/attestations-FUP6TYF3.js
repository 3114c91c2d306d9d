import {
  attestationsRefusal,
  createAttestation
} from "./chunk-XKEUTBKD.js";
import "./chunk-CDLBKLBW.js";
import "./chunk-DN3ZSP2S.js";
import "./chunk-LGRIZIIL.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
