import {
  attestationsRefusal,
  createAttestation
} from "./chunk-K5D2C7SR.js";
export {
  attestationsRefusal,
  createAttestation
};
