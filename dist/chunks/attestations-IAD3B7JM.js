import {
  attestationsRefusal,
  createAttestation
} from "./chunk-XI64J2OS.js";
export {
  attestationsRefusal,
  createAttestation
};
