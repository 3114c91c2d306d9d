import {
  attestationsRefusal,
  createAttestation
} from "./chunk-BNITFWAP.js";
export {
  attestationsRefusal,
  createAttestation
};
