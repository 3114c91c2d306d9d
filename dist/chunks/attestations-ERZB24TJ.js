import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZPKAITPW.js";
export {
  attestationsRefusal,
  createAttestation
};
