import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SXEACEQ2.js";
export {
  attestationsRefusal,
  createAttestation
};
