import {
  attestationsRefusal,
  createAttestation
} from "./chunk-BDQ27CCD.js";
export {
  attestationsRefusal,
  createAttestation
};
