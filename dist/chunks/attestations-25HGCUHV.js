import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UWSSH4TE.js";
export {
  attestationsRefusal,
  createAttestation
};
