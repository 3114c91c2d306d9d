import {
  attestationsRefusal,
  createAttestation
} from "./chunk-JG64YEDH.js";
export {
  attestationsRefusal,
  createAttestation
};
