import {
  attestationsRefusal,
  createAttestation
} from "./chunk-J65H6VKZ.js";
export {
  attestationsRefusal,
  createAttestation
};
