import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-PJQYXPPT.js";
import "./chunk-2PKW74Q2.js";
import "./chunk-ZMEAWFXA.js";
import "./chunk-YDVX32M2.js";
import "./chunk-PC2SAGIE.js";
import "./chunk-XA3KHBOC.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
