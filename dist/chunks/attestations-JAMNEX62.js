import {
  attestationsRefusal,
  createAttestation
} from "./chunk-N7UKKRHA.js";
export {
  attestationsRefusal,
  createAttestation
};
