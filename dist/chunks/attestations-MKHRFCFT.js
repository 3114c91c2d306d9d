import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZIZAOSFE.js";
export {
  attestationsRefusal,
  createAttestation
};
