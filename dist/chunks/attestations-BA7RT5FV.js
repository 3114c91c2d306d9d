import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZSUO7V55.js";
export {
  attestationsRefusal,
  createAttestation
};
