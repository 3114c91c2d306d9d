import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LM5ADQHP.js";
export {
  attestationsRefusal,
  createAttestation
};
