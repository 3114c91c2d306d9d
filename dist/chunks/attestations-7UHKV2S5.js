import {
  attestationsRefusal,
  createAttestation
} from "./chunk-P3JBNHXR.js";
import "./chunk-DOBKOVAF.js";
import "./chunk-FQQJCZGX.js";
import "./chunk-7MXWYOZ5.js";
import "./chunk-UJ3YPN4F.js";
import "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
