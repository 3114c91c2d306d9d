import {
  attestationsRefusal,
  createAttestation
} from "./chunk-RNWDKPQQ.js";
export {
  attestationsRefusal,
  createAttestation
};
