import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ME254R3Y.js";
import "./chunk-FXV6TTTQ.js";
import "./chunk-5CLVIHTJ.js";
import "./chunk-OFX3TZCW.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
