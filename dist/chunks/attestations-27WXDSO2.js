import {
  attestationsRefusal,
  createAttestation
} from "./chunk-PD663TGO.js";
export {
  attestationsRefusal,
  createAttestation
};
