import {
  openSigning
} from "./chunk-424XC4PQ.js";
import "./chunk-FVSL34JP.js";
import "./chunk-5UWSR65T.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
