import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5C5YSVKS.js";
export {
  attestationsRefusal,
  createAttestation
};
