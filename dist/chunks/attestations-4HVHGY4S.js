import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DAB6TWL7.js";
import "./chunk-AYUECFAA.js";
import "./chunk-N35GOIDS.js";
import "./chunk-DRIIS4HP.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
