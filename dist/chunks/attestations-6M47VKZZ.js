import {
  attestationsRefusal,
  createAttestation
} from "./chunk-BUX6WOL4.js";
import "./chunk-HRWTRMFZ.js";
import "./chunk-RYXKZJWJ.js";
import "./chunk-JOIAARP6.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
