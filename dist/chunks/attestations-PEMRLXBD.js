import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5FKVJ2PM.js";
export {
  attestationsRefusal,
  createAttestation
};
