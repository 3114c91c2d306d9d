import {
  attestationsRefusal,
  createAttestation
} from "./chunk-X26PPNHL.js";
export {
  attestationsRefusal,
  createAttestation
};
