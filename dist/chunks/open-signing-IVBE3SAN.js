import {
  openSigning
} from "./chunk-RLW3FAJV.js";
import "./chunk-SOLTS6VK.js";
import "./chunk-HW5OPQVI.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
