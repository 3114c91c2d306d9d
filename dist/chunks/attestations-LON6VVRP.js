import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FFQPIRDG.js";
export {
  attestationsRefusal,
  createAttestation
};
