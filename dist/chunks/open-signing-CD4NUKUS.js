import {
  openSigning
} from "./chunk-EJTES5ST.js";
import "./chunk-23CKGJDE.js";
import "./chunk-WPRRPZPG.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
