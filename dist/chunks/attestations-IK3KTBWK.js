import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KLSVQBCQ.js";
export {
  attestationsRefusal,
  createAttestation
};
