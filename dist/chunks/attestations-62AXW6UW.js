import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZAJ7AOSP.js";
export {
  attestationsRefusal,
  createAttestation
};
