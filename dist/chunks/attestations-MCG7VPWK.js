import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FYZGD32U.js";
export {
  attestationsRefusal,
  createAttestation
};
