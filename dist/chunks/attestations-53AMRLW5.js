import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FWFSEENK.js";
import "./chunk-MCTUJDM2.js";
import "./chunk-SNJIC6KK.js";
import "./chunk-6MW6UQH2.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
