import {
  attestationsRefusal,
  createAttestation
} from "./chunk-TXATWNQQ.js";
export {
  attestationsRefusal,
  createAttestation
};
