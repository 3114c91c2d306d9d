import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZUM2ATBH.js";
export {
  attestationsRefusal,
  createAttestation
};
