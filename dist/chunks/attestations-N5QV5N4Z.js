import {
  attestationsRefusal,
  createAttestation
} from "./chunk-75ZUS36V.js";
import "./chunk-M65YH2TJ.js";
import "./chunk-GYLQYHJ5.js";
import "./chunk-J7ZQOL7M.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
