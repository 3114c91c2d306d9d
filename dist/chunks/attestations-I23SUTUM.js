import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UOVPG2WW.js";
export {
  attestationsRefusal,
  createAttestation
};
