import {
  attestationsRefusal,
  createAttestation
} from "./chunk-A2O6MYWL.js";
export {
  attestationsRefusal,
  createAttestation
};
