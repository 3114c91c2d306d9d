import {
  openSigning
} from "./chunk-FIB7IQ23.js";
import "./chunk-SSWXVNE3.js";
import "./chunk-OHJE5CR4.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
