import {
  openSigning
} from "./chunk-3AGC6YOM.js";
import "./chunk-SK5LXIXE.js";
import "./chunk-CNGQYTPZ.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
