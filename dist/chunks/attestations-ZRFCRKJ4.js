import {
  attestationsRefusal,
  createAttestation
} from "./chunk-GQC7KGOA.js";
export {
  attestationsRefusal,
  createAttestation
};
