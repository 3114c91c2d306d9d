import {
  openSigning
} from "./chunk-RGLNJXN7.js";
import "./chunk-BHUWWVEU.js";
import "./chunk-ZLE3INDW.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
