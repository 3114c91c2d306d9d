import {
  openSigning
} from "./chunk-O6QISTHM.js";
import "./chunk-HLJUSJ5K.js";
import "./chunk-MBVAYBRI.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
