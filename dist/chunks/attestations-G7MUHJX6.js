import {
  attestationsRefusal,
  createAttestation
} from "./chunk-A7GWP6GC.js";
export {
  attestationsRefusal,
  createAttestation
};
