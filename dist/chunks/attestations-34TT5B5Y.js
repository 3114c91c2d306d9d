import {
  attestationsRefusal,
  createAttestation
} from "./chunk-I57PRZRE.js";
import "./chunk-K4MCBO5G.js";
import "./chunk-FZBTS2U5.js";
import "./chunk-PEG73V5O.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
