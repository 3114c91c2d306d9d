import {
  attestationsRefusal,
  createAttestation
} from "./chunk-I7YKNLIC.js";
export {
  attestationsRefusal,
  createAttestation
};
