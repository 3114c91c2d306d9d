import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LT2REIRE.js";
export {
  attestationsRefusal,
  createAttestation
};
