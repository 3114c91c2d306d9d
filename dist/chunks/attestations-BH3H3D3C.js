import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JSG36U3C.js";
export {
  attestationsRefusal,
  createAttestation
};
