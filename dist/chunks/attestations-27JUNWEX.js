import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LURPA54E.js";
export {
  attestationsRefusal,
  createAttestation
};
