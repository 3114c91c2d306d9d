import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ZJ3HDMCC.js";
export {
  attestationsRefusal,
  createAttestation
};
