import {
  attestationsRefusal,
  createAttestation
} from "./chunk-GKOWLIIA.js";
export {
  attestationsRefusal,
  createAttestation
};
