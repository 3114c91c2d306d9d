import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7OUZJNYJ.js";
export {
  attestationsRefusal,
  createAttestation
};
