import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6JTB3TLC.js";
import "./chunk-RNPC2EFF.js";
import "./chunk-TLSHAVI6.js";
import "./chunk-UFZYH3AO.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
