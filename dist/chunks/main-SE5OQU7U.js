import {
  main,
  mainWithin
} from "./chunk-PUGVYAUO.js";
import "./chunk-TOUIKPJ4.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-X7R7E2JE.js";
import "./chunk-PNDWOPXE.js";
import "./chunk-PTHI4O2F.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
