import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JYRSCP74.js";
export {
  attestationsRefusal,
  createAttestation
};
