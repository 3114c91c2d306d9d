import {
  openSigning
} from "./chunk-ISE7RCFV.js";
import "./chunk-7GTQR3OI.js";
import "./chunk-SP5H6IJJ.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
