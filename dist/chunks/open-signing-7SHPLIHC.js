import {
  openSigning
} from "./chunk-EUIEHFFD.js";
import "./chunk-ACAYPZV5.js";
import "./chunk-4DTODONA.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
