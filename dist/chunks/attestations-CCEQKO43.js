import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DRQIT5WH.js";
import "./chunk-VZ72SUUX.js";
import "./chunk-A5JDUPX5.js";
import "./chunk-EKYCK4TI.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
