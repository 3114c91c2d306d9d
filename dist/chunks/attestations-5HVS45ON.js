import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KIJYYOBV.js";
export {
  attestationsRefusal,
  createAttestation
};
