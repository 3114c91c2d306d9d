import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6Z5HYNXU.js";
export {
  attestationsRefusal,
  createAttestation
};
