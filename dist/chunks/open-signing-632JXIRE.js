import {
  openSigning
} from "./chunk-VMFVZ4EZ.js";
import "./chunk-AJFH2V7I.js";
import "./chunk-NQ6NXETJ.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
