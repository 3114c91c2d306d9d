import {
  attestationsRefusal,
  createAttestation
} from "./chunk-HVHUU5H7.js";
export {
  attestationsRefusal,
  createAttestation
};
