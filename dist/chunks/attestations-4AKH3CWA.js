import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UIYUCGV3.js";
export {
  attestationsRefusal,
  createAttestation
};
