import {
  attestationsRefusal,
  createAttestation
} from "./chunk-I7T2A2RW.js";
export {
  attestationsRefusal,
  createAttestation
};
