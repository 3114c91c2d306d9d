import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FN72UMSL.js";
import "./chunk-Z6UYBJBO.js";
import "./chunk-EIEY5O7L.js";
import "./chunk-RJ5C3HPJ.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
