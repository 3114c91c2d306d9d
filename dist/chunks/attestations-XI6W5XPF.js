import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FBZDHG5D.js";
export {
  attestationsRefusal,
  createAttestation
};
